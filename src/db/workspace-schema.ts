import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/* The tables of the workspace itself, beside its leads. */

/** One row per name: install id, playbook version, mode, stopped, energy, round robin … */
export const workspace = sqliteTable('workspace', { name: text('name').primaryKey(), value: text('value').notNull() });

export const playbookVersions = sqliteTable('playbook_versions', {
  version: integer('version').primaryKey({ autoIncrement: true }),
  hash: text('hash').notNull(),
  source: text('source').notNull(),
  compiled: text('compiled').notNull(),
  storedAt: integer('stored_at').notNull(),
}, (t) => [index('playbook_versions_by_hash').on(t.hash)]);

/** Which notification was given to which program, so that none is given twice. Not derived: the outside world has heard it. */
export const handovers = sqliteTable('handovers', {
  notification: text('notification').notNull(), way: text('way').notNull(),
  /** sending, done, failed, unknown (its process ended before it said how it went). */
  state: text('state').notNull(),
  at: integer('at').notNull(), error: text('error'),
}, (t) => [primaryKey({ columns: [t.notification, t.way] })]);

export const absences = sqliteTable('absences', { member: text('member').primaryKey(), since: integer('since').notNull(), until: integer('until') });

export const schedules = sqliteTable('schedules', {
  name: text('name').primaryKey(),
  expression: text('expression').notNull(),
  zone: text('zone').notNull(),
  nextAt: integer('next_at'),
  lastSlotAt: integer('last_slot_at'), lastRunAt: integer('last_run_at'), lastDurationMs: integer('last_duration_ms'),
  lastError: text('last_error'),
}, (t) => [index('schedules_due').on(t.nextAt).where(sql`next_at is not null`)]);

export const plans = sqliteTable('plans', {
  id: text('id').primaryKey(),
  planDate: text('plan_date').notNull(),
  owner: text('owner').notNull(),
  content: text('content').notNull(),
  done: text('done').notNull().default('[]'),
  createdAt: integer('created_at').notNull(),
  seq: integer('seq').notNull(),
}, (t) => [uniqueIndex('plans_by_day').on(t.planDate, t.owner)]);

/** Every reservation of energy and coins: what `budget` sums and `verify` checks against the balance. */
export const energyLedger = sqliteTable('energy_ledger', {
  key: integer('key').primaryKey({ autoIncrement: true }),
  day: text('day').notNull(), job: text('job').notNull(), amount: integer('amount').notNull(), state: text('state').notNull(), at: integer('at').notNull(),
  /** energy, or coins: what a model costs. */
  resource: text('resource').notNull().default('energy'),
}, (t) => [index('energy_by_day').on(t.resource, t.day), index('energy_by_job').on(t.job)]);

/** Started jobs of the last minute, over all processes: what the rate limit counts. */
export const jobStarts = sqliteTable('job_starts', { key: integer('key').primaryKey({ autoIncrement: true }), at: integer('at').notNull() }, (t) => [index('job_starts_at').on(t.at)]);
