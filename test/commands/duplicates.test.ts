import { beforeEach, expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const PEOPLE = `Name,Email,Phone,Company,City
Anna Müller,anna@biolab.example,+4915112345678,BioLab GmbH,Berlin
Anna Mueller,anna.mueller@web.de,,BioLab,Berlin
Bob Stone,bob@stone.example,,Stone Inc,Austin
`;
const terminal = { now: NOW, isTerminal: true, columns: 140, env: { NO_COLOR: '1' } };
const pipe = { now: NOW };

let box: Sandbox;
beforeEach(async () => {
  box = sandbox();
  await box.run('init --country DE --mode hybrid', pipe);
  await box.run(`import ${box.file('leads.csv', PEOPLE)}`, pipe);
});

test('candidates are listed with what was compared, side by side when two are named', async () => {
  await transcript(box, `
$ salesos leads duplicates
Sure  Lead …  Other …  Because
96 %  Anna M… ld_…  Anna M… ld_…  same name, same company, same city; different email
! Next: salesos leads compare ld_… ld_…
$ salesos leads compare anna@biolab.example anna.mueller@web.de
         ld_…  ld_…  bits
name     Anna M… Anna M… same …+11
email    …@…  …@…  different  -1
company  BioLab… BioLab… same …+3
city     Berlin … Berlin … same …+3

One person with 96 %; what only one of them has says nothing.
! Next: salesos leads merge ld_… ld_… --dry-run
`, terminal);
  await transcript(box, `
$ salesos leads duplicates
96 %	Anna M… ld_…	Anna M… ld_…	same name, same company, same city; different email
! Next: salesos leads compare ld_… ld_…
$ salesos leads duplicates --min-confidence 0.99
! No two leads look like one person.
$ salesos leads duplicates --min-confidence 2
? 2
! "2" is no confidence.
! A confidence is a number from 0 to 1: 0.8.
$ salesos leads compare bob bob@stone.example
? 5
! Both are one lead, ld_….
! Name two: salesos leads duplicates lists candidates.
`, pipe);
  const [pair] = JSON.parse((await box.run('leads duplicates --json', pipe)).stdout) as { confidence: number; found_by: string; compared: object[] }[];
  expect(pair).toMatchObject({ confidence: 0.969, found_by: 'name', conflict: false });
  expect(pair?.compared).toHaveLength(4);
});

test('a merge asks, shows each field with its rule, and is taken back', async () => {
  await transcript(box, `
$ salesos leads merge anna@biolab.example anna.mueller@web.de --keep anna@biolab.example --dry-run
Would merge Anna Mueller ld_… into Anna Müller ld_… (you asked for it stays)
  name     Anna Müller          existing wins over Anna Mueller
  email    anna@biolab.example  existing wins over anna.mueller@web.de
  phone    +4915112345678       existing wins
  company  BioLab GmbH          existing wins over BioLab
  city     Berlin               both say so
  source   import               both say so
  status new
$ salesos leads merge anna@biolab.example anna.mueller@web.de
? 2
! Merge Anna M… into Anna M… (ld_…)? There is no terminal to ask on, so nothing was done.
! Add --yes to confirm.
$ salesos leads merge anna@biolab.example
? 2
! A merge takes two leads.
! salesos leads merge LEAD LEAD, or --auto for all that are sure enough.
$ salesos leads merge --auto --yes
? 9
! Merging without looking is off in the playbook.
! Look at them with salesos leads duplicates, or write …
`, pipe);
  const { batch } = JSON.parse((await box.run('leads merge anna@biolab.example anna.mueller@web.de --yes --json', pipe)).stdout) as { batch: string };
  expect(JSON.parse((await box.run('leads list --json id', pipe)).stdout)).toHaveLength(2);
  await box.run(`undo ${batch} --yes`, pipe);
  expect(JSON.parse((await box.run('leads list --json id', pipe)).stdout)).toHaveLength(3);
});

test('--auto merges from the threshold of the playbook on, after --yes', async () => {
  const path = (await box.run('playbook path', pipe)).stdout.trim();
  box.file(path.slice(box.dir.length + 1), 'name: mine\nduplicates:\n  auto_merge: 0.95\n');
  await transcript(box, `
$ salesos leads merge --auto --dry-run
Would merge 1 pair of leads from confidence 0.95 on; salesos leads duplicates --min-confidence 0.95 lists them.
$ salesos leads merge --auto --yes
Merged 1 lead into others from confidence 0.95 on.
! Next: salesos undo bt_…  (takes all of it back)
$ salesos leads merge --auto --yes
Merged 0 leads into others from confidence 0.95 on.
$ salesos undo --yes
Took back merge …
…
! Next: salesos undo …  (does it again)
$ salesos leads distinguish anna@biolab.example anna.mueller@web.de
Anna Müller and Anna Mueller are two people: they are no candidates any more.
! Next: salesos undo bt_…  (takes it back)
$ salesos leads merge --auto --yes
Merged 0 leads into others from confidence 0.95 on.
$ salesos leads duplicates
! No two leads look like one person.
`, pipe);
});

test('companies are listed, shown and merged', async () => {
  await transcript(box, `
$ salesos organizations list
Organization  Id              Leads  Open deals  Worth
BioLab        biolab.example      2           0      -
Stone Inc     stone.example       1           0      -
! Next: salesos organizations show "biolab.example"
$ salesos organizations show BioLab
BioLab  biolab.example
Leads      2
Deals      0 open

  ld_…  Anna M…: new, score …
  ld_…  Anna M…: new, score …
! Next: salesos leads show ld_…
$ salesos organizations duplicates
! No two organizations look like one.
`, terminal);
  await transcript(box, `
$ salesos organizations merge stone.example biolab.example --yes
Merged stone.example (1 lead) into biolab.example (2 leads). No lead changes.
! Next: salesos undo bt_…  (takes it back)
$ salesos organizations list
BioLab	biolab.example	3	0	-
! Next: salesos organizations show "biolab.example"
$ salesos organizations show "Nobody Ltd"
? 4
! No lead works for "Nobody Ltd".
! salesos organizations list shows where they work.
`, pipe);
});
