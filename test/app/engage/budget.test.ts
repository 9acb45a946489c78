import { expect, it } from 'vitest';
import { explainLead } from '../../../src/app/advise/why.ts';
import { resolveUnknown } from '../../../src/app/engage/outbox.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { LEASE_MS } from '../../../src/app/engage/send-times.ts';
import { readBudget, refillBudget } from '../../../src/app/work/budget.ts';
import { memoryChannel, type MemoryOptions } from '../../../src/channels/memory.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { beginSend } from '../../../src/db/engage/send.ts';
import { reserveBudget, refundIdle } from '../../../src/db/work/energy.ts';
import { giveLead, type TestContext } from '../../support/context.ts';
import { giveMessage, givePerson, MONDAY, outboxContext, states } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const given = (perDay: number, answer?: MemoryOptions['answer']): Promise<TestContext> =>
  outboxContext({ channels: [memoryChannel('email', answer && { answer })], rules: rulesWith({ budget: { energy_per_day: perDay } }) });
const give = async (context: TestContext, ...names: readonly string[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const name of names) ids.push(await giveMessage(context, await givePerson(context, name)));
  return ids;
};
const ledger = ({ db }: TestContext): unknown => db.prepare(`SELECT state, sum(amount) AS amount FROM energy_ledger GROUP BY state ORDER BY state`).all();
const waiting = ({ db }: TestContext): unknown => db.prepare(`SELECT waits_for AS gate, waits_reason AS reason, next_at AS nextAt FROM messages WHERE waits_for IS NOT NULL`).all();

it('holds what there is no energy for until the next day, tells it once, and names it', async () => {
  const context = await given(2);
  await give(context, 'ann', 'bob', 'eve', 'dan');
  expect(await sendDue(context)).toMatchObject({ sent: 2, waiting: 2 });
  const reason = 'a message costs 1 energy, and 0 of 2 are left today';
  expect(waiting(context)).toEqual([1, 2].map(() => ({ gate: 'budget', reason, nextAt: MONDAY + 14 * HOUR_MS })));
  expect(await readBudget(context)).toMatchObject({ spent: 2, reserved: 0, left: 0, byKind: [{ kind: 'message', jobs: 2, amount: 2 }], costs: { message: 1, follow_up: 1 } });
  expect(context.db.prepare(`SELECT title, text FROM notifications WHERE kind = 'budget_empty'`).all())
    .toEqual([{ title: 'The energy of today is used up', text: 'A message costs 1, 0 of 2 are left. The others leave tomorrow, or after salesos budget refill' }]);
  expect((await explainLead(context, 'ld_eve')).next?.touches).toMatchObject([{ gate: 'budget', reason, opensAt: MONDAY + 14 * HOUR_MS }]);
  context.clock.set(MONDAY + DAY_MS);
  expect(await sendDue(context)).toMatchObject({ sent: 2, waiting: 0 });
  await verifyLeads(context);
});

it('leaves at once after a refill', async () => {
  const context = await given(1);
  await give(context, 'ann', 'bob');
  expect(await sendDue(context)).toMatchObject({ sent: 1, waiting: 1 });
  await refillBudget(context, 1);
  expect(await sendDue(context)).toMatchObject({ sent: 1 });
  expect(ledger(context)).toEqual([{ state: 'refill', amount: 1 }, { state: 'spent', amount: 2 }]);
});

it.each([
  ['not_sent', { kind: 'not_sent', reason: 'busy' }, 'refunded'], ['rejected', { kind: 'rejected', reason: 'no such address', suppress: false }, 'refunded'], ['unknown', { kind: 'unknown', reason: 'no answer' }, 'reserved'],
] as const)('of a message that is %s what it cost is as it should be', async (_, answer, state) => {
  const context = await given(5, () => answer);
  await give(context, 'ann');
  await sendDue(context);
  await context.store.write(refundIdle);
  expect(ledger(context)).toEqual([{ state, amount: 1 }]);
});

it.each([['sent', 'spent'], ['not_sent', 'refunded']] as const)('once somebody says that it was %s, what it cost is %s', async (as, state) => {
  const context = await given(5, () => ({ kind: 'unknown', reason: 'no answer' }));
  const [id = ''] = await give(context, 'ann');
  await sendDue(context);
  await resolveUnknown(context, id, { as, reason: 'their log' });
  expect(ledger(context)).toEqual([{ state, amount: 1 }]);
});

it('gives back what a process had reserved that ended before its call, and pays it again', async () => {
  const context = await given(1);
  const [id = ''] = await give(context, 'ann');
  await context.store.write((tx) => {
    reserveBudget(tx, { resource: 'energy', day: '2026-03-02', job: id, amount: 1, at: tx.now, caps: [{ from: '2026-03-02', most: 1 }] });
    beginSend(tx, { key: 'k', message: id, leadKey: 1, channel: 'email', mailbox: 'me', token: 't', until: tx.now + LEASE_MS });
  });
  context.db.exec(`UPDATE messages SET state = 'sending'`);
  await context.store.write(refundIdle);
  expect(ledger(context)).toEqual([{ state: 'reserved', amount: 1 }]);
  context.clock.set(MONDAY + 2 * LEASE_MS);
  expect(await sendDue(context)).toMatchObject({ recovered: { returned: 1 }, sent: 1 });
  expect(ledger(context)).toEqual([{ state: 'refunded', amount: 1 }, { state: 'spent', amount: 1 }]);
});

it('costs nothing what a job wrote, and what becomes a task', async () => {
  const context = await outboxContext({ channels: [memoryChannel('email'), memoryChannel('call')], rules: rulesWith({ budget: { energy_per_day: 0 } }) });
  await giveMessage(context, await givePerson(context, 'ann'), { job: 'jb_1' });
  await giveMessage(context, await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', phone: '+4915112345678', zone: 'UTC' } }), { channel: 'call' });
  expect(await sendDue(context)).toMatchObject({ sent: 2 });
  expect([states(context), ledger(context)]).toEqual([['sent', 'sent'], []]);
});
