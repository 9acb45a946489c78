import { DAY_MS, type Instant, MINUTE_MS } from '../../src/core/base/instant.ts';
import { unit } from '../../src/core/base/random.ts';
import { closedBy, type Holidays, nextOpening } from '../../src/core/engage/window.ts';
import { agreeingZones, whereaboutsOf } from '../../src/core/engage/zone.ts';
import type { Fields } from '../../src/core/ledger/event.ts';
import type { SendWindow } from '../../src/core/playbook/rules.ts';

/*
 * When people may be written to, the slow way: what a clock there shows is asked minute by minute, and the first minute that suits is the answer. No offsets, no
 * arithmetic of days, and the zones of each lead written down by hand.
 */

const CHICAGO = ['America/Chicago'], BERLIN = ['Europe/Berlin'];
/** What is known of somebody, and where that is. Half-hour and quarter-hour zones, both sides of the date line, clocks that change at midnight. */
export const LEADS: readonly (readonly [known: Fields, zones: readonly string[]])[] = [
  [{ zone: 'Europe/Berlin' }, BERLIN], [{ zone: 'Asia/Kolkata', country: 'DE' }, ['Asia/Kolkata']], [{ zone: 'Australia/Lord_Howe' }, ['Australia/Lord_Howe']],
  [{ zone: 'America/St_Johns' }, ['America/St_Johns']], [{ zone: 'Pacific/Chatham' }, ['Pacific/Chatham']], [{ zone: 'Africa/Cairo' }, ['Africa/Cairo']],
  [{ zone: 'Pacific/Apia' }, ['Pacific/Apia']], [{ zone: 'Asia/Tehran' }, ['Asia/Tehran']], [{ zone: 'America/Sao_Paulo' }, ['America/Sao_Paulo']],
  [{ zone: 'Europe/Dublin' }, ['Europe/Dublin']], [{ zone: 'America/Santiago' }, ['America/Santiago']], [{ zone: 'Asia/Kathmandu' }, ['Asia/Kathmandu']],
  [{ zone: 'America/Havana' }, ['America/Havana']], [{ zone: 'Asia/Beirut' }, ['Asia/Beirut']], [{ zone: 'no zone at all', country: 'DE' }, BERLIN],
  [{ country: 'DE' }, BERLIN], [{ country: 'Deutschland' }, BERLIN], [{ country: 'AT', phone: '+491712345678' }, ['Europe/Vienna']], [{ country: 'IN' }, ['Asia/Kolkata']],
  [{ phone: '+4930901820' }, BERLIN], [{ phone: '+442071838750' }, ['Europe/London']], [{ phone: '+13125550123' }, CHICAGO], [{ phone: '+14155550123' }, ['America/Los_Angeles']],
  [{ country: 'US', phone: '+16025550123' }, ['America/Phoenix']], [{ country: 'US', phone: '+18505550123' }, ['America/New_York', 'America/Chicago']], [{ phone: '+14165550123' }, ['America/Toronto']],
  [{ phone: '+61312345678' }, ['Australia/Sydney']], [{ phone: '+551131234567' }, ['America/Sao_Paulo']], [{ phone: '+34928123456' }, ['Atlantic/Canary']], [{ phone: '+74951234567' }, ['Europe/Moscow']],
  [{ country: 'US', city: 'Austin' }, CHICAGO], [{ country: 'US', region: 'Texas', city: 'Dallas' }, CHICAGO], [{ country: 'US', region: 'CA' }, ['America/Los_Angeles']], [{ country: 'CA', city: 'Halifax' }, ['America/Halifax']],
  [{ country: 'US', phone: '+12125550123', city: 'San Francisco' }, ['America/New_York', 'America/Los_Angeles']],
  [{ city: 'München' }, BERLIN], [{ city: 'Tokyo' }, ['Asia/Tokyo']], [{ city: 'New York' }, ['America/New_York']], [{ city: 'Portland' }, ['America/Los_Angeles', 'America/New_York']],
  [{ country: 'US' }, ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu']],
  [{ phone: '+61412345678' }, ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Darwin', 'Australia/Perth', 'Australia/Lord_Howe']],
  [{ country: 'ES' }, ['Africa/Ceuta', 'Atlantic/Canary', 'Europe/Madrid']], [{ country: 'NZ' }, ['Pacific/Auckland', 'Pacific/Chatham']],
];

const WORKDAYS = [1, 2, 3, 4, 5], ALL_DAYS = [1, 2, 3, 4, 5, 6, 7];
const hours = (days: readonly number[], fromMinute: number, toMinute: number, onHolidays = false): SendWindow => ({ days, fromMinute, toMinute, onHolidays });
/** Those of the playbook; and some that lie in the gap, in the hour that comes twice, and at midnight. */
export const WINDOWS: readonly SendWindow[] = [hours(WORKDAYS, 480, 1080), hours(ALL_DAYS, 540, 1200), hours(ALL_DAYS, 540, 1200, true)];
const ODD_WINDOWS: readonly SendWindow[] = [hours(ALL_DAYS, 150, 155), hours(ALL_DAYS, 90, 165), hours([7], 0, 45, true), hours([6, 7], 1395, 1440, true), hours([3], 0, 1440, true), hours(ALL_DAYS, 0, 1440)];

const FIELDS = { weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const WEEKDAYS: Readonly<Record<string, number>> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };

interface Shown { readonly minute: Int16Array; readonly weekday: Int8Array; readonly days: readonly string[]; readonly day: Int32Array }
/** What the clocks of a zone show in every minute of a time. */
const watch = (zone: string, from: Instant, minutes: number): Shown => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...FIELDS });
  const shown = { minute: new Int16Array(minutes), weekday: new Int8Array(minutes), days: [] as string[], day: new Int32Array(minutes) };
  for (let at = 0; at < minutes; at++) {
    // Sun, 29/03/2026, 01:59
    const text = format.format(from + at * MINUTE_MS);
    const day = `${text.slice(11, 15)}-${text.slice(8, 10)}-${text.slice(5, 7)}`;
    if (shown.days.at(-1) !== day) shown.days.push(day);
    shown.day[at] = shown.days.length - 1;
    shown.weekday[at] = WEEKDAYS[text.slice(0, 3)] ?? 0;
    shown.minute[at] = Number(text.slice(17, 19)) * 60 + Number(text.slice(20, 22));
  }
  return shown;
};

