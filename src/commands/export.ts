import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ExportFormat, ExportNoun } from '../app/capture/export.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { localDate } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';

const FORMATS = ['csv', 'ndjson', 'json'] as const satisfies readonly ExportFormat[];

interface ExportFlags { readonly output?: string; readonly format?: ExportFormat }
interface ExportOptions extends Call, ExportFlags { readonly what: ExportNoun }

/** What the global flags say of a file on stdout. */
const formatOf = ({ format }: Call['out']): ExportFormat | undefined => (format === 'text' ? undefined : format === 'jsonl' ? 'ndjson' : format);

/** What records are called that are not one of their noun each. */
const RECORDS: { readonly [Noun in ExportNoun]?: string } = { catalog: 'item', campaigns: 'row' };

/** Writes one noun out, to a file or standard output. */
export const exportFile = async ({ what, output = '-', format, ...call }: ExportOptions): Promise<void> => {
  const [{ withContext }, { exportTo, exportToFile, formatOfFile }] = await Promise.all([import('../app/context.ts'), import('../app/capture/export.ts')]);
  const wanted = format ?? formatOfFile(output) ?? formatOf(call.out);
  const asked = { what, ...(wanted === undefined ? {} : { format: wanted }) };
  await withContext(call, async (context) => {
    if (output === '-') { await exportTo(context, (text) => call.out.raw(text), { ...asked, onProgress: () => undefined }); return; }
    const progress = call.progress(`Exporting ${what}`);
    try {
      const total = await exportToFile(context, output, { ...asked, onProgress: (done) => { progress.step(done); } });
      progress.end();
      call.out.say(`Wrote ${what === 'audit' ? count(total, 'entry', 'entries') : count(total, RECORDS[what] ?? what.slice(0, -1))} to ${output}.`);
    } finally { progress.end(); }
  });
};

const exportEverything = async ({ output, format, ...call }: Call & ExportFlags): Promise<void> => {
  const [{ withContext }, { exportAll }] = await Promise.all([import('../app/context.ts'), import('../app/capture/export.ts')]);
  await withContext(call, async (context) => {
    const folder = resolve(output ?? `salesos-export-${localDate(call.clock.now(), context.zone)}`);
    let end = (): void => undefined;
    try {
      const files = await exportAll(context, folder, {
        ...(format === undefined ? {} : { format }),
        onNoun: (what) => {
          end();
          const progress = call.progress(`Exporting ${what}`);
          end = () => { progress.end(); };
          return (done) => { progress.step(done); };
        },
      });
      end();
      call.out.record({ folder, files: files.map(({ file, what, records }) => ({ file, noun: what, records })) }, [
        `Wrote everything to ${folder}`, ...files.map(({ file, records }) => `  ${file.padEnd(22)}${count(records, 'record')}`),
      ]);
      call.out.next(`salesos import ${join(folder, files[0]?.file ?? 'leads.csv')}`, 'in another workspace');
    } finally { end(); }
  });
};

interface Described { readonly what: ExportNoun; readonly says: string; readonly examples: readonly (readonly [string, string])[]; readonly more?: string }
const NOUNS: readonly Described[] = [
  {
    what: 'leads', says: 'All leads with all their facts',
    examples: [['salesos export leads -o leads.csv', 'a file that only you can read'], ['salesos export leads --format ndjson | head', 'to another program']],
    more: 'Facts only: importing the file again changes nothing, in whichever format. For scores and statuses see: salesos leads list --csv',
  },
  { what: 'organizations', says: 'The companies that leads work for', examples: [['salesos export organizations -o companies.csv', 'each with how many leads and deals it has']] },
  { what: 'deals', says: 'All deals, open and closed', examples: [['salesos export deals -o deals.csv', 'for a spreadsheet'], ['salesos export deals --format json', 'for a program']] },
  { what: 'tasks', says: 'All tasks, open and closed', examples: [['salesos export tasks -o tasks.csv', 'for a spreadsheet']] },
  { what: 'proposals', says: 'All proposals with every version', examples: [['salesos export proposals -o proposals.ndjson', 'one JSON object a line']] },
  { what: 'messages', says: 'All messages, drafts among them', examples: [['salesos export messages -o messages.ndjson', 'one JSON object a line']] },
  { what: 'enrollments', says: 'Who is and was in which cadence, with the steps', examples: [['salesos export enrollments -o enrollments.ndjson', 'one JSON object a line']] },
  { what: 'chats', says: 'All chats, turn by turn, as NDJSON', examples: [['salesos export chats -o chats.ndjson', 'one chat a line']] },
  { what: 'catalog', says: 'What is sold', examples: [['salesos export catalog -o catalog.csv', 'for salesos catalog import elsewhere']], more: 'Also what is not offered any more.' },
  { what: 'campaigns', says: 'Campaigns and what they cost', examples: [['salesos export campaigns -o campaigns.csv', 'for salesos campaigns import elsewhere']], more: 'A row for each cost. What came of them: salesos campaigns list --csv' },
  {
    what: 'suppressions', says: 'Who may not be written to any more', examples: [['salesos export suppressions -o suppressions.csv', 'also addresses that are no lead\'s']],
    more: 'Leads carry theirs over in the column suppressed of salesos export leads.',
  },
  {
    what: 'events', says: 'The whole ledger, as NDJSON', examples: [['salesos export events -o events.ndjson', 'everything that happened and was decided, in order']],
    more: 'Incoming events are written as salesos ingest reads them; our own (with a dot in their type) say who decided and by which rule.',
  },
];

/** `salesos export`: what is known, as files. */
export const register = (program: Command, deps: Deps, run = { exportFile, exportEverything }): void => {
  const command = program.command('export').description('Write leads, deals, events or everything to files');
  for (const { what, says, examples, more } of NOUNS) {
    document(command.command(what).description(says)
      .option('-o, --output FILE', 'the file, written whole or not at all; - is standard output (default: -)')
      .option('--format FORMAT', `${FORMATS.join(', ')}; else as the extension of FILE says`, parseChoice(FORMATS)), {
      examples, ...(more === undefined ? {} : { more }),
    }).action((options: ExportFlags, sub: Command) => run.exportFile({ ...callOf(sub, deps), ...options, what }));
  }
  document(command.command('all').description('Everything, a file per noun, into a folder')
    .option('-o, --output FOLDER', 'a folder that is not there yet (default: salesos-export-DATE)')
    .option('--format FORMAT', `${FORMATS.join(', ')} for every file; else CSV, events and chats NDJSON`, parseChoice(FORMATS)), {
    examples: [['salesos export all', 'into salesos-export-2026-03-01'], ['salesos export all -o /media/usb/salesos --format json', 'elsewhere, for a program']],
    json: ['folder', 'files'],
    more: 'The folder is there when it is complete, and only you can read it. manifest.json in it counts the records of each file.',
  }).action((options: ExportFlags, sub: Command) => run.exportEverything({ ...callOf(sub, deps), ...options }));
};
