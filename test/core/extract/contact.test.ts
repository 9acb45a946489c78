import { describe, expect, it } from 'vitest';
import { contactsIn } from '../../../src/core/extract/contact.ts';

const read = (texts: readonly string[], language: 'en' | 'de' = 'en') => contactsIn(texts, { language, country: language === 'de' ? 'DE' : 'US', ours: [] });

describe('of two addresses', () => {
  it.each([
    ["my boss john@other.example said don't call me, email kate@kates.example instead", 'kate@kates.example'],
    ["My colleague's address is max@firm.example but please write to me, jane@firm.example", 'jane@firm.example'],
    ['Our office manager is bob@firm.example. I am Jane, jane@firm.example', 'jane@firm.example'],
    ['You may know my assistant Tom (tom@firm.example); email info@firm.example', 'info@firm.example'],
    ['We had anna@old.example once; reach me at anna@new.example', 'anna@new.example'],
    ["jane@firm.example, and my boss's is john@firm.example", 'jane@firm.example'],
    ["I'm her assistant, tom@firm.example; she is eva@firm.example", 'tom@firm.example'],
    ['My boss and I are at john@firm.example, kate@firm.example', 'john@firm.example'],
    ['first@firm.example or second@firm.example', 'first@firm.example'],
  ])('%j gives the visitor\'s own', (text, email) => { expect(read([text]).email).toBe(email); });
  it.each([
    ['Meine Kollegin Eva (eva@firma.example) ist im Urlaub, erreichen Sie mich unter jan@firma.example', 'jan@firma.example'],
    ['Die Adresse meiner Kollegin ist eva@firma.example, bitte schreiben Sie mir an jan@firma.example', 'jan@firma.example'],
    ['Mein Chef, chef.gross@firma.example, entscheidet. Ich bin jan@firma.example', 'jan@firma.example'],
    ['Zuletzt schrieb eva@firma.example, Sie erreichen mich unter jan@firma.example', 'jan@firma.example'],
    ['jan@firma.example, in Kopie unser Geschäftsführer: boss@firma.example', 'jan@firma.example'],
  ])('%j gives the visitor\'s own in German', (text, email) => { expect(read([text], 'de').email).toBe(email); });
  it('in two messages too', () => {
    expect(read(['my manager is john@firm.example', 'mine is kate@firm.example']).email).toBe('kate@firm.example');
  });
});

it('of one address takes that, whoever\'s it is', () => {
  expect([read(['my boss is john@firm.example']).email, read(['Meine Kollegin: eva@firma.example'], 'de').email]).toEqual(['john@firm.example', 'eva@firma.example']);
});
it('of two numbers takes the visitor\'s own', () => {
  expect(read(["My boss's number is (415) 555-0132, but call me on (415) 555-0177"]).phone).toBe('+14155550177');
});
