import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';

const SHOWN = 20;

const verify = async (call: Call): Promise<void> => {
  const { openContext } = await import('../app/context.ts');
  const { verify: compare } = await import('../app/ledger/verify.ts');
  const context = await openContext(call);
  const progress = call.progress('Verifying');
  try {
    const { leads, events, differences, more, entries, integrity, waiting } = await compare(context, (done, total) => { progress.at(done, total); });
    progress.end();
    const found = differences.length + more;
    const sound = integrity === 'ok';
    call.out.record({ leads, events, differences, more, entries, integrity, waiting, ok: found === 0 && sound }, () => [
      ...differences.slice(0, SHOWN).map(({ table, lead, row, difference }) => `${table} ${row}${lead === '' || lead === row ? '' : ` (${lead})`}: ${difference}`),
      ...(found > SHOWN ? [`… and ${count(found - SHOWN, 'more difference')}`] : []),
      ...(waiting > 0 ? [`${count(waiting, 'lead was', 'leads were')} not compared: their evaluation is still to come (salesos tick).`] : []),
      `${count(leads, 'lead')}, ${count(events, 'event')}, ${count(entries, 'entry', 'entries')} of the audit: ${found === 0 ? 'every row is what the ledger says' : count(found, 'difference')}; file check: ${integrity}.`,
    ]);
    if (!sound) throw new AppError('storage', 'the database file is damaged', { hint: '`salesos restore` lists the backups.' });
    const broken = differences.find(({ table }) => table === 'audit');
    if (broken) throw new AppError('conflict', `the audit breaks at ${broken.row}: ${broken.difference}`, { hint: 'salesos audit verify lists all breaks; a backup from before has it whole: salesos restore' });
    if (found > 0) throw new AppError('conflict', `${count(found, 'row differs', 'rows differ')} from the ledger`, { hint: '`salesos rebuild` makes them again from the events.' });
  } finally { progress.end(); context.close(); }
};

export const register = (program: Command, deps: Deps, run = { verify }): void => {
  document(program.command('verify').description('Compare every derived row with the ledger, and check the audit and the file'), {
    examples: [['salesos verify', 'exit code 5 when a row is not what the events say'], ['salesos verify --json differences', 'for a script']],
    json: ['leads', 'events', 'differences', 'more', 'entries', 'integrity', 'waiting', 'ok'],
  }).action((_options: object, command: Command) => run.verify(callOf(command, deps)));
};
