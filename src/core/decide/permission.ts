import type { Instant } from '../base/instant.ts';
import type { IdKind } from '../base/ids.ts';
import { findTemplate } from '../engage/template.ts';
import { languagesOf } from '../engage/draft.ts';
import { textToApprove, writtenBy } from '../engage/written.ts';
import type { OwnPayloads } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { type Permission, waitsFor } from '../work/policy.ts';
import { leadName } from './evaluation.ts';
import { newestOpenDeal } from './outlook.ts';
import type { World } from './situation.ts';
import { FIRST_CONTACT } from './status.ts';

/** A lead as it is when somebody asks what may be done with it. */
export interface Asked {
  readonly record: LeadRecord;
  readonly rules: Rules;
  readonly world: World;
  readonly scoreMilli: number;
  /** Of the lead's intent. */
  readonly confidence: number;
}

/** Who came to us, or moved on at our word or theirs, has been in touch. A status set by hand and answers alone are no contact. */
const IN_TOUCH: readonly string[] = ['contact', ...Object.values(FIRST_CONTACT), 'lifecycle.interest', 'lifecycle.ready'];

/** True while nobody has been in touch with the lead, nor the lead with us. */
export const isFirstContact = ({ fired }: Pick<LeadRecord, 'fired'>): boolean => !IN_TOUCH.some((rule) => fired[rule] !== undefined);

/** The channels of what a kind of job would write to the lead, each once. */
const channelsOf = ({ record, rules, world }: Pick<Asked, 'record' | 'rules' | 'world'>, kind: string): readonly string[] => [...new Set(
  writtenBy(kind, { rules, lead: record.id, choice: world.choice?.(record) }).flatMap(({ template, channel }) => channel ?? findTemplate(rules.templates, template, languagesOf(record, world))?.channel ?? []))];

/** Whether a job of this kind may run by itself for the lead now. Every text is a template's: no model writes any yet. */
export const permissionFor = (asked: Asked, kind: string): Permission => {
  const { record, rules, world, scoreMilli, confidence } = asked;
  const deal = newestOpenDeal(record);
  return waitsFor({
    kind, rules, mode: world.mode, leadMode: record.mode, scoreMilli, confidence, isFirstContact: isFirstContact(record), isAiWritten: false,
    amount: deal === undefined || deal.amountMinor === null ? null : { minor: deal.amountMinor, currency: deal.currency },
    channels: channelsOf(asked, kind), isAutonomous: world.autonomous.includes(kind),
  });
};

export interface Queueing {
  readonly kind: string;
  readonly dedupeKey: string;
  readonly reason: string;
  readonly now: Instant;
  readonly newId: (kind: IdKind) => string;
}
/** What queueing a job says: the job, and where it waits for somebody, what they are asked and told. */
export interface Queued {
  readonly job: OwnPayloads['job.queued'];
  readonly request: OwnPayloads['approval.requested'] | null;
  readonly notice: OwnPayloads['notification.raised'] | null;
}

/** Queues a job, or has it wait as an approval or suggestion where mode and policy say so. */
export const queueingOf = (asked: Asked, { kind, dedupeKey, reason, now, newId }: Queueing): Queued => {
  const { record, rules, world } = asked;
  const { waitsFor: waits, risk, reason: why } = permissionFor(asked, kind);
  const id = newId('job');
  const job = {
    id, kind, dedupe_key: dedupeKey, priority: rules.jobs.priority[kind] ?? 0, run_at: now, energy: rules.jobs.energy[kind] ?? 0, waits_for: waits, reason: `${reason}; ${why}`,
  };
  if (waits === 'nothing') return { job, request: null, notice: null };
  const isApproval = waits === 'approval';
  const { expireAfterMs, remindBeforeMs } = rules.approvals;
  return {
    job,
    request: {
      id: newId('approval'), kind: waits, job: id, action: kind, reason: why, risk, draft: textToApprove({ kind, record, rules, world, choice: world.choice?.(record) }),
      expires_at: isApproval ? now + expireAfterMs : null, remind_at: isApproval && remindBeforeMs !== null ? now + expireAfterMs - remindBeforeMs : null,
    },
    notice: isApproval ? {
      id: newId('notification'), kind: 'approval_needed', title: `${kind} for ${leadName(record)} waits for your yes`, text: why, urgency: risk === 'high' ? 'high' : 'medium',
    } : null,
  };
};
