import type { Instant } from '../../core/base/instant.ts';
import { derivedId, type IdKind } from '../../core/base/ids.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { OwnEvent, OwnPayloads, OwnType } from '../../core/ledger/event.ts';
import { fold } from '../../core/ledger/fold.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { appendEvent, nextSeq } from '../../db/ledger/ledger.ts';
import type { Tx } from '../../db/store.ts';

/** What a person did at the keyboard, as an effect: the rule is `human`, which guards nothing. */
export const human = <T extends OwnType>(type: T, payload: OwnPayloads[T], extra: { readonly actor?: string; readonly occurredAt?: Instant } = {}): Effect =>
  ({ type, payload, by: 'human', rule: 'human', causeSeq: null, ...extra }) as unknown as Effect;

export interface Applying {
  /** Null where the rules were not needed. */
  readonly playbookVersion: number | null;
  readonly batch?: number | null;
  readonly history?: boolean;
  readonly source?: string;
}

/** Appends effects to the ledger and folds them into their lead; the caller saves the record. */
export const applyEffects = (tx: Tx, record: LeadRecord, effects: readonly Effect[], applying: Applying): OwnEvent[] => {
  let seq = nextSeq(tx);
  return effects.map((effect) => {
    const event = stamp(effect, { seq: seq++, leadKey: record.key, now: tx.now, ...applying });
    appendEvent(tx, event);
    fold(record, event);
    return event;
  });
};

/** Appends what was decided about no lead in particular; its rows are the caller's. */
export const applyToWorkspace = (tx: Tx, effects: readonly Effect[], applying: Applying): OwnEvent[] => {
  let seq = nextSeq(tx);
  return effects.map((effect) => {
    const event = stamp(effect, { seq: seq++, leadKey: null, now: tx.now, ...applying });
    appendEvent(tx, event);
    return event;
  });
};

/** Ids for what is being decided about a lead now: each call gives the next, and deciding the same again gives the same. */
export const idsFor = (record: LeadRecord): ((kind: IdKind) => string) => {
  let ordinal = 0;
  const cause = record.lastSeq;
  return (kind) => derivedId(kind, record.key, cause, ordinal++);
};
