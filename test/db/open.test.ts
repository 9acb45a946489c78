import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { findMigrations } from '../../src/db/migrate.ts';
import { explainFileError, openDatabase, openStore, setDurability } from '../../src/db/open.ts';
import { countingIds, testClock, testStore } from '../support/database.ts';
import { bundleScript, start } from '../support/process.ts';

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-open-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};
const failure = { code: 'storage', hint: expect.stringMatching(/./) };
const make = async (path: string): Promise<void> => {
  const db = await openDatabase({ path, durability: 'full' });
  db.exec(`INSERT INTO leads (id, origin, created_at, recorded_at) VALUES ('ld_1', 'manual', 0, 0)`);
  db.close();
};
const countLeads = async (path: string): Promise<unknown> => {
  const db = await openDatabase({ path, durability: 'full', mustExist: true });
  try { return db.prepare('SELECT count(*) FROM leads').pluck().get(); } finally { db.close(); }
};

test('a new file is whole, set up, and for its owner alone', async () => {
  const dir = folder();
  const path = join(dir, 'deep/er/salesos.db');
  const mask = process.umask(0o022);
  onTestFinished(() => { process.umask(mask); });
  const db = await openDatabase({ path, durability: 'full' });
  db.exec(`INSERT INTO absences (member, since) VALUES ('mia', 0)`);
  const pragma = (name: string): unknown => db.pragma(name, { simple: true });
  expect({ journal: pragma('journal_mode'), synchronous: pragma('synchronous'), keys: pragma('foreign_keys'), busy: pragma('busy_timeout'), temp: pragma('temp_store') })
    .toEqual({ journal: 'wal', synchronous: 2, keys: 1, busy: 0, temp: 2 });
  for (const end of ['', '-wal', '-shm']) expect((statSync(path + end).mode & 0o777).toString(8), end).toBe('600');
  expect((statSync(join(dir, 'deep/er')).mode & 0o777).toString(8)).toBe('700');
  db.close();
  expect(readdirSync(join(dir, 'deep/er'))).toEqual(['salesos.db']);
});

test('a driver that was installed for another Node says what to do', () => {
  const error = Object.assign(new Error('compiled against a different Node.js version'), { code: 'ERR_DLOPEN_FAILED' });
  expect(explainFileError('/any/salesos.db', error)).toMatchObject({ code: 'config', hint: expect.stringContaining('npm ci'), cause: error });
});

test('durability is set on every connection', async () => {
  const path = join(folder(), 'salesos.db');
  await make(path);
  const db = await openDatabase({ path, durability: 'normal' });
  expect(db.pragma('synchronous', { simple: true })).toBe(1);
  setDurability(db, 'full');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  db.close();
  const again = await openDatabase({ path, durability: 'full' });
  expect(again.pragma('synchronous', { simple: true })).toBe(2);
  again.close();
});

test('a store over a file, and one in memory with the same tables', async () => {
  const path = join(folder(), 'salesos.db');
  const { store, db } = await openStore({ path, durability: 'full', clock: testClock(), newId: countingIds(), jitter: () => 0, patienceMs: 100 });
  const tables = `SELECT group_concat(name || coalesce(sql, '')) FROM (SELECT * FROM sqlite_schema ORDER BY name)`;
  expect(db.prepare(tables).pluck().get()).toBe(testStore().db.prepare(tables).pluck().get());
  store.close();
  expect(db.open).toBe(false);
});

test('a missing file is made, unless it must be there', async () => {
  const path = join(folder(), 'salesos.db');
  await expect(openDatabase({ path, durability: 'full', mustExist: true })).rejects.toMatchObject({ code: 'config', hint: 'Make one: salesos init' });
  await expect(openDatabase({ path, durability: 'full', readonly: true })).rejects.toMatchObject({ code: 'config' });
  expect(existsSync(path)).toBe(false);
});

test('an empty file is filled: nothing of anybody is in it', async () => {
  const path = join(folder(), 'salesos.db');
  writeFileSync(path, '');
  await make(path);
  expect(await countLeads(path)).toBe(1);
});

const leaveAlone = async (path: string, message: RegExp): Promise<void> => {
  const before = readFileSync(path);
  await expect(openDatabase({ path, durability: 'full' })).rejects.toMatchObject({ ...failure, message: expect.stringMatching(message) });
  expect(readFileSync(path).equals(before)).toBe(true);
};

