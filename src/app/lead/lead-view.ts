import { type Instant, toIso } from '../../core/base/instant.ts';
import type { LeadStatus, SuppressionReason } from '../../core/ledger/event.ts';
import type { LeadRecord, Standing } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';

export type Temperature = 'cold' | 'warm' | 'hot';
export const TEMPERATURES: readonly Temperature[] = ['cold', 'warm', 'hot'];

/** A lead as every list shows it; numbers are exact at the moment it was read. */
export interface LeadView {
  readonly key: number; readonly id: string;
  readonly name: string | null; readonly email: string | null; readonly phone: string | null; readonly company: string | null;
  readonly title: string | null; readonly country: string | null; readonly source: string | null;
  readonly status: LeadStatus;
  readonly scoreMilli: number;
  readonly temperature: Temperature;
  readonly intent: string | null; readonly intentConfidence: number;
  readonly bant: number | null;
  readonly winProbability: number;
  readonly pipeline: string | null; readonly owner: string | null;
  readonly createdAt: Instant; readonly lastActivityAt: Instant | null;
  /** Why nobody may write to the lead; null when one may. */
  readonly suppressed: SuppressionReason | null;
}

/** Cold, warm or hot by the current score. */
export const temperatureOf = (scoreMilli: number, { temperature }: Pick<Rules, 'temperature'>): Temperature => {
  if (scoreMilli >= temperature.hotMilli) return 'hot';
  return scoreMilli >= temperature.warmMilli ? 'warm' : 'cold';
};

/** What the values of a lead come to at one moment. */
export type LeadValues = Pick<Standing, 'scoreMilli' | 'intent' | 'intentConfidence' | 'bant' | 'winProbability'>;

/** What is shown of a lead whose values at this moment are given. */
export const leadViewOf = (record: LeadRecord, values: LeadValues, rules: Rules): LeadView => {
  const { key, id, fields, status, pipeline, owner, createdAt } = record;
  return {
    key, id, name: fields.name ?? null, email: fields.email ?? null, phone: fields.phone ?? null, company: fields.company ?? null,
    title: fields.title ?? null, country: fields.country ?? null, source: fields.source ?? null, status,
    scoreMilli: values.scoreMilli, temperature: temperatureOf(values.scoreMilli, rules), intent: values.intent,
    intentConfidence: values.intentConfidence, bant: values.bant, winProbability: values.winProbability,
    pipeline, owner, createdAt, lastActivityAt: record.values.lastActivityAt, suppressed: record.suppression?.reason ?? null,
  };
};

/** `39950` → 39.9: one decimal, rounded down, so that what reads 40 has reached 40. */
export const scoreNumber = (milli: number): number => Math.floor(milli / 100) / 10;

/** A confidence or probability in [0, 1] with three decimals, rounded down: what reads 0.6 has reached 0.6. */
export const shareNumber = (share: number): number => Math.floor(share * 1000 + 1e-6) / 1000;

/** The documented names of a lead in lists, in their order. */
export const LEAD_NAMES = [
  'id', 'name', 'email', 'phone', 'company', 'title', 'country', 'source', 'status', 'score', 'temperature', 'intent', 'intent_confidence',
  'bant', 'win_probability', 'pipeline', 'owner', 'created_at', 'last_activity_at', 'suppressed',
] as const;

/** The documented JSON of a lead: the one place where its names and units are chosen. */
export const leadJson = (lead: LeadView, zone: string): Record<(typeof LEAD_NAMES)[number], string | number | null> => ({
  id: lead.id, name: lead.name, email: lead.email, phone: lead.phone, company: lead.company, title: lead.title, country: lead.country,
  source: lead.source, status: lead.status, score: scoreNumber(lead.scoreMilli), temperature: lead.temperature, intent: lead.intent,
  intent_confidence: shareNumber(lead.intentConfidence), bant: lead.bant, win_probability: shareNumber(lead.winProbability),
  pipeline: lead.pipeline, owner: lead.owner, created_at: toIso(lead.createdAt, zone),
  last_activity_at: lead.lastActivityAt === null ? null : toIso(lead.lastActivityAt, zone),
  suppressed: lead.suppressed,
});
