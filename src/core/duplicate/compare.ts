import { wholeName } from './nickname.ts';
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
const WORD = { same: 5.5, short: 4.5, similar: 4, initial: 1.5, different: -3 } as const;
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

type WordMatch = keyof typeof WORD;

const matchWords = (a: string, b: string): WordMatch => {
  // The O of O'Brien says no more than an initial.
  if (a === b) return a.length === 1 ? 'initial' : 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different';
  if (wholeName(a) === wholeName(b)) return 'short';
  return isSlip(a, b) ? 'similar' : 'different';
};

const ORDER: readonly WordMatch[] = ['same', 'short', 'similar', 'initial'];

/** Each word of the shorter name with the word of the other that fits best, the best first; the order of words says nothing. */
const alignNames = (a: readonly string[], b: readonly string[]): readonly WordMatch[] => {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const table = fewer.map((word) => more.map((other) => matchWords(word, other)));
  const matches: WordMatch[] = [];
  const [left, free] = [new Set(fewer.keys()), new Set(more.keys())];
  for (const wanted of ORDER) {
    for (const i of left) {
      for (const j of free) {
        if (table[i]?.[j] !== wanted) continue;
        left.delete(i);
        free.delete(j);
        matches.push(wanted);
        break;
      }
    }
  }
  // Of a long name at most one word is held against the other.
  return [...matches, ...[...left].slice(0, matches.length > 1 ? 1 : 2).map((): WordMatch => 'different')];
};

const compareNames = ({ name: a }: Profile, { name: b }: Profile): Compared | undefined => {
  if (a.length === 0 || b.length === 0) return undefined;
  const matches = alignNames(a, b).slice(0, 3);
  const bits = matches.reduce((sum, match) => sum + WORD[match], 0);
  const verdict = a.length === b.length && a.every((word) => b.includes(word)) ? 'same' : bits > 0 ? 'similar' : 'different';
  return { field: 'name', verdict, bits, ...(matches.includes('different') ? { isOther: true } : {}) };
};

const haveCommon = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));
const somePair = (a: readonly string[], b: readonly string[], holds: (x: string, y: string) => boolean): boolean => a.some((x) => b.some((y) => holds(x, y)));

const localOf = (email: string): string => email.slice(0, email.lastIndexOf('@'));
const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** A slip of the keyboard for every seven letters, three at most. */
const isMistyped = (x: string, y: string): boolean => {
  // person.12@ beside person.13@: a number is there to tell them apart.
  if (x.replace(/\d/g, '') === y.replace(/\d/g, '')) return false;
  const allowed = Math.min(3, Math.floor(Math.min(x.length, y.length) / 7));
  return editDistance(x, y, allowed) <= allowed;
};

const compactLocal = (email: string): string => localOf(email).replace(/[^\p{L}\p{N}]/gu, '');
/** The same long name at another provider; often it only says the person's name once more. */
const hasMoved = (x: string, y: string): boolean => domainOf(x) !== domainOf(y) && compactLocal(x).length >= 8 && compactLocal(x) === compactLocal(y);

const compareEmails = (a: Profile, b: Profile): Compared | undefined => {
  const { same, similar, moved, different, office, colleague } = BITS.email;
  if (haveCommon(a.emails, b.emails)) return { field: 'email', verdict: 'same', bits: same };
  if (haveCommon(a.offices, b.offices)) return { field: 'email', verdict: 'same', bits: office };
  if (a.emails.length === 0 || b.emails.length === 0) return undefined;
  if (somePair(a.emails, b.emails, isMistyped)) return { field: 'email', verdict: 'similar', bits: similar };
  if (somePair(a.emails, b.emails, hasMoved)) return { field: 'email', verdict: 'similar', bits: moved };
  // Who has two addresses has them at two places: two names at one domain are two people.
  return { field: 'email', verdict: 'different', bits: haveCommon(a.emails.map(domainOf), b.emails.map(domainOf)) ? colleague : different };
};

