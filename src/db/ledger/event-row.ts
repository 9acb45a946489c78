import type { JsonObject } from '../../core/base/ports.ts';
import type { By, IncomingEvent, LedgerEvent, OwnEvent, OwnPayloads, OwnType } from '../../core/ledger/event.ts';
import { isOwnType } from '../../core/ledger/event.ts';

/** All that an event says, in the order in which the audit's digest reads it; `undone_by` is no part of it. */
export const EVENT_COLUMNS = [
  'seq', 'dedupe_key', 'lead_key', 'type', 'source', 'campaign', 'occurred_at', 'recorded_at', 'by', 'actor', 'rule', 'cause_seq', 'batch', 'playbook_version', 'history', 'payload',
] as const;

/** One row of `events` in the order of the columns. */
export type EventRow = [seq: number, dedupeKey: string, leadKey: number | null, type: string, source: string, campaign: string | null, occurredAt: number, recordedAt: number, by: By,
  actor: string | null, rule: string | null, causeSeq: number | null, batch: number | null, playbookVersion: number | null, history: number, payload: string];

/** The columns of events that a statement calls `name`. */
export const columnsOf = (name: string): string => EVENT_COLUMNS.map((column) => `${name}.${column}`).join(', ');

export const toRow = (event: LedgerEvent): EventRow => [
  event.seq, event.dedupeKey, event.leadKey, event.type, event.source, event.campaign, event.occurredAt, event.recordedAt, event.by,
  event.actor, event.rule, event.causeSeq, event.batch, event.playbookVersion, event.history ? 1 : 0,
  JSON.stringify(event.kind === 'own' ? event.payload : event.metadata),
];

/** One row of `events` as core speaks of it. */
export const toEvent = ([seq, dedupeKey, leadKey, type, source, campaign, occurredAt, recordedAt, by, actor, rule, causeSeq, batch, playbookVersion, flag, text]: EventRow): LedgerEvent => {
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
