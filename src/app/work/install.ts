import { mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import { userConfigFile } from '../../core/base/workspace-path.ts';
import { cronLines, hasEntry, systemdUnits, type Ticker, withEntry, withoutEntry } from '../../core/work/crontab.ts';
import { explainFileError } from '../../db/open.ts';
import { lookAt } from '../../db/presence.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { type Ended, runProgram } from '../../files/program.ts';
import { noWorkspace } from '../context.ts';
import { findWorkspace, hasDatabase, type WorkspaceCall, type WorkspacePaths } from '../workspace.ts';

export const INSTALL_WAYS = ['cron', 'systemd'] as const;
export type InstallWay = (typeof INSTALL_WAYS)[number];

export interface Installation {
  readonly way: InstallWay;
  /** False when it was there already. */
  readonly changed: boolean;
  /** What was written, as it stands: the lines of the crontab, or the two units. */
  readonly text: string;
  /** The unit files; none for cron. */
  readonly files: readonly string[];
}

const PATIENCE_MS = 10_000;
const run = (env: WorkspaceCall['env'], command: readonly [string, ...string[]], input = ''): Promise<Ended> => runProgram(command, { env, input, timeoutMs: PATIENCE_MS });

const placeOf = async (call: WorkspaceCall): Promise<WorkspacePaths> => {
  const paths = await findWorkspace(call);
  if (!hasDatabase(paths)) throw noWorkspace(paths);
  return paths;
};

/** This very program, on this very database. What cron does not know of the person's folders goes along. */
const tickerOf = ({ database }: WorkspacePaths, env: WorkspaceCall['env']): Ticker => {
  const config = env['XDG_CONFIG_HOME'];
  return {
    node: process.execPath, script: realpathSync(process.argv[1] ?? ''), database: realpathSync(database),
    env: config !== undefined && userConfigFile(env)?.startsWith(`${config}/`) ? { XDG_CONFIG_HOME: config } : {},
  };
};

const failed = (what: string, ended: Ended, hint: string): AppError =>
  new AppError('unavailable', `${what}: ${ended.kind === 'ended' ? ended.stderr.trim() || `it ended with ${ended.code}` : ended.kind === 'timeout' ? `it did not end within ${PATIENCE_MS / 1000} s` : 'there is no such program'}`, { hint });

// ---- cron ----
/** Empty when the person has none; undefined when this machine has no cron. Raises `unavailable`. */
const readCrontab = async (env: WorkspaceCall['env']): Promise<string | undefined> => {
  const ended = await run(env, ['crontab', '-l']);
  if (ended.kind === 'missing') return undefined;
  if (ended.kind === 'ended' && ended.code === 0) return ended.stdout;
  if (ended.kind === 'ended' && /no crontab/i.test(ended.stderr)) return '';
  throw failed('crontab -l failed', ended, 'Add the lines by hand: salesos schedule install --cron --print');
};

const writeCrontab = async (env: WorkspaceCall['env'], text: string): Promise<void> => {
  const ended = text === '' ? await run(env, ['crontab', '-r']) : await run(env, ['crontab', '-'], text);
  if (ended.kind !== 'ended' || ended.code !== 0) throw failed('crontab did not take the lines', ended, 'Nothing was changed. Change it by hand: crontab -e');
};

const NO_CRON = new AppError('config', 'there is no cron here: no program "crontab"', { hint: 'Take systemd: salesos schedule install --systemd. Or see what is to be run each minute: salesos schedule install --print' });

const installCron = async (ticker: Ticker, env: WorkspaceCall['env']): Promise<Installation> => {
  const text = `${cronLines(ticker).join('\n')}\n`;
  const before = await readCrontab(env);
  if (before === undefined) throw NO_CRON;
  const after = withEntry(before, ticker);
  if (after !== before) await writeCrontab(env, after);
  return { way: 'cron', changed: after !== before, text, files: [] };
};

// ---- systemd ----
const nameOf = (database: string): string => `salesos-${createHash('sha256').update(database).digest('hex').slice(0, 12)}`;
const unitsFolder = (env: WorkspaceCall['env']): string => {
  const home = env['XDG_CONFIG_HOME'] || (env['HOME'] && join(env['HOME'], '.config'));
  if (!home) throw new AppError('config', 'there is no place for units: neither HOME nor XDG_CONFIG_HOME is set', { hint: 'Set HOME.' });
  return join(home, 'systemd/user');
};
const unitFiles = (database: string, env: WorkspaceCall['env']): { readonly service: string; readonly timer: string } => {
  const base = join(unitsFolder(env), nameOf(database));
  return { service: `${base}.service`, timer: `${base}.timer` };
};
const textAt = (path: string): string | undefined => (lookAt(path) ? readFileSync(path, 'utf8') : undefined);

const systemctl = async (env: WorkspaceCall['env'], ...args: readonly string[]): Promise<void> => {
  const ended = await run(env, ['systemctl', '--user', ...args]);
  if (ended.kind !== 'ended' || ended.code !== 0) throw failed(`systemctl --user ${args.join(' ')} failed`, ended, 'Take cron: salesos schedule install --cron');
};

const installSystemd = async (ticker: Ticker, env: WorkspaceCall['env']): Promise<Installation> => {
  const files = unitFiles(ticker.database, env);
  const units = systemdUnits(ticker);
  const before = { service: textAt(files.service), timer: textAt(files.timer) };
  const changed = before.service !== units.service || before.timer !== units.timer;
  try {
    mkdirSync(dirname(files.service), { recursive: true });
    for (const unit of ['service', 'timer'] as const) if (before[unit] !== units[unit]) await writeAtomically(files[unit], (append) => append(units[unit]));
  } catch (error) { throw explainFileError(files.service, error); }
  try {
    if (changed) await systemctl(env, 'daemon-reload');
    await systemctl(env, 'enable', '--now', `${nameOf(ticker.database)}.timer`);
  } catch (error) {
    // What nobody runs is not left behind.
    if (before.timer === undefined) for (const file of Object.values(files)) rmSync(file, { force: true });
    throw error;
  }
  return { way: 'systemd', changed, text: `${units.service}\n${units.timer}`, files: Object.values(files) };
};

const uninstallSystemd = async (database: string, env: WorkspaceCall['env']): Promise<boolean> => {
  const files = unitFiles(database, env);
  if (textAt(files.timer) === undefined && textAt(files.service) === undefined) return false;
  await systemctl(env, 'disable', '--now', `${nameOf(database)}.timer`);
  for (const file of Object.values(files)) rmSync(file, { force: true });
  await systemctl(env, 'daemon-reload');
  return true;
};

/** What would be installed; nothing is changed. Raises `config`. */
export const printTicker = async (call: WorkspaceCall, way: InstallWay): Promise<Installation> => {
  const paths = await placeOf(call);
  const ticker = tickerOf(paths, call.env);
  if (way === 'cron') return { way, changed: false, text: `${cronLines(ticker).join('\n')}\n`, files: [] };
  const { service, timer } = systemdUnits(ticker);
  return { way, changed: false, text: `${service}\n${timer}`, files: Object.values(unitFiles(ticker.database, call.env)) };
};

/**
 * Lets the workspace tick each minute, by cron or a timer of systemd; cron unless there is none. Doing it again changes nothing. Raises `config` without a
 * workspace or without either, `unavailable` when the machine refuses, and then nothing is left behind.
 */
export const installTicker = async (call: WorkspaceCall, wanted?: InstallWay): Promise<Installation> => {
  const paths = await placeOf(call);
  const ticker = tickerOf(paths, call.env);
  if (wanted === 'systemd') return installSystemd(ticker, call.env);
  if (wanted === 'cron' || await readCrontab(call.env) !== undefined) return installCron(ticker, call.env);
  if ((await run(call.env, ['systemctl', '--version'])).kind === 'missing') {
    throw new AppError('config', 'there is neither cron nor systemd here', { hint: 'See what is to be run each minute: salesos schedule install --print. Or leave `salesos daemon` running.' });
  }
  return installSystemd(ticker, call.env);
};

/** Takes out what `installTicker` put in, and nothing else, from wherever it is; answers where that was. Raises as it does. */
export const uninstallTicker = async (call: WorkspaceCall): Promise<readonly InstallWay[]> => {
  const paths = await placeOf(call);
  const database = realpathSync(paths.database);
  const crontab = await readCrontab(call.env);
  const hasCron = crontab !== undefined && hasEntry(crontab, database);
  if (hasCron) await writeCrontab(call.env, withoutEntry(crontab, database));
  const hadTimer = await uninstallSystemd(database, call.env);
  return [...(hasCron ? ['cron' as const] : []), ...(hadTimer ? ['systemd' as const] : [])];
};
