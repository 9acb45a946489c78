import type { Command } from 'commander';
import type { CadenceView } from '../app/engage/cadences.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { showSpan } from '../core/base/span.ts';
import { count } from '../core/base/text.ts';
import { isAimed } from '../core/engage/cadence.ts';
import { showWait, waitText } from '../core/engage/wait.ts';
import { registerActs } from './cadence-acts.ts';
import { registerCheck } from './cadence-check.ts';
import { registerEnroll } from './cadence-enroll.ts';
import { registerSimulate } from './cadence-simulate.ts';
import { registerStats } from './cadence-stats.ts';
import type { CadenceStep } from '../core/playbook/cadence-rules.ts';

const FIELDS = ['id', 'purpose', 'goal', 'active', 'ended', 'steps', 'expires_after', 'best_hour', 'on_reply'] as const;

const stepJson = (step: CadenceStep): object => {
  const { id, channel, template, variants, channels = [], when } = step;
  return {
    id, channel, template: variants.length + channels.length === 0 ? template : null, channels, variants: variants.map((variant) => ({ id: variant.id, template: variant.template, weight: variant.weight })),
    wait: showWait(step), when,
  };
};
const cadenceJson = ({ id, purpose, goal, active, ended, steps, expiresAfterMs, bestHour, onReply }: CadenceView): Record<(typeof FIELDS)[number], unknown> => ({
  id, purpose, goal, active, ended, steps: steps.map(stepJson), expires_after: showSpan(expiresAfterMs), best_hour: bestHour === true,
  on_reply: Object.entries(onReply).map(([reply, way]) => ({ reply, cadence: way.cadence, after: showWait(way) })),
});

const list = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listCadences } = await import('../app/engage/cadences.ts');
  await withContext(call, async (context) => {
    const cadences = await listCadences(context);
    await call.out.list({
      rows: cadences, json: cadenceJson,
      columns: [
        { title: 'Cadence', text: ({ id }) => id }, { title: 'Steps', text: ({ steps }) => String(steps.length), align: 'right' },
        { title: 'Active', text: ({ active }) => String(active), align: 'right' }, { title: 'Ended', text: ({ ended }) => String(ended), align: 'right', drop: 1 },
        { title: 'For', text: ({ purpose }) => purpose ?? '-', shrink: true },
      ],
      next: `salesos cadences show ${cadences[0]?.id ?? ''}`,
    });
  });
};

const textsOf = ({ template, variants, channels }: CadenceStep): string => {
  if (channels !== undefined) return `by what reaches them best of ${channels.map((each) => `${each.channel} ${each.template}`).join(', ')}`;
  const sum = variants.reduce((total, { weight }) => total + weight, 0);
  return variants.length === 0 ? template : variants.map(({ id, template: text, weight }) => `${id} ${Math.round((100 * weight) / sum)} % ${text}`).join(', ');
};
const linesOf = ({ id, purpose, goal, active, ended, steps, expiresAfterMs, bestHour, onReply }: CadenceView): readonly string[] => [
  purpose === null ? id : `${id}: ${purpose}`,
  `Goal       ${goal}`, `Leads      ${active} active, ${ended} ended`, `Held       ${showSpan(expiresAfterMs)} after a step could have gone out: it waits for you`,
  ...(bestHour ? ['Hour       the best one of each lead, where it is'] : []),
  ...steps.map((step, at) => `  ${step.id.padEnd(12)}${(bestHour && isAimed(step, at) ? `${waitText(step)}, at its hour` : waitText(step)).padEnd(bestHour ? 38 : 24)}${step.channel === null ? '' : `by ${step.channel}  `}${textsOf(step)}${step.when === null ? '' : '  (for some: see --json)'}`),
  ...Object.entries(onReply).map(([reply, way], at) => `${(at === 0 ? 'On reply' : '').padEnd(11)}${reply}: ${way.cadence}, ${waitText(way)}`),
];

const show = async ({ cadence, ...call }: Call & { readonly cadence: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showCadence } = await import('../app/engage/cadences.ts');
  await withContext(call, async (context) => {
    const view = await showCadence(context, cadence);
    call.out.record(cadenceJson(view), linesOf(view));
    call.out.next(`salesos enrollments list --cadence ${view.id}`, `${count(view.active, 'lead')} in it`);
  });
};

/** `salesos cadences`: sequences of messages, and who goes through them. */
export const register = (program: Command, deps: Deps, run = { list, show }): void => {
  const cadences = program.command('cadences').description('Sequences of messages: what the playbook has, and who goes through it');
  document(cadences.command('list', { isDefault: true }).description('List the cadences of the playbook, and how many leads are in each'), {
    examples: [['salesos cadences', 'all of them'], ['salesos cadences list --json id,active', 'for a script']], json: FIELDS,
    more: 'They stand in the playbook under cadences: salesos playbook edit. Who is in one: salesos enrollments list',
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
  document(cadences.command('show').description('Show a cadence step by step').argument('<cadence>', 'by id'), {
    examples: [['salesos cadences show nurture', 'its steps, waits and texts']], json: FIELDS,
  }).action((cadence: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), cadence }));
  registerEnroll(cadences, deps);
  registerSimulate(cadences, deps);
  registerActs(cadences, deps);
  registerCheck(cadences, deps);
  registerStats(cadences, deps);
};
