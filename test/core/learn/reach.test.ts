import { expect, it } from 'vitest';
import { type OwnExperience, rankTechniques, reachOf, reachText, type Tally } from '../../../src/core/learn/reach.ts';
import { defaultRules } from '../../support/rules.ts';

const rules = defaultRules();
const NOTHING: OwnExperience = { channels: {}, hours: {} };
const tally = (counts: Readonly<Record<string, readonly [worked: number, tried: number]>>): Tally => Object.fromEntries(Object.entries(counts).map(([value, [worked, tried]]) => [value, { worked, tried }]));
const fields = { email: 'anna@lab.example', phone: '+4930123456', country: 'DE' };

it('falls back to the first way there is and to business hours where the lead is, and says that it knows nothing', () => {
  const reach = reachOf(fields, { own: NOTHING, all: NOTHING, rules });
  expect(reach).toMatchObject({ channel: { value: 'email', by: 'nothing', rate: null }, hour: { value: '10', by: 'nothing' }, zone: 'Europe/Berlin' });
  expect(reach && reachText(reach)).toBe('best by email (nothing learnt yet) around 10:00 in Europe/Berlin (business hours)');
  expect(reachOf({ name: 'Anna' }, { own: NOTHING, all: NOTHING, rules })).toBeUndefined();
  expect(reachOf({ phone: '+4930123456' }, { own: NOTHING, all: NOTHING, rules })).toMatchObject({ channel: { value: 'call' } });
});

it('takes what all leads answer, once enough were tried and within the hours of the channel', () => {
  const all = { channels: tally({ email: [10, 100], sms: [30, 100], whatsapp: [5, 5] }), hours: tally({ 9: [10, 100], 14: [40, 100], 3: [50, 50], 16: [1, 1] }) };
  expect(reachOf(fields, { own: NOTHING, all, rules })).toMatchObject({ channel: { value: 'sms', by: 'all', all: { worked: 30, tried: 100 } }, hour: { value: '14', by: 'all' } });
  // Nobody can be reached by what they do not have.
  expect(reachOf({ email: 'a@b.example' }, { own: NOTHING, all, rules })).toMatchObject({ channel: { value: 'email' } });
});

it('what the lead itself answers outweighs the others by and by', () => {
  const all = { channels: tally({ email: [10, 100], sms: [50, 100] }), hours: {} };
  const best = (answered: number): string | undefined => reachOf(fields, { own: { channels: tally({ email: [answered, answered] }), hours: {} }, all, rules })?.channel.value;
  expect([best(0), best(1), best(4)]).toEqual(['sms', 'sms', 'email']);
  const own = { channels: tally({ sms: [0, 6], email: [2, 2] }), hours: tally({ 17: [3, 3] }) };
  const reach = reachOf(fields, { own, all, rules });
  expect(reach).toMatchObject({ channel: { value: 'email', by: 'lead' }, hour: { value: '17', by: 'lead' } });
  expect(reach && reachText(reach)).toBe('best by email (2 of 2 theirs, 10 of 100 leads) around 17:00 in Europe/Berlin (3 of 3 theirs)');
});

it('suggests first what overcame most, and what was never tried where what was tried does worse than half', () => {
  const ids = (counts: Tally): readonly string[] => rankTechniques(['a', 'b'].map((id) => ({ id, name: id, response: {} })), counts).map(({ id }) => id);
  expect(ids({})).toEqual(['a', 'b']);
  expect(ids(tally({ a: [8, 10] }))).toEqual(['a', 'b']);
  expect(ids(tally({ a: [1, 10] }))).toEqual(['b', 'a']);
  expect(ids(tally({ a: [10, 40], b: [20, 40] }))).toEqual(['b', 'a']);
  // Two of two are no proof against thirty of forty.
  expect(ids(tally({ a: [36, 40], b: [1, 2] }))).toEqual(['a', 'b']);
});
