import { AppError } from '../../core/base/errors.ts';
import type { Json, JsonObject } from '../../core/base/ports.ts';
import { parseEmail } from '../../core/capture/email.ts';
import { ERASED, type Finder, finderOf } from '../../core/capture/traces.ts';
import { erasedPayload, outlastsErasure, tracesIn } from '../../core/ledger/erasure.ts';
import { identitiesOfUnmatched } from '../../core/inbound/unmatched.ts';
import type { Identity } from '../../core/ledger/event.ts';
import { isOwnType } from '../../core/ledger/event.ts';
import { refuseDuringUndo } from '../../db/capture/batch.ts';
import {
  deleteSecurely, familyOf, findPerson, findUndone, forgetSuppression, insertErasure, isAlsoOf, listMentioning, listPersons, listTexts, markLeadsRead, overwriteEvent, overwritePayload,
  overwriteTexts, renameChat, renameRemovals, type StoredEvent, storedEvents, suppressionsOfOthers, TEXT_TABLES, workspaceEvents,
} from '../../db/lead/erasure.ts';
import { contentHash } from '../../db/ledger/chain.ts';
import { listTouched } from '../../db/ledger/chain-read.ts';
import { eraseFromSearch, indexLeads } from '../../db/lead/search.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { settleEnergy } from '../../db/work/energy.ts';
import { erasureHash, LEAD_KIND, mailboxOf } from '../capture/erased.ts';
import type { Context } from '../context.ts';
import { applyEffects, applyToWorkspace, human } from '../ledger/ledger.ts';
import { rebuildLeads } from '../ledger/rebuild.ts';
import { resolveLead } from './lead-ref.ts';

/** One person with all leads that became one; who is no lead, and only wrote or is suppressed, with none. */
export interface Subject {
  /** The lead that stands for them; 0 and the address of who is none. */
  readonly key: number; readonly id: string;
  readonly keys: readonly number[]; readonly ids: readonly string[];
  /** By what they, and nobody else, were ever known. */
  readonly identities: readonly Pick<Identity, 'kind' | 'value'>[];
  /** The mailboxes behind their addresses that nobody else has: they come in by none of their spellings. */
  readonly mailboxes: readonly string[];
  readonly finder: Finder;
  readonly events: readonly StoredEvent[];
  readonly isErased: boolean;
}

const subjectOf = (tx: ReadTx, root: number, keys: readonly number[]): Subject => {
  const persons = listPersons(tx, keys);
  const events = storedEvents(tx, keys);
  const { identities, names } = tracesIn(events.map(({ type, payload }) => ({ type, payload: JSON.parse(payload) as JsonObject })));
  const own = identities.filter(({ kind, value }) => !isAlsoOf(tx, kind, value, keys));
  const mailboxes = new Set(own.flatMap((identity) => mailboxOf(identity) ?? []).filter((mailbox) => !isAlsoOf(tx, 'email', mailbox, keys)));
  const ids = persons.map(({ id }) => id);
  return {
    key: root, id: persons.find(({ key }) => key === root)?.id ?? '', keys, ids, identities: own, mailboxes: [...mailboxes], events, finder: finderOf({ identities: own, names }, ids),
    isErased: events.some(({ lead_key, type }) => lead_key === root && type === 'lead.erased'),
  };
};

/** A lead by its id, or by what the events say that an undo has hidden: who was removed or undone may ask to be erased as well. */
const findGone = (tx: ReadTx, ref: string, error: unknown): number => {
  if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
  const removed = typeof error.details['id'] === 'string' ? error.details['id'] : ref.trim().toLowerCase();
  const person = findPerson(tx, removed);
  if (person) return person.key;
  const undone = ref.trim().length < 5 ? [] : findUndone(tx, ref.trim());
  const [first, second] = undone;
  if (!first) throw error;
  if (second) throw new AppError('conflict', `"${ref}" stands in what was taken back of ${undone.length} leads.`, { hint: `Name one by its id: ${undone.map(({ id }) => id).join(', ')}.` });
  return first.key;
};

/** What messages of nobody known, and suppressions of nobody, say of an address or a number; undefined where they say nothing. */
const subjectOfNobody = (tx: ReadTx, ref: string): Subject | undefined => {
  const email = parseEmail(ref);
  const phone = /^\+?[\d\s()./-]{7,}$/.test(ref.trim()) ? `+${ref.replace(/\D/g, '')}` : undefined;
  const value = email ?? phone;
  if (value === undefined) return undefined;
  const identity = { kind: email === undefined ? 'phone' : 'email', value } as const;
  const names = new Set<string>();
  const events = workspaceEvents(tx).filter(({ type, payload }) => {
    const said = JSON.parse(payload) as JsonObject;
    const known = type === 'person.suppressed' ? said['identities'] as unknown as readonly Identity[] : isOwnType(type) ? [] : identitiesOfUnmatched(said);
    const isTheirs = known.some((one) => one.kind === identity.kind && one.value === value);
    if (isTheirs && typeof said['name'] === 'string') names.add(said['name']);
    return isTheirs;
  });
  const mailbox = mailboxOf(identity);
  return events.length === 0 ? undefined : {
    key: 0, id: value, keys: [], ids: [], identities: [identity], mailboxes: mailbox === undefined || isAlsoOf(tx, 'email', mailbox, []) ? [] : [mailbox], events,
    finder: finderOf({ identities: [identity], names: [...names] }, []), isErased: false,
  };
};

