import { type Instant, toIso } from '../../core/base/instant.ts';
import { majorUnits } from '../../core/base/money.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import type { DealRow } from '../../db/deal/deal.ts';

export interface DealView extends DealRow {
  readonly stageName: string;
  /** Of the stage; null where the playbook names none, and then it counts for nothing. */
  readonly probability: number | null;
  /** Longer in its stage than the playbook allows, with no next activity ahead. */
  readonly isRotting: boolean;
}

/** What a list shows of a deal at `now`. */
export const dealViewOf = (row: DealRow, rules: Pick<Rules, 'pipelines'>, now: Instant): DealView => {
  const stage = rules.pipelines.find(({ id }) => id === row.pipeline)?.stages.find(({ id }) => id === row.stage);
  const isBooked = row.nextActivityAt !== null && row.nextActivityAt > now;
  const rotsAfterMs = stage?.rotsAfterMs ?? null;
  return {
    ...row, stageName: stage?.name ?? row.stage, probability: row.state === 'open' ? stage?.probability ?? null : row.state === 'won' ? 1 : 0,
    isRotting: row.state === 'open' && rotsAfterMs !== null && !isBooked && now - row.stageAt >= rotsAfterMs,
  };
};

/** The documented names of a deal, in their order. */
export const DEAL_NAMES = [
  'id', 'lead_id', 'lead_name', 'company', 'name', 'pipeline', 'stage', 'state', 'amount', 'currency', 'probability', 'owner', 'created_at',
  'stage_at', 'closed_at', 'close_reason', 'next_activity_at', 'rotting',
] as const;

/** The documented JSON of a deal: the amount in major units beside its currency. */
export const dealJson = (deal: DealView, zone: string): Record<(typeof DEAL_NAMES)[number], string | number | boolean | null> => {
  const isoOf = (instant: Instant | null): string | null => (instant === null ? null : toIso(instant, zone));
  return {
    id: deal.id, lead_id: deal.leadId, lead_name: deal.leadName, company: deal.leadCompany, name: deal.name, pipeline: deal.pipeline,
    stage: deal.stage, state: deal.state, amount: deal.amountMinor === null ? null : majorUnits({ minor: deal.amountMinor, currency: deal.currency }),
    currency: deal.currency, probability: deal.probability, owner: deal.owner, created_at: toIso(deal.createdAt, zone),
    stage_at: toIso(deal.stageAt, zone), closed_at: isoOf(deal.closedAt), close_reason: deal.closeReason,
    next_activity_at: isoOf(deal.nextActivityAt), rotting: deal.isRotting,
  };
};
