import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import type { ImportOptions as Importing } from '../app/capture/import.ts';
import { parseChoice } from '../cli/parse.ts';
import { AppError } from '../core/base/errors.ts';
import { count, grouped } from '../core/base/text.ts';
import { reasonLines } from '../cli/reasons.ts';

interface ImportFlags {
  readonly map?: readonly string[]; readonly dates?: 'dmy' | 'mdy'; readonly outcome?: string; readonly overwrite?: boolean; readonly start?: boolean; readonly source?: string;
  readonly dryRun?: boolean; readonly plan?: string; readonly apply?: string; readonly layouts?: boolean;
}
interface ImportOptions extends Call, ImportFlags { readonly file: string }

const FIELDS = ['batch', 'rows', 'created', 'updated', 'merged', 'unchanged', 'conflicts', 'rejected', 'suppressed', 'left_out', 'rejects_file', 'layout', 'plan'] as const;

/** Asks what only the person can say of a file, until it is an answer; undefined where nobody is there to answer. */
const askerOf = ({ io, ask, out }: Call): Pick<Importing, 'ask'> => (io.isInputTerminal && io.stderr.isTerminal && out.format === 'text' ? {
  ask: async (question) => {
    const { questionText, readAnswer } = await import('../core/capture/answer.ts');
    const lines = questionText(question).split('\n');
    for (const line of lines.slice(0, -1)) out.warn(line);
    for (;;) {
      const answer = readAnswer(question, await ask(lines.at(-1) ?? ''));
      if (answer !== undefined) return answer;
      out.warn('That is none of them.');
    }
  },
} : {});

const LAYOUT_FIELDS = ['id', 'name', 'source', 'marks', 'needed', 'columns'] as const;

const listLayouts = async ({ out }: Call): Promise<void> => {
  const layouts = await import('../app/capture/layout.ts');
  await out.list({
    rows: layouts.listLayouts(),
    json: ({ id, name, source, marks, needed, columns }): Record<(typeof LAYOUT_FIELDS)[number], unknown> => ({ id, name, source, marks, needed, columns }),
    columns: [
      { title: 'ID', text: ({ id }) => id },
      { title: 'Export of', text: ({ name }) => name },
      { title: 'Source', text: ({ source }) => source ?? '-' },
      { title: 'Known by', text: ({ marks, needed }) => `${needed} of: ${marks.join(', ')}`, shrink: true },
    ],
  });
};

/** What was said of how to read a file; a plan says it itself. */
const chosenIn = ({ map = [], dates, outcome, overwrite = false, start = false, source }: ImportFlags) =>
  ({ maps: map, overwrite, start, ...(source === undefined ? {} : { source }), ...(dates === undefined ? {} : { dates }), ...(outcome === undefined ? {} : { outcome }) });

const refuseBoth = ({ apply, plan, dryRun, map, dates, outcome, overwrite, start, source }: ImportFlags): void => {
  if (apply === undefined) return;
  const other = Object.entries({ '--plan': plan, '--dry-run': dryRun, '--map': map, '--dates': dates, '--outcome': outcome, '--overwrite': overwrite, '--start': start, '--source': source })
    .find(([, value]) => value !== undefined)?.[0];
  if (other !== undefined) throw new AppError('usage', `${other} cannot be given with --apply: a plan is applied with the options that it was made with.`, { hint: 'Plan it again with other options: salesos import FILE --plan PLAN.ndjson' });
};

