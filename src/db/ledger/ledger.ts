import type { By, IncomingEvent, LedgerEvent, OwnEvent, OwnPayloads, OwnType } from '../../core/ledger/event.ts';
import { isOwnType } from '../../core/ledger/event.ts';
import { withMerged } from '../../core/ledger/merged.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { type ReadTx, scalar, statement, tuples, type Tx } from '../store.ts';

const COLUMNS = 'seq, dedupe_key, lead_key, type, source, campaign, occurred_at, recorded_at, by, actor, rule, cause_seq, batch, playbook_version, history, payload';
const SLOTS = COLUMNS.replace(/[a-z_]+/g, '?');

/** One row in the order of the columns. */
type EventRow = [seq: number, dedupeKey: string, leadKey: number | null, type: string, source: string, campaign: string | null, occurredAt: number, recordedAt: number, by: By,
  actor: string | null, rule: string | null, causeSeq: number | null, batch: number | null, playbookVersion: number | null, history: number, payload: string];
const insertEvent = statement<EventRow>(`INSERT INTO events (${COLUMNS}) VALUES (${SLOTS})`);
const insertNewEvent = statement<EventRow>(`INSERT INTO events (${COLUMNS}) VALUES (${SLOTS}) ON CONFLICT (dedupe_key) WHERE undone_by IS NULL DO NOTHING`);
/** AUTOINCREMENT keeps the highest number ever given, so that a number is never used again. */
const lastSeqEver = scalar<[], number>(`SELECT seq FROM sqlite_sequence WHERE name = 'events'`);
const selectBySeq = tuples<[number], EventRow>(`SELECT ${COLUMNS} FROM events WHERE seq = ?`);
const selectUndoneBy = scalar<[number], number | null>('SELECT undone_by FROM events WHERE seq = ?');
const selectOfLeads = tuples<[string], EventRow>(
  `SELECT ${COLUMNS} FROM events WHERE lead_key IN (SELECT value FROM json_each(?)) AND undone_by IS NULL ORDER BY lead_key, seq`);
const selectUnread = tuples<[string], EventRow>(
  `SELECT ${COLUMNS.replace(/[a-z_]+/g, 'e.$&')} FROM json_each(?) k JOIN leads l ON l.key = k.value JOIN events e ON e.lead_key = l.key AND e.seq > l.evaluated_seq
   WHERE e.undone_by IS NULL`);

const toRow = (event: LedgerEvent): EventRow => [
  event.seq, event.dedupeKey, event.leadKey, event.type, event.source, event.campaign, event.occurredAt, event.recordedAt, event.by,
  event.actor, event.rule, event.causeSeq, event.batch, event.playbookVersion, event.history ? 1 : 0,
  JSON.stringify(event.kind === 'own' ? event.payload : event.metadata),
];

/** One row of `events` as core speaks of it. */
const toEvent = ([seq, dedupeKey, leadKey, type, source, campaign, occurredAt, recordedAt, by, actor, rule, causeSeq, batch, playbookVersion, flag, text]: EventRow): LedgerEvent => {
  const history = flag === 1;
  if (isOwnType(type)) {
    // Own payloads are written by `toRow` alone, so the type says what they hold.
    const payload = JSON.parse(text) as OwnPayloads[OwnType];
    return {
      kind: 'own', type, payload, seq, dedupeKey, leadKey, source, campaign, occurredAt, recordedAt, by, actor, rule, causeSeq, batch, playbookVersion, history,
    } as OwnEvent;
  }
  const metadata = JSON.parse(text) as JsonObject;
  return {
    kind: 'incoming', type, metadata, seq, dedupeKey, leadKey, source, campaign, occurredAt, recordedAt, by, actor, rule, causeSeq, batch, playbookVersion, history,
  } satisfies IncomingEvent;
};

/** A look at events `e` under a condition of its own: what it says after WHERE, by name. */
export const eventsWhere = <P extends Readonly<Record<string, unknown>>>(condition: string): { readonly all: (tx: ReadTx, params: P) => LedgerEvent[] } => {
  const select = tuples<P, EventRow>(`SELECT ${COLUMNS.replace(/[a-z_]+/g, 'e.$&')} FROM events e WHERE ${condition}`);
  return { all: (tx, params) => (tx.use(select) as unknown as { all: (given: P) => EventRow[] }).all(params).map(toEvent) };
};

/** The `seq` of the event that was appended last; 0 before the first. */
export const lastSeq = (tx: ReadTx): number => tx.use(lastSeqEver).get() ?? 0;

/** The number that the next event gets; numbers are dense but for what was rolled back. */
export const nextSeq = (tx: Tx): number => lastSeq(tx) + 1;

/** Appends one event under its own `seq`. A visible event with the same dedupe key raises SQLite's constraint error. */
export const appendEvent = (tx: Tx, event: LedgerEvent): void => { tx.use(insertEvent).run(...toRow(event)); };

/** Appends unless a visible event has the same dedupe key; says whether it did. */
export const appendNewEvent = (tx: Tx, event: LedgerEvent): boolean => tx.use(insertNewEvent).run(...toRow(event)).changes === 1;

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
