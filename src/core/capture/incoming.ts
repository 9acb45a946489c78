import { DAY_MS, EPOCH, type Instant, parseIso } from '../base/instant.ts';
import type { Json, JsonObject } from '../base/ports.ts';
import type { Identity, LeadField } from '../ledger/event.ts';
import { isOwnType } from '../ledger/event.ts';
import { identityKey } from '../ledger/lead-record.ts';
import type { Candidate } from './candidate.ts';
import { countryOf } from './country.ts';
import { parseEmail } from './email.ts';
import { externalId, linkedinSlug } from './identity.ts';
import { fullName } from './name.ts';
import { parsePhone } from './phone.ts';

/** An event as somebody else reports it, checked. */
export interface Incoming {
  readonly type: string;
  readonly source: string;
  readonly campaign: string | null;
  readonly occurredAt: Instant;
  readonly metadata: JsonObject;
  /** Who it is about; its identities and what the event says of them. */
  readonly candidate: Candidate;
  /** Its identities in one text: who says the same is the same. */
  readonly person: string;
  /** What makes two reports one event: hashed, the dedupe key. */
  readonly sameness: readonly string[];
  /** Its sender has given it a key of its own. */
  readonly isKeyed: boolean;
}
/** `skipped` is a line of our own export that says what was decided here: the ledger makes those itself. */
export type ReadIncoming = { readonly kind: 'event'; readonly event: Incoming } | { readonly kind: 'skipped' } | { readonly kind: 'rejected'; readonly reason: string };
export interface IncomingSettings { readonly now: Instant; readonly zone: string; readonly country: string }

/** No clock is so wrong: what claims to happen later is a mistake. */
const AHEAD_MS = DAY_MS;
const LONGEST_WORD = 100;
/** A number of this size is milliseconds; a smaller one might be seconds. */
const EARLIEST_MS = 100_000_000_000;
const FACTS: readonly LeadField[] = ['name', 'first_name', 'last_name', 'company', 'title', 'country'];