const importFile = async ({ file, ...options }: ImportOptions): Promise<void> => {
  const { apply, plan, dryRun = false, ...call } = options;
  refuseBoth(options);
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const isPlanned = dryRun || plan !== undefined;
  const [{ withContext }, { importCsv }, { withInput }, { columnText, layoutJson }, { tallyPlan }] = await Promise.all([
    import('../app/context.ts'), import('../app/capture/import.ts'), import('../app/capture/input.ts'), import('../app/capture/layout.ts'), import('./import-plan.ts'),
  ]);
  const tally = tallyPlan(isPlanned && call.out.format !== 'text');
  const { applyPlan, planImport } = isPlanned || apply !== undefined ? await import('../app/capture/plan.ts') : { applyPlan: undefined, planImport: undefined };
  const { layout, notes, reasons, ...report } = await withContext({ ...call, durability: 'normal' }, (context) =>
    withInput(input, call.signal, (named) => {
      const reading = { ...named, ...chosenIn(options), onPhase: call.progress, ...askerOf(call) };
      if (planImport && isPlanned) return planImport(context, reading, { onLine: tally.hear, ...(plan === undefined ? {} : { to: plan }) });
      return applyPlan && apply !== undefined ? applyPlan(context, reading, apply) : importCsv(context, reading);
    }));
  const { rows, created, updated, merged, unchanged, conflicts, rejected, suppressed, left_out, rejects_file } = report;
  const { out } = call;
  for (const note of notes) out.say(note);
  out.record({ ...report, layout: layoutJson(layout), plan: tally.all }, () => [
    `${isPlanned ? 'Would import' : 'Imported'} ${count(rows, 'row')}: ${out.style.bold(`${grouped(created)} created`)}, ${grouped(updated)} updated, ${grouped(merged)} merged, ${grouped(unchanged)} unchanged`
      + `${conflicts > 0 ? `, ${count(conflicts, 'conflict')}` : ''}${left_out > 0 ? `, ${grouped(left_out)} left out because they were removed` : ''}${suppressed > 0 ? `, ${grouped(suppressed)} suppressed` : ''}`
      + `${rejected > 0 ? `, ${out.style.yellow(`${grouped(rejected)} rejected`)}` : ''}.`,
    ...(isPlanned ? [...layout.columns.map((column) => `  ${columnText(column)}`), ...tally.lines(out.style)] : []),
  ]);
  if (plan !== undefined) out.next(`salesos import ${file} --apply ${plan}`, 'does exactly this');
  if (report.batch !== null && rejected === 0) out.next('salesos review', `or take it back: salesos undo ${report.batch}`);
  if (rejected > 0) {
    throw new AppError('partial', [`${grouped(rejected)} of ${count(rows, 'row')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), {
      hint: rejects_file === null ? 'Run it without --dry-run to get them in a file.' : `Each with its line and reason: ${rejects_file}\nFix them there and import that file.`,
      details: { rejected, rejects_file, reasons },
    });
  }
};

const collect = (value: string, known: readonly string[] = []): readonly string[] => [...known, value];

export const register = (program: Command, deps: Deps, run = { importFile, listLayouts }): void => {
  document(program.command('import').argument('[file]', 'a file of people, or - for standard input').description('Take leads in from a file: CSV, JSON or vCards')
    .option('--map COLUMN=FIELD', 'what a column means; may be given several times', collect)
    .option('--overwrite', 'values of the file win over existing ones')
    .option('--start', 'start work on these leads, as if they had just come in')
    .option('--dates ORDER', 'dmy or mdy: what comes first, where 03/04/2026 can be both', parseChoice(['dmy', 'mdy']))
    .option('--outcome COLUMN=won:VALUE', 'history to learn from: how it ended; any other value is lost')
    .option('--source NAME', 'where the leads come from, unless a column says so')
    .option('--dry-run', 'show what would happen to every row and value, and by which rule; write nothing')
    .option('--plan PLAN', 'write what would happen into this file as well; nothing else is written')
    .option('--apply PLAN', 'do exactly what this plan says, or nothing')
    .option('--layouts', 'list the exports that are known by their columns'), {
    examples: [
      ['salesos import contacts.csv', 'from HubSpot, LinkedIn, Google … or anywhere'],
      ['salesos import contacts.csv --dry-run', 'what each column is read as, and what would change'],
      ['salesos import contacts.csv --plan plan.ndjson', 'to look at, row by row …'],
      ['salesos import contacts.csv --apply plan.ndjson', '… and then do exactly that'],
      ['salesos import list.csv --map "Work Email=email"', 'when two columns could be meant'],
      ['salesos import old-deals.csv --outcome "Stage=won:Closed Won"', 'what was won and lost before'],
      ['salesos import --layouts', 'whose exports are known by their columns'],
      ['gzip -dc big.csv.gz | salesos import -', 'from another program'],
    ],
    json: FIELDS, otherJson: LAYOUT_FIELDS,
    more: 'The export of a product is known by two or more of its columns; any other file is read by its column names, in English and German, and by what stands in its '
      + 'columns, and it is said what was read as what. Where that leaves a doubt about who somebody is, or about a date, a terminal asks; elsewhere the file is refused with the '
      + '--map or --dates to type. Columns of unsubscribed, bounced and blacklisted people suppress them for ever; nothing re-subscribes anybody. '
      + 'Any delimiter, quoting and encoding. A row needs an e-mail address, a phone number, or an id or profile with a name or company, or a name with a company. '
      + 'Every other column is kept as an attribute. An existing value wins unless --overwrite is given; source and campaign tell where somebody was met first, and stay. '
      + 'Importing the same file again changes nothing; after a crash the same command goes on. '
      + 'Rows that cannot be read go to a rejects file with their line and reason, and the exit code is 8; no row takes others with it. '
      + 'A quote that opens a cell must close before a delimiter or the end of a line; where it does not, that one line is rejected, unless its quotes read as letters '
      + 'give as many cells as the header has. A row of more than 131,072 characters is rejected as well.',
  }).action((file: string | undefined, options: ImportFlags, command: Command) => {
    const call = callOf(command, deps);
    if (options.layouts) return run.listLayouts(call);
    if (file === undefined) throw new AppError('usage', 'Which file?', { hint: 'salesos import FILE, or - for what is piped in. salesos import --layouts lists the exports that are known.' });
    return run.importFile({ ...call, ...options, file });
  });
};
