import { type Instant, MINUTE_MS } from '../../core/base/instant.ts';
import { type ReadTx, scalar, statement, tuples, type Tx } from '../store.ts';

export const JOB_STATES = ['waiting', 'queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A job with the queue's own columns and the name of its lead. */
export interface JobRow {
  readonly id: string; readonly leadKey: number | null; readonly leadId: string | null; readonly leadName: string | null; readonly kind: string;
  readonly dedupeKey: string; readonly priority: number; readonly state: JobState; readonly runAt: Instant; readonly energy: number;
  readonly rule: string | null; readonly reason: string; readonly createdAt: Instant; readonly finishedAt: Instant | null;
  readonly error: string | null; readonly result: string | null; readonly seq: number; readonly attempts: number;
  readonly leaseUntil: Instant | null; readonly lastError: string | null; readonly startedAt: Instant | null;
  /** Each attempt that failed, as JSON: a list of `FailedAttempt`. */
  readonly errors: string;
  /** How far it is, as JSON: `Progress`; null while it does not run, and for what takes no time. */
  readonly progress: string | null;
}
export interface FailedAttempt { readonly attempt: number; readonly at: Instant; readonly error: string }
/** `total` is null where nobody knows it. */
export interface Progress { readonly done: number; readonly total: number | null }
/** A job under this process's lease; only who holds `token` may settle it. */
export interface ClaimedJob {
  readonly id: string; readonly leadKey: number | null; readonly kind: string; readonly energy: number; readonly attempts: number;
  readonly seq: number; readonly token: string;
}
/** What it takes to settle a job. */
export type Lease = Pick<ClaimedJob, 'id' | 'token'>;

const COLUMNS = `j.id, j.lead_key AS leadKey, l.id AS leadId, coalesce(l.name, l.email) AS leadName, j.kind, j.dedupe_key AS dedupeKey, j.priority, j.state, j.run_at AS runAt,
  j.energy, j.rule, j.reason, j.created_at AS createdAt, j.finished_at AS finishedAt, j.error, j.result, j.seq, j.attempts,
  j.lease_until AS leaseUntil, j.last_error AS lastError, j.started_at AS startedAt, j.errors, j.progress`;
const FROM = 'FROM jobs j LEFT JOIN leads l ON l.key = j.lead_key';

const selectJobsByPrefix = statement<[string, string], JobRow>(`SELECT ${COLUMNS} ${FROM} WHERE j.id >= ? AND j.id < ? ORDER BY j.id LIMIT 20`);
/** Jobs whose id begins like this, at most 20. */
export const listJobsByIdPrefix = (tx: ReadTx, prefix: string): JobRow[] => tx.use(selectJobsByPrefix).all(prefix, `${prefix}\uffff`);

export interface JobFilter {
  readonly state?: JobState | 'all' | 'open';
  readonly kind?: string;
  readonly leadKey?: number;
  readonly code?: string;
  readonly limit: number;
}

/** Open jobs in the order in which they are claimed, then finished ones, the newest first. */
export const listJobs = (tx: ReadTx, { state = 'open', kind, leadKey, code, limit }: JobFilter): JobRow[] => {
  const states = state === 'open' ? `j.state IN ('running', 'queued', 'waiting')` : state === 'all' ? '1' : `j.state = '${state}'`;
  const where = [
    states, kind !== undefined && 'j.kind = :kind', leadKey !== undefined && 'j.lead_key = :leadKey',
    code !== undefined && `j.error LIKE :code || ':%'`,
  ].filter(Boolean).join(' AND ');
  return tx.use(statement<[Record<string, unknown>], JobRow>(
    `SELECT ${COLUMNS} ${FROM} WHERE ${where}
     ORDER BY j.finished_at IS NOT NULL, CASE j.state WHEN 'running' THEN 0 WHEN 'queued' THEN 1 ELSE 2 END, j.finished_at DESC, j.priority DESC, j.run_at, j.id LIMIT :limit`))
    .all({ kind, leadKey, code, limit });
};

// ---- claim ----
const countStarts = scalar<[Instant, Instant], number>('SELECT count(*) FROM job_starts WHERE at > ? AND at < ?');
const insertStart = statement<[Instant]>('INSERT INTO job_starts (at) VALUES (?)');
const deleteStarts = statement<[Instant, Instant]>('DELETE FROM job_starts WHERE at <= ? OR at >= ?');

/** Jobs that any process started within the last minute. A start from far ahead, of a clock since set back, does not count. */
export const countRecentStarts = (tx: ReadTx): number => tx.use(countStarts).get(tx.now - MINUTE_MS, tx.now + MINUTE_MS) ?? 0;

interface Candidate { readonly id: string; readonly lead_key: number | null; readonly kind: string }
/** Leads whose job runs are few: they are read once, not looked for at each candidate. */
const IDLE = `lead_key NOT IN (SELECT lead_key FROM jobs WHERE state = 'running' AND lead_key IS NOT NULL)`;
const selectCandidates = statement<{ now: Instant; full: string }, Candidate>(
  `SELECT id, lead_key, kind FROM jobs INDEXED BY jobs_claim WHERE state = 'queued' AND run_at <= :now AND lead_key IS NOT NULL AND ${IDLE}
   AND kind NOT IN (SELECT value FROM json_each(:full)) ORDER BY priority DESC, run_at, seq`);
const selectOne = statement<{ id: string }, Candidate>(
  `SELECT id, lead_key, kind FROM jobs WHERE id = :id AND state = 'queued' AND (lead_key IS NULL OR ${IDLE})`);
const countRunning = statement<[], { kind: string; running: number }>(`SELECT kind, count(*) AS running FROM jobs WHERE state = 'running' GROUP BY kind`);
const claimThose = (where: string): string =>
  `UPDATE jobs SET state = 'running', lease_token = :token, lease_until = :until, attempts = attempts + 1, started_at = :now
   WHERE state = 'queued' AND ${where} RETURNING id, lead_key, kind, energy, attempts, seq`;
type ClaimedRow = readonly [id: string, leadKey: number | null, kind: string, energy: number, attempts: number, seq: number];
const updateNamed = tuples<{ ids: string; now: Instant; token: string; until: Instant }, ClaimedRow>(claimThose('id IN (SELECT value FROM json_each(:ids))'));
const updateScheduled = tuples<{ now: Instant; limit: number; token: string; until: Instant }, ClaimedRow>(claimThose(
  `rowid IN (SELECT rowid FROM jobs INDEXED BY jobs_due WHERE state = 'queued' AND run_at <= :now AND lead_key IS NULL ORDER BY run_at, seq LIMIT :limit)`));

export interface Claim {
  /** lead: jobs of leads, at most `limit`. schedule: jobs of the workspace. A job id: that one, though it is not due yet. */
  readonly which: 'lead' | 'schedule' | { readonly id: string };
  readonly limit: number;
  readonly token: string;
  readonly leaseMs: number;
  /** How many of a kind may run at once, over all processes; a kind that is left out has no limit. */
  readonly concurrency?: Readonly<Record<string, number>>;
}

/** How many more of each limited kind may start. */
const roomOf = (tx: ReadTx, concurrency: Readonly<Record<string, number>>): Map<string, number> => {
  const room = new Map(Object.entries(concurrency));
  if (room.size > 0) for (const { kind, running } of tx.use(countRunning).all()) if (room.has(kind)) room.set(kind, (room.get(kind) ?? 0) - running);
  return room;
};

/** The first jobs of as many leads, in the order of claiming, that their kinds have room for. */
const pick = (tx: ReadTx, { which, limit, concurrency = {} }: Claim): string[] => {
  const room = roomOf(tx, concurrency);
  const full = JSON.stringify([...room].filter(([, left]) => left <= 0).map(([kind]) => kind));
  const leads = new Set<number | null>();
  const ids: string[] = [];
  for (const { id, lead_key, kind } of typeof which === 'object' ? tx.use(selectOne).all(which) : tx.use(selectCandidates).iterate({ now: tx.now, full })) {
    const left = room.get(kind) ?? Number.MAX_SAFE_INTEGER;
    if (leads.has(lead_key) || left <= 0) continue;
    leads.add(lead_key);
    room.set(kind, left - 1);
    if (ids.push(id) >= limit) break;
  }
  return ids;
};

/**
 * Takes due jobs under a lease, the highest priority first, never two of one lead at a time nor more of a kind than may run. Of two processes only one gets a job.
 * Jobs of leads count as starts.
 */
export const claimJobs = (tx: Tx, wanted: Claim): ClaimedJob[] => {
  const { which, limit, token, leaseMs } = wanted;
  if (limit <= 0) return [];
  const lease = { token, until: tx.now + leaseMs, now: tx.now };
  const claimed = (rows: readonly ClaimedRow[]): ClaimedJob[] => rows.map(([id, leadKey, kind, energy, attempts, seq]) => ({ id, leadKey, kind, energy, attempts, seq, token }));
  if (which === 'schedule') return claimed(tx.use(updateScheduled).all({ limit, ...lease })).sort((a, b) => a.seq - b.seq);
  const order = new Map(pick(tx, wanted).map((id, at) => [id, at]));
  if (order.size === 0) return [];
  return claimed(tx.use(updateNamed).all({ ids: JSON.stringify([...order.keys()]), ...lease })).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
};

/** Counts the start of one job of a lead; starts too old to count are forgotten. */
export const recordStart = (tx: Tx): void => {
  tx.use(deleteStarts).run(tx.now - MINUTE_MS, tx.now + MINUTE_MS);
  tx.use(insertStart).run(tx.now);
};

// ---- settle ----
const FREE = `lease_token = NULL, lease_until = NULL, progress = NULL`;
const HELD = `id = :id AND state = 'running' AND lease_token = :token`;
/** Adds what went wrong in the attempt that is under way to those before it. */
const NOTED = `last_error = :error, errors = json_insert(errors, '$[#]', json_object('attempt', attempts, 'at', :at, 'error', :error))`;
const freeLease = statement<{ id: string; token: string }>(`UPDATE jobs SET state = 'queued', ${FREE} WHERE ${HELD}`);
const giveBack = statement<{ id: string; token: string; runAt: Instant }>(
  `UPDATE jobs SET state = 'queued', ${FREE}, run_at = :runAt, attempts = max(0, attempts - 1) WHERE ${HELD}`);
const requeue = statement<{ id: string; token: string; runAt: Instant; error: string; at: Instant }>(
  `UPDATE jobs SET state = 'queued', ${FREE}, run_at = :runAt, ${NOTED} WHERE ${HELD}`);

/**
 * Ends the lease if it is still held: false for a job that was cancelled or taken by another, and then nothing may be written for it.
 * The job stands as queued until the event that closes it is saved in the same transaction.
 */
export const endLease = (tx: Tx, { id, token }: Lease): boolean => tx.use(freeLease).run({ id, token }).changes === 1;

/** Puts a job back whose attempt failed, if its lease is still held; the error is kept with those before it. */
export const requeueJob = (tx: Tx, { id, token }: Lease, { runAt, error }: { readonly runAt: Instant; readonly error: string }): boolean =>
  tx.use(requeue).run({ id, token, runAt, error, at: tx.now }).changes === 1;

/** Puts a job back that was not begun, if its lease is still held: no attempt, and no error. */
export const giveBackJob = (tx: Tx, { id, token }: Lease, runAt: Instant): boolean => tx.use(giveBack).run({ id, token, runAt }).changes === 1;

const updateProgress = statement<{ id: string; token: string; progress: string; until: Instant }>(`UPDATE jobs SET progress = :progress, lease_until = :until WHERE ${HELD}`);
/** Says how far a job is and has its lease last longer; false when it is held no more: cancelled, or taken by another. */
export const noteProgress = (tx: Tx, { id, token }: Lease, { progress, leaseMs }: { readonly progress: Progress; readonly leaseMs: number }): boolean =>
  tx.use(updateProgress).run({ id, token, progress: JSON.stringify(progress), until: tx.now + leaseMs }).changes === 1;

const selectExpired = statement<[Instant, Instant], ClaimedJob>(
  `SELECT id, lead_key AS leadKey, kind, energy, attempts, seq, lease_token AS token FROM jobs
   WHERE state = 'running' AND (lease_until <= ? OR lease_until > ?) ORDER BY id`);
/** Jobs whose process has not come back in time, or whose lease ends after `latest`: a clock ran ahead and was set back. */
export const listExpiredLeases = (tx: ReadTx, latest: Instant): ClaimedJob[] => tx.use(selectExpired).all(tx.now, latest);

const updateError = statement<{ id: string; error: string; at: Instant }>(`UPDATE jobs SET ${NOTED} WHERE id = :id`);
/** Keeps what went wrong in the last attempt of a job. */
export const noteError = (tx: Tx, id: string, error: string): void => { tx.use(updateError).run({ id, error, at: tx.now }); };
const resetAttempts = statement<[string]>('UPDATE jobs SET attempts = 0, last_error = NULL WHERE id = ?');
/** A retried job has all its attempts again; what went wrong before stays to be read. */
export const forgiveJob = (tx: Tx, id: string): void => { tx.use(resetAttempts).run(id); };

// ---- jobs of the workspace, which no lead's record carries ----
export interface WorkspaceJob {
  readonly id: string; readonly kind: string; readonly dedupeKey: string; readonly runAt: Instant; readonly rule: string; readonly reason: string; readonly seq: number;
}
const insertJob = statement<{ id: string; kind: string; dedupeKey: string; runAt: Instant; rule: string; reason: string; seq: number; at: Instant }>(
  `INSERT INTO jobs (id, lead_key, kind, dedupe_key, priority, state, run_at, energy, rule, reason, created_at, seq)
   VALUES (:id, NULL, :kind, :dedupeKey, 0, 'queued', :runAt, 0, :rule, :reason, :at, :seq)
   ON CONFLICT (dedupe_key) WHERE finished_at IS NULL DO NOTHING`);
export const insertWorkspaceJob = (tx: Tx, job: WorkspaceJob): boolean => tx.use(insertJob).run({ ...job, at: tx.now }).changes === 1;

const selectOpenJob = scalar<[string], string>(`SELECT id FROM jobs WHERE dedupe_key = ? AND finished_at IS NULL`);
/** The id of the job that holds this key, undefined when it is free. */
export const findOpenJob = (tx: ReadTx, dedupeKey: string): string | undefined => tx.use(selectOpenJob).get(dedupeKey);

const finishJob = statement<[state: JobState, at: Instant, error: string | null, result: string | null, id: string, token: string]>(
  `UPDATE jobs SET state = ?, lease_token = NULL, lease_until = NULL, progress = NULL, finished_at = ?, error = ?, result = ?
   WHERE id = ? AND state = 'running' AND lease_token = ?`);
/** Closes a job of the workspace if its lease is still held, else false; a lead's is closed by its record. */
export const finishWorkspaceJob = (
  tx: Tx, { id, token }: Lease, { state, error, result }: { readonly state: 'succeeded' | 'failed'; readonly error: string | null; readonly result: string | null },
): boolean => {
  const isHeld = tx.use(finishJob).run(state, tx.now, error, result, id, token).changes === 1;
  if (isHeld && error !== null) noteError(tx, id, error);
  return isHeld;
};

const deleteFinished = statement<[Instant, number]>(
  `DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE finished_at < ? AND lead_key IS NULL LIMIT ?)`);
/** Forgets some jobs of the workspace that were finished before this moment; how many there were, fewer than the limit at the end. */
export const deleteFinishedJobs = (tx: Tx, before: Instant, limit: number): number => tx.use(deleteFinished).run(before, limit).changes;

const cancelJobOf = statement<{ id: string; at: Instant; reason: string }>(
  `UPDATE jobs SET state = 'cancelled', ${FREE}, finished_at = :at, error = :reason WHERE id = :id AND lead_key IS NULL AND finished_at IS NULL`);
/** Calls a job of the workspace off, also while it runs: whoever runs it finds its lease gone. */
export const cancelWorkspaceJob = (tx: Tx, id: string, reason: string): boolean => tx.use(cancelJobOf).run({ id, at: tx.now, reason }).changes === 1;