/** Nothing that is meant nests deeper; what nests a thousand times deeper ends the program. */
const DEEPEST = 100;

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isDeeper = (value: Json, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** The same for the same content, whatever the order of the keys. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`;
};

const wordOf = (value: Json | undefined): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const word = value.trim();
  return word === '' || word.length > LONGEST_WORD ? undefined : word;
};

type Identities = { readonly identities: readonly Identity[] } | { readonly reason: string };

const readText = (text: string, source: string, country: string): Identities => {
  if (text.includes('@')) {
    const email = parseEmail(text.trim());
    return email === undefined ? { reason: `"${text}" is no e-mail address` } : { identities: [{ kind: 'email', value: email, shared: false }] };
  }
  if (/^\+?[\d\s().\-/]{7,}$/.test(text)) {
    const phone = parsePhone(text.trim(), country);
    if ('e164' in phone) return { identities: [{ kind: 'phone', value: phone.e164, shared: false }] };
  }
  // What begins like a number in E.164 is meant as one.
  if (/^\+[\d\s().\-/]*$/.test(text)) return { reason: `"${text}" is no valid phone number` };
  const slug = linkedinSlug(text);
  return { identities: [{ kind: 'external', value: slug === undefined ? externalId(source, text.trim()) : `linkedin:${slug}`, shared: false }] };
};

const readIdentifier = (identifier: Json | undefined, source: string, country: string): Identities => {
  if (typeof identifier === 'string' && identifier.trim() !== '') return readText(identifier, source, country);
  if (typeof identifier === 'number') return { identities: [{ kind: 'external', value: externalId(source, String(identifier)), shared: false }] };
  if (!isObject(identifier)) return { reason: 'lead_identifier is missing: an e-mail address, a phone number or an external id' };
  const identities: Identity[] = [];
  const problems: string[] = [];
  const add = (kind: Identity['kind'], value: string): void => { identities.push({ kind, value, shared: false }); };
  for (const [name, given] of Object.entries(identifier)) {
    const text = typeof given === 'number' ? String(given) : wordOf(given);
    if (text === undefined) continue;
    if (name === 'email') {
      const email = parseEmail(text);
      if (email === undefined) problems.push(`"${text}" is no e-mail address`); else add('email', email);
    } else if (name === 'phone') {
      const phone = parsePhone(text, country);
      if ('reason' in phone) problems.push(phone.reason); else add('phone', phone.e164);
    } else if (name === 'linkedin') {
      const slug = linkedinSlug(text);
      if (slug === undefined) problems.push(`"${text}" is no LinkedIn profile`); else add('external', `linkedin:${slug}`);
    } else if (name === 'handle') add('handle', externalId(source, text));
    else if (name === 'external_id' || name === 'id') add('external', externalId(source, text));
  }
  if (identities.length > 0) return { identities };
  return { reason: problems[0] ?? 'lead_identifier names nobody: give email, phone, external_id, linkedin or handle' };
};

const readTime = (value: Json | undefined, zone: string): Instant | undefined => {
  if (typeof value === 'number') return Number.isInteger(value) && value >= EARLIEST_MS && value <= 8.64e15 ? value : undefined;
  return typeof value === 'string' ? parseIso(value, zone) : undefined;
};

/** What an event says of the person: only names, company, title and country, and only as gaps to fill. */
const factsOf = (metadata: JsonObject): { readonly [F in LeadField]?: string } => {
  const facts: { [F in LeadField]?: string } = {};
  for (const field of FACTS) {
    const value = wordOf(metadata[field]);
    if (value !== undefined) facts[field] = field === 'country' ? countryOf(value) : value;
  }
  const name = facts.name ?? fullName(facts.first_name, facts.last_name);
  return name === undefined ? facts : { ...facts, name };
};

const parse = (text: string): JsonObject | undefined => {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : undefined;
  } catch { return undefined; }
};

const rejected = (reason: string): ReadIncoming => ({ kind: 'rejected', reason });

/** What our own export says of each event besides what `ingest` reads. */
const EXPORTED = ['seq', 'lead_id', 'by', 'recorded_at'] as const;
const isExported = (line: JsonObject): boolean => EXPORTED.every((name) => Object.hasOwn(line, name));

/** One line of NDJSON as an event, or why it is none. */
export const readIncoming = (text: string, { now, zone, country }: IncomingSettings): ReadIncoming => {
  const line = parse(text);
  if (!line) return rejected('the line is no JSON object');
  if (text.length > 2 * DEEPEST && isDeeper(line, DEEPEST)) return rejected(`the line nests deeper than ${DEEPEST} levels`);
  const type = wordOf(line['event_type']);
  if (type === undefined) return rejected('event_type is missing: a word for what happened');
  if (isOwnType(type) && isExported(line)) return { kind: 'skipped' };
  if (isOwnType(type)) return rejected(`event_type "${type}" is reserved: names with a dot are our own`);
  const source = wordOf(line['source'])?.toLowerCase();
  if (source === undefined) return rejected('source is missing: a word for where it comes from');
  if (line['occurred_at'] === undefined || line['occurred_at'] === null) return rejected('occurred_at is missing: when it happened, in ISO 8601');
  const occurredAt = readTime(line['occurred_at'], zone);
  if (occurredAt === undefined) return rejected(`occurred_at ${JSON.stringify(line['occurred_at'])} is no date in ISO 8601`);
  if (occurredAt < EPOCH) return rejected(`occurred_at ${JSON.stringify(line['occurred_at'])} is before 1970`);
  if (occurredAt > now + AHEAD_MS) return rejected(`occurred_at ${JSON.stringify(line['occurred_at'])} is more than 24 hours ahead`);
  const metadata = line['metadata'] ?? {};
  if (!isObject(metadata)) return rejected('metadata is no object');
  const found = readIdentifier(line['lead_identifier'], source, country);
  if ('reason' in found) return rejected(found.reason);
  const campaign = wordOf(line['campaign']) ?? null;
  const key = line['idempotency_key'];
  const isKeyed = (typeof key === 'string' && key !== '') || typeof key === 'number';
  const identifier = canonical(line['lead_identifier'] ?? null);
  const email = found.identities.find(({ kind }) => kind === 'email')?.value;
  const phone = found.identities.find(({ kind }) => kind === 'phone')?.value;
  return {
    kind: 'event',
    event: {
      type, source, campaign, occurredAt, metadata, isKeyed, person: found.identities.map(identityKey).join('\u0000'),
      sameness: isKeyed ? ['key', String(key)] : ['event', source, type, identifier, String(occurredAt), canonical(metadata)],
      candidate: {
        identities: found.identities, attributes: {}, tags: [], createdAt: Math.min(occurredAt, now),
        fields: { ...factsOf(metadata), ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }), source, ...(campaign === null ? {} : { campaign }) },
      },
    },
  };
};
