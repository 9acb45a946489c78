import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { parsePhone } from '../../../src/core/capture/phone.ts';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength }).map((all) => all.join(''));
const COUNTRIES = ['DE', 'GB', 'FR', 'CH', 'AT', 'ES', 'US'] as const;
/** Beginnings of mobile numbers, right ones and their neighbours. */
const BEGINNINGS = ['+4915', '+4916', '+4917', '+447', '+336', '+337', '+4174', '+4175', '+4179', '+346', '+4365', '+4366', '+4367', '+4368', '+4369', '004915', '0151', '0170', '07', '06', '079', '0664', '0676', '6'];

test('what is surely a number is one for those who know all plans, and the same one', () => {
  let numbers = 0;
  fc.assert(fc.property(fc.constantFrom(...COUNTRIES), fc.constantFrom(...BEGINNINGS), digits(5, 9), (country, beginning, rest) => {
    const text = `${beginning}${rest}`;
    const parsed = parsePhone(text, country);
    const known = parsePhoneNumberFromString(text.replace(/^00/, '+'), { extract: false, defaultCountry: country });
    if ('e164' in parsed) numbers++;
    expect('e164' in parsed ? parsed.e164 : undefined).toBe(known?.isValid() ? known.number : undefined);
  }), { numRuns: 20_000, seed: 11 });
  expect(numbers).toBeGreaterThan(2000);
});

test.each([
  ['0151 / 2000 0001', 'DE', '+4915120000001'], ['(0)664 1234567', 'AT', '+436641234567'], ['07400 123456', 'GB', '+447400123456'], ['06 12 34 56 78', 'FR', '+33612345678'],
])('%s in %s is %s', (text, country, e164) => { expect(parsePhone(text, country)).toEqual({ e164 }); });
