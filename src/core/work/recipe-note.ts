import type { JobKind, OwnType } from '../ledger/event.ts';

/** What a kind of job is, in words: docs/jobs.md and `why LEAD job` say it, and a test holds it against what the job does. */
export interface RecipeNote {
  readonly does: string;
  readonly reads: string;
  readonly decides: string;
  /** Every event that it may write, beside that of its own end. */
  readonly writes: readonly OwnType[];
}

export const RECIPE_NOTES: Readonly<Record<JobKind, RecipeNote>> = {
  smart_scan: {
    does: 'Looks at how complete a new lead is, and who else may be the same person.',
    reads: 'The facts of the lead, its points for fit, and leads of the same name.',
    decides: 'Which facts are missing, whether there is a way to reach the lead, and which leads of the same name and company or mail domain may be it.',
    writes: ['task.created'],
  },
  follow_up: {
    does: 'Writes a follow-up to somebody who was in touch.',
    reads: 'The facts of the lead, its owner, and the template follow_up in its language.',
    decides: 'The language and the words; what was approved stands over the template.',
    writes: ['message.drafted'],
  },
  qualify: {
    does: 'Asks the owner for what is not known of budget, authority, need and timeline.',
    reads: 'The answers that count now, and the questions of the playbook.',
    decides: 'Which letters are unknown or only hinted.',
    writes: ['task.created'],
  },
  nurture: {
    does: 'Enrols the lead in a sequence of three messages.',
    reads: 'The facts of the lead, the cadence nurture and its templates, and the hours of the team.',
    decides: 'When each step is due, within those hours. Nothing where the lead is in the cadence, or has moved on since the job was queued for its status: then it costs nothing.',
    writes: ['enrollment.started', 'message.drafted'],
  },
  book_meeting: {
    does: 'Offers three free times for a meeting.',
    reads: 'The hours and holidays of the team, what the owner has planned, the booking link, and the template book_meeting.',
    decides: 'Which times are free, on different days and at different times of day.',
    writes: ['message.drafted', 'task.created'],
  },
  close_deal: {
    does: 'Writes the mail with the proposal and two reminders. It never marks a deal won: acceptance, payment or a person does.',
    reads: 'The newest open proposal, the newest open deal with its amount, the cadence close_deal and its templates, and the hours of the team.',
    decides: 'When each step is due. Nothing where a proposal is accepted, or the lead is in the cadence or has moved on since: then it costs nothing.',
    writes: ['enrollment.started', 'message.drafted', 'proposal.queued', 'message.discarded', 'task.created'],
  },
  full_pipeline: {
    does: 'Queues what the lead needs from where it stands.',
    reads: 'The jobs of its status in the playbook, and which of them are under way.',
    decides: 'Which are missing. Each is asked about and paid for like any other, so that the sum is what the parts cost; it costs nothing itself.',
    writes: ['job.queued', 'approval.requested', 'notification.raised'],
  },
};
