import { EPOCH, type Instant, parseIso } from '../base/instant.ts';
import { IDENTITY_KINDS, type Identity, SUPPRESSION_REASONS, type SuppressionReason } from '../ledger/event.ts';
import { parseEmail } from './email.ts';
import { SUPPRESSION_HEADERS, undefuse } from './exchange.ts';

/** A row of our own export of suppressions: who may not be written to, why, who said so and when. */
export interface SuppressedIdentity { readonly identity: Identity; readonly reason: SuppressionReason; readonly source: string; readonly at: Instant }
export type SuppressionRow = { readonly kind: 'suppression'; readonly said: SuppressedIdentity } | { readonly kind: 'rejected'; readonly reason: string };

const rejected = (reason: string): SuppressionRow => ({ kind: 'rejected', reason });

/** Reads a row, its cells in the order of `headers`. What was changed by hand into something that is no identity, reason or moment is rejected with why. */
export const readSuppressionRow = (cells: readonly string[], headers: readonly string[]): SuppressionRow => {
  const [kind, value, reason, source, at] = SUPPRESSION_HEADERS.map((name) => undefuse(cells[headers.indexOf(name)] ?? '').trim());
  const known = IDENTITY_KINDS.find((one) => one === kind);
  const why = SUPPRESSION_REASONS.find((one) => one === reason);
  const moment = at === undefined || at === '' ? undefined : parseIso(at);
  if (known === undefined) return rejected(`"${kind}" in "kind" is none of ${IDENTITY_KINDS.join(', ')}`);
  if (value === undefined || value === '') return rejected('the row names no address');
  if (why === undefined) return rejected(`"${reason}" in "reason" is none of ${SUPPRESSION_REASONS.join(', ')}`);
  if (moment === undefined || moment < EPOCH) return rejected(`"${at}" in "at" is no moment`);
  const email = known === 'email' ? parseEmail(value) : value;
  if (email === undefined) return rejected(`"${value}" is no e-mail address`);
  return { kind: 'suppression', said: { identity: { kind: known, value: email, shared: false }, reason: why, source: source === undefined || source === '' ? 'salesos' : source, at: moment } };
};
