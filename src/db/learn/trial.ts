import type { Fields } from '../../core/ledger/event.ts';
import { type ReadTx, statement, tuples } from '../store.ts';

/** A message of ours that went out, by us or by hand. */
export interface TouchRow extends Pick<Fields, 'zone' | 'country' | 'phone' | 'region' | 'city'> {
  readonly lead: number; readonly at: number; readonly channel: string; readonly cadence: string | null; readonly step: string | null;
}
/** Leads that were touched; `:byHand` is what is said of a draft that a person has sent, and goes as a message that did. What customers get sells nothing, and is no trial. */
const SENT = `
  by_hand AS MATERIALIZED (SELECT payload ->> 'id' AS id, max(occurred_at) AS at FROM events WHERE lead_key IN (SELECT lead_key FROM messages WHERE direction = 'out' AND state = 'discarded')
    AND type = 'message.discarded' AND undone_by IS NULL AND payload ->> 'reason' = :byHand GROUP BY 1),
  sent AS MATERIALIZED (SELECT m.lead_key AS lead, m.channel, m.cadence, m.step, coalesce(m.sent_at, h.at) AS at FROM messages m LEFT JOIN by_hand h ON h.id = m.id
    WHERE m.direction = 'out' AND (m.state = 'sent' OR h.id IS NOT NULL) AND coalesce(m.enrollment, '') NOT IN (SELECT id FROM enrollments WHERE audience = 'customer'))`;
type Touched = readonly [lead: number, at: number, channel: string, cadence: string | null, step: string | null, zone: string | null, country: string | null, phone: string | null, region: string | null, city: string | null];
const selectTouches = tuples<{ byHand: string; limit: number }, Touched>(`WITH ${SENT}
  SELECT s.lead, s.at, s.channel, s.cadence, s.step, l.zone, l.country, l.phone, l.region, l.city FROM sent s JOIN leads l ON l.key = s.lead
  WHERE l.removed = 0 AND s.at IS NOT NULL ORDER BY s.at DESC LIMIT :limit`);
