import { expect, test } from 'vitest';
import { listSuppressions } from '../../../src/db/capture/suppression.ts';
import { statement } from '../../../src/db/store.ts';
import { testContext } from '../../support/context.ts';

const insert = statement<[string, number]>(`INSERT INTO suppressions (kind, value, reason, source, at, seq) VALUES ('email', ?, 'bounced', 'test', 0, ?)`);

test('the list goes on behind every place in it, also between identities of one event', async () => {
  const context = testContext();
  await context.store.write((tx) => { for (let at = 0; at < 60; at++) tx.use(insert).run(`p${(at * 7) % 60}@x.example`, Math.floor(at / 4)); });
  const whole = await context.store.read((tx) => listSuppressions(tx, { seq: Number.MAX_SAFE_INTEGER, kind: '', value: '' }, 100));
  expect(whole.map(({ seq, value }) => [-seq, value])).toEqual(whole.map(({ seq, value }): [number, string] => [-seq, value]).sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)));
  for (const size of [1, 3, 7]) {
    const paged: typeof whole = [];
    for (let page = whole.slice(0, 0), cursor = { seq: Number.MAX_SAFE_INTEGER, kind: '', value: '' }; ; cursor = page.at(-1) ?? cursor) {
      page = await context.store.read((tx) => listSuppressions(tx, cursor, size));
      if (page.length === 0) break;
      paged.push(...page);
    }
    expect(paged).toEqual(whole);
  }
});
