import { toIso } from '../../core/base/instant.ts';
import { count } from '../../core/base/text.ts';
import { breathe } from '../breathe.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { writeFolderAtomically } from '../../files/atomic-folder.ts';
import { csvText } from '../../files/csv-out.ts';
import type { Context } from '../context.ts';
import { assertReplaceable } from '../own-file.ts';
import { EXPORT_FORMATS, EXPORT_NOUNS, type ExportFormat, type ExportNoun, type ExportPage, type Exporter, exportersIn, type Snapshot } from './export-noun.ts';

export { EXPORT_FORMATS, EXPORT_NOUNS, type ExportFormat, type ExportNoun };

/** Takes text in order; resolves when it wants more. */
export type Sink = (text: string) => Promise<void>;
export interface Export {
  readonly what: ExportNoun;
  /** Left out: that of a file's extension, else the noun's own. */
  readonly format?: ExportFormat;
  readonly onProgress: (done: number) => void;
}

/** How records become text: what stands before, between and behind them. */
interface Written { readonly begin: (columns: readonly string[]) => string; readonly page: (page: ExportPage, isFirst: boolean) => string; readonly end: (isEmpty: boolean) => string }
const FORMATS: { readonly [F in ExportFormat]: Written } = {
  csv: { begin: (columns) => csvText([columns]), page: ({ cells }) => csvText(cells), end: () => '' },
  ndjson: { begin: () => '', page: ({ records }) => records.map((record) => `${JSON.stringify(record)}\n`).join(''), end: () => '' },
  json: {
    begin: () => '', end: (isEmpty) => (isEmpty ? '[]\n' : '\n]\n'),
    page: ({ records }, isFirst) => records.map((record, at) => `${isFirst && at === 0 ? '[' : ','}\n${JSON.stringify(record)}`).join(''),
  },
};

/** The format that a file's name asks for. */
export const formatOfFile = (path: string): ExportFormat | undefined => {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  const known = extension.toLowerCase();
  return known === 'jsonl' ? 'ndjson' : EXPORT_FORMATS.find((format) => format === known);
};

/**
 * Writes an export to a sink, page by page, as everything was at one moment: memory stays flat, and others write meanwhile. Who was removed is in none. Leads that are imported again change nothing; imported elsewhere and exported
 * again they are the same to the byte, in every format. Answers how many records it has.
 */
export const exportTo = (context: Context, write: Sink, options: Export): Promise<number> =>
  context.store.snapshot((store) => exportFrom({ store, signal: context.signal }, write, { ...options, exporter: exportersIn(context)[options.what] }), context.signal);

const exportFrom = async (snapshot: Snapshot, write: Sink, { exporter, format, onProgress }: Omit<Export, 'what'> & { readonly exporter: Exporter }): Promise<number> => {
  const { store, signal } = snapshot;
  await exporter.prepare?.(snapshot);
  const written = FORMATS[format ?? exporter.format];
  const { columns, next } = await store.read(exporter.open, signal);
  const begin = written.begin(columns);
  if (begin !== '') await write(begin);
  let total = 0;
  for (let page = await store.read(next, signal); page !== undefined; page = await store.read(next, signal)) {
    await breathe(signal, 'Stopped; the export is not whole.');
    await write(written.page(page, total === 0));
    total += page.records.length;
    onProgress(page.records.length);
  }
  const end = written.end(total === 0);
  if (end !== '') await write(end);
  return total;
};

/**
 * Writes an export to a file, whole or not at all, 0600; its extension says in which format unless that is given. Answers how many records it has. Raises
 * `conflict` for a file that must not be replaced.
 */
export const exportToFile = async (context: Context, path: string, options: Export): Promise<number> => {
  assertReplaceable(context.paths, path);
  const format = options.format ?? formatOfFile(path);
  let total = 0;
  await writeAtomically(path, async (append) => { total = await exportTo(context, append, { ...options, ...(format === undefined ? {} : { format }) }); });
  return total;
};

export interface ExportedFile { readonly file: string; readonly what: ExportNoun; readonly records: number }
export interface ExportAll { readonly format?: ExportFormat; /** Asked before each noun. */ readonly onNoun: (what: ExportNoun) => (done: number) => void }

const readme = (files: readonly ExportedFile[], at: string): string => `${[
  `Everything that salesos knew at ${at}.`, '',
  ...files.map(({ file, records }) => `${file.padEnd(22)}${count(records, 'record')}`), '',
  'leads holds every lead with all its facts, and why nobody may write to them (suppressed); salesos import reads it back, exactly, here or in another workspace.',
  'suppressions is who may not be written to any more: also addresses and numbers that are no lead\'s, which leads does not hold; salesos import reads it back as well.',
  'catalog is what is sold; salesos catalog import reads it back. campaigns is what they are and cost; salesos campaigns import reads it back.',
  'events is the whole ledger in order: what happened, in the words of who reported it, and what was decided, by whom and by which rule.',
  'salesos ingest reads the events that came from outside (those without a dot in event_type), and skips the others.',
  'The other files are for reading and for other programs; salesos makes what they hold from leads and events.',
  'Cells that a spreadsheet would run as a formula begin with an apostrophe; salesos import takes it away again.',
  'These files hold personal data: who is erased from salesos later is not erased from them.',
].join('\n')}\n`;

/**
 * Writes everything into a folder, as it was at one moment: a file per noun, a manifest with the counts and a README; whole or not at all, readable by its owner alone. Raises `conflict` when
 * something stands there already.
 */
export const exportAll = async (context: Context, folder: string, { format, onNoun }: ExportAll): Promise<readonly ExportedFile[]> => {
  assertReplaceable(context.paths, folder);
  const { signal } = context;
  const at = toIso(context.clock.now(), context.zone);
  const exporters = exportersIn(context);
  const files: ExportedFile[] = [];
  await writeFolderAtomically(folder, (writeFile) => context.store.snapshot(async (store) => {
    for (const what of EXPORT_NOUNS) {
      const exporter = exporters[what];
      const file = `${what}.${format ?? exporter.format}`;
      let records = 0;
      const onProgress = onNoun(what);
      await writeFile(file, async (append) => { records = await exportFrom({ store, signal }, append, { exporter, onProgress, ...(format === undefined ? {} : { format }) }); });
      files.push({ file, what, records });
    }
    await writeFile('manifest.json', (append) => append(`${JSON.stringify({ exported_at: at, files: files.map(({ file, what, records }) => ({ file, noun: what, records })) }, null, 2)}\n`));
    await writeFile('README.txt', (append) => append(readme(files, at)));
  }, signal));
  return files;
};
