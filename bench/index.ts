/*
 * Measures the goals as ratios: `npm run bench` all of them, `npm run bench -- tick 6` some, by name or row; `--leads N` the size (100,000).
 * A full run writes its part of bench/results.md, and so does any with `--keep`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditing } from './audit.ts';
import type { Bench, Measure } from './bench.ts';
import { evaluating } from './evaluate.ts';
import { importing, importLegs } from './import.ts';
import { remembering } from './import-memory.ts';
import { waiting, waitLegs } from './import-wait.ts';
import { forecasting } from './forecast.ts';
import { ingesting, ingestLegs } from './ingest.ts';
import { actAsLeg } from './legs.ts';
import { learning } from './learn.ts';
import { queue, queueLegs } from './queue.ts';
import { reviewing } from './review.ts';
import { search } from './search.ts';
import { type Run, withRun } from './report.ts';
import { sends } from './send.ts';
import { start } from './start.ts';
import { asText } from './table.ts';
import { tick } from './tick.ts';
import { top } from './top.ts';

declare const PROJECT_ROOT: string;

const BENCHES: readonly Bench[] = [start, tick, importing, remembering, waiting, ingesting, search, top, evaluating, reviewing, queue, sends, auditing, learning, forecasting];
const LEADS = 100_000;

const usage = (text: string): never => {
  process.stderr.write(`${text}\nUsage: npm run bench -- [NAME or ROW …] [--leads N] [--keep]; there are ${BENCHES.map(({ name, rows }) => `${name} (${rows.join(', ')})`).join(', ')}.\n`);
  process.exit(2);
};

interface Wanted { readonly leads: number; readonly benches: readonly Bench[]; readonly keep: boolean }

const read = (argv: readonly string[]): Wanted => {
  let leads = LEADS;
  let keep = false;
  const chosen = new Set<Bench>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--leads') {
      leads = Number(argv[++at]);
      if (!Number.isInteger(leads) || leads < 1000) usage('--leads takes a whole number from 1000');
      continue;
    }
    if (word === '--keep') {
      keep = true;
      continue;
    }
    const found = BENCHES.find(({ name, rows }) => name === word || rows.includes(Number(word)));
    chosen.add(found ?? usage(`There is no bench "${word}".`));
  }
  const isAll = chosen.size === 0 || chosen.size === BENCHES.length;
  return { leads, benches: isAll ? BENCHES : BENCHES.filter((bench) => chosen.has(bench)), keep: keep || isAll };
};

const REPORT = join(PROJECT_ROOT, 'bench/results.md');

const keepRun = (run: Run): void => { writeFileSync(REPORT, withRun(existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '', run)); };

const main = async (): Promise<void> => {
  const { leads, benches, keep } = read(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'salesos-bench-'));
  const say = (text: string): void => { process.stderr.write(`${text} …\n`); };
  const measures: Measure[] = [];
  try {
    for (const { name, run } of benches) {
      say(`bench ${name}`);
      measures.push(...await run({ leads, folder, say }));
    }
  } finally { rmSync(folder, { recursive: true, force: true }); }
  process.stdout.write(`${asText(measures)}\n`);
  for (const { measure, note } of measures) if (note !== undefined) process.stdout.write(`  ${measure}: ${note}\n`);
  const only = benches === BENCHES ? {} : { only: benches.map(({ name }) => name) };
  if (keep) keepRun({ leads, ...only, node: process.versions.node, measures });
};

if (!await actAsLeg({ ...importLegs, ...waitLegs, ...ingestLegs, ...queueLegs })) await main();
