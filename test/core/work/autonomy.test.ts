import { expect, it } from 'vitest';
import { hasEarned, lossOf, type Setback, streakOf } from '../../../src/core/work/autonomy.ts';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { defaultRules } from '../../support/rules.ts';

const { approvals } = defaultRules();
const yes = { state: 'approved', edited: false } as const;

it.each([
  [[], 0], [[yes, yes], 2], [[yes, { state: 'approved', edited: true }, yes], 1], [[{ state: 'rejected', edited: false }, yes], 0], [[yes, { state: 'expired', edited: false }], 1],
] as const)('a streak: %j → %d', (answers, streak) => { expect(streakOf(answers)).toBe(streak); });

it('is earned with 20 of the last 20', () => { expect([hasEarned(19, approvals), hasEarned(20, approvals)]).toEqual([false, true]); });

const bounce = (day: number): Setback => ({ reason: 'bounced', at: day * DAY_MS });
it.each<[readonly Setback[], string | undefined]>([
  [[], undefined], [[{ reason: 'complained', at: 0 }], 'somebody it reached has complained'], [[{ reason: 'unsubscribed', at: 0 }], 'somebody it reached has unsubscribed'],
  [[bounce(0), bounce(3)], undefined], [[bounce(0), bounce(3), bounce(6.9)], '3 bounces within 168 hours'], [[bounce(0), bounce(3), bounce(7)], undefined],
  [[{ reason: 'erased', at: 0 }], undefined],
])('is lost: %j → %s', (setbacks, why) => { expect(lossOf(setbacks, approvals)).toBe(why); });
