import type { Command } from 'commander';
import type { Meant } from '../app/engage/enrollment-act.ts';
import { isUnsent } from '../core/ledger/lead-record.ts';
import type { LeadEnrollment } from '../app/work/enrollment.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';

export const ENROLLMENT_FIELDS = [
  'id', 'lead_id', 'lead_name', 'cadence', 'state', 'job', 'audience', 'occurrence', 'definition', 'paused_until', 'started_at', 'stopped_at', 'end', 'reason', 'steps',
] as const;

/** The documented JSON of an enrollment with its lead. */
export const enrollmentJsonIn = async (zone: string): Promise<(one: LeadEnrollment) => object> => {
  const { enrollmentJson } = await import('../app/work/enrollment-view.ts');
  return (one) => {
    const { id, ...rest } = enrollmentJson(one, zone);
    return { id, lead_id: one.leadId, lead_name: one.leadName, ...rest };
  };
};

interface Named extends Call, Meant { /** One by its id, and nothing else was asked for: it is printed as a record. */ readonly isOne?: boolean }

const told = async ({ out, isOne = false }: Named, zone: string, rows: readonly LeadEnrollment[], line: (one: LeadEnrollment) => string): Promise<void> => {
  const json = await enrollmentJsonIn(zone);
  const [only] = rows;
  if (isOne && only !== undefined) { out.record(json(only), [line(only)]); return; }
  await out.list({ rows, json, columns: [{ title: 'What became of it', text: line }] });
};
const nameOf = ({ cadence, leadName, leadId }: LeadEnrollment): string => `${cadence} with ${leadName ?? leadId}`;

export const stopEnrollments = async ({ reason = '', ...call }: Named & { readonly reason?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { stopEnrollment } = await import('../app/engage/enrollment-act.ts');
  await withContext(call, async (context) =>
    told(call, call.zone(context.zone), await stopEnrollment(context, call, reason), (one) => `${nameOf(one)} has ended: ${one.reason ?? ''}. Nothing more of it will be sent.`));
};

const pause = async ({ reason = '', until, ...call }: Named & { readonly reason?: string; readonly until?: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { pauseEnrollment } = await import('../app/engage/enrollment-act.ts');
  const { parseWhen } = await import('../cli/parse.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const day = until === undefined ? null : parseWhen(until, { now: context.clock.now(), zone: context.zone });
    const rows = await pauseEnrollment(context, call, { until: day, reason });
    await told(call, zone, rows, (one) => `${nameOf(one)} is paused${one.pausedUntil === null ? '' : ` until ${formatTime(one.pausedUntil, zone)}`}: ${one.reason ?? ''}.`);
    if (rows[0]) call.out.next(`salesos cadences resume ${rows[0].id}`, 'when it is to go on');
  });
};

const resume = async (call: Named): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { resumeEnrollment } = await import('../app/engage/enrollment-act.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await told(call, zone, await resumeEnrollment(context, call), (one) => `${nameOf(one)} goes on: ${formatTime(one.steps.find(({ state }) => isUnsent(state))?.dueAt ?? null, zone)}.`);
  });
};

interface Flags { readonly cadence?: string; readonly reason?: string; readonly until?: string }
const WHICH = 'an enrollment by id, or a lead';

/** `salesos cadences pause|resume|stop`: what becomes of a lead that is in one. */
export const registerActs = (cadences: Command, deps: Deps, run = { pause, resume, stop: stopEnrollments }): void => {
  document(cadences.command('pause').description('Let nothing of it go out for a while').argument('<who>', WHICH).option('--cadence ID', 'only in this cadence, of a lead')
    .option('--until TIME', 'goes on by itself then: +3d, 2026-04-07; left out: when you say so').option('--reason TEXT', 'why'), {
    examples: [['salesos cadences pause anna@lab.example --until +7d', 'goes on in a week'], ['salesos cadences pause en_3f --reason "they move offices"', 'until you resume it']], json: ENROLLMENT_FIELDS,
  }).action((ref: string, options: Flags, command: Command) => run.pause({ ...callOf(command, deps), ...options, ref }));
  document(cadences.command('resume').description('Let it go on: the next step is due now').argument('<who>', WHICH).option('--cadence ID', 'only in this cadence, of a lead'), {
    examples: [['salesos cadences resume anna@lab.example', 'what was paused with a lead']], json: ENROLLMENT_FIELDS,
  }).action((ref: string, options: Flags, command: Command) => run.resume({ ...callOf(command, deps), ...options, ref }));
  document(cadences.command('stop').description('End it: nothing more of it is sent').argument('<who>', WHICH).option('--cadence ID', 'only in this cadence, of a lead').option('--reason TEXT', 'why'), {
    examples: [['salesos cadences stop anna@lab.example', 'every cadence the lead is in'], ['salesos cadences stop en_3f --reason "we spoke"', 'one']], json: ENROLLMENT_FIELDS,
  }).action((ref: string, options: Flags, command: Command) => run.stop({ ...callOf(command, deps), ...options, ref }));
};
