import { impossible } from '../base/errors.ts';
import { LEAD_FIELDS } from '../ledger/event.ts';
import { type Path, type Problem, problem, unknownWord } from './problem.ts';
import type { Condition } from './rules.ts';

/**
 * What a condition may ask about. Points and signals must not depend on what else is known when they are counted, so that the order of arrival makes
 * no difference: fit sees facts of the lead, behaviour and signals see their event, steps of cadences see the lead as it stands, automations see everything.
 */
export type Scope = 'facts' | 'event' | 'lead' | 'all';
const FACTS: readonly string[] = [...LEAD_FIELDS, 'email_kind', 'tags'];
const EVENT: readonly string[] = ['event_type', 'source', 'campaign', 'utm_source', 'utm_medium', 'page'];
const STANDING: readonly string[] = ['score', 'status', 'customer', 'intent', 'intent_confidence', 'bant', 'pipeline', 'stage', 'owner', 'deal_amount', 'recent'];
const FIELDS: Readonly<Record<Scope, { readonly names: readonly string[]; readonly own: RegExp; readonly what: string; readonly more: string }>> = {
  facts: { names: FACTS, own: /^attributes\../, what: 'among the facts of a lead', more: 'Your own columns are attributes.NAME.' },
  event: { names: EVENT, own: /^metadata\../, what: 'in an event', more: 'Its details are metadata.NAME.' },
  lead: { names: [...FACTS, ...STANDING], own: /^attributes\../, what: 'of a lead', more: 'Your own columns are attributes.NAME.' },
  all: {
    names: [...FACTS, ...EVENT, ...STANDING], own: /^(attributes|metadata)\../, what: 'here',
    more: 'Your own columns are attributes.NAME, an event\'s details metadata.NAME.',
  },
};
const NUMERIC = ['above', 'below', 'from'] as const;
const TESTS = ['is', 'in', 'contains', 'glob', 'exists', ...NUMERIC] as const;

type Read = { readonly conditions: readonly Condition[]; readonly problems: readonly Problem[] };
const good = (...conditions: readonly Condition[]): Read => ({ conditions, problems: [] });
const bad = (path: Path, message: string, at: Problem['at'] = 'value'): Read => ({ conditions: [], problems: [problem(path, message, at)] });
const joined = (reads: readonly Read[]): Read => ({ conditions: reads.flatMap((read) => read.conditions), problems: reads.flatMap((read) => read.problems) });
const allOf = (conditions: readonly Condition[]): Condition => (conditions.length === 1 && conditions[0] ? conditions[0] : { all: conditions });

/** The ideal customer, as the playbook has it. */
export interface Icp { readonly countries: readonly string[]; readonly company_sizes: readonly string[]; readonly industries: readonly string[] }
const ICP_PARTS = ['country', 'company_size', 'industry'] as const;
type IcpPart = (typeof ICP_PARTS)[number];
interface Place { readonly path: Path; readonly icp: Icp; readonly scope: Scope }
/** Holds for nobody. */
const NEVER: Condition = { any: [] };

const isSection = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);
const wordsIn = (value: unknown): readonly string[] | undefined => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.length > 0 && list.every(isWord) ? list.map(String) : undefined;
};

const readTest = (field: string, test: string, value: unknown, path: Path): Read => {
  switch (test) {
    case 'is': return isWord(value) ? good({ field, is: String(value) }) : bad(path, 'write one word or text.');
    case 'glob': return typeof value === 'string' ? good({ field, glob: value }) : bad(path, 'write a pattern such as "/pricing*".');
    case 'exists': return typeof value === 'boolean' ? good({ field, exists: value }) : bad(path, 'write true or false.');
    case 'in': case 'contains': {
      const list = wordsIn(value);
      if (!list) return bad(path, 'write a list of words: [a, b].');
      return good(test === 'in' ? { field, in: list } : { field, contains: list });
    }
    case 'above': return typeof value === 'number' ? good({ field, above: value }) : bad(path, 'write a number.');
    case 'below': return typeof value === 'number' ? good({ field, below: value }) : bad(path, 'write a number.');
    case 'from': return typeof value === 'number' ? good({ field, from: value }) : bad(path, 'write a number.');
    default: return bad(path, unknownWord(test, TESTS, 'as a test'), 'key');
  }
};

