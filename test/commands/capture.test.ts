import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { withInput } from '../../src/app/capture/input.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const PEOPLE = 'Name,Email,Phone,Shoe size\nAnna Müller,anna@lab.example,030 1234567,38\nBob Stone,bob@stone.example,,\n';

const workspace = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  return box;
};

it('imports, says how it read, and changes nothing the second time', async () => {
  const box = await workspace();
  box.file('leads.csv', PEOPLE);
  await transcript(box, `
$ salesos import {dir}/leads.csv --dry-run
Would import 2 rows: 2 created, 0 updated, 0 merged, 0 unchanged.
  Name → name (95 %: its name)
  Email → email (95 %: its name)
  Phone → phone (95 %: its name)
  Shoe size → attribute

Created: 2
  line 2  ld_…  Anna Müller: nobody is known by this
  line 3  ld_…  Bob Stone: nobody is known by this
! No layout is known for this file. Read Name → name (95 %: its name), Email → email (95 %: its name), Phone → phone (95 %: its name); 1 of 4 columns kept as attributes.
$ salesos import {dir}/leads.csv
Imported 2 rows: 2 created, 0 updated, 0 merged, 0 unchanged.
! No layout is known for this file. Read Name → name (95 %: its name), Email → email (95 %: its name), Phone → phone (95 %: its name); 1 of 4 columns kept as attributes.
! Next: salesos review  (or take it back: salesos undo bt_…)
$ salesos import {dir}/leads.csv --quiet
Imported 2 rows: 0 created, 0 updated, 0 merged, 2 unchanged.
$ salesos imports list
bt_…	import	leads.csv	finished	2026-03-02 08:00	2 rows, 2 created
`, { now: NOW });
});

it('takes what is piped in', async () => {
  const box = await workspace();
  const { code, stdout } = await box.run('import - --json created,rejected', { now: NOW, input: PEOPLE });
  expect([code, JSON.parse(stdout)]).toEqual([0, { created: 2, rejected: 0 }]);
  expect(await box.run('import -', { isTerminal: true })).toMatchObject({ code: 2, stderr: expect.stringContaining('Nothing is piped in') });
});

