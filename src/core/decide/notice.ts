import { formatMoney } from '../base/money.ts';
import type { NotificationKind, OwnEvent, Urgency } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { type Evaluation, leadName, pointsText } from './evaluation.ts';
import type { Outlook } from './outlook.ts';
import { FIRST_CONTACT, isOpen, isWorked } from './status.ts';

interface Notice {
  readonly kind: NotificationKind;
  readonly title: string;
  readonly text: string;
  readonly urgency: Urgency;
  readonly causeSeq?: number;
}

const raise = ({ decide, newId }: Evaluation, { causeSeq, ...notice }: Notice): void => {
  decide('notification.raised', {
    id: newId('notification'), ...notice,
  }, { rule: `notify.${notice.kind}`, ...(causeSeq === undefined ? {} : { causeSeq }) });
};

/** Own events that are news now: those that were unread and those just decided. */
const newsOf = ({ unread, events }: Evaluation): readonly OwnEvent[] =>
  [...unread.filter((event): event is OwnEvent => event.kind === 'own' && !event.history), ...events];

const noticeOfDeal = (record: LeadRecord, event: OwnEvent): Notice | undefined => {
  const name = leadName(record);
  if (event.type === 'deal.won') {
    const { amount_minor: minor, currency, reason } = event.payload;
    return {
      kind: 'deal_won', title: `Won: ${name}${minor === null ? '' : `, ${formatMoney({ minor, currency })}`}`, text: reason,
      urgency: 'medium', causeSeq: event.seq,
    };
  }
  return event.type === 'deal.lost' ? {
    kind: 'deal_lost', title: `Lost: ${name}`, text: event.payload.reason, urgency: 'medium', causeSeq: event.seq,
  } : undefined;
};

/** When the next hot notice may be raised: news since the last one, and no sooner than the playbook says. */
const hotFrom = (record: LeadRecord, { notifications: { hotLead } }: Pick<Rules, 'notifications'>): number | null => {
  const last = record.fired['notify.hot_lead'];
  if (!last) return Number.NEGATIVE_INFINITY;
  return record.values.freshSeq > last.seq ? last.at + hotLead.onceInMs : null;
};

/** Whether a hot notice could be due at some moment of the outlook; exact when it is of one moment. */
export const mayBeHot = (record: LeadRecord, rules: Rules, outlook: Outlook): boolean => {
  if (!isOpen(record) || !isWorked(record) || outlook.scoreMilli.high < rules.notifications.hotLead.milli) return false;
  const from = hotFrom(record, rules);
  return from !== null && outlook.to >= from;
};

/** Tells what happened to a lead of which there is news, each thing once; history is told of in one notice by whoever brought it in. */
export const raiseNotices = (evaluation: Evaluation): void => {
  const { record, rules } = evaluation;
  if (!isWorked(record)) return;
  const name = leadName(record);
  const news = newsOf(evaluation);
  const created = news.find((event) => event.type === 'lead.created' && event.by !== 'human');
  if (created) {
    raise(evaluation, {
      kind: 'lead_created', title: `New lead: ${name}`, text: record.fields.source ?? created.source, urgency: 'low',
      causeSeq: created.seq,
    });
  }
  // Whoever had a message sent knows that the lead was contacted.
  const changes = news.filter((event): event is OwnEvent<'status.changed'> => event.type === 'status.changed' && event.by !== 'human' && event.rule !== FIRST_CONTACT.ours);
  const [first] = changes;
  const last = changes.at(-1);
  if (first && last && isOpen(record) && first.payload.from !== record.status) {
    raise(evaluation, {
      kind: 'status_changed', title: `${name}: ${first.payload.from} → ${record.status}`, text: last.payload.reason,
      urgency: 'low', causeSeq: last.seq,
    });
  }
  for (const event of news) {
    const notice = noticeOfDeal(record, event);
    if (notice) raise(evaluation, notice);
  }
  const outlook = evaluation.outlook();
  if (mayBeHot(record, rules, outlook)) {
    const score = pointsText(outlook.scoreMilli.low);
    raise(evaluation, {
      kind: 'hot_lead', title: `${name} is hot: ${score} points`,
      text: `Hot from ${pointsText(rules.notifications.hotLead.milli)} points.`, urgency: 'high',
    });
  }
};
