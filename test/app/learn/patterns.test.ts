import { expect, it } from 'vitest';
import { readPatterns } from '../../../src/app/learn/patterns.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../../src/core/base/instant.ts';
import type { Pattern, PatternKind } from '../../../src/core/learn/pattern.ts';
import type { Rules } from '../../../src/core/playbook/rules.ts';
import { giveEvents, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const MONDAY = Date.UTC(2026, 2, 2, 9);
const YES = 'Yes, we are interested. Please send me an offer.';
const few = rulesWith({ patterns: { min_leads: 2, min_of_each: 1 } });

const give = (context: TestContext, name: string, zone = 'UTC'): Promise<number> => giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@corp-${name}.example`, zone } });

interface Sent { readonly channel: string; readonly at: Instant; readonly step?: string; readonly byHand?: true }
/** A message that went out at a moment. */
const send = async (context: TestContext, key: number, { channel, at, step, byHand }: Sent): Promise<void> => {
  context.clock.set(at);
  await act(context, key, (_, __, newId) => {
    const id = newId('message');
    const gone = byHand ? human('message.discarded', { id, reason: 'sent by hand' }) : human('message.sent', { id, send: key * 100 + at % 97, mailbox: 'me', provider_id: null });
    return [human('message.drafted', { id, channel, subject: '', body: 'Hello\n', job: null, approved: true, ...(step !== undefined && { cadence: 'cold', step, occurrence: 1 }) }), gone];
  });
};
const answer = async (context: TestContext, key: number, at: Instant, text: string): Promise<void> => {
  context.clock.set(at);
  await giveEvents(context, key, [{ type: 'email_replied', history: false, metadata: { text } }]);
};
const read = async (context: TestContext, kind: PatternKind): Promise<Readonly<Record<string, Pick<Pattern, 'leads' | 'converted' | 'others' | 'othersConverted'>>>> => {
  context.clock.set(MONDAY + 90 * DAY_MS);
  const { patterns } = await readPatterns(context);
  return Object.fromEntries(patterns.filter((each) => each.kind === kind).map(({ value, leads, converted, others, othersConverted }) => [value, { leads, converted, others, othersConverted }]));
};
const workspace = (rules: Rules = few): TestContext => testContext({ now: MONDAY, rules });

it('credits the last message before a yes, by channel, step and the hour where the lead is', async () => {
  const context = workspace();
  const [anna, bob, carl] = [await give(context, 'anna'), await give(context, 'bob', 'America/New_York'), await give(context, 'carl')];
  for (const key of [anna, bob, carl]) await send(context, key, { channel: 'email', at: MONDAY, step: 'hello' });
  await send(context, anna, { channel: 'sms', at: MONDAY + 3 * DAY_MS, step: 'again' });
  await answer(context, anna, MONDAY + 4 * DAY_MS, YES);
  await answer(context, bob, MONDAY + DAY_MS, 'Too expensive for us, sorry.');
  await send(context, carl, { channel: 'sms', at: MONDAY + 5 * DAY_MS, byHand: true });
  expect(await read(context, 'channel')).toEqual({ email: { leads: 3, converted: 0, others: 2, othersConverted: 1 }, sms: { leads: 2, converted: 1, others: 3, othersConverted: 0 } });
  expect(await read(context, 'step')).toMatchObject({ 'cold/hello': { leads: 3, converted: 0 }, 'cold/again': { leads: 1, converted: 1 } });
  // Of anna the first message at nine counts, which was not answered.
  expect(await read(context, 'hour')).toMatchObject({ '09:00': { leads: 2, converted: 0 }, '04:00': { leads: 1, converted: 0 } });
});

it('waits until a message has had its time, and credits none for what comes later', async () => {
  const context = workspace();
  const [anna, bob] = [await give(context, 'anna'), await give(context, 'bob')];
  await send(context, anna, { channel: 'email', at: MONDAY });
  await answer(context, anna, MONDAY + 15 * DAY_MS, YES);
  await send(context, bob, { channel: 'email', at: MONDAY + 80 * DAY_MS });
  await answer(context, bob, MONDAY + 81 * DAY_MS, YES);
  expect(await read(context, 'channel')).toEqual({ email: { leads: 1, converted: 0, others: 0, othersConverted: 0 } });
});

it('counts a meeting that was arranged, once, and nobody who was removed', async () => {
  const context = workspace();
  const [anna, bob] = [await give(context, 'anna'), await give(context, 'bob')];
  for (const key of [anna, bob]) await send(context, key, { channel: 'call', at: MONDAY });
  context.clock.set(MONDAY + HOUR_MS);
  await act(context, anna, (_, __, newId) => [human('task.created', { id: newId('task'), title: 'Demo', kind: 'meeting', due_at: MONDAY + DAY_MS, owner: null, deal: null, urgency: 'medium', text: '', minutes: 30 })]);
  expect(await read(context, 'channel')).toMatchObject({ call: { leads: 2, converted: 1 } });
  context.db.prepare('UPDATE leads SET removed = 1 WHERE key = ?').run(anna);
  expect(await read(context, 'channel')).toMatchObject({ call: { leads: 1, converted: 0 } });
});

it('an objection is overcome by what comes after the suggestion, never by the message that raised it', async () => {
  const context = workspace();
  const [anna, bob, carl] = [await give(context, 'anna'), await give(context, 'bob'), await give(context, 'carl')];
  for (const key of [anna, bob]) await answer(context, key, MONDAY, 'This is too expensive for us.');
  await answer(context, carl, MONDAY, 'We are interested, please send an offer. But it is too expensive for us.');
  await answer(context, anna, MONDAY + 2 * DAY_MS, YES);
  const technique = `price: ${few.objections.price[0]?.id ?? ''}`;
  const { leads, converted } = (await read(context, 'technique'))[technique] ?? {};
  expect([(leads ?? 0) >= 2, converted]).toEqual([true, 1]);
});

it('takes source and intent as they were before the outcome, and the intent as before the first reply', async () => {
  const context = workspace();
  const closed = async (name: string, text: string, status: 'won' | 'lost'): Promise<void> => {
    context.clock.set(MONDAY);
    const key = await giveLead(context, { id: `ld_${name}`, fields: { name, email: `${name}@x-${name}.example`, source: 'Fair' } });
    await answer(context, key, MONDAY + DAY_MS, text);
    context.clock.set(MONDAY + 60 * DAY_MS);
    await act(context, key, ({ status: from }) => [human('status.changed', { from, to: status, reason: '' })]);
    await act(context, key, () => [human('lead.updated', { fields: { source: { from: 'Fair', to: 'Customer' } }, attributes: {}, identities_added: [], identities_removed: [], tags_added: [], tags_removed: [] })]);
  };
  for (const name of ['a', 'b', 'c']) await closed(name, 'We want to buy. What is the price of the subscription?', 'won');
  for (const name of ['d', 'e', 'f']) await closed(name, 'Not for us.', 'lost');
  expect(await read(context, 'intent')).toEqual({});
  expect(await read(context, 'source')).toEqual({ fair: { leads: 6, converted: 3, others: 0, othersConverted: 0 } });
});
