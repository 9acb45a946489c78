import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { reasonLines } from '../cli/reasons.ts';

interface ImportFlags { readonly map?: readonly string[]; readonly overwrite?: boolean; readonly start?: boolean; readonly source?: string; readonly dryRun?: boolean }
interface ImportOptions extends Call, ImportFlags { readonly file: string }

const FIELDS = ['batch', 'rows', 'created', 'updated', 'merged', 'unchanged', 'conflicts', 'rejected', 'suppressed', 'left_out', 'rejects_file'] as const;

const importFile = async ({ file, map = [], overwrite = false, start = false, source, dryRun = false, ...call }: ImportOptions): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ withContext }, { importCsv }, { withInput }] = await Promise.all([
    import('../app/context.ts'), import('../app/capture/import.ts'), import('../app/capture/input.ts'),
  ]);
  const { layout, notes, reasons, ...report } = await withContext({ ...call, durability: 'normal' }, (context) =>
    withInput(input, call.signal, (named) => importCsv(context, {
      ...named, maps: map, overwrite, start, isDryRun: dryRun, ...(source === undefined ? {} : { source }), onPhase: call.progress,
    })));
  const { rows, created, updated, merged, unchanged, conflicts, rejected, suppressed, left_out, rejects_file } = report;
  const { out } = call;
  for (const note of notes) out.say(note);
  out.record(report, () => [
    `${dryRun ? 'Would import' : 'Imported'} ${count(rows, 'row')}: ${out.style.bold(`${created} created`)}, ${updated} updated, ${merged} merged, ${unchanged} unchanged`
      + `${conflicts > 0 ? `, ${count(conflicts, 'conflict')}` : ''}${left_out > 0 ? `, ${left_out} left out because they were removed` : ''}${suppressed > 0 ? `, ${suppressed} suppressed` : ''}`
      + `${rejected > 0 ? `, ${out.style.yellow(`${rejected} rejected`)}` : ''}.`,
    ...(dryRun ? layout.columns.map(({ header, target, attribute }) => `  ${header} → ${target === 'attribute' ? `attribute "${attribute}"` : target}`) : []),
  ]);
  if (report.batch !== null && rejected === 0) out.next('salesos review', `or take it back: salesos undo ${report.batch}`);
  if (rejected > 0) {
    throw new AppError('partial', [`${rejected} of ${count(rows, 'row')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), {
      hint: rejects_file === null ? 'Run it without --dry-run to get them in a file.' : `Each with its line and reason: ${rejects_file}\nFix them there and import that file.`,
      details: { rejected, rejects_file, reasons },
    });
  }
};

const collect = (value: string, known: readonly string[] = []): readonly string[] => [...known, value];

export const register = (program: Command, deps: Deps, run = { importFile }): void => {
  document(program.command('import').argument('<file>', 'a CSV file, or - for standard input').description('Take leads in from a CSV file')
    .option('--map COLUMN=FIELD', 'what a column means; may be given several times', collect)
    .option('--overwrite', 'values of the file win over existing ones')
    .option('--start', 'start work on these leads, as if they had just come in')
    .option('--source NAME', 'where the leads come from, unless a column says so')
    .option('--dry-run', 'show what would happen; write nothing'), {
    examples: [
      ['salesos import contacts.csv', 'HubSpot, LinkedIn, Google, or any columns'],
      ['salesos import contacts.csv --dry-run', 'what each column is read as, and what would change'],
      ['salesos import list.csv --map "Work Email=email"', 'when two columns could be meant'],
      ['gzip -dc big.csv.gz | salesos import -', 'from another program'],
    ],
    json: FIELDS,
    more: 'Any delimiter, quoting and encoding. A row needs an e-mail address, a phone number, or an id or profile with a name or company, or a name with a company. '
      + 'Every other column is kept as an attribute. Importing the same file again changes nothing; after a crash the same command goes on. '
      + 'Rows that cannot be read go to a rejects file with their line and reason, and the exit code is 8; no row takes others with it. '
      + 'A quote that opens a cell must close before a delimiter or the end of a line; where it does not, that one line is rejected, unless its quotes read as letters '
      + 'give as many cells as the header has. A row of more than 131,072 characters is rejected as well.',
  }).action((file: string, options: ImportFlags, command: Command) => run.importFile({ ...callOf(command, deps), ...options, file }));
};
