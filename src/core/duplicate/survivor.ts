import type { Instant } from '../base/instant.ts';
import { type Attributes, LEAD_FIELDS, type LeadField, type Origin } from '../ledger/event.ts';
import { takeOver } from '../ledger/fold.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';

export interface Senior { readonly origin: Origin; readonly createdAt: Instant; readonly id: string }

/**
 * Who keeps when two become one: somebody we were given before somebody only heard of, then the older. When two were only heard of, which event
 * came first is chance: their ids decide. For sorting.
 */
export const seniorFirst = (a: Senior, b: Senior): number => {
  const isHeardOf = ({ origin }: Senior): boolean => origin === 'ingest';
  if (isHeardOf(a) !== isHeardOf(b)) return Number(isHeardOf(a)) - Number(isHeardOf(b));
  return (isHeardOf(a) ? 0 : a.createdAt - b.createdAt) || (a.id < b.id ? -1 : 1);
};

/** Why this one stays, in the words of `seniorFirst`. */
export const SURVIVOR_RULES = ['asked_for', 'given_before_heard_of', 'older', 'smaller_id'] as const;
export type SurvivorRule = (typeof SURVIVOR_RULES)[number];
export const survivorRule = (stays: Senior, goes: Senior): SurvivorRule => {
  if ((stays.origin === 'ingest') !== (goes.origin === 'ingest')) return 'given_before_heard_of';
  return stays.origin === 'ingest' || stays.createdAt === goes.createdAt ? 'smaller_id' : 'older';
};

/** Why a value is what it is after a merge. */
export const FIELD_RULES = ['both_say_so', 'existing_wins', 'fills_gap', 'first_met_wins'] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

/** One field or attribute of two leads, and of the one that they become. */
export interface MergedField {
  readonly field: string; readonly isAttribute: boolean;
  readonly stays: string | null; readonly goes: string | null; readonly result: string | null;
  readonly rule: FieldRule;
}

const ruleOf = (stays: string | null, goes: string | null, result: string | null): FieldRule => {
  if (stays === goes) return 'both_say_so';
  if (stays === null) return 'fills_gap';
  return result === stays ? 'existing_wins' : 'first_met_wins';
};

/** What a merge would make of two leads, as `takeOver` does it: the lead that stays, and where each value comes from. Changes neither. */
export const planMerge = (stays: LeadRecord, goes: LeadRecord): { readonly result: LeadRecord; readonly fields: readonly MergedField[] } => {
  const result: LeadRecord = {
    ...stays, identities: new Map(stays.identities), deals: new Map(stays.deals), tasks: new Map(stays.tasks), jobs: new Map(stays.jobs),
    approvals: new Map(stays.approvals), recommendations: new Map(stays.recommendations), notifications: new Map(stays.notifications),
    messages: new Map(stays.messages), chats: new Map(stays.chats), history: [...stays.history],
  };
  takeOver(result, goes);
  const line = (field: string, isAttribute: boolean, of: (record: LeadRecord) => string | undefined): MergedField[] => {
    const [a, b, c] = [of(stays) ?? null, of(goes) ?? null, of(result) ?? null];
    return a === null && b === null ? [] : [{ field, isAttribute, stays: a, goes: b, result: c, rule: ruleOf(a, b, c) }];
  };
  const names = [...new Set([...Object.keys(stays.attributes), ...Object.keys(goes.attributes)])];
  const attribute = (attributes: Attributes, name: string): string | undefined => (Object.hasOwn(attributes, name) ? attributes[name] : undefined);
  return {
    result,
    fields: [
      ...LEAD_FIELDS.flatMap((field: LeadField) => line(field, false, ({ fields }) => fields[field])),
      ...names.flatMap((name) => line(name, true, ({ attributes }) => attribute(attributes, name))),
    ],
  };
};
