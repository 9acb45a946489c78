import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainLead } from '../../../src/app/advise/why.ts';
import { closeDeal, createDeal, reopenDeal } from '../../../src/app/deal/deals.ts';
import { enroll, foreseeEnrolling } from '../../../src/app/engage/enroll.ts';
import { resumeEnrollment } from '../../../src/app/engage/enrollment-act.ts';
import { sendDue } from '../../../src/app/engage/send-loop.ts';
import { simulateCadences } from '../../../src/app/engage/simulate.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { setCustomer, showCustomer } from '../../../src/app/lead/customer.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { whereOf } from '../../../src/app/lead/where.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { rebuildAll } from '../../../src/app/ledger/rebuild.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { answerApprovals, readApprovals } from '../../../src/app/work/approval.ts';
import { readEnrollments } from '../../../src/app/work/enrollment.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { tick } from '../../../src/app/work/tick.ts';
import { runJobs } from '../../../src/app/work/worker.ts';
import { memoryChannel } from '../../../src/channels/memory.ts';
import { SENT_BY_HAND } from '../../../src/core/ledger/contact.ts';
import { listTouches } from '../../../src/db/learn/trial.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, toIso } from '../../../src/core/base/instant.ts';
import { giveEvents, type TestContext } from '../../support/context.ts';
import { givePerson, outboxContext } from '../../support/outbox.ts';
import { rulesWith } from '../../support/rules.ts';
import { verifyLeads } from '../../support/verified.ts';

const mail = (body: string): object => ({ en: { subject: body, body: `${body}\nReply STOP to end.` } });
const cadences = {
  cold: { steps: [{ id: 'hello', template: 'cold' }, { id: 'later', template: 'cold', wait: '10d' }] },
  onboarding: { steps: [{ id: 'welcome', template: 'welcome' }, { id: 'first', template: 'first', wait: '3d' }, { id: 'second', template: 'second', wait: '7d' }] },
  back: { steps: [{ id: 'miss', template: 'miss', wait: '14d' }, { id: 'last', template: 'last', wait: '14d' }] },
};
const playbook = {
  templates: { cold: mail('Cold'), welcome: mail('Welcome'), first: mail('First results'), second: mail('Second'), miss: mail('We miss you'), last: mail('Last word') },
  jobs: { by_status: { new: [], contacted: [], qualified: [], interested: [], ready_to_close: [] } }, cadences,
};
const rules = rulesWith({ ...playbook, customers: { onboarding_cadence: 'onboarding', win_back_cadence: 'back' } });

const given = async (under = rules): Promise<{ readonly context: TestContext; readonly key: number }> => {
  const context = await outboxContext({ channels: [memoryChannel('email')], rules: under });
  const key = await givePerson(context, 'ann');
  await createDeal(context, { lead: 'ld_ann', pipeline: 'sales', amount: { minor: 1000_00, currency: 'EUR' } });
  return { context, key };
};
const win = (context: TestContext): Promise<unknown> => closeDeal(context, 'ld_ann', { outcome: 'won', reason: 'signed' });
const dealOf = ({ db }: TestContext): string => String(db.prepare('SELECT id FROM deals ORDER BY seq DESC LIMIT 1').pluck().get());
const unwin = (context: TestContext): Promise<unknown> => reopenDeal(context, dealOf(context), 'a mistake');
/** What a tick does of it, though only every three hours. */
const look = async (context: TestContext): Promise<void> => { await evaluateDue(context); await runJobs(context); await sendDue(context); };
const goOn = async (context: TestContext, days: number, does: (context: TestContext) => Promise<unknown> = look): Promise<void> => {
  for (const until = context.clock.now() + days * DAY_MS; context.clock.now() < until; context.clock.advance(3 * HOUR_MS)) await does(context);
};
const enrollments = async (context: TestContext): Promise<readonly string[]> =>
  (await readEnrollments(context, { state: 'all', limit: -1 })).map(({ cadence, state, end, reason }) => `${cadence} ${end ?? state}${reason === null ? '' : `: ${reason}`}`).sort();
