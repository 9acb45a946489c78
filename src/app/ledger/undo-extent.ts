import type { Instant } from '../../core/base/instant.ts';
import type { By, LedgerEvent } from '../../core/ledger/event.ts';
import { eventsOfLeads } from '../../db/ledger/ledger.ts';
import { type ReadTx, scalar, statement } from '../../db/store.ts';

/** What is said of a message: of one that was sent it stands, for that cannot be taken back. */
const OF_MESSAGES = [
  'message.drafted', 'message.approved', 'message.held', 'message.discarded', 'message.sending', 'message.sent', 'message.failed', 'message.unknown', 'message.resolved',
].map((type) => `'${type}'`).join(', ');
interface EventHead { readonly seq: number; readonly type: string; readonly by: string; readonly rule: string | null; readonly batch: number | null; readonly cause_seq: number | null; /** Of what queues a job or starts it. */ readonly job: string | null;
  /** 1 for what is said of a message that was handed to a provider. */ readonly sent: number }
const selectEventHeads = statement<[number], EventHead>(
  `SELECT seq, type, by, rule, batch, cause_seq, CASE WHEN type IN ('job.queued', 'job.released', 'job.retried') THEN payload ->> 'id' END AS job,
   type IN (${OF_MESSAGES}) AND EXISTS (SELECT 1 FROM sends WHERE message = payload ->> 'id') AS sent FROM events WHERE lead_key = ? AND undone_by IS NULL ORDER BY seq`);
/** The other leads of the merges that the batch made: an identity can move back only if both are rebuilt at once. */
const selectMergePartners = scalar<[number, number], number>(
  `SELECT json_extract(payload, '$.lead_key') FROM events WHERE lead_key = ? AND batch = ? AND type IN ('lead.merged', 'lead.merged_into')`);
const selectPartner = scalar<[number], number>(`SELECT json_extract(payload, '$.lead_key') FROM events WHERE seq = ?`);
const selectMergedInto = scalar<[number], number>('SELECT merged_into FROM leads WHERE key = ? AND merged_into IS NOT NULL');

/** What an undo writes itself: a lead that is only heard of any more, an identity that somebody else has by now. */
export const UNDO_RULE = 'undo';

/** Says nothing of whether anybody but the batch knows the lead: a wish, who it went into, from whom it was told apart, that it was removed. */
const SILENT: ReadonlySet<string> = new Set(['person.suppressed', 'lead.merged_into', 'lead.distinguished', 'lead.removed']);

/** The leads that must be rebuilt at once with these: partners of the batch's merges, and whom they have gone into since. */
export const relatedLeads = (tx: ReadTx, keys: readonly number[], batch: number): readonly number[] => {
  const together = new Set(keys);
  for (const key of together) {
    for (const partner of tx.use(selectMergePartners).all(key, batch)) together.add(partner);
    const root = tx.use(selectMergedInto).get(key);
    if (root !== undefined) together.add(root);
  }
  return [...together];
};

export interface Extent {
  /** The events to hide. */
  readonly seqs: readonly number[];
  /** Creations among them of leads that events from elsewhere still speak of. */
  readonly needed: readonly number[];
  /** Leads of which nobody but the batch knew. */
  readonly lost: readonly number[];
  /** Leads that a hidden merge had joined. */
  readonly parted: readonly number[];
}

/**
 * What an undo hides of leads that belong together: the batch's own events and, link by link, what rules decided because of them, also when a
 * merge had brought the cause from another lead. A lead that only the batch knew of loses all that rules decided about it, also because of the time
 * or a new playbook, what an earlier undo had left of it, and what made it one with others: a merge with nobody is none. What suppressed somebody stands, and
 * what is said of a message that was sent.
 * `roots` are hidden like events of the batch; no batch has the key 0. A job that somebody's yes had started has not run without it.
 */
