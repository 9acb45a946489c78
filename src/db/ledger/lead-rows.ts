import type { Proposal } from '../../core/ledger/offer.ts';
import type { Approval, Chat, Deal, Enrollment, Job, LeadRecord, Message, Notification, Recommendation, Task } from '../../core/ledger/lead-record.ts';
import { type ReadTx, type Statement, statement, type Tx } from '../store.ts';

/*
 * The tables that hold a lead's decided rows have one shape: a text id, the lead's key, and columns that a fold fills. Each is described once
 * here; loading, saving and comparing are the same code for all.
 */

type Cell = string | number | null;
interface RowTable<Row> {
  readonly table: string;
  /** Property → column, the id first. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  readonly rowsOf: (record: LeadRecord) => Map<string, Row>;
  /** Rows that an evaluation can still change. */
  readonly live: string;
  /** Only records of which this holds need the live rows; tables are loaded in the order of the list. */
  readonly needs?: (record: LeadRecord) => boolean;
  /** Columns that the queue changes by itself: an update leaves them, `verify` does not compare them. */
  readonly operational?: { readonly [column: string]: string };
}

const describe = <Row>(table: RowTable<Row>): RowTable<Row> => table;

const deals = describe<Deal>({
  // A lead stays won while any deal is won, whatever becomes of the others.
  table: 'deals', live: "state in ('open', 'won')", rowsOf: (record) => record.deals,
  columns: {
    id: 'id', name: 'name', pipeline: 'pipeline', stage: 'stage', state: 'state', amountMinor: 'amount_minor', currency: 'currency', owner: 'owner',
    createdAt: 'created_at', stageAt: 'stage_at', closedAt: 'closed_at', closeReason: 'close_reason', nextActivityAt: 'next_activity_at',
    probability: 'probability', expectedClose: 'expected_close', seq: 'seq',
  },
});
const tasks = describe<Task>({
  table: 'tasks', live: "state = 'open'", rowsOf: (record) => record.tasks,
  columns: {
    id: 'id', title: 'title', kind: 'kind', text: 'text', state: 'state', urgency: 'urgency', dueAt: 'due_at', owner: 'owner', deal: 'deal',
    rule: 'rule', createdAt: 'created_at', closedAt: 'closed_at', seq: 'seq', minutes: 'minutes', place: 'place', sequence: 'sequence',
  },
});
const jobs = describe<Job>({
  table: 'jobs', live: "state in ('waiting', 'queued', 'running')", rowsOf: (record) => record.jobs,
  columns: {
    id: 'id', kind: 'kind', dedupeKey: 'dedupe_key', priority: 'priority', state: 'state', runAt: 'run_at', energy: 'energy', rule: 'rule',
    reason: 'reason', createdAt: 'created_at', finishedAt: 'finished_at', error: 'error', result: 'result', seq: 'seq',
  },
  operational: {
    state: "CASE WHEN excluded.state = 'queued' AND jobs.state = 'running' THEN 'running' ELSE excluded.state END",
    run_at: "CASE WHEN excluded.state = 'queued' AND jobs.state IN ('queued', 'running') THEN jobs.run_at ELSE excluded.run_at END",
  },
});
const approvals = describe<Approval>({
  table: 'approvals', live: "state = 'open'", rowsOf: (record) => record.approvals,
  columns: {
    id: 'id', kind: 'kind', job: 'job', action: 'action', reason: 'reason', risk: 'risk', draft: 'draft', state: 'state',
    expiresAt: 'expires_at', createdAt: 'created_at', decidedAt: 'decided_at', seq: 'seq', remindAt: 'remind_at', edited: 'edited',
  },
});
const recommendations = describe<Recommendation>({
  table: 'recommendations', live: "state = 'open'", rowsOf: (record) => record.recommendations,
  columns: {
    id: 'id', action: 'action', reason: 'reason', urgency: 'urgency', rule: 'rule', state: 'state', createdAt: 'created_at',
    expiresAt: 'expires_at', seq: 'seq',
  },
});
const notifications = describe<Notification>({
  table: 'notifications', live: '0', rowsOf: (record) => record.notifications,
  columns: { id: 'id', kind: 'kind', title: 'title', text: 'text', urgency: 'urgency', createdAt: 'created_at', seq: 'seq' },
});
const enrollments = describe<Enrollment>({
  // One that is done may still be answered, and says where that leads.
  table: 'enrollments', live: `state <> 'stopped' or "end" = 'done'`, rowsOf: (record) => record.enrollments,
  columns: {
    id: 'id', cadence: 'cadence', state: 'state', job: 'job', steps: 'steps', startedAt: 'started_at', stoppedAt: 'stopped_at', end: 'end', reason: 'reason', seq: 'seq',
    occurrence: 'occurrence', definition: 'definition', pausedUntil: 'paused_until', audience: 'audience',
  },
});
const messages = describe<Message>({
  // An enrollment that ends takes along what has not left.
  table: 'messages', live: "state in ('draft', 'approved', 'held', 'sending')", rowsOf: (record) => record.messages, needs: ({ enrollments: { size } }) => size > 0,
  columns: {
    id: 'id', direction: 'direction', channel: 'channel', state: 'state', subject: 'subject', body: 'body', html: 'html', job: 'job', createdAt: 'created_at', seq: 'seq',
    enrollment: 'enrollment', step: 'step', dueAt: 'due_at', cadence: 'cadence', occurrence: 'occurrence', expiresAt: 'expires_at', approvedBy: 'approved_by', gate: 'gate', reason: 'reason',
    mailbox: 'mailbox', sentAt: 'sent_at', providerId: 'provider_id',
  },
});

