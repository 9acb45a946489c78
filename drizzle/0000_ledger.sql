CREATE TABLE `absences` (
	`member` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`until` integer
);
--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`kind` text NOT NULL,
	`job` text NOT NULL,
	`action` text NOT NULL,
	`reason` text NOT NULL,
	`risk` text NOT NULL,
	`draft` text NOT NULL,
	`state` text NOT NULL,
	`expires_at` integer,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approvals_by_lead` ON `approvals` (`lead_key`);--> statement-breakpoint
CREATE INDEX `approvals_open` ON `approvals` (`expires_at`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `bant_answers` (
	`lead_key` integer NOT NULL,
	`letter` text NOT NULL,
	`level` text NOT NULL,
	`quote` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`lead_key`, `letter`),
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `batches` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`fingerprint` text NOT NULL,
	`state` text NOT NULL,
	`cursor` integer DEFAULT 0 NOT NULL,
	`counts` text DEFAULT '{}' NOT NULL,
	`untold` integer DEFAULT 0 NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `batches_id_unique` ON `batches` (`id`);--> statement-breakpoint
CREATE INDEX `batches_by_fingerprint` ON `batches` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `batches_untold` ON `batches` (`key`) WHERE untold = 1;--> statement-breakpoint
CREATE TABLE `deals` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`name` text NOT NULL,
	`pipeline` text NOT NULL,
	`stage` text NOT NULL,
	`state` text NOT NULL,
	`amount_minor` integer,
	`currency` text NOT NULL,
	`owner` text,
	`created_at` integer NOT NULL,
	`stage_at` integer NOT NULL,
	`closed_at` integer,
	`close_reason` text,
	`next_activity_at` integer,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deals_by_lead` ON `deals` (`lead_key`);--> statement-breakpoint
