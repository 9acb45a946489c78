import { AppError } from '../../core/base/errors.ts';
import { fold, words } from '../../core/base/text.ts';
import {
  findLeadName, type LeadName, listLeadNames, listLeadsByIdentity, listLeadsByIdPrefix, listLeadsByPhoneTail, readLeadTexts,
} from '../../db/lead/lead.ts';
import { findInIndex, listUnindexed } from '../../db/lead/search.ts';
import type { ReadTx } from '../../db/store.ts';

export interface LeadRef { readonly key: number; readonly id: string }

/** Candidates that an ambiguous name lists. */
const SHOWN = 8;
/** `ld_` alone matches everybody: there is no use in reading them all. */
const PREFIX_LIMIT = 1000;
/** Fewer digits than these name nobody. */
const PHONE_TAIL = 6;

const describe = ({ id, name, email, company }: LeadName): string =>
  `${id}  ${[name ?? '(no name)', email, company].filter((part) => part !== null && part !== '').join(', ')}`;

/** A lead that was merged away stands for the one it became. */
const survivorOf = (tx: ReadTx, lead: LeadName): LeadName => {
  let found = lead;
  const seen = new Set<number>();
  while (found.merged_into !== null && !seen.has(found.key)) {
    seen.add(found.key);
    found = findLeadName(tx, found.merged_into) ?? found;
  }
  return found;
};

const onlyOne = (tx: ReadTx, ref: string, candidates: readonly LeadName[]): LeadRef | undefined => {
  const known = new Map(candidates.map((lead) => survivorOf(tx, lead)).map((lead) => [lead.key, lead]));
  const live = [...known.values()].filter(({ removed }) => removed === 0);
  const [lead, second] = live;
  if (lead !== undefined && second === undefined) return { key: lead.key, id: lead.id };
  if (lead !== undefined) {
    const more = live.length > SHOWN ? `, and ${live.length - SHOWN} more` : '';
    throw new AppError('conflict', `"${ref}" matches ${live.length} leads.`, {
      hint: `Name one by its id: ${live.slice(0, SHOWN).map(describe).join('; ')}${more}.`,
      details: { candidates: live.slice(0, SHOWN).map(({ id, name, email, company }) => ({ id, name, email, company })) },
    });
  }
  const [removed] = known.values();
  if (removed === undefined) return undefined;
  throw new AppError('not_found', `Lead ${removed.id} was removed.`, { hint: 'Take the removal back with salesos undo.', details: { id: removed.id } });
};

const byKeys = (tx: ReadTx, keys: readonly number[]): LeadName[] => (keys.length === 0 ? [] : listLeadNames(tx, keys));

const byPhone = (tx: ReadTx, ref: string): LeadName[] => {
  const digits = ref.replace(/\D/g, '').replace(/^00/, '');
  const exact = listLeadsByIdentity(tx, 'phone', `+${digits}`);
  // A national number ends like the international one; its leading zero is not part of it.
  return byKeys(tx, exact.length > 0 ? exact : listLeadsByPhoneTail(tx, digits.replace(/^0+/, '')));
};

/** Events that the search index may be behind for its hits to be looked at, with the leads that it does not know. */
const MOST_BEHIND = 50_000;

/** Leads whose name or e-mail may hold the text: a few where the search index can tell, else undefined for all. */
const mayHold = (tx: ReadTx, text: string): readonly number[] | undefined => {
  const known = findInIndex(tx, words(text), { columns: ['name', 'address'], limit: Number.MAX_SAFE_INTEGER });
  const unknown = known && listUnindexed(tx, MOST_BEHIND);
  return unknown && [...new Set([...known, ...unknown])];
};

/** By the whole name, else by a part of it, else by a part of the e-mail. */
const byName = (tx: ReadTx, ref: string): LeadName[] => {
  const wanted = fold(ref);
  if (wanted === '') return [];
  const exact: number[] = [], partly: number[] = [], byEmail: number[] = [];
  for (const { key, name, email } of readLeadTexts(tx, mayHold(tx, wanted))) {
    const text = fold(name ?? '');
    if (text === wanted) exact.push(key);
    else if (text.includes(wanted)) partly.push(key);
    else if (fold(email ?? '').includes(wanted)) byEmail.push(key);
  }
  return byKeys(tx, [exact, partly, byEmail].find((keys) => keys.length > 0) ?? []);
};

const byId = (tx: ReadTx, ref: string): LeadName[] => {
  const found = listLeadsByIdPrefix(tx, ref.toLowerCase(), PREFIX_LIMIT);
  const exact = found.filter(({ id }) => id === ref.toLowerCase());
  return exact.length > 0 ? exact : found;
};

const isPhone = (ref: string): boolean => /^\+?[\d\s()./-]+$/.test(ref) && ref.replace(/\D/g, '').length >= PHONE_TAIL;

const finders: readonly { readonly fits: (ref: string) => boolean; readonly find: (tx: ReadTx, ref: string) => readonly LeadName[] }[] = [
  { fits: (ref) => /^ld_[0-9a-z]*$/i.test(ref), find: byId },
  { fits: (ref) => ref.includes('@'), find: (tx, ref) => byKeys(tx, listLeadsByIdentity(tx, 'email', ref.toLowerCase())) },
  { fits: isPhone, find: byPhone },
  {
    fits: (ref) => /^[^:\s]+:\S+$/.test(ref),
    find: (tx, ref) => byKeys(tx, [...listLeadsByIdentity(tx, 'external', ref), ...listLeadsByIdentity(tx, 'handle', ref)]),
  },
  { fits: () => true, find: byName },
];

/**
 * The lead that a person names: by id or unique prefix of it (`ld_3f`), e-mail, phone, `source:id`, name, or a unique part of name or
 * e-mail, in this order. A lead that was merged away answers as the one it became. Raises `not_found`, and `conflict` with the candidates.
 */
export const resolveLead = (tx: ReadTx, ref: string): LeadRef => {
  const wanted = ref.trim();
  for (const { fits, find } of finders) {
    if (!fits(wanted)) continue;
    const lead = onlyOne(tx, wanted, find(tx, wanted));
    if (lead) return lead;
  }
  throw new AppError('not_found', `No lead matches "${ref}".`, { hint: `Look for it: salesos leads search "${ref}"` });
};
