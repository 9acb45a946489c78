import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BackupPlace, backupBeforeMigration, listBackups, makeBackup, restoreBackup } from '../../src/app/backup.ts';
import { DAY_MS } from '../../src/core/base/instant.ts';
import { type Database, SqliteDatabase } from '../../src/db/driver.ts';
import { openDatabase } from '../../src/db/open.ts';
import { bundleScript, start } from '../support/process.ts';

const NOW = Date.UTC(2026, 2, 1, 8);
const CALL = { kind: 'manual', now: NOW, zone: 'UTC' } as const;

interface Fixture { readonly place: BackupPlace; readonly dir: string; readonly db: Database }
const workspace = async (leads = 3): Promise<Fixture> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-backup-'));
  const place = { database: join(dir, 'salesos.db'), backups: join(dir, 'backups') };
  const db = await openDatabase({ path: place.database, durability: 'full' });
  onTestFinished(() => { db.close(); rmSync(dir, { recursive: true, force: true }); });
  addLeads(db, leads);
  return { dir, place, db };
};
const addLeads = (db: Database, count: number): void => {
  const insert = db.prepare(`INSERT INTO leads (id, origin, created_at, recorded_at) VALUES ('ld_' || hex(randomblob(8)), 'manual', 0, 0)`);
  db.transaction(() => { for (let n = 0; n < count; n++) insert.run(); })();
};
const countIn = (path: string): unknown => {
  const db = new SqliteDatabase(path, { readonly: true });
  try { return db.prepare('SELECT count(*) FROM leads').pluck().get(); } finally { db.close(); }
};
const names = (folder: string): readonly string[] => readdirSync(folder).sort();

test('a backup is one whole file for its owner alone, taken while the database is in use', async () => {
  const { place, db } = await workspace();
  db.exec('BEGIN IMMEDIATE');
  addOne(db);
  const made = await makeBackup({ ...CALL, place });
  db.exec('COMMIT');
  expect(made).toMatchObject({ path: join(place.backups, 'salesos-2026-03-01T08-00-00.000Z-manual.db'), leads: 3, events: 0, kind: 'manual', takenAt: NOW });
  expect(made.bytes).toBe(statSync(made.path).size);
  expect(statSync(made.path).mode & 0o777).toBe(0o600);
  expect(statSync(place.backups).mode & 0o777).toBe(0o700);
  expect(names(place.backups)).toEqual([basename(made.path)]);
  expect(countIn(made.path)).toBe(3);
});
const addOne = (db: Database): void => { db.exec(`INSERT INTO leads (id, origin, created_at, recorded_at) VALUES ('ld_open', 'manual', 0, 0)`); };

test('a writer that never rests does not keep a backup from ending, and it is one moment', async () => {
  const { place, db } = await workspace(20_000);
  db.exec('CREATE TABLE pairs (a, b); INSERT INTO pairs VALUES (0, 0)');
  const flip = db.prepare('UPDATE pairs SET a = a + 1, b = b + 1');
  let isDone = false;
  const writing = (async () => { while (!isDone) { flip.run(); addLeads(db, 20); await new Promise((resolve) => setImmediate(resolve)); } })();
  const made = await makeBackup({ ...CALL, place });
  isDone = true;
  await writing;
  const copy = new SqliteDatabase(made.path);
  const { a, b } = copy.prepare<[], { a: number; b: number }>('SELECT a, b FROM pairs').get() ?? { a: -1, b: -2 };
  copy.close();
  expect(a).toBe(b);
  expect(made.leads).toBeLessThan(Number(countIn(place.database)));
});

test('two of one moment both stay; one by name is never overwritten', async () => {
  const { place, dir } = await workspace();
  const first = await makeBackup({ ...CALL, place });
  const second = await makeBackup({ ...CALL, place });
  expect(listBackups(place.backups).map(({ path }) => path)).toEqual([second.path, first.path]);
  const to = join(dir, 'mine.db');
  writeFileSync(to, 'mine');
  await expect(makeBackup({ ...CALL, place, to })).rejects.toMatchObject({ code: 'conflict' });
  await expect(makeBackup({ ...CALL, place, to: place.database })).rejects.toMatchObject({ code: 'conflict' });
  expect(readFileSync(to, 'utf8')).toBe('mine');
  expect(names(dir).filter((name) => name.endsWith('new'))).toEqual([]);
});

