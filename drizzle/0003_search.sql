-- What people search in, folded (accents, umlauts, case); rowid is the lead's key. Contentless: the texts stand in the leads already, the index
-- alone is kept, and a deleted row leaves nothing readable behind.
CREATE VIRTUAL TABLE `lead_search` USING fts5(`name`, `company`, `address`, `notes`, `messages`, content = '', contentless_delete = 1, tokenize = 'trigram', detail = 'full');--> statement-breakpoint
INSERT INTO `lead_search` (`lead_search`, rank) VALUES ('secure-delete', 1);
