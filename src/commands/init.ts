import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { AppError } from '../core/base/errors.ts';
import { MODES, type Mode } from '../core/ledger/event.ts';

interface Flags {
  readonly playbook?: string; readonly mode?: Mode; readonly country?: string; readonly zone?: string;
  readonly language?: string; readonly currency?: string; readonly name?: string;
}
interface InitOptions extends Call { readonly flags: Flags }

const FIELDS = ['workspace', 'folder', 'database', 'playbook', 'mode', 'zone', 'country', 'language', 'currency', 'made'] as const;

const MODE_LINES: Readonly<Record<Mode, string>> = {
  manual: 'everything that reaches a person is a suggestion with a draft',
  hybrid: 'harmless work runs, first contacts, meetings and closing wait for your yes',
  autopilot: 'everything runs, closing a deal only for leads that score well',
};

/** The mode is asked where somebody can answer. */
const modeFor = async ({ flags: { mode }, ...call }: InitOptions): Promise<Mode | undefined> => {
  const { isInitialised } = await import('../app/init.ts');
  const canAsk = call.io.isInputTerminal && call.io.stderr.isTerminal && !call.yes;
  if (mode !== undefined || !canAsk || await isInitialised(call)) return mode;
  call.out.say('How much may run by itself?');
  for (const each of MODES) call.out.say(`  ${each.padEnd(10)} ${MODE_LINES[each]}`);
  return parseChoice(MODES)(await call.ask('Mode', 'hybrid'));
};

const init = async (options: InitOptions): Promise<void> => {
  const { initialise } = await import('../app/init.ts');
  const { flags, ...call } = options;
  const mode = await modeFor(options);
  const { paths, settings, zone, mode: set, made, kept } = await initialise(call, { ...flags, ...(mode !== undefined && { mode }) });
  const json = {
    workspace: paths.name ?? null, folder: paths.dir, database: paths.database, playbook: paths.playbook, mode: set,
    zone, country: settings.country, language: settings.language, currency: settings.currency, made,
  };
  const ignored = kept.map(({ wish, wanted, is, how }) => `--${wish} ${wanted}: it is ${is === '' ? 'not set' : is}; to change it: ${how}`);
  if (made.length === 0 && ignored.length > 0) {
    throw new AppError('conflict', `The workspace in ${paths.dir} is there already, and init changes nothing of it.`, { hint: ignored.join('\n'), details: { kept } });
  }
  call.out.record(json, made.length === 0
    ? [`The workspace in ${paths.dir} is complete: nothing was changed.`]
    : [
      `Made ${made.join(', ')} in ${paths.dir}`,
      `  mode       ${set}: ${MODE_LINES[MODES.find((each) => each === set) ?? 'hybrid']}`,
      `  settings   ${paths.config}: ${json.zone}, ${settings.country}, ${settings.language}, ${settings.currency}`,
      `  playbook   ${paths.playbook}`,
    ]);
  for (const line of ignored) call.out.warn(line);
  if (made.length === 0) call.out.next('salesos status');
  else call.out.next('salesos import FILE.csv', 'bring your leads in');
};

export const register = (program: Command, deps: Deps, run = { init }): void => {
  document(program.command('init').description('Make a workspace: settings, playbook and database')
    .option('--playbook NAME', 'a ready playbook (salesos playbook list) or a .yaml file')
    .option('--mode MODE', `how much runs by itself: ${MODES.join(', ')}`, parseChoice(MODES))
    .option('--country CC', 'your country: reads national phone numbers, chooses language and currency')
    .option('--zone ZONE', 'your time zone, such as Europe/Berlin')
    .option('--language CODE', 'in which leads are written to, such as en')
    .option('--currency CODE', 'such as EUR')
    .option('--name NAME', 'your name, as messages are signed'), {
    examples: [
      ['salesos init', 'the default workspace, asking for the mode'],
      ['salesos init --playbook biotech --workspace lab --country DE', 'another one beside it'],
      ['salesos init --playbook network-sales --country DE', 'for selling by chat and calls, in German'],
      ['salesos init --mode manual --yes', 'in a script'],
    ],
    json: FIELDS,
    more: 'Running it again changes nothing; what is missing is added. A flag that says otherwise than what is there ends with 5 and says how to change it.',
  }).action(({ playbook, mode, country, zone, language, currency, name }: Flags, command: Command) => run.init({
    ...callOf(command, deps),
    flags: {
      ...(playbook !== undefined && { playbook }), ...(mode !== undefined && { mode }), ...(country !== undefined && { country }), ...(zone !== undefined && { zone }),
      ...(language !== undefined && { language }), ...(currency !== undefined && { currency }), ...(name !== undefined && { name }),
    },
  }));
};
