import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const LEADS = 'Name,Email,Company,Job Title\nAnna Müller,anna@lab.example,Lab GmbH,CEO\nBob Stone,bob@stone.example,Stone Inc,Engineer\nCarl Roth,carl@roth.example,Roth AG,CTO\n';
const event = (type: string, email: string, at: string, metadata: object = {}): string =>
  JSON.stringify({ event_type: type, source: 'website', occurred_at: at, lead_identifier: { email }, metadata });

/** What a person sees: everything that lists something, as JSON, without what changes from one opening to the next. */
const LOOKS = ['leads list --json', 'deals list --json', 'tasks list --json', 'chats list --json', 'organizations list --json', 'suppressions list --json', 'pipelines list --json', 'budget show --json', 'queue list --json', 'approvals list --json', 'recommendations list --json',
  'notifications list --json', 'team list --json', 'plan list --json', 'imports list --json', 'export leads', 'export events', 'why anna@lab.example --json lead_id,score,intent,bant,route,status,next', 'leads search lab --json'];
const look = async (box: Sandbox, env: Readonly<Record<string, string>>, now?: string): Promise<Readonly<Record<string, string>>> => {
  const seen: Record<string, string> = {};
  for (const line of LOOKS) {
    const { stdout, stderr, code } = await box.run(line, { env, ...(now === undefined ? {} : { now }) });
    seen[line] = `${code} ${stdout}${code === 0 ? '' : stderr}`;
  }
  return seen;
};

/** Four days of a workspace; answers how it looked at the end of the second. */
const live = async (box: Sandbox): Promise<Readonly<Record<string, string>>> => {
  const at = (day: number, hour = 9): string => `2026-03-0${day}T${String(hour).padStart(2, '0')}:00:00Z`;
  const run = async (line: string, now: string): Promise<void> => {
    const { code, stderr } = await box.run(line, { now });
    expect(`${line}: ${code} ${code === 0 ? '' : stderr}`).toBe(`${line}: 0 `);
  };
  await run('init --zone UTC --mode hybrid --country DE --db {dir}/w/salesos.db', at(1));
  const db = ' --db {dir}/w/salesos.db';
  box.file('leads.csv', LEADS);
  await run(`import {dir}/leads.csv${db}`, at(1));
  box.file('one.ndjson', [event('demo_requested', 'anna@lab.example', at(2, 8), { message: 'what is the price?' }), event('page_visited', 'bob@stone.example', at(2, 7), { page: '/pricing' })].join('\n'));
  await run(`ingest {dir}/one.ndjson${db}`, at(2));
  await run(`tasks add bob@stone.example "Call back"${db}`, at(2, 10));
  await run(`mode set manual${db}`, at(2, 11));
  const seen = await look(box, { SALESOS_DB: join(box.dir, 'w/salesos.db') }, at(2, 12));
  // From here on everything is different: other rules, another mode, late news, an undo, an erasure.
  const playbook = join(box.dir, 'w/playbook.yaml');
  writeFileSync(playbook, 'routing: { min_score: 90 }\nscoring: { fit: {} }\n');
  await run(`mode set autopilot${db}`, at(3));
  box.file('two.ndjson', [event('demo_requested', 'bob@stone.example', at(1, 8)), event('email_replied', 'anna@lab.example', at(3, 8), { message: 'yes' })].join('\n'));
  await run(`ingest {dir}/two.ndjson${db}`, at(3));
  await run(`tick${db}`, at(3, 10));
  await run(`undo --yes${db}`, at(3, 11));
  await run(`leads status bob@stone.example disqualified${db}`, at(4));
  await run(`leads remove carl@roth.example --yes${db}`, at(4, 10));
  return seen;
};

it('makes the workspace as it was, whatever has changed since, and it opens with every command that reads', async () => {
  const box = sandbox();
  const seen = await live(box);
  const made = await box.run('replay --to 2026-03-02T12:00 -o {dir}/then.db --json --db {dir}/w/salesos.db', { now: '2026-03-09T08:00:00Z' });
  expect(made).toMatchObject({ code: 0 });
  expect(JSON.parse(made.stdout)).toMatchObject({ at: '2026-03-02T12:00:00Z', playbook_version: 1, leads: 3 });
  const past = { SALESOS_DB: join(box.dir, 'then.db') };
  expect(await look(box, past)).toEqual(seen);
  // What a job would do is the one thing that differs: none starts in such a file, and it says so.
  const { job } = JSON.parse((await box.run('why anna@lab.example job --json', { env: past })).stdout) as { job: { now: { kind: string; blockers: { code: string }[] }[] } };
  expect(job.now.find(({ kind }) => kind === 'smart_scan')?.blockers.map(({ code }) => code)).toEqual(['stopped']);
  expect(JSON.parse((await box.run('verify --json', { env: past })).stdout)).toMatchObject({ ok: true, leads: 3, waiting: 0, differences: [] });
  expect(JSON.parse((await box.run('status --json', { env: past })).stdout)).toMatchObject({ mode: 'manual' });
  expect(JSON.parse((await box.run('tick --json', { env: past })).stdout)).toMatchObject({ evaluated: 0, jobs: { claimed: 0 } });
}, 120_000);

