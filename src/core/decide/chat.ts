import type { LedgerEvent } from '../ledger/event.ts';
import { CHAT_RULE, type ScoreRow, occurrenceKey } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';

/** The number that an extraction holds under a name; 0 when it has none. */
export const scoutNumber = (extraction: { readonly [name: string]: unknown }, name: 'scout_score' | 'buying_intent'): number => {
  const value = extraction[name];
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.min(100, value)) : 0;
};

/**
 * Takes a chat in: a lead has one row for all its chats, that of the one which ended last; of two that ended at once the later in the ledger. Any order, any
 * number of times: the same row.
 */
export const countChat = (rows: Map<string, ScoreRow>, event: LedgerEvent, { chat }: Pick<Rules, 'chat'>): void => {
  if (event.type !== 'chat.recorded' || event.kind !== 'own') return;
  const { seq, dedupeKey, occurredAt, payload } = event;
  const milliPoints = Math.round(scoutNumber(payload.extraction, 'scout_score') * chat.milliPerPoint);
  for (const [key, row] of rows) {
    if (row.rule !== CHAT_RULE) continue;
    if (row.occurredAt > occurredAt || (row.occurredAt === occurredAt && row.seq >= seq)) return;
    rows.delete(key);
  }
  const row: ScoreRow = { rule: CHAT_RULE, seq, dedupeKey, occurredAt, milliPoints, halfLifeMs: null, expiresAt: chat.expireMs === null ? null : occurredAt + chat.expireMs };
  rows.set(occurrenceKey(row), row);
};
