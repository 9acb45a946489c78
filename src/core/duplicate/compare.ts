import { type Address, type Comparable, comparable } from './comparable.ts';
import { alignNames, type WordMatch } from './name-match.ts';
import type { Profile } from './profile.ts';
import { editDistance, isSlip, tokenSet } from './similarity.ts';

export const COMPARED_FIELDS = ['name', 'email', 'phone', 'linkedin', 'number', 'birth_date', 'company', 'street', 'postcode', 'city'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];
export const VERDICTS = ['same', 'similar', 'different'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One field that both leads have, what it says, and how much: in bits, above zero for one person. */
export interface Compared {
  readonly field: ComparedField; readonly verdict: Verdict; readonly bits: number;
  /** Of names: a word of one is none of the other. */
  readonly isOther?: boolean;
}
export interface Comparison {
  /** That both are one person: 0 to 1. */
  readonly confidence: number;
  readonly compared: readonly Compared[];
}

/*
 * The evidence is added up as Fellegi and Sunter have it: each field that both leads have speaks with so many bits for one person, or against. How
 * many was chosen on parts of two public sets of records (docs/duplicates.md) where those have the field, and chosen with care for what they do not
 * have: companies, phones, profiles. What only one lead has says nothing.
 */
const PRIOR = -11;
const WORD = { same: 5.5, short: 4.5, similar: 4, initial: 1.5, different: -3 } as const satisfies Record<WordMatch, number>;
/** So many words of a name speak at most. */
const WORDS = 3;
const BITS = {
  email: { same: 14, similar: 8, moved: 3, different: -1, office: 1, colleague: -3 },
  phone: { same: 8, similar: 3, different: -1, switchboard: 2 },
  linkedin: { same: 13, similar: 0, different: -3 },
  number: { same: 13, similar: 6, different: -3 },
  birth_date: { same: 11, similar: 5, different: -4 },
  company: { same: 3, similar: 2, different: -1 },
  street: { same: 9, similar: 6, different: -2 },
  postcode: { same: 6, similar: 2, different: -2 },
  city: { same: 3, similar: 2.5, different: -1.5 },
} as const;

/** What a field can say, made once: very many pairs are compared. */
const saying = (field: Exclude<ComparedField, 'name'>, verdict: Verdict, bits: number): Compared => Object.freeze({ field, verdict, bits });
const sayings = (field: Exclude<ComparedField, 'name'>): Readonly<Record<Verdict, Compared>> =>
  ({ same: saying(field, 'same', BITS[field].same), similar: saying(field, 'similar', BITS[field].similar), different: saying(field, 'different', BITS[field].different) });

const compareNames = ({ name: a }: Comparable, { name: b }: Comparable): Compared | undefined => {
  if (a.length === 0 || b.length === 0) return undefined;
  const matches = alignNames(a, b).slice(0, WORDS);
  const bits = matches.reduce((sum, match) => sum + WORD[match], 0);
  const verdict = a.length === b.length && a.every(({ word }) => b.some((other) => other.word === word)) ? 'same' : bits > 0 ? 'similar' : 'different';
  return { field: 'name', verdict, bits, ...(matches.includes('different') ? { isOther: true } : {}) };
};

const somePair = <T>(a: readonly T[], b: readonly T[], holds: (x: T, y: T) => boolean): boolean => {
  for (const x of a) for (const y of b) if (holds(x, y)) return true;
  return false;
};
const haveCommon = (a: readonly string[], b: readonly string[]): boolean => {
  for (const x of a) if (b.includes(x)) return true;
  return false;
};

/** A slip of the keyboard for every seven letters, three at most. */
const isMistyped = (x: Address, y: Address): boolean => {
  if (x.bare === y.bare) return false;
  const allowed = Math.min(3, Math.floor(Math.min(x.email.length, y.email.length) / 7));
  return editDistance(x.email, y.email, allowed) <= allowed;
};

/** The same long name at another provider; often it only says the person's name once more. */
const hasMoved = (x: Address, y: Address): boolean => x.local === y.local && x.local.length >= 8 && x.domain !== y.domain;
const areColleagues = (x: Address, y: Address): boolean => x.domain === y.domain;

const EMAIL = {
  ...sayings('email'), moved: saying('email', 'similar', BITS.email.moved), office: saying('email', 'same', BITS.email.office),
  colleague: saying('email', 'different', BITS.email.colleague),
};
const compareEmails = (one: Comparable, other: Comparable): Compared | undefined => {
  const [a, b] = [one.addresses, other.addresses];
  if (haveCommon(one.profile.emails, other.profile.emails)) return EMAIL.same;
  if (haveCommon(one.profile.offices, other.profile.offices)) return EMAIL.office;
  if (a.length === 0 || b.length === 0) return undefined;
  if (somePair(a, b, isMistyped)) return EMAIL.similar;
  if (somePair(a, b, hasMoved)) return EMAIL.moved;
  // Who has two addresses has them at two places: two names at one domain are two people.
  return somePair(a, b, areColleagues) ? EMAIL.colleague : EMAIL.different;
};

const TAIL = 7;
const PHONE = { ...sayings('phone'), switchboard: saying('phone', 'same', BITS.phone.switchboard) };
const endAlike = (x: string, y: string): boolean => x.slice(-TAIL) === y.slice(-TAIL);
const comparePhones = ({ profile: one }: Comparable, { profile: other }: Comparable): Compared | undefined => {
  const [a, b] = [one.phones, other.phones];
  if (a.length === 0 || b.length === 0) return undefined;
  if (!haveCommon(a, b)) return somePair(a, b, endAlike) ? PHONE.similar : PHONE.different;
  const isSwitchboard = a.filter((phone) => b.includes(phone)).every((phone) => one.shared.includes(`phone:${phone}`) || other.shared.includes(`phone:${phone}`));
  return isSwitchboard ? PHONE.switchboard : PHONE.same;
};

const COMPANY = sayings('company');
const compareCompanies = ({ profile: a, company: one }: Comparable, { profile: b, company: other }: Comparable): Compared | undefined => {
  const areNamed = a.company !== '' && b.company !== '';
  if (!areNamed && (a.domains.length === 0 || b.domains.length === 0)) return undefined;
  const isSame = haveCommon(a.domains, b.domains) || (areNamed && a.company === b.company);
  // Without a name all that differs is the addresses, and those have spoken.
  if (!areNamed && !isSame) return undefined;
  return isSame ? COMPANY.same : tokenSet(one, other) >= 0.8 ? COMPANY.similar : COMPANY.different;
};

/** Month and day change places between writers, and one digit is easily wrong. */
const compareDays = (a: string, b: string): Verdict => {
  if (a === b) return 'same';
  return editDistance(a, b, 1) <= 1 || (a.slice(0, 4) === b.slice(0, 4) && a.slice(4) === b.slice(6) + b.slice(4, 6)) ? 'similar' : 'different';
};
/** Two wrong digits happen to one person, and to one in twelve of two. */
const BIRTH = { ...sayings('birth_date'), near: saying('birth_date', 'different', 0) };
const compareBirths = ({ profile: { birth: a } }: Comparable, { profile: { birth: b } }: Comparable): Compared | undefined => {
  if (a === '' || b === '') return undefined;
  const verdict = compareDays(a, b);
  return verdict === 'different' && editDistance(a, b, 2) <= 2 ? BIRTH.near : BIRTH[verdict];
};
const compareDigits = (a: string, b: string): Verdict => (a === b ? 'same' : editDistance(a, b, 1) <= 1 ? 'similar' : 'different');
const compareTexts = (a: string, b: string): Verdict => (a === b ? 'same' : isSlip(a, b) ? 'similar' : 'different');
const compareStreets = (a: readonly string[], b: readonly string[]): Verdict => {
  const share = tokenSet(a, b);
  return share === 1 ? 'same' : share >= 0.6 ? 'similar' : 'different';
};

const compareLinks = (a: string, b: string): Verdict => (a === b ? 'same' : 'different');

type Compare = (a: Comparable, b: Comparable) => Compared | undefined;
const comparing = <Value extends string | readonly string[]>(field: Exclude<ComparedField, 'name'>, read: (profile: Profile) => Value, judge: (a: Value, b: Value) => Verdict): Compare => {
  const says = sayings(field);
  return (one, other) => {
    const [a, b] = [read(one.profile), read(other.profile)];
    return a.length === 0 || b.length === 0 ? undefined : says[judge(a, b)];
  };
};
const COMPARES: Readonly<Record<ComparedField, Compare>> = {
  name: compareNames, email: compareEmails, phone: comparePhones, linkedin: comparing('linkedin', ({ linkedin = '' }) => linkedin, compareLinks),
  number: comparing('number', ({ number }) => number, compareDigits), birth_date: compareBirths, company: compareCompanies,
  street: comparing('street', ({ street }) => street, compareStreets), postcode: comparing('postcode', ({ postcode }) => postcode, compareDigits),
  city: comparing('city', ({ city }) => city, compareTexts),
};

/** Bits of evidence as a probability. */
const probability = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Two who live together share street, phone and family name, twins the birthday too: a name that differs is only outweighed by what one person has. */
const MOST_WITH_OTHER_NAME = 0.9;
const PROOFS: ReadonlySet<ComparedField> = new Set(['email', 'linkedin', 'number']);

/** Of all bits together, and whether a name differs of which nothing proves that it is the same person's. */
const confidenceOf = (bits: number, isOther: boolean): number => (isOther ? Math.min(probability(bits), MOST_WITH_OTHER_NAME) : probability(bits));
const isProof = ({ field, verdict }: Compared): boolean => verdict === 'same' && PROOFS.has(field);

/**
 * How probable it is that two leads are one person, and what speaks for it and against it, field by field, in the order of `COMPARED_FIELDS`. The
 * order of the two makes no difference.
 */
export const compareProfiles = (a: Profile, b: Profile): Comparison => {
  const [one, other] = [comparable(a), comparable(b)];
  const compared = COMPARED_FIELDS.map((field) => COMPARES[field](one, other)).filter((each) => each !== undefined);
  const isOther = compared.some((each) => each.isOther) && !compared.some(isProof);
  return { confidence: confidenceOf(compared.reduce((sum, { bits }) => sum + bits, PRIOR), isOther), compared };
};

/** What is told quickly before what takes thought, and how many bits may still come from each on. */
const QUICK_FIRST: readonly { readonly compare: Compare; readonly most: number }[] = [
  ...(['number', 'birth_date', 'linkedin', 'postcode', 'phone', 'company', 'city', 'street', 'name', 'email'] as const)
    .map((field) => ({ compare: COMPARES[field], most: field === 'name' ? WORDS * WORD.same : BITS[field].same })),
];
const MOST_BITS = QUICK_FIRST.reduce((sum, { most }) => sum + most, 0);
/** More than this is rounded to certainty. */
const CERTAIN_BITS = 50;

/**
 * For comparing one with many: the confidence of `compareProfiles` where it reaches `least`, else undefined, as soon as what is left to compare could
 * not change that.
 */
export const confidenceFrom = (least: number): ((a: Comparable, b: Comparable) => number | undefined) => {
  const leastBits = Math.min(Math.log2(least / (1 - least)) - 1e-6, CERTAIN_BITS);
  return (a, b) => {
    let bits = PRIOR;
    let left = MOST_BITS;
    let [isOther, isProven] = [false, false];
    for (const { compare, most } of QUICK_FIRST) {
      left -= most;
      const one = compare(a, b);
      if (one) {
        bits += one.bits;
        isOther ||= one.isOther === true;
        isProven ||= isProof(one);
      }
      if (bits + left < leastBits) return undefined;
    }
    const confidence = confidenceOf(bits, isOther && !isProven);
    return confidence >= least ? confidence : undefined;
  };
};
