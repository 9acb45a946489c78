import { describe, expect, it } from 'vitest';
import { handlerOf } from '../../../src/app/work/jobs/index.ts';
import type { JobInput, Outcome } from '../../../src/app/work/jobs/recipe.ts';
import { createProposal, sendProposal } from '../../../src/app/deal/proposals.ts';
import { standing } from '../../../src/core/decide/standing.ts';
import { JOB_KINDS, type JobKind } from '../../../src/core/ledger/event.ts';
import { loadWorld } from '../../../src/app/ledger/world.ts';
import { actIn } from '../../../src/app/ledger/act.ts';
import { human, idsFor } from '../../../src/app/ledger/ledger.ts';
import { loadRecords } from '../../../src/db/ledger/lead-record.ts';
import { RECIPE_NOTES } from '../../../src/core/work/recipe-note.ts';
import { type GivenLead, giveLead, type TestContext, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const MONDAY = Date.UTC(2026, 2, 2, 10);
const anna: GivenLead = { id: 'ld_anna', fields: { name: 'Anna Berg', email: 'anna@lab.test', company: 'Lab AG', language: 'de' } };

/** What a job would do to a lead, without writing it. */
const outcome = async (context: TestContext, kind: JobKind, key: number): Promise<Outcome> =>
  context.store.read((tx) => {
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    const handler = handlerOf(kind);
    if (!record || !handler) throw new Error('no lead or no handler');
    const input: JobInput = {
      job: { id: 'jb_test', kind, seq: record.lastSeq }, record, rules: context.rules, world: loadWorld(tx, context), now: tx.now, newId: idsFor(record),
      standing: standing(record, context.rules, tx.now),
    };
    return handler.prepare(tx, record, context.rules)(input);
  });
const said = ({ effects }: Outcome): readonly string[] => effects.map((effect) => {
  if (effect.type === 'task.created') return `task ${effect.payload.title}`;
  if (effect.type === 'message.drafted') return `draft ${effect.payload.subject}`;
  return effect.type === 'job.queued' ? `job ${effect.payload.kind} ${effect.payload.waits_for}` : effect.type;
});
const given = async (lead: GivenLead = anna, playbook: object = {}): Promise<{ context: TestContext; key: number }> => {
  const context = testContext({ now: MONDAY, rules: rulesWith({ business: { name: 'Acme', product: 'Rocket' }, ...playbook }) });
  return { context, key: await giveLead(context, lead) };
};

describe('recipes', () => {
  it('are there for every kind, and decide only under their own rule', async () => {
    const { context, key } = await given();
    for (const kind of JOB_KINDS) {
      const { effects } = await outcome(context, kind, key);
      for (const effect of effects) expect(effect).toMatchObject({ by: 'rule', rule: `job.${kind}` });
    }
  });

  it('write what their notes say, and nothing else', async () => {
    const leads: readonly GivenLead[] = [anna, { id: 'ld_x', fields: { name: 'ANNA BERG', company: 'lab ag' } }];
    const written = new Map<JobKind, Set<string>>(JOB_KINDS.map((kind) => [kind, new Set()]));
    for (const lead of leads) {
      const { context, key } = await given(lead, { jobs: { by_status: { new: ['smart_scan', 'book_meeting'] } }, catalog: { rocket: { name: 'Rocket', price: 10 } } });
      const look = async (): Promise<void> => { for (const kind of JOB_KINDS) for (const { type } of (await outcome(context, kind, key)).effects) written.get(kind)?.add(type); };
      await look();
      const { proposal } = await createProposal(context, lead.id, { items: [{ item: 'rocket', quantityMilli: 1000, price: null }] });
      await look();
      await sendProposal(context, proposal.id, { byHand: true });
      await look();
    }
    for (const kind of JOB_KINDS) expect([kind, [...written.get(kind) ?? []].sort()]).toEqual([kind, [...RECIPE_NOTES[kind].writes].sort()]);
  });

  it('smart_scan: says how complete a lead is and asks for nothing where it can be worked on', async () => {
    const { context, key } = await given();
    const done = await outcome(context, 'smart_scan', key);
    expect(said(done)).toEqual([]);
    expect(done.result).toMatchObject({ completeness: 0.38, missing: ['phone', 'title', 'country', 'industry', 'company_size'], duplicates: [], reachable: true });
  });
  it('smart_scan: asks for a way to reach a lead, and names who may be the same person', async () => {
    const { context, key } = await given({ id: 'ld_x', fields: { name: 'ANNA BERG', company: 'lab ag' } });
    await giveLead(context, anna);
    await giveLead(context, { id: 'ld_other', fields: { name: 'Anna Berg', email: 'anna@elsewhere.test', company: 'Elsewhere' } });
    const done = await outcome(context, 'smart_scan', key);
    expect(said(done)).toEqual(['task Find a way to reach ANNA BERG', 'task Check whether ANNA BERG is a duplicate']);
    expect(done.result).toMatchObject({ duplicates: ['ld_anna'], reachable: false });
  });
  it('follow_up: one draft in the language of the lead', async () => {
    const { context, key } = await given();
    expect(said(await outcome(context, 'follow_up', key))).toEqual(['draft Rocket für Lab AG']);
  });
  it('qualify: asks for what is open, and for nothing when all is known', async () => {
    const { context, key } = await given();
    const tell = (letter: 'budget' | 'authority' | 'need' | 'timeline', level: 'hinted' | 'confirmed') =>
      context.store.write((tx) => { actIn(tx, context, key, () => [human('bant.answered', { letter, level, quote: '', source: 'test' })]); });
    await tell('budget', 'confirmed');
    await tell('need', 'hinted');
    const done = await outcome(context, 'qualify', key);
    expect(said(done)).toEqual(['task Ask Anna Berg about authority, need, timeline']);
    expect(done.effects[0]).toMatchObject({ payload: { due_at: MONDAY, text: expect.stringContaining('By when should it be in use') } });
    for (const letter of ['authority', 'need', 'timeline'] as const) await tell(letter, 'confirmed');
    expect(await outcome(context, 'qualify', key)).toMatchObject({ effects: [], result: { gaps: [] } });
  });
  it('nurture: three messages, each due in its time within the hours of the team', async () => {
    const { context, key } = await given();
    const done = await outcome(context, 'nurture', key);
    expect(said(done)).toEqual(['enrollment.started', 'draft Wie andere Rocket einsetzen', 'draft Was der Start kostet', 'draft Entscheiden wir es gemeinsam?']);
    // Monday 10:00; three days later is Thursday, and four days after that Monday again.
    expect(done.effects[0]).toMatchObject({ payload: { cadence: 'nurture', steps: [
      { id: 'first', due_at: MONDAY }, { id: 'second', due_at: Date.UTC(2026, 2, 5, 10) }, { id: 'third', due_at: Date.UTC(2026, 2, 9, 10) },
    ] } });
  });
  it('nurture: a step that would fall on a weekend is due when the team is back', async () => {
    const { context, key } = await given(anna, { cadences: { nurture: { steps: [{ id: 'one', template: 'nurture_1', wait: '5d' }, { id: 'two', template: 'nurture_2', wait: '1h' }] } } });
    expect((await outcome(context, 'nurture', key)).effects[0]).toMatchObject({ payload: { steps: [{ due_at: Date.UTC(2026, 2, 9, 9) }, { due_at: Date.UTC(2026, 2, 9, 10) }] } });
  });
  it('book_meeting: three free times within the hours of the team, beside what is planned', async () => {
    const { context, key } = await given();
    await context.store.write((tx) => { actIn(tx, context, key, (_, __, newId) => [human('task.created', {
      id: newId('task'), title: 'Call', kind: 'meeting', due_at: Date.UTC(2026, 2, 3, 11), owner: null, deal: null, urgency: 'low', text: '',
    })]); });
    const done = await outcome(context, 'book_meeting', key);
    const slots = done.result['slots'] as readonly string[];
    expect(slots.map((slot) => slot.slice(0, 10))).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
    expect(slots).not.toContain('2026-03-03T11:00:00Z');
    expect(done.effects[0]).toMatchObject({ payload: { body: expect.stringContaining('- Dienstag 2026-03-03, ') } });
  });
  it.each<[string, object, readonly string[]]>([
    ['its own place', {}, ['slots']],
    ['its own place, and the link in its own', { business: { name: 'Acme', product: 'Rocket', booking_url: 'https://cal.test/me' } }, ['slots', 'https://cal.test/me']],
    ['the place of the link, where it has none', {
      business: { name: 'Acme', product: 'Rocket', booking_url: 'https://cal.test/me' }, templates: { book_meeting: { de: { subject: 'Termin', body: 'Wann?\n\n{{ booking_url }}' } } },
    }, ['slots', 'https://cal.test/me']],
  ])('book_meeting: offers each time once, in %s', async (_, playbook, parts) => {
    const { context, key } = await given(anna, playbook);
    const [effect] = (await outcome(context, 'book_meeting', key)).effects;
    const body = effect?.type === 'message.drafted' ? effect.payload.body : '';
    const offered = body.split('\n').filter((line) => line.startsWith('- '));
    expect(offered).toHaveLength(3);
    expect(new Set(offered).size).toBe(3);
    expect(body.split('\n').filter((line) => line.startsWith('https://'))).toEqual(parts.slice(1));
  });
  it('close_deal: the proposal as a draft, the deal with its amount, and never a deal won', async () => {
    const { context, key } = await given();
    await context.store.write((tx) => { actIn(tx, context, key, (_, __, newId) => [human('deal.created', {
      id: newId('deal'), name: 'Lab', pipeline: 'sales', stage: 'closing', amount_minor: 120_000, currency: 'EUR', owner: 'me',
    })]); });
    const done = await outcome(context, 'close_deal', key);
    expect(said(done)).toEqual(['enrollment.started', 'draft Unser Angebot für Lab AG', 'draft Fragen zu unserem Angebot?', 'draft Soll ich unser Angebot offen halten?', 'task Send Anna Berg the proposal']);
    expect(done.result).toMatchObject({ amount: '1200 EUR' });
  });
  it('full_pipeline: queues the jobs of the status, each under the policy', async () => {
    const { context, key } = await given(anna, { jobs: { by_status: { new: ['smart_scan', 'book_meeting'] } } });
    const done = await outcome(context, 'full_pipeline', key);
    expect(said(done)).toEqual(['job smart_scan nothing', 'job book_meeting approval', 'approval.requested', 'notification.raised']);
    expect(done.energy).toBe(0);
  });
});
