import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showImport } from '../../../src/app/capture/imports.ts';
import { captureCsv } from '../../../src/app/capture/import.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { type CaptureContext, captureContext, importFile, importText } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const HEADER = ['Name', 'Email', 'Phone', 'LinkedIn', 'Company', 'Title', 'Source', 'Tags', 'Shoe'] as const;
type Row = { readonly [column in (typeof HEADER)[number]]?: string };
const csvOf = (rows: readonly Row[]): string => `${HEADER.join(',')}\n${rows.map((row) => HEADER.map((name) => row[name] ?? '').join(',')).join('\n')}\n`;

/** Facts of everybody who is there, without ids and times. */
const factsIn = ({ db }: CaptureContext): readonly unknown[] => (db.prepare(`SELECT l.name, l.email, l.phone, l.linkedin, l.company, l.title, l.source, l.tags, l.attributes,
    (SELECT group_concat(i.kind || ':' || i.value || ':' || i.shared, ' ') FROM (SELECT * FROM identities WHERE lead_key = l.key ORDER BY kind, value) i) AS identities
  FROM leads l WHERE l.removed = 0 AND l.merged_into IS NULL`).all() as { tags: string }[])
  .map((lead) => JSON.stringify({ ...lead, tags: (JSON.parse(lead.tags) as string[]).sort() })).sort();

// ---- the same file again ----

const cell = (...values: readonly string[]) => fc.constantFrom('', ...values);
const messy = fc.record({
  Name: cell('Anna Berg', 'Bert Stein', 'Carla Diaz', 'A. Berg'), Email: cell('anna@lab.example', 'bert@stein.example', 'info@lab.example', 'carla@gmail.com', 'no address'),
  Phone: cell('+4930123456', '+4930654321', '12'), LinkedIn: cell('https://www.linkedin.com/in/anna', 'https://www.linkedin.com/in/bert'), Company: cell('Lab', 'Stein AG'),
  Title: cell('CEO'), Source: cell('fair', 'web'), Tags: cell('x', 'y'), Shoe: cell('38', '39'),
});

test('a file that is imported again changes nothing, whoever is in it', async () => {
  await fc.assert(fc.asyncProperty(fc.array(messy, { minLength: 1, maxLength: 8 }), async (rows) => {
    const context = captureContext();
    const first = await importText(context, csvOf(rows));
    const before = factsIn(context);
    const second = await importText(context, csvOf(rows));
    expect(second).toMatchObject({ batch: null, created: 0, updated: 0, merged: 0, unchanged: first.rows - first.rejected, rejected: first.rejected });
    expect(factsIn(context)).toEqual(before);
    await verifyLeads(context);
  }), { numRuns: 50 });
}, 120_000);

test('a row that three leads fit makes no one of two whose names differ, because the third has none', async () => {
  const context = captureContext();
  const text = 'Name,Email,Phone,LinkedIn\n,carla@gmail.com,,\nAnna Berg,,+4930654321,\nBert Stein,,,https://www.linkedin.com/in/anna\n,carla@gmail.com,+4930654321,https://www.linkedin.com/in/anna\n';
  expect(await importText(context, text)).toMatchObject({ created: 3, merged: 1 });
  expect(context.db.prepare('SELECT name, email FROM leads WHERE merged_into IS NULL ORDER BY key').raw().all()).toEqual([['Bert Stein', 'carla@gmail.com'], ['Anna Berg', null]]);
  expect(await importText(context, text)).toMatchObject({ batch: null, created: 0, merged: 0 });
  await verifyLeads(context);
});

// ---- in parts ----

/* Of two values for one field the one that came first stands (`kept`), so the order matters where rows contradict each other. Rows that agree may come in any. */
const PEOPLE: readonly Row[] = [
  { Name: 'Anna Berg', Email: 'anna@lab.example', Phone: '+4930123456', LinkedIn: 'https://www.linkedin.com/in/anna', Company: 'Lab', Title: 'CEO', Tags: 'x', Shoe: '38' },
  { Name: 'Bert Stein', Email: 'bert@stein.example', Phone: '+4930654321', LinkedIn: 'https://www.linkedin.com/in/bert', Company: 'Stein AG', Title: 'CTO', Tags: 'y', Shoe: '39' },
  { Name: 'Carla Diaz', Email: 'carla@gmail.com', Phone: '+4930777777', LinkedIn: 'https://www.linkedin.com/in/carla', Company: 'Lab', Title: '', Tags: 'x', Shoe: '40' },
];
const told = fc.record({ who: fc.nat(PEOPLE.length - 1), known: fc.constantFrom('Email', 'Phone', 'LinkedIn'), more: fc.subarray(['Email', 'Phone', 'LinkedIn', 'Company', 'Title', 'Tags', 'Shoe'] as const) })
  .map(({ who, known, more }): Row => Object.fromEntries(['Name', known, ...more].map((name) => [name, PEOPLE[who]?.[name as keyof Row] ?? ''])));

