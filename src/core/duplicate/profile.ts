import { words } from '../base/text.ts';
import { isRoleAddress, plainAddress } from '../capture/email.ts';
import { linkedinSlug } from '../capture/identity.ts';
import { fullName } from '../capture/name.ts';
import { nameWords } from '../capture/name.ts';
import type { Attributes, Fields, Identity } from '../ledger/event.ts';
import { companyWords } from './company.ts';
import { companyDomain } from './domain.ts';

/** What is known of a lead. */
export interface Known {
  readonly fields: Fields;
  readonly attributes: Attributes;
  readonly identities: readonly Identity[];
}

/** A lead as duplicates are compared: everything folded, what cannot prove anything left out or told apart. */
export interface Profile {
  /** Words of the name without titles. */
  readonly name: readonly string[];
  /** Addresses of a person. */
  readonly emails: readonly string[];
  /** Addresses of an office: several people read them. */
  readonly offices: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Identities that more than one lead has, as `kind:value`. */
  readonly shared: readonly string[];
  /** Registrable domains of addresses and website that belong to one company. */
  readonly domains: readonly string[];
  /** The company's name without its legal form, one space between the words; empty when unknown. */
  readonly company: string;
  readonly linkedin: string | undefined;
  /** Eight digits, year first; empty when unknown. */
  readonly birth: string;
  /** A number that one person has: of social security, a passport, a customer. */
  readonly number: string;
  readonly street: readonly string[];
  readonly postcode: string;
  readonly city: string;
}

type Attribute = 'birth' | 'number' | 'street' | 'postcode' | 'city';

/** How sources call what no field of a lead holds, in letters alone; the first that fits. */
const ATTRIBUTES: readonly (readonly [attribute: Attribute, name: RegExp])[] = [
  ['birth', /^dob$|birth(day|date)?$|dateofbirth$|geburts(datum|tag)$/],
  ['number', /^(ssn|socsecid|sozialversicherungsnummer|kundennummer|kundennr|mitgliedsnummer|personalnummer)$|socialsecurity(number|no|id)?$|passport(number|no)?$|(customer|member|patient|student|employee)(number|no|id)$/],
  ['postcode', /(postcode|postalcode|zip|zipcode|zippostalcode|plz|postleitzahl)$/],
  ['street', /(street|streetaddress|streetname|streetnumber|housenumber|strasse|hausnummer|hausnr|anschrift|adresse)$|^(mailing|home|business|postal|billing|shipping)?address([12]|line[12])?$/],
  ['city', /(city|suburb|town|ort|stadt|wohnort)$/],
];

const attributeOf = (name: string): Attribute | undefined => {
  const letters = words(name).join('');
  // The company's is not the person's, an e-mail address no street.
  if (/mail|company|organi[sz]ation|firma/.test(letters)) return undefined;
  return ATTRIBUTES.find(([, pattern]) => pattern.test(letters))?.[0];
};
const known = new Map<string, Attribute | undefined>();
/** Few names stand in front of very many values. */
const attributeNamed = (name: string): Attribute | undefined => {
  if (known.has(name)) return known.get(name);
  const attribute = attributeOf(name);
  if (known.size < 1000) known.set(name, attribute);
  return attribute;
};

/** `24.6.1971` and `1971-06-24` are one day; what is no date is compared as its digits. */
const dayDigits = (text: string): string => {
  const european = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (european) return `${european[3]}${(european[2] ?? '').padStart(2, '0')}${(european[1] ?? '').padStart(2, '0')}`;
  const digits = text.replace(/[T\s]\d{1,2}:.*$/, '').replace(/\D/g, '');
  return digits.length === 8 ? digits : '';
};

const distinct = (values: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(values.filter((value): value is string => value !== undefined && value !== ''))];

/** What of a lead is compared. */
export const profileOf = ({ fields, attributes, identities }: Known): Profile => {
  const found: Record<Attribute, string[]> = { birth: [], number: [], street: [], postcode: [], city: [] };
  for (const name in attributes) {
    const attribute = attributeNamed(name);
    const value = attributes[name];
    if (attribute !== undefined && value !== undefined) found[attribute].push(value);
  }
  const addresses = distinct([fields.email, ...identities.map(({ kind, value }) => (kind === 'email' ? value : undefined))]).filter((email) => email.includes('@'));
  const offices = addresses.filter(isRoleAddress);
  const emails = distinct(addresses.filter((email) => !offices.includes(email)).map(plainAddress));
  return {
    name: nameWords(fields.name ?? fullName(fields.first_name, fields.last_name) ?? ''),
    emails, offices,
    phones: distinct([fields.phone, ...identities.map(({ kind, value }) => (kind === 'phone' ? value : undefined))]),
    shared: identities.filter(({ shared }) => shared).map(({ kind, value }) => `${kind}:${value}`),
    domains: distinct([...addresses, ...(fields.website === undefined ? [] : [fields.website])].map(companyDomain)),
    company: companyWords(fields.company ?? '').join(' '),
    linkedin: fields.linkedin === undefined ? undefined : linkedinSlug(fields.linkedin),
    birth: found.birth.map(dayDigits).find((day) => day !== '') ?? '',
    number: words(found.number[0] ?? '').join(''),
    street: words(found.street.join(' ')),
    postcode: words(found.postcode[0] ?? '').join(''),
    city: words(fields.city ?? found.city[0] ?? '').join(' '),
  };
};
