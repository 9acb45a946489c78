import { words as wordsOf } from '../../core/base/text.ts';
import { AppError } from '../../core/base/errors.ts';
import { type Compared, type ComparedField, compareProfiles } from '../../core/duplicate/compare.ts';
import { type Pass, PASSES } from '../../core/duplicate/keys.ts';
import { type Profile, profileOf } from '../../core/duplicate/profile.ts';
import { seniorFirst } from '../../core/duplicate/survivor.ts';
import { type FoundPair, listPairs } from '../../db/lead/duplicate-block.ts';
import { type KnownLead, listDistinctions, listKnown, pairKey } from '../../db/lead/duplicate.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from './lead-ref.ts';

/** A field that both leads have, with what either says. */
export interface ComparedValues extends Compared { readonly value: string; readonly otherValue: string }
/** One side of a pair. */
export interface DuplicateLead { readonly key: number; readonly id: string; readonly name: string | null; readonly email: string | null; readonly phone: string | null; readonly company: string | null }
/** Two leads that may be one person; `lead` is the one that would stay. */
export interface DuplicatePair {
  readonly lead: DuplicateLead; readonly other: DuplicateLead;
  /** 0 to 1. */
  readonly confidence: number;
  /** By what the two were brought together; null where a person named them. */
  readonly pass: Pass | null;
  /** An import found both with one identity and left them apart. */
  readonly isConflict: boolean;
  readonly compared: readonly ComparedValues[];
}

/** The attribute as it is written, whose words were compared. */
const writtenAs = ({ attributes }: KnownLead, words: string): string | undefined =>
  Object.values(attributes).find((value) => wordsOf(value).join(' ') === words || wordsOf(value).join('') === words);

/** What a lead says of a field, for a person to look at. */
const sayingOf = (lead: KnownLead, profile: Profile, field: ComparedField): string => {
  const { fields } = lead;
  switch (field) {
    case 'name': return fields.name ?? profile.name.join(' ');
    case 'email': return [...new Set([...fields.email === undefined ? [] : [fields.email], ...lead.identities.filter(({ kind }) => kind === 'email').map(({ value }) => value)])].join(', ');
    case 'phone': return profile.phones.join(', ');
    case 'linkedin': return profile.linkedin ?? '';
    case 'number': return writtenAs(lead, profile.number) ?? profile.number;
    case 'birth_date': return profile.birth.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    case 'company': return fields.company ?? profile.domains.join(', ');
    case 'street': return writtenAs(lead, profile.street.join(' ')) ?? profile.street.join(' ');
    case 'postcode': return writtenAs(lead, profile.postcode) ?? profile.postcode;
    case 'city': return fields.city ?? writtenAs(lead, profile.city) ?? profile.city;
    default: return field satisfies never;
  }
};

export const duplicateLead = ({ key, id, fields }: KnownLead): DuplicateLead =>
  ({ key, id, name: fields.name ?? null, email: fields.email ?? null, phone: fields.phone ?? null, company: fields.company ?? null });

const pairOf = (a: KnownLead, b: KnownLead, found: Pick<DuplicatePair, 'pass' | 'isConflict'>): DuplicatePair => {
  const [lead, other] = seniorFirst(a, b) <= 0 ? [a, b] : [b, a];
  const [profile, another] = [profileOf(lead), profileOf(other)];
  const { confidence, compared } = compareProfiles(profile, another);
  return {
    lead: duplicateLead(lead), other: duplicateLead(other), confidence, ...found,
    compared: compared.map((one) => ({ ...one, value: sayingOf(lead, profile, one.field), otherValue: sayingOf(other, another, one.field) })),
  };
};

const PAIRS_AT_ONCE = 200;

/** The pairs of the last `searchDuplicates`, the most probable first; of the ones that are still two. */
export const duplicatePairs = async function* ({ store, signal }: Context, limit = Number.MAX_SAFE_INTEGER): AsyncGenerator<DuplicatePair> {
  let last: FoundPair | undefined;
  for (let left = limit; left > 0;) {
    const after = last;
    const { found, pairs } = await store.read((tx) => {
      const part = listPairs(tx, after, Math.min(left, PAIRS_AT_ONCE));
      const leads = listKnown(tx, part.flatMap(({ lead, other }) => [lead, other]));
      return { found: part, pairs: part.flatMap(({ lead, other, pass, isConflict }) => {
        const [a, b] = [leads.get(lead), leads.get(other)];
        return a && b ? [pairOf(a, b, { pass: PASSES[pass] ?? null, isConflict })] : [];
      }) };
    }, signal);
    yield* pairs;
    left -= found.length;
    last = found.at(-1);
    if (last === undefined) return;
  }
};

const knownLead = (tx: ReadTx, ref: string): KnownLead => {
  const { key, id } = resolveLead(tx, ref);
  const lead = listKnown(tx, [key]).get(key);
  if (!lead) throw new AppError('internal', `lead ${id} cannot be loaded`);
  return lead;
};

/** Refuses a pair that is one lead. */
export const refuseSame = (a: { readonly id: string }, b: { readonly id: string }): void => {
  if (a.id === b.id) throw new AppError('conflict', `Both are one lead, ${a.id}.`, { hint: 'Name two: salesos leads duplicates lists candidates.', details: { lead_id: a.id } });
};

/** Two leads side by side, whatever speaks for it. Raises `not_found`, and `conflict` when both are one. */
export const compareLeads = ({ store, signal }: Context, a: string, b: string): Promise<DuplicatePair & { readonly isDistinguished: boolean }> => store.read((tx) => {
  const [lead, other] = [knownLead(tx, a), knownLead(tx, b)];
  refuseSame(lead, other);
  return { ...pairOf(lead, other, { pass: null, isConflict: false }), isDistinguished: listDistinctions(tx).has(pairKey(lead.key, other.key)) };
}, signal);
