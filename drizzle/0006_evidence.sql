PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_bant_answers` (
	`lead_key` integer NOT NULL,
	`letter` text NOT NULL,
	`level` text NOT NULL,
	`quote` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`lead_key`, `letter`, `level`, `source`),
	FOREIGN KEY (`lead_key`) REFERENCES `leads`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_bant_answers`("lead_key", "letter", "level", "quote", "source", "at", "seq") SELECT "lead_key", "letter", "level", "quote", "source", "at", "seq" FROM `bant_answers`;--> statement-breakpoint
DROP TABLE `bant_answers`;--> statement-breakpoint
ALTER TABLE `__new_bant_answers` RENAME TO `bant_answers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;