import { replay } from '../../core/decide/replay.ts';
import { whereaboutsOf } from '../../core/engage/zone.ts';
import { offsetMs, DAY_MS, HOUR_MS, type Instant } from '../../core/base/instant.ts';
import { findPatterns, type PatternReport, type Trial } from '../../core/learn/pattern.ts';
import { type JudgedTouch, judgeTouches, type SentTouch } from '../../core/learn/touch.ts';
import { isReply, SENT_BY_HAND } from '../../core/ledger/contact.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import type { LedgerEvent } from '../../core/ledger/event.ts';
import { type ClosedLead, listClosedLeads } from '../../db/learn/closed.ts';
import { listAnswers, listSuggestions, listTouches, type SuggestionRow, type TouchRow } from '../../db/learn/trial.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { observe, type SeenBefore } from './observing.ts';

type OnProgress = (done: number, total: number) => void;

/** The newest outcomes are looked at, at most so many. */
const MOST_OUTCOMES = 10_000;
/** Leads of one transaction. */
const AT_ONCE = 200;
/** The newest touches are looked at, at most so many. */
const MOST_TOUCHES = 100_000;
/** Touches from the fourth on are compared with each other. */
const LAST_ORDER = 3;

const textOf = (value: string | null | undefined): string | undefined => value?.trim().toLowerCase() || undefined;
const pair = (one: string | undefined, other: string | undefined): string | undefined => (one === undefined || other === undefined ? undefined : `${one} + ${other}`);
const known = <K extends string>(values: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<K, string>>;

/** What was known of a lead before it first wrote to us: an intent that is read from the message that says yes is no sign of it but the thing itself. */
const beforeReply = ({ at, events, byOccurrence }: SeenBefore): readonly LedgerEvent[] | undefined => {
  const reply = events.filter(isReply).reduce<Instant>((first, { occurredAt }) => Math.min(first, occurredAt), Number.POSITIVE_INFINITY);
  return reply > at ? undefined : events.filter(({ occurredAt, kind, type }) => occurredAt < reply || type === 'lead.created' || (byOccurrence && kind === 'own'));
};

const leadTrial = (rules: Rules, seen: SeenBefore): Trial => {
  const { lead: { key, id, won, outcomeSeq }, record, at } = seen;
  const earlier = beforeReply(seen);
  const source = textOf(record.fields.source), intent = textOf(valuesAt(earlier === undefined ? record : replay({ key, id, events: earlier, rules }), rules, at).intent);
  return { lead: key, at: outcomeSeq, converted: won, values: known({ source, intent, source_intent: pair(source, intent) }) };
};

/** Every lead that was won or lost, the newest ones. */
const readOutcomes = async (context: Context, onProgress: OnProgress | undefined): Promise<readonly Trial[]> => {
  const trials: Trial[] = [];
  let closed: readonly ClosedLead[] | undefined;
  await observe(context, {
    next: (tx, done) => {
      closed ??= listClosedLeads(tx, MOST_OUTCOMES);
      return closed.slice(done, done + AT_ONCE);
    },
    see: (seen) => { trials.push(leadTrial(context.rules, seen)); },
    onProgress: (done) => { onProgress?.(done, closed?.length ?? done); }, stopped: 'stopped while looking at outcomes',
  });
  return trials;
};

/** The hour on the clocks where a lead is; of several zones where it may be, in the first. */
const localHour = (at: Instant, zone: string): number => Math.floor((((at + offsetMs(at, zone)) % DAY_MS) + DAY_MS) % DAY_MS / HOUR_MS);
const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The hour at a moment where somebody is, or where we are if that is not known. */
export const hourOf = (fields: Parameters<typeof whereaboutsOf>[0], home: string): ((at: Instant) => number) => {
  const { zones: [first], by } = whereaboutsOf(fields);
  return (at) => localHour(at, first === undefined || by === 'unknown' ? home : first);
};

/** Where a lead is, worked out once for many touches. */
const hoursOf = (home: string): ((row: TouchRow) => number) => {
  const hours = new Map<number, (at: Instant) => number>();
  return (row) => {
    const hour = hours.get(row.lead) ?? hourOf(row, home);
    hours.set(row.lead, hour);
    return hour(row.at);
  };
};

/** Touches that had their time, with what came of them. */
export const readTouches = (tx: ReadTx, { rules, zone }: Pick<Context, 'rules' | 'zone'>): readonly JudgedTouch[] => {
  const hourHere = hoursOf(zone);
  const touches = listTouches(tx, { byHand: SENT_BY_HAND, limit: MOST_TOUCHES }).map((row): SentTouch =>
    ({ lead: row.lead, at: row.at, channel: row.channel, step: row.cadence === null || row.step === null ? null : `${row.cadence}/${row.step}`, hour: hourHere(row) }));
  const answers = listAnswers(tx, { byHand: SENT_BY_HAND, interested: rules.lifecycle.interestedOn }).map(({ lead, at, positive }) => ({ lead, at, isPositive: positive === 1 }));
  return judgeTouches(touches, answers, { withinMs: rules.patterns.withinMs, now: tx.now });
};

/** A touch is compared with those that came as late in their lead's row, an hour besides with those of its channel. */
const touchTrial = ({ lead, at, channel, step, hour, nth, isPositive }: JudgedTouch): Trial => {
  const order = String(Math.min(nth, LAST_ORDER));
  const clock = hourText(hour);
  return {
    lead, at, converted: isPositive, values: known({ channel, step: step ?? undefined, hour: clock, channel_hour: pair(channel, clock) }), strata: { channel: order, channel_hour: order, hour: `${channel} ${order}` },
  };
};

const techniqueTrial = ({ technique, objection, lead, at, overcame }: SuggestionRow): Trial =>
  ({ lead, at, converted: overcame === 1, values: { technique: `${objection}: ${technique}` }, strata: { technique: objection } });

/** Suggestions that had their time, with what came of them. */
export const readSuggestions = (tx: ReadTx, { rules: { patterns: { withinMs } } }: Pick<Context, 'rules'>): readonly SuggestionRow[] => listSuggestions(tx, withinMs).filter(({ at }) => at + withinMs <= tx.now);

/** What converts better or worse than the base rate, of all outcomes, touches and suggested techniques. Raises `cancelled`. */
export const readPatterns = async (context: Context, onProgress?: OnProgress): Promise<PatternReport> => {
  const { store, rules, signal } = context;
  const lead = await readOutcomes(context, onProgress);
  const { touch, technique } = await store.read((tx) => ({ touch: readTouches(tx, context).map(touchTrial), technique: readSuggestions(tx, context).map(techniqueTrial) }), signal);
  return findPatterns({ lead, touch, technique }, rules.patterns);
};
