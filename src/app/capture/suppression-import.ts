import { readSuppressionRow, type SuppressedIdentity } from '../../core/capture/suppression-row.ts';
import type { SuppressionReason } from '../../core/ledger/event.ts';
import { leadsWithIdentity } from '../../db/capture/capture.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { type Suppressing, suppressPerson } from './suppression.ts';

/** What one row of our own export of suppressions did. */
export type SuppressionTaken =
  | { readonly kind: 'taken'; /** False when it was known already. */ readonly isNew: boolean; readonly lead: string | null; readonly reason: SuppressionReason }
  | { readonly kind: 'rejected'; readonly reason: string };

interface Place { readonly tx: Tx; readonly context: Context; readonly headers: readonly string[]; seq: number }

/** Suppresses whoever has an identity, with all that is theirs, or the identity alone while nobody has it. */
export const suppressIdentity = (writing: Suppressing, { identity, reason, at }: Pick<SuppressedIdentity, 'identity' | 'reason' | 'at'>): { readonly isNew: boolean; readonly lead: string | null } => {
  const holders = leadsWithIdentity(writing.tx, identity).filter(({ removed }) => !removed);
  const isShared = holders.some(({ shared }) => shared);
  // What several have silences nobody who has something else.
  const keys = holders.length === 0 || isShared ? [null] : holders.map(({ key }) => key);
  const news = keys.filter((key) => suppressPerson(writing, { key, identities: [identity], reason, quote: '', occurredAt: at }));
  return { isNew: news.length > 0, lead: isShared ? null : holders[0]?.id ?? null };
};

/**
 * Takes a row in, inside the caller's transaction: whoever has the identity may not be written to, nor may whoever comes to have it. It makes no lead, and
 * takes nothing back: a reason that stands stays, and who is not in the file stays as they are.
 */
export const takeSuppression = (place: Place, cells: readonly string[]): SuppressionTaken => {
  const { tx, context, headers } = place;
  const row = readSuppressionRow(cells, headers);
  if (row.kind === 'rejected') return row;
  const writing = { tx, context, by: 'outside' as const, source: row.said.source, seq: place.seq };
  const taken = suppressIdentity(writing, row.said);
  place.seq = writing.seq;
  return { kind: 'taken', ...taken, reason: row.said.reason };
};
