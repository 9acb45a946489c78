import type { Instant } from '../../core/base/instant.ts';
import { bantAt } from '../../core/decide/bant.ts';
import { attributeWeights, topIntent, weightsAt } from '../../core/decide/intent.ts';
import { winProbability } from '../../core/decide/probability.ts';
import { scoreMilli } from '../../core/decide/score.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import type { LeadValues } from './lead-view.ts';

/** What a lead's values come to at a moment, exactly, without asking when they change next: for lists of many. */
export const valuesAt = (record: LeadRecord, rules: Rules, at: Instant): LeadValues => {
  const score = scoreMilli(record, rules, at);
  const bant = bantAt(record, rules, at);
  const { intent, confidence } = topIntent(weightsAt(record, rules, { at, attributes: attributeWeights(record, rules) }));
  const known = { scoreMilli: score, intent, intentConfidence: confidence, bant };
  return { ...known, winProbability: winProbability(record, known, rules, at) };
};
