import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import type { Database } from './driver.ts';

/** One step of drizzle/meta/_journal.json; `when` orders the steps and names them in the file. */
export interface Migration { readonly tag: string; readonly when: number }

const JOURNAL = 'meta/_journal.json';

/** The folder `drizzle` of the package, seen from the sources and from the build alike. */
export const findMigrations = (from: string = import.meta.dirname): string => {
  const folder = join(from, 'drizzle');
  if (existsSync(join(folder, JOURNAL))) return folder;
  const parent = dirname(from);
  if (parent !== from) return findMigrations(parent);
  throw new AppError('internal', 'the folder with the migrations is missing from this installation', { hint: 'Install salesos again.' });
};

const isMigration = (entry: unknown): entry is Migration =>
  typeof entry === 'object' && entry !== null && 'tag' in entry && typeof entry.tag === 'string' && 'when' in entry && typeof entry.when === 'number';

/** The steps that this program knows, in order. */
export const listMigrations = (folder: string): readonly Migration[] => {
  const journal: unknown = JSON.parse(readFileSync(join(folder, JOURNAL), 'utf8'));
  const entries: unknown = typeof journal === 'object' && journal !== null && 'entries' in journal ? journal.entries : undefined;
  if (!Array.isArray(entries) || !entries.every(isMigration)) throw new AppError('internal', `${join(folder, JOURNAL)} is damaged`, { hint: 'Install salesos again.' });
  return entries;
};

/** The table that drizzle keeps, so that its own tools read our files. */
const HISTORY = '__drizzle_migrations';
const isTableThere = (db: Database): boolean => db.prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?`).pluck().get(HISTORY) === 1;

/** How many of `known` the file holds. Raises `storage` for a file that holds others: a newer salesos wrote it. */
export const countApplied = (db: Database, known: readonly Migration[]): number => {
  if (!isTableThere(db)) return 0;
  const applied = db.prepare<[], number>(`SELECT created_at FROM ${HISTORY} ORDER BY created_at`).pluck().all();
  if (applied.every((when, index) => known[index]?.when === when)) return applied.length;
  throw new AppError('storage', `${db.name} was written by another version of salesos, probably a newer one; it was left as it is`, {
    hint: 'Update salesos: npm install -g salesos@latest',
  });
};

/** The statements of one step, and the hash under which drizzle records it. */
const readMigration = (folder: string, tag: string): { readonly hash: string; readonly statements: readonly string[] } => {
  const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
  return { hash: createHash('sha256').update(text).digest('hex'), statements: text.split('--> statement-breakpoint') };
};

const carryOut = (db: Database, folder: string, steps: readonly Migration[]): void => {
  db.exec(`CREATE TABLE IF NOT EXISTS ${HISTORY} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`);
  const record = db.prepare(`INSERT INTO ${HISTORY} (hash, created_at) VALUES (?, ?)`);
  for (const { tag, when } of steps) {
    const { hash, statements } = readMigration(folder, tag);
    for (const text of statements) db.exec(text);
    record.run(hash, when);
  }
  const broken = db.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  if (broken.length === 0) return;
  throw new AppError('storage', `the database could not be brought up to date: ${broken.length} rows of ${broken[0]?.table ?? ''} would refer to nothing`, {
    hint: 'Nothing was changed. Run `salesos verify` with the version that wrote it.',
  });
};

/*
 * Foreign keys are off meanwhile, or a rebuilt table would take its children along; inside a transaction that pragma does nothing, so it
 * stands around it. What was broken by it is found by the check at the end.
 */

/** Applies what an empty or older database lacks, in one transaction. For files and memory that nobody else has open; nothing is backed up. */
export const migrateNew = (db: Database, folder: string = findMigrations()): void => {
  const known = listMigrations(folder);
  db.pragma('foreign_keys = OFF');
  db.transaction(() => { carryOut(db, folder, known.slice(countApplied(db, known))); }).immediate();
  db.pragma('foreign_keys = ON');
};

/**
 * Brings a file up to date: afterwards it is the new one, or, killed or failed anywhere, exactly the old one. Of several processes one
 * migrates and the others find it done. `beforehand` runs under the write lock, so that what it copies is what is migrated.
 * Answers the number of steps taken. Raises `storage` for a newer file, SQLite's busy error when another holds the lock for too long.
 */
export const migrate = async (db: Database, folder: string, beforehand?: () => Promise<void> | void): Promise<number> => {
  const known = listMigrations(folder);
  if (countApplied(db, known) === known.length) return 0;
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    const applied = countApplied(db, known);
    const steps = known.slice(applied);
    // Of an empty file there is nothing to keep.
    if (applied > 0 && steps.length > 0) await beforehand?.();
    if (steps.length > 0) carryOut(db, folder, steps);
    db.exec('COMMIT');
    return steps.length;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('foreign_keys = ON');
  }
};
