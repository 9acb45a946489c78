import { type Instant, toIso } from '../../core/base/instant.ts';
import { majorUnits } from '../../core/base/money.ts';
import { isRotting, nextActivityOf } from '../../core/decide/rot.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { daysOf, isOld, NO_WON, type WonAges } from '../../core/revenue/deal-age.ts';
import type { DealRow } from '../../db/deal/deal.ts';

export interface DealView extends DealRow {
  readonly stageName: string;
  /** Its own, else that of the stage; null where neither has one, and then it counts for nothing. */
  readonly probability: number | null;
  readonly probabilityFrom: 'deal' | 'stage' | 'outcome' | null;
  /** What is booked next; what is past when nothing is ahead. */
  readonly nextActivityAt: Instant | null;
  /** Longer in its stage than the playbook allows, with nothing booked ahead. */
  readonly isRotting: boolean;
  /** Since it was created, a closed one until it was closed. */
  readonly ageDays: number;
  /** Open, and older than most deals were that were won in its pipeline. */
  readonly isOld: boolean;
  /** How long those took. */
  readonly wonAges: WonAges;
}

const probabilityOf = ({ state, probability }: DealRow, ofStage: number | null): Pick<DealView, 'probability' | 'probabilityFrom'> => {
  if (state !== 'open') return { probability: state === 'won' ? 1 : 0, probabilityFrom: 'outcome' };
  if (probability !== null) return { probability, probabilityFrom: 'deal' };
  return { probability: ofStage, probabilityFrom: ofStage === null ? null : 'stage' };
};

/** What deals are looked at with: the rules, and how long won ones took, by pipeline. */
export interface DealLook { readonly rules: Pick<Rules, 'pipelines'>; readonly ages: ReadonlyMap<string, WonAges>; readonly now: Instant }

/** What a list shows of a deal at `now`. */
export const dealViewOf = (row: DealRow, { rules, ages, now }: DealLook): DealView => {
  const stage = rules.pipelines.find(({ id }) => id === row.pipeline)?.stages.find(({ id }) => id === row.stage);
  const next = nextActivityOf(row, row.nextTaskAt, now);
  const ageMs = (row.closedAt ?? now) - row.createdAt;
  const wonAges = ages.get(row.pipeline) ?? NO_WON;
  return {
    ...row, stageName: stage?.name ?? row.stage, nextActivityAt: next ?? row.nextActivityAt, ...probabilityOf(row, stage?.probability ?? null),
    isRotting: row.state === 'open' && isRotting(row.stageAt, { rotsAfterMs: stage?.rotsAfterMs ?? null, next, now }),
    ageDays: daysOf(ageMs), isOld: row.state === 'open' && isOld(ageMs, wonAges), wonAges,
  };
};

/** The documented names of a deal, in their order. */
export const DEAL_NAMES = [
  'id', 'lead_id', 'lead_name', 'company', 'name', 'pipeline', 'stage', 'state', 'amount', 'currency', 'probability', 'probability_from', 'owner', 'created_at',
  'stage_at', 'expected_close', 'closed_at', 'close_reason', 'next_activity_at', 'rotting', 'age_days', 'old',
] as const;

/** The documented JSON of a deal: the amount in major units beside its currency. */
export const dealJson = (deal: DealView, zone: string): Record<(typeof DEAL_NAMES)[number], string | number | boolean | null> => {
  const isoOf = (instant: Instant | null): string | null => (instant === null ? null : toIso(instant, zone));
  return {
    id: deal.id, lead_id: deal.leadId, lead_name: deal.leadName, company: deal.leadCompany, name: deal.name, pipeline: deal.pipeline,
    stage: deal.stage, state: deal.state, amount: deal.amountMinor === null ? null : majorUnits({ minor: deal.amountMinor, currency: deal.currency }),
    currency: deal.currency, probability: deal.probability, probability_from: deal.probabilityFrom, owner: deal.owner,
    created_at: toIso(deal.createdAt, zone), stage_at: toIso(deal.stageAt, zone), expected_close: deal.expectedClose, closed_at: isoOf(deal.closedAt), close_reason: deal.closeReason,
    next_activity_at: isoOf(deal.nextActivityAt), rotting: deal.isRotting, age_days: deal.ageDays, old: deal.isOld,
  };
};
