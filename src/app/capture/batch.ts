import { AppError } from '../../core/base/errors.ts';
import { derivedId } from '../../core/base/ids.ts';
import { count } from '../../core/base/text.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import type { OwnPayloads, OwnType } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { findRunningBatch, finishBatch, insertBatch, insertWorkspaceNotice, prepareForBulk, refuseDuringUndo, setBatchDetails, updateBatch } from '../../db/capture/batch.ts';
import { appendEvent, nextSeq } from '../../db/ledger/ledger.ts';
import type { Tx } from '../../db/store.ts';
import { openRejects } from '../../files/rejects.ts';
import type { Context } from '../context.ts';
import { nextSize, type Pace, writeTimed } from '../ledger/pace.ts';
import { keepHeapSmall } from './memory.ts';

const FIRST = 500;
/** What waits for its transaction is in memory. */
const LARGEST = 16_384;
const PACE: Pace = { ms: 250, least: 1, most: LARGEST };

export type Counts = Record<string, number>;

/** What one transaction of a batch works with. */
export interface Chunk<Item> {
  readonly tx: Tx;
  readonly items: readonly Item[];
  /** The number that the next event gets; whoever appends moves it on. */
  seq: number;
  readonly counts: Counts;
  /** Asked for with the first change: a batch that changes nothing leaves no trace. Appends `batch.started` then. */
  batch(): number;
  /** True once something has changed, and the batch has been asked for. */
  isStarted(): boolean;
  /** Adds a record to the rejects file; why is kept with the batch for the first of them. */
  reject(text: string, reason: string): void;
}
export interface BatchRun<Item> {
  readonly context: Context;
  readonly kind: 'import' | 'ingest' | 'chats' | 'catalog' | 'campaigns';
  /** The file's name, for people. */
  readonly source: string;
  /** Of content and options: a run that was cut off goes on where its last transaction ended. */
  readonly fingerprint: string;
  /** In pages of any length, which are nothing but a faster way to hand them over. */
  readonly items: AsyncIterable<readonly Item[]>;
  readonly rejects: { readonly path: string; readonly header: string };
  readonly take: (chunk: Chunk<Item>) => void;
  /** The one notice that says what came in; undefined when nothing worth a word did. */
  readonly notice: (counts: Counts) => { readonly title: string; readonly text: string } | undefined;
  /** How the input is read: kept with the batch. Asked again at the end, when all is known. */
  readonly details: () => JsonObject;
  readonly onProgress: (items: number) => void;
}
export interface BatchResult {
  /** Null when nothing changed. */
  readonly id: string | null;
  readonly counts: Counts;
  /** Null when nothing was rejected. */
  readonly rejectsFile: string | null;
  /** Why the first records were rejected, those of a run that was cut off included. */
  readonly reasons: readonly string[];
}

/** Reasons that are kept with a batch; its file of rejects has them all. */
const KEPT_REASONS = 20;

const REJECTS_BYTES = 'rejects_bytes';

const appendOwn = <T extends OwnType>(tx: Tx, context: Context, seq: number, type: T, payload: OwnPayloads[T], batch: number): void =>
  appendEvent(tx, stamp({ type, payload, by: 'outside', rule: 'capture', causeSeq: null } as never,
    { seq, leadKey: null, now: tx.now, playbookVersion: context.playbookVersion, batch }));

interface State { key: number | null; id: string | null; cursor: number; counts: Counts; reasons: readonly string[] }

const reasonsIn = ({ reasons }: JsonObject): readonly string[] => (Array.isArray(reasons) ? reasons.filter((reason) => typeof reason === 'string') : []);

/** Carries one chunk out. Nothing in `state` changes: a transaction that fails leaves it as it was. */
const carryOut = <Item>(run: BatchRun<Item>, state: State, items: readonly Item[], tx: Tx, write: (text: string) => number): State => {
  const { context, kind, source, fingerprint } = run;
  refuseDuringUndo(tx, state.key);
  const after: State = { ...state, counts: { ...state.counts }, cursor: state.cursor + items.length };
  const rejected: string[] = [];
  const reasons: string[] = [];
  const chunk: Chunk<Item> = {
    tx, items, seq: nextSeq(tx), counts: after.counts,
    batch: () => {
      if (after.key !== null) return after.key;
      const made = insertBatch(tx, { kind, source, fingerprint, cursor: 0, counts: {}, details: run.details() });
      after.key = made.key;
      after.id = made.id;
      appendOwn(tx, context, chunk.seq++, 'batch.started', { id: made.id, kind, source }, made.key);
      return made.key;
    },
    isStarted: () => after.key !== null,
    reject: (text, reason) => {
      rejected.push(text);
      if (state.reasons.length + reasons.length < KEPT_REASONS) reasons.push(reason);
    },
  };
  run.take(chunk);
  after.counts[REJECTS_BYTES] = write(rejected.join(''));
  after.reasons = [...state.reasons, ...reasons];
  if (after.key === null) return after;
  updateBatch(tx, after.key, after.cursor, after.counts);
  if (after.reasons.length > 0 && (reasons.length > 0 || state.key === null)) setBatchDetails(tx, after.key, { ...run.details(), reasons: after.reasons });
  return after;
};

