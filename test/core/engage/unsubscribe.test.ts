import { expect, it } from 'vitest';
import { consentTo, missingConsent, softBouncedUntil } from '../../../src/core/engage/consent.ts';
import { unsubscribeUrl, withUnsubscribe, withUnsubscribeHtml } from '../../../src/core/engage/unsubscribe.ts';

const DAY = 86_400_000;

it('puts the mark into the address of the page, wherever the owner wants it', () => {
  expect(unsubscribeUrl('https://a.example/leave/{token}', 'ld_1.ab')).toBe('https://a.example/leave/ld_1.ab');
  expect(unsubscribeUrl('https://a.example/leave', 'ld_1.ab')).toBe('https://a.example/leave?token=ld_1.ab');
  expect(unsubscribeUrl('https://a.example/?x=1', 'a&b')).toBe('https://a.example/?x=1&token=a%26b');
});

it.each([
  ['email', 'de-AT', 'https://a.example/1', 'Abmelden: https://a.example/1'], ['email', 'en', null, 'No more messages? Just reply "unsubscribe".'],
  ['sms', 'en', 'https://a.example/1', 'Reply STOP to opt out.'], ['sms', 'de', null, 'Abmelden: STOP antworten.'],
] as const)('says how to leave by %s in %s (%s)', (channel, language, url, words) => {
  expect(withUnsubscribe('Hi\n\n{{ unsubscribe }}', { channel, language, url })).toBe(`Hi\n\n${words}`);
});

it('is a link in HTML, which no address breaks out of', () => {
  const mailto = 'me@a.example?subject=out';
  expect(withUnsubscribeHtml('<p>{{ unsubscribe }}</p>', { channel: 'email', language: 'en', mailto, url: 'https://a.example/?a="><b>&' })).toBe('<p><a href="https://a.example/?a=&quot;&gt;&lt;b&gt;&amp;">Unsubscribe</a></p>');
  expect(withUnsubscribeHtml('{{ unsubscribe }}', { channel: 'email', language: 'de', mailto, url: null })).toContain('Antworten');
});

it.each([[null, 'mailto:me@a.example?subject=out&amp;x'], ['https://a.example/1', 'https://a.example/1']])('is the target of a link of one\'s own, to the page %s', (url, target) => {
  const way = { channel: 'email', language: 'en', mailto: 'me@a.example?subject=out&x', url };
  for (const quote of ['"', "'", '']) expect(withUnsubscribeHtml(`<a href=${quote}{{ unsubscribe }}${quote}>bye</a>`, way)).toBe(`<a href=${quote}${target}${quote}>bye</a>`);
});

const record = (seq: number, at: number, isGiven: boolean, channel = 'sms') => ({ seq, at, isGiven, channel, source: 'form', text: '' });
it('the last word about a channel counts, whatever the order in which it came', () => {
  const records = [record(3, 30, false), record(1, 10, true), record(2, 20, true, 'email')];
  expect(consentTo(records, 'sms')?.seq).toBe(3);
  expect(missingConsent(records, 'sms', ['sms'])).toBe('consent to sms was withdrawn');
  expect(missingConsent([record(1, 10, true), record(5, 40, true)], 'sms', ['sms'])).toBeNull();
  expect([missingConsent([], 'sms', ['sms']), missingConsent([], 'email', ['sms'])]).toEqual(['no consent to sms is on record', null]);
  // Of one moment what came last.
  expect(missingConsent([record(7, 10, true), record(8, 10, false)].reverse(), 'sms', ['sms'])).not.toBeNull();
});

it.each<[readonly number[], number, number | null]>([
  [[0, 1, 2], 3, 32], [[0, 1], 3, null], [[0, 1, 8], 9, null], [[0, 1, 6], 7, 36], [[0, 1, 2], 32, null], [[0, 1, 2], 31, 32], [[0, 1, 2, 20], 21, 32], [[0, 1, 2, 20, 21, 22], 23, 52], [[5, 6, 7], 4, null],
])('mail that came back on the days %j leaves the address alone on day %d until %s', (days, now, until) => {
  expect(softBouncedUntil(days.map((day) => day * DAY), { count: 3, withinMs: 7 * DAY, pauseMs: 30 * DAY }, now * DAY)).toBe(until === null ? null : until * DAY);
});
