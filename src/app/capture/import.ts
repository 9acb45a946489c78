import { basename, join } from 'node:path';
import type { Candidate } from '../../core/capture/candidate.ts';
import type { Answer } from '../../core/capture/answer.ts';
import type { Layout, Question } from '../../core/capture/column.ts';
import type { DateOrder } from '../../core/capture/date.ts';
import type { PlanLine, PlanOptions } from '../../core/capture/plan.ts';
import { undefuse } from '../../core/capture/exchange.ts';
import { readRow } from '../../core/capture/row.ts';
import { count } from '../../core/base/text.ts';
import { csvText } from '../../files/csv-out.ts';
import { encodingNote } from '../../files/encoding.ts';
import { inspectTable, readTable, type TableFile, type TableRecord } from '../../files/table.ts';
import type { Context } from '../context.ts';
import { matchWaiting } from '../engage/unmatched.ts';
import { evaluateUnread } from '../ledger/evaluate.ts';
import { type Chunk, type Counts, runBatch } from './batch.ts';
import { digest } from './hash.ts';
import { layoutNotes, settleLayout } from './layout.ts';
import { tellOutcome } from './outcome.ts';
import { lineOf } from './plan-line.ts';
import { takeSuppression } from './suppression-import.ts';
import { type Account, takeCandidate, type Taking } from './take.ts';

export interface ImportOptions {
  readonly path: string;
  /** What the person called the file; `stdin` for `-`. */
  readonly label: string;
  /** What to call it in a sentence; its path if left out. */
  readonly title?: string;
  readonly maps: readonly string[];
  readonly overwrite: boolean;
  /** The leads are no history: work on them starts. */
  readonly start: boolean;
  readonly source?: string;
  /** Which of day and month comes first, where a date can be read in two ways. */
  readonly dates?: DateOrder;
  /** `COLUMN=won:VALUE`: the leads are of the past, and this is how it ended with them. */
  readonly outcome?: string;
  /** Asks what only the person can say of the file; left out where nobody can be asked. */
  readonly ask?: (question: Question) => Promise<Answer>;
  readonly watch?: ImportWatch;
  readonly onPhase: (label: string, total?: number) => { readonly step: (done: number) => void; readonly end: () => void };
}
/** Hears what becomes of a file, row by row. */
export interface ImportWatch {
  /** Once, before the first row: what is read, and how. */
  readonly begin?: (read: { readonly hash: string; readonly options: PlanOptions; readonly fingerprint: string }) => Promise<void>;
  /** Before so many rows are handed on, outside of transactions. */
  readonly page?: (rows: number) => Promise<void>;
  /** Within the row's transaction: what it throws takes that back. */
  readonly line: (line: PlanLine) => void;
}
export interface ImportReport {
  readonly batch: string | null;
  readonly rows: number; readonly created: number; readonly updated: number; readonly merged: number; readonly unchanged: number;
  readonly conflicts: number; readonly rejected: number;
  /** Rows because of which somebody may not be written to any more. */
  readonly suppressed: number;
  /** Rows about people who were removed: they stay so. */
  readonly left_out: number;
  readonly rejects_file: string | null;
  readonly layout: Layout;
  /** For the person: how the file was read, what was kept but not understood. */
  readonly notes: readonly string[];
  /** Why the first rows were rejected, with their lines. */
  readonly reasons: readonly string[];
}

/** Of what went wrong as many are told at once; the file holds them all. */
export const EXAMPLES = 3;
interface Warnings { count: number; readonly examples: string[] }

/** Cells as they are meant: what stands before a formula is put there again when they are written. */
const rejectRecord = (cells: readonly string[], width: number, line: number, reason: string): string => {
  const padded = Array.from({ length: Math.max(width, cells.length) }, (_, index) => cells[index] ?? '');
  return csvText([[...padded, String(line), reason]]);
};

const add = (counts: Counts, name: string): void => { counts[name] = (counts[name] ?? 0) + 1; };

interface Settings { readonly file: TableFile; readonly layout: Layout; readonly options: ImportOptions; readonly context: Context; readonly warnings: Warnings; readonly source: string }

