import type { Command } from 'commander';
import type { Installation, InstallWay } from '../app/work/install.ts';
import type { PastRun, ScheduleHistory, ScheduleRun, ScheduleView } from '../app/work/schedule.ts';
import { AppError } from '../core/base/errors.ts';
import { parseCount } from '../cli/parse.ts';
import { toIso } from '../core/base/instant.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';

const FIELDS = ['name', 'about', 'expression', 'zone', 'enabled', 'next_at', 'last_run_at', 'last_duration_ms', 'last_error'] as const;
export const RUN_FIELDS = ['success', 'job', 'timestamp', 'duration_ms', 'error'] as const;

const isoOf = (instant: number | null, zone: string): string | null => (instant === null ? null : toIso(instant, zone));
const jsonOf = (row: ScheduleView, zone: string): Record<(typeof FIELDS)[number], unknown> => ({
  name: row.name, about: row.about, expression: row.expression, zone: row.zone, enabled: row.enabled, next_at: isoOf(row.nextAt, zone),
  last_run_at: isoOf(row.lastRunAt, zone), last_duration_ms: row.lastDurationMs, last_error: row.lastError,
});

/** The documented JSON of one run. */
export const runJson = ({ success, job, timestamp, durationMs, error }: ScheduleRun, zone: string): Record<(typeof RUN_FIELDS)[number], unknown> =>
  ({ success, job, timestamp: toIso(timestamp, zone), duration_ms: durationMs, error });

const resultOf = ({ lastRunAt, lastError, lastDurationMs }: ScheduleView): string => {
  if (lastRunAt === null) return '-';
  return lastError === null ? `ok, ${lastDurationMs ?? 0} ms` : lastError;
};

const list = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readSchedules } = await import('../app/work/schedule.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await call.out.list({
      rows: await readSchedules(context), json: (row) => jsonOf(row, zone),
      columns: [
        { title: 'Name', text: ({ name }) => name },
        { title: 'When', text: ({ expression }) => expression },
        { title: 'Next', text: ({ nextAt, enabled }, style) => (enabled ? formatTime(nextAt, zone) : style.yellow('off')) },
        { title: 'Last', text: ({ lastRunAt }) => formatTime(lastRunAt, zone), drop: 1 },
        { title: 'Result', text: (row, style) => (row.lastError === null ? resultOf(row) : style.red(resultOf(row))), shrink: true, drop: 2 },
        { title: 'What', text: ({ about }) => about, shrink: true, drop: 3 },
      ],
      empty: 'The playbook schedules nothing.', next: 'salesos schedule run NAME',
    });
  });
};

const SHOW_FIELDS = [...FIELDS, 'timeout_ms', 'runs'] as const;
const saidOf = (result: object | null): string => Object.entries(result ?? {}).map(([key, value]) => `${key} ${String(value)}`).join(', ');
const pastJson = ({ id, state, reason, queuedAt, finishedAt, durationMs, attempts, error, result }: PastRun, zone: string): object =>
  ({ id, state, reason, queued_at: toIso(queuedAt, zone), finished_at: isoOf(finishedAt, zone), duration_ms: durationMs, attempts, error, result });
const pastLine = ({ state, reason, queuedAt, finishedAt, durationMs, attempts, error, result }: PastRun, zone: string): string => [
  `  ${formatTime(finishedAt ?? queuedAt, zone)}  ${state.padEnd(9)}`, `${durationMs === null ? '' : `${durationMs} ms`}`.padStart(9), `  ${reason}`,
  attempts > 1 ? `, attempt ${attempts}` : '', error === null ? '' : `: ${error}`, error === null && result !== null ? `: ${saidOf(result)}` : '',
].join('');

const historyLines = (row: ScheduleHistory, zone: string): readonly string[] => [
  `${row.name}: ${row.about}`, `  When       ${row.expression} in ${row.zone}${row.enabled ? `, next ${formatTime(row.nextAt, zone)}` : ', off'}`,
  `  At most    ${Math.round(row.timeoutMs / 1000)} s`, ...(row.lastError === null ? [] : [`  Last error ${row.lastError}`]),
  row.runs.length === 0 ? '  It has not run yet.' : 'Last runs', ...row.runs.map((run) => pastLine(run, zone)),
];

const show = async ({ name, limit = 10, ...call }: Call & { readonly name: string; readonly limit?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showSchedule } = await import('../app/work/schedule.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const row = await showSchedule(context, name, limit);
    call.out.record({ ...jsonOf(row, zone), timeout_ms: row.timeoutMs, runs: row.runs.map((run) => pastJson(run, zone)) }, historyLines(row, zone));
  });
};

const work = async ({ name, ...call }: Call & { readonly name: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { runSchedule } = await import('../app/work/schedule.ts');
  await withContext(call, async (context) => {
    const run = await runSchedule(context, name);
    const said = saidOf(run.result);
    call.out.record(runJson(run, call.zone(context.zone)), [run.success ? `${name}: done in ${run.durationMs} ms${said === '' ? '' : ` (${said})`}` : `${name}: failed after ${run.durationMs} ms`]);
    if (!run.success) throw new AppError('partial', `${name} failed: ${run.error ?? ''}`, { hint: 'It is tried again at the next tick: salesos schedule list' });
  });
};

const enable = async ({ name, enabled, ...call }: Call & { readonly name: string; readonly enabled: boolean }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { enableSchedule } = await import('../app/work/schedule.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const row = await enableSchedule(context, name, enabled);
    call.out.record(jsonOf(row, zone), [enabled ? `${name}: on, next ${formatTime(row.nextAt, zone)}` : `${name}: off`]);
  });
};

