import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evaluate } from '../../../src/app/capture/import.ts';
import { captureEvents } from '../../../src/app/capture/ingest.ts';
import { showLead } from '../../../src/app/lead/lead-card.ts';
import { editLead } from '../../../src/app/lead/lead-edit.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { captureContext, type CaptureContext, exported, importFile, importText, ingestFile, ingestText, leadsOf } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const DAY_MS = 86_400_000;
const line = (type: string, email: string, daysAgo: number, more: object = {}): string => JSON.stringify({
  event_type: type, source: 'website', occurred_at: new Date(NOW - daysAgo * DAY_MS).toISOString(), lead_identifier: { email }, metadata: {}, ...more,
});
const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;
const jobsIn = ({ db }: CaptureContext): readonly unknown[] => db.prepare('SELECT DISTINCT kind FROM jobs ORDER BY kind').pluck().all();
const phase = (): { step: () => void; end: () => void } => ({ step: () => undefined, end: () => undefined });

describe('an ingest', () => {
  it('stores events, meets people, and counts each once', async () => {
    const context = captureContext({ now: NOW });
    const text = lines(line('page_visited', 'anna@lab.example', 3), line('email_replied', 'anna@lab.example', 4), line('page_visited', 'bob@stone.example', 5));
    expect(await ingestText(context, text + text)).toMatchObject({ events: 3, duplicates: 3, leads_created: 2, rejected: 0 });
    expect(await ingestText(context, text)).toMatchObject({ batch: null, events: 0, duplicates: 3, leads_created: 0 });
    await verifyLeads(context);
  });
  it('starts no work with history, and does with what is fresh', async () => {
    const context = captureContext({ now: NOW });
    await ingestText(context, lines(line('demo_requested', 'anna@lab.example', 2.01), line('email_replied', 'anna@lab.example', 30)));
    expect(jobsIn(context)).toEqual([]);
    expect(context.db.prepare('SELECT kind FROM notifications').pluck().all()).toEqual(['lead_created']);
    await ingestText(context, lines(line('page_visited', 'anna@lab.example', 1.99)));
    expect(jobsIn(context)).not.toEqual([]);
    await verifyLeads(context);
  });
  it('gives notice of new people and of a history, not of each thing that a known lead does', async () => {
    const context = captureContext({ now: NOW });
    const titles = (): readonly unknown[] => context.db.prepare(`SELECT title FROM notifications WHERE title LIKE '%came in from%' ORDER BY seq`).pluck().all();
    await ingestText(context, lines(line('page_visited', 'anna@lab.example', 1)));
    const met = ['1 event came in from events.ndjson'];
    expect(titles()).toEqual(met);
    await ingestText(context, lines(...Array.from({ length: 9 }, (_, at) => line('page_visited', 'anna@lab.example', at / 10))));
    await ingestText(context, lines(...Array.from({ length: 5 }, (_, at) => line('page_visited', 'anna@lab.example', 10 + at))));
    expect(titles()).toEqual(met);
    await ingestText(context, lines(...Array.from({ length: 6 }, (_, at) => line('page_visited', 'anna@lab.example', 20 + at))));
    expect(titles()).toEqual([...met, '6 events came in from events.ndjson']);
  });
  it('has met nobody in the future, whatever the clock of the sender says', async () => {
    const context = captureContext({ now: NOW });
    await ingestText(context, lines(line('page_visited', 'anna@lab.example', -0.9)));
    expect((await leadsOf(context)).map(({ createdAt }) => createdAt)).toEqual([NOW]);
    await ingestText(context, lines(line('page_visited', 'anna@lab.example', 2)));
    expect((await leadsOf(context)).map(({ createdAt }) => createdAt)).toEqual([NOW - 2 * DAY_MS]);
    await verifyLeads(context);
  });
  it('starts work with history under --start', async () => {
    const context = captureContext({ now: NOW });
    await ingestText(context, lines(line('page_visited', 'anna@lab.example', 30)), { start: true });
    expect(jobsIn(context)).toEqual(['smart_scan']);
  });
  it('puts aside what is no event, to be mended and ingested', async () => {
    const context = captureContext({ now: NOW });
    const report = await ingestText(context, lines(line('page_visited', 'anna@lab.example', 1), line('lead.created', 'anna@lab.example', 1), line('page_visited', 'nobody', -2), '{"half'));
    expect(report).toMatchObject({ events: 1, rejected: 3 });
    const rejects = readFileSync(report.rejects_file ?? '', 'utf8').trim().split('\n').map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(rejects).toEqual([
      expect.objectContaining({ reject_line: 2, event_type: 'lead.created', reject_reason: 'event_type "lead.created" is reserved: names with a dot are our own' }),
      expect.objectContaining({ reject_line: 3, reject_reason: expect.stringContaining('more than 24 hours ahead') }),
      { reject_line: 4, reject_reason: 'the line is no JSON object', reject_text: '{"half' },
    ]);
    const mended = JSON.stringify({ ...rejects[0], event_type: 'form_submitted' });
    expect(await ingestText(context, lines(mended))).toMatchObject({ events: 1, rejected: 0 });
  });
  it('goes on behind a line that nests a hundred thousand levels deep, which is kept', async () => {
    const context = captureContext({ now: NOW });
    const deep = `${line('page_visited', 'bob@stone.example', 1).slice(0, -1)},"more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const report = await ingestText(context, lines(line('page_visited', 'anna@lab.example', 1), deep, line('page_visited', 'carl@lab.example', 1)));
    expect(report).toMatchObject({ events: 2, rejected: 1 });
    const [told] = readFileSync(report.rejects_file ?? '', 'utf8').trim().split('\n').map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(told).toEqual({ reject_line: 2, reject_reason: 'the line nests deeper than 100 levels', reject_text: deep });
  });
  it('refuses a file of people, and says what to do with it', async () => {
    const context = captureContext({ now: NOW });
    await expect(ingestFile(context, 'fixtures/leads-hubspot.csv')).rejects.toMatchObject({ code: 'invalid', hint: 'A CSV file of people comes in with salesos import.' });
    await expect(importFile(context, 'fixtures/events.ndjson')).rejects.toMatchObject({ code: 'invalid', hint: 'Events come in with salesos ingest.' });
    expect(await ingestText(context, '')).toMatchObject({ events: 0, rejected: 0 });
  });
  it('knows imported people, also by their profile, and joins who turns out to be one', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Müller,https://www.linkedin.com/in/anna-m,,Lab,CEO,01 Feb 2024\n');
    expect(await ingestText(context, lines(line('page_visited', 'anna@lab.example', 5)))).toMatchObject({ leads_created: 1 });
    await ingestText(context, lines(line('linkedin_connected', '', 4, { lead_identifier: { linkedin: 'https://www.linkedin.com/in/anna-m', email: 'anna@lab.example' } })));
    const { record, timeline } = await showLead(context, 'anna@lab.example');
    expect(record.fields).toMatchObject({ name: 'Anna Müller', email: 'anna@lab.example' });
    expect(timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['page_visited', 'linkedin_connected']));
    expect(await leadsOf(context)).toHaveLength(1);
    await verifyLeads(context);
  });
});

test('columns, attributes and events may be called what objects inherit', async () => {
  const context = captureContext({ now: NOW });
  const names = ['__proto__', 'constructor', 'toString'];
  await importText(context, `Email,Name,${names.join(',')}\na@lab.example,Anna,x,y,z\nb@lab.example,Bob,,,\n`);
  const text = await exported(context);
  expect(text.split('\r\n')[0]).toMatch(/,attributes\.__proto__,attributes\.constructor,attributes\.toString$/);
  expect(text).toContain(',x,y,z\r\n');
  expect(text).toMatch(/email=b@lab\.example,,,,\r\n/);
  const again = captureContext({ now: NOW });
  await importText(again, text);
  expect(await exported(again)).toBe(text);
  expect(await importText(again, `Email,${names.join(',')}\nb@lab.example,1,2,3\n`)).toMatchObject({ updated: 1 });
  await editLead(again, 'b@lab.example', { fields: {}, attributes: { ['__proto__']: '4', constructor: null }, tagsAdded: [], tagsRemoved: [] });
  const { record } = await showLead(again, 'b@lab.example');
  expect(Object.entries(record.attributes)).toEqual([['__proto__', '4'], ['toString', '3']]);
  const said = names.map((name) => line(name, 'a@lab.example', 1, { source: name, campaign: name, lead_identifier: { email: 'a@lab.example' } })
    .replace('"metadata":{}', `"metadata":{"${name}":{"page":"/pricing"}}`));
  expect(await ingestText(again, lines(...said))).toMatchObject({ events: 3 });
  const kept = again.db.prepare(`SELECT payload FROM events WHERE type = '__proto__'`).pluck().get();
  expect(kept).toBe('{"__proto__":{"page":"/pricing"}}');
  await verifyLeads(again);
});

test('the fixtures: five thousand events, nothing but what the ledger says, work only from what is fresh', async () => {
  const context = captureContext({ now: NOW });
  for (const name of ['leads-hubspot', 'leads-linkedin', 'leads-german']) await importFile(context, `fixtures/${name}.csv`);
  expect(jobsIn(context)).toEqual([]);
  expect(await ingestFile(context, 'fixtures/events.ndjson')).toMatchObject({ events: 5000, duplicates: 30, rejected: 3 });
  expect(jobsIn(context)).not.toEqual([]);
  const fresh = context.db.prepare(`SELECT count(DISTINCT lead_key) FROM events WHERE history = 0 AND instr(type, '.') = 0`).pluck().get();
  const worked = context.db.prepare('SELECT count(DISTINCT lead_key) FROM jobs').pluck().get();
  expect(worked).toBeLessThanOrEqual(Number(fresh));
  await verifyLeads(context);
});

/** Everything that must not depend on how the events came. */
const standingOf = async (context: CaptureContext): Promise<unknown> => (await leadsOf(context)).map(({ key: _key, ...lead }) => lead);

const eventLines = (): string[] => readFileSync('fixtures/events.ndjson', 'utf8').trim().split('\n').slice(0, 900);
/** Sorted by a hash of a number and the place: another order for each number. */
const shuffled = (texts: readonly string[], number: number): string[] =>
  texts.map((text, at) => ({ text, rank: Math.imul((at + 1) ^ (number << 9), 0x9e3779b1) >>> 0 })).sort((a, b) => a.rank - b.rank).map(({ text }) => text);

/** Takes files of events in, and evaluates once, at the end. */
const ingestAll = async (files: readonly (readonly string[])[]): Promise<unknown> => {
  const context = captureContext({ now: NOW });
  await importFile(context, 'fixtures/leads-linkedin.csv');
  for (const [at, texts] of files.entries()) {
    await captureEvents(context, { path: context.file(`${at}.ndjson`, lines(...texts)), label: 'events', start: false, isDryRun: false, onPhase: phase });
  }
  await evaluate(context, phase);
  await verifyLeads(context);
  return standingOf(context);
};

test('shuffled, split or doubled, the same events leave every lead the same', async () => {
  const texts = eventLines();
  const expected = await ingestAll([texts]);
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), async (number, parts, isDoubled) => {
    const mixed = shuffled(isDoubled ? [...texts, ...texts] : texts, number);
    const size = Math.ceil(mixed.length / parts);
    expect(await ingestAll(Array.from({ length: parts }, (_, at) => mixed.slice(at * size, (at + 1) * size)))).toEqual(expected);
  }), { numRuns: 4, examples: [[1, 1, false], [2, 3, false], [3, 2, true]] });
}, 120_000);

test('scores and intents do not depend on when they were looked at', async () => {
  const texts = eventLines();
  const [once, often] = [captureContext({ now: NOW }), captureContext({ now: NOW })];
  await ingestText(once, lines(...texts));
  for (const part of [texts.slice(600), texts.slice(0, 300), texts.slice(300, 600)]) await ingestText(often, lines(...part));
  const values = async (context: CaptureContext): Promise<unknown> =>
    (await leadsOf(context)).map(({ id, email, scoreMilli, intent, intentConfidence, lastActivityAt }) => ({ id, email, scoreMilli, intent, intentConfidence, lastActivityAt }));
  expect(await values(often)).toEqual(await values(once));
});

test('what is taken back and taken in again is as if it had come once', async () => {
  const [once, again] = [captureContext({ now: NOW }), captureContext({ now: NOW })];
  for (const context of [once, again]) await importFile(context, 'fixtures/leads-linkedin.csv');
  const texts = eventLines();
  const before = [await exported(again), await standingOf(again)];
  const { events } = await ingestText(once, lines(...texts));
  const { batch } = await ingestText(again, lines(...texts));
  await undoBatch(again, batch ?? '');
  await verifyLeads(again);
  expect([await exported(again), await standingOf(again)]).toEqual(before);
  expect(events).toBeGreaterThan(850);
  expect(await ingestText(again, lines(...texts))).toMatchObject({ events });
  expect(await standingOf(again)).toEqual(await standingOf(once));
  await verifyLeads(again);
}, 60_000);

test('an import that is taken back can be imported again', async () => {
  const [once, again] = [captureContext({ now: NOW }), captureContext({ now: NOW })];
  for (const context of [once, again]) await importFile(context, 'fixtures/leads-german.csv');
  const { batch } = await importFile(again, 'fixtures/leads-hubspot.csv');
  const { created } = await importFile(once, 'fixtures/leads-hubspot.csv');
  await undoBatch(again, batch ?? '');
  expect(await importFile(again, 'fixtures/leads-hubspot.csv')).toMatchObject({ created });
  expect(await exported(again)).toBe(await exported(once));
  await verifyLeads(again);
});
