/*
 * The one list of what time or a crash makes due. The doorbell asks whether anything is, before the program is loaded; a full tick asks what.
 * Plain SQL without parameters but `:now`: the conditions must stay constants, or the partial indexes are not used.
 */

/** Each is a condition that holds while something of its kind is due. */
export const DUE = {
  /** Events that an evaluation has not seen: a command that was killed. */
  unread: 'EXISTS (SELECT 1 FROM leads WHERE last_seq > evaluated_seq)',
  /** Events that their leads have not been told of: an ingest that was killed. */
  untold: 'EXISTS (SELECT 1 FROM batches WHERE untold = 1)',
  alarm: 'EXISTS (SELECT 1 FROM leads WHERE wake_at <= :now)',
  job: `EXISTS (SELECT 1 FROM jobs WHERE state = 'queued' AND run_at <= :now)`,
  lease: `EXISTS (SELECT 1 FROM jobs WHERE state = 'running' AND lease_until <= :now)`,
  approval: `EXISTS (SELECT 1 FROM approvals WHERE state = 'open' AND expires_at <= :now)`,
  reminder: `EXISTS (SELECT 1 FROM approvals WHERE state = 'open' AND remind_at <= :now)`,
  recommendation: `EXISTS (SELECT 1 FROM recommendations WHERE state = 'open' AND expires_at <= :now)`,
  /** Without any row the first tick has not yet written down when each runs. */
  schedule: 'EXISTS (SELECT 1 FROM schedules WHERE next_at <= :now) OR NOT EXISTS (SELECT 1 FROM schedules)',
  /** The clock was set back behind the last tick: what was written down for times ahead of it is looked at again. */
  clock: `EXISTS (SELECT 1 FROM workspace WHERE name = 'last_tick' AND value + 0 > :now)`,
  /** Quiet hours are over, and notifications waited for their end. */
  handover: `EXISTS (SELECT 1 FROM workspace WHERE name = 'handover_at' AND value + 0 <= :now)`,
  /** Notifications that came since somebody looked for those to hand over. Nobody looks where nothing is handed over. */
  notice: `EXISTS (SELECT 1 FROM notifications WHERE read_at IS NULL AND created_at > (SELECT value + 0 FROM workspace WHERE name = 'handover_seen'))`,
  /** Messages that may leave, in a workspace that is live. The very words of their index. */
  message: `EXISTS (SELECT 1 FROM workspace WHERE name = 'live') AND EXISTS (SELECT 1 FROM messages WHERE state = 'approved' AND claim_until IS NULL AND case when next_at is null then due_at else next_at end <= :now)`,
  /** What a process had claimed or begun to send that has not come back. */
  claim: 'EXISTS (SELECT 1 FROM messages WHERE claim_until <= :now)',
  send: `EXISTS (SELECT 1 FROM sends WHERE state = 'sending' AND lease_until <= :now)`,
  /** Leads are new since messages of nobody known were compared with them. */
  unmatched: `EXISTS (SELECT 1 FROM workspace AS waiting WHERE name = 'unmatched' AND EXISTS (SELECT 1 FROM leads WHERE key > waiting.value + 0))`,
  absence: 'EXISTS (SELECT 1 FROM absences WHERE until <= :now)',
  /** An outcome that the model learnt from was taken back. */
  retraining: `EXISTS (SELECT 1 FROM workspace WHERE name = 'retrain_at' AND value + 0 <= :now)`,
  /** The playbook changed, and leads wait for their values under it. */
  revaluing: `EXISTS (SELECT 1 FROM workspace WHERE name = 'revaluing')`,
} as const satisfies Readonly<Record<string, string>>;
export type DueKind = keyof typeof DUE;
export const DUE_KINDS = Object.keys(DUE) as readonly DueKind[];

/** One row with one column: 1 when anything is due at `:now`. Stops at the first that is. */
export const IS_ANYTHING_DUE = `SELECT ${Object.values(DUE).map((condition) => `(${condition})`).join(' OR ')}`;

/** One row with a column for each kind: 1 when it is due at `:now`. */
export const WHAT_IS_DUE = `SELECT ${Object.entries(DUE).map(([kind, condition]) => `(${condition}) AS "${kind}"`).join(', ')}`;
