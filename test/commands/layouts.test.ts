import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { PRESETS } from '../../src/core/capture/preset/recognise.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';
import { LAYOUTS } from './layouts-expected.ts';

const NOW = '2026-03-02T08:00:00Z';
const FIXTURES = join(import.meta.dirname, '../../fixtures/layouts');

const workspace = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  return box;
};
const importing = (box: Sandbox, file: string, ...more: readonly string[]): ReturnType<Sandbox['run']> => box.run(['import', join(FIXTURES, file), ...more], { now: NOW });

interface Lead { readonly [field: string]: unknown; readonly attributes: Readonly<Record<string, string>>; readonly tags: readonly string[]; readonly identities: readonly { readonly value: string }[] }
interface Suppressed { readonly value: string; readonly reason: string }

const SHOWN = ['email', 'phone', 'company', 'title', 'website', 'city', 'region', 'country', 'language', 'zone', 'company_size', 'campaign', 'notes'] as const;

/** What came of a file: a line a lead, with the attributes that are asked for and why nobody may write to them. */
const leadLines = async (box: Sandbox, attributes: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await box.run('export leads --format ndjson', { now: NOW });
  const suppressions = JSON.parse((await box.run('suppressions list --json', { now: NOW })).stdout) as readonly Suppressed[];
  return stdout.trim().split('\n').map((line) => {
    const lead = JSON.parse(line) as Lead;
    const reason = suppressions.find(({ value }) => lead.identities.some((identity) => identity.value === value))?.reason;
    const also = lead.identities.map(({ value }) => value).filter((value) => value !== lead['email'] && value !== lead['phone']);
    return [
      String(lead['name'] ?? '-'), ...SHOWN.flatMap((field) => (typeof lead[field] === 'string' ? [lead[field].replaceAll(/\r?\n/g, '⏎')] : [])),
      ...(also.length > 0 ? [`also ${also.join(' ')}`] : []), ...(lead.tags.length > 0 ? [`#${lead.tags.join(' #')}`] : []),
      ...attributes.flatMap((name) => (lead.attributes[name] === undefined ? [] : [`${name}=${lead.attributes[name]}`])), ...(reason === undefined ? [] : [`! ${reason}`]),
    ].join(' · ');
  }).sort();
};

test.each(LAYOUTS.map((layout) => [layout.file, layout] as const))('%s', async (file, { id, attributes = [], says, leads }) => {
  const box = await workspace();
  const { code, stdout, stderr } = await importing(box, file, '--json');
  const report = JSON.parse(stdout) as { readonly layout: { readonly id: string }; readonly created: number; readonly rejected: number; readonly suppressed: number };
  expect([report.layout.id, report.created, stderr.split('\n')[0] ?? '']).toEqual([id, leads.length, expect.stringContaining(says)]);
  expect(code).toBe(report.rejected > 0 ? 8 : 0);
  expect(await leadLines(box, attributes)).toEqual(leads);
  expect(report.suppressed).toBe(leads.filter((line) => line.includes(' · ! ')).length);
  const again = JSON.parse((await importing(box, file, '--json')).stdout) as Readonly<Record<string, number>>;
  expect(again).toMatchObject({ created: 0, updated: 0, merged: 0, suppressed: 0 });
});

it('has a fixture of every layout, and every fixture is of one', async () => {
  expect([...new Set(LAYOUTS.map(({ id }) => id)), 'salesos', 'salesos_suppressions'].sort()).toEqual(PRESETS.map(({ id }) => id).sort());
  const known = new Set(LAYOUTS.map(({ file }) => file));
  expect(readdirSync(FIXTURES).filter((file) => !known.has(file) && !file.startsWith('unknown-') && file !== 'outcomes.csv')).toEqual([]);
  const box = await workspace();
  await importing(box, 'google-contacts.csv');
  const own = box.file('own.csv', (await box.run('export leads', { now: NOW })).stdout);
  expect(JSON.parse((await box.run(['import', own, '--json'], { now: NOW })).stdout)).toMatchObject({ unchanged: 4, layout: { id: 'salesos' } });
});

