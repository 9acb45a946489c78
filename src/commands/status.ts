import type { Command } from 'commander';
import { toIso } from '../core/base/instant.ts';
import { LEAD_STATUSES } from '../core/ledger/event.ts';
import { formatMoney, majorUnits } from '../core/base/money.ts';
import { count } from '../core/base/text.ts';
import type { Status } from '../app/advise/status.ts';
import { bar } from '../cli/chart.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatAge, formatTime } from '../cli/time.ts';

const NAMES = [
  'workspace', 'mode', 'stopped', 'live', 'sending_stop', 'unknown_sends', 'interventions', 'customers_at_risk', 'leads', 'by_status', 'pool', 'deals', 'approvals', 'suggestions', 'tasks', 'jobs', 'notifications', 'energy',
  'last_tick_at', 'daemon', 'next',
] as const;

const statusJson = (status: Status, workspace: string, zone: string): object => ({
  workspace, mode: status.mode, stopped: status.stopped, live: status.liveSince !== null, sending_stop: status.sendingStop, unknown_sends: status.unknownSends, interventions: status.interventions, customers_at_risk: status.customersAtRisk, leads: status.leads, by_status: status.byStatus, pool: status.pool,
  deals: {
    open: status.openDeals, without_amount: status.dealsWithoutAmount,
    sums: status.sums.map(({ currency, amountMinor, weightedMinor }) =>
      ({ currency, amount: majorUnits({ minor: amountMinor, currency }), weighted: majorUnits({ minor: weightedMinor, currency }) })),
  },
  approvals: status.approvals, suggestions: status.suggestions,
  tasks: { open: status.openTasks, due: status.tasksDue, overdue: status.tasksOverdue },
  jobs: status.jobs, notifications: status.notices, energy: { left: status.energy.left, per_day: status.energy.perDay, runs_out_at: status.energyRunsOutAt === null ? null : toIso(status.energyRunsOutAt, zone) },
  last_tick_at: status.lastTickAt === null ? null : toIso(status.lastTickAt, zone),
  daemon: status.daemon === null ? null
    : { running: status.daemon.isRunning, pid: status.daemon.pid, since: toIso(status.daemon.since, zone), touched_at: toIso(status.daemon.touchedAt, zone) },
  next: status.next,
});

const grouped = (n: number): string => n.toLocaleString('en-US');

const dealLine = ({ openDeals, sums, dealsWithoutAmount }: Status): string => {
  const worth = sums.map(({ currency, amountMinor, weightedMinor }) =>
    `${formatMoney({ minor: amountMinor, currency })} (weighted ${formatMoney({ minor: weightedMinor, currency })})`);
  return [`${grouped(openDeals)} open`, ...worth, ...(dealsWithoutAmount > 0 ? [`${grouped(dealsWithoutAmount)} without an amount`] : [])].join(', ');
};

const waitingLine = ({ approvals, suggestions, tasksDue, tasksOverdue, notices, interventions }: Status): string => [
  ...(interventions === 0 ? [] : [count(interventions, 'intervention')]),
  count(approvals, 'approval'), count(suggestions, 'suggestion'),
  `${count(tasksDue, 'task')} due today${tasksOverdue > 0 ? ` (${tasksOverdue} overdue)` : ''}`, count(notices, 'unread notice'),
].join(', ');

/** Only where one was started: most let cron do it. */
const daemonLine = ({ daemon }: Status, { out, clock }: Call): readonly string[] => {
  if (daemon === null) return [];
  const touched = formatAge(clock.now(), daemon.touchedAt);
  return [`Daemon     ${daemon.isRunning ? `running for ${formatAge(clock.now(), daemon.since)}, last touch ${touched === 'now' ? touched : `${touched} ago`}`
    : out.style.red(`gone: its last touch was ${touched} ago (salesos logs --job daemon)`)}`];
};

