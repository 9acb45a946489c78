import type { Command } from 'commander';
import type { ScheduleRun, ScheduleView } from '../app/work/schedule.ts';
import { AppError } from '../core/base/errors.ts';
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

const work = async ({ name, ...call }: Call & { readonly name: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { runSchedule } = await import('../app/work/schedule.ts');
  await withContext(call, async (context) => {
    const run = await runSchedule(context, name);
    const said = Object.entries(run.result ?? {}).map(([key, value]) => `${key} ${String(value)}`).join(', ');
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

/** `salesos schedule`: what runs by the clock. */
export const register = (program: Command, deps: Deps, run = { list, work, enable }): void => {
  const schedule = program.command('schedule').description('What runs by the clock');
  document(schedule.command('list', { isDefault: true }).description('List schedules with their last and next run'), {
    examples: [['salesos schedule', 'all of them'], ['salesos schedule list --json name,next_at', 'for a script']], json: FIELDS,
    more: 'Times are set in the playbook, section schedule, and are local to the workspace. `salesos tick` runs what is due.',
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));

  document(schedule.command('run').description('Run one now').argument('<name>', 'a schedule'), {
    examples: [['salesos schedule run backup', 'a backup now'], ['salesos schedule run daily_review --json', 'for a script']], json: RUN_FIELDS,
  }).action((name: string, _options: object, command: Command) => run.work({ ...callOf(command, deps), name }));

  document(schedule.command('enable').description('Switch one on, from its next time').argument('<name>', 'a schedule'), { examples: [['salesos schedule enable backup', 'on again']], json: FIELDS })
    .action((name: string, _options: object, command: Command) => run.enable({ ...callOf(command, deps), name, enabled: true }));
  document(schedule.command('disable').description('Switch one off').argument('<name>', 'a schedule'), { examples: [['salesos schedule disable cleanup', 'off']], json: FIELDS })
    .action((name: string, _options: object, command: Command) => run.enable({ ...callOf(command, deps), name, enabled: false }));
};
