import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { writeCrowd, writeCrowdEvents } from '../scripts/seed/crowd.ts';
import { DAY_MS } from '../src/core/base/instant.ts';
import type { Clock } from '../src/core/base/ports.ts';
import { type Context, withContext } from '../src/app/context.ts';
import { nothingDue } from '../src/db/doorbell.ts';
import { SqliteDatabase } from '../src/db/driver.ts';
import type { Options } from './bench.ts';
import { cleanEnv } from './pairs.ts';

declare const PROJECT_ROOT: string;

export const BIN = join(PROJECT_ROOT, 'bin/salesos.js');

export const clock: Clock = { now: () => Date.now(), sleep: async (ms) => { await sleep(ms); } };

export const databaseIn = (dir: string): string => join(dir, 'salesos.db');
/** What a command needs to work on the workspace in `dir`, whatever this machine's own settings say. */
export const envFor = (dir: string): NodeJS.ProcessEnv => cleanEnv({ SALESOS_DB: databaseIn(dir), SALESOS_WORKSPACE: undefined, XDG_CONFIG_HOME: dir, CI: '1' });

/** Runs `salesos …args` on the workspace in `dir`; anything but 0 and 8 (rejected rows) throws. */
export const salesos = (dir: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { env: envFor(dir), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 8) throw new Error(`salesos ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

/** An empty workspace in `dir`, made by `salesos init`. */
export const makeWorkspace = (dir: string): void => {
  mkdirSync(dir, { recursive: true });
  salesos(dir, 'init', '--country', 'DE', '--zone', 'Europe/Berlin');
};

/** A workspace that nobody has open, once more. */
export const copyWorkspace = (from: string, to: string): void => { cpSync(from, to, { recursive: true }); };

/** Work on the workspace in `dir` in this process, as a command would open it. */
export const within = <T>(dir: string, durability: 'full' | 'normal', work: (context: Context) => Promise<T>): Promise<T> =>
  withContext({ db: databaseIn(dir), env: envFor(dir), clock, signal: new AbortController().signal, durability }, work);

/** For use cases that tell how far they are. */
export const silentPhase = (): { readonly step: () => void; readonly end: () => void } => ({ step: () => undefined, end: () => undefined });

/** Events that end so long ago start no work: the queue stays empty. */
const HISTORY_MS = 3 * DAY_MS;

/** A workspace of so many leads, with an event for every tenth: old ones, so that nothing waits to be done. Made once in a run. */
export const seededWorkspace = async ({ folder, say }: Options, leads: number): Promise<string> => {
  const dir = join(folder, `seeded-${leads}`);
  if (existsSync(databaseIn(dir))) return dir;
  say(`making a workspace of ${leads.toLocaleString('en-US')} leads`);
  makeWorkspace(dir);
  const csv = join(dir, 'leads.csv');
  const ndjson = join(dir, 'events.ndjson');
  await writeCrowd(csv, { leads });
  await writeCrowdEvents(ndjson, { leads, events: Math.ceil(leads / 10), end: Date.now() - HISTORY_MS });
  salesos(dir, 'import', csv);
  salesos(dir, 'ingest', ndjson);
  return dir;
};

/** As start.ts asks, before anything is loaded. */
export const isSilent = (dir: string): boolean => nothingDue(envFor(dir), Date.now(), (path, options) => new SqliteDatabase(path, options));

/** Ticks until nothing is due. A workspace that never falls silent throws. */
export const settle = (dir: string): void => {
  for (let ticks = 0; ticks < 50; ticks++) {
    if (isSilent(dir)) return;
    salesos(dir, 'tick');
  }
  throw new Error(`something is due in ${dir} however often it ticks: ${salesos(dir, 'tick', '--json')}`);
};
