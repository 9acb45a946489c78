import type { Command } from 'commander';
import type { NotificationRow } from '../app/advise/notifications.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { parseChoice, parseCount } from '../cli/parse.ts';
import { formatTime } from '../cli/time.ts';
import { NOTIFICATION_KINDS, type NotificationKind } from '../core/ledger/event.ts';
import { AppError } from '../core/base/errors.ts';
import { toIso } from '../core/base/instant.ts';
import { count } from '../core/base/text.ts';

interface ListFlags { readonly all?: true; readonly limit?: number; readonly kind?: NotificationKind }
interface ListOptions extends Call, ListFlags {}
interface ReadOptions extends Call { readonly ids: readonly string[]; readonly all?: true }
const FIELDS = ['id', 'kind', 'title', 'text', 'urgency', 'lead_id', 'lead_name', 'created_at', 'read_at'] as const;

const SHOW_FIELDS = [...FIELDS, 'handovers'] as const;

const jsonOf = (row: NotificationRow, zone: string): Record<(typeof FIELDS)[number], unknown> => ({
  id: row.id, kind: row.kind, title: row.title, text: row.text, urgency: row.urgency, lead_id: row.leadId, lead_name: row.leadName,
  created_at: toIso(row.createdAt, zone), read_at: row.readAt === null ? null : toIso(row.readAt, zone),
});

const list = async ({ all, limit, kind, ...call }: ListOptions): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { listNotifications } = await import('../app/advise/notifications.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const rows = await listNotifications(context, { all: all === true, ...(limit === undefined ? {} : { limit }), ...(kind === undefined ? {} : { kind }) });
    await call.out.list<NotificationRow>({
      rows,
      json: (row) => jsonOf(row, zone),
      columns: [
        { title: 'When', text: ({ createdAt }) => formatTime(createdAt, zone) },
        { title: 'Urgency', text: ({ urgency }, style) => (urgency === 'critical' ? style.red(urgency) : urgency), drop: 1 },
        { title: 'What', text: ({ title }) => title, shrink: true },
        { title: 'Details', text: ({ text }) => text, shrink: true, drop: 2 },
        { title: 'ID', text: ({ id }) => id, drop: 3 },
      ],
      empty: all ? 'No notifications.' : 'Nothing new.', ...(rows.some(({ readAt }) => readAt === null) ? { next: 'salesos notifications read --all' } : {}),
    });
  });
};

const SAYS: Readonly<Record<string, string>> = { sending: 'being handed to', done: 'handed to', failed: 'could not be handed to', unknown: 'perhaps handed to' };
const WAY: Readonly<Record<string, string>> = { exec: 'your program', desktop: 'the desktop' };

const show = async ({ id, ...call }: Call & { readonly id: string }): Promise<void> => {
  const { withContext } = await import('../app/context.ts');
  const { showNotification } = await import('../app/advise/notifications.ts');
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const row = await showNotification(context, id);
    call.out.record({ ...jsonOf(row, zone), handovers: row.handovers.map(({ way, state, at, error }) => ({ way, state, at: toIso(at, zone), error })) }, [
      call.out.style.bold(row.title), ...row.text.split('\n').map((line) => `  ${line}`), '',
      `${row.kind}, ${row.urgency}, ${formatTime(row.createdAt, zone)}, ${row.readAt === null ? 'unread' : `read ${formatTime(row.readAt, zone)}`}`,
      ...(row.leadId === null ? [] : [`Lead ${row.leadName ?? row.leadId} (salesos leads show ${row.leadId})`]),
      ...row.handovers.map(({ way, state, at, error }) => `${formatTime(at, zone)} ${SAYS[state] ?? state} ${WAY[way] ?? way}${error === null ? '' : `: ${error}`}`),
    ]);
    if (row.readAt === null) call.out.next(`salesos notifications read ${row.id}`);
  });
};

const read = async ({ ids, all, ...call }: ReadOptions): Promise<void> => {
  if (all ? ids.length > 0 : ids.length === 0) throw new AppError('usage', 'Which notifications?', { hint: 'Name their ids, or give --all.' });
  const { withContext } = await import('../app/context.ts');
  const { markNotificationsRead } = await import('../app/advise/notifications.ts');
  const marked = await withContext(call, (context) => markNotificationsRead(context, all ? 'all' : ids));
  call.out.record({ read: marked }, [`${count(marked, 'notification')} marked as read.`]);
};

export const register = (program: Command, deps: Deps, run = { list, show, read }): void => {
  const notifications = program.command('notifications').description('What happened that you should know');
  document(notifications.command('list', { isDefault: true }).description('List unread notifications, newest first')
    .option('--all', 'also those that were read').option('--limit N', 'at most N', parseCount).option('--kind KIND', 'only these: digest, error, hot_lead and others', parseChoice(NOTIFICATION_KINDS)), {
    more: 'They are handed to a program of yours or to the desktop as well, outside of quiet hours: see notifications in the playbook, and docs/notifications.md.',
    examples: [['salesos notifications list', 'the unread ones'], ['salesos notifications list --kind error', 'what went wrong'], ['salesos notifications list --all --json', 'all, for a script']], json: FIELDS,
  }).action((flags: ListFlags, command: Command) => run.list({ ...callOf(command, deps), ...flags }));
  document(notifications.command('show').description('One notification in full, and whom it was handed to').argument('<id>', 'its id, or the unique beginning of it'), {
    examples: [['salesos notifications show nt_1a2b', 'all of it']], json: SHOW_FIELDS,
  }).action((id: string, _options: object, command: Command) => run.show({ ...callOf(command, deps), id }));
  document(notifications.command('read').description('Mark notifications as read')
    .argument('[ids...]', 'their ids, or the unique beginnings of them').option('--all', 'all of them'), {
    examples: [['salesos notifications read --all', 'I have seen them'], ['salesos notifications read nt_1a2b', 'this one']], json: ['read'],
  }).action((ids: readonly string[], flags: { readonly all?: true }, command: Command) => run.read({ ...callOf(command, deps), ...flags, ids }));
};
