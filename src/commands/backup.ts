import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { formatSize } from '../cli/size.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';

interface BackupOptions extends Call { readonly output?: string }

const backup = async ({ output, ...call }: BackupOptions): Promise<void> => {
  const { makeBackup } = await import('../app/backup.ts');
  const { hostZone } = await import('../app/context.ts');
  const { findWorkspace } = await import('../app/workspace.ts');
  const place = await findWorkspace(call);
  if (output !== undefined) (await import('../app/own-file.ts')).assertReplaceable(place, output);
  // A workspace whose settings are broken or lost can still be backed up.
  const zone = hostZone(call.env);
  const progress = call.progress('Copying the database');
  try {
    const made = await makeBackup({
      place, kind: 'manual', now: call.clock.now(), zone, signal: call.signal, ...(output === undefined ? {} : { to: output }),
      onProgress: (done, all) => { progress.at(done, all); },
    });
    progress.end();
    call.out.record(
      { path: made.path, taken_at: toIso(made.takenAt, call.zone(zone)), kind: made.kind, bytes: made.bytes, leads: made.leads, events: made.events },
      [`Backed up ${count(made.leads, 'lead')} and ${count(made.events, 'event')} (${formatSize(made.bytes)}) to ${made.path}`],
    );
    call.out.next(output === undefined ? 'salesos backup list' : `salesos restore ${output}`, 'when you need it');
  } finally { progress.end(); }
};

const list = async (call: Call): Promise<void> => {
  const { listBackups } = await import('../app/backup.ts');
  const { zoneOf } = await import('../app/context.ts');
  const { findWorkspace } = await import('../app/workspace.ts');
  const place = await findWorkspace(call);
  const zone = call.zone(await zoneOf(place, call.env));
  const backups = listBackups(place.backups);
  await call.out.list({
    rows: backups,
    json: ({ path, takenAt, kind, bytes }) => ({ path, taken_at: toIso(takenAt, zone), kind, bytes }),
    columns: [
      { title: 'Taken', text: ({ takenAt }) => formatTime(takenAt, zone) },
      { title: 'Why', text: ({ kind }) => kind },
      { title: 'Size', text: ({ bytes }) => formatSize(bytes), align: 'right' },
      { title: 'File', text: ({ path }) => path, shrink: true },
    ],
    empty: 'No backups yet.', next: backups.length === 0 ? 'salesos backup' : 'salesos restore latest',
  });
};

export const register = (program: Command, deps: Deps, run = { backup, list }): void => {
  const noun = document(program.command('backup').description('Copy the database, checked, while it is in use').option('-o, --output FILE', 'a file of your own, which is never removed'), {
    examples: [['salesos backup', 'one of the backups that are kept for seven days'], ['salesos backup -o /media/usb/salesos.db', 'a copy of your own']],
    json: ['path', 'taken_at', 'kind', 'bytes', 'leads', 'events'],
  }).action((options: Pick<BackupOptions, 'output'>, command: Command) => run.backup({ ...callOf(command, deps), ...options }));
  document(noun.command('list').description('List the backups of this workspace, newest first'), {
    examples: [['salesos backup list', 'when each was taken, and why'], ['salesos backup list --json path', 'for a script']],
    json: ['path', 'taken_at', 'kind', 'bytes'],
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
};
