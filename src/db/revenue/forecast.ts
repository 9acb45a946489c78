import type { Instant } from '../../core/base/instant.ts';
import type { Deal } from '../../core/ledger/lead-record.ts';
import type { SeenEvent } from '../../core/revenue/deal-past.ts';
import { columnsOf, type EventRow, toEvent } from '../ledger/event-row.ts';
import { type ReadTx, statement, tuples } from '../store.ts';

/** A deal as a forecast looks at it. */
export interface MoneyDeal extends Pick<Deal, 'id' | 'name' | 'pipeline' | 'stage' | 'state' | 'amountMinor' | 'currency' | 'owner' | 'probability' | 'expectedClose' | 'closedAt'> {
  readonly leadId: string; readonly leadName: string | null;
}
// A removed lead's deals are out of sight with it.
const selectMoney = statement<[Instant], MoneyDeal>(
  `SELECT d.id, d.name, d.pipeline, d.stage, d.state, d.amount_minor AS amountMinor, d.currency, d.owner, d.probability, d.expected_close AS expectedClose, d.closed_at AS closedAt,
   l.id AS leadId, coalesce(l.name, l.email) AS leadName FROM deals d JOIN leads l ON l.key = d.lead_key AND l.removed = 0
   WHERE d.state = 'open' OR (d.state = 'won' AND d.closed_at >= ?)`);
/** Open deals, and those that were won since then; in no order. */
export const moneyDeals = (tx: ReadTx, wonSince: Instant): IterableIterator<MoneyDeal> => tx.use(selectMoney).iterate(wonSince);

/** What hides an event, for who looks at the past: what blanked a person is gone at any time. */
const HIDDEN_BY = `CASE WHEN e.undone_by IS NULL THEN NULL WHEN EXISTS (SELECT 1 FROM events hider WHERE hider.seq = e.undone_by AND hider.type = 'lead.erased') THEN 0 ELSE e.undone_by END`;
type HiddenRow = [...EventRow, hiddenBy: number | null];
const seenOf = (row: HiddenRow): SeenEvent => ({ event: toEvent(row.slice(0, -1) as unknown as EventRow), hiddenBy: row.at(-1) as number | null });

const selectOfDeals = tuples<[number], HiddenRow>(
  `SELECT ${columnsOf('e')}, ${HIDDEN_BY} FROM events e WHERE e.seq <= ? AND e.type IN ('deal.created', 'deal.updated', 'deal.moved', 'deal.won', 'deal.lost', 'deal.reopened')
   ORDER BY e.payload ->> 'id', e.seq`);

/** Every deal that the ledger had known when it ended at `cut`, with all its events up to there, hidden ones too. */
export function* eventsByDeal(tx: ReadTx, cut: number): Generator<{ readonly id: string; readonly events: readonly SeenEvent[] }> {
  let [id, events]: [string, SeenEvent[]] = ['', []];
  for (const row of tx.use(selectOfDeals).iterate(cut)) {
    const seen = seenOf(row);
    const { payload } = seen.event as { readonly payload: { readonly id: string } };
    if (payload.id !== id) {
      if (events.length > 0) yield { id, events };
      [id, events] = [payload.id, []];
    }
    events.push(seen);
  }
  if (events.length > 0) yield { id, events };
}

const selectRemovals = tuples<[number], [leadKey: number, ...HiddenRow]>(
  `WITH RECURSIVE gone (root, key) AS (
     SELECT lead_key, lead_key FROM events WHERE type IN ('lead.removed', 'lead.erased')
     UNION SELECT gone.root, l.key FROM gone JOIN leads l ON l.merged_into = gone.key)
   SELECT gone.key, ${columnsOf('e')}, ${HIDDEN_BY} FROM gone JOIN events e ON e.lead_key = gone.root AND e.type IN ('lead.created', 'lead.removed', 'lead.erased')
   WHERE e.seq <= ? ORDER BY e.seq`);
/** When leads came and went, of those that ever went, with who was merged into them; in the order of the ledger, hidden events too. */
export const removalsByLead = (tx: ReadTx, cut: number): ReadonlyMap<number, readonly SeenEvent[]> => {
  const removals = new Map<number, SeenEvent[]>();
  for (const [key, ...row] of tx.use(selectRemovals).iterate(cut)) {
    const seen = seenOf(row as unknown as HiddenRow);
    const events = removals.get(key);
    if (events) events.push(seen); else removals.set(key, [seen]);
  }
  return removals;
};