/** The rows of our own export of suppressions: none of them is a lead. */
const suppressChunk = (chunk: Chunk<TableRecord>, { layout, context, options: { watch } }: Settings): void => {
  const { counts } = chunk;
  const headers = layout.columns.map(({ header }) => header);
  const place = {
    tx: chunk.tx, context, headers,
    get seq() { return chunk.seq; },
    set seq(value) { chunk.seq = value; },
  };
  for (const item of chunk.items) {
    add(counts, 'rows');
    const taken = item.kind === 'broken' ? { kind: 'rejected' as const, reason: item.reason } : takeSuppression(place, item.cells);
    if (taken.kind === 'rejected') {
      add(counts, 'rejected');
      chunk.reject(rejectRecord(item.kind === 'broken' ? [item.text] : item.cells.map(undefuse), headers.length, item.line, taken.reason), `line ${item.line}: ${taken.reason}`);
    } else if (taken.isNew) add(counts, 'suppressed'); else add(counts, 'unchanged');
    watch?.line(lineOf(item.line, taken.kind === 'rejected' ? { action: 'rejected', rule: taken.reason }
      : { action: taken.isNew && taken.lead !== null ? 'updated' : 'unchanged', rule: taken.isNew ? 'suppressed from now on' : 'suppressed before', lead: taken.lead, suppressed: taken.isNew ? taken.reason : null }));
  }
};

const takeChunk = (chunk: Chunk<TableRecord>, { layout, options, context, warnings, source }: Settings): void => {
  const { tx, counts } = chunk;
  const { watch } = options;
  const width = layout.columns.length;
  const account: Account = { rule: '', lead: null, changes: [], merged: [], suppressed: null };
  const taking: Taking = {
    ...(watch && { account }),
    tx, context, origin: 'import', by: 'outside', rule: 'import', source, overwrite: options.overwrite, history: !options.start, batch: chunk.batch,
    get seq() { return chunk.seq; },
    set seq(value) { chunk.seq = value; },
  };
  for (const item of chunk.items) {
    add(counts, 'rows');
    const row = item.kind === 'broken' ? { kind: 'rejected' as const, reason: item.reason } : readRow(item.cells, { layout, country: context.country, source });
    if (row.kind === 'rejected') {
      add(counts, 'rejected');
      chunk.reject(rejectRecord(item.kind === 'broken' ? [item.text] : item.cells.map(undefuse), width, item.line, row.reason), `line ${item.line}: ${row.reason}`);
      watch?.line(lineOf(item.line, { action: 'rejected', rule: row.reason }));
      continue;
    }
    for (const warning of row.warnings) {
      warnings.count++;
      if (warnings.examples.length < EXAMPLES) warnings.examples.push(`line ${item.line}: ${warning}; the row was taken, and this is kept as an attribute`);
    }
    const { candidate } = row;
    if (watch) Object.assign(account, { rule: '', lead: null, changes: [], merged: [], suppressed: null } satisfies Account);
    const { key, outcome, conflict, isSuppressed } = takeCandidate(taking, candidate satisfies Candidate);
    const isTold = candidate.outcome !== undefined && outcome !== 'left_out' && tellOutcome(taking, key, candidate.outcome);
    add(counts, isTold && outcome === 'unchanged' ? 'updated' : outcome);
    if (isTold) add(counts, candidate.outcome.status);
    if (isSuppressed) add(counts, 'suppressed');
    if (conflict !== undefined) add(counts, 'conflicts');
    watch?.line(lineOf(item.line, {
      ...account, action: isTold && outcome === 'unchanged' ? 'updated' : outcome, candidate, conflict: conflict ?? null, outcome: isTold ? candidate.outcome.status : null,
    }));
  }
};

const importNotice = (label: string) => (counts: Counts): { title: string; text: string } | undefined => {
  const { created = 0, updated = 0, merged = 0 } = counts;
  if (created + updated + merged === 0) return undefined;
  return {
    title: `${count(created, 'lead')} came in from ${label}`,
    text: `${created} created, ${updated} updated, ${merged} merged. Nothing was started for them: they are history until something happens.`,
  };
};

/**
 * Takes the rows of a CSV file into the ledger: every row becomes a lead, a change to one, or a reject with its line and reason. Identical rows change nothing, so a file can be
 * imported again, and after a kill the same command goes on. Raises `invalid` for what is no CSV or an ambiguous header, `usage` for a wrong map.
 */
