import { createHash, hash } from 'node:crypto';
import { type ReadTx, scalar, statement, tuples, type Tx } from '../store.ts';
import { columnsOf, type EventRow } from './event-row.ts';

/*
 * The chain of the audit. Every event by a person, a rule or a model is an entry. Its digest is over all that it says and over the event that caused it; its hash over
 * the hash before it and its digest. A transaction adds its entries as one link, in the same commit: nothing is ever decided and not chained. What came from outside is
 * no entry, so that taking it in costs nothing here; what was decided because of it holds its digest.
 */

const SEQ_BYTES = 6;
const HASH_BYTES = 32;
const ENTRY_BYTES = SEQ_BYTES + HASH_BYTES;

/** One entry as a link keeps it; the digest in hex. */
export interface ChainEntry { readonly seq: number; readonly digest: string }

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** Of an event as it stands. */
export const contentHash = (row: EventRow): string => sha256(JSON.stringify(row));
/** Of an entry; for `inputs` see `inputsIn`. */
export const entryDigest = (row: EventRow, inputs: string): string => sha256(`${JSON.stringify(row)}\n${inputs}`);
/** Where the chain stands behind an entry; it begins with an empty text. */
export const nextHash = (previous: string, digest: string): string => sha256(previous + digest);

/** Of a set of events, by their numbers in order: how many, and which. */
export const hiddenHash = (seqs: Iterable<number>): { readonly events: number; readonly digest: string } => {
  const sum = createHash('sha256');
  let events = 0;
  for (const seq of seqs) {
    sum.update(`${seq}\n`);
    events++;
  }
  return { events, digest: sum.digest('hex') };
};

const encode = (entries: readonly ChainEntry[]): Buffer => {
  const bytes = Buffer.allocUnsafe(entries.length * ENTRY_BYTES);
  entries.forEach(({ seq, digest }, index) => {
    bytes.writeUIntBE(seq, index * ENTRY_BYTES, SEQ_BYTES);
    bytes.write(digest, index * ENTRY_BYTES + SEQ_BYTES, 'hex');
  });
  return bytes;
};

/** The entries of a link; bytes behind the last whole one are an entry too, of a digest that nothing has. */
export const decodeEntries = (bytes: Buffer): ChainEntry[] => Array.from({ length: Math.ceil(bytes.length / ENTRY_BYTES) }, (_, index) => {
  const entry = bytes.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES);
  return { seq: entry.length < SEQ_BYTES ? 0 : entry.readUIntBE(0, SEQ_BYTES), digest: entry.toString('hex', SEQ_BYTES) };
});

const selectHead = scalar<[], Buffer>('SELECT hash FROM audit_links ORDER BY first_seq DESC LIMIT 1');
const insertLink = statement<[number, number, Buffer, Buffer]>('INSERT INTO audit_links (first_seq, last_seq, entries, hash) VALUES (?, ?, ?, ?)');
const selectRow = tuples<[number], EventRow>(`SELECT ${columnsOf('e')} FROM events e WHERE e.seq = ?`);

/** Decisions of one cause are near each other. */
const CACHED = 4096;

/** What an entry's digest is made of beside the entry: the content hash of the event that caused it, as this transaction finds it; empty without one. */
export const inputsIn = (tx: ReadTx): ((cause: number | null) => string) => {
  const known = new Map<number, string>();
  return (cause) => {
    if (cause === null) return '';
    const found = known.get(cause);
    if (found !== undefined) return found;
    const row = tx.use(selectRow).get(cause);
    const inputs = row ? contentHash(row) : '';
    if (known.size >= CACHED) known.clear();
    known.set(cause, inputs);
    return inputs;
  };
};

const addLink = (tx: Tx, rows: readonly EventRow[]): void => {
  const inputs = inputsIn(tx);
  const entries = rows.map((row) => ({ seq: row[0], digest: entryDigest(row, inputs(row[11])) })).sort((a, b) => a.seq - b.seq);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return;
  let head = tx.use(selectHead).get()?.toString('hex') ?? '';
  for (const { digest } of entries) head = nextHash(head, digest);
  tx.use(insertLink).run(first.seq, last.seq, encode(entries), Buffer.from(head, 'hex'));
};

const waiting = new WeakMap<Tx, EventRow[]>();

/** Makes an event that this transaction has appended an entry of the audit when it commits. */
export const chain = (tx: Tx, row: EventRow): void => {
  const rows = waiting.get(tx);
  if (rows) { rows.push(row); return; }
  const first = [row];
  waiting.set(tx, first);
  tx.beforeCommit(() => { addLink(tx, first); });
};
