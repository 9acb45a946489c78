import { dictionary } from '../base/dictionary.ts';
import type { Instant } from '../base/instant.ts';
import type { Attributes, Changes, Fields, LeadStatus, LedgerEvent, OwnEvent, OwnType } from './event.ts';
import type { Approval, Job, LeadRecord, Message, Recommendation, Task } from './lead-record.ts';
import { identityKey } from './lead-record.ts';
import { dealFolds } from './deal-fold.ts';
import { proposalFolds } from './proposal-fold.ts';

type Fold<T extends OwnType> = (record: LeadRecord, event: OwnEvent<T>) => void;
type Folds = { readonly [T in OwnType]: Fold<T> };

/** A row changed in place of itself; an event about a row that is not loaded changes nothing. */
const change = <Row>(rows: Map<string, Row>, id: string, patch: Partial<Row>): void => {
  const row = rows.get(id);
  if (row !== undefined) rows.set(id, { ...row, ...patch });
};

/** The new values over the old; a value of null takes the name away. */
const withChanges = (values: Attributes, changes: Changes): Attributes => {
  const result = Object.assign(dictionary<string>(), values);
  for (const [name, to] of Object.entries(changes)) {
    if (to === undefined) continue;
    if (to.to === null) delete result[name];
    else result[name] = to.to;
  }
  return result;
};

const fillGaps = (values: Attributes, others: Attributes): Attributes => ({ ...others, ...values });

const nothing = (): void => {};

const later = (a: Instant | null, b: Instant | null): Instant | null => (a === null || b === null ? a ?? b : Math.max(a, b));

/** The collections of a record whose rows move with a merge. */
const rowsOf = ({ identities, deals, tasks, jobs, approvals, recommendations, notifications, messages, enrollments, chats, proposals }: LeadRecord): Map<string, unknown>[] =>
  [identities, deals, tasks, jobs, approvals, recommendations, notifications, messages, enrollments, chats, proposals];

const closeApprovalsOf = (record: LeadRecord, job: string, state: Approval['state'], at: number): void => {
  for (const [id, approval] of record.approvals) {
    if (approval.job === job && approval.state === 'open') record.approvals.set(id, { ...approval, state, decidedAt: at });
  }
};

/** Calendars tell the versions of a meeting apart by their number. */
const changeTask = ({ tasks }: LeadRecord, id: string, patch: Partial<Task>): void => {
  const { minutes, sequence } = tasks.get(id) ?? { minutes: null, sequence: 0 };
  change(tasks, id, { ...patch, sequence: minutes === null ? sequence : sequence + 1 });
};

/** When a person gives a message a new time. */
const newTime = ({ due_at, expires_at }: { readonly due_at?: Instant; readonly expires_at?: Instant }): Partial<Message> =>
  ({ ...(due_at !== undefined && { dueAt: due_at }), ...(expires_at !== undefined && { expiresAt: expires_at }) });

const finishJob = (record: LeadRecord, id: string, at: number, patch: Partial<Job>): void => {
  change(record.jobs, id, { ...patch, finishedAt: at });
};