const suits = ({ minute, weekday, days, day }: Shown, at: number, { window, holidays }: { readonly window: SendWindow; readonly holidays: Holidays }): boolean => {
  const shows = minute[at] ?? -1;
  return shows >= window.fromMinute && shows < window.toMinute && window.days.includes(weekday[at] ?? 0)
    && (window.onHolidays || holidays.get(days[day[at] ?? 0] ?? '') === undefined);
};

export interface OracleReport { readonly cases: number; readonly zones: number; readonly shut: number; readonly differences: readonly string[] }
export interface Span { readonly from: Instant; readonly days: number }
/** Longer than a window of those above stays shut. */
const MARGIN_DAYS = 8;

/** Compares the engine with the oracle in so many random (lead, zone, instant) cases. The spans should hold changes of the clocks. */
export const compareWindows = ({ cases, seed, spans }: { readonly cases: number; readonly seed: number; readonly spans: readonly Span[] }): OracleReport => {
  const clocks = new Map<string, readonly Shown[]>();
  const shownIn = (zone: string): readonly Shown[] => {
    const known = clocks.get(zone) ?? spans.map(({ from, days }) => watch(zone, from, (days + MARGIN_DAYS) * 1440));
    clocks.set(zone, known);
    return known;
  };
  const differences: string[] = [];
  let shut = 0;
  for (let turn = 0; turn < cases; turn++) {
    const draw = (what: string, below: number): number => Math.floor(unit(seed, turn, what) * below);
    const [known, expected] = LEADS[draw('lead', LEADS.length)] ?? [{}, []];
    const windows = expected.length === 1 ? [...WINDOWS, ...ODD_WINDOWS] : WINDOWS;
    const window = windows[draw('window', windows.length)] ?? hours([], 0, 0);
    const which = draw('span', spans.length);
    const { from, days } = spans[which] ?? { from: 0, days: 0 };
    const at = from + draw('at', days * DAY_MS);
    const holidays = new Map(Array.from({ length: 2 }, (_, index) => [new Date(at + draw(`holiday ${index}`, 5) * DAY_MS).toISOString().slice(0, 10), 'Town day']));
    const found = whereaboutsOf(known).zones;
    const zones = agreeingZones(found, window, 'Europe/Berlin');
    const says = `${JSON.stringify(known)} ${JSON.stringify(window)} at ${new Date(at).toISOString()}`;
    if (JSON.stringify([...found].sort()) !== JSON.stringify([...expected].sort()) || zones.length !== expected.length) differences.push(`${says}: in ${zones.join(' ')} instead of ${expected.join(' ')}`);
    const shown = expected.map((zone) => shownIn(zone)[which]).filter((each) => each !== undefined);
    const minutes = shown[0]?.minute.length ?? 0;
    let minute = Math.floor((at - from) / MINUTE_MS);
    const now = minute;
    while (minute < minutes && !shown.every((each) => suits(each, minute, { window, holidays }))) minute++;
    const opens = minute === now ? at : from + minute * MINUTE_MS;
    if (minute !== now) shut++;
    const place = { zones, holidays };
    const says2 = nextOpening(at, window, place);
    if (says2 !== opens) differences.push(`${says}: opens ${says2 === null ? 'never' : new Date(says2).toISOString()} instead of ${new Date(opens).toISOString()}`);
    if ((closedBy(at, window, place) === null) !== (minute === now)) differences.push(`${says}: ${minute === now ? 'open' : 'shut'} is seen as the other`);
  }
  return { cases, zones: clocks.size, shut, differences };
};

/** Around the changes of clocks in spring and in autumn, on both halves of the earth. */
export const CHANGES: readonly Span[] = [{ from: Date.UTC(2026, 2, 5), days: 45 }, { from: Date.UTC(2026, 8, 1), days: 64 }];
