import { AppError } from '../../core/base/errors.ts';
import { type Instant, MINUTE_MS, toIso } from '../../core/base/instant.ts';
import { newestOpenDeal } from '../../core/decide/outlook.ts';
import { MEETING } from '../../core/ledger/contact.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LedgerEvent, OwnEvent, OwnPayloads } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { holidayAt, isFree, isWithinHours, nextSlots } from '../../core/work/slots.ts';
import { factsOfLead } from '../../db/capture/capture.ts';
import { listTasks, listTasksByIdPrefix, type TaskRow } from '../../db/deal/task.ts';
import { listAbsences } from '../../db/deal/team.ts';
import { listPlanned } from '../../db/lead/planned.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { byItsId, candidatesIn, idIn, oneNamed } from '../named.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { actIn } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { memberNamed } from '../playbook/playbook-ref.ts';
import { invitationOf, type MeetingView, meetingViewOf } from './meeting-view.ts';
import { resolveDeal } from './deals.ts';

/** By id or unique prefix, or by its lead, whose only booked meeting it then is. Raises `not_found`, and `conflict` with the candidates. */
const resolveMeeting = (tx: ReadTx, ref: string): TaskRow => {
  const wanted = idIn(ref);
  const byId = /^tk_/.test(wanted);
  const found = byId ? listTasksByIdPrefix(tx, wanted).filter(({ kind }) => kind === MEETING)
    : listTasks(tx, { state: 'open', kind: MEETING, leadKey: resolveLead(tx, ref).key, limit: 20 });
  return oneNamed(ref, found, {
    none: { message: byId ? `No meeting matches "${ref}".` : `"${ref}" has no meeting booked.`, hint: 'See: salesos meetings list --all' },
    many: { noun: 'meetings', hint: byItsId(({ title }) => title), details: candidatesIn },
  });
};

const viewIn = (tx: ReadTx, context: Context, id: string): MeetingView => meetingViewOf(resolveMeeting(tx, id), context, tx.now);

export interface MeetingQuery { readonly state: MeetingView['state'] | 'all'; readonly lead?: string; readonly owner?: string; readonly limit: number }
const TASK_STATES = { booked: 'open', held: 'done', cancelled: 'cancelled', all: 'all' } as const;

/** Meetings that fit: booked ones the soonest first, others the newest first. Raises `not_found`, `conflict`. */
export const listMeetings = (context: Context, { state, lead, owner, limit }: MeetingQuery): Promise<readonly MeetingView[]> => context.store.read((tx) =>
  listTasks(tx, {
    state: TASK_STATES[state], kind: MEETING, limit, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }), ...(owner !== undefined && { owner: memberNamed(context.rules, owner).id }),
  }).map((row) => meetingViewOf(row, context, tx.now)), context.signal);

/** A meeting with what happened to it, the oldest first. Raises `not_found`, `conflict`. */
export const showMeeting = (context: Context, ref: string): Promise<{ readonly meeting: MeetingView; readonly events: readonly LedgerEvent[] }> => context.store.read((tx) => {
  const row = resolveMeeting(tx, ref);
  const events = eventsOfLead(tx, row.leadKey).filter((event) => event.kind === 'own' && event.type.startsWith('task.') && (event.payload as { readonly id?: string }).id === row.id);
  return { meeting: meetingViewOf(row, context, tx.now), events };
}, context.signal);

/** The file of a meeting for calendars. Raises `not_found`, `conflict`. */
export const meetingFile = (context: Context, ref: string): Promise<string> => context.store.read((tx) => {
  const row = resolveMeeting(tx, ref);
  return invitationOf(meetingViewOf(row, context, tx.now), context, { email: factsOfLead(tx, row.leadKey)?.fields.email ?? null, now: tx.now });
}, context.signal);

/** The zone whose clocks a member works by. */
const zoneOf = ({ rules, zone }: Context, owner: string | null): string => rules.team.members.find(({ id }) => id === owner)?.zone ?? zone;

/** Free times of a member, or of whoever is alone, the soonest first. */
export const slotsIn = (tx: ReadTx, context: Context, { owner, minutes, days, count }: { readonly owner: string | null; readonly minutes: number; readonly days: number; readonly count: number }): readonly Instant[] =>
  nextSlots({ hours: context.rules.team.hours, zone: zoneOf(context, owner), now: tx.now, minutes, days, count, taken: listPlanned(tx, owner) });

