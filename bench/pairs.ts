import { spawnSync } from 'node:child_process';

/** Two things timed in turn, A B A B: the ratio of each pair, so that a machine that slows down slows both. */
export interface Comparison {
  readonly a: number;
  readonly b: number;
  /** Median of the pairs' ratios. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  readonly pairs: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] ?? Number.NaN : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

export const compare = (as: readonly number[], bs: readonly number[]): Comparison => {
  const ratios = as.map((a, index) => a / (bs[index] ?? Number.NaN));
  return { a: median(as), b: median(bs), ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios), pairs: ratios.length };
};

/** How many milliseconds a piece of work takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Runs A and B in turn after one uncounted turn each; each returns what it measured. */
export const interleave = async (pairs: number, a: () => number | Promise<number>, b: () => number | Promise<number>, warm = 1): Promise<Comparison> => {
  const as: number[] = [];
  const bs: number[] = [];
  for (let turn = -warm; turn < pairs; turn++) {
    const one = await a();
    const other = await b();
    if (turn >= 0) { as.push(one); bs.push(other); }
  }
  return compare(as, bs);
};

export interface Process { readonly args: readonly string[]; readonly env?: NodeJS.ProcessEnv; readonly codes?: readonly number[] }

/** This environment without NODE_EXTRA_CA_CERTS, which adds tens of milliseconds to every start and says nothing about us. */
export const cleanEnv = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...rest } = { ...process.env, ...env };
  return rest;
};

const finish = ({ args, codes = [0] }: Process, { status, stderr }: { status: number | null; stderr: string }): void => {
  if (status === null || !codes.includes(status)) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
};

/** Runs `node …args` and says how many milliseconds passed from spawn to exit, and what it printed. */
export const runProcess = (process_: Process): { readonly took: number; readonly stdout: string } => {
  const began = performance.now();
  const ended = spawnSync(process.execPath, process_.args, { env: cleanEnv(process_.env), encoding: 'utf8' });
  const took = performance.now() - began;
  finish(process_, ended);
  return { took, stdout: ended.stdout };
};
export const timeProcess = (process_: Process): number => runProcess(process_).took;

/** Peak resident memory of `node …args` in kB: the process says it itself as it exits. */
export const memoryOf = (process_: Process): number => {
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS="+process.resourceUsage().maxRSS))';
  const ended = spawnSync(process.execPath, ['--import', report, ...process_.args], { env: cleanEnv(process_.env), encoding: 'utf8' });
  finish(process_, ended);
  const found = /maxRSS=(\d+)/.exec(ended.stderr);
  if (!found) throw new Error('the process did not report its memory');
  return Number(found[1]);
};
