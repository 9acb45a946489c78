import { join } from 'node:path';
import { count } from '../../core/base/text.ts';
import type { OwnPayloads, OwnType } from '../../core/ledger/event.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { appendEvent } from '../../db/ledger/ledger.ts';
import type { Tx } from '../../db/store.ts';
import { csvText } from '../../files/csv-out.ts';
import { encodingNote } from '../../files/encoding.ts';
import type { TableFile, TableRecord } from '../../files/table.ts';
import type { Context } from '../context.ts';
import { human } from '../ledger/ledger.ts';
import { type Counts, runBatch } from './batch.ts';
import { digest } from './hash.ts';
import type { ImportOptions } from './import.ts';
import { rejectsName } from './small-table.ts';

/** What one transaction takes in. */
export interface TableChunk<Item> {
  readonly tx: Tx;
  readonly items: readonly Item[];
  /** Counts under a name. */
  readonly add: (name: string, n?: number) => void;
  /** Counts a row as rejected and keeps it with the reason. */
  readonly refuse: (record: TableRecord, reason: string) => void;
  /** Appends an event of the workspace to the batch; answers its number. */
  readonly append: <T extends OwnType>(type: T, payload: OwnPayloads[T]) => number;
}
export interface TableImport<Item> extends Pick<ImportOptions, 'label' | 'onPhase'> {
  readonly context: Context;
  readonly kind: 'catalog' | 'campaigns';
  /** What a person who waits reads. */
  readonly phase: string;
  readonly file: TableFile;
  /** Columns that say nothing to us. */
  readonly unread: readonly string[];
  /** What amounts without a currency are in: the same file in another currency is another import. */
  readonly currency: string;
  readonly items: readonly Item[];
  readonly take: (chunk: TableChunk<Item>) => void;
}
export interface TableImported {
  /** Null when nothing changed. */
  readonly batch: string | null;
  readonly counts: Counts;
  readonly rejects_file: string | null;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

/** Takes in a list that a person keeps, prices or campaigns, as one batch: by events of the workspace, with a file of what cannot be read. Raises `cancelled`. */
export const importTable = async <Item>({ context, kind, phase, file, unread, currency, label, onPhase, items, take }: TableImport<Item>): Promise<TableImported> => {
  const fingerprint = digest(kind, file.hash, currency);
  const progress = onPhase(phase);
  const { id, counts, rejectsFile, reasons } = await runBatch<Item>({
    context, kind, source: label, fingerprint, items: (async function* () { yield items; })(),
    rejects: { path: join(context.paths.rejects, `${rejectsName(label)}-${fingerprint.slice(0, 6)}.csv`), header: csvText([['reject_line', 'reject_reason', ...file.header]]) },
    take: (chunk) => {
      const { tx, counts: sums } = chunk;
      const add = (name: string, n = 1): void => { sums[name] = (sums[name] ?? 0) + n; };
      take({
        tx, items: chunk.items, add,
        refuse: (record, reason) => {
          add('rejected');
          chunk.reject(csvText([[String(record.line), reason, ...(record.kind === 'record' ? record.cells : [record.text])]]), `line ${record.line}: ${reason}`);
        },
        append: (type, payload) => {
          const batch = chunk.batch();
          const seq = chunk.seq++;
          appendEvent(tx, stamp(human(type, payload), { seq, leadKey: null, now: tx.now, playbookVersion: context.playbookVersion, batch }));
          return seq;
        },
      });
    },
    notice: () => undefined,
    details: () => ({ format: file.format, encoding: file.encoding, file_hash: file.hash }),
    onProgress: (rows) => progress.step(rows),
  });
  progress.end();
  const note = encodingNote(file.encoding);
  return {
    batch: id, counts, rejects_file: rejectsFile, reasons,
    notes: [...(note === undefined ? [] : [note]), ...(unread.length === 0 ? [] : [`${count(unread.length, 'column')} not read: ${unread.join(', ')}.`])],
  };
};