test('what is no database of ours is refused and left as it is', async () => {
  const dir = folder();
  const text = join(dir, 'notes.txt');
  writeFileSync(text, 'no database '.repeat(50));
  await leaveAlone(text, /notes\.txt is no database/);
  writeFileSync(join(dir, 'short'), 'SQLite format 3\0');
  await leaveAlone(join(dir, 'short'), /is no database/);
  for (const id of [0, 42]) {
    const path = join(dir, `foreign-${id}.db`);
    const foreign = new SqliteDatabase(path);
    foreign.exec(`PRAGMA application_id = ${id}; CREATE TABLE leads (x)`);
    foreign.close();
    await leaveAlone(path, /is the database of another program/);
  }
  await expect(openDatabase({ path: dir, durability: 'full' })).rejects.toMatchObject({ ...failure, message: `${dir} is not a file` });
  writeFileSync(join(dir, 'file'), '');
  await expect(openDatabase({ path: join(dir, 'file/salesos.db'), durability: 'full' })).rejects.toMatchObject(failure);
});

test('a truncated file is refused', async () => {
  const path = join(folder(), 'salesos.db');
  await make(path);
  truncateSync(path, 8192);
  await leaveAlone(path, /damaged/);
});

test('two connections of this process can make the same file at once', async () => {
  const path = join(folder(), 'salesos.db');
  const both = await Promise.all([1, 2].map(() => openDatabase({ path, durability: 'full' })));
  both[0]?.exec(`INSERT INTO absences (member, since) VALUES ('mia', 0)`);
  expect(both[1]?.prepare('SELECT member FROM absences').pluck().all()).toEqual(['mia']);
  for (const db of both) db.close();
});

test('four processes make the same file at once: one wins, all go on, nothing is left over', async () => {
  const script = await bundleScript('opener');
  const dir = folder();
  const path = join(dir, 'salesos.db');
  const ends = await Promise.all([1, 2, 3, 4].map(() => start([script, path, findMigrations()]).done));
  expect(ends).toEqual(Array.from({ length: 4 }, () => 'ready\nopen\n'));
  expect(readdirSync(dir)).toEqual(['salesos.db']);
  expect(await countLeads(path)).toBe(0);
});

test('what a killed process left half made is removed', async () => {
  const dir = folder();
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  writeFileSync(join(dir, `salesos.db.${dead}.0123abcd.salesos-new`), 'half');
  writeFileSync(join(dir, `salesos.db.${dead}.0123abcd.salesos-new-wal`), 'half');
  writeFileSync(join(dir, `salesos.db.${process.pid}.0123abcd.salesos-new`), 'at work');
  await make(join(dir, 'salesos.db'));
  expect(readdirSync(dir).sort()).toEqual(['salesos.db', `salesos.db.${process.pid}.0123abcd.salesos-new`]);
});

const NOBODY = 65534;
const canDrop = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv');

test.runIf(canDrop)('a read-only folder, a read-only file, a foreign owner: one sentence each', async () => {
  const script = await bundleScript('opener');
  const dir = folder();
  chmodSync(dir, 0o755);
  const run = (path: string): Promise<string> =>
    start([script, path, findMigrations()], ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']).done;
  expect(await run(join(dir, 'salesos.db'))).toMatch(/storage .*the folder .* is read-only/);
  expect(await run(join(dir, 'sub/salesos.db'))).toMatch(/storage .*cannot be written/);
  const path = join(dir, 'salesos.db');
  await make(path);
  expect(await run(path)).toMatch(/storage .*salesos\.db cannot be read/);
  chmodSync(path, 0o644);
  expect(await run(path)).toMatch(/storage .*salesos\.db is read-only/);
  chownSync(path, NOBODY, NOBODY);
  expect(await run(path)).toMatch(/storage .*the folder .* is read-only/);
  mkdirSync(join(dir, 'locked'), { mode: 0o700 });
  expect(await run(join(dir, 'locked/salesos.db'))).toMatch(/storage .*cannot be reached/);
  chownSync(dir, NOBODY, NOBODY);
  expect(await run(path)).toBe('ready\nopen\n');
});
