import type { Instant } from '../base/instant.ts';
import type { Effect } from './effect.ts';
import type { OwnEvent, OwnType } from './event.ts';

export interface Place {
  /** The event's number in the ledger. */
  readonly seq: number;
  readonly leadKey: number | null;
  readonly now: Instant;
  readonly playbookVersion: number | null;
  readonly batch?: number | null;
  readonly history?: boolean;
  /** Left out, the event is unique by its own number. */
  readonly dedupeKey?: string;
  readonly source?: string;
}

/** Gives an effect its place in the ledger: the event that is then appended and folded. */
export const stamp = <T extends OwnType>(effect: Effect<T>, place: Place): OwnEvent<T> => {
  const { seq, leadKey, now, playbookVersion, batch = null, history = false, dedupeKey = `#${place.seq}`, source = 'salesos' } = place;
  const event = {
    kind: 'own', type: effect.type, payload: effect.payload, seq, dedupeKey, leadKey, source, campaign: null,
    occurredAt: effect.occurredAt ?? now, recordedAt: now, by: effect.by, actor: effect.actor ?? null,
    rule: effect.rule, causeSeq: effect.causeSeq, batch, playbookVersion, history,
  };
  return event as unknown as OwnEvent<T>;
};
