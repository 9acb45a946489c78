import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { type Database, SqliteDatabase } from './driver.ts';
import { countApplied, findMigrations, listMigrations, migrate, migrateNew } from './migrate.ts';
import { codeOf, makeFile } from './new-file.ts';
import { lookAt } from './presence.ts';
import { explainSqlError } from './sql-error.ts';
import { createStore, type Store, type StoreOptions } from './store.ts';
import { waitersOf } from './waiters.ts';

/** `full` survives a power cut after every commit; `normal` may lose the last commits then, never the file. */
export type Durability = 'full' | 'normal';

export interface OpenOptions {
  readonly path: string;
  readonly durability: Durability;
  /** The program's own by default. */
  readonly migrationsFolder?: string;
  /** Do not make a new file: raise `config` instead. */
  readonly mustExist?: boolean;
  /** Reads only: neither made nor brought up to date; a newer one is refused all the same. */
  readonly readonly?: boolean;
  /** Called under the write lock before an older file is brought up to date: the place for a backup. */
  readonly beforeMigrate?: (path: string) => Promise<void> | void;
}

/** In the header of our files ("SLOS"), so that nobody's browser history is migrated. */
export const APPLICATION_ID = 0x534c4f53;
const OLDEST_SQLITE = [3, 51, 3];
export const OPENING_PATIENCE_MS = 5000;

const storage = (message: string, hint: string, cause?: unknown): AppError => new AppError('storage', message, { hint, ...(cause === undefined ? {} : { cause }) });

/** Older ones corrupt a file when two processes write and checkpoint at once. */
const assertSqlite = (db: Database): void => {
  const version = db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  const parts = version.split('.').map(Number);
  const at = OLDEST_SQLITE.findIndex((wanted, index) => wanted !== parts[index]);
  if (at < 0 || (parts[at] ?? 0) > (OLDEST_SQLITE[at] ?? 0)) return;
  throw storage(`SQLite ${version} is too old: it may damage a database that two programs use`, 'Run `npm ci` where salesos is installed.');
};

/** Set on every connection: a re-opened WAL file forgets it. */
export const setDurability = (db: Database, durability: Durability): void => { db.pragma(`synchronous = ${durability.toUpperCase()}`); };

/** 16 MB: a checkpoint waits for the disk twice, and many small transactions would wait for one every few hundred. */
const CHECKPOINT_PAGES = 4000;

/** What every connection to one of our databases needs. It waits for locks until it is open: SQLite's own wait blocks the event loop. */
const prepareConnection = (db: Database, durability: Durability): void => {
  assertSqlite(db);
  db.pragma(`busy_timeout = ${OPENING_PATIENCE_MS}`);
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  setDurability(db, durability);
};

const isAllowed = (path: string, mode: number): boolean => {
  try { accessSync(path, mode); return true; } catch { return false; }
};

const HEADER_BYTES = 100;
const readHeader = (path: string): Buffer => {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try { return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0)); } finally { closeSync(file); }
};

const isDatabase = (header: Buffer): boolean => header.length === HEADER_BYTES && header.toString('latin1', 0, 16) === 'SQLite format 3\0';

/** Refuses what is none of ours by its first bytes, before SQLite is let near it. Raises `storage`. */
const assertOurs = (path: string, stats: Stats, isReadonly: boolean): void => {
  if (!stats.isFile()) throw storage(`${path} is not a file`, 'Name the database file itself with --db.');
  if (!isAllowed(path, constants.R_OK)) throw storage(`${path} cannot be read`, `Check its owner: ls -l ${path}`);
  const folder = dirname(path);
  if (!isReadonly && !isAllowed(path, constants.W_OK)) throw storage(`${path} is read-only`, `Make it yours again: chmod u+w ${path}`);
  if (!isReadonly && !isAllowed(folder, constants.W_OK)) throw storage(`the folder ${folder} is read-only, and a database needs to write beside its file`, `Make it yours again: chmod u+wx ${folder}`);
  // Somebody was killed before the first byte: nothing is lost by filling it.
  if (stats.size === 0) return;
  const header = readHeader(path);
  if (!isDatabase(header)) throw storage(`${path} is no database`, 'Name another file with --db, or restore a backup: `salesos backup list` names them.');
  const application = header.readUInt32BE(68);
  if (application !== 0 && application !== APPLICATION_ID) throw storage(`${path} is the database of another program; it was left as it is`, 'Name another file with --db.');
};

