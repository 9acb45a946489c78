import type { OwnEvent } from './event.ts';
import type { Deal, LeadRecord } from './lead-record.ts';

export const DEAL_TYPES = ['deal.created', 'deal.updated', 'deal.moved', 'deal.won', 'deal.lost', 'deal.reopened'] as const;
type DealType = (typeof DEAL_TYPES)[number];
/** What of an event a deal is made of: enough to look at many of them. */
type Said<T extends DealType> = Pick<OwnEvent<T>, 'seq' | 'occurredAt' | 'type' | 'payload'>;
export type DealEvent = { [T in DealType]: Said<T> }[DealType];
type Deals = Pick<LeadRecord, 'deals'>;
type Folds = { readonly [T in DealType]: (record: Deals, event: Said<T>) => void };

/** A deal changed in place of itself; an event about one that is not there changes nothing. */
const change = ({ deals }: Deals, id: string, patch: Partial<Deal>): void => {
  const deal = deals.get(id);
  if (deal !== undefined) deals.set(id, { ...deal, ...patch });
};

const close = (record: Deals, event: Said<'deal.won' | 'deal.lost'>, patch: Partial<Deal>): void =>
  change(record, event.payload.id, { ...patch, closedAt: event.occurredAt, closeReason: event.payload.reason });

/** What events do to deals, and to nothing else of a lead. */
export const dealFolds: Folds = {
  'deal.created': (record, { payload, occurredAt, seq }) => {
    record.deals.set(payload.id, {
      id: payload.id, name: payload.name, pipeline: payload.pipeline, stage: payload.stage, state: 'open', amountMinor: payload.amount_minor,
      currency: payload.currency, owner: payload.owner, createdAt: occurredAt, stageAt: occurredAt, closedAt: null, closeReason: null,
      nextActivityAt: null, probability: payload.probability ?? null, expectedClose: payload.expected_close ?? null, seq,
    });
  },
  'deal.updated': (record, { payload }) => {
    const patch: { -readonly [K in keyof Deal]?: Deal[K] } = {};
    if (payload.name !== undefined) patch.name = payload.name;
    if (payload.amount_minor !== undefined) patch.amountMinor = payload.amount_minor;
    if (payload.currency !== undefined) patch.currency = payload.currency;
    if (payload.owner !== undefined) patch.owner = payload.owner;
    if (payload.probability !== undefined) patch.probability = payload.probability;
    if (payload.expected_close !== undefined) patch.expectedClose = payload.expected_close;
    if (payload.next_activity_at !== undefined) patch.nextActivityAt = payload.next_activity_at;
    change(record, payload.id, patch);
  },
  'deal.moved': (record, { payload: { id, to, pipeline }, occurredAt }) =>
    change(record, id, { stage: to, stageAt: occurredAt, ...(pipeline === undefined ? {} : { pipeline }) }),
  'deal.won': (record, event) => close(record, event, { state: 'won', amountMinor: event.payload.amount_minor, currency: event.payload.currency }),
  'deal.lost': (record, event) => close(record, event, { state: 'lost' }),
  'deal.reopened': (record, { payload: { id, amount_minor, currency, stage_at }, occurredAt }) => change(record, id, {
    state: 'open', closedAt: null, closeReason: null, stageAt: stage_at ?? occurredAt,
    ...(amount_minor === undefined ? {} : { amountMinor: amount_minor }), ...(currency === undefined ? {} : { currency }),
  }),
};

/** As `fold`, of one event about a deal. */
export const foldDeal = (record: Deals, event: DealEvent): void => {
  (dealFolds[event.type] as (record: Deals, event: DealEvent) => void)(record, event);
};
