import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/app/capture/export.ts';
import { suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import { LEAD_FIELDS, SUPPRESSION_REASONS } from '../../../src/core/ledger/event.ts';
import { captureContext, exported, importText, leadsOf } from '../../support/capture.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);

/** What spreadsheets run, what separates cells and lines, what JSON and percent signs escape, and what only looks like it. */
const HOSTILE = [
  `=cmd|' /C calc'!A0`, '=HYPERLINK("http://x";"y")', '@SUM(A1)', '+49 30 123456', '-1', '+1+1', '-2+3+cmd|x', '\tx', '\rx', '\nx', `'`, `''`, `'=1`, `''=1`, `'@`, `'+1`,
  '"', '""', 'a"b', '"quoted"', 'a,b', 'a;b', 'a|b', 'a\tb', 'a\nb', 'a\r\nb', 'a\rb', ' padded ', '\u00a0', '%', '%20', '%%', 'a%zz', '{"a":1}', '[1]', '\\', '\\"', '\\n', '\u0001', '\u001b[31mred',
  '\u007f', '\u2028', '\ufeff', '👩‍🚀', 'Müller', 'İ', 'null', 'N/A', '-', 'undefined', '__proto__', 'constructor', 'email', 'email;phone;name;company;title;city;country', 'salesos_id', '0', '1e5', '٣',
  'x'.repeat(30_000), '"'.repeat(5000), '\n'.repeat(3000),
] as const;
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }))
  // SQLite ends a text at a zero character, and no file with one is text.
  .map((value) => value.replaceAll('\0', 'x')).filter((value) => value !== '');
const lead = fc.record({
  fields: fc.dictionary(fc.constantFrom(...LEAD_FIELDS.filter((field) => field !== 'email' && field !== 'phone')), text, { maxKeys: 6 }),
  attributes: fc.array(fc.tuple(text.filter((name) => name.length < 2000), text), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
});

test.each(EXPORT_FORMATS)('leads of any text come back from %s to the byte', async (format) => {
  await fc.assert(fc.asyncProperty(fc.array(lead, { minLength: 1, maxLength: 6 }), async (leads) => {
    const home = testContext({ now: NOW });
    const away = captureContext({ now: NOW + 1 });
    for (const [at, facts] of leads.entries()) await giveLead(home, { id: `ld_${at}`, ...facts, fields: { ...facts.fields, email: `p${at}@lab.example` } });
    const first = await exported(home, 'leads', format);
    expect(await importText(away, first)).toMatchObject({ created: leads.length, rejected: 0, conflicts: 0 });
    expect(await exported(away, 'leads', format)).toBe(first);
    for (const other of EXPORT_FORMATS) expect(await exported(away, 'leads', other)).toBe(await exported(home, 'leads', other));
  }), { numRuns: 30 });
}, 60_000);

test('tags and identities of any text come back', async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(text, { maxLength: 4 }), fc.uniqueArray(text, { maxLength: 4 }), fc.constantFrom(...EXPORT_FORMATS), async (tags, ids, format) => {
    const home = captureContext({ now: NOW });
    const away = captureContext({ now: NOW });
    const person = {
      salesos_id: 'ld_1', created_at: '2026-03-02T08:00:00Z', name: 'Anna', tags,
      identities: [{ kind: 'email', value: 'a@lab.example', shared: false }, ...ids.map((id) => ({ kind: 'external', value: `crm:${id}`, shared: id.length % 2 === 0 }))], attributes: {},
    };
    await importText(home, JSON.stringify([person]));
    const first = await exported(home, 'leads', format);
    const [known] = JSON.parse(await exported(home, 'leads', 'json')) as [typeof person];
    expect(known.tags).toEqual(tags);
    expect(known.identities).toHaveLength(person.identities.length);
    await importText(away, first);
    expect(await exported(away, 'leads', format)).toBe(first);
  }), { numRuns: 30 });
});

test('nobody is exported as a header, no line, or an empty array; each comes back as nobody, or is said to hold none', async () => {
  const context = captureContext();
  expect(await exported(context, 'leads', 'csv')).toMatch(/^salesos_id,created_at,name,[a-z_,]+,tags,identities,suppressed\r\n$/);
  expect(await exported(context, 'leads', 'ndjson')).toBe('');
  expect(await exported(context, 'leads', 'json')).toBe('[]\n');
  await importText(context, await exported(context, 'leads', 'csv'));
  expect(await leadsOf(context)).toEqual([]);
});

test('a header is known as ours whatever stands in the rows', async () => {
  const home = testContext({ now: NOW });
  const away = captureContext({ now: NOW });
  const words = LEAD_FIELDS.join(';');
  await giveLead(home, { id: 'ld_1', fields: { email: 'a@lab.example', notes: `${words};email;phone;tags;labels;employees;town;province;staat;sprache;kampagne` }, attributes: { 'name|email|phone|company|city|country|title|region': 'x' } });
  const first = await exported(home);
  await importText(away, first);
  expect(await exported(away)).toBe(first);
});

test.each(EXPORT_FORMATS)('nobody may write elsewhere to whom nobody may write here, from %s', async (format) => {
  const home = captureContext({ now: NOW });
  const away = captureContext({ now: NOW + 1 });
  const people = ['free', ...SUPPRESSION_REASONS];
  await importText(home, `Name,Email,suppressed\n${people.map((name) => `${name},${name}@lab.example,maybe`).join('\n')}\n`, { maps: ['suppressed=attribute'] });
  for (const reason of SUPPRESSION_REASONS) await suppressLead(home, `${reason}@lab.example`, { reason, quote: 'in their words' });
  const first = await exported(home, 'leads', format);
  expect(await importText(home, first)).toMatchObject({ updated: 0, suppressed: 0 });
  expect(await importText(away, first)).toMatchObject({ created: people.length, suppressed: SUPPRESSION_REASONS.length, rejected: 0 });
  expect(await exported(away, 'leads', format)).toBe(first);
  for (const { name, suppressed } of await leadsOf(away)) expect(suppressed).toBe(name === 'free' ? null : name);
  await verifyLeads(away);
});

test('a reason that is none of ours suppresses nobody, and is kept', async () => {
  const context = captureContext({ now: NOW });
  const { notes } = await importText(context, 'salesos_id,name,email,identities,suppressed\r\nld_1,Anna,a@lab.example,email=a@lab.example,perhaps\r\n');
  expect(notes).toContainEqual(expect.stringContaining('"perhaps" in "suppressed" is none of unsubscribed'));
  expect(await leadsOf(context)).toMatchObject([{ suppressed: null }]);
  expect(JSON.parse(await exported(context, 'leads', 'json'))).toMatchObject([{ suppressed: null, attributes: { suppressed: 'perhaps' } }]);
});
