import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFor } from '../../../src/core/chat/facts.ts';
import { beginChat, type ChatState, type Hearing, reply } from '../../../src/core/chat/reply.ts';
import { choiceIn } from '../../../src/core/chat/slot-choice.ts';
import { extract } from '../../../src/core/extract/extract.ts';
import type { ChatTurn } from '../../../src/core/ledger/event.ts';
import type { CatalogItem } from '../../../src/core/playbook/rules.ts';
import { rulesWith } from '../../support/rules.ts';

const AT = Date.UTC(2026, 2, 2, 8);
const RULES = rulesWith({});
const item = (patch: Partial<CatalogItem>): CatalogItem => ({ id: 'x', name: 'X', description: '', priceMinor: null, currency: 'EUR', unit: null, durationMinutes: null, active: true, ...patch });
const CATALOG = [
  item({ id: 'workshop', name: 'Strategy workshop', description: 'A day with your team.', priceMinor: 190_000, unit: 'day', durationMinutes: 480 }),
  item({ id: 'audit', name: 'Audit', priceMinor: 49_050, durationMinutes: 90 }), item({ id: 'old', name: 'Retired package', priceMinor: 500, active: false }),
];
const SLOTS = [Date.UTC(2026, 2, 3, 9), Date.UTC(2026, 2, 4, 10, 30), Date.UTC(2026, 2, 5, 14)];

describe('facts', () => {
  it.each([
    ['How much is the audit?', ['Audit: 490.50 EUR.']],
    ['how long does the workshop take?', ['Strategy workshop: takes 8 h.']],
    ['Tell me about the strategy workshop', ['Strategy workshop: A day with your team, 1900 EUR / day, takes 8 h.']],
    ['What do you sell?', ['We offer:', '- Strategy workshop: 1900 EUR / day.', '- Audit: 490.50 EUR.']],
    ['how much is the retired package?', ['We offer:', '- Strategy workshop: 1900 EUR / day.', '- Audit: 490.50 EUR.']],
    ['we had an audit last year', undefined], ['hello', undefined],
  ])('%s', (text, lines) => { expect(factsFor(text, CATALOG, 'en')).toEqual(lines); });
  it('knows no prices without a catalog', () => { expect(factsFor('what does it cost?', [], 'en')).toEqual(['I cannot answer that myself; a colleague will.']); });
});

describe('a choice among times', () => {
  it.each([
    ['2', 1], ['the second one', 1], ['#3', 2], ['option 1', 0], ['am Mittwoch bitte', 1], ['Thursday', 2], ['10:30', 1], ['um 14 Uhr', 2], ['2 pm', 2], ['9 am', 0], ['die erste', 0], ['Tuesday at 9:00', 0],
    ['4', undefined], ['Monday', undefined], ['11:00', undefined], ['no', undefined], ['maybe', undefined], ['', undefined], ['Tuesday at 14:00', undefined],
  ])('%s', (text, at) => { expect(choiceIn(text, SLOTS, 'UTC')).toBe(at === undefined ? undefined : SLOTS[at]); });
});

/** Every message answered in its turn, as a session does it. */
const converse = (messages: readonly string[]): { readonly asks: (string | null)[]; readonly state: ChatState; readonly texts: string[]; readonly said: string[][] } => {
  let state = beginChat('en');
  const turns: ChatTurn[] = [];
  const asks: (string | null)[] = [];
  const texts: string[] = [];
  const said: string[][] = [];
  for (const text of messages) {
    if (state.isEnded) break;
    turns.push({ role: 'visitor', text, at: AT });
    const extraction = extract(turns, { country: 'US', at: AT }, RULES);
    const hearing: Hearing = { text, turn: turns.length - 1, extraction, known: [], canBeReached: false, isSuppressed: false, catalog: CATALOG, slots: SLOTS, zone: 'UTC' };
    const made = reply(state, hearing, RULES);
    expect(reply(state, hearing, RULES)).toEqual(made);
    said.push(extraction.bant.filter(({ level }) => level !== 'none').map(({ letter }) => letter));
    turns.push({ role: 'assistant', text: made.text, at: AT });
    asks.push(made.asks);
    texts.push(made.text);
    state = made.state;
  }
  return { asks, state, texts, said };
};

const message = fc.oneof(
  fc.constantFrom('hi', 'we need a new system', 'our budget is 5000 EUR', 'I decide', 'by June 2026', 'no', 'yes', 'no idea', '1', '10:30', 'what does it cost?', 'an appointment please', 'Ann Fox, ann@fox.example',
    'wie viel kostet das Audit?', 'Nein danke', 'bis Ende Mai', 'ich entscheide', 'what?', '...', 'call me at +1 415 555 0123'),
  fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }),
);
it('law: whatever is said there is an answer; no question is put twice, nor one whose answer was given; nothing is booked that was not offered', () => {
  fc.assert(fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
    const { asks, state, texts, said } = converse(messages);
    for (const text of texts) expect(text.trim()).not.toBe('');
    const questions = asks.filter((id) => id !== null && id !== 'booking' && id !== 'contact');
    expect(questions).toEqual([...new Set(questions)]);
    asks.forEach((id, at) => { if (id !== null) expect(said[at]).not.toContain(id); });
    if (state.bookedAt !== null) expect(SLOTS).toContain(state.bookedAt);
  }), { numRuns: 60 });
});
