import type { Instant } from '../base/instant.ts';
import { factsOf, type Range, type Subject } from '../decide/condition.ts';
import { silentSince } from '../decide/inactivity.ts';
import { amountOf, customerWord, newestOpenDeal } from '../decide/outlook.ts';
import type { LeadRecord, Standing } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import type { Vocabulary } from './field.ts';

type Values = Pick<Standing, 'scoreMilli' | 'intent' | 'intentConfidence' | 'bant' | 'winProbability'>;

const exactly = (value: number | null): Range | null => (value === null ? null : { low: value, high: value });

/** A lead as a filter asks for it, with the values it has at the moment that is asked about. */
export const filterSubject = (record: LeadRecord, values: Values, temperature: 'cold' | 'warm' | 'hot'): Subject => {
  const facts = factsOf(record);
  const moment = (at: Instant | null): Range | null => exactly(at);
  return (field) => {
    switch (field) {
      case 'id': return record.id;
      case 'status': return record.status;
      case 'customer': return customerWord(record);
      case 'score': return exactly(values.scoreMilli / 1000);
      case 'temperature': return temperature;
      case 'intent': return values.intent;
      case 'intent_confidence': return exactly(values.intentConfidence);
      case 'bant': return exactly(values.bant);
      case 'probability': return exactly(values.winProbability);
      case 'pipeline': return record.pipeline;
      case 'owner': return record.owner;
      case 'has_deal': return newestOpenDeal(record) ? 'yes' : null;
      case 'stage': return newestOpenDeal(record)?.stage ?? null;
      case 'deal_amount': { const deal = newestOpenDeal(record); return deal ? amountOf(deal) : null; }
      case 'suppressed': return record.suppression?.reason ?? null;
      case 'origin': return record.origin;
      case 'mode': return record.mode;
      case 'created': return moment(record.createdAt);
      case 'status_since': return moment(record.statusAt);
      case 'activity': return moment(record.values.lastActivityAt);
      case 'heard': return moment(record.values.lastHeardAt);
      case 'silent': return moment(silentSince(record));
      default: return facts(field);
    }
  };
};

/** The names that the rules give to pipelines, stages, members and intents. */
export const vocabularyOf = ({ pipelines, team, intent }: Pick<Rules, 'pipelines' | 'team' | 'intent'>): Vocabulary =>
  ({ pipelines, stages: pipelines.flatMap(({ stages }) => stages), members: team.members, intents: intent.intents });
