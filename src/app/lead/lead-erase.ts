import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import { DAY_MS, type Instant } from '../../core/base/instant.ts';
import { parseEmail } from '../../core/capture/email.ts';
import type { Finder } from '../../core/capture/traces.ts';
import { compactDatabase } from '../../db/compact.ts';
import { listErasures } from '../../db/lead/erasure.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import { listBackups } from '../../files/backup.ts';
import { blankRecords } from '../../files/blank-records.ts';
import { ERASURE_SALT, isErasedIdentity, isErasedLead } from '../capture/erased.ts';
import type { Context } from '../context.ts';
import { assignWaiting } from '../deal/assign.ts';
import { removeProposalFiles } from '../deal/proposal-files.ts';
import type { WorkspacePaths } from '../workspace.ts';
import { eraseRows, hashesOf, resolveSubject, type Subject } from './erasure.ts';
import { addToErasureList, type ListedErasure, readErasureList } from './erasure-list.ts';

/** What would go with a person, for the question before it. */
export interface ErasurePlan {
  readonly id: string;
  readonly name: string | null;
  /** Leads that became one in them, theirs included. */
  readonly leads: number;
  readonly events: number; readonly identities: number;
  readonly chats: number; readonly messages: number; readonly tasks: number; readonly deals: number;
}
export interface ErasedFile { readonly file: string; readonly records: number }
export interface Erased extends Pick<ErasurePlan, 'id' | 'leads' | 'events' | 'identities'> {
  /** False when they had been erased before, and only what a kill had left open was done. */
  readonly isNew: boolean;
  /** Rejects and logs in which records were overwritten. */
  readonly files: readonly ErasedFile[];
  /** Files of proposals in the workspace's own folder that are gone. */
  readonly removed: readonly string[];
  /** Files that hold the person still, and that nobody changes: backups go by themselves, the others do not. */
  readonly backups: readonly string[];
  readonly leftovers: readonly string[];
  /** When the last of those backups has given way, if one is made every day. */
  readonly backupsUntil: Instant | null;
  /** Other leads whose events speak of them. */
  readonly mentions: readonly string[];
  /** False while another process keeps the file from being written anew. */
  readonly compacted: boolean;
}

/** How many days of backups are kept. */
const KEPT_DAYS = 7;
/** Set while the file has not been written anew since somebody was erased. */
const UNFINISHED = 'erasure_unfinished';

const planOf = (tx: ReadTx, subject: Subject): ErasurePlan => {
  const record = loadRecords(tx, [subject.key], { now: tx.now, whole: true }).get(subject.key);
  const { fields = {}, chats, messages, tasks, deals } = record ?? {};
  return {
    id: subject.id, name: fields.name ?? fields.email ?? fields.phone ?? null, leads: subject.keys.length, events: subject.events.length, identities: subject.identities.length,
    chats: chats?.size ?? 0, messages: messages?.size ?? 0, tasks: tasks?.size ?? 0, deals: deals?.size ?? 0,
  };
};

/** A person who was erased already, as far as they can be recognised: `ref` as an id, an address or a number. */
const wasErased = (tx: ReadTx, ref: string): boolean => {
  const text = ref.trim().toLowerCase();
  const email = parseEmail(text);
  return isErasedLead(tx, text) || isErasedIdentity(tx, { kind: 'email', value: email ?? text }) || isErasedIdentity(tx, { kind: 'phone', value: `+${text.replace(/\D/g, '')}` })
    || isErasedIdentity(tx, { kind: 'external', value: ref.trim() });
};

/** The person that is meant, or undefined for somebody who was erased before. Raises `not_found`, `conflict`. */
const findSubject = (tx: ReadTx, ref: string): Subject | undefined => {
  try {
    const subject = resolveSubject(tx, ref);
    return subject.isErased ? undefined : subject;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found' && wasErased(tx, ref)) return undefined;
    throw error;
  }
};

/** What `eraseLead` would erase; undefined for somebody who was erased before. Raises `not_found`, `conflict`. */
export const describeErasure = ({ store, signal }: Context, ref: string): Promise<ErasurePlan | undefined> => store.read((tx) => {
  const subject = findSubject(tx, ref);
  return subject && planOf(tx, subject);
}, signal);

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)).filter((path) => statSync(path).isFile()) : []);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => [name, ...textsIn(each)]) : [String(value)];
};
/** What a record says, whether it is CSV or JSON. */
const saidIn = (record: string): string => {
  try { return textsIn(JSON.parse(record)).join('\n'); } catch { return record.replaceAll('""', '"'); }
};

