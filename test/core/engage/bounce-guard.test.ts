import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pauseFor } from '../../../src/core/engage/bounce-guard.ts';

it.each([
  [{ sent: 49, bounced: 49, complained: 49 }, null],
  [{ sent: 50, bounced: 1, complained: 0 }, null],
  [{ sent: 50, bounced: 2, complained: 0 }, '2 of 50 messages of the last 7 days bounced (4.0 %)'],
  [{ sent: 100, bounced: 3, complained: 0 }, '3 of 100 messages of the last 7 days bounced (3.0 %)'],
  [{ sent: 101, bounced: 3, complained: 0 }, null],
  [{ sent: 50, bounced: 0, complained: 1 }, null],
  [{ sent: 50, bounced: 0, complained: 2 }, '2 of 50 messages of the last 7 days were reported as spam (4.0 %)'],
  [{ sent: 2000, bounced: 0, complained: 2 }, '2 of 2000 messages of the last 7 days were reported as spam (0.1 %)'],
  [{ sent: 2001, bounced: 0, complained: 2 }, null],
])('%o: %s', (returns, reason) => {
  expect(pauseFor(returns)).toBe(reason);
});

it('a mailbox that pauses would pause with more of it coming back, too', async () => {
  const numbers = fc.record({ sent: fc.nat(5000), bounced: fc.nat(500), complained: fc.nat(50), more: fc.nat(50) });
  await fc.assert(fc.property(numbers, ({ sent, bounced, complained, more }) => {
    if (pauseFor({ sent, bounced, complained }) !== null) expect(pauseFor({ sent, bounced: bounced + more, complained: complained + more })).not.toBeNull();
  }));
});
