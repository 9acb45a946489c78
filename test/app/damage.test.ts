import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

const initialised = async (): Promise<{ readonly box: Sandbox; readonly dir: string; readonly database: string }> => {
  const box = sandbox();
  expect((await box.run('init')).code).toBe(0);
  const dir = join(box.dir, 'data/salesos/default');
  return { box, dir, database: join(dir, 'salesos.db') };
};
const SIDES = ['', '-wal', '-shm'];
const empty = (database: string): void => {
  for (const side of SIDES) rmSync(`${database}${side}`, { force: true });
  writeFileSync(database, '');
};

describe('an empty file where the database was', () => {
  it.each(['status', '', 'init', 'leads list', 'tick', 'import {dir}/leads.csv --yes', 'backup'])('is not filled by `salesos %s`', async (line) => {
    const { box, database } = await initialised();
    box.file('leads.csv', 'Name\nAnna\n');
    await box.run('backup');
    empty(database);
    const { code, stderr } = await box.run(line);
    expect({ code, stderr }).toEqual({ code: 10, stderr: expect.stringMatching(/salesos\.db is empty.*\n.*(salesos restore latest|salesos backup list)/) });
    expect(readFileSync(database)).toHaveLength(0);
    expect(await box.run('restore latest --yes')).toMatchObject({ code: 0 });
    expect(await box.run('status')).toMatchObject({ code: 0, stdout: expect.stringContaining('Where things stand') });
  });

  it('names the way out where there is no backup', async () => {
    const { box, database } = await initialised();
    empty(database);
    expect(await box.run('status')).toMatchObject({ code: 10, stderr: expect.stringMatching(/There is no backup in .*backups.*salesos restore FILE.*salesos init/) });
    rmSync(database);
    expect(JSON.parse((await box.run('init --json')).stdout).made).toEqual(['database']);
  });

  it('is filled where nothing else was, and init says what it made', async () => {
    const box = sandbox();
    const database = box.file('here/my.db', '');
    expect(JSON.parse((await box.run(`init --json --db ${database}`)).stdout).made).toEqual(['settings', 'playbook', 'database']);
    expect(JSON.parse((await box.run(`init --json --db ${database}`)).stdout).made).toEqual([]);
  });
});

it('init says that it completed a database', async () => {
  const { box, database } = await initialised();
  const db = new SqliteDatabase(database);
  db.exec(`DELETE FROM workspace WHERE name = 'install_id'`);
  db.close();
  expect(JSON.parse((await box.run('init --json')).stdout).made).toEqual(['database']);
});

