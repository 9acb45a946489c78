import type { Command } from 'commander';
import { toIso } from '../core/base/instant.ts';
import { BANT_LEVELS, type BantLevel, LEAD_STATUSES, type LeadStatus } from '../core/ledger/event.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import type { BantView } from '../app/lead/bant.ts';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { formatDate } from '../cli/time.ts';

const BANT_NAMES = ['lead_id', 'lead_name', 'bant', 'colour', 'answers', 'missing', 'changes'] as const;

interface BantFlags { readonly budget?: BantLevel; readonly authority?: BantLevel; readonly need?: BantLevel; readonly timeline?: BantLevel; readonly quote?: string }

const bantLines = ({ leadId, leadName, bant, colour, answers, missing: unanswered }: BantView, zone: string): readonly string[] => [
  `${leadName ?? '(no name)'}  ${leadId}: BANT ${bant === null ? 'unknown' : `${bant} (${colour ?? ''})`}`,
  ...answers.map(({ letter, level, points, at, quote, isStale }) =>
    `  ${letter.padEnd(10)} ${level.padEnd(10)} ${String(points).padStart(5)}  ${formatDate(at, zone)}${isStale ? ' stale' : ''}${quote === '' ? '' : `  "${quote}"`}`),
  ...(unanswered.length === 0 ? [] : [`  not asked: ${unanswered.join(', ')}`]),
];

const bant = async ({ lead, budget, authority, need, timeline, quote = '', ...call }: Call & BantFlags & { readonly lead: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { answerBant, showBant } = await import('../app/lead/bant.ts');
  const levels = { ...(budget && { budget }), ...(authority && { authority }), ...(need && { need }), ...(timeline && { timeline }) };
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const isAsked = Object.keys(levels).length === 0;
    const { view, events } = isAsked ? { view: await showBant(context, lead), events: [] } : await answerBant(context, { lead, levels, quote });
    const { leadId, leadName, bant: points, colour, answers, missing } = view;
    call.out.record({
      lead_id: leadId, lead_name: leadName, bant: points, colour,
      answers: answers.map(({ letter, level, quote: said, source, at, isStale, points: worth }) => ({ letter, level, points: worth, quote: said, source, at: toIso(at, zone), stale: isStale })),
      missing, changes: events.map(wordsOf),
    }, [...bantLines(view, zone), ...events.map((event) => `  ${wordsOf(event)}`)]);
    if (missing[0] !== undefined) call.out.next(`salesos leads bant ${leadId} --${missing[0]} stated --quote "…"`);
  });
};

interface StatusOptions extends Call { readonly lead: string; readonly status: LeadStatus; readonly reason?: string }

const status = async ({ lead, status: to, reason = 'by hand', ...call }: StatusOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { setStatus } = await import('../app/lead/lead-status.ts');
  await withContext(call, async (context) => {
    const { lead: view, events } = await setStatus(context, { lead, status: to, reason });
    call.out.record({ ...leadJson(view, call.zone(context.zone)), changes: events.map(wordsOf) }, [
      `${view.id}  ${view.name ?? view.email ?? '(no name)'}: ${view.status}`,
      ...(events.length === 0 ? ['  nothing changed'] : events.map((event) => `  ${wordsOf(event)}`)),
    ]);
    call.out.next(`salesos why ${view.id} status`);
  });
};

/** Adds `leads bant` and `leads status` to the noun: what a person found out. */
export const registerLeadAnswers = (leads: Command, deps: Deps, run = { bant, status }): void => {
  const level = parseChoice(BANT_LEVELS);
  document(leads.command('bant').description('Show or answer budget, authority, need and timeline')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .option('--budget LEVEL', BANT_LEVELS.join(', '), level).option('--authority LEVEL', 'the same', level)
    .option('--need LEVEL', 'the same', level).option('--timeline LEVEL', 'the same', level)
    .option('--quote TEXT', 'what they said'), {
    examples: [['salesos leads bant anna@lab.example', 'what is known'],
      ['salesos leads bant anna --budget stated --need confirmed --quote "We have 5k"', 'what they said']],
    json: BANT_NAMES,
  }).action((lead: string, options: BantFlags, command: Command) => run.bant({ ...callOf(command, deps), ...options, lead }));

  document(leads.command('status').description('Set the status of a lead by hand; rules that look back leave it')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .argument('<status>', LEAD_STATUSES.join(', '), parseChoice(LEAD_STATUSES))
    .option('--reason TEXT', 'why'), {
    examples: [['salesos leads status anna@lab.example disqualified --reason "student"', 'not a customer'], ['salesos leads status ld_3f qualified', 'by hand']],
    json: [...LEAD_NAMES, 'changes'],
  }).action((lead: string, to: LeadStatus, options: { readonly reason?: string }, command: Command) =>
    run.status({ ...callOf(command, deps), ...options, lead, status: to }));
};
