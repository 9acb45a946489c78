import type { Command } from 'commander';
import type { FailedAttempt, JobQuery, JobRow, KindStatistics, Progress } from '../app/work/queue.ts';
import { toIso } from '../core/base/instant.ts';
import type { JsonObject } from '../core/base/ports.ts';
import { count } from '../core/base/text.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import type { Column } from '../cli/table.ts';
import { formatAge, formatTime } from '../cli/time.ts';

const STATES = ['open', 'waiting', 'queued', 'running', 'succeeded', 'failed', 'cancelled', 'all'] as const;
type State = (typeof STATES)[number];
export const JOB_NAMES = [
  'id', 'kind', 'state', 'lead_id', 'lead_name', 'priority', 'run_at', 'attempts', 'energy', 'reason', 'rule', 'created_at', 'finished_at',
  'error', 'last_error', 'result', 'errors', 'progress', 'started_at',
] as const;
const RUN_NAMES = ['claimed', 'succeeded', 'failed', 'retried', 'cancelled'] as const;

const attemptsOf = ({ errors }: JobRow): readonly FailedAttempt[] => JSON.parse(errors) as readonly FailedAttempt[];
const progressOf = ({ progress }: JobRow): Progress | null => (progress === null ? null : JSON.parse(progress) as Progress);
const grouped = (n: number): string => n.toLocaleString('en-US');
const progressText = (job: JobRow): string | undefined => {
  const progress = progressOf(job);
  if (progress === null || progress.done === 0) return undefined;
  return progress.total === null ? `${grouped(progress.done)} done` : `${grouped(progress.done)} of ${grouped(progress.total)}`;
};
const isoOf = (instant: number | null, zone: string): string | null => (instant === null ? null : toIso(instant, zone));
const jsonOf = (job: JobRow, zone: string): Record<(typeof JOB_NAMES)[number], unknown> => ({
  id: job.id, kind: job.kind, state: job.state, lead_id: job.leadId, lead_name: job.leadName, priority: job.priority, run_at: isoOf(job.runAt, zone),
  attempts: job.attempts, energy: job.energy, reason: job.reason, rule: job.rule, created_at: isoOf(job.createdAt, zone), finished_at: isoOf(job.finishedAt, zone),
  error: job.error, last_error: job.lastError, result: job.result === null ? null : JSON.parse(job.result) as JsonObject,
  errors: attemptsOf(job).map(({ attempt, at, error }) => ({ attempt, at: toIso(at, zone), error })), progress: progressOf(job), started_at: isoOf(job.startedAt, zone),
});
const stateText = ({ state }: JobRow, style: Style): string => (state === 'failed' ? style.red(state) : state === 'succeeded' ? style.green(state) : state);

/** How jobs look in a table, in these words and this zone. */
const columnsIn = (zone: string): readonly Column<JobRow>[] => [
  { title: 'ID', text: ({ id }) => id },
  { title: 'Job', text: (job) => job.kind },
  { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId ?? '-', shrink: true },
  { title: 'State', text: stateText },
  { title: 'Runs', text: ({ runAt, finishedAt }) => formatTime(finishedAt ?? runAt, zone), drop: 1 },
  { title: 'Tries', text: ({ attempts }) => String(attempts), align: 'right', drop: 3 },
  { title: 'Energy', text: ({ energy }) => String(energy), align: 'right', drop: 4 },
  { title: 'Why', text: (job) => progressText(job) ?? job.error ?? job.lastError ?? job.reason, shrink: true, drop: 2 },
];

interface ListFlags { readonly state?: State; readonly failed?: true; readonly kind?: string; readonly lead?: string; readonly limit?: number; readonly watch?: true }
const queryOf = ({ state, failed, kind, lead, limit = -1 }: ListFlags): JobQuery =>
  ({ state: failed ? 'failed' : state ?? 'open', limit, ...(kind !== undefined && { kind }), ...(lead !== undefined && { lead }) });

const WATCH_MS = 1000;
/** Lines that a live table has around its rows. */
const AROUND = 3;

