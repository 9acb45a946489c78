import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseWhen } from '../cli/parse.ts';
import { formatSize } from '../cli/size.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';

interface ReplayFlags { readonly to?: string; readonly output?: string }

const NAMES = ['path', 'at', 'playbook_version', 'leads', 'events', 'bytes'] as const;

const replay = async ({ to, output, ...call }: Call & ReplayFlags): Promise<void> => {
  if (to === undefined || output === undefined) {
    throw new AppError('usage', to === undefined ? '--to is missing: as of when?' : '-o is missing: which file?', { hint: 'salesos replay --to 2026-03-01 -o march.db' });
  }
  if (output === '-') throw new AppError('usage', 'A database cannot be written to standard output.', { hint: 'Name a file: -o march.db' });
  const [{ withContext }, { replayTo }] = await Promise.all([import('../app/context.ts'), import('../app/ledger/replay.ts')]);
  await withContext({ ...call, durability: 'normal' }, async (context) => {
    const zone = call.zone(context.zone);
    const made = await replayTo(context, {
      to: parseWhen(to, { now: call.clock.now(), zone }), output, onPhase: (label, total) => call.progress(label, total),
    });
    const { path, at, playbookVersion, leads, events, bytes } = made;
    call.out.record({ path, at: toIso(at, zone), playbook_version: playbookVersion, leads, events, bytes }, [
      `${path}: the workspace as it was at ${formatTime(at, zone)}`,
      `  ${count(leads, 'lead')}, ${count(events, 'event')}, version ${playbookVersion} of the playbook (${formatSize(bytes)})`,
    ]);
    call.out.next(`SALESOS_DB=${path} salesos leads list`, 'its clock stands at that moment, and no job starts in it');
  });
};

/** `salesos replay`: the workspace as it was. */
export const register = (program: Command, deps: Deps, run = { replay }): void => {
  document(program.command('replay').description('Make a file with the workspace as it was at a moment, from the ledger')
    .option('--to WHEN', 'the moment: 2026-03-01, -30d, yesterday 14:30').option('-o, --output FILE', 'the database file to make; it must not exist'), {
    examples: [
      ['salesos replay --to 2026-03-01 -o march.db', 'then look: SALESOS_DB=march.db salesos leads list'],
      ['salesos replay --to -30d -o before.db', 'a month ago'],
    ],
    json: NAMES,
    more: 'Scores, statuses, deals and all else are made again from the events recorded by then, under the playbook of that day. Every command reads such a file;\nits clock stands at the moment, it goes by its own playbook, and no job starts in it. Whoever was erased since is not in it.',
  }).action((options: ReplayFlags, command: Command) => run.replay({ ...callOf(command, deps), ...options }));
};
