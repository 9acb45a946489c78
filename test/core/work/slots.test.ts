import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS, parseIso, toIso, toLocal } from '../../../src/core/base/instant.ts';
import { type Busy, freeSlots, holidayAt, isFree, isWithinHours, nextOpening, nextSlots } from '../../../src/core/work/slots.ts';

const hours = { days: [1, 2, 3, 4, 5], fromMinute: 9 * 60, toMinute: 17 * 60, holidays: {} };
const zone = 'Europe/Berlin';
const at = (text: string): number => parseIso(text, zone) ?? Number.NaN;
const shown = (instants: readonly number[]): string[] => instants.map((instant) => toIso(instant, zone));

it('offers three times on the next working days, at different hours, over a change of clocks', () => {
  expect(shown(freeSlots({ hours, zone, now: at('2026-03-27T12:00'), count: 3, minutes: 30, taken: [] })))
    .toEqual(['2026-03-30T11:00:00+02:00', '2026-03-31T13:00:00+02:00', '2026-04-01T15:00:00+02:00']);
});
it('steps aside for what is planned', () => {
  expect(shown(freeSlots({ hours, zone, now: at('2026-03-27T12:00'), count: 1, minutes: 30, taken: [{ from: at('2026-03-30T13:10'), to: at('2026-03-30T13:40') }] }))).toEqual(['2026-03-30T14:00:00+02:00']);
});
it('offers nothing when nobody works', () => { expect(freeSlots({ hours: { ...hours, days: [] }, zone, now: 0, count: 3, minutes: 30, taken: [] })).toEqual([]); });
it.each([['2026-03-27T12:00', '2026-03-27T12:00:00+01:00'], ['2026-03-27T08:00', '2026-03-27T09:00:00+01:00'], ['2026-03-27T17:00', '2026-03-30T09:00:00+02:00']])(
  'opens after %s at %s', (now, expected) => { expect(toIso(nextOpening({ hours, zone, now: at(now) }), zone)).toBe(expected); });

describe('holidays', () => {
  const free = { ...hours, holidays: { '2026-04-03': 'Good Friday', '2026-04-06': 'Easter Monday', '12-25': 'Christmas', '02-29': 'Leap day' } };
  it('are no days of work: no slot, no opening, no hours', () => {
    const now = at('2026-04-02T16:40');
    expect(shown(nextSlots({ hours: free, zone, now, count: 2, days: 7, minutes: 30, taken: [] }))).toEqual(['2026-04-07T09:00:00+02:00', '2026-04-07T09:30:00+02:00']);
    expect(shown(freeSlots({ hours: free, zone, now, count: 2, minutes: 30, taken: [] })).map((slot) => slot.slice(0, 10))).toEqual(['2026-04-07', '2026-04-08']);
    expect(toIso(nextOpening({ hours: free, zone, now: at('2026-04-02T17:00') }), zone)).toBe('2026-04-07T09:00:00+02:00');
    expect([isWithinHours(at('2026-04-03T10:00'), 30, { hours: free, zone }), isWithinHours(at('2026-04-02T10:00'), 30, { hours: free, zone })]).toEqual([false, true]);
  });
  it.each([
    ['2026-04-03T00:00', 'Good Friday'], ['2026-04-03T23:59', 'Good Friday'], ['2026-04-04T00:00', undefined], ['2027-04-03T10:00', undefined],
    ['2026-12-25T10:00', 'Christmas'], ['2031-12-25T10:00', 'Christmas'], ['2028-02-29T10:00', 'Leap day'], ['2027-03-01T10:00', undefined],
  ])('%s is %s', (moment, name) => { expect(holidayAt(at(moment), { hours: free, zone })).toBe(name); });
  it('go by the calendar of the zone', () => {
    const moment = at('2026-12-25T00:30');
    expect([holidayAt(moment, { hours: free, zone }), holidayAt(moment, { hours: free, zone: 'America/New_York' })]).toEqual(['Christmas', undefined]);
  });
});

