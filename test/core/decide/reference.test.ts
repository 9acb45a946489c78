import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toIso } from '../../../src/core/base/instant.ts';
import { absorbAll, absorbNews } from '../../../src/core/decide/absorb.ts';
import { recounts } from '../../../src/core/decide/booking.ts';
import { clampScore, scoreMilli } from '../../../src/core/decide/score.ts';
import { scoreParts } from '../../../src/core/decide/score-parts.ts';
import type { LedgerEvent } from '../../../src/core/ledger/event.ts';
import { aHistory, PLAYBOOKS, portionsOf } from './histories.ts';
import { type Lead, makeLead, NOW } from './lead.ts';
import { type PlainEvent, referenceScore } from './reference-score.ts';

/** `npm run prove -- reference` tells ten thousand. */
const HISTORIES = Number(process.env['SALESOS_HISTORIES'] ?? 400);

/** An event of the ledger under the key of the plain one, by which those of one moment are ordered. */
const tell = ({ incoming, own }: Lead, { key, type, at, page, meeting }: PlainEvent): LedgerEvent => {
  if (!meeting?.ours) return incoming(type, { key, at, metadata: { ...(page !== null && { page }), ...(meeting && { starts_at: toIso(meeting.begins) }) } });
  const booked = own('task.created', { id: `tk_${key}`, title: '', kind: 'meeting', due_at: meeting.begins, owner: null, deal: null, urgency: 'high', text: '', minutes: 30 }, { at });
  return { ...booked, dedupeKey: key };
};

it('the score of any history, in any order and portions, read by a clock that also steps back, is what a plain reading of the playbook makes of it', () => {
  const seen = { readings: 0, above0: 0, full: 0, off: 0, twice: 0 };
  fc.assert(fc.property(aHistory, (told) => {
    const playbook = PLAYBOOKS[told.playbook] ?? PLAYBOOKS[0];
    if (!playbook) throw new Error('no playbook');
    const { rules, scoring } = playbook;
    const lead = makeLead({ rules, fields: told.facts, at: NOW - 1000 });
    const { record } = lead;
    absorbAll(record, lead.ledger, rules);
    const read = (known: readonly PlainEvent[], at: number): void => {
      const wanted = referenceScore(scoring, { facts: told.facts, events: known }, at);
      const { groups, silence } = scoreParts(record, rules, at);
      const parts = clampScore([...groups, ...silence].reduce((sum, { milli }) => sum + milli, 0));
      expect([scoreMilli(record, rules, at), parts]).toEqual([wanted, wanted]);
      seen.readings++;
      if (wanted > 0) seen.above0++;
      if (wanted === 100_000) seen.full++;
    };
    const past: LedgerEvent[] = [...lead.ledger];
    const absorb = (news: readonly LedgerEvent[]): void => {
      past.push(...news);
      absorbNews(record, news, { rules, past: recounts(news, rules) ? past : undefined });
    };
    const known = new Map<string, PlainEvent>();
    // What is called off is so one portion after it was booked.
    let toCallOff: readonly PlainEvent[] = [];
    const receive = (portion: readonly PlainEvent[]): void => {
      absorb([...portion.map((event) => tell(lead, event)), ...toCallOff.map(({ key }) => lead.own('task.cancelled', { id: `tk_${key}`, reason: '' }))]);
      for (const event of portion) known.set(event.key, event.meeting ? { ...event, meeting: { ...event.meeting, off: false } } : event);
      for (const event of toCallOff) known.set(event.key, event);
      seen.off += toCallOff.length;
      toCallOff = portion.filter(({ meeting }) => meeting?.off);
    };
    portionsOf(told).forEach((portion, turn) => {
      receive(portion);
      read([...known.values()], told.readings[turn % told.readings.length] ?? NOW);
    });
    receive([]);
    const ours = told.events.flatMap(({ meeting }) => (meeting?.ours ? [meeting.begins] : []));
    seen.twice += told.events.filter(({ meeting }) => meeting && !meeting.ours && ours.includes(meeting.begins)).length;
    // All that arrived, told once more in the order of occurrence, changes nothing.
    absorbAll(record, [...past].sort((a, b) => a.occurredAt - b.occurredAt), rules);
    for (const at of told.readings) read(told.events, at);
  }), { numRuns: HISTORIES, seed: 20260302 });
  // It must have had something to compare.
  expect(seen.readings).toBeGreaterThan(HISTORIES * 3);
  expect(seen.above0 / seen.readings).toBeGreaterThan(0.3);
  expect(seen.full).toBeGreaterThan(0);
  expect(seen.off).toBeGreaterThan(HISTORIES / 10);
  expect(seen.twice).toBeGreaterThan(HISTORIES / 10);
}, 600_000);
