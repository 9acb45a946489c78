import type { EnrollmentEnd } from '../../core/ledger/event.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** A touch of a cadence that went out, by us or by hand, with how its enrollment ended. */
export interface TouchRow {
  readonly enrollment: string; readonly leadKey: number; readonly step: string; readonly variant: string | null; readonly sentAt: number; readonly delivered: 0 | 1;
  readonly end: EnrollmentEnd | null; readonly reason: string | null; readonly startedAt: number; readonly stoppedAt: number | null; readonly won: 0 | 1;
}

const selectTouches = statement<{ cadence: string; byHand: string }, TouchRow>(`
  SELECT e.id AS enrollment, e.lead_key AS leadKey, s.value ->> 'id' AS step, s.value ->> 'variant' AS variant, e."end", e.reason, e.started_at AS startedAt, e.stopped_at AS stoppedAt,
    CASE WHEN m.state = 'sent' THEN m.sent_at ELSE (SELECT max(h.occurred_at) FROM events h WHERE h.lead_key = e.lead_key AND h.type = 'message.discarded' AND h.undone_by IS NULL
      AND h.payload ->> 'id' = m.id AND h.payload ->> 'reason' = :byHand) END AS sentAt,
    EXISTS (SELECT 1 FROM events d WHERE d.lead_key = e.lead_key AND d.type IN ('email_delivered', 'sms_delivered') AND d.undone_by IS NULL AND d.payload ->> 'message_id' IN (m.id, m.provider_id)) AS delivered,
    EXISTS (SELECT 1 FROM deals w WHERE w.lead_key = e.lead_key AND w.state = 'won' AND w.closed_at >= e.started_at) AS won
  FROM enrollments e JOIN leads l ON l.key = e.lead_key, json_each(e.steps) s JOIN messages m ON m.id = s.value ->> 'message'
  WHERE e.cadence = :cadence AND l.removed = 0 AND m.state IN ('sent', 'discarded')`);
/** What went out of a cadence; `byHand` is what is said of a draft that a person has sent. */
export const listTouches = (tx: ReadTx, cadence: string, byHand: string): TouchRow[] => tx.use(selectTouches).all({ cadence, byHand }).filter(({ sentAt }) => sentAt !== null);

const selectAnswer = scalar<[number, number, number], string>(`SELECT payload ->> 'text' FROM events WHERE lead_key = ? AND occurred_at BETWEEN ? AND ? AND undone_by IS NULL
  AND type IN ('email_replied', 'sms_replied', 'whatsapp_replied', 'telegram_replied', 'message_received') ORDER BY seq LIMIT 1`);
/** The words of the first answer within a time; undefined where there are none. */
export const findAnswer = (tx: ReadTx, leadKey: number, { from, to }: { readonly from: number; readonly to: number }): string | undefined => tx.use(selectAnswer).get(leadKey, from, to) ?? undefined;
