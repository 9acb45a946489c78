import { contentHash, decodeEntries, entryDigest, hiddenHash, inputsIn, nextHash } from '../../db/ledger/chain.ts';
import {
  auditedBetween, type ChainLink, countUnchained, hiddenBehind, listBlanked, listFinishedUndos, listHiders, listLinks, newestSeq,
} from '../../db/ledger/chain-read.ts';
import { lastSeq } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { placeOf } from './audit.ts';

/** Something in the audit is not as it was written. */
export interface AuditBreak { readonly seq: number; readonly problem: string }
export interface AuditHead { readonly seq: number; readonly hash: string }
export interface AuditCheck {
  readonly entries: number;
  /** The end of the chain; null while nothing was decided. Whoever keeps it elsewhere can tell later that nothing before it was made anew. */
  readonly head: AuditHead | null;
  /** Entries of which only what erasing a person has left can be checked. */
  readonly erased: number;
  /** Entries that are older than the chain, and in none. */
  readonly unchained: number;
  /** In the order of the ledger, the first ones; the first of all is where the audit breaks. */
  readonly breaks: readonly AuditBreak[];
  /** More were found than are kept. */
  readonly more: number;
}

/** What may hide other events. */
const HIDERS: ReadonlySet<string> = new Set(['batch.undone', 'event.undone', 'lead.erased']);
/** Links of one transaction, so that signals are heard. */
const AT_ONCE = 200;
const KEPT = 100;

interface State { after: number; hash: string; last: number; entries: number; erased: number }
type Tell = (seq: number, problem: string) => void;

interface Checking { readonly inputs: (cause: number | null) => string; readonly blanked: ReadonlyMap<number, string>; readonly tell: Tell }
const checkLink = (tx: ReadTx, link: ChainLink, state: State, { inputs, blanked, tell }: Checking): void => {
  const entries = decodeEntries(link.entries);
  const digests = new Map(entries.map(({ seq, digest }) => [seq, digest]));
  const [first, last] = [entries[0]?.seq ?? 0, entries.at(-1)?.seq ?? 0];
  const isOrdered = entries.every(({ seq }, index) => seq > (entries[index - 1]?.seq ?? state.last));
  if (!isOrdered || digests.size !== entries.length || first !== link.firstSeq || last !== link.lastSeq) tell(link.firstSeq, 'the chain was changed here: its entries are not in order');
  let hash = state.hash;
  for (const { digest } of entries) hash = nextHash(hash, digest);
  if (hash !== link.hash.toString('hex')) tell(link.firstSeq, 'the chain does not go on from what is before: it was changed, or something of it was taken out');
  const upTo = Math.max(last, link.lastSeq);
  for (const { row } of auditedBetween(tx, state.last, upTo)) {
    const { 0: seq, 3: type, 11: cause } = row;
    const digest = digests.get(seq);
    if (digest === undefined) { tell(seq, `${type} was inserted: it is not in the chain`); continue; }
    digests.delete(seq);
    if (entryDigest(row, inputs(cause)) === digest) continue;
    const left = blanked.get(seq);
    if (left !== undefined && left === contentHash(row)) { state.erased++; continue; }
    tell(seq, `${type} is not what was written, or what caused it is not`);
  }
  for (const seq of digests.keys()) tell(seq, 'it is in the chain, and no decision in the ledger any more');
  state.entries += entries.length;
  state.hash = link.hash.toString('hex');
  state.last = upTo;
  state.after = link.firstSeq;
};

const checkHidden = (tx: ReadTx, tell: Tell): void => {
  const said = new Map(listFinishedUndos(tx).map(({ payload }) => [payload.undo, payload]));
  for (const { seq, type, by } of listHiders(tx)) {
    if (type === null || by === 'outside' || !HIDERS.has(type)) {
      for (const hidden of hiddenBehind(tx, seq)) tell(hidden, `it is hidden behind #${seq}, which hides nothing`);
    }
  }
  for (const [seq, { events, digest }] of said) {
    const is = hiddenHash(hiddenBehind(tx, seq));
    if (is.digest !== digest) tell(seq, `this undo hid ${events}, and other events are hidden behind it now (${is.events})`);
  }
};

/** What stands behind the last link. */
const checkEnd = (tx: ReadTx, { last }: State, tell: Tell): void => {
  const newest = newestSeq(tx);
  for (const { row: [seq, , , type] } of last === 0 ? [] : auditedBetween(tx, last, newest)) tell(seq, `${type} was inserted: it is not in the chain`);
  if (lastSeq(tx) > newest) tell(newest + 1, `the ledger ended at #${lastSeq(tx)}; its end was taken off`);
};

export interface AuditOptions { readonly head?: AuditHead; readonly onProgress?: (entries: number) => void }

/**
 * Reads the whole chain and the ledger beside it, and tells every difference: entries that were changed, removed, inserted or put in another order, events that were
 * hidden or shown again without an undo, and an end that was taken off. Writes nothing. Does 100,000 entries in under 2 s.
 */
export const checkAudit = async ({ store, signal }: Pick<Context, 'store' | 'signal'>, { head, onProgress }: AuditOptions = {}): Promise<AuditCheck> => {
  const found: AuditBreak[] = [];
  const tell: Tell = (seq, problem) => { found.push({ seq, problem }); };
  const state: State = { after: -1, hash: '', last: 0, entries: 0, erased: 0 };
  let unchained = 0;
  for (let isFirst = true; ; isFirst = false) {
    const isLast = await store.read((tx) => {
      const links = listLinks(tx, state.after, AT_ONCE);
      const [first] = links;
      if (isFirst) {
        unchained = countUnchained(tx, first?.firstSeq ?? Number.MAX_SAFE_INTEGER);
        state.last = (first?.firstSeq ?? 1) - 1;
      }
      const checking = { inputs: inputsIn(tx), blanked: listBlanked(tx), tell };
      for (const link of links) checkLink(tx, link, state, checking);
      if (links.length === AT_ONCE) return false;
      checkEnd(tx, state, tell);
      checkHidden(tx, tell);
      if (head && placeOf(tx, head.seq)?.hash !== head.hash) tell(head.seq, 'the hash that was kept is not that of this entry: the chain was made anew');
      return true;
    }, signal);
    onProgress?.(state.entries);
    if (isLast) break;
  }
  found.sort((a, b) => a.seq - b.seq);
  return {
    entries: state.entries, erased: state.erased, unchained, breaks: found.slice(0, KEPT), more: Math.max(0, found.length - KEPT),
    head: state.hash === '' ? null : { seq: state.last, hash: state.hash },
  };
};
