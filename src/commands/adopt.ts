import type { Command } from 'commander';
import type { Adoption } from '../app/engage/adopt.ts';
import { count } from '../core/base/text.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';

const FIELDS = ['adopted', 'reason', 'learnt', 'rewritten', 'unknown'] as const;
interface Flags { readonly dryRun?: true; readonly reason?: string }

const linesOf = ({ reason, learnt, rewritten, unknown }: Adoption, isDone: boolean): readonly string[] => {
  if (reason === null) return ['Database and journal belong together: there is nothing to adopt.'];
  return [
    `${isDone ? 'Was' : 'Is'} so: ${reason}.`,
    `${isDone ? 'Learnt' : 'To learn'} from the journal: ${count(learnt, 'send')}${unknown > 0 ? `, of ${unknown} of which nobody knows whether they left` : ''}.`,
    ...(rewritten > 0 ? [`${isDone ? 'Written' : 'To write'} into the journal again: ${count(rewritten, 'send')}.`] : []),
    ...(isDone ? ['Sending goes on. None of these is sent again.'] : []),
  ];
};

const adoptJournal = async ({ dryRun, reason = 'by hand', ...call }: Call & Flags): Promise<void> => {
  const [{ withContext }, { adopt }] = await Promise.all([import('../app/context.ts'), import('../app/engage/adopt.ts')]);
  await withContext(call, async (context) => {
    const seen = await adopt(context, { reason, isDryRun: true });
    const tell = (adoption: Adoption, isDone: boolean): void => { call.out.record({ adopted: isDone, ...adoption }, linesOf(adoption, isDone)); };
    if (dryRun === true || seen.reason === null) return tell(seen, false);
    await call.confirm(`${linesOf(seen, false).join('\n')}\nGo on with this database?`);
    tell(await adopt(context, { reason }), true);
  });
};

/** `salesos adopt`: after a restore, sending goes on from what the journal knows. */
export const register = (program: Command, deps: Deps, run = { adopt: adoptJournal }): void => {
  document(program.command('adopt').description('Let the database learn from the journal of sends, so that sending goes on after a restore')
    .option('--dry-run', 'say what it would learn, and write nothing').option('--reason TEXT', 'what had happened'), {
    examples: [['salesos adopt --dry-run', 'what the database does not know'], ['salesos adopt --yes', 'go on']], json: FIELDS,
    more: 'A database that is older than sends.journal was restored or lost its last writes; one that knows more lost the journal. Either way nothing is sent, so that nobody gets anything\ntwice, until you say that this is the right database. What the journal knows counts as sent; what it has no answer for is unknown.',
  }).action((options: Flags, command: Command) => run.adopt({ ...callOf(command, deps), ...options }));
};
