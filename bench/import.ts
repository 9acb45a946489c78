import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCrowd } from '../scripts/seed/crowd.ts';
import { captureCsv } from '../src/app/capture/import.ts';
import { evaluateUnread } from '../src/app/ledger/evaluate.ts';
import type { Bench, Measure } from './bench.ts';
import { type Leg, runLeg } from './legs.ts';
import { compare } from './pairs.ts';
import { importUsually } from './usual-stack.ts';
import { makeWorkspace, silentPhase, within } from './workspace.ts';

const PAIRS = 3;
const MANY = 5;
/** From here on a pair takes minutes. */
const LONG = 500_000;

/** `dir`: a new workspace; `csv`: what to import. Rows taken in, then scored if `score` is given, each in milliseconds. */
const importLeg: Leg = ({ dir = '', csv = '', score }) => within(dir, 'normal', async (context) => {
  const began = performance.now();
  const { created, rejected } = await captureCsv(context, { path: csv, label: csv, maps: [], overwrite: false, start: false, onPhase: silentPhase });
  const captured = performance.now();
  if (score !== undefined) await evaluateUnread(context);
  return { created, rejected, captureMs: captured - began, evaluateMs: performance.now() - captured };
});

const usualLeg: Leg = async ({ dir = '', csv = '' }) => {
  const began = performance.now();
  const { stored, rejected } = await importUsually(csv, join(dir, 'usual.db'));
  return { stored, rejected, ms: performance.now() - began };
};

export const importLegs: Readonly<Record<string, Leg>> = { import: importLeg, 'usual-import': usualLeg };

/** The file into a bare table of texts, by SQLite's own program: milliseconds; undefined where it is not installed. */
const importBarely = (csv: string, dir: string): number | undefined => {
  const path = join(dir, 'bare.db');
  const began = performance.now();
  const { error, status, stderr } = spawnSync('sqlite3', [path, '.mode csv', `.import ${csv} leads`], { encoding: 'utf8' });
  if (error) return undefined;
  if (status !== 0) throw new Error(`sqlite3 ended with ${status}: ${stderr}`);
  return performance.now() - began;
};

/** Rows 5 and 6: how fast a file of leads is in the ledger, against SQLite's own import and the one that one would write. */
export const importing: Bench = {
  name: 'import', rows: [5, 6],
  run: async ({ leads, folder, say }) => {
    const csv = join(folder, 'import.csv');
    await writeCrowd(csv, { leads });
    const empty = join(folder, 'empty');
    makeWorkspace(empty);
    const captured: number[] = [];
    const whole: number[] = [];
    const usual: number[] = [];
    /** Of the pairs that were scored too: at a million rows the first alone, because it takes longer than all the rest. */
    const usualScored: number[] = [];
    const peaks: number[] = [];
    const usualPeaks: number[] = [];
    const took: number[] = [];
    const bare: number[] = [];
    for (let pair = 0; pair < (leads >= LONG ? PAIRS : MANY); pair++) {
      say(`importing ${leads.toLocaleString('en-US')} rows twice`);
      const dir = join(folder, 'import');
      cpSync(empty, dir, { recursive: true });
      const isScored = leads < LONG || pair === 0;
      const ours = runLeg('import', { dir, csv, ...(isScored && { score: 'yes' }) });
      rmSync(join(folder, 'import'), { recursive: true });
      const plain = join(folder, 'usual');
      mkdirSync(plain);
      const bareMs = importBarely(csv, plain);
      const theirs = runLeg('usual-import', { dir: plain, csv });
      rmSync(join(folder, 'usual'), { recursive: true });
      const { created = 0, rejected = 0, captureMs = 0, evaluateMs = 0 } = ours.numbers;
      const { stored = 0, ms = 0 } = theirs.numbers;
      if (created + rejected !== leads || stored !== leads) throw new Error(`not all rows came in: ${created} + ${rejected} rejected here, ${stored} there`);
      if (bareMs === undefined) say('skipped row 5: sqlite3 is not installed'); else { took.push(captureMs); bare.push(bareMs); }
      captured.push(leads / captureMs * 1000);
      usual.push(leads / ms * 1000);
      if (!isScored) continue;
      whole.push(leads / (captureMs + evaluateMs) * 1000);
      usualScored.push(leads / ms * 1000);
      peaks.push(ours.peakKb);
      usualPeaks.push(theirs.peakKb);
    }
    const size = `${leads.toLocaleString('en-US')} rows`;
    return [
      ...(bare.length === 0 ? [] : [{
        row: 5, measure: `import of ${size}, ledger included ÷ \`sqlite3 .import\` into a bare table`, unit: 'ms', comparison: compare(took, bare), goal: { at: 'most', goal: 14, stretch: 9 },
      } satisfies Measure]),
      { row: 6, measure: `rows imported a second, ${size} ÷ the usual stack`, unit: 'rows/s', comparison: compare(captured, usual), goal: { at: 'least', goal: 7, stretch: 9 },
        note: 'ours with ledger, identities and resumable batches; the usual stack is bench/usual-stack.ts, one table and no ledger' },
      { measure: `the same with the leads scored and routed, ${size}`, unit: 'rows/s', comparison: compare(whole, usualScored) },
      { measure: `peak memory of both, ${size}`, unit: 'kB', comparison: compare(peaks, usualPeaks), note: 'ours with the evaluation' },
    ] satisfies readonly Measure[];
  },
};