export const extentOf = (tx: ReadTx, keys: readonly number[], batch: number, roots: ReadonlySet<number> = new Set()): Extent => {
  const heads = new Map<number, readonly EventHead[]>();
  const headsOf = (key: number): readonly EventHead[] => {
    const known = heads.get(key) ?? tx.use(selectEventHeads).all(key);
    heads.set(key, known);
    return known;
  };
  const spokenOf = new Map<number, boolean>();
  const isSpokenOf = (key: number): boolean => {
    const known = spokenOf.get(key);
    if (known !== undefined) return known;
    spokenOf.set(key, false);
    const speaks = ({ seq, type, by, rule, batch: of }: EventHead): boolean => of !== batch && by !== 'rule' && rule !== UNDO_RULE && !SILENT.has(type)
      // A lead stays for those it took in, if anybody knows them.
      && (type !== 'lead.merged' || isSpokenOf(tx.use(selectPartner).get(seq) ?? key));
    const is = headsOf(key).some(speaks);
    spokenOf.set(key, is);
    return is;
  };
  const isCreation = ({ type, batch: of, rule }: EventHead): boolean => type === 'lead.created' && (of === batch || rule === UNDO_RULE);
  const lost = new Set(keys.filter((key) => !isSpokenOf(key) && headsOf(key).some(isCreation)));
  const seqs = new Set<number>();
  const needed: number[] = [];
  const parted: number[] = [];
  const queuedIn = new Map<string, number>();
  /** By the event that queued a job: the hidden one that started it. */
  const startedIn = new Map<number, number>();
  // What a person does has no cause; what follows from it at once may still be theirs, as the status of a lead whose deal they close.
  const isCaused = ({ seq, by, cause_seq }: EventHead): boolean =>
    by !== 'outside' && cause_seq !== null && (seqs.has(cause_seq) || (startedIn.get(cause_seq) ?? Number.POSITIVE_INFINITY) < seq);
  for (const { key, head } of keys.flatMap((key) => headsOf(key).map((head) => ({ key, head }))).sort((a, b) => a.head.seq - b.head.seq)) {
    const { seq, type, by, rule, batch: of, job, sent } = head;
    if (sent === 1) continue;
    if (job !== null && type === 'job.queued') queuedIn.set(job, seq);
    if (of === batch || roots.has(seq)) {
      if (job !== null && type !== 'job.queued') startedIn.set(queuedIn.get(job) ?? 0, seq);
      if (type === 'lead.created' && !lost.has(key)) needed.push(seq);
      if (type === 'lead.merged' || type === 'lead.merged_into') parted.push(key);
      seqs.add(seq);
    } else if (type === 'lead.merged' || type === 'lead.merged_into') {
      if (lost.has(key) || lost.has(tx.use(selectPartner).get(seq) ?? key)) seqs.add(seq);
    } else if (type !== 'person.suppressed' && (isCaused(head) || (lost.has(key) && (by === 'rule' || rule === UNDO_RULE)))) seqs.add(seq);
  }
  return { seqs: [...seqs], needed, lost: [...lost], parted };
};

/** A value that the batch had set and that something later has changed: the later one stands. */
export interface LaterEdit {
  readonly leadKey: number;
  /** A field, `attributes.NAME`, or `email` and the like for who the lead is known as. */
  readonly field: string;
  /** What the batch said; null for nothing. */
  readonly said: string | null;
  /** What stands; null where it was taken away. */
  readonly stands: string | null;
  readonly by: By; readonly actor: string | null; readonly source: string; readonly at: Instant; readonly seq: number;
}

type Told = { readonly field: string; readonly value: string | null };
const toldIn = (event: LedgerEvent): readonly Told[] => {
  if (event.kind !== 'own') return [];
  if (event.type === 'lead.created') {
    const { fields, attributes } = event.payload;
    return [...Object.entries(fields).map(([field, value]) => ({ field, value: value ?? null })), ...Object.entries(attributes).map(([name, value]) => ({ field: `attributes.${name}`, value }))];
  }
  if (event.type !== 'lead.updated') return [];
  const { fields, attributes } = event.payload;
  return [...Object.entries(fields).map(([field, change]) => ({ field, value: change?.to ?? null })),
    ...Object.entries(attributes).map(([name, change]) => ({ field: `attributes.${name}`, value: change?.to ?? null }))];
};

/** The later edits of what a batch said about these leads: the last of each field. */
export const laterEdits = (tx: ReadTx, keys: readonly number[], batch: number): readonly LaterEdit[] => {
  const edits = new Map<string, LaterEdit>();
  const said = new Map<string, string | null>();
  for (const event of eventsOfLeads(tx, keys)) {
    const { leadKey, seq, by, actor, source, occurredAt: at } = event;
    if (leadKey === null) continue;
    for (const { field, value } of toldIn(event)) {
      const key = `${leadKey} ${field}`;
      if (event.batch === batch) said.set(key, value);
      else if (said.has(key) && event.rule !== UNDO_RULE) edits.set(key, { leadKey, field, said: said.get(key) ?? null, stands: value, by, actor, source, at, seq });
    }
  }
  return [...edits.values()];
};
