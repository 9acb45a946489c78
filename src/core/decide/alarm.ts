import { enrollmentMoments } from './enrollment.ts';
import type { Instant } from '../base/instant.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { mayAutomate, restMoments } from './automation.ts';
import { staleAt } from './bant.ts';
import { customerDues } from './customer.ts';
import { inactiveAt } from './inactivity.ts';
import { proposalSilentAt } from './intervention.ts';
import { signalGoneAt } from './intent.ts';
import { mayBeHot } from './notice.ts';
import { type Outlooker, outlookOf } from './outlook.ts';
import { turningsOf } from './recent.ts';
import { mayRoute } from './route.ts';
import { silentAt, worthsOf } from './score.ts';
import { isOpen, stageOf } from './status.ts';

/** How far a score may fall before a lead is looked at again, so that its ceiling stays near. Tuning, and no rule of the domain. */
const SLACK_MILLI = 5000;
/** How often a search may split a time in two before it settles for waking early, which is harmless. */
const SEARCH_STEPS = 400;

/** Every moment after now at which a value jumps or has faded to nothing. Between the last and forever nothing changes. */
const momentsOf = (record: LeadRecord, rules: Rules, now: Instant): readonly Instant[] => {
  const { scoreRows, signals, bant } = record.values;
  const moments = [
    ...[...scoreRows.values()].map(({ expiresAt }) => expiresAt),
    ...turningsOf(record, rules).map(({ turnsAt }) => turnsAt),
    ...rules.scoring.silence.map(({ silentForMs }) => silentAt(record, silentForMs)),
    ...[...bant.values()].map((answer) => staleAt(answer, rules)),
    ...[...signals.values()].map((signal) => signalGoneAt(signal, rules.intent.halfLifeMs)),
  ];
  return moments.filter((moment) => moment !== null).filter((moment) => moment > now).sort((a, b) => a - b);
};

/** The first whole number above `low`, at most `high`, for which a test holds that holds ever after; `high` must meet it. */
const firstThat = (low: number, high: number, test: (value: number) => boolean): number => {
  let [no, yes] = [low, high];
  while (yes - no > 1) {
    const middle = no + Math.floor((yes - no) / 2);
    if (test(middle)) yes = middle; else no = middle;
  }
  return yes;
};

/** When what a lead has gained is worth 5 points less than now. Losses are left out: they fade too, and only raise the score. */
const fallsAt = (
  record: LeadRecord,
  rules: Rules,
  { now, moments }: { readonly now: Instant; readonly moments: readonly Instant[] },
): Instant | null => {
  const last = moments.at(-1);
  const worthsIn = worthsOf(record, rules);
  const gained = (at: Instant): number => {
    const { gains, silence } = worthsIn(at);
    return gains + silence;
  };
  const limit = gained(now) - SLACK_MILLI;
  if (last === undefined || gained(last) > limit) return null;
  const isHalving = [...record.values.scoreRows.values()].some(({ halfLifeMs }) => halfLifeMs !== null);
  if (isHalving) return firstThat(now, last, (at) => gained(at) <= limit);
  const index = firstThat(-1, moments.length - 1, (position) => gained(moments[position] ?? last) <= limit);
  return moments[index] ?? last;
};

/** Moments that no value depends on: silence of the lead, time in a stage. */
const fixedMoments = (record: LeadRecord, rules: Rules): readonly Instant[] => {
  const moments: Instant[] = [];
  for (const level of ['warning', 'critical'] as const) {
    const at = inactiveAt(record, rules, level);
    if (at !== null) moments.push(at);
  }
  for (const deal of record.deals.values()) {
    if (deal.state !== 'open') continue;
    const rotsAfterMs = stageOf(rules, deal)?.rotsAfterMs ?? null;
    if (rotsAfterMs !== null && deal.nextActivityAt === null) moments.push(deal.stageAt + rotsAfterMs);
    for (const { on } of rules.automations) if (on.type === 'time_in_stage' && on.stage === deal.stage) moments.push(deal.stageAt + on.afterMs);
  }
  moments.push(...restMoments(record, rules), ...enrollmentMoments(record));
  const proposal = proposalSilentAt(record, rules);
  if (proposal !== null) moments.push(proposal);
  const lastHot = record.fired['notify.hot_lead'];
  if (lastHot) moments.push(lastHot.at + rules.notifications.hotLead.onceInMs);
  return moments;
};

/**
 * The first moment of a time at which a decision may fall due, by halving what can't be ruled out; null when all of it can.
 * Interval arithmetic: the bounds of an outlook hold throughout, and at one moment they are exact.
 */
const firstDecision = (
  times: { readonly from: Instant; readonly to: Instant },
  isPossible: (from: Instant, to: Instant) => boolean,
): Instant | null => {
  const open = [times];
  for (let steps = 0; open.length > 0; steps++) {
    const time = open.pop();
    if (!time || !isPossible(time.from, time.to)) continue;
    if (time.from === time.to || steps > SEARCH_STEPS) return time.from;
    const middle = time.from + Math.floor((time.to - time.from) / 2);
    open.push({ from: middle + 1, to: time.to }, { from: time.from, to: middle });
  }
  return null;
};

/**
 * When the lead must be evaluated again though nothing happens: no later than the first moment after `now` at which time alone calls for a
 * decision, or has taken 5 points from the score. Null for never. Law: deciding at any moment before it yields nothing.
 */
export const wakeAt = (
  record: LeadRecord,
  rules: Rules,
  now: Instant,
  outlooker: Outlooker = outlookOf(record, rules),
): Instant | null => {
  if (record.removed || record.mergedInto !== null) return null;
  const moments = momentsOf(record, rules, now);
  const fixed = fixedMoments(record, rules).filter((moment) => moment > now);
  const customer = customerDues(record, rules, now).map(({ at }) => at).filter((moment) => moment > now);
  // Of a lead that is closed only a cadence may still go on: a customer's.
  const candidates = [...(isOpen(record) ? fixed : enrollmentMoments(record).filter((moment) => moment > now)), ...customer];
  const falls = fallsAt(record, rules, { now, moments });
  if (falls !== null) candidates.push(falls);
  const isPossible = (from: Instant, to: Instant): boolean => {
    const outlook = outlooker.between(from, to);
    return mayRoute(record, rules, outlook) || mayBeHot(record, rules, outlook) || mayAutomate(record, rules, outlook);
  };
  const soonest = candidates.reduce<Instant | null>((first, moment) => Math.min(first ?? moment, moment), null);
  const end = soonest ?? [...moments, ...fixed].reduce((last, moment) => Math.max(last, moment), now);
  const decided = end > now ? firstDecision({ from: now + 1, to: end }, isPossible) : null;
  return decided ?? soonest;
};
