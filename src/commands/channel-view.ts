import type { Context } from '../app/context.ts';
import type { ChannelView, TestedChannel } from '../app/engage/channels.ts';
import type { Call } from '../cli/command.ts';
import { AppError } from '../core/base/errors.ts';
import type { Carried } from '../core/engage/provider.ts';

export const CHANNEL_FIELDS = ['channel', 'state', 'provider', 'mailbox', 'test_to', 'secrets', 'problem'] as const;
export const TEST_FIELDS = ['channel', 'provider', 'to', 'login', 'result', 'provider_id', 'reason'] as const;

export const channelJson = ({ channel, state, provider, mailbox, self, secrets, problem }: ChannelView): Record<(typeof CHANNEL_FIELDS)[number], unknown> =>
  ({ channel, state, provider, mailbox, test_to: self, secrets: secrets.map(({ name, origin }) => ({ name, origin })), problem });

const testJson = ({ channel, provider, to, login, result }: TestedChannel): Record<(typeof TEST_FIELDS)[number], unknown> => ({
  channel, provider, to, login, result: result?.kind ?? null, provider_id: result?.kind === 'sent' ? result.providerId : null, reason: result !== null && result.kind !== 'sent' ? result.reason : null,
});

/** Sends the test and says what came of it. Raises `unavailable` for anything but a message that left. */
export const sendTest = async (call: Call, context: Context, { channel, isDryRun }: { readonly channel: Carried; readonly isDryRun: boolean }): Promise<void> => {
  const { testChannel } = await import('../app/engage/channels.ts');
  const tested = await testChannel(context, call.env, { channel, isDryRun });
  const { to, login, result, provider } = tested;
  if (result !== null && result.kind !== 'sent') {
    throw new AppError('unavailable', result.kind === 'unknown' ? `Nobody knows whether the test to ${to} has left: ${result.reason}` : `The test to ${to} was not sent: ${result.reason}`, { details: testJson(tested) });
  }
  call.out.record(testJson(tested), [`Logged in as ${login}.`, result === null ? `A test would go to ${to} by ${provider}; nothing was sent.` : `Sent to ${to} by ${provider}${result.providerId === null ? '' : ` (${result.providerId})`}.`]);
};
