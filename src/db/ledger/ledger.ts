import type { LedgerEvent } from '../../core/ledger/event.ts';
import { withMerged } from '../../core/ledger/merged.ts';
import { chain } from './chain.ts';
import { columnsOf, EVENT_COLUMNS, type EventRow, toEvent, toRow } from './event-row.ts';
import { type ReadTx, scalar, statement, tuples, type Tx } from '../store.ts';

const COLUMNS = EVENT_COLUMNS.join(', ');
const SLOTS = EVENT_COLUMNS.map(() => '?').join(', ');
const insertEvent = statement<EventRow>(`INSERT INTO events (${COLUMNS}) VALUES (${SLOTS})`);
const insertNewEvent = statement<EventRow>(`INSERT INTO events (${COLUMNS}) VALUES (${SLOTS}) ON CONFLICT (dedupe_key) WHERE undone_by IS NULL DO NOTHING`);
/** AUTOINCREMENT keeps the highest number ever given, so that a number is never used again. */
const lastSeqEver = scalar<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'events'`);
const selectBySeq = tuples<[number], EventRow>(`SELECT ${COLUMNS} FROM events WHERE seq = ?`);
const selectUndoneBy = scalar<[number], number | null>('SELECT undone_by FROM events WHERE seq = ?');
const selectOfLeads = tuples<[string], EventRow>(
  `SELECT ${COLUMNS} FROM events WHERE lead_key IN (SELECT value FROM json_each(?)) AND undone_by IS NULL ORDER BY lead_key, seq`);
const selectUnread = tuples<[string], EventRow>(
  `SELECT ${columnsOf('e')} FROM json_each(?) k JOIN leads l ON l.key = k.value JOIN events e ON e.lead_key = l.key AND e.seq > l.evaluated_seq
   WHERE e.undone_by IS NULL`);

/** A look at events `e` under a condition of its own: what it says after WHERE, by name. */
export const eventsWhere = <P extends Readonly<Record<string, unknown>>>(condition: string): { readonly all: (tx: ReadTx, params: P) => LedgerEvent[] } => {
  const select = tuples<P, EventRow>(`SELECT ${columnsOf('e')} FROM events e WHERE ${condition}`);
  return { all: (tx, params) => (tx.use(select) as unknown as { all: (given: P) => EventRow[] }).all(params).map(toEvent) };
};

/** The `seq` of the event that was appended last; 0 before the first. */
export const lastSeq = (tx: ReadTx): number => tx.use(lastSeqEver).get() ?? 0;

/** The number that the next event gets; numbers are dense but for what was rolled back. */
export const nextSeq = (tx: Tx): number => lastSeq(tx) + 1;

/** Appends one event under its own `seq`. A visible event with the same dedupe key raises SQLite's constraint error. */
export const appendEvent = (tx: Tx, event: LedgerEvent): void => {
  const row = toRow(event);
  tx.use(insertEvent).run(...row);
  if (event.by !== 'outside') chain(tx, row);
};

/** SQLite counts a number as given even where the insert then did nothing: the ledger would seem to have lost its end. */
const giveBack = statement<[number]>(`UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'events' AND seq = ?`);

/** Appends unless a visible event has the same dedupe key; says whether it did. */
export const appendNewEvent = (tx: Tx, event: LedgerEvent): boolean => {
  const row = toRow(event);
  const isNew = tx.use(insertNewEvent).run(...row).changes === 1;
  if (!isNew) tx.use(giveBack).run(event.seq);
  else if (event.by !== 'outside') chain(tx, row);
  return isNew;
};

export const findEvent = (tx: ReadTx, seq: number): (LedgerEvent & { readonly undoneBy: number | null }) | undefined => {
  const row = tx.use(selectBySeq).get(seq);
  return row === undefined ? undefined : { ...toEvent(row), undoneBy: tx.use(selectUndoneBy).get(seq) ?? null };
};

/** Visible events of these leads as they were recorded, without those of leads merged into them; by lead, then in order. */
export const eventsOfLeads = (tx: ReadTx, keys: readonly number[]): LedgerEvent[] => tx.use(selectOfLeads).all(JSON.stringify(keys)).map(toEvent);

/** Visible events that these leads' last evaluation has not seen, per lead; in no order. */
export const unreadEvents = (tx: ReadTx, keys: readonly number[]): Map<number, LedgerEvent[]> => {
  const unread = new Map<number, LedgerEvent[]>();
  for (const row of tx.use(selectUnread).all(JSON.stringify(keys))) {
    const event = toEvent(row);
    const key = event.leadKey ?? 0;
    const events = unread.get(key);
    if (events) events.push(event);
    else unread.set(key, [event]);
  }
  return unread;
};

/**
 * Visible events that make up a lead, in the order of the ledger: its own and, since each merge, those of the leads merged into it.
 */
export const eventsOfLead = (tx: ReadTx, key: number): LedgerEvent[] => withMerged(key, (one) => eventsOfLeads(tx, [one]));
