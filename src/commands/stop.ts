import type { Command } from 'commander';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';

const stop = async ({ reason = 'by hand', ...call }: Call & { readonly reason?: string }): Promise<void> => {
  const { stopWork } = await import('../app/work/stop.ts');
  const { changed, unrecorded } = await stopWork(call, reason);
  call.out.record({ stopped: true, changed }, [changed ? 'Stopped: no job starts until you resume.' : 'Stopped already.']);
  if (unrecorded !== null) call.out.warn(`It holds, but the ledger does not tell it: ${unrecorded}`);
  call.out.next('salesos resume', 'when it may go on');
};

/** `salesos stop`: the kill switch. */
export const register = (program: Command, deps: Deps, run = { stop }): void => {
  document(program.command('stop').description('The kill switch: no job starts until `salesos resume`').option('--reason TEXT', 'why, for the log'), {
    examples: [['salesos stop', 'at once'], ['salesos stop --reason "wrong template"', 'with a note']], json: ['stopped', 'changed'],
    more: 'Scores, routes, schedules and reviews go on: they reach nobody.',
  }).action((options: { readonly reason?: string }, command: Command) => run.stop({ ...callOf(command, deps), ...options }));
};