/**
 * The person that is meant: as `resolveLead` finds them, also when they were removed, or an undo took them back; then whoever wrote from that address without being a lead. Raises
 * `not_found`, `conflict`.
 */
export const resolveSubject = (tx: ReadTx, ref: string): Subject => {
  let key: number;
  try { ({ key } = resolveLead(tx, ref)); } catch (error) {
    try { key = findGone(tx, ref, error); } catch (unknown) {
      const nobody = subjectOfNobody(tx, ref);
      if (nobody) return nobody;
      throw unknown;
    }
  }
  for (let [person] = listPersons(tx, [key]); person?.merged_into != null; [person] = listPersons(tx, [key])) key = person.merged_into;
  return subjectOf(tx, key, familyOf(tx, key));
};

/** The hashes that are kept of a person: of what they were known by, of the mailboxes behind it and of their leads' ids. */
export const hashesOf = ({ identities, mailboxes, ids }: Subject, salt: string): readonly string[] => [...new Set([
  ...identities.map(({ kind, value }) => erasureHash(salt, kind, value)), ...mailboxes.map((mailbox) => erasureHash(salt, 'email', mailbox)),
  ...ids.map((id) => erasureHash(salt, LEAD_KIND, id)),
])];

const REASON = 'on request';

/** Ends what is open and says that the lead was erased: by lead, the event behind which the rest is hidden. */
const close = (tx: Tx, context: Pick<Context, 'playbookVersion'>, keys: readonly number[]): ReadonlyMap<number, number> => {
  const behind = new Map<number, number>();
  for (const record of loadRecords(tx, keys, { now: tx.now, whole: true }).values()) {
    for (const { id, state } of record.jobs.values()) if (state === 'waiting' || state === 'queued') settleEnergy(tx, id, 0);
    const open = [...record.deals.values()].filter(({ state }) => state === 'open');
    const events = applyEffects(tx, record, [...open.map(({ id }) => human('deal.lost', { id, reason: '' })), human('lead.erased', { reason: REASON })],
      { playbookVersion: context.playbookVersion, history: true });
    behind.set(record.key, events.at(-1)?.seq ?? 0);
  }
  return behind;
};

type IsOwn = (identity: Pick<Identity, 'kind' | 'value'>) => boolean;
/** A suppression without those who are erased: their hashes keep them out. What others are known by too stays. */
const withoutOwn = (payload: JsonObject, isOwn: IsOwn): JsonObject =>
  ({ ...payload, identities: (payload['identities'] as unknown as readonly Identity[]).filter((identity) => !isOwn(identity)) as unknown as Json });

/** The numbers of the events that say something else now. */
const blankOwnEvents = (tx: Tx, { keys }: Subject, behind: ReadonlyMap<number, number>, isOwn: IsOwn): readonly number[] => {
  const events = storedEvents(tx, keys);
  for (const { seq, lead_key, type, payload, source } of events) {
    const before = JSON.parse(payload) as JsonObject;
    const blank = erasedPayload(type, before);
    const after = type === 'person.suppressed' ? { ...blank, identities: withoutOwn(before, isOwn)['identities'] ?? [] } : blank;
    const saysWho = type === 'person.suppressed' && (after['identities'] as readonly Json[]).length > 0;
    overwriteEvent(tx, {
      seq, payload: JSON.stringify(after), type: isOwnType(type) ? type : 'erased', source: source === 'salesos' || saysWho ? source : 'erased',
      hiddenBy: outlastsErasure(type) ? null : behind.get(lead_key ?? 0) ?? null,
    });
  }
  return events.map(({ seq }) => seq);
};

const chatName = (seq: number): string => `erased_${seq}`;

