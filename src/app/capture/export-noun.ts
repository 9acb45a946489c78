import type { Instant } from '../../core/base/instant.ts';
import { isoWriter } from '../../core/base/iso-writer.ts';
import { majorUnits } from '../../core/base/money.ts';
import type { Json, JsonObject } from '../../core/base/ports.ts';
import { type ExportedLead, exportCells, exportHeaders, exportObject, SUPPRESSION_HEADERS } from '../../core/capture/exchange.ts';
import type { ProposalVersion } from '../../core/ledger/offer.ts';
import { isOwnType, type PlannedStep } from '../../core/ledger/event.ts';
import {
  chatPage, dealPage, enrollmentPage, eventPage, type ExportedChat, type ExportedDeal, type ExportedEnrollment, type ExportedEvent, type ExportedMessage, type ExportedProposal, type ExportedTask, exportPage, listAttributeNames, messagePage,
  proposalPage, taskPage,
} from '../../db/capture/export.ts';
import { suppressionPage } from '../../db/capture/suppression.ts';
import { EVENT_COLUMNS } from '../../db/ledger/event-row.ts';
import type { ReadTx, Store } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { CATALOG_NAMES, catalogIn, catalogJson } from '../deal/catalog.ts';
import { campaignsIn } from '../revenue/attribution.ts';
import { CAMPAIGN_COLUMNS, campaignRecords } from '../revenue/campaign-record.ts';
import { type ChainedEntry, chainedPages } from '../ledger/audit-export.ts';
import { gatherOrganizations, ORGANIZATION_NAMES, organizationJson, organizationPage } from '../lead/organizations.ts';

export const EXPORT_FORMATS = ['csv', 'ndjson', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
/** What can be written out, in the order of `export all`. */
export const EXPORT_NOUNS = ['leads', 'organizations', 'deals', 'tasks', 'proposals', 'messages', 'enrollments', 'chats', 'catalog', 'campaigns', 'suppressions', 'events'] as const;
/** The audit is exported by itself: what it decided is in events. */
export type ExportNoun = (typeof EXPORT_NOUNS)[number] | 'audit';

/** Reads of one moment, however many. */
export type Snapshot = { readonly store: Pick<Store, 'read'>; readonly signal: AbortSignal };
/** Some records in the order of the export; the cells are those of the columns, for CSV. */
export interface ExportPage { readonly records: readonly JsonObject[]; readonly cells: readonly (readonly string[])[] }
interface Opened { readonly columns: readonly string[]; /** What comes next; undefined at the end. */ readonly next: (tx: ReadTx) => ExportPage | undefined }
export interface Exporter { /** The format when nobody names one. */ readonly format: ExportFormat; /** What has to be read before. */ readonly prepare?: (snapshot: Snapshot) => Promise<void>; readonly open: (tx: ReadTx) => Opened }

const LIMIT = 1000;

const cellOf = (value: Json | undefined): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

interface Paging<Row, Cursor> {
  readonly first: Cursor; readonly page: (tx: ReadTx, after: Cursor, limit: number) => readonly Row[]; readonly cursorOf: (row: Row) => Cursor;
  readonly record: (row: Row) => JsonObject; readonly cells: (row: Row, record: JsonObject) => readonly string[];
}
const paging = <Row, Cursor>({ first, page, cursorOf, record, cells }: Paging<Row, Cursor>): Opened['next'] => {
  let after = first;
  return (tx) => {
    const rows = page(tx, after, LIMIT);
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    after = cursorOf(last);
    const records = rows.map(record);
    return { records, cells: rows.map((row, at) => cells(row, records[at] ?? {})) };
  };
};

const leads: Exporter = {
  format: 'csv',
  open: (tx) => {
    const names = listAttributeNames(tx);
    return { columns: exportHeaders(names), next: paging<ExportedLead, string>({ first: '', page: exportPage, cursorOf: ({ id }) => id, record: exportObject, cells: (lead) => exportCells(lead, names) }) };
  },
};

interface Simple<Row, Cursor> extends Omit<Paging<Row, Cursor>, 'cells'> { readonly format?: ExportFormat; readonly columns: readonly string[] }
const simple = <Row, Cursor>({ format = 'csv', columns, ...rest }: Simple<Row, Cursor>): Exporter => ({
  format, open: () => ({ columns, next: paging<Row, Cursor>({ ...rest, cells: (_row, record) => columns.map((column) => cellOf(record[column])) }) }),
});

const textOf = ({ id }: { readonly id: string | number | null }): string => String(id);
type Cells = { readonly [column: string]: string | number | null };
/** Rows by their text ids, times in the workspace's zone. */
const byId = <Row extends Cells & { readonly id: string | number | null }>(
  columns: readonly string[], page: Simple<Row, string>['page'], change: (row: Row) => JsonObject, rest: Partial<Pick<Simple<Row, string>, 'format'>> = {},
): Exporter => simple<Row, string>({ first: '', columns, page, cursorOf: textOf, record: (row) => {
  const { id: _id, ...known } = { ...row, ...change(row) };
  return Object.fromEntries(columns.map((column) => [column, column === 'id' ? row.id : known[column] ?? null]));
}, ...rest });

const OF_LEAD = ['id', 'lead_id', 'lead_name', 'lead_email'] as const;

type Write = (at: Instant) => string;
const timesWith = (iso: Write) => <Row extends Cells>(row: Row, ...names: readonly (keyof Row & string)[]): JsonObject =>
  Object.fromEntries(names.map((name) => { const at = row[name]; return [name, typeof at === 'number' ? iso(at) : null]; }));

/** Incoming events as `ingest` reads them; our own say besides who decided and by which rule. */
const eventRecord = (event: ExportedEvent, iso: Write): JsonObject => {
  const { seq, type, source, campaign, by, actor, rule, cause_seq, history, lead_id, email, phone } = event;
  const identifier = lead_id === null ? null : { external_id: `salesos:${lead_id}`, ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }) };
  return {
    seq, event_type: type, source, occurred_at: iso(event.occurred_at), recorded_at: iso(event.recorded_at), lead_id, by, actor, rule, cause_seq,
    history: history === 1, campaign, ...(isOwnType(type) ? {} : { idempotency_key: event.dedupe_key }), lead_identifier: identifier,
    metadata: JSON.parse(event.payload) as Json,
  };
};

