import { findMessageOf } from '../../db/engage/outbox.ts';
import { findSend, findSendOf, lastSendNumber, learnSend, listSettledSends, type SendRow, type SendState } from '../../db/engage/send.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { type JournalEntry, type JournalOutcome, readJournal, writeJournal } from '../../files/send-journal.ts';
import type { Context } from '../context.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { decide, knownBefore, leadOf } from './send.ts';
import { settleSend } from './send-settle.ts';
import { journalStop } from './send-guard.ts';

/*
 * A restored database learns from the journal what has been sent since: every key that was called, and what came of it as far as the journal was told. What it knows no
 * outcome of counts as one that may have left. Then the journal is written anew to fit the database's numbers.
 */

export interface Adoption {
  /** Why nothing was sent; null when nothing is wrong, and nothing was done. */
  readonly reason: string | null;
  /** Sends learnt from the journal, and those that the journal did not have. */
  readonly learnt: number; readonly rewritten: number;
  /** Of those learnt, how many may have left and nobody knows. */
  readonly unknown: number;
}

interface Called { readonly key: string; readonly message: string; readonly at: number; readonly mailbox: string; readonly outcome: JournalOutcome | undefined }

/** What the journal knows of each key: the last call of it that may have left, else the last. */
const callsIn = (entries: readonly JournalEntry[]): readonly Called[] => {
  const ends = new Map(entries.flatMap((entry) => (entry.kind === 'end' ? [[`${entry.number} ${entry.key}`, entry.outcome] as const] : [])));
  const calls = new Map<string, Called>();
  for (const entry of entries) {
    if (entry.kind !== 'send') continue;
    const { key, message, at, mailbox } = entry;
    const outcome = ends.get(`${entry.number} ${key}`);
    const known = calls.get(key);
    const hasLeft = known !== undefined && known.outcome !== 'not_sent' && known.outcome !== 'rejected';
    if (!hasLeft) calls.set(key, { key, message, at, mailbox, outcome });
  }
  return [...calls.values()];
};

const stateOf = (outcome: JournalOutcome | undefined): SendState => outcome ?? 'unknown';
const REASON = 'learnt from the journal';

/** Gives the database what the journal knows of a key and it does not. */
const learn = (tx: Tx, context: Context, { key, message, at, mailbox, outcome }: Called): SendState | undefined => {
  if (outcome === 'not_sent') return undefined;
  const state = stateOf(outcome);
  const before = findSendOf(tx, key);
  if (before?.state === 'sending') {
    // Under way when the copy was made: whoever made the call, the journal knows it.
    settleSend(tx, context, { number: before.number, token: undefined, result: outcome === 'sent' ? { kind: 'sent', providerId: null } : { kind: 'unknown', reason: REASON }, at });
    return state;
  }
  if (before !== undefined) return undefined;
  const known = findMessageOf(tx, message);
  const number = lastSendNumber(tx) + 1;
  const isLearnt = learnSend(tx, { number, key, message, leadKey: known?.leadKey ?? 0, channel: known?.channel ?? '', mailbox, state, at, reason: REASON });
  if (!isLearnt) return undefined;
  // The message is what it was, as of then: nothing of it is left to be sent, or to be counted as looked at.
  const lead = known && leadOf(tx, { leadKey: known.leadKey, id: message });
  if (lead && lead.message.state !== 'sent') decide(tx, context, lead, [knownBefore(lead.message, { number, state, message, reason: REASON, at })]);
  return state;
};

const linesOf = ({ number, key, message, at, mailbox, state }: SendRow): readonly JournalEntry[] =>
  [{ kind: 'send', number, key, message, at, mailbox }, ...(state === 'sending' || state === 'unknown' ? [] : [{ kind: 'end', number, key, outcome: state } as const])];

/** Why sending is stopped because of the journal; null when it is not. Nothing is written. */
export const lookAtJournal = (context: Context): Promise<string | null> => context.store.read((tx) => journalStop(tx, context)?.reason ?? null, context.signal);

/**
 * Takes the journal for true after a restore, a roll-back or a loss: sending resumes, and nobody gets anything twice. Safe to kill and to run again: the journal is replaced
 * whole, and what was learnt is not learnt again. `isDryRun` writes nothing.
 */
export const adopt = async (context: Context, { reason, isDryRun = false }: { readonly reason: string; readonly isDryRun?: boolean }): Promise<Adoption> => {
  const { store, paths: { journal }, playbookVersion, signal } = context;
  const why = await lookAtJournal(context);
  if (why === null) return { reason: null, learnt: 0, rewritten: 0, unknown: 0 };
  const entries = readJournal(journal);
  const calls = callsIn(entries);
  const told = new Set(calls.map(({ key }) => key));
  const missing = (tx: ReadTx): number => listSettledSends(tx).filter(({ key, state }) => state !== 'not_sent' && !told.has(key)).length;
  if (isDryRun) {
    return store.read((tx) => {
      const news = calls.filter(({ key, outcome }) => outcome !== 'not_sent' && findSendOf(tx, key) === undefined);
      return { reason: why, learnt: news.length, rewritten: missing(tx), unknown: news.filter(({ outcome }) => stateOf(outcome) === 'unknown').length };
    }, signal);
  }
  const done = await store.write((tx) => {
    const rewritten = missing(tx);
    const learnt = calls.flatMap((call) => learn(tx, context, call) ?? []);
    applyToWorkspace(tx, [human('outbox.adopted', { sends: learnt.length, reason })], { playbookVersion });
    // Written in the transaction that learnt: killed before its commit, the database knows none of it and the old journal or this one says all that it must.
    tx.beforeCommit(() => writeJournal(journal, [...keep(entries, tx), ...listSettledSends(tx).flatMap(linesOf)]));
    return { learnt: learnt.length, rewritten, unknown: learnt.filter((state) => state === 'unknown').length };
  }, signal);
  return { reason: why, ...done };
};

/** Calls that were surely not sent, or that another process has under way, keep their lines. */
const keep = (entries: readonly JournalEntry[], tx: ReadTx): readonly JournalEntry[] => entries.filter((entry) => findSend(tx, entry.number)?.state === 'sending' && findSend(tx, entry.number)?.key === entry.key);
