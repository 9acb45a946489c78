import { describe, expect, it } from 'vitest';
import { parseChoice, parseCount, parseSpan, parseWhen, parseWhole } from '../../src/cli/parse.ts';
import { suggest } from '../../src/core/base/suggest.ts';
import { toIso } from '../../src/core/base/instant.ts';

// A Friday evening in Berlin; the clocks go forward on Sunday 29 March.
const now = Date.UTC(2026, 2, 27, 17, 20, 30);
const berlin = (text: string): string => toIso(parseWhen(text, { now, zone: 'Europe/Berlin' }), 'Europe/Berlin');

describe('parseWhen', () => {
  it.each([
    ['2026-03-01', '2026-03-01T00:00:00+01:00'],
    ['2026-03-01T09:30', '2026-03-01T09:30:00+01:00'],
    ['2026-07-01T09:30Z', '2026-07-01T11:30:00+02:00'],
    ['now', '2026-03-27T18:20:30+01:00'],
    ['today', '2026-03-27T00:00:00+01:00'],
    ['yesterday', '2026-03-26T00:00:00+01:00'],
    ['tomorrow 14:30', '2026-03-28T14:30:00+01:00'],
    ['Today 9:05', '2026-03-27T09:05:00+01:00'],
    ['09:30', '2026-03-27T09:30:00+01:00'],
    ['next mon', '2026-03-30T00:00:00+02:00'],
    ['monday 08:00', '2026-03-30T08:00:00+02:00'],
    ['fri', '2026-04-03T00:00:00+02:00'],
    ['sun 02:30', '2026-03-29T03:00:00+02:00'],
    ['+3d', '2026-03-30T18:20:00+02:00'],
    ['-7d', '2026-03-20T18:20:00+01:00'],
    ['+1w', '2026-04-03T18:20:00+02:00'],
    ['+2h', '2026-03-27T20:20:30+01:00'],
    ['-45min', '2026-03-27T17:35:30+01:00'],
  ])('%s in Berlin is %s', (text, wanted) => expect(berlin(text)).toBe(wanted));

  it.each(['', 'someday', '2026-02-30', '25:00', 'tomorrow 9', 'next', 'mo', '+3', '3d', '+99999999999999d', 'today 09:00 x'])('refuses %j', (text) => {
    expect(() => berlin(text)).toThrowError(expect.objectContaining({ code: 'usage' }));
  });
});

describe('parseSpan', () => {
  it.each([['30d', 2_592_000_000], ['12h', 43_200_000], ['1h30m', 5_400_000], ['1h 30m', 5_400_000], ['45min', 2_700_000], ['90s', 90_000], ['2w', 1_209_600_000]])(
    '%s is %d ms', (text, ms) => expect(parseSpan(text)).toBe(ms));
  it.each(['', '30', 'd', '1x', '-3d', '1h30', '1h foo'])('refuses %j', (text) => {
    expect(() => parseSpan(text)).toThrowError(expect.objectContaining({ code: 'usage' }));
  });
});

describe('numbers and choices', () => {
  it('counts from one, wholes from zero', () => {
    expect([parseCount('1'), parseCount('50'), parseWhole('0')]).toEqual([1, 50, 0]);
  });
  it.each(['0', '-1', '1.5', 'x', '', '1e3', '9999999999999999999'])('refuses the count %j', (text) => {
    expect(() => parseCount(text)).toThrowError(expect.objectContaining({ code: 'usage' }));
  });
  it('takes a choice in any case and says what was meant', () => {
    const parse = parseChoice(['manual', 'hybrid', 'autopilot'] as const);
    expect(parse('Hybrid')).toBe('hybrid');
    expect(() => parse('hybird')).toThrowError(expect.objectContaining({ hint: 'Did you mean "hybrid"? Choices: manual, hybrid, autopilot.' }));
  });
});

describe('suggest', () => {
  const known = ['leads', 'deals', 'tasks', 'approvals', 'tick'];
  it.each([['lead', 'leads'], ['laeds', 'leads'], ['app', 'approvals'], ['tcik', 'tick'], ['xylophone', undefined], ['', undefined]])('%s: %s', (word, wanted) => {
    expect(suggest(word, known)).toBe(wanted);
  });
});
