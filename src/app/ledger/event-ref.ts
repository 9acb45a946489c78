import { type Instant, toIso } from '../../core/base/instant.ts';
import type { By, LedgerEvent } from '../../core/ledger/event.ts';
import { wordsOf } from '../../core/ledger/wording.ts';
import { findEvent } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';

/** An event as an explanation names it. */
export interface EventRef {
  readonly seq: number; readonly type: string; readonly text: string; readonly at: Instant; readonly source: string; readonly by: By;
  readonly rule: string | null;
  /** Taken back since. */
  readonly isUndone: boolean;
}

export const eventRefOf = (event: LedgerEvent & { readonly undoneBy?: number | null }, words: (event: LedgerEvent) => string = wordsOf): EventRef => {
  const { seq, type, occurredAt, source, by, rule, undoneBy = null } = event;
  return { seq, type, text: words(event), at: occurredAt, source, by, rule: rule === 'human' ? null : rule, isUndone: undoneBy !== null };
};

/** The event of that number, null when there is none: erased, or no event at all. */
export const findEventRef = (tx: ReadTx, seq: number | null): EventRef | null => {
  const event = seq === null || seq === 0 ? undefined : findEvent(tx, seq);
  return event ? eventRefOf(event) : null;
};

/** The documented names of an event that an explanation names, in their order. */
export const EVENT_NAMES = ['event', 'type', 'text', 'at', 'source', 'by', 'rule'] as const;

export const eventJson = (ref: EventRef, zone: string): Record<(typeof EVENT_NAMES)[number], string | number | null> =>
  ({ event: ref.seq, type: ref.type, text: ref.text, at: toIso(ref.at, zone), source: ref.source, by: ref.by, rule: ref.rule });
