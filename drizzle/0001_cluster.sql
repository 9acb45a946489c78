-- The large tables that belong to leads are stored by lead: what an evaluation reads of one lead lies together, and new leads are appended.
CREATE TABLE `clustered` (
	`lead_key` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`shared` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`lead_key`, `kind`, `value`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `clustered` SELECT `lead_key`, `kind`, `value`, `shared` FROM `identities` ORDER BY 1, 2, 3;--> statement-breakpoint
DROP TABLE `identities`;--> statement-breakpoint
ALTER TABLE `clustered` RENAME TO `identities`;--> statement-breakpoint
CREATE UNIQUE INDEX `identities_unique` ON `identities` (`kind`,`value`,case shared when 0 then 0 else lead_key end);--> statement-breakpoint
CREATE TABLE `clustered` (
	`lead_key` integer NOT NULL,
	`rule` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`dedupe_key` text NOT NULL,
	`seq` integer NOT NULL,
	`milli_points` integer NOT NULL,
	`half_life_ms` integer,
	`expires_at` integer,
	PRIMARY KEY(`lead_key`, `rule`, `occurred_at`, `dedupe_key`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `clustered` SELECT `lead_key`, `rule`, `occurred_at`, `dedupe_key`, `seq`, `milli_points`, `half_life_ms`, `expires_at` FROM `score_rows` ORDER BY 1, 2, 3, 4;--> statement-breakpoint
DROP TABLE `score_rows`;--> statement-breakpoint
ALTER TABLE `clustered` RENAME TO `score_rows`;--> statement-breakpoint
CREATE TABLE `clustered` (
	`lead_key` integer NOT NULL,
	`intent` text NOT NULL,
	`rule` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`dedupe_key` text NOT NULL,
	`seq` integer NOT NULL,
	`weight_milli` integer NOT NULL,
	PRIMARY KEY(`lead_key`, `rule`, `occurred_at`, `dedupe_key`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `clustered` SELECT `lead_key`, `intent`, `rule`, `occurred_at`, `dedupe_key`, `seq`, `weight_milli` FROM `signals` ORDER BY 1, 3, 4, 5;--> statement-breakpoint
DROP TABLE `signals`;--> statement-breakpoint
ALTER TABLE `clustered` RENAME TO `signals`;
