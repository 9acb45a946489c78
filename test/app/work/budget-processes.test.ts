import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { bundleScript, start } from '../../support/process.ts';
import { sandbox } from '../../support/transcript.ts';

it.each(['energy', 'coins'])('four processes that reserve 500 times each get exactly the 900 %s that there are', async (resource) => {
  const box = sandbox();
  const path = join(box.dir, 'w/salesos.db');
  expect((await box.run(`init --zone UTC --db ${path}`)).code).toBe(0);
  const script = await bundleScript('reserver');
  const running = ['a', 'b', 'c', 'd'].map((name) => start([script, path, name, '500', '900', resource]));
  const got = (await Promise.all(running.map(({ done }) => done))).map(Number);
  expect(got.reduce((sum, n) => sum + n, 0)).toBe(900);
  const db = new SqliteDatabase(path, { readonly: true });
  expect(db.prepare('SELECT resource, state, count(*) AS n, sum(amount) AS amount FROM energy_ledger GROUP BY 1, 2').all()).toEqual([{ resource, state: 'reserved', n: 900, amount: 900 }]);
  db.close();
}, 120_000);
