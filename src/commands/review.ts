import type { Command } from 'commander';
import type { MadeReview } from '../app/advise/review.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import type { Style } from '../cli/style.ts';
import { formatTime } from '../cli/time.ts';
import type { Urgency } from '../core/ledger/event.ts';

interface ReviewFlags { readonly owner?: string; readonly allOwners?: true; readonly refresh?: true }
interface ReviewOptions extends Call, ReviewFlags {}
const FIELDS = ['date', 'owner', 'top_priorities', 'strategic_insights', 'risks', 'quick_wins', 'interventions'] as const;
/** Leads that the line names. */
const NAMED = 3;

/** What does not wait for its turn in the plan. */
const atOnce = ({ interventions }: MadeReview, style: Style): readonly string[] => {
  if (interventions.length === 0) return [];
  const names = interventions.slice(0, NAMED).map(({ title, leadName, leadId }) => (leadName === null || title.includes(leadName) ? title : `${title} (${leadName ?? leadId ?? ''})`));
  const more = interventions.length - names.length;
  return ['', `${style.red(style.bold('AT ONCE'))}  ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}: salesos interventions list`];
};
const reviewJson = ({ review, interventions }: MadeReview): Record<(typeof FIELDS)[number], unknown> =>
  ({ ...review, interventions: interventions.map(({ id, type, title, leadId, leadName }) => ({ id, type, title, lead_id: leadId, lead_name: leadName })) });

const paintUrgency = (style: Style, urgency: Urgency): string => {
  const text = urgency.toUpperCase();
  if (urgency === 'critical') return style.red(style.bold(text));
  if (urgency === 'high') return style.yellow(text);
  return style.dim(text);
};

const section = (style: Style, title: string, lines: readonly string[]): readonly string[] =>
  (lines.length === 0 ? [] : ['', style.bold(title), ...lines.map((line) => `  ${line}`)]);

const linesOf = (made: MadeReview, style: Style): readonly string[] => {
  const { review, chances } = made;
  const { date, owner, top_priorities, strategic_insights, risks, quick_wins } = review;
  return [
    style.bold(`Review of ${date}${owner === null ? '' : ` for ${owner}`}`),
    ...atOnce(made, style),
    ...(top_priorities.length === 0 ? ['', 'Nothing asks for you today.'] : top_priorities.flatMap((priority, at) => [
      '', `${at + 1}. ${paintUrgency(style, priority.urgency)}  ${style.bold(priority.action)}  (${priority.lead_id})`,
      `   ${priority.reasoning}`,
      ...(priority.suggested_script === '' ? [] : priority.suggested_script.split('\n').filter((line) => line.trim() !== '').map((line) => `   > ${line}`)),
    ])),
    ...section(style, 'Where things stand', [strategic_insights]),
    ...section(style, 'Risks', risks),
    ...section(style, 'Quick wins', quick_wins),
    '', style.dim(`Win probability is ${chances}.`),
  ];
};

const show = async ({ owner, allOwners, refresh, ...call }: ReviewOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { makeReview, resolveMember } = await import('../app/advise/review.ts');
  await withContext(call, async (context) => {
    const { out } = call;
    const options = { refresh: refresh === true };
    if (allOwners) {
      const made: MadeReview[] = [];
      for (const { id } of context.rules.team.members) made.push(await makeReview(context, { ...options, owner: id }));
      if (out.format === 'text') { for (const one of made) out.lines([...linesOf(one, out.style), '']); }
      else await out.list({ rows: made, json: reviewJson, columns: [] });
      return;
    }
    const made = await makeReview(context, { ...options, ...(owner === undefined ? {} : { owner: resolveMember(context, owner) }) });
    out.record(reviewJson(made), () => linesOf(made, out.style));
    if (!made.isCurrent) {
      out.say(`This is the plan of ${formatTime(made.madeAt, call.zone(context.zone)).slice(-5)}, kept because some of it is done.`);
      out.next('salesos review --refresh', 'to make it anew; what is done stays done');
    }
    if (made.review.top_priorities.length > 0) out.next('salesos plan done 1', 'when the first is done');
  });
};

export const register = (program: Command, deps: Deps, run = { show }): void => {
  document(program.command('review').description('The three things worth doing today')
    .option('--owner MEMBER', 'of one member; "me" is you')
    .option('--all-owners', 'one for each member')
    .option('--refresh', 'make today\'s anew'), {
    examples: [['salesos review', 'today\'s plan'], ['salesos review --owner me', 'yours alone'], ['salesos review --json', 'for a script']],
    json: FIELDS,
    more: 'Made anew while nothing of it is done, then kept for the day: tick it off with "salesos plan done". With --refresh what is done stays done.',
  }).action((flags: ReviewFlags, command: Command) => run.show({ ...callOf(command, deps), ...flags }));
};