/** The same list, drawn anew every second until Ctrl-C. */
const watch = async (call: Call & ListFlags): Promise<void> => {
  const { io: { terminal }, out, env, clock } = call;
  const { AppError } = await import('../core/base/errors.ts');
  const { isDumb } = await import('../cli/style.ts');
  if (!terminal || out.format !== 'text' || isDumb(env)) throw new AppError('usage', '--watch needs a terminal.', { hint: 'For a script: salesos queue list --json' });
  const { showLive } = await import('../cli/live.ts');
  const { table } = await import('../cli/table.ts');
  const { cut } = await import('../cli/width.ts');
  const { unmark } = await import('../cli/sanitize.ts');
  const { withContext } = await import('../app/context.ts');
  const { readQueue, readQueueStatistics } = await import('../app/work/queue.ts');
  const { style, isUnicode } = out;
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await showLive({ terminal, signal: context.signal, everyMs: WATCH_MS, draw: async ({ columns, rows }) => {
      const jobs = await readQueue(context, { ...queryOf(call), limit: rows - AROUND });
      const { all } = await readQueueStatistics(context, 1);
      const counts = STATES.flatMap((state) => (state === 'open' || state === 'all' ? [] : [`${grouped(all[state])} ${state}`])).join(', ');
      const heading = cut(`${style.bold('Queue')}  ${formatTime(clock.now(), zone)}  ${counts}`, columns, { measure: (text) => unmark(text).length, sign: isUnicode ? '…' : '~' });
      return [heading, '', ...jobs.length === 0 ? ['No jobs.'] : await table(jobs, columnsIn(zone), { columns, style, isUnicode })];
    } });
  });
};

const list = async ({ watch: isLive, ...call }: Call & ListFlags): Promise<void> => {
  if (isLive) return watch(call);
  const { withContext } = await import('../app/context.ts');
  const { readQueue } = await import('../app/work/queue.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const jobs = await readQueue(context, queryOf(call));
    const dead = jobs.find((job) => job.state === 'failed');
    await call.out.list({
      rows: jobs, json: (job) => jsonOf(job, zone), columns: columnsIn(zone),
      empty: 'No jobs.', ...(dead && { next: `salesos queue retry ${dead.id}` }),
    });
  });
};

const show = async ({ job: ref, ...call }: Call & { readonly job: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showJob } = await import('../app/work/queue.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const job = await showJob(context, ref);
    const { style } = call.out;
    call.out.record(jsonOf(job, zone), () => [
      `${style.bold(job.kind)}  ${job.id}`,
      `Lead       ${job.leadId === null ? 'none: a run of the schedule' : `${job.leadName ?? '(no name)'}  ${job.leadId}`}`,
      `State      ${stateText(job, style)}${job.finishedAt === null ? '' : ` since ${formatTime(job.finishedAt, zone)}`}`,
      `Runs       ${formatTime(job.runAt, zone)}, priority ${job.priority}`,
      `Attempts   ${job.attempts}`,
      `Energy     ${job.energy}`,
      `Queued     ${formatTime(job.createdAt, zone)} by ${job.rule ?? 'nobody'}: ${job.reason}`,
      ...(job.error === null ? [] : [`Error      ${job.error}`]),
      ...((shown) => (shown === undefined ? [] : [`Progress   ${shown}`]))(progressText(job)),
      ...attemptsOf(job).map(({ attempt, at, error }) => `Attempt ${attempt}  ${formatTime(at, zone)}  ${error}`),
      ...(job.result === null ? [] : [`Result     ${job.result}`]),
    ]);
    if (job.state === 'failed' && job.leadId !== null) call.out.next(`salesos queue retry ${job.id}`);
    if (job.state === 'waiting') call.out.next(`salesos approvals approve ${job.id}`);
  });
};

