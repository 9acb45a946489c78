import type { Command } from 'commander';
import type { OutboxMessage, OutboxState, ShownMessage } from '../app/engage/outbox.ts';
import type { MailboxView } from '../app/engage/mailbox.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import type { JsonObject } from '../core/base/ports.ts';
import { CHANNELS, type ChannelName } from '../core/engage/channel.ts';
import { type Call, callOf, document, type Deps } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import type { Style } from '../cli/style.ts';
import { formatTime } from '../cli/time.ts';
import { sendLines, sendsJson } from './tick.ts';

const STATES = ['open', 'draft', 'planned', 'due', 'claimed', 'sending', 'sent', 'failed', 'unknown', 'held', 'discarded', 'all'] as const;
const FIELDS = [
  'id', 'lead_id', 'lead_name', 'channel', 'state', 'subject', 'cadence', 'step', 'occurrence', 'enrollment', 'job', 'due_at', 'next_at', 'expires_at', 'waits_for', 'reason', 'mailbox', 'provider_id',
  'sent_at', 'created_at',
] as const;
const SHOWN = [...FIELDS, 'body', 'html', 'sends'] as const;
const RUN = ['sent', 'not_sent', 'rejected', 'unknown', 'waiting', 'held', 'discarded', 'recovered', 'stop'] as const;
const MAILBOX = ['mailbox', 'paused', 'sent', 'bounced', 'complained'] as const;

const isoOf = (instant: number | null, zone: string): string | null => (instant === null ? null : toIso(instant, zone));
const waitOf = ({ gate, waitsFor }: OutboxMessage): string | null => gate ?? waitsFor;
const whyOf = ({ reason, waitsReason }: OutboxMessage): string | null => reason ?? waitsReason;
const jsonOf = (message: OutboxMessage, zone: string): Record<(typeof FIELDS)[number], string | number | null> => ({
  id: message.id, lead_id: message.leadId, lead_name: message.leadName, channel: message.channel, state: message.state, subject: message.subject, cadence: message.cadence, step: message.step,
  occurrence: message.occurrence, enrollment: message.enrollment, job: message.job, due_at: isoOf(message.dueAt, zone), next_at: isoOf(message.nextAt, zone), expires_at: isoOf(message.expiresAt, zone),
  waits_for: waitOf(message), reason: whyOf(message), mailbox: message.mailbox, provider_id: message.providerId, sent_at: isoOf(message.sentAt, zone), created_at: toIso(message.createdAt, zone),
});
const shownJson = ({ message, sends }: ShownMessage, zone: string): JsonObject => ({
  ...jsonOf(message, zone), body: message.body, html: message.html,
  sends: sends.map(({ number, key, state, mailbox, at, settledAt, providerId, reason }) =>
    ({ number, key, state, mailbox, at: toIso(at, zone), settled_at: isoOf(settledAt, zone), provider_id: providerId, reason })),
});

const BAD: readonly OutboxState[] = ['unknown', 'failed'];
const stateText = ({ state }: OutboxMessage, style: Style): string => (BAD.includes(state) ? style.red(state) : state === 'sent' ? style.green(state) : state);

interface ListFlags { readonly state?: (typeof STATES)[number]; readonly lead?: string; readonly channel?: ChannelName; readonly limit?: number }
const list = async (call: Call & ListFlags): Promise<void> => {
  const { state, lead, channel, limit } = call;
  const [{ withContext }, { readOutbox }] = await Promise.all([import('../app/context.ts'), import('../app/engage/outbox.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await readOutbox(context, { ...(state && { state }), ...(lead !== undefined && { lead }), ...(channel && { channel }), ...(limit !== undefined && { limit }) });
    const unknown = rows.find((row) => row.state === 'unknown');
    await call.out.list({
      rows, json: (row) => jsonOf(row, zone),
      columns: [
        { title: 'ID', text: ({ id }) => id },
        { title: 'State', text: stateText },
        { title: 'Lead', text: ({ leadName, leadId }) => leadName ?? leadId, shrink: true },
        { title: 'By', text: (row) => row.channel },
        { title: 'Subject', text: ({ subject }) => subject, shrink: true, drop: 2 },
        { title: 'When', text: ({ sentAt, nextAt, dueAt }) => formatTime(sentAt ?? nextAt ?? dueAt, zone) },
        { title: 'Why', text: (row) => [waitOf(row), whyOf(row)].filter((part) => part !== null).join(': '), shrink: true, drop: 1 },
      ],
      empty: 'Nothing is on its way out.', ...(unknown && { next: `salesos outbox resolve ${unknown.id} sent|not-sent` }),
    });
  });
};

const linesOf = ({ message, sends }: ShownMessage, zone: string): readonly string[] => [
  `${message.channel} to ${message.leadName ?? message.leadId}  ${message.id}`,
  `State      ${message.state}${whyOf(message) === null ? '' : `: ${whyOf(message) ?? ''}`}`,
  ...(message.cadence === null ? [] : [`Of         ${message.cadence}${message.step === null ? '' : ` / ${message.step}`}, occurrence ${message.occurrence ?? 1}`]),
  `Due        ${formatTime(message.dueAt, zone)}${message.nextAt === null ? '' : `, looked at again ${formatTime(message.nextAt, zone)} (${message.waitsFor ?? ''})`}`,
  ...sends.map(({ number, state, at, mailbox, reason, providerId }) => `Send ${number}  ${formatTime(at, zone)}  ${state} from ${mailbox}${providerId === null ? '' : `, ${providerId}`}${reason === null ? '' : `: ${reason}`}`),
  '', ...(message.subject === '' ? [] : [message.subject, '']), ...message.body.trimEnd().split('\n'),
  ...(message.html === null ? [] : ['', 'In HTML, which mail programs show instead:', ...message.html.trimEnd().split('\n')]),
];

const withOne = async (call: Call, work: (context: import('../app/context.ts').Context, outbox: typeof import('../app/engage/outbox.ts')) => Promise<ShownMessage>, said?: (shown: ShownMessage) => string): Promise<void> => {
  const [{ withContext }, outbox] = await Promise.all([import('../app/context.ts'), import('../app/engage/outbox.ts')]);
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const shown = await work(context, outbox);
    call.out.record(shownJson(shown, zone), said === undefined ? linesOf(shown, zone) : [said(shown)]);
    if (said === undefined && shown.message.state === 'unknown') call.out.next(`salesos outbox resolve ${shown.message.id} sent|not-sent`);
  });
};

