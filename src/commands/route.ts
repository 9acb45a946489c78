import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import type { PoolEvaluation, RouteChange } from '../app/deal/route.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatScore } from '../cli/style.ts';

const CHANGE_NAMES = [...LEAD_NAMES, 'changes'] as const;
const POOL_NAMES = ['leads', 'conflicts', 'routed'] as const;

const changeLines = ({ lead, events }: RouteChange): readonly string[] => {
  const place = lead.pipeline === null ? 'in the pool' : `${lead.pipeline}, owner ${lead.owner ?? 'nobody'}`;
  return [
    `${lead.id}  ${lead.name ?? lead.email ?? '(no name)'}: ${place}, score ${formatScore(lead.scoreMilli)}`,
    ...(events.length === 0 ? ['  nothing changed'] : events.map((event) => `  ${wordsOf(event)}`)),
  ];
};

interface SetOptions extends Call { readonly lead: string; readonly to: string; readonly owner?: string; readonly reason?: string }

const set = async ({ lead, to, owner, reason = 'by hand', ...call }: SetOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { setRoute } = await import('../app/deal/route.ts');
  await withContext(call, async (context) => {
    const change = await setRoute(context, { lead, pipeline: to, reason, ...(owner !== undefined && { owner }) });
    call.out.record({ ...leadJson(change.lead, call.zone(context.zone)), changes: change.events.map(wordsOf) }, changeLines(change));
    call.out.next(`salesos why ${change.lead.id} route`);
  });
};

const routedOf = ({ lead, events }: RouteChange): PoolEvaluation => ({
  leads: 1, conflicts: events.filter(({ type }) => type === 'route.conflicted').length,
  routed: events.flatMap((event) => (event.type !== 'lead.routed' ? []
    : [{ id: lead.id, name: lead.name, pipeline: event.payload.pipeline, owner: event.payload.owner, rule: event.rule, reason: event.payload.reason }])),
});

const evaluate = async ({ lead, all = false, ...call }: Call & { readonly lead?: string; readonly all?: boolean }): Promise<void> => {
  if ((lead === undefined) === !all) throw new AppError('usage', 'Name a lead, or give --all for every lead of the pool.');
  const { withContext } = await import('../app/context.ts');
  const { evaluatePool, evaluateRoute } = await import('../app/deal/route.ts');
  await withContext(call, async (context) => {
    if (lead !== undefined) {
      const change = await evaluateRoute(context, lead);
      call.out.record(routedOf(change), changeLines(change));
      call.out.next(`salesos why ${change.lead.id} route`);
      return;
    }
    const progress = call.progress('Evaluating the pool');
    const evaluation = await evaluatePool(context, (done) => progress.at(done));
    progress.end();
    const { leads, routed, conflicts } = evaluation;
    call.out.record(evaluation, [
      `${count(leads, 'lead')} of the pool looked at, ${routed.length} routed, ${count(conflicts, 'conflict')}.`,
      ...routed.map(({ id, name, pipeline, owner, rule, reason }) => `  ${id}  ${name ?? '(no name)'}: ${pipeline ?? 'pool'}, owner ${owner ?? 'nobody'} (${rule ?? ''}: ${reason})`),
    ]);
    call.out.next('salesos leads list --unrouted');
  });
};

/** `salesos route`: who goes where. */
export const register = (program: Command, deps: Deps, run = { set, evaluate }): void => {
  const route = program.command('route').description('Send leads to pipelines, by hand or by the rules');
  document(route.command('set').description('Route a lead by hand; rules leave it there')
    .argument('<lead>', 'a lead by id, e-mail, phone or name')
    .requiredOption('--to PIPELINE', 'where it goes')
    .option('--owner MEMBER', 'who sells (default: its owner, else who has room)')
    .option('--reason TEXT', 'why'), {
    examples: [['salesos route set anna@lab.example --to b2b', 'to a pipeline'], ['salesos route set ld_3f --to b2b --owner anna', 'and to somebody']],
    json: CHANGE_NAMES,
  }).action((lead: string, options: Omit<SetOptions, keyof Call | 'lead'>, command: Command) => run.set({ ...callOf(command, deps), ...options, lead }));
  document(route.command('evaluate').description('Let the rules look at a lead, or at the whole pool, now')
    .argument('[lead]', 'a lead by id, e-mail, phone or name').option('--all', 'every open lead of the pool'), {
    examples: [['salesos route evaluate anna@lab.example', 'one lead'], ['salesos route evaluate --all', 'the pool']],
    json: POOL_NAMES,
  }).action((lead: string | undefined, options: { readonly all?: boolean }, command: Command) =>
    run.evaluate({ ...callOf(command, deps), ...options, ...(lead === undefined ? {} : { lead }) }));
};