/** What each of our own events does to its lead. Facts replace facts, decisions add rows or change them; values are `absorb`'s. */
const folds: Folds = {
  'lead.created': (record, { payload, occurredAt, recordedAt }) => {
    record.origin = payload.origin;
    record.createdAt = occurredAt;
    record.recordedAt = recordedAt;
    if (record.statusSeq === 0) record.statusAt = recordedAt;
    // After an undo a creation may come later than what was said of the lead since: that stands.
    record.fields = fillGaps(record.fields as Attributes, payload.fields as Attributes) as Fields;
    record.attributes = fillGaps(record.attributes, payload.attributes);
    record.tags = [...payload.tags, ...record.tags.filter((tag) => !payload.tags.includes(tag))];
    record.removed = false;
    for (const identity of payload.identities) record.identities.set(identityKey(identity), identity);
  },
  'lead.updated': (record, { payload }) => {
    record.fields = withChanges(record.fields as Attributes, payload.fields as Changes) as Fields;
    record.attributes = withChanges(record.attributes, payload.attributes);
    for (const identity of payload.identities_removed) record.identities.delete(identityKey(identity));
    for (const identity of payload.identities_added) record.identities.set(identityKey(identity), identity);
    if (payload.met_at !== undefined) record.createdAt = payload.met_at;
    const kept = record.tags.filter((tag) => !payload.tags_removed.includes(tag));
    record.tags = [...kept, ...payload.tags_added.filter((tag) => !kept.includes(tag))];
  },
  'lead.removed': (record) => { record.removed = true; },
  'lead.merged': nothing,
  'lead.merged_into': (record, { payload }) => {
    record.mergedInto = payload.lead_key;
    for (const rows of rowsOf(record)) rows.clear();
    record.history = [];
  },
  'lead.distinguished': nothing,
  'lead.erased': (record) => {
    record.fields = {};
    record.attributes = {};
    record.tags = [];
    record.removed = true;
    record.identities.clear();
  },
  'lead.disclosed': nothing, 'consent.given': nothing, 'consent.withdrawn': nothing,
  'person.suppressed': (record, { payload, occurredAt }) => { record.suppression ??= { reason: payload.reason, at: occurredAt }; },
  'chat.recorded': (record, { payload, seq }) => {
    const { id, channel, started_at, ended_at, turns, extraction } = payload;
    record.chats.set(id, { id, channel, startedAt: started_at, endedAt: ended_at, turns: JSON.stringify(turns), extraction: JSON.stringify(extraction), seq });
  },
  'lead.mode_set': (record, { payload }) => { record.mode = payload.mode; },
  'activity.logged': nothing,
  'bant.answered': nothing,
  'status.changed': (record, event) => {
    const { payload, seq, occurredAt, by, actor, rule, causeSeq } = event;
    record.status = payload.to;
    record.statusAt = occurredAt;
    record.statusSeq = seq;
    if (by === 'human') record.humanStatusAt = occurredAt;
    record.history.push({ seq, from: payload.from, to: payload.to, by, actor, rule, causeSeq, reason: payload.reason, at: occurredAt });
  },
  'customer.changed': (record, event) => {
    const { payload: { from, to, reason, at, since, renews_at }, seq, occurredAt, by, actor, rule, causeSeq } = event;
    const known = record.customer;
    const isNew = known === null || (from === 'churned' && to === 'onboarding');
    record.customer = to === null ? null : {
      stage: to, at: at ?? occurredAt, since: since ?? (isNew ? occurredAt : known.since), seq, humanAt: by === 'human' ? occurredAt : known?.humanAt ?? null,
      renewsAt: renews_at === undefined ? known?.renewsAt ?? null : renews_at,
    };
    record.history.push({ seq, from: from ?? 'none', to: to ?? 'none', by, actor, rule, causeSeq, reason, at: occurredAt });
  },
  'customer.renewal_set': (record, { payload }) => { if (record.customer !== null) record.customer = { ...record.customer, renewsAt: payload.renews_at }; },
  'lead.routed': (record, { payload, by }) => {
    record.pipeline = payload.pipeline;
    record.owner = payload.owner ?? record.owner;
    if (by === 'human') record.routedByHuman = true;
  },
  'route.released': (record) => {
    record.pipeline = null;
    record.routedByHuman = false;
  },
  'lead.assigned': (record, { payload }) => { record.owner = payload.owner; },
  'route.conflicted': nothing,
  ...dealFolds,
  ...proposalFolds,
  'task.created': (record, { payload, occurredAt, seq, rule }) => {
    const task: Task = {
      id: payload.id, title: payload.title, kind: payload.kind, text: payload.text, state: 'open', urgency: payload.urgency,
      dueAt: payload.due_at, owner: payload.owner, deal: payload.deal, rule, createdAt: occurredAt, closedAt: null, seq,
      minutes: payload.minutes ?? null, place: payload.place ?? null, sequence: 0,
    };
    record.tasks.set(task.id, task);
  },
  'task.updated': (record, { payload }) => {
    const patch: { -readonly [K in keyof Task]?: Task[K] } = {};
    if (payload.title !== undefined) patch.title = payload.title;
    if (payload.due_at !== undefined) patch.dueAt = payload.due_at;
    if (payload.owner !== undefined) patch.owner = payload.owner;
    if (payload.urgency !== undefined) patch.urgency = payload.urgency;
    if (payload.text !== undefined) patch.text = payload.text;
    if (payload.minutes !== undefined) patch.minutes = payload.minutes;
    if (payload.place !== undefined) patch.place = payload.place;
    changeTask(record, payload.id, patch);
  },
  'task.completed': (record, { payload, occurredAt }) => changeTask(record, payload.id, { state: 'done', closedAt: occurredAt }),
  'task.reopened': (record, { payload }) => changeTask(record, payload.id, { state: 'open', closedAt: null }),
  'task.cancelled': (record, { payload, occurredAt }) => changeTask(record, payload.id, { state: 'cancelled', closedAt: occurredAt }),
  'recommendation.made': (record, { payload, occurredAt, seq, rule }) => {
    const recommendation: Recommendation = {
      id: payload.id, action: payload.action, reason: payload.reason, urgency: payload.urgency, rule, state: 'open',
      createdAt: occurredAt, expiresAt: payload.expires_at, seq,
    };
    record.recommendations.set(recommendation.id, recommendation);
  },
  'recommendation.accepted': (record, { payload }) => change(record.recommendations, payload.id, { state: 'accepted' }),
  'recommendation.dismissed': (record, { payload }) => change(record.recommendations, payload.id, { state: 'dismissed' }),
  'recommendation.expired': (record, { payload }) => change(record.recommendations, payload.id, { state: 'expired' }),
  'notification.raised': (record, { payload, occurredAt, seq }) => {
    const { id, kind, title, text, urgency } = payload;
    record.notifications.set(id, { id, kind, title, text, urgency, createdAt: occurredAt, seq });
  },
  'message.understood': nothing,
  'inactivity.flagged': nothing,
  'automation.fired': nothing,
  'automation.rearmed': nothing,
  'automation.cut': nothing,
  'automation.held': nothing,
  'job.queued': (record, { payload, occurredAt, seq, rule }) => {
    const { id, kind, dedupe_key, priority, run_at, energy, waits_for, reason } = payload;
    record.jobs.set(id, {
      id, kind, dedupeKey: dedupe_key, priority, state: waits_for === 'nothing' ? 'queued' : 'waiting', runAt: run_at, energy, rule,
      reason, createdAt: occurredAt, finishedAt: null, error: null, result: null, seq,
    });
  },
  'job.released': (record, { payload, occurredAt }) => change(record.jobs, payload.id, { state: 'queued', runAt: occurredAt }),
  'job.succeeded': (record, { payload, occurredAt }) =>
    finishJob(record, payload.id, occurredAt, { state: 'succeeded', error: null, result: JSON.stringify(payload.result) }),
  'job.failed': (record, { payload, occurredAt }) => finishJob(record, payload.id, occurredAt, { state: 'failed', error: `${payload.code}: ${payload.error}` }),
  'job.retried': (record, { payload }) => change(record.jobs, payload.id, { state: 'queued', runAt: payload.run_at, finishedAt: null, error: null }),
  'job.cancelled': (record, { payload, occurredAt }) => {
    finishJob(record, payload.id, occurredAt, { state: 'cancelled', error: payload.reason });
    closeApprovalsOf(record, payload.id, 'cancelled', occurredAt);
  },
  'approval.requested': (record, { payload, occurredAt, seq }) => {
    const { id, kind, job, action, reason, risk, draft, expires_at, remind_at = null } = payload;
    record.approvals.set(id, {
      id, kind, job, action, reason, risk, draft, state: 'open', expiresAt: expires_at, createdAt: occurredAt, decidedAt: null, seq, remindAt: remind_at, edited: 0,
    });
  },
  'approval.approved': (record, { payload: { id, draft }, occurredAt }) =>
    change(record.approvals, id, { state: 'approved', decidedAt: occurredAt, ...(draft === undefined ? {} : { draft, edited: 1 }) }),
  'approval.reminded': (record, { payload }) => change(record.approvals, payload.id, { remindAt: null }),
  'approval.rejected': (record, { payload, occurredAt }) => change(record.approvals, payload.id, { state: 'rejected', decidedAt: occurredAt }),
  'approval.expired': (record, { payload, occurredAt }) => change(record.approvals, payload.id, { state: 'expired', decidedAt: occurredAt }),
  'message.drafted': (record, { payload, occurredAt, seq }) => {
    const { id, channel, subject, body, html = null, job, enrollment = null, step = null, due_at = null, cadence = null, occurrence = null, expires_at = null, approved } = payload;
    record.messages.set(id, {
      id, direction: 'out', channel, state: approved ? 'approved' : 'draft', subject, body, html, job, createdAt: occurredAt, seq, enrollment, step,
      dueAt: due_at ?? (approved ? occurredAt : null),
      cadence, occurrence, expiresAt: expires_at, approvedBy: approved ? 'rule' : null, gate: null, reason: null, mailbox: null, sentAt: null, providerId: null,
    });
  },
  'message.approved': (record, { payload, occurredAt, by }) => {
    const { dueAt = null } = record.messages.get(payload.id) ?? {};
    change(record.messages, payload.id, { state: 'approved', approvedBy: by === 'human' ? 'human' : 'rule', gate: null, reason: null, dueAt: dueAt ?? occurredAt, ...newTime(payload) });
  },
  'message.held': (record, { payload: { id, gate, reason } }) => change(record.messages, id, { state: 'held', gate, reason }),
  'message.sending': (record, { payload: { id, mailbox } }) => change(record.messages, id, { state: 'sending', mailbox }),
  'message.sent': (record, { payload: { id, mailbox, provider_id }, occurredAt }) =>
    change(record.messages, id, { state: 'sent', mailbox, sentAt: occurredAt, providerId: provider_id, reason: null }),
  'message.failed': (record, { payload: { id, reason, retry_at } }) => change(record.messages, id, { state: retry_at === null ? 'failed' : 'approved', reason }),
  'message.unknown': (record, { payload: { id, reason } }) => change(record.messages, id, { state: 'unknown', reason }),
  'message.resolved': (record, { payload, occurredAt }) =>
    change(record.messages, payload.id, payload.as === 'sent' ? { state: 'sent', sentAt: occurredAt, reason: payload.reason } : { state: 'approved', reason: null, ...newTime(payload) }),
  'message.rescheduled': (record, { payload: { id, due_at } }) => change(record.messages, id, { dueAt: due_at }),
  'message.discarded': (record, { payload }) => change(record.messages, payload.id, { state: 'discarded' }),
  'enrollment.started': (record, { payload: { id, cadence, job, steps, occurrence = 1, definition = null, audience = 'lead' }, occurredAt, seq }) => {
    record.enrollments.set(id, {
      id, cadence, state: 'active', job, steps: JSON.stringify(steps), startedAt: occurredAt, stoppedAt: null, end: null, reason: null, seq, occurrence, definition, pausedUntil: null, audience,
    });
  },
  'enrollment.paused': (record, { payload: { id, until, reason } }) => change(record.enrollments, id, { state: 'paused', pausedUntil: until, reason }),
  'enrollment.resumed': (record, { payload: { id } }) => change(record.enrollments, id, { state: 'active', pausedUntil: null, reason: null }),
  'enrollment.stopped': (record, { payload: { id, end, reason }, occurredAt }) => change(record.enrollments, id, { state: 'stopped', stoppedAt: occurredAt, end, reason, pausedUntil: null }),
  'event.undone': (record, { payload: { rules, is_status, is_route }, occurredAt, seq }) => {
    record.fired = { ...record.fired, ...Object.fromEntries(rules.map((rule) => [rule, { at: occurredAt, seq }])) };
    if (is_status) record.humanStatusAt = occurredAt;
    if (is_route) record.routedByHuman = true;
  },
  'batch.started': nothing, 'batch.finished': nothing, 'batch.undone': nothing, 'undo.finished': nothing, 'event.blanked': nothing, 'organization.merged': nothing, 'catalog.changed': nothing, 'campaign.added': nothing, 'campaign.changed': nothing, 'campaign.cost_set': nothing, 'playbook.changed': nothing,
  'playbook.applied': nothing, 'model.trained': nothing, 'mode.changed': nothing, 'autonomy.granted': nothing, 'autonomy.declined': nothing, 'autonomy.revoked': nothing, 'work.stopped': nothing, 'work.resumed': nothing, 'live.started': nothing, 'live.ended': nothing, 'mailbox.paused': nothing, 'mailbox.resumed': nothing, 'outbox.adopted': nothing, 'member.left': nothing,
  'member.returned': nothing, 'budget.refilled': nothing, 'budget.set': nothing, 'schedule.switched': nothing, 'notifications.read': nothing, 'plan.made': nothing, 'plan.done': nothing,
};