test('an abort leaves nothing behind', async () => {
  const { place } = await workspace(20_000);
  const controller = new AbortController();
  const call = { ...CALL, place, signal: controller.signal, onProgress: () => controller.abort() };
  await expect(makeBackup(call)).rejects.toMatchObject({ code: 'cancelled' });
  expect(names(place.backups)).toEqual([]);
});

test('no backup of a damaged database: the last good ones stay', async () => {
  const { place, db } = await workspace(20_000);
  const good = await makeBackup({ ...CALL, place });
  db.close();
  const bytes = readFileSync(place.database);
  bytes.fill(0x5a, 200_000, 400_000);
  writeFileSync(place.database, bytes);
  await expect(makeBackup({ ...CALL, place, now: NOW + 10 * DAY_MS })).rejects.toMatchObject({ code: 'storage', message: expect.stringMatching(/damaged/) });
  expect(listBackups(place.backups).map(({ path }) => path)).toEqual([good.path]);
});

test('backups of seven days are kept, whatever else lies in the folder', async () => {
  const { place } = await workspace();
  mkdirSync(place.backups);
  writeFileSync(join(place.backups, 'notes.txt'), 'mine');
  for (let day = 0; day < 9; day++) await makeBackup({ place, kind: 'daily', now: NOW + day * DAY_MS, zone: 'UTC' });
  expect(listBackups(place.backups).map(({ takenAt }) => (takenAt - NOW) / DAY_MS)).toEqual([8, 7, 6, 5, 4, 3, 2]);
  expect(existsSync(join(place.backups, 'notes.txt'))).toBe(true);
});

test('restore puts the backup in place and keeps what was there', async () => {
  const { place, db, dir } = await workspace();
  const made = await makeBackup({ ...CALL, place });
  addLeads(db, 4);
  db.close();
  const done = await restoreBackup({ place, file: 'latest', now: NOW + 1 });
  expect(done).toEqual({ from: made.path, database: place.database, replaced: `${place.database}.replaced-2026-03-01T08-00-00.001Z`, leads: 3, events: 0, erased: 0 });
  expect(names(dir)).toEqual(['backups', 'salesos.db', basename(String(done.replaced))]);
  expect([countIn(place.database), countIn(String(done.replaced)), countIn(made.path)]).toEqual([3, 7, 3]);
  // And back again, in the same millisecond.
  const back = await restoreBackup({ place, file: String(done.replaced), now: NOW + 1 });
  expect([countIn(place.database), countIn(String(back.replaced))]).toEqual([7, 3]);
  expect(back.replaced).not.toBe(done.replaced);
});

test('restore waits for nobody: while another has the database open it changes nothing', async () => {
  const { place, dir } = await workspace();
  await makeBackup({ ...CALL, place });
  const before = names(dir);
  await expect(restoreBackup({ place, file: 'latest', now: NOW })).rejects.toMatchObject({ code: 'busy' });
  expect(names(dir)).toEqual(before);
}, 15_000);

test('restore over a damaged or missing database', async () => {
  const { place, db, dir } = await workspace();
  await makeBackup({ ...CALL, place });
  db.close();
  truncateSync(place.database, 5000);
  writeFileSync(`${place.database}-wal`, 'left over');
  const done = await restoreBackup({ place, file: 'latest', now: NOW });
  expect(countIn(place.database)).toBe(3);
  expect(statSync(String(done.replaced)).size).toBe(5000);
  expect(readFileSync(`${done.replaced}-wal`, 'utf8')).toBe('left over');
  const elsewhere = { ...place, database: join(dir, 'another/machine/salesos.db') };
  expect((await restoreBackup({ place: elsewhere, file: 'latest', now: NOW })).replaced).toBe(null);
  expect(countIn(elsewhere.database)).toBe(3);
});

