import { expect, it } from 'vitest';
import { HOUR_MS } from '../../../src/core/base/instant.ts';
import { readWait, showWait } from '../../../src/core/engage/wait.ts';
import { rulesWith } from '../../support/rules.ts';

const mail = (body: string): object => ({ en: { subject: 'Hello', body } });
const templates = { short: mail('Hi'), long: mail('Hello there'), script: mail('Ring them') };
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
    purpose: 'First contact', goal: 'meeting', expiresAfterMs: 24 * HOUR_MS,
    steps: [
      { id: 'hello', channel: null, template: 'short', variants: [{ id: 'short', template: 'short', weight: 1 }, { id: 'long', template: 'long', weight: 2 }], when: null, waitMs: 0, waitBusinessDays: 0 },
      { id: 'call', channel: 'call', template: 'script', variants: [], when: { field: 'score', from: 40 }, waitMs: 0, waitBusinessDays: 2 },
    ],
  });
});

it.each<[string, object, string]>([
  ['neither template nor variants', { id: 'a' }, 'write its template, or variants of it: one of the two.'],
  ['both', { id: 'a', template: 'short', variants: { x: 'short', y: 'long' } }, 'write its template, or variants of it: one of the two.'],
  ['one variant', { id: 'a', variants: { x: 'short' } }, 'one variant alone is no trial'],
  ['a variant without a text', { id: 'a', variants: { x: 'short', y: 'lnog' } }, '"lnog"'],
  ['a channel that is none', { id: 'a', template: 'short', channel: 'pigeon' }, 'channel'],
  ['a wait that is none', { id: 'a', template: 'short', wait: '2 weekdays' }, 'write a duration or business days: 3d, 4h, 2bd.'],
  ['what an event says', { id: 'a', template: 'short', when: { page: '/pricing' } }, '"page"'],
  ['a rule of how often that is none', { id: 'a', template: 'short', when: { recent: 'none' } }, 'among the rules under scoring.recent'],
])('refuses %s', (_, step, message) => {
  expect(() => rulesWith({ templates, cadences: { cold: { steps: [step] } } })).toThrow(message);
});

it.each([['3d', '3d'], ['4h', '4h'], ['2bd', '2bd'], ['2 business days', '2bd'], ['1 business day', '1bd']])('waits %s', (written, shown) => {
  expect(showWait(readWait(written) ?? { waitMs: 0, waitBusinessDays: 0 })).toBe(shown);
});
it.each(['', '0d', '0bd', 'bd', '1.5bd', 'soon'])('does not wait "%s"', (written) => { expect(readWait(written)).toBeUndefined(); });
