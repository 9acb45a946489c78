import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { count } from '../core/base/text.ts';

interface ExportOptions extends Call { readonly what: 'leads' | 'events'; readonly output: string }
type ExportFlags = Pick<ExportOptions, 'output'>;

const exportFile = async ({ what, output, ...call }: ExportOptions): Promise<void> => {
  const [{ withContext }, { exportTo, exportToFile }] = await Promise.all([import('../app/context.ts'), import('../app/capture/export.ts')]);
  await withContext(call, async (context) => {
    if (output === '-') { await exportTo(context, (text) => call.out.raw(text), { what, onProgress: () => undefined }); return; }
    const progress = call.progress(`Exporting ${what}`);
    const total = await exportToFile(context, output, { what, onProgress: (done) => { progress.step(done); } });
    progress.end();
    call.out.say(`Wrote ${count(total, what.slice(0, -1))} to ${output}.`);
  });
};

export const register = (program: Command, deps: Deps, run = { exportFile }): void => {
  const command = program.command('export').description('Write leads or events to a file');
  document(command.command('leads').description('All leads with all their facts, as CSV').option('-o, --output FILE', 'the file; - is standard output', '-'), {
    examples: [['salesos export leads -o leads.csv', 'a file that only you can read'], ['salesos export leads | head', 'to another program']],
    more: 'Facts only: importing the file again changes nothing. For scores and statuses see: salesos leads list --csv',
  }).action((options: ExportFlags, sub: Command) => run.exportFile({ ...callOf(sub, deps), ...options, what: 'leads' }));
  document(command.command('events').description('The whole ledger, one JSON object a line').option('-o, --output FILE', 'the file; - is standard output', '-'), {
    examples: [['salesos export events -o events.ndjson', 'everything that happened and was decided, in order']],
    more: 'Incoming events are written as salesos ingest reads them; our own (with a dot in their type) say who decided and by which rule.',
  }).action((options: ExportFlags, sub: Command) => run.exportFile({ ...callOf(sub, deps), ...options, what: 'events' }));
};
