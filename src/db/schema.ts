import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export * from './workspace-schema.ts';

/*
 * Times are epoch milliseconds, money is minor units + currency, JSON is text. `events` is the truth; every table marked "derived" is a fold
 * of it (`rebuild` makes it again, `verify` compares). Big tables refer to a lead by its integer key, people by the text id.
 */

// ---- the ledger ----
export const events = sqliteTable('events', {
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  dedupeKey: text('dedupe_key').notNull(),
  leadKey: integer('lead_key'),
  type: text('type').notNull(),
  source: text('source').notNull(),
  campaign: text('campaign'),
  occurredAt: integer('occurred_at').notNull(),
  recordedAt: integer('recorded_at').notNull(),
  by: text('by').notNull(),
  actor: text('actor'),
  rule: text('rule'),
  causeSeq: integer('cause_seq'),
  batch: integer('batch'),
  playbookVersion: integer('playbook_version'),
  /** 1 when it was too old at its arrival to start work. */
  history: integer('history').notNull().default(0),
  payload: text('payload').notNull(),
  /** The one mutable column: the event that hides this one. */
  undoneBy: integer('undone_by'),
}, (t) => [
  uniqueIndex('events_dedupe').on(t.dedupeKey).where(sql`undone_by is null`),
  index('events_by_lead').on(t.leadKey, t.seq),
  index('events_inactivity').on(t.seq).where(sql`type = 'inactivity.flagged'`),
  index('events_inbound').on(t.seq).where(sql`history = 0 and type in ('email_replied', 'linkedin_replied', 'sms_replied', 'whatsapp_replied', 'message_received', 'form_submitted', 'demo_requested', 'meeting_requested', 'proposal_viewed')`),
  index('events_automation').on(t.rule, t.occurredAt).where(sql`type in ('automation.fired', 'automation.held', 'automation.cut')`),
  index('events_autonomy').on(t.seq).where(sql`type in ('autonomy.granted', 'autonomy.declined', 'autonomy.revoked')`), index('events_campaign').on(t.seq).where(sql`type in ('campaign.added', 'campaign.changed', 'campaign.cost_set')`), index('events_suppressed').on(t.seq).where(sql`type = 'person.suppressed'`),
  index('events_returned').on(t.seq).where(sql`type in ('email_bounced', 'email_bounce', 'bounced', 'bounce', 'hard_bounce', 'hard_bounced', 'email_hard_bounced', 'email_complained', 'spam_complaint', 'complained', 'complaint')`),
  index('events_by_batch').on(t.batch, t.leadKey).where(sql`batch is not null`),
  index('events_hidden').on(t.undoneBy, t.seq).where(sql`undone_by is not null`),
]);

/** The chain of the audit: for each transaction that decided something, the digests of what it decided. See db/ledger/chain.ts. */
export const auditLinks = sqliteTable('audit_links', {
  firstSeq: integer('first_seq').primaryKey(),
  lastSeq: integer('last_seq').notNull(),
  /** Of each entry its number and its digest, in 6 and 32 bytes. */
  entries: blob('entries', { mode: 'buffer' }).notNull(),
  /** The hash of the chain behind the last of them, 32 bytes. */
  hash: blob('hash', { mode: 'buffer' }).notNull(),
});

export const batches = sqliteTable('batches', {
  key: integer('key').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
  kind: text('kind').notNull(),
  source: text('source').notNull(),
  /** Of the content and the options, so that the same file goes on where a crash left it. */
  fingerprint: text('fingerprint').notNull(),
  state: text('state').notNull(),
  /** The last record of the input that is in the database. */
  cursor: integer('cursor').notNull().default(0),
  counts: text('counts').notNull().default('{}'),
  /** How the file was read, for `imports show`. */
  details: text('details').notNull().default('{}'),
  /** 1 while the leads that its events are about do not know of them: told at the end, once each, and not in every transaction. */
  untold: integer('untold').notNull().default(0),
  startedAt: integer('started_at').notNull(),
  finishedAt: integer('finished_at'),
}, (t) => [index('batches_by_fingerprint').on(t.fingerprint), index('batches_untold').on(t.key).where(sql`untold = 1`)]);

