import type { Instant } from '../../core/base/instant.ts';
import { plainAddress } from '../../core/capture/email.ts';
import type { Identity, IdentityKind, SuppressionReason } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/** `seq` is that of the event that said so first. */
export interface SuppressionRow {
  readonly kind: IdentityKind; readonly value: string; readonly reason: SuppressionReason; readonly source: string; readonly at: Instant; readonly seq: number;
}

const selectAny = scalar<[], number>('SELECT 1 FROM suppressions LIMIT 1');
const selectOne = scalar<[string, string], number>('SELECT 1 FROM suppressions WHERE kind = ? AND value = ?');
/** In the place of the number of an event while a row is made again: later than all. */
const SOUGHT = Number.MAX_SAFE_INTEGER;
const selectSaid = scalar<[string, string], number>(`SELECT 1 FROM suppressions WHERE kind = ? AND value = ? AND seq < ${SOUGHT}`);
const insert = statement<[string, string, string, string, number, number]>(
  'INSERT OR IGNORE INTO suppressions (kind, value, reason, source, at, seq) VALUES (?, ?, ?, ?, ?, ?)');
const selectIdentities = statement<[number], { kind: IdentityKind; value: string; shared: number }>(
  'SELECT kind, value, shared FROM identities WHERE lead_key = ? ORDER BY kind, value');
const isLeadSuppressed = scalar<[number], number>('SELECT 1 FROM leads WHERE key = ? AND suppressed_reason IS NOT NULL');
/** What `fold` and `saveRecord` make of `person.suppressed`, without loading the lead. */
const markLead = statement<{ key: number; reason: string; at: number; seq: number }>(
  `UPDATE leads SET suppressed_at = CASE WHEN suppressed_reason IS NULL THEN :at ELSE suppressed_at END,
   suppressed_reason = coalesce(suppressed_reason, :reason), last_seq = max(last_seq, :seq) WHERE key = :key`);
/** Shared identities prove nobody. */
const selectUnheeded = statement<[string], { key: number; reason: SuppressionReason; at: number }>(
  `SELECT l.key, s.reason, s.at, min(s.seq) FROM identities i JOIN suppressions s ON s.kind = i.kind AND s.value = i.value JOIN leads l ON l.key = i.lead_key
   WHERE i.lead_key IN (SELECT value FROM json_each(?)) AND i.shared = 0 AND l.suppressed_reason IS NULL AND l.removed = 0 AND l.merged_into IS NULL
   GROUP BY l.key ORDER BY l.key`);

/** Addresses that may be another spelling of a mailbox, as `plainAddress` knows them. */
const selectSpelt = statement<[string], { key: number; value: string }>(
  `SELECT l.key, i.value FROM identities i JOIN leads l ON l.key = i.lead_key
   WHERE i.lead_key IN (SELECT value FROM json_each(?)) AND i.kind = 'email' AND i.shared = 0 AND l.suppressed_reason IS NULL AND l.removed = 0 AND l.merged_into IS NULL
     AND (instr(i.value, '+') > 0 OR i.value GLOB '*@gmail.com' OR i.value GLOB '*@googlemail.com') ORDER BY l.key, i.value`);

/** False in most workspaces at their first import: nobody needs to be looked up. */
export const hasSuppressions = (tx: ReadTx): boolean => tx.use(selectAny).get() !== undefined;
/** An identity as it is written and, of an address, the mailbox behind it: who wants no mail to it wants none behind a plus either. */
const spellingsOf = ({ kind, value }: Pick<Identity, 'kind' | 'value'>): readonly string[] => (kind === 'email' ? [...new Set([value, plainAddress(value)])] : [value]);
export const isIdentitySuppressed = (tx: ReadTx, identity: Pick<Identity, 'kind' | 'value'>): boolean =>
  spellingsOf(identity).some((value) => tx.use(selectOne).get(identity.kind, value) !== undefined);
/** The same, where a row that is being made again, and may have no event, does not count. */
export const isIdentitySaid = (tx: ReadTx, { kind, value }: Pick<Identity, 'kind' | 'value'>): boolean => tx.use(selectSaid).get(kind, value) !== undefined;
export const isSuppressedLead = (tx: ReadTx, key: number): boolean => tx.use(isLeadSuppressed).get(key) !== undefined;
/** What a lead is known by. */
export const identitiesOfLead = (tx: ReadTx, key: number): Identity[] => tx.use(selectIdentities).all(key).map(({ kind, value, shared }) => ({ kind, value, shared: shared === 1 }));

