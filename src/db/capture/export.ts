import type { Attributes, Identity, IdentityKind } from '../../core/ledger/event.ts';
import { LEAD_FIELDS } from '../../core/ledger/event.ts';
import type { ExportedLead } from '../../core/capture/exchange.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

type LeadRow = { readonly key: number; readonly id: string; readonly created_at: number; readonly attributes: string; readonly tags: string } & { readonly [field: string]: string | number | null };
const selectPage = statement<[string, number], LeadRow>(
  `SELECT key, id, created_at, attributes, tags, ${LEAD_FIELDS.join(', ')} FROM leads WHERE id > ? AND removed = 0 AND merged_into IS NULL ORDER BY id LIMIT ?`);
const selectIdentities = statement<[string], { lead_key: number; kind: IdentityKind; value: string; shared: number }>(
  'SELECT lead_key, kind, value, shared FROM identities WHERE lead_key IN (SELECT value FROM json_each(?))');
const selectNames = scalar<[], string>(
  'SELECT DISTINCT a.key FROM leads l, json_each(l.attributes) a WHERE l.removed = 0 AND l.merged_into IS NULL ORDER BY 1');

/** The names of all attributes that any lead has, in order. */
export const listAttributeNames = (tx: ReadTx): string[] => tx.use(selectNames).all();

/** The next leads by id, with all their facts. */
export const exportPage = (tx: ReadTx, after: string, limit: number): ExportedLead[] => {
  const rows = tx.use(selectPage).all(after, limit);
  const identities = new Map<number, Identity[]>(rows.map(({ key }) => [key, []]));
  for (const { lead_key, kind, value, shared } of tx.use(selectIdentities).iterate(JSON.stringify([...identities.keys()]))) {
    identities.get(lead_key)?.push({ kind, value, shared: shared === 1 });
  }
  return rows.map((row) => {
    const fields: Record<string, string> = {};
    for (const field of LEAD_FIELDS) { const value = row[field]; if (typeof value === 'string') fields[field] = value; }
    return {
      id: row.id, createdAt: row.created_at, fields, attributes: JSON.parse(row.attributes) as Attributes, tags: JSON.parse(row.tags) as string[],
      identities: identities.get(row.key) ?? [],
    };
  });
};

export interface ExportedEvent {
  readonly seq: number; readonly dedupe_key: string; readonly type: string; readonly source: string; readonly campaign: string | null;
  readonly occurred_at: number; readonly recorded_at: number; readonly by: string; readonly actor: string | null; readonly rule: string | null;
  readonly cause_seq: number | null; readonly history: number; readonly payload: string; readonly lead_id: string | null;
  readonly email: string | null; readonly phone: string | null;
}
const selectEvents = statement<[number, number], ExportedEvent>(
  `SELECT e.seq, e.dedupe_key, e.type, e.source, e.campaign, e.occurred_at, e.recorded_at, e.by, e.actor, e.rule, e.cause_seq, e.history, e.payload,
   l.id AS lead_id, l.email, l.phone FROM events e LEFT JOIN leads l ON l.key = e.lead_key WHERE e.seq > ? AND e.undone_by IS NULL ORDER BY e.seq LIMIT ?`);
/** The next visible events by their number. */
export const eventPage = (tx: ReadTx, after: number, limit: number): ExportedEvent[] => tx.use(selectEvents).all(after, limit);
