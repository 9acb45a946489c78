import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { sandbox, transcript } from '../support/transcript.ts';

const settingsIn = (database: string): Readonly<Record<string, string>> => {
  const db = new SqliteDatabase(database, { readonly: true });
  try {
    return Object.fromEntries(db.prepare<[], { name: string; value: string }>('SELECT name, value FROM workspace').all().map(({ name, value }) => [name, value]));
  } finally { db.close(); }
};
const permissions = (path: string): string => (statSync(path).mode & 0o777).toString(8);

it('makes a workspace that only its owner can read, and says what to do next', async () => {
  const box = sandbox();
  const dir = join(box.dir, 'data/salesos/default');
  await transcript(box, `
$ salesos init --country DE --zone Europe/Berlin --name "Ada Lovelace"
Made folder, settings, playbook, database in ${dir}
  mode       hybrid: harmless work runs, first contacts, meetings and closing wait for your yes
  settings   ${dir}/config.yaml: Europe/Berlin, DE, de, EUR
  playbook   ${dir}/playbook.yaml
! Next: salesos import FILE.csv  (bring your leads in)
$ salesos init --mode hybrid --country de
The workspace in ${dir} is complete: nothing was changed.
! Next: salesos status
$ salesos init --mode manual --country AT --playbook biotech
? 5
! The workspace in ${dir} is there already, and init changes nothing of it.
! --mode manual: it is hybrid; to change it: salesos mode set manual
! --country AT: it is DE; to change it: edit ${dir}/config.yaml
! --playbook biotech: it is your own; to change it: put another file in the place of ${dir}/playbook.yaml, then salesos playbook check
`);
  expect([dir, ...['config.yaml', 'playbook.yaml', 'salesos.db'].map((name) => join(dir, name))].map(permissions)).toEqual(['700', '600', '600', '600']);
  expect(settingsIn(join(dir, 'salesos.db'))).toMatchObject({ mode: 'hybrid', playbook_version: '1', install_id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(readFileSync(join(dir, 'config.yaml'), 'utf8')).toContain('name: "Ada Lovelace"');
});

it('completes one that was half made, wherever it stopped', async () => {
  const box = sandbox();
  await box.run('init --mode autopilot');
  const dir = join(box.dir, 'data/salesos/default');
  const whole = readFileSync(join(dir, 'config.yaml'), 'utf8');
  const database = join(dir, 'salesos.db');
  const wipe = (...names: readonly string[]): void => {
    for (const name of names) for (const side of ['', '-wal', '-shm']) rmSync(join(dir, `${name}${side}`), { force: true });
  };
  wipe('salesos.db', 'playbook.yaml', 'config.yaml');
  expect(JSON.parse((await box.run('init --json')).stdout).made).toEqual(['settings', 'playbook', 'database']);
  wipe('salesos.db', 'playbook.yaml');
  expect(JSON.parse((await box.run('init --json')).stdout).made).toEqual(['playbook', 'database']);
  wipe('salesos.db');
  expect(JSON.parse((await box.run('init --json')).stdout).made).toEqual(['database']);
  const db = new SqliteDatabase(database);
  db.exec(`DELETE FROM workspace WHERE name = 'install_id'`);
  db.close();
  expect(await box.run('playbook edit', { env: { EDITOR: 'true' }, isTerminal: true }), 'a half made one').toMatchObject({ code: 9, stderr: expect.stringContaining('salesos init') });
  await box.run('init --json');
  expect(settingsIn(database)['install_id']).toMatch(/^[0-9a-f]{32}$/);
  expect(readFileSync(join(dir, 'config.yaml'), 'utf8')).toBe(whole);
});

it('leaves files that are there as they are', async () => {
  const box = sandbox();
  const dir = join(box.dir, 'data/salesos/lab');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'config.yaml'), 'country: AT\nzone: Europe/Vienna\n');
  const { code, stdout, stderr } = await box.run('init --workspace lab --playbook biotech --country US --json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('--country US: it is AT; to change it: edit ') });
  expect(JSON.parse(stdout)).toMatchObject({ workspace: 'lab', folder: dir, country: 'AT', zone: 'Europe/Vienna', language: 'de', currency: 'EUR', made: ['playbook', 'database'] });
  expect(readFileSync(join(dir, 'playbook.yaml'), 'utf8')).toContain('name: biotech');
});

it('makes one workspace when two processes begin at once', async () => {
  const box = sandbox();
  const both = await Promise.all([box.run('init --json'), box.run('init --json')]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const made = both.flatMap(({ stdout }) => JSON.parse(stdout).made);
  for (const part of ['settings', 'playbook']) expect(made.filter((each: string) => each === part), part).toHaveLength(1);
});

it('removes what a killed one left beside its files', async () => {
  const box = sandbox();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const left = box.file(`data/salesos/default/config.yaml.${dead}.0123456789ab.new`, 'half');
  const busy = box.file(`data/salesos/default/playbook.yaml.${process.ppid}.0123456789ab.new`, 'at work');
  const own = box.file('data/salesos/default/notes.new', 'mine');
  expect((await box.run('init')).code).toBe(0);
  expect([left, busy, own].map((path) => existsSync(path))).toEqual([false, true, true]);
});

it('asks for the mode on a terminal, with a line on each', async () => {
  const box = sandbox();
  const { code, stderr, stdout } = await box.run('init', { isTerminal: true, input: 'autopilot\n' });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('autopilot: everything runs') });
  expect(stderr).toMatch(/How much may run by itself\?\n {2}manual .*\n {2}hybrid .*\n {2}autopilot .*\nMode \[hybrid\]/);
  expect((await box.run('init', { isTerminal: true })).stderr).not.toContain('How much');
});

