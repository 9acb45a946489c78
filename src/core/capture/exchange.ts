import { own } from '../base/dictionary.ts';
import { type Instant, toIso } from '../base/instant.ts';
import type { JsonObject } from '../base/ports.ts';
import type { Attributes, Fields, Identity, IdentityKind, SuppressionReason } from '../ledger/event.ts';
import { IDENTITY_KINDS, LEAD_FIELDS } from '../ledger/event.ts';
import { identityKey } from '../ledger/lead-record.ts';

/*
 * How leads leave and come back: one row a lead with all its facts, nothing that can be computed. What is exported and imported again is the same,
 * to the byte.
 */

/** The first column of our own export: by it the file is recognised. */
export const OWN_ID_HEADER = 'salesos_id';
/** The column that says why nobody may write to a lead; empty for most. */
export const OWN_SUPPRESSED_HEADER = 'suppressed';
/** The columns of our own export of suppressions: by all of them the file is recognised. */
export const SUPPRESSION_HEADERS = ['kind', 'value', 'reason', 'source', 'at'] as const;
const OWN_ATTRIBUTE = 'attributes.';

export interface ExportedLead {
  readonly id: string;
  readonly createdAt: Instant;
  readonly fields: Fields;
  readonly attributes: Attributes;
  readonly tags: readonly string[];
  readonly identities: readonly Identity[];
  /** Why nobody may write to them; null for most. */
  readonly suppressed: SuppressionReason | null;
}

const encode = (text: string, signs: RegExp): string => text.replace(signs, (sign) => encodeURIComponent(sign).replace('*', '%2A'));
const decode = (text: string): string => { try { return decodeURIComponent(text); } catch { return text; } };

/** The header of an attribute's column: what a reader of headers would trim, or take for a delimiter, is written in hexadecimal. */
const attributeHeader = (name: string): string => OWN_ATTRIBUTE + encode(name, /[%;|"\t\r\n]|^\s+|\s+$/g);

/** The columns of an export whose leads have these attributes. */
export const exportHeaders = (attributes: readonly string[]): readonly string[] =>
  [OWN_ID_HEADER, 'created_at', ...LEAD_FIELDS, 'tags', 'identities', OWN_SUPPRESSED_HEADER, ...attributes.map(attributeHeader)];

/** `email=anna@example.com phone=+4930123456*`: sorted, a star for what several leads share. */
const writeIdentities = (identities: readonly Identity[]): string =>
  identities.map(({ kind, value, shared }) => `${kind}=${encode(value, /[%\s*]/g)}${shared ? '*' : ''}`).sort().join(' ');

export const readIdentities = (text: string): readonly Identity[] => text.split(' ').flatMap((part) => {
  const at = part.indexOf('=');
  const kind = IDENTITY_KINDS.find((known: IdentityKind) => known === part.slice(0, at));
  if (kind === undefined) return [];
  const shared = part.endsWith('*');
  return [{ kind, value: decode(part.slice(at + 1, shared ? -1 : undefined)), shared }];
});

const writeTags = (tags: readonly string[]): string => tags.map((tag) => encode(tag, /[%;]/g)).join(';');

export const readTags = (text: string): readonly string[] => text.split(';').map((tag) => decode(tag)).filter((tag) => tag !== '');

/** The cells of one lead, in the order of `exportHeaders`. */
export const exportCells = ({ id, createdAt, fields, attributes, tags, identities, suppressed }: ExportedLead, names: readonly string[]): readonly string[] => [
  id, toIso(createdAt), ...LEAD_FIELDS.map((field) => fields[field] ?? ''), writeTags(tags),
  writeIdentities(identities), suppressed ?? '', ...names.map((name) => own(attributes, name) ?? ''),
];

const isBefore = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The same lead as an object, for JSON: everything in one order, so that equal leads are equal texts. */
export const exportObject = ({ id, createdAt, fields, attributes, tags, identities, suppressed }: ExportedLead): JsonObject => ({
  [OWN_ID_HEADER]: id, created_at: toIso(createdAt), ...Object.fromEntries(LEAD_FIELDS.map((field) => [field, fields[field] ?? null])), tags,
  identities: identities.map(({ kind, value, shared }) => ({ kind, value, shared })).sort((a, b) => isBefore(identityKey(a), identityKey(b))),
  [OWN_SUPPRESSED_HEADER]: suppressed,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '').sort(([a], [b]) => isBefore(a, b))),
});

const isIdentity = (value: unknown): value is Identity => typeof value === 'object' && value !== null && 'kind' in value && 'value' in value
  && typeof value.value === 'string' && IDENTITY_KINDS.some((kind) => kind === value.kind);

/**
 * A lead of ours that came as an object, as the cells of `exportHeaders` by their headers: tags, identities and attributes may be lists and objects there. What
 * they cannot be stays the JSON that it is.
 */
export const exportedCells = (entries: readonly (readonly [name: string, value: unknown])[]): readonly (readonly [header: string, cell: string])[] => entries.flatMap(([name, value]) => {
  const isList = Array.isArray(value);
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [[name, value]];
  if (name === 'tags' && isList) return [[name, writeTags(value.map(String))]];
  if (name === 'identities' && isList) return [[name, writeIdentities(value.filter(isIdentity).map((identity) => ({ ...identity, shared: identity.shared === true })))]];
  if (name !== 'attributes' || isList || typeof value !== 'object') return [[name, JSON.stringify(value)]];
  return Object.entries(value).map(([attribute, text]) => [attributeHeader(attribute), typeof text === 'string' ? text : JSON.stringify(text)]);
});

/** The attribute that a column of our own export holds. */
export const ownAttribute = (header: string): string => (header.startsWith(OWN_ATTRIBUTE) ? decode(header.slice(OWN_ATTRIBUTE.length)) : header);

/** Takes away the one apostrophe that the export put before what a spreadsheet would run. */
export const undefuse = (cell: string): string => (cell.charCodeAt(0) === 39 ? cell.replace(/^'(?='*[=@\t\r+-])/, '') : cell);
