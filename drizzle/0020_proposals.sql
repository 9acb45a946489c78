CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`lead_key` integer NOT NULL,
	`deal` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`accepted` integer,
	`title` text NOT NULL,
	`total_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`valid_until` text NOT NULL,
	`versions` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`viewed_at` integer,
	`closed_at` integer,
	`reason` text,
	`seq` integer NOT NULL,
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_by_lead` ON `proposals` (`lead_key`);--> statement-breakpoint
CREATE INDEX `proposals_open` ON `proposals` (`valid_until`) WHERE state in ('draft', 'sent', 'viewed');