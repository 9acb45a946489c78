import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { logActivity } from '../../../src/app/lead/activity.ts';
import { answerBant } from '../../../src/app/lead/bant.ts';
import { showLead } from '../../../src/app/lead/lead-card.ts';
import { editLead } from '../../../src/app/lead/lead-edit.ts';
import { describeMerge, distinguishLeads, type Merge, mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { setStatus } from '../../../src/app/lead/lead-status.ts';
import { suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import { createDeal } from '../../../src/app/deal/deals.ts';
import { addTask } from '../../../src/app/deal/tasks.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { type CaptureContext, captureContext, importText, ingestText, leadNamed, leadsOf } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const HOUR_MS = 3_600_000;

const PEOPLE = `Name,Email,Phone,Company,Job Title,Shoe Size
Anna Berg,anna@lab.example,+4915112345678,Lab GmbH,CEO,38
Anne Berg,anne.berg@gmail.com,,Lab,,39
Tom Falk,tom@falk.example,,Falk AG,Director,
`;
const IDS = ['anna@lab.example', 'anne.berg@gmail.com', 'tom@falk.example'] as const;
type Who = (typeof IDS)[number];

const withPeople = async (): Promise<CaptureContext> => {
  const context = captureContext({ now: NOW });
  await importText(context, PEOPLE);
  return context;
};

/** What is derived and says something: not where an evaluation stands in the ledger. */
const TABLES = {
  leads: 'id', identities: 'kind, value, lead_key', score_rows: 'lead_key, rule, occurred_at, dedupe_key', signals: 'lead_key, rule, occurred_at, dedupe_key', bant_answers: 'lead_key, letter',
  status_history: 'seq', deals: 'id', tasks: 'id', jobs: 'id', approvals: 'id', recommendations: 'id', notifications: 'id', messages: 'id', chats: 'id', suppressions: 'kind, value', distinctions: 'lead_key, other_key',
} as const;
/** The order of names inside JSON says nothing. */
const plain = (value: unknown): unknown => (typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value);
const rowsOf = ({ db }: CaptureContext): Readonly<Record<string, readonly unknown[]>> => Object.fromEntries(Object.entries(TABLES).map(([table, order]) =>
  [table, (db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all() as Record<string, unknown>[])
    .map(({ last_seq: _last, evaluated_seq: _seen, ...row }) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])))]));

type Act = (context: CaptureContext, who: Who, number: number) => Promise<unknown>;
const incoming = (type: string, hoursAgo: number, metadata: object = {}): Act => (context, who, number) => ingestText(context, `${JSON.stringify({
  event_type: type, source: 'website', occurred_at: new Date(NOW - hoursAgo * HOUR_MS - number * 1000).toISOString(), lead_identifier: { email: who }, metadata,
})}\n`);
const ACTS: Readonly<Record<string, Act>> = {
  pricing: incoming('page_visited', 2, { page: '/pricing' }),
  demo: incoming('demo_requested', 1, { message: 'We want to buy, send a quote.' }),
  reply: incoming('email_replied', 3, { text: 'sounds good' }),
  old: incoming('form_submitted', 24 * 40, { message: 'partner programme?' }),
  unsubscribed: incoming('unsubscribed', 1),
  call: (context, lead, number) => logActivity(context, { lead, kind: 'call', text: `talk ${number}`, direction: number % 2 === 0 ? 'in' : 'out' }),
  bant: (context, lead, number) => answerBant(context, {
    lead, answers: [{ letter: 'budget', level: 'confirmed', quote: `said ${number}` }, { letter: 'need', level: number % 2 === 0 ? 'stated' : 'hinted', quote: '' }],
  }),
  deal: (context, lead, number) => createDeal(context, { lead, name: `deal ${number}`, pipeline: 'sales' }),
  task: (context, lead, number) => addTask(context, { lead, title: `task ${number}` }),
  status: (context, lead) => setStatus(context, { lead, status: 'qualified', reason: 'talked' }),
  title: (context, lead, number) => editLead(context, lead, { fields: { title: `title ${number}` }, attributes: { Hat: String(number) }, tagsAdded: [`tag${number}`], tagsRemoved: [] }),
  suppress: (context, ref) => suppressLead(context, ref, { reason: 'refused', quote: 'no' }),
  distinguish: (context, who) => distinguishLeads(context, who, who === IDS[2] ? IDS[0] : IDS[2]),
};

