import type { IdentityKind, LeadStatus } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

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

export interface LeadFilter {
  readonly status?: LeadStatus;
  readonly pipeline?: string;
  readonly owner?: string;
  readonly source?: string;
  /** Only leads in the global pool. */
  readonly unrouted?: boolean;
}
export const LEAD_SORTS = ['name', 'created', 'activity', 'status'] as const;
export type LeadSort = (typeof LEAD_SORTS)[number];

type FilterParams = { readonly status: string | null; readonly pipeline: string | null; readonly owner: string | null; readonly source: string | null };
const paramsOf = ({ status, pipeline, owner, source }: LeadFilter): FilterParams =>
  ({ status: status ?? null, pipeline: pipeline ?? null, owner: owner ?? null, source: source ?? null });

/** Only conditions that are asked for: an index is not chosen for `status = coalesce(:status, status)`. */
const whereOf = ({ status, pipeline, owner, source, unrouted }: LeadFilter): string => [
  LIVE, status !== undefined && 'status = :status', pipeline !== undefined && 'pipeline = :pipeline', owner !== undefined && 'owner = :owner',
  source !== undefined && 'source = :source', unrouted && 'pipeline IS NULL',
].filter(Boolean).join(' AND ');

/** Where a walk down the ceilings stands: below this ceiling, or at it and below this key. */
export interface CeilingCursor { readonly ceiling: number; readonly key: number }
export interface Ceiling { readonly key: number; readonly ceiling: number }

/** True when so few leads may fit that walking past all the others would cost more than finding them first. */
export const isNarrow = ({ status, pipeline, owner, source }: LeadFilter): boolean =>
  status !== undefined || pipeline !== undefined || owner !== undefined || source !== undefined;

const BEST_FIRST = 'ORDER BY score_ceiling DESC, key DESC';
const COLUMNS = 'key, score_ceiling AS ceiling';

/** The next leads below the cursor, highest ceiling first: no score of a later one is above the ceiling of the last. */
export const listByCeiling = (tx: ReadTx, filter: LeadFilter, cursor: CeilingCursor, limit: number): Ceiling[] =>
  tx.use(statement<[FilterParams & { readonly ceiling: number; readonly key: number; readonly limit: number }], Ceiling>(
    `SELECT ${COLUMNS} FROM leads INDEXED BY leads_ceiling
     WHERE ${whereOf(filter)} AND (score_ceiling, key) < (:ceiling, :key) ${BEST_FIRST} LIMIT :limit`)).all({ ...paramsOf(filter), ...cursor, limit });

/** All leads that fit a narrow filter, highest ceiling first. */
export const listCeilings = (tx: ReadTx, filter: LeadFilter): Ceiling[] => {
  const path = filter.status === undefined ? 'NOT INDEXED' : 'INDEXED BY leads_by_status';
  return tx.use(statement<[FilterParams], Ceiling>(`SELECT ${COLUMNS} FROM leads ${path} WHERE ${whereOf(filter)} ${BEST_FIRST}`)).all(paramsOf(filter));
};

const ORDERS: Readonly<Record<LeadSort, string>> = {
  name: 'name IS NULL, name COLLATE NOCASE, id', created: 'created_at DESC, id', activity: 'last_activity_at DESC NULLS LAST, id',
  status: 'status, score_milli DESC, id',
};

/** Keys of the leads in another order than that of their scores. */
export const listLeadKeys = (tx: ReadTx, filter: LeadFilter, sort: LeadSort): number[] =>
  tx.use(scalar<[FilterParams], number>(`SELECT key FROM leads WHERE ${whereOf(filter)} ORDER BY ${ORDERS[sort]}`)).all(paramsOf(filter));

const selectWakeAt = scalar<[number], number | null>('SELECT wake_at FROM leads WHERE key = ?');
/** When time alone may next change something about a lead; null for never. */
export const findWakeAt = (tx: ReadTx, key: number): number | null => tx.use(selectWakeAt).get(key) ?? null;

const selectPool = scalar<[number, number], number>(
  `SELECT key FROM leads WHERE key > ? AND ${LIVE} AND pipeline IS NULL AND status IN ('new', 'contacted', 'qualified', 'interested', 'ready_to_close')
   ORDER BY key LIMIT ?`);
/** Keys of open leads in no pipeline, after a key. */
export const listPool = (tx: ReadTx, after: number, limit: number): number[] => tx.use(selectPool).all(after, limit);
