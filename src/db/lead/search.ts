import { QUOTING } from '../../core/ledger/contact.ts';
import type { ChatTurn } from '../../core/ledger/event.ts';
import { spellings, words as wordsOf } from '../../core/base/text.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { quotesIn } from '../../core/decide/condition.ts';
import { type ReadTx, scalar, statement, type Tx, tuples } from '../store.ts';
import { clearSetting, getSetting, setSetting } from '../workspace.ts';
import { lastSeq } from '../ledger/ledger.ts';

/*
 * What people search in. `lead_search` holds the folded words of every live lead, three letters at a time; the rowid is the lead's key. It follows
 * the ledger lazily, so that an import has nothing to do with it: `searched_seq` is the last event that it knows of.
 */

/** The columns of the index, the most telling first: a hit in a name ranks before one in the notes. */
export const SEARCH_COLUMNS = ['name', 'company', 'address', 'notes', 'messages'] as const;
export type SearchColumn = (typeof SEARCH_COLUMNS)[number];
/** One text of a lead, as it was written; `field` is what a person calls it. */
export interface SearchText { readonly column: SearchColumn; readonly field: string; readonly text: string }

/** Fewer letters are in no index: it knows what stands three by three. */
export const LEAST_LETTERS = 3;
/** A question of more words is looked for by the first of them; the rest is compared afterwards. */
const MOST_WORDS = 24;
const MOST_LETTERS = 200;

const KEYS = 'IN (SELECT value FROM json_each(?))';

// ---- the texts of leads ----

const FIELD_COLUMNS = [
  ['name', 'name'], ['company', 'company'], ['title', 'company'], ['email', 'address'], ['phone', 'address'], ['website', 'address'], ['linkedin', 'address'],
  ['city', 'address'], ['region', 'address'], ['notes', 'notes'],
] as const satisfies readonly (readonly [field: string, column: SearchColumn])[];
const selectFields = tuples<[string], [key: number, mayHaveSpoken: number, ...fields: (string | null)[]]>(
  `SELECT key, last_activity_at IS NOT NULL OR last_heard_at IS NOT NULL OR last_seq > evaluated_seq, ${FIELD_COLUMNS.map(([field]) => field).join(', ')}
   FROM leads WHERE key ${KEYS} AND removed = 0 AND merged_into IS NULL`);
const selectIdentities = tuples<[string], [key: number, kind: string, value: string]>(
  `SELECT lead_key, kind, value FROM identities WHERE lead_key ${KEYS} AND kind IN ('email', 'phone', 'handle')`);
const selectMessages = tuples<[string], [key: number, subject: string, body: string]>(`SELECT lead_key, subject, body FROM messages WHERE lead_key ${KEYS} ORDER BY seq`);
const selectChats = tuples<[string], [key: number, turns: string]>(`SELECT lead_key, turns FROM chats WHERE lead_key ${KEYS} ORDER BY seq`);
const QUOTING_TYPES = [...QUOTING].map((type) => `'${type}'`).join(', ');
/** Of the leads themselves and of those merged into them, at any depth. */
const selectSpoken = tuples<[string], [key: number, type: string, payload: string]>(
  `WITH RECURSIVE family (root, key) AS (
     SELECT value, value FROM json_each(?) UNION SELECT family.root, l.key FROM family JOIN leads l ON l.merged_into = family.key)
   SELECT family.root, e.type, e.payload FROM family JOIN events e ON e.lead_key = family.key
   WHERE e.undone_by IS NULL AND e.type IN (${QUOTING_TYPES}) ORDER BY e.seq`);
const hasUntold = scalar<[], number>('SELECT EXISTS (SELECT 1 FROM batches WHERE untold = 1)');

/**
 * All that a search looks at of these leads, in the order of the columns; leads that were removed or merged away are left out. `spoken` are leads that
 * have a message which their rows do not know of yet.
 */
export const loadSearchTexts = (tx: ReadTx, keys: readonly number[], spoken: ReadonlySet<number> = new Set()): Map<number, SearchText[]> => {
  const found = new Map<number, SearchText[]>();
  const speaking: number[] = [];
  const areAllAsked = tx.use(hasUntold).get() === 1;
  const set = JSON.stringify(keys);
  for (const [key, mayHaveSpoken, ...fields] of tx.use(selectFields).iterate(set)) {
    const texts: SearchText[] = [];
    FIELD_COLUMNS.forEach(([field, column], at) => { const text = fields[at]; if (typeof text === 'string' && text !== '') texts.push({ column, field, text }); });
    found.set(key, texts);
    if (mayHaveSpoken === 1 || areAllAsked || spoken.has(key)) speaking.push(key);
  }
  for (const [key, kind, value] of tx.use(selectIdentities).iterate(set)) {
    const texts = found.get(key);
    // The first address is a field already.
    if (texts && !texts.some(({ text }) => text === value)) texts.push({ column: 'address', field: kind, text: value });
  }
  for (const [key, subject, body] of tx.use(selectMessages).iterate(set)) found.get(key)?.push({ column: 'messages', field: 'draft', text: `${subject} ${body}`.trim() });
  for (const [key, turns] of tx.use(selectChats).iterate(set)) {
    for (const { text } of JSON.parse(turns) as readonly ChatTurn[]) found.get(key)?.push({ column: 'messages', field: 'chat', text });
  }
  if (speaking.length === 0) return found;
  for (const [key, type, payload] of tx.use(selectSpoken).iterate(JSON.stringify(speaking))) {
    for (const text of quotesIn(JSON.parse(payload) as JsonObject)) found.get(key)?.push({ column: 'messages', field: type === 'activity.logged' ? 'log' : type, text });
  }
  return found;
};

// ---- the index ----

