import { AppError } from '../../core/base/errors.ts';
import { inspectTable, readTable, type TableFile, type TableRecord } from '../../files/table.ts';

/** What a list may have at most that a person keeps: prices, campaigns. */
const MOST_ROWS = 10_000;

/** A table that is small enough to be looked at whole. Raises `invalid` for a longer one, with the hint. */
export const readSmallTable = async (path: string, { title, hint, signal }: { readonly title: string; readonly hint: string; readonly signal: AbortSignal }): Promise<{ readonly file: TableFile; readonly records: readonly TableRecord[] }> => {
  const file = await inspectTable(path, { signal, title });
  const records: TableRecord[] = [];
  for await (const page of readTable(file, signal)) {
    records.push(...page);
    if (records.length > MOST_ROWS) throw new AppError('invalid', `${title} has more than ${MOST_ROWS.toLocaleString('en-US')} items.`, { hint });
  }
  return { file, records };
};

/** What a file is called in the name of its rejects. */
export const rejectsName = (label: string): string => label.replace(/^.*[\\/]/, '').replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/\.(?:csv|tsv|txt|(?:nd)?jsonl?)$/i, '').slice(0, 60);
