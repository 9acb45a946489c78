import { dictionary } from '../base/dictionary.ts';
import { EPOCH, parseIso } from '../base/instant.ts';
import type { Identity, LeadField } from '../ledger/event.ts';
import { SUPPRESSION_REASONS } from '../ledger/event.ts';
import type { Candidate } from './candidate.ts';
import { cellText, firstValue, isEmptyWord, splitByComma } from './cell.ts';
import { countryOf } from './country.ts';
import { readDate } from './date.ts';
import { parseEmail } from './email.ts';
import { OWN_SUPPRESSED_HEADER, readIdentities, readTags, undefuse } from './exchange.ts';
import { externalId, linkedinSlug } from './identity.ts';
import type { Column, Layout } from './layout.ts';
import { fullName } from './name.ts';
import { readDecimal } from './number.ts';
import { countryOfPhone, type ParsedPhone, parsePhone } from './phone.ts';
import { graver, type Suppression, suppressionIn } from './suppression.ts';

export interface RowSettings {
  readonly layout: Layout;
  /** ISO 3166: of the workspace, for national phone numbers of rows without a country. */
  readonly country: string;
  /** The source of leads whose row names none. */
  readonly source: string;
}
export type Row =
  | { readonly kind: 'lead'; readonly candidate: Candidate; /** What is kept but not understood. */ readonly warnings: readonly string[] }
  | { readonly kind: 'rejected'; readonly reason: string };

const LANGUAGE_COUNTRY: Readonly<Record<string, string>> = { de: 'DE', german: 'DE', deutsch: 'DE', fr: 'FR', es: 'ES', it: 'IT', nl: 'NL', pl: 'PL' };
const isName = (column: Column): boolean => column.target === 'name' || column.target === 'first_name' || column.target === 'last_name';

interface Draft {
  readonly fields: { [F in LeadField]?: string };
  readonly attributes: Record<string, string>;
  readonly identities: Identity[];
  readonly tags: string[];
  readonly phones: { readonly column: Column; readonly text: string }[];
  readonly problems: string[];
  id?: string;
  createdAt?: number;
  /** Of a second column: the address of who has none in the first. */
  furtherEmail?: string;
  suppression?: Suppression;
}

const addIdentity = (draft: Draft, identity: Identity): void => {
  if (!draft.identities.some(({ kind, value }) => kind === identity.kind && value === identity.value)) draft.identities.push(identity);
};

/** What cannot be read stays as an attribute, so that nothing is lost. */
const keepUnread = (draft: Draft, column: Column, text: string, problem: string): void => {
  draft.attributes[column.attribute] ??= text;
  draft.problems.push(problem);
};

const hasAt = (part: string): boolean => part.includes('@');
const isLongNumber = (part: string): boolean => part.replace(/\D/g, '').length >= 7;

const takeEmail = (draft: Draft, column: Column, text: string): void => {
  for (const value of splitByComma(text, hasAt)) {
    const email = parseEmail(value);
    if (email === undefined) { keepUnread(draft, column, text, `"${value}" is no e-mail address`); continue; }
    if (column.isFurther) draft.furtherEmail ??= email; else draft.fields.email ??= email;
    addIdentity(draft, { kind: 'email', value: email, shared: false });
  }
};

const isNational = (text: string): boolean => !text.startsWith('+') && !text.startsWith('00');

/**
 * Where national numbers may belong: to the row's country, else to the one whose language it names, else to that of an international number
 * beside them if they are valid there, else to the workspace's.
 */
const phoneCountries = ({ fields, phones }: Draft, fallback: string): readonly string[] => {
  const named = fields.country ?? LANGUAGE_COUNTRY[fields.language?.slice(0, 7).toLowerCase() ?? ''];
  if (named !== undefined) return [named];
  if (phones.length === 0) return [fallback];
  const numbers = phones.flatMap(({ text }) => splitByComma(text, isLongNumber));
  if (numbers.length < 2 || !numbers.some(isNational)) return [fallback];
  const beside = numbers.map(countryOfPhone).find((country) => country !== undefined);
  return beside === undefined ? [fallback] : [beside, fallback];
};

const parseAmong = (text: string, countries: readonly string[]): ParsedPhone => {
  let last: ParsedPhone = { reason: `"${text}" is no valid phone number` };
  for (const country of countries) {
    last = parsePhone(text, country);
    if ('e164' in last) return last;
  }
  return last;
};