// ---- leads: derived ----
export const leads = sqliteTable('leads', {
  key: integer('key').primaryKey({ autoIncrement: true }),
  id: text('id').notNull().unique(),
  origin: text('origin').notNull(),
  createdAt: integer('created_at').notNull(),
  recordedAt: integer('recorded_at').notNull(),
  removed: integer('removed').notNull().default(0),
  mergedInto: integer('merged_into'),
  name: text('name'), firstName: text('first_name'), lastName: text('last_name'),
  email: text('email'), phone: text('phone'), company: text('company'), title: text('title'),
  website: text('website'), linkedin: text('linkedin'), industry: text('industry'), companySize: text('company_size'),
  city: text('city'), region: text('region'), country: text('country'), language: text('language'), zone: text('zone'),
  source: text('source'), campaign: text('campaign'), notes: text('notes'),
  attributes: text('attributes').notNull().default('{}'),
  tags: text('tags').notNull().default('[]'),
  mode: text('mode'),
  /** Why nobody may write to the lead any more. */
  suppressedReason: text('suppressed_reason'), suppressedAt: integer('suppressed_at'),
  status: text('status').notNull().default('new'),
  statusAt: integer('status_at').notNull().default(0),
  statusSeq: integer('status_seq').notNull().default(0),
  humanStatusAt: integer('human_status_at'),
  /** JSON: what the lead is to us since it was won; null for no customer. */
  customer: text('customer'),
  pipeline: text('pipeline'),
  routedByHuman: integer('routed_by_human').notNull().default(0),
  owner: text('owner'),
  fired: text('fired').notNull().default('{}'),
  // values, and the standing they came to at the last evaluation
  fit: text('fit').notNull().default('{}'),
  lastActivityAt: integer('last_activity_at'),
  lastHeardAt: integer('last_heard_at'),
  freshSeq: integer('fresh_seq').notNull().default(0),
  scoreMilli: integer('score_milli').notNull().default(0),
  scoreCeiling: integer('score_ceiling').notNull().default(0),
  intent: text('intent'),
  intentConfidence: real('intent_confidence').notNull().default(0),
  bant: integer('bant'),
  winProbability: real('win_probability').notNull().default(0),
  wakeAt: integer('wake_at'),
  lastSeq: integer('last_seq').notNull().default(0),
  evaluatedSeq: integer('evaluated_seq').notNull().default(0),
  valuedUnder: integer('valued_under').notNull().default(0),
  /** The moment the standing is right for; reading at another moment computes it from the rows. */
  evaluatedAt: integer('evaluated_at').notNull().default(0),
}, (t) => [
  /* By key, so that new leads are appended to it. The order in which leads are decided about is the evaluation's own. */
  index('leads_unread').on(t.key).where(sql`last_seq > evaluated_seq`),
  index('leads_wake').on(t.wakeAt).where(sql`wake_at is not null`),
  index('leads_ceiling').on(t.scoreCeiling).where(sql`removed = 0 and merged_into is null`),
  index('leads_bant').on(t.bant).where(sql`bant is not null`),
  index('leads_ready').on(t.winProbability).where(sql`status = 'ready_to_close'`),
  // Totals by status and the pool's size are counted from the index alone; merged_into is in it only because SQLite else looks it up.
  index('leads_by_status').on(t.status, t.pipeline, t.mergedInto).where(sql`removed = 0 and merged_into is null`),
  index('leads_merged').on(t.mergedInto).where(sql`merged_into is not null`),
]);

/* This table, score_rows and signals are WITHOUT ROWID, see the migration that clusters them: drizzle has no word for it. */
export const identities = sqliteTable('identities', {
  leadKey: integer('lead_key').notNull(),
  kind: text('kind').notNull(),
  value: text('value').notNull(),
  shared: integer('shared').notNull().default(0),
}, (t) => [
  primaryKey({ columns: [t.leadKey, t.kind, t.value] }),
  /* One lead has it for itself, or several share it: one index finds both and refuses a second owner. */
  uniqueIndex('identities_unique').on(t.kind, t.value, sql`case shared when 0 then 0 else lead_key end`),
]);

export const scoreRows = sqliteTable('score_rows', {
  leadKey: integer('lead_key').notNull(),
  rule: text('rule').notNull(),
  occurredAt: integer('occurred_at').notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  seq: integer('seq').notNull(),
  milliPoints: integer('milli_points').notNull(),
  halfLifeMs: integer('half_life_ms'),
  expiresAt: integer('expires_at'),
}, (t) => [primaryKey({ columns: [t.leadKey, t.rule, t.occurredAt, t.dedupeKey] })]);

