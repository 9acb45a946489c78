import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate as drizzleMigrate } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { findMigrations, migrateNew } from '../../src/db/migrate.ts';
import { APPLICATION_ID, openDatabase } from '../../src/db/open.ts';
import { bundleScript, start } from '../support/process.ts';

const BREAK = '--> statement-breakpoint';
const BASE = `CREATE TABLE parents (id integer PRIMARY KEY, name text NOT NULL);${BREAK}
CREATE TABLE children (id integer PRIMARY KEY, parent integer NOT NULL REFERENCES parents(id) ON DELETE CASCADE);`;
/** How drizzle-kit changes a column: with foreign keys on, the DROP takes all children along. */
const REBUILD = `PRAGMA foreign_keys=OFF;${BREAK}
CREATE TABLE __new_parents (id integer PRIMARY KEY, name text);${BREAK}
INSERT INTO __new_parents SELECT id, name || '!' FROM parents;${BREAK}
DROP TABLE parents;${BREAK}
ALTER TABLE __new_parents RENAME TO parents;${BREAK}
PRAGMA foreign_keys=ON;`;

interface Ground { readonly path: string; steps(...texts: readonly string[]): string }
const ground = (): Ground => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-migrate-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return {
    path: join(dir, 'salesos.db'),
    steps: (...texts) => {
      const folder = join(dir, `steps-${texts.length}-${texts.join().length}`);
      mkdirSync(join(folder, 'meta'), { recursive: true });
      const entries = texts.map((text, index) => {
        writeFileSync(join(folder, `000${index}.sql`), text);
        return { idx: index, version: '6', when: 1000 + index, tag: `000${index}`, breakpoints: true };
      });
      writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }));
      return folder;
    },
  };
};
const PARENTS = 2000;
const open = (path: string, migrationsFolder: string, more: { beforeMigrate?: (path: string) => Promise<void> | void } = {}) =>
  openDatabase({ path, migrationsFolder, durability: 'full', ...more });
const fillOld = async ({ path, steps }: Ground): Promise<void> => {
  const db = await open(path, steps(BASE));
  db.transaction(() => {
    for (let id = 1; id <= PARENTS; id++) {
      db.prepare('INSERT INTO parents VALUES (?, ?)').run(id, `name ${id}`);
      db.prepare('INSERT INTO children VALUES (?, ?)').run(id, id);
    }
  })();
  db.close();
};
/** `old`, `new`, or what is in between. */
const formOf = (path: string): string => {
  const db = new SqliteDatabase(path);
  try {
    const count = (sql: string): unknown => db.prepare(sql).pluck().get();
    const counts = [count('SELECT count(*) FROM parents'), count('SELECT count(*) FROM children'), count(`SELECT count(*) FROM parents WHERE name LIKE '%!'`),
      count('SELECT count(*) FROM __drizzle_migrations'), db.pragma('integrity_check', { simple: true }), db.prepare('PRAGMA foreign_key_check').all().length].join();
    if (counts === `${PARENTS},${PARENTS},0,1,ok,0`) return 'old';
    return counts === `${PARENTS},${PARENTS},${PARENTS},2,ok,0` ? 'new' : counts;
  } finally { db.close(); }
};

test('the table of drizzle is kept, so that its own migrator finds nothing to do, and ours after it neither', async () => {
  const ours = new SqliteDatabase(':memory:');
  migrateNew(ours);
  drizzleMigrate(drizzle(ours), { migrationsFolder: findMigrations() });
  const theirs = new SqliteDatabase(':memory:');
  drizzleMigrate(drizzle(theirs), { migrationsFolder: findMigrations() });
  migrateNew(theirs);
  const rows = (db: typeof ours): unknown => db.prepare('SELECT hash, created_at FROM __drizzle_migrations').all();
  const tables = (db: typeof ours): unknown => db.prepare(`SELECT name FROM sqlite_schema WHERE name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name`).pluck().all();
  expect(rows(ours)).toEqual(rows(theirs));
  expect(tables(ours)).toEqual(tables(theirs));
});