it('lists them, for a person and for a program', async () => {
  const box = sandbox();
  const { stdout } = await box.run('import --layouts --json id,source,needed');
  expect(JSON.parse(stdout)).toContainEqual({ id: 'hubspot', source: 'hubspot', needed: 2 });
  const terminal = await box.run('import --layouts', { isTerminal: true, columns: 200 });
  expect(terminal.stdout).toMatch(/hubspot\s+HubSpot contacts\s+(?:hubspot\s+)?2 of: record id, contact owner/);
  expect((await box.run('import --layouts --csv')).stdout).toMatch(/^id,name,source,marks,needed,columns\r\n/);
  expect(await box.run('import')).toMatchObject({ code: 2, stderr: expect.stringContaining('Which file?') });
});

describe('a file of nobody knows what', () => {
  it('is read by words and values, and says which and why', async () => {
    const box = await workspace();
    await transcript(box, `
$ salesos import ${FIXTURES}/unknown-names.csv
Imported 3 rows: 3 created, 0 updated, 0 merged, 0 unchanged.
! No layout is known for this file. Read Reach → email (80 %: its values are e-mail addresses), Line → phone (80 %: its values are phone numbers), Site → website (80 %: its values are web addresses), Where → country (80 %: its values are countries); 3 of 7 columns kept as attributes.
! Next: …
$ salesos import ${FIXTURES}/unknown-german.csv --dry-run
Would import 3 rows: 3 created, 0 updated, 0 merged, 0 unchanged, 1 suppressed.
  Kd-Nr → external_id (95 %: its name)
  Ansprechpartner → name (95 %: its name)
  Firmenname → company (95 %: its name)
  E-Mail → email (95 %: its name)
  Rufnummer → phone (95 %: its name)
  Land → country (95 %: its name)
  Umsatz → number, kept as an attribute (80 %: its values have a decimal comma)
  Erstkontakt → date, kept as an attribute (90 %: its values are dates)
  Werbesperre → may suppress, kept as an attribute (95 %: its name)
…
! The file is not UTF-8: it was read as Windows-1252.
! No layout is known for this file. …
! line 3: a spreadsheet has rounded the phone number to 4.91512E+12: export it as text; the row was taken, and this is kept as an attribute
! line 4: a spreadsheet has rounded the phone number to 4,91512E+12: export it as text; the row was taken, and this is kept as an attribute
`, { now: NOW });
    await importing(box, 'unknown-german.csv');
    expect(await leadLines(box, ['Umsatz', 'Erstkontakt', 'Rufnummer', 'Deal owner'])).toEqual([
      '- · nora@finch.example · +447400123456 · finch.example · GB · Deal owner=lea@ours.example',
      '- · otto@wren.example · +4915123456780 · https://wren.example · DE · Deal owner=tim@ours.example',
      '- · pablo@swift.example · +34612345670 · swift.example · ES · Deal owner=lea@ours.example',
      'Rita Dachs · rita@dachs.example · Dachs OHG · AT · also import:0100 · Rufnummer=4,91512E+12',
      'Uwe Igel · uwe@igel.example · Igel & Co. KG · DE · also import:0012 · Umsatz=99.90 · Erstkontakt=2026-01-03 · Rufnummer=4.91512E+12 · ! do_not_contact',
      'Vera Storch · vera@storch.example · +4915123456777 · Storch Bau GmbH · DE · also import:0007 · Umsatz=1234.56 · Erstkontakt=2025-12-24',
    ]);
  });

  it('is refused with what to type where nobody can be asked', async () => {
    const box = await workspace();
    await transcript(box, `
$ salesos import ${FIXTURES}/unknown-two-emails.csv
? 3
! Two columns may hold the email: "Work Email" and "Business Email".
! Say which: --map "Work Email=email"
$ salesos import ${FIXTURES}/unknown-nobody.csv
? 3
! No column tells who a row is: an e-mail address, a phone number, a LinkedIn profile or an id.
! Say which one does: --map "COLUMN=email", or =phone, =linkedin, =external_id
! Columns: Colour, Code, Weight.
$ salesos import ${FIXTURES}/unknown-dates.csv
? 3
! The dates of "Signup date" can be read in two ways: "03/04/2026" may be day, month, year or month, day, year.
! Say which comes first: --dates dmy, or --dates mdy
$ salesos import ${FIXTURES}/unknown-dates.csv --dates mdy --json created
{
  "created": 3
}
! {"note":"No layout is known for this file. …"}
`, { now: NOW });
    expect(await leadLines(box, ['Signup date'])).toEqual([
      'Cleo Rook · cleo@rook.example · Signup date=2026-03-04', 'Dov Rook · dov@rook.example · Signup date=2026-05-06', 'Eli Rook · eli@rook.example',
    ]);
  });

  it('is a question on a terminal, asked again after an answer that is none', async () => {
    const box = await workspace();
    const ask = async (file: string, input: string): Promise<readonly [code: number, stderr: string]> => {
      const { code, stderr } = await box.run(['import', join(FIXTURES, file), '--no-color'], { now: NOW, isTerminal: true, input });
      return [code, stderr];
    };
    const [code, stderr] = await ask('unknown-two-emails.csv', '2\n');
    expect([code, stderr]).toEqual([0, expect.stringContaining('  1  Work Email\n  2  Business Email\nWhich of them is the email? ')]);
    expect(await ask('unknown-dates.csv', 'dmy\n')).toEqual([0, expect.stringContaining('Which comes first, dmy or mdy? ')]);
    expect(await ask('unknown-nobody.csv', 'Code\n')).toEqual([8, expect.stringContaining('(or NUMBER=phone, NUMBER=linkedin, NUMBER=external_id)')]);
    expect(await ask('unknown-dates.csv', '')).toEqual([130, expect.stringContaining('No answer')]);
    expect(await leadLines(box, ['Signup date', 'Work Email'])).toEqual([
      '- · a@red.example · also b@red.example', 'Ada Kite · a.kite@kite.example · also ada@kite.example', 'Bo Kite · b.kite@kite.example · also bo@kite.example',
      'Cleo Rook · cleo@rook.example · Signup date=2026-04-03', 'Dov Rook · dov@rook.example · Signup date=2026-06-05', 'Eli Rook · eli@rook.example',
    ]);
  });
});

