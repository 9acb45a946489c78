/*
 * Imports files that were good once: `node scripts/run.mjs scripts/fuzz.ts [--files N] [--seed N] [--from N]`. Each must be taken or refused in words; every row is counted once,
 * and every rejected one stands in the rejects file with its line and reason. Prints what it saw and
 * how much memory it took; fails at the first breach, with the file's number.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { actAsLeg, type Leg, type LegReport, runLeg } from '../bench/legs.ts';
import { makeWorkspace, silentPhase, within } from '../bench/workspace.ts';
import { captureCsv, type ImportReport } from '../src/app/capture/import.ts';
import type { Context } from '../src/app/context.ts';
import { AppError } from '../src/core/base/errors.ts';
import { mutated } from './hostile/mutate.ts';

declare const PROJECT_ROOT: string;

const SEED = 20260302;
/**
 * Each part has a process and a workspace of its own: a file that is never done is found, and the peak speaks of files, not of how far the runtime lets
 * its heap grow over a thousand imports that a person runs in a thousand processes.
 */
const PART = 20;
/** A part that took more is run again, and the lower counts: on a busy machine the collector's threads may come late, and what counts is that it can be done in so little. */
const MOST_KB = 150 * 1024;
const SLOW_MS = 10_000;
const PART_MS = 120_000;

const readAll = (folder: string): readonly Buffer[] => readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:csv|vcf|json|ndjson)$/.test(entry.name)).map(({ name }) => readFileSync(join(PROJECT_ROOT, folder, name)).subarray(0, 60_000));
const EXPORTED = Buffer.from(`${JSON.stringify({ salesos_id: 'ld_1', created_at: '2026-01-01T00:00:00.000Z', name: 'Anna', email: 'anna@lab.example', tags: ['a;b', '%'], attributes: { Plan: '=1' },
  identities: [{ kind: 'email', value: 'anna@lab.example', shared: false }] })}\n`.repeat(20));
const GOOD: readonly Buffer[] = [...readAll('fixtures'), ...readAll('fixtures/layouts'), EXPORTED];

const assert = (holds: boolean, what: string): void => { if (!holds) throw new Error(what); };

const checkReport = ({ rows, created, updated, merged, unchanged, rejected, left_out, rejects_file }: ImportReport): void => {
  assert(rows === created + updated + merged + unchanged + rejected + left_out, `${rows} rows, but ${created} + ${updated} + ${merged} + ${unchanged} + ${rejected} + ${left_out} told`);
  if (rejected === 0) return;
  // A batch that changed nothing leaves no trace, but its rejects do.
  assert(rejects_file !== null, `${rejected} rejected, and no file of them`);
  const told = parse(readFileSync(rejects_file ?? ''), { relax_column_count: true }).slice(1);
  assert(told.length === rejected, `${rejected} rejected, ${told.length} in the file`);
  for (const cells of told) assert(/^\d+$/.test(cells.at(-2) ?? '') && (cells.at(-1) ?? '') !== '', `a reject without line and reason: ${JSON.stringify(cells.slice(-2))}`);
};

const seen = { taken: 0, refused: 0, rows: 0, rejected: 0 };

const importOne = async (context: Context, path: string): Promise<void> => {
  let report: ImportReport;
  try {
    report = await captureCsv(context, { path, label: path, maps: [], overwrite: false, start: false, onPhase: silentPhase });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    assert(error.message !== '' && error.message.length < 2000, `the refusal is ${error.message.length} characters long`);
    seen.refused++;
    return;
  }
  checkReport(report);
  if (report.rejects_file !== null) rmSync(report.rejects_file, { force: true });
  seen.taken++;
  seen.rows += report.rows;
  seen.rejected += report.rejected;
};

/** Files `from` to `to`, one after the other. */
const fuzz: Leg = async ({ from = '0', to = '0', seed = String(SEED) }) => {
  const folder = mkdtempSync(join(tmpdir(), 'salesos-fuzz-'));
  let slowestMs = 0;
  let number = Number(from);
  try {
    makeWorkspace(folder);
    await within(folder, 'normal', async (context) => {
      for (; number < Number(to); number++) {
        const path = join(folder, `file-${number}`);
        writeFileSync(path, mutated(GOOD, Number(seed), number));
        const began = performance.now();
        await importOne(context, path);
        slowestMs = Math.max(slowestMs, performance.now() - began);
        assert(slowestMs < SLOW_MS, `it took ${Math.round(slowestMs)} ms`);
        rmSync(path);
      }
    });
    return { ...seen, slowestMs };
  } catch (error) {
    throw new Error(`file ${number} of seed ${seed}`, { cause: error });
  } finally { rmSync(folder, { recursive: true, force: true }); }
};

const numberOf = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const main = (): void => {
  const from = numberOf('--from', 0);
  const end = from + numberOf('--files', 10_000);
  const total: Record<string, number> = { files: end - from, taken: 0, refused: 0, rows: 0, rejected: 0, slowestMs: 0, peakMb: 0 };
  for (let at = from; at < end; at += PART) {
    const run = (): LegReport => runLeg('fuzz', { from: String(at), to: String(Math.min(end, at + PART)), seed: String(numberOf('--seed', SEED)) }, PART_MS);
    const { numbers, peakKb: first } = run();
    const peakKb = first <= MOST_KB ? first : Math.min(first, run().peakKb);
    for (const name of ['taken', 'refused', 'rows', 'rejected']) total[name] = (total[name] ?? 0) + (numbers[name] ?? 0);
    total['slowestMs'] = Math.max(total['slowestMs'] ?? 0, Math.round(numbers['slowestMs'] ?? 0));
    total['peakMb'] = Math.max(total['peakMb'] ?? 0, Math.round(peakKb / 1024));
  }
  process.stdout.write(`${JSON.stringify(total)}\n`);
};

if (!await actAsLeg({ fuzz })) main();