const finish = (run: BatchRun<never>, { key, id, cursor, counts, reasons }: State, tx: Tx): void => {
  if (key === null || id === null) return;
  refuseDuringUndo(tx, key);
  const { context } = run;
  let seq = nextSeq(tx);
  const { [REJECTS_BYTES]: _bytes, ...told } = counts;
  appendOwn(tx, context, seq++, 'batch.finished', { id, counts: told }, key);
  const notice = run.notice(counts);
  if (notice) {
    const payload = { id: derivedId('notification', 0, seq, 0), kind: 'lead_created' as const, urgency: 'low' as const, ...notice };
    appendOwn(tx, context, seq, 'notification.raised', payload, key);
    insertWorkspaceNotice(tx, { ...payload, seq });
  }
  finishBatch(tx, key, cursor, counts);
  setBatchDetails(tx, key, { ...run.details(), reasons, rejects_file: (counts[REJECTS_BYTES] ?? 0) > 0 ? run.rejects.path : null });
};

/** What the records of an input are called. */
const NOUNS = { import: 'rows', ingest: 'lines', chats: 'chats', catalog: 'rows', campaigns: 'campaigns' } as const;

/** A disk that is full ends a run between two transactions: the person is told how far it got. */
const withProgress = (error: unknown, { kind }: BatchRun<never>, { key, cursor }: State): unknown => {
  if (!(error instanceof AppError) || error.code !== 'storage' || key === null) return error;
  const { message, hint, details } = error;
  const told = `The first ${count(cursor, NOUNS[kind].slice(0, -1))} are in: the same command goes on behind them.`;
  return new AppError('storage', message, { hint: hint === undefined ? told : `${hint}\n${told}`, details: { ...details, [NOUNS[kind]]: cursor }, cause: error });
};

interface Supply<Item> {
  /** The next items, at most `size`; fewer are the last. */
  readonly take: (size: number) => Promise<Item[]>;
  readonly close: () => Promise<void>;
}
const supplyOf = <Item>(pages: AsyncIterable<readonly Item[]>): Supply<Item> => {
  const iterator = pages[Symbol.asyncIterator]();
  let page: readonly Item[] = [];
  let at = 0;
  return {
    take: async (size) => {
      const taken: Item[] = [];
      while (taken.length < size) {
        if (at === page.length) {
          const { done, value } = await iterator.next();
          if (done === true) break;
          page = value;
          at = 0;
        }
        const end = Math.min(page.length, at + size - taken.length);
        for (; at < end; at++) { const item = page[at]; if (item !== undefined) taken.push(item); }
      }
      return taken;
    },
    close: async () => { await iterator.return?.(); },
  };
};

/**
 * Takes a file in, transaction by transaction, each with its place in the file: after a kill the same command goes on where the last one ended,
 * nothing lost, nothing doubled. The rejects are on the disk before the transaction that counts them. Raises `conflict` while an undo runs, and `storage`,
 * with how many records are in, when the disk is full.
 */
export const runBatch = async <Item>(run: BatchRun<Item>): Promise<BatchResult> => {
  const { context } = run;
  const { store, signal } = context;
  keepHeapSmall();
  const running = await store.read((tx) => {
    prepareForBulk(tx);
    return findRunningBatch(tx, run.fingerprint);
  }, signal);
  let state: State = running ? { ...running, counts: { ...running.counts }, reasons: reasonsIn(running.details) } : { key: null, id: null, cursor: 0, counts: {}, reasons: [] };
  const rejects = openRejects(run.rejects.path, { bytes: state.counts[REJECTS_BYTES] ?? 0, header: run.rejects.header });
  const write = (text: string): number => { rejects.append(text); return rejects.bytes; };
  const supply = supplyOf(run.items);
  try {
    for (let left = state.cursor; left > 0;) {
      const { length } = await supply.take(Math.min(left, LARGEST));
      if (length === 0) break;
      left -= length;
    }
    run.onProgress(state.cursor);
    let size = FIRST;
    for (;;) {
      const chunk = await supply.take(size);
      if (chunk.length === 0) break;
      const { value, took } = await writeTimed(context, (tx) => carryOut(run, state, chunk, tx, write));
      state = value;
      run.onProgress(chunk.length);
      if (chunk.length < size) break;
      size = nextSize(size, took, PACE);
      // Signals are heard; it is the store that lets other writers in.
      await context.clock.sleep(0, signal);
    }
    await store.write((tx) => finish(run as unknown as BatchRun<never>, state, tx), signal);
  } catch (error) {
    throw withProgress(error, run as unknown as BatchRun<never>, state);
  } finally {
    await supply.close();
    rejects.close();
  }
  const { [REJECTS_BYTES]: bytes = 0, ...counts } = state.counts;
  return { id: state.id, counts, rejectsFile: bytes > 0 ? rejects.path : null, reasons: state.reasons };
};
