CREATE INDEX `sends_by_key` ON `sends` (`key`);--> statement-breakpoint
CREATE INDEX `sends_by_provider` ON `sends` (`provider_id`,`channel`) WHERE provider_id is not null;