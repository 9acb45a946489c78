import type { Command } from 'commander';
import type { ChannelView } from '../app/engage/channels.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice } from '../cli/parse.ts';
import { CARRIED, type Carried } from '../core/engage/provider.ts';
import { registerSetup } from './channel-setup.ts';
import { CHANNEL_FIELDS, channelJson, sendTest, TEST_FIELDS } from './channel-view.ts';

const STATES: Readonly<Record<ChannelView['state'], string>> = { on: 'on', off: 'off', broken: 'BROKEN', not_set_up: 'not set up', by_hand: 'by hand: tasks' };

const list = async (call: Call): Promise<void> => {
  const [{ withContext }, { listChannels }] = await Promise.all([import('../app/context.ts'), import('../app/engage/channels.ts')]);
  await withContext(call, async (context) => {
    const views = await listChannels(context, call.env);
    await call.out.list({
      rows: views,
      json: channelJson,
      columns: [
        { title: 'Channel', text: ({ channel }) => channel },
        { title: 'State', text: ({ state }, style) => (state === 'on' ? style.green(STATES[state]) : state === 'broken' ? style.red(STATES[state]) : STATES[state]) },
        { title: 'Provider', text: ({ provider }) => provider ?? '-' },
        { title: 'Sends as', text: ({ mailbox }) => mailbox ?? '-', shrink: true },
        { title: 'Secrets from', text: ({ secrets }) => [...new Set(secrets.flatMap(({ origin }) => origin ?? []))].join(', ') || '-', shrink: true, drop: 1 },
      ],
    });
    for (const { problem } of views) if (problem !== null) call.out.warn(problem);
    if (views.every(({ state }) => state === 'not_set_up' || state === 'by_hand')) call.out.next('salesos channels setup email', 'so that messages can leave');
  });
};

interface TestOptions extends Call { readonly channel: Carried; readonly dryRun?: true }
const test = async ({ channel, dryRun, ...call }: TestOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  await withContext(call, (context) => sendTest(call, context, { channel, isDryRun: dryRun === true }));
};

/** `salesos channels`: what messages leave by. */
export const register = (program: Command, deps: Deps, run = { list, test }): void => {
  const channels = program.command('channels').description('What messages leave by');
  document(channels.command('list').description('List the channels, whether each is on, and as whom it sends. Asks nobody outside'), {
    examples: [['salesos channels list', 'all of them'], ['salesos channels list --json channel,state,problem', 'for a script']], json: CHANNEL_FIELDS,
    more: 'A channel is off until config.yaml has a section for it, even with its key in the environment. Calls, LinkedIn and tasks need none: their messages become tasks with the text as the script.',
  }).action((_options: object, command: Command) => run.list(callOf(command, deps)));
  document(channels.command('test').description('Log in, and send one message to yourself').argument('<channel>', CARRIED.join(', '), parseChoice(CARRIED)).option('--dry-run', 'log in and send nothing'), {
    examples: [['salesos channels test email', 'to your own address'], ['salesos channels test sms --dry-run', 'only log in']], json: TEST_FIELDS,
    more: 'It goes to the sending address, or to test_to of config.yaml, and there is no way to name anybody else. Also in a dry run and while work is stopped: it reaches no lead.',
  }).action((channel: Carried, options: Pick<TestOptions, 'dryRun'>, command: Command) => run.test({ ...callOf(command, deps), ...options, channel }));
  registerSetup(channels, deps);
};
