import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { countingAnswers } from '../../core/decide/bant.ts';
import type { Reach } from '../../core/learn/reach.ts';
import type { BantAnswer, LeadRecord } from '../../core/ledger/lead-record.ts';
import { wordsIn } from '../../core/ledger/wording.ts';
import { listDealsOfLead } from '../../db/deal/deal.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { wonAges } from '../../db/revenue/deal-age.ts';
import type { Context } from '../context.ts';
import { reachFor } from '../learn/experience.ts';
import { chanceBasis } from '../learn/models.ts';
import { type DealView, dealViewOf } from '../deal/deal-view.ts';
import { type EventRef, eventRefOf } from '../ledger/event-ref.ts';
import { resolveLead } from './lead-ref.ts';
import { valuesAt } from './lead-values.ts';
import { type LeadView, leadViewOf } from './lead-view.ts';
import { type TaskView, taskViewOf } from '../deal/task-view.ts';
import { type IntentAnswer, type ScoreAnswer, type StatusAnswer, whyIntent, whyScore, whyStatus } from '../advise/why.ts';

/** All that is known of one lead. */
export interface LeadCard {
  readonly lead: LeadView;
  readonly record: LeadRecord;
  readonly score: ScoreAnswer; readonly intent: IntentAnswer; readonly status: StatusAnswer;
  readonly bant: readonly BantAnswer[];
  /** How it is best reached, from what it and all leads answered; null where there is no way to it. */
  readonly reach: Reach | null;
  /** What the win probability rests on. */
  readonly winBasis: string;
  /** The newest first. */
  readonly deals: readonly DealView[];
  /** Open ones first, then by due date. */
  readonly tasks: readonly TaskView[];
  /** What happened, the newest first by when it happened, however late we heard of it; notices are left out. */
  readonly timeline: readonly EventRef[];
}

/** Kinds of events that tell a person nothing about the lead. */
const isTold = (type: string): boolean => type !== 'notification.raised' && type !== 'automation.fired';

const tasksOf = (record: LeadRecord, name: string | null, now: Instant): readonly TaskView[] =>
  [...record.tasks.values()].map((task) => taskViewOf({ ...task, leadKey: record.key, leadId: record.id, leadName: name }, now))
    .sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open')
      || (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER) || a.seq - b.seq);

/** The card of a lead. Raises `not_found`, `conflict`. */
export const showLead = (context: Context, ref: string): Promise<LeadCard> => context.store.read((tx) => {
  const { rules } = context;
  const { key, id } = resolveLead(tx, ref);
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
  const look = { rules, ages: wonAges(tx), now: tx.now };
  return {
    record, lead: leadViewOf(record, valuesAt(record, rules, tx.now), rules), score: whyScore(tx, record, rules), intent: whyIntent(tx, record, rules),
    reach: reachFor(tx, record, context) ?? null, winBasis: chanceBasis(tx, rules), status: whyStatus(tx, record), bant: Object.values(countingAnswers(record, rules, tx.now)),
    deals: listDealsOfLead(tx, key).map((row) => dealViewOf(row, look)), tasks: tasksOf(record, record.fields.name ?? null, tx.now),
    timeline: eventsOfLead(tx, key).filter(({ type }) => isTold(type)).sort((a, b) => b.occurredAt - a.occurredAt || b.seq - a.seq).map((event) => eventRefOf(event, wordsIn(context.zone))),
  };
}, context.signal);
