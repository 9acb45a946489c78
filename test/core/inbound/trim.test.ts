import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimReply } from '../../../src/core/inbound/trim.ts';

const lines = (...said: readonly string[]): string => said.join('\n');

describe('what somebody wrote in a reply', () => {
  it.each([
    ['English', 'On Mon, Mar 2, 2026 at 9:00 AM Ada Shop <ada@shop.example> wrote:'],
    ['English, broken over three lines', 'On Mar 2, 2026, at 9:00 AM, Ada Shop\n<ada@shop.example>\nwrote:'],
    ['German', 'Am 02.03.2026 um 09:00 schrieb Ada Shop <ada@shop.example>:'],
    ['German, the other way', 'Ada Shop <ada@shop.example> schrieb am Mo., 2. März 2026, 09:00:'],
    ['German, past perfect', 'Ada Shop <ada@shop.example> hat am 02.03.2026 09:00 geschrieben:'],
    ['French', 'Le lun. 2 mars 2026 à 09:00, Ada Shop <ada@shop.example> a écrit :'],
    ['Spanish', 'El lun, 2 mar 2026 a las 9:00, Ada Shop (<ada@shop.example>) escribió:'],
    ['Italian', 'Il giorno lun 2 mar 2026 alle ore 09:00 Ada Shop <ada@shop.example> ha scritto:'],
    ['Dutch', 'Op ma 2 mrt 2026 om 09:00 schreef Ada Shop <ada@shop.example>:'],
    ['Polish', 'W dniu 2.03.2026 o 09:00, Ada Shop pisze:'],
    ['Swedish', 'Den mån 2 mars 2026 kl 09:00 skrev Ada Shop <ada@shop.example>:'],
    ['Russian', 'пн, 2 мар. 2026 г. в 09:00, Ada Shop <ada@shop.example>:'],
    ['any language with a date and an address', '2026-03-02 9:00 GMT+01:00 Ada Shop <ada@shop.example>:'],
  ])('stands above the mail that it answers: %s', (_, header) => {
    expect(trimReply(lines('Yes, send me the offer.', '', header, '', '> Would you like an offer?'))).toBe('Yes, send me the offer.');
    expect(trimReply(lines('Yes, send me the offer.', '', header, '', 'Would you like an offer?'))).toBe('Yes, send me the offer.');
    expect(trimReply(lines(header, '> Would you like an offer?', '', 'Yes, send me the offer.'))).toBe('Yes, send me the offer.');
  });

  it.each([
    ['English', lines('From: Ada Shop <ada@shop.example>', 'Sent: Monday, March 2, 2026 9:00 AM', 'To: Bob <bob@example.com>', 'Subject: Our offer')],
    ['German, bold', lines('*Von:* Ada Shop <ada@shop.example>', '*Gesendet:* Montag, 2. März 2026 09:00', '*An:* Bob <bob@example.com>', '*Betreff:* Unser Angebot')],
    ['French', lines('De : Ada Shop <ada@shop.example>', 'Envoyé : lundi 2 mars 2026 09:00', 'À : Bob <bob@example.com>', 'Objet : Notre offre')],
    ['a line', '-----Ursprüngliche Nachricht-----'], ['a rule and a block', lines('________________________________', 'From: Ada', 'Date: today', 'Subject: Our offer')],
  ])("stands above Outlook's header: %s", (_, header) => {
    expect(trimReply(lines('Kein Interesse.', '', header, '', 'Would you like an offer?'))).toBe('Kein Interesse.');
  });

  it('stands between the lines that it answers', () => {
    expect(trimReply(lines('Hi Ada,', '', 'On 2 March 2026 Ada wrote:', '> How many of you are there?', '', 'Twelve.', '', '> And when would you start?', 'In May.')))
      .toBe(lines('Hi Ada,', '', '', 'Twelve.', '', 'In May.'));
  });

  it('has no part of a quoted line that was broken', () => {
    expect(trimReply(lines('Fine.', '', '> We would bring all of your customers over in the first week and show', 'them everything.', '> Ada'))).toBe('Fine.');
  });

  it.each([
    [lines('Call me.', '', '-- ', 'Bob Miller', 'CEO, Acme')], [lines('Call me.', '', 'Best regards', 'Bob Miller', '+49 30 1234567')], [lines('Call me.', '', 'Mit freundlichen Grüßen', '', 'Bob Miller', 'Acme GmbH')],
    [lines('Call me.', '', 'Sent from my iPhone')], [lines('Call me.', '', 'Von meinem iPhone gesendet')], [lines('Call me.', '', 'Get Outlook for Android<https://aka.ms/x>')], [lines('Call me.', '', 'Viele Grüße aus Hamburg', 'Bob')],
    [lines('Call me.', '', 'Thanks,', 'Bob')], [lines('Call me.', '', 'This e-mail and any attachments are confidential and may be privileged.')], [lines('Call me.', '', 'Cordialement,', 'Bob')],
  ])('has no signature: %j', (text) => {
    expect(trimReply(text)).toBe('Call me.');
  });

  it('keeps what only looks like a quote or a signature', () => {
    for (const text of [
      lines('On the other hand, we have no budget.', 'On Monday we decide.'), lines('We talked with regards to the price.', 'As regards May, fine.'), lines('From: our side it is a yes.'),
      lines('Sent from my desk, which is easier.'), lines('Points:', '----', 'one', '----', 'two, and this is where the text goes on for longer.'), 'Thanks!', lines('Thanks,', 'Bob'), lines('Thank you for the offer. It is too expensive.', '', 'What about a discount?'),
    ]) expect(trimReply(text)).toBe(text);
  });

  it('keeps a postscript', () => {
    expect(trimReply(lines('Call me.', '', 'Best regards', 'Bob', '', 'PS: Please take my colleague off your list.'))).toBe(lines('Call me.', '', 'PS: Please take my colleague off your list.'));
  });

  it('is a greeting where there is no more, and the quote where there is nothing else', () => {
    expect(trimReply('Best regards\nBob')).toBe('Best regards\nBob');
    expect(trimReply('> Would you like an offer?')).toBe('> Would you like an offer?');
    expect(trimReply('On 2 March 2026 Ada wrote:\n\nWould you like an offer?')).toContain('Would you like an offer?');
  });

  it('is never empty and never longer than the text', () => {
    const piece = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('> quoted', '--', '-- ', 'On 2 March 2026 Ada wrote:', 'Best regards', 'Bob', '', 'Thanks,', 'From: a', 'Sent: b', 'To: c', 'Subject: d', '____', '```', 'Sent from my iPhone', 'P.S. call'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('\n');
      const trimmed = trimReply(text);
      expect(trimmed.length).toBeLessThanOrEqual(text.length + 2);
      if (text.trim() !== '') expect(trimmed.trim()).not.toBe('');
    }), { numRuns: 500 });
  });

  it('is found quickly in hostile texts', () => {
    for (const text of ['On '.repeat(60_000), '> '.repeat(90_000), 'a@'.repeat(90_000), `${'On 1 '.repeat(100)}\n`.repeat(400), 'From: a\n'.repeat(20_000), '\n'.repeat(150_000), '<'.repeat(150_000), `${'1:00 '.repeat(50)}@\n`.repeat(600), `x${' '.repeat(100_000)}y`]) {
      const from = performance.now();
      expect(trimReply(`${text}end`)).not.toBe('');
      expect(performance.now() - from).toBeLessThan(2000);
    }
  });
});
