import type { Command } from 'commander';
import type { WhyTopic } from '../app/advise/why-json.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseWhen } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { topicLines } from './why-lines.ts';

const TOPICS = ['score', 'intent', 'bant', 'route', 'status', 'probability', 'next', 'job'] as const satisfies readonly WhyTopic[];
const NAMES = ['lead_id', 'lead_name', 'at', 'hindsight', 'playbook_version', ...TOPICS] as const;

interface WhyFlags { readonly at?: string; readonly hindsight?: boolean }

const why = async ({ lead, topic, at: when, hindsight = false, ...call }: Call & WhyFlags & { readonly lead: string; readonly topic?: WhyTopic }): Promise<void> => {
  if (hindsight && when === undefined) throw new AppError('usage', '--hindsight looks back at a moment: say which.', { hint: 'salesos why LEAD score --at -7d --hindsight' });
  if (topic === 'next' && when !== undefined) throw new AppError('usage', 'What came next is no secret of the past.', { hint: 'Ask for another topic with --at, or for next without it.' });
  const { withContext } = await import('../app/context.ts');
  const [{ explainLead }, { whyJson }] = await Promise.all([import('../app/advise/why.ts'), import('../app/advise/why-json.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const past = when === undefined ? undefined : { at: parseWhen(when, { now: call.clock.now(), zone }), hindsight };
    const answer = await explainLead(context, lead, past);
    const topics: readonly WhyTopic[] = topic === undefined ? TOPICS.filter((one) => past === undefined || one !== 'next') : [topic];
    const { id, name, email } = answer.lead;
    const look = { style: call.out.style, zone, now: past?.at ?? call.clock.now() };
    const known = hindsight ? 'as is known today' : 'as was known then';
    call.out.record(whyJson(answer, topics, zone), () => [
      `${name ?? email ?? '(no name)'}  ${id}`,
      ...(past === undefined ? [] : [`At ${formatTime(past.at, zone)}, ${known}, under version ${answer.playbookVersion} of the playbook`]),
      ...topics.flatMap((one) => ['', ...topicLines(answer, one, look)]),
    ]);
    if (topic === undefined) call.out.next(`salesos leads show ${id}`);
  });
};

/** `salesos why LEAD`: every point, signal, transition and route with its cause. */
export const register = (program: Command, deps: Deps, run = { why }): void => {
  const command = program.command('why').description('Explain a lead: every point, signal, route, status and what comes next')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .argument('[topic]', `only one of: ${TOPICS.join(', ')}`, parseChoice(TOPICS))
    .option('--at WHEN', 'at a moment of the past, under the rules of that day: 2026-03-01, -7d')
    .option('--hindsight', 'with --at: by all that is known today to have happened by then');
  document(command, {
    examples: [
      ['salesos why anna@lab.example', 'everything about a lead'], ['salesos why ld_3f score', 'where the points come from'],
      ['salesos why anna probability', 'what pushes the chance to win up or down, and how good that is known'],
      ['salesos why "Anna Berg" route --json', 'for a script'], ['salesos why anna score --at 2026-03-01', 'the points of then'],
    ],
    json: NAMES,
  }).action((lead: string, topic: WhyTopic | undefined, options: WhyFlags, sub: Command) =>
    run.why({ ...callOf(sub, deps), ...options, lead, ...(topic === undefined ? {} : { topic }) }));
};
