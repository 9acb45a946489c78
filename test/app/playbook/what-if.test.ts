import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeDeal, createDeal, moveDeal, reopenDeal } from '../../../src/app/deal/deals.ts';
import { setRoute } from '../../../src/app/deal/route.ts';
import type { Context } from '../../../src/app/context.ts';
import { evaluateDue } from '../../../src/app/ledger/evaluate.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { logActivity } from '../../../src/app/lead/activity.ts';
import { answerBant } from '../../../src/app/lead/bant.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { testPlaybook, type Tested } from '../../../src/app/playbook/what-if.ts';
import { setMode } from '../../../src/app/work/mode.ts';
import { AppError } from '../../../src/core/base/errors.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../../src/core/base/instant.ts';
import { type LeadStatus, type LedgerEvent, type Mode, MODES } from '../../../src/core/ledger/event.ts';
import type { Rules } from '../../../src/core/playbook/rules.ts';
import { cutAt, pastEventsOfWorkspace } from '../../../src/db/ledger/past.ts';
import { lastSeq } from '../../../src/db/ledger/ledger.ts';
import { familiesOf, numbersOf, runForReal } from '../../../scripts/prove/real-run.ts';
import { type CaptureContext, captureContext, importText, ingestText } from '../../support/capture.ts';
import { testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

// ---- a history, as people make one ----

const PEOPLE = ['anna', 'bob', 'carla', 'dora'] as const;
const mail = (who: number): string => `${PEOPLE[who]}@${PEOPLE[who]}.example`;
const TYPES = ['page_visited', 'email_clicked', 'email_replied', 'demo_requested', 'webinar_attended', 'bounced', 'proposal_accepted', 'meeting_booked'] as const;
const MESSAGES = ['what is the price?', 'do you have a partner programme?', 'please help, it is broken', 'thanks'] as const;

type Step = (context: CaptureContext) => Promise<unknown>;
const who = fc.nat(PEOPLE.length - 1);
const line = (at: Instant, [person, type, message, ageHours]: readonly [number, number, number, number]): string => JSON.stringify({
  event_type: TYPES[type], source: 'website', occurred_at: new Date(at - ageHours * HOUR_MS).toISOString(), lead_identifier: { email: mail(person) },
  metadata: { message: MESSAGES[message], page: '/pricing' },
});
const news = fc.array(fc.tuple(who, fc.nat(TYPES.length - 1), fc.nat(MESSAGES.length - 1), fc.nat(200)), { minLength: 1, maxLength: 6 })
  .map((events): Step => (context) => ingestText(context, events.map((event) => line(context.clock.now(), event)).join('\n')));
const acts: readonly fc.Arbitrary<Step>[] = [
  news, news, news,
  fc.nat(40).map((days): Step => async (context) => { context.clock.advance(days * DAY_MS + 1); await evaluateDue(context); }),
  fc.nat(400).map((days): Step => (context) => { context.clock.advance(days * HOUR_MS); return Promise.resolve(); }),
  fc.tuple(who, fc.constantFrom<LeadStatus>('contacted', 'qualified', 'won', 'lost', 'disqualified', 'new')).map(([person, status]): Step => (context) =>
    setStatus(context, { lead: mail(person), status, reason: 'said so' })),
  fc.tuple(who, fc.constantFrom('sales', 'partners')).map(([person, pipeline]): Step => (context) => setRoute(context, { lead: mail(person), pipeline, reason: '' })),
  who.map((person): Step => (context) => createDeal(context, { lead: mail(person), pipeline: 'sales' })),
  fc.tuple(who, fc.constantFrom('Proposal', 'Qualified', 'Contacted')).map(([person, stage]): Step => (context) => moveDeal(context, mail(person), stage)),
  fc.tuple(who, fc.constantFrom('won' as const, 'lost' as const)).map(([person, outcome]): Step => (context) => closeDeal(context, mail(person), { outcome, reason: 'so it went' })),
  who.map((person): Step => (context) => reopenDeal(context, mail(person), 'a mistake')),
  fc.tuple(who, fc.constantFrom('call' as const, 'note' as const), fc.boolean()).map(([person, kind, isIn]): Step => (context) =>
    logActivity(context, { lead: mail(person), kind, text: 'spoke', direction: isIn ? 'in' : 'out' })),
  fc.tuple(who, fc.constantFrom('stated' as const, 'confirmed' as const)).map(([person, level]): Step => (context) =>
    answerBant(context, { lead: mail(person), answers: (['budget', 'need', 'authority'] as const).map((letter) => ({ letter, level, quote: 'they said' })) })),
  fc.tuple(who, who).map(([a, b]): Step => (context) => mergeLeads(context, mail(a), mail(b))),
  who.map((person): Step => (context) => removeLeads(context, [mail(person)], 'gone')),
  fc.constantFrom<Mode>(...MODES).map((mode): Step => (context) => setMode(context, mode)),
  fc.constant<Step>((context) => undoBatch(context, undefined)),
];
const history = fc.array(fc.oneof(...acts), { minLength: 3, maxLength: 25 });

const FIRST = 'Name,Email,Company,Job Title\nAnna,anna@anna.example,Lab,CEO\nBob,bob@bob.example,Stone,Engineer\nCarla,carla@carla.example,Roth,CTO\n';
const live = async (rules: Rules, steps: readonly Step[]): Promise<CaptureContext> => {
  const context = captureContext({ rules });
  await importText(context, FIRST);
  context.clock.advance(HOUR_MS);
  for (const step of steps) {
    // What a person may not do (close a deal that is not there) is no part of the history.
    await step(context).catch((error: unknown) => { if (!(error instanceof AppError) || error.code === 'internal') throw error; });
    context.clock.advance(1000);
  }
  return context;
};

// ---- two playbooks ----

const CURRENT = rulesWith({ routing: { min_score: 40, min_confidence: 0.3 }, automations: {
  hot: { on: { score_above: 30 }, do: [{ enqueue_job: 'follow_up' }] },
  stuck: { on: { time_in_stage: { stage: 'in', after: '5d' } }, do: [{ create_task: 'Look' }, { enqueue_job: 'nurture' }] },
} });
const OTHERS: readonly Rules[] = [
  rulesWith({ routing: { min_score: 20, min_confidence: 0.2 } }),
  rulesWith({ routing: { min_score: 60, min_confidence: 0.9, discovery: 'partners', discovery_min_score: 62 }, scoring: { behaviour: { demo_requested: { points: 12, decay: { half_life: '20d' } }, page_visited: 9 } } }),
  rulesWith({ jobs: { by_status: { new: [], interested: ['nurture', 'qualify'] } }, lifecycle: { interested_on: ['email_clicked'], qualified_at: 30 }, bant: { stale_after: '10d' },
    automations: { cold: { on: { score_below: 10 }, do: [{ set_status: 'disqualified' }, { tag: 'cold' }] } } }),
];

// ---- what the tables of a real run come to ----

const modesOf = ({ store }: Context, fallback: Mode): Promise<(at: Instant) => Mode> => store.read((tx) => {
  const changes = pastEventsOfWorkspace(tx, lastSeq(tx)).filter((event: LedgerEvent) => event.type === 'mode.changed') as { recordedAt: Instant; payload: { from: Mode; to: Mode } }[];
  return (at) => changes.findLast((change) => change.recordedAt <= at)?.payload.to ?? changes[0]?.payload.from ?? fallback;
});

const bothRuns = async (context: CaptureContext, rules: Rules, since: Instant | null) => {
  const tested: Tested = await testPlaybook(context, { rules, since, onProgress: () => undefined });
  const families = await familiesOf(context);
  const modeAt = await modesOf(context, context.rules.mode);
  const cut = since === null ? null : { at: since, cut: await context.store.read((tx) => cutAt(tx, since)) };
  const run = (ours: Rules) => runForReal({ context: testContext({ rules: ours, now: context.clock.now() }), families, until: context.clock.now(), since: cut, modeAt });
  const [current, changed] = [await run(context.rules), await run(rules)];
  const outcomes = new Map(context.db.prepare<[], [number, string]>('SELECT key, status FROM leads').raw().all());
  return { tested, real: numbersOf({ current, changed, outcomes, thresholds: [context.rules.routing.minScoreMilli, rules.routing.minScoreMilli] }) };
};

const said = ({ leads, crossing, routed, transitioned, worked, transitions, jobs }: Pick<Tested, 'leads' | 'crossing' | 'routed' | 'transitioned' | 'worked' | 'transitions' | 'jobs'>) =>
  ({ leads, crossing, routed, transitioned, worked, transitions, jobs });

test('the numbers equal two real runs from an empty database, whatever the history', async () => {
  let differing = 0;
  await fc.assert(fc.asyncProperty(history, fc.constantFrom(...OTHERS), fc.option(fc.integer({ min: 1, max: 60 })), async (steps, rules, days) => {
    const context = await live(CURRENT, steps);
    const { tested, real } = await bothRuns(context, rules, days === null ? null : context.clock.now() - days * DAY_MS);
    expect(said(tested)).toEqual(said(real));
    for (const { id, pipeline, status, peakMilli } of tested.examples) {
      expect([pipeline.current, pipeline.changed, status.current, status.changed, peakMilli.current, peakMilli.changed]).toEqual(real.ends.get(id));
    }
    differing += tested.differing.leads;
  }), { numRuns: 20 });
  expect(differing).toBeGreaterThan(10);
}, 300_000);

test('the same rules differ in nothing, and nothing is written', async () => {
  await fc.assert(fc.asyncProperty(history, async (steps) => {
    const context = await live(CURRENT, steps);
    const rows = (): unknown => context.db.serialize().toString('base64');
    const before = rows();
    expect(await testPlaybook(context, { rules: CURRENT, since: null, onProgress: () => undefined })).toMatchObject({ differing: { leads: 0 }, examples: [] });
    expect(rows() === before).toBe(true);
  }), { numRuns: 12 });
}, 120_000);
