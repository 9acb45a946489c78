import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countryOf } from '../../../src/core/capture/country.ts';
import { emailKind, parseEmail } from '../../../src/core/capture/email.ts';
import { externalId, isProof, linkedinSlug, strongest } from '../../../src/core/capture/identity.ts';
import { areNamesCompatible } from '../../../src/core/capture/name.ts';
import { parsePhone } from '../../../src/core/capture/phone.ts';
import type { Identity } from '../../../src/core/ledger/event.ts';

describe('an e-mail address', () => {
  test.each([
    ['Anna@Lab.Example', 'anna@lab.example'], ['mailto:anna@lab.example', 'anna@lab.example'], ['Anna Müller <anna@lab.example>', 'anna@lab.example'],
    ['"anna@lab.example",', 'anna@lab.example'], ['o\'hara+crm@lab.example', 'o\'hara+crm@lab.example'], ['jürgen@müller.example', 'jürgen@müller.example'],
  ])('%s is %s', (text, email) => { expect(parseEmail(text)).toBe(email); });

  test.each(['', 'anna', 'anna@', '@lab.example', 'anna@lab', 'an na@lab.example', 'anna@@lab.example', 'anna@lab..example', `${'a'.repeat(65)}@lab.example`,
    `a@${'b'.repeat(260)}.example`])('"%s" is none', (text) => { expect(parseEmail(text)).toBeUndefined(); });

  test.each([['anna@lab.example', 'business'], ['anna@gmail.com', 'free'], ['info@lab.example', 'role'], ['info+web@lab.example', 'role'], [undefined, 'none']] as const)(
    'of %s is %s', (email, kind) => { expect(emailKind(email)).toBe(kind); });
});

describe('a phone number', () => {
  test.each([
    ['0151 2675 7002', 'DE', '+4915126757002'], ['030/1234567', 'DE', '+49301234567'], ['+49 (0)30 123-4567', 'DE', '+49301234567'], ['0664/6764921', 'AT', '+436646764921'],
    ['079 891 90 00', 'CH', '+41798919000'], ['07400 123456', 'GB', '+447400123456'], ['06 12 34 56 78', 'FR', '+33612345678'],
    ['(415) 555-0123', 'US', '+14155550123'], ['0033612345678', 'DE', '+33612345678'], ['+44 20 7946 0018', 'DE', '+442079460018'],
  ])('%s of %s is %s', (text, country, e164) => { expect(parsePhone(text, country)).toEqual({ e164 }); });

  test.each(['1.71E+11', '4,91512E+11', '4.91512e11'])('%s was rounded by a spreadsheet and is refused', (text) => {
    expect(parsePhone(text, 'DE')).toEqual({ reason: expect.stringContaining('a spreadsheet has rounded') });
  });
  test.each(['123', 'call me', '+49', '++49 30 1234567', '0'.repeat(40)])('"%s" is none', (text) => {
    expect(parsePhone(text, 'DE')).toEqual({ reason: expect.stringContaining('is no valid phone number') });
  });
  test('the short way for common mobile numbers answers what the full plans answer', async () => {
    const { parsePhoneNumberFromString: parse } = await import('libphonenumber-js/max');
    fc.assert(fc.property(fc.constantFrom('+4915', '+49160', '+4917', '+447', '+4477', '+336', '+337', '+417', '+4179', '+346'), fc.stringMatching(/^\d{6,10}$/), (start, rest) => {
      const number = start + rest;
      const full = parse(number, { extract: false });
      expect(parsePhone(number, 'DE')).toEqual(full?.isValid() ? { e164: full.number } : { reason: expect.any(String) });
    }), { numRuns: 2000 });
  });
});

describe('who is who', () => {
  it('knows a LinkedIn profile by its last part', () => {
    expect(linkedinSlug('https://www.linkedin.com/in/Anna-M%C3%BCller/?trk=x')).toBe('anna-müller');
    expect(linkedinSlug('https://www.linkedin.com/company/lab')).toBeUndefined();
  });
  it('keeps the source of an id that names one', () => {
    expect(externalId('hubspot', '17')).toBe('hubspot:17');
    expect(externalId('hubspot', 'crm:17')).toBe('crm:17');
  });
  it('takes personal addresses and ids as proof, offices and phones not', () => {
    expect([{ kind: 'email', value: 'a@b.example' }, { kind: 'external', value: 'crm:1' }, { kind: 'email', value: 'info@b.example' }, { kind: 'phone', value: '+491' }].map((identity) =>
      isProof(identity as Identity))).toEqual([true, true, false, false]);
  });
  it('finds the same strongest identity in every order', () => {
    const identity = fc.record({ kind: fc.constantFrom('email', 'phone', 'external', 'handle'), value: fc.constantFrom('a@b.example', 'info@b.example', 'x:1', 'y:2', '+491'), shared: fc.boolean() });
    fc.assert(fc.property(fc.array(identity, { minLength: 1, maxLength: 6 }), (identities) => {
      const { kind, value } = strongest(identities as Identity[]) ?? {};
      expect(strongest([...identities].reverse() as Identity[])).toMatchObject({ kind, value });
    }));
  });
  test.each([
    ['Anna Müller', 'MÜLLER, Anna', true], ['Anna Müller', 'Anna Mueller', true], ['Dr. Anna Müller', 'Anna Müller', true], ['A. Müller', 'Anna Müller', true],
    ['Anna Maria Müller', 'Anna Müller', true], [undefined, 'Anna', true], ['Anna Müller', 'Bernd Müller', false], ['Anna Müller', 'Anna Schmidt', false], ['A. B.', 'Anna Berger', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(areNamesCompatible(a, b)).toBe(same);
    expect(areNamesCompatible(b, a)).toBe(same);
  });
  test.each([['Deutschland', 'DE'], ['germany', 'DE'], ['de', 'DE'], ['United States', 'US'], ['UK', 'GB'], ['Schweiz', 'CH'], ['Atlantis', 'Atlantis']])(
    '%s is %s', (text, code) => { expect(countryOf(text)).toBe(code); });
});
