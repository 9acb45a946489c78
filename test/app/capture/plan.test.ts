import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyPlan, planImport } from '../../../src/app/capture/plan.ts';
import { editLead } from '../../../src/app/lead/lead-edit.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import type { PlanLine } from '../../../src/core/capture/plan.ts';
import type { OwnPayloads } from '../../../src/core/ledger/event.ts';
import { type CaptureContext, type Importing, importText } from '../../support/capture.ts';
import { diskContext } from '../../support/disk.ts';
import { verifyLeads } from '../../support/verified.ts';

const quiet = () => ({ step: () => undefined, end: () => undefined });
const optionsFor = (path: string, options: Importing = {}) => ({ path, label: 'leads.csv', maps: [], overwrite: false, start: false, onPhase: quiet, ...options });
const plan = async (context: CaptureContext, text: string, options: Importing = {}): Promise<{ readonly lines: readonly PlanLine[]; readonly path: string; readonly csv: string }> => {
  const csv = context.file('leads.csv', text);
  const path = context.file('plan.ndjson', '');
  const lines: PlanLine[] = [];
  await planImport(context, optionsFor(csv, options), { to: path, onLine: (line) => { lines.push(line); } });
  return { lines, path, csv };
};
const apply = (context: CaptureContext, { csv, path }: { readonly csv: string; readonly path: string }) => applyPlan(context, { path: csv, label: 'leads.csv', onPhase: quiet }, path);
const eventsIn = ({ db }: CaptureContext): number => Number(db.prepare('SELECT count(*) FROM events').pluck().get());

const KNOWN = 'Name,Email,Company,Source\nAnna Berg,anna@lab.example,Lab,fair\nBert Stein,bert@stein.example,,\nCarla Diaz,carla@diaz.example,,\n';