const takePhones = (draft: Draft, fallback: string): void => {
  const countries = phoneCountries(draft, fallback);
  for (const { column, text } of draft.phones) {
    for (const value of splitByComma(text, isLongNumber)) {
      const phone = parseAmong(value, countries);
      if ('reason' in phone) { keepUnread(draft, column, text, phone.reason); continue; }
      draft.fields.phone ??= phone.e164;
      addIdentity(draft, { kind: 'phone', value: phone.e164, shared: false });
    }
  }
};

/** An attribute of which more is known than its text. What is no date stays as it is. */
const takeTyped = (draft: Draft, column: Column, text: string): void => {
  if (column.target === 'date') {
    if (NO_DATE.test(text)) return;
    const date = readDate(text, column.order);
    if (date === undefined && !YEARLESS.test(text)) draft.problems.push(`"${text}" in "${column.header}" is no date that can be read for sure`);
    draft.attributes[column.attribute] = date ?? text;
    return;
  }
  draft.attributes[column.attribute] = column.target === 'number' ? readDecimal(text) : text;
  if (column.target !== 'suppressed' || column.suppresses === null) return;
  const reason = suppressionIn(text, column.suppresses);
  if (reason !== undefined) draft.suppression = graver(draft.suppression, { reason, quote: `${column.header}: ${text}` });
};

/** What stands in a column of dates for none. */
const NO_DATE = /^(?:0+[/.-]0+[/.-]0+.*|0)$/;
/** A birthday whose year nobody was told. */
const YEARLESS = /^--\d\d-?\d\d$/;

/** The reason as it went out; what somebody else wrote there is kept, and said. */
const takeOwnSuppression = (draft: Draft, column: Column, text: string): void => {
  const reason = SUPPRESSION_REASONS.find((known) => known === text);
  if (reason === undefined) keepUnread(draft, column, text, `"${text}" in "${column.header}" is none of ${SUPPRESSION_REASONS.join(', ')}`);
  else draft.suppression = { reason, quote: `${column.header}: ${text}` };
};

/** Our own export says everything exactly: nothing is guessed, so that what goes out comes back the same. */
const takeOwn = (draft: Draft, column: Column, text: string): void => {
  switch (column.target) {
    case 'id': if (/^ld_[0-9a-z]{1,24}$/.test(text)) draft.id = text; return;
    case 'created_at': { const at = parseIso(text); if (at !== undefined && at >= EPOCH) draft.createdAt = at; return; }
    case 'identities': draft.identities.push(...readIdentities(text)); return;
    case 'attribute': draft.attributes[column.attribute] = text; return;
    case 'tags': draft.tags.push(...readTags(text)); return;
    case 'ignore': case 'external_id': return;
    case 'suppressed': if (column.header === OWN_SUPPRESSED_HEADER) takeOwnSuppression(draft, column, text); else takeTyped(draft, column, text); return;
    // Only when --map says so.
    case 'date': case 'number': takeTyped(draft, column, text); return;
    default: draft.fields[column.target] = text;
  }
};

const take = (draft: Draft, column: Column, text: string, { layout, source }: RowSettings): void => {
  switch (column.target) {
    case 'attribute': draft.attributes[column.attribute] = text; return;
    case 'date': case 'number': case 'suppressed': takeTyped(draft, column, text); return;
    case 'email': takeEmail(draft, column, text); return;
    case 'phone': draft.phones.push({ column, text }); return;
    case 'external_id': addIdentity(draft, { kind: 'external', value: externalId(layout.preset?.source ?? source, text), shared: false }); return;
    case 'linkedin': {
      draft.fields.linkedin = text;
      const slug = linkedinSlug(text);
      if (slug !== undefined) addIdentity(draft, { kind: 'external', value: `linkedin:${slug}`, shared: false });
      return;
    }
    case 'tags':
      for (const tag of text.split(/\s*(?::::|[;,|])\s*/)) {
        const name = tag.replace(/^\*\s*|^"|"$/g, '').trim();
        if (name !== '' && name !== 'myContacts' && !draft.tags.includes(name)) draft.tags.push(name);
      }
      return;
    case 'country': draft.fields.country ??= countryOf(firstValue(text)); return;
    case 'ignore': case 'id': case 'created_at': case 'identities': return;
    case 'notes': draft.fields.notes ??= text; return;
    default: draft.fields[column.target] ??= firstValue(text);
  }
};

