import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bantAt, countAnswer, countingAnswers, questionFor } from '../../../src/core/decide/bant.ts';
import { BANT_LETTERS, BANT_LEVELS, type BantLevel, type OwnEvent } from '../../../src/core/ledger/event.ts';
import { emptyRecord, type LeadRecord } from '../../../src/core/ledger/lead-record.ts';
import { stamp } from '../../../src/core/ledger/stamp.ts';
import type { Effect } from '../../../src/core/ledger/effect.ts';
import { rulesWith } from '../../support/rules.ts';
import { days, NOW } from './lead.ts';

const rules = rulesWith({});
interface Said { readonly level: BantLevel; readonly source?: string; readonly daysAgo?: number; readonly quote?: string; readonly letter?: (typeof BANT_LETTERS)[number]; readonly seq?: number }

const eventOf = ({ level, source = 'chat', daysAgo = 0, quote = level, letter = 'budget', seq = 1 }: Said): OwnEvent =>
  stamp({ type: 'bant.answered', payload: { letter, level, quote, source }, by: 'outside', rule: 'human', causeSeq: null, occurredAt: NOW - days(daysAgo) } as Effect,
    { seq, leadKey: 1, now: NOW, playbookVersion: 1 });
const leadWith = (said: readonly Said[]): LeadRecord => {
  const record = emptyRecord(1, 'ld_1');
  said.forEach((one, index) => { countAnswer(record.values.bant, eventOf({ seq: index + 1, ...one })); });
  return record;
};
const counting = (said: readonly Said[], at = NOW): string => {
  const answer = countingAnswers(leadWith(said), rules, at).budget;
  return answer ? `${answer.level} of ${answer.source}, ${Math.round((NOW - answer.at) / days(1))} d ago` : 'none known';
};

describe('which answer of a letter counts', () => {
  it.each<[string, readonly Said[], string]>([
    ['nothing', [], 'none known'],
    ['the newest of what was said alike', [{ level: 'stated', daysAgo: 9 }, { level: 'stated', daysAgo: 2 }], 'stated of chat, 2 d ago'],
    ['a weaker newer hint erases nothing', [{ level: 'stated', daysAgo: 9 }, { level: 'hinted', daysAgo: 1, source: 'message' }], 'stated of chat, 9 d ago'],
    ['a stronger newer one does', [{ level: 'hinted', daysAgo: 9 }, { level: 'stated', daysAgo: 1 }], 'stated of chat, 1 d ago'],
    ['what a chat denies erases nothing', [{ level: 'stated', daysAgo: 9 }, { level: 'none', daysAgo: 1 }], 'stated of chat, 9 d ago'],
    ['stale and worth less, it gives way to a hint', [{ level: 'stated', daysAgo: 90 }, { level: 'hinted', daysAgo: 1 }], 'hinted of chat, 1 d ago'],
    ['a day before that it does not', [{ level: 'stated', daysAgo: 89 }, { level: 'hinted', daysAgo: 1 }], 'stated of chat, 89 d ago'],
    ['stale and still worth more, it stays', [{ level: 'confirmed', daysAgo: 200 }, { level: 'hinted', daysAgo: 1 }], 'confirmed of chat, 200 d ago'],
    ['a person takes back what was read', [{ level: 'confirmed', daysAgo: 9 }, { level: 'none', source: 'answer', daysAgo: 1 }], 'none of answer, 1 d ago'],
    ['a person takes back what a person said', [{ level: 'confirmed', source: 'answer', daysAgo: 9 }, { level: 'hinted', source: 'answer', daysAgo: 1 }], 'hinted of answer, 1 d ago'],
    ['what was read later stands beside it', [{ level: 'none', source: 'answer', daysAgo: 9 }, { level: 'hinted', daysAgo: 1 }], 'hinted of chat, 1 d ago'],
    ['a hint later than a person erases nothing', [{ level: 'stated', source: 'answer', daysAgo: 9 }, { level: 'hinted', daysAgo: 1 }], 'stated of answer, 9 d ago'],
  ])('%s', (_, said, expected) => {
    expect(counting(said)).toBe(expected);
    expect(counting(said.map((one, index) => ({ seq: index + 1, ...one })).reverse())).toBe(expected);
  });

  const saidAny = fc.record({
    letter: fc.constantFrom(...BANT_LETTERS), level: fc.constantFrom(...BANT_LEVELS), source: fc.constantFrom('answer', 'chat', 'message'), daysAgo: fc.integer({ min: -1, max: 220 }),
  });
  it('is the same in any order, twice or once, and never worth more later than sooner', () => {
    fc.assert(fc.property(fc.array(saidAny, { maxLength: 12 }).chain((said) => {
      const numbered = said.map((one, index) => ({ ...one, seq: index + 1 }));
      return fc.tuple(fc.constant(numbered), fc.shuffledSubarray([...numbered, ...numbered], { minLength: 2 * numbered.length }));
    }), fc.integer({ min: 0, max: 300 }), ([said, shuffled], later) => {
      const [one, other] = [leadWith(said), leadWith(shuffled)];
      expect(countingAnswers(other, rules, NOW)).toEqual(countingAnswers(one, rules, NOW));
      const [now, then] = [bantAt(one, rules, NOW), bantAt(one, rules, NOW + days(later))];
      expect(now === null).toBe(said.length === 0);
      if (now !== null && then !== null) expect(then).toBeLessThanOrEqual(now);
      expect(one.values.bant.size).toBeLessThanOrEqual(4 * 4 * 3);
    }), { numRuns: 200 });
  });
});

it('asks in the language of the workspace, else in English, else in what there is', () => {
  const german = rulesWith({ bant: { questions: { need: { de: 'Was fehlt?' }, budget: { de: 'Was kostet es?', en: 'What does it cost?' } } } });
  expect([questionFor(german, 'need', 'en'), questionFor(german, 'budget', 'de'), questionFor(german, 'budget', 'fr'), questionFor(rules, 'timeline', 'de')])
    .toEqual(['Was fehlt?', 'Was kostet es?', 'What does it cost?', 'Bis wann soll es laufen, und was hängt an diesem Termin?']);
});
