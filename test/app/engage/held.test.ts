import { expect, it } from 'vitest';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { discardMessage } from '../../../src/app/engage/outbox.ts';
import { resumeMailbox } from '../../../src/app/engage/mailbox.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import type { TestContext } from '../../support/context.ts';
import { giveMessage, givePerson, MONDAY, outboxContext, states } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';

const mail = (): ReturnType<typeof memoryChannel> => memoryChannel('email', { mailbox: 'me@corp.example' });
const people = async (context: TestContext, count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push(await giveMessage(context, await givePerson(context, `p${index}`)));
  return ids;
};
/** How many messages wait, by what for and until when. */
const waiting = ({ db }: TestContext): unknown => db.prepare('SELECT waits_for AS gate, next_at AS until, count(*) AS n FROM messages WHERE next_at IS NOT NULL GROUP BY 1, 2').all();

it('puts all off together that a full sender holds, until it has room, after a look at few', async () => {
  const context = await outboxContext({ channels: [mail()], rules: rulesWith({ limits: { warm_up: { from: 3, growth: 0 }, per_day: { email: 3 } } }) });
  await people(context, 40);
  let looks = 0;
  const counted = { ...context, store: { ...context.store, write: ((body, signal) => { looks++; return context.store.write(body, signal); }) as TestContext['store']['write'] } };
  expect(await sendDue(counted)).toMatchObject({ sent: 3, waiting: 37 });
  expect(waiting(context)).toEqual([{ gate: 'throttle', until: MONDAY + DAY_MS, n: 37 }]);
  // Each of 20 that were claimed is looked at; the other 20 are not.
  expect(looks).toBeLessThan(75);
  context.clock.set(MONDAY + DAY_MS);
  expect(await sendDue(context)).toMatchObject({ sent: 3, waiting: 34 });
});

it('puts all off that a paused sender holds, and lets them go when a person lets it', async () => {
  const context = await outboxContext({ channels: [mail()] });
  await people(context, 5);
  await context.store.write((tx) => setSetting(tx, 'mailbox_paused:me@corp.example', '4 % bounced'));
  expect(await sendDue(context)).toMatchObject({ sent: 0, waiting: 5 });
  expect(waiting(context)).toEqual([{ gate: 'mailbox_paused', until: MONDAY + DAY_MS, n: 5 }]);
  await resumeMailbox(context, 'me@corp.example', 'cleaned');
  expect(await sendDue(context)).toMatchObject({ sent: 5 });
});

it('looks at a step behind another when something became of that one, and not each hour', async () => {
  const text = { en: { subject: 'Hello', body: 'Hi' } };
  const context = await outboxContext({ channels: [mail()], rules: rulesWith({ templates: { a: text }, cadences: { cold: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'a', wait: '1h' }] } } }) });
  await givePerson(context, 'ann');
  await enroll(context, { leads: ['ld_ann'], again: false, cadence: 'cold' });
  await context.store.write((tx) => setSetting(tx, 'mailbox_paused:me@corp.example', '4 % bounced'));
  context.clock.set(MONDAY + 2 * HOUR_MS);
  expect(await sendDue(context)).toMatchObject({ waiting: 2 });
  expect(waiting(context)).toEqual([{ gate: 'ended', until: MONDAY + 26 * HOUR_MS, n: 1 }, { gate: 'mailbox_paused', until: MONDAY + 26 * HOUR_MS, n: 1 }]);
  const first = context.db.prepare(`SELECT id FROM messages WHERE step = 'one'`).pluck().get() as string;
  await discardMessage(context, first, 'said by phone');
  expect(context.db.prepare(`SELECT waits_for, next_at FROM messages WHERE step = 'two'`).raw().get()).toEqual([null, null]);
  await resumeMailbox(context, 'me@corp.example', 'cleaned');
  context.clock.set(MONDAY + 4 * HOUR_MS);
  await sendDue(context);
  expect(states(context)).toEqual(['discarded', 'sent']);
});
