import { expect, it } from 'vitest';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { statsOf } from '../../../src/app/engage/stats.ts';
import { answerTodo, readTodo } from '../../../src/app/work/todo.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/base/instant.ts';
import { giveEvents, giveLead, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const MONDAY = Date.UTC(2026, 2, 2, 10);
const mail = (body: string): object => ({ en: { subject: 'Hello', body } });
const rules = rulesWith({
  templates: { a: mail('A'), b: mail('B'), c: mail('C') },
  cadences: { cold: { steps: [{ id: 'one', variants: { x: 'a', y: 'b' } }, { id: 'two', template: 'c', wait: '1d' }] } },
});

it('counts what came of each step for the last that went out before, by its variant', async () => {
  const context = testContext({ now: MONDAY, rules });
  const keys: number[] = [];
  for (let at = 0; at < 6; at++) keys.push(await giveLead(context, { id: `ld_${at}`, fields: { name: `Lead ${at}`, email: `l${at}@corp.test` } }));
  const enrolled = await enroll(context, { cadence: 'cold', leads: keys.map((_, at) => `ld_${at}`), again: false });
  const send = async (): Promise<void> => { for (const { id } of await readTodo(context, { kind: 'draft' })) await answerTodo(context, id, { yes: true }); };
  await send();
  context.clock.set(MONDAY + HOUR_MS);
  await giveEvents(context, keys[0] ?? 0, [{ type: 'email_replied', history: false, metadata: { text: 'Yes, we are interested. Please call me tomorrow.' } }]);
  await giveEvents(context, keys[1] ?? 0, [{ type: 'email_replied', history: false, metadata: { text: 'Not interested, thank you.' } }]);
  await giveEvents(context, keys[2] ?? 0, [{ type: 'email_bounced', history: false, metadata: { permanent: true } }]);
  context.clock.set(MONDAY + 2 * DAY_MS);
  await send();
  context.clock.set(MONDAY + 2 * DAY_MS + HOUR_MS);
  await giveEvents(context, keys[3] ?? 0, [{ type: 'email_replied', history: false, metadata: { text: 'What does it cost?' } }]);
  const { steps, trials, enrolled: many } = await statsOf(context, 'cold');
  const of = (step: string, variant: string | null = null) => steps.find((each) => each.step === step && each.variant === variant);
  expect(many).toBe(6);
  expect(of('one')).toMatchObject({ sent: 6, replied: 2, positive: 1, bounced: 1, booked: 0, won: 0 });
  const drawn = enrolled.filter(({ touches }) => touches[0]?.variant === 'x').length;
  expect(drawn).toBeGreaterThan(0);
  expect([of('one', 'x')?.sent, of('one', 'y')?.sent]).toEqual([drawn, 6 - drawn]);
  expect((of('one', 'x')?.replied ?? 0) + (of('one', 'y')?.replied ?? 0)).toBe(2);
  expect(of('two')).toMatchObject({ sent: 3, replied: 1, positive: 0 });
  expect(trials).toEqual([{ step: 'one', verdict: { kind: 'running', sent: Math.min(drawn, 6 - drawn) } }]);
});