/** The first reason stands. */
export const insertSuppression = (tx: Tx, { kind, value, reason, source, at, seq }: SuppressionRow): void => { tx.use(insert).run(kind, value, reason, source, at, seq); };
export const markLeadSuppressed = (tx: Tx, key: number, { reason, at, seq }: Pick<SuppressionRow, 'reason' | 'at' | 'seq'>): void => { tx.use(markLead).run({ key, reason, at, seq }); };

/** Of these leads those that may be written to, though an identity that is theirs alone is suppressed; with the first reason. */
export const listUnheeded = (tx: ReadTx, keys: readonly number[]): { readonly key: number; readonly reason: SuppressionReason; readonly at: Instant }[] => {
  const unheeded = new Map(tx.use(selectUnheeded).all(JSON.stringify(keys)).map(({ key, reason, at }) => [key, { key, reason, at }]));
  for (const { key, value } of tx.use(selectSpelt).all(JSON.stringify(keys))) {
    const said = unheeded.has(key) ? undefined : findSuppression(tx, { kind: 'email', value });
    if (said) unheeded.set(key, { key, reason: said.reason, at: said.at });
  }
  return [...unheeded.values()].sort((a, b) => a.key - b.key);
};

// ---- for people ----

type Found = Pick<SuppressionRow, 'reason' | 'at'>;
const selectSuppression = statement<[string, string], Found & Pick<SuppressionRow, 'source'>>('SELECT reason, source, at FROM suppressions WHERE kind = ? AND value = ?');
/** Why an identity is suppressed, who said so and when; undefined where it is not. */
export const findSuppression = (tx: ReadTx, identity: Pick<Identity, 'kind' | 'value'>): (Found & Pick<SuppressionRow, 'source'>) | undefined => {
  for (const value of spellingsOf(identity)) {
    const found = tx.use(selectSuppression).get(identity.kind, value);
    if (found) return found;
  }
  return undefined;
};
const selectOfLead = statement<[number], Found>('SELECT suppressed_reason AS reason, suppressed_at AS at FROM leads WHERE key = ? AND suppressed_reason IS NOT NULL');
export const findLeadSuppression = (tx: ReadTx, key: number): Found | undefined => tx.use(selectOfLead).get(key);

export interface ListedSuppression extends SuppressionRow { /** Who has the identity; null while nobody has. */ readonly leadId: string | null; readonly leadName: string | null }
/** A cursor is the last row listed: several identities may come from one event. */
export interface SuppressionCursor { readonly seq: number; readonly kind: string; readonly value: string }
const selectPage = statement<{ seq: number; kind: string; value: string; limit: number }, ListedSuppression>(
  `SELECT s.kind, s.value, s.reason, s.source, s.at, s.seq, l.id AS leadId, coalesce(l.name, l.email) AS leadName
   FROM (SELECT * FROM suppressions WHERE seq <= :seq AND (seq < :seq OR (kind, value) > (:kind, :value)) ORDER BY seq DESC, kind, value LIMIT :limit) s
   LEFT JOIN leads l ON l.key = (SELECT i.lead_key FROM identities i JOIN leads k ON k.key = i.lead_key
     WHERE i.kind = s.kind AND i.value = s.value AND k.removed = 0 ORDER BY i.shared, i.lead_key LIMIT 1)
   ORDER BY s.seq DESC, s.kind, s.value`);
/** The next rows behind the cursor, the newest first; a page is found by the index, however many there are. */
export const listSuppressions = (tx: ReadTx, { seq, kind, value }: SuppressionCursor, limit: number): ListedSuppression[] =>
  tx.use(selectPage).all({ seq, kind, value, limit });

const selectByKey = statement<[string, string, number], Omit<SuppressionRow, 'seq'>>(
  'SELECT kind, value, reason, source, at FROM suppressions WHERE (kind, value) > (?, ?) ORDER BY kind, value LIMIT ?');
/** The next rows behind an identity, in the order of the table's key: each page costs the same, however many there are. */
export const suppressionPage = (tx: ReadTx, { kind, value }: { readonly kind: string; readonly value: string }, limit: number): Omit<SuppressionRow, 'seq'>[] =>
  tx.use(selectByKey).all(kind, value, limit);

// ---- rebuild and verify ----

/** Each identity with the first event that names it. */
const SAID = `SELECT n.kind, n.value, e.payload ->> 'reason' AS reason, e.source, e.occurred_at AS at, n.seq
  FROM (SELECT i.value ->> 'kind' AS kind, i.value ->> 'value' AS value, min(e.seq) AS seq FROM events e, json_each(e.payload, '$.identities') i
        WHERE e.type = 'person.suppressed' AND e.undone_by IS NULL GROUP BY 1, 2) n JOIN events e ON e.seq = n.seq`;
