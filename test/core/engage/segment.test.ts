import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/core/engage/segment.ts';
import { hasWayOut, spamIn } from '../../../src/core/engage/spam.ts';

describe('the parts of a text message', () => {
  it.each<[string, string, number, string, number]>([
    ['nothing', '', 1, 'GSM-7', 0],
    ['160 letters', 'a'.repeat(160), 1, 'GSM-7', 160],
    ['161 letters', 'a'.repeat(161), 2, 'GSM-7', 161],
    ['two full parts', 'a'.repeat(306), 2, 'GSM-7', 306],
    ['one more', 'a'.repeat(307), 3, 'GSM-7', 307],
    ['German umlauts, which GSM has', 'ÄÖÜäöüß'.repeat(20), 1, 'GSM-7', 140],
    ['a euro, which takes two places', `${'a'.repeat(159)}€`, 2, 'GSM-7', 161],
    ['eighty of the extension table', '[]{}~^|\\'.repeat(10), 1, 'GSM-7', 160],
    ['a euro where a part ends: it is not cut in two', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3, 'GSM-7', 306],
    ['a letter that GSM has not', 'ł', 1, 'UCS-2', 1],
    ['70 of those', 'ł'.repeat(70), 1, 'UCS-2', 70],
    ['71', 'ł'.repeat(71), 2, 'UCS-2', 71],
    ['135', 'ł'.repeat(135), 3, 'UCS-2', 135],
    ['35 emoji of two units', '🙂'.repeat(35), 1, 'UCS-2', 70],
    ['an emoji where a part ends', `${'ł'.repeat(66)}🙂${'ł'.repeat(66)}`, 3, 'UCS-2', 134],
    ['a curly quote among letters', `It${'’'}s ${'a'.repeat(80)}`, 2, 'UCS-2', 85],
  ])('%s', (_, text, count, encoding, units) => { expect(segmentsOf(text)).toMatchObject({ count, encoding, units }); });

  it('hold all of it and no more than they need', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'ü', '€', '[', '\n', ' '), maxLength: 900 }), fc.boolean(), (text, isForeign) => {
      const { count, units, encoding } = segmentsOf(isForeign ? `${text}ł` : text);
      const [alone, part] = encoding === 'GSM-7' ? [160, 153] : [70, 67];
      expect(count === 1).toBe(units <= alone);
      // At most one place of a part is lost, before a character of two.
      if (count > 1) { expect(count).toBeGreaterThanOrEqual(Math.ceil(units / part)); expect(count).toBeLessThanOrEqual(Math.ceil(units / (part - 1))); }
    }));
  });
});

describe('what filters hold against a text', () => {
  it.each<[string, readonly string[]]>([
    ['Act now and get it for free!', ['"act now"', '"for free"']], ['Jetzt kaufen: völlig umsonst', ['"jetzt kaufen"', '"völlig umsonst"']], ['KLICKEN SIE HIER', ['"klicken sie hier"', 'words in capitals']],
    ['Wirklich???', ['too many exclamation or question marks']], ['Great! Super! Now!', ['too many exclamation or question marks']], ['Earn $$$', ['rows of currency signs']],
    ['Feel free to call me. Our price is €20.', []], ['Ich wundere mich über NASA und ESA. Passt Ihnen Dienstag?', []],
  ])('%s', (text, found) => { expect(spamIn(text)).toEqual(found); });
});

it.each([
  'Unsubscribe: https://x.test', 'Reply STOP to end', 'Antworten Sie mit STOP', 'If you want no more mails, tell me.', 'Sie möchten keine weiteren Nachrichten? Ein Wort genügt.', 'Hier abmelden', 'I will not write again: not contact you',
  'Dann werde ich Sie nicht mehr anschreiben.', 'opt-out any time',
])('sees the way out in: %s', (text) => { expect(hasWayOut(text)).toBe(true); });
it.each(['Hi Ann, how are you?', 'We stop at nothing.', 'Do not forget our meeting', 'Wir melden uns.', 'Ich habe nicht mehr viel Zeit.'])('sees none in: %s', (text) => { expect(hasWayOut(text)).toBe(false); });