describe('a plan of an import', () => {
  it('says of every row what becomes of it, and of every value by which rule', async () => {
    const context = await diskContext();
    await importText(context, KNOWN);
    await importText(context, 'Name,Email\nDora Falk,dora@falk.example\n');
    await removeLeads(context, ['dora@falk.example'], 'test');
    await suppressLead(context, 'eva@kern.example', { reason: 'refused', quote: '' });
    const before = eventsIn(context);
    const { lines } = await plan(context, 'Name,Email,Company,Source,Title\nAnna Berg,anna@lab.example,Other,web,CEO\nBert Stein,bert@stein.example,Stein,,\nCarla Diaz,carla@diaz.example,,,\n'
      + 'Dora Falk,dora@falk.example,,,\nEva Kern,eva@kern.example,Kern,,\n,,,,CEO\n');
    expect(lines.map(({ line, action, rule, name, suppressed }) => [line, action, rule, name, suppressed])).toEqual([
      [2, 'updated', 'known by email', 'Anna Berg', null], [3, 'updated', 'known by email', 'Bert Stein', null], [4, 'unchanged', 'known by email', 'Carla Diaz', null],
      [5, 'left_out', 'removed before', 'Dora Falk', null], [6, 'created', 'nobody is known by this', 'Eva Kern', 'refused'],
      [7, 'rejected', expect.any(String), null, null],
    ]);
    expect(lines[0]?.changes).toEqual([
      { field: 'company', known: 'Lab', offered: 'Other', rule: 'kept' }, { field: 'title', known: null, offered: 'CEO', rule: 'gap' },
      { field: 'source', known: 'fair', offered: 'web', rule: 'first_source_wins' },
    ]);
    expect(lines[4]?.changes).toContainEqual({ field: 'company', known: null, offered: 'Kern', rule: 'new' });
    expect(eventsIn(context)).toBe(before);
    const { lines: over } = await plan(context, 'Name,Email,Company,Source\nAnna Berg,anna@lab.example,Other,web\n', { overwrite: true });
    expect(over[0]?.changes).toMatchObject([{ field: 'company', rule: 'overwrite' }, { field: 'source', rule: 'first_source_wins' }]);
  });
  it('names who goes into whom, and what stands against it', async () => {
    const context = await diskContext();
    await importText(context, 'Name,Email,LinkedIn\nAnna Berg,anna@lab.example,\n');
    await importText(context, 'Name,Company,LinkedIn\nAnna Berg,Lab,https://www.linkedin.com/in/anna\n');
    await importText(context, 'Name,Phone\nBert Stein,+4930123456\n');
    const { lines } = await plan(context, 'Name,Email,LinkedIn,Phone\nAnna Berg,anna@lab.example,https://www.linkedin.com/in/anna,\nCarla Diaz,,,+4930123456\n');
    expect(lines).toMatchObject([
      { action: 'merged', merged: [expect.stringMatching(/^ld_/)] }, { action: 'created', conflict: 'phone +4930123456 belongs to somebody with another name' },
    ]);
  });
  it('is applied as it stands, with its own options, and again changes nothing', async () => {
    const context = await diskContext();
    await importText(context, KNOWN);
    const text = 'Name,Email,Company\nAnna Berg,anna@lab.example,Other\nEva Kern,eva@kern.example,Kern\n';
    const made = await plan(context, text, { overwrite: true, source: 'list' });
    const applied = await apply(context, made);
    expect(applied).toMatchObject({ created: 1, updated: 1 });
    expect(context.db.prepare('SELECT name, company, source FROM leads WHERE name IN (?, ?) ORDER BY name').all('Anna Berg', 'Eva Kern'))
      .toEqual([{ name: 'Anna Berg', company: 'Other', source: 'fair' }, { name: 'Eva Kern', company: 'Kern', source: 'list' }]);
    const { batch } = applied;
    await expect(apply(context, made)).rejects.toMatchObject({ code: 'conflict', message: `${made.path} has been applied already: ${batch}.`, details: { batch } });
    await undoBatch(context, batch ?? '');
    // What was taken back is not said to be there.
    expect(await apply(context, made).then(() => '', ({ message }: Error) => message)).not.toMatch(/already/);
    await verifyLeads(context);
  });
  it('is applied after changes that make no difference to it', async () => {
    const context = await diskContext();
    await importText(context, KNOWN);
    const made = await plan(context, 'Name,Email,Company\nBert Stein,bert@stein.example,Stein\n');
    await editLead(context, 'anna@lab.example', { fields: { title: 'CEO' }, attributes: {}, tagsAdded: [], tagsRemoved: [] });
    expect(await apply(context, made)).toMatchObject({ updated: 1 });
  });
  it('is refused after changes that do, row by row, and nothing is written', async () => {
    const context = await diskContext();
    await importText(context, KNOWN);
    const made = await plan(context, 'Name,Email,Company\nEva Kern,eva@kern.example,Kern\nBert Stein,bert@stein.example,Stein\n');
    await editLead(context, 'bert@stein.example', { fields: { company: 'Stone' }, attributes: {}, tagsAdded: [], tagsRemoved: [] });
    const before = eventsIn(context);
    await expect(apply(context, made)).rejects.toMatchObject({
      code: 'conflict', message: expect.stringMatching(/1 row would become something else\.\nplanned: line 3 .*company "Stein" \(gap\)\n {4}now: line 3 .*company stays "Stone", not "Stein" \(kept\)/), details: { rows: 1, lines: [3] },
    });
    expect(eventsIn(context)).toBe(before);
  });
  it('is refused for another file, another workspace, and what is no whole plan', async () => {
    const context = await diskContext();
    const made = await plan(context, KNOWN);
    writeFileSync(made.csv, `${KNOWN}Eva,eva@kern.example,,\n`);
    await expect(apply(context, made)).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('not the one') });
    writeFileSync(made.csv, KNOWN);
    await expect(apply({ ...context, installId: 'other' }, made)).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('another workspace') });
    const text = readFileSync(made.path, 'utf8');
    for (const broken of [text.split('\n').slice(0, -2).join('\n'), text.split('\n').slice(1).join('\n'), text.replace(/\n.*"line":3.*\n/, '\n'), '', 'Name,Email\na,b\n']) {
      writeFileSync(made.path, broken);
      await expect(apply(context, made)).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(eventsIn(context)).toBe(0);
    // Somebody has changed a line: what it says is not what would happen.
    writeFileSync(made.path, text.replace('"offered":"Lab"', '"offered":"Lap"'));
    await expect(apply(context, made)).rejects.toMatchObject({ code: 'conflict', details: { lines: [2], taken_back: null } });
    expect(context.db.prepare('SELECT count(*) FROM leads').pluck().get()).toBe(0);
  });
  it('that meets somebody else\'s change while it is carried out is taken back', async () => {
    const context = await diskContext();
    const rows = Array.from({ length: 700 }, (_, at) => `Person ${at},p${at}@x.example,Firm\n`);
    const made = await plan(context, `Name,Email,Company\n${rows.join('')}`);
    let isFirst = true;
    const meddling: CaptureContext = { ...context, clock: { ...context.clock, sleep: async (ms, signal) => {
      if (isFirst) { isFirst = false; await importText(context, 'Name,Email\nPerson 650,p650@x.example\n'); }
      await context.clock.sleep(ms, signal);
    } } };
    await expect(apply(meddling, made)).rejects.toMatchObject({ code: 'conflict', details: { lines: [652], taken_back: expect.stringMatching(/^bt_/) } });
    expect(context.db.prepare('SELECT count(*) FROM leads WHERE removed = 0').pluck().get()).toBe(1);
    await verifyLeads(context);
  });
});

