import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteDatabase } from '../src/db/driver.ts';

/*
 * The least that keeping events can mean: read the line, hash what makes it itself, find who it is about, append it to the very table with the very indexes; in
 * transactions of the sizes and pauses of an ingest. Nothing is checked, nothing scored.
 */

interface Line { readonly event_type: string; readonly source: string; readonly occurred_at: string; readonly lead_identifier: { readonly email: string }; readonly metadata: object; readonly idempotency_key?: string }

const TRANSACTION_MS = 700;
const PAUSE_MS = 30;
const FIRST = 500;
const LARGEST = 65_536;

/** Appends a file of events to the workspace's database; how many were new. */
export const appendOnly = async (database: string, ndjson: string): Promise<number> => {
  const db = new SqliteDatabase(database);
  db.pragma('synchronous = NORMAL');
  db.pragma('wal_autocheckpoint = 16000');
  db.pragma('cache_size = -65536');
  const findLead = db.prepare<[string], number>(`SELECT lead_key FROM identities WHERE kind = 'email' AND value = ?`).pluck();
  const insert = db.prepare(`INSERT INTO events (dedupe_key, lead_key, type, source, occurred_at, recorded_at, by, batch, history, payload)
    VALUES (?, ?, ?, ?, ?, ?, 'outside', 1, 0, ?) ON CONFLICT (dedupe_key) WHERE undone_by IS NULL DO NOTHING`);
  let appended = 0;
  const store = db.transaction((lines: readonly string[]): void => {
    const now = Date.now();
    for (const text of lines) {
      const { event_type, source, occurred_at, lead_identifier, metadata, idempotency_key } = JSON.parse(text) as Line;
      const payload = JSON.stringify(metadata);
      const key = createHash('sha256').update(idempotency_key ?? `${source}\u0000${event_type}\u0000${lead_identifier.email}\u0000${occurred_at}\u0000${payload}`).digest('base64url').slice(0, 22);
      appended += insert.run(key, findLead.get(lead_identifier.email) ?? null, event_type, source, Date.parse(occurred_at), now, payload).changes;
    }
  });
  let size = FIRST;
  let waiting: string[] = [];
  for await (const line of createInterface({ input: createReadStream(ndjson) })) {
    waiting.push(line);
    if (waiting.length < size) continue;
    const began = performance.now();
    store(waiting);
    waiting = [];
    const took = performance.now() - began;
    if (took > TRANSACTION_MS) size = Math.max(1, size >> 1);
    else if (took < TRANSACTION_MS / 2) size = Math.min(LARGEST, size * 2);
    await sleep(PAUSE_MS);
  }
  store(waiting);
  db.close();
  return appended;
};