const historyArbitrary = fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.constantFrom(...IDS)), { maxLength: 7 });
/** An act that cannot be done as things stand is no part of the history. */
const live = async (context: CaptureContext, history: readonly (readonly [string, Who])[], from = 0): Promise<void> => {
  for (const [at, [name, who]] of history.entries()) {
    try { await ACTS[name]?.(context, who, from + at); } catch (error) { if ((error as { code?: string }).code !== 'conflict') throw error; }
  }
};

test('merge then undo is identity: every row of every table, whatever the history of the two', async () => {
  await fc.assert(fc.asyncProperty(historyArbitrary, fc.constantFrom<readonly [Who, Who]>([IDS[0], IDS[1]], [IDS[1], IDS[2]]), fc.boolean(), async (history, [a, b], isMergedBefore) => {
    const context = await withPeople();
    await live(context, history);
    if (isMergedBefore) await mergeLeads(context, IDS[0], IDS[2]);
    const before = rowsOf(context);
    let batch: string | null;
    try { ({ batch } = await mergeLeads(context, a, b)); } catch (error) {
      expect(error).toMatchObject({ code: 'conflict' });
      return;
    }
    await verifyLeads(context);
    expect(await leadsOf(context)).toHaveLength(isMergedBefore ? 1 : 2);
    await undoBatch(context, batch ?? '');
    expect(rowsOf(context)).toEqual(before);
    await verifyLeads(context);
  }), { numRuns: 25 });
}, 120_000);

test('what happens after a merge stays with whom it happened to, and verify is clean', async () => {
  await fc.assert(fc.asyncProperty(historyArbitrary, historyArbitrary, async (history, later) => {
    const context = await withPeople();
    await live(context, history);
    const { batch } = await mergeLeads(context, IDS[0], IDS[1]);
    await live(context, later, 50);
    await verifyLeads(context);
    await undoBatch(context, batch ?? '');
    expect(await leadsOf(context)).toHaveLength(3);
    await verifyLeads(context);
  }), { numRuns: 15 });
}, 120_000);

