import { DAY_MS, HOUR_MS, type Instant, localDate } from '../../core/base/instant.ts';
import { LEAD_STATUSES, type LeadStatus, type Mode } from '../../core/ledger/event.ts';
import { type Balance, nextMidnight } from '../../core/work/budget.ts';
import { sumOpenDeals } from '../../db/deal/deal.ts';
import { countLeadsByStatus, countOpenApprovals, countOpenInterventions, countQueue, countUnevaluated, countUnreadNotices, hasPlanOn } from '../../db/advise/status.ts';
import { countAtRisk } from '../../db/advise/review.ts';
import { countOpenTasks, countTasksDue } from '../../db/deal/task.ts';
import { getSetting, LAST_TICK } from '../../db/workspace.ts';
import { DEFAULT_WORKSPACE } from '../../core/base/workspace-path.ts';
import { forecastBudget } from '../work/budget.ts';
import { readEnergy } from '../work/energy.ts';
import type { Context } from '../context.ts';
import { addSums, pipelineViewsOf, type Sum } from '../deal/pipelines.ts';
import { type WorkspaceCall, findWorkspace, hasDatabase } from '../workspace.ts';
import { countUnknownSends } from '../../db/engage/send.ts';
import { journalStop } from '../engage/send-guard.ts';
import { liveSince } from '../work/live.ts';
import { stoppedSince } from '../work/stopped.ts';
import { type DaemonState, readDaemon } from '../work/daemon-state.ts';
import { loadWorld } from '../ledger/world.ts';

export interface Step { readonly command: string; readonly why: string }

/** Where things stand. */
export interface Status {
  readonly mode: Mode; readonly stopped: boolean;
  /** For people; null when nothing is stopped. */
  readonly stoppedSince: string | null;
  /** Since when messages may leave, in ISO 8601; null in a dry run. */
  readonly liveSince: string | null;
  /** Why nothing is sent by this file until it is adopted; null where nothing is in the way. */
  readonly sendingStop: string | null;
  /** Messages of which nobody knows whether they arrived. */
  readonly unknownSends: number;
  /** What one should act on at once. */
  readonly interventions: number;
  readonly customersAtRisk: number;
  readonly leads: number;
  readonly byStatus: Readonly<Record<LeadStatus, number>>;
  /** Open leads in no pipeline. */
  readonly pool: number;
  readonly openDeals: number; readonly dealsWithoutAmount: number; readonly sums: readonly Sum[];
  readonly approvals: number; readonly suggestions: number;
  readonly openTasks: number;
  /** Due until the end of the day, overdue ones included. */
  readonly tasksDue: number;
  readonly tasksOverdue: number;
  /** `failed` counts the last seven days. */
  readonly jobs: { readonly queued: number; readonly running: number; readonly failed: number };
  readonly notices: number;
  readonly unevaluated: number;
  readonly energy: Balance;
  /** At the rate of the last week; null where it lasts until midnight. */
  readonly energyRunsOutAt: Instant | null;
  readonly lastTickAt: Instant | null;
  /** Null when none was started, or the last one was stopped in order. */
  readonly daemon: DaemonState | null;
  readonly hasPlan: boolean;
  /** The most useful commands now, at most three. */
  readonly next: readonly Step[];
}

/** Statuses in which a lead may still be sold to. */
const OPEN: readonly LeadStatus[] = ['new', 'contacted', 'qualified', 'interested', 'ready_to_close'];
const FAILED_SINCE_MS = 7 * DAY_MS;
/** A tick runs every minute under cron; after this it is worth saying that none did. */
const TICK_OVERDUE_MS = HOUR_MS;
const STEPS = 3;

const FIRST_STEPS: readonly Step[] = [
  { command: 'salesos import FILE.csv', why: 'bring your leads in' },
  { command: 'salesos leads add "Anna Berg" --email anna@lab.example', why: 'or one by hand' },
  { command: 'salesos playbook edit', why: 'your rules: what counts, and for how much' },
];

