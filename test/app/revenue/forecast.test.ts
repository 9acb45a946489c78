import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeDeal, createDeal, editDeal, moveDeal, reopenDeal } from '../../../src/app/deal/deals.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { type Forecast, reportForecast } from '../../../src/app/revenue/forecast.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { putInForce } from '../../../src/app/playbook/in-force.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { stamp } from '../../../src/core/ledger/stamp.ts';
import { appendEvent, nextSeq } from '../../../src/db/ledger/ledger.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';

const at = (day: string): number => Date.parse(`${day}T09:00:00Z`);
const on = (context: TestContext, day: string): void => { context.clock.set(at(day)); };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const asked = { months: 3, by: 'owner', past: 12 } as const;
const workspace = async (day: string): Promise<TestContext> => {
  const context = testContext({ now: at(day) });
  await context.store.write((tx) => { putInForce(tx, { hash: 'test', source: '{}', rules: context.rules }); });
  return context;
};
const withDeal = async (context: TestContext, id: string, { amount = 100_00, expectedClose, probability }: { readonly amount?: number; readonly expectedClose?: string; readonly probability?: number } = {}): Promise<string> => {
  await giveLead(context, { id, fields: { name: id, email: `${id}@firm.example` } });
  const { deal } = await createDeal(context, { lead: id, pipeline: 'sales', amount: eur(amount), ...(expectedClose !== undefined && { expectedClose }), ...(probability !== undefined && { probability }) });
  return deal.id;
};
const pastOf = ({ past }: Forecast): readonly unknown[] => past.months.map(({ month, forecastMinor, commitMinor, bestCaseMinor, wonMinor }) => [month, forecastMinor, commitMinor, bestCaseMinor, wonMinor]);