const selectDifferences = statement<[number], { row: string; difference: string }>(
  `WITH said AS MATERIALIZED (${SAID})
   SELECT kind || ':' || value AS row, 'row is missing' AS difference FROM said a WHERE NOT EXISTS (SELECT 1 FROM suppressions s WHERE s.kind = a.kind AND s.value = a.value)
   UNION ALL SELECT s.kind || ':' || s.value, CASE WHEN a.seq IS NULL THEN 'row without an event'
     ELSE 'is ' || s.reason || ' #' || s.seq || ', the ledger says ' || a.reason || ' #' || a.seq END
   FROM suppressions s LEFT JOIN said a ON a.kind = s.kind AND a.value = s.value
   WHERE (s.reason, s.source, s.at, s.seq) IS NOT (a.reason, a.source, a.at, a.seq) LIMIT ?`);

/** Rows that are not what the ledger says, at most `limit`. */
export const compareSuppressions = (tx: ReadTx, limit: number): { readonly row: string; readonly difference: string }[] => tx.use(selectDifferences).all(limit);

/*
 * The table is made again in three passes, each in parts, and no row is missing meanwhile, or somebody would be written to because of a rebuild: what no event says as it stands is
 * marked; every event says what it says again, the first one stands, a mark gives way; what is still marked goes. Killed anywhere it can be run again.
 */
export interface IdentityCursor { readonly kind: string; readonly value: string }
type Range = { kind: string; value: string; toKind: string; toValue: string };
const selectPageEnd = statement<[string, string, number], IdentityCursor>(
  'SELECT kind, value FROM (SELECT kind, value FROM suppressions WHERE (kind, value) > (?, ?) ORDER BY kind, value LIMIT ?) ORDER BY kind DESC, value DESC LIMIT 1');
const IN_RANGE = '(kind, value) > (:kind, :value) AND (kind, value) <= (:toKind, :toValue)';
const markUnsaid = statement<Range>(
  `UPDATE suppressions SET seq = ${SOUGHT} WHERE ${IN_RANGE} AND NOT EXISTS (
    SELECT 1 FROM events e, json_each(e.payload, '$.identities') i WHERE e.seq = suppressions.seq AND e.type = 'person.suppressed' AND e.undone_by IS NULL
      AND (e.payload ->> 'reason', e.source, e.occurred_at) IS (suppressions.reason, suppressions.source, suppressions.at)
      AND i.value ->> 'kind' = suppressions.kind AND i.value ->> 'value' = suppressions.value)`);
const deleteMarked = statement<Range>(`DELETE FROM suppressions WHERE ${IN_RANGE} AND seq = ${SOUGHT}`);
const saySuppressions = statement<{ from: number; to: number }>(
  `INSERT INTO suppressions (kind, value, reason, source, at, seq)
   SELECT i.value ->> 'kind', i.value ->> 'value', e.payload ->> 'reason', e.source, e.occurred_at, e.seq FROM events e, json_each(e.payload, '$.identities') i
   WHERE e.seq > :from AND e.seq <= :to AND e.type = 'person.suppressed' AND e.undone_by IS NULL
   ON CONFLICT (kind, value) DO UPDATE SET reason = excluded.reason, source = excluded.source, at = excluded.at, seq = excluded.seq WHERE excluded.seq < suppressions.seq`);

const overPage = (tx: Tx, { kind, value }: IdentityCursor, limit: number, change: typeof markUnsaid): IdentityCursor | undefined => {
  const end = tx.use(selectPageEnd).get(kind, value, limit);
  if (end) tx.use(change).run({ kind, value, toKind: end.kind, toValue: end.value });
  return end;
};
/** Marks the next rows behind the cursor that their event does not say; answers the last one looked at. */
export const markUnsaidSuppressions = (tx: Tx, after: IdentityCursor, limit: number): IdentityCursor | undefined => overPage(tx, after, limit, markUnsaid);
/** Says again what the events from the one behind `from` to `to` say. */
export const repeatSuppressions = (tx: Tx, from: number, to: number): void => { tx.use(saySuppressions).run({ from, to }); };
/** Drops the next rows behind the cursor that are still marked; answers the last one looked at. */
export const dropMarkedSuppressions = (tx: Tx, after: IdentityCursor, limit: number): IdentityCursor | undefined => overPage(tx, after, limit, deleteMarked);