const nextSteps = (status: Omit<Status, 'next'>, now: Instant): readonly Step[] => {
  const { leads, stopped, sendingStop, unknownSends, jobs, approvals, suggestions, tasksDue, hasPlan, lastTickAt, openDeals, pool, unevaluated } = status;
  if (leads === 0) return FIRST_STEPS;
  const isTickOverdue = lastTickAt === null || now - lastTickAt >= TICK_OVERDUE_MS;
  const steps: readonly (readonly [boolean, Step])[] = [
    [stopped, { command: 'salesos resume', why: 'everything that runs by itself is stopped' }],
    [sendingStop !== null, { command: 'salesos adopt --dry-run', why: 'nothing is sent: see what this file does not know' }],
    [unknownSends > 0, { command: 'salesos outbox list --state unknown', why: `nobody knows whether ${unknownSends === 1 ? 'a message' : `${unknownSends} messages`} arrived` }],
    [approvals > 0, { command: 'salesos approvals list', why: `${approvals} wait for your yes` }],
    [tasksDue > 0, { command: 'salesos tasks list --due tomorrow', why: `${tasksDue} due today` }],
    [!hasPlan, { command: 'salesos review', why: 'the three things worth doing today' }],
    [jobs.failed > 0, { command: 'salesos queue list --state failed', why: `${jobs.failed} failed in the last 7 days` }],
    [unevaluated > 0 || isTickOverdue, { command: 'salesos tick', why: 'do what time has made due' }],
    [suggestions > 0, { command: 'salesos todo', why: `${suggestions} drafts to take up` }],
    [openDeals > 0, { command: 'salesos board', why: 'look over the pipeline' }],
    [pool > 0, { command: 'salesos leads list --unrouted', why: 'who is not routed yet' }],
    [true, { command: 'salesos leads list', why: 'the best leads first' }],
    [true, { command: 'salesos todo', why: 'all that waits for a person' }],
    [true, { command: 'salesos report funnel', why: 'how leads move' }],
  ];
  const seen = new Set<string>();
  return steps.filter(([applies, { command }]) => applies && !seen.has(command) && seen.add(command)).map(([, step]) => step).slice(0, STEPS);
};

/** Counts of everything a person wants to know first; each is answered by an index. */
export const readStatus = (context: Context): Promise<Status> => context.store.read((tx) => {
  const { rules, zone } = context;
  const { now } = tx;
  const byStatus = Object.fromEntries(LEAD_STATUSES.map((status) => [status, 0])) as Record<LeadStatus, number>;
  let pool = 0;
  for (const row of countLeadsByStatus(tx)) {
    byStatus[row.status] += row.leads;
    if (row.pipeline === null && OPEN.includes(row.status)) pool += row.leads;
  }
  const pipelines = pipelineViewsOf(rules, sumOpenDeals(tx));
  const { mode, stopped } = loadWorld(tx, context);
  const lastTick = Number(getSetting(tx, LAST_TICK));
  const status = {
    mode, stopped, stoppedSince: stoppedSince(tx, context) ?? null, liveSince: liveSince(tx) ?? null,
    sendingStop: journalStop(tx, context)?.reason ?? null, unknownSends: countUnknownSends(tx), interventions: countOpenInterventions(tx), customersAtRisk: countAtRisk(tx), byStatus, pool, leads: LEAD_STATUSES.reduce((sum, name) => sum + byStatus[name], 0),
    openDeals: pipelines.reduce((sum, { deals }) => sum + deals, 0),
    dealsWithoutAmount: pipelines.reduce((sum, { withoutAmount }) => sum + withoutAmount, 0), sums: addSums(pipelines.flatMap(({ sums }) => sums)),
    ...countOpenApprovals(tx), openTasks: countOpenTasks(tx), tasksDue: countTasksDue(tx, nextMidnight(now, zone) - 1), tasksOverdue: countTasksDue(tx, now - 1),
    jobs: countQueue(tx, now - FAILED_SINCE_MS), notices: countUnreadNotices(tx), unevaluated: countUnevaluated(tx),
    energy: readEnergy(tx, context), energyRunsOutAt: forecastBudget(tx, context, readEnergy(tx, context)),
    lastTickAt: lastTick > 0 ? lastTick : null, daemon: readDaemon(tx) ?? null, hasPlan: hasPlanOn(tx, localDate(now, zone)),
  };
  return { ...status, next: nextSteps(status, now) };
}, context.signal);

/**
 * True on a fresh machine: no workspace was named, and the default one has no database yet. One that was named and is not there is a mistake.
 * Raises `config` where no place for it is known, `storage` where it cannot be told.
 */
export const isFresh = async (call: WorkspaceCall): Promise<boolean> => {
  const { workspace, db, env } = call;
  if (workspace !== undefined || db !== undefined || env['SALESOS_DB'] || env['SALESOS_WORKSPACE']) return false;
  const paths = await findWorkspace(call);
  return paths.name === DEFAULT_WORKSPACE && !hasDatabase(paths);
};
