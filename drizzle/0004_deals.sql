CREATE TABLE `catalog_items` (
	`id` text PRIMARY KEY NOT NULL,
	`item` text NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `deals` ADD `probability` real;--> statement-breakpoint
ALTER TABLE `deals` ADD `expected_close` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `minutes` integer;--> statement-breakpoint
ALTER TABLE `tasks` ADD `place` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `sequence` integer DEFAULT 0 NOT NULL;