import { decodeEntries, entryDigest, inputsIn, nextHash } from '../../db/ledger/chain.ts';
import { auditedBetween, type AuditedRow, listBlanked, listLinks } from '../../db/ledger/chain-read.ts';
import type { ReadTx } from '../../db/store.ts';

/** An entry with what its digest is made of and where it stands in the chain, all hashes in hex. */
export interface ChainedEntry extends Pick<AuditedRow, 'row' | 'undoneBy'> {
  /** Content hash of its cause; empty without one. */
  readonly inputs: string;
  readonly digest: string;
  readonly previous: string;
  readonly hash: string;
  /** A person was erased: the digest is of what was written, which is gone. */
  readonly isErased: boolean;
}

/**
 * The entries of the chain in order, some at a time, each time from where the last ended; undefined at the end. A transaction is never cut, so that a page may have more
 * than `atLeast`. What stands in the chain and in the ledger no more is left out: then the hashes do not follow from each other.
 */
export const chainedPages = (atLeast: number): ((tx: ReadTx) => readonly ChainedEntry[] | undefined) => {
  let after = -1;
  let last = 0;
  let hash = '';
  return (tx) => {
    const digests = new Map<number, string>();
    const from = last;
    for (let [link] = listLinks(tx, after, 1); link !== undefined && digests.size < atLeast; [link] = listLinks(tx, after, 1)) {
      for (const { seq, digest } of decodeEntries(link.entries)) digests.set(seq, digest);
      after = link.firstSeq;
      last = link.lastSeq;
    }
    if (digests.size === 0) return undefined;
    const blanked = listBlanked(tx);
    const inputsOf = inputsIn(tx);
    const entries: ChainedEntry[] = [];
    for (const { row, undoneBy } of auditedBetween(tx, from, last)) {
      const digest = digests.get(row[0]);
      if (digest === undefined) continue;
      const inputs = inputsOf(row[11]);
      const previous = hash;
      hash = nextHash(previous, digest);
      entries.push({ row, undoneBy, inputs, digest, previous, hash, isErased: blanked.has(row[0]) && entryDigest(row, inputs) !== digest });
    }
    return entries;
  };
};