const TAIL = 7;
const comparePhones = (one: Profile, other: Profile): Compared | undefined => {
  const [a, b] = [one.phones, other.phones];
  if (a.length === 0 || b.length === 0) return undefined;
  const common = a.filter((phone) => b.includes(phone));
  if (common.length > 0) {
    const isSwitchboard = common.every((phone) => one.shared.includes(`phone:${phone}`) || other.shared.includes(`phone:${phone}`));
    return { field: 'phone', verdict: 'same', bits: isSwitchboard ? BITS.phone.switchboard : BITS.phone.same };
  }
  const verdict: Verdict = somePair(a, b, (x, y) => x.slice(-TAIL) === y.slice(-TAIL)) ? 'similar' : 'different';
  return { field: 'phone', verdict, bits: BITS.phone[verdict] };
};

const compareCompanies = (a: Profile, b: Profile): Compared | undefined => {
  const areNamed = a.company !== '' && b.company !== '';
  if (!areNamed && (a.domains.length === 0 || b.domains.length === 0)) return undefined;
  const isSame = haveCommon(a.domains, b.domains) || (areNamed && a.company === b.company);
  // Without a name all that differs is the addresses, and those have spoken.
  if (!areNamed && !isSame) return undefined;
  const verdict: Verdict = isSame ? 'same' : tokenSet(a.company.split(' '), b.company.split(' ')) >= 0.8 ? 'similar' : 'different';
  return { field: 'company', verdict, bits: BITS.company[verdict] };
};

/** Month and day change places between writers, and one digit is easily wrong. */
const compareDays = (a: string, b: string): Verdict => {
  if (a === b) return 'same';
  return editDistance(a, b, 1) <= 1 || (a.slice(0, 4) === b.slice(0, 4) && a.slice(4) === b.slice(6) + b.slice(4, 6)) ? 'similar' : 'different';
};
/** Two wrong digits happen to one person, and to one in twelve of two. */
const NEAR_DAY_BITS = 0;
const compareBirths = ({ birth: a }: Profile, { birth: b }: Profile): Compared | undefined => {
  if (a === '' || b === '') return undefined;
  const verdict = compareDays(a, b);
  return { field: 'birth_date', verdict, bits: verdict === 'different' && editDistance(a, b, 2) <= 2 ? NEAR_DAY_BITS : BITS.birth_date[verdict] };
};
const compareDigits = (a: string, b: string): Verdict => (a === b ? 'same' : editDistance(a, b, 1) <= 1 ? 'similar' : 'different');
const compareTexts = (a: string, b: string): Verdict => (a === b ? 'same' : isSlip(a, b) ? 'similar' : 'different');
const compareStreets = (a: readonly string[], b: readonly string[]): Verdict => {
  const share = tokenSet(a, b);
  return share === 1 ? 'same' : share >= 0.6 ? 'similar' : 'different';
};

const compareValues = <Value extends string | readonly string[]>(field: Exclude<ComparedField, 'name'>, [a, b]: readonly [Value, Value], judge: (a: Value, b: Value) => Verdict): Compared | undefined => {
  if (a.length === 0 || b.length === 0) return undefined;
  const verdict = judge(a, b);
  return { field, verdict, bits: BITS[field][verdict] };
};

/** Bits of evidence as a probability. */
const probability = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Two who live together share street, phone and family name, twins the birthday too: a name that differs is only outweighed by what one person has. */
const MOST_WITH_OTHER_NAME = 0.9;
const PROOFS: ReadonlySet<ComparedField> = new Set(['email', 'linkedin', 'number']);

/**
 * How probable it is that two leads are one person, and what speaks for it and against it, field by field, in the order of `COMPARED_FIELDS`. The
 * order of the two makes no difference.
 */
export const compareProfiles = (a: Profile, b: Profile): Comparison => {
  const compared = [
    compareNames(a, b), compareEmails(a, b), comparePhones(a, b),
    compareValues('linkedin', [a.linkedin ?? '', b.linkedin ?? ''], (x, y) => (x === y ? 'same' : 'different')),
    compareValues('number', [a.number, b.number], compareDigits), compareBirths(a, b),
    compareCompanies(a, b), compareValues('street', [a.street, b.street], compareStreets),
    compareValues('postcode', [a.postcode, b.postcode], compareDigits), compareValues('city', [a.city, b.city], compareTexts),
  ].filter((one) => one !== undefined);
  const confidence = probability(compared.reduce((sum, { bits }) => sum + bits, PRIOR));
  const isOther = compared.some((one) => one.isOther) && !compared.some(({ field, verdict }) => verdict === 'same' && PROOFS.has(field));
  return { confidence: isOther ? Math.min(confidence, MOST_WITH_OTHER_NAME) : confidence, compared };
};