/** Overwrites the person's records in what earlier imports rejected and in the logs. */
const blankFiles = ({ rejects, logs }: WorkspacePaths, { names }: Finder): readonly ErasedFile[] => [...filesIn(rejects), ...filesIn(logs)].flatMap((file) => {
  const records = blankRecords(file, { kind: file.endsWith('.csv') ? 'csv' : 'lines', isNamed: (record) => names(saidIn(record)) });
  return records === 0 ? [] : [{ file, records }];
});

/** What `restore` moved aside, and what killed commands left of standard input, as far as the person is in it: nobody takes these files away. */
const leftoversOf = ({ database }: WorkspacePaths, { names }: Finder): readonly string[] => {
  const replaced = filesIn(dirname(database)).filter((path) => basename(path).startsWith(`${basename(database)}.replaced-`));
  const spooled = readdirSync(tmpdir()).filter((name) => /^salesos-\w{6}$/.test(name)).map((name) => join(tmpdir(), name, 'stdin')).filter((path) => {
    try { return blankRecords(path, { kind: 'lines', isNamed: (record) => names(saidIn(record)), isDryRun: true }) > 0; } catch { return false; }
  });
  return [...replaced, ...spooled];
};

/** Every proposal that was ever written for them, also one that was taken back. */
const proposalsIn = ({ events }: Subject): readonly string[] =>
  events.flatMap(({ type, payload }) => (type === 'proposal.written' ? [String((JSON.parse(payload) as { readonly id?: string }).id ?? '')] : []));

const listOf = (tx: ReadTx): readonly ListedErasure[] => {
  const salt = getSetting(tx, ERASURE_SALT);
  return salt === undefined ? [] : listErasures(tx).map(({ hash, at }) => ({ salt, hash, at }));
};

/** Writes the file anew and completes the list beside it. False while another process keeps it from that: the same command finishes later. */
const finish = async ({ store, signal, paths }: Context): Promise<boolean> => {
  await addToErasureList(paths.database, await store.read(listOf, signal));
  if (await store.read((tx) => getSetting(tx, UNFINISHED), signal) === undefined) return true;
  try { compactDatabase(paths.database); } catch (error) {
    if (error instanceof AppError && error.code === 'busy') return false;
    throw error;
  }
  await store.write((tx) => { clearSetting(tx, UNFINISHED); }, signal);
  return true;
};

const saltOf = ({ store, signal }: Context): Promise<string> => store.write((tx) => {
  const known = getSetting(tx, ERASURE_SALT);
  const salt = known ?? randomBytes(24).toString('base64url');
  if (known === undefined) setSetting(tx, ERASURE_SALT, salt);
  return salt;
}, signal);

/**
 * Erases a person for good: from rows, events, chats, drafts, notices, plans, the search index, rejected rows and logs; then the file is written anew, so that nothing is left
 * in its gaps. Salted hashes stay, in the database and in a list beside it, so that no import brings the person back and no `restore` either. Killed anywhere and run
 * again it finishes. Raises `not_found`, `conflict` for a name of several or while an undo runs, `storage` when the disk is full.
 */
export const eraseLead = async (context: Context, ref: string): Promise<Erased> => {
  const { store, signal, paths, clock } = context;
  readErasureList(paths.database);
  const salt = await saltOf(context);
  const first = await store.read((tx) => findSubject(tx, ref), signal);
  const now = clock.now();
  const backups = listBackups(paths.backups);
  const kept = { backups: backups.map(({ path }) => path), leftovers: first ? leftoversOf(paths, first.finder) : [], backupsUntil: backups.length === 0 ? null : now + KEPT_DAYS * DAY_MS };
  if (!first) {
    const id = await store.read((tx) => { try { return resolveSubject(tx, ref).id; } catch { return ''; } }, signal);
    return { ...kept, id, isNew: false, leads: 0, events: 0, identities: 0, files: [], removed: [], mentions: [], compacted: await finish(context) };
  }
  // The list and the files first: once the rows are blank nobody knows any more whom to look for.
  await addToErasureList(paths.database, hashesOf(first, salt).map((hash) => ({ salt, hash, at: now })));
  const files = blankFiles(paths, first.finder);
  const removed = removeProposalFiles(paths, proposalsIn(first));
  const { subject, events, mentions } = await store.write((tx) => {
    const found = resolveSubject(tx, first.id);
    const { deals } = planOf(tx, found);
    setSetting(tx, UNFINISHED, String(tx.now));
    const rows = eraseRows(tx, context, found, salt);
    if (deals > 0) assignWaiting(tx, context);
    return { subject: found, ...rows };
  }, signal);
  const { id, keys, identities } = subject;
  return { ...kept, id, isNew: true, leads: keys.length, events, identities: identities.length, files, removed, mentions, compacted: await finish(context) };
};
