CREATE TABLE `audit_links` (
	`first_seq` integer PRIMARY KEY NOT NULL,
	`last_seq` integer NOT NULL,
	`entries` blob NOT NULL,
	`hash` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_hidden` ON `events` (`undone_by`,`seq`) WHERE undone_by is not null;