import type { Command } from 'commander';
import type { WhyTopic } from '../app/advise/why-json.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { topicLines } from './why-lines.ts';

const TOPICS = ['score', 'intent', 'bant', 'route', 'status', 'next', 'job'] as const satisfies readonly WhyTopic[];
const NAMES = ['lead_id', 'lead_name', ...TOPICS] as const;

const why = async ({ lead, topic, ...call }: Call & { readonly lead: string; readonly topic?: WhyTopic }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const [{ explainLead }, { whyJson }] = await Promise.all([import('../app/advise/why.ts'), import('../app/advise/why-json.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const answer = await explainLead(context, lead);
    const topics: readonly WhyTopic[] = topic === undefined ? TOPICS : [topic];
    const { id, name, email } = answer.lead;
    const look = { style: call.out.style, zone, now: call.clock.now() };
    call.out.record(whyJson(answer, topics, zone), () => [
      `${name ?? email ?? '(no name)'}  ${id}`,
      ...topics.flatMap((one) => ['', ...topicLines(answer, one, look)]),
    ]);
    if (topic === undefined) call.out.next(`salesos leads show ${id}`);
  });
};

/** `salesos why LEAD`: every point, signal, transition and route with its cause. */
export const register = (program: Command, deps: Deps, run = { why }): void => {
  document(program.command('why').description('Explain a lead: every point, signal, route, status and what comes next')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .argument('[topic]', `only one of: ${TOPICS.join(', ')}`, parseChoice(TOPICS)), {
    examples: [
      ['salesos why anna@lab.example', 'everything about a lead'], ['salesos why ld_3f score', 'where the points come from'],
      ['salesos why "Anna Berg" route --json', 'for a script'],
    ],
    json: NAMES,
  }).action((lead: string, topic: WhyTopic | undefined, _options: object, command: Command) =>
    run.why({ ...callOf(command, deps), lead, ...(topic === undefined ? {} : { topic }) }));
};