export const captureCsv = async (context: Context, options: ImportOptions): Promise<ImportReport> => {
  const { label, overwrite, start, onPhase, ask } = options;
  const file = await inspectTable(options.path, { signal: context.signal, ...(options.title === undefined ? {} : { title: options.title }) });
  const { layout, said } = await settleLayout(file, {
    said: { maps: options.maps, ...(options.dates === undefined ? {} : { dates: options.dates }), ...(options.outcome === undefined ? {} : { outcome: options.outcome }) },
    signal: context.signal, onPhase, ...(ask === undefined ? {} : { ask }),
  });
  const source = options.source ?? layout.preset?.source ?? 'import';
  const warnings: Warnings = { count: 0, examples: [] };
  const fingerprint = digest('import', file.hash, JSON.stringify({ ...said, overwrite, start, source, country: context.country }));
  const name = basename(label).replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/\.csv$/i, '').slice(0, 60);
  const progress = onPhase('Importing rows', file.expected);
  const settings: Settings = { file, layout, options, context, warnings, source };
  const chosen: PlanOptions = { ...said, overwrite, start, ...(options.source === undefined ? {} : { source: options.source }) };
  const { watch } = options;
  await watch?.begin?.({ hash: file.hash, options: chosen, fingerprint });
  const pages = readTable(file, context.signal);
  const watched = async function* (): AsyncGenerator<readonly TableRecord[]> {
    for await (const page of pages) { await watch?.page?.(page.length); yield page; }
  };
  const notesOf = (counts: Counts): string[] => [encodingNote(file.encoding), ...layoutNotes(layout), ...warnings.examples,
    warnings.count > EXAMPLES ? `… and ${count(warnings.count - EXAMPLES, 'more value')} kept as attributes.` : undefined,
    counts['won'] === undefined && counts['lost'] === undefined ? undefined : `History to learn from: ${counts['won'] ?? 0} won, ${counts['lost'] ?? 0} lost.`]
    .filter((note) => note !== undefined);
  const { id, counts, rejectsFile, reasons } = await runBatch<TableRecord>({
    context, kind: 'import', source: label, fingerprint, items: watch ? watched() : pages,
    details: () => ({
      options: { ...chosen }, format: file.format, encoding: file.encoding, file_hash: file.hash, layout: layout.preset?.name ?? null,
      columns: layout.columns.map(({ header, target, attribute }) => ({ header, target, attribute })), notes: notesOf({}),
    }),
    rejects: {
      path: join(context.paths.rejects, `${name}-${fingerprint.slice(0, 6)}.csv`),
      header: csvText([[...layout.columns.map(({ header }) => header), 'reject_line', 'reject_reason']]),
    },
    take: (chunk) => (layout.preset?.id === 'salesos_suppressions' ? suppressChunk : takeChunk)(chunk, settings), notice: importNotice(label), onProgress: progress.step,
  });
  progress.end();
  const { rows = 0, created = 0, updated = 0, merged = 0, unchanged = 0, conflicts = 0, rejected = 0, suppressed = 0, left_out = 0 } = counts;
  return {
    batch: id, rows, created, updated, merged, unchanged, conflicts, rejected, suppressed, left_out, rejects_file: rejectsFile, layout, reasons: reasons.slice(0, EXAMPLES), notes: notesOf(counts),
  };
};

/** Imports a file as `captureCsv` does and evaluates the leads that it touched. */
export const importCsv = async (context: Context, options: ImportOptions): Promise<ImportReport> => {
  const report = await captureCsv(context, options);
  await evaluate(context, options.onPhase);
  return report;
};

/** Scores, routes and decides about everything that came in, telling how far it is. */
export const evaluate = async (context: Context, onPhase: ImportOptions['onPhase']): Promise<void> => {
  const phase: { progress?: ReturnType<ImportOptions['onPhase']>; done: number } = { done: 0 };
  await evaluateUnread(context, {
    onProgress: (done, total) => {
      phase.progress ??= onPhase('Scoring leads', total);
      phase.progress.step(done - phase.done);
      phase.done = done;
    },
  });
  phase.progress?.end();
  await matchWaiting(context);
};
