import type { Attributes, Identity, IdentityKind, SuppressionReason } from '../../core/ledger/event.ts';
import { LEAD_FIELDS } from '../../core/ledger/event.ts';
import type { ExportedLead } from '../../core/capture/exchange.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

type LeadRow = { readonly key: number; readonly id: string; readonly created_at: number; readonly attributes: string; readonly tags: string; readonly suppressed_reason: SuppressionReason | null } & { readonly [field: string]: string | number | null };
const selectPage = statement<[string, number], LeadRow>(
  `SELECT key, id, created_at, attributes, tags, suppressed_reason, ${LEAD_FIELDS.join(', ')} FROM leads WHERE id > ? AND removed = 0 AND merged_into IS NULL ORDER BY id LIMIT ?`);
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
      identities: identities.get(row.key) ?? [], suppressed: row.suppressed_reason,
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

/** Texts of the table, by column; the JSON of a lead's row is parsed by whoever writes it out. */
type Row<Column extends string> = { readonly [C in Column]: string | number | null };

const LEAD = 'l.id AS lead_id, l.name AS lead_name, l.email AS lead_email';
const page = <R extends { readonly id: string | number | null }>(columns: string, from: string) => {
  const select = statement<[string, number], R>(`SELECT ${columns} FROM ${from} WHERE t.id > ? ORDER BY t.id LIMIT ?`);
  return (tx: ReadTx, after: string, limit: number): R[] => tx.use(select).all(after, limit);
};
/** Who was removed is in no export, nor is what belonged to them. */
const OF_LEADS = 'JOIN leads l ON l.key = t.lead_key AND l.removed = 0';

export type ExportedDeal = Row<'id' | 'lead_id' | 'lead_name' | 'lead_email' | 'name' | 'pipeline' | 'stage' | 'state' | 'amount_minor' | 'currency' | 'owner'
  | 'created_at' | 'stage_at' | 'closed_at' | 'close_reason' | 'next_activity_at'>;
/** The next deals by id. */
export const dealPage = page<ExportedDeal>(
  `t.id, ${LEAD}, t.name, t.pipeline, t.stage, t.state, t.amount_minor, t.currency, t.owner, t.created_at, t.stage_at, t.closed_at, t.close_reason, t.next_activity_at`,
  `deals t ${OF_LEADS}`);

export type ExportedTask = Row<'id' | 'lead_id' | 'lead_name' | 'lead_email' | 'title' | 'kind' | 'text' | 'state' | 'urgency' | 'due_at' | 'minutes' | 'place' | 'owner' | 'deal' | 'rule' | 'created_at' | 'closed_at'>;
/** The next tasks by id. */
export const taskPage = page<ExportedTask>(
  `t.id, ${LEAD}, t.title, t.kind, t.text, t.state, t.urgency, t.due_at, t.minutes, t.place, t.owner, t.deal, nullif(t.rule, 'human') AS rule, t.created_at, t.closed_at`, `tasks t ${OF_LEADS}`);

export type ExportedProposal = Row<'id' | 'lead_id' | 'lead_name' | 'lead_email' | 'deal' | 'title' | 'state' | 'version' | 'accepted' | 'total_minor' | 'currency' | 'valid_until' | 'created_at' | 'sent_at' | 'viewed_at'
  | 'closed_at' | 'reason' | 'versions'>;
/** The next proposals by id. */
export const proposalPage = page<ExportedProposal>(
  `t.id, ${LEAD}, t.deal, t.title, t.state, t.version, t.accepted, t.total_minor, t.currency, t.valid_until, t.created_at, t.sent_at, t.viewed_at, t.closed_at, t.reason, t.versions`, `proposals t ${OF_LEADS}`);

export type ExportedMessage = Row<'id' | 'lead_id' | 'lead_name' | 'lead_email' | 'direction' | 'channel' | 'state' | 'subject' | 'body' | 'html' | 'job' | 'enrollment' | 'step' | 'due_at' | 'created_at'>;
/** The next messages by id, drafts among them. */
export const messagePage = page<ExportedMessage>(
  `t.id, ${LEAD}, t.direction, t.channel, t.state, t.subject, t.body, t.html, t.job, t.enrollment, t.step, t.due_at, t.created_at`, `messages t ${OF_LEADS}`);

export type ExportedEnrollment = Row<'id' | 'lead_id' | 'lead_name' | 'lead_email' | 'cadence' | 'state' | 'job' | 'started_at' | 'stopped_at' | 'end' | 'reason' | 'steps'>;
/** The next enrollments by id. */
export const enrollmentPage = page<ExportedEnrollment>(
  `t.id, ${LEAD}, t.cadence, t.state, t.job, t.started_at, t.stopped_at, t."end", t.reason, t.steps`, `enrollments t ${OF_LEADS}`);

export type ExportedChat = Row<'id' | 'lead_id' | 'lead_name' | 'lead_email' | 'channel' | 'started_at' | 'ended_at' | 'turns' | 'extraction'>;
/** The next chats by id, also those of visitors whom nobody knows. */
export const chatPage = page<ExportedChat>(
  `t.id, ${LEAD}, t.channel, t.started_at, t.ended_at, t.turns, t.extraction`, '(SELECT c.* FROM chats c WHERE NOT EXISTS (SELECT 1 FROM leads r WHERE r.key = c.lead_key AND r.removed = 1)) t LEFT JOIN leads l ON l.key = t.lead_key');

