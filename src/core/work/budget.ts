import { fromLocal, type Instant, localDate, startOfLocalDay, toLocal } from '../base/instant.ts';
import type { Rules } from '../playbook/rules.ts';

/** What one local day's reservations and refills come to; all amounts are positive whole numbers. */
export interface EnergyUse { readonly reserved: number; readonly spent: number; readonly refilled: number }

export interface EnergyBalance extends EnergyUse {
  /** The day it belongs to, as the workspace's calendar has it; the next day begins full. */
  readonly day: string;
  readonly perDay: number;
  /** Never below zero, also where the playbook was changed to less than what is already spent. */
  readonly left: number;
  /** When the day ends and `perDay` is there again. */
  readonly refillsAt: Instant;
  readonly isLow: boolean;
  readonly isEmpty: boolean;
}

/** The calendar day that energy is counted in. */
export const energyDay = (now: Instant, zone: string): string => localDate(now, zone);

/** Midnight that ends the local day, or the first moment after a gap. */
export const nextMidnight = (now: Instant, zone: string): Instant => {
  const { year, month, day } = toLocal(now, zone);
  const tomorrow = new Date(Date.UTC(year, month - 1, day + 1));
  const next = fromLocal({ year: tomorrow.getUTCFullYear(), month: tomorrow.getUTCMonth() + 1, day: tomorrow.getUTCDate(), hour: 0, minute: 0, second: 0 }, zone);
  return startOfLocalDay(next, zone);
};

/** What there is to spend. `low` begins at the playbook's share of a full day. */
export const balance = ({ use, rules, now, zone }: { readonly use: EnergyUse; readonly rules: Rules['budget']; readonly now: Instant; readonly zone: string }): EnergyBalance => {
  const { reserved, spent, refilled } = use;
  const { energyPerDay, lowShare } = rules;
  const left = Math.max(0, energyPerDay + refilled - reserved - spent);
  return {
    day: energyDay(now, zone), perDay: energyPerDay, reserved, spent, refilled, left, refillsAt: nextMidnight(now, zone),
    isLow: left <= energyPerDay * lowShare, isEmpty: left === 0,
  };
};
