import type { Json } from '../base/ports.ts';
import { fold } from '../base/text.ts';
import type { Traces } from '../ledger/erasure.ts';

/*
 * Where somebody who is erased is named by others: in plans, notices, the names of files, rejected rows.
 */

/** What stands in the place of a text that named somebody. */
export const ERASED = '[erased]';

export interface Finder {
  /** Does a text name the person? */
  readonly names: (text: string) => boolean;
  /** The same JSON without them: texts that name them, and all that objects about them say, are `ERASED`. The value itself when it is clean. */
  readonly clean: (value: Json) => Json;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name of one word is everybody's; so is a number of two digits. */
const isTelling = (name: string): boolean => name.length >= 5 && /\S\s+\S/.test(name);
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const PHONE_DIGITS = 7;

/** Kept in an object about the person, so that it can still be read. */
const STRUCTURE: ReadonlySet<string> = new Set(['urgency', 'kind', 'state', 'plan_date', 'date']);

/** Finds a person by all that they were known by, and by the ids of their leads. Case, accents, umlauts and how a number is written make no difference. */
export const finderOf = ({ identities, names }: Traces, leadIds: readonly string[]): Finder => {
  const phones = identities.filter(({ kind }) => kind === 'phone').map(({ value }) => digitsOf(value)).filter(({ length }) => length >= PHONE_DIGITS);
  const others = identities.filter(({ kind }) => kind !== 'phone').map(({ value }) => value);
  const slugs = others.flatMap((value) => /^linkedin:(.{4,})$/.exec(value)?.[1] ?? []);
  // In the name of a file what stands between two names is no space.
  const words = [...new Set([...others, ...slugs, ...names.filter(isTelling), ...leadIds].map(fold))].filter((word) => word.length > 3)
    .map((word) => escaped(word).replaceAll(' ', '[\\s._-]+'));
  const pattern = words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}._%+-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const ids = new Set(leadIds);
  const hasPhone = (text: string): boolean => phones.length > 0 && (text.match(/\+?\d[\d\s()./-]{5,}\d/g) ?? []).some((found) => {
    const digits = digitsOf(found).replace(/^0+/, '');
    return digits.length >= PHONE_DIGITS && phones.some((phone) => phone.endsWith(digits) || digits.endsWith(phone));
  });
  const finds = (text: string): boolean => text.length > 3 && ((pattern?.test(fold(text)) ?? false) || hasPhone(text));
  const wipe = (name: string, value: Json): Json => {
    if (typeof value === 'string') return STRUCTURE.has(name) || ids.has(value) ? value : ERASED;
    if (Array.isArray(value)) return value.map((each) => wipe(name, each));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wipe(key, each)])) : value;
  };
  const clean = (value: Json): Json => {
    if (typeof value === 'string') return !ids.has(value) && finds(value) ? ERASED : value;
    if (Array.isArray(value)) {
      const cleaned = value.map(clean);
      return cleaned.some((each, at) => each !== value[at]) ? cleaned : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    if (entries.some(([, each]) => typeof each === 'string' && ids.has(each))) return wipe('', value);
    const cleaned = entries.map(([key, each]) => [key, clean(each)] as const);
    return cleaned.some(([, each], at) => each !== entries[at]?.[1]) ? Object.fromEntries(cleaned) : value;
  };
  return { names: finds, clean };
};
