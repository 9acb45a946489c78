import { expect, it } from 'vitest';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { HOUR_MS, toIso } from '../../../src/core/base/instant.ts';
import { giveEvents, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const MONDAY = Date.UTC(2026, 2, 2, 10);
const rules = rulesWith({
  templates: { a: { en: { subject: 'Hello', body: 'Hi {{ first_name }}' } } }, cadences: { cold: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'a', wait: '2bd' }] } },
});
const enrolled = async (): Promise<{ context: TestContext; ann: number }> => {
  const context = testContext({ now: MONDAY, rules });
  const ann = await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann', email: 'ann@lab.test' } });
  await enroll(context, { leads: ['ld_ann'], again: false, cadence: 'cold' });
  context.clock.set(MONDAY + HOUR_MS);
  return { context, ann };
};
const state = async (context: TestContext): Promise<string> => {
  const [row] = await readEnrollments(context, { state: 'all', limit: -1 });
  return `${row?.end ?? row?.state ?? ''}${row?.pausedUntil == null ? '' : ` until ${toIso(row.pausedUntil, 'UTC').slice(0, 16)}`}`;
};

it.each([
  ['email_auto_replied', { text: 'I am out of the office until March 12.' }], ['email_auto_replied', { text: 'Away.', return_date: '2026-03-12' }],
  ['email_replied', { subject: 'Automatic reply: Hello', text: 'I am out of the office until March 12.' }],
])('an absence pauses cadences until its date and one business day, and is no reply: %s %j', async (type, metadata) => {
  const { context, ann } = await enrolled();
  await giveEvents(context, ann, [{ type, daysAgo: 0, history: false, metadata }]);
  await evaluateDue(context);
  expect(await state(context)).toBe('paused until 2026-03-13T09:00');
  context.clock.set(Date.UTC(2026, 2, 13, 9));
  await evaluateDue(context);
  expect(await state(context)).toBe('active');
  await verifyLeads(context);
});

it('one without a date pauses for a week; a reply of a person ends', async () => {
  const { context, ann } = await enrolled();
  await giveEvents(context, ann, [{ type: 'email_auto_replied', daysAgo: 0, history: false, metadata: { text: 'Abwesenheitsnotiz: Ich bin in Elternzeit.' } }]);
  await evaluateDue(context);
  expect(await state(context)).toBe('paused until 2026-03-09T11:00');
  await giveEvents(context, ann, [{ type: 'email_replied', daysAgo: 0, history: false, metadata: { text: 'What does it cost?' } }]);
  await evaluateDue(context);
  expect(await state(context)).toBe('reply');
  await verifyLeads(context);
});
