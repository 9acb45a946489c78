import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, SECOND_MS } from '../../src/core/base/instant.ts';
import { unit } from '../../src/core/base/random.ts';
import { leftAt } from '../../src/core/engage/cap.ts';
import type { ChannelName } from '../../src/core/engage/channel.ts';
import { expiresAt, type GateFacts, type GateName, gateOf } from '../../src/core/engage/gate.ts';
import { type Holidays, NO_HOLIDAYS } from '../../src/core/engage/window.ts';
import { compile } from '../../src/core/playbook/compile.ts';
import { parse } from '../../src/core/playbook/parse.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';

/*
 * A ledger of sends in memory, on which several ticks work at once as they do on the database: what is claimed is asked about again, and written down, in one
 * transaction. The clock goes on unevenly, and is put forward and back. Afterwards everything that left is looked at by laws that know nothing of the gate.
 */

const parsed = parse({});
if (parsed.kind === 'bad') throw new Error('the default playbook has mistakes');
export const RULES: Rules = compile(parsed.value, { currency: 'EUR', senderName: null });

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo', 'America/Sao_Paulo',
  'Asia/Tehran', 'Pacific/Apia', 'Europe/Dublin', 'America/Santiago'];
const TOWN_DAYS: Holidays = new Map(Array.from({ length: 40 }, (_, at) => [new Date(Date.UTC(2026, 0, 7 + at * 9)).toISOString().slice(0, 10), 'Town day']));

/** Instants in their order. */
interface Row { readonly add: (at: Instant) => void; readonly between: (from: Instant, to: Instant) => readonly Instant[] }
const row = (): Row => {
  const held: Instant[] = [];
  const place = (at: Instant): number => {
    let low = 0, high = held.length;
    while (low < high) { const middle = (low + high) >> 1; if ((held[middle] ?? 0) <= at) low = middle + 1; else high = middle; }
    return low;
  };
  return { add: (at) => { held.splice(place(at), 0, at); }, between: (from, to) => held.slice(place(from), place(to)) };
};

interface Person { readonly id: number; readonly company: number; readonly zones: readonly string[]; readonly holidays: Holidays; suppressedAt: number | null; readonly sends: { readonly at: Instant; nextAt: Instant }[] }
export interface Sent { readonly turn: number; readonly at: Instant; readonly person: number; readonly company: number; readonly channel: ChannelName; readonly mailbox: string; readonly zones: readonly string[]; readonly holidays: Holidays }

const CHANNELS: readonly ChannelName[] = ['email', 'email', 'email', 'sms', 'whatsapp', 'telegram'];

export interface Fuzz {
  readonly attempts: number; readonly seed: number; readonly ticks: number; readonly jumps: readonly number[];
  /** The control: what holds a message is asked when it is claimed, and not again when it leaves. */
  readonly isCareless?: boolean;
}
export interface FuzzReport { readonly sent: readonly Sent[]; readonly held: Readonly<Partial<Record<GateName, number>>>; readonly suppressedAt: ReadonlyMap<number, number> }