export const signals = sqliteTable('signals', {
  leadKey: integer('lead_key').notNull(),
  intent: text('intent').notNull(),
  rule: text('rule').notNull(),
  occurredAt: integer('occurred_at').notNull(),
  dedupeKey: text('dedupe_key').notNull(),
  seq: integer('seq').notNull(),
  weightMilli: integer('weight_milli').notNull(),
}, (t) => [primaryKey({ columns: [t.leadKey, t.rule, t.occurredAt, t.dedupeKey] })]);

export const bantAnswers = sqliteTable('bant_answers', {
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  letter: text('letter').notNull(),
  level: text('level').notNull(),
  quote: text('quote').notNull(),
  source: text('source').notNull(),
  at: integer('at').notNull(),
  seq: integer('seq').notNull(),
}, (t) => [primaryKey({ columns: [t.leadKey, t.letter, t.level, t.source] })]);

export const statusHistory = sqliteTable('status_history', {
  seq: integer('seq').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  from: text('from').notNull(), to: text('to').notNull(),
  by: text('by').notNull(), actor: text('actor'), rule: text('rule'), causeSeq: integer('cause_seq'),
  reason: text('reason').notNull(),
  at: integer('at').notNull(),
}, (t) => [index('status_history_by_lead').on(t.leadKey)]);

// ---- what was decided: derived ----
export const deals = sqliteTable('deals', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  name: text('name').notNull(), pipeline: text('pipeline').notNull(), stage: text('stage').notNull(), state: text('state').notNull(),
  amountMinor: integer('amount_minor'), currency: text('currency').notNull(), owner: text('owner'),
  createdAt: integer('created_at').notNull(), stageAt: integer('stage_at').notNull(), closedAt: integer('closed_at'),
  closeReason: text('close_reason'), nextActivityAt: integer('next_activity_at'),
  probability: real('probability'), expectedClose: text('expected_close'),
  seq: integer('seq').notNull(),
}, (t) => [index('deals_by_lead').on(t.leadKey), index('deals_open').on(t.pipeline, t.stage, t.seq).where(sql`state = 'open'`), index('deals_open_by_owner').on(t.owner).where(sql`state = 'open'`)]);

export const tasks = sqliteTable('tasks', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  title: text('title').notNull(), kind: text('kind').notNull(), text: text('text').notNull(), state: text('state').notNull(),
  urgency: text('urgency').notNull(), dueAt: integer('due_at'), owner: text('owner'), deal: text('deal'), rule: text('rule'),
  createdAt: integer('created_at').notNull(), closedAt: integer('closed_at'), seq: integer('seq').notNull(),
  minutes: integer('minutes'), place: text('place'), sequence: integer('sequence').notNull().default(0),
}, (t) => [index('tasks_by_lead').on(t.leadKey), index('tasks_open').on(t.dueAt).where(sql`state = 'open'`)]);

export const approvals = sqliteTable('approvals', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  kind: text('kind').notNull(), job: text('job').notNull(), action: text('action').notNull(), reason: text('reason').notNull(),
  risk: text('risk').notNull(), draft: text('draft').notNull(), state: text('state').notNull(),
  expiresAt: integer('expires_at'), createdAt: integer('created_at').notNull(), decidedAt: integer('decided_at'), seq: integer('seq').notNull(),
  /** When its owner is reminded; null for never, and once it was done. `edited` is 1 when other words were approved. */
  remindAt: integer('remind_at'), edited: integer('edited').notNull().default(0),
}, (t) => [
  index('approvals_by_lead').on(t.leadKey), index('approvals_open').on(t.expiresAt).where(sql`state = 'open'`),
  index('approvals_remind').on(t.remindAt).where(sql`state = 'open' and remind_at is not null`),
  index('approvals_decided').on(t.action, t.decidedAt).where(sql`state in ('approved', 'rejected', 'expired')`),
]);

export const recommendations = sqliteTable('recommendations', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  action: text('action').notNull(), reason: text('reason').notNull(), urgency: text('urgency').notNull(), rule: text('rule'),
  state: text('state').notNull(), createdAt: integer('created_at').notNull(), expiresAt: integer('expires_at').notNull(), seq: integer('seq').notNull(),
}, (t) => [index('recommendations_by_lead').on(t.leadKey), index('recommendations_open').on(t.expiresAt).where(sql`state = 'open'`)]);

