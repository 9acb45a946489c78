import { DAY_MS, type Instant } from '../../../src/core/base/instant.ts';
import type { JsonObject } from '../../../src/core/base/ports.ts';
import { recounts } from '../../../src/core/decide/booking.ts';
import { evaluateLead, type Evaluated } from '../../../src/core/decide/evaluate.ts';
import type { World } from '../../../src/core/decide/situation.ts';
import type { Effect } from '../../../src/core/ledger/effect.ts';
import type { Attributes, By, Fields, IncomingEvent, LedgerEvent, Origin, OwnEvent, OwnPayloads, OwnType } from '../../../src/core/ledger/event.ts';
import { fold } from '../../../src/core/ledger/fold.ts';
import { emptyRecord, type LeadRecord } from '../../../src/core/ledger/lead-record.ts';
import { stamp } from '../../../src/core/ledger/stamp.ts';
import type { Rules } from '../../../src/core/playbook/rules.ts';
import { defaultRules } from '../../support/rules.ts';

/** Sunday noon, 2026-03-01: not at the edge of anything. */
export const NOW: Instant = Date.UTC(2026, 2, 1, 12);
export const days = (n: number): number => n * DAY_MS;

export const worldOf = (rules: Rules, patch: Partial<World> = {}): World => ({
  members: rules.team.members.map((member) => ({ member, away: false, openDeals: 0 })), turns: [], mode: rules.mode, firings: {}, stopped: false, autonomous: [],
  zone: 'UTC', currency: 'EUR', language: 'en', now: NOW, ...patch,
});

export interface Incoming { readonly at?: Instant; readonly metadata?: JsonObject; readonly key?: string; readonly history?: boolean; readonly campaign?: string; readonly source?: string }
export interface Own { readonly at?: Instant; readonly by?: By; readonly history?: boolean; readonly actor?: string; readonly rule?: string; readonly causeSeq?: number | null }

export interface Lead {
  readonly record: LeadRecord;
  readonly ledger: LedgerEvent[];
  world: World;
  /** Something outside tells of the lead. */
  readonly incoming: (type: string, more?: Incoming) => IncomingEvent;
  /** Somebody does something with the lead. */
  readonly own: <T extends OwnType>(type: T, payload: OwnPayloads[T], more?: Own) => OwnEvent;
  /** Evaluates what is unread, and keeps what was decided. */
  readonly evaluate: (now?: Instant) => Evaluated;
}

export interface Made {
  readonly rules?: Rules; readonly world?: World; readonly fields?: Fields; readonly attributes?: Attributes; readonly tags?: readonly string[]; readonly at?: Instant;
  readonly origin?: Origin; readonly history?: boolean; readonly by?: By; readonly key?: number;
}

/** A lead with a ledger of its own, in memory: events are folded as they are appended, as the app does. */
export const makeLead = ({ rules = defaultRules(), world = worldOf(rules), fields = { name: 'Ada Byron' }, attributes = {}, tags = [], at = NOW,
  origin = 'ingest', history = false, by = 'outside', key = 1 }: Made = {}): Lead => {
  const record = emptyRecord(key, `ld_${key}`);
  const ledger: LedgerEvent[] = [];
  let unread: LedgerEvent[] = [];
  const append = <E extends LedgerEvent>(event: E): E => {
    ledger.push(event);
    unread.push(event);
    fold(record, event);
    return event;
  };
  const lead: Lead = {
    record, ledger, world,
    incoming: (type, { at: when = NOW, metadata = {}, key: dedupe = `k${ledger.length + 1}`, history: old = false, campaign, source = 'website' } = {}) => append({
      kind: 'incoming', type, metadata, seq: ledger.length + 1, dedupeKey: dedupe, leadKey: key, source, campaign: campaign ?? null, occurredAt: when, recordedAt: when,
      by: 'outside', actor: null, rule: null, causeSeq: null, batch: null, playbookVersion: null, history: old,
    }),
    own: (type, payload, { at: when = NOW, by: who = 'human', history: old = false, actor, rule = 'human', causeSeq = null } = {}) => {
      const effect = { type, payload, by: who, rule, causeSeq, occurredAt: when, ...(actor === undefined ? {} : { actor }) } as unknown as Effect;
      return append(stamp(effect, { seq: ledger.length + 1, leadKey: key, now: when, playbookVersion: 1, history: old }));
    },
    evaluate: (now = NOW) => {
      const result = evaluateLead({ record, unread, rules, world: lead.world, now, nextSeq: ledger.length + 1, playbookVersion: 1, ...(recounts(unread, rules) && { past: ledger }) });
      unread = [];
      ledger.push(...result.events);
      lead.world = result.world;
      return result;
    },
  };
  lead.own('lead.created', { id: record.id, origin, fields, attributes, identities: [], tags }, { at, by, history });
  return lead;
};

/** The decisions of one rule, or of one type. */
export const decided = ({ events }: Pick<Evaluated, 'events'>, what: string): readonly OwnEvent[] => events.filter(({ rule, type }) => rule === what || type === what);
export const typesOf = ({ events }: Pick<Evaluated, 'events'>): readonly string[] => events.map(({ type }) => type);
export const newestDeal = ({ deals }: Pick<LeadRecord, 'deals'>) => [...deals.values()].at(-1);
