import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, localDate } from '../../../src/core/base/instant.ts';
import { BACKUP_KINDS, type BackupAge, outdatedBackups } from '../../../src/core/work/backup-retention.ts';

const NOW = Date.UTC(2026, 2, 29, 8);
const at = (daysAgo: number, kind: BackupAge['kind'] = 'daily', hours = 0): BackupAge => ({ kind, takenAt: NOW - daysAgo * DAY_MS - hours * HOUR_MS });
const outdated = (backups: readonly BackupAge[], keepDays = 7, zone = 'Europe/Berlin') => outdatedBackups(backups, { keepDays, now: NOW, zone });

test('nothing to remove', () => {
  expect(outdated([])).toEqual([]);
  expect(outdated([at(0), at(1), at(6)])).toEqual([]);
});

test('the eighth day goes, of each kind', () => {
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => at(day));
  expect(outdated([at(7, 'manual'), ...days, at(7, 'migration')])).toEqual([at(7, 'manual'), at(7, 'migration')]);
});

test('of the daily ones of a local day the last stays; a person\'s own stay all day', () => {
  const backups = [at(0, 'daily'), at(0, 'daily', 2), at(0, 'manual', 1), at(0, 'manual', 3), at(0, 'migration', 4)];
  expect(outdated(backups)).toEqual([at(0, 'daily', 2)]);
  // 23:30 and 00:30 in Berlin, the same day in UTC.
  const around = [{ kind: 'daily', takenAt: Date.UTC(2026, 2, 20, 22, 30) }, { kind: 'daily', takenAt: Date.UTC(2026, 2, 20, 23, 30) }] as const;
  expect(outdated(around)).toEqual([]);
  expect(outdated(around, 7, 'UTC')).toEqual([around[0]]);
});

test('a clock that jumped ahead and back costs no backup of the days between', () => {
  const future = at(-3650, 'daily');
  expect(outdated([future, ...[0, 1, 2, 3, 4, 5].map((day) => at(day))])).toEqual([]);
  expect(outdated([future, ...[0, 1, 2, 3, 4, 5, 6].map((day) => at(day))])).toEqual([future]);
});

test('laws: the newest stays, no more than the days asked for stay, and asking again removes nothing', () => {
  const backup = fc.record({ takenAt: fc.integer({ min: NOW - 40 * DAY_MS, max: NOW }), kind: fc.constantFrom(...BACKUP_KINDS) });
  return fc.assert(fc.property(fc.uniqueArray(backup, { selector: ({ takenAt }) => takenAt, minLength: 1 }), fc.integer({ min: 1, max: 9 }), (backups, keepDays) => {
    const gone = outdated(backups, keepDays);
    const kept = backups.filter((one) => !gone.includes(one));
    expect(kept.some(({ takenAt }) => takenAt === Math.max(...backups.map((one) => one.takenAt)))).toBe(true);
    expect(new Set(kept.map(({ takenAt }) => localDate(takenAt, 'Europe/Berlin'))).size).toBeLessThanOrEqual(keepDays);
    expect(outdated(kept, keepDays)).toEqual([]);
  }));
});
