import { countryOf } from './country.ts';
import { noVotes, voteDate } from './date.ts';
import { parseEmail } from './email.ts';
import { linkedinSlug } from './identity.ts';
import type { Target } from './target.ts';

const PHONE = /^(?:(?:\+|00)[1-9][\d\s().\-/]{6,18}|\(?0[1-9][\d\s().\-/]{5,16}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|[1-9]\d?(?:[.,]\d+)?E\+1[0-4])$/i;
const WEBSITE = /^(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,12})(?:[/?#]\S*)?$/i;
/** `03/04/2026` has the digits of a number, but is none. */
const isNumber = (text: string): boolean => PHONE.test(text) && (/e\+/i.test(text) || text.replace(/\D/g, '').length >= 7) && !voteDate(noVotes(), text);

/** What a value alone looks like, the surest first: a LinkedIn profile is also a web address. */
const LOOKS: readonly (readonly [target: Target, is: (text: string) => boolean, called: string])[] = [
  ['email', (text) => text.includes('@') && parseEmail(text) !== undefined, 'e-mail addresses'],
  ['linkedin', (text) => linkedinSlug(text) !== undefined, 'LinkedIn profiles'],
  ['phone', isNumber, 'phone numbers'],
  ['website', (text) => WEBSITE.test(text), 'web addresses'],
  // Two letters may be a country or a state of the US, and Chad and Jordan are people.
  ['country', (text) => text.length > 3 && countryOf(text) !== text, 'countries'],
];

export interface Look {
  readonly target: Target;
  /** Of the values, 0 to 1. */
  readonly share: number;
  /** `e-mail addresses`. */
  readonly called: string;
}

/** So many of the values have to look alike. */
const ENOUGH = 0.8;

/** What the values of a column look like; undefined when most look like nothing, when there are none, or when all are the same. */
export const lookOf = (values: readonly string[]): Look | undefined => {
  if (values.length === 0 || (values.length > 2 && new Set(values).size === 1)) return undefined;
  for (const [target, is, called] of LOOKS) {
    const share = values.filter(is).length / values.length;
    if (share >= ENOUGH && (target !== 'country' || values.length > 2)) return { target, share, called };
  }
  return undefined;
};

/** What the values of a column that its header calls an address or a number are instead; undefined when they may be what it says. */
export const contradictionOf = (target: Target, values: readonly string[]): Look | undefined => {
  const look = lookOf(values);
  if (!look || look.target === target || look.target === 'country') return undefined;
  // A name may be a domain (booking.com), notes may be anything.
  const isClear = look.target !== 'website' || target === 'email' || target === 'phone' || target === 'linkedin';
  return isClear && target !== 'notes' && target !== 'tags' && target !== 'external_id' && target !== 'website' ? look : (target === 'website' && look.target !== 'phone' ? look : undefined);
};