/** What an automation does goes under its rule, and is not another firing. */
const isFiring = (rule: string, type: OwnType): boolean => !rule.startsWith('automation.') || type.startsWith('automation.');

/**
 * Applies one event to the record it is about, in place. Facts and decisions only: values are `absorb`'s. The same events in the order of
 * `seq` make the same record, whoever folds them: an evaluation, a command, a rebuild.
 */
export const fold = (record: LeadRecord, event: LedgerEvent): void => {
  record.lastSeq = Math.max(record.lastSeq, event.seq);
  if (event.kind !== 'own') return;
  (folds[event.type] as Fold<OwnType>)(record, event);
  if (event.rule !== null && event.rule !== 'human' && event.by !== 'outside' && isFiring(event.rule, event.type)) {
    record.fired = { ...record.fired, [event.rule]: { at: event.occurredAt, seq: event.seq } };
  }
};

/** How far along a status is when two leads become one; a closed door counts for less than an open one. */
const PROGRESS: Readonly<Record<LeadStatus, number>> = {
  disqualified: 0, lost: 1, new: 2, contacted: 3, qualified: 4, interested: 5, ready_to_close: 6, won: 7,
};

/**
 * When and where somebody was first met. What was given stands against what was only heard of; of two that were heard of, the earlier says where.
 */