/** Most programs leave the number in the header zero: then only an empty database may become ours. */
const claim = (db: Database): void => {
  const application = db.pragma('application_id', { simple: true });
  if (application === APPLICATION_ID) return;
  const isEmpty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!isEmpty || application !== 0) throw storage(`${db.name} is the database of another program; it was left as it is`, 'Name another file with --db.');
  if (!db.readonly) db.pragma(`application_id = ${APPLICATION_ID}`);
};

/** The file is complete when it appears under its name; of two processes that make it one wins and both go on. */
const create = async (path: string, migrationsFolder: string): Promise<void> => {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isAllowed(folder, constants.W_OK | constants.X_OK)) throw storage(`the folder ${folder} is read-only`, `Make it yours again: chmod u+wx ${folder}`);
  const fill = (made: string): void => {
    const db = new SqliteDatabase(made, { timeout: OPENING_PATIENCE_MS });
    try {
      prepareConnection(db, 'full');
      db.pragma('journal_mode = WAL');
      claim(db);
      migrateNew(db, migrationsFolder);
    } finally { db.close(); }
  };
  // Without links an empty file: whoever opens it first fills it under SQLite's lock.
  await makeFile(path, fill, () => { closeSync(openSync(path, 'a', 0o600)); });
};

/** A disk's own words and SQLite's, for a person: what was done with `path` fails with `storage` or `busy`; the rest passes through. */
export const explainFileError = (path: string, error: unknown): unknown => {
  switch (codeOf(error)) {
    case 'EACCES': case 'EPERM': case 'EROFS':
      return storage(`${dirname(path)} cannot be written`, `Check its permissions: ls -ld ${dirname(path)}`, error);
    case 'ENOSPC': case 'EDQUOT':
      return storage('the disk is full; nothing was made', 'Free some space and run the same command again.', error);
    case 'ENOTDIR': case 'EEXIST':
      return storage(`${dirname(path)} is not a folder`, 'Name another place with --db or --workspace.', error);
    case 'ERR_DLOPEN_FAILED':
      return new AppError('config', 'SQLite was installed for another Node or machine', { hint: 'Run `npm ci` with this Node where salesos is installed.', cause: error });
    default: return explainSqlError(error);
  }
};

const connect = async (options: OpenOptions): Promise<Database> => {
  const { path, durability, migrationsFolder = findMigrations(), mustExist = false, readonly = false, beforeMigrate } = options;
  let before = lookAt(path);
  if (!before) {
    if (mustExist || readonly) throw new AppError('config', `there is no database at ${path}`, { hint: 'Make one: salesos init' });
    await create(path, migrationsFolder);
    before = lookAt(path);
    if (!before) throw storage(`${path} vanished while it was made`, 'Run the same command again.');
  }
  assertOurs(path, before, readonly);
  const db = new SqliteDatabase(path, { readonly, fileMustExist: true, timeout: OPENING_PATIENCE_MS });
  try {
    prepareConnection(db, durability);
    claim(db);
    if (readonly) countApplied(db, listMigrations(migrationsFolder));
    else {
      if (db.pragma('journal_mode', { simple: true }) !== 'wal') db.pragma('journal_mode = WAL');
      await migrate(db, migrationsFolder, beforeMigrate && (() => beforeMigrate(path)));
    }
    // `restore` may have put another file here while this one was waited for: writing to the old one would lose it.
    if (lookAt(path)?.ino !== before.ino) {
      db.close();
      return await connect(options);
    }
    db.pragma('busy_timeout = 0');
    return db;
  } catch (error) { db.close(); throw error; }
};

/**
 * Opens one of our databases, makes it where there is none, brings an older one up to date. The connection has foreign keys on, its durability
 * set and does not wait for locks (the Store does). Raises `storage` (foreign, newer, damaged, read-only, full), `busy`, or `config` when it must exist.
 */
export const openDatabase = async (options: OpenOptions): Promise<Database> => {
  try { return await connect(options); } catch (error) { throw explainFileError(options.path, error); }
};

/** A Store over `openDatabase`. `close` of the Store closes the connection. */
export const openStore = async ({ clock, newId, jitter, patienceMs, ...options }: OpenOptions & Omit<StoreOptions, 'waiters'>): Promise<{ readonly store: Store; readonly db: Database }> => {
  const db = await openDatabase(options);
  return { db, store: createStore(db, { clock, newId, jitter, patienceMs, waiters: waitersOf(options.path) }) };
};
