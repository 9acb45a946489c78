import { expect, it } from 'vitest';
import { HOUR_MS } from '../../../src/core/base/instant.ts';
import { readWait, showWait } from '../../../src/core/engage/wait.ts';
import { rulesWith } from '../../support/rules.ts';

const mail = (body: string): object => ({ en: { subject: 'Hello', body } });
const templates = { short: mail('Hi'), long: mail('Hello there'), script: mail('Ring them'), brief: { en: { channel: 'sms', body: 'Hi' } } };
const cadences = {
  cold: {
    purpose: 'First contact', goal: 'meeting', expires_after: '24h',
    steps: [
      { id: 'hello', variants: { short: 'short', long: { template: 'long', weight: 2 } } },
      { id: 'call', template: 'script', channel: 'call', wait: '2bd', when: { score: { from: 40 } } },
    ],
  },
};

it('reads a cadence of any id beside those of the jobs', () => {
  const { cold, ...others } = rulesWith({ templates, cadences }).cadences;
  expect(Object.keys(others)).toEqual(['nurture', 'close_deal']);
  expect(cold).toEqual({
    purpose: 'First contact', goal: 'meeting', expiresAfterMs: 24 * HOUR_MS, onReply: {},
    steps: [
      { id: 'hello', channel: null, template: 'short', variants: [{ id: 'short', template: 'short', weight: 1 }, { id: 'long', template: 'long', weight: 2 }], when: null, waitMs: 0, waitBusinessDays: 0 },
      { id: 'call', channel: 'call', template: 'script', variants: [], when: { field: 'score', from: 40 }, waitMs: 0, waitBusinessDays: 2 },
    ],
  });
});

it.each<[string, object, string]>([
  ['neither template nor variants', { id: 'a' }, 'write its template, variants of it, or channels with a text each: one of the three.'],
  ['both', { id: 'a', template: 'short', variants: { x: 'short', y: 'long' } }, 'write its template, variants of it, or channels with a text each: one of the three.'],
  ['a template and channels', { id: 'a', template: 'short', channels: { email: 'short', call: 'script' } }, 'one of the three.'],
  ['one channel', { id: 'a', channels: { email: 'short' } }, 'one channel alone is no choice'],
  ['a channel beside channels', { id: 'a', channel: 'email', channels: { email: 'short', call: 'script' } }, 'leave channel out'],
  ['channels of which one is none', { id: 'a', channels: { email: 'short', pigeon: 'short' } }, 'pigeon'],
  ['a channel without a text', { id: 'a', channels: { email: 'short', sms: 'sohrt' } }, '"sohrt"'],
  ['a mail as a short message', { id: 'a', channels: { email: 'short', sms: 'long' } }, 'long is a text for email: write one under templates with channel: sms.'],
  ['a short message as a mail', { id: 'a', channels: { email: 'brief', sms: 'brief' } }, 'brief is a text for sms: write one under templates with channel: email.'],
  ['one variant', { id: 'a', variants: { x: 'short' } }, 'one variant alone is no trial'],
  ['a variant without a text', { id: 'a', variants: { x: 'short', y: 'lnog' } }, '"lnog"'],
  ['a channel that is none', { id: 'a', template: 'short', channel: 'pigeon' }, 'channel'],
  ['a wait that is none', { id: 'a', template: 'short', wait: '2 weekdays' }, 'write a duration or business days: 3d, 4h, 2bd.'],
  ['what an event says', { id: 'a', template: 'short', when: { page: '/pricing' } }, '"page"'],
  ['a rule of how often that is none', { id: 'a', template: 'short', when: { recent: 'none' } }, 'among the rules under scoring.recent'],
])('refuses %s', (_, step, message) => {
  expect(() => rulesWith({ templates, cadences: { cold: { steps: [step] } } })).toThrow(message);
});

it('reads channels in their order, and an hour; what says neither is as it was', () => {
  const { cold, plain } = rulesWith({ templates, cadences: {
    cold: { best_hour: true, steps: [{ id: 'a', channels: { sms: 'brief', email: 'short', call: 'script' }, wait: '2bd' }] }, plain: { best_hour: false, steps: [{ id: 'a', template: 'short' }] },
  } }).cadences;
  expect(cold).toMatchObject({ bestHour: true, steps: [{ template: 'brief', channel: null, variants: [], channels: [{ channel: 'sms', template: 'brief' }, { channel: 'email', template: 'short' }, { channel: 'call', template: 'script' }] }] });
  expect(plain).not.toHaveProperty('bestHour');
  expect(plain?.steps[0]).not.toHaveProperty('channels');
});

it.each([['3d', '3d'], ['4h', '4h'], ['2bd', '2bd'], ['2 business days', '2bd'], ['1 business day', '1bd']])('waits %s', (written, shown) => {
  expect(showWait(readWait(written) ?? { waitMs: 0, waitBusinessDays: 0 })).toBe(shown);
});
it.each(['', '0d', '0bd', 'bd', '1.5bd', 'soon'])('does not wait "%s"', (written) => { expect(readWait(written)).toBeUndefined(); });

const step = { id: 'a', template: 'short' };
const branching = (onReply: object, more: object = {}) => rulesWith({ templates, cadences: { cold: { steps: [step], on_reply: onReply }, back: { steps: [step] }, ...more } }).cadences.cold?.onReply;
it('reads where replies lead', () => {
  expect(branching({ price: 'back', not_now: { cadence: 'back', after: '60d' }, other: { cadence: 'nurture', after: '2bd' }, question: 'stop' })).toEqual({
    price: { cadence: 'back', waitMs: 0, waitBusinessDays: 0 }, not_now: { cadence: 'back', waitMs: 60 * 24 * HOUR_MS, waitBusinessDays: 0 }, other: { cadence: 'nurture', waitMs: 0, waitBusinessDays: 2 },
  });
});
it.each<[string, object, string, object?]>([
  ['a word that is none', { prize: 'back' }, 'Did you mean "price"?'],
  ['a cadence that is none', { price: 'bcak' }, '"bcak"'],
  ['who wants to be left alone', { unsubscribe: 'back' }, 'is left alone'], ['who declines', { not_interested: 'back' }, 'is left alone'],
  ['an absence', { out_of_office: 'back' }, 'rests until they are back'], ['a wait that is none', { price: { cadence: 'back', after: 'soon' } }, 'write a duration or business days'],
  ['a wait for nothing', { price: { cadence: 'stop', after: '3d' } }, 'nothing comes after stop'],
  ['itself', { price: 'cold' }, 'leads back to cold (cold → cold)'], ['a loop', { price: 'back' }, 'leads back to cold (cold → back → cold)', { back: { steps: [step], on_reply: { not_now: 'cold' } } }],
  ['the name stop', {}, 'choose another name', { stop: { steps: [step] } }],
])('refuses %s', (_, onReply, message, more) => { expect(() => branching(onReply, more)).toThrow(message); });
