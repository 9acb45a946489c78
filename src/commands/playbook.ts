import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import type { OwnPlaybook } from '../app/playbook/own-playbook.ts';
import { openInput } from '../cli/input.ts';
import { formatTime } from '../cli/time.ts';
import { AppError } from '../core/base/errors.ts';
import { count } from '../core/base/text.ts';
import { registerDiff } from './playbook-diff.ts';
import { registerTest } from './playbook-test.ts';

const CHECK_FIELDS = ['file', 'name', 'pipelines', 'intents', 'automations', 'members'] as const;
const LIST_FIELDS = ['name', 'summary', 'path'] as const;

const own = async (call: Call): Promise<OwnPlaybook> => (await import('../app/playbook/own-playbook.ts')).ownPlaybook(call);
const textOf = async (playbook: OwnPlaybook): Promise<string> => (await import('../app/playbook/own-playbook.ts')).textOfOwn(playbook);

/** Of a file of the past: whose rules these are. */
const sayHeld = async (call: Call, { held }: OwnPlaybook): Promise<void> => {
  if (held === null) return;
  const { withContext } = await import('../app/context.ts');
  await withContext(call, async ({ zone }) => { call.out.say(`A file made by replay holds the rules of its day: version ${held.version}, as of ${formatTime(held.at, call.zone(zone))}`); });
};

const readInput = async (file: string, call: Call): Promise<string> => {
  const parts: string[] = [];
  for await (const part of (await openInput(file, call.io)).setEncoding('utf8')) parts.push(String(part));
  return parts.join('');
};

const check = async ({ file: given, ...call }: Call & { readonly file?: string }): Promise<void> => {
  const { checkPlaybook, outlinePlaybook } = await import('../app/playbook/playbook.ts');
  const playbook = given === undefined ? await own(call) : { path: given, held: null };
  const { path } = playbook;
  const text = given === undefined ? await textOf(playbook) : await readInput(given, call);
  const outline = outlinePlaybook(path, checkPlaybook(path, text));
  const { name, pipelines, intents, automations, members } = outline;
  call.out.record(outline, [
    `${path} is good: the playbook "${name}"`,
    `  pipelines    ${pipelines.join(', ')}`, `  intents      ${intents.join(', ')}`,
    `  automations  ${automations.join(', ') || 'none'}`, `  members      ${members.join(', ')}`,
  ]);
};

const show = async ({ section, ...call }: Call & { readonly section?: string }): Promise<void> => {
  const { checkPlaybook, showPlaybook } = await import('../app/playbook/playbook.ts');
  const playbook = await own(call);
  const { value, yaml } = showPlaybook(checkPlaybook(playbook.path, await textOf(playbook)), section);
  call.out.record(value, yaml.trimEnd().split('\n'));
  await sayHeld(call, playbook);
};

const path = async (call: Call): Promise<void> => {
  const playbook = await own(call);
  call.out.record({ path: playbook.path }, [playbook.path]);
  await sayHeld(call, playbook);
};

const edit = async (call: Call): Promise<void> => {
  const { editPlaybook } = await import('../app/playbook/editor.ts');
  const { outlinePlaybook, checkPlaybook, readPlaybook } = await import('../app/playbook/playbook.ts');
  const { withContext } = await import('../app/context.ts');
  const { path: file, held } = await own(call);
  if (held !== null) throw new AppError('conflict', 'This file was made by replay: its rules are those of its day, and stay so.', { hint: 'See them: salesos playbook show' });
  readPlaybook(file);
  if (!call.io.isInputTerminal) {
    throw new AppError('usage', 'An editor needs a terminal, and there is none here.', { hint: `Write ${file} yourself, then: salesos playbook check` });
  }
  await editPlaybook(file, {
    env: call.env, onLeft: (copy) => { call.out.say(`Going on with ${copy}, which was left with mistakes.`); },
    again: async (mistakes) => {
      for (const line of mistakes.split('\n')) call.out.warn(line);
      return /^y/i.test(await call.ask('Open it again? [y/n]', 'y'));
    },
  });
  // Opening the workspace keeps the new version.
  await withContext(call, async ({ playbookVersion }) => {
    call.out.record({ ...outlinePlaybook(file, checkPlaybook(file, readPlaybook(file))), version: playbookVersion }, [`${file} is good and in force as version ${playbookVersion}`]);
  });
};