/** The next free times. Raises `not_found` for a member that there is not. */
export const listSlots = (context: Context, { owner, minutes, days, limit }: { readonly owner?: string; readonly minutes?: number; readonly days?: number; readonly limit: number }): Promise<readonly { readonly startsAt: Instant; readonly endsAt: Instant; readonly owner: string | null }[]> =>
  context.store.read((tx) => {
    const { meetings, team } = context.rules;
    const member = owner === undefined ? team.members.length === 1 ? team.members[0]?.id ?? null : null : memberNamed(context.rules, owner).id;
    const lasting = minutes ?? meetings.minutes;
    return slotsIn(tx, context, { owner: member, minutes: lasting, days: days ?? meetings.days, count: limit }).map((startsAt) => ({ startsAt, endsAt: startsAt + lasting * MINUTE_MS, owner: member }));
  }, context.signal);

interface Wanted { readonly startsAt: Instant; readonly minutes: number; readonly owner: string | null; readonly but: string | null }

/** Why a time does not suit; undefined when it does. */
export const unsuitable = (tx: ReadTx, context: Context, { startsAt, minutes, owner, but }: Wanted): string | undefined => {
  const zone = zoneOf(context, owner);
  const holiday = holidayAt(startsAt, { hours: context.rules.team.hours, zone });
  if (holiday !== undefined) return `${toIso(startsAt, zone)} is on a holiday: ${holiday} (${zone}).`;
  if (!isWithinHours(startsAt, minutes, { hours: context.rules.team.hours, zone })) return `${toIso(startsAt, zone)} is outside the working hours (${zone}).`;
  const taken = listPlanned(tx, owner, but);
  if (!isFree(startsAt, minutes, taken)) {
    const other = taken.find((busy) => !isFree(startsAt, minutes, [busy]));
    return `${owner ?? 'The team'} has a meeting then already: ${other ? `${toIso(other.from, zone)} to ${toIso(other.to, zone)}` : ''}.`;
  }
  const absence = owner === null ? undefined : listAbsences(tx, tx.now).get(owner);
  return absence && (absence.until === null || startsAt < absence.until) ? `${owner ?? ''} is away then.` : undefined;
};

const LONGEST_MINUTES = 24 * 60;
const mustSuit = (tx: ReadTx, context: Context, wanted: Wanted, isForced: boolean): void => {
  if (wanted.minutes < 1 || wanted.minutes > LONGEST_MINUTES) throw new AppError('invalid', `A meeting lasts from 1 to ${LONGEST_MINUTES} minutes, not ${wanted.minutes}.`);
  if (wanted.startsAt <= tx.now) throw new AppError('invalid', `${toIso(wanted.startsAt, context.zone)} is past.`, { hint: 'Name a time ahead; a meeting that took place: salesos log meeting LEAD' });
  const why = isForced ? undefined : unsuitable(tx, context, wanted);
  if (why === undefined) return;
  const free = slotsIn(tx, context, { owner: wanted.owner, minutes: wanted.minutes, days: context.rules.meetings.days, count: context.rules.meetings.offered });
  const zone = zoneOf(context, wanted.owner);
  throw new AppError('conflict', why, {
    hint: `${free.length === 0 ? 'Nothing is free.' : `Free: ${free.map((slot) => toIso(slot, zone)).join(', ')}.`} Or add --force.`, details: { free: free.map((slot) => toIso(slot, zone)) },
  });
};

export interface MeetingChange {
  readonly meeting: MeetingView;
  /** What was done, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
  /** For calendars. */
  readonly file: string;
}

const changed = (tx: Tx, context: Context, id: string, { record, events }: { readonly record: LeadRecord; readonly events: readonly OwnEvent[] }): MeetingChange => {
  const meeting = viewIn(tx, context, id);
  return { meeting, events, file: invitationOf(meeting, context, { email: record.fields.email ?? null, now: tx.now }) };
};

export interface NewMeeting {
  readonly startsAt: Instant; readonly minutes?: number; readonly title?: string; readonly text?: string; readonly place?: string; readonly owner?: string; readonly deal?: string;
  /** Whatever hours and other meetings say. */
  readonly force?: boolean;
}
/** Who books: a person at the keyboard, or somebody outside in a chat. */
export type Booker = (payload: OwnPayloads['task.created']) => Effect;

