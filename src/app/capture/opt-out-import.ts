import { readOptOutRow } from '../../core/capture/opt-out-row.ts';
import { SUPPRESSION_HEADERS } from '../../core/capture/exchange.ts';
import { parseEmail } from '../../core/capture/email.ts';
import type { SuppressionReason } from '../../core/ledger/event.ts';
import { nextSeq } from '../../db/ledger/ledger.ts';
import { leadsWithIdentity } from '../../db/capture/capture.ts';
import type { Tx } from '../../db/store.ts';
import { inspectTable, readTable, type TableFile, type TableRecord } from '../../files/table.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { suppressIdentity, takeSuppression } from './suppression-import.ts';

/** What a list of people who are to be left alone has done. */
export interface OptOutImport {
  readonly rows: number;
  /** Rows that suppressed somebody, and those of which all was known. */
  readonly suppressed: number; readonly unchanged: number;
  /** Rows of people who still want mail. */
  readonly left: number;
  readonly rejected: number;
  /** Of the first rejected rows: line and reason. */
  readonly reasons: readonly string[];
}
type Counts = { -readonly [K in keyof Omit<OptOutImport, 'reasons'>]: number };

interface Taking { readonly tx: Tx; readonly context: Context; readonly header: readonly string[]; readonly isOwn: boolean; readonly source: string; readonly reason: SuppressionReason; readonly counts: Counts; readonly reject: (line: number, reason: string) => void }

const REASONS_KEPT = 10;

const takeOwn = ({ tx, context, header, counts, reject }: Taking, line: number, cells: readonly string[]): void => {
  const taken = takeSuppression({ tx, context, headers: header, seq: nextSeq(tx) }, cells);
  if (taken.kind === 'rejected') { reject(line, taken.reason); return; }
  counts[taken.isNew ? 'suppressed' : 'unchanged']++;
};

const takeForeign = ({ tx, context, header, source, reason, counts, reject }: Taking, line: number, cells: readonly string[]): void => {
  const row = readOptOutRow(cells, { header, country: context.country, reason, now: tx.now });
  if (row.kind === 'rejected') { reject(line, row.reason); return; }
  if (row.kind === 'left') { counts.left++; return; }
  const { identities, reason: why, at } = row;
  const news = identities.filter((identity) => suppressIdentity({ tx, context, by: 'outside', source, seq: nextSeq(tx) }, { identity, reason: why, at: at ?? tx.now }).isNew);
  evaluateLeads(tx, context, [...new Set(identities.flatMap((identity) => leadsWithIdentity(tx, identity).map(({ key }) => key)))]);
  counts[news.length > 0 ? 'suppressed' : 'unchanged']++;
};

/** A list without a header begins with an address. */
const withoutHeader = ({ header }: Pick<TableFile, 'header'>): boolean => header.some((cell) => parseEmail(cell.trim()) !== undefined || /^\+?[\d ()./-]{6,}$/.test(cell.trim()));

/**
 * Suppresses everybody on a list, whatever tool it is from: our own export, one of a mailer with its columns, or a bare list of addresses or numbers. Makes no leads, takes
 * nothing back, and run again changes nothing. Page by page: what was taken in stays when it is killed. Raises `invalid` for a file that is no list.
 */
export const importOptOuts = async (context: Context, { path, label, title, reason }: { readonly path: string; readonly label: string; readonly title: string; readonly reason: SuppressionReason }): Promise<OptOutImport> => {
  const { store, signal } = context;
  const file = await inspectTable(path, { title, signal });
  const counts: Counts = { rows: 0, suppressed: 0, unchanged: 0, left: 0, rejected: 0 };
  const reasons: string[] = [];
  const isBare = withoutHeader(file);
  const header = isBare ? file.header.map(() => '') : file.header;
  const isOwn = SUPPRESSION_HEADERS.every((name) => header.includes(name));
  const reject = (line: number, why: string): void => {
    counts.rejected++;
    if (reasons.length < REASONS_KEPT) reasons.push(`line ${line}: ${why}`);
  };
  const takePage = (page: readonly TableRecord[]): Promise<void> => store.write((tx) => {
    const taking = { tx, context, header, isOwn, source: label, reason, counts, reject };
    for (const record of page) {
      counts.rows++;
      if (record.kind === 'broken') reject(record.line, record.reason);
      else (isOwn ? takeOwn : takeForeign)(taking, record.line, record.cells);
    }
  }, signal);
  if (isBare) await takePage([{ kind: 'record', line: 1, cells: file.header }]);
  for await (const page of readTable(file, signal)) await takePage(page);
  return { ...counts, reasons };
};
