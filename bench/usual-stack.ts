import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { SqliteDatabase } from '../src/db/driver.ts';

/*
 * The import that one would write on a good day without measuring: csv-parse into objects, zod for each row, libphonenumber for each phone, drizzle to look the
 * lead up and to insert or fill gaps, a thousand rows a transaction. No ledger, no identities, no resuming: less than what it is compared with.
 */

const contacts = sqliteTable('contacts', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  email: text('email').notNull().unique(),
  firstName: text('first_name'), lastName: text('last_name'), phone: text('phone'), company: text('company'), title: text('title'), website: text('website'),
  linkedin: text('linkedin'), industry: text('industry'), companySize: text('company_size'), city: text('city'), country: text('country'), language: text('language'),
  source: text('source'), campaign: text('campaign'), notes: text('notes'), attributes: text('attributes', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
});
const CREATE = `CREATE TABLE contacts (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL UNIQUE, first_name TEXT, last_name TEXT, phone TEXT, company TEXT, title TEXT,
  website TEXT, linkedin TEXT, industry TEXT, company_size TEXT, city TEXT, country TEXT, language TEXT, source TEXT, campaign TEXT, notes TEXT, attributes TEXT NOT NULL,
  created_at INTEGER NOT NULL)`;

const optional = z.string().trim().transform((value) => (value === '' ? undefined : value));
const Row = z.object({
  'First Name': optional, 'Last Name': optional, 'Email': z.string().trim().toLowerCase().pipe(z.email()), 'Phone': optional, 'Company': optional, 'Job Title': optional,
  'Website': optional, 'LinkedIn': optional, 'Industry': optional, 'Company Size': optional, 'City': optional, 'Country': optional, 'Language': optional,
  'Lead Source': optional, 'Campaign': optional, 'Notes': optional, 'Segment': optional, 'Annual Revenue': optional, 'Last Contact': optional, 'Sales Region': optional,
});
type Row = z.infer<typeof Row>;
type Contact = typeof contacts.$inferInsert;

const COUNTRIES = ['DE', 'AT', 'CH', 'GB', 'FR', 'US'] as const;
const phoneOf = (phone: string | undefined, country: string | undefined): string | undefined =>
  (phone === undefined ? undefined : parsePhoneNumberFromString(phone, COUNTRIES.find((code) => code === country) ?? 'DE')?.number);

const contactOf = (row: Row): Contact => ({
  email: row.Email, firstName: row['First Name'], lastName: row['Last Name'], phone: phoneOf(row.Phone, row.Country), company: row.Company, title: row['Job Title'],
  website: row.Website, linkedin: row.LinkedIn, industry: row.Industry, companySize: row['Company Size'], city: row.City, country: row.Country, language: row.Language,
  source: row['Lead Source'], campaign: row.Campaign, notes: row.Notes, createdAt: new Date(),
  attributes: Object.fromEntries(['Segment', 'Annual Revenue', 'Last Contact', 'Sales Region'].flatMap((name) => {
    const value = row[name as keyof Row];
    return value === undefined ? [] : [[name, value]];
  })),
});

const TRANSACTION_ROWS = 1000;

/** Imports the file into a new database at `path`; how many rows were stored and rejected. */
export const importUsually = async (csv: string, path: string): Promise<{ readonly stored: number; readonly rejected: number }> => {
  const sqlite = new SqliteDatabase(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.exec(CREATE);
  const db = drizzle(sqlite);
  let stored = 0;
  let rejected = 0;
  const store = (rows: readonly Contact[]): void => {
    db.transaction((tx) => {
      for (const row of rows) {
        const known = tx.select().from(contacts).where(eq(contacts.email, row.email)).get();
        if (!known) tx.insert(contacts).values(row).run();
        else tx.update(contacts).set({ phone: known.phone ?? row.phone, company: known.company ?? row.company, title: known.title ?? row.title }).where(eq(contacts.id, known.id)).run();
        stored++;
      }
    });
  };
  let waiting: Contact[] = [];
  for await (const record of createReadStream(csv).pipe(parse({ columns: true, bom: true, relax_column_count: true }))) {
    const row = Row.safeParse(record);
    if (!row.success) { rejected++; continue; }
    waiting.push(contactOf(row.data));
    if (waiting.length < TRANSACTION_ROWS) continue;
    store(waiting);
    waiting = [];
  }
  store(waiting);
  sqlite.close();
  return { stored, rejected };
};