export const notifications = sqliteTable('notifications', {
  id: text('id').primaryKey(),
  /** Null for those of the workspace. */
  leadKey: integer('lead_key').references(() => leads.key),
  kind: text('kind').notNull(), title: text('title').notNull(), text: text('text').notNull(), urgency: text('urgency').notNull(),
  createdAt: integer('created_at').notNull(), seq: integer('seq').notNull(),
  /** The reader's own, not derived. */
  readAt: integer('read_at'),
}, (t) => [index('notifications_by_lead').on(t.leadKey), index('notifications_unread').on(t.createdAt).where(sql`read_at is null`)]);

export const messages = sqliteTable('messages', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  direction: text('direction').notNull(), channel: text('channel').notNull(), state: text('state').notNull(),
  subject: text('subject').notNull(), body: text('body').notNull(), html: text('html'), job: text('job'),
  createdAt: integer('created_at').notNull(), seq: integer('seq').notNull(),
  /** Of a step of a cadence. */
  enrollment: text('enrollment'), step: text('step'), dueAt: integer('due_at'),
  cadence: text('cadence'), occurrence: integer('occurrence'), expiresAt: integer('expires_at'),
  approvedBy: text('approved_by'), gate: text('gate'), reason: text('reason'), mailbox: text('mailbox'), sentAt: integer('sent_at'), providerId: text('provider_id'),
  /** From here on the outbox's own: who has claimed an approved one, when it is looked at next, and which gate it waits for until then. */
  claimToken: text('claim_token'), claimUntil: integer('claim_until'), nextAt: integer('next_at'), waitsFor: text('waits_for'), waitsReason: text('waits_reason'),
}, (t) => [
  index('messages_by_lead').on(t.leadKey), index('messages_drafts').on(t.createdAt).where(sql`state in ('draft', 'approved', 'held')`),
  index('messages_due').on(sql`case when next_at is null then due_at else next_at end`).where(sql`state = 'approved' and claim_until is null`),
  index('messages_claimed').on(t.claimUntil).where(sql`claim_until is not null`),
]);

/**
 * Not derived: each call to a provider, numbered as in the journal. No undo takes one back, and no key is called again while one of its calls is under way, went
 * through or is not known of: that is the unique index.
 */
export const sends = sqliteTable('sends', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  key: text('key').notNull(), message: text('message').notNull(), leadKey: integer('lead_key').notNull(), channel: text('channel').notNull(), mailbox: text('mailbox').notNull(),
  /** sending, sent, not_sent, rejected, unknown. */
  state: text('state').notNull(),
  at: integer('at').notNull(), settledAt: integer('settled_at'),
  leaseToken: text('lease_token'), leaseUntil: integer('lease_until'),
  providerId: text('provider_id'), reason: text('reason'),
  /** When the provider was last asked what became of it. */
  lookedAt: integer('looked_at'),
}, (t) => [
  uniqueIndex('sends_key').on(t.key).where(sql`state in ('sending', 'sent', 'unknown')`),
  index('sends_by_key').on(t.key), index('sends_by_provider').on(t.providerId, t.channel).where(sql`provider_id is not null`),
  index('sends_by_message').on(t.message), index('sends_by_lead').on(t.leadKey, t.at), index('sends_by_mailbox').on(t.mailbox, t.at), index('sends_at').on(t.at),
  index('sends_leased').on(t.leaseUntil).where(sql`state = 'sending'`), index('sends_unknown').on(t.number).where(sql`state = 'unknown'`),
]);

export const enrollments = sqliteTable('enrollments', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  cadence: text('cadence').notNull(), state: text('state').notNull(), job: text('job'),
  /** JSON, as `enrollment.started` has them. */
  steps: text('steps').notNull(),
  startedAt: integer('started_at').notNull(), stoppedAt: integer('stopped_at'), end: text('end'), reason: text('reason'), seq: integer('seq').notNull(),
  occurrence: integer('occurrence').notNull().default(1), definition: text('definition'), pausedUntil: integer('paused_until'),
  audience: text('audience').notNull().default('lead'),
}, (t) => [index('enrollments_by_lead').on(t.leadKey), index('enrollments_active').on(t.startedAt).where(sql`state = 'active'`)]);

export const proposals = sqliteTable('proposals', {
  id: text('id').primaryKey(),
  leadKey: integer('lead_key').references(() => leads.key).notNull(),
  deal: text('deal'), state: text('state').notNull(), version: integer('version').notNull(), accepted: integer('accepted'),
  title: text('title').notNull(), totalMinor: integer('total_minor').notNull(), currency: text('currency').notNull(), validUntil: text('valid_until').notNull(),
  /** JSON: every version as `proposal.written` has it, and what became of it. */
  versions: text('versions').notNull(),
  createdAt: integer('created_at').notNull(), sentAt: integer('sent_at'), viewedAt: integer('viewed_at'), closedAt: integer('closed_at'), reason: text('reason'), seq: integer('seq').notNull(),
}, (t) => [index('proposals_by_lead').on(t.leadKey), index('proposals_open').on(t.validUntil).where(sql`state in ('draft', 'sent', 'viewed')`)]);

