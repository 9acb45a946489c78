import { DAY_MS, type Instant, localDate, MINUTE_MS, SECOND_MS } from '../base/instant.ts';
import type { Rules } from '../playbook/rules.ts';
import { isByHand } from './by-hand.ts';
import { nextMidnight } from '../work/budget.ts';
import type { ChannelName } from './channel.ts';
import { expiresAt, type GateName, gateOf, type Held, type Hold } from './gate.ts';
import { CLAIM_AT_ONCE, FOR_A_SENDER, LOOK_AGAIN_MS } from './pace.ts';
import { type EnergyLeft, energyHold } from './price.ts';
import { WARM_UP_DAYS } from './throttle.ts';
import { type HourAt, NOWHERE, type Place } from './window.ts';

/*
 * What the send loop would do with touches, tick by tick on a clock of its own: the same gate, the same order, the same lateness. It is told who has been sent what, and
 * goes on from there; nobody answers.
 */

/** One step for one lead, as it is planned. Those of one enrollment stand behind each other in the order of its steps. */
export interface PlannedTouch {
  readonly id: string;
  readonly lead: string;
  readonly company: string | null;
  readonly channel: ChannelName;
  /** Null for a message of its own. */
  readonly enrollment: string | null;
  readonly cadence: string | null;
  readonly step: string | null;
  readonly dueAt: Instant;
  /** When it is late whatever its window says; null leaves that to the window. */
  readonly expiresAt: Instant | null;
  readonly expiresAfterMs: number;
  /** Energy. */
  readonly cost: number;
  readonly place: Place;
  /** The hour that was chosen for it; null for none. */
  readonly hour: HourAt | null;
  /** What holds it whenever it is asked. */
  readonly suppression: string | null;
  readonly consent: string | null;
  readonly ended: Hold | null;
  /** It has nowhere to go. */
  readonly isWithoutAddress: boolean;
  /** Whether the condition of its step holds then; `isTouched`, when a message has reached the lead since now. */
  readonly isWanted: (at: Instant, isTouched: boolean) => boolean;
  /** When the steps after it are due once it has left, by their ids. */
  readonly duesAfter: (sentAt: Instant) => ReadonlyMap<string, Instant>;
}

export interface Shift { readonly gate: GateName; readonly reason: string; readonly from: Instant; readonly until: Instant }
export interface Foreseen {
  readonly touch: PlannedTouch;
  /** When it is due, after what became of the step before it. */
  readonly dueAt: Instant;
  /** waiting: not yet by the end of the time that was looked at. after: the step before it does not leave. */
  readonly state: 'sent' | 'held' | 'discarded' | 'waiting' | 'after';
  /** When it leaves, or when it is held; null for the others. */
  readonly at: Instant | null;
  readonly gate: GateName | 'address' | 'late' | null;
  readonly reason: string | null;
  /** What put it off on the way, in that order. */
  readonly shifts: readonly Shift[];
}

export interface Simulation {
  readonly now: Instant;
  readonly until: Instant;
  readonly touches: readonly PlannedTouch[];
  readonly rules: Pick<Rules, 'windows' | 'limits'>;
  /** What is left of today's energy, and how much each later day has. */
  readonly energy: Pick<EnergyLeft, 'left' | 'perDay'>;
  /** The workspace's: a sender's days are its, and those that energy is counted in. */
  readonly zone: string;
  readonly mailboxes: ReadonlyMap<ChannelName, string>;
  /** What has left: by lead, company, sender, and all of the last minute. */
  readonly sent: { readonly toLead: ReadonlyMap<string, readonly Instant[]>; readonly toCompany: ReadonlyMap<string, readonly Instant[]>; readonly from: ReadonlyMap<string, readonly Instant[]>; readonly byAll: readonly Instant[] };
  /** How often there is a tick. */
  readonly everyMs?: number;
}

interface Mutable { touch: PlannedTouch; readonly order: number; dueAt: Instant; lookAt: Instant; state: Foreseen['state'] | 'open'; at: Instant | null; gate: Foreseen['gate']; reason: string | null; readonly shifts: Shift[]; readonly next: Mutable | null; hasTurn: boolean; /** It waits for something to become of another touch of its lead. */ isParked: boolean }


const copied = <K>(of: ReadonlyMap<K, readonly Instant[]>): Map<K, Instant[]> => new Map([...of].map(([key, times]) => [key, [...times]]));
const listed = <K>(map: Map<K, Instant[]>, key: K): Instant[] => { const known = map.get(key) ?? []; map.set(key, known); return known; };

