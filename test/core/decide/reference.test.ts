import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absorbAll } from '../../../src/core/decide/absorb.ts';
import { clampScore, scoreMilli } from '../../../src/core/decide/score.ts';
import { scoreParts } from '../../../src/core/decide/score-parts.ts';
import { aHistory, PLAYBOOKS, portionsOf } from './histories.ts';
import { makeLead, NOW } from './lead.ts';
import { referenceScore } from './reference-score.ts';

/** `npm run prove -- reference` tells ten thousand. */
const HISTORIES = Number(process.env['SALESOS_HISTORIES'] ?? 800);

it('the score of any history, in any order and portions, read by a clock that also steps back, is what a plain reading of the playbook makes of it', () => {
  const seen = { readings: 0, above0: 0, full: 0 };
  fc.assert(fc.property(aHistory, (told) => {
    const playbook = PLAYBOOKS[told.playbook] ?? PLAYBOOKS[0];
    if (!playbook) throw new Error('no playbook');
    const { rules, scoring } = playbook;
    const { record, ledger, incoming } = makeLead({ rules, fields: told.facts, at: NOW - 1000 });
    absorbAll(record, ledger, rules);
    const read = (known: typeof told.events, at: number): void => {
      const wanted = referenceScore(scoring, { facts: told.facts, events: known }, at);
      const { groups, silence } = scoreParts(record, rules, at);
      const parts = clampScore([...groups, ...silence].reduce((sum, { milli }) => sum + milli, 0));
      expect([scoreMilli(record, rules, at), parts]).toEqual([wanted, wanted]);
      seen.readings++;
      if (wanted > 0) seen.above0++;
      if (wanted === 100_000) seen.full++;
    };
    const known: (typeof told.events)[number][] = [];
    portionsOf(told).forEach((portion, turn) => {
      absorbAll(record, portion.map(({ key, type, at, page }) => incoming(type, { key, at, metadata: page === null ? {} : { page } })), rules);
      known.push(...portion);
      read(known, told.readings[turn % told.readings.length] ?? NOW);
    });
    // All that arrived, told once more in the order of occurrence, changes nothing.
    absorbAll(record, [...ledger].sort((a, b) => a.occurredAt - b.occurredAt), rules);
    for (const at of told.readings) read(known, at);
  }), { numRuns: HISTORIES, seed: 20260302 });
  // It must have had something to compare.
  expect(seen.readings).toBeGreaterThan(HISTORIES * 3);
  expect(seen.above0 / seen.readings).toBeGreaterThan(0.3);
  expect(seen.full).toBeGreaterThan(0);
}, 600_000);