describe('report forecast', () => {
  it('says what was expected on the first day of a month as it was known then, and what closed', async () => {
    const context = await workspace('2026-01-10');
    const a = await withDeal(context, 'ld_a', { expectedClose: '2026-02-20', probability: 0.5 });
    const b = await withDeal(context, 'ld_b', { expectedClose: '2026-02-25', probability: 0.9, amount: 200_00 });
    on(context, '2026-02-10');
    await editDeal(context, a, { amount: eur(900_00), probability: 1 });
    await closeDeal(context, b, { outcome: 'won', reason: '', amount: eur(150_00) });
    on(context, '2026-02-27');
    await editDeal(context, a, { expectedClose: '2026-03-20' });
    on(context, '2026-03-05');
    const made = await reportForecast(context, asked);
    expect(pastOf(made)).toEqual([['2026-02', 50_00 + 180_00, 200_00, 300_00, 150_00]]);
    expect(made.past.accuracy).toEqual([{ currency: 'EUR', months: 1, mapeMonths: 1, mape: expect.closeTo(80 / 150), wape: expect.closeTo(80 / 150), bias: expect.closeTo(80 / 150) }]);
    expect(made.totals).toMatchObject([{ month: '2026-03', deals: 1, wonMinor: 0, weightedMinor: 900_00 }]);
    on(context, '2026-04-02');
    expect(pastOf(await reportForecast(context, asked))).toEqual([['2026-02', 230_00, 200_00, 300_00, 150_00], ['2026-03', 900_00, 900_00, 900_00, 0]]);
  });

  it('knows of the past what was undone and removed since, and of now only what is', async () => {
    const context = await workspace('2026-01-10');
    await withDeal(context, 'ld_a', { expectedClose: '2026-02-20', probability: 0.5 });
    await withDeal(context, 'ld_b', { expectedClose: '2026-02-20', probability: 0.5 });
    on(context, '2026-02-03');
    await undoBatch(context, undefined);
    await removeLeads(context, ['ld_a'], 'test');
    on(context, '2026-03-03');
    const made = await reportForecast(context, asked);
    expect(pastOf(made)).toEqual([['2026-02', 100_00, 0, 200_00, 0]]);
    expect(made.rows).toEqual([]);
    on(context, '2026-04-03');
    expect(pastOf(await reportForecast(context, asked))).toEqual([['2026-02', 100_00, 0, 200_00, 0]]);
  });

  it('names deals without an amount or a probability, the largest first, and shows them by owner or pipeline', async () => {
    const context = await workspace('2026-01-10');
    await giveLead(context, { id: 'ld_a', fields: { name: 'Anna' } });
    const { deal } = await createDeal(context, { lead: 'ld_a', pipeline: 'sales' });
    await withDeal(context, 'ld_b', { expectedClose: '2026-01-31' });
    const made = await reportForecast(context, { ...asked, by: 'pipeline' });
    expect(made).toMatchObject({ uncountedCount: 1, uncounted: [{ id: deal.id, because: 'amount', period: 'undated' }], rows: [{ period: 'month', group: 'sales' }, { period: 'undated', withoutAmount: 1 }] });
    expect(made.past).toMatchObject({ months: [], accuracy: [], since: at('2026-01-10') });
  });

  it('looks at many deals part by part: says how far it is, ends at a signal, and leaves nothing open behind', async () => {
    const controller = new AbortController();
    const context = { ...await workspace('2026-01-10'), signal: controller.signal };
    const deals = 4500;
    await context.store.write((tx) => {
      for (let nth = 0; nth < deals; nth++) {
        const payload = { id: `dl_${nth}`, name: 'Pilot', pipeline: 'sales', stage: 'in', amount_minor: 1_00, currency: 'EUR', owner: null, probability: 0.5, expected_close: '2026-02-10' };
        appendEvent(tx, stamp(human('deal.created', payload), { seq: nextSeq(tx), leadKey: null, now: tx.now, playbookVersion: 1, batch: null }));
      }
    });
    on(context, '2026-03-05');
    const seen: number[] = [];
    const made = await reportForecast(context, { ...asked, onProgress: (many) => { seen.push(many); } });
    expect([pastOf(made), seen]).toEqual([[['2026-02', deals * 50, 0, deals * 1_00, 0]], [2000, 4000]]);
    await expect(reportForecast(context, { ...asked, onProgress: () => { controller.abort(); } })).rejects.toMatchObject({ code: 'cancelled' });
    await context.store.write((tx) => { setSetting(tx, 'written', 'after'); });
    expect(pastOf(await reportForecast({ ...context, signal: new AbortController().signal }, asked))).toEqual(pastOf(made));
  });

  it('law: over random histories, what is said of a month that is over is what closed in it, and what was expected of it stays as it was known', async () => {
    const act = fc.record({ deal: fc.nat(3), days: fc.integer({ min: 1, max: 20 }), what: fc.constantFrom('win', 'lose', 'reopen', 'amount', 'expect', 'move') });
    let lookedBack = 0;
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 12 }), async (acts) => {
      const context = await workspace('2026-01-05');
      const ids: string[] = [];
      for (const nth of [1, 2, 3, 4]) ids.push(await withDeal(context, `ld_${nth}`, { amount: nth * 100_00, expectedClose: `2026-0${nth}-20` }));
      const seen = new Map<string, unknown>();
      let now = at('2026-01-05');
      for (const [nth, { deal, days, what }] of acts.entries()) {
        now += days * DAY_MS;
        context.clock.set(now);
        const id = ids[deal] ?? '';
        const done = what === 'win' || what === 'lose' ? closeDeal(context, id, { outcome: what === 'win' ? 'won' : 'lost', reason: '' }) : what === 'reopen' ? reopenDeal(context, id, '')
          : what === 'amount' ? editDeal(context, id, { amount: eur(days * 10_00) }) : what === 'expect' ? editDeal(context, id, { expectedClose: `2026-0${1 + days % 7}-15` }) : moveDeal(context, id, 'closing');
        await done.catch((error: { code?: string }) => { expect(error.code).toBe('conflict'); });
        if (nth % 3 > 0) continue;
        for (const { month, forecastMinor, commitMinor, bestCaseMinor } of (await reportForecast(context, asked)).past.months) {
          const said = JSON.stringify([forecastMinor, commitMinor, bestCaseMinor]);
          expect(seen.get(month) ?? said).toBe(said);
          seen.set(month, said);
        }
      }
      // Of a month that is over nothing is open any more: all its sums are what closed.
      const { past } = await reportForecast(context, asked);
      const rows = context.db.prepare(`SELECT strftime('%Y-%m', closed_at / 1000, 'unixepoch') AS month, sum(amount_minor) AS won FROM deals WHERE state = 'won' GROUP BY 1`).all() as { month: string; won: number }[];
      const won = new Map(rows.map(({ month, won: sum }) => [month, sum]));
      lookedBack += past.months.length;
      for (const { month, wonMinor } of past.months) expect(wonMinor).toBe(won.get(month) ?? 0);
    }), { numRuns: 8 });
    expect(lookedBack).toBeGreaterThan(0);
  }, 60_000);
});