const show = (call: Call & { readonly message: string }): Promise<void> => withOne(call, (context, { showOutboxMessage }) => showOutboxMessage(context, call.message));

const OUTCOMES = ['sent', 'not-sent'] as const;
const resolve = (call: Call & { readonly message: string; readonly as: (typeof OUTCOMES)[number]; readonly reason?: string }): Promise<void> =>
  withOne(call, (context, { resolveUnknown }) => resolveUnknown(context, call.message, { as: call.as === 'sent' ? 'sent' : 'not_sent', reason: call.reason ?? 'said by hand' }),
    ({ message }) => (call.as === 'sent' ? `${message.id} counts as sent.` : `${message.id} is due again and leaves as soon as nothing holds it. To keep it back: salesos outbox discard ${message.id}`));
const approve = (call: Call & { readonly message: string }): Promise<void> =>
  withOne(call, (context, { approveMessage }) => approveMessage(context, call.message), ({ message }) => `${message.id} may leave, as soon as nothing holds it.`);
const discard = (call: Call & { readonly message: string; readonly reason?: string }): Promise<void> =>
  withOne(call, (context, { discardMessage }) => discardMessage(context, call.message, call.reason ?? ''), ({ message }) => `${message.id} will not be sent.`);

const runDue = async ({ limit, message, ...call }: Call & { readonly limit?: number; readonly message?: string }): Promise<void> => {
  const [{ withContext }, { sendDue }, { showOutboxMessage }] = await Promise.all([import('../app/context.ts'), import('../app/engage/send-loop.ts'), import('../app/engage/outbox.ts')]);
  await withContext(call, async (context) => {
    const id = message === undefined ? undefined : (await showOutboxMessage(context, message)).message.id;
    const done = await sendDue(context, { ...(limit !== undefined && { limit }), ...(id !== undefined && { id }) });
    const { stop } = done;
    const lines = sendLines({ ...done, stop: null }).filter((line) => line !== false);
    call.out.record(sendsJson(done), lines.length === 0 && stop === null ? ['Nothing was due.'] : lines);
    // A tick that cannot send has done its other work; who asked for nothing else has got nothing.
    if (stop !== null) throw new AppError(stop.code === 'disk' ? 'storage' : 'conflict', `${stop.reason}.`, { hint: stop.hint });
  });
};

const mailboxJson = ({ mailbox, paused, sent, bounced, complained }: MailboxView): JsonObject => ({ mailbox, paused, sent, bounced, complained });
const mailboxes = async (call: Call): Promise<void> => {
  const [{ withContext }, { readMailboxes }] = await Promise.all([import('../app/context.ts'), import('../app/engage/mailbox.ts')]);
  await withContext(call, async (context) => {
    const rows = await context.store.read(readMailboxes, context.signal);
    const paused = rows.find((row) => row.paused !== null);
    await call.out.list({
      rows, json: mailboxJson,
      columns: [
        { title: 'Mailbox', text: ({ mailbox }) => mailbox, shrink: true }, { title: 'Sent', text: ({ sent }) => String(sent), align: 'right' },
        { title: 'Bounced', text: ({ bounced }) => String(bounced), align: 'right' }, { title: 'Complained', text: ({ complained }) => String(complained), align: 'right' },
        { title: 'Paused', text: (row) => row.paused ?? '-', shrink: true },
      ],
      empty: 'Nothing was sent in the last 7 days.', ...(paused && { next: `salesos outbox resume ${paused.mailbox}` }),
    });
  });
};
const resume = async ({ mailbox, reason = '', ...call }: Call & { readonly mailbox: string; readonly reason?: string }): Promise<void> => {
  const [{ withContext }, { resumeMailbox }] = await Promise.all([import('../app/context.ts'), import('../app/engage/mailbox.ts')]);
  await withContext(call, async (context) => {
    const resumed = await resumeMailbox(context, mailbox, reason);
    call.out.record(mailboxJson(resumed), [`${mailbox} sends again. What came back until now counts no longer.`]);
  });
};

