ALTER TABLE `enrollments` ADD `occurrence` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `enrollments` ADD `definition` text;--> statement-breakpoint
ALTER TABLE `enrollments` ADD `paused_until` integer;