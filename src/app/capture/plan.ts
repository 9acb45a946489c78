import { existsSync, realpathSync } from 'node:fs';
import { AppError } from '../../core/base/errors.ts';
import { count } from '../../core/base/text.ts';
import { type PlanEnd, type PlanHeader, type PlanLine, planText } from '../../core/capture/plan.ts';
import { readPlanEnd, readPlanHeader } from '../../core/capture/plan-header.ts';
import { findDoneSince, findRunningBatch } from '../../db/capture/batch.ts';
import { lastSeq } from '../../db/ledger/ledger.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { inspectText } from '../../files/encoding.ts';
import { readLines } from '../../files/ndjson.ts';
import type { Context } from '../context.ts';
import { assertReplaceable } from '../own-file.ts';
import { undoBatch } from '../ledger/undo.ts';
import { digest } from './hash.ts';
import { captureCsv, evaluate, type ImportOptions, type ImportReport, type ImportWatch } from './import.ts';
import { rehearse } from './rehearsal.ts';

/** Of a workspace: plans are made of its ids. */
const markOf = ({ installId }: Context): string => digest('plan', installId).slice(0, 12);

export interface Planning {
  /** Where to keep the plan, one JSON object a line: a header, a line for each row of the file, an end. */
  readonly to?: string;
  readonly onLine?: (line: PlanLine) => void;
}

const nobody = (): Promise<void> => Promise.resolve();

/**
 * What an import would do, row by row, found by doing it on a copy of the database. Nothing is written but the plan's own file, which is whole or not there. Raises what
 * an import raises, and `conflict` for a file that must not be replaced.
 */
export const planImport = async (context: Context, options: ImportOptions, { to, onLine }: Planning): Promise<ImportReport> => {
  const plan = (append: (text: string) => Promise<void>): Promise<ImportReport> => rehearse(context, options, async (copy) => {
    let waiting: string[] = [];
    let rows = 0;
    const flush = async (): Promise<void> => {
      const text = waiting.join('');
      waiting = [];
      if (text !== '') await append(text);
    };
    const watch: ImportWatch = {
      begin: async ({ hash, options: chosen }) => {
        const header: PlanHeader = {
          plan: 1, file: options.label, file_hash: hash, workspace: markOf(context), options: chosen, country: context.country,
          playbook_version: context.playbookVersion, last_seq: await copy.store.read(lastSeq),
        };
        waiting.push(`${JSON.stringify(header)}\n`);
      },
      page: flush,
      line: (line) => {
        rows++;
        waiting.push(`${JSON.stringify(line)}\n`);
        onLine?.(line);
      },
    };
    const report = await captureCsv(copy, { ...options, watch });
    waiting.push(`${JSON.stringify({ end: true, rows } satisfies PlanEnd)}\n`);
    await flush();
    return { ...report, batch: null, rejects_file: null };
  });
  if (to === undefined) return plan(nobody);
  assertReplaceable(context.paths, to);
  if (realpathSync(options.path) === (existsSync(to) ? realpathSync(to) : '')) throw new AppError('usage', `${to} is the file that is to be imported.`, { hint: 'Name another file for the plan.' });
  let report: ImportReport | undefined;
  await writeAtomically(to, async (append) => { report = await plan(append); });
  if (!report) throw new AppError('internal', 'a plan was written without a report');
  return report;
};

interface StoredPlan { readonly header: PlanHeader; readonly path: string; readonly rows: number }

const noPlan = (path: string, why: string): AppError => new AppError('invalid', `${path} is no plan of an import: ${why}.`, { hint: 'Make one: salesos import FILE --plan PLAN.ndjson' });

/** Reads a plan once, to see that it is whole. Raises `invalid`. */
const openPlan = async (path: string, signal: AbortSignal): Promise<StoredPlan> => {
  let header: PlanHeader | undefined;
  let lines = 0;
  let last = '';
  for await (const page of readLines(await inspectText(path, { signal, title: path }), signal)) {
    if (lines === 0) {
      header = readPlanHeader(page[0]?.text ?? '');
      if (!header) throw noPlan(path, 'its first line is not the header of one');
    }
    lines += page.length;
    last = page.at(-1)?.text ?? last;
  }
  const rows = readPlanEnd(last);
  if (!header || rows === undefined) throw noPlan(path, 'its end is missing');
  if (rows !== lines - 2) throw noPlan(path, `it says ${count(rows, 'row')} and has ${lines - 2}`);
  return { header, path, rows };
};

/** What the plan says of a row, and what would become of it now. */
interface Deviation { readonly planned: PlanLine | undefined; readonly now: PlanLine }
interface Comparing { readonly signal: AbortSignal; readonly onDeviation: (deviation: Deviation) => void; readonly onBegin?: (fingerprint: string) => void }

