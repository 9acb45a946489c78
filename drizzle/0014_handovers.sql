CREATE TABLE `handovers` (
	`notification` text NOT NULL,
	`way` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`error` text,
	PRIMARY KEY(`notification`, `way`)
);
