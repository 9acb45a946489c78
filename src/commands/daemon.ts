import type { Command } from 'commander';
import { count } from '../core/base/text.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { formatAge } from '../cli/time.ts';

const daemon = async (call: Call): Promise<void> => {
  const { runDaemon } = await import('../app/work/daemon.ts');
  const { other, since, ticks, failures } = await runDaemon(call, { onStart: (pid) => call.out.say(`The daemon runs as process ${pid}: it looks every 10 s what is due. Ctrl-C stops it; what it does stands in salesos logs -f.`) });
  const now = call.clock.now();
  if (other !== undefined) call.out.say(`A daemon of this workspace runs already, for ${formatAge(now, other.since)} as process ${other.pid}; this one did nothing.`);
  else call.out.say(`Stopped after ${formatAge(now, since)}: ${count(ticks, 'tick')}${failures > 0 ? `, ${count(failures, 'look')} failed (salesos logs --job daemon)` : ''}.`);
};

/** `salesos daemon`: ticks without cron. */
export const register = (program: Command, deps: Deps, run = { daemon }): void => {
  document(program.command('daemon').description('Do what is due every ten seconds, until a signal stops it'), {
    examples: [['salesos daemon', 'in a terminal of its own'], ['systemd-run --user --unit salesos salesos daemon', 'in the background']],
    more: 'One for each workspace: a second says that one runs, and ends with 0. SIGTERM and Ctrl-C let it finish or give back what is under way, within 10 s; a second\nsignal ends it at once. It takes up a changed playbook by itself. salesos status says whether it is there.',
  }).action((_options: object, command: Command) => run.daemon(callOf(command, deps)));
};
