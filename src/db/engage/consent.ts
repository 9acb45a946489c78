import type { Instant } from '../../core/base/instant.ts';
import type { ConsentRecord } from '../../core/engage/consent.ts';
import { type ReadTx, scalar, statement } from '../store.ts';

/** A lead with all that were merged into it. */
const OF_LEAD = `e.undone_by IS NULL AND e.lead_key IN (WITH RECURSIVE one(key) AS (VALUES(:key) UNION SELECT l.key FROM leads l JOIN one ON l.merged_into = one.key) SELECT key FROM one)`;

interface ConsentRow { readonly seq: number; readonly type: string; readonly channel: string | null; readonly source: string | null; readonly text: string | null; readonly at: Instant }
const selectConsents = statement<{ key: number }, ConsentRow>(
  `SELECT e.seq, e.type, lower(e.payload ->> 'channel') AS channel, coalesce(e.payload ->> 'source', e.source) AS source, e.payload ->> 'text' AS text, e.occurred_at AS at
   FROM events e WHERE e.type IN ('consent.given', 'consent.withdrawn', 'consent_given', 'consent_withdrawn') AND ${OF_LEAD} ORDER BY e.occurred_at, e.seq`);
/** What was said of consent about a lead, by a person here or by events from elsewhere (`consent_given` with `channel` and `text`), the oldest first. */
export const listConsents = (tx: ReadTx, key: number): ConsentRecord[] => tx.use(selectConsents).all({ key }).flatMap(({ seq, type, channel, source, text, at }) =>
  (channel === null ? [] : [{ seq, channel, isGiven: type.endsWith('given'), source: source ?? '', text: text ?? '', at }]));

const selectSoftBounces = scalar<{ key: number; since: Instant }, Instant>(
  `SELECT e.occurred_at FROM events e WHERE e.type IN ('email_bounced', 'email_bounce', 'bounced', 'bounce', 'soft_bounce', 'soft_bounced', 'email_soft_bounced') AND ${OF_LEAD} AND e.occurred_at > :since
   AND coalesce(e.payload ->> 'permanent', 0) IN (0, 'false')
   AND lower(coalesce(e.payload ->> 'bounce_type', e.payload ->> 'bounce_class', e.payload ->> 'type', e.payload ->> 'kind', 'soft')) NOT IN ('hard', 'permanent') ORDER BY e.occurred_at`);
/** When mail to a lead came back for now, after a moment. */
export const listSoftBounces = (tx: ReadTx, key: number, since: Instant): Instant[] => tx.use(selectSoftBounces).all({ key, since });
