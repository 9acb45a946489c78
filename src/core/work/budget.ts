import { fromLocal, type Instant, localDate, startOfLocalDay, toLocal } from '../base/instant.ts';

/** energy: what actions cost. coins: what models cost, one coin a hundredth of the workspace's currency. */
export const RESOURCES = ['energy', 'coins'] as const;
export type Resource = (typeof RESOURCES)[number];

/** What reservations and refills of some local days come to; all amounts are positive whole numbers. */
export interface BudgetUse { readonly reserved: number; readonly spent: number; readonly refilled: number }

/** How much there is at most in a local day, a week from Monday on and a calendar month; null is no cap. */
export interface BudgetCaps { readonly perDay: number; readonly perWeek: number | null; readonly perMonth: number | null }

export interface Balance extends BudgetUse, BudgetCaps {
  readonly resource: Resource;
  /** The day it belongs to, as the workspace's calendar has it; the next day begins full. */
  readonly day: string;
  /** Of the day, or of the week or month where that is less. Never below zero, also where a cap was lowered below what is already spent. */
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

/** The first days of a local day's periods: the day itself, the Monday before it, the first of its month. */
export const periodsOf = (day: string): { readonly day: string; readonly week: string; readonly month: string } => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const monday = new Date(Date.UTC(year, month - 1, date));
  monday.setUTCDate(date - (monday.getUTCDay() + 6) % 7);
  return { day, week: monday.toISOString().slice(0, 10), month: `${day.slice(0, 8)}01` };
};

export interface BudgetState {
  readonly resource: Resource;
  readonly caps: BudgetCaps;
  /** What each period has seen so far. */
  readonly use: { readonly day: BudgetUse; readonly week: BudgetUse; readonly month: BudgetUse };
  readonly lowShare: number;
  readonly now: Instant;
  readonly zone: string;
}

/** What there is to spend. `low` begins at the playbook's share of a full day. */
export const balance = ({ resource, caps, use, lowShare, now, zone }: BudgetState): Balance => {
  const leftOf = (most: number | null, { reserved, spent, refilled }: BudgetUse): number => (most === null ? Number.MAX_SAFE_INTEGER : most + refilled - reserved - spent);
  const left = Math.max(0, Math.min(leftOf(caps.perDay, use.day), leftOf(caps.perWeek, use.week), leftOf(caps.perMonth, use.month)));
  return {
    resource, day: energyDay(now, zone), ...caps, ...use.day, left, refillsAt: nextMidnight(now, zone), isLow: left <= caps.perDay * lowShare, isEmpty: left === 0,
  };
};

/** When what is left runs out at the rate of the last days; null where it lasts until the next refill, or nothing was spent. */
export const runsOutAt = ({ left, refillsAt }: Pick<Balance, 'left' | 'refillsAt'>, { now, since, spent }: { readonly now: Instant; readonly since: Instant; readonly spent: number }): Instant | null => {
  if (left === 0 || spent <= 0 || now <= since) return null;
  const at = now + Math.floor(left * (now - since) / spent);
  return at < refillsAt ? at : null;
};