it('a backup of what this program does not understand is refused as everything is', async () => {
  const { box, dir, database } = await initialised();
  const db = new SqliteDatabase(database);
  db.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('new', 9999999999999)`);
  db.close();
  expect(await box.run('backup')).toMatchObject({ code: 10, stderr: expect.stringContaining('another version of salesos') });
  expect(existsSync(join(dir, 'backups')) ? readdirSync(join(dir, 'backups')) : []).toEqual([]);
});

it('a link into nothing is called that, by init too', async () => {
  const { box, dir, database } = await initialised();
  rmSync(database);
  symlinkSync(join(dir, 'gone.db'), database);
  for (const line of ['init', 'status', 'leads list', 'backup']) {
    expect(await box.run(line), line).toMatchObject({ code: 10, stderr: expect.stringMatching(/salesos\.db is a symbolic link to .*gone\.db, and there is nothing\n/) });
  }
});

it('a table that is missing is a damaged database', async () => {
  const { box, database } = await initialised();
  const db = new SqliteDatabase(database);
  db.pragma('foreign_keys = OFF');
  db.exec('DROP TABLE jobs');
  db.close();
  expect(await box.run('queue list')).toMatchObject({ code: 10, stderr: expect.stringMatching(/no such table: jobs\)\n.*salesos backup list/) });
});

it('a damaged file names the command that lists backups', async () => {
  const { box, database } = await initialised();
  const db = new SqliteDatabase(database);
  db.pragma('journal_mode = DELETE');
  db.close();
  truncateSync(database, 8192);
  expect(await box.run('status')).toMatchObject({ code: 10, stderr: expect.stringContaining('`salesos backup list`') });
});

it.each([
  ['a home that is no folder', 'status', { HOME: '/dev/null', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' }, 9, /there can be nothing at \/dev\/null\/.*\n.*HOME/],
  ['the same for init', 'init', { HOME: '/dev/null', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' }, 9, /there can be nothing at \/dev\/null\//],
  ['a data folder that is none', 'init', { XDG_DATA_HOME: '/dev/null' }, 9, /there can be nothing at \/dev\/null\/salesos/],
  ['a file without a name', ['status', '--db', ''], {}, 2, /--db names no file/],
  ['a file name that is too long', ['status', '--db', `/tmp/${'x'.repeat(300)}`], {}, 3, /the name is too long/],
])('refuses %s', async (_, line, env, code, message) => {
  expect(await sandbox().run(line, { env })).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(message) });
});

describe('a playbook that is none', () => {
  it.each([
    ['a folder', (path: string) => { mkdirSync(path); }, /playbook\.yaml is a folder, and a file is expected there/],
    ['an alias that never ends', (path: string) => { writeFileSync(path, 'team: &a\n  members: *a\n'); }, /playbook\.yaml:2:12 this alias stands for/],
  ])('%s is a mistake in the settings', async (_, make, message) => {
    const { box, dir } = await initialised();
    const path = join(dir, 'playbook.yaml');
    rmSync(path);
    make(path);
    for (const line of ['status', 'leads list', 'tick', 'playbook check', 'playbook show']) {
      expect(await box.run(line), line).toMatchObject({ code: 9, stderr: expect.stringMatching(message) });
    }
  });
});

it('a folder in the place of a file of settings is one too', async () => {
  const { box, dir } = await initialised();
  for (const name of ['config.yaml', 'playbook.yaml']) {
    rmSync(join(dir, name));
    mkdirSync(join(dir, name));
    for (const line of ['init', 'status', 'backup list']) {
      if (name === 'playbook.yaml' && line === 'backup list') continue;
      expect(await box.run(line), `${name}, ${line}`).toMatchObject({ code: 9, stderr: expect.stringContaining(`${name} is a folder`) });
    }
    rmSync(join(dir, name), { recursive: true });
    expect(await box.run('init')).toMatchObject({ code: 0 });
  }
});

const NOBODY = 65534;
const BINARY = join(import.meta.dirname, '../../bin/salesos.js');
const SETPRIV = '/usr/bin/setpriv';
const canDrop = process.getuid?.() === 0 && existsSync(SETPRIV);

it.runIf(canDrop)('a folder that may not be entered does not look like a fresh machine', async () => {
  const { box, dir } = await initialised();
  for (const path of [box.dir, join(box.dir, 'data'), join(box.dir, 'data/salesos')]) chmodSync(path, 0o755);
  const asNobody = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(SETPRIV, [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', process.execPath, BINARY, ...words], {
      encoding: 'utf8', env: box.env, cwd: box.dir,
    });
    return { code: status, stdout, stderr };
  };
  for (const line of [[], ['status'], ['leads', 'list'], ['init'], ['tick'], ['stop'], ['backup'], ['backup', 'list']]) {
    expect(asNobody(...line), line.join(' ')).toEqual({ code: 10, stdout: '', stderr: expect.stringContaining('cannot be reached: access is forbidden') });
  }
  mkdirSync(join(box.dir, 'config/salesos'), { recursive: true, mode: 0o755 });
  writeFileSync(join(box.dir, 'config/salesos/config.yaml'), 'workspace: lab\n');
  chmodSync(join(box.dir, 'config/salesos'), 0o700);
  chmodSync(join(box.dir, 'config'), 0o755);
  chownSync(dir, NOBODY, NOBODY);
  expect(asNobody('tick'), 'settings that cannot be read').toMatchObject({ code: 10, stderr: expect.stringContaining('config/salesos/config.yaml cannot be reached') });
});
