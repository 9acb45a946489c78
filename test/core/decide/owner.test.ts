import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bid, bidsFor, chooseOwner, withDealGiven } from '../../../src/core/decide/owner.ts';
import type { MemberLoad, World } from '../../../src/core/decide/situation.ts';
import { rulesWith } from '../../support/rules.ts';
import { worldOf } from './lead.ts';

const rules = rulesWith({ team: { hours: { from: '09:00', to: '17:00' } } });
const load = (id: string, { away = false, openDeals = 0, ...member }: Partial<MemberLoad['member']> & { away?: boolean; openDeals?: number } = {}): MemberLoad =>
  ({ away, openDeals, member: { id, name: id, email: null, skills: null, capacity: null, weight: 1, zone: null, ...member } });
const MONDAY_NOON = Date.UTC(2026, 2, 2, 12);
const ask = (members: readonly MemberLoad[], { turns = [], now = MONDAY_NOON, zone = 'UTC' }: Partial<World> = {}): readonly Bid[] =>
  bidsFor({ pipeline: 'sales', rules, world: worldOf(rules, { members, turns, zone }), now });
const told = (bids: readonly Bid[]): string => bids.map(({ member, because }) => `${member}: ${because ?? 'chosen'}`).join('; ');

describe('why it is nobody else', () => {
  it.each<[string, readonly MemberLoad[], string]>([
    ['a sole member needs no reason', [load('ann', { capacity: 1, openDeals: 9 })], 'ann: chosen'],
    ['a sole member who is away', [load('ann', { away: true })], 'ann: away'],
    ['each reason on its own', [
      load('ann', { away: true }), load('bob', { skills: ['partners'] }), load('cyd', { capacity: 3, openDeals: 3 }), load('dan', { zone: 'Pacific/Auckland' }),
      load('eve', { capacity: 10, openDeals: 4 }), load('fay', { capacity: 10, openDeals: 2 }), load('gus', { capacity: 10, openDeals: 2 }),
    ], 'ann: away; bob: does not take sales; cyd: full: 3 of 3 open deals; dan: outside working hours; eve: more loaded: 4 of 10 open deals; fay: chosen; gus: not their turn'],
    ['nobody', [load('ann', { capacity: 1, openDeals: 1 }), load('bob', { away: true })], 'ann: full: 1 of 1 open deals; bob: away'],
    ['a weight is told', [load('ann', { openDeals: 1 }), load('bob', { openDeals: 4, weight: 2 })], 'ann: chosen; bob: more loaded: 4 open deals, weight 2'],
  ])('%s', (_, members, expected) => { expect(told(ask(members))).toBe(expected); });
});

describe('working hours are those of the member, whatever the clocks do', () => {
  // 09:00 in Berlin is 08:00 UTC in winter and 07:00 UTC in summer; the clocks go forward on 2026-03-29 and back on 2026-10-25.
  it.each([
    ['Friday before summer time, 07:59 UTC', Date.UTC(2026, 2, 27, 7, 59), false], ['Friday before summer time, 08:00 UTC', Date.UTC(2026, 2, 27, 8), true],
    ['Monday in summer time, 06:59 UTC', Date.UTC(2026, 2, 30, 6, 59), false], ['Monday in summer time, 07:00 UTC', Date.UTC(2026, 2, 30, 7), true],
    ['Monday in summer time, 14:59 UTC', Date.UTC(2026, 2, 30, 14, 59), true],
    ['Friday in summer time, 07:00 UTC', Date.UTC(2026, 9, 23, 7), true], ['Monday in winter time, 07:00 UTC', Date.UTC(2026, 9, 26, 7), false],
  ])('%s', (_, now, isAtWork) => {
    // It is night there: being at work is all that speaks for ann beside an idle colleague.
    const bids = ask([load('ann', { zone: 'Europe/Berlin', openDeals: 5 }), load('bob', { zone: 'Etc/GMT+12' })], { now });
    expect(bids.find(({ because }) => because === null)?.member).toBe(isAtWork ? 'ann' : 'bob');
  });
});

/** What happens to a team: a deal is given (and closed at once, so that loads stay equal), or somebody joins or leaves. */
const happening = fc.oneof({ weight: 5, arbitrary: fc.constant('give' as const) }, { weight: 1, arbitrary: fc.nat(7) });

describe('the round robin', () => {
  it('never gives a second deal before everybody who was there meanwhile had one, whoever joins or leaves', () => {
    fc.assert(fc.property(fc.array(happening, { maxLength: 120 }), (happenings) => {
      const there = new Set(['m0', 'm1', 'm2']);
      /** Since when each has been there without a break, and when each had their last turn. */
      const since = new Map([...there].map((id) => [id, 0]));
      const last = new Map<string, number>();
      let turns: readonly string[] = [];
      happenings.forEach((what, at) => {
        if (what !== 'give') {
          const id = `m${what}`;
          if (there.has(id) && there.size > 2) there.delete(id);
          else if (!there.has(id)) { there.add(id); since.set(id, at); }
          return;
        }
        const members = [...there].sort().map((id) => load(id));
        const world = worldOf(rules, { members, turns });
        const owner = chooseOwner({ pipeline: 'sales', rules, world, now: MONDAY_NOON }) ?? '';
        const before = last.get(owner);
        if (before !== undefined) {
          for (const other of there) if (other !== owner && (since.get(other) ?? 0) <= before) expect(last.get(other) ?? -1).toBeGreaterThan(before);
        }
        last.set(owner, at);
        turns = withDealGiven(world, owner).turns;
      });
    }), { numRuns: 300 });
  });

  it('goes on after the last owner also when that member is gone', () => {
    const turns = ['ann', 'bob', 'cyd', 'ann', 'bob'].reduce<World>((world, id) => withDealGiven(world, id), worldOf(rules, { members: [] })).turns;
    expect(turns).toEqual(['cyd', 'ann', 'bob']);
    // bob was the last and has left: it is not ann's turn again, but cyd's.
    expect(told(ask([load('ann'), load('cyd')], { turns }))).toBe('ann: not their turn; cyd: chosen');
  });

  it('gives as much as capacity and weight say', () => {
    fc.assert(fc.property(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), ([a, b]) => {
      let world = worldOf(rules, { members: [load('ann', { weight: a }), load('bob', { weight: b })] });
      for (let deals = 0; deals < 4 * (a + b); deals++) world = withDealGiven(world, chooseOwner({ pipeline: 'sales', rules, world, now: MONDAY_NOON }) ?? '');
      expect(world.members.map(({ openDeals }) => openDeals)).toEqual([4 * a, 4 * b]);
    }), { numRuns: 30 });
  });
});