CREATE INDEX `deals_open` ON `deals` (`pipeline`,`stage`,`seq`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `deals_open_by_owner` ON `deals` (`owner`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `energy_ledger` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day` text NOT NULL,
	`job` text NOT NULL,
	`amount` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `energy_by_day` ON `energy_ledger` (`day`);--> statement-breakpoint
CREATE INDEX `energy_by_job` ON `energy_ledger` (`job`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dedupe_key` text NOT NULL,
	`lead_key` integer,
	`type` text NOT NULL,
	`source` text NOT NULL,
	`campaign` text,
	`occurred_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`by` text NOT NULL,
	`actor` text,
	`rule` text,
	`cause_seq` integer,
	`batch` integer,
	`playbook_version` integer,
	`history` integer DEFAULT 0 NOT NULL,
	`payload` text NOT NULL,
	`undone_by` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_dedupe` ON `events` (`dedupe_key`) WHERE undone_by is null;--> statement-breakpoint
CREATE INDEX `events_by_lead` ON `events` (`lead_key`,`seq`);--> statement-breakpoint
CREATE INDEX `events_inactivity` ON `events` (`seq`) WHERE type = 'inactivity.flagged';--> statement-breakpoint
CREATE INDEX `events_inbound` ON `events` (`seq`) WHERE history = 0 and type in ('email_replied', 'linkedin_replied', 'sms_replied', 'whatsapp_replied', 'message_received', 'form_submitted', 'demo_requested', 'meeting_requested', 'proposal_viewed');--> statement-breakpoint
CREATE INDEX `events_by_batch` ON `events` (`batch`,`lead_key`) WHERE batch is not null;--> statement-breakpoint
CREATE TABLE `identities` (
	`lead_key` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`shared` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`lead_key`, `kind`, `value`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_unique` ON `identities` (`kind`,`value`,case shared when 0 then 0 else lead_key end);--> statement-breakpoint
CREATE TABLE `job_starts` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `job_starts_at` ON `job_starts` (`at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer,
	`kind` text NOT NULL,
	`dedupe_key` text NOT NULL,
	`priority` integer NOT NULL,
	`state` text NOT NULL,
	`run_at` integer NOT NULL,
	`energy` integer NOT NULL,
	`rule` text,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	`error` text,
	`result` text,
	`seq` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_token` text,
	`lease_until` integer,
	`last_error` text,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe` ON `jobs` (`dedupe_key`) WHERE state in ('waiting', 'queued', 'running');--> statement-breakpoint
CREATE INDEX `jobs_by_lead` ON `jobs` (`lead_key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`run_at`,`id`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `jobs_claim` ON `jobs` (priority desc,`run_at`,`id`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `jobs_leased` ON `jobs` (`lease_until`) WHERE state = 'running';--> statement-breakpoint
CREATE INDEX `jobs_finished` ON `jobs` (`finished_at`) WHERE state in ('succeeded', 'failed', 'cancelled');--> statement-breakpoint
CREATE TABLE `leads` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`origin` text NOT NULL,
	`created_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`removed` integer DEFAULT 0 NOT NULL,
	`merged_into` integer,
	`name` text,
	`first_name` text,
	`last_name` text,
	`email` text,
	`phone` text,
	`company` text,
	`title` text,
	`website` text,
	`linkedin` text,
	`industry` text,
	`company_size` text,
	`city` text,
	`region` text,
	`country` text,
	`language` text,
	`zone` text,
	`source` text,
	`campaign` text,
	`notes` text,
	`attributes` text DEFAULT '{}' NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`mode` text,
	`status` text DEFAULT 'new' NOT NULL,
	`status_at` integer DEFAULT 0 NOT NULL,
	`status_seq` integer DEFAULT 0 NOT NULL,
	`human_status_at` integer,
	`pipeline` text,
	`routed_by_human` integer DEFAULT 0 NOT NULL,
	`owner` text,
	`fired` text DEFAULT '{}' NOT NULL,
	`fit` text DEFAULT '{}' NOT NULL,
	`last_activity_at` integer,
	`last_heard_at` integer,
	`fresh_seq` integer DEFAULT 0 NOT NULL,
	`score_milli` integer DEFAULT 0 NOT NULL,
	`score_ceiling` integer DEFAULT 0 NOT NULL,
	`intent` text,
	`intent_confidence` real DEFAULT 0 NOT NULL,
	`bant` integer,
	`win_probability` real DEFAULT 0 NOT NULL,
	`wake_at` integer,
	`last_seq` integer DEFAULT 0 NOT NULL,
	`evaluated_seq` integer DEFAULT 0 NOT NULL,
	`valued_under` integer DEFAULT 0 NOT NULL,
	`evaluated_at` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leads_id_unique` ON `leads` (`id`);--> statement-breakpoint
CREATE INDEX `leads_unread` ON `leads` (`key`) WHERE last_seq > evaluated_seq;--> statement-breakpoint
CREATE INDEX `leads_wake` ON `leads` (`wake_at`) WHERE wake_at is not null;--> statement-breakpoint
CREATE INDEX `leads_ceiling` ON `leads` (`score_ceiling`) WHERE removed = 0 and merged_into is null;--> statement-breakpoint
CREATE INDEX `leads_bant` ON `leads` (`bant`) WHERE bant is not null;--> statement-breakpoint
CREATE INDEX `leads_ready` ON `leads` (`win_probability`) WHERE status = 'ready_to_close';--> statement-breakpoint
CREATE INDEX `leads_by_status` ON `leads` (`status`,`pipeline`,`merged_into`) WHERE removed = 0 and merged_into is null;--> statement-breakpoint
CREATE INDEX `leads_merged` ON `leads` (`merged_into`) WHERE merged_into is not null;--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`direction` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`job` text,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_by_lead` ON `messages` (`lead_key`);--> statement-breakpoint
CREATE INDEX `messages_drafts` ON `messages` (`created_at`) WHERE state = 'draft';--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`urgency` text NOT NULL,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notifications_by_lead` ON `notifications` (`lead_key`);--> statement-breakpoint
CREATE INDEX `notifications_unread` ON `notifications` (`created_at`) WHERE read_at is null;--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_date` text NOT NULL,
	`owner` text NOT NULL,
	`content` text NOT NULL,
	`done` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_by_day` ON `plans` (`plan_date`,`owner`);--> statement-breakpoint
CREATE TABLE `playbook_versions` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`source` text NOT NULL,
	`compiled` text NOT NULL,
	`stored_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `playbook_versions_by_hash` ON `playbook_versions` (`hash`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`action` text NOT NULL,
	`reason` text NOT NULL,
	`urgency` text NOT NULL,
	`rule` text,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendations_by_lead` ON `recommendations` (`lead_key`);--> statement-breakpoint
CREATE INDEX `recommendations_open` ON `recommendations` (`expires_at`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `schedules` (
	`name` text PRIMARY KEY NOT NULL,
	`expression` text NOT NULL,
	`zone` text NOT NULL,
	`next_at` integer,
	`last_slot_at` integer,
	`last_run_at` integer,
	`last_duration_ms` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`next_at`) WHERE next_at is not null;--> statement-breakpoint
CREATE TABLE `score_rows` (
	`lead_key` integer NOT NULL,
	`rule` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`dedupe_key` text NOT NULL,
	`seq` integer NOT NULL,
	`milli_points` integer NOT NULL,
	`half_life_ms` integer,
	`expires_at` integer,
	PRIMARY KEY(`lead_key`, `rule`, `occurred_at`, `dedupe_key`)
);
--> statement-breakpoint
CREATE TABLE `signals` (
	`lead_key` integer NOT NULL,
	`intent` text NOT NULL,
	`rule` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`dedupe_key` text NOT NULL,
	`seq` integer NOT NULL,
	`weight_milli` integer NOT NULL,
	PRIMARY KEY(`lead_key`, `rule`, `occurred_at`, `dedupe_key`)
);
--> statement-breakpoint
CREATE TABLE `status_history` (
	`seq` integer PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`by` text NOT NULL,
	`actor` text,
	`rule` text,
	`cause_seq` integer,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `status_history_by_lead` ON `status_history` (`lead_key`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`urgency` text NOT NULL,
	`due_at` integer,
	`owner` text,
	`deal` text,
	`rule` text,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_by_lead` ON `tasks` (`lead_key`);--> statement-breakpoint
CREATE INDEX `tasks_open` ON `tasks` (`due_at`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `workspace` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
