import { own } from '../base/dictionary.ts';
import { LEAD_FIELDS, type SuppressionReason } from '../ledger/event.ts';
import { identityKey } from '../ledger/lead-record.ts';
import type { Candidate } from './candidate.ts';
import { FIRST_WINS, type Known } from './change.ts';

/**
 * Which of two values survives, and why: one of somebody new; one where there was none; one that `--overwrite` puts over another; the one that stands, because
 * it was there first, or because it says where somebody was first met.
 */
export const SURVIVORSHIP = ['new', 'gap', 'overwrite', 'kept', 'first_source_wins'] as const;
export type Survivorship = (typeof SURVIVORSHIP)[number];

/** One value of a row that is not what is known. `offered` is taken under `new`, `gap` and `overwrite`; `known` stands otherwise. */
export interface PlannedChange {
  /** A field, `attributes.NAME`, `identities.KIND` or `tags`. */
  readonly field: string;
  readonly known: string | null;
  readonly offered: string;
  readonly rule: Survivorship;
}
export const PLAN_ACTIONS = ['created', 'updated', 'merged', 'unchanged', 'left_out', 'rejected'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** What an import does with one row. The same row of the same file in the same ledger makes the same line, whenever it is planned. */
export interface PlanLine {
  readonly line: number;
  readonly action: PlanAction;
  /** Why: by what the person is known, that nobody is, that they were removed, what is wrong with the row. */
  readonly rule: string;
  readonly lead: string | null;
  /** What a person calls them. */
  readonly name: string | null;
  readonly changes: readonly PlannedChange[];
  /** Leads that turn out to be this one, and go into it. */
  readonly merged: readonly string[];
  readonly conflict: string | null;
  /** Why nobody may write to them from now on. */
  readonly suppressed: SuppressionReason | null;
  /** How it ended with somebody who is history. */
  readonly outcome: string | null;
}

const ruleOf = (name: string, known: string | undefined, overwrite: boolean): Survivorship => {
  if (known === undefined) return 'gap';
  if (FIRST_WINS.has(name)) return 'first_source_wins';
  return overwrite ? 'overwrite' : 'kept';
};

/** What a row says beyond what is known, each value with the rule by which it is taken or not; what belongs to somebody else is left out. */
export const survivorship = (
  known: Known | undefined, { fields, attributes, identities, tags }: Candidate,
  { overwrite, withheld }: { readonly overwrite: boolean; readonly withheld?: ReadonlySet<string> },
): readonly PlannedChange[] => {
  const changes: PlannedChange[] = [];
  const add = (field: string, name: string, old: string | undefined, offered: string | undefined): void => {
    if (offered === undefined || offered === old) return;
    changes.push({ field, known: old ?? null, offered, rule: known === undefined ? 'new' : ruleOf(name, old, overwrite) });
  };
  for (const field of LEAD_FIELDS) add(field, field, known?.fields[field], fields[field]);
  for (const name of Object.keys(attributes)) add(`attributes.${name}`, '', known && own(known.attributes, name), attributes[name]);
  for (const identity of identities) {
    if (!withheld?.has(identityKey(identity)) && !known?.has(identity)) add(`identities.${identity.kind}`, '', undefined, identity.value);
  }
  for (const tag of tags) if (!known?.tags.includes(tag)) add('tags', '', undefined, tag);
  return changes;
};

/** What comes first in a plan of an import, and decides whether it can still be applied. */
export interface PlanHeader {
  readonly plan: 1;
  /** What the file was called, and a digest of its content. */
  readonly file: string; readonly file_hash: string;
  /** Of the workspace: ids of leads are made of it. */
  readonly workspace: string;
  readonly options: PlanOptions;
  readonly country: string;
  readonly playbook_version: number;
  /** The ledger's last event when it was planned. */
  readonly last_seq: number;
}
/** Everything that was said on the command line, or answered, on which the outcome depends. */
export interface PlanOptions {
  readonly maps: readonly string[];
  readonly overwrite: boolean;
  readonly start: boolean;
  readonly source?: string;
  readonly dates?: 'dmy' | 'mdy';
  readonly outcome?: string;
}
/** What comes last: a plan without it was cut off. */
export interface PlanEnd { readonly end: true; readonly rows: number }

const RULES: Readonly<Record<Survivorship, string>> = { new: 'new', gap: 'gap', overwrite: 'overwrite', kept: 'kept', first_source_wins: 'first source wins' };
const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;

/** One value for a person: what stands after it, and why. */
const changeText = ({ field, known, offered, rule }: PlannedChange): string => {
  const name = field.replace(/^attributes\./, '').replace(/^identities\./, 'known by ');
  switch (rule) {
    case 'new': case 'gap': return `${name} ${quoted(offered)} (${RULES[rule]})`;
    case 'overwrite': return `${name} ${quoted(known ?? '')} → ${quoted(offered)} (${RULES[rule]})`;
    case 'kept': case 'first_source_wins': return `${name} stays ${quoted(known ?? '')}, not ${quoted(offered)} (${RULES[rule]})`;
    default: return rule satisfies never;
  }
};

/** A planned row for a person, on one line. What a new lead is told with is left to the file itself. */
export const planText = ({ line, action, rule, lead, name, changes, merged, conflict, suppressed, outcome }: PlanLine): string => {
  const told = action === 'created' ? [] : changes.map(changeText);
  const rest = [
    ...(merged.length > 0 ? [`takes in ${merged.join(', ')}`] : []), ...told, ...(conflict === null ? [] : [`conflict: ${conflict}`]),
    ...(suppressed === null ? [] : [`suppressed (${suppressed})`]), ...(outcome === null ? [] : [`ended: ${outcome}`]),
  ];
  return `line ${line}  ${[lead, name].filter((part) => part !== null).join('  ')}${lead === null && name === null ? '' : ': '}${[rule, ...rest].join('; ')}`;
};
