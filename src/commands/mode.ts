import type { Command } from 'commander';
import type { ModeChange } from '../app/work/mode.ts';
import { type Mode, MODES } from '../core/ledger/event.ts';
import { count } from '../core/base/text.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';

/** One line on each, as `init` asks. */
const MEANING: Readonly<Record<Mode, string>> = {
  manual: 'everything that reaches a person is suggested with a draft, and you do it',
  hybrid: 'low risk runs by itself; first contacts, meetings and closing wait for your yes',
  autopilot: 'all runs by itself; closing a deal asks below its score',
};

const show = async (call: Call): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { readMode } = await import('../app/work/mode.ts');
  await withContext(call, async (context) => {
    const { mode, stoppedSince, leads, leadCount, governed } = await readMode(context);
    call.out.record({ mode, stopped_since: stoppedSince, leads: leads.map(({ id, name, mode: own }) => ({ id, name, mode: own })), governed }, () => [
      `${call.out.style.bold(mode)}: ${MEANING[mode]}`,
      ...(stoppedSince === null ? [] : [`Stopped (${stoppedSince}): no job starts. salesos resume`]),
      `Governs ${governed.join(', ')}.`,
      ...(leadCount === 0 ? [] : [`${count(leadCount, 'lead')} with a mode of their own:`, ...leads.map(({ id, name, mode: own }) => `  ${id}  ${name ?? '(no name)'}  ${own}`)]),
    ]);
  });
};

const tell = ({ out }: Call, { from, to, lead, changed }: ModeChange): void => {
  const what = to ?? 'that of the workspace';
  out.record({ lead, from, to, changed }, [changed ? `${lead ?? 'Workspace'}: ${from ?? 'the workspace\'s mode'} → ${what}` : `${lead ?? 'Workspace'}: ${what} already.`]);
};

interface SetOptions extends Call { readonly first: string; readonly second?: string }
const set = async ({ first, second, ...call }: SetOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { setLeadMode, setMode } = await import('../app/work/mode.ts');
  const wanted = (second ?? first).toLowerCase();
  if (second !== undefined && wanted === 'default') { await withContext(call, async (context) => tell(call, await setLeadMode(context, first, null))); return; }
  const mode = parseChoice(MODES)(wanted);
  await withContext(call, async (context) => tell(call, second === undefined ? await setMode(context, mode) : await setLeadMode(context, first, mode)));
};

const CHANGE = ['lead', 'from', 'to', 'changed'] as const;

/** `salesos mode`: what may run by itself. */
export const register = (program: Command, deps: Deps, run = { show, set }): void => {
  const mode = program.command('mode').description('What may run by itself');
  document(mode.command('show', { isDefault: true }).description('Show the mode in force'), {
    examples: [['salesos mode', 'the mode in force']], json: ['mode', 'stopped_since', 'leads', 'governed'],
    more: MODES.map((name) => `${name}: ${MEANING[name]}`).join('\n'),
  }).action((_options: object, command: Command) => run.show(callOf(command, deps)));

  document(mode.command('set').description('Set the mode of the workspace, or of one lead').argument('<mode-or-lead>', `${MODES.join(', ')}, or a lead`)
    .argument('[mode]', 'with a lead: its mode, or default for that of the workspace'), {
    examples: [['salesos mode set hybrid', 'for the workspace'], ['salesos mode set anna@lab.example autopilot', 'for one lead'], ['salesos mode set anna@lab.example default', 'as the workspace']],
    json: CHANGE,
  }).action((first: string, second: string | undefined, _options: object, command: Command) => run.set({ ...callOf(command, deps), first, ...(second !== undefined && { second }) }));
};
