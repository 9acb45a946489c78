import { HOUR_MS } from '../../src/core/base/instant.ts';
import { unit } from '../../src/core/base/random.ts';
import { findPatterns, type PatternFloor, type PatternReport, type Trial, type Trials } from '../../src/core/learn/pattern.ts';

/*
 * A workspace whose outcomes nothing predicts: leads that differ in how easily they are won, touches that end with an answer, a few who answer everything, techniques of
 * objections that are not equally hard. What a lead, a touch or a technique is, is drawn apart from what comes of it, unless `effect` says otherwise.
 */

export const FLOOR: PatternFloor = { minLeads: 20, minOfEach: 10, maxError: 0.05 };

export interface Drawing {
  readonly seed: number;
  readonly leads: number;
  /** Added to the chance of a trial. */
  readonly effect?: (values: Trial['values']) => number;
}

const pick = <T>(all: readonly T[], at: number): T => all[Math.floor(at * all.length)] as T;
const SOURCES = ['web', 'fair', 'ads', 'referral', 'partner', 'event'];
const INTENTS = ['buy', 'partner', undefined];
const CHANNELS = ['email', 'email', 'sms', 'linkedin', 'call'];
const STEPS = ['hello', 'second', 'third', 'last'];
const TECHNIQUES = { price: ['roi', 'smaller'], timing: ['later', 'now'], trust: ['reference'] };

export const randomTrials = ({ seed, leads, effect = () => 0 }: Drawing): Trials => {
  const draw = (...label: readonly (string | number)[]): number => unit(seed, ...label);
  const lead: Trial[] = [], touch: Trial[] = [], technique: Trial[] = [];
  for (let key = 0; key < leads; key++) {
    const ease = 0.05 + 0.3 * draw('ease', key) ** 2;
    const source = pick(SOURCES, draw('source', key)), intent = pick(INTENTS, draw('intent', key));
    const values = { source, ...(intent && { intent, source_intent: `${source} + ${intent}` }) };
    lead.push({ lead: key, at: key, values, converted: draw('won', key) < ease + effect(values) });
    // One in fifty answers whatever is sent, and is written to ten times as often.
    const isChatty = draw('chatty', key) < 0.02;
    for (let nth = 0; nth < (isChatty ? 40 : STEPS.length); nth++) {
      const channel = pick(CHANNELS, draw('channel', key, nth)), hour = `${8 + Math.floor(draw('hour', key, nth) * 10)}:00`;
      const step = STEPS[nth];
      const touched = { channel, hour, channel_hour: `${channel} + ${hour}`, ...(step !== undefined && { step: `cold/${step}` }) };
      const converted = isChatty || draw('answer', key, nth) < ease * 0.5 + effect(touched);
      const order = String(Math.min(nth, 3));
      touch.push({ lead: key, at: key + nth * HOUR_MS, values: touched, strata: { channel: order, channel_hour: order, hour: `${channel} ${order}` }, converted });
      if (converted && !isChatty) break;
    }
    const type = pick(Object.keys(TECHNIQUES) as (keyof typeof TECHNIQUES)[], draw('objection', key));
    const tried = { technique: `${type}: ${pick(TECHNIQUES[type], draw('technique', key))}` };
    const hard = type === 'trust' ? 0.5 : 0.15;
    technique.push({ lead: key, at: key, values: tried, strata: { technique: type }, converted: draw('overcome', key) < hard + effect(tried) });
  }
  return { lead, touch, technique };
};

const claimsOf = ({ patterns }: PatternReport): readonly string[] => patterns.filter(({ verdict }) => verdict === 'better' || verdict === 'worse').map(({ kind, value, verdict }) => `${kind} ${value} ${verdict}`);

export interface Claimed { readonly seeds: number; readonly comparisons: number; /** Seeds of which the report claims anything, with what. */ readonly reports: readonly string[] }
/** What reports on random outcomes claim, where there is nothing to find. */
export const claimsOnRandom = (seeds: number, leads: number): Claimed => {
  let comparisons = 0;
  const reports: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const report = findPatterns(randomTrials({ seed, leads }), FLOOR);
    comparisons += report.comparisons;
    const claims = claimsOf(report);
    if (claims.length > 0) reports.push(`seed ${seed}: ${claims.join(', ')}`);
  }
  return { seeds, comparisons, reports };
};
