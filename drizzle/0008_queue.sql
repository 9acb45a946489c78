DROP INDEX `jobs_dedupe`;--> statement-breakpoint
DROP INDEX `jobs_due`;--> statement-breakpoint
DROP INDEX `jobs_claim`;--> statement-breakpoint
DROP INDEX `jobs_finished`;--> statement-breakpoint
ALTER TABLE `jobs` ADD `errors` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `progress` text;--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe` ON `jobs` (`dedupe_key`) WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`run_at`,`seq`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `jobs_claim` ON `jobs` (priority desc,`run_at`,`seq`) WHERE state = 'queued' and lead_key is not null;--> statement-breakpoint
CREATE INDEX `jobs_finished` ON `jobs` (`finished_at`) WHERE finished_at is not null;