import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFunnel } from '../../../src/app/advise/report.ts';
import { closeDeal, createDeal, editDeal, listDealViews, moveDeal, reopenDeal } from '../../../src/app/deal/deals.ts';
import { listPipelines } from '../../../src/app/deal/pipelines.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { listModels, showModel } from '../../../src/app/learn/models.ts';
import { train } from '../../../src/app/learn/training.ts';
import { rebuildAll } from '../../../src/app/ledger/rebuild.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { backtestScore } from '../../../src/app/revenue/backtest.ts';
import { reportForecast } from '../../../src/app/revenue/forecast.ts';
import { queueRetraining, readSchedules } from '../../../src/app/work/schedule.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { unit } from '../../../src/core/base/random.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { putInForce } from '../../../src/app/playbook/in-force.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.parse('2026-03-10T09:00:00Z');
const LEADS = ['ld_a', 'ld_b', 'ld_c'] as const;

/** With cadences that begin with a win, and with churn. */
const STEPS = { onboarding: { steps: [{ id: 'welcome', template: 'onboarding_1' }] }, win_back: { steps: [{ id: 'ask', template: 'win_back_1' }] } };
const rules = rulesWith({ cadences: STEPS, customers: { onboarding_cadence: 'onboarding', win_back_cadence: 'win_back' } });
const given = async (): Promise<TestContext> => {
  const context = testContext({ now: NOW - 20 * DAY_MS, rules });
  await context.store.write((tx) => { putInForce(tx, { hash: 'test', source: '{}', rules: context.rules }); });
  for (const [at, id] of LEADS.entries()) {
    await giveLead(context, { id, history: false, fields: { name: id, email: `${id}@firm.example`, title: 'CEO', country: 'DE' }, events: [{ type: 'demo_requested', daysAgo: at, history: false }, { type: 'email_opened', daysAgo: at + 1 }] });
  }
  return context;
};

/** All that a win may touch, but for what tells that it happened: history, audit, notices, when a status began, tasks and jobs that are over. */
const ROWS = [
  `SELECT id, status, pipeline, owner, customer, score_milli, score_ceiling, intent, intent_confidence, bant, win_probability, last_activity_at, last_heard_at, fit, tags, mode, removed FROM leads ORDER BY id`,
  'SELECT * FROM deals ORDER BY id', 'SELECT * FROM score_rows ORDER BY 1, 2, 3, 4', 'SELECT * FROM signals ORDER BY 1, 2, 3, 4', 'SELECT * FROM bant_answers ORDER BY 1, 2, 3, 4', 'SELECT * FROM identities ORDER BY 1, 2, 3',
  `SELECT title, kind, due_at, owner, deal, urgency FROM tasks WHERE state = 'open' ORDER BY id`,
  `SELECT lead_key, kind, state, dedupe_key FROM jobs WHERE kind LIKE 'enroll:%' AND state IN ('waiting', 'queued') ORDER BY id`, `SELECT * FROM enrollments WHERE state <> 'stopped' ORDER BY id`,
] as const;
const standOf = async (context: TestContext): Promise<readonly string[]> => [
  ...ROWS.map((sql) => `${sql.slice(0, 30)} ${JSON.stringify(context.db.prepare(sql).raw().all())}`),
  JSON.stringify(await reportForecast(context, { months: 3, by: 'owner', past: 12 })), JSON.stringify(await reportFunnel(context)), JSON.stringify(await listPipelines(context)),
  JSON.stringify(await listDealViews(context, { state: 'all', limit: 100 })), JSON.stringify(await backtestScore(context, { threshold: 50 })),
];

