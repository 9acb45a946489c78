import { DAY_MS, type Instant } from '../base/instant.ts';
import { reachText } from '../learn/reach.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { isOpen, rankOf } from './status.ts';
import { isSuppressed } from './suppressed.ts';

type Level = 'warning' | 'critical';

/** Since when nothing was heard or done; never before we learnt of the lead, so that what was imported is not late on arrival. */
export const silentSince = ({ values, recordedAt }: Pick<LeadRecord, 'values' | 'recordedAt'>): Instant =>
  Math.max(values.lastActivityAt ?? recordedAt, recordedAt);

const isConcerned = (record: LeadRecord, { inactivity }: Pick<Rules, 'inactivity'>, level: Level): boolean =>
  isOpen(record) && !isSuppressed(record) && (level === 'critical' || rankOf(record.status) >= rankOf(inactivity.warning.fromStatus));

/** When a level is reached if nothing happens; null when the lead is not concerned, or was told of this silence already. */
export const inactiveAt = (record: LeadRecord, rules: Pick<Rules, 'inactivity'>, level: Level): Instant | null => {
  if (!isConcerned(record, rules, level)) return null;
  const reachedAt = silentSince(record) + rules.inactivity[level].afterMs;
  const told = record.fired[`inactivity.${level}`];
  return told && told.at >= reachedAt ? null : reachedAt;
};

const flag = ({ record, rules, world, now, decide, newId }: Evaluation, level: Level): void => {
  const rule = `inactivity.${level}`;
  const since = silentSince(record);
  const days = Math.floor((now - since) / DAY_MS);
  const urgency = level === 'critical' ? 'high' : 'medium';
  const flagged = decide('inactivity.flagged', { level, silent_since: since, days }, { rule });
  const hasAdvice = [...record.recommendations.values()].some((known) => known.state === 'open' && known.rule?.startsWith('inactivity.'));
  if (!hasAdvice) {
    const reach = world.reach?.(record);
    decide('recommendation.made', {
      id: newId('recommendation'), action: 'Re-engage', reason: `${days} days of silence while ${record.status}${reach === undefined ? '' : `; ${reachText(reach)}`}`, urgency,
      expires_at: now + rules.recommendations.liveMs,
    }, { rule, causeSeq: flagged.seq });
  }
  decide('notification.raised', {
    id: newId('notification'), kind: 'inactivity', title: `${leadName(record)} has been silent for ${days} days`,
    text: `Status ${record.status}; level ${level}.`, urgency,
  }, { rule: 'notify.inactivity', causeSeq: flagged.seq });
};

/** Says once for each silence that it has become too long. Past the critical level there is no use in a warning. */
export const watchInactivity = (evaluation: Evaluation): void => {
  const { record, rules, now } = evaluation;
  const isReached = (level: Level): boolean => {
    const at = inactiveAt(record, rules, level);
    return at !== null && now >= at;
  };
  if (isReached('critical')) flag(evaluation, 'critical');
  else if (isReached('warning') && now < silentSince(record) + rules.inactivity.critical.afterMs) flag(evaluation, 'warning');
};
