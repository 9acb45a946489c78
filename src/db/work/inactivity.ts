import { type ReadTx, scalar, statement } from '../store.ts';

export interface SilentLead { readonly seq: number; readonly leadKey: number; readonly level: 'warning' | 'critical'; readonly scoreMilli: number }

const selectFlagged = statement<[number], SilentLead>(
  `SELECT e.seq, e.lead_key AS leadKey, e.payload ->> 'level' AS level, l.score_milli AS scoreMilli FROM events e INDEXED BY events_inactivity
   JOIN leads l ON l.key = e.lead_key WHERE e.type = 'inactivity.flagged' AND e.undone_by IS NULL AND e.seq > ? AND l.removed = 0 ORDER BY e.seq`);
/** Leads that were found silent after this event, in the order in which they were. */
export const listFlaggedSince = (tx: ReadTx, seq: number): SilentLead[] => tx.use(selectFlagged).all(seq);

const selectNotices = scalar<[string, number], string>(
  `SELECT id FROM notifications WHERE lead_key IN (SELECT value FROM json_each(?)) AND kind = 'inactivity' AND read_at IS NULL AND seq > ?`);
/** Unread notices about the silence of these leads, given after this event. */
export const listInactivityNotices = (tx: ReadTx, leadKeys: readonly number[], seq: number): string[] => tx.use(selectNotices).all(JSON.stringify(leadKeys), seq);
