import { AppError } from '../../core/base/errors.ts';
import type { OwnPayloads } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { appendEvent, findEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { indexLeads } from '../../db/lead/search.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { heedSuppressions } from '../capture/suppression.ts';
import { evaluateUnread } from './evaluate.ts';
import { human } from './ledger.ts';
import { rebuildLeads } from './rebuild.ts';

interface BatchRow { readonly key: number; readonly id: string; readonly kind: string; readonly source: string; readonly state: string; readonly started_at: number; readonly counts: string }
const findBatch = statement<{ ref: string }, BatchRow>('SELECT * FROM batches WHERE substr(id, 1, length(:ref)) = :ref ORDER BY id = :ref DESC, key DESC LIMIT 2');
const findLastBatch = statement<[], BatchRow>(`SELECT * FROM batches WHERE state <> 'undone' ORDER BY key DESC LIMIT 1`);
const setBatchState = statement<[string, number]>('UPDATE batches SET state = ? WHERE key = ?');
const findUndoSeq = scalar<[number], number>(
  `SELECT max(seq) FROM events WHERE lead_key IS NULL AND type = 'batch.undone' AND json_extract(payload, '$.batch') = ?`);
const countBatchEvents = scalar<[number], number>('SELECT count(*) FROM events WHERE batch = ? AND undone_by IS NULL');
/** Leads that the batch touched, in the order of their keys, after a cursor. */
const selectLeadsOfBatch = scalar<[number, number, number], number>(
  'SELECT DISTINCT lead_key FROM events WHERE batch = ? AND lead_key > ? AND undone_by IS NULL ORDER BY lead_key LIMIT ?');
interface EventHead { readonly seq: number; readonly type: string; readonly by: string; readonly batch: number | null; readonly cause_seq: number | null }
const selectEventHeads = statement<[number], EventHead>(
  'SELECT seq, type, by, batch, cause_seq FROM events WHERE lead_key = ? AND undone_by IS NULL ORDER BY seq');
/** The other leads of the merges that the batch made: an identity can move back only if both are rebuilt at once. */
const selectMergePartners = scalar<[number, number], number>(
  `SELECT json_extract(payload, '$.lead_key') FROM events WHERE lead_key = ? AND batch = ? AND type IN ('lead.merged', 'lead.merged_into')`);
const hideEvent = statement<[number, number]>('UPDATE events SET undone_by = ? WHERE seq = ?');
const markUnread = statement<{ seq: number; key: number }>(
  'UPDATE leads SET last_seq = max(last_seq, :seq), evaluated_seq = min(evaluated_seq, max(last_seq, :seq) - 1) WHERE key = :key AND removed = 0');

export interface Undone {
  readonly batch: string;
  readonly kind: string;
  readonly source: string;
  readonly events: number;
  readonly leads: number;
  /** Leads that the batch created and that something else has happened to since: they stay, with what they are known by and nothing else of it. */
  readonly kept: number;
}

/**
 * What an undo hides of leads that belong together: the batch's own events and, link by link, what rules decided because of them, also when a
 * merge had brought the cause from another lead. What suppressed somebody stands, and is no word from elsewhere that a lead would stay for. A lead that only the batch knew of loses all that rules decided about it, also because of the time
 * or a new playbook. `needed` are the creations among them of leads that events from elsewhere still speak of.
 */
const hidden = (leads: readonly (readonly EventHead[])[], batch: number): { readonly seqs: readonly number[]; readonly needed: readonly number[] } => {
  const spokenOf = new Set(leads.filter((events) => events.some((event) => event.batch !== batch && event.by !== 'rule' && event.type !== 'person.suppressed')).flat());
  const lost = new Set(leads.filter((events) => events.some((event) => event.type === 'lead.created' && event.batch === batch && !spokenOf.has(event))).flat());
  const seqs = new Set<number>();
  const needed: number[] = [];
  for (const event of leads.flat().sort((a, b) => a.seq - b.seq)) {
    if (event.batch === batch) {
      if (event.type === 'lead.created' && spokenOf.has(event)) needed.push(event.seq);
      seqs.add(event.seq);
    } else if (event.by === 'rule' && (lost.has(event) || (event.cause_seq !== null && seqs.has(event.cause_seq)))) seqs.add(event.seq);
  }
  return { seqs: [...seqs], needed };
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
  appendEvent(tx, stamp({ type: 'lead.created', payload: heardOf(payload), by, rule: 'undo', causeSeq: null, occurredAt },
    { seq: nextSeq(tx), leadKey, now: tx.now, playbookVersion: context.playbookVersion, history: true, source }));
};

const resolveBatch = (tx: ReadTx, ref: string | undefined): BatchRow => {
  if (ref === undefined) {
    const last = tx.use(findLastBatch).get();
    if (!last) throw new AppError('not_found', 'there is nothing to undo', { hint: '`salesos imports list` shows what was taken in.' });
    return last;
  }
  const [batch, another] = tx.use(findBatch).all({ ref });
  if (!batch) throw new AppError('not_found', `no batch is called ${ref}`, { hint: '`salesos imports list` shows them.' });
  if (another && batch.id !== ref) throw new AppError('conflict', `${ref} fits more than one batch`, { hint: `Type more of it: ${batch.id}, ${another.id} …` });
  return batch;
};

/** Notes once that the batch is being undone; after a kill the same event goes on hiding the rest. */
const beginUndo = (tx: Tx, context: Context, ref: string | undefined): { readonly batch: BatchRow; readonly undoSeq: number } => {
  const batch = resolveBatch(tx, ref);
  if (batch.state === 'undone') throw new AppError('conflict', `${batch.id} has been undone already`);
  if (batch.state === 'undoing') return { batch, undoSeq: tx.use(findUndoSeq).get(batch.key) ?? 0 };
  const event = stamp(
    human('batch.undone', { id: batch.id, batch: batch.key, events: tx.use(countBatchEvents).get(batch.key) ?? 0 }),
    { seq: nextSeq(tx), leadKey: null, now: tx.now, playbookVersion: context.playbookVersion });
  appendEvent(tx, event);
  tx.use(setBatchState).run('undoing', batch.key);
  return { batch, undoSeq: event.seq };
};

const withMergePartners = (tx: Tx, keys: readonly number[], batch: number): number[] => {
  const together = new Set(keys);
  for (const key of together) for (const partner of tx.use(selectMergePartners).all(key, batch)) together.add(partner);
  return [...together];
};

/** What `undoBatch` would take back, for the question before it. */
export const describeUndo = (context: Context, ref: string | undefined): Promise<{ readonly id: string; readonly kind: string; readonly source: string; readonly events: number }> =>
  context.store.read((tx) => {
    const { key, id, kind, source } = resolveBatch(tx, ref);
    return { id, kind, source, events: tx.use(countBatchEvents).get(key) ?? 0 };
  }, context.signal);

export interface UndoOptions { readonly onProgress?: (leads: number) => void }

/**
 * Takes a batch back: its events are hidden, nothing is deleted, and every lead it touched is rebuilt from what remains and evaluated.
 * Without a reference, the newest. Raises `not_found`, and `conflict` for one that is undone already. Safe to kill: run again, it goes on.
 */
export const undoBatch = async (context: Context, ref: string | undefined, { onProgress }: UndoOptions = {}): Promise<Undone> => {
  const { store, signal } = context;
  const { batch, undoSeq } = await store.write((tx) => beginUndo(tx, context, ref), signal);
  let last = 0;
  let leads = 0;
  let events = 0;
  let kept = 0;
  for (;;) {
    const keys = await store.write((tx) => {
      const chunk = tx.use(selectLeadsOfBatch).all(batch.key, last, 100);
      const together = withMergePartners(tx, chunk, batch.key);
      const { seqs, needed } = hidden(together.map((key) => tx.use(selectEventHeads).all(key)), batch.key);
      for (const seq of seqs) tx.use(hideEvent).run(undoSeq, seq);
      for (const seq of needed) keepHeardOf(tx, context, seq);
      events += seqs.length;
      kept += needed.length;
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
  await store.write((tx) => { tx.use(setBatchState).run('undone', batch.key); }, signal);
  await evaluateUnread(context);
  return { batch: batch.id, kind: batch.kind, source: batch.source, events, leads, kept };
};
