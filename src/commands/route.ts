import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { wordsOf } from '../core/ledger/wording.ts';
import { LEAD_NAMES, leadJson } from '../app/lead/lead-view.ts';
import type { PoolEvaluation, RouteChange } from '../app/deal/route.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatScore } from '../cli/style.ts';

const CHANGE_NAMES = [...LEAD_NAMES, 'changes'] as const;
const POOL_NAMES = ['leads', 'conflicts', 'routed', 'dry_run'] as const;
const DRY_RUN = 'Dry run: nothing was written.';

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

interface EvaluateOptions { readonly all?: boolean; readonly release?: boolean; readonly dryRun?: boolean }

const evaluate = async ({ lead, all = false, release = false, dryRun = false, ...call }: Call & EvaluateOptions & { readonly lead?: string }): Promise<void> => {
  if ((lead === undefined) === !all) throw new AppError('usage', 'Name a lead, or give --all for every lead of the pool.');
  if (release && lead === undefined) {
    throw new AppError('usage', '--release is for one lead: what people decided is not taken from them all at once.', { hint: 'salesos route evaluate LEAD --release' });
  }
  const { withContext } = await import('../app/context.ts');
  const { evaluatePool, evaluateRoute } = await import('../app/deal/route.ts');
  await withContext(call, async (context) => {
    if (lead !== undefined) {
      const change = await evaluateRoute(context, { lead, release, dryRun });
      call.out.record({ ...routedOf(change), dry_run: dryRun }, [...changeLines(change), ...(dryRun ? [DRY_RUN] : [])]);
      call.out.next(dryRun ? `salesos route evaluate ${change.lead.id}${release ? ' --release' : ''}` : `salesos why ${change.lead.id} route`);
      return;
    }
    const progress = call.progress('Evaluating the pool');
    const evaluation = await evaluatePool(context, { dryRun, onProgress: (done) => progress.at(done) });
    progress.end();
    const { leads, routed, conflicts } = evaluation;
    call.out.record({ ...evaluation, dry_run: dryRun }, [
      `${count(leads, 'lead')} of the pool looked at, ${routed.length} routed, ${count(conflicts, 'conflict')}.`,
      ...routed.map(({ id, name, pipeline, owner, rule, reason }) => `  ${id}  ${name ?? '(no name)'}: ${pipeline ?? 'pool'}, owner ${owner ?? 'nobody'} (${rule ?? ''}: ${reason})`),
      ...(dryRun ? [DRY_RUN] : []),
    ]);
    call.out.next(dryRun ? 'salesos route evaluate --all' : 'salesos leads list --unrouted');
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
    .argument('[lead]', 'a lead by id, e-mail, phone or name').option('--all', 'every open lead of the pool')
    .option('--release', 'give a routed lead back to the rules first, also over a person\'s word').option('--dry-run', 'say what would be decided, write nothing'), {
    examples: [['salesos route evaluate anna@lab.example', 'one lead'], ['salesos route evaluate --all --dry-run', 'what the pool would come to'],
      ['salesos route evaluate anna --release', 'let the rules decide again']],
    json: POOL_NAMES,
    more: 'A lead that a person has routed stays where it is until it is released; its newest deal then goes along to wherever a rule sends it.',
  }).action((lead: string | undefined, options: EvaluateOptions, command: Command) =>
    run.evaluate({ ...callOf(command, deps), ...options, ...(lead === undefined ? {} : { lead }) }));
};