const list = async (call: Call): Promise<void> => {
  const { listReadyPlaybooks } = await import('../app/playbook/playbook.ts');
  await call.out.list({
    rows: listReadyPlaybooks(),
    json: ({ name, summary, path: file }) => ({ name, summary, path: file }),
    columns: [{ title: 'Name', text: ({ name }) => name }, { title: 'For', text: ({ summary }) => summary, shrink: true }],
    next: 'salesos init --playbook NAME --workspace NAME',
  });
};

const apply = async ({ dryRun, ...call }: Call & { readonly dryRun: boolean }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { applyPlaybook } = await import('../app/playbook/playbook-apply.ts');
  if (!dryRun) await call.confirm('Decide about every lead again under the current playbook?');
  await withContext(call, async (context) => {
    const progress = call.progress('Deciding');
    const { leads, decided } = await applyPlaybook(context, { dryRun, onProgress: (done) => { progress.at(done); } });
    progress.end();
    const rules = Object.entries(decided).sort(([, a], [, b]) => b - a);
    call.out.record({ version: context.playbookVersion, dry_run: dryRun, leads, decided }, [
      `${dryRun ? 'Would have looked' : 'Looked'} at ${count(leads, 'lead')} under version ${context.playbookVersion}: ${rules.length === 0 ? 'nothing new is decided' : 'decisions by rule'}`,
      ...rules.map(([rule, times]) => `  ${String(times).padStart(7)}  ${rule}`),
    ]);
    if (dryRun) call.out.next('salesos playbook apply', 'to decide it');
  });
};

export const register = (program: Command, deps: Deps, run = { check, show, path, edit, list, apply }): void => {
  const playbook = program.command('playbook').description('The rules by which leads are scored, routed and worked on');
  document(playbook.command('check').argument('[file]', 'another file than the workspace\'s, or -').description('Check a playbook and name every mistake'), {
    examples: [['salesos playbook check', 'the workspace\'s own'], ['salesos playbook check new.yaml', 'before it is put in place']],
    json: CHECK_FIELDS,
  }).action((file: string | undefined, _options: object, command: Command) => run.check({ ...callOf(command, deps), ...(file !== undefined && { file }) }));
  document(playbook.command('show').argument('[section]', 'scoring, routing, team …').description('Show the rules in force, defaults included'), {
    examples: [['salesos playbook show scoring', 'one section'], ['salesos playbook show --json', 'all of it, for a script']],
  }).action((section: string | undefined, _options: object, command: Command) => run.show({ ...callOf(command, deps), ...(section !== undefined && { section }) }));
  document(playbook.command('path').description('Print where the playbook lies; of a file made by replay, the file, which holds its rules'), {
    examples: [['salesos playbook path', 'the file'], ['git add "$(salesos playbook path)"', 'keep it in git']],
    json: ['path'],
  }).action((_options: object, command: Command) => run.path(callOf(command, deps)));
  document(playbook.command('edit').description('Edit the playbook in $VISUAL or $EDITOR, checked afterwards'), {
    examples: [['salesos playbook edit', 'in your editor'], ['EDITOR="code --wait" salesos playbook edit', 'in another one']],
    json: [...CHECK_FIELDS, 'version'],
    more: 'You edit a copy beside it, which takes its place once it is right; one with mistakes is kept, and the next edit goes on with it.',
  }).action((_options: object, command: Command) => run.edit(callOf(command, deps)));
  document(playbook.command('apply').description('Decide about the leads you have under the changed rules')
    .option('--dry-run', 'show what would be decided; write nothing'), {
    examples: [['salesos playbook apply --dry-run', 'how many decisions each rule would take'], ['salesos playbook apply', 'take them']],
    json: ['version', 'dry_run', 'leads', 'decided'],
    more: 'Scores follow a changed playbook by themselves. Statuses, routes and jobs of leads to which nothing happens wait for this.',
  }).action((options: { dryRun?: boolean }, command: Command) => run.apply({ ...callOf(command, deps), dryRun: options.dryRun === true }));
  registerDiff(playbook, deps);
  registerTest(playbook, deps);
  document(playbook.command('list').description('List the ready playbooks'), {
    examples: [['salesos playbook list', 'to begin with one: salesos init --playbook NAME']],
    json: LIST_FIELDS,
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
};
