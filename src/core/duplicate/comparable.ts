import type { NameWord } from './name-match.ts';
import { wholeName } from './nickname.ts';
import type { Profile } from './profile.ts';

/** An address in the parts that are compared. */
export interface Address {
  readonly email: string;
  /** Without digits: person.12@ beside person.13@ has a number to tell them apart. */
  readonly bare: string;
  /** Before the @, letters and digits alone. */
  readonly local: string;
  readonly domain: string;
}
/** A profile with all that every comparison would derive from it again. */
export interface Comparable { readonly profile: Profile; readonly name: readonly NameWord[]; readonly addresses: readonly Address[]; readonly company: readonly string[] }

/** The name before the @ without signs. */
export const compactLocal = (email: string): string => email.slice(0, email.lastIndexOf('@')).replace(/[^\p{L}\p{N}]/gu, '');

export const comparable = (profile: Profile): Comparable => ({
  profile, name: profile.name.map((word) => ({ word, whole: wholeName(word) })),
  addresses: profile.emails.map((email) => ({ email, bare: email.replace(/\d/g, ''), local: compactLocal(email), domain: email.slice(email.lastIndexOf('@') + 1) })),
  company: profile.company.split(' '),
});