/** The companies as `organizations list` has them. */
const organizations: Exporter = {
  format: 'csv', prepare: (snapshot) => gatherOrganizations(snapshot),
  open: () => {
    let offset = 0;
    return {
      columns: ORGANIZATION_NAMES,
      next: (tx) => {
        const records = organizationPage(tx, LIMIT, offset).map(organizationJson);
        if (records.length === 0) return undefined;
        offset += records.length;
        return { records, cells: records.map((record) => ORGANIZATION_NAMES.map((column) => cellOf(record[column]))) };
      },
    };
  },
};

const AUDIT_COLUMNS = [...EVENT_COLUMNS, 'inputs', 'digest', 'previous', 'hash', 'undone_by', 'erased'] as const;
/** Entries with all that their digests are made of, as it is stored: a stranger checks them with it alone. */
const auditRecord = ({ row, inputs, digest, previous, hash, undoneBy, isErased }: ChainedEntry): JsonObject => ({
  ...Object.fromEntries(EVENT_COLUMNS.map((column, index) => [column, row[index] ?? null])), inputs, digest, previous, hash, undone_by: undoneBy, erased: isErased,
});
const audit: Exporter = {
  format: 'ndjson',
  open: () => {
    const next = chainedPages(LIMIT);
    return {
      columns: AUDIT_COLUMNS,
      next: (tx) => {
        const records = next(tx)?.map(auditRecord);
        return records && { records, cells: records.map((record) => AUDIT_COLUMNS.map((column) => cellOf(record[column]))) };
      },
    };
  },
};
/** What is few enough for one page. */
const onePage = <Name extends string>(columns: readonly Name[], read: (tx: ReadTx) => readonly { readonly [N in Name]: Json }[]): Exporter => ({
  format: 'csv',
  open: () => {
    let isDone = false;
    return {
      columns,
      next: (tx) => {
        const records = isDone ? [] : read(tx);
        isDone = true;
        return records.length === 0 ? undefined : { records, cells: records.map((record) => columns.map((column) => cellOf(record[column]))) };
      },
    };
  },
});