/** `salesos outbox`: messages on their way out. */
export const register = (program: Command, deps: Deps, run = { list, show, resolve, approve, discard, runDue, mailboxes, resume }): void => {
  const outbox = program.command('outbox').description('Messages on their way out: what waits, what left, and what nobody knows of');
  document(outbox.command('list', { isDefault: true }).description('List what is on its way, what nobody knows of first')
    .option('--state STATE', STATES.join(', '), parseChoice(STATES)).option('--lead LEAD', 'only to this lead').option('--channel NAME', CHANNELS.join(', '), parseChoice(CHANNELS))
    .option('--limit N', 'at most N', parseCount), {
    examples: [['salesos outbox', 'what is on its way'], ['salesos outbox list --state unknown', 'what may have left, and nobody knows'], ['salesos outbox list --state sent --lead anna@lab.example', 'what somebody got']],
    json: FIELDS, more: 'planned: approved and not due yet. due: leaves at the next tick unless a gate holds it, and then says which. claimed, sending: a process is at it.\nheld: waits for you. unknown: the provider was called and nobody knows whether it left; it is never sent again by itself.',
  }).action((options: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...options }));

  document(outbox.command('show').description('Show a message with its text and every call to a provider').argument('<message>', 'by id or prefix'), {
    examples: [['salesos outbox show ms_3f', 'what it says and what became of it']], json: SHOWN,
  }).action((message: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), message }));

  document(outbox.command('resolve').description('Say what became of a message that nobody knows of').argument('<message>', 'by id or prefix').argument('<outcome>', OUTCOMES.join(' or '), parseChoice(OUTCOMES))
    .option('--reason TEXT', 'how you know'), {
    examples: [['salesos outbox resolve ms_3f sent', 'it is in the Sent folder'], ['salesos outbox resolve ms_3f not-sent --reason "not in their log"', 'it is due again']], json: SHOWN,
    more: 'Look with the provider first: what you call not sent is sent again. No undo takes an answer back.',
  }).action((message: string, as: (typeof OUTCOMES)[number], options: { readonly reason?: string }, command: Command) => run.resolve({ ...callOf(command, deps), ...options, message, as }));

  document(outbox.command('approve').description('Let a draft leave, or what was held for you').argument('<message>', 'by id or prefix'), {
    examples: [['salesos outbox approve ms_3f', 'it leaves as soon as nothing holds it']], json: SHOWN,
  }).action((message: string, _options: object, command: Command) => run.approve({ ...callOf(command, deps), message }));
  document(outbox.command('discard').description('Take back a message that has not left').argument('<message>', 'by id or prefix').option('--reason TEXT', 'why'), {
    examples: [['salesos outbox discard ms_3f', 'it will not be sent']], json: SHOWN,
  }).action((message: string, options: { readonly reason?: string }, command: Command) => run.discard({ ...callOf(command, deps), ...options, message }));

  document(outbox.command('run').description('Send what is due now').argument('[message]', 'only this one, by id or prefix, though it is not due yet').option('--limit N', 'look at N at most', parseCount), {
    examples: [['salesos outbox run', 'what a tick would send'], ['salesos outbox run ms_3f', 'this one now, if no gate holds it']], json: RUN,
    more: 'Ticks and the daemon do it by themselves. Nothing leaves in a dry run, while work is stopped, or through a gate that is shut.\nWhere database and journal do not belong together it ends with 5 (see salesos adopt), where the disk is full with 10: nothing was sent, and all of it stays due.',
  }).action((message: string | undefined, options: { readonly limit?: number }, command: Command) => run.runDue({ ...callOf(command, deps), ...options, ...(message !== undefined && { message }) }));

  document(outbox.command('mailboxes').description('List the addresses and numbers that messages left from, with what came back'), {
    examples: [['salesos outbox mailboxes', 'of the last 7 days']], json: MAILBOX,
    more: 'A mailbox pauses itself at 3 % bounces, or at 0.1 % complaints and at least two, of what it sent in 7 days, after at least 50.',
  }).action((_options: object, command: Command) => run.mailboxes(callOf(command, deps)));
  document(outbox.command('resume').description('Let a mailbox send again that has paused itself').argument('<mailbox>', 'its address or number').option('--reason TEXT', 'what has changed'), {
    examples: [['salesos outbox resume me@firma.example --reason "list cleaned"', 'after the bounces were looked at']], json: MAILBOX,
  }).action((mailbox: string, options: { readonly reason?: string }, command: Command) => run.resume({ ...callOf(command, deps), ...options, mailbox }));
};