it('works beside a database file that is named', async () => {
  const box = sandbox();
  await transcript(box, `
$ salesos playbook edit --db {dir}/here/my.db
? 9
! there is no playbook at ${box.dir}/here/playbook.yaml
! Make a workspace: salesos init
$ salesos init --db {dir}/here/my.db --quiet
Made folder, settings, playbook, database in ${box.dir}/here
…
$ salesos playbook path --db {dir}/here/my.db
${box.dir}/here/playbook.yaml
`);
  expect(existsSync(join(box.dir, 'here/my.db'))).toBe(true);
});

it.each([
  ['no home', 'init', { HOME: '', XDG_DATA_HOME: '' }, 9, /neither HOME nor XDG_DATA_HOME/],
  ['a name that climbs', 'init --workspace ../x', {}, 9, /"\.\.\/x" is no name for a workspace/],
  ['a name that climbs, from the environment', 'init', { SALESOS_WORKSPACE: '..' }, 9, /"\.\." is no name/],
  ['two places', 'init --workspace a --db b.db', {}, 2, /--db and --workspace name two places/],
  ['a mode that there is not', 'init --mode auto', {}, 2, /Did you mean "autopilot"/],
  ['a country that is none', 'init --country Germany', {}, 2, /--country: write a country as two capitals/],
  ['a country that is no more', 'init --country DD', {}, 2, /--country: "DD" is no country/],
  ['a code that is no country', 'init --country XX', {}, 2, /--country: "XX" is no country/],
  ['a union', 'init --country EU', {}, 2, /--country: "EU" is no country/],
  ['a zone that is none', 'init --zone Berlin', {}, 2, /--zone: "Berlin" is no time zone/],
  ['a playbook that there is not', 'init --playbook biotec', {}, 4, /"biotec".*Did you mean "biotech"/],
])('refuses %s and makes nothing', async (_, line, env, code, message) => {
  const box = sandbox();
  const result = await box.run(line, { env });
  expect(result).toMatchObject({ code, stdout: '' });
  expect(result.stderr).toMatch(message);
  expect(existsSync(join(box.dir, 'data'))).toBe(false);
});

it('takes the workspace from the flag, the environment, the person\'s settings, in this order', async () => {
  const box = sandbox();
  box.file('config/salesos/config.yaml', 'workspace: mine\n');
  const pathWith = async (line: string, env = {}): Promise<string> => (await box.run(`playbook path ${line}`, { env })).stdout.trim();
  expect(await pathWith('--workspace flag', { SALESOS_WORKSPACE: 'env' })).toMatch(/\/flag\/playbook\.yaml$/);
  expect(await pathWith('', { SALESOS_WORKSPACE: 'env' })).toMatch(/\/env\/playbook\.yaml$/);
  expect(await pathWith('')).toMatch(/\/mine\/playbook\.yaml$/);
  expect(await pathWith('', { SALESOS_DB: '/tmp/place/x.db' })).toBe('/tmp/place/playbook.yaml');
  box.file('config/salesos/config.yaml', 'workspce: mine\n');
  expect(await box.run('playbook path')).toMatchObject({ code: 9, stderr: expect.stringMatching(/config\.yaml:1:1 workspce: .*Did you mean "workspace"/) });
});
