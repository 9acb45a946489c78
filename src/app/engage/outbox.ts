import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { isUnsent } from '../../core/ledger/lead-record.ts';
import { listOutbox, listOutboxByPrefix, type OutboxRow, waitForNothing } from '../../db/engage/outbox.ts';
import { endSend, listSendsOf, type SendRow } from '../../db/engage/send.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { actIn } from '../ledger/act.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyEffects, human } from '../ledger/ledger.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { byItsId, idIn, oneNamed } from '../named.ts';
import { EXPIRES_MS } from './send.ts';
import { leavingHtml, leavingText } from './unsubscribe.ts';

/** As people read it: an approved message is planned until it is due, and claimed while a process has taken it. */
export const OUTBOX_STATES = ['draft', 'planned', 'due', 'claimed', 'sending', 'sent', 'failed', 'unknown', 'held', 'discarded'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];
/** On their way, or waiting for a person. */
export const OPEN_STATES = ['draft', 'approved', 'held', 'sending', 'unknown'] as const;

export interface OutboxMessage extends Omit<OutboxRow, 'state'> { readonly state: OutboxState }

const stateOf = ({ state, claimUntil, nextAt, dueAt }: OutboxRow, now: Instant): OutboxState => {
  if (state !== 'approved') return state;
  if (claimUntil !== null) return 'claimed';
  return (nextAt ?? dueAt ?? now) <= now ? 'due' : 'planned';
};
const viewIn = (now: Instant) => (row: OutboxRow): OutboxMessage => ({ ...row, state: stateOf(row, now) });

const STORED: Readonly<Record<OutboxState, string>> = {
  draft: 'draft', planned: 'approved', due: 'approved', claimed: 'approved', sending: 'sending', sent: 'sent', failed: 'failed', unknown: 'unknown', held: 'held', discarded: 'discarded',
};
export interface OutboxQuery { readonly state?: OutboxState | 'open' | 'all'; readonly lead?: string; readonly channel?: string; readonly limit?: number }

/** Messages on their way out, what nobody knows of first; `state` open is all that has not come to an end. Raises `not_found` and `conflict` for the lead. */
export const readOutbox = (context: Context, { state = 'open', lead, channel, limit = -1 }: OutboxQuery): Promise<readonly OutboxMessage[]> => context.store.read((tx) => {
  const states = state === 'open' ? OPEN_STATES : state === 'all' ? [...new Set(Object.values(STORED))] : [STORED[state]];
  const isNarrowed = state !== 'open' && state !== 'all';
  const rows = listOutbox(tx, { states, limit: isNarrowed ? -1 : limit, ...(channel !== undefined && { channel }), ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }) }).map(viewIn(tx.now));
  return isNarrowed ? rows.filter((row) => row.state === state).slice(0, limit === -1 ? undefined : limit) : rows;
}, context.signal);

const resolveMessage = (tx: ReadTx, ref: string): OutboxRow => {
  const wanted = idIn(ref);
  return oneNamed(ref, /^ms_/.test(wanted) ? listOutboxByPrefix(tx, wanted) : [], {
    none: { message: `No message matches "${ref}".`, hint: 'See: salesos outbox list --state all' },
    many: { noun: 'messages', hint: byItsId(({ leadName, leadId }) => leadName ?? leadId) },
  });
};

export interface ShownMessage { readonly message: OutboxMessage; /** Every call to a provider, the first one first. */ readonly sends: readonly SendRow[] }
/** One message as it leaves, with its calls. Raises `not_found`, and `conflict` with the candidates. */
export const showOutboxMessage = (context: Context, ref: string): Promise<ShownMessage> => context.store.read((tx) => {
  const row = resolveMessage(tx, ref);
  const language = loadRecords(tx, [row.leadKey], { now: tx.now }).get(row.leadKey)?.fields.language ?? context.language;
  const leaving = { ...row, language, mailbox: row.mailbox ?? '' };
  return { message: { ...viewIn(tx.now)(row), body: leavingText(context, leaving), html: leavingHtml(context, leaving) }, sends: listSendsOf(tx, row.id) };
}, context.signal);

/**
 * A person says what became of a message that nobody knew of. As not sent it is due again, and leaves as soon as nothing holds it. No undo takes it back. Raises
 * `conflict` for a message that is not unknown.
 */
export const resolveUnknown = (context: Context, ref: string, { as, reason }: { readonly as: 'sent' | 'not_sent'; readonly reason: string }): Promise<ShownMessage> => context.store.write((tx) => {
  const row = resolveMessage(tx, ref);
  if (row.state !== 'unknown') throw new AppError('conflict', `${row.id} is ${viewIn(tx.now)(row).state}: nothing about it is unknown.`, { hint: 'Those that are: salesos outbox list --state unknown' });
  for (const { number, state } of listSendsOf(tx, row.id)) if (state === 'unknown') endSend(tx, { number, state: as, providerId: null, reason });
  const record = loadRecords(tx, [row.leadKey], { now: tx.now, whole: true }).get(row.leadKey);
  if (!record) throw new AppError('internal', `lead ${row.leadId} cannot be loaded`);
  const before = snapshot(record);
  const again = as === 'not_sent' ? { due_at: tx.now, expires_at: tx.now + EXPIRES_MS } : {};
  applyEffects(tx, record, [human('message.resolved', { id: row.id, as, reason, ...again })], { playbookVersion: context.playbookVersion });
  saveRecord(tx, { before, after: record });
  waitForNothing(tx, row.id);
  evaluateLeads(tx, context, [row.leadKey]);
  return { message: viewIn(tx.now)(resolveMessage(tx, row.id)), sends: listSendsOf(tx, row.id) };
}, context.signal);

/** A person says that a draft, or what was held, may leave: it is due now. Raises `conflict` for what has left or is on its way. */
export const approveMessage = (context: Context, ref: string): Promise<ShownMessage> => context.store.write((tx) => {
  const row = resolveMessage(tx, ref);
  if (!isUnsent(row.state) || row.state === 'approved') throw new AppError('conflict', `${row.id} is ${viewIn(tx.now)(row).state} already.`, { hint: `See: salesos outbox show ${row.id}` });
  actIn(tx, context, row.leadKey, () => [human('message.approved', { id: row.id, due_at: tx.now, expires_at: tx.now + EXPIRES_MS })]);
  waitForNothing(tx, row.id);
  return { message: viewIn(tx.now)(resolveMessage(tx, row.id)), sends: listSendsOf(tx, row.id) };
}, context.signal);

/** A person takes back what has not left. Raises `conflict` for what has. */
export const discardMessage = (context: Context, ref: string, reason: string): Promise<ShownMessage> => context.store.write((tx) => {
  const row = resolveMessage(tx, ref);
  if (!isUnsent(row.state)) throw new AppError('conflict', `${row.id} is ${viewIn(tx.now)(row).state} already.`, { hint: `See: salesos outbox show ${row.id}` });
  actIn(tx, context, row.leadKey, () => [human('message.discarded', { id: row.id, reason: reason === '' ? 'taken back by hand' : reason })]);
  return { message: viewIn(tx.now)(resolveMessage(tx, row.id)), sends: listSendsOf(tx, row.id) };
}, context.signal);