test('a rebuilt table keeps its children, and foreign keys are on afterwards', async () => {
  const on = ground();
  await fillOld(on);
  const asked: string[] = [];
  const db = await open(on.path, on.steps(BASE, REBUILD), { beforeMigrate: (path) => { asked.push(`${path} ${formOf(path)}`); } });
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  db.close();
  expect(formOf(on.path)).toBe('new');
  expect(asked).toEqual([`${on.path} old`]);
  (await open(on.path, on.steps(BASE, REBUILD), { beforeMigrate: () => { asked.push('again'); } })).close();
  expect(asked.length).toBe(1);
});

test('a step that breaks off changes nothing: bad SQL, rows that would refer to nothing, a backup that fails', async () => {
  const on = ground();
  await fillOld(on);
  await expect(open(on.path, on.steps(BASE, REBUILD, 'CREATE TABLE oops (')).then((db) => db.close())).rejects.toThrow(/incomplete input/);
  expect(formOf(on.path)).toBe('old');
  await expect(open(on.path, on.steps(BASE, 'DELETE FROM parents WHERE id = 7'))).rejects.toMatchObject({ code: 'storage', message: expect.stringMatching(/1 rows of children/) });
  expect(formOf(on.path)).toBe('old');
  const failing = { beforeMigrate: () => Promise.reject(new Error('no room for a backup')) };
  await expect(open(on.path, on.steps(BASE, REBUILD), failing)).rejects.toThrow('no room for a backup');
  expect(formOf(on.path)).toBe('old');
});

test('a newer file is refused and left byte for byte, by readers too', async () => {
  const on = ground();
  await fillOld(on);
  (await open(on.path, on.steps(BASE, REBUILD))).close();
  const before = readFileSync(on.path);
  const refusal = { code: 'storage', message: expect.stringMatching(/another version of salesos/), hint: expect.stringMatching(/npm install/) };
  await expect(open(on.path, on.steps(BASE))).rejects.toMatchObject(refusal);
  await expect(openDatabase({ path: on.path, migrationsFolder: on.steps(BASE), durability: 'full', readonly: true })).rejects.toMatchObject(refusal);
  expect(readFileSync(on.path).equals(before)).toBe(true);
});

test('our number is in the header of every file', async () => {
  const on = ground();
  await fillOld(on);
  expect(readFileSync(on.path).readUInt32BE(68)).toBe(APPLICATION_ID);
});

test('four processes bring the same file up to date at once: one does, all go on', async () => {
  const script = await bundleScript('opener');
  const on = ground();
  await fillOld(on);
  const folder = on.steps(BASE, REBUILD);
  const ends = await Promise.all([1, 2, 3, 4].map(() => start([script, on.path, folder]).done));
  expect(ends).toEqual(Array.from({ length: 4 }, () => 'ready\nopen\n'));
  expect(formOf(on.path)).toBe('new');
});

test('killed anywhere it is the old one or the new one, and opening it again finishes', async () => {
  const script = await bundleScript('opener');
  const seen = new Set<string>();
  // The middle of the work is found by trying: later each time until a run got through.
  for (let delayMs = 0, isThrough = false; !isThrough; delayMs += 4 + delayMs / 4) {
    const on = ground();
    await fillOld(on);
    const slow = on.steps(BASE, `${REBUILD}${BREAK}CREATE TABLE numbers AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n`);
    const running = start([script, on.path, slow]);
    await running.said('ready');
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    running.child.kill('SIGKILL');
    isThrough = (await running.done).includes('open');
    const form = formOf(on.path);
    expect(['old', 'new']).toContain(form);
    seen.add(form);
    (await open(on.path, slow)).close();
    expect(formOf(on.path)).toBe('new');
  }
  expect([...seen].sort()).toEqual(['new', 'old']);
}, 120_000);
