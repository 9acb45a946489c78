import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChat } from '../../../src/core/decide/chat.ts';
import { firstStatus } from '../../../src/core/decide/chat-response.ts';
import type { OwnEvent } from '../../../src/core/ledger/event.ts';
import type { ScoreRow } from '../../../src/core/ledger/lead-record.ts';
import { defaultRules } from '../../support/rules.ts';

const rules = defaultRules();
const chat = (seq: number, at: number, score: number): OwnEvent<'chat.recorded'> => ({
  kind: 'own', type: 'chat.recorded', seq, dedupeKey: `#${seq}`, leadKey: 1, source: 'chat', campaign: null, occurredAt: at, recordedAt: at, by: 'outside', actor: null, rule: 'chat', causeSeq: null,
  batch: null, playbookVersion: null, history: false,
  payload: { id: `c${seq}`, channel: 'chat', started_at: at, ended_at: at, turns: [], extraction: { scout_score: score } },
});
const rowsOf = (events: readonly OwnEvent<'chat.recorded'>[]): readonly ScoreRow[] => {
  const rows = new Map<string, ScoreRow>();
  for (const event of events) countChat(rows, event, rules);
  return [...rows.values()];
};

it('a lead has the one row of its last chat, in any order of arrival and however often it is told', () => {
  const chats = fc.uniqueArray(fc.record({ seq: fc.integer({ min: 1, max: 50 }), at: fc.integer({ min: 0, max: 20 }), score: fc.integer({ min: 0, max: 100 }) }), { selector: ({ seq }) => seq, minLength: 1, maxLength: 8 });
  fc.assert(fc.property(chats, fc.infiniteStream(fc.nat()), (given, chance) => {
    const events = given.map(({ seq, at, score }) => chat(seq, at, score));
    const shuffled = [...events, ...events].map((event) => ({ event, by: chance.next().value })).sort((a, b) => a.by - b.by).map(({ event }) => event);
    const rows = rowsOf(events);
    expect(rows).toHaveLength(1);
    expect(rowsOf(shuffled)).toEqual(rows);
    const last = events.reduce((a, b) => (b.occurredAt > a.occurredAt || (b.occurredAt === a.occurredAt && b.seq > a.seq) ? b : a));
    expect(rows[0]).toMatchObject({ rule: 'chat_qualified', seq: last.seq, milliPoints: Number(last.payload.extraction['scout_score']) * 1000 });
  }), { seed: 5 });
});

describe('the first status', () => {
  it.each([[0, 'new'], [49, 'new'], [50, 'contacted'], [79, 'contacted'], [80, 'qualified'], [100, 'qualified']] as const)('of a ScoutScore of %d is %s', (score, status) => {
    expect(firstStatus(score, rules)).toBe(status);
  });
});