describe('dates that can be read in two ways', () => {
  const rows = (last: string): string => `Name,Email,Joined\n${Array.from({ length: 60 }, (_, at) => `P${at},p${at}@lab.example,0${(at % 9) + 1}/0${(at % 7) + 1}/2025\n`).join('')}Zed,zed@lab.example,${last}\n`;
  test.each([['25/12/2025', '2025-01-08'], ['12/25/2025', '2025-08-01']])('are told by the one row of the file that can only be one: %s', async (last, eighth) => {
    const box = await workspace();
    const { code } = await box.run(['import', box.file('joined.csv', rows(last))], { now: NOW });
    expect(code).toBe(0);
    const lines = await leadLines(box, ['Joined']);
    expect(lines).toContain('Zed · zed@lab.example · Joined=2025-12-25');
    expect(lines).toContain(`P7 · p7@lab.example · Joined=${eighth}`);
  });
});

it('leaves alone who did not opt in, and says beforehand that it would', async () => {
  const box = await workspace();
  const path = box.file('customers.csv', 'Name,E-Mail,Newsletter,Einwilligung\nAnn,ann@lab.example,ja,ja\nBo,bo@lab.example,nein,\nCy,cy@lab.example,,FALSCH\nDi,di@lab.example,,\n');
  const { stderr } = await box.run(['import', path, '--dry-run'], { now: NOW });
  expect(stderr).toContain('Newsletter → a no suppresses, kept as an attribute (95 %: its name), Einwilligung → a no suppresses, kept as an attribute (95 %: its name)');
  expect(JSON.parse((await box.run(['import', path, '--json', 'created,suppressed'], { now: NOW })).stdout)).toEqual({ created: 4, suppressed: 2 });
  expect(await leadLines(box, ['Newsletter', 'Einwilligung'])).toEqual([
    'Ann · ann@lab.example · Newsletter=ja · Einwilligung=ja', 'Bo · bo@lab.example · Newsletter=nein · ! unsubscribed', 'Cy · cy@lab.example · Einwilligung=FALSCH · ! unsubscribed', 'Di · di@lab.example',
  ]);
});

