import { own } from '../base/dictionary.ts';
import type { Json, JsonObject } from '../base/ports.ts';
import { englishStem, germanStem } from '../base/stem.ts';
import { fold, words } from '../base/text.ts';
import { emailKind } from '../capture/email.ts';
import { LEAD_FIELDS, type LedgerEvent, type LeadField, metadataAt, type OwnEvent } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Condition } from '../playbook/rules.ts';
import { fitsGlob } from './glob.ts';

/** A number that is only known to lie between two, both included. */
export interface Range { readonly low: number; readonly high: number }
/** What a subject says of a field. Null is nothing; undefined is that it can't be told over the time asked about. */
export type Answer = string | readonly string[] | Range | null | undefined;
/** What a condition is asked of: a lead, an event, both. A field that it doesn't have is null. */
export type Subject = (field: string) => Answer;
export type Verdict = 'yes' | 'no' | 'maybe';

const verdictOf = (holds: boolean): Verdict => (holds ? 'yes' : 'no');
const opposite = (verdict: Verdict): Verdict => (verdict === 'maybe' ? 'maybe' : verdictOf(verdict === 'no'));
const exactly = (value: number): Range => ({ low: value, high: value });

const isRange = (answer: Answer): answer is Range => typeof answer === 'object' && answer !== null && 'low' in answer;
const textsOf = (answer: string | readonly string[] | Range | null): readonly string[] => {
  if (answer === null) return [];
  if (typeof answer === 'string') return [answer];
  return isRange(answer) ? [String(answer.low)] : answer;
};

/** Rules are few and asked often: what they want is folded once. */
const wantedFolds = new WeakMap<readonly string[], readonly string[]>();
const foldedOnce = (wanted: readonly string[], how: (text: string) => string): readonly string[] => {
  const known = wantedFolds.get(wanted);
  if (known) return known;
  const folded = wanted.map(how);
  wantedFolds.set(wanted, folded);
  return folded;
};
const spaced = (text: string): string => ` ${words(text).join(' ')} `;
/** The stems of a text, in each of the languages that leads write in: nobody says which it is, and a phrase must be found within one. */
const STEMS = [englishStem, germanStem] as const;
const stemmed = (text: string): readonly string[] => {
  const all = words(text);
  return STEMS.map((stem) => ` ${all.map(stem).join(' ')} `);
};
const wantedStems = new WeakMap<readonly string[], readonly (readonly string[])[]>();
const stemmedOnce = (phrases: readonly string[]): readonly (readonly string[])[] => {
  const known = wantedStems.get(phrases);
  if (known) return known;
  const stems = phrases.filter((phrase) => words(phrase).length > 0).map(stemmed);
  wantedStems.set(phrases, stems);
  return stems;
};

const holdsPhrase = (spacedTexts: readonly string[], phrases: readonly string[]): boolean => {
  const wanted = foldedOnce(phrases, spaced);
  return spacedTexts.some((text) => wanted.some((phrase) => phrase.trim() !== '' && text.includes(phrase)));
};

/** True when one of the phrases stands in one of the texts, as whole words; case, accents and umlauts make no difference. */
const containsPhrase = (texts: readonly string[], phrases: readonly string[]): boolean => holdsPhrase(texts.map(spaced), phrases);

const numberIn = (answer: string | readonly string[] | Range | null): Range | null => {
  if (isRange(answer)) return answer;
  if (typeof answer !== 'string' || answer.trim() === '') return null;
  const value = Number(answer);
  return Number.isFinite(value) ? exactly(value) : null;
};

const compare = (answer: string | readonly string[] | Range | null, holds: (value: number) => boolean): Verdict => {
  const range = numberIn(answer);
  if (!range) return 'no';
  // Each test is monotone: what holds at both ends holds between them.
  const atLow = holds(range.low);
  return atLow === holds(range.high) ? verdictOf(atLow) : 'maybe';
};

type Test = Extract<Condition, { readonly field: string }>;