const readField = (field: string, value: unknown, { path, scope }: Place): Read => {
  const { names, own, what, more } = FIELDS[scope];
  if (!names.includes(field) && !own.test(field)) return bad(path, `${unknownWord(field, [...names, 'all', 'any', 'not', 'icp'], what)} ${more}`, 'key');
  if (Array.isArray(value)) return readTest(field, 'in', value, path);
  if (!isSection(value)) return readTest(field, 'is', value, path);
  const tests = Object.entries(value);
  if (tests.length === 0) return bad(path, `write a test: ${TESTS.join(', ')}.`);
  return joined(tests.map(([test, wanted]) => readTest(field, test, wanted, [...path, test])));
};

/** `11-50` and `200+` as numbers; what a source wrote as the same text counts as well. */
const sizeRange = (size: string): Condition => {
  const [low = '0', high] = size.replace('+', '').split('-');
  const from: Condition = { field: 'company_size', from: Number(low) };
  if (size.endsWith('+')) return from;
  return { all: [from, { field: 'company_size', below: Number(high ?? low) + 1 }] };
};
const nameOf = (code: string, language: string): string => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
const icpCondition = (part: IcpPart, { countries, company_sizes, industries }: Icp): Condition => {
  switch (part) {
    case 'country': return countries.length === 0 ? NEVER : { field: 'country', in: countries.flatMap((code) => [...new Set([code, nameOf(code, 'en'), nameOf(code, 'de')])]) };
    case 'company_size': return company_sizes.length === 0 ? NEVER : { any: [{ field: 'company_size', in: company_sizes }, ...company_sizes.map(sizeRange)] };
    case 'industry': return industries.length === 0 ? NEVER : { field: 'industry', contains: industries };
    default: return impossible(part);
  }
};

const readPart = (name: string, value: unknown, place: Place): Read => {
  const { path, icp, scope } = place;
  if (name === 'icp' && scope !== 'event') {
    const part = ICP_PARTS.find((known) => known === value);
    return part ? good(icpCondition(part, icp)) : bad(path, unknownWord(String(value), ICP_PARTS, 'as a part of icp'));
  }
  if (name === 'not') {
    const read = readParts(value, place);
    return { ...read, conditions: read.conditions.length === 0 ? [] : [{ not: allOf(read.conditions) }] };
  }
  if (name !== 'all' && name !== 'any') return readField(name, value, place);
  if (!Array.isArray(value) || value.length === 0) return bad(path, 'write a list of conditions, each beginning with "- ".');
  const reads = value.map((part: unknown, at) => readParts(part, { ...place, path: [...path, at] }));
  const conditions = reads.map((read) => allOf(read.conditions));
  return { conditions: [name === 'all' ? { all: conditions } : { any: conditions }], problems: reads.flatMap((read) => read.problems) };
};

const readParts = (value: unknown, place: Place): Read => {
  const { path } = place;
  if (!isSection(value) || Object.keys(value).length === 0) return bad(path, 'write a condition: `title: { contains: [founder] }`.');
  return joined(Object.entries(value).map(([name, part]) => readPart(name, part, { ...place, path: [...path, name] })));
};

/**
 * Reads `when:` as the owner writes it: `field: word`, `field: [one, of, these]`, `field: { from: 40, below: 60 }`, and `all`, `any`, `not`,
 * `icp: country`. Everything in one section must hold.
 */
export const readCondition = (value: unknown, icp: Icp, scope: Scope = 'all'): { readonly condition: Condition; readonly problems: readonly Problem[] } => {
  const { conditions, problems } = readParts(value, { path: [], icp, scope });
  return { condition: allOf(conditions), problems };
};
