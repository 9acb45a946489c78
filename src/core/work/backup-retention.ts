import { type Instant, localDate } from '../base/instant.ts';

/** What started it; a daily one gives way to a later one of its day. */
export const BACKUP_KINDS = ['manual', 'daily', 'migration'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];
export interface BackupAge { readonly takenAt: Instant; readonly kind: BackupKind }

/**
 * The backups that are no longer needed: those of days before the `keepDays` latest that have any, and daily ones with a later daily of their
 * day. Days are counted by backups and not by the calendar, so that a clock that jumps ahead costs none; what lies in the future counts as oldest.
 */
export const outdatedBackups = <B extends BackupAge>(backups: readonly B[], { keepDays, now, zone }: { keepDays: number; now: Instant; zone: string }): readonly B[] => {
  const age = ({ takenAt }: B): Instant => (takenAt > now ? takenAt - Number.MAX_SAFE_INTEGER : takenAt);
  const newestFirst = [...backups].sort((a, b) => age(b) - age(a));
  const dayOf = ({ takenAt }: B): string => localDate(takenAt, zone);
  const kept = new Set([...new Set(newestFirst.map(dayOf))].slice(0, keepDays));
  const seen = new Set<string>();
  return newestFirst.filter((backup) => {
    const day = dayOf(backup);
    if (!kept.has(day)) return true;
    if (backup.kind !== 'daily') return false;
    const isSuperseded = seen.has(day);
    seen.add(day);
    return isSuperseded;
  });
};