const whereabouts = (names: Readonly<Record<string, string | null>>): Partial<Record<string, string>> => Object.fromEntries(Object.entries(names).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
/** The newest `limit` touches, the newest first. */
export const listTouches = (tx: ReadTx, { byHand, limit }: { readonly byHand: string; readonly limit: number }): readonly TouchRow[] =>
  tx.use(selectTouches).all({ byHand, limit }).map(([lead, at, channel, cadence, step, zone, country, phone, region, city]) => ({ lead, at, channel, cadence, step, ...whereabouts({ zone, country, phone, region, city }) }));

/** Words from a lead, or a step that it took: when, and whether it says yes. `type` is the sender's word for a message, and null for what is none. */
export interface AnswerRow { readonly lead: number; readonly at: number; readonly type: string | null; readonly positive: 0 | 1 }
/* What was understood stands beside the message that says it; merged leads keep their events. */
const selectAnswers = statement<{ byHand: string; interested: string }, AnswerRow>(`WITH ${SENT}, touched AS (SELECT DISTINCT lead AS key FROM sent),
  whose AS (SELECT key, key AS lead FROM touched UNION SELECT l.key, l.merged_into FROM leads l JOIN touched t ON t.key = l.merged_into)
  SELECT w.lead, c.occurred_at AS at, c.type, e.payload ->> 'intent' IN ('interest', 'booking') AS positive FROM whose w JOIN events e ON e.lead_key = w.key JOIN events c ON c.seq = e.cause_seq
    WHERE e.type = 'message.understood' AND e.undone_by IS NULL AND e.payload ->> 'kind' = 'human'
  UNION ALL SELECT w.lead, e.occurred_at, NULL, 1 FROM whose w JOIN events e ON e.lead_key = w.key
    WHERE e.undone_by IS NULL AND ((e.type = 'task.created' AND e.payload ->> 'kind' = 'meeting' AND e.payload ->> 'minutes' IS NOT NULL) OR e.type IN (SELECT value FROM json_each(:interested)))
  ORDER BY 1, 2`);
/** What came from the leads that were touched, by lead and time; `interested` are types of events that mean yes. */
export const listAnswers = (tx: ReadTx, { byHand, interested }: { readonly byHand: string; readonly interested: readonly string[] }): readonly AnswerRow[] =>
  tx.use(selectAnswers).all({ byHand, interested: JSON.stringify(interested) });

/** How far along a status is, as SQL says it. */
const rank = (status: string): string => `CASE ${status} WHEN 'new' THEN 0 WHEN 'contacted' THEN 1 WHEN 'qualified' THEN 2 WHEN 'interested' THEN 3 WHEN 'ready_to_close' THEN 4 WHEN 'won' THEN 5 ELSE -1 END`;
/** A technique that was suggested to a lead, first at that time, and whether the objection was overcome since: they said yes, met us, went a step on or bought. */
export interface SuggestionRow { readonly technique: string; readonly objection: string; readonly lead: number; readonly at: number; readonly overcame: 0 | 1 }
/* Later than the suggestion, not only after it in the ledger: what the same message says besides overcomes nothing. */
const selectSuggestions = statement<{ within: number }, SuggestionRow>(`
  WITH suggested AS MATERIALIZED (
    SELECT e.payload ->> '$.intervention.technique' AS technique, coalesce(u.payload ->> 'objection', 'competitor') AS objection, n.lead_key AS lead, min(e.occurred_at) AS at
    FROM notifications n JOIN events e ON e.seq = n.seq LEFT JOIN events u ON u.seq = e.cause_seq AND u.type = 'message.understood'
    WHERE n.kind = 'intervention' AND e.undone_by IS NULL AND e.payload ->> '$.intervention.technique' IS NOT NULL AND n.lead_key IS NOT NULL GROUP BY 1, 2, 3)
  SELECT technique, objection, lead, at, EXISTS (SELECT 1 FROM events r WHERE r.lead_key = s.lead AND r.undone_by IS NULL AND r.occurred_at > s.at AND r.occurred_at <= s.at + :within AND (
      (r.type = 'message.understood' AND r.payload ->> 'kind' = 'human' AND r.payload ->> 'intent' IN ('interest', 'booking'))
      OR (r.type = 'status.changed' AND ${rank(`r.payload ->> 'to'`)} > max(1, ${rank(`r.payload ->> 'from'`)}))
      OR (r.type = 'task.created' AND r.payload ->> 'kind' = 'meeting' AND r.payload ->> 'minutes' IS NOT NULL) OR r.type = 'deal.won')) AS overcame
  FROM suggested s ORDER BY s.at, s.lead`);
/** Every technique with each lead to whom it was suggested. `within` is how long it has to work, in ms. */
export const listSuggestions = (tx: ReadTx, within: number): readonly SuggestionRow[] => tx.use(selectSuggestions).all({ within });

const selectTouchesOf = statement<{ lead: number; byHand: string }, { readonly at: number; readonly channel: string }>(`
  SELECT m.channel, coalesce(m.sent_at, (SELECT max(h.occurred_at) FROM events h WHERE h.lead_key = m.lead_key AND h.type = 'message.discarded' AND h.undone_by IS NULL
    AND h.payload ->> 'id' = m.id AND h.payload ->> 'reason' = :byHand)) AS at FROM messages m WHERE m.lead_key = :lead AND m.direction = 'out' AND m.state IN ('sent', 'discarded')`);
/** What was sent to one lead. */
export const listTouchesOf = (tx: ReadTx, lead: number, byHand: string): readonly { readonly at: number; readonly channel: string }[] => tx.use(selectTouchesOf).all({ lead, byHand }).filter(({ at }) => at !== null);
const selectAnswersOf = statement<[number], { readonly at: number; readonly type: string }>(`
  SELECT c.occurred_at AS at, c.type FROM events e JOIN events c ON c.seq = e.cause_seq
  WHERE e.lead_key = ? AND e.type = 'message.understood' AND e.undone_by IS NULL AND e.payload ->> 'kind' = 'human' ORDER BY 1`);
/** What one lead wrote, and by which word of the sender it came. */
export const listAnswersOf = (tx: ReadTx, lead: number): readonly { readonly at: number; readonly type: string | null }[] => tx.use(selectAnswersOf).all(lead);
