import { expect, it } from 'vitest';
import { listNotifications } from '../../../src/app/advise/notifications.ts';
import { evaluateLeads } from '../../../src/app/ledger/evaluate.ts';
import { listAutomationLoops, listAutomations, showAutomation, tryAutomation } from '../../../src/app/work/automations.ts';
import { tick } from '../../../src/app/work/tick.ts';
import { HOUR_MS } from '../../../src/core/base/instant.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const limited = () => testContext({ rules: rulesWith({ automations: { page: { name: 'Page', on: { event: 'page_visited' }, limit: '2 per 1h', do: [{ tag: 'seen' }] } } }) });
const visit = (context: TestContext, id: string) => giveLead(context, { id, history: false, events: [{ type: 'page_visited', history: false }] });
const firedOf = async (context: TestContext) => (await listAutomations(context)).map(({ fired, held, inLimit }) => ({ fired, held, inLimit }));
const countEvents = (context: TestContext) => context.db.prepare('SELECT count(*) AS n FROM events').get();

it('a limit counts what is in the ledger: over batches, transactions that failed, and time', async () => {
  const context = limited();
  await visit(context, 'ld_1');
  await expect(context.store.write((tx) => {
    const key = Number(context.db.prepare(`INSERT INTO leads (id, origin, created_at, recorded_at, fresh_seq) VALUES ('ld_x', 'manual', 0, 0, 1) RETURNING key`).pluck().get());
    evaluateLeads(tx, context, [key]);
    throw new Error('killed');
  })).rejects.toThrow('killed');
  for (const id of ['ld_2', 'ld_3', 'ld_4']) await visit(context, id);
  expect(await firedOf(context)).toEqual([{ fired: 2, held: 2, inLimit: 2 }]);
  expect((await listNotifications(context)).filter(({ kind }) => kind === 'automation').map(({ title }) => title)).toEqual(['Page is held back: the limit of 2 per 1h is reached']);
  context.clock.advance(HOUR_MS);
  await visit(context, 'ld_5');
  expect(await firedOf(context)).toEqual([{ fired: 3, held: 2, inLimit: 1 }]);
  expect((await showAutomation(context, 'page')).runs.map(({ type, leadId }) => [type, leadId])).toEqual([
    ['automation.fired', 'ld_5'], ['automation.held', 'ld_4'], ['automation.held', 'ld_3'], ['automation.fired', 'ld_2'], ['automation.fired', 'ld_1']]);
  await verifyLeads(context);
});

it('two ticks at once let no more through than one', async () => {
  const context = limited();
  for (const id of ['ld_1', 'ld_2', 'ld_3', 'ld_4', 'ld_5']) await giveLead(context, { id });
  await context.store.write((tx) => {
    const insert = context.db.prepare(`INSERT INTO events (dedupe_key, lead_key, type, source, occurred_at, recorded_at, by, payload) VALUES (?, ?, 'page_visited', 'website', ?, ?, 'outside', '{}')`);
    const keys = context.db.prepare('SELECT key FROM leads').pluck().all() as number[];
    for (const key of keys) {
      const { lastInsertRowid } = insert.run(`v${key}`, key, tx.now, tx.now);
      context.db.prepare('UPDATE leads SET last_seq = ? WHERE key = ?').run(lastInsertRowid, key);
    }
  });
  await Promise.all([tick(context), tick(context)]);
  expect(await firedOf(context)).toEqual([{ fired: 2, held: 3, inLimit: 2 }]);
  await verifyLeads(context);
});

it('loops are told of once, and listed with their rules and leads', async () => {
  const rules = rulesWith({ automations: {
    ping: { on: { event: 'lead.updated' }, when: { 'metadata.tags_added': 'a' }, do: [{ untag: 'a' }, { tag: 'b' }] },
    pong: { on: { event: 'lead.updated' }, when: { 'metadata.tags_added': 'b' }, do: [{ untag: 'b' }, { tag: 'a' }] },
    start: { on: { event: 'page_visited' }, do: [{ tag: 'a' }] },
  } });
  const context = testContext({ rules });
  await visit(context, 'ld_1');
  await visit(context, 'ld_2');
  expect((await listAutomationLoops(context, -1)).map(({ automation, leadId, rules: loop }) => [automation, leadId, loop])).toEqual([
    ['ping', 'ld_2', '["ping","pong","ping"]'], ['ping', 'ld_1', '["ping","pong","ping"]']]);
  expect((await listNotifications(context)).filter(({ kind }) => kind === 'automation').map(({ title }) => title)).toEqual(['The automation ping goes round in a loop, which was cut']);
  await verifyLeads(context);
});

it('a test writes nothing', async () => {
  const context = limited();
  await visit(context, 'ld_1');
  const before = countEvents(context);
  const { fires, actions, condition } = await tryAutomation(context, { rule: 'Page', lead: 'ld_1' });
  expect({ fires, condition, actions }).toEqual({ fires: true, condition: [], actions: [{ text: 'tag seen', would: [], idle: 'the lead has the tag seen' }] });
  expect(countEvents(context)).toEqual(before);
  await expect(tryAutomation(context, { rule: 'nothing', lead: 'ld_1' })).rejects.toMatchObject({ code: 'not_found' });
});

it('counts and limits are read from the index', () => {
  const { db } = testContext();
  const planOf = (sql: string) => (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail).join('; ');
  const ofAutomations = `type IN ('automation.fired', 'automation.held', 'automation.cut')`;
  expect(planOf(`SELECT occurred_at FROM events WHERE ${ofAutomations} AND rule = 'x' AND occurred_at > 1 AND type = 'automation.fired' AND undone_by IS NULL ORDER BY occurred_at DESC LIMIT 2`))
    .toContain('events_automation (rule=? AND occurred_at>?)');
  expect(planOf(`SELECT type, count(*) FROM events WHERE ${ofAutomations} AND undone_by IS NULL GROUP BY 1`)).toContain('events_automation');
});