describe('a win that is taken back', () => {
  const before = fc.array(fc.record({ lead: fc.nat(2), what: fc.constantFrom('deal', 'amount', 'move', 'expect', 'win', 'lose', 'status'), pick: fc.nat(4) }), { maxLength: 7 });
  const how = fc.record({ lead: fc.nat(2), win: fc.constantFrom('deal', 'status'), amount: fc.option(fc.integer({ min: 1, max: 9 })), back: fc.constantFrom('reopen', 'undo') });

  it('law: leaves no trace in rows, money, forecast, funnel, customer, score, probability and backtest', async () => {
    let wins = 0;
    await fc.assert(fc.asyncProperty(before, how, async (acts, { lead, win, amount, back }) => {
      const context = await given();
      const quietly = async (act: Promise<unknown>): Promise<boolean> => act.then(() => true, (error: { code?: string }) => { expect(['conflict', 'not_found']).toContain(error.code); return false; });
      for (const [nth, { lead: of, what, pick }] of acts.entries()) {
        context.clock.set(NOW - (10 - nth) * DAY_MS);
        const id = LEADS[of] ?? 'ld_a';
        if (what === 'deal') await quietly(createDeal(context, { lead: id, pipeline: 'sales', amount: { minor: (pick + 1) * 1000_00, currency: 'EUR' }, ...(pick % 2 === 0 && { expectedClose: '2026-03-30' }) }));
        else if (what === 'amount') await quietly(editDeal(context, id, { amount: { minor: pick * 100_00, currency: 'EUR' } }));
        else if (what === 'expect') await quietly(editDeal(context, id, { expectedClose: `2026-0${3 + pick % 3}-11`, probability: pick / 4 }));
        else if (what === 'move') await quietly(moveDeal(context, id, context.rules.pipelines[0]?.stages[pick]?.id ?? ''));
        else if (what === 'status') await quietly(setStatus(context, { lead: id, status: (['contacted', 'qualified', 'interested', 'ready_to_close', 'lost'] as const)[pick] ?? 'contacted', reason: '' }));
        else await quietly(closeDeal(context, id, { outcome: what === 'win' ? 'won' : 'lost', reason: '' }));
      }
      context.clock.set(NOW);
      const id = LEADS[lead] ?? 'ld_a';
      const status = String(context.db.prepare('SELECT status FROM leads WHERE id = ?').pluck().get(id));
      // Values are stored as they were when a lead was looked at last: all of them now.
      await rebuildAll(context);
      const was = await standOf(context);
      const hasWon = win === 'deal' ? await quietly(closeDeal(context, id, { outcome: 'won', reason: 'signed', ...(amount !== null && { amount: { minor: amount * 777, currency: 'EUR' } }) }))
        : status !== 'won' && await quietly(setStatus(context, { lead: id, status: 'won', reason: 'signed' }));
      if (!hasWon) return;
      wins++;
      if (win === 'deal') expect(await standOf(context)).not.toEqual(was);
      if (back === 'undo') await undoBatch(context, undefined);
      else if (win === 'deal') {
        const deal = String(context.db.prepare(`SELECT payload ->> 'id' FROM events WHERE type = 'deal.won' ORDER BY seq DESC LIMIT 1`).pluck().get());
        await reopenDeal(context, deal, 'a mistake');
      } else await setStatus(context, { lead: id, status: status as 'new', reason: 'a mistake' });
      expect(await standOf(context)).toEqual(was);
      await verifyLeads(context);
    }), { numRuns: 40 });
    expect(wins).toBeGreaterThan(5);
  }, 240_000);

  it('is noticed by the model that learnt from it: it says so, is trained again, and is what it would be without', async () => {
    const context = await given();
    context.clock.set(NOW);
    for (const id of ['ld_x', 'ld_y']) await giveLead(context, { id, fields: { name: id, source: 'web' } });
    for (let at = 0; at < 60; at++) {
      await giveLead(context, { id: `ld_${at}`, fields: { name: `Lead ${at}`, source: unit(1, 'source', at) < 0.4 ? 'fair' : 'web' } });
      await setStatus(context, { lead: `ld_${at}`, status: unit(1, 'won', at) < (unit(1, 'source', at) < 0.4 ? 0.8 : 0.2) ? 'won' : 'lost', reason: '' });
    }
    /** Each command reads the rules in force. */
    const current = async (): Promise<TestContext> => {
      const compiled = String(context.db.prepare(`SELECT compiled FROM playbook_versions ORDER BY version DESC LIMIT 1`).pluck().get());
      return { ...context, rules: { ...context.rules, model: (JSON.parse(compiled) as TestContext['rules']).model } };
    };
    const learnt = async () => (await current()).rules.model;
    await readSchedules(context);
    await train(context);
    const first = await learnt();
    expect(first).not.toBeNull();
    context.clock.set(NOW + 2 * HOUR_MS);
    await setStatus(await current(), { lead: 'ld_x', status: 'won', reason: '' });
    await train(await current(), { force: true });
    const second = await learnt();
    expect(second?.outcomes).toBe((first?.outcomes ?? 0) + 1);
    expect(await showModel(await current())).toMatchObject({ takenBack: 0 });
    await setStatus(await current(), { lead: 'ld_x', status: 'new', reason: 'a mistake' });
    expect(await showModel(await current())).toMatchObject({ id: second?.id, takenBack: 1 });
    const rested = await current();
    expect(await context.store.write((tx) => queueRetraining(tx, rested))).toBe(false);
    context.clock.set(NOW + 3 * HOUR_MS);
    expect(await context.store.write((tx) => queueRetraining(tx, rested))).toBe(true);
    expect(await context.store.write((tx) => queueRetraining(tx, rested))).toBe(false);
    const again = await train(await current());
    expect(again).toMatchObject({ inForce: true, reason: '1 outcome that the one before learnt from was taken back' });
    expect((await learnt())?.learnt).toEqual(first?.learnt);
    expect(await showModel(await current())).toMatchObject({ takenBack: 0 });
    expect(await listModels(await current())).toHaveLength(3);
    const gone = String(context.db.prepare(`SELECT id FROM leads WHERE status = 'won' ORDER BY id LIMIT 1`).pluck().get());
    await removeLeads(await current(), [gone], '');
    expect(await showModel(await current())).toMatchObject({ takenBack: 1 });
    // Won again and lost of it in one training's time: it learnt from neither.
    await setStatus(await current(), { lead: 'ld_y', status: 'won', reason: '' });
    await setStatus(await current(), { lead: 'ld_y', status: 'new', reason: '' });
    expect(await showModel(await current())).toMatchObject({ takenBack: 1 });
  }, 120_000);
});
