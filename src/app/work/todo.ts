import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { count } from '../../core/base/text.ts';
import type { Urgency } from '../../core/ledger/event.ts';
import { URGENCIES } from '../../core/ledger/event.ts';
import { nextMidnight } from '../../core/work/budget.ts';
import { isUnsent } from '../../core/ledger/lead-record.ts';
import { type ApprovalRow, listApprovals } from '../../db/work/approval.ts';
import { SENT_BY_HAND } from '../../core/ledger/contact.ts';
import { type DraftRow, listDrafts, listMessagesByPrefix } from '../../db/work/draft.ts';
import { listUnreadNotifications, type NotificationRow } from '../../db/advise/notification.ts';
import { listOpenRecommendations, type RecommendationRow } from '../../db/advise/recommendation.ts';
import { listOutbox, type OutboxRow } from '../../db/engage/outbox.ts';
import type { ReadTx } from '../../db/store.ts';
import { listTasks, type TaskRow } from '../../db/deal/task.ts';
import { actIn } from '../ledger/act.ts';
import { answerIn, resolveApproval } from './approval.ts';
import { answerAutonomy, type KindAutonomy, listProposed } from './autonomy.ts';
import type { Context } from '../context.ts';
import { human } from '../ledger/ledger.ts';
import { liveSince } from './live.ts';
import { markNotificationsRead } from '../advise/notifications.ts';
import { answerRecommendation } from '../advise/recommendations.ts';
import { cancelTask, completeTask } from '../deal/tasks.ts';

export const TODO_KINDS = ['approval', 'suggestion', 'autonomy', 'intervention', 'unknown_send', 'recommendation', 'task', 'draft'] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

/** One thing that waits for a person, or many of a kind in one: then its id is no id of any of them, and `leadId` is null. */
export interface TodoItem {
  readonly id: string;
  readonly kind: TodoKind;
  readonly urgency: Urgency;
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly title: string;
  /** Why it is there. */
  readonly reason: string;
  /** The words that would go out; empty where there are none. */
  readonly draft: string;
  readonly owner: string | null;
  /** By when: due date, or when it expires. */
  readonly dueAt: Instant | null;
  readonly createdAt: Instant;
}

/** Less than this share of its time left makes a wait for a yes critical. */
const LAST_SHARE = 1 / 3;

const ofApproval = (now: Instant) => ({ id, kind, jobKind, risk, leadId, leadName, reason, draft, expiresAt, createdAt }: ApprovalRow): TodoItem => {
  const isEnding = expiresAt !== null && expiresAt - now < (expiresAt - createdAt) * LAST_SHARE;
  return {
    id, kind, leadId, leadName, reason, draft, dueAt: expiresAt, createdAt, owner: null, title: kind === 'approval' ? `Approve ${jobKind}` : `Suggested: ${jobKind}`,
    urgency: isEnding ? 'critical' : risk === 'high' ? 'high' : 'medium',
  };
};
const ofTask = ({ id, urgency, leadId, leadName, title, text, owner, dueAt, createdAt }: TaskRow): TodoItem =>
  ({ id, kind: 'task', urgency, leadId, leadName, title, reason: text, draft: '', owner, dueAt, createdAt });
const ofRecommendation = ({ id, urgency, leadId, leadName, action, reason, expiresAt, createdAt }: RecommendationRow): TodoItem =>
  ({ id, kind: 'recommendation', urgency, leadId, leadName, title: action, reason, draft: '', owner: null, dueAt: expiresAt, createdAt });
const ofNotification = ({ id, urgency, leadId, leadName, title, text, createdAt }: NotificationRow): TodoItem =>
  ({ id, kind: 'intervention', urgency, leadId, leadName, title, reason: text, draft: '', owner: null, dueAt: null, createdAt });
const ofDraft = ({ id, leadId, leadName, channel, subject, body, job, createdAt, cadence, step, dueAt }: DraftRow): TodoItem => ({
  id, kind: 'draft', urgency: 'low', leadId, leadName, title: `Send by ${channel}: ${subject}`, draft: body, owner: null, dueAt: step === null ? null : dueAt, createdAt,
  reason: [...(cadence === null ? [] : [`step ${step ?? ''} of ${cadence}`]), ...(job === null ? [] : [`drafted by ${job}`])].join(', '),
});

