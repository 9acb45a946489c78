import { AppError } from '../../core/base/errors.ts';
import type { OwnPayloads } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { wordsIn } from '../../core/ledger/wording.ts';
import { findHolder } from '../../db/capture/capture.ts';
import { appendEvent, eventsWhere, findEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { hiddenHash } from '../../db/ledger/chain.ts';
import { hiddenBehind } from '../../db/ledger/chain-read.ts';
import { listLeadNames } from '../../db/lead/lead.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { remakeLoneChats } from '../../db/capture/chat.ts';
import { remakeCatalog } from '../../db/deal/catalog.ts';
import { indexLeads } from '../../db/lead/search.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { energyDay, type Resource } from '../../core/work/budget.ts';
import { refillBudgetOf } from '../../db/work/energy.ts';
import { heedSuppressions } from '../capture/suppression.ts';
import { capSetting, type Period, putCap, readBalance } from '../work/energy.ts';
import { evaluateUnread } from './evaluate.ts';
import { applyToWorkspace, human } from './ledger.ts';
import { rebuildLeads, replayStored } from './rebuild.ts';
import { putMarks, remakeWorkspace } from './workspace-rows.ts';
import { rewindTurns } from './world.ts';
import { extentOf, type LaterEdit, laterEdits, relatedLeads, UNDO_RULE } from './undo-extent.ts';

interface BatchRow { readonly key: number; readonly id: string; readonly kind: string; readonly source: string; readonly state: string; readonly started_at: number; readonly finished_at: number | null; readonly counts: string }
const findBatch = statement<{ ref: string }, BatchRow>('SELECT * FROM batches WHERE substr(id, 1, length(:ref)) = :ref ORDER BY id = :ref DESC, key DESC LIMIT 2');
const findLastBatch = statement<[], BatchRow>(`SELECT * FROM batches WHERE state <> 'undone' ORDER BY key DESC LIMIT 1`);
const setBatchState = statement<[string, number]>('UPDATE batches SET state = ? WHERE key = ?');
const findUndoSeq = scalar<[number], number>(
  `SELECT max(seq) FROM events WHERE lead_key IS NULL AND type = 'batch.undone' AND json_extract(payload, '$.batch') = ?`);
const countBatchEvents = scalar<[number], number>('SELECT count(*) FROM events WHERE batch = ? AND undone_by IS NULL');
/** Leads that the batch touched, in the order of their keys, after a cursor. */
const selectLeadsOfBatch = scalar<[number, number, number], number>(
  'SELECT DISTINCT lead_key FROM events WHERE batch = ? AND lead_key > ? AND undone_by IS NULL ORDER BY lead_key LIMIT ?');
/** What rules decided of themselves in the transactions of an act: because somebody was back, or a deal was closed, and not because of an event. */
const selectBeside = statement<[number], { seq: number; lead_key: number }>(
  `SELECT e.seq, e.lead_key FROM (SELECT min(seq) AS first, max(seq) AS last FROM events WHERE batch = ?) b
   JOIN audit_links k ON k.first_seq <= b.last AND k.last_seq >= b.first
   JOIN events e ON e.seq BETWEEN k.first_seq AND k.last_seq WHERE e.by = 'rule' AND e.cause_seq IS NULL AND e.lead_key IS NOT NULL AND e.undone_by IS NULL ORDER BY e.seq`);
const hideEvent = statement<[number, number]>('UPDATE events SET undone_by = ? WHERE seq = ?');
const markUnread = statement<{ seq: number; key: number }>(
  'UPDATE leads SET last_seq = max(last_seq, :seq), evaluated_seq = min(evaluated_seq, max(last_seq, :seq) - 1) WHERE key = :key AND removed = 0');

export interface Undone {
  /** The number of the undo: what takes it back. Null for what came from a file, which is taken in again. */
  readonly undo: number | null;
  readonly batch: string;
  readonly kind: string;
  readonly source: string;
  readonly events: number;
  readonly leads: number;
  /** Leads that the batch created and that something else has happened to since: they stay, with what they are known by and nothing else of it. */
  readonly kept: number;
  /** Values that later events changed: they stand. The first of them, and how many there are. */
  readonly later: readonly (LaterEdit & { readonly lead: string; readonly name: string | null })[];
  readonly laterCount: number;
  /** How often the batch wrote down that somebody may not be written to: in no batch, so that it stays. */
  readonly suppressionsKept: number;
  /** Messages that had left to leads that the batch created, or may have: nobody gets them back. */
  readonly messagesLeft: number;
}
/** Later edits that are told one by one. */
const TOLD = 100;

const namedEdits = (tx: ReadTx, edits: readonly LaterEdit[]): Undone['later'] => {
  const names = new Map(listLeadNames(tx, [...new Set(edits.map(({ leadKey }) => leadKey))]).map((lead) => [lead.key, lead]));
  return edits.map((edit) => ({ ...edit, lead: names.get(edit.leadKey)?.id ?? '', name: names.get(edit.leadKey)?.name ?? null }));
};

/** What remains known of a person whom a batch brought and others speak of: who it is, and nothing that the batch said about them. */
const heardOf = ({ id, identities, fields }: OwnPayloads['lead.created']): OwnPayloads['lead.created'] => {
  const proofs = identities.filter(({ kind, shared }) => kind !== 'phone' && !shared);
  const known = proofs.length > 0 ? proofs : identities;
  const { email, phone } = fields;
  const kept = {
    ...(email !== undefined && known.some(({ value }) => value === email) && { email }),
    ...(phone !== undefined && known.some(({ value }) => value === phone) && { phone }),
  };
  return { id, origin: 'ingest', fields: kept, attributes: {}, identities: known, tags: [] };
};

/** In the place of a creation that is hidden: a lead that was only heard of. */
const keepHeardOf = (tx: Tx, context: Context, seq: number): void => {
  const event = findEvent(tx, seq);
  if (event?.kind !== 'own' || event.type !== 'lead.created') return;
  const { leadKey, occurredAt, by, source, payload } = event;
  appendEvent(tx, stamp({ type: 'lead.created', payload: heardOf(payload), by, rule: UNDO_RULE, causeSeq: null, occurredAt },
    { seq: nextSeq(tx), leadKey, now: tx.now, playbookVersion: context.playbookVersion, history: true, source }));
};

/** An identity that a lead would get back and that somebody else has by now stays with them. */
const leaveToOthers = (tx: Tx, context: Context, { keys, together }: { readonly keys: readonly number[]; readonly together: readonly number[] }): void => {
  for (const stored of loadRecords(tx, keys, { now: tx.now, whole: true }).values()) {
    const gained = [...replayStored(tx, context, stored).identities].filter(([key, { shared }]) => !shared && !stored.identities.has(key));
    const taken = gained.map(([, identity]) => identity).filter((identity) => {
      const holder = findHolder(tx, identity);
      return holder !== undefined && !together.includes(holder);
    });
    if (taken.length === 0) continue;
    const payload: OwnPayloads['lead.updated'] = { fields: {}, attributes: {}, identities_added: [], identities_removed: taken, tags_added: [], tags_removed: [] };
    appendEvent(tx, stamp({ type: 'lead.updated', payload, by: 'outside', rule: UNDO_RULE, causeSeq: null },
      { seq: nextSeq(tx), leadKey: stored.key, now: tx.now, playbookVersion: context.playbookVersion, history: true }));
  }
};

/** The batch of this id or unique beginning of one; without a reference the newest that is not taken back. Raises `not_found`, `conflict`. */
export const resolveBatch = (tx: ReadTx, ref: string | undefined): BatchRow => {
  if (ref === undefined) {
    const last = tx.use(findLastBatch).get();
    if (!last) throw new AppError('not_found', 'there is nothing to undo', { hint: '`salesos undo --list` shows what was done.' });
    return last;
  }
  const [batch, another] = tx.use(findBatch).all({ ref });
  if (!batch) throw new AppError('not_found', `no batch is called ${ref}`, { hint: '`salesos undo --list` shows them.' });
  if (another && batch.id !== ref) throw new AppError('conflict', `${ref} fits more than one batch`, { hint: `Type more of it: ${batch.id}, ${another.id} …` });
  return batch;
};

interface RefillRow { readonly energy: number; readonly coins: number | null; readonly at: number }
const selectRefill = statement<[number], RefillRow>(
  `SELECT payload ->> 'energy' AS energy, payload ->> 'coins' AS coins, recorded_at AS at FROM events WHERE batch = ? AND lead_key IS NULL AND type = 'budget.refilled' AND undone_by IS NULL`);
const refilledBy = ({ energy, coins }: RefillRow): readonly [Resource, number] => (coins === null ? ['energy', energy] : ['coins', coins]);

/** What was refilled goes while it is there. Raises `conflict` for what is spent or reserved. */
const refuseSpent = (tx: Tx, context: Context, { key }: BatchRow): void => {
  const refill = tx.use(selectRefill).get(key);
  if (!refill) return;
  const [resource, amount] = refilledBy(refill);
  const { left, day } = readBalance(tx, context, resource);
  if (energyDay(refill.at, context.zone) === day && left < amount) {
    throw new AppError('conflict', `Of the ${amount} ${resource} that were refilled, ${amount - left} are spent or reserved already.`, { hint: 'See: salesos budget show' });
  }
};
const takeRefill = (tx: Tx, { zone }: Context, { key }: BatchRow): void => {
  const refill = tx.use(selectRefill).get(key);
  if (!refill) return;
  const [resource, amount] = refilledBy(refill);
  refillBudgetOf(tx, resource, { day: energyDay(refill.at, zone), amount: -amount });
};

const selectCap = statement<[number], { resource: Resource; period: Period; from: number | null; to: number | null }>(
  `SELECT payload ->> 'resource' AS resource, payload ->> 'period' AS period, payload ->> 'from' AS "from", payload ->> 'to' AS "to" FROM events
   WHERE batch = ? AND lead_key IS NULL AND type = 'budget.set' AND undone_by IS NULL`);
/** What was set is as it was before, unless a person has set it anew since. */
const takeCap = (tx: Tx, { key }: BatchRow): void => {
  const cap = tx.use(selectCap).get(key);
  if (!cap) return;
  const stands = getSetting(tx, capSetting(cap.resource, cap.period));
  if ((stands === undefined ? null : Number(stands)) === cap.to) putCap(tx, cap, cap.from);
};

/** Batches of what came from outside; all others are a person's acts. */
const CAPTURED: ReadonlySet<string> = new Set(['import', 'ingest', 'chats', 'catalog', 'campaigns']);

/** Notes once that the batch is being undone; after a kill the same event goes on hiding the rest. */
const beginUndo = (tx: Tx, context: Context, ref: string | undefined): { readonly batch: BatchRow; readonly undoSeq: number } => {
  const batch = resolveBatch(tx, ref);
  if (batch.state === 'undone') {
    throw new AppError('conflict', `${batch.id} has been undone already.`, {
      hint: CAPTURED.has(batch.kind) ? 'Take the file in again: it comes in as if for the first time.' : `Do it again: salesos undo ${tx.use(findUndoSeq).get(batch.key) ?? ''}`,
    });
  }
  refuseSpent(tx, context, batch);
  if (batch.state === 'undoing') return { batch, undoSeq: tx.use(findUndoSeq).get(batch.key) ?? 0 };
  const event = stamp(
    human('batch.undone', { id: batch.id, batch: batch.key, events: tx.use(countBatchEvents).get(batch.key) ?? 0 }),
    { seq: nextSeq(tx), leadKey: null, now: tx.now, playbookVersion: context.playbookVersion });
  appendEvent(tx, event);
  tx.use(setBatchState).run('undoing', batch.key);
  return { batch, undoSeq: event.seq };
};

/** Counted as the batch came in: its suppressions are in no batch, and cannot be told from others' afterwards. */
const suppressionsOf = ({ counts }: Pick<BatchRow, 'counts'>): number => (JSON.parse(counts) as Readonly<Record<string, number>>)['suppressed'] ?? 0;

const countLeft = scalar<[number], number>(
  `SELECT count(DISTINCT message) FROM sends WHERE state IN ('sent', 'unknown') AND lead_key IN (SELECT lead_key FROM events WHERE batch = ? AND type = 'lead.created')`);

const selectFirst = scalar<[number], number>('SELECT min(seq) FROM events WHERE batch = ?');
/** What `undoBatch` would take back, for the question before it. */
export const describeUndo = (context: Context, ref: string | undefined): Promise<{ readonly id: string; readonly what: string; readonly events: number }> =>
  context.store.read((tx) => {
    const { key, id, kind, source } = resolveBatch(tx, ref);
    const first = kind === 'act' ? findEvent(tx, tx.use(selectFirst).get(key) ?? 0) : undefined;
    return { id, what: first ? `${id} (${wordsIn(context.zone)(first)})` : `${kind} ${id} of ${source}`, events: tx.use(countBatchEvents).get(key) ?? 0 };
  }, context.signal);

/** That a batch came in stays true, and so does the notice of it. */
const STANDING = `'batch.started', 'batch.finished', 'notification.raised'`;
/** What a batch says of no lead in particular. */
const countOfWorkspace = scalar<[number], number>(
  `SELECT count(*) FROM events WHERE batch = ? AND lead_key IS NULL AND type NOT IN (${STANDING}) AND undone_by IS NULL`);
const hideOfWorkspace = statement<[number, number]>(
  `UPDATE events SET undone_by = ? WHERE batch = ? AND lead_key IS NULL AND type NOT IN (${STANDING}) AND undone_by IS NULL`);

const selectOfWorkspace = eventsWhere<{ batch: number }>('e.batch = :batch AND e.lead_key IS NULL AND e.undone_by IS NULL ORDER BY e.seq');

/** Writes down what is hidden behind the undo: shown again, or joined by others, it would not fit any more. */
const finishUndo = (tx: Tx, { playbookVersion }: Pick<Context, 'playbookVersion'>, undo: number): void => {
  applyToWorkspace(tx, [human('undo.finished', { undo, ...hiddenHash(hiddenBehind(tx, undo)) })], { playbookVersion });
};

export interface UndoOptions { readonly onProgress?: (leads: number) => void }
/** Leads of one transaction. */
const AT_ONCE = 100;

/** What an undo would do now, without doing it; `lost` are the leads that would go. */
export const foreseeUndo = async (context: Context, batch: Pick<BatchRow, 'key' | 'counts'>, { onProgress }: UndoOptions = {}): Promise<Omit<Undone, 'undo' | 'batch' | 'kind' | 'source'> & { readonly lost: number }> => {
  let [last, leads, events, kept, lost, laterCount] = [0, 0, 0, 0, 0, 0];
  const later: Undone['later'][number][] = [];
  for (;;) {
    const keys = await context.store.read((tx) => {
      const chunk = tx.use(selectLeadsOfBatch).all(batch.key, last, AT_ONCE);
      const extent = extentOf(tx, relatedLeads(tx, chunk, batch.key), batch.key);
      events += extent.seqs.length;
      kept += extent.needed.length;
      lost += extent.lost.length;
      const edits = laterEdits(tx, chunk, batch.key);
      laterCount += edits.length;
      later.push(...namedEdits(tx, edits.slice(0, Math.max(0, TOLD - later.length))));
      return chunk;
    }, context.signal);
    const newest = keys.at(-1);
    if (newest === undefined) {
      const messagesLeft = await context.store.read((tx) => {
        events += tx.use(countOfWorkspace).get(batch.key) ?? 0;
        return tx.use(countLeft).get(batch.key) ?? 0;
      }, context.signal);
      return { leads, events, kept, lost, later, laterCount, suppressionsKept: suppressionsOf(batch), messagesLeft };
    }
    last = newest;
    leads += keys.length;
    onProgress?.(leads);
  }
};

interface Remaining { readonly batch: number; readonly beside: readonly { readonly lead_key: number }[]; readonly last: number }
/** The next leads behind the last one that an undo has to look at. */
const nextLeads = (tx: ReadTx, { batch, beside, last }: Remaining): readonly number[] => {
  const own = tx.use(selectLeadsOfBatch).all(batch, last, AT_ONCE);
  const others = beside.flatMap(({ lead_key: key }) => (key > last ? [key] : []));
  return others.length === 0 ? own : [...new Set([...own, ...others])].sort((a, b) => a - b).slice(0, AT_ONCE);
};

/**
 * Takes a batch back: its events are hidden, nothing is deleted, and every lead it touched is rebuilt from what remains and evaluated. What was said
 * later stands, and is told. Without a reference, the newest. Raises `not_found`, and `conflict` for one that is undone already. Safe to kill: run
 * again, it goes on.
 */
export const undoBatch = async (context: Context, ref: string | undefined, { onProgress }: UndoOptions = {}): Promise<Undone> => {
  const { store, signal } = context;
  const { batch, undoSeq } = await store.write((tx) => beginUndo(tx, context, ref), signal);
  let [last, leads, events, kept, laterCount] = [0, 0, 0, 0, 0];
  const later: Undone['later'][number][] = [];
  const beside = CAPTURED.has(batch.kind) ? [] : await store.read((tx) => tx.use(selectBeside).all(batch.key), signal);
  const roots = new Set(beside.map(({ seq }) => seq));
  for (;;) {
    const keys = await store.write((tx) => {
      const chunk = nextLeads(tx, { batch: batch.key, beside, last });
      const together = relatedLeads(tx, chunk, batch.key);
      const edits = laterEdits(tx, chunk, batch.key);
      const { seqs, needed, parted } = extentOf(tx, together, batch.key, roots);
      for (const seq of seqs) tx.use(hideEvent).run(undoSeq, seq);
      for (const seq of needed) keepHeardOf(tx, context, seq);
      leaveToOthers(tx, context, { keys: parted, together });
      events += seqs.length;
      kept += needed.length;
      laterCount += edits.length;
      later.push(...namedEdits(tx, edits.slice(0, Math.max(0, TOLD - later.length))));
      rebuildLeads(tx, context, together);
      indexLeads(tx, together);
      heedSuppressions({ tx, context, by: 'outside', source: 'salesos', seq: nextSeq(tx) }, together);
      for (const key of together) tx.use(markUnread).run({ seq: undoSeq, key });
      return chunk;
    }, signal);
    const newest = keys.at(-1);
    if (newest === undefined) break;
    last = newest;
    leads += keys.length;
    onProgress?.(leads);
  }
  await store.write((tx) => {
    takeRefill(tx, context, batch);
    takeCap(tx, batch);
    putMarks(tx, selectOfWorkspace.all(tx, { batch: batch.key }), { isUndone: true });
    events += tx.use(hideOfWorkspace).run(undoSeq, batch.key).changes;
    if (batch.kind === 'chats') remakeLoneChats(tx);
    if (batch.kind === 'catalog') remakeCatalog(tx);
    if (batch.kind === 'act') remakeWorkspace(tx);
    rewindTurns(tx, context.rules);
    tx.use(setBatchState).run('undone', batch.key);
    finishUndo(tx, context, undoSeq);
  }, signal);
  await evaluateUnread(context);
  const messagesLeft = await store.read((tx) => tx.use(countLeft).get(batch.key) ?? 0, signal);
  return { undo: CAPTURED.has(batch.kind) ? null : undoSeq, batch: batch.id, kind: batch.kind, source: batch.source, events, leads, kept, later, laterCount, suppressionsKept: suppressionsOf(batch), messagesLeft };
};
