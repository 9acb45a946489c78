CREATE TABLE `chats` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer,
	`channel` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`turns` text NOT NULL,
	`extraction` text NOT NULL,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chats_by_lead` ON `chats` (`lead_key`);--> statement-breakpoint
CREATE INDEX `chats_by_end` ON `chats` (`ended_at`);--> statement-breakpoint
CREATE TABLE `distinctions` (
	`lead_key` integer NOT NULL,
	`other_key` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`lead_key`, `other_key`)
);
--> statement-breakpoint
CREATE TABLE `erasures` (
	`hash` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `suppressions` (
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`reason` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`kind`, `value`)
);
--> statement-breakpoint
ALTER TABLE `batches` ADD `details` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `leads` ADD `suppressed_reason` text;--> statement-breakpoint
ALTER TABLE `leads` ADD `suppressed_at` integer;