export const chats = sqliteTable('chats', {
  id: text('id').primaryKey(),
  /** Null while nobody is known by it. */
  leadKey: integer('lead_key').references(() => leads.key),
  channel: text('channel').notNull(),
  startedAt: integer('started_at').notNull(), endedAt: integer('ended_at').notNull(),
  /** JSON, as `chat.recorded` has them. */
  turns: text('turns').notNull(), extraction: text('extraction').notNull(),
  seq: integer('seq').notNull(),
}, (t) => [index('chats_by_lead').on(t.leadKey), index('chats_by_end').on(t.endedAt)]);

/** Derived from `catalog.changed`: what was imported, over the items of the playbook. */
export const catalogItems = sqliteTable('catalog_items', { id: text('id').primaryKey(), item: text('item').notNull(), seq: integer('seq').notNull() });

/** Derived from `person.suppressed`: who may not be written to, also people who are no lead (yet). Append-only. */
export const suppressions = sqliteTable('suppressions', {
  kind: text('kind').notNull(), value: text('value').notNull(),
  reason: text('reason').notNull(), source: text('source').notNull(), at: integer('at').notNull(), seq: integer('seq').notNull(),
}, (t) => [primaryKey({ columns: [t.kind, t.value] }), index('suppressions_by_seq').on(t.seq)]);

/** Salted hashes of the identities of people who were erased: they are not taken in again. Not derived: the events no longer know. */
export const erasures = sqliteTable('erasures', { hash: text('hash').primaryKey(), at: integer('at').notNull() });

/** Derived from `lead.distinguished`: pairs that are no duplicates, the smaller key first. */
export const distinctions = sqliteTable('distinctions', {
  leadKey: integer('lead_key').notNull(), otherKey: integer('other_key').notNull(), seq: integer('seq').notNull(),
}, (t) => [primaryKey({ columns: [t.leadKey, t.otherKey] })]);

/** Derived, but for the columns after `seq`, which are the queue's own. */
export const jobs = sqliteTable('jobs', {
  id: text('id').primaryKey(),
  /** Null for the jobs of a schedule. */
  leadKey: integer('lead_key').references(() => leads.key),
  kind: text('kind').notNull(), dedupeKey: text('dedupe_key').notNull(), priority: integer('priority').notNull(),
  /** waiting (for a yes), queued, running, succeeded, failed, cancelled. `running` is the queue's word for a queued one under a lease. */
  state: text('state').notNull(),
  runAt: integer('run_at').notNull(), energy: integer('energy').notNull(), rule: text('rule'), reason: text('reason').notNull(),
  createdAt: integer('created_at').notNull(), finishedAt: integer('finished_at'), error: text('error'), result: text('result'),
  seq: integer('seq').notNull(),
  attempts: integer('attempts').notNull().default(0),
  leaseToken: text('lease_token'), leaseUntil: integer('lease_until'),
  lastError: text('last_error'),
  /** Each attempt that failed, as a list of JSON: attempt, at, error. A retry by hand leaves it. */
  errors: text('errors').notNull().default('[]'),
  /** How far a running one is, as JSON: done, total (null where nobody knows). */
  progress: text('progress'),
  /** When its last attempt began. */
  startedAt: integer('started_at'),
}, (t) => [
  // Conditions on what a claim does not change: an index whose condition names `state` is written at each of its changes.
  uniqueIndex('jobs_dedupe').on(t.dedupeKey).where(sql`finished_at is null`),
  index('jobs_by_lead').on(t.leadKey),
  index('jobs_due').on(t.runAt, t.seq).where(sql`state = 'queued'`),
  /* The order in which jobs of leads are claimed: without it a claim sorts all that are due. */
  index('jobs_claim').on(sql`priority desc`, t.runAt, t.seq).where(sql`state = 'queued' and lead_key is not null`),
  index('jobs_leased').on(t.leaseUntil).where(sql`state = 'running'`),
  index('jobs_finished').on(t.finishedAt).where(sql`finished_at is not null`),
]);
