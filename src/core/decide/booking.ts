import type { Json, JsonObject } from '../base/ports.ts';
import { parseIso } from '../base/instant.ts';
import { BOOKED, ruleWord } from '../ledger/contact.ts';
import { type LedgerEvent, metadataAt, type OwnEvent } from '../ledger/event.ts';
import type { Rules } from '../playbook/rules.ts';
import { listensForSightings } from './recent.ts';
import { listensForSignals } from './intent.ts';

/*
 * A meeting counts once, as `meeting_booked`: points, signals, how often and how lately. One that we booked counts while it is not called off; what a
 * calendar elsewhere tells of the same meeting does not count besides.
 */

type Scored = Pick<Rules, 'scoring' | 'intent'>;

/** Whether any rule asks for meetings: where none does, nobody need look for them. */
const isAsked = (rules: Scored): boolean =>
  Object.hasOwn(rules.scoring.behaviour, BOOKED) || listensForSightings(BOOKED, rules) || listensForSignals(BOOKED, rules);

const isOurs = (event: LedgerEvent): event is OwnEvent<'task.created'> => event.kind === 'own' && event.type === 'task.created' && ruleWord(event) === BOOKED;

const NAMES = ['uid', 'ical_uid', 'iCalUID', 'meeting', 'meeting_id', 'task', 'task_id', 'id'] as const;
const BEGINNINGS = ['starts_at', 'start_time', 'start', 'begins_at', 'meeting_at'] as const;
/** Where senders put what they tell of a meeting: beside everything else, or under its name. */
const said = (metadata: JsonObject, names: readonly string[]): readonly Json[] =>
  names.flatMap((name) => [metadataAt(metadata, name), metadataAt(metadata, `event.${name}`), metadataAt(metadata, `meeting.${name}`)].filter((value) => value !== undefined));

/** What a sender says of a meeting by which it can be told: what it is called, and when it begins. A time without an offset tells nothing. */
interface Told { readonly names: readonly string[]; readonly beginnings: readonly number[] }
const toldOf = (event: LedgerEvent): Told | undefined => {
  if (event.kind !== 'incoming' || event.type !== BOOKED) return undefined;
  const texts = (names: readonly string[]): readonly string[] => said(event.metadata, names).filter((value) => typeof value === 'string');
  const beginnings = texts(BEGINNINGS).filter((text) => /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text.trim())).flatMap((text) => parseIso(text) ?? []);
  const names = texts(NAMES);
  return names.length + beginnings.length === 0 ? undefined : { names, beginnings };
};

/** True where news says of what was counted before that it does not count, or does again: the values are then made from all that is visible. */
export const recounts = (news: readonly LedgerEvent[], rules: Scored): boolean => isAsked(rules) && news.some((event) => {
  if (isOurs(event) || toldOf(event) !== undefined) return true;
  return event.type === 'task.cancelled' || event.type === 'task.reopened' || (event.kind === 'own' && event.type === 'task.updated' && event.payload.due_at !== undefined);
});

interface Booking { readonly seq: number; readonly beginnings: Set<number>; offAt: number; onAt: number }

/** A calendar's name for ours begins with the id of the meeting. */
const isSame = ({ names, beginnings }: Told, id: string, booking: Booking): boolean =>
  names.some((name) => name === id || name.startsWith(`${id}-`)) || beginnings.some((at) => booking.beginnings.has(at));

const NONE: ReadonlySet<number> = new Set();

/** The events, by number, that tell of a meeting and don't count: called off, or told of by us. In whatever order they are given. */
export const uncounted = (events: Iterable<LedgerEvent>, rules: Scored): ReadonlySet<number> => {
  if (!isAsked(rules)) return NONE;
  const told: { readonly seq: number; readonly of: Told }[] = [];
  const bookings = new Map<string, Booking>();
  const changes: OwnEvent<'task.cancelled' | 'task.reopened' | 'task.updated'>[] = [];
  for (const event of events) {
    const of = toldOf(event);
    if (of) told.push({ seq: event.seq, of });
    if (event.kind !== 'own') continue;
    if (isOurs(event)) bookings.set(event.payload.id, { seq: event.seq, beginnings: new Set(event.payload.due_at === null ? [] : [event.payload.due_at]), offAt: 0, onAt: 0 });
    if (event.type === 'task.cancelled' || event.type === 'task.reopened' || event.type === 'task.updated') changes.push(event);
  }
  if (bookings.size === 0) return NONE;
  for (const { type, payload, seq } of changes) {
    const booking = bookings.get(payload.id);
    if (!booking) continue;
    if (type === 'task.cancelled') booking.offAt = Math.max(booking.offAt, seq);
    else if (type === 'task.reopened') booking.onAt = Math.max(booking.onAt, seq);
    else if (typeof payload.due_at === 'number') booking.beginnings.add(payload.due_at);
  }
  const off = [...bookings.values()].filter(({ offAt, onAt }) => offAt > onAt).map(({ seq }) => seq);
  const besides = told.filter(({ of }) => [...bookings].some(([id, booking]) => isSame(of, id, booking))).map(({ seq }) => seq);
  return new Set([...off, ...besides]);
};
