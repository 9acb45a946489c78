import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';

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

export const register = (program: Command, deps: Deps, run = { list }): void => {
  const imports = program.command('imports').description('What was imported, ingested or removed, and can be taken back');
  document(imports.command('list').description('List imports, ingests and removals, the newest first').option('--limit N', 'at most N', parseCount), {
    examples: [['salesos imports list', 'with their ids, for salesos undo']], json: FIELDS,
  }).action((options: Pick<ListOptions, 'limit'>, command: Command) => run.list({ ...callOf(command, deps), ...options }));
};