/** Plans, notices, names of files and chats of nobody that name the person: the events first, then the rows that were made of them, alike. The numbers of those events. */
const blankMentions = (tx: Tx, { finder, keys }: Subject, { isOwn, hiddenBy }: { readonly isOwn: IsOwn; readonly hiddenBy: number | null }): readonly number[] => {
  const chats = new Map<string, string>();
  const blanked: number[] = [];
  for (const { seq, lead_key, type, payload, dedupe_key } of [...workspaceEvents(tx), ...suppressionsOfOthers(tx, keys).filter(({ lead_key }) => lead_key !== null)]) {
    const before = JSON.parse(payload) as JsonObject;
    if (!isOwnType(type) && lead_key === null && identitiesOfUnmatched(before).some(isOwn)) {
      overwriteEvent(tx, { seq, type: 'erased', payload: '{}', source: 'erased', hiddenBy });
      blanked.push(seq);
      continue;
    }
    let after = before;
    if (type === 'chat.recorded') {
      if (finder.names(payload)) {
        const id = chats.get(String(before['id'])) ?? chatName(seq);
        chats.set(String(before['id']), id);
        after = { ...before, id, turns: [], extraction: {} };
      }
    } else if (type === 'person.suppressed') {
      if ((before['identities'] as unknown as readonly Identity[]).some(isOwn)) after = { ...withoutOwn(before, isOwn), quote: '' };
    } else after = finder.clean(before) as JsonObject;
    const text = JSON.stringify(after);
    if (text === payload) continue;
    blanked.push(seq);
    overwritePayload(tx, seq, text, type === 'chat.recorded' || finder.names(dedupe_key) ? `#${seq}` : dedupe_key);
  }
  for (const table of TEXT_TABLES) {
    for (const { id, texts } of listTexts(tx, table)) {
      if (table === 'chats') {
        const name = chats.get(id);
        if (name === undefined) continue;
        overwriteTexts(tx, table, id, { turns: '[]', extraction: '{}' });
        renameChat(tx, id, name);
        continue;
      }
      const changed = Object.entries(texts).flatMap(([column, text]) => {
        const clean = /^\s*[[{]/.test(text) && column !== 'source' && table !== 'notifications' ? JSON.stringify(finder.clean(JSON.parse(text) as Json)) : finder.clean(text) as string;
        return clean === text ? [] : [[column, clean] as const];
      });
      if (changed.length > 0) overwriteTexts(tx, table, id, Object.fromEntries(changed));
    }
  }
  return blanked;
};

/** What the audit has of these events now counts as what was written: nobody else may change an entry. */
const noteBlanked = (tx: Tx, { playbookVersion }: Pick<Context, 'playbookVersion'>, seqs: readonly number[]): void => {
  const events = listTouched(tx, seqs).map((row) => [row[0], contentHash(row)] as const);
  if (events.length > 0) applyToWorkspace(tx, [human('event.blanked', { events })], { playbookVersion, history: true });
};

export interface ErasedRows { readonly events: number; /** Other leads whose events speak of the person: nothing was changed there. */ readonly mentions: readonly string[] }
const MENTIONS = 20;

/**
 * Blanks a person in everything that the database holds, inside the caller's transaction: events become skeletons or are hidden and say nothing, in no batch; rows are made
 * again from what is left; messages of nobody known that are from them too; plans, notices and chats of nobody lose them; hashes of what they were known by stay. Raises `conflict` while an undo runs.
 */
export const eraseRows = (tx: Tx, context: Pick<Context, 'rules' | 'playbookVersion'>, subject: Subject, salt: string): ErasedRows => {
  refuseDuringUndo(tx, null);
  deleteSecurely(tx);
  const { keys, identities } = subject;
  const own = new Set(identities.map(({ kind, value }) => `${kind}:${value}`));
  const isOwn: IsOwn = ({ kind, value }) => own.has(`${kind}:${value}`);
  // Not by their names: others are called the same.
  const mentions = listMentioning(tx, identities.map(({ value }) => value).filter(({ length }) => length >= 6), keys, MENTIONS);
  renameRemovals(tx, keys, ERASED);
  const behind = close(tx, context, keys);
  const events = blankOwnEvents(tx, subject, behind, isOwn);
  noteBlanked(tx, context, [...events, ...blankMentions(tx, subject, { isOwn, hiddenBy: behind.get(subject.key) ?? null })]);
  for (const { kind, value } of identities) forgetSuppression(tx, kind, value);
  const above = listPersons(tx, keys).flatMap(({ merged_into }) => (merged_into === null || keys.includes(merged_into) ? [] : [merged_into]));
  rebuildLeads(tx, context, [...keys, ...above]);
  markLeadsRead(tx, keys);
  // Who had taken them over says less now, too.
  indexLeads(tx, above);
  eraseFromSearch(tx, keys);
  for (const hash of hashesOf(subject, salt)) insertErasure(tx, { hash, at: tx.now });
  return { events: keys.length === 0 ? subject.events.length : events.length, mentions };
};

/** The person as these leads alone have them: for a backup in which they may be merged into somebody else. */
export const subjectOfLeads = (tx: ReadTx, keys: readonly number[]): Subject => subjectOf(tx, keys[0] ?? 0, keys);