test('what is no backup of ours is refused, and the database stays', async () => {
  const { place, dir, db } = await workspace();
  const bad = join(dir, 'bad.db');
  const restore = (file: string) => restoreBackup({ place, file, now: NOW });
  await expect(restore('latest')).rejects.toMatchObject({ code: 'not_found' });
  await expect(restore(bad)).rejects.toMatchObject({ code: 'not_found' });
  await expect(restore(place.database)).rejects.toMatchObject({ code: 'conflict' });
  writeFileSync(bad, 'no database');
  await expect(restore(bad)).rejects.toMatchObject({ code: 'storage', message: `${bad} is no database` });
  const made = await makeBackup({ ...CALL, place });
  truncateSync(made.path, 8192);
  await expect(restore('latest')).rejects.toMatchObject({ code: 'storage' });
  const newer = new SqliteDatabase(bad.replace('bad', 'newer'));
  newer.exec('PRAGMA application_id = 0x534c4f53; CREATE TABLE __drizzle_migrations (id, hash, created_at); INSERT INTO __drizzle_migrations VALUES (1, 0, 1)');
  newer.close();
  await expect(restore(newer.name)).rejects.toMatchObject({ code: 'storage', message: expect.stringMatching(/another version/) });
  expect(db.prepare('SELECT count(*) FROM leads').pluck().get()).toBe(3);
  expect(names(dir).filter((name) => /replaced|new$/.test(name))).toEqual([]);
});

test('an older file is backed up before it is brought up to date', async () => {
  const { place, dir, db } = await workspace();
  db.close();
  const folder = join(dir, 'next');
  mkdirSync(join(folder, 'meta'), { recursive: true });
  const journal = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8'));
  for (const { tag } of journal.entries) writeFileSync(join(folder, `${tag}.sql`), readFileSync(`drizzle/${tag}.sql`));
  const last = journal.entries.at(-1);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: [...journal.entries, { ...last, when: last.when + 1, tag: 'next' }] }));
  writeFileSync(join(folder, 'next.sql'), 'ALTER TABLE leads ADD nickname text');
  const options = { path: place.database, durability: 'full', migrationsFolder: folder, beforeMigrate: backupBeforeMigration(place, NOW, 'UTC') } as const;
  (await openDatabase(options)).close();
  const [backup, ...others] = listBackups(place.backups);
  expect(others).toEqual([]);
  expect(backup?.kind).toBe('migration');
  expect(countIn(String(backup?.path))).toBe(3);
  // The older program can use it again.
  await restoreBackup({ place, file: 'latest', now: NOW });
  expect(countIn(place.database)).toBe(3);
});

test('a restore that is killed anywhere leaves the old one or the new one, and both somewhere', async () => {
  const script = await bundleScript('restorer');
  const seen = new Set<unknown>();
  // Later each time, until one got through.
  for (let delayMs = 0, isThrough = false; !isThrough; delayMs += 4 + delayMs / 6) {
    const { place, db, dir } = await workspace(3000);
    await makeBackup({ ...CALL, place });
    addLeads(db, 1);
    db.close();
    const running = start([script, place.database, place.backups]);
    await running.said('ready');
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    running.child.kill('SIGKILL');
    isThrough = (await running.done).includes('restored');
    const opened = await openDatabase({ path: place.database, durability: 'full', mustExist: true });
    const count = opened.prepare('SELECT count(*) FROM leads').pluck().get();
    expect(opened.pragma('integrity_check', { simple: true })).toBe('ok');
    opened.close();
    expect([3000, 3001]).toContain(count);
    seen.add(count);
    const replaced = names(dir).filter((name) => /replaced-.*Z$/.test(name));
    if (count === 3000) expect(replaced.map((name) => countIn(join(dir, name)))).toEqual([3001]);
    await restoreBackup({ place, file: 'latest', now: NOW });
    expect(countIn(place.database)).toBe(3000);
    expect(names(dir).filter((name) => name.includes('salesos-new'))).toEqual([]);
  }
  expect([...seen].sort()).toEqual([3000, 3001]);
}, 60_000);