describe('--outcome', () => {
  const statuses = async (box: Sandbox): Promise<Readonly<Record<string, unknown>>> =>
    Object.fromEntries((JSON.parse((await box.run('leads list --json name,status', { now: NOW })).stdout) as readonly { name: string; status: string }[]).map(({ name, status }) => [name, status]));

  it('tells how the past ended, once, and starts nothing', async () => {
    const box = await workspace();
    await transcript(box, `
$ salesos import ${FIXTURES}/outcomes.csv --outcome "Stage=won:Closed Won"
Imported 4 rows: 4 created, 0 updated, 0 merged, 0 unchanged.
! No layout is known for this file. …
! History to learn from: 2 won, 1 lost.
! Next: …
$ salesos import ${FIXTURES}/outcomes.csv --outcome "Stage=won:Closed Won" --quiet
Imported 4 rows: 0 created, 0 updated, 0 merged, 4 unchanged.
$ salesos queue list
! …
$ salesos verify --quiet
…
`, { now: NOW });
    expect(await statuses(box)).toEqual({ 'Fay Owl': 'won', 'Gus Owl': 'lost', 'Hal Owl': 'new', 'Ida Owl': 'won' });
    const { stdout } = await box.run('leads show fay@owl.example --json history', { now: NOW });
    expect(JSON.parse(stdout)).toMatchObject({ history: [{ from: 'new', to: 'won', by: 'outside', rule: 'import.outcome', reason: 'Stage: Closed Won' }] });
    const batch = (JSON.parse((await box.run('imports list --json id', { now: NOW })).stdout) as readonly { id: string }[])[0]?.id ?? '';
    expect((await box.run(['undo', batch, '--yes'], { now: NOW })).code).toBe(0);
    expect(await statuses(box)).toEqual({});
  });

  it('leaves alone who has gone on since', async () => {
    const box = await workspace();
    await importing(box, 'outcomes.csv');
    expect((await box.run('leads status fay@owl.example interested', { now: NOW })).code).toBe(0);
    const { stdout } = await importing(box, 'outcomes.csv', '--outcome', 'Stage=won:Closed Won', '--json', 'updated,unchanged');
    expect(JSON.parse(stdout)).toEqual({ updated: 2, unchanged: 2 });
    expect(await statuses(box)).toMatchObject({ 'Fay Owl': 'interested', 'Gus Owl': 'lost', 'Ida Owl': 'won' });
  });

  test.each([['Stage', 'does not say which value means won'], ['Phase=won:Closed Won', 'There is no column "Phase"']])('%s is refused', async (outcome, message) => {
    const box = await workspace();
    expect(await importing(box, 'outcomes.csv', '--outcome', outcome)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('is refused when no row has the value, wherever the file ends, and nothing is taken', async () => {
    const box = await workspace();
    const { code, stderr } = await importing(box, 'outcomes.csv', '--outcome', 'Stage=won:Won');
    expect([code, stderr]).toEqual([3, '"Won" stands nowhere in "Stage"; there are: Closed Won, Closed Lost.\nEvery row would be lost. Say which value means won: --outcome "Stage=won:Closed Won"\n']);
    expect((await importing(box, 'outcomes.csv', '--outcome', 'Stage=won:Won', '--dry-run')).code).toBe(3);
    expect(await statuses(box)).toEqual({});
    const rows = (last: string): string => `Name,Email,Stage\n${Array.from({ length: 1500 }, (_, at) => `P${at},p${at}@lab.example,Phase ${at % 12}\n`).join('')}Zoe,zoe@lab.example,${last}\n`;
    expect(await box.run(['import', box.file('far.csv', rows('Lost')), '--outcome', 'Stage=won:Won'], { now: NOW }))
      .toMatchObject({ code: 3, stderr: expect.stringContaining('there are: Phase 0, Phase 1, Phase 2, Phase 3, Phase 4, Phase 5, Phase 6, Phase 7, …') });
    expect(JSON.parse((await box.run(['import', box.file('won.csv', rows('WON')), '--outcome', 'Stage=won:Won', '--json', 'created'], { now: NOW })).stdout)).toEqual({ created: 1501 });
  });
  it('is nothing to refuse where nobody has one', async () => {
    const box = await workspace();
    const path = box.file('open.csv', 'Name,Email,Stage\nAnn,ann@lab.example,\n');
    expect((await box.run(['import', path, '--outcome', 'Stage=won:Won'], { now: NOW })).code).toBe(0);
    expect(await statuses(box)).toEqual({ Ann: 'new' });
  });
});
