import type { Command } from 'commander';
import type { MessageIn } from '../app/engage/inbox.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { parseChoice, parseWhen } from '../cli/parse.ts';
import type { InboundChannel } from '../core/inbound/inbound.ts';
import { INBOUND_NAMES, refuseNothing, showInbound } from './inbound-output.ts';

const CHANNELS = ['email', 'sms', 'whatsapp', 'telegram'] as const satisfies readonly InboundChannel[];
interface InFlags { readonly lead?: string; readonly from?: string; readonly channel?: InboundChannel; readonly subject?: string; readonly at?: string; readonly dryRun?: true }
interface InOptions extends Call, InFlags { readonly file: string }

const take = async ({ file, at, lead, from, channel, subject, dryRun, ...call }: InOptions): Promise<void> => {
  const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
  const [{ withContext }, { messageIn }, { withInput }] = await Promise.all([import('../app/context.ts'), import('../app/engage/inbox.ts'), import('../app/capture/input.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const given: Omit<MessageIn, 'path' | 'title'> = {
      ...(lead !== undefined && { lead }), ...(from !== undefined && { from }), ...(channel !== undefined && { channel }), ...(subject !== undefined && { subject }),
      ...(at !== undefined && { at: parseWhen(at, { now: call.clock.now(), zone }) }), isDryRun: dryRun === true,
    };
    const took = await withInput(input, call.signal, ({ path, title }) => messageIn(context, { ...given, path, title }));
    showInbound(call, took, {}, dryRun === true);
    refuseNothing(took);
  });
};

/** Adds `messages in` to the noun. */
export const registerMessageIn = (messages: Command, deps: Deps, run = { take }): void => {
  document(messages.command('in').description('Put a message in that came to you elsewhere: its words, or a mail as it was saved').argument('<file>', 'a text or a mail (.eml), or - for standard input')
    .option('--lead LEAD', 'whose it is, by id, e-mail, phone or name').option('--from ADDRESS', 'who wrote it: an e-mail address or a phone number')
    .option('--channel NAME', `${CHANNELS.join(', ')} (default email)`, parseChoice(CHANNELS)).option('--subject TEXT', 'its subject').option('--at WHEN', 'when it came, if not now: yesterday 14:30, -2h').option('--dry-run', 'say whose it is and what would follow, and write nothing'), {
    examples: [
      ['pbpaste | salesos messages in - --lead anna', 'the words of an answer'], ['salesos messages in answer.eml', 'a mail that says itself who wrote it, and what it answers'],
      ['echo "Yes, call me" | salesos messages in - --from +4915112345678 --channel sms', 'a text message'],
    ],
    json: INBOUND_NAMES,
    more: 'Quotes and signature are left out. The lead is found by the message that it answers, by its sender, or by --lead; the message is read and answered by the rules before the command returns. '
      + 'The same message counts once. A saved mail may also be a bounce, a complaint or an automatic reply, which count as such and never as an answer. undo takes it back, a suppression that it brought stays.',
  }).action((file: string, options: InFlags, command: Command) => run.take({ ...callOf(command, deps), ...options, file }));
};
