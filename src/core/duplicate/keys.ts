import { compactLocal } from './comparable.ts';
import { wholeName } from './nickname.ts';
import type { Profile } from './profile.ts';

/**
 * By what leads are brought together to be compared, best evidence first: a pair belongs to the first pass that finds it. `shared`: an identity
 * that an import found with two people; `spelling`: names of the same consonants; `word`: one such name and the same company or place.
 */
export const PASSES = ['email', 'profile', 'shared', 'phone', 'name', 'birth_date', 'address', 'spelling', 'word'] as const;
export type Pass = (typeof PASSES)[number];

/** The place of a pass in `PASSES`, and what the leads of one block have in common, as a number below 2 ** 53. */
export interface BlockingKey { readonly pass: number; readonly hash: number }

/** Two halves of 32 bits that are mixed by multiplication, as in MurmurHash; a collision costs one comparison too many. */
const hashOf = (text: string): number => {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (two & 0xfffff) * 0x100000000 + (one >>> 0);
};

/** The consonants of a word, each once, in the order of the alphabet: slips of the keyboard and vowels leave them as they are. */
const consonants = (word: string): string => [...new Set(word.replace(/[aeiouyh]/g, ''))].sort().join('');

const TAIL = 7;
/** Shorter names before an @ are those of too many. */
const LOCAL_LEAST = 5;

/** What brings this lead together with others; nothing that only says where somebody works or lives. */
export const blockingKeys = (profile: Profile): readonly BlockingKey[] => {
  const { name, emails, phones, shared, domains, company, linkedin, birth, number, postcode, city } = profile;
  const keys: BlockingKey[] = [];
  const add = (pass: Pass, value: string): void => { keys.push({ pass: PASSES.indexOf(pass), hash: hashOf(`${pass}:${value}`) }); };
  for (const email of emails) add('email', email);
  if (linkedin !== undefined) add('profile', linkedin);
  if (number !== '') add('profile', `#${number}`);
  for (const identity of shared) add('shared', identity);
  for (const phone of phones) add('phone', phone.slice(-TAIL));
  const words = name.filter((word) => word.length > 1).map(wholeName);
  if (words.length > 1) add('name', [...words].sort().join(' '));
  if (birth !== '') add('birth_date', birth);
  for (const email of emails) { const local = compactLocal(email); if (local.length >= LOCAL_LEAST) add('address', local); }
  const spelt = words.map(consonants);
  if (spelt.length > 1) add('spelling', [...spelt].sort().join(' '));
  const places = [company === '' ? domains[0] : company, postcode === '' ? consonants(city) : postcode];
  for (const place of places) if (place !== undefined && place !== '') for (const word of spelt) if (word !== '') add('word', `${word} ${place}`);
  return keys;
};

/** What two leads of a block that is too large to be compared whole should have in common besides. */
export const splittingKeys = ({ name, emails, phones, domains, company, birth, postcode, city }: Profile): readonly number[] => {
  const initials = name.map((word) => word[0] ?? '').sort().join('');
  const whole = name.map(wholeName).sort().join(' ');
  return [
    ...domains.map((domain) => `d:${domain} ${initials}`), ...(company === '' ? [] : [`c:${company} ${initials}`]), ...(birth === '' ? [] : [`b:${birth}`]),
    ...phones.map((phone) => `p:${phone.slice(-TAIL)}`), ...emails.map((email) => `e:${compactLocal(email)}`),
    ...(postcode === '' ? [] : [`z:${postcode} ${initials}`]), ...(city === '' ? [] : [`o:${city} ${whole}`]),
  ].map(hashOf);
};
