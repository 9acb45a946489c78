import type { Instant } from '../base/instant.ts';
import { formatMoney } from '../base/money.ts';
import { count } from '../base/text.ts';
import { BANT_LETTERS } from '../ledger/event.ts';
import { amountOf, type Candidate, lengthSince, nameOf, percent } from './candidate.ts';

/** Open deals of one stage. Sums are in the workspace's currency only; deals in others are counted, not converted. */
export interface StageTotal {
  readonly pipelineName: string; readonly stageName: string;
  readonly deals: number; readonly sumMinor: number; readonly weightedMinor: number; readonly withoutAmount: number; readonly withoutProbability: number; readonly rotting: number;
}
/** What was won in the last days in the workspace's currency, and by what it came: the most of it first. */
export interface RevenueTotal {
  readonly days: number; readonly sumMinor: number;
  /** `roi` is null where no cost is known. */
  readonly origins: readonly { readonly name: string; readonly minor: number; readonly roi: number | null }[];
}
/** A customer at risk, and since when. */
export interface CustomerAtRisk { readonly name: string; readonly company: string | null; readonly at: Instant }
/** What a review says about the whole, counted and not sampled. */
export interface Totals {
  /** Null where nothing was won, or the review is one of several members'. */
  readonly revenue: RevenueTotal | null;
  readonly stages: readonly StageTotal[];
  readonly currency: string;
  readonly unanswered: number;
  readonly silentCritical: number;
  /** How many customers are at risk, and those who have been so the longest, as many as are named. */
  readonly atRisk: { readonly count: number; readonly customers: readonly CustomerAtRisk[] };
  /** Open deals that are older than 80 % of the won ones were. */
  readonly old: number;
  readonly withoutOwner: number;
  readonly won: number;
  readonly lost: number;
}

const sum = <Row>(rows: readonly Row[], value: (row: Row) => number): number => rows.reduce((total, row) => total + value(row), 0);