test('two halves in any order make the same people as the whole file', async () => {
  await fc.assert(fc.asyncProperty(fc.array(told, { minLength: 2, maxLength: 12 }), fc.nat(12), async (rows, at) => {
    const facts: unknown[] = [];
    for (const parts of [[rows], [rows.slice(0, at), rows.slice(at)], [rows.slice(at), rows.slice(0, at)], [[...rows].reverse()]]) {
      const context = captureContext();
      for (const part of parts) if (part.length > 0) await importText(context, csvOf(part));
      facts.push(factsIn(context));
      await verifyLeads(context);
    }
    for (const other of facts.slice(1)) expect(other).toEqual(facts[0]);
  }), { numRuns: 30 });
}, 120_000);

test('a row that nothing identifies finds whom its lead has gone into, and leaves who was removed alone', async () => {
  const context = captureContext();
  const row = csvOf([{ Name: 'Anna Berg', Company: 'Lab' }]);
  await importText(context, row);
  const [lead] = context.db.prepare('SELECT id FROM leads').pluck().all() as string[];
  await importText(context, csvOf([{ Name: 'Anna Berg', Email: 'anna@lab.example' }]));
  await mergeLeads(context, lead ?? '', 'anna@lab.example');
  expect(await importText(context, row)).toMatchObject({ created: 0, batch: null });
  await importText(context, csvOf([{ Name: 'Bert Stein', Company: 'Stein' }]));
  await removeLeads(context, ['Bert Stein'], 'test');
  expect(await importText(context, csvOf([{ Name: 'Bert Stein', Company: 'Stein' }]))).toMatchObject({ created: 0, left_out: 1, batch: null });
  await verifyLeads(context);
});

test('a source stays the one that a person was first met by, and a value the one that came first', async () => {
  const context = captureContext();
  await importText(context, csvOf([{ Name: 'Anna Berg', Email: 'anna@lab.example', Company: 'Lab', Source: 'fair' }]));
  await importText(context, csvOf([{ Name: 'Anna Berg', Email: 'anna@lab.example', Company: 'Labor', Source: 'web' }]), { overwrite: true });
  await importText(context, csvOf([{ Name: 'Anna Berg', Email: 'anna@lab.example', Company: 'Third', Source: 'mail' }]));
  expect(factsIn(context).map((text) => JSON.parse(String(text)) as unknown)).toMatchObject([{ company: 'Labor', source: 'fair' }]);
});

test('why rows were rejected is known after a run that was cut off, too', async () => {
  const context = captureContext();
  const rows = Array.from({ length: 700 }, (_, at) => (at === 3 || at === 650 ? 'nobody,,\n' : `Person ${at},p${at}@x.example,Firm\n`));
  const path = context.file('leads.csv', `Name,Email,Company\n${rows.join('')}`);
  const quiet = () => ({ step: () => undefined, end: () => undefined });
  const cutOff = captureCsv(context, {
    path, label: 'leads.csv', maps: [], overwrite: false, start: false, onPhase: quiet, watch: { line: ({ line }) => { if (line > 600) throw new Error('killed'); } },
  });
  await expect(cutOff).rejects.toThrow('killed');
  const { batch, reasons } = await importFile(context, path);
  expect(reasons).toEqual([expect.stringMatching(/^line 5: /), expect.stringMatching(/^line 652: /)]);
  expect(await showImport(context, batch ?? '', () => undefined)).toMatchObject({
    counts: { rows: 700, created: 698, rejected: 2 }, reasons, rejectsFile: expect.stringMatching(/leads.*\.csv$/), details: { format: 'csv', options: { overwrite: false }, columns: { length: 3 } },
    created: [{ name: 'Person 0' }, { name: 'Person 1' }, { name: 'Person 2' }, { name: 'Person 4' }, { name: 'Person 5' }], undo: { leads: 698, lost: 698, kept: 0 },
  });
});
