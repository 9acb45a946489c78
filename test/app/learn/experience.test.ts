import { expect, it } from 'vitest';
import { listInterventions, showIntervention } from '../../../src/app/advise/interventions.ts';
import { loadExperience, reachFor, refreshExperience } from '../../../src/app/learn/experience.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../../src/core/base/instant.ts';
import { loadRecords } from '../../../src/db/ledger/lead-record.ts';
import { giveEvents, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const MONDAY = Date.UTC(2026, 2, 2, 9);
const rules = rulesWith({ patterns: { min_leads: 2 } });
const give = (context: TestContext, name: string): Promise<number> => giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@corp-${name}.example`, phone: `+49301234${name.length}${name.charCodeAt(0)}`, zone: 'UTC' } });
const send = async (context: TestContext, key: number, channel: string, at: Instant): Promise<void> => {
  context.clock.set(at);
  await act(context, key, (_, __, newId) => {
    const id = newId('message');
    return [human('message.drafted', { id, channel, subject: '', body: 'Hello\n', job: null, approved: true }), human('message.sent', { id, send: key * 1000 + at % 997, mailbox: 'me', provider_id: null })];
  });
};
const answer = async (context: TestContext, key: number, at: Instant, text: string, type = 'email_replied'): Promise<void> => {
  context.clock.set(at);
  await giveEvents(context, key, [{ type, history: false, metadata: { text } }]);
};

it('learns from everybody by schedule, from the lead at once, and says in the advice on silence how to reach it', async () => {
  const context = testContext({ now: MONDAY, rules });
  const keys: number[] = [];
  for (const name of ['anna', 'bob', 'carla', 'dieter']) keys.push(await give(context, name));
  const [anna = 0, bob = 0, carla = 0, dieter = 0] = keys;
  for (const key of [anna, bob]) await send(context, key, 'email', MONDAY);
  for (const key of [carla, dieter]) { await send(context, key, 'sms', MONDAY + 5 * HOUR_MS); }
  for (const key of [carla, dieter]) await answer(context, key, MONDAY + 6 * HOUR_MS, 'What does it cost?', 'sms_replied');
  expect(await context.store.read((tx) => loadExperience(tx).channels)).toEqual({});
  context.clock.set(MONDAY + 20 * DAY_MS);
  expect(await refreshExperience(context)).toBe(4);
  const all = await context.store.read((tx) => loadExperience(tx));
  expect(all).toEqual({ channels: { email: { tried: 2, worked: 0 }, sms: { tried: 2, worked: 2 } }, hours: { 9: { tried: 2, worked: 0 }, 14: { tried: 2, worked: 2 } }, techniques: {} });
  const reach = await context.store.read((tx) => { const record = loadRecords(tx, [anna], { now: tx.now }).get(anna); return record && reachFor(tx, record, context); });
  expect(reach).toMatchObject({ channel: { value: 'sms', by: 'all' }, hour: { value: '14', by: 'all' } });
  await evaluateDue(context);
  const reasons = context.db.prepare('SELECT lead_key, reason FROM recommendations WHERE rule LIKE ? ORDER BY lead_key').raw().all('inactivity.%') as readonly (readonly [number, string])[];
  expect(Object.fromEntries(reasons)).toMatchObject({
    [anna]: expect.stringMatching(/^\d+ days of silence while \w+; best by sms \(2 of 2 leads\) around 14:00 in UTC \(2 of 2 leads\)$/),
    [carla]: expect.stringMatching(/; best by sms \(2 of 2 theirs, 2 of 2 leads\) around /),
  });
});

it('suggests first the technique that overcame the objection, and shows the counts', async () => {
  const context = testContext({ now: MONDAY, rules: rulesWith({
    patterns: { min_leads: 2 },
    objections: { price: [{ id: 'roi', name: 'Return', response: { en: 'What does it cost you today?' } }, { id: 'smaller', name: 'Smaller', response: { en: 'Begin with a part.' } }] },
  }) });
  const dear = 'This is too expensive for us.';
  for (const name of ['anna', 'bob', 'carla']) await answer(context, await give(context, name), MONDAY, dear);
  const first = await listInterventions(context, { type: 'coaching' });
  expect(first.map(({ technique }) => technique)).toEqual(['roi', 'roi', 'roi']);
  context.clock.set(MONDAY + 20 * DAY_MS);
  await refreshExperience(context);
  await answer(context, await give(context, 'dora'), MONDAY + 20 * DAY_MS, dear);
  const [newest] = await listInterventions(context, { type: 'coaching' });
  expect(newest).toMatchObject({ technique: 'smaller', suggestedResponse: 'Begin with a part.' });
  const { techniques } = await showIntervention(context, newest?.id ?? '');
  expect(techniques.map(({ id, tried, overcame }) => [id, tried, overcame])).toEqual([['smaller', 0, 0], ['roi', 3, 0]]);
});
