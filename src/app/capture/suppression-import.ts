import { readSuppressionRow } from '../../core/capture/suppression-row.ts';
import type { SuppressionReason } from '../../core/ledger/event.ts';
import { leadsWithIdentity } from '../../db/capture/capture.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { suppressPerson } from './suppression.ts';

/** What one row of our own export of suppressions did. */
export type SuppressionTaken =
  | { readonly kind: 'taken'; /** False when it was known already. */ readonly isNew: boolean; readonly lead: string | null; readonly reason: SuppressionReason }
  | { readonly kind: 'rejected'; readonly reason: string };

interface Place { readonly tx: Tx; readonly context: Context; readonly headers: readonly string[]; seq: number }

/**
 * Takes a row in, inside the caller's transaction: whoever has the identity may not be written to, nor may whoever comes to have it. It makes no lead, and
 * takes nothing back: a reason that stands stays, and who is not in the file stays as they are.
 */
export const takeSuppression = (place: Place, cells: readonly string[]): SuppressionTaken => {
  const { tx, context, headers } = place;
  const row = readSuppressionRow(cells, headers);
  if (row.kind === 'rejected') return row;
  const { identity, reason, source, at } = row.said;
  const holders = leadsWithIdentity(tx, identity).filter(({ removed }) => !removed);
  const isShared = holders.some(({ shared }) => shared);
  const writing = { tx, context, by: 'outside' as const, source, seq: place.seq };
  // What several have silences nobody who has something else.
  const keys = holders.length === 0 || isShared ? [null] : holders.map(({ key }) => key);
  const news = keys.filter((key) => suppressPerson(writing, { key, identities: [identity], reason, quote: '', occurredAt: at }));
  place.seq = writing.seq;
  return { kind: 'taken', isNew: news.length > 0, lead: isShared ? null : holders[0]?.id ?? null, reason };
};
