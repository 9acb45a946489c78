import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { count } from '../core/base/text.ts';

const rebuild = async (leadRef: string | undefined, call: Call): Promise<void> => {
  const { openContext } = await import('../app/context.ts');
  const { rebuildAll, rebuildOne } = await import('../app/ledger/rebuild.ts');
  const context = await openContext(call);
  const progress = call.progress('Rebuilding');
  try {
    const { leads } = leadRef === undefined
      ? await rebuildAll(context, { onProgress: (done, total) => { progress.at(done, total); } })
      : await rebuildOne(context, leadRef);
    call.out.record({ leads }, [`Rebuilt ${count(leads, 'lead')} from the ledger.`]);
    call.out.next('salesos verify', 'to compare every row with the ledger');
  } finally { progress.end(); context.close(); }
};

export const register = (program: Command, deps: Deps, run = { rebuild }): void => {
  document(program.command('rebuild').argument('[lead]', 'only this lead').description('Make every row of leads again from the ledger'), {
    examples: [['salesos rebuild', 'all leads'], ['salesos rebuild ada@example.com', 'one lead']],
    json: ['leads'],
    more: 'Facts, scores, signals, statuses, deals, tasks and jobs are derived from the events. Nothing new is decided.',
  }).action((lead: string | undefined, _options: object, command: Command) => run.rebuild(lead, callOf(command, deps)));
};
