import type { Instant } from '../../core/base/instant.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { compactDatabase } from '../../db/compact.ts';
import { eachKnown, insertErasure, listPersons, storedEvents } from '../../db/lead/erasure.ts';
import { openStore } from '../../db/open.ts';
import { findPlaybook } from '../../db/playbook.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { getSetting, setSetting } from '../../db/workspace.ts';
import { ERASURE_SALT, erasureHash } from '../capture/erased.ts';
import { eraseRows, subjectOfLeads } from './erasure.ts';
import type { ListedErasure } from './erasure-list.ts';

/** The rules under which the file was valued last. */
const storedRules = (tx: ReadTx): { readonly rules: Rules; readonly playbookVersion: number } | undefined => {
  const playbookVersion = Number(getSetting(tx, 'playbook_version'));
  const stored = findPlaybook(tx, playbookVersion);
  // Nobody but `storeRuling` writes it.
  return stored && { rules: JSON.parse(stored.compiled) as Rules, playbookVersion };
};

/** Leads whose identity or id is on the list, whichever salt it was hashed under. */
const keysOn = (tx: ReadTx, list: readonly ListedErasure[]): readonly number[] => {
  const salts = [...new Set(list.map(({ salt }) => salt))];
  const hashes = new Set(list.map(({ salt, hash }) => `${salt} ${hash}`));
  const keys = new Set<number>();
  for (const [key, kind, value] of eachKnown(tx)) if (!keys.has(key) && salts.some((salt) => hashes.has(`${salt} ${erasureHash(salt, kind, value)}`))) keys.add(key);
  return [...keys].sort((a, b) => a - b);
};

const apply = (tx: Tx, list: readonly ListedErasure[]): number => {
  const newest = list.at(-1);
  if (!newest) return 0;
  const known = getSetting(tx, ERASURE_SALT);
  const salt = known ?? newest.salt;
  if (known === undefined) setSetting(tx, ERASURE_SALT, salt);
  for (const { hash, at } of list.filter((entry) => entry.salt === salt)) insertErasure(tx, { hash, at });
  const keys = keysOn(tx, list).filter((key) => !storedEvents(tx, [key]).some(({ type }) => type === 'lead.erased'));
  const ruling = keys.length === 0 ? undefined : storedRules(tx);
  if (!ruling) return 0;
  eraseRows(tx, ruling, subjectOfLeads(tx, keys), salt);
  return listPersons(tx, keys).filter(({ merged_into }) => merged_into === null || !keys.includes(merged_into)).length;
};

/**
 * Erases from a copy of the database, which nobody else has open, whoever is on the list, and writes the file anew. Answers how many people that were. Raises `storage`
 * when the disk is full.
 */
export const eraseAgain = async (path: string, list: readonly ListedErasure[], now: Instant): Promise<number> => {
  if (list.length === 0) return 0;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const { store } = await openStore({ path, durability: 'full', mustExist: true, clock, newId: () => '', jitter: () => 0, patienceMs: 0 });
  let erased = 0;
  try { erased = await store.write((tx) => apply(tx, list)); } finally { store.close(); }
  if (erased > 0) compactDatabase(path);
  return erased;
};
