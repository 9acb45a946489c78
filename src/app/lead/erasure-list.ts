import { existsSync, readFileSync } from 'node:fs';
import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { writeAtomically } from '../../files/atomic.ts';

/** What the list keeps of an identity: a hash under its own salt, so that it outlives a database that is replaced by an older one. */
export interface ListedErasure { readonly salt: string; readonly hash: string; readonly at: Instant }

/** Beside the database: it is not in the backups, so that an older one cannot take it back. */
export const erasureListPath = (database: string): string => `${database}.erasures`;

const isEntry = (value: unknown): value is ListedErasure => typeof value === 'object' && value !== null && 'salt' in value && typeof value.salt === 'string'
  && 'hash' in value && typeof value.hash === 'string' && 'at' in value && typeof value.at === 'number';

/** Who was erased from a database; nobody where there is no list. Raises `storage` for a list that cannot be read: passing over it would bring people back. */
export const readErasureList = (database: string): readonly ListedErasure[] => {
  const path = erasureListPath(database);
  if (!existsSync(path)) return [];
  let value: unknown;
  try { value = JSON.parse(readFileSync(path, 'utf8')); } catch (cause) { throw damaged(path, cause); }
  const entries = typeof value === 'object' && value !== null && 'erased' in value ? value.erased : undefined;
  if (!Array.isArray(entries) || !entries.every(isEntry)) throw damaged(path);
  return entries;
};
const damaged = (path: string, cause?: unknown): AppError => new AppError('storage', `${path} cannot be read: it says who was erased`, {
  hint: 'Put it back from where it was copied last. Without it a restored backup would bring erased people back; to accept that, move the file away.', ...(cause === undefined ? {} : { cause }),
});

/** Adds entries to the list, on the disk when it returns, 0600. */
export const addToErasureList = async (database: string, added: readonly ListedErasure[]): Promise<void> => {
  const known = readErasureList(database);
  const keyOf = ({ salt, hash }: ListedErasure): string => `${salt} ${hash}`;
  const all = new Map([...known, ...added].reverse().map((entry) => [keyOf(entry), entry]));
  if (all.size === known.length) return;
  const erased = [...all.values()].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
  await writeAtomically(erasureListPath(database), (append) => append(`${JSON.stringify({ what: 'salted hashes of people who were erased; restore leaves them out', erased }, null, 1)}\n`));
};