interface RetryFlags { readonly failed?: true; readonly code?: string }
const retry = async ({ jobs, failed, code, ...call }: Call & RetryFlags & { readonly jobs: readonly string[] }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { retryJobs } = await import('../app/work/queue.ts');
  const { AppError } = await import('../core/base/errors.ts');
  if (jobs.length === 0 && !failed) throw new AppError('usage', 'Name a job, or use --failed for all of them.', { hint: 'See: salesos queue list --failed' });
  await withContext(call, async (context) => {
    const { retried, skipped } = await retryJobs(context, { refs: jobs, ...(failed && { failed }), ...(code !== undefined && { code }) });
    call.out.record({ retried: retried.map(({ id }) => id), skipped: skipped.map(({ id }) => id) }, [
      `${count(retried.length, 'job')} queued again.`, ...(skipped.length === 0 ? [] : [`${count(skipped.length, 'job')} left: the same work is in the queue already.`]),
    ]);
    if (retried.length > 0) call.out.next('salesos queue run', 'to do them now');
  });
};

const cancel = async ({ job: ref, reason = 'by hand', ...call }: Call & { readonly job: string; readonly reason?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { cancelJob } = await import('../app/work/queue.ts');
  await withContext(call, async (context) => {
    const job = await cancelJob(context, ref, reason);
    call.out.record(jsonOf(job, call.zone(context.zone)), [`${job.id}  ${job.kind}: cancelled`]);
  });
};

const work = async ({ job, limit, ...call }: Call & { readonly job?: string; readonly limit?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { runQueue } = await import('../app/work/queue.ts');
  await withContext(call, async (context) => {
    const done = await runQueue(context, job, limit);
    const { claimed, succeeded, failed, retried, cancelled } = done;
    call.out.record({ claimed, succeeded, failed, retried, cancelled }, [
      claimed === 0 ? 'Nothing to do now.' : `${count(claimed, 'job')} done: ${succeeded} succeeded, ${failed} failed, ${retried} to be tried again.`,
    ]);
    if (failed > 0) call.out.next('salesos queue list --failed');
  });
};

/** A span in the largest unit that says enough. */
const spanText = (ms: number | null): string => (ms === null ? '-' : ms < 1000 ? `${ms} ms` : formatAge(ms, 0));
const percent = (share: number | null): string => (share === null ? '-' : `${Math.round(share * 100)} %`);
const statJson = ({ kind, waiting, queued, running, succeeded, failed, cancelled, successRate, waitMedianMs, waitLongestMs }: KindStatistics): Record<(typeof KIND_NAMES)[number], unknown> =>
  ({ kind, waiting, queued, running, succeeded, failed, cancelled, success_rate: successRate, wait_median_ms: waitMedianMs, wait_longest_ms: waitLongestMs });
const KIND_NAMES = ['kind', 'waiting', 'queued', 'running', 'succeeded', 'failed', 'cancelled', 'success_rate', 'wait_median_ms', 'wait_longest_ms'] as const;
const STAT_NAMES = ['since', 'all', 'kinds', 'days'] as const;
const DAYS = 7;
const BAR = 24;

const stats = async ({ days: wanted = DAYS, ...call }: Call & { readonly days?: number }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readQueueStatistics } = await import('../app/work/queue.ts');
  const { bar } = await import('../cli/chart.ts');
  const { table } = await import('../cli/table.ts');
  await withContext(call, async (context) => {
    const { since, all, kinds, days } = await readQueueStatistics(context, wanted);
    const zone = call.zone(context.zone);
    const { style, isUnicode, columns } = call.out;
    const numbers = KIND_NAMES.slice(1, 7) as readonly ('waiting' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled')[];
    const rows = await table(kinds.length > 1 ? [...kinds, all] : kinds, [
      { title: 'Job', text: ({ kind }) => kind },
      ...numbers.map((name): Column<KindStatistics> => ({ title: name[0]?.toUpperCase() + name.slice(1), text: (one) => grouped(one[name]), align: 'right' })),
      { title: 'Success', text: ({ successRate }) => percent(successRate), align: 'right' },
      { title: 'Waited', text: ({ waitMedianMs }) => spanText(waitMedianMs), align: 'right', drop: 1 },
      { title: 'Longest', text: ({ waitLongestMs }) => spanText(waitLongestMs), align: 'right', drop: 2 },
    ], { columns, style, isUnicode });
    const most = Math.max(0, ...days.map(({ succeeded, failed }) => succeeded + failed));
    call.out.record({ since: toIso(since, zone), all: statJson(all), kinds: kinds.map(statJson), days }, () => (kinds.length === 0 ? ['No jobs.'] : [
      ...rows, '', `Done a day, ${count(days.length, 'day')}`,
      ...days.map(({ day, succeeded, failed }) => `  ${day}  ${grouped(succeeded + failed).padStart(7)}  ${bar(succeeded + failed, most, BAR, isUnicode)}${failed === 0 ? '' : `  ${style.red(`${grouped(failed)} failed`)}`}`),
    ]));
    if (all.failed > 0) call.out.next('salesos queue list --failed');
  });
};

const JOB = 'a job by id or prefix';

/** `salesos queue`: the work that runs by itself. */
export const register = (program: Command, deps: Deps, run = { list, show, retry, cancel, work, stats }): void => {
  const queue = program.command('queue').description('The work that runs by itself');
  document(queue.command('list', { isDefault: true }).description('List jobs in the order in which they are taken')
    .option('--state STATE', STATES.join(', '), parseChoice(STATES))
    .option('--failed', 'only dead letters, with their error')
    .option('--kind KIND', 'only this kind of job')
    .option('--lead LEAD', 'only those about this lead')
    .option('--limit N', 'at most N', parseCount).option('--watch', 'on a terminal: drawn anew every second, until Ctrl-C'), {
    examples: [['salesos queue', 'what waits and runs'], ['salesos queue list --failed', 'dead letters'], ['salesos queue list --watch', 'as it happens'], ['salesos queue list --state all --json', 'for a script']],
    json: JOB_NAMES,
  }).action((options: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(queue.command('show').description('Show a job').argument('<job>', JOB), { examples: [['salesos queue show jb_3f', 'one job']], json: JOB_NAMES })
    .action((job: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), job }));

  document(queue.command('retry').description('Queue failed jobs again').argument('[jobs...]', 'jobs by id or prefix')
    .option('--failed', 'all that failed').option('--code CODE', 'with --failed: only those that failed so, such as insufficient_budget'), {
    examples: [['salesos queue retry jb_3f', 'one'], ['salesos queue retry --failed', 'all, after a refill']], json: ['retried', 'skipped'],
  }).action((jobs: readonly string[], options: RetryFlags, command: Command) => run.retry({ ...callOf(command, deps), ...options, jobs }));

  document(queue.command('cancel').description('Take a job out of the queue').argument('<job>', JOB).option('--reason TEXT', 'why'), {
    examples: [['salesos queue cancel jb_3f', 'not to be done']], json: JOB_NAMES,
  }).action((job: string, options: { readonly reason?: string }, command: Command) => run.cancel({ ...callOf(command, deps), ...options, job }));

  document(queue.command('run').description('Do due jobs now, or one of them').argument('[job]', JOB).option('--limit N', 'at most N', parseCount), {
    examples: [['salesos queue run', 'what is due'], ['salesos queue run jb_3f', 'this one, due or not']], json: RUN_NAMES,
  }).action((job: string | undefined, options: { readonly limit?: number }, command: Command) =>
    run.work({ ...callOf(command, deps), ...options, ...(job !== undefined && { job }) }));

  document(queue.command('stats').description('Count jobs by kind and state, how long they waited, how many succeeded')
    .option('--days N', `how many local days back finished jobs count (${DAYS})`, parseCount), {
    examples: [['salesos queue stats', 'the last week'], ['salesos queue stats --days 30 --json all', 'for a script']], json: STAT_NAMES,
  }).action((options: { readonly days?: number }, command: Command) => run.stats({ ...callOf(command, deps), ...options }));
};
