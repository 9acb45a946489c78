import { type BlockingKey, PASSES } from '../../core/duplicate/keys.ts';
import type { Profile } from '../../core/duplicate/profile.ts';
import { type ReadTx, scalar, statement, tuples } from '../store.ts';

/*
 * Blocking: who is to be compared with whom, in temporary tables of this connection. They lie in a file that is gone with the connection, and
 * leave the database itself unlocked: an import pays nothing for them, and reading may go on beside it.
 */

const useFile = statement('PRAGMA temp_store = FILE');
const drop = ['duplicate_keys', 'duplicate_profiles', 'duplicate_pairs'].map((table) => statement(`DROP TABLE IF EXISTS temp.${table}`));
const create = [
  statement('CREATE TEMP TABLE duplicate_keys (pass INTEGER NOT NULL, hash INTEGER NOT NULL, lead INTEGER NOT NULL)'),
  // Read for every key that a lead has: made again from the lead each time, a search would do little else.
  statement('CREATE TEMP TABLE duplicate_profiles (lead INTEGER PRIMARY KEY, name INTEGER, profile TEXT NOT NULL)'),
  statement(`CREATE TEMP TABLE duplicate_pairs (lead INTEGER NOT NULL, other INTEGER NOT NULL, confidence REAL NOT NULL, pass INTEGER NOT NULL, conflict INTEGER NOT NULL,
    PRIMARY KEY (lead, other)) WITHOUT ROWID`),
];
const insertKey = statement<[number, number, number]>('INSERT INTO temp.duplicate_keys (pass, hash, lead) VALUES (?, ?, ?)');
/** Once, when all keys are there: sorting is many times faster than keeping order. */
const indexKeys = statement('CREATE INDEX temp.duplicate_keys_by_hash ON duplicate_keys (pass, hash, lead)');
const indexPairs = statement('CREATE INDEX temp.duplicate_pairs_by_confidence ON duplicate_pairs (-confidence, lead, other)');

/** Empty tables, whatever an earlier search of this connection has left. */
export const prepareBlocking = (tx: ReadTx): void => {
  tx.use(useFile).run();
  for (const one of drop) tx.use(one).run();
  for (const one of create) tx.use(one).run();
};

const insertProfile = statement<[number, number | null, string]>('INSERT INTO temp.duplicate_profiles (lead, name, profile) VALUES (?, ?, ?)');
const NAME = PASSES.indexOf('name');

/** Keeps a lead as it is compared, and by what it is found. */
export const insertProfiled = (tx: ReadTx, lead: number, { profile, keys }: { readonly profile: Profile; readonly keys: readonly BlockingKey[] }): void => {
  const insert = tx.use(insertKey);
  for (const { pass, hash } of keys) insert.run(pass, hash, lead);
  tx.use(insertProfile).run(lead, keys.find(({ pass }) => pass === NAME)?.hash ?? null, JSON.stringify(profile));
};
export const finishBlockingKeys = (tx: ReadTx): void => { tx.use(indexKeys).run(); };

/** A lead as it is compared, and its key in the pass `name`. */
export interface Profiled { readonly profile: Profile; readonly name: number | null }
const selectProfile = tuples<[number], [name: number | null, profile: string]>('SELECT name, profile FROM temp.duplicate_profiles WHERE lead = ?');

/** As it was kept; undefined for a lead that was not. */
export const findProfiled = (tx: ReadTx, lead: number): Profiled | undefined => {
  const row = tx.use(selectProfile).get(lead);
  return row && { name: row[0], profile: JSON.parse(row[1]) as Profile };
};

const selectLargeNames = scalar<[number, number], number>(
  'SELECT hash FROM temp.duplicate_keys WHERE pass = ? GROUP BY hash HAVING count(*) > ?');
/** The keys in the pass `name` that more leads have than are compared whole. */
export const listLargeNames = (tx: ReadTx, most: number): ReadonlySet<number> => new Set(tx.use(selectLargeNames).all(NAME, most));