const INSTALL_FIELDS = ['way', 'changed', 'text', 'files'] as const;
interface InstallFlags { readonly cron?: true; readonly systemd?: true; readonly print?: true }

const install = async ({ cron, systemd, print, ...call }: Call & InstallFlags): Promise<void> => {
  if (cron && systemd) throw new AppError('usage', '--cron and --systemd are two ways to do the same', { hint: 'Give one of them, or neither.' });
  const { installTicker, printTicker } = await import('../app/work/install.ts');
  const wanted: InstallWay | undefined = cron ? 'cron' : systemd ? 'systemd' : undefined;
  const done = print ? await printTicker(call, wanted ?? 'cron') : await installTicker(call, wanted);
  const shown = done.text.trimEnd().split('\n');
  call.out.record(done satisfies Installation, print ? shown : [
    done.changed ? `Installed: ${done.way === 'cron' ? 'cron' : 'a timer of systemd'} ticks this workspace each minute.` : 'It was installed already: nothing was changed.',
    ...(done.way === 'cron' ? shown : done.files).map((line) => `  ${line}`),
  ]);
  if (!print) call.out.next('salesos status', 'a minute from now: when the last tick was');
};

const uninstall = async (call: Call): Promise<void> => {
  const { uninstallTicker } = await import('../app/work/install.ts');
  const removed = await uninstallTicker(call);
  call.out.record({ removed }, [removed.length === 0 ? 'Nothing was installed for this workspace.' : `Taken out of ${removed.join(' and ')}: nothing ticks this workspace by itself any more.`]);
};

/** `salesos schedule`: what runs by the clock. */
export const register = (program: Command, deps: Deps, run = { list, show, work, enable, install, uninstall }): void => {
  const schedule = program.command('schedule').description('What runs by the clock');
  document(schedule.command('list', { isDefault: true }).description('List schedules with their last and next run'), {
    examples: [['salesos schedule', 'all of them'], ['salesos schedule list --json name,next_at', 'for a script']], json: FIELDS,
    more: 'Times are set in the playbook, section schedule, and are local to the workspace. `salesos tick` runs what is due.',
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));

  document(schedule.command('show').description('One of them with its last runs: result, duration, error').argument('<name>', 'a schedule').option('--limit N', 'so many runs, 10 if left out', parseCount), {
    examples: [['salesos schedule show backup', 'how the last ten went'], ['salesos schedule show health_check --limit 96 --json runs', 'a day of them, for a script']], json: SHOW_FIELDS,
    more: 'Runs are kept for 90 days. One that takes longer than jobs.schedule_timeout of the playbook is ended, reported, and tried again.',
  }).action((name: string, options: { readonly limit?: number }, command: Command) => run.show({ ...callOf(command, deps), ...options, name }));

  document(schedule.command('run').description('Run one now').argument('<name>', 'a schedule'), {
    examples: [['salesos schedule run backup', 'a backup now'], ['salesos schedule run daily_review --json', 'for a script']], json: RUN_FIELDS,
  }).action((name: string, _options: object, command: Command) => run.work({ ...callOf(command, deps), name }));

  document(schedule.command('enable').description('Switch one on, from its next time').argument('<name>', 'a schedule'), { examples: [['salesos schedule enable backup', 'on again']], json: FIELDS })
    .action((name: string, _options: object, command: Command) => run.enable({ ...callOf(command, deps), name, enabled: true }));
  document(schedule.command('install').description('Let cron, or a timer of systemd, tick this workspace each minute')
    .option('--cron', 'the crontab; this is what is taken where there is cron').option('--systemd', 'a timer of your own systemd').option('--print', 'show it, change nothing'), {
    examples: [['salesos schedule install', 'from now on'], ['salesos schedule install --print', 'only show the line'], ['salesos schedule install --systemd', 'without cron']], json: INSTALL_FIELDS,
    more: 'All paths in it are absolute: those of Node, of salesos and of the database. Doing it again changes nothing; after an update of Node do it again.',
  }).action((flags: InstallFlags, command: Command) => run.install({ ...callOf(command, deps), ...flags }));
  document(schedule.command('uninstall').description('Take out what install put in'), {
    examples: [['salesos schedule uninstall', 'nothing runs by itself any more']], json: ['removed'], more: 'Other lines of the crontab and other units stay as they are.',
  }).action((_options: object, command: Command) => run.uninstall(callOf(command, deps)));
  document(schedule.command('disable').description('Switch one off').argument('<name>', 'a schedule'), { examples: [['salesos schedule disable cleanup', 'off']], json: FIELDS })
    .action((name: string, _options: object, command: Command) => run.enable({ ...callOf(command, deps), name, enabled: false }));
};
