import type { IdentityKind } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement } from '../store.ts';
import type { Where } from './filter.ts';

/** Enough of a lead to name it to a person. */
export interface LeadName {
  readonly key: number; readonly id: string; readonly name: string | null; readonly email: string | null; readonly company: string | null;
  readonly removed: number; readonly merged_into: number | null;
}
/** What a live lead may be named by. */
export interface LeadText { readonly key: number; readonly name: string | null; readonly email: string | null }

const NAME_COLUMNS = 'key, id, name, email, company, removed, merged_into';
const LIVE = 'removed = 0 AND merged_into IS NULL';
const selectByKey = statement<[number], LeadName>(`SELECT ${NAME_COLUMNS} FROM leads WHERE key = ?`);
const selectByKeys = statement<[string], LeadName>(`SELECT ${NAME_COLUMNS} FROM leads WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id`);
const selectByIdRange = statement<[string, string, number], LeadName>(`SELECT ${NAME_COLUMNS} FROM leads WHERE id >= ? AND id < ? ORDER BY id LIMIT ?`);
const selectByIdentity = scalar<[string, string], number>('SELECT lead_key FROM identities WHERE kind = ? AND value = ? ORDER BY lead_key');
const selectPhones = statement<[], { value: string; lead_key: number }>(`SELECT value, lead_key FROM identities WHERE kind = 'phone'`);
const selectTexts = statement<[], LeadText>(`SELECT key, name, email FROM leads WHERE ${LIVE}`);
const selectTextsOf = statement<[string], LeadText>(`SELECT key, name, email FROM leads WHERE key IN (SELECT value FROM json_each(?)) AND ${LIVE} ORDER BY key`);
const selectLive = scalar<[], number>(`SELECT key FROM leads WHERE ${LIVE} ORDER BY key`);

export const findLeadName = (tx: ReadTx, key: number): LeadName | undefined => tx.use(selectByKey).get(key);
export const listLeadNames = (tx: ReadTx, keys: readonly number[]): LeadName[] => tx.use(selectByKeys).all(JSON.stringify(keys));

/** Leads whose id begins so, at most `limit`, in the order of their ids. */
export const listLeadsByIdPrefix = (tx: ReadTx, prefix: string, limit: number): LeadName[] =>
  tx.use(selectByIdRange).all(prefix, `${prefix}\uffff`, limit);

/** Keys of the leads that this identity names; more than one when it is shared. `value` is normalised. */
export const listLeadsByIdentity = (tx: ReadTx, kind: IdentityKind, value: string): number[] => tx.use(selectByIdentity).all(kind, value);

/** Keys of the leads with a phone number that ends in these digits; reads every phone number. */
export const listLeadsByPhoneTail = (tx: ReadTx, digits: string): number[] => {
  const keys = new Set<number>();
  for (const { value, lead_key } of tx.use(selectPhones).iterate()) if (value.endsWith(digits)) keys.add(lead_key);
  return [...keys];
};

/** What live leads may be named by, one after the other: every one, or those of the keys. */
export const readLeadTexts = (tx: ReadTx, keys?: readonly number[]): IterableIterator<LeadText> =>
  (keys === undefined ? tx.use(selectTexts).iterate() : tx.use(selectTextsOf).iterate(JSON.stringify(keys)));

/** Keys of every live lead. */
export const listLiveKeys = (tx: ReadTx): number[] => tx.use(selectLive).all();

// ---- lists ----

export const LEAD_SORTS = ['name', 'created', 'activity', 'status'] as const;
export type LeadSort = (typeof LEAD_SORTS)[number];

type Params = readonly (string | number)[];
/** Only live leads; without a condition all of them. */
const liveAnd = (where: Where | undefined): string => (where === undefined ? LIVE : `${LIVE} AND ${where.text}`);
const paramsOf = (where: Where | undefined): Params => where?.params ?? [];

