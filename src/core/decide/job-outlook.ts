import { JOB_KINDS, type JobKind } from '../ledger/event.ts';
import { acceptedProposal } from '../revenue/proposal.ts';
import { type Permission, reachesPerson } from '../work/policy.ts';
import { activeEnrollment } from './enrollment.ts';
import { hasMeeting, hasOpenJob, stageKinds } from './job.ts';
import { type Asked, permissionFor } from './permission.ts';
import { isOpen } from './status.ts';

/** What keeps a job from being done now. `open`: it is under way already. */
export const BLOCKERS = ['lead', 'suppressed', 'stopped', 'open', 'enrolled', 'meeting', 'accepted', 'budget'] as const;
export interface Blocker { readonly code: (typeof BLOCKERS)[number]; readonly text: string }

export interface JobOutlook {
  readonly kind: JobKind;
  /** The rules ask for it at the lead's status. */
  readonly isOfStatus: boolean;
  /** What would come of it, were it queued now: blocked by the first of `blockers` that there is, else as mode and policy say. */
  readonly outcome: 'runs' | 'approval' | 'suggestion' | 'blocked';
  readonly blockers: readonly Blocker[];
  readonly permission: Permission;
  readonly energy: number;
}

/** What the day still holds to spend. */
interface Means extends Asked { readonly energyLeft: number }

const blockersOf = ({ record, rules, world, energyLeft }: Means, kind: JobKind): readonly Blocker[] => {
  const energy = rules.jobs.energy[kind] ?? 0;
  const enrollment = activeEnrollment(record, kind);
  const found: readonly (Blocker | false)[] = [
    !isOpen(record) && { code: 'lead', text: record.removed ? 'the lead is removed' : `the lead is ${record.mergedInto === null ? record.status : 'merged into another'}` },
    record.suppression !== null && reachesPerson(kind) && { code: 'suppressed', text: `nobody may write to the lead (${record.suppression.reason})` },
    world.stopped && { code: 'stopped', text: 'everything is stopped: salesos resume' },
    hasOpenJob(record, kind) && { code: 'open', text: 'one is under way or waits already' },
    enrollment !== undefined && { code: 'enrolled', text: `the lead is in the cadence already (${enrollment.id})` },
    kind === 'book_meeting' && hasMeeting(record) && { code: 'meeting', text: 'a meeting is arranged' },
    kind === 'close_deal' && acceptedProposal(record) !== undefined && { code: 'accepted', text: 'a proposal is accepted: what is left is to close the deal' },
    energy > energyLeft && { code: 'budget', text: `it costs ${energy} energy, ${energyLeft} are left today` },
  ];
  return found.filter((blocker) => blocker !== false);
};

const outcomeOf = (blockers: readonly Blocker[], { waitsFor }: Permission): JobOutlook['outcome'] => {
  if (blockers.length > 0) return 'blocked';
  return waitsFor === 'nothing' ? 'runs' : waitsFor;
};

/** What each kind of job would do for the lead now, and why. */
export const jobOutlooks = (means: Means): readonly JobOutlook[] => JOB_KINDS.map((kind) => {
  const { record, rules } = means;
  const blockers = blockersOf(means, kind);
  const permission = permissionFor(means, kind);
  return { kind, isOfStatus: stageKinds(record, rules).includes(kind), outcome: outcomeOf(blockers, permission), blockers, permission, energy: rules.jobs.energy[kind] ?? 0 };
});
