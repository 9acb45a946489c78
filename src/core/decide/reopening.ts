import type { Effect } from '../ledger/effect.ts';
import type { LedgerEvent, LeadStatus, OwnEvent, OwnPayloads } from '../ledger/event.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { newestOpenDeal } from './outlook.ts';
import { replay } from './replay.ts';
import { rankOf, stageOf } from './status.ts';

type Closing = OwnEvent<'deal.won' | 'deal.lost'>;
const isClosing = (event: LedgerEvent, id: string): event is Closing =>
  event.kind === 'own' && (event.type === 'deal.won' || event.type === 'deal.lost') && event.payload.id === id;

/** The event that closed the deal, or the giving up of the lead that took it along. */
const rootOf = (closing: Closing, events: readonly LedgerEvent[]): LedgerEvent => {
  const cause = closing.rule === 'lifecycle.deal' ? events.find(({ seq }) => seq === closing.causeSeq) : undefined;
  return cause?.type === 'status.changed' ? cause : closing;
};

/** What the rules decided because of an event, link by link, with the event itself. */
const consequencesOf = (root: LedgerEvent, events: readonly LedgerEvent[]): ReadonlySet<number> => {
  const caused = new Set([root.seq]);
  for (const { seq, causeSeq, rule } of events) if (rule !== null && rule !== 'human' && causeSeq !== null && caused.has(causeSeq)) caused.add(seq);
  return caused;
};

interface Question { readonly record: LeadRecord; readonly deal: Deal; readonly events: readonly LedgerEvent[]; readonly rules: Rules }

/** The status to go back to: that of before, or of the stage to which a newer deal has been moved meanwhile. */
const statusAfter = ({ record, deal, events, rules }: Question, { root, closing, before }: { readonly root: LedgerEvent; readonly closing: Closing; readonly before: LeadRecord }): LeadStatus => {
  // A lead that was won by something else stays so.
  if (closing.type === 'deal.lost' && record.status === 'won') return record.status;
  const newest = newestOpenDeal(record);
  const isAhead = newest !== undefined && newest.seq > deal.seq
    && events.some((event) => event.seq > root.seq && event.kind === 'own' && (event.type === 'deal.moved' || event.type === 'deal.created') && event.payload.id === newest.id);
  const stage = isAhead ? stageOf(rules, newest) : undefined;
  return stage && rankOf(stage.status) >= 0 ? stage.status : before.status;
};

/**
 * What takes a closing back: the deal as it was, and with it the status, the customer, and the tasks that were cancelled because of it. `record` is the
 * whole lead, `events` are all that are visible of it. Jobs are not taken back: those of the status are asked for again.
 */
export const reopening = ({ record, deal, events, rules }: Question, reason: string): readonly { readonly type: Effect['type']; readonly payload: OwnPayloads['deal.reopened'] | OwnPayloads['task.reopened'] }[] => {
  const closing = events.findLast((event): event is Closing => isClosing(event, deal.id));
  if (!closing) return [{ type: 'deal.reopened', payload: { id: deal.id, reason } }];
  const root = rootOf(closing, events);
  const before = replay({ key: record.key, id: record.id, events: events.filter(({ seq }) => seq < root.seq), rules });
  const was = before.deals.get(deal.id) ?? deal;
  const { customer } = before;
  const caused = consequencesOf(root, events);
  const isCancelledByIt = (id: string): boolean => record.tasks.get(id)?.state === 'cancelled'
    && events.some((event) => event.kind === 'own' && event.type === 'task.cancelled' && event.payload.id === id && caused.has(event.seq));
  const tasks = [...before.tasks.values()].filter(({ id, state }) => state === 'open' && isCancelledByIt(id));
  return [
    {
      type: 'deal.reopened', payload: {
        id: deal.id, reason, status: statusAfter({ record, deal, events, rules }, { root, closing, before }), amount_minor: was.amountMinor, currency: was.currency, stage_at: was.stageAt,
        ...(closing.type === 'deal.won' && {
          customer: customer === null ? { to: null } : { to: customer.stage, at: customer.at, since: customer.since, renews_at: customer.renewsAt },
        }),
      },
    },
    ...tasks.map(({ id }) => ({ type: 'task.reopened' as const, payload: { id, reason: 'deal reopened' } })),
  ];
};
