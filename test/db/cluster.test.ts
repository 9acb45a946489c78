import { expect, test } from 'vitest';
import { testStore } from '../support/database.ts';

/* drizzle has no word for WITHOUT ROWID: a migration that it writes for a change of these tables would lose it, and nothing else would tell. */
test('what belongs to leads is stored by lead', () => {
  const { db } = testStore();
  const tables = db.prepare<[], { name: string; wr: number; type: string }>('PRAGMA table_list').all();
  expect(tables.filter(({ type, wr }) => type === 'table' && wr === 1).map(({ name }) => name).sort()).toEqual(['identities', 'score_rows', 'signals']);
  const first = (table: string): unknown => db.prepare(`SELECT name FROM pragma_table_info(?) WHERE pk = 1`).pluck().get(table);
  for (const table of ['identities', 'score_rows', 'signals']) expect(first(table)).toBe('lead_key');
});

test('an identity belongs to one lead, or to several that share it', () => {
  const { db } = testStore();
  const give = (lead: number, shared: number): void => {
    db.prepare(`INSERT INTO identities (lead_key, kind, value, shared) VALUES (?, 'phone', '+4915112345678', ?)`).run(lead, shared);
  };
  give(1, 0);
  expect(() => give(2, 0)).toThrow(/UNIQUE/);
  give(2, 1);
  give(3, 1);
  expect(db.prepare(`EXPLAIN QUERY PLAN SELECT lead_key FROM identities WHERE kind = 'phone' AND value = '+4915112345678'`).get())
    .toMatchObject({ detail: expect.stringContaining('INDEX identities_unique (kind=? AND value=?)') });
});
