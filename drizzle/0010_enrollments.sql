CREATE TABLE `enrollments` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`cadence` text NOT NULL,
	`state` text NOT NULL,
	`job` text,
	`steps` text NOT NULL,
	`started_at` integer NOT NULL,
	`stopped_at` integer,
	`end` text,
	`reason` text,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enrollments_by_lead` ON `enrollments` (`lead_key`);--> statement-breakpoint
CREATE INDEX `enrollments_active` ON `enrollments` (`started_at`) WHERE state = 'active';--> statement-breakpoint
ALTER TABLE `approvals` ADD `remind_at` integer;--> statement-breakpoint
ALTER TABLE `approvals` ADD `edited` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `approvals_remind` ON `approvals` (`remind_at`) WHERE state = 'open' and remind_at is not null;--> statement-breakpoint
CREATE INDEX `approvals_decided` ON `approvals` (`action`,`decided_at`) WHERE state in ('approved', 'rejected', 'expired');--> statement-breakpoint
ALTER TABLE `messages` ADD `enrollment` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `step` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `due_at` integer;