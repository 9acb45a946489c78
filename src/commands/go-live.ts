import type { Command } from 'commander';
import type { LiveView } from '../app/work/live.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseCount } from '../cli/parse.ts';
import { count } from '../core/base/text.ts';

const FIELDS = ['live', 'changed', 'since', 'checks', 'drafts', 'messages', 'channels'] as const;
interface Flags { readonly off?: true; readonly dryRun?: true; readonly limit?: number; readonly reason?: string }
const SHOWN = 3;

const jsonOf = ({ since, checks, drafts, messages, channels }: LiveView, outcome: { readonly live: boolean; readonly changed: boolean }): Record<(typeof FIELDS)[number], unknown> => ({
  ...outcome, since, checks: checks.map(({ name, ok, isNeeded, says }) => ({ name, ok, needed: isNeeded, says })), drafts,
  messages: messages.map(({ id, leadId, leadName, channel, to, subject, body, html }) => ({ id, lead_id: leadId, lead_name: leadName, channel, to, subject, body, html })), channels,
});

const linesOf = ({ checks, drafts, messages }: LiveView, { out: { style } }: Call): readonly string[] => [
  style.bold('What it takes'),
  ...checks.map(({ ok, isNeeded, says }) => `  ${ok ? style.green('yes') : isNeeded ? style.red('NO ') : style.yellow('not')}  ${says}`),
  '', style.bold(drafts === 0 ? 'No message waits.' : `The first ${messages.length} of ${count(drafts, 'message')}, as they would leave`),
  ...messages.flatMap(({ leadName, leadId, channel, to, subject, body, html }) => [
    '', `  To:       ${leadName ?? leadId} <${to ?? `no address for ${channel}: it would not leave`}> by ${channel}`, ...(subject === '' ? [] : [`  Subject:  ${subject}`]),
    ...body.trimEnd().split('\n').map((line) => `  | ${line}`),
    ...(html === null ? [] : ['  In HTML:', ...html.trimEnd().split('\n').map((line) => `  | ${line}`)]),
  ]),
];

const MEANS = 'Then messages that nothing else holds may leave by themselves, in the mode and within the limits of the playbook';

const goLive = async ({ off, dryRun, limit = SHOWN, reason = 'by hand', ...call }: Call & Flags): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { endLive, goLive: start, lookAtLive } = await import('../app/work/live.ts');
  await withContext(call, async (context) => {
    if (off) {
      const changed = dryRun ? false : await endLive(context, reason);
      const after = await lookAtLive(context, 0);
      call.out.record(jsonOf(after, { live: after.since !== null, changed }), [changed ? 'Dry run again: messages are drafts, and nothing leaves.' : after.since === null ? 'It is a dry run already.' : 'It would be a dry run again.']);
      return;
    }
    const before = await lookAtLive(context, limit);
    const isLive = before.since !== null;
    const lines = linesOf(before, call);
    if (isLive || dryRun) {
      call.out.record(jsonOf(before, { live: isLive, changed: false }), [...lines, '', isLive ? `Live since ${before.since}.` : 'Dry run: nothing was switched.']);
      return;
    }
    if (before.checks.every(({ ok, isNeeded }) => ok || !isNeeded)) {
      call.out.lines([...lines, '']);
      await call.confirm(`Go live? ${MEANS}.`);
    }
    const changed = await start(context, reason);
    const after = await lookAtLive(context, limit);
    call.out.record(jsonOf(after, { live: true, changed }), ['Live: the dry run is over.', ...(after.channels.length === 0 ? ['No channel is set up yet, so that nothing can leave before one is.'] : [])]);
    call.out.next('salesos go-live --off', 'a dry run again');
  });
};

/** `salesos go-live`: the end of the dry run in which every workspace begins. */
export const register = (program: Command, deps: Deps, run = { goLive }): void => {
  document(program.command('go-live').description('End the dry run: show the first messages as they would leave, check what is needed, and ask')
    .option('--dry-run', 'only show it').option('--off', 'back to the dry run').option('--limit N', `show so many messages, ${SHOWN} if left out`, parseCount).option('--reason TEXT', 'why, for the ledger'), {
    examples: [['salesos go-live --dry-run', 'what would leave first, and what is missing'], ['salesos go-live', 'end the dry run'], ['salesos go-live --off', 'a dry run again']], json: FIELDS,
    more: `A fresh workspace is in a dry run: messages are drafts, nothing leaves. Going live takes a sender, a postal address and that work is not stopped.\n${MEANS}.`,
  }).action((flags: Flags, command: Command) => run.goLive({ ...callOf(command, deps), ...flags }));
};
