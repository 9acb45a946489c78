import { describe, expect, it, test } from 'vitest';
import { logActivity } from '../../../src/app/lead/activity.ts';
import { addLead, editLead, type LeadEdit, type NewLead } from '../../../src/app/lead/lead-edit.ts';
import { describeRemoval, removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { createDeal } from '../../../src/app/deal/deals.ts';
import { showLead } from '../../../src/app/lead/lead-card.ts';
import { addTask } from '../../../src/app/deal/tasks.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { captureContext, type CaptureContext, exported, importText, ingestText, leadsOf } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const HOUR_MS = 3_600_000;
const given = (fields: NewLead['fields'], more: Partial<NewLead> = {}): NewLead => ({ fields, attributes: {}, tags: [], ...more });
const wanted = (fields: LeadEdit['fields'], more: Partial<LeadEdit> = {}): LeadEdit => ({ fields, attributes: {}, tagsAdded: [], tagsRemoved: [], ...more });
const ANNA = given({ name: 'Anna Müller', email: 'Anna@Lab.example', phone: '030 1234567', linkedin: 'https://linkedin.com/in/anna-m' }, { attributes: { Shoe: '38' }, tags: ['fair'] });
const identitiesOf = async (context: CaptureContext, ref: string): Promise<readonly string[]> =>
  [...(await showLead(context, ref)).record.identities.keys()].sort();

describe('adding by hand', () => {
  it('makes a lead that is worked on at once', async () => {
    const context = captureContext({ now: NOW });
    const { outcome, lead, events } = await addLead(context, ANNA);
    expect(outcome).toBe('created');
    expect(lead).toMatchObject({ name: 'Anna Müller', email: 'anna@lab.example', phone: '+49301234567', source: 'manual' });
    expect(events.map(({ type, by }) => `${type} ${by}`)).toEqual(expect.arrayContaining(['lead.created human', 'job.queued rule']));
    await verifyLeads(context);
  });
  it('knows who is there already', async () => {
    const context = captureContext({ now: NOW });
    const { lead: { id } } = await addLead(context, ANNA);
    expect(await addLead(context, ANNA)).toMatchObject({ outcome: 'unchanged', events: [], lead: { id } });
    expect(await addLead(context, given({ name: 'A. Müller', phone: '+49 30 1234567', title: 'CEO' }))).toMatchObject({ outcome: 'updated', lead: { id, name: 'Anna Müller', title: 'CEO' } });
    expect(await leadsOf(context)).toHaveLength(1);
  });
  it('refuses nobody, and what is no address or number', async () => {
    const context = captureContext({ now: NOW });
    await expect(addLead(context, given({ company: 'Lab' }))).rejects.toMatchObject({ code: 'usage' });
    await expect(addLead(context, given({ name: 'A', email: 'nope' }))).rejects.toMatchObject({ code: 'invalid' });
    await expect(addLead(context, given({ name: 'A', phone: '1.7E+11' }))).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('rounded') });
    expect(await addLead(context, given({ name: 'Anna', phone: '079 891 90 00', country: 'Schweiz' }))).toMatchObject({ lead: { phone: '+41798919000', country: 'CH' } });
  });
});

