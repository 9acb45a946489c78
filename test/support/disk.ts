import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Instant } from '../../src/core/base/instant.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import { openStore } from '../../src/db/open.ts';
import { type CaptureContext, captureContext } from './capture.ts';
import { countingIds } from './database.ts';

/** Like `captureContext`, with its database in a file: what copies databases needs one. Removed with the test. */
export const diskContext = async (options: { readonly now?: Instant; readonly rules?: Rules } = {}): Promise<CaptureContext> => {
  const context = captureContext(options);
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  const path = join(dir, 'salesos.db');
  const { store, db } = await openStore({ path, durability: 'normal', clock: context.clock, newId: countingIds(), jitter: () => 0.5, patienceMs: 2000 });
  onTestFinished(() => {
    db.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return { ...context, store, db, paths: { ...context.paths, dir, database: path } };
};