const chats = describe<Chat>({
  table: 'chats', live: '0', rowsOf: (record) => record.chats,
  columns: { id: 'id', channel: 'channel', startedAt: 'started_at', endedAt: 'ended_at', turns: 'turns', extraction: 'extraction', seq: 'seq' },
});

const proposals = describe<Proposal>({
  // One that was accepted says what its deal is worth.
  table: 'proposals', live: '1', rowsOf: (record) => record.proposals,
  columns: {
    id: 'id', deal: 'deal', state: 'state', version: 'version', accepted: 'accepted', title: 'title', totalMinor: 'total_minor', currency: 'currency', validUntil: 'valid_until', versions: 'versions',
    createdAt: 'created_at', sentAt: 'sent_at', viewedAt: 'viewed_at', closedAt: 'closed_at', reason: 'reason', seq: 'seq',
  },
});

/** Every table of a lead's decided rows. */
const ROW_TABLES: readonly RowTable<{ readonly id: string }>[] =
  [deals, tasks, jobs, approvals, recommendations, notifications, enrollments, messages, chats, proposals].map((table) => table as unknown as RowTable<{ readonly id: string }>);

interface TableStatements {
  readonly table: RowTable<{ readonly id: string }>;
  readonly properties: readonly string[];
  readonly selectLive: Statement<[string], Record<string, Cell>>;
  readonly selectAll: Statement<[string], Record<string, Cell>>;
  readonly upsert: Statement<Cell[]>;
  readonly remove: Statement<[string, number]>;
}

const STATEMENTS: readonly TableStatements[] = ROW_TABLES.map((table) => {
  const columns = Object.values(table.columns);
  const aliases = Object.entries(table.columns).map(([property, column]) => `"${column}" AS "${property}"`).join(', ');
  const select = (where: string): Statement<[string], Record<string, Cell>> =>
    statement(`SELECT lead_key AS "leadKey", ${aliases} FROM ${table.table} WHERE lead_key IN (SELECT value FROM json_each(?)) AND ${where}`);
  const updates = ['lead_key', ...columns.slice(1)].map((column) => `"${column}" = ${table.operational?.[column] ?? `excluded."${column}"`}`);
  return {
    table,
    properties: Object.keys(table.columns),
    selectLive: select(table.live),
    selectAll: select('1'),
    upsert: statement(`INSERT INTO ${table.table} (lead_key, ${columns.map((column) => `"${column}"`).join(', ')})
      VALUES (?${', ?'.repeat(columns.length)}) ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`),
    remove: statement(`DELETE FROM ${table.table} WHERE id = ? AND lead_key = ?`),
  };
});

/** `running` is a queued job under a lease: the ledger knows no such state. */
const fromTable = (table: string, row: Record<string, Cell>): Record<string, Cell> =>
  (table === 'jobs' && row['state'] === 'running' ? { ...row, state: 'queued' } : row);

/** Fills the collections of these records from their tables: all rows, or those that can still change. */
export const loadRows = (tx: ReadTx, records: ReadonlyMap<number, LeadRecord>, whole: boolean): void => {
  const all = JSON.stringify([...records.keys()]);
  for (const { table, selectLive, selectAll } of STATEMENTS) {
    if (!whole && table.live === '0') continue;
    const { needs } = table;
    const some = whole || needs === undefined ? undefined : [...records].flatMap(([key, record]) => (needs(record) ? [key] : []));
    if (some?.length === 0) continue;
    const keys = some === undefined ? all : JSON.stringify(some);
    for (const { leadKey, ...row } of tx.use(whole ? selectAll : selectLive).iterate(keys)) {
      const record = records.get(Number(leadKey));
      // The columns of the statement are those of the row's type.
      if (record) table.rowsOf(record).set(String(row['id']), fromTable(table.table, row) as unknown as { readonly id: string });
    }
  }
};

/** Writes the rows that differ between two states of a record: a row that is the same object has not changed. */
export const saveRows = (tx: Tx, before: LeadRecord, after: LeadRecord): void => {
  for (const { table, properties, upsert, remove } of STATEMENTS) {
    const old = table.rowsOf(before);
    const now = table.rowsOf(after);
    for (const [id, row] of now) {
      if (old.get(id) === row) continue;
      const cells = row as unknown as Record<string, Cell>;
      tx.use(upsert).run(after.key, ...properties.map((property) => cells[property] ?? null));
    }
    for (const id of old.keys()) if (!now.has(id)) tx.use(remove).run(id, after.key);
  }
};

/** Rows that a replay must not compare: what the queue moves by itself. */
const UNCOMPARED: Readonly<Record<string, readonly string[]>> = { jobs: ['runAt'] };

/** `table id.column: stored → replayed` for each difference. */
export const compareRows = (stored: LeadRecord, replayed: LeadRecord): { readonly table: string; readonly id: string; readonly difference: string }[] => {
  const found: { table: string; id: string; difference: string }[] = [];
  for (const { table, properties } of STATEMENTS) {
    const is = table.rowsOf(stored);
    const should = table.rowsOf(replayed);
    for (const id of new Set([...is.keys(), ...should.keys()])) {
      const a = is.get(id) as unknown as Record<string, Cell> | undefined;
      const b = should.get(id) as unknown as Record<string, Cell> | undefined;
      if (!a || !b) { found.push({ table: table.table, id, difference: a ? 'row without an event' : 'row is missing' }); continue; }
      for (const property of properties) {
        if (UNCOMPARED[table.table]?.includes(property)) continue;
        if ((a[property] ?? null) !== (b[property] ?? null)) {
          found.push({ table: table.table, id, difference: `${property} is ${JSON.stringify(a[property] ?? null)}, the ledger says ${JSON.stringify(b[property] ?? null)}` });
        }
      }
    }
  }
  return found;
};
