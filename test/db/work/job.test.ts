import { describe, expect, it } from 'vitest';
import { claimJobs } from '../../../src/db/work/job.ts';
import { listDrafts } from '../../../src/db/work/draft.ts';
import { reserveBudget, settleEnergy, sumBudget } from '../../../src/db/work/energy.ts';
import type { Tx } from '../../../src/db/store.ts';
import { testStore } from '../../support/database.ts';

/** The plan of every SELECT that a body runs. */
const plansOf = async (body: (tx: Tx) => unknown): Promise<string> => {
  const { db, store } = testStore();
  const plans: string[] = [];
  await store.write((tx) => {
    body({ ...tx, use: (statement) => {
      if (statement.text.startsWith('SELECT')) plans.push(db.prepare(`EXPLAIN QUERY PLAN ${statement.text.replace(/:\w+|\?/g, '1')}`).all().map((row) => (row as { detail: string }).detail).join('; '));
      return tx.use(statement);
    } });
  });
  return plans.join('\n');
};

describe('plans', () => {
  it('claims in the order of an index, without sorting what is due', async () => {
    const plan = await plansOf((tx) => claimJobs(tx, { which: 'lead', limit: 10, token: 't', leaseMs: 1 }));
    expect(plan).toContain('jobs_claim');
    expect(plan).not.toContain('TEMP B-TREE');
  });
  it('finds drafts without reading all messages', async () => {
    expect(await plansOf((tx) => listDrafts(tx, -1))).toContain('messages_drafts');
  });
});

describe('energy', () => {
  it('never goes below zero, whatever is asked for', async () => {
    const { store } = testStore();
    const day = '2026-03-01';
    const taken = await store.write((tx) => Array.from({ length: 500 }, (_, n) => reserveBudget(tx, { resource: 'energy', day, job: `jb_${n}`, amount: 1 + (n % 7), at: 0, caps: [{ from: day, most: 900 }] }) ? 1 + (n % 7) : 0));
    expect(taken.reduce((sum, n) => sum + n, 0)).toBe(900);
    expect(await store.read((tx) => sumBudget(tx, 'energy', { from: day, to: day }))).toEqual({ reserved: 900, spent: 0, refilled: 0 });
  });
  it('keeps what was spent and gives the rest back, once', async () => {
    const { store } = testStore();
    const day = '2026-03-01';
    const use = await store.write((tx) => {
      for (const job of ['a', 'b', 'c']) reserveBudget(tx, { resource: 'energy', day, job, amount: 10, at: 0, caps: [{ from: day, most: 100 }] });
      settleEnergy(tx, 'a', 10);
      settleEnergy(tx, 'b', 4);
      settleEnergy(tx, 'c', 0);
      settleEnergy(tx, 'a', 0);
      return sumBudget(tx, 'energy', { from: day, to: day });
    });
    expect(use).toEqual({ reserved: 0, spent: 14, refilled: 0 });
  });
});