/** So many attempts to send something to somebody, by ticks that take turns at random. */
export const fuzzSends = ({ attempts, seed, ticks, jumps, isCareless = false }: Fuzz): FuzzReport => {
  const people: Person[] = Array.from({ length: 600 }, (_, id) => ({
    id, company: id % 7 === 0 ? id % 30 : 100 + Math.floor(id / 3), holidays: id % 2 === 0 ? TOWN_DAYS : NO_HOLIDAYS, suppressedAt: null, sends: [],
    zones: id % 11 === 0 ? ['America/New_York', 'America/Los_Angeles'] : [ZONES[id % ZONES.length] ?? 'UTC'],
  }));
  const companies = new Map<number, Row>(), mailboxes = new Map<string, { readonly row: Row; readonly days: Set<number> }>();
  const all = row();
  const sent: Sent[] = [];
  const held: Partial<Record<GateName, number>> = {};
  const suppressedAt = new Map<number, number>();
  let clock = Date.UTC(2026, 1, 20, 6);
  let back = 0;
  const claimed: ({ readonly person: Person; readonly channel: ChannelName; readonly mailbox: string; readonly holds: boolean } | undefined)[] = Array.from({ length: ticks });

  const rowOf = (company: number): Row => { const known = companies.get(company) ?? row(); companies.set(company, known); return known; };
  const boxOf = (name: string) => { const known = mailboxes.get(name) ?? { row: row(), days: new Set<number>() }; mailboxes.set(name, known); return known; };
  const factsOf = ({ person, channel, mailbox }: { readonly person: Person; readonly channel: ChannelName; readonly mailbox: string }): GateFacts => {
    const now = clock, box = boxOf(mailbox), today = Math.floor(now / DAY_MS);
    return {
      now, channel, kind: 'touch', stopped: null, isLive: true, suppression: person.suppressedAt === null ? null : 'unsubscribed', consent: null, ended: null, approval: null, otherCadence: null,
      window: RULES.windows[channel] ?? null, place: { zones: person.zones, holidays: person.holidays }, hour: null,
      sends: { toPerson: person.sends.map(({ at, nextAt }) => leftAt(at, now, nextAt)).filter((at) => at > now - 7 * DAY_MS), toCompany: rowOf(person.company).between(now - DAY_MS, now + 7 * DAY_MS), byAll: all.between(now - MINUTE_MS, now + MINUTE_MS) },
      limits: RULES.limits, sender: { mailbox, sent: box.row.between(now - DAY_MS, now + DAY_MS), sendingDays: [...box.days].filter((day) => day < today && day >= today - 30).length },
      mailboxPaused: null, budget: null,
    };
  };
  const jump = (ms: number): void => {
    clock += ms;
    for (const { sends } of people) for (const send of sends) send.nextAt = Math.min(send.nextAt, clock);
  };

  for (let turn = 0; turn < attempts; turn++) {
    const draw = (what: number): number => unit(seed, turn, what);
    // Now and then everything comes at once.
    clock += Math.floor(turn % 6000 < 300 ? draw(0) * 50 : draw(0) ** 6 * 4 * MINUTE_MS);
    if (draw(1) < 0.0005) clock += Math.floor(draw(2) * 30 * HOUR_MS);
    const when = turn % Math.ceil(attempts / (2 * jumps.length + 1));
    if (when === 0 && turn > 0 && jumps.length > 0) {
      const index = Math.round(turn / Math.ceil(attempts / (2 * jumps.length + 1)));
      const ms = back === 0 ? jumps[(index >> 1) % jumps.length] ?? 0 : -back;
      back = back === 0 ? ms : 0;
      jump(ms);
    }
    const tick = Math.floor(draw(3) * ticks);
    const work = claimed[tick];
    if (work === undefined) {
      const person = people[Math.floor(draw(4) * people.length)];
      const channel = CHANNELS[Math.floor(draw(5) * CHANNELS.length)];
      if (!person || !channel) continue;
      const mailbox = `${channel}-${Math.floor(draw(6) * (channel === 'email' ? 6 : 2))}`;
      const asked = { person, channel, mailbox };
      claimed[tick] = { ...asked, holds: isCareless && gateOf(factsOf(asked)) !== null };
      continue;
    }
    claimed[tick] = undefined;
    const { person, channel, mailbox } = work;
    const found = isCareless ? (work.holds ? { gate: 'cap' as const } : null) : gateOf(factsOf(work));
    if (found) held[found.gate] = (held[found.gate] ?? 0) + 1;
    else {
      person.sends.push({ at: clock, nextAt: Number.POSITIVE_INFINITY });
      rowOf(person.company).add(clock);
      all.add(clock);
      boxOf(mailbox).row.add(clock);
      boxOf(mailbox).days.add(Math.floor(clock / DAY_MS));
      sent.push({ turn, at: clock, person: person.id, company: person.company, channel, mailbox, zones: person.zones, holidays: person.holidays });
    }
    // Some want no more, best while another tick is about to write to them.
    const leaving = draw(7) < 0.0004 ? (claimed.find((other) => other !== undefined)?.person ?? person) : undefined;
    if (leaving) { leaving.suppressedAt ??= turn; suppressedAt.set(leaving.id, leaving.suppressedAt); }
  }
  return { sent, held, suppressedAt };
};

const grouped = <K>(sent: readonly Sent[], by: (one: Sent) => K): readonly (readonly Instant[])[] => {
  const groups = new Map<K, Instant[]>();
  for (const one of sent) { const group = groups.get(by(one)) ?? []; group.push(one.at); groups.set(by(one), group); }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b));
};
/** How often more than `count` lie within less than `ms`. */
const crowds = (times: readonly Instant[], count: number, ms: number): number => times.filter((at, index) => index >= count && at - (times[index - count] ?? 0) < ms).length;
const sum = (groups: readonly (readonly Instant[])[], count: number, ms: number): number => groups.reduce((all, times) => all + crowds(times, count, ms), 0);

const clocks = new Map<string, Intl.DateTimeFormat>();
const shows = (zone: string, at: Instant): { readonly minute: number; readonly weekday: string; readonly day: string } => {
  const format = clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, format);
  const text = format.format(at);
  return { weekday: text.slice(0, 3), day: `${text.slice(11, 15)}-${text.slice(8, 10)}-${text.slice(5, 7)}`, minute: Number(text.slice(17, 19)) * 60 + Number(text.slice(20, 22)) };
};
const isOutside = ({ channel, zones, holidays, at }: Sent): boolean => zones.some((zone) => {
  const { minute, weekday, day } = shows(zone, at);
  if (holidays.get(day) !== undefined) return true;
  return channel === 'email' ? weekday === 'Sat' || weekday === 'Sun' || minute < 480 || minute >= 1080 : minute < 540 || minute >= 1200;
});

