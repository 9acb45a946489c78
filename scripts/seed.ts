/*
 * Makes a workspace of N leads and 10 N events, through the import and ingest that everybody uses: npm run seed -- 100000
 * The same numbers and --now make the same files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCrowd, writeCrowdEvents } from './seed/crowd.ts';

declare const PROJECT_ROOT: string;

const USAGE = `Usage: npm run seed -- N [--dir DIR] [--events M] [--now ISO] [--history]
  N          leads, from 1
  --dir      where; a new folder below the temporary one if left out
  --events   events, 10 N if left out
  --now      the moment at which all of it is taken in; events end there
  --history  events end three days before: all are too old to start work`;

const fail = (message: string): never => {
  process.stderr.write(`${message}\n\n${USAGE}\n`);
  process.exit(2);
};

const wholeNumber = (text: string | undefined, fallback: number, least: number): number => {
  if (text === undefined) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least ? number : fail(`"${text}" is no whole number from ${least}.`);
};

const read = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { dir: { type: 'string' }, events: { type: 'string' }, now: { type: 'string' }, history: { type: 'boolean', default: false } },
    });
  } catch (error) { return fail(error instanceof Error ? error.message : String(error)); }
};

const { values, positionals } = read();
if (positionals.length !== 1) fail('Say how many leads.');
const leads = wholeNumber(positionals[0], 0, 1);
const events = wholeNumber(values.events, leads * 10, 0);
const now = values.now === undefined ? Date.now() : Date.parse(values.now);
if (Number.isNaN(now)) fail(`"${values.now}" is no date in ISO 8601.`);
/** Three days are too old to start work, whatever hour it is. */
const end = now - (values.history ? 3 * 86_400_000 : 60_000);

const dir = values.dir === undefined ? mkdtempSync(join(tmpdir(), 'salesos-seed-')) : resolve(values.dir);
const database = join(dir, 'workspace', 'salesos.db');
if (existsSync(database)) fail(`There is a workspace in ${dir} already.`);
mkdirSync(dir, { recursive: true, mode: 0o700 });

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (text: string): void => { process.stderr.write(`${text}\n`); };
const size = (path: string): string => `${(statSync(path).size / 1e6).toFixed(1)} MB`;

const run = (args: readonly string[]): string => {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'bin', 'salesos.js'), '--db', database, ...(values.now === undefined ? [] : ['--now', values.now]), ...args], {
    cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) {
    say(`salesos ${args.join(' ')} ended with ${status}.`);
    process.exit(status ?? 1);
  }
  say(`salesos ${args[0]}: ${seconds(began)}`);
  return stdout.trim();
};

const [csv, ndjson] = [join(dir, 'leads.csv'), join(dir, 'events.ndjson')];
const began = performance.now();
await writeCrowd(csv, { leads });
await writeCrowdEvents(ndjson, { leads, events, end });
say(`Wrote ${csv} (${size(csv)}) and ${ndjson} (${size(ndjson)}) in ${seconds(began)}.`);
run(['init', '--country', 'DE', '--mode', 'hybrid', '--zone', 'Europe/Berlin', '--quiet']);
process.stdout.write(`${run(['import', csv])}\n`);
if (events > 0) process.stdout.write(`${run(['ingest', ndjson])}\n`);
process.stdout.write(`Database ${size(database)}. To use it:\nexport SALESOS_DB=${database}\n`);