const takeOverFirst = (record: LeadRecord, other: LeadRecord): void => {
  const areHeardOf = record.origin === 'ingest' && other.origin === 'ingest';
  if (other.createdAt >= record.createdAt || (other.origin === 'ingest' && !areHeardOf)) return;
  record.createdAt = other.createdAt;
  if (!areHeardOf) return;
  const { source: _source, campaign: _campaign, ...fields } = record.fields;
  const { source, campaign } = other.fields;
  record.fields = { ...fields, ...(source === undefined ? {} : { source }), ...(campaign === undefined ? {} : { campaign }) };
};

/**
 * What a merge does to the surviving lead: it keeps what it knows, the other fills its gaps; rows, identities and history of both are its own;
 * the status is the further one.
 */
export const takeOver = (record: LeadRecord, other: LeadRecord): void => {
  takeOverFirst(record, other);
  record.fields = fillGaps(record.fields as Attributes, other.fields as Attributes) as Fields;
  record.attributes = fillGaps(record.attributes, other.attributes);
  record.tags = [...record.tags, ...other.tags.filter((tag) => !record.tags.includes(tag))];
  if (PROGRESS[other.status] > PROGRESS[record.status]) {
    record.status = other.status;
    record.statusAt = other.statusAt;
    record.statusSeq = other.statusSeq;
  }
  record.humanStatusAt = later(record.humanStatusAt, other.humanStatusAt);
  record.customer ??= other.customer;
  record.suppression ??= other.suppression;
  record.pipeline ??= other.pipeline;
  record.owner ??= other.owner;
  record.routedByHuman ||= other.routedByHuman;
  record.history = [...record.history, ...other.history].sort((a, b) => a.seq - b.seq);
  for (const [rule, fired] of Object.entries(other.fired)) {
    if ((record.fired[rule]?.seq ?? 0) < fired.seq) record.fired = { ...record.fired, [rule]: fired };
  }
  const own = rowsOf(record);
  rowsOf(other).forEach((rows, index) => { for (const [key, row] of rows) if (!own[index]?.has(key)) own[index]?.set(key, row); });
};
