DROP INDEX `energy_by_day`;--> statement-breakpoint
ALTER TABLE `energy_ledger` ADD `resource` text DEFAULT 'energy' NOT NULL;--> statement-breakpoint
CREATE INDEX `energy_by_day` ON `energy_ledger` (`resource`,`day`);