/** Nobody knows whether it left: only a person can say. */
const ofUnknown = ({ id, leadId, leadName, channel, subject, reason, createdAt }: OutboxRow): TodoItem => ({
  id, kind: 'unknown_send', urgency: 'high', leadId, leadName, title: `Did it leave? ${channel}${subject === '' ? '' : `: ${subject}`}`, draft: '', owner: null, dueAt: null, createdAt,
  reason: `${reason === null ? '' : `${reason}. `}Look with the provider, then: salesos outbox resolve ${id} sent|not-sent`,
});

/** Its id is the kind's own: there is one of each. */
const ofAutonomy = (now: Instant) => ({ kind, needed }: KindAutonomy): TodoItem => ({
  id: `au_${kind}`, kind: 'autonomy', urgency: 'low', leadId: null, leadName: null, title: `Let ${kind} run by itself`, reason: `approved unedited ${needed} times in a row`,
  draft: '', owner: null, dueAt: null, createdAt: now,
});

/** What the id of the group says: they are answered one by one. */
const SILENT = 'silent';

/** More silent leads than the playbook's number are one item, as urgent as the most urgent of them: one by one they would bury all else. */
const ofRecommendations = (rows: readonly RecommendationRow[], groupOver: number): readonly TodoItem[] => {
  const silent = rows.filter(({ rule }) => rule?.startsWith('inactivity.'));
  const [first] = silent;
  if (!first || silent.length <= groupOver) return rows.map(ofRecommendation);
  return [...rows.filter((row) => !silent.includes(row)).map(ofRecommendation), {
    ...ofRecommendation(first), id: SILENT, leadId: null, leadName: null, title: `${first.action}: ${count(silent.length, 'silent lead')}`,
    reason: 'One by one: salesos recommendations list', dueAt: Math.min(...silent.map(({ expiresAt }) => expiresAt)),
  }];
};

