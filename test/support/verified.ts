import { expect } from 'vitest';
import { verify } from '../../src/app/ledger/verify.ts';
import type { TestContext } from './context.ts';

/** Every row is what the ledger says. */
export const verifyLeads = async (context: TestContext): Promise<void> => {
  const { differences } = await verify(context);
  expect(differences).toEqual([]);
};