/** Where a walk down the ceilings stands: below this ceiling, or at it and below this key. */
export interface CeilingCursor { readonly ceiling: number; readonly key: number }
/** `fits` is 0 for a lead that surely does not. */
export interface Ceiling extends CeilingCursor { readonly fits: number }
export interface CeilingPage {
  readonly cursor: CeilingCursor;
  /** Leads to look at, whether or not they fit. */
  readonly limit: number;
  /** Leads outside are not looked at: only what the index itself can tell. */
  readonly range?: Where | undefined;
  /** Leads outside are looked at, and told not to fit. */
  readonly where?: Where | undefined;
}

const BEST_FIRST = 'ORDER BY score_ceiling DESC, key DESC';
const BELOW = '(score_ceiling, key) < (?, ?)';

/** The next leads below the cursor, highest ceiling first: no score of a later one is above the ceiling of the last. */
export const listByCeiling = (tx: ReadTx, { cursor, limit, range, where }: CeilingPage): Ceiling[] =>
  tx.use(statement<Params, Ceiling>(
    `SELECT key, score_ceiling AS ceiling, ${where?.text ?? '1'} AS fits FROM leads INDEXED BY leads_ceiling
     WHERE ${liveAnd(range)} AND ${BELOW} ${BEST_FIRST} LIMIT ?`)).all(...paramsOf(where), ...paramsOf(range), cursor.ceiling, cursor.key, limit);

/** All leads below the cursor that may fit, highest ceiling first. */
export const listCeilings = (tx: ReadTx, where: Where | undefined, cursor: CeilingCursor, path: 'status' | 'all'): Ceiling[] =>
  tx.use(statement<Params, Ceiling>(
    `SELECT key, score_ceiling AS ceiling, 1 AS fits FROM leads ${path === 'status' ? 'INDEXED BY leads_by_status' : 'NOT INDEXED'}
     WHERE ${liveAnd(where)} AND ${BELOW} ${BEST_FIRST}`)).all(...paramsOf(where), cursor.ceiling, cursor.key);

const ORDERS: Readonly<Record<LeadSort | 'key', string>> = {
  name: 'name IS NULL, name COLLATE NOCASE, id', created: 'created_at DESC, id', activity: 'last_activity_at DESC NULLS LAST, id',
  status: 'status, score_milli DESC, id', key: 'key',
};

/** Keys of the leads that may fit, in another order than that of their scores. */
export const listLeadKeys = (tx: ReadTx, where: Where | undefined, sort: LeadSort | 'key'): number[] =>
  tx.use(scalar<Params, number>(`SELECT key FROM leads WHERE ${liveAnd(where)} ORDER BY ${ORDERS[sort]}`)).all(...paramsOf(where));

/** How many leads may fit: exactly so many do when the condition is exact. */
export const countLeads = (tx: ReadTx, where: Where | undefined): number =>
  tx.use(scalar<Params, number>(`SELECT count(*) FROM leads WHERE ${liveAnd(where)}`)).get(...paramsOf(where)) ?? 0;

const selectWakeAt = scalar<[number], number | null>('SELECT wake_at FROM leads WHERE key = ?');
/** When time alone may next change something about a lead; null for never. */
export const findWakeAt = (tx: ReadTx, key: number): number | null => tx.use(selectWakeAt).get(key) ?? null;

const selectPool = scalar<[number, number], number>(
  `SELECT key FROM leads WHERE key > ? AND ${LIVE} AND pipeline IS NULL AND status IN ('new', 'contacted', 'qualified', 'interested', 'ready_to_close')
   ORDER BY key LIMIT ?`);
/** Keys of open leads in no pipeline, after a key. */
export const listPool = (tx: ReadTx, after: number, limit: number): number[] => tx.use(selectPool).all(after, limit);

// Every customer was won: the index of statuses finds them.
const selectCustomers = scalar<[], number>(`SELECT key FROM leads WHERE removed = 0 AND merged_into IS NULL AND status = 'won' AND customer IS NOT NULL ORDER BY key`);
export const listCustomerKeys = (tx: ReadTx): number[] => tx.use(selectCustomers).all();