const byUrgency = (a: TodoItem, b: TodoItem): number =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || TODO_KINDS.indexOf(a.kind) - TODO_KINDS.indexOf(b.kind)
  || (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

export interface TodoQuery { readonly kind?: TodoKind; readonly limit?: number }

const ALL = -1;
const collect = (tx: ReadTx, context: Context): readonly TodoItem[] => {
  const { zone, rules } = context;
  const today = nextMidnight(tx.now, zone) - 1;
  // What leaves by itself waits for nobody.
  const leaving: readonly string[] = context.channels.configured();
  const isLive = liveSince(tx) !== undefined;
  const tasks = listTasks(tx, { state: 'open', limit: ALL }).filter(({ dueAt }) => dueAt === null || dueAt <= today);
  return [
    ...listApprovals(tx, { state: 'open', limit: ALL }).filter(({ expiresAt }) => expiresAt === null || expiresAt > tx.now).map(ofApproval(tx.now)),
    ...listProposed(tx, context).map(ofAutonomy(tx.now)),
    ...listUnreadNotifications(tx, ALL).filter(({ kind }) => kind === 'intervention').map(ofNotification),
    ...listOutbox(tx, { states: ['unknown'], limit: ALL }).map(ofUnknown),
    ...ofRecommendations(listOpenRecommendations(tx, ALL), rules.inactivity.groupOver), ...tasks.map(ofTask),
    ...listDrafts(tx, today).filter(({ state, channel }) => !(state === 'approved' && isLive && leaving.includes(channel))).map(ofDraft),
  ];
};

/** All that waits for a person, the most urgent first: approvals, suggestions, what has earned to run by itself, interventions, messages of which nobody knows whether they left, recommendations, tasks and drafts due today. */
export const readTodo = (context: Context, { kind, limit }: TodoQuery = {}): Promise<readonly TodoItem[]> =>
  context.store.read((tx) => collect(tx, context).filter((item) => kind === undefined || item.kind === kind).sort(byUrgency).slice(0, limit), context.signal);

const resolveDraft = (tx: ReadTx, ref: string): DraftRow => {
  const found = listMessagesByPrefix(tx, ref);
  const [first, second] = found;
  const exact = found.find(({ id }) => id === ref) ?? (second === undefined ? first : undefined);
  if (!exact) throw new AppError(first === undefined ? 'not_found' : 'conflict', first === undefined ? `No draft matches "${ref}".` : `"${ref}" matches ${found.length} drafts.`, { hint: 'See: salesos todo list --kind draft' });
  if (exact.state === 'unknown') throw new AppError('conflict', `Nobody knows whether ${exact.id} has left.`, { hint: `Look with the provider, then: salesos outbox resolve ${exact.id} sent|not-sent` });
  if (!isUnsent(exact.state)) throw new AppError('conflict', `${exact.id} is ${exact.state} already.`, { hint: 'See: salesos todo list' });
  return exact;
};

const sentBy: Readonly<Record<string, 'email' | 'call'>> = { email: 'email', call: 'call' };

const answerDraft = (context: Context, ref: string, yes: boolean): Promise<string> =>
  context.store.write((tx) => {
    const { id, leadKey, channel, subject } = resolveDraft(tx, ref);
    actIn(tx, context, leadKey, () => (yes ? [
      human('message.discarded', { id, reason: SENT_BY_HAND }), human('activity.logged', { kind: sentBy[channel] ?? 'note', text: subject, direction: 'out' }),
    ] : [human('message.discarded', { id, reason: 'skipped' })]));
    return id;
  }, context.signal);

export interface TodoDone { readonly id: string; readonly what: string }

const answerApproval = (context: Context, ref: string, yes: boolean, reason: string): Promise<TodoDone> =>
  context.store.write((tx) => {
    const { id, jobKind, answer } = answerIn(tx, context, resolveApproval(tx, ref), yes ? { yes } : { yes, reason });
    return { id, what: `${jobKind} ${answer}` };
  }, context.signal);

interface Answers { readonly todo: (context: Context, ref: string) => Promise<TodoDone>; readonly skip: (context: Context, ref: string, reason: string) => Promise<TodoDone> }

/** What a yes and a no mean, by the prefix of the id. */
const ANSWERS: Readonly<Record<string, Answers>> = {
  ap: { todo: (context, ref) => answerApproval(context, ref, true, ''), skip: (context, ref, reason) => answerApproval(context, ref, false, reason) },
  au: {
    todo: async (context, ref) => { const { kind } = await answerAutonomy(context, ref.slice(3), 'granted'); return { id: ref, what: `${kind} runs by itself` }; },
    skip: async (context, ref) => { const { kind } = await answerAutonomy(context, ref.slice(3), 'declined'); return { id: ref, what: `${kind} goes on asking` }; },
  },
  tk: {
    todo: async (context, ref) => { const { task } = await completeTask(context, ref); return { id: task.id, what: `${task.title}: done` }; },
    skip: async (context, ref, reason) => { const { task } = await cancelTask(context, ref, reason); return { id: task.id, what: `${task.title}: cancelled` }; },
  },
  rc: {
    todo: async (context, ref) => { const { id, action } = await answerRecommendation(context, ref, 'accepted'); return { id, what: `${action}: accepted` }; },
    skip: async (context, ref) => { const { id, action } = await answerRecommendation(context, ref, 'dismissed'); return { id, what: `${action}: dismissed` }; },
  },
  ms: {
    todo: async (context, ref) => ({ id: await answerDraft(context, ref, true), what: 'sent by you, and logged' }),
    skip: async (context, ref) => ({ id: await answerDraft(context, ref, false), what: 'discarded' }),
  },
  nt: {
    todo: async (context, ref) => { await markNotificationsRead(context, [ref]); return { id: ref, what: 'read' }; },
    skip: async (context, ref) => { await markNotificationsRead(context, [ref]); return { id: ref, what: 'read' }; },
  },
};

/**
 * Does what an item asks for (approves, accepts, completes, notes a draft as sent by hand), or skips it (rejects, dismisses, cancels, discards).
 * Raises `not_found`, and `conflict` for what is no longer open.
 */
export const answerTodo = async (context: Context, ref: string, answer: { readonly yes: true } | { readonly yes: false; readonly reason: string }): Promise<TodoDone> => {
  const wanted = ref.trim().toLowerCase();
  if (wanted === SILENT) throw new AppError('usage', 'Silent leads are answered one by one.', { hint: 'List them: salesos recommendations list' });
  const answers = ANSWERS[wanted.split('_')[0] ?? ''];
  if (!answers) throw new AppError('not_found', `Nothing to do matches "${ref}".`, { hint: 'Name it by its id: salesos todo list' });
  return answer.yes ? answers.todo(context, wanted) : answers.skip(context, wanted, answer.reason);
};
