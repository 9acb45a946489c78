import { expect, it } from 'vitest';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { byHand } from '../../../src/channels/by-hand.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { channelsFrom } from '../../../src/channels/providers.ts';
import { taskFor } from '../../../src/core/engage/by-hand.ts';
import { sentToLead } from '../../../src/db/engage/send.ts';
import { giveLead } from '../../support/context.ts';
import { giveMessage, MONDAY, outboxContext, states } from '../../support/outbox.ts';
import { verifyLeads } from '../../support/verified.ts';

it('a message by hand becomes one task with its script, in the transaction that says it is sent, and counts for no cap', async () => {
  const context = await outboxContext({ channels: [byHand('call'), memoryChannel('email', { mailbox: 'me@corp.example' })] });
  const key = await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann Archer', email: 'ann@corp.example', phone: '+4915112345678', zone: 'UTC' } });
  await giveMessage(context, key, { channel: 'call', subject: 'The offer', body: 'Ask about the budget.\n' });
  expect(await sendDue(context)).toMatchObject({ sent: 1 });
  expect(await sendDue(context)).toMatchObject({ sent: 0 });
  expect(context.db.prepare(`SELECT title, kind, text, due_at FROM tasks WHERE kind = 'call'`).all())
    .toEqual([{ title: 'Call Ann Archer', kind: 'call', text: 'Number: +4915112345678\nAbout: The offer\n\nAsk about the budget.', due_at: MONDAY }]);
  expect(await context.store.read((tx) => sentToLead(tx, key, 0, ''))).toEqual([]);
  await giveMessage(context, key, { step: 'second' });
  expect(await sendDue(context)).toMatchObject({ sent: 1, waiting: 0 });
  expect(states(context)).toEqual(['sent', 'sent']);
  await verifyLeads(context);
});

it('also who has no number is not called: the message waits for one', async () => {
  const context = await outboxContext({ channels: [byHand('call')] });
  await giveMessage(context, await giveLead(context, { id: 'ld_bob', fields: { name: 'Bob', email: 'bob@corp.example', zone: 'UTC' } }), { channel: 'call' });
  expect(await sendDue(context)).toMatchObject({ sent: 0, held: 1 });
  expect(context.db.prepare(`SELECT count(*) FROM tasks WHERE kind = 'call'`).pluck().get()).toBe(0);
});

it('every workspace has the channels by hand, and no other without a section', () => {
  expect(channelsFrom({}, { secret: () => undefined, folder: '/nowhere' }).configured()).toEqual(['call', 'linkedin', 'task']);
  expect(channelsFrom({ email: { provider: 'file' }, sms: { provider: 'file', enabled: false } }, { secret: () => undefined, folder: '/nowhere' }).configured()).toEqual(['call', 'linkedin', 'task', 'email']);
});

it.each([
  [{ channel: 'linkedin', to: 'https://linkedin.com/in/ann', subject: '', text: 'Hi Ann\n', leadName: 'Ann' }, { title: 'Write to Ann on LinkedIn', kind: 'linkedin', text: 'Profile: https://linkedin.com/in/ann\n\nHi Ann' }],
  [{ channel: 'task', to: 'ld_ann', subject: 'Send the samples', text: 'Two of each', leadName: 'Ann' }, { title: 'Send the samples', kind: 'task', text: 'Two of each' }],
  [{ channel: 'call', to: '', subject: '', text: 'Ask', leadName: null }, { title: 'Call the lead', kind: 'call', text: 'Ask' }],
] as const)('%o becomes %o', (message, task) => { expect(taskFor(message)).toEqual(task); });
