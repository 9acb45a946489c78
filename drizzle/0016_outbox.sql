CREATE TABLE `sends` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`message` text NOT NULL,
	`lead_key` integer NOT NULL,
	`channel` text NOT NULL,
	`mailbox` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`settled_at` integer,
	`lease_token` text,
	`lease_until` integer,
	`provider_id` text,
	`reason` text,
	`looked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sends_key` ON `sends` (`key`) WHERE state in ('sending', 'sent', 'unknown');--> statement-breakpoint
CREATE INDEX `sends_by_message` ON `sends` (`message`);--> statement-breakpoint
CREATE INDEX `sends_by_lead` ON `sends` (`lead_key`,`at`);--> statement-breakpoint
CREATE INDEX `sends_by_mailbox` ON `sends` (`mailbox`,`at`);--> statement-breakpoint
CREATE INDEX `sends_at` ON `sends` (`at`);--> statement-breakpoint
CREATE INDEX `sends_leased` ON `sends` (`lease_until`) WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX `sends_unknown` ON `sends` (`number`) WHERE state = 'unknown';--> statement-breakpoint
DROP INDEX `messages_drafts`;--> statement-breakpoint
ALTER TABLE `messages` ADD `cadence` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `occurrence` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `expires_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `approved_by` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `gate` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `mailbox` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `sent_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `provider_id` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `claim_token` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `claim_until` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `next_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `waits_for` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `waits_reason` text;--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (case when next_at is null then due_at else next_at end) WHERE state = 'approved' and claim_until is null;--> statement-breakpoint
CREATE INDEX `messages_claimed` ON `messages` (`claim_until`) WHERE claim_until is not null;--> statement-breakpoint
CREATE INDEX `messages_drafts` ON `messages` (`created_at`) WHERE state in ('draft', 'approved', 'held');--> statement-breakpoint
CREATE INDEX `events_returned` ON `events` (`seq`) WHERE type in ('email_bounced', 'email_bounce', 'bounced', 'bounce', 'hard_bounce', 'hard_bounced', 'email_hard_bounced', 'email_complained', 'spam_complaint', 'complained', 'complaint');