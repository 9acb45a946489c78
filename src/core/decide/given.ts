import type { Instant } from '../base/instant.ts';
import type { LedgerEvent, OwnEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import { newestOpenDeal } from './outlook.ts';

/*
 * What a replay under other rules takes as given, and when: facts, news, and what people decided. All else is decided anew.
 */

const FACTS: ReadonlySet<string> = new Set([
  'lead.created', 'lead.removed', 'lead.merged', 'lead.merged_into', 'lead.distinguished', 'lead.erased', 'lead.disclosed', 'lead.mode_set', 'person.suppressed',
  'chat.recorded', 'activity.logged', 'bant.answered', 'message.sent', 'message.resolved',
]);

/** True for an event that no rule can take back. What followed from a person's word (a lead is lost with its last deal) is a rule's, and not given. */
export const isGiven = (event: LedgerEvent): boolean =>
  event.kind === 'incoming' || FACTS.has(event.type)
  || ((event.by === 'human' || event.by === 'outside') && !(event.rule?.startsWith('lifecycle.') ?? false));

/** What came in together, and is answered together: one command's events, or a whole import's. */
export interface Arrival { readonly at: Instant; readonly events: readonly LedgerEvent[] }

const isLeftByUndo = (event: LedgerEvent): boolean => event.type === 'lead.created' && event.rule === 'undo';
const areTogether = (a: LedgerEvent, b: LedgerEvent): boolean => (a.batch !== null || b.batch !== null ? a.batch === b.batch : a.recordedAt === b.recordedAt);

/**
 * The given ones of these events as they came in, by the ledger's order: those of one batch at its last, all others at once. A clock that was set back
 * stands still until it is where it was. What an undo left of a lead was known first, though it was written down last.
 */
export const arrivalsOf = (events: readonly LedgerEvent[]): readonly Arrival[] => {
  const given = events.filter(isGiven);
  const first = given.find((event) => !isLeftByUndo(event));
  const ordered = [...given.filter(isLeftByUndo).map((event) => ({ ...event, recordedAt: first?.recordedAt ?? event.recordedAt, batch: first?.batch ?? null })),
    ...given.filter((event) => !isLeftByUndo(event))];
  const arrivals: { at: Instant; readonly events: LedgerEvent[] }[] = [];
  for (const event of ordered) {
    const last = arrivals.at(-1);
    const before = last?.events.at(-1);
    if (last && before && areTogether(before, event)) {
      last.events.push(event);
      last.at = Math.max(last.at, event.recordedAt);
    } else arrivals.push({ at: Math.max(last?.at ?? event.recordedAt, event.recordedAt), events: [event] });
  }
  return arrivals;
};

/** The pipeline in which each deal stood behind each event about it, as it happened: by the event's number. */
export const pipelinesOfDeals = (events: readonly LedgerEvent[]): ReadonlyMap<number, string> => {
  const current = new Map<string, string>();
  const found = new Map<number, string>();
  for (const event of events) {
    if (event.kind !== 'own') continue;
    if (event.type === 'deal.created') current.set(event.payload.id, event.payload.pipeline);
    if (event.type !== 'deal.moved') continue;
    if (event.payload.pipeline !== undefined) current.set(event.payload.id, event.payload.pipeline);
    const pipeline = current.get(event.payload.id);
    if (pipeline !== undefined) found.set(event.seq, pipeline);
  }
  return found;
};

type DealEvent = OwnEvent<'deal.updated' | 'deal.moved' | 'deal.won' | 'deal.lost' | 'deal.reopened'>;
const isAboutDeal = (event: LedgerEvent): event is DealEvent => event.type.startsWith('deal.') && event.type !== 'deal.created';

/** For deals that rules made: which one a person's word is about now, by the id of the one it was about. */
export type StandIns = Map<string, string>;

/**
 * A person's word about a deal that rules made, said of the deal that stands in for it: the lead's newest open one. A move takes it to the pipeline in
 * which the person saw it. Without any the word still counts for the lead's status.
 */
export const carriedOver = (event: LedgerEvent, { record, standIns, pipeline }: { readonly record: LeadRecord; readonly standIns: StandIns; readonly pipeline: string | undefined }): LedgerEvent => {
  if (!isAboutDeal(event) || record.deals.has(event.payload.id)) return event;
  const known = record.deals.get(standIns.get(event.payload.id) ?? '') ?? newestOpenDeal(record);
  if (known === undefined) return event;
  standIns.set(event.payload.id, known.id);
  const moves = event.type === 'deal.moved' && pipeline !== undefined && pipeline !== known.pipeline ? { pipeline } : {};
  return { ...event, payload: { ...event.payload, id: known.id, ...moves } } as LedgerEvent;
};
