import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase } from '../../src/db/driver.ts';

declare const PROJECT_ROOT: string;

/** The moment at which the fixtures' newest events are fresh. */
export const NOW = '2026-03-02T09:00:00Z';
export const BIN = join(PROJECT_ROOT, 'bin', 'salesos.js');
export const fixture = (name: string): string => join(PROJECT_ROOT, 'fixtures', name);
export const LEAD_FILES = ['leads-hubspot.csv', 'leads-linkedin.csv', 'leads-german.csv'] as const;

export interface Outcome { readonly code: number | null; readonly out: string; readonly err: string }

/** A folder of its own, gone when the work is done. */
export const inFolder = async <T>(work: (dir: string) => T | Promise<T>): Promise<T> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-prove-'));
  try { return await work(dir); } finally { rmSync(dir, { recursive: true, force: true }); }
};

/** The surroundings of a command on the workspace of this folder. */
export const envOf = (dir: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _unused, ...rest } = process.env;
  return { ...rest, HOME: dir, SALESOS_DB: join(dir, 'workspace', 'salesos.db'), CI: '1', ...more };
};

export interface Running { readonly now?: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string; readonly codes?: readonly number[] }

/** Runs the built binary as a person would, on the workspace of this folder. Throws when it ends with another code than expected. */
export const salesos = (dir: string, args: readonly string[], { now = NOW, env = {}, input, codes = [0] }: Running = {}): Outcome => {
  const ended = spawnSync(process.execPath, [BIN, ...args, '--now', now], {
    cwd: dir, env: envOf(dir, env), encoding: 'utf8', maxBuffer: 1 << 30, ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
  });
  const outcome = { code: ended.status, out: ended.stdout, err: ended.stderr };
  if (outcome.code === null || !codes.includes(outcome.code)) {
    throw new Error(`salesos ${args.join(' ')} ended with ${outcome.code}, not ${codes.join(' or ')}: ${outcome.err.slice(0, 400)}`);
  }
  return outcome;
};

export const json = <T>(dir: string, args: readonly string[], running: Running = {}): T => JSON.parse(salesos(dir, [...args, '--json'], running).out) as T;

/** A workspace of the fixtures' playbook, with their leads. */
export const withLeads = (dir: string): void => {
  salesos(dir, ['init', '--playbook', fixture('playbook.yaml'), '--mode', 'hybrid', '--country', 'DE', '--zone', 'Europe/Berlin']);
  for (const file of LEAD_FILES) salesos(dir, ['import', fixture(file), '-q'], { codes: [0, 8] });
};

/** Rows of one query over the workspace's file, as arrays. */
export const query = (dir: string, sql: string): unknown[][] => {
  const db = new SqliteDatabase(join(dir, 'workspace', 'salesos.db'), { fileMustExist: true });
  try { return db.prepare(sql).raw().all() as unknown[][]; } finally { db.close(); }
};

/** Changes the file behind the program's back. */
export const tamper = (dir: string, sql: string): number => {
  const db = new SqliteDatabase(join(dir, 'workspace', 'salesos.db'), { fileMustExist: true });
  try { return db.prepare(sql).run().changes; } finally { db.close(); }
};
