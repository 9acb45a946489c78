import type { Command } from 'commander';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { isStandardInput, openInput } from '../cli/input.ts';
import { parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { toIso } from '../core/base/instant.ts';
import { INBOUND_NAMES, refuseNothing, showInbound } from './inbound-output.ts';

const LIST_FIELDS = ['event', 'type', 'at', 'from', 'name', 'subject', 'text'] as const;
const LISTED = 50;

const pull = async (call: Call): Promise<void> => {
  const [{ withContext }, { pullInbox }] = await Promise.all([import('../app/context.ts'), import('../app/engage/inbox-pull.ts')]);
  await withContext(call, async (context) => {
    const progress = call.progress('Reading mail');
    const pulled = await pullInbox(context, (mails) => progress.step(mails));
    progress.end();
    showInbound(call, pulled, { mailbox: pulled.mailbox, mails: pulled.mails, sent_found: pulled.sentFound });
    // A mail that nobody can read is told, and no failure: it stays in the mailbox.
    for (const { how } of pulled.items.filter(({ outcome }) => outcome === 'refused').slice(0, 5)) call.out.say(`Not read: ${how}`);
  });
};

const ingest = async ({ files, ...call }: Call & { readonly files: readonly string[] }): Promise<void> => {
  const [{ withContext }, { ingestPayloads }, { withInput }] = await Promise.all([import('../app/context.ts'), import('../app/engage/inbox.ts'), import('../app/capture/input.ts')]);
  await withContext(call, async (context) => {
    const items = [];
    const events = [];
    for (const file of files) {
      const input = isStandardInput(file) ? { kind: 'stream' as const, stream: await openInput(file, call.io) } : { kind: 'file' as const, path: file };
      const took = await withInput(input, call.signal, ({ path, title }) => ingestPayloads(context, { path, title }));
      items.push(...took.items);
      events.push(...took.events);
    }
    showInbound(call, { items, events });
    refuseNothing({ items, events });
  });
};

const list = async ({ limit = LISTED, ...call }: Call & { readonly limit?: number }): Promise<void> => {
  const [{ withContext }, { unmatchedMessages }] = await Promise.all([import('../app/context.ts'), import('../app/engage/inbox.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    await call.out.list({
      rows: await unmatchedMessages(context, limit),
      json: ({ seq, type, at, from, name, subject, text }) => ({ event: seq, type, at: toIso(at, zone), from, name, subject, text }),
      columns: [
        { title: 'Event', text: ({ seq }) => `#${seq}` }, { title: 'When', text: ({ at }) => formatTime(at, zone) }, { title: 'From', text: ({ from, name }) => name ?? from ?? '-', shrink: true },
        { title: 'Subject', text: ({ subject }) => subject ?? '-', shrink: true, drop: 1 }, { title: 'Text', text: ({ text }) => text ?? '-', shrink: true }, { title: 'Type', text: ({ type }) => type, drop: 2 },
      ],
      empty: 'Nothing came in from anybody unknown.',
    });
  });
};

const match = async ({ event, lead, ...call }: Call & { readonly event: number; readonly lead: string }): Promise<void> => {
  const [{ withContext }, { matchByHand }] = await Promise.all([import('../app/context.ts'), import('../app/engage/unmatched.ts')]);
  await withContext(call, async (context) => showInbound(call, await matchByHand(context, event, lead)));
};
/** `12` or `#12`, as the list has it. */
const parseEvent = (text: string): number => parseCount(text.replace(/^#/, ''));

export const register = (program: Command, deps: Deps, run = { pull, ingest, list, match }): void => {
  const inbox = program.command('inbox').description('What comes in: from the mailbox, from files of webhooks, from nobody known');
  document(inbox.command('pull').description('Read the mailbox: answers, bounces, complaints, automatic replies'), {
    examples: [['salesos inbox pull', 'what came since the last time'], ['salesos inbox pull --json taken,unmatched', 'for a script']],
    json: ['mailbox', 'mails', 'sent_found', ...INBOUND_NAMES],
    more: 'The mailbox stands in config.yaml, section inbox, its password IMAP_PASSWORD in the environment or the file secrets. It is read over TLS and only read: nothing in it is marked, moved or removed. '
      + 'How far it was read is kept in the database; each mail counts once, whatever is killed. Mail from your own addresses is no answer; your folder of sent mail is asked after messages of which nobody knows whether they left. '
      + 'Once it is set up, tick pulls every five minutes (schedule.inbox_pull).',
  }).action((_options: unknown, command: Command) => run.pull(callOf(command, deps)));
  document(inbox.command('ingest').description('Take in what providers posted to a webhook, and mails as they were saved').argument('<file...>', 'files of Twilio, SendGrid, Telegram, or .eml; - for standard input'), {
    examples: [['salesos inbox ingest twilio.json sendgrid.json', 'answers and reports of delivery'], ['salesos inbox ingest *.eml', 'a folder of mails']],
    json: INBOUND_NAMES,
    more: 'Twilio: incoming messages and status callbacks, as a form, as JSON or as the API lists them. SendGrid: the event webhook, and inbound parse with the raw mail or its parts. Telegram: updates, one or as getUpdates gives them. '
      + 'JSON, one object a line, a form a line, or multipart. Which it is shows by its fields. The same message with the same status counts once. Who wrote it is known by the message that it answers or by their address; '
      + 'unknown senders are listed (inbox list), or become leads where the playbook says capture.unknown_senders: lead. What cannot be read is told with its reason, and the exit code is 8.',
  }).action((files: readonly string[], _options: unknown, command: Command) => run.ingest({ ...callOf(command, deps), files }));
  document(inbox.command('list').description('List messages of nobody known, the newest first').option('--limit N', `at most N (default ${LISTED})`, parseCount), {
    examples: [['salesos inbox list', 'who wrote and is no lead'], ['salesos inbox list --json', 'with all their words']],
    json: LIST_FIELDS,
    more: 'Add one as a lead with leads add, and what they wrote is theirs; so it is after any import that brings their address. Say whose one is with inbox match. With capture.unknown_senders: lead in the playbook they become leads by themselves.',
  }).action((options: { readonly limit?: number }, command: Command) => run.list({ ...callOf(command, deps), ...options }));
  document(inbox.command('match').description('Say whose a message of somebody unknown is').argument('<event>', 'its number in inbox list', parseEvent).argument('<lead>', 'by id, e-mail, phone or name'), {
    examples: [['salesos inbox match 4711 anna', 'she wrote it from another address']], json: INBOUND_NAMES,
    more: 'It is read and answered by the rules before the command returns. The address is not added to the lead. undo takes it back.',
  }).action((event: number, lead: string, _options: unknown, command: Command) => run.match({ ...callOf(command, deps), event, lead }));
};
