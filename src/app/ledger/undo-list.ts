import type { Instant } from '../../core/base/instant.ts';
import type { By } from '../../core/ledger/event.ts';
import { wordsIn } from '../../core/ledger/wording.ts';
import { columnsOf, EVENT_COLUMNS, type EventRow, toEvent } from '../../db/ledger/event-row.ts';
import { type ReadTx, scalar, tuples } from '../../db/store.ts';
import type { Context } from '../context.ts';

/** Something that an undo can take back, or has. */
export interface Undoable {
  /** Of a batch its id, of a decision its number: what `undo` takes. */
  readonly id: string;
  readonly kind: string;
  readonly at: Instant;
  readonly by: By;
  readonly actor: string | null;
  readonly rule: string | null;
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly text: string;
  /** finished, undone, undoing, running. */
  readonly state: string;
}

type Joined = [...EventRow, id: string, kind: string, source: string, state: string, leadId: string | null, leadName: string | null];
const WIDTH = EVENT_COLUMNS.length;
/** Each batch with the first of its events. */
const selectBatches = tuples<[number], Joined>(
  `SELECT ${columnsOf('e')}, b.id, b.kind, b.source, b.state, l.id, coalesce(l.name, l.email)
   FROM (SELECT * FROM batches ORDER BY key DESC LIMIT ?) b JOIN events e ON e.seq = (SELECT min(seq) FROM events WHERE batch = b.key) LEFT JOIN leads l ON l.key = e.lead_key ORDER BY b.key DESC`);
/** What rules and models decided about leads, the newest first: of each decision its first event. */
const selectDecisions = tuples<[number], Joined>(
  `SELECT ${columnsOf('e')}, cast(e.seq AS text), 'decision', '', CASE WHEN e.undone_by IS NULL THEN 'finished' ELSE 'undone' END, l.id, coalesce(l.name, l.email)
   FROM events e JOIN leads l ON l.key = e.lead_key WHERE e.by IN ('rule', 'model') AND e.batch IS NULL AND NOT EXISTS (
     SELECT 1 FROM events s WHERE s.lead_key = e.lead_key AND s.seq < e.seq AND s.seq > e.seq - 50 AND s.rule IS e.rule AND s.cause_seq IS e.cause_seq AND s.recorded_at = e.recorded_at AND s.by = e.by)
   ORDER BY e.seq DESC LIMIT ?`);

const undoableOf = (joined: Joined, zone: string): Undoable & { readonly seq: number } => {
  const row = joined.slice(0, WIDTH) as EventRow;
  const [id, kind, source, state, leadId, leadName] = joined.slice(WIDTH) as [string, string, string, string, string | null, string | null];
  const event = toEvent(row);
  const { seq, by, actor, rule, recordedAt: at } = event;
  const isSingle = kind === 'act' || kind === 'decision';
  return { seq, id, kind, at, by, actor, rule: rule === 'human' ? null : rule, leadId: isSingle ? leadId : null, leadName: isSingle ? leadName : null, text: isSingle ? wordsIn(zone)(event) : `${kind} of ${source}`, state };
};

/** The last acts, imports and decisions of rules, the newest first. */
export const listUndoable = (context: Context, limit: number): Promise<readonly Undoable[]> =>
  context.store.read((tx) => [...tx.use(selectBatches).all(limit), ...tx.use(selectDecisions).all(limit)].map((row) => undoableOf(row, context.zone)).sort((a, b) => b.seq - a.seq).slice(0, limit), context.signal);

const selectLast = scalar<[number], string>(`SELECT id FROM batches WHERE state <> 'undone' ORDER BY key DESC LIMIT ?`);
/** The ids of the last acts and batches that are not taken back, the newest first. */
export const lastBatches = (tx: ReadTx, count: number): readonly string[] => tx.use(selectLast).all(count);