/** Each touch knows the one after it in its enrollment; of those only the first has its turn. */
const chained = (touches: readonly PlannedTouch[]): Mutable[] => {
  const made: Mutable[] = [];
  const after = new Map<string, Mutable>();
  for (let order = touches.length - 1; order >= 0; order--) {
    const touch = touches[order];
    if (!touch) continue;
    const one: Mutable = { touch, order, dueAt: touch.dueAt, lookAt: touch.dueAt, state: 'open', at: null, gate: null, reason: null, shifts: [], next: touch.enrollment === null ? null : after.get(touch.enrollment) ?? null, hasTurn: true, isParked: false };
    if (one.next) one.next.hasTurn = false;
    if (touch.enrollment !== null) after.set(touch.enrollment, one);
    made.unshift(one);
  }
  return made;
};

/** What becomes of each touch, in the order in which they were given. The same input has the same outcome. */
export const simulate = ({ now, until, touches, rules, energy, zone, mailboxes, sent, everyMs = MINUTE_MS }: Simulation): readonly Foreseen[] => {
  const all = chained(touches);
  const toLead = copied(sent.toLead), toCompany = copied(sent.toCompany), from = copied(sent.from);
  const byAll = [...sent.byAll];
  const daysOf = new Map<string, Set<string>>();
  for (const [mailbox, times] of from) daysOf.set(mailbox, new Set(times.map((at) => localDate(at, zone))));
  const active = new Map<string, Mutable[]>();
  for (const one of all) if (one.touch.enrollment !== null) active.set(one.touch.lead, [...active.get(one.touch.lead) ?? [], one]);
  const touched = new Set<string>();
  const waiting = new Set(all.filter(({ hasTurn }) => hasTurn));

  const sendingDays = (mailbox: string, at: Instant): number => {
    const today = localDate(at, zone), oldest = localDate(at - WARM_UP_DAYS * DAY_MS, zone);
    return [...daysOf.get(mailbox) ?? []].filter((day) => day < today && day >= oldest).length;
  };
  /** Of two cadences with one person the one that stands first has the word until it is through. */
  const otherOf = ({ touch, order }: Mutable): Hold | null => {
    if (touch.enrollment === null) return null;
    const first = active.get(touch.lead)?.find((other) => other.order < order && other.touch.enrollment !== touch.enrollment && (other.state === 'open' || other.state === 'held'));
    return first === undefined ? null : { reason: `${first.touch.cadence ?? ''} (${first.touch.enrollment ?? ''}) began before it`, opensAt: null };
  };
  const end = (one: Mutable, state: Foreseen['state'], at: Instant | null, { gate, reason }: { readonly gate: Foreseen['gate']; readonly reason: string | null }): void => {
    Object.assign(one, { state, at, gate, reason });
    waiting.delete(one);
    for (const other of active.get(one.touch.lead) ?? []) if (other.isParked) { other.isParked = false; other.lookAt = Math.max(other.dueAt, at ?? 0); }
    if (one.next === null || state === 'held') return;
    one.next.hasTurn = true;
    one.next.lookAt = Math.max(one.next.dueAt, at ?? 0);
    waiting.add(one.next);
  };
  const leave = (one: Mutable, at: Instant, mailbox: string): void => {
    const { touch: { lead, company, channel, cost, duesAfter } } = one;
    const dues = duesAfter(at);
    for (let later = one.next; later !== null; later = later.next) later.dueAt = dues.get(later.touch.id) ?? later.dueAt;
    end(one, 'sent', at, { gate: null, reason: null });
    if (!isByHand(channel)) touched.add(lead);
    for (const times of [listed(toLead, lead), ...(company === null ? [] : [listed(toCompany, company)]), listed(from, mailbox), byAll]) times.push(at);
    const days = daysOf.get(mailbox) ?? new Set<string>();
    const day = localDate(at, zone);
    daysOf.set(mailbox, days.add(day));
    spentOn.set(day, (spentOn.get(day) ?? 0) + cost);
  };

  const today = localDate(now, zone);
  const spentOn = new Map<string, number>();
  const energyAt = (at: Instant): EnergyLeft => {
    const day = localDate(at, zone);
    return { left: Math.max(0, (day === today ? energy.left : energy.perDay) - (spentOn.get(day) ?? 0)), perDay: energy.perDay, refillsAt: nextMidnight(at, zone) };
  };

  const putOff = (one: Mutable, at: Instant, { gate, reason }: Held, until: Instant): void => {
    one.lookAt = until;
    const last = one.shifts.at(-1);
    if (last?.gate === gate && last.reason === reason) one.shifts[one.shifts.length - 1] = { ...last, until };
    else one.shifts.push({ gate, reason, from: at, until });
  };

  const ask = (one: Mutable, at: Instant, claimed: readonly Mutable[]): void => {
    const { touch } = one;
    const { channel, place, suppression, consent, ended } = touch;
    if (!touch.isWanted(at, touched.has(touch.lead))) { end(one, 'discarded', at, { gate: 'ended', reason: 'its condition does not hold' }); return; }
    if (touch.isWithoutAddress) { end(one, 'held', at, { gate: 'address', reason: `the lead has no address for ${channel}` }); return; }
    const mailbox = mailboxes.get(channel) ?? channel;
    const window = rules.windows[channel] ?? null;
    const held = gateOf({
      now: at, channel, kind: 'touch', stopped: null, isLive: true, suppression, consent, ended: ended === null || (ended.opensAt !== null && ended.opensAt <= at) ? null : ended, approval: null, otherCadence: otherOf(one),
      window, place: window === null ? NOWHERE : place, hour: touch.hour, sends: { toPerson: toLead.get(touch.lead) ?? [], toCompany: touch.company === null ? [] : toCompany.get(touch.company) ?? [], byAll: byAll.slice(-2 * rules.limits.perMinute) },
      limits: rules.limits, sender: { mailbox, sent: (from.get(mailbox) ?? []).filter((sentAt) => sentAt > at - DAY_MS), sendingDays: sendingDays(mailbox, at) }, mailboxPaused: null, budget: touch.cost === 0 ? null : energyHold(touch.cost, energyAt(at)),
    });
    const isOver = held !== null && (held.gate === 'suppression' || (held.gate === 'ended' && held.opensAt === null));
    if (held !== null && isOver) { end(one, 'discarded', at, held); return; }
    const late = touch.expiresAt ?? expiresAt(one.dueAt, { window, place, hour: touch.hour, expiresAfterMs: touch.expiresAfterMs });
    if (late !== null && at > late) { end(one, 'held', at, { gate: 'late', reason: 'it could not leave for so long that you look at it first' }); return; }
    if (held === null) { leave(one, at, mailbox); return; }
    if (held.opensAt === null && (held.gate === 'consent' || held.gate === 'window')) { end(one, 'held', at, held); return; }
    const look = Math.max(held.opensAt ?? at + LOOK_AGAIN_MS, at + SECOND_MS);
    putOff(one, at, held, look);
    one.isParked = held.gate === 'other_cadence';
    if (!FOR_A_SENDER.includes(held.gate)) return;
    for (const other of waiting) if (other.lookAt <= at && other.touch.channel === channel && !claimed.includes(other)) putOff(other, at, held, look);
  };

  const tick = (at: Instant): void => {
    for (;;) {
      const room = Math.min(CLAIM_AT_ONCE, rules.limits.perMinute - byAll.filter((sentAt) => sentAt > at - MINUTE_MS).length);
      const due = [...waiting].filter(({ lookAt }) => lookAt <= at).sort((a, b) => a.lookAt - b.lookAt || a.order - b.order);
      if (room <= 0 || due.length === 0) return;
      const claimed = due.slice(0, room).sort((a, b) => a.lookAt - b.lookAt || (a.touch.id < b.touch.id ? -1 : 1));
      for (const one of claimed) ask(one, at, claimed);
    }
  };

  for (let at = now; at <= until && waiting.size > 0;) {
    tick(at);
    const next = [...waiting].reduce((soonest, { lookAt }) => Math.min(soonest, lookAt), Number.POSITIVE_INFINITY);
    if (next === Number.POSITIVE_INFINITY) break;
    at = Math.max(at + everyMs, now + Math.ceil((next - now) / everyMs) * everyMs);
  }
  return all.map(({ touch, dueAt, state, at, gate, reason, shifts, hasTurn }) => ({ touch, dueAt, at, gate, reason, shifts, state: state === 'open' ? (hasTurn ? 'waiting' : 'after') : state }));
};
