import type { Command } from 'commander';
import { CATALOG_NAMES, type CatalogEntry, catalogJson } from '../app/deal/catalog.ts';
import type { CatalogReport } from '../app/capture/catalog-import.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { reasonLines } from '../cli/reasons.ts';
import { AppError } from '../core/base/errors.ts';
import { formatMoney } from '../core/base/money.ts';
import { count } from '../core/base/text.ts';

const priceText = ({ priceMinor, currency, unit }: CatalogEntry): string =>
  (priceMinor === null ? 'on request' : `${formatMoney({ minor: priceMinor, currency })}${unit === null ? '' : ` / ${unit}`}`);
const sourceText = ({ source, isOverPlaybook }: CatalogEntry): string => (isOverPlaybook ? 'import (over the playbook)' : source);

const list = async ({ all = false, ...call }: Call & { readonly all?: boolean }): Promise<void> => {
  const [{ withContext }, { listCatalog }] = await Promise.all([import('../app/context.ts'), import('../app/deal/catalog.ts')]);
  await withContext(call, async (context) => {
    const rows = await listCatalog(context, { all });
    await call.out.list({
      rows, json: catalogJson,
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Item', text: ({ name }) => name, shrink: true },
        { title: 'Price', text: priceText, align: 'right' },
        { title: 'Minutes', text: ({ durationMinutes }) => String(durationMinutes ?? '-'), align: 'right', drop: 2 },
        { title: 'Offered', text: ({ active }) => (active ? 'yes' : 'no'), drop: 3 },
        { title: 'From', text: sourceText, drop: 1 },
      ],
      empty: 'The catalog is empty.', ...(rows.length === 0 && { next: 'salesos catalog import FILE.csv' }),
    });
  });
};

const show = async ({ item: ref, ...call }: Call & { readonly item: string }): Promise<void> => {
  const [{ withContext }, { showCatalogItem }] = await Promise.all([import('../app/context.ts'), import('../app/deal/catalog.ts')]);
  await withContext(call, async (context) => {
    const item = await showCatalogItem(context, ref);
    const { id, name, description, durationMinutes, active } = item;
    call.out.record(catalogJson(item), [
      `${call.out.style.bold(name)}  ${id}${active ? '' : '  (not offered)'}`, ...(description === '' ? [] : [description]),
      `Price      ${priceText(item)}`, `Duration   ${durationMinutes === null ? '-' : `${durationMinutes} min`}`, `From       ${sourceText(item)}`,
    ]);
  });
};

const REPORTED = ['batch', 'rows', 'created', 'changed', 'unchanged', 'rejected', 'over_playbook', 'rejects_file'] as const;

const refusal = ({ rejected, rejects_file, reasons }: CatalogReport): AppError =>
  new AppError('partial', [`${count(rejected, 'row')} ${rejected === 1 ? 'was' : 'were'} rejected.`, ...reasonLines(reasons, rejected)].join('\n'), {
    ...(rejects_file === null ? {} : { hint: `Each with its line and reason: ${rejects_file}` }), details: { rejected, rejects_file, reasons },
  });

const importFile = async ({ file, ...call }: Call & { readonly file: string }): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ withContext }, { importCatalog }, { withInput }] = await Promise.all([import('../app/context.ts'), import('../app/capture/catalog-import.ts'), import('../app/capture/input.ts')]);
  const report = await withContext(call, (context) => withInput(input, call.signal, (named) => importCatalog(context, { ...named, onPhase: call.progress })));
  const { out } = call;
  const { batch, rows, created, changed, unchanged, rejected, over_playbook } = report;
  for (const note of report.notes) out.say(note);
  if (over_playbook.length > 0) {
    out.say(`The playbook names ${over_playbook.join(', ')} too: what was imported counts.`);
  }
  out.record(Object.fromEntries(REPORTED.map((name) => [name, report[name]])), () => [
    `Read ${out.style.bold(count(rows, 'row'))}: ${count(created, 'new item')}, ${changed} changed, ${unchanged} known already${rejected > 0 ? `, ${out.style.yellow(`${rejected} rejected`)}` : ''}.`,
  ]);
  if (rejected > 0) throw refusal(report);
  if (batch !== null) out.next('salesos catalog list', `or take it back: salesos undo ${batch}`);
};

/** `salesos catalog`: what is sold, from the playbook and from price lists. */
export const register = (program: Command, deps: Deps, run = { list, show, importFile }): void => {
  const catalog = program.command('catalog').description('What is sold: items, prices, durations');
  document(catalog.command('list', { isDefault: true }).description('List what is offered').option('--all', 'also what is not offered any more'), {
    examples: [['salesos catalog list', 'with prices'], ['salesos catalog list --all --csv', 'everything, for a sheet']], json: CATALOG_NAMES,
    more: 'Items come from the section catalog of the playbook and from `catalog import`. Where both name an id, what was imported counts.',
  }).action((options: { readonly all?: boolean }, command: Command) => run.list({ ...callOf(command, deps), ...options }));
  document(catalog.command('show').description('Show an item').argument('<item>', 'an item by id or name'), {
    examples: [['salesos catalog show workshop', 'by its id']], json: CATALOG_NAMES,
  }).action((item: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), item }));
  document(catalog.command('import').description('Take a price list into the catalog').argument('<file>', 'CSV or JSON, or - for standard input'), {
    examples: [['salesos catalog import prices.csv', 'a price list'], ['salesos catalog import items.json --json', 'with counts for a script']], json: REPORTED,
    more: 'Columns: id, name, description, price, currency, unit, duration (minutes, or 1h30m), active (yes or no), in English or German; only a name is needed, of which an id is made. '
      + 'A column that the file lacks leaves what is known, an empty cell takes it away. The same file again changes nothing; undo takes an import back. The playbook is not written. '
      + 'Rows that cannot be read go to a rejects file, and the exit code is 8.',
  }).action((file: string, _options: object, command: Command) => run.importFile({ ...callOf(command, deps), file }));
};
