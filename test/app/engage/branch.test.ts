import { describe, expect, it } from 'vitest';
import { checkCadence } from '../../../src/app/engage/check.ts';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { answerApprovals, readApprovals } from '../../../src/app/work/approval.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { DAY_MS, toIso } from '../../../src/core/base/instant.ts';
import { giveEvents, type TestContext } from '../../support/context.ts';
import { givePerson, MONDAY, outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const mail = (body: string): object => ({ en: { subject: 'Hello', body: `${body}\nReply STOP to end.` } });
const step = (id: string, template = 'a', more: object = {}): object => ({ id, template, ...more });
const rules = rulesWith({
  templates: { a: mail('Hi'), plan: mail('{{ attributes.Plan }}') },
  jobs: { by_status: { new: [], contacted: [], interested: [] } },
  cadences: {
    cold: { steps: [step('one'), step('two', 'a', { wait: '3d' })], on_reply: { price: 'value', objection: 'other', not_now: { cadence: 'back', after: '60d' }, question: 'stop' } },
    single: { steps: [step('only')], on_reply: { price: 'value' } }, value: { steps: [step('case')] }, other: { steps: [step('case')] }, back: { steps: [step('again')] }, plan: { steps: [step('plan', 'plan')], on_reply: { price: 'value' } },
    leads: { steps: [step('one')], on_reply: { other: 'plan' } },
  },
  automations: {
    asked: { on: { event: 'form_submitted' }, do: [{ enroll: 'value' }] }, over: { on: { event: 'trial_started' }, do: [{ unenroll: 'cold' }] },
    round: { on: { event: 'enrollment.stopped' }, do: [{ enroll: 'other' }] },
  },
});
const PRICE = 'That is too expensive for us.';
const LATER = 'Not now, maybe later this year.';
const given = async (cadence = 'cold', isSent = true): Promise<{ readonly context: TestContext; readonly key: number }> => {
  const context = await outboxContext({ channels: [memoryChannel('email')], rules: { ...rules, automations: [] } });
  const key = await givePerson(context, 'ann');
  await enroll(context, { leads: ['ld_ann'], cadence, again: false });
  if (isSent) await sendDue(context);
  context.clock.advance(DAY_MS);
  return { context, key };
};
const jobs = (context: TestContext): readonly string[] => (context.db.prepare('SELECT kind, state, run_at, result FROM jobs ORDER BY seq').all() as { kind: string; state: string; run_at: number; result: string | null }[])
  .map(({ kind, state, run_at, result }) => `${kind} ${state} ${state === 'queued' ? toIso(run_at, 'UTC').slice(0, 10) : /skipped":"([^"]*)/.exec(result ?? '')?.[1] ?? ''}`.trimEnd());
const enrollments = async (context: TestContext): Promise<readonly string[]> => (await readEnrollments(context, { state: 'all', limit: -1 })).map(({ cadence, state, end }) => `${cadence} ${end ?? state}`).sort();
const says = (context: TestContext, key: number, text: string): Promise<void> => giveEvents(context, key, [{ type: 'email_replied', history: false, metadata: { text } }]);
const tasks = (context: TestContext): readonly string[] => context.db.prepare('SELECT title FROM tasks ORDER BY seq').pluck().all() as string[];

describe('a reply', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['an objection of a type', PRICE, ['enroll:value queued 2026-03-03'], ['cold reply', 'value active']],
    ['an objection of another', 'I do not trust a company that nobody has heard of.', ['enroll:other queued 2026-03-03'], ['cold reply', 'other active']],
    ['a question', 'How does the import work?', [], ['cold reply']],
    ['a wish', 'Yes, I am interested. Please send me an offer.', [], ['cold reply']],
  ])('leads on by what it says: %s', async (_, text, queued, after) => {
    const { context, key } = await given();
    await says(context, key, text);
    expect([jobs(context), await enrollments(context)]).toEqual([queued, ['cold reply']]);
    await runJobs(context);
    expect(await enrollments(context)).toEqual(after);
    await verifyLeads(context);
  });

  it('that says not now is come back to later, or on the day that they name, and by nobody else besides', async () => {
    const { context, key } = await given();
    await says(context, key, LATER);
    expect([jobs(context), tasks(context)]).toEqual([['enroll:back queued 2026-05-04'], []]);
    const { context: named, key: other } = await given();
    await says(named, other, 'Not now, please get back to me in May.');
    expect(jobs(named)).toEqual(['enroll:back queued 2026-05-01']);
    context.clock.advance(62 * DAY_MS);
    await runJobs(context);
    expect(await enrollments(context)).toEqual(['back active', 'cold reply']);
    await verifyLeads(context);
  });

  it('to the last step counts for thirty days', async () => {
    const { context, key } = await given('single');
    expect(await enrollments(context)).toEqual(['single done']);
    await evaluateDue(context);
    await says(context, key, PRICE);
    expect(jobs(context)).toEqual(['enroll:value queued 2026-03-03']);
    const { context: late, key: other } = await given('single');
    late.clock.advance(30 * DAY_MS);
    await says(late, other, PRICE);
    expect(jobs(late)).toEqual([]);
  });

  it('that comes again calls off what the first one led to; a word of a machine does not', async () => {
    const { context, key } = await given();
    await says(context, key, LATER);
    await giveEvents(context, key, [{ type: 'email_auto_replied', history: false, metadata: { text: 'I am away.' } }]);
    expect(jobs(context)).toEqual(['enroll:back queued 2026-05-04']);
    await says(context, key, 'I have thought about it: how does the import work?');
    expect(jobs(context)).toEqual(['enroll:back cancelled']);
    await verifyLeads(context);
  });

  it.each<[string, (context: TestContext, key: number) => Promise<unknown>, string]>([
    ['is further', (context, key) => act(context, key, () => [human('status.changed', { from: 'contacted', to: 'qualified', reason: '' })]), 'the lead is qualified now'],
    ['was in it before', (context) => enroll(context, { leads: ['ld_ann'], cadence: 'value', again: false }), 'in it already'],
    ['has a meeting', (context, key) => act(context, key, (_, __, newId) => [human('task.created', { id: newId('task'), title: 'Meet', kind: 'meeting', due_at: MONDAY + 5 * DAY_MS, owner: null, deal: null, urgency: 'medium', text: '', minutes: 30 })]), 'a meeting is arranged'],
  ])('leads nowhere for a lead that %s by then', async (_, happens, reason) => {
    const { context, key } = await given();
    await says(context, key, PRICE);
    await happens(context, key);
    await runJobs(context);
    expect(jobs(context)[0]).toContain(reason);
    await verifyLeads(context);
  });

  it('waits for a yes where the mode says so, with the words that would go out', async () => {
    const { context, key } = await given();
    await setMode(context, 'manual');
    await says(context, key, PRICE);
    await runJobs(context);
    const rows = await readApprovals(context, { state: 'open', limit: -1 });
    expect(rows.map(({ jobKind, draft }) => [jobKind, draft])).toEqual([['enroll:value', expect.stringMatching(/^--- step case, at once ---\nHello\n\nHi\n/)]]);
    await answerApprovals(context, { rows, answer: { yes: true } });
    await runJobs(context);
    expect(await enrollments(context)).toEqual(['cold reply', 'value active']);
    await verifyLeads(context);
  });
});