describe('a merge', () => {
  it('is described as it is then done, and writes nothing before', async () => {
    const context = await withPeople();
    await createDeal(context, { lead: IDS[1], pipeline: 'sales' });
    await addTask(context, { lead: IDS[1], title: 'call' });
    const before = rowsOf(context);
    const plan = await describeMerge(context, IDS[1], IDS[0]);
    expect(rowsOf(context)).toEqual(before);
    expect(plan).toMatchObject({ batch: null, stays: { name: 'Anna Berg' }, goes: { name: 'Anne Berg' }, rule: 'smaller_id', deals: 1, events: [] } satisfies Partial<Merge> | object);
    const { batch: _batch, events, ...done } = await mergeLeads(context, IDS[1], IDS[0]);
    const { batch: _none, events: _no, ...planned } = plan;
    expect(done).toEqual(planned);
    expect(events[0]).toMatchObject({ type: 'lead.merged' });
    const { lead, record } = await showLead(context, IDS[1]);
    expect(Object.fromEntries(planned.fields.filter(({ isAttribute }) => !isAttribute).map(({ field, result }) => [field, result]))).toEqual(record.fields);
    expect(lead.status).toBe(planned.status.result);
  });
  it('of leads that nobody has worked on starts no work', async () => {
    const context = await withPeople();
    await mergeLeads(context, IDS[0], IDS[1]);
    expect(context.db.prepare('SELECT count(*) FROM jobs').pluck().get()).toBe(0);
  });
  it('of one that was merged before takes all of them along, and is undone in any order', async () => {
    const context = await withPeople();
    const before = rowsOf(context);
    const first = await mergeLeads(context, IDS[0], IDS[1]);
    const second = await mergeLeads(context, IDS[2], IDS[0]);
    expect(await leadsOf(context)).toHaveLength(1);
    await verifyLeads(context);
    await undoBatch(context, first.batch ?? '');
    expect(await leadsOf(context)).toHaveLength(2);
    await verifyLeads(context);
    await undoBatch(context, second.batch ?? '');
    expect(rowsOf(context)).toEqual(before);
  });
  it('of two for whom the same work waits leaves it once, and both again when undone', async () => {
    const context = await withPeople();
    for (const who of [IDS[0], IDS[1]]) await ACTS['demo']?.(context, who, 0);
    const open = (): readonly unknown[] => context.db.prepare("SELECT l.email, j.kind FROM jobs j JOIN leads l ON l.key = j.lead_key WHERE j.state IN ('waiting', 'queued') ORDER BY l.email, j.kind").raw().all();
    const before = open();
    const kinds = before.filter((row) => (row as readonly string[])[0] === IDS[0]).map((row) => (row as readonly string[])[1]);
    expect(kinds.length).toBeGreaterThan(0);
    expect(before).toEqual([...kinds.map((kind) => [IDS[0], kind]), ...kinds.map((kind) => [IDS[1], kind])]);
    const { batch } = await mergeLeads(context, IDS[0], IDS[1]);
    expect(open()).toEqual(kinds.map((kind) => [IDS[0], kind]));
    expect(context.db.prepare("SELECT count(*) FROM approvals WHERE state = 'open'").pluck().get()).toBe(context.db.prepare("SELECT count(*) FROM jobs WHERE state = 'waiting'").pluck().get());
    await verifyLeads(context);
    await undoBatch(context, batch ?? '');
    expect(open()).toEqual(before);
    await verifyLeads(context);
  });
  it('keeps a suppression, and does not lose it when undone', async () => {
    const context = await withPeople();
    await suppressLead(context, IDS[1], { reason: 'refused', quote: 'no' });
    const { batch } = await mergeLeads(context, IDS[0], IDS[1]);
    expect((await showLead(context, IDS[0])).record.suppression).toMatchObject({ reason: 'refused' });
    await undoBatch(context, batch ?? '');
    expect((await showLead(context, IDS[1])).record.suppression).toMatchObject({ reason: 'refused' });
    expect((await showLead(context, IDS[0])).record.suppression).toBeNull();
    await verifyLeads(context);
  });
  it('goes with the lead when that is removed; undoing either leaves a clean ledger', async () => {
    const context = await withPeople();
    await createDeal(context, { lead: IDS[1], pipeline: 'sales' });
    const { batch } = await mergeLeads(context, IDS[0], IDS[1]);
    const removal = await removeLeads(context, [IDS[0]], 'test');
    expect(await leadsOf(context)).toHaveLength(1);
    await expect(mergeLeads(context, IDS[0], IDS[2])).rejects.toMatchObject({ code: 'not_found' });
    await verifyLeads(context);
    await undoBatch(context, removal.batch ?? '');
    expect((await showLead(context, IDS[0])).deals).toMatchObject([{ state: 'open' }]);
    await undoBatch(context, batch ?? '');
    expect((await showLead(context, IDS[1])).deals).toMatchObject([{ state: 'open' }]);
    await verifyLeads(context);
  });
  it('refuses to keep a third', async () => {
    const context = await withPeople();
    await expect(mergeLeads(context, IDS[0], IDS[1], { keep: IDS[2] })).rejects.toMatchObject({ code: 'usage' });
    expect((await leadNamed(context, 'Anne Berg')).email).toBe(IDS[1]);
  });
});