it('refuses a file that is there, a moment that is to come and one before the ledger, and leaves nothing behind', async () => {
  const box = sandbox();
  await live(box);
  box.file('taken.db', 'mine');
  await transcript(box, `
$ salesos replay --to 2026-03-02 -o {dir}/taken.db --db {dir}/w/salesos.db
? 5
! …taken.db exists already; it was left as it is
! Name another file.
$ salesos replay --to 2027-01-01 -o {dir}/new.db --db {dir}/w/salesos.db
? 2
! --to is still to come.
! Name a moment that has passed: --to -7d
$ salesos replay --to 2020-01-01 -o {dir}/new.db --db {dir}/w/salesos.db
? 4
! Nothing had been recorded by then.
! The ledger begins at 2026-03-01T09:00:00Z.
$ salesos replay --to 2026-03-02 -o {dir}/nowhere/new.db --db {dir}/w/salesos.db
? 4
! There is no folder …nowhere.
! Make it first, or name a file elsewhere.
$ salesos replay --to 2026-03-02 -o - --db {dir}/w/salesos.db
? 2
! A database cannot be written to standard output.
! Name a file: -o march.db
$ salesos replay --to 2026-03-02 -o {dir}/w/playbook.yaml --db {dir}/w/salesos.db
? 5
! …playbook.yaml belongs to the workspace itself; it was left as it is
! Name another file.
`, { now: '2026-03-09T08:00:00Z' });
  expect(readFileSync(join(box.dir, 'taken.db'), 'utf8')).toBe('mine');
  expect(existsSync(join(box.dir, 'new.db'))).toBe(false);
  expect(readdirSync(box.dir).filter((name) => name.includes('salesos-new'))).toEqual([]);
}, 120_000);

it('keeps who was erased since out of the past', async () => {
  const box = sandbox();
  await live(box);
  await box.run('leads erase anna@lab.example --yes --db {dir}/w/salesos.db', { now: '2026-03-05T09:00:00Z' });
  await box.run('replay --to 2026-03-02T12:00 -o {dir}/then.db --db {dir}/w/salesos.db', { now: '2026-03-09T08:00:00Z' });
  const past = { SALESOS_DB: join(box.dir, 'then.db') };
  const listed = await box.run('leads list --json name', { env: past });
  expect(JSON.parse(listed.stdout)).toHaveLength(2);
  expect(JSON.parse((await box.run('verify --json', { env: past })).stdout)).toMatchObject({ ok: true });
  expect(readFileSync(join(box.dir, 'then.db')).includes('anna@lab.example')).toBe(false);
}, 120_000);

it('shows the rules that it holds, whatever lies beside it, and lets nobody edit them', async () => {
  const box = sandbox();
  await live(box);
  // Into the folder of the workspace, whose playbook is another one since.
  expect(await box.run('replay --to 2026-03-02T12:00 -o {dir}/w/then.db --db {dir}/w/salesos.db', { now: '2026-03-09T08:00:00Z' })).toMatchObject({ code: 0 });
  const past = { env: { SALESOS_DB: join(box.dir, 'w/then.db') } };
  const minScore = async (options: object): Promise<unknown> => (JSON.parse((await box.run('playbook show routing --json', options)).stdout) as { routing: { min_score: number } }).routing.min_score;
  expect([await minScore(past), await minScore({ env: { SALESOS_DB: join(box.dir, 'w/salesos.db') } })]).toEqual([40, 90]);
  await transcript(box, `
$ salesos playbook path
…/w/then.db
! A file made by replay holds the rules of its day: version 1, as of 2026-03-02 12:00
$ salesos playbook check
…/w/then.db is good: the playbook "default"
…
$ salesos playbook edit
? 5
! This file was made by replay: its rules are those of its day, and stay so.
! See them: salesos playbook show
`, past);
}, 120_000);
