import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const pipe = { now: '2026-03-02T08:00:00Z' };
let box: Sandbox;
beforeEach(async () => {
  box = sandbox();
  await box.run('init --country DE --mode hybrid', pipe);
});
const imported = async (line: string): Promise<Readonly<Record<string, unknown>>> => JSON.parse((await box.run(`${line} --json`, pipe)).stdout) as Readonly<Record<string, unknown>>;
const PEOPLE = 'Name,Email\nAnna Berg,anna@lab.example\nTom Falk,tom@falk.example\n';

test('who may not be written to is taken over from another workspace, whole, once, and makes no lead', async () => {
  await box.run(`import ${box.file('people.csv', PEOPLE)}`, pipe);
  await box.run('leads suppress anna@lab.example --reason complained --yes', pipe);
  await box.run('leads suppress nobody@else.example --yes', pipe);
  for (const format of ['csv', 'ndjson'] as const) {
    const { stdout } = await box.run(`export suppressions --format ${format}`, pipe);
    const other = sandbox();
    await other.run('init --country DE --mode hybrid', pipe);
    await other.run(`import ${other.file('people.csv', PEOPLE)}`, pipe);
    const file = other.file(`suppressions.${format}`, stdout);
    const first = JSON.parse((await other.run(`import ${file} --json`, pipe)).stdout) as object;
    expect(first).toMatchObject({ rows: 2, created: 0, suppressed: 2, unchanged: 0, rejected: 0, layout: { id: 'salesos_suppressions' } });
    expect(JSON.parse((await other.run(`import ${file} --json`, pipe)).stdout)).toMatchObject({ rows: 2, created: 0, suppressed: 0, unchanged: 2 });
    expect(JSON.parse((await other.run('leads list --json suppressed,email', pipe)).stdout)).toEqual(expect.arrayContaining([
      { suppressed: 'complained', email: 'anna@lab.example' }, { suppressed: null, email: 'tom@falk.example' },
    ]));
    expect((await other.run(`export suppressions --format ${format}`, pipe)).stdout).toBe(stdout);
    expect(JSON.parse((await other.run('verify --json', pipe)).stdout)).toMatchObject({ ok: true });
    await other.run(`import ${other.file('late.csv', 'Name,Email\nNo Body,nobody@else.example\n')}`, pipe);
    expect(JSON.parse((await other.run('leads list --where email=nobody@else.example --json suppressed', pipe)).stdout)).toEqual([{ suppressed: 'do_not_contact' }]);
  }
});

test('a row of such a file that was changed into nonsense is rejected with why, and the file is planned as it is done', async () => {
  const file = box.file('suppressions.csv', 'kind,value,reason,source,at\nemail,anna,unsubscribed,mail,2026-01-01T00:00:00Z\nfax,1,unsubscribed,mail,2026-01-01T00:00:00Z\nemail,a@lab.example,bored,mail,2026-01-01T00:00:00Z\nemail,b@lab.example,bounced,mail,2026-01-01T00:00:00Z\n');
  const { code, stderr } = await box.run(`import ${file}`, pipe);
  expect(code).toBe(8);
  expect(stderr).toContain('"anna" is no e-mail address');
  expect(stderr).toContain('"fax" in "kind" is none of');
  expect(stderr).toContain('"bored" in "reason" is none of');
  expect(await imported(`import ${file} --dry-run`)).toMatchObject({ rows: 4, suppressed: 0, unchanged: 1, rejected: 3 });
});

test('mistakes on the way to an import are told by what they are', async () => {
  const file = box.file('people.csv', PEOPLE);
  await transcript(box, `
$ salesos import ${file} --json bogus
? 2
! {"error":{"code":"usage","message":"There is no JSON field …
$ salesos import .
? 3
! . is a folder, not a file.
! Name a file in it.
$ salesos import ${box.file('colours.csv', 'Colour,Shape\nred,round\nblue,square\n')}
? 3
! No column tells who a row is: an e-mail address, a phone number, a LinkedIn profile or an id.
! Say which one does: --map "COLUMN=email", or =phone, =linkedin, =external_id
! Columns: Colour, Shape.
`, pipe);
  expect((await box.run(`import ${file} --json bogus`, pipe)).stderr).toContain('Fields: batch, rows');
});

test('under --json stderr is JSON alone, on a terminal too', async () => {
  const rows = Array.from({ length: 3 }, (_, at) => `Anna ${at},${at === 1 ? '' : `a${at}@lab.example`}`).join('\n');
  for (const options of [pipe, { ...pipe, isTerminal: true }]) {
    const { code, stderr } = await box.run(`import ${box.file('some.csv', `Name,Email\n${rows}\n`)} --json`, options);
    expect(code).toBe(8);
    const lines = stderr.trim().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines.filter((line) => 'note' in line).length).toBeGreaterThan(0);
    expect(lines.at(-1)).toMatchObject({ error: { code: 'partial' } });
    expect(lines.every((line) => Object.keys(line).length === 1)).toBe(true);
  }
});

test('rejected rows keep one apostrophe, however often they go round', async () => {
  let file = box.file('people.csv', `Name,Email,Notes\nAnna,,'=1+1\nTom,,"'''=2"\n`);
  const contents: string[] = [];
  for (let round = 0; round < 2; round++) {
    const report = await imported(`import ${file}`);
    const text = readFileSync(String(report['rejects_file']), 'utf8');
    contents.push(text.split('\r\n').slice(1).join('\n'));
    file = box.file(`again-${round}.csv`, text.replaceAll('\r\n', '\n'));
  }
  expect(contents[0]).toContain(",'=1+1,");
  expect(contents[0]).toContain(",'''=2,");
  expect(contents[1]).toContain(",'=1+1,");
  expect(contents[1]).not.toContain("''=1+1");
});

test('a second column of addresses is a second identity, and the report says so; that of a manager is not', async () => {
  const { stderr } = await box.run(`import ${box.file('two.csv', 'Name,Newsletter Mail,Email,Manager Email\nAnna Berg,anna@web.example,anna@lab.example,boss@lab.example\nTom Falk,tom@web.example,,boss2@lab.example\nIda Wolf,,ida@lab.example,boss@lab.example\n')}`, pipe);
  expect(stderr).toMatch(/Newsletter Mail → email \(80 %: a second address: its values are e-mail addresses\)/);
  const people = JSON.parse((await box.run('leads list --json name,email', pipe)).stdout) as unknown[];
  expect(people).toEqual(expect.arrayContaining([
    { name: 'Anna Berg', email: 'anna@lab.example' }, { name: 'Tom Falk', email: 'tom@web.example' }, { name: 'Ida Wolf', email: 'ida@lab.example' },
  ]));
  expect(people).toHaveLength(3);
  expect(JSON.parse((await box.run('leads show anna@web.example --json name', pipe)).stdout)).toEqual({ name: 'Anna Berg' });
});

test('thousands are told apart in every number that an import names', async () => {
  const file = box.file('many.csv', `Name,Email\n${Array.from({ length: 2400 }, (_, at) => `P ${at},${at % 2 === 0 ? `p${at}@lab.example` : 'nothing'}\n`).join('')}`);
  const { code, stdout, stderr } = await box.run(['import', file], pipe);
  expect([code, stdout]).toEqual([8, 'Imported 2,400 rows: 1,200 created, 0 updated, 0 merged, 0 unchanged, 1,200 rejected.\n']);
  expect(stderr).toContain('1,200 of 2,400 rows were rejected.');
});