describe.skipIf(process.platform === 'win32')('a pipe that is named like a file', () => {
  const pipeIn = (box: Sandbox): string => {
    const path = join(box.dir, 'pipe');
    execFileSync('mkfifo', [path]);
    return path;
  };
  test.each(['import', 'ingest'])('is read to its end by %s, whenever its writer comes', async (command) => {
    const box = await workspace();
    const event = (at: number): string => JSON.stringify({ event_type: 'page_visited', source: 'website', occurred_at: '2026-03-01T08:00:00Z', lead_identifier: { email: `p${at}@lab.example` } });
    const text = command === 'import' ? `Email,Name\n${Array.from({ length: 9000 }, (_, at) => `p${at}@lab.example,Person ${at}\n`).join('')}`
      : Array.from({ length: 9000 }, (_, at) => `${event(at)}\n`).join('');
    const path = pipeIn(box);
    const [done] = await Promise.all([box.run(`${command} {dir}/pipe --json`, { now: NOW }), appendFile(path, text)]);
    expect([done.code, JSON.parse(done.stdout)]).toMatchObject([0, command === 'import' ? { created: 9000 } : { leads_created: 9000 }]);
  });
  it('is not waited for once a signal came', async () => {
    const path = pipeIn(await workspace());
    const stop = new AbortController();
    const waiting = withInput({ kind: 'file', path }, stop.signal, () => Promise.resolve('read'));
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('calls what is piped in by its name', async () => {
  const box = await workspace();
  await transcript(box, `
$ salesos import -
? 3
! Standard input has no rows.
! A CSV file begins with a line of column names.
$ salesos import /dev/stdin
? 3
! Standard input has no rows.
! A CSV file begins with a line of column names.
`, { now: NOW, input: '' });
});

it('says how to take a JSON array apart', async () => {
  const box = await workspace();
  box.file('array.json', '[\n  {"event_type":"page_visited"}\n]\n');
  await transcript(box, `
$ salesos ingest {dir}/array.json
? 3
! …/array.json is one JSON array, not one event a line.
! Take the array apart: jq -c '.[]' FILE | salesos ingest -
`, { now: NOW });
});

it('ends with 8 when rows were rejected, on a terminal and in a pipe, and with 3 for what is no CSV', async () => {
  const box = await workspace();
  box.file('bad.csv', 'Name,Email\nAnna,anna@lab.example\nBob,nope\n');
  box.file('photo.csv', Buffer.from('ffd8ffe000104a4649460001', 'hex'));
  box.file('two.csv', 'Name,Work Email,Business Email\nAnna,a@lab.example,b@lab.example\n');
  for (const isTerminal of [true, false]) {
    const { code, stderr } = await box.run('import {dir}/bad.csv --no-color', { now: NOW, isTerminal });
    expect(code).toBe(8);
    expect(stderr).toContain('1 of 2 rows was rejected.\nline 3: "nope" is no e-mail address\nEach with its line and reason: ');
  }
  await transcript(box, `
$ salesos import {dir}/photo.csv
? 3
! …/photo.csv is a JPEG image, not text.
! Name the CSV file.
$ salesos import {dir}/two.csv
? 3
! Two columns may hold the email: "Work Email" and "Business Email".
! Say which: --map "Work Email=email"
$ salesos import {dir}/none.csv
? 4
! Cannot use …/none.csv: there is no such file.
! Check the path.
`, { now: NOW });
  const { code, stdout } = await box.run('import {dir}/two.csv --map "Work Email=email" --json rows,created', { now: NOW });
  expect([code, JSON.parse(stdout)]).toEqual([0, { rows: 1, created: 1 }]);
});

it('ingests, and names the lines that are no events', async () => {
  const box = await workspace();
  const event = { event_type: 'page_visited', source: 'website', occurred_at: '2026-03-01T08:00:00Z', lead_identifier: { email: 'anna@lab.example' }, metadata: {} };
  box.file('events.ndjson', `${JSON.stringify(event)}\n${JSON.stringify(event)}\n${JSON.stringify({ ...event, event_type: 'deal.won' })}\n`);
  await transcript(box, `
$ salesos ingest {dir}/events.ndjson
? 8
Stored 1 event: 1 duplicate, 1 new lead, 1 rejected.
! 1 line was rejected.
! line 3: event_type "deal.won" is reserved: names with a dot are our own
! Each with its line and reason: …
! Fix them there and ingest that file.
`, { now: NOW });
  const { stderr } = await box.run('ingest {dir}/events.ndjson --json', { now: NOW });
  const { error } = JSON.parse(stderr) as { error: { code: string; details: { rejects_file: string } } };
  expect(error.code).toBe('partial');
  expect(readFileSync(error.details.rejects_file, 'utf8')).toContain('is reserved: names with a dot are our own');
});

it('exports to a file, to a pipe, and back', async () => {
  const box = await workspace();
  box.file('leads.csv', PEOPLE);
  await box.run('import {dir}/leads.csv', { now: NOW });
  const piped = await box.run('export leads', { now: NOW });
  expect(piped).toMatchObject({ code: 0, stderr: '' });
  expect(await box.run('export leads -o {dir}/out.csv', { now: NOW })).toMatchObject({ code: 0, stdout: '' });
  expect(readFileSync(join(box.dir, 'out.csv'), 'utf8')).toBe(piped.stdout);
  expect((await box.run('import {dir}/out.csv --quiet', { now: NOW })).stdout).toBe('Imported 2 rows: 0 created, 0 updated, 0 merged, 2 unchanged.\n');
});

test('a person adds, edits, logs, removes and takes it back', async () => {
  const box = await workspace();
  await transcript(box, `
$ salesos leads add "Anna Müller" --email anna@lab.example --tag fair
ld_…  Anna Müller: added
  lead created (manual)
  job smart_scan …
! Next: salesos leads show ld_…
$ salesos leads add "Anna Müller" --email anna@lab.example --quiet
ld_…  Anna Müller: known already, nothing new
$ salesos leads add Bob --email nope
? 3
! "nope" is no e-mail address.
$ salesos leads edit anna --set title=CEO --untag fair --quiet
ld_…  Anna Müller: changed
  facts changed: title - → CEO, -fair
…
$ salesos leads edit anna --set tilte=CEO
? 2
! A lead has no field "tilte".
! Did you mean "title"? Fields: …
$ salesos log call anna Wants a pilot --at "yesterday 14:30" --in --quiet
ld_…  Anna Müller: call, 2026-03-01 14:30
  call received: Wants a pilot
…
$ salesos log call anna --at tomorrow
? 2
! What has not happened yet cannot be logged.
! Make a task of it: salesos tasks add ld_…
$ salesos leads remove anna
? 2
! Remove Anna Müller? There is no terminal to ask on, so nothing was done.
! Add --yes to confirm.
$ salesos leads remove anna --yes --quiet
Removed 1 lead:
  ld_…  Anna Müller, with …
$ salesos leads list
! No leads fit.
! Next: salesos import FILE.csv
$ salesos undo --yes --quiet
Took back removal bt_… of Anna Müller: …
`, { now: NOW });
  expect((await box.run('leads list', { now: NOW })).stdout).toContain('Anna Müller');
  expect((await box.run('leads remove anna', { now: NOW, isTerminal: true, input: 'n\n' })).code).toBe(130);
});

it('names the first three rows that were rejected, and says of a value that it cannot read that the row came in', async () => {
  const box = await workspace();
  box.file('many.csv', `Name,Email\n${'Bob,nope\n'.repeat(5)}`);
  const { stderr } = await box.run('import {dir}/many.csv', { now: NOW });
  expect(stderr).toContain(`5 of 5 rows were rejected.\n${[2, 3, 4].map((line) => `line ${line}: "nope" is no e-mail address\n`).join('')}and 2 more\nEach with`);
  const json = JSON.parse((await box.run('import {dir}/many.csv --json --quiet', { now: NOW })).stderr) as { error: { details: { reasons: readonly string[] } } };
  expect(json.error.details.reasons).toHaveLength(3);
  box.file('half.csv', 'Name,Email,Phone\nBob,bob@stone.example,12\n');
  expect((await box.run('import {dir}/half.csv', { now: NOW })).stderr).toMatch(/^line 2: "12" .*; the row was taken, and this is kept as an attribute$/m);
  expect((await box.run('imports list', { now: NOW })).stdout).toContain('\t1 row, 1 created');
});
