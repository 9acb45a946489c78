import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';

/** Nothing is chosen for the person: this replaces everything they see. */
const whichOne = (folder: string, known: readonly { readonly path: string }[]): AppError => (known.length === 0
  ? new AppError('not_found', `There is no backup in ${folder}.`, { hint: 'Name a file: salesos restore FILE' })
  : new AppError('usage', 'Say which backup.', { hint: `The newest: salesos restore latest. All: ${known.map(({ path }) => path).join(', ')}` }));

const restore = async (file: string | undefined, call: Call): Promise<void> => {
  const { chooseBackup, listBackups, restoreBackup } = await import('../app/backup.ts');
  const { findWorkspace } = await import('../app/workspace.ts');
  const place = await findWorkspace(call);
  if (file === undefined) throw whichOne(place.backups, listBackups(place.backups));
  const from = chooseBackup(place, file);
  await call.confirm(`Put ${from} in the place of ${place.database}? The file in use is kept beside it.`);
  const done = await restoreBackup({ place, file: from, now: call.clock.now(), signal: call.signal });
  call.out.record(done, [
    `Restored ${count(done.leads, 'lead')} and ${count(done.events, 'event')} from ${done.from}`,
    ...(done.erased === 0 ? [] : [`${count(done.erased, 'person', 'people')} in it had been erased since, and ${done.erased === 1 ? 'was' : 'were'} left out.`]),
    ...(done.replaced === null ? [] : [`The database that was in use lies at ${done.replaced}`]),
  ]);
  call.out.next('salesos status');
};

export const register = (program: Command, deps: Deps, run = { restore }): void => {
  document(program.command('restore').argument('[file]', 'a backup, or `latest`').description('Put a backup in the place of the database'), {
    examples: [['salesos restore latest', 'the newest backup, after a question'], ['salesos restore /media/usb/salesos.db --yes', 'a certain one, in a script']],
    json: ['from', 'database', 'replaced', 'leads', 'events', 'erased'],
    more: 'The backup is checked before anything is touched. The database in use is moved aside, never deleted.',
  }).action((file: string | undefined, _options: object, command: Command) => run.restore(file, callOf(command, deps)));
};