describe('editing', () => {
  it('moves what a lead is known by with its address, number and profile', async () => {
    const context = captureContext({ now: NOW });
    const { lead: { id } } = await addLead(context, ANNA);
    const { events } = await editLead(context, id, wanted({ email: 'anna@new.example', phone: null, linkedin: 'linkedin.com/in/anna-new', title: 'CEO' }, { attributes: { Shoe: null, Hat: '7' }, tagsRemoved: ['fair'] }));
    expect(events[0]).toMatchObject({ type: 'lead.updated', payload: { fields: { email: { from: 'anna@lab.example', to: 'anna@new.example' }, phone: { from: '+49301234567', to: null } } } });
    expect(await identitiesOf(context, id)).toEqual(['email:anna@new.example', 'external:linkedin:anna-new']);
    expect((await showLead(context, id)).record).toMatchObject({ attributes: { Hat: '7' }, tags: [] });
    expect(await addLead(context, given({ name: 'Somebody Else', email: 'anna@lab.example' }))).toMatchObject({ outcome: 'created' });
    await verifyLeads(context);
  });
  it('refuses what belongs to somebody else, and changes nothing then', async () => {
    const context = captureContext({ now: NOW });
    const { lead: { id } } = await addLead(context, ANNA);
    await addLead(context, given({ name: 'Bob Stone', email: 'bob@stone.example' }));
    await expect(editLead(context, 'bob@stone.example', wanted({ email: 'anna@lab.example', title: 'CEO' })))
      .rejects.toMatchObject({ code: 'conflict', hint: `Look at ${id}: salesos leads show ${id}` });
    expect((await showLead(context, 'bob@stone.example')).record.fields.title).toBeUndefined();
  });
  it('lets the whole name follow its parts only when it was made of them', async () => {
    const context = captureContext({ now: NOW });
    const { lead: { id } } = await addLead(context, given({ first_name: 'Anna', last_name: 'Müller', email: 'a@lab.example' }));
    expect(await editLead(context, id, wanted({ last_name: 'Schmidt' }))).toMatchObject({ lead: { name: 'Anna Schmidt' } });
    await editLead(context, id, wanted({ name: 'Dr. Anna S.' }));
    expect(await editLead(context, id, wanted({ first_name: 'Anne' }))).toMatchObject({ lead: { name: 'Dr. Anna S.' } });
  });
  it('answers no events when all of it was known, and refuses no change at all', async () => {
    const context = captureContext({ now: NOW });
    await addLead(context, ANNA);
    expect(await editLead(context, 'anna', wanted({ email: 'ANNA@lab.example' }, { tagsAdded: ['fair'] }))).toMatchObject({ events: [] });
    await expect(editLead(context, 'anna', wanted({}))).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('logging', () => {
  it('counts as activity at its own time and moves a new lead on', async () => {
    const context = captureContext({ now: NOW });
    await addLead(context, ANNA);
    const { lead, events } = await logActivity(context, { lead: 'anna', kind: 'call', text: 'hello', direction: 'out', at: NOW - HOUR_MS });
    expect(lead).toMatchObject({ status: 'contacted', lastActivityAt: NOW - HOUR_MS });
    expect(events[0]).toMatchObject({ type: 'activity.logged', by: 'human', occurredAt: NOW - HOUR_MS });
    await expect(logActivity(context, { lead: 'anna', kind: 'call', text: '', direction: 'out', at: NOW + 1 })).rejects.toMatchObject({ code: 'usage' });
    await expect(logActivity(context, { lead: 'anna', kind: 'call', text: '', direction: 'out', at: -1 })).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('before 1970') });
    await verifyLeads(context);
  });
});

describe('removing', () => {
  const filled = async (): Promise<CaptureContext> => {
    const context = captureContext({ now: NOW });
    await addLead(context, ANNA);
    await addLead(context, given({ name: 'Bob Stone', email: 'bob@stone.example' }));
    await createDeal(context, { lead: 'anna', pipeline: 'sales' });
    await addTask(context, { lead: 'anna', title: 'Call' });
    return context;
  };
  const openIn = ({ db }: CaptureContext, lead: string): readonly unknown[] => ['deals', 'tasks', 'jobs', 'approvals', 'recommendations'].flatMap((table) =>
    db.prepare(`SELECT '${table}' FROM ${table} t JOIN leads l ON l.key = t.lead_key WHERE l.name = ? AND t.state IN ('open', 'waiting', 'queued', 'running')`).pluck().all(lead));

  it('ends everything that is open, and only of this lead', async () => {
    const context = await filled();
    expect(openIn(context, 'Anna Müller')).toEqual(expect.arrayContaining(['deals', 'tasks', 'jobs']));
    const others = openIn(context, 'Bob Stone');
    expect(await describeRemoval(context, ['anna'])).toMatchObject({ batch: null, leads: [{ name: 'Anna Müller', deals: 1, tasks: 1 }] });
    await removeLeads(context, ['anna', 'anna@lab.example'], 'asked us to');
    expect(openIn(context, 'Anna Müller')).toEqual([]);
    expect(openIn(context, 'Bob Stone')).toEqual(others);
    expect((await leadsOf(context)).map(({ name }) => name)).toEqual(['Bob Stone']);
    await expect(showLead(context, 'anna@lab.example')).rejects.toMatchObject({ code: 'not_found' });
    await verifyLeads(context);
  });
  it('is not undone by an import, an event or a second adding', async () => {
    const context = await filled();
    await removeLeads(context, ['anna'], 'asked us to');
    expect(await importText(context, 'Name,Email\nAnna Müller,anna@lab.example\n')).toMatchObject({ created: 0, left_out: 1, batch: null });
    await expect(addLead(context, ANNA)).rejects.toMatchObject({ code: 'conflict' });
    expect(await leadsOf(context)).toHaveLength(1);
  });
  it('is all or nothing', async () => {
    const context = await filled();
    await expect(removeLeads(context, ['anna', 'nobody'], '')).rejects.toMatchObject({ code: 'not_found' });
    expect(await leadsOf(context)).toHaveLength(2);
  });
  test('undo brings the lead back with all that was theirs', async () => {
    const context = await filled();
    const before = [await exported(context), await leadsOf(context), openIn(context, 'Anna Müller')];
    const { batch } = await removeLeads(context, ['anna'], '');
    await undoBatch(context, batch ?? '');
    expect([await exported(context), await leadsOf(context), openIn(context, 'Anna Müller')]).toEqual(before);
    await verifyLeads(context);
  });
});

test('the timeline is in the order in which things happened, also after an undo and another import of the same file', async () => {
  const context = captureContext({ now: NOW });
  const people = 'Name,Email,Company\nAnna Berg,anna@lab.example,Lab\n';
  const told = async (): Promise<readonly string[]> => (await showLead(context, 'anna@lab.example')).timeline.map(({ type }) => type).filter((type) => !/^(?:status|job|deal|approval)/.test(type));
  const { batch } = await importText(context, people);
  context.clock.advance(HOUR_MS);
  await logActivity(context, { lead: 'anna@lab.example', kind: 'call', text: 'hello', direction: 'out' });
  await ingestText(context, `${JSON.stringify({ event_type: 'page_visited', source: 'website', occurred_at: new Date(NOW - 24 * HOUR_MS).toISOString(), lead_identifier: { email: 'anna@lab.example' }, metadata: { page: '/pricing' } })}\n`);
  expect(await told()).toEqual(['activity.logged', 'lead.created', 'page_visited']);
  await undoBatch(context, batch ?? '');
  expect(await told()).toEqual(['activity.logged', 'lead.created', 'page_visited']);
  context.clock.advance(HOUR_MS);
  await importText(context, people);
  expect(await told()).toEqual(['lead.updated', 'activity.logged', 'lead.created', 'page_visited']);
});