const sent = ({ db }: TestContext): readonly string[] =>
  (db.prepare(`SELECT subject, sent_at AS at FROM messages WHERE state = 'sent' ORDER BY sent_at`).all() as { subject: string; at: number }[]).map(({ subject, at }) => `${toIso(at).slice(0, 10)} ${subject}`);
const jobs = ({ db }: TestContext): readonly string[] => db.prepare(`SELECT kind || ' ' || state FROM jobs WHERE lead_key IS NOT NULL ORDER BY seq`).pluck().all() as string[];
const left = ({ db }: TestContext): number => Number(db.prepare(`SELECT count(*) FROM messages WHERE state IN ('draft', 'approved', 'held')`).pluck().get());
const stageOf = ({ db }: TestContext): string => String(db.prepare(`SELECT customer ->> 'stage' FROM leads`).pluck().get());

describe('cadences of customers', () => {
  it('send the onboarding mails from the win on, each on its day, and win back who has churned', async () => {
    const { context, key } = await given();
    await win(context);
    expect(jobs(context)).toEqual(['enroll:onboarding queued']);
    const foreseen = await simulateCadences(context, { days: 30 });
    expect(foreseen.touches).toEqual([]);
    await tick(context);
    const planned = (await simulateCadences(context, { days: 30 })).touches.filter(({ state }) => state === 'sent').map(({ at, subject }) => `${toIso(at ?? 0).slice(0, 10)} ${subject ?? ''}`);
    const why = await explainLead(context, 'ld_ann');
    expect(why.next?.touches.map(({ step, gate }) => [step, gate])).toEqual([['first', null], ['second', 'ended']]);
    await goOn(context, 4, tick);
    await goOn(context, 16);
    expect(sent(context)).toEqual(['2026-03-02 Welcome', '2026-03-05 First results', '2026-03-12 Second']);
    expect(planned).toEqual(sent(context).slice(1));
    expect(await enrollments(context)).toEqual(['onboarding done: every step is done']);
    await giveEvents(context, key, [{ type: 'subscription_cancelled', history: false }]);
    await goOn(context, 2, tick);
    await goOn(context, 38);
    expect(sent(context).slice(3)).toEqual(['2026-04-06 We miss you', '2026-04-20 Last word']);
    expect(await enrollments(context)).toEqual(['back done: every step is done', 'onboarding done: every step is done']);
    expect((await context.store.read((tx) => listTouches(tx, { byHand: SENT_BY_HAND, limit: 9 }))).map(({ step }) => step)).toEqual(['last', 'miss']);
    await verifyLeads(context);
    await rebuildAll(context);
    await verifyLeads(context);
  }, 120_000);

  it('are off unless the playbook names them', async () => {
    const { context } = await given(rulesWith(playbook));
    await win(context);
    await setCustomer(context, { lead: 'ld_ann', stage: 'churned', reason: '' });
    await goOn(context, 1);
    expect([jobs(context), await enrollments(context)]).toEqual([[], []]);
  });

  it('wait for a yes as the mode says, and for none any more once the win is taken back', async () => {
    const { context } = await given();
    await setMode(context, 'manual');
    await win(context);
    await goOn(context, 1);
    const open = () => readApprovals(context, { state: 'open', limit: -1 });
    expect((await open()).map(({ jobKind, draft }) => [jobKind, draft.includes('Welcome')])).toEqual([['enroll:onboarding', true]]);
    await unwin(context);
    expect([await open(), jobs(context)]).toEqual([[], ['enroll:onboarding cancelled']]);
    await win(context);
    await answerApprovals(context, { rows: await open(), answer: { yes: true } });
    await goOn(context, 1);
    expect(await enrollments(context)).toEqual(['onboarding active']);
    await verifyLeads(context);
  });

  it('are asked about where the mode has changed since, and stay a customer\'s', async () => {
    const { context } = await given();
    await win(context);
    await setMode(context, 'manual');
    await runJobs(context);
    expect(jobs(context)).toEqual(['enroll:onboarding cancelled', 'enroll:onboarding waiting']);
    expect((await showCustomer(context, 'ld_ann')).cadences).toMatchObject([{ cadence: 'onboarding', state: 'waiting' }]);
    await answerApprovals(context, { rows: await readApprovals(context, { state: 'open', limit: -1 }), answer: { yes: true } });
    await runJobs(context);
    expect(await enrollments(context)).toEqual(['onboarding active']);
    await verifyLeads(context);
  });

  it('end what sold to the lead, and go on when the win comes back, with what they have not had', async () => {
    const { context } = await given();
    await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
    await goOn(context, 1);
    await win(context);
    await goOn(context, 4);
    expect(await enrollments(context)).toEqual(['cold status: the lead is won', 'onboarding active']);
    await unwin(context);
    expect(await enrollments(context)).toEqual(['cold status: the lead is won', 'onboarding status: the lead is contacted']);
    expect(left(context)).toBe(0);
    await goOn(context, 10);
    expect(sent(context)).toEqual(['2026-03-02 Cold', '2026-03-03 Welcome', '2026-03-06 First results']);
    await win(context);
    await goOn(context, 14);
    expect(sent(context).slice(3)).toEqual(['2026-03-27 Second']);
    await verifyLeads(context);
  }, 120_000);

  it('win back ends when they are won again, and onboarding when they churn', async () => {
    const { context } = await given();
    await win(context);
    await goOn(context, 1);
    await setCustomer(context, { lead: 'ld_ann', stage: 'churned', reason: '' });
    await goOn(context, 1);
    expect(await enrollments(context)).toEqual(['back active', 'onboarding status: the customer has churned']);
    await createDeal(context, { lead: 'ld_ann', pipeline: 'sales', amount: { minor: 1, currency: 'EUR' } });
    await win(context);
    expect(await enrollments(context)).toEqual(['back status: the customer is back', 'onboarding status: the customer has churned']);
    await goOn(context, 1);
    expect((await enrollments(context)).filter((one) => one.endsWith('active'))).toEqual(['onboarding active']);
    await unwin(context);
    expect([stageOf(context), left(context), (await enrollments(context)).filter((one) => one.endsWith('active'))]).toEqual(['churned', 0, []]);
    expect(jobs(context).filter((one) => /queued|waiting/.test(one))).toEqual([]);
    await verifyLeads(context);
  }, 60_000);

  it('rest while a customer has reason to complain or has not paid, and go on when that is over', async () => {
    const { context, key } = await given();
    await win(context);
    await goOn(context, 1);
    await giveEvents(context, key, [{ type: 'support_message', history: false, metadata: { text: 'This does not work, I want a refund.' } }]);
    expect([stageOf(context), await enrollments(context)]).toEqual(['at_risk', ['onboarding paused: the customer is at risk']]);
    expect((await showCustomer(context, 'ld_ann')).cadences).toMatchObject([{ cadence: 'onboarding', state: 'paused', reason: 'the customer is at risk' }]);
    expect((await explainLead(context, 'ld_ann')).next?.touches[0]).toMatchObject({ gate: 'ended', reason: 'the enrollment is paused: the customer is at risk' });
    expect((await simulateCadences(context, { days: 30 })).touches.map(({ state }) => state)).toEqual(['held', 'held']);
    await goOn(context, 10);
    expect(sent(context)).toEqual(['2026-03-02 Welcome']);
    await giveEvents(context, key, [{ type: 'support_resolved', history: false }]);
    expect(await enrollments(context)).toEqual(['onboarding active']);
    await goOn(context, 8);
    expect(sent(context).slice(1)).toEqual(['2026-03-13 First results', '2026-03-20 Second']);
    await verifyLeads(context);
  }, 120_000);

  it('go on through a merge with a lead that was still to be won, whose own cadence ends', async () => {
    const { context } = await given();
    await win(context);
    await goOn(context, 1);
    await givePerson(context, 'amy');
    await enroll(context, { leads: ['ld_amy'], cadence: 'cold', again: false });
    await goOn(context, 1);
    const { batch } = await mergeLeads(context, 'ld_amy', 'ld_ann');
    expect(await enrollments(context)).toEqual(['cold status: the lead is won', 'onboarding active']);
    await goOn(context, 3);
    expect(sent(context)).toEqual(['2026-03-02 Welcome', '2026-03-03 Cold', '2026-03-05 First results']);
    await undoBatch(context, batch ?? undefined);
    expect(await enrollments(context)).toEqual(['cold active', 'onboarding active']);
    await verifyLeads(context);
  });

  it('begin at rest with who is at risk by then', async () => {
    const { context, key } = await given();
    await setMode(context, 'manual');
    await win(context);
    await giveEvents(context, key, [{ type: 'payment_failed', history: false }]);
    await answerApprovals(context, { rows: await readApprovals(context, { state: 'open', limit: -1 }), answer: { yes: true } });
    await goOn(context, 2);
    expect([await enrollments(context), sent(context)]).toEqual([['onboarding paused: the customer is at risk'], []]);
    await giveEvents(context, key, [{ type: 'payment_succeeded', history: false }]);
    await goOn(context, 1);
    expect(sent(context)).toEqual(['2026-03-04 Welcome']);
    await verifyLeads(context);
  });

  it('rest at risk, unless a person goes on with them; who only fell silent is written to', async () => {
    const { context, key } = await given();
    await win(context);
    await goOn(context, 1);
    await giveEvents(context, key, [{ type: 'payment_failed', history: false }]);
    await resumeEnrollment(context, { ref: 'ld_ann' });
    await goOn(context, 3);
    expect(sent(context)).toEqual(['2026-03-02 Welcome', '2026-03-05 First results']);
    const { context: other } = await given(rulesWith({ ...playbook, cadences: { ...cadences, onboarding: { steps: [{ id: 'welcome', template: 'welcome' }, { id: 'late', template: 'first', wait: '40d' }] } }, customers: { onboarding: [], onboarding_cadence: 'onboarding' } }));
    await win(other);
    await setCustomer(other, { lead: 'ld_ann', stage: 'active', reason: '' });
    await goOn(other, 35);
    expect([stageOf(other), await enrollments(other)]).toEqual(['at_risk', ['onboarding active']]);
    await verifyLeads(other);
  }, 120_000);

  it('are no reason to leave out the welcome call, nor ended by it; whoever answers is yours', async () => {
    const { context, key } = await given();
    const meet = () => act(context, key, (_, __, newId) => [human('task.created', { id: newId('task'), title: 'Call', kind: 'meeting', due_at: context.clock.now() + 2 * DAY_MS, owner: null, deal: null, urgency: 'medium', text: '', minutes: 30 })]);
    await meet();
    await win(context);
    await goOn(context, 1);
    await meet();
    expect(await enrollments(context)).toEqual(['onboarding active']);
    await giveEvents(context, key, [{ type: 'email_replied', history: false, metadata: { text: 'How do I invite my team?' } }]);
    expect(await enrollments(context)).toEqual(['onboarding reply: the lead answered: email_replied']);
    expect(context.db.prepare(`SELECT title, text FROM tasks WHERE state = 'open' AND kind = 'follow_up'`).raw().all()).toEqual([['Answer ann', 'They have answered onboarding.']]);
    expect((await showCustomer(context, 'ld_ann')).health.reasons).toEqual([]);
    await verifyLeads(context);
  });

  it('may be begun by hand with who is named; a filter takes whom a cadence is for', async () => {
    const { context } = await given(rulesWith({ ...playbook, customers: { win_back_cadence: 'back' } }));
    const would = async (cadence: string, how: { readonly leads?: readonly string[]; readonly where?: string } = { leads: ['ld_ann'] }): Promise<readonly (string | null)[]> =>
      (await foreseeEnrolling(context, { leads: how.leads ?? [], cadence, again: false, ...(how.where !== undefined && { where: whereOf(context, how.where) }) })).map(({ reason }) => reason);
    const all = { where: 'score>=0' };
    expect([await would('back'), await would('back', all), await would('onboarding', all)]).toEqual([[null], ['the lead is no customer: back is for customers who have churned'], [null]]);
    await win(context);
    expect([await would('onboarding'), await would('onboarding', all), await would('back'), await would('back', all)]).toEqual([
      [null], ['the lead is a customer, and nobody has named it: a filter takes leads that are still to be won'],
      ['the lead is a customer: back is for customers who have churned'], ['the lead is a customer: back is for customers who have churned'],
    ]);
    const touches = await simulateCadences(context, { enrolling: { leads: ['ld_ann'], cadence: 'onboarding', again: false }, days: 30 });
    const planned = touches.touches.map(({ state, at, subject }) => [state, `${toIso(at ?? 0).slice(0, 10)} ${subject ?? ''}`]);
    await enroll(context, { leads: ['ld_ann'], cadence: 'onboarding', again: false });
    await goOn(context, 14);
    expect(planned).toEqual(sent(context).map((one) => ['sent', one]));
    expect(sent(context)).toHaveLength(3);
    await setStatus(context, { lead: 'ld_ann', status: 'lost', reason: '' });
    expect(await would('cold')).toEqual(['the lead is lost']);
    await verifyLeads(context);
  }, 120_000);

  it('law: nothing of a win that is taken back goes on, in whatever it is undone, and nothing is sent after', async () => {
    const plan = fc.record({
      before: fc.constantFrom('nothing', 'cold', 'customer', 'churned'), mode: fc.constantFrom('manual' as const, 'autopilot' as const), yes: fc.boolean(), days: fc.integer({ min: 0, max: 6 }),
      happens: fc.constantFrom('nothing', 'complaint', 'churn', 'by_hand'), back: fc.constantFrom('reopen', 'undo', 'status'),
    });
    let begun = 0;
    await fc.assert(fc.asyncProperty(plan, async ({ before, mode, yes, days, happens, back }) => {
      const { context, key } = await given();
      if (before === 'cold') await enroll(context, { leads: ['ld_ann'], cadence: 'cold', again: false });
      if (before === 'customer' || before === 'churned') {
        await win(context);
        if (before === 'churned') await setCustomer(context, { lead: 'ld_ann', stage: 'churned', reason: '' });
        await goOn(context, 1);
        await createDeal(context, { lead: 'ld_ann', pipeline: 'sales', amount: { minor: 5, currency: 'EUR' } });
      }
      await setMode(context, mode);
      const wasCustomer = before === 'customer' || before === 'churned';
      context.clock.advance(MINUTE_MS);
      const was = await enrollments(context);
      await win(context);
      const batch = String(context.db.prepare('SELECT id FROM batches ORDER BY key DESC LIMIT 1').pluck().get());
      if (yes) await answerApprovals(context, { rows: await readApprovals(context, { state: 'open', limit: -1 }), answer: { yes: true } });
      await goOn(context, days);
      if (happens === 'complaint') await giveEvents(context, key, [{ type: 'support_message', history: false, metadata: { text: 'This is terrible' } }]);
      if (happens === 'churn' && back !== 'undo') await giveEvents(context, key, [{ type: 'contract_cancelled', history: false }]);
      if (happens === 'by_hand') await enroll(context, { leads: ['ld_ann'], cadence: 'onboarding', again: true });
      begun += (await enrollments(context)).filter((one) => one.startsWith('onboarding active')).length;
      if (back === 'undo') await undoBatch(context, batch ?? undefined);
      else if (back === 'reopen') await unwin(context);
      else await setStatus(context, { lead: 'ld_ann', status: 'interested', reason: 'a mistake' });
      const after = await enrollments(context);
      const isOpen = (one: string): boolean => /^\S+ (active|paused)/.test(one);
      // What began with an earlier win may go on, where that win stands; what began with this one may not.
      if (!wasCustomer || back === 'status') expect(after.filter((one) => isOpen(one) && !one.startsWith('cold'))).toEqual([]);
      if (back === 'undo' && days === 0 && happens === 'nothing') expect(after).toEqual(was);
      const open = (context.db.prepare(`SELECT kind FROM jobs WHERE lead_key IS NOT NULL AND state IN ('waiting', 'queued')`).pluck().all() as string[]);
      if (!wasCustomer || back === 'status') expect(open).toEqual([]);
      const had = sent(context).filter((one) => !one.endsWith('Cold'));
      if (!wasCustomer || back === 'status') {
        await evaluateDue(context);
        context.clock.advance(20 * DAY_MS);
        await sendDue(context);
        await goOn(context, 1);
        expect(sent(context).filter((one) => !one.endsWith('Cold'))).toEqual(had);
      }
      await verifyLeads(context);
    }), { numRuns: 30, seed: 7 });
    expect(begun).toBeGreaterThan(4);
  }, 240_000);
});
