import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, parseIso, toIso } from '../../../src/core/base/instant.ts';
import { type Aim, type Clocks, dueAfter, dueAtHour } from '../../../src/core/engage/due.ts';
import { readWait, type Wait } from '../../../src/core/engage/wait.ts';
import { rulesWith } from '../../support/rules.ts';

const HOLIDAYS = { '2026-04-03': 'Good Friday', '12-25': 'Christmas' };
const clocksOf = (zone: string, playbook: object = {}): Clocks => ({ rules: rulesWith({ team: { hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }, holidays: HOLIDAYS }, ...playbook }), world: { zone } });
const BERLIN = 'Europe/Berlin';
const waitOf = (text: string): Wait => readWait(text) ?? { waitMs: 0, waitBusinessDays: 0 };
const due = (from: string, wait: string, { hour = 10, zone = BERLIN, channel = 'email', home = BERLIN, playbook = {} }: { readonly hour?: number; readonly zone?: string; readonly channel?: string; readonly home?: string; readonly playbook?: object } = {}): string =>
  toIso(dueAtHour(parseIso(from, zone) ?? Number.NaN, waitOf(wait), { ...clocksOf(home, playbook), aim: { hour: { hour, zone }, channel } }), zone);

describe('due at an hour', () => {
  it.each([
    // The day is that of the wait, also before the very minute; in the hour it stays where it is.
    ['2026-03-02T14:37', '2bd', '2026-03-04T10:00:00+01:00'], ['2026-03-02T08:05', '2bd', '2026-03-04T10:00:00+01:00'], ['2026-03-02T10:41', '3d', '2026-03-05T10:41:00+01:00'],
    // Saturday is no day of e-mail, Good Friday none of the team.
    ['2026-03-04T14:00', '3d', '2026-03-09T10:00:00+01:00'], ['2026-04-01T14:00', '2d', '2026-04-06T10:00:00+02:00'], ['2026-04-02T14:00', '1bd', '2026-04-06T10:00:00+02:00'],
    // The clocks change on the 29th: the hour is that of the clock.
    ['2026-03-27T16:00', '3d', '2026-03-30T10:00:00+02:00'],
    // Without a wait it is the next time that the clock shows it.
    ['2026-03-02T09:59', '', '2026-03-02T10:00:00+01:00'], ['2026-03-02T10:20', '', '2026-03-02T10:20:00+01:00'], ['2026-03-02T11:00', '', '2026-03-03T10:00:00+01:00'], ['2026-03-06T11:00', '', '2026-03-09T10:00:00+01:00'],
  ])('from %s after "%s" it is %s', (from, wait, expected) => expect(due(from, wait)).toBe(expected));

  it('goes by the clocks of the lead, on a day that the team works and of which the wait says so', () => {
    // 10:00 in Los Angeles is past the hours of a team in Berlin, which nothing that leaves by itself waits for.
    expect(due('2026-03-05T10:00', '1bd', { zone: 'America/Los_Angeles' })).toBe('2026-03-06T10:00:00-08:00');
    // Sunday evening there is Monday in Berlin, and a text goes on any day: one business day later is Tuesday for the team.
    expect(due('2026-03-01T17:00', '1bd', { zone: 'America/Los_Angeles', channel: 'sms', hour: 12 })).toBe('2026-03-03T12:00:00-08:00');
    expect(due('2026-03-02T10:00', '1d', { zone: 'Pacific/Auckland' })).toBe('2026-03-03T10:00:00+13:00');
  });

  it('waits with what a person does for the team', () => {
    expect(due('2026-03-05T10:00', '1bd', { zone: 'America/Los_Angeles', channel: 'call' })).toBe('2026-03-09T01:00:00-07:00');
    expect(due('2026-03-05T10:00', '1bd', { channel: 'call', hour: 11 })).toBe('2026-03-06T11:00:00+01:00');
  });

  it('an hour that the night leaves out is the first moment after it; one that comes twice is the first of them', () => {
    const playbook = { windows: { sms: { from: '00:00', to: '06:00' } }, team: { hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' } } };
    expect(due('2026-03-27T03:00', '2d', { hour: 2, channel: 'sms', playbook })).toBe('2026-03-29T03:00:00+02:00');
    expect(due('2026-10-24T05:00', '1d', { hour: 2, channel: 'sms', playbook })).toBe('2026-10-25T02:00:00+02:00');
    expect(due('2026-03-28T02:30', '1d', { hour: 2, channel: 'sms', playbook })).toBe('2026-03-29T03:00:00+02:00');
  });

  it('is due as without an hour where the window is never open then', () => {
    expect(due('2026-03-02T14:00', '2bd', { hour: 20 })).toBe('2026-03-04T14:00:00+01:00');
  });
});

const QUARTER = 15 * MINUTE_MS;
interface Shown { readonly date: string; readonly weekday: string; readonly hour: number; readonly minute: number }
const formats = new Map<string, Intl.DateTimeFormat>();
/** What the clocks of a zone show, asked of the runtime. */
const shown = (at: Instant, zone: string): Shown => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(zone, format);
  // Sun, 29/03/2026, 01:59
  const text = format.format(at);
  return { date: `${text.slice(11, 15)}-${text.slice(8, 10)}-${text.slice(5, 7)}`, weekday: text.slice(0, 3), hour: Number(text.slice(17, 19)), minute: Number(text.slice(20, 22)) };
};
const isWeekend = ({ weekday }: Shown): boolean => weekday === 'Sat' || weekday === 'Sun';
const works = (day: Shown): boolean => !isWeekend(day) && !(day.date in HOLIDAYS) && !(day.date.slice(5) in HOLIDAYS);

/** The moment the wait is over, by walking over quarters of an hour. */
const overAt = (from: Instant, { waitMs, waitBusinessDays }: Wait, home: string): Instant | undefined => {
  if (waitBusinessDays === 0) return from + waitMs;
  const begun = shown(from, home);
  const passed = new Set<string>();
  for (let at = from; at < from + 40 * DAY_MS; at += QUARTER) {
    const now = shown(at, home);
    if (now.date !== begun.date && works(now)) passed.add(now.date);
    if (passed.size === waitBusinessDays && now.hour === begun.hour && now.minute === begun.minute) return at;
  }
  return undefined;
};

describe('law', () => {
  const cases = fc.record({
    /** Two weeks around Easter, with a change of clocks, and two around the end of October and Christmas. */
    start: fc.constantFrom('2026-03-23', '2026-10-19', '2026-12-18'), quarter: fc.integer({ min: 0, max: 14 * 96 }), wait: fc.constantFrom('', '1d', '2d', '3d', '1w', '1bd', '2bd', '3bd', '5bd'), hour: fc.integer({ min: 9, max: 17 }),
    zone: fc.constantFrom(BERLIN, 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Chatham', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC'), home: fc.constantFrom(BERLIN, 'America/New_York', 'Asia/Tokyo'), channel: fc.constantFrom('email', 'sms'),
  });
  it('it is the first hour of the day of the wait, or of the next that will do, as clocks show that are read one by one', () => {
    fc.assert(fc.property(cases, ({ start, quarter, wait: text, hour, zone, home, channel }) => {
      const from = (parseIso(start, 'UTC') ?? 0) + quarter * QUARTER;
      const wait = waitOf(text);
      const over = overAt(from, wait, home);
      fc.pre(over !== undefined);
      const aim: Aim = { hour: { hour, zone }, channel };
      const found = dueAtHour(from, wait, { ...clocksOf(home), aim });
      const dayOver = shown(over ?? 0, zone).date, teamDayOver = shown(over ?? 0, home).date;
      const suits = (at: Instant): boolean => {
        const there = shown(at, zone), here = shown(at, home);
        return there.hour === hour && there.date >= dayOver && (text === '' ? at >= (over ?? 0) : at >= from) && (channel === 'sms' || !isWeekend(there)) && works(here) && (wait.waitBusinessDays === 0 || here.date >= teamDayOver);
      };
      const begins = (at: Instant): boolean => at === over || shown(at, zone).minute === 0;
      let expected: Instant | undefined = suits(over ?? 0) ? over : undefined;
      for (let at = from; expected === undefined && at < from + 30 * DAY_MS; at += QUARTER) if (begins(at) && suits(at)) expected = at;
      expect(toIso(found)).toBe(toIso(expected ?? 0));
      expect(found).toBeGreaterThanOrEqual(from);
    }), { numRuns: 400, seed: 11 });
  }, 120_000);

  it('a wait of hours has its hour already', () => {
    const clocks = clocksOf(BERLIN);
    expect(toIso(dueAfter(parseIso('2026-03-02T10:00', BERLIN) ?? 0, { waitMs: 2 * HOUR_MS, waitBusinessDays: 0 }, clocks), BERLIN)).toBe('2026-03-02T12:00:00+01:00');
  });
});
