import type { Command } from 'commander';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';

const resume = async ({ reason = 'by hand', ...call }: Call & { readonly reason?: string }): Promise<void> => {
  const { resumeWork } = await import('../app/work/stop.ts');
  const { changed } = await resumeWork(call, reason);
  call.out.record({ stopped: false, changed }, [changed ? 'Resumed: jobs start again.' : 'It was not stopped.']);
  call.out.next('salesos tick', 'to do what is due');
};

/** `salesos resume`: takes `salesos stop` back. */
export const register = (program: Command, deps: Deps, run = { resume }): void => {
  document(program.command('resume').description('Let jobs start again after `salesos stop`').option('--reason TEXT', 'why, for the log'), {
    examples: [['salesos resume', 'go on']], json: ['stopped', 'changed'],
  }).action((options: { readonly reason?: string }, command: Command) => run.resume({ ...callOf(command, deps), ...options }));
};
