import type { Command } from 'commander';
import type { Enrolled, Enrolling } from '../app/engage/enroll.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { plannedJson, plannedText } from '../core/learn/reach.ts';

const FIELDS = ['lead_id', 'lead_name', 'enrolled', 'enrollment', 'reason', 'touches'] as const;

const jsonIn = (zone: string, isDryRun: boolean) => ({ leadId, leadName, enrollment, reason, touches }: Enrolled): Record<(typeof FIELDS)[number], unknown> => ({
  lead_id: leadId, lead_name: leadName, enrolled: enrollment !== null && !isDryRun, enrollment: isDryRun ? null : enrollment, reason,
  touches: touches.map(({ step, dueAt, channel, subject, variant, planned }) => ({ step, due_at: toIso(dueAt, zone), channel, subject, variant, ...plannedJson(planned) })),
});

const whyOf = ({ touches }: Enrolled): string => plannedText(...touches.map(({ planned }) => planned));

interface EnrollFlags { readonly where?: string; readonly again?: true; readonly dryRun?: true }
interface EnrollOptions extends Call, EnrollFlags { readonly names: readonly string[] }

/** The last name is the cadence, those before it are leads. */
const enrollingOf = ({ names, again }: EnrollOptions): Omit<Enrolling, 'where'> => ({ leads: names.slice(0, -1), cadence: names.at(-1) ?? '', again: again === true });

const enroll = async (options: EnrollOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { enroll: enrollLeads, foreseeEnrolling } = await import('../app/engage/enroll.ts');
  const { where, out } = options;
  const isDryRun = options.dryRun === true;
  if (options.names.length === 1 && where === undefined) {
    throw new AppError('usage', 'Say who: a lead before the cadence, or --where FILTER.', { hint: 'salesos cadences enroll anna@lab.example nurture' });
  }
  await withContext(options, async (context) => {
    const zone = options.zone(context.zone);
    const enrolling: Enrolling = { ...enrollingOf(options), ...(where !== undefined && { where: (await import('../app/lead/where.ts')).whereOf(context, where) }) };
    const foreseen = isDryRun || where !== undefined ? await foreseeEnrolling(context, enrolling) : undefined;
    const fitting = foreseen?.filter(({ reason }) => reason === null).length ?? 0;
    if (!isDryRun && fitting > 0) await options.confirm(`Enroll ${count(fitting, 'lead')} in ${enrolling.cadence}?`);
    const progress = options.progress('Enrolling', foreseen?.length);
    const rows = isDryRun ? foreseen ?? [] : await enrollLeads(context, enrolling, (done) => progress.step(done));
    progress.end();
    await out.list({
      rows, json: jsonIn(zone, isDryRun),
      columns: [
        { title: 'Lead', text: ({ leadName }) => leadName, shrink: true },
        { title: 'First touch', text: ({ touches: [first] }) => (first === undefined ? '-' : `${first.channel} ${formatTime(first.dueAt, zone)}`) },
        { title: 'Last touch', text: ({ touches }) => formatTime(touches.at(-1)?.dueAt ?? null, zone), drop: 1 },
        ...(rows.every((row) => whyOf(row) === '') ? [] : [{ title: 'Because', text: whyOf, shrink: true }]),
        { title: isDryRun ? 'Would be' : 'Enrollment', text: ({ enrollment, reason }) => (reason === null ? (isDryRun ? 'enrolled' : enrollment ?? '') : `left out: ${reason}`), shrink: true },
      ],
      empty: 'No lead fits.',
    });
    const first = rows.find(({ enrollment }) => enrollment !== null);
    if (first !== undefined) out.next(isDryRun ? 'the same without --dry-run' : `salesos enrollments show ${first.enrollment ?? ''}`);
  });
};

/** `salesos cadences enroll`. */
export const registerEnroll = (cadences: Command, deps: Deps, run = { enroll }): void => {
  document(cadences.command('enroll').description('Begin a cadence with leads: every step is planned and drafted').argument('<names...>', 'leads, and last the cadence')
    .option('--where FILTER', 'all leads that fit: "score>60 and country=DE", see: salesos help filters')
    .option('--again', 'also who was in it before: every step goes out once more').option('--dry-run', 'show what would become of each lead, and write nothing'), {
    examples: [
      ['salesos cadences enroll anna@lab.example nurture', 'one lead'], ['salesos cadences enroll --where "score>40 and country=DE" nurture --dry-run', 'who would be enrolled, and who not and why'],
      ['salesos undo', 'take all of one command back'],
    ],
    json: FIELDS, more: 'A lead is left out that is in the cadence, was in it (--again), may not be written to, is lost or disqualified, or of whom a value or an address is missing. Customers are enrolled where you name them; --where takes them only for a cadence that the playbook names for customers. What is planned goes out once the workspace is live and the gate lets it: salesos why LEAD next',
  }).action((names: readonly string[], options: EnrollFlags, command: Command) => run.enroll({ ...callOf(command, deps), ...options, names }));
};
