import type { Instant } from '../../core/base/instant.ts';
import type { Deal } from '../../core/ledger/lead-record.ts';
import { DEAL_TYPES, type DealEvent } from '../../core/ledger/deal-fold.ts';
import type { Seen, SeenDealEvent } from '../../core/revenue/deal-past.ts';
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

type DealRow = [id: string | null, seq: number, leadKey: number | null, type: DealEvent['type'], occurredAt: Instant, payload: string, hiddenBy: number | null];
// Only what a deal is made of is sorted: whole events would be three times as much. Leads that went come first: the ledger is gone through once for both.
const selectOfDeals = tuples<[number], DealRow>(
  `SELECT CASE WHEN e.type IN ('lead.removed', 'lead.erased') THEN NULL ELSE e.payload ->> 'id' END AS id, e.seq, e.lead_key, e.type, e.occurred_at, e.payload, ${HIDDEN_BY} FROM events e
   WHERE e.seq <= ? AND e.type IN ('lead.removed', 'lead.erased', ${DEAL_TYPES.map((type) => `'${type}'`).join(', ')}) ORDER BY id, e.seq`);
/** Own payloads are written by the ledger alone, so the type says what they hold. */
const seenOf = ([, seq, leadKey, type, occurredAt, payload, hiddenBy]: DealRow): SeenDealEvent => ({ event: { seq, leadKey, type, occurredAt, payload: JSON.parse(payload) } as SeenDealEvent['event'], hiddenBy });

/** That a lead came, or went. */
export type Removal = Seen<{ readonly seq: number; readonly type: string }>;
const selectRemovals = tuples<[string, number], [leadKey: number, seq: number, type: string, hiddenBy: number | null]>(
  `WITH RECURSIVE gone (root, key) AS (SELECT value, value FROM json_each(?) UNION SELECT gone.root, l.key FROM gone JOIN leads l ON l.merged_into = gone.key)
   SELECT gone.key, e.seq, e.type, ${HIDDEN_BY} FROM gone JOIN events e ON e.lead_key = gone.root AND e.type IN ('lead.created', 'lead.removed', 'lead.erased')
   WHERE e.seq <= ? ORDER BY e.seq`);
/** When these leads came and went, with who was merged into them; in the order of the ledger, hidden events too. */
const removalsOf = (tx: ReadTx, gone: ReadonlySet<number>, cut: number): ReadonlyMap<number, readonly Removal[]> => {
  const removals = new Map<number, Removal[]>();
  for (const [key, seq, type, hiddenBy] of tx.use(selectRemovals).iterate(JSON.stringify([...gone]), cut)) {
    const events = removals.get(key);
    if (events) events.push({ event: { seq, type }, hiddenBy }); else removals.set(key, [{ event: { seq, type }, hiddenBy }]);
  }
  return removals;
};

/** A deal with all that was said of it, hidden or not, and when its lead came and went; by the lead that it was told of. */
export interface ToldDeal { readonly id: string; readonly events: readonly SeenDealEvent[]; readonly removalsOf: (leadKey: number) => readonly Removal[] | undefined }

function* byDeal(rows: Iterator<DealRow>, first: DealRow | undefined, removals: ReadonlyMap<number, readonly Removal[]>): Generator<ToldDeal, void> {
  const told = (id: string, events: readonly SeenDealEvent[]): ToldDeal => ({ id, events, removalsOf: (leadKey) => removals.get(leadKey) });
  if (first === undefined) return;
  let [id, events] = [first[0] ?? '', [seenOf(first)]];
  try {
    for (let next = rows.next(); !next.done; next = rows.next()) {
      const [of] = next.value;
      if (of !== null && of !== id) {
        yield told(id, events);
        [id, events] = [of, []];
      }
      events.push(seenOf(next.value));
    }
  } finally { rows.return?.(); }
  yield told(id, events);
}

/**
 * Every deal that the ledger had known when it ended at `cut`, with all that was said by then. They may be gone through in parts of the same snapshot; whoever stops before the end says so
 * (`return`): until then nothing can be written.
 */
export const dealsToldBy = (tx: ReadTx, cut: number): Generator<ToldDeal, void> => {
  const rows = tx.use(selectOfDeals).iterate(cut);
  const gone = new Set<number>();
  let next = rows.next();
  for (; !next.done && next.value[0] === null; next = rows.next()) if (next.value[2] !== null) gone.add(next.value[2]);
  return byDeal(rows, next.done ? undefined : next.value, removalsOf(tx, gone, cut));
};
