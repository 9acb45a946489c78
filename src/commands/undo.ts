import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { count } from '../core/base/text.ts';

const undo = async (ref: string | undefined, call: Call): Promise<void> => {
  const { openContext } = await import('../app/context.ts');
  const { describeUndo, undoBatch } = await import('../app/ledger/undo.ts');
  const context = await openContext(call);
  const progress = call.progress('Undoing');
  try {
    const subject = await describeUndo(context, ref);
    await call.confirm(`Take back the ${subject.kind} of ${subject.source} (${subject.id}, ${count(subject.events, 'event')})?`);
    const undone = await undoBatch(context, subject.id, { onProgress: (leads) => { progress.at(leads); } });
    progress.end();
    call.out.record(undone, [
      `Took back ${undone.kind} ${undone.batch} of ${undone.source}: ${count(undone.events, 'event')} hidden, ${count(undone.leads, 'lead')} rebuilt. Nothing was deleted.`,
      ...(undone.kept > 0 ? [`${count(undone.kept, 'lead')} stayed, because other events speak of ${undone.kept === 1 ? 'it' : 'them'}: with what ${undone.kept === 1 ? 'it is' : 'they are'} known by, and nothing else of the ${undone.kind}.`] : []),
    ]);
    call.out.next('salesos status');
  } finally { progress.end(); context.close(); }
};

export const register = (program: Command, deps: Deps, run = { undo }): void => {
  document(program.command('undo').argument('[batch]', 'id of an import, ingest or removal; the newest if left out').description('Take back an import, ingest or removal whole'), {
    examples: [['salesos undo', 'the newest of them, after a question'], ['salesos undo bt_1a2b --yes', 'a certain one, in a script']],
    json: ['batch', 'kind', 'source', 'events', 'leads', 'kept'],
    more: 'Events are hidden, never deleted; what rules decided because of them goes with them. `salesos imports list` shows the batches.',
  }).action((batch: string | undefined, _options: object, command: Command) => run.undo(batch, callOf(command, deps)));
};