const replaceRow = statement<[number, string, string, string, string, string]>(
  'INSERT OR REPLACE INTO lead_search (rowid, name, company, address, notes, messages) VALUES (?, ?, ?, ?, ?, ?)');
const deleteRow = statement<[number]>('DELETE FROM lead_search WHERE rowid = ?');
const clearRows = statement(`INSERT INTO lead_search (lead_search) VALUES ('delete-all')`);
const optimize = statement(`INSERT INTO lead_search (lead_search) VALUES ('optimize')`);

const foldedIn = (texts: readonly SearchText[], column: SearchColumn): string =>
  texts.filter((each) => each.column === column).map(({ text }) => wordsOf(text).join(' ')).join(' ');

/** Writes what these leads say now into the index; those that were removed or merged away leave it. For who changes leads without an event of theirs. */
export const indexLeads = (tx: Tx, keys: readonly number[], spoken?: ReadonlySet<number>): void => {
  const found = loadSearchTexts(tx, keys, spoken);
  const [replace, remove] = [tx.use(replaceRow), tx.use(deleteRow)];
  for (const key of keys) {
    const texts = found.get(key);
    if (!texts) { remove.run(key); continue; }
    const [name, company, address, notes, messages] = [...SEARCH_COLUMNS].map((column) => foldedIn(texts, column));
    replace.run(key, name ?? '', company ?? '', address ?? '', notes ?? '', messages ?? '');
  }
};

/** Takes leads out of the index, with every trace of them: a deleted row alone would leave its letters in the file until segments are merged. */
export const eraseFromSearch = (tx: Tx, keys: readonly number[]): void => {
  const remove = tx.use(deleteRow);
  for (const key of keys) remove.run(key);
  tx.use(optimize).run();
};

const WATERMARK = 'searched_seq';
const watermark = (tx: ReadTx): number => Number(getSetting(tx, WATERMARK) ?? 0);

/** Forgets the index: the next search makes it again from the leads. */
export const forgetSearch = (tx: Tx): void => {
  tx.use(clearRows).run();
  clearSetting(tx, WATERMARK);
};

/** Own events after which a lead says something else. */
const TELLING = ['lead.created', 'lead.updated', 'lead.removed', 'lead.merged', 'lead.merged_into', 'lead.erased', 'message.drafted', 'chat.recorded'];
const TELLING_TYPES = `${TELLING.map((type) => `'${type}'`).join(', ')}, ${QUOTING_TYPES}`;
/** Also those that are hidden: their leads say less now. The plus keeps to the order of the ledger. */
const selectTold = tuples<[number, number, number], [seq: number, key: number, type: string]>(
  `SELECT seq, lead_key, type FROM events WHERE seq > ? AND seq <= ? AND +lead_key IS NOT NULL AND +type IN (${TELLING_TYPES}) ORDER BY seq LIMIT ?`);

/** Events looked at in one step, however few of them matter. */
const LOOK = 100_000;

export interface SearchStep { /** Leads written. */ readonly leads: number; /** The last event known of, and the last there is. */ readonly at: number; readonly of: number }

/** How far behind the ledger the index is, in events. */
export const searchLag = (tx: ReadTx): number => lastSeq(tx) - watermark(tx);

/** Brings the index up to date by about so many leads. */
export const advanceSearch = (tx: Tx, leads: number): SearchStep => {
  const [from, of] = [watermark(tx), lastSeq(tx)];
  if (from >= of) return { leads: 0, at: of, of };
  const end = Math.min(of, from + LOOK);
  const told = tx.use(selectTold).all(from, end, leads);
  const spoken = new Set(told.filter(([, , type]) => QUOTING.has(type)).map(([, key]) => key));
  const keys = [...new Set(told.map(([, key]) => key))].sort((a, b) => a - b);
  indexLeads(tx, keys, spoken);
  const at = told.length < leads ? end : told.at(-1)?.[0] ?? end;
  setSetting(tx, WATERMARK, String(at));
  return { leads: keys.length, at, of };
};

// ---- questions ----

const selectHits = scalar<[string, number], number>('SELECT rowid FROM lead_search WHERE lead_search MATCH ? LIMIT ?');

const phrase = (word: string): string => `"${[...word].slice(0, MOST_LETTERS).join('').replaceAll('"', '""')}"`;
/** Each word a quoted phrase, in each of its spellings: nothing in it is an operator. Undefined when no word is long enough to be looked for. */
const questionOf = (words: readonly string[]): string | undefined => {
  const tokens = words.filter((word) => [...word].length >= LEAST_LETTERS).slice(0, MOST_WORDS)
    .map((word) => `(${spellings(word).map(phrase).join(' OR ')})`);
  return tokens.length === 0 ? undefined : tokens.join(' AND ');
};

/**
 * Keys of at most `limit` leads that hold the words of three letters and more, in one of the columns or in any; undefined when there is no such word. Shorter ones
 * are compared by who asked. The index may be behind the ledger, see `searchLag`.
 */
export const findInIndex = (tx: ReadTx, words: readonly string[], { columns, limit }: { readonly columns?: readonly SearchColumn[]; readonly limit: number }): number[] | undefined => {
  const question = questionOf(words);
  if (question === undefined) return undefined;
  return tx.use(selectHits).all(columns === undefined ? question : `{${columns.join(' ')}} : (${question})`, limit);
};

const selectBehind = scalar<[number], number>(
  `SELECT DISTINCT lead_key FROM events WHERE seq > ? AND +lead_key IS NOT NULL AND +type IN (${TELLING_TYPES})`);
/** Leads that the index does not know as they are now. Undefined when there are too many events behind it to look. */
export const listUnindexed = (tx: ReadTx, mostEvents: number): number[] | undefined =>
  (searchLag(tx) > mostEvents ? undefined : tx.use(selectBehind).all(watermark(tx)));
