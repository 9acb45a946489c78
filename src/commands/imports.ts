import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import type { ImportCard } from '../app/capture/imports.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';
import { keptLines, laterJson, laterLines } from './undo.ts';

interface ListOptions extends Call { readonly limit?: number }

const FIELDS = ['id', 'kind', 'source', 'state', 'started_at', 'finished_at', 'counts'] as const;

/** `2 lines`, `1 lead created`: only the first word of a name is a noun in the plural, if any is. */
const countOf = ([name, n]: readonly [name: string, n: number]): string =>
  `${n} ${(n === 1 ? name.replace(/^(line|row|event|duplicate|conflict|lead)s(?=_|$)/, (noun) => noun.slice(0, -1)) : name).replaceAll('_', ' ')}`;

const list = async ({ limit, ...call }: ListOptions): Promise<void> => {
  const [{ withContext }, { listImports }] = await Promise.all([import('../app/context.ts'), import('../app/capture/imports.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listImports(context, limit);
    await call.out.list({
      rows,
      json: ({ id, kind, source, state, startedAt, finishedAt, counts }) =>
        ({ id, kind, source, state, started_at: toIso(startedAt, zone), finished_at: finishedAt === null ? null : toIso(finishedAt, zone), counts }),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'Kind', text: ({ kind }) => kind },
        { title: 'File', text: ({ source }) => source, shrink: true },
        { title: 'State', text: ({ state }) => state },
        { title: 'When', text: ({ startedAt }) => formatTime(startedAt, zone) },
        { title: 'Result', text: ({ counts }) => Object.entries(counts).map(countOf).join(', '), shrink: true, drop: 1 },
      ],
      empty: 'Nothing has been imported yet.', ...(rows.length === 0 ? { next: 'salesos import FILE.csv' } : {}),
    });
  });
};

const CARD_FIELDS = [...FIELDS, 'details', 'rejects_file', 'reasons', 'created', 'updated', 'undo'] as const;

const cardJson = ({ id, kind, source, state, startedAt, finishedAt, counts, details, rejectsFile, reasons, created, updated, undo }: ImportCard, zone: string): object => {
  const named = (leads: ImportCard['created']): readonly object[] => leads.map((lead) => ({ lead_id: lead.id, name: lead.name }));
  return {
    id, kind, source, state, started_at: toIso(startedAt, zone), finished_at: finishedAt === null ? null : toIso(finishedAt, zone), counts, details,
    rejects_file: rejectsFile, reasons, created: named(created), updated: named(updated),
    undo: undo && { events: undo.events, leads: undo.leads, lost: undo.lost, kept: undo.kept, suppressions_kept: undo.suppressionsKept, messages_left: undo.messagesLeft, later_count: undo.laterCount, later: laterJson(undo.later, zone) },
  };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
/** Options that were given: `overwrite`, `source fair`. */
const optionsText = (options: unknown): string => (typeof options !== 'object' || options === null ? '' : Object.entries(options)
  .filter(([, value]) => value !== false && value !== null && !(Array.isArray(value) && value.length === 0))
  .map(([name, value]) => (value === true ? name : `${name} ${Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value)}`)).join('; '));

const cardLines = (card: ImportCard, zone: string): readonly string[] => {
  const { id, kind, source, state, startedAt, finishedAt, counts, details, rejectsFile, reasons, created, updated, undo } = card;
  const leads = (some: ImportCard['created'], all: number | undefined): string =>
    [...some.map((lead) => `${lead.id} ${lead.name ?? '(no name)'}`), ...((all ?? 0) > some.length ? [`… and ${(all ?? 0) - some.length} more`] : [])].join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ['When', `${formatTime(startedAt, zone)}${finishedAt === null ? ', not finished' : ` to ${formatTime(finishedAt, zone)}`}`],
    ['Read as', [details['layout'] ?? undefined, details['format'], details['encoding']].filter((part) => part !== undefined).map(textOf).join(', ')],
    ['Options', optionsText(details['options'])], ['Result', Object.entries(counts).map(countOf).join(', ')],
    ['Created', leads(created, created.length === 0 ? 0 : counts['created'] ?? counts['leads_created'])], ['Updated', leads(updated, counts['updated'])],
    ['Rejected', reasons.length === 0 && rejectsFile === null ? '' : `${rejectsFile ?? 'not in a file'}`],
  ];
  return [
    `${id}  ${kind} of ${source}, ${state}`, ...rows.filter(([, text]) => text !== '').map(([label, text]) => `${label.padEnd(10)}${text}`),
    ...reasons.map((reason) => `  ${reason}`), ...((counts['rejected'] ?? 0) > reasons.length && reasons.length > 0 ? [`  … and ${(counts['rejected'] ?? 0) - reasons.length} more`] : []),
    ...(Array.isArray(details['notes']) ? details['notes'].map((note) => `Note      ${textOf(note)}`) : []),
    ...(undo === null ? ['It was taken back.'] : [
      `An undo would hide ${count(undo.events, 'event')} of ${count(undo.leads, 'lead')}: ${undo.lost} would go, ${undo.kept} stay with what they are known by, because other events speak of them.`,
      ...keptLines(undo), ...laterLines(undo, zone),
    ]),
  ];
};

const show = async ({ batch, ...call }: Call & { readonly batch: string | undefined }): Promise<void> => {
  const [{ withContext }, { showImport }] = await Promise.all([import('../app/context.ts'), import('../app/capture/imports.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const progress = call.progress('Looking at what an undo would do');
    const card = await showImport(context, batch, (leads) => { progress.at(leads); }).finally(() => { progress.end(); });
    call.out.record(cardJson(card, zone), () => cardLines(card, zone));
    if (card.undo !== null) call.out.next(`salesos undo ${card.id}`, 'takes it back');
  });
};

export const register = (program: Command, deps: Deps, run = { list, show }): void => {
  const imports = program.command('imports').description('What was imported, ingested or removed, and can be taken back');
  document(imports.command('list', { isDefault: true }).description('List imports, ingests and removals, the newest first').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos imports list', 'with their ids, for salesos undo']], json: FIELDS,
  }).action((options: Pick<ListOptions, 'limit'>, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(imports.command('show').argument('[batch]', 'id, or its beginning; the newest if left out').description('Show how a file was read, what came of it, and what an undo would do'), {
    examples: [['salesos imports show', 'the newest'], ['salesos imports show bt_1a2b --json', 'a certain one, in a script']],
    json: CARD_FIELDS,
  }).action((batch: string | undefined, _options: object, command: Command) => run.show({ ...callOf(command, deps), batch }));
};