const roiWords = (roi: number | null): string => (roi === null ? '' : ` (ROI ${percent(roi)})`);
/** By what the revenue came: at most two of those that brought a tenth of it or more. */
const revenueSentence = ({ days, sumMinor, origins }: RevenueTotal, currency: string): string => {
  const parts = origins.filter(({ minor }) => minor * 10 >= sumMinor).slice(0, 2).map(({ name, minor, roi }) => `${percent(minor / sumMinor)} by ${name}${roiWords(roi)}`);
  return `${formatMoney({ minor: sumMinor, currency })} won in ${count(days, 'day')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
};

/** What the numbers of the pipeline say, as sentences; never empty. */
export const strategicInsights = ({ stages, currency, unanswered, withoutOwner, won, lost, revenue }: Totals): string => {
  const open = sum(stages, ({ deals }) => deals);
  const total = sum(stages, ({ sumMinor }) => sumMinor);
  const weighted = sum(stages, ({ weightedMinor }) => weightedMinor);
  const withoutAmount = sum(stages, (stage) => stage.withoutAmount);
  const withoutProbability = sum(stages, (stage) => stage.withoutProbability);
  const fullest = [...stages].sort((a, b) => b.deals - a.deals)[0];
  const sentences: string[] = [];
  if (open === 0) sentences.push('There is no open deal: the pipeline needs new leads, or leads need a push over the threshold.');
  else {
    sentences.push(total === 0 ? `${count(open, 'open deal')}, none with an amount.`
      : `${count(open, 'open deal')} worth ${formatMoney({ minor: total, currency })}, weighted ${formatMoney({ minor: weighted, currency })}.`);
    if (fullest && open > 1) {
      sentences.push(`${percent(fullest.deals / open)} of them stand in ${fullest.stageName} of ${fullest.pipelineName}.`);
    }
    if (withoutAmount > 0 && total > 0) sentences.push(`${count(withoutAmount, 'deal has', 'deals have')} no amount, so the forecast is too low.`);
    if (withoutProbability > 0) sentences.push(`${count(withoutProbability, 'deal misses', 'deals miss')} a probability and ${withoutProbability === 1 ? 'adds' : 'add'} nothing to the weighted sum.`);
  }
  if (unanswered > 0) sentences.push(`${count(unanswered, 'lead waits', 'leads wait')} for an answer.`);
  if (withoutOwner > 0) sentences.push(`${count(withoutOwner, 'open deal has', 'open deals have')} no owner.`);
  if (won + lost > 0) sentences.push(`Of ${count(won + lost, 'closed deal')} ${won.toLocaleString('en-US')} ${won === 1 ? 'was' : 'were'} won (${percent(won / (won + lost))}).`);
  if (revenue) sentences.push(revenueSentence(revenue, currency));
  return sentences.join(' ');
};

const dealWords = ({ deal }: Candidate): string => (deal === null ? '' : `, with a deal ${deal.amountMinor === null ? 'without an amount' : `of ${amountOf(deal)}`} in ${deal.stageName}`);

/** Said once per lead, the gravest first: critical silence, then customers at risk, then rotting deals, then old ones, each in the order given. At most `most`, then how many more there are. */
export const risks = (candidates: readonly Candidate[], { stages, silentCritical, atRisk, old: oldCount }: Totals, now: Instant, most: number): readonly string[] => {
  const silent = candidates.filter(({ triggers }) => triggers.some((trigger) => trigger.kind === 'silent' && trigger.level === 'critical'));
  const rotting = candidates.filter((candidate) => !silent.includes(candidate) && candidate.triggers.some(({ kind }) => kind === 'rotting'));
  const old = candidates.filter((candidate) => !silent.includes(candidate) && !rotting.includes(candidate) && candidate.triggers.some(({ kind }) => kind === 'old'));
  const all = [
    ...silent.map((candidate) => `${nameOf(candidate)} has been silent for ${lengthSince(candidate.heardAt, now)}${dealWords(candidate)}.`),
    ...atRisk.customers.map((customer) => `${nameOf(customer)}, a customer, has been at risk for ${lengthSince(customer.at, now)}.`),
    ...rotting.map((candidate) => `The deal with ${nameOf(candidate)} (${candidate.deal ? amountOf(candidate.deal) : 'no amount'}) has been standing in `
      + `${candidate.deal?.stageName ?? 'its stage'} for ${lengthSince(candidate.deal?.stageAt ?? now, now)}.`),
    ...old.flatMap((candidate) => (candidate.deal?.old === undefined ? [] : [`The deal with ${nameOf(candidate)} (${amountOf(candidate.deal)}) is ${lengthSince(candidate.deal.old.since, now)} old; `
      + `80 % of ${candidate.deal.old.won} won ones took ${count(candidate.deal.old.wonDays, 'day')} at most.`])),
  ];
  const lines = all.slice(0, most);
  const shownSilent = Math.min(silent.length, most);
  const shownAtRisk = Math.min(atRisk.customers.length, most - shownSilent);
  const shownRotting = Math.min(rotting.length, most - shownSilent - shownAtRisk);
  const moreSilent = Math.max(0, silentCritical - shownSilent);
  const moreAtRisk = Math.max(0, atRisk.count - shownAtRisk);
  const moreRotting = Math.max(0, sum(stages, (stage) => stage.rotting) - shownRotting);
  const moreOld = Math.max(0, oldCount - (lines.length - shownSilent - shownAtRisk - shownRotting));
  if (moreSilent > 0) lines.push(`${count(moreSilent, 'more lead has', 'more leads have')} been silent too long.`);
  if (moreAtRisk > 0) lines.push(`${count(moreAtRisk, 'more customer is', 'more customers are')} at risk.`);
  if (moreRotting > 0) lines.push(`${count(moreRotting, 'more deal stands', 'more deals stand')} in a stage too long.`);
  if (moreOld > 0) lines.push(`${count(moreOld, 'more deal is', 'more deals are')} older than 80 % of the won ones.`);
  return lines;
};

const MISSING: Readonly<Record<string, string>> = {
  budget: 'Ask about the budget', authority: 'Ask who decides', need: 'Ask what is needed most', timeline: 'Ask when it should be done',
  meeting: 'Arrange a meeting', amount: 'Put an amount on the deal',
};

/** What still stands between a lead and the close, in the order in which one would do it. */
export const missingSteps = ({ bantLevels, hasMeeting, deal }: Candidate): readonly string[] => [
  ...BANT_LETTERS.filter((letter) => (bantLevels[letter] ?? 'none') === 'none'),
  ...(hasMeeting ? [] : ['meeting']),
  ...(deal !== null && deal.amountMinor === null ? ['amount'] : []),
];

/** Leads that are likely to buy and lack one step: the likeliest first, at most `most`. */
export const quickWins = (candidates: readonly Candidate[], fromProbability: number, most: number): readonly string[] => {
  const wins = candidates.flatMap((candidate) => {
    const [step, ...others] = missingSteps(candidate);
    return step !== undefined && others.length === 0 && candidate.winProbability >= fromProbability ? [{ candidate, step }] : [];
  });
  return wins.sort((a, b) => b.candidate.winProbability - a.candidate.winProbability || (a.candidate.leadId < b.candidate.leadId ? -1 : 1))
    .slice(0, most)
    .map(({ candidate, step }) => `${MISSING[step] ?? step}: ${nameOf(candidate)}, win probability ${percent(candidate.winProbability)}${dealWords(candidate)}.`);
};