const AGAIN = 'Nothing was written. Plan it again: salesos import FILE --plan PLAN.ndjson';
const canonical = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Holds an import against a plan, row by row, as far as rows are handed on. Rows that an earlier run took in are passed over. */
const comparing = async <T>({ header, path }: StoredPlan, { signal, onDeviation, onBegin }: Comparing, work: (watch: ImportWatch) => Promise<T>): Promise<T> => {
  const pages = readLines(await inspectText(path, { signal, title: path }), signal);
  let expected: string[] = [];
  let at = -1;
  /** Rows that were handed on and are still to come. */
  let due = 0;
  const watch: ImportWatch = {
    begin: ({ hash, options, fingerprint }) => {
      if (hash !== header.file_hash) throw new AppError('conflict', `The file is not the one that ${path} was made of: ${header.file}.`, { hint: AGAIN });
      if (canonical(options) !== canonical(header.options)) throw new AppError('conflict', `${path} was made with other options.`, { hint: AGAIN });
      onBegin?.(fingerprint);
      return nobody();
    },
    page: async (rows) => {
      expected = expected.slice(Math.max(0, at));
      // The header comes before the first row.
      at = at < 0 ? -1 : 0;
      due += rows;
      while (expected.length <= due) {
        const { done, value } = await pages.next();
        if (done) break;
        for (const { text } of value) expected.push(text);
      }
      if (at < 0) at = 1;
    },
    line: (now) => {
      due--;
      const wanted = JSON.stringify(now);
      let planned: PlanLine | undefined;
      for (; at < expected.length; at++) {
        const text = expected[at] ?? '';
        if (text === wanted) { at++; return; }
        // What it says of its own lines is only shown.
        const line = JSON.parse(text) as Partial<PlanLine>;
        if (line.line === undefined || line.line > now.line) break;
        if (line.line < now.line) continue;
        planned = line as PlanLine;
        at++;
        break;
      }
      onDeviation({ planned, now });
    },
  };
  try { return await work(watch); } finally { await pages.return(undefined); }
};

/** Deviations that are told one by one, and those whose lines are in the details. */
const TOLD = 5;
const TOLD_IN_DETAILS = 100;

const refusal = (deviations: readonly Deviation[], number: number, { path, takenBack }: { readonly path: string; readonly takenBack: string | null }): AppError => {
  const lines = deviations.slice(0, TOLD).flatMap(({ planned, now }) => [`planned: ${planned ? planText(planned) : `line ${now.line}  nothing`}`, `    now: ${planText(now)}`]);
  return new AppError('conflict', [
    `The workspace has changed since ${path} was made: ${count(number, 'row')} would become something else.`, ...lines, ...(number > TOLD ? [`and ${number - TOLD} more`] : []),
  ].join('\n'), {
    hint: takenBack === null ? AGAIN : `It changed while the plan was carried out; what had been taken in until then was taken back (${takenBack}).\nPlan it again: salesos import FILE --plan PLAN.ndjson`,
    details: { rows: number, lines: deviations.map(({ now }) => now.line), taken_back: takenBack },
  });
};

const appliedAlready = (path: string, batch: string): AppError => new AppError('conflict', `${path} has been applied already: ${batch}.`, {
  hint: `Nothing was written. \`salesos imports show ${batch}\` says what came of it, \`salesos undo ${batch}\` takes it back.`, details: { batch },
});

/** Thrown within a row's transaction, so that it is taken back. */
class Deviated extends Error {
  readonly deviation: Deviation;
  constructor(deviation: Deviation) {
    super('a row deviates from the plan');
    this.deviation = deviation;
  }
}

export type ApplyOptions = Pick<ImportOptions, 'path' | 'label' | 'title' | 'onPhase'>;

/**
 * Does exactly what a plan says, with the options that it was made with, and evaluates the leads. When anything was written since it was made, it is planned again and held
 * against it first. Raises `invalid` for what is no plan, `conflict` for another file or workspace, for a plan
 * that has been applied already, and for rows that would become something else: then nothing is written.
 */
export const applyPlan = async (context: Context, options: ApplyOptions, path: string): Promise<ImportReport> => {
  const { store, signal } = context;
  const plan = await openPlan(path, signal);
  const { header } = plan;
  if (header.workspace !== markOf(context)) throw new AppError('conflict', `${path} was made in another workspace.`, { hint: AGAIN });
  const chosen: ImportOptions = { ...options, ...header.options };
  const seq = await store.read(lastSeq, signal);
  if (seq !== header.last_seq || header.playbook_version !== context.playbookVersion || header.country !== context.country) {
    const deviations: Deviation[] = [];
    let number = 0;
    let fingerprint = '';
    const onBegin = (found: string): void => { fingerprint = found; };
    await comparing(plan, { signal, onBegin, onDeviation: (deviation) => { if (number++ < TOLD_IN_DETAILS) deviations.push(deviation); } }, (watch) =>
      rehearse(context, options, (copy) => captureCsv(copy, { ...chosen, watch })));
    if (number > 0) {
      const done = await store.read((tx) => findDoneSince(tx, fingerprint, header.last_seq), signal);
      throw done ? appliedAlready(path, done.id) : refusal(deviations, number, { path, takenBack: null });
    }
  }
  let running = '';
  const guard: Comparing = { signal, onBegin: (fingerprint) => { running = fingerprint; }, onDeviation: (deviation) => { throw new Deviated(deviation); } };
  try {
    const report = await comparing(plan, guard, (watch) => captureCsv(context, { ...chosen, watch }));
    await evaluate(context, options.onPhase);
    return report;
  } catch (error) {
    if (!(error instanceof Deviated)) throw error;
    const batch = await store.read((tx) => findRunningBatch(tx, running), signal);
    if (batch) await undoBatch(context, batch.id);
    throw refusal([error.deviation], 1, { path, takenBack: batch?.id ?? null });
  }
};
