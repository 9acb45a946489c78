import { type Instant, MINUTE_MS, toIso } from '../../core/base/instant.ts';
import { icsOf } from '../../core/work/ics.ts';
import type { TaskRow } from '../../db/deal/task.ts';
import { digest } from '../capture/hash.ts';
import type { Context } from '../context.ts';

export interface MeetingView {
  readonly id: string; readonly leadId: string; readonly leadName: string | null; readonly title: string; readonly text: string;
  readonly startsAt: Instant; readonly endsAt: Instant; readonly minutes: number; readonly place: string | null;
  readonly owner: string | null; readonly deal: string | null; readonly state: 'booked' | 'held' | 'cancelled';
  /** Booked, and over: it is to be said whether it was held. */
  readonly isOver: boolean;
  /** What calendars know it by, and which version of it this is. */
  readonly uid: string; readonly sequence: number;
  readonly createdAt: Instant; readonly closedAt: Instant | null;
}

const STATES = { open: 'booked', done: 'held', cancelled: 'cancelled' } as const;

/** A task of the kind meeting as a meeting, at `now`. One that says no length lasts as long as the playbook says. */
export const meetingViewOf = (row: TaskRow, { rules, installId }: Pick<Context, 'rules' | 'installId'>, now: Instant): MeetingView => {
  const { id, leadId, leadName, title, text, dueAt, owner, deal, state, place, sequence, createdAt, closedAt } = row;
  const startsAt = dueAt ?? createdAt;
  const minutes = row.minutes ?? rules.meetings.minutes;
  const endsAt = startsAt + minutes * MINUTE_MS;
  return {
    id, leadId, leadName, title, text, startsAt, endsAt, minutes, place, owner, deal, state: STATES[state], isOver: state === 'open' && endsAt <= now, sequence,
    // Ids are those of one workspace only.
    uid: `${id}-${digest('meeting', installId, id).toLowerCase().replace(/[^a-z0-9]/g, '')}@salesos`, createdAt, closedAt,
  };
};

/** The documented names of a meeting, in their order. */
export const MEETING_NAMES = [
  'id', 'lead_id', 'lead_name', 'title', 'text', 'starts_at', 'ends_at', 'minutes', 'place', 'owner', 'deal', 'state', 'over', 'uid', 'sequence', 'created_at', 'closed_at',
] as const;

/** The documented JSON of a meeting. */
export const meetingJson = (meeting: MeetingView, zone: string): Record<(typeof MEETING_NAMES)[number], string | number | boolean | null> => ({
  id: meeting.id, lead_id: meeting.leadId, lead_name: meeting.leadName, title: meeting.title, text: meeting.text, starts_at: toIso(meeting.startsAt, zone),
  ends_at: toIso(meeting.endsAt, zone), minutes: meeting.minutes, place: meeting.place, owner: meeting.owner, deal: meeting.deal, state: meeting.state, over: meeting.isOver,
  uid: meeting.uid, sequence: meeting.sequence, created_at: toIso(meeting.createdAt, zone), closed_at: meeting.closedAt === null ? null : toIso(meeting.closedAt, zone),
});

/** The meeting as a file for calendars: an invitation, or where it was cancelled, its end. */
export const invitationOf = (meeting: MeetingView, { rules }: Pick<Context, 'rules'>, { email, now }: { readonly email: string | null; readonly now: Instant }): string => {
  const member = rules.team.members.find(({ id }) => id === meeting.owner) ?? (rules.team.members.length === 1 ? rules.team.members[0] : undefined);
  return icsOf({
    uid: meeting.uid, startsAt: meeting.startsAt, minutes: meeting.minutes, sequence: meeting.sequence, isCancelled: meeting.state === 'cancelled', title: meeting.title,
    text: meeting.text, place: meeting.place, stampedAt: now, organizer: member?.email ? { name: member.name, email: member.email } : null,
    attendee: email === null ? null : { name: meeting.leadName, email },
  });
};