/** Those who have one key in common. */
export interface Block { readonly pass: number; readonly hash: number; readonly leads: readonly number[]; /** More than were asked for have it; `leads` are the first. */ readonly isCut: boolean }
export interface BlockCursor { readonly pass: number; readonly hash: number }
export const FIRST_BLOCK: BlockCursor = { pass: -1, hash: -1 };

type KeyRow = [pass: number, hash: number, lead: number];
const selectKeys = tuples<[number, number, number], KeyRow>(
  'SELECT DISTINCT pass, hash, lead FROM temp.duplicate_keys WHERE (pass, hash) > (?, ?) ORDER BY pass, hash, lead LIMIT ?');

/** How many leads of one block are read; a larger one is not compared. */
export const LARGEST_BLOCK = 20_000;

/** The next blocks of at least two behind a cursor, and the cursor behind them; undefined at the end. Never more than `LARGEST_BLOCK` keys. */
export const nextBlocks = (tx: ReadTx, { pass, hash }: BlockCursor): { readonly blocks: readonly Block[]; readonly cursor: BlockCursor; readonly keys: number } | undefined => {
  const rows = tx.use(selectKeys).all(pass, hash, LARGEST_BLOCK);
  const last = rows.at(-1);
  const first = rows[0];
  if (!last || !first) return undefined;
  const isFull = rows.length === LARGEST_BLOCK;
  const isOne = first[0] === last[0] && first[1] === last[1];
  // The last block may go on behind the limit: it is read again with the next.
  const whole = isFull && !isOne ? rows.filter((row) => row[0] !== last[0] || row[1] !== last[1]) : rows;
  const blocks: Block[] = [];
  let leads: number[] = [];
  let at = first;
  const close = (): void => { if (leads.length > 1) blocks.push({ pass: at[0], hash: at[1], leads, isCut: isFull && isOne }); };
  for (const row of whole) {
    if (row[0] !== at[0] || row[1] !== at[1]) { close(); leads = []; at = row; }
    leads.push(row[2]);
  }
  close();
  return { blocks, cursor: { pass: at[0], hash: at[1] }, keys: whole.length };
};

const countKeys = scalar<[], number>('SELECT count(*) FROM temp.duplicate_keys');
export const countBlockingKeys = (tx: ReadTx): number => tx.use(countKeys).get() ?? 0;

/** Two leads by their keys, the smaller first, and how probable it is that they are one person. */
export interface FoundPair { readonly lead: number; readonly other: number; readonly confidence: number; readonly pass: number; /** An import found them with one identity. */ readonly isConflict: boolean }
const insertPair = statement<[number, number, number, number, number]>('INSERT OR IGNORE INTO temp.duplicate_pairs (lead, other, confidence, pass, conflict) VALUES (?, ?, ?, ?, ?)');
export const insertPairs = (tx: ReadTx, pairs: readonly FoundPair[]): void => {
  for (const { lead, other, confidence, pass, isConflict } of pairs) tx.use(insertPair).run(lead, other, confidence, pass, isConflict ? 1 : 0);
};
export const finishPairs = (tx: ReadTx): void => { tx.use(indexPairs).run(); };

type PairRow = [lead: number, other: number, confidence: number, pass: number, conflict: number];
const selectPairs = tuples<[number, number, number, number], PairRow>(
  `SELECT lead, other, confidence, pass, conflict FROM temp.duplicate_pairs WHERE (-confidence, lead, other) > (?, ?, ?) ORDER BY -confidence, lead, other LIMIT ?`);
const countPairsOf = scalar<[], number>('SELECT count(*) FROM temp.duplicate_pairs');
export const countPairs = (tx: ReadTx): number => tx.use(countPairsOf).get() ?? 0;

/** The most probable pairs behind one of them, at most `limit`. */
export const listPairs = (tx: ReadTx, after: FoundPair | undefined, limit: number): FoundPair[] =>
  tx.use(selectPairs).all(after === undefined ? -2 : -after.confidence, after?.lead ?? 0, after?.other ?? 0, limit)
    .map(([lead, other, confidence, pass, conflict]) => ({ lead, other, confidence, pass, isConflict: conflict === 1 }));
