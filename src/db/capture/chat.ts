import type { ChatTurn } from '../../core/ledger/event.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { type ReadTx, scalar, statement, type Tx } from '../store.ts';

/*
 * Chats of people nobody is known by have a row without a lead. Those of a lead are rows of its record: saved, rebuilt and compared with it.
 */

export interface StoredChat {
  readonly id: string; readonly leadKey: number | null; readonly channel: string; readonly startedAt: Instant; readonly endedAt: Instant;
  readonly turns: readonly ChatTurn[]; readonly extraction: JsonObject;
  /** Of the event that recorded it. */
  readonly seq: number;
}
interface ChatRow { readonly id: string; readonly lead_key: number | null; readonly channel: string; readonly started_at: number; readonly ended_at: number;
  readonly turns: string; readonly extraction: string; readonly seq: number }

const COLUMNS = 'id, lead_key, channel, started_at, ended_at, turns, extraction, seq';
const selectOne = statement<[string], ChatRow>(`SELECT ${COLUMNS} FROM chats WHERE id = ?`);
const selectLike = statement<{ ref: string }, ChatRow>(`SELECT ${COLUMNS} FROM chats WHERE substr(id, 1, length(:ref)) = :ref ORDER BY id = :ref DESC, id LIMIT 2`);
const selectOfLead = statement<[number], ChatRow>(`SELECT ${COLUMNS} FROM chats WHERE lead_key = ? ORDER BY ended_at DESC, seq DESC`);

const toChat = ({ id, lead_key, channel, started_at, ended_at, turns, extraction, seq }: ChatRow): StoredChat => ({
  id, leadKey: lead_key, channel, startedAt: started_at, endedAt: ended_at, seq,
  // Both were written by us, as `chat.recorded` has them.
  turns: JSON.parse(turns) as ChatTurn[], extraction: JSON.parse(extraction) as JsonObject,
});

export const findChat = (tx: ReadTx, id: string): StoredChat | undefined => {
  const row = tx.use(selectOne).get(id);
  return row && toChat(row);
};
const selectLastLed = scalar<[string], string>(
  `SELECT id FROM chats WHERE EXISTS (SELECT 1 FROM json_each(chats.turns) WHERE value ->> 'provider' = ?) ORDER BY ended_at DESC, seq DESC LIMIT 1`);
/** The id of the newest chat in which this provider answered. */
export const findLastLed = (tx: ReadTx, provider: string): string | undefined => tx.use(selectLastLed).get(provider);
/** By its id or the beginning of it; two when that is not enough. */
export const findChats = (tx: ReadTx, ref: string): StoredChat[] => tx.use(selectLike).all({ ref }).map(toChat);
/** The chats of a lead, the newest first. */
export const chatsOfLead = (tx: ReadTx, key: number): StoredChat[] => tx.use(selectOfLead).all(key).map(toChat);

const upsertLone = statement<[string, string, number, number, string, string, number]>(
  `INSERT INTO chats (id, lead_key, channel, started_at, ended_at, turns, extraction, seq) VALUES (?, NULL, ?, ?, ?, ?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, started_at = excluded.started_at, ended_at = excluded.ended_at, turns = excluded.turns,
   extraction = excluded.extraction, seq = excluded.seq WHERE chats.lead_key IS NULL`);
/** Keeps a chat of somebody nobody is known by. */
export const saveLoneChat = (tx: Tx, { id, channel, startedAt, endedAt, turns, extraction, seq }: Omit<StoredChat, 'leadKey'>): void => {
  tx.use(upsertLone).run(id, channel, startedAt, endedAt, JSON.stringify(turns), JSON.stringify(extraction), seq);
};

export interface ListedChat extends Omit<StoredChat, 'leadKey' | 'turns'> { readonly messages: number; readonly leadId: string | null; readonly leadName: string | null }
type ListedRow = Omit<ChatRow, 'turns' | 'lead_key'> & { readonly messages: number; readonly lead_id: string | null; readonly lead_name: string | null };
const selectPage = statement<{ lead: number | null; before: number; seq: number; limit: number }, ListedRow>(
  `SELECT c.id, c.channel, c.started_at, c.ended_at, json_array_length(c.turns) AS messages, c.extraction, c.seq, l.id AS lead_id, coalesce(l.name, l.email, l.phone) AS lead_name
   FROM chats c LEFT JOIN leads l ON l.key = c.lead_key
   WHERE (:lead IS NULL OR c.lead_key = :lead) AND (c.ended_at < :before OR (c.ended_at = :before AND c.seq < :seq)) ORDER BY c.ended_at DESC, c.seq DESC LIMIT :limit`);
/** The next chats behind the last one listed, the newest first: all, or a lead's. */
export const listChats = (tx: ReadTx, page: { readonly lead: number | null; readonly before: Instant; readonly seq: number; readonly limit: number }): ListedChat[] =>
  tx.use(selectPage).all(page).map(({ id, channel, started_at, ended_at, messages, extraction, seq, lead_id, lead_name }) =>
    ({ id, channel, startedAt: started_at, endedAt: ended_at, messages, extraction: JSON.parse(extraction) as JsonObject, seq, leadId: lead_id, leadName: lead_name }));

const selectLead = statement<[number], { id: string; name: string | null }>('SELECT id, coalesce(name, email, phone) AS name FROM leads WHERE key = ?');
/** Who has a chat, as people call them. */
export const findLeadOfChat = (tx: ReadTx, key: number): { readonly id: string; readonly name: string | null } | undefined => tx.use(selectLead).get(key);

// ---- undo, rebuild and verify ----

/** Each chat that no lead has, as the newest event of it says that names no lead. */
const SAID = `SELECT e.payload ->> 'id' AS id, e.payload ->> 'channel' AS channel, e.payload ->> 'started_at' AS started_at, e.payload ->> 'ended_at' AS ended_at,
   e.payload -> 'turns' AS turns, e.payload -> 'extraction' AS extraction, max(e.seq) AS seq
   FROM events e WHERE e.lead_key IS NULL AND e.type = 'chat.recorded' AND e.undone_by IS NULL GROUP BY 1`;
const deleteLone = statement<[]>('DELETE FROM chats WHERE lead_key IS NULL');
const insertSaid = statement<[]>(`INSERT OR IGNORE INTO chats (id, channel, started_at, ended_at, turns, extraction, seq) ${SAID}`);
/** Makes the rows of chats that no lead has again from the ledger; those of leads must be right already. */
export const remakeLoneChats = (tx: Tx): void => {
  tx.use(deleteLone).run();
  tx.use(insertSaid).run();
};
const selectDifferences = statement<[number], { row: string; difference: string }>(
  `WITH said AS (${SAID})
   SELECT s.id AS row, 'row is missing' AS difference FROM said s WHERE NOT EXISTS (SELECT 1 FROM chats c WHERE c.id = s.id)
   UNION ALL SELECT c.id, CASE WHEN s.id IS NULL THEN 'row without an event' ELSE 'it is not what the ledger says' END FROM chats c LEFT JOIN said s ON s.id = c.id
   WHERE c.lead_key IS NULL AND (s.id IS NULL OR s.seq <> c.seq OR s.turns <> c.turns OR s.extraction <> c.extraction OR s.started_at <> c.started_at OR s.ended_at <> c.ended_at OR s.channel <> c.channel)
   LIMIT ?`);
/** Chats without a lead whose rows are not what the ledger says; at most `limit`. */
export const compareLoneChats = (tx: ReadTx, limit: number): { readonly row: string; readonly difference: string }[] => tx.use(selectDifferences).all(limit);
