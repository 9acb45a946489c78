import type { Attributes, Identity, IdentityKind, Origin } from '../../core/ledger/event.ts';
import type { Known } from '../../core/duplicate/profile.ts';
import { type ReadTx, scalar, statement, tuples, type Tx } from '../store.ts';

/** A live lead with what duplicates are compared by. */
export interface KnownLead extends Known { readonly key: number; readonly id: string; readonly origin: Origin; readonly createdAt: number }

const FIELDS = ['name', 'first_name', 'last_name', 'email', 'phone', 'company', 'website', 'linkedin', 'city', 'title', 'country', 'source'] as const;
type LeadRow = [key: number, id: string, origin: Origin, createdAt: number, attributes: string, ...fields: (string | null)[]];
const COLUMNS = `key, id, origin, created_at, attributes, ${FIELDS.join(', ')}`;
const LIVE = 'removed = 0 AND merged_into IS NULL';
const selectAfter = tuples<[number, number], LeadRow>(`SELECT ${COLUMNS} FROM leads WHERE key > ? AND ${LIVE} ORDER BY key LIMIT ?`);
const selectByKeys = tuples<[string], LeadRow>(`SELECT ${COLUMNS} FROM leads WHERE key IN (SELECT value FROM json_each(?)) AND ${LIVE} ORDER BY key`);
type IdentityRow = [lead: number, kind: IdentityKind, value: string, shared: number];
const selectIdentitiesBetween = tuples<[number, number], IdentityRow>('SELECT lead_key, kind, value, shared FROM identities WHERE lead_key BETWEEN ? AND ?');
const selectIdentitiesOf = tuples<[string], IdentityRow>('SELECT lead_key, kind, value, shared FROM identities WHERE lead_key IN (SELECT value FROM json_each(?))');
const countLive = scalar<[], number>(`SELECT count(*) FROM leads WHERE ${LIVE}`);

const withIdentities = (rows: readonly LeadRow[], identities: readonly IdentityRow[]): KnownLead[] => {
  const byLead = new Map<number, Identity[]>();
  for (const [lead, kind, value, shared] of identities) {
    const known = byLead.get(lead);
    const identity = { kind, value, shared: shared === 1 };
    if (known) known.push(identity); else byLead.set(lead, [identity]);
  }
  return rows.map(([key, id, origin, createdAt, attributes, ...values]) => {
    const fields: Record<string, string> = {};
    FIELDS.forEach((field, at) => { const value = values[at]; if (typeof value === 'string') fields[field] = value; });
    return { key, id, origin, createdAt, fields, attributes: attributes === '{}' ? {} : JSON.parse(attributes) as Attributes, identities: byLead.get(key) ?? [] };
  });
};

export const countLiveLeads = (tx: ReadTx): number => tx.use(countLive).get() ?? 0;

/** The next live leads behind a key. */
export const listKnownAfter = (tx: ReadTx, after: number, limit: number): KnownLead[] => {
  const rows = tx.use(selectAfter).all(after, limit);
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? withIdentities(rows, tx.use(selectIdentitiesBetween).all(first[0], last[0])) : [];
};

/** These leads, as far as they are live. */
export const listKnown = (tx: ReadTx, keys: readonly number[]): Map<number, KnownLead> => {
  const set = JSON.stringify(keys);
  return new Map(withIdentities(tx.use(selectByKeys).all(set), tx.use(selectIdentitiesOf).all(set)).map((lead) => [lead.key, lead]));
};

/** Each of a pair as the lead that it has become: who was told apart stays so after a merge. */
const selectDistinctions = tuples<[], [lead: number, other: number]>(`
  WITH RECURSIVE up (key, root) AS (
    SELECT lead_key, lead_key FROM distinctions UNION SELECT other_key, other_key FROM distinctions
    UNION SELECT up.key, l.merged_into FROM up JOIN leads l ON l.key = up.root WHERE l.merged_into IS NOT NULL),
  roots (key, root) AS (SELECT up.key, up.root FROM up JOIN leads l ON l.key = up.root WHERE l.merged_into IS NULL)
  SELECT a.root, b.root FROM distinctions d JOIN roots a ON a.key = d.lead_key JOIN roots b ON b.key = d.other_key`);

/** Both leads in one word, the smaller key first. */
export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
/** All pairs that a person has told apart, as `pairKey` writes them. */
export const listDistinctions = (tx: ReadTx): ReadonlySet<string> => new Set(tx.use(selectDistinctions).all().map(([a, b]) => pairKey(a, b)));

const removeDistinctions = statement<{ keys: string }>(
  'DELETE FROM distinctions WHERE lead_key IN (SELECT value FROM json_each(:keys)) OR other_key IN (SELECT value FROM json_each(:keys))');
/** Both leads have an event that names the other: the row is that of the first, whoever of them is made again. */
const insertDistinctions = statement<{ keys: string }>(`
  WITH said (lead, other) AS (
    SELECT DISTINCT min(lead_key, json_extract(payload, '$.lead_key')), max(lead_key, json_extract(payload, '$.lead_key')) FROM events
    WHERE lead_key IN (SELECT value FROM json_each(:keys)) AND type = 'lead.distinguished' AND undone_by IS NULL AND json_extract(payload, '$.lead_key') IS NOT NULL)
  INSERT INTO distinctions (lead_key, other_key, seq)
  SELECT lead, other, (SELECT min(e.seq) FROM events e WHERE e.lead_key IN (lead, other) AND e.type = 'lead.distinguished' AND e.undone_by IS NULL
    AND json_extract(e.payload, '$.lead_key') IN (lead, other)) FROM said WHERE true ON CONFLICT (lead_key, other_key) DO NOTHING`);

/** Makes the rows of `distinctions` that name these leads again from their visible events. */
export const rebuildDistinctions = (tx: Tx, leads: readonly number[]): void => {
  const keys = JSON.stringify(leads);
  tx.use(removeDistinctions).run({ keys });
  tx.use(insertDistinctions).run({ keys });
};

/** Rows of `distinctions` without their event, and events without their row, among these leads. */
const selectWrongDistinctions = statement<{ keys: string }, { lead: number; other: number; is: number }>(`
  WITH said (lead, other) AS (
    SELECT DISTINCT min(lead_key, json_extract(payload, '$.lead_key')), max(lead_key, json_extract(payload, '$.lead_key')) FROM events
    WHERE lead_key IN (SELECT value FROM json_each(:keys)) AND type = 'lead.distinguished' AND undone_by IS NULL AND json_extract(payload, '$.lead_key') IS NOT NULL),
  stored (lead, other) AS (SELECT lead_key, other_key FROM distinctions
    WHERE lead_key IN (SELECT value FROM json_each(:keys)) OR other_key IN (SELECT value FROM json_each(:keys)))
  SELECT lead, other, 1 AS "is" FROM (SELECT * FROM stored EXCEPT SELECT * FROM said) UNION ALL SELECT lead, other, 0 FROM (SELECT * FROM said EXCEPT SELECT * FROM stored)`);
export const listWrongDistinctions = (tx: ReadTx, leads: readonly number[]): { readonly lead: number; readonly other: number; readonly is: number }[] =>
  tx.use(selectWrongDistinctions).all({ keys: JSON.stringify(leads) });
