import type { Instant } from '../base/instant.ts';
import type { LeadRecord, Standing } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { wakeAt } from './alarm.ts';
import { confidenceRange, outlookOf } from './outlook.ts';
import { winProbability } from './probability.ts';
import { clampScore, worthsAt } from './score.ts';

/**
 * What the values of a lead come to at a moment. A function of facts, values, rules and the moment alone: a lead loaded with its live rows and
 * one replayed from the ledger stand alike. No later score is above the ceiling until an event comes.
 */
export const standing = (record: LeadRecord, rules: Rules, now: Instant): Standing => {
  const outlooker = outlookOf(record, rules);
  const outlook = outlooker.at(now);
  const scoreMilli = outlook.scoreMilli.low;
  const bant = outlook.bant?.low ?? null;
  // Neither of them ever rises by itself; what is below 0 and passes may pass.
  const { gains, silence } = worthsAt(record, rules, now);
  const intent = outlook.intent ?? null;
  const intentConfidence = confidenceRange(outlook).low;
  return {
    scoreMilli,
    ceilingMilli: clampScore(gains + silence),
    intent,
    intentConfidence,
    bant,
    winProbability: winProbability(record, { scoreMilli, bant, intent, intentConfidence }, rules, now),
    wakeAt: wakeAt(record, rules, now, outlooker),
  };
};
