import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { hasColour, isDumb } from '../cli/style.ts';
import type { BoardPort, Snapshot } from '../core/base/board-port.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { majorUnits } from '../core/base/money.ts';

interface BoardFlags { readonly pipeline?: string; readonly plain?: true; readonly limit?: number }
interface BoardOptions extends Call, BoardFlags { readonly color: boolean }
const FIELDS = ['pipeline', 'stage', 'name', 'deals', 'amount', 'weighted', 'currency', 'cards'] as const;
/** Cards of a stage in the text form, unless told. */
const SHOWN = 20;

interface Column { readonly pipeline: { readonly id: string; readonly name: string }; readonly snapshot: Snapshot }

const jsonOf = ({ pipeline, snapshot }: Column, zone: string): readonly object[] => snapshot.stages.map((stage) => ({
  pipeline: pipeline.id, stage: stage.id, name: stage.name, deals: stage.count, amount: majorUnits(stage.sum),
  weighted: stage.weighted === null ? null : majorUnits(stage.weighted), currency: stage.sum.currency,
  cards: (snapshot.pages[stage.id]?.cards ?? []).map((card) => ({
    deal_id: card.id, lead_id: card.leadId, lead_name: card.name, company: card.company, score: Math.floor(card.scoreMilli / 100) / 10,
    temperature: card.temperature, amount: card.amount === null ? null : majorUnits(card.amount), currency: card.amount?.currency ?? null,
    stage_at: toIso(card.stageAt, zone), rotting: card.isRotting, next_step: card.nextStep,
  })),
}));

const columnsOf = async (port: BoardPort, wanted: number | undefined, limit: number): Promise<readonly Column[]> => {
  const pipelines = wanted === undefined ? port.pipelines : port.pipelines.slice(wanted, wanted + 1);
  const columns: Column[] = [];
  for (const pipeline of pipelines) columns.push({ pipeline, snapshot: await port.snapshot({ pipeline: pipeline.id, filter: '', limit, around: {} }) });
  return columns;
};

const show = async ({ pipeline, plain, limit, color, ...call }: BoardOptions): Promise<void> => {
  const { out, io, env, signal } = call;
  const { withContext } = await import('../app/context.ts');
  const { firstTab, openBoard } = await import('../app/advise/board.ts');
  await withContext(call, async (context) => {
    const port = openBoard(context);
    const wanted = pipeline === undefined ? undefined : await firstTab(context, pipeline);
    // In CI nobody looks, and Ink draws nothing there; a dumb terminal would show the escapes.
    if (!io.terminal || plain || out.format !== 'text' || env['CI'] || isDumb(env)) {
      const columns = await columnsOf(port, wanted, limit ?? (out.format === 'text' ? SHOWN : Number.MAX_SAFE_INTEGER));
      if (out.format !== 'text') { await out.list({ rows: columns.flatMap((column) => jsonOf(column, call.zone(context.zone))), json: (row) => row, columns: [] }); return; }
      const { plainBoard } = await import('../tui/plain.ts');
      out.lines(columns.flatMap(({ pipeline: { name }, snapshot }, at) => [...(at === 0 ? [] : ['']), ...plainBoard(name, snapshot)]));
      return;
    }
    const { showBoard } = await import('../tui/board.tsx');
    const colour = hasColour({ isTerminal: true, env, isWanted: color });
    const { isHungUp } = await showBoard({ port, ...io.terminal, hasColour: colour, isUnicode: out.isUnicode, signal, tab: wanted ?? await firstTab(context) });
    if (signal.aborted || isHungUp) throw new AppError('cancelled', 'Stopped.');
  });
};

export const register = (program: Command, deps: Deps, run = { show }): void => {
  document(program.command('board').description('The pipelines as a board, in the terminal')
    .option('--pipeline NAME', 'begin with this pipeline; as text, only this one')
    .option('--plain', 'print it as text').option('--limit N', `at most N deals of a stage, as text (${SHOWN})`, parseCount), {
    examples: [['salesos board', 'browse, open and move deals'], ['salesos board --plain', 'print it'], ['salesos board --json', 'for a script']],
    json: FIELDS,
    more: 'Press ? on the board for its keys, q to leave. Without a terminal, or on a dumb one, it prints text.',
  }).action((flags: BoardFlags, command: Command) => run.show({ ...callOf(command, deps), ...flags, color: command.optsWithGlobals()['color'] !== false }));
};