const linesOf = (status: Status, { workspace, zone }: { readonly workspace: string; readonly zone: string }, call: Call): readonly string[] => {
  const { out, clock } = call;
  const { style, isTerminal, isUnicode } = out;
  const { leads, byStatus, pool, jobs, energy, mode, stopped, stoppedSince, liveSince, lastTickAt } = status;
  const most = Math.max(...Object.values(byStatus));
  const work = [`${grouped(jobs.queued)} queued`, ...(jobs.running > 0 ? [`${jobs.running} running`] : []),
    ...(jobs.failed > 0 ? [style.yellow(`${jobs.failed} failed in 7 days`)] : []), `energy ${energy.left} of ${energy.perDay}${status.energyRunsOutAt === null ? '' : `, gone ${formatTime(status.energyRunsOutAt, zone)} at this rate`}`];
  return [
    `${style.bold('Where things stand')}  ${workspace}`,
    ...(stopped ? [style.red(`STOPPED    ${stoppedSince}: no job starts (salesos resume)`)] : []),
    ...(status.sendingStop === null ? [] : [style.red(`NOT SENDING ${status.sendingStop} (salesos adopt)`)]),
    ...(status.unknownSends === 0 ? [] : [style.yellow(`Unknown    ${count(status.unknownSends, 'message')}: nobody knows whether they arrived (salesos outbox list --state unknown)`)]),
    `Mode       ${style.bold(mode)}, ${liveSince === null ? style.yellow('dry run: messages stay drafts (salesos go-live)') : style.green('live')}`,
    `Leads      ${count(leads, 'lead')}, ${grouped(pool)} in the pool`,
    ...LEAD_STATUSES.filter((name) => byStatus[name] > 0).map((name) =>
      `  ${name.padEnd(14)} ${grouped(byStatus[name]).padStart(9)}${isTerminal ? `  ${bar(byStatus[name], most, 20, isUnicode)}` : ''}`),
    ...(status.customersAtRisk === 0 ? [] : [style.yellow(`Customers  ${grouped(status.customersAtRisk)} at risk (salesos customers list --stage at_risk)`)]),
    `Deals      ${dealLine(status)}`,
    `Waiting    ${waitingLine(status)}`,
    `Work       ${work.join(', ')}`,
    `Last tick  ${lastTickAt === null ? 'never' : `${formatAge(clock.now(), lastTickAt)}${clock.now() - lastTickAt < 60_000 ? '' : ' ago'}`}`,
    ...daemonLine(status, call),
  ];
};

/** What a fresh machine needs to hear. */
const START: readonly string[] = [
  'salesos has no workspace here yet. To start:', '',
  '  salesos init                  make one: a database and a playbook to edit',
  '  salesos import leads.csv      bring your leads in',
  '  salesos review                the three things worth doing today', '',
  'Everything it can do: salesos --help',
];

const show = async (call: Call): Promise<void> => {
  const { isFresh, readStatus } = await import('../app/advise/status.ts');
  const { out } = call;
  // A script wants the error and its exit code, a person the way in.
  if (out.format === 'text' && await isFresh(call)) { out.lines(START); return; }
  const { withContext } = await import('../app/context.ts');
  await withContext(call, async (context) => {
    const status = await readStatus(context);
    const workspace = context.paths.name ?? context.paths.database;
    out.record(statusJson(status, workspace, call.zone(context.zone)), () => linesOf(status, { workspace, zone: call.zone(context.zone) }, call));
    for (const { command, why } of status.next) out.next(command, why);
  });
};

/** `salesos status`, and bare `salesos`: where things stand and what to do next. */
export const register = (program: Command, deps: Deps, run = { show }): void => {
  document(program.command('status').description('Where things stand and what to do next'), {
    examples: [['salesos', 'the same'], ['salesos status --json', 'for a script']], json: NAMES,
  }).action((_options: object, command: Command) => run.show(callOf(command, deps)));
};