/** The value without the sign that says what kind it is, and a number with its country with the plus that it lacks. */
const bareText = (whole: string, { strip, isAbroad }: Column): string => {
  const text = strip !== '' && whole.startsWith(strip) ? whole.slice(strip.length) : whole;
  return isAbroad && /^[1-9]\d{7,14}$/.test(text) ? `+${text}` : text;
};

const knowsSomebody = ({ fields, identities, id }: Draft): boolean => {
  if (id !== undefined || fields.email !== undefined || fields.phone !== undefined) return true;
  const isNamed = fields.name !== undefined || fields.company !== undefined;
  return identities.length > 0 ? isNamed : fields.name !== undefined && fields.company !== undefined;
};

/**
 * One row as a candidate. A row needs an e-mail address, a phone number, or an id with a name or a company; without any of them a name with a
 * company. What cannot be understood is kept as an attribute with a warning; when it was all that told who the row is, it is the reason to reject.
 */
export const readRow = (cells: readonly string[], settings: RowSettings): Row => {
  const draft: Draft = { fields: {}, attributes: dictionary(), identities: [], tags: [], phones: [], problems: [] };
  const { columns, preset } = settings.layout;
  const isOwn = preset?.id === 'salesos';
  const dummy = preset?.dummy;
  if (dummy !== undefined && cells.some((cell) => cell.includes(dummy))) return { kind: 'rejected', reason: `a test of ${preset?.name ?? 'the form'}, and nobody` };
  let filled = 0;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (column === undefined) continue;
    const whole = isOwn ? undefuse(cells[index] ?? '') : cellText(cells[index]);
    const text = column.strip === '' && !column.isAbroad ? whole : bareText(whole, column);
    if (text === '' || (!isOwn && !isName(column) && isEmptyWord(text))) continue;
    filled++;
    if (isOwn) takeOwn(draft, column, text); else take(draft, column, text, settings);
  }
  if (filled === 0) return { kind: 'rejected', reason: 'the row is empty' };
  for (let index = columns.length; index < cells.length; index++) {
    const text = cellText(cells[index]);
    if (text !== '') draft.attributes[`Column ${index + 1}`] = text;
  }
  const { fields } = draft;
  if (!isOwn) {
    takePhones(draft, settings.country);
    if (draft.furtherEmail !== undefined) fields.email ??= draft.furtherEmail;
    const name = fields.name ?? fullName(fields.first_name, fields.last_name);
    if (name !== undefined) fields.name = name;
    fields.source ??= settings.source;
  }
  if (!knowsSomebody(draft)) {
    return { kind: 'rejected', reason: draft.problems[0] ?? 'nothing tells who this is: no e-mail address, phone number, profile or id, and no name with a company' };
  }
  const { attributes, identities, tags, problems } = draft;
  const facts: Candidate = { fields, attributes, identities, tags };
  return { kind: 'lead', warnings: problems, candidate: isPlain(draft, settings.layout) ? facts : { ...facts, ...furtherOf(draft, cells, settings.layout) } };
};

/** Most rows say nothing beyond the facts, and putting nothing in costs more than all that is said. */
const isPlain = ({ id, createdAt, suppression }: Draft, { everybody, outcome }: Layout): boolean =>
  id === undefined && createdAt === undefined && suppression === undefined && everybody === null && outcome === null;

const furtherOf = ({ id, createdAt, suppression }: Draft, cells: readonly string[], { columns, preset, everybody, outcome }: Layout): Partial<Candidate> => {
  const stop = suppression ?? (everybody === null ? undefined : { reason: everybody, quote: preset?.name ?? '' });
  const ended = outcome === null ? '' : cellText(cells[outcome.index]);
  return {
    ...(id === undefined ? {} : { id }), ...(createdAt === undefined ? {} : { createdAt }), ...(stop === undefined ? {} : { suppression: stop }),
    ...(outcome === null || isEmptyWord(ended) ? {} : { outcome: { status: ended.toLowerCase() === outcome.won ? 'won' : 'lost', quote: `${columns[outcome.index]?.header ?? ''}: ${ended}` } }),
  };
};
