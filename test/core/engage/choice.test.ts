import { expect, it } from 'vitest';
import { type Choosing, choiceFor, type Way } from '../../../src/core/engage/choice.ts';
import type { Tally } from '../../../src/core/learn/reach.ts';
import { plannedText } from '../../../src/core/learn/reach.ts';
import { rulesWith } from '../../support/rules.ts';

const tally = (counts: Readonly<Record<string, readonly [worked: number, tried: number]>>): Tally => Object.fromEntries(Object.entries(counts).map(([value, [worked, tried]]) => [value, { worked, tried }]));
const NOTHING = { channels: {}, hours: {} };
const TEXTS = [{ channel: 'email', template: 'mail' }, { channel: 'sms', template: 'brief' }, { channel: 'call', template: 'script' }] as const;
const choice = ({ ways = {}, ...more }: Partial<Omit<Choosing, 'own'>> & { readonly own?: ReturnType<Choosing['own']>; readonly ways?: Readonly<Record<string, Way>> }) =>
  choiceFor({ fields: { country: 'DE' }, all: NOTHING, rules: rulesWith({}), home: 'Europe/Berlin', wayTo: (channel) => ways[channel] ?? 'ready', ...more, own: () => more.own ?? NOTHING });
const all = { channels: tally({ email: [10, 100], sms: [30, 100] }), hours: tally({ 9: [10, 100], 14: [40, 100], 20: [90, 100] }) };

it('chooses the channel that is answered most, of those alike the first, and says why', () => {
  const best = choice({ all }).channel(TEXTS);
  expect(best).toEqual({ channel: 'sms', template: 'brief', best: { of: ['email', 'sms', 'call'], by: 'all', own: { tried: 0, worked: 0 }, all: { tried: 100, worked: 30 } } });
  expect(plannedText({ channel: 'sms', ...(best && { best_channel: best.best }) })).toBe('sms: best of email, sms, call, 30 of 100 leads');
  const own = { channels: tally({ email: [4, 4], sms: [0, 5] }), hours: {} };
  expect(choice({ all, own }).channel(TEXTS)).toMatchObject({ channel: 'email', best: { by: 'lead' } });
  const first = choice({}).channel(TEXTS);
  expect(first).toMatchObject({ channel: 'email', best: { by: 'nothing' } });
  expect(plannedText({ channel: 'email', ...(first && { best_channel: first.best }) })).toBe('email: first of email, sms, call, nothing learnt yet');
});

it.each<[string, Readonly<Record<string, Way>>, string, readonly string[]]>([
  ['that is set up', { sms: 'by_hand_only' }, 'email', ['email', 'call']],
  ['by which nobody may be written to', { email: 'none', sms: 'closed' }, 'call', ['call']],
  ['without an address', { sms: 'none', call: 'none' }, 'email', ['email']],
  ['that would leave by hand, before one that is closed', { email: 'closed', sms: 'by_hand_only', call: 'none' }, 'sms', ['sms']],
  ['that is closed, where there is no other: the gate says it', { email: 'none', sms: 'closed', call: 'none' }, 'sms', ['sms']],
])('takes a channel %s', (_, ways, channel, of) => {
  const best = choice({ all, ways }).channel(TEXTS);
  expect([best?.channel, best?.best.of]).toEqual([channel, of]);
  if (of.length === 1) expect(plannedText({ channel, ...(best && { best_channel: best.best }) })).toBe(`${channel}: the only one that reaches them`);
});

it('chooses an hour within those of the channel, where the lead is, and none of which nothing is known', () => {
  const hour = choice({ all }).hour('email');
  expect(hour).toEqual({ hour: 14, zone: 'Europe/Berlin', own: { tried: 0, worked: 0 }, all: { tried: 100, worked: 40 } });
  expect(plannedText({ channel: 'email', ...(hour && { best_hour: hour }) })).toBe('14:00 in Europe/Berlin: best hour, 40 of 100 leads');
  expect([choice({}).hour('email'), choice({ all }).hour('task')]).toEqual([undefined, undefined]);
  expect(choice({ all: NOTHING, own: { channels: {}, hours: tally({ 17: [2, 2] }) } }).hour('email')).toMatchObject({ hour: 17, own: { tried: 2, worked: 2 } });
});

it('of somebody who may be in several zones takes an hour that lies in the window of each', () => {
  const early = { channels: {}, hours: tally({ 8: [90, 100], 9: [80, 100], 12: [30, 100] }) };
  // 8 in New York is 5 in Los Angeles.
  expect(choice({ all: early, fields: { country: 'US', phone: '+12125550123', city: 'San Francisco' } }).hour('email')).toMatchObject({ hour: 12, zone: 'America/New_York' });
  expect(choice({ all: early, fields: { zone: 'America/New_York' } }).hour('email')).toMatchObject({ hour: 8 });
  // Who may be anywhere is written to when it suits most of the world that can be had from here; of that hour alone something has to be known.
  const whole = { channels: {}, hours: tally(Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, [50 - hour, 100] as const]))) };
  expect([choice({ all: early, fields: {} }).hour('email'), choice({ all: whole, fields: {} }).hour('email')]).toMatchObject([undefined, { hour: 13, zone: 'Europe/Berlin' }]);
});