/** An address may send 20 on its first day and a fifth more after each day on which it sent. */
const WARMING = [20, 24, 28, 34, 41, 49, 50];
const overWarmUp = (sent: readonly Sent[]): number => {
  const days = new Map<string, Map<number, number>>();
  for (const { mailbox, channel, at } of sent) {
    if (channel !== 'email') continue;
    const counts = days.get(mailbox) ?? new Map<number, number>();
    const day = Math.floor(at / DAY_MS);
    counts.set(day, (counts.get(day) ?? 0) + 1);
    days.set(mailbox, counts);
  }
  return [...days.values()].reduce((all, counts) => all + [...counts].filter(([day, count]) => {
    // The clock goes back: days before this one may have been sent on after it, so that the most it may ever have been allowed is asked.
    const before = [...counts.keys()].filter((other) => other < day && other >= day - 30).length;
    return count > (WARMING[Math.min(before, WARMING.length - 1)] ?? 0);
  }).length, 0);
};

/** Everything that must not be among what left, counted by what was broken. All 0 is how it should be. */
export const breaches = ({ sent, suppressedAt }: Pick<FuzzReport, 'sent' | 'suppressedAt'>): Readonly<Record<string, number>> => {
  const people = grouped(sent, ({ person }) => person);
  return {
    'a second message to a person in 20 hours': sum(people, 1, 20 * HOUR_MS), 'a fourth to a person in 7 days': sum(people, 3, 7 * DAY_MS),
    'a fourth to a company in 24 hours': sum(grouped(sent, ({ company }) => company), 3, DAY_MS), 'a 21st in a minute': sum(grouped(sent, () => 0), 20, 60 * SECOND_MS),
    'more than its number by a sender in 24 hours': sum(grouped(sent.filter(({ channel }) => channel !== 'sms'), ({ mailbox }) => mailbox), 50, DAY_MS)
      + sum(grouped(sent.filter(({ channel }) => channel === 'sms'), ({ mailbox }) => mailbox), 100, DAY_MS),
    'more than warming up allows': overWarmUp(sent), 'to a suppressed person': sent.filter(({ person, turn }) => turn > (suppressedAt.get(person) ?? Number.POSITIVE_INFINITY)).length,
    'outside the hours or on a holiday': sent.filter(isOutside).length,
  };
};

export interface Overdue { readonly dueAt: Instant; readonly person: number }
/** What a computer that slept does with what was due meanwhile: a tick a minute, until nothing waits. Late ones are held for somebody to look at. */
export const catchUp = (overdue: readonly Overdue[], { now, zone, rules = RULES }: { readonly now: Instant; readonly zone: string; readonly rules?: Pick<Rules, 'windows' | 'limits'> }): { readonly sent: readonly Sent[]; readonly late: readonly Overdue[] } => {
  const place = { zones: [zone], holidays: NO_HOLIDAYS };
  const window = rules.windows['email'] ?? null;
  const toPerson = new Map<number, Instant[]>();
  const sent: Sent[] = [], late: Overdue[] = [];
  let waiting = [...overdue].sort((a, b) => a.dueAt - b.dueAt);
  for (let at = now; waiting.length > 0; at += MINUTE_MS) {
    const still: Overdue[] = [];
    for (const touch of waiting) {
      if (at >= (expiresAt(touch.dueAt, { window, place, hour: null, expiresAfterMs: 2 * DAY_MS }) ?? 0)) { late.push(touch); continue; }
      const times = sent.map((one) => one.at);
      const held = gateOf({
        now: at, channel: 'email', kind: 'touch', stopped: null, isLive: true, suppression: null, consent: null, ended: null, approval: null, otherCadence: null, window, place, hour: null, limits: rules.limits,
        sends: { toPerson: toPerson.get(touch.person) ?? [], toCompany: [], byAll: times.slice(-rules.limits.perMinute - 1) }, sender: { mailbox: 'me', sent: times.slice(-3000), sendingDays: 9 }, mailboxPaused: null, budget: null,
      });
      if (held) { still.push(touch); continue; }
      toPerson.set(touch.person, [...toPerson.get(touch.person) ?? [], at]);
      sent.push({ turn: sent.length, at, person: touch.person, company: touch.person, channel: 'email', mailbox: 'me', zones: [zone], holidays: NO_HOLIDAYS });
    }
    waiting = still;
  }
  return { sent, late };
};