const judgeField = (test: Test, subject: Subject): Verdict => {
  const answer = subject(test.field);
  if (answer === undefined) return 'maybe';
  if ('above' in test) return compare(answer, (value) => value > test.above);
  if ('below' in test) return compare(answer, (value) => value < test.below);
  if ('from' in test) return compare(answer, (value) => value >= test.from);
  // A number that still moves is compared as a number, never as a text.
  if (isRange(answer) && answer.low !== answer.high && !('exists' in test)) return 'maybe';
  const texts = textsOf(answer);
  if ('exists' in test) return verdictOf((texts.some((text) => text.trim() !== '')) === test.exists);
  if ('is' in test) return verdictOf(texts.some((text) => fold(text) === fold(test.is)));
  if ('in' in test) return verdictOf(texts.some((text) => foldedOnce(test.in, fold).includes(fold(text))));
  if ('contains' in test) return verdictOf(containsPhrase(texts, test.contains));
  return verdictOf(texts.some((text) => fitsGlob(test.glob, text)));
};

/** Whether a condition holds: `maybe` only where the subject's numbers are ranges or unknown. */
export const judge = (condition: Condition, subject: Subject): Verdict => {
  if ('all' in condition || 'any' in condition) {
    const [parts, decisive] = 'all' in condition ? [condition.all, 'no' as const] : [condition.any, 'yes' as const];
    let isOpen = false;
    for (const part of parts) {
      const verdict = judge(part, subject);
      if (verdict === decisive) return decisive;
      if (verdict === 'maybe') isOpen = true;
    }
    return isOpen ? 'maybe' : opposite(decisive);
  }
  return 'not' in condition ? opposite(judge(condition.not, subject)) : judgeField(condition, subject);
};

/** True when a condition holds for sure; none always does. */
export const holds = (condition: Condition | null, subject: Subject): boolean =>
  condition === null || judge(condition, subject) === 'yes';

const FIELD_NAMES: ReadonlySet<string> = new Set(LEAD_FIELDS);
const isLeadField = (field: string): field is LeadField => FIELD_NAMES.has(field);

/**
 * The facts of a lead: its fields, `attributes.NAME`, `tags`, `email_kind`. Nothing that was computed or decided, so that a value made of
 * them is the same whenever it is made.
 */
export const factsOf = ({ fields, attributes, tags }: Pick<LeadRecord, 'fields' | 'attributes' | 'tags'>): Subject => (field) => {
  if (isLeadField(field)) return fields[field] ?? null;
  if (field.startsWith('attributes.')) return own(attributes, field.slice('attributes.'.length)) ?? null;
  if (field === 'tags') return tags;
  return field === 'email_kind' ? emailKind(fields.email) : null;
};

/** What an event says beside its type: the sender's metadata, or the payload of our own. */
const detailsOf = (event: LedgerEvent): JsonObject =>
  (event.kind === 'incoming' ? event.metadata : (event.payload as unknown as JsonObject));

const textOf = (value: Json | undefined): string | readonly string[] | null => {
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === null || typeof value === 'object' ? null : String(value);
};

const PAGE_NAMES = ['page', 'path', 'page_path', 'url', 'page_url'] as const;
const TEXT_NAMES = ['message', 'text', 'subject', 'body', 'content', 'comment'] as const;

/** The addresses of pages that an event names, as they were written. */
const addressesIn = (details: JsonObject): readonly string[] => {
  const addresses: string[] = [];
  for (const name of PAGE_NAMES) {
    const held = details[name];
    if (held === undefined) continue;
    for (const part of typeof held === 'object' ? [metadataAt(details, `${name}.path`), metadataAt(details, `${name}.url`)] : [held]) {
      if (typeof part === 'string' && part !== '') addresses.push(part);
    }
  }
  return addresses;
};

const readPage = (addresses: readonly string[]): string | null => {
  for (const value of addresses) {
    const path = value.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
    return path.startsWith('/') ? path : `/${path}`;
  }
  return null;
};

/** Where a visitor came from, as advertisers tag their links. */
type Utm = 'utm_campaign' | 'utm_source' | 'utm_medium';

const decoded = (text: string): string => {
  try { return decodeURIComponent(text.replaceAll('+', ' ')); } catch { return text; }
};
/** Case and the order of the parameters make no difference; a broken escape stands as it is. */
const parameterIn = (address: string, name: Utm): string | null => {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  for (const part of query.split('&')) {
    const [key = '', ...rest] = part.split('=');
    if (key.toLowerCase() === name && rest.length > 0) return decoded(rest.join('=')).trim() || null;
  }
  return null;
};