it('cadences check looks at where replies lead as well', async () => {
  const { context } = await given();
  const { findings } = await checkCadence(context, { cadence: 'leads', leads: ['ld_ann'] });
  expect(findings.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(['plan: step plan, plan (en): nothing is known for {{ attributes.Plan }}']);
});

describe('an automation', () => {
  const automated = async (): Promise<{ readonly context: TestContext; readonly key: number }> => {
    const context = await outboxContext({ channels: [memoryChannel('email')], rules });
    return { context, key: await givePerson(context, 'ann') };
  };
  it('begins a cadence, once, by a job that asks as the mode says', async () => {
    const { context, key } = await automated();
    await giveEvents(context, key, [{ type: 'form_submitted', history: false }]);
    expect(jobs(context)).toEqual(['enroll:value queued 2026-03-02']);
    await runJobs(context);
    expect(await enrollments(context)).toEqual(['value active']);
    await giveEvents(context, key, [{ type: 'form_submitted', history: false }]);
    await sendDue(context);
    context.clock.advance(DAY_MS);
    await giveEvents(context, key, [{ type: 'form_submitted', history: false }]);
    await runJobs(context);
    expect(jobs(context).filter((job) => job.startsWith('enroll:value'))).toEqual(['enroll:value succeeded', 'enroll:value succeeded was in it before (once): --again sends every step once more']);
    await setMode(context, 'hybrid');
    const ben = await givePerson(context, 'ben');
    await giveEvents(context, ben, [{ type: 'form_submitted', history: false }]);
    expect((await readApprovals(context, { state: 'open', limit: -1 })).map(({ jobKind, reason }) => [jobKind, reason])).toEqual([['enroll:value', expect.stringContaining('first contact')]]);
    await verifyLeads(context);
  });

  it('ends one, also one that is about to begin, and goes round no loop', async () => {
    const { context, key } = await automated();
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    await giveEvents(context, key, [{ type: 'trial_started', history: false }]);
    expect([await enrollments(context), jobs(context)]).toEqual([['cold automation'], ['enroll:other queued 2026-03-02']]);
    for (let day = 0; day < 5; day++) {
      await runJobs(context);
      await sendDue(context);
      context.clock.advance(DAY_MS);
    }
    expect([await enrollments(context), jobs(context)]).toEqual([['cold automation', 'other done'], ['enroll:other succeeded']]);
    await verifyLeads(context);
  });
});
