import { describe, expect, it } from 'vitest';
import { firstTab, openBoard } from '../../../src/app/advise/board.ts';
import type { Context } from '../../../src/app/context.ts';
import { createDeal } from '../../../src/app/deal/deals.ts';
import type { BoardPort, Page } from '../../../src/core/base/board-port.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { defaultRules } from '../../support/rules.ts';

const pipelineOf = ({ rules }: Context): string => rules.pipelines[0]?.id ?? '';

/** Leads with a deal each, in the first stage unless told. */
const fill = async (context: Context, count: number, stageAt: (n: number) => string | undefined = () => undefined): Promise<void> => {
  for (let n = 1; n <= count; n++) {
    await giveLead(context, { id: `ld_${n}`, fields: { name: n % 2 ? `Ärzte ${n}` : `Bo ${n}`, email: `p${n}@x${n}.example`, company: `C${n}` } });
    const stage = stageAt(n);
    await createDeal(context, {
      lead: `ld_${n}`, pipeline: pipelineOf(context), amount: { minor: 1000, currency: n === 3 ? 'USD' : 'EUR' }, ...(stage === undefined ? {} : { stage }),
    });
  }
};
const look = (board: BoardPort, filter = '', limit = 10) =>
  board.snapshot({ pipeline: board.pipelines[0]?.id ?? '', filter, limit, around: {} });
const names = ({ cards }: Page): readonly string[] => cards.map(({ leadId }) => leadId.slice(3));

describe('the board over a workspace', () => {
  it('counts and sums each stage in the currency of the workspace', async () => {
    const context = testContext();
    await fill(context, 4);
    const [first, second] = (await look(openBoard(context))).stages;
    expect(first).toMatchObject({ count: 4, sum: { minor: 3000, currency: 'EUR' }, weighted: { minor: 150 } });
    expect(second).toMatchObject({ count: 0, sum: { minor: 0 } });
  });

  it('pages by key in both directions', async () => {
    const context = testContext();
    await fill(context, 9);
    const board = openBoard(context);
    const pipeline = pipelineOf(context);
    const stage = (await look(board)).stages[0]?.id ?? '';
    for (const filter of ['', 'c']) {
      const first = await board.page({ pipeline, stage, filter, limit: 3, anchor: { kind: 'first' } });
      expect([first.start, ...names(first)]).toEqual([0, '1', '2', '3']);
      const after = await board.page({ pipeline, stage, filter, limit: 3, anchor: { kind: 'after', seq: first.cards[2]?.seq ?? 0, place: 3 } });
      expect([after.start, ...names(after)]).toEqual([3, '4', '5', '6']);
      const last = await board.page({ pipeline, stage, filter, limit: 4, anchor: { kind: 'last', count: 9 } });
      expect([last.start, ...names(last)]).toEqual([5, '6', '7', '8', '9']);
      const before = await board.page({ pipeline, stage, filter, limit: 3, anchor: { kind: 'before', seq: last.cards[0]?.seq ?? 0, place: 5 } });
      expect([before.start, ...names(before)]).toEqual([2, '3', '4', '5']);
      const around = await board.page({ pipeline, stage, filter, limit: 4, anchor: { kind: 'around', seq: last.cards[0]?.seq ?? 0 } });
      expect([around.start, ...names(around)]).toEqual([3, '4', '5', '6', '7']);
    }
  });

  it('filters by name and company, whatever case, accents and umlauts', async () => {
    const context = testContext();
    await fill(context, 5);
    const board = openBoard(context);
    const found = await look(board, 'aerzte');
    expect(found.stages[0]?.count).toBe(3);
    expect(names(Object.values(found.pages)[0] ?? { start: 0, cards: [] })).toEqual(['1', '3', '5']);
    expect((await look(board, 'C2')).stages[0]?.count).toBe(1);
    expect((await look(board, 'nobody')).stages.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });

  it('sees what changes between two looks, also through the filter', async () => {
    const context = testContext();
    await fill(context, 2);
    const board = openBoard(context);
    const before = await look(board, 'c');
    const deal = before.pages[before.stages[0]?.id ?? '']?.cards[0]?.id ?? '';
    expect(await board.move(deal, before.stages[1]?.id ?? '')).toBe('Ärzte 1 moved to Contacted; the lead is contacted now.');
    expect(await board.version()).toBeGreaterThan(before.version);
    expect((await look(board, 'c')).stages.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0]);
    expect(context.db.prepare(`SELECT status FROM leads WHERE id = 'ld_1'`).pluck().get()).toBe('contacted');
    await expect(board.move('dl_nothing', 'in')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('marks what has stood too long', async () => {
    const context = testContext();
    await fill(context, 1);
    const rotting = async (): Promise<boolean | undefined> => Object.values((await look(openBoard(context))).pages)[0]?.cards[0]?.isRotting;
    context.clock.advance(7 * DAY_MS - 1);
    expect(await rotting()).toBe(false);
    context.clock.advance(1);
    expect(await rotting()).toBe(true);
  });

  it('shows a deal that stands where the playbook has no stage any more', async () => {
    const context = testContext();
    await fill(context, 1);
    context.db.prepare(`UPDATE deals SET stage = 'gone'`).run();
    expect((await look(openBoard(context))).stages.at(-1)).toMatchObject({ id: 'gone', name: 'gone (not in the playbook)', count: 1 });
  });

  it('tells all about one deal', async () => {
    const context = testContext();
    await fill(context, 1);
    const { pages } = await look(openBoard(context));
    const detail = await openBoard(context).detail(Object.values(pages)[0]?.cards[0]?.id ?? '');
    expect(detail.title).toBe('Ärzte 1, C1: C1');
    expect(detail.sections.map(({ title }) => title)).toEqual(expect.arrayContaining(['Facts', 'Deals', 'Score', 'Timeline']));
    expect(detail.sections.find(({ title }) => title === 'Facts')?.lines).toContain('E-mail: p1@x1.example');
    await expect(openBoard(context).detail('dl_nothing')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('begins with the first pipeline that has deals', async () => {
    const rules = defaultRules();
    const context = testContext({ rules: { ...rules, pipelines: rules.pipelines.slice(0, 1).flatMap((one) => [one, { ...one, id: 'second', name: 'Second' }]) } });
    expect(await firstTab(context)).toBe(0);
    await giveLead(context, { id: 'ld_1', fields: { name: 'A' } });
    await createDeal(context, { lead: 'ld_1', pipeline: 'second' });
    expect(await firstTab(context)).toBe(1);
    expect(await firstTab(context, pipelineOf(context))).toBe(0);
    await expect(firstTab(context, 'nowhere')).rejects.toMatchObject({ code: 'not_found' });
  });
});
