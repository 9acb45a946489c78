import type { Command } from 'commander';
import type { EnrollmentAhead } from '../app/engage/enrollment-outlook.ts';
import type { LeadEnrollment } from '../app/work/enrollment.ts';
import { toIso } from '../core/base/instant.ts';
import { plannedText } from '../core/learn/reach.ts';
import { isUnsent } from '../core/ledger/lead-record.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { ENROLLMENT_FIELDS as FIELDS, enrollmentJsonIn as jsonIn, stopEnrollments } from './cadence-acts.ts';

const STATES = ['open', 'active', 'paused', 'stopped', 'all'] as const;
type State = (typeof STATES)[number];

const stepsLeft = ({ steps }: LeadEnrollment): LeadEnrollment['steps'] => steps.filter(({ state }) => isUnsent(state));

/** Nothing of what is paused goes out before the pause is over, and nobody knows when where that takes a person. */
const nextAt = (one: LeadEnrollment): number | null => {
  const dueAt = stepsLeft(one)[0]?.dueAt ?? null;
  if (one.state !== 'paused' || dueAt === null) return dueAt;
  return one.pausedUntil === null ? null : Math.max(dueAt, one.pausedUntil);
};

const stateText = ({ state, stoppedAt, pausedUntil, reason }: LeadEnrollment, zone: string): string => {
  if (state === 'paused') return `paused${pausedUntil === null ? '' : ` until ${formatTime(pausedUntil, zone)}`}: ${reason ?? ''}`;
  return stoppedAt === null ? state : `${state} since ${formatTime(stoppedAt, zone)}: ${reason ?? ''}`;
};
const shortState = (one: LeadEnrollment, zone: string): string => (one.state === 'stopped' && one.reason !== null ? `stopped: ${one.reason}` : stateText(one, zone));

interface ListFlags { readonly state?: State; readonly cadence?: string; readonly lead?: string; readonly limit?: number }
const list = async ({ state = 'open', cadence, lead, limit = -1, ...call }: Call & ListFlags): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readEnrollments } = await import('../app/work/enrollment.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await readEnrollments(context, { state, limit, ...(cadence !== undefined && { cadence }), ...(lead !== undefined && { lead }) });
    await call.out.list({
      rows, json: await jsonIn(zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Cadence', text: (one) => one.cadence },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'Left', text: (one) => `${stepsLeft(one).length} of ${one.steps.length}` },
        { title: 'Next', text: (one) => formatTime(nextAt(one), zone), drop: 1 },
        { title: 'Since', text: ({ startedAt }) => formatTime(startedAt, zone), drop: 2 },
        ...(rows.every((one) => one.state === 'active') && state !== 'all' ? [] : [{ title: 'State', text: (one: LeadEnrollment): string => shortState(one, zone), shrink: true }]),
      ],
      empty: 'Nobody is in a cadence.', ...(rows[0] && { next: `salesos enrollments show ${rows[0].id}` }),
    });
  });
};

const linesOf = ({ enrollment: one, goesOut }: EnrollmentAhead, zone: string): readonly string[] => [
  `${one.cadence}  ${one.id}`,
  `Lead       ${one.leadName ?? '(no name)'}  ${one.leadId}`,
  `State      ${stateText(one, zone)}`,
  ...(one.occurrence > 1 ? [`Occurrence ${one.occurrence}`] : []),
  `Since      ${formatTime(one.startedAt, zone)}${one.job === null ? '' : `, by ${one.job}`}`,
  ...one.steps.flatMap(({ id, dueAt, message, state, channel, subject, planned }) => {
    const out = goesOut.get(message) ?? null;
    const why = plannedText(planned);
    return [`  ${id.padEnd(9)}${formatTime(dueAt, zone)}  ${state}${out === null || out === dueAt ? '' : `, goes out ${formatTime(out, zone)}`}  ${message}  ${channel}: ${subject}`, ...(why === '' ? [] : [`           ${why}`])];
  }),
];
const aheadJson = ({ enrollment, goesOut }: EnrollmentAhead, json: (one: LeadEnrollment) => object, zone: string): object => {
  const { steps, ...rest } = json(enrollment) as { readonly steps: readonly { readonly message: string }[] };
  return { ...rest, steps: steps.map((step) => { const out = goesOut.get(step.message) ?? null; return { ...step, goes_out_at: out === null ? null : toIso(out, zone) }; }) };
};

const show = async ({ enrollment, ...call }: Call & { readonly enrollment: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { lookAhead } = await import('../app/engage/enrollment-outlook.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const ahead = await lookAhead(context, enrollment);
    const { enrollment: one } = ahead;
    call.out.record(aheadJson(ahead, await jsonIn(zone), zone), linesOf(ahead, zone));
    if (one.state !== 'stopped') call.out.next(`salesos cadences stop ${one.id}`, one.state === 'paused' ? 'or resume it' : 'or pause it');
  });
};

/** `salesos enrollments`: who is in which cadence, step by step. */
export const register = (program: Command, deps: Deps, run = { list, show, stop: stopEnrollments }): void => {
  const enrollments = program.command('enrollments').description('Who is in which cadence, and what is planned');
  document(enrollments.command('list', { isDefault: true }).description('List who is in a cadence, the newest first')
    .option('--state STATE', STATES.join(', '), parseChoice(STATES)).option('--cadence NAME', 'only in this cadence')
    .option('--lead LEAD', 'only of this lead').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos enrollments', 'what is under way'], ['salesos enrollments list --state all --lead anna@lab.example', 'of one lead, ended ones too']], json: FIELDS,
  }).action((options: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(enrollments.command('show').description('Show one with its steps').argument('<enrollment>', 'by id or prefix'), {
    examples: [['salesos enrollments show en_3f', 'its steps and their drafts']], json: FIELDS,
  }).action((enrollment: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), enrollment }));

  document(enrollments.command('stop').description('End one, as salesos cadences stop does').argument('<enrollment>', 'by id or prefix').option('--reason TEXT', 'why'), {
    examples: [['salesos enrollments stop en_3f --reason "we spoke"', 'end it']], json: FIELDS,
  }).action((ref: string, options: { readonly reason?: string }, command: Command) => run.stop({ ...callOf(command, deps), ...options, ref, isOne: true }));
};