/** Books a meeting inside the caller's transaction. Raises as `bookMeeting`. */
export const bookMeetingIn = (tx: Tx, context: Context, leadKey: number, { meeting, by }: { readonly meeting: NewMeeting; readonly by: Booker }): MeetingChange => {
  const { rules } = context;
  const { startsAt, minutes = rules.meetings.minutes, title, text = '', place = rules.meetings.place ?? undefined, owner, deal, force = false } = meeting;
  let id = '';
  const acted = actIn(tx, context, leadKey, (record, _tx, newId) => {
    const member = owner === undefined ? record.owner ?? (rules.team.members.length === 1 ? rules.team.members[0]?.id ?? null : null) : memberNamed(rules, owner).id;
    mustSuit(tx, context, { startsAt, minutes, owner: member, but: null }, force);
    id = newId('task');
    const of = deal === undefined ? newestOpenDeal(record)?.id ?? null : resolveDeal(tx, deal, 'open').id;
    if (of !== null && !record.deals.has(of)) throw new AppError('conflict', `Deal ${of} is another lead's.`, { hint: 'See: salesos deals list' });
    return [by({
      id, title: title ?? `${rules.business.name}: ${record.fields.name ?? record.fields.company ?? record.fields.email ?? record.id}`, kind: MEETING, due_at: startsAt, owner: member,
      deal: of, urgency: 'high', text, minutes, ...(place !== undefined && { place }),
    })];
  });
  return changed(tx, context, id, acted);
};

/**
 * Books a meeting with a lead: within the working hours of its owner, and where no other meeting is. Raises `not_found`, `invalid` for a time that is past,
 * and `conflict` with free times for one that does not suit.
 */
export const bookMeeting = (context: Context, lead: string, meeting: NewMeeting): Promise<MeetingChange> => context.store.write((tx) =>
  bookMeetingIn(tx, context, resolveLead(tx, lead).key, { meeting, by: (payload) => human('task.created', payload) }), context.signal);

const change = (context: Context, ref: string, effectsOf: (tx: Tx, row: TaskRow) => readonly Effect[]): Promise<MeetingChange> => context.store.write((tx) => {
  const row = resolveMeeting(tx, ref);
  if (row.state !== 'open') throw new AppError('conflict', `Meeting ${row.id} is ${row.state === 'done' ? 'held' : 'cancelled'} already.`, { hint: 'See: salesos meetings list --all' });
  return changed(tx, context, row.id, actIn(tx, context, row.leadKey, () => effectsOf(tx, row)));
}, context.signal);

export interface MeetingMove { readonly startsAt?: Instant; readonly minutes?: number; readonly place?: string; readonly title?: string; readonly text?: string; readonly force?: boolean }

/** Gives a booked meeting another time, length, place or text. Raises as `bookMeeting`, and `usage` when nothing is to be changed. */
export const moveMeeting = async (context: Context, ref: string, { force = false, ...move }: MeetingMove): Promise<MeetingChange> => {
  if (Object.values(move).every((value) => value === undefined)) throw new AppError('usage', 'Nothing to change.', { hint: 'Give --at, --minutes, --place, --title or --text.' });
  return change(context, ref, (tx, row) => {
    const { startsAt = row.dueAt ?? tx.now, minutes = row.minutes ?? context.rules.meetings.minutes, place = row.place, title = row.title, text = row.text } = move;
    if (startsAt !== row.dueAt || minutes !== row.minutes) mustSuit(tx, context, { startsAt, minutes, owner: row.owner, but: row.id }, force);
    const patch = {
      ...(startsAt !== row.dueAt && { due_at: startsAt }), ...(minutes !== row.minutes && { minutes }), ...(place !== null && place !== row.place && { place }),
      ...(title !== row.title && { title }), ...(text !== row.text && { text }),
    };
    return Object.keys(patch).length === 0 ? [] : [human('task.updated', { id: row.id, ...patch })];
  });
};

/** Calls a booked meeting off. Raises `not_found`, `conflict`. */
export const cancelMeeting = (context: Context, ref: string, reason: string): Promise<MeetingChange> =>
  change(context, ref, (_tx, row) => [human('task.cancelled', { id: row.id, reason })]);

/** Says that a meeting took place: it is an activity of its time. Raises `not_found`, `conflict`, and `invalid` for one that is still ahead. */
export const holdMeeting = (context: Context, ref: string, text: string): Promise<MeetingChange> => change(context, ref, (tx, row) => {
  const startsAt = row.dueAt ?? tx.now;
  if (startsAt > tx.now) throw new AppError('invalid', `The meeting begins only at ${toIso(startsAt, context.zone)}.`, { hint: `Move it: salesos meetings move ${row.id} --at WHEN` });
  return [
    human('task.completed', { id: row.id }),
    human('activity.logged', { kind: 'meeting', text: text === '' ? row.title : text, direction: 'out' }, { occurredAt: startsAt }),
  ];
});