// ---- what a plan says is what happens ----

const cell = (...values: readonly string[]) => fc.constantFrom('', ...values);
const row = fc.record({
  Name: cell('Anna Berg', 'Bert Stein', 'Carla Diaz'), Email: cell('anna@lab.example', 'bert@stein.example', 'info@lab.example', 'carla@gmail.com', 'no address'),
  Phone: cell('+4930123456', '+4930654321'), LinkedIn: cell('https://www.linkedin.com/in/anna', 'https://www.linkedin.com/in/bert'), Company: cell('Lab', 'Stein AG'),
  Source: cell('fair', 'web'), Tags: cell('x', 'y'), Shoe: cell('38', '39'),
});
const file = fc.array(row, { minLength: 1, maxLength: 6 });
type Rows = readonly Readonly<Record<string, string>>[];
const HEADER = ['Name', 'Email', 'Phone', 'LinkedIn', 'Company', 'Source', 'Tags', 'Shoe'] as const;
const csvOf = (rows: Rows): string => `${HEADER.join(',')}\n${rows.map((cells) => HEADER.map((name) => cells[name]).join(',')).join('\n')}\n`;

interface EventRow { readonly type: string; readonly lead: string | null; readonly payload: string }
/** What the events that a batch wrote say, in the words of a plan. */
const toldBy = (events: readonly EventRow[]): readonly string[] => events.flatMap(({ type, lead, payload }) => {
  if (type === 'lead.created') {
    const { fields, attributes } = JSON.parse(payload) as OwnPayloads['lead.created'];
    return [...Object.entries(fields), ...Object.entries(attributes).map(([name, to]) => [`attributes.${name}`, to])].map(([field, to]) => `${lead} ${field} → ${to}`);
  }
  if (type === 'lead.updated') {
    const { fields, attributes } = JSON.parse(payload) as OwnPayloads['lead.updated'];
    return [...Object.entries(fields), ...Object.entries(attributes).map(([name, to]) => [`attributes.${name}`, to] as const)].map(([field, change]) => `${lead} ${field} → ${change?.to}`);
  }
  return type === 'lead.merged' ? [`${lead} takes in ${(JSON.parse(payload) as OwnPayloads['lead.merged']).lead_id}`] : [];
});
const toldIn = (lines: readonly PlanLine[]): readonly string[] => lines.flatMap(({ lead, changes, merged }) => [
  ...merged.map((id) => `${lead} takes in ${id}`),
  ...changes.filter(({ rule, field }) => (rule === 'new' || rule === 'gap' || rule === 'overwrite') && !/^(?:identities\.|tags$)/.test(field)).map(({ field, offered }) => `${lead} ${field} → ${offered}`),
]);

test('a plan says exactly what applying it does', async () => {
  await fc.assert(fc.asyncProperty(file, file, fc.boolean(), fc.boolean(), async (before, rows, overwrite, isUndone) => {
    const context = await diskContext();
    const first = await importText(context, csvOf(before));
    if (isUndone && first.batch !== null) await undoBatch(context, first.batch);
    const made = await plan(context, csvOf(rows), { overwrite });
    const last = Number(context.db.prepare('SELECT max(seq) FROM events').pluck().get() ?? 0);
    const report = await apply(context, made);
    const events = context.db.prepare('SELECT e.type, l.id AS lead, e.payload FROM events e LEFT JOIN leads l ON l.key = e.lead_key WHERE e.seq > ? AND e.batch IS NOT NULL ORDER BY e.seq').all(last) as EventRow[];
    expect([...toldBy(events)].sort()).toEqual([...toldIn(made.lines)].sort());
    const actions: Record<string, number> = { created: 0, updated: 0, merged: 0, unchanged: 0, rejected: 0, left_out: 0 };
    for (const { action } of made.lines) actions[action] = (actions[action] ?? 0) + 1;
    const { created, updated, merged, unchanged, rejected, left_out } = report;
    expect(actions).toEqual({ created, updated, merged, unchanged, rejected, left_out });
    await verifyLeads(context);
  }), { numRuns: 20 });
}, 120_000);