const nights = { days: [1, 2, 3, 4, 5, 6, 7], fromMinute: 0, toMinute: 24 * 60, holidays: {} };
describe('the nights in which clocks are changed', () => {
  it('offer no time that no clock shows, and none twice', () => {
    const spring = nextSlots({ hours: nights, zone, now: at('2026-03-29T00:10'), count: 6, days: 0, minutes: 30, taken: [] });
    expect(shown(spring)).toEqual(['00:30:00+01:00', '01:00:00+01:00', '01:30:00+01:00', '03:00:00+02:00', '03:30:00+02:00', '04:00:00+02:00'].map((time) => `2026-03-29T${time}`));
    const autumn = nextSlots({ hours: nights, zone, now: at('2026-10-25T01:10'), count: 4, days: 0, minutes: 30, taken: [] });
    expect(shown(autumn)).toEqual(['01:30:00+02:00', '02:00:00+02:00', '02:30:00+02:00', '03:00:00+01:00'].map((time) => `2026-10-25T${time}`));
  });
  it('may be holidays: the next time is after midnight', () => {
    const spring = { ...nights, holidays: { '2026-03-29': 'Clocks', '2026-10-25': 'Clocks' } };
    expect(shown(nextSlots({ hours: spring, zone, now: at('2026-03-29T00:10'), count: 1, days: 1, minutes: 30, taken: [] }))).toEqual(['2026-03-30T00:00:00+02:00']);
    expect(toIso(nextOpening({ hours: spring, zone, now: at('2026-10-25T02:30') }), zone)).toBe('2026-10-26T00:00:00+01:00');
    expect(holidayAt(at('2026-10-25T23:59'), { hours: spring, zone })).toBe('Clocks');
  });
  it('count the hours of work by the clocks', () => {
    const day = { ...hours, days: [7], fromMinute: 0, toMinute: 4 * 60 };
    expect([isWithinHours(at('2026-03-29T01:30'), 90, { hours: day, zone }), isWithinHours(at('2026-03-29T01:30'), 120, { hours: day, zone })]).toEqual([true, false]);
  });
});

/** Minute by minute: what a person with a calendar and a clock would offer. */
const naive = ({ from, to, minutes, taken, zone: where }: { readonly from: number; readonly to: number; readonly minutes: number; readonly taken: readonly Busy[]; readonly zone: string }): number[] => {
  const found: number[] = [];
  const seen = new Set<string>();
  for (let moment = Math.ceil(from / MINUTE_MS) * MINUTE_MS; moment < to; moment += MINUTE_MS) {
    const { year, month, day, hour, minute } = toLocal(moment, where);
    const reading = `${year}-${month}-${day} ${hour}:${minute}`;
    const isSecond = seen.has(reading);
    seen.add(reading);
    if (minute % 30 !== 0 || moment <= from || isSecond) continue;
    if (isWithinHours(moment, minutes, { hours, zone: where }) && isFree(moment, minutes, taken)) found.push(moment);
  }
  return found;
};
it('law: every free half hour within the hours is offered, in order and once, and nothing else', () => {
  const begin = at('2026-03-23T00:00');
  const busy = fc.record({ start: fc.integer({ min: 0, max: 8 * 24 * 60 }), length: fc.integer({ min: 1, max: 600 }) })
    .map(({ start, length }): Busy => ({ from: begin + start * MINUTE_MS, to: begin + (start + length) * MINUTE_MS }));
  fc.assert(fc.property(
    fc.integer({ min: 0, max: 7 * 24 * 60 }), fc.integer({ min: 5, max: 300 }), fc.array(busy, { maxLength: 8 }), fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
    (start, minutes, taken, where) => {
      const now = begin + start * MINUTE_MS;
      const slots = nextSlots({ hours, zone: where, now, count: 1000, days: 2, minutes, taken });
      const { year, month, day } = toLocal(now, where);
      const end = parseIso(new Date(Date.UTC(year, month - 1, day + 3)).toISOString().slice(0, 10), where) ?? now + 3 * DAY_MS;
      expect(shown(slots)).toEqual(shown(naive({ from: now, to: end, minutes, taken, zone: where })));
    }), { numRuns: 40 });
});