/** What an event's metadata say under that name, itself or under `utm`; else what the address of its page does. */
const utmIn = (details: JsonObject, addresses: readonly string[], name: Utm): string | null => {
  const said = details[name] ?? metadataAt(details, `utm.${name.slice('utm_'.length)}`) ?? metadataAt(details, `utm.${name}`);
  if (typeof said === 'string' && said !== '') return said;
  for (const address of addresses) {
    const found = parameterIn(address, name);
    if (found !== null) return found;
  }
  return null;
};

/** Where the metadata of an event say that its visitor came from: null where they do not. */
export const utmInMetadata = (metadata: JsonObject): Readonly<Record<Utm, string | null>> => {
  const addresses = addressesIn(metadata);
  return { utm_campaign: utmIn(metadata, addresses, 'utm_campaign'), utm_source: utmIn(metadata, addresses, 'utm_source'), utm_medium: utmIn(metadata, addresses, 'utm_medium') };
};

/** What rules ask of an event again and again, read once. */
interface Reading { addresses?: readonly string[]; page?: string | null; stems?: readonly (readonly string[])[]; utm?: Partial<Record<Utm, string | null>> }
const readings = new WeakMap<LedgerEvent, Reading>();
const readingOf = (event: LedgerEvent): Reading => {
  let reading = readings.get(event);
  if (!reading) {
    reading = {};
    readings.set(event, reading);
  }
  return reading;
};

const addressesOf = (event: LedgerEvent): readonly string[] => {
  const reading = readingOf(event);
  reading.addresses ??= addressesIn(detailsOf(event));
  return reading.addresses;
};

/** The path of the page an event is about, without host, query and fragment; null when it is about none. */
export const pageOf = (event: LedgerEvent): string | null => {
  const reading = readingOf(event);
  if (reading.page === undefined) reading.page = readPage(addressesOf(event));
  return reading.page;
};

/** Where the visitor came from: null where nothing says it. */
export const utmOf = (event: LedgerEvent, name: Utm): string | null => {
  const reading = readingOf(event);
  const utm = reading.utm ?? {};
  reading.utm = utm;
  const known = utm[name];
  if (known !== undefined) return known;
  const found = utmIn(detailsOf(event), addressesOf(event), name);
  utm[name] = found;
  return found;
};
/** The campaign of an event: its own, else that of the link that was followed. */
export const campaignOf = (event: LedgerEvent): string | null => event.campaign ?? utmOf(event, 'utm_campaign');

/** What an event quotes, as it was written: its message, text, subject, body, content and comment. */
export const quotesIn = (details: JsonObject): readonly string[] => TEXT_NAMES.flatMap((name) => {
  const value = details[name];
  return typeof value === 'string' && value !== '' ? [value] : [];
});

/** What the visitor said in a chat since its last version, so that nothing said once counts twice. */
const newWords = ({ payload: { turns, told = 0 } }: OwnEvent<'chat.recorded'>): readonly string[] =>
  turns.slice(told).filter(({ role }) => role === 'visitor').map(({ text }) => text.slice(0, READ_OF_TURN));
const READ_OF_TURN = 20_000;

/** True when one of the phrases stands in what an event quotes, in whatever form of its words. */
export const quotes = (event: LedgerEvent, phrases: readonly string[]): boolean => {
  const reading = readingOf(event);
  reading.stems ??= (event.kind === 'own' && event.type === 'chat.recorded' ? newWords(event) : quotesIn(detailsOf(event))).map(stemmed);
  if (reading.stems.length === 0) return false;
  const wanted = stemmedOnce(phrases);
  return reading.stems.some((text) => wanted.some((phrase) => phrase.some((stems, language) => text[language]?.includes(stems))));
};

/** An event alone: `event_type`, `source`, `campaign`, `utm_source`, `utm_medium`, `page`, `metadata.PATH`. What counts for points must not depend on what else is known. */
export const eventSubject = (event: LedgerEvent): Subject => (field) => {
  switch (field) {
    case 'event_type': return event.type;
    case 'source': return event.source;
    case 'campaign': return campaignOf(event);
    case 'utm_source': case 'utm_medium': return utmOf(event, field);
    case 'page': return pageOf(event);
    default: return field.startsWith('metadata.') ? textOf(metadataAt(detailsOf(event), field.slice('metadata.'.length))) : null;
  }
};

/** The first of the subjects that knows a field. */
export const either = (...subjects: readonly Subject[]): Subject => (field) => {
  for (const subject of subjects) {
    const answer = subject(field);
    if (answer !== null) return answer;
  }
  return null;
};
