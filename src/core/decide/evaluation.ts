import { derivedId, type IdKind } from '../base/ids.ts';
import type { Instant } from '../base/instant.ts';
import type { Effect } from '../ledger/effect.ts';
import type { By, LedgerEvent, OwnEvent, OwnPayloads, OwnType } from '../ledger/event.ts';
import { fold } from '../ledger/fold.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import { stamp } from '../ledger/stamp.ts';
import type { Rules } from '../playbook/rules.ts';
import { absorb } from './absorb.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import type { World } from './situation.ts';

/** What a decision says beside its payload. Left out: a rule took it, because of the lead's newest unread event. */
export interface Saying { readonly rule: string; readonly causeSeq?: number | null; readonly by?: By; readonly actor?: string | null }

/** One lead being evaluated: what the rules look at, and how they decide. */
export interface Evaluation {
  readonly record: LeadRecord;
  readonly rules: Rules;
  readonly now: Instant;
  /** The news since the last evaluation, by occurrence. */
  readonly unread: readonly LedgerEvent[];
  /** Decisions so far. */
  readonly events: OwnEvent[];
  world: World;
  /** Takes a decision: it is in the record when this returns. */
  readonly decide: <T extends OwnType>(type: T, payload: OwnPayloads[T], saying: Saying) => OwnEvent;
  readonly newId: (kind: IdKind) => string;
  /** The values now, decisions included. */
  readonly outlook: () => Outlook;
}

export interface Evaluating {
  readonly record: LeadRecord;
  readonly unread: readonly LedgerEvent[];
  readonly rules: Rules;
  readonly world: World;
  readonly now: Instant;
  /** The number that the next event of the ledger gets. */
  readonly nextSeq: number;
  readonly playbookVersion: number | null;
  /** All that is visible of the lead, the unread with it: given where `recounts` of the unread says so. */
  readonly past?: readonly LedgerEvent[];
}

export const beginEvaluation = ({ record, unread, rules, world, now, nextSeq, playbookVersion }: Evaluating): Evaluation => {
  const events: OwnEvent[] = [];
  const firstCause = record.lastSeq;
  const newsSeq = unread.reduce<number | null>((newest, { seq }) => Math.max(newest ?? 0, seq), null);
  let ordinal = 0;
  let seen: { readonly decisions: number; readonly outlook: Outlook } | undefined;
  return {
    record, rules, now, unread, events, world,
    decide: (type, payload, { rule, causeSeq = newsSeq, by = 'rule', actor = null }) => {
      // The payload is that of the type; the compiler can't follow it through the union.
      const effect = { type, payload, by, rule, causeSeq, ...(actor === null ? {} : { actor }) } as unknown as Effect;
      const event = stamp(effect, { seq: nextSeq + events.length, leadKey: record.key, now, playbookVersion });
      fold(record, event);
      absorb(record, event, rules);
      events.push(event);
      return event;
    },
    newId: (kind) => derivedId(kind, record.key, firstCause, ordinal++),
    outlook: () => {
      if (seen?.decisions !== events.length) seen = { decisions: events.length, outlook: outlookOf(record, rules).at(now) };
      return seen.outlook;
    },
  };
};

/** What a person calls the lead. */
export const leadName = ({ fields, id }: Pick<LeadRecord, 'fields' | 'id'>): string =>
  fields.name ?? fields.company ?? fields.email ?? fields.phone ?? id;

/** `39.9`: one decimal, rounded down, so that what reads 40 has reached 40. */
export const pointsText = (milli: number): string => (Math.floor(milli / 100) / 10).toFixed(1);