/** How each noun is written out; times have the offset of `zone`, those of leads are UTC, so that the same leads are the same bytes everywhere. */
export const exportersIn = ({ zone, rules }: Pick<Context, 'zone' | 'rules'>): Readonly<Record<ExportNoun, Exporter>> => {
  const iso = isoWriter(zone);
  const times = timesWith(iso);
  return {
    leads,
    organizations,
    audit,
    // What is sold, as `catalog import` reads it: the playbook's items and those that were imported, also what is not offered any more.
    catalog: onePage(CATALOG_NAMES, (tx) => catalogIn(tx, { rules }).map(catalogJson)),
    campaigns: onePage(CAMPAIGN_COLUMNS, (tx) => campaignsIn(tx).flatMap(campaignRecords)),
    deals: byId<ExportedDeal>([...OF_LEAD, 'name', 'pipeline', 'stage', 'state', 'amount', 'currency', 'owner', 'created_at', 'stage_at', 'closed_at', 'close_reason', 'next_activity_at'], dealPage, (row) => ({
      amount: row.amount_minor === null ? null : majorUnits({ minor: Number(row.amount_minor), currency: String(row.currency) }),
      ...times(row, 'created_at', 'stage_at', 'closed_at', 'next_activity_at'),
    })),
    tasks: byId<ExportedTask>([...OF_LEAD, 'title', 'kind', 'text', 'state', 'urgency', 'due_at', 'minutes', 'place', 'owner', 'deal', 'rule', 'created_at', 'closed_at'], taskPage,
      (row) => times(row, 'due_at', 'created_at', 'closed_at')),
    proposals: byId<ExportedProposal>([...OF_LEAD, 'deal', 'title', 'state', 'version', 'accepted', 'total', 'currency', 'valid_until', 'created_at', 'sent_at', 'viewed_at', 'closed_at', 'reason', 'versions'], proposalPage, (row) => ({
      total: majorUnits({ minor: Number(row.total_minor), currency: String(row.currency) }), ...times(row, 'created_at', 'sent_at', 'viewed_at', 'closed_at'),
      versions: (JSON.parse(String(row.versions)) as readonly ProposalVersion[]).map(({ at, message, sent_at, viewed_at, ...said }) =>
        ({ ...said, lines: said.lines.map((line) => ({ ...line })), at: iso(at), message, sent_at: sent_at === null ? null : iso(sent_at), viewed_at: viewed_at === null ? null : iso(viewed_at) })),
    }), { format: 'ndjson' }),
    messages: byId<ExportedMessage>([...OF_LEAD, 'direction', 'channel', 'state', 'subject', 'body', 'html', 'job', 'enrollment', 'step', 'due_at', 'created_at'], messagePage,
      (row) => times(row, 'due_at', 'created_at')),
    enrollments: byId<ExportedEnrollment>([...OF_LEAD, 'cadence', 'state', 'job', 'started_at', 'stopped_at', 'end', 'reason', 'steps'], enrollmentPage, (row) => ({
      ...times(row, 'started_at', 'stopped_at'), steps: (JSON.parse(String(row.steps)) as readonly PlannedStep[]).map(({ due_at, ...step }) => ({ ...step, due_at: iso(due_at) })),
    })),
    chats: byId<ExportedChat>([...OF_LEAD, 'channel', 'started_at', 'ended_at', 'turns', 'extraction'], chatPage, (row) => ({
      ...times(row, 'started_at', 'ended_at'), turns: JSON.parse(String(row.turns)) as Json, extraction: JSON.parse(String(row.extraction)) as Json,
    }), { format: 'ndjson' }),
    suppressions: simple({
      columns: [...SUPPRESSION_HEADERS], first: { kind: '', value: '' }, page: suppressionPage, cursorOf: ({ kind, value }) => ({ kind, value }),
      record: ({ kind, value, reason, source, at }) => ({ kind, value, reason, source, at: iso(at) }),
    }),
    events: simple<ExportedEvent, number>({
      format: 'ndjson', first: 0, page: eventPage, cursorOf: ({ seq }) => seq, record: (event) => eventRecord(event, iso),
      columns: ['seq', 'event_type', 'source', 'occurred_at', 'recorded_at', 'lead_id', 'by', 'actor', 'rule', 'cause_seq', 'history', 'campaign', 'idempotency_key', 'lead_identifier', 'metadata'],
    }),
  };
};
