import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, majorUnits, MOST_MINOR, moneyOf, parseMoney, whyNoMoney } from '../../../src/core/base/money.ts';

describe('amounts', () => {
  it.each([
    ['1200', '1200 EUR'], ['0', '0 EUR'], ['0.5', '0.50 EUR'], ['1199.50', '1199.50 EUR'], ['1199,5', '1199.50 EUR'], ['1,199', '1199 EUR'], ['1.199', '1199 EUR'],
    ['1,199.50', '1199.50 EUR'], ['1.199,50 EUR', '1199.50 EUR'], ['€ 1200', '1200 EUR'], ['1200€', '1200 EUR'], ['$4,800', '4800 USD'], ['£99', '99 GBP'],
    ["1'234'567.80 CHF", '1234567.80 CHF'], ['1 234 567,80', '1234567.80 EUR'], ['EUR 12', '12 EUR'], ['12 eur', '12 EUR'], ['5 MXN', '5 MXN'], ['5 kes', '5 KES'],
    ['5k', '5000 EUR'], ['5 K', '5000 EUR'], ['2.5k', '2500 EUR'], ['2,5k USD', '2500 USD'], ['1.5m EUR', '1500000 EUR'], ['1.5mEUR', '1500000 EUR'], ['$2M', '2000000 USD'],
    ['999999999999.99', '999999999999.99 EUR'], ['12,500k', undefined], ['1.234k', undefined], ['1,250.5k', '1250500 EUR'],
    ['1.000 JPY', '1000 JPY'], ['100.5 JPY', undefined], ['1.5k JPY', '1500 JPY'], ['1.199 KWD', '1.199 KWD'], ['1,199 KWD', undefined],
  ])('%s is %s', (text, expected) => {
    const money = parseMoney(text, 'EUR');
    expect(money && formatMoney(money)).toBe(expected);
  });

  it.each([
    '', 'EUR', 'abc', '1e3', '1e12 USD', '12 thousand', '12 tsd', '0,005', '0,005 EUR', '1,23,4', '12,34,567', '1.2.3', '1,199,50', '-5', '−5', '- 5', '+5', '(5)', '100 XYZ',
    'XYZ 100', '100 EUR USD', '€100 USD', '5kk', '5b', '01,200', '1 2', '12 34', '1200.', '.5', '5 %', '99999999999999999', '1200\u0000', '٥',
  ])('%j is no amount', (text) => { expect(parseMoney(text, 'EUR')).toBeUndefined(); });

  it('is at most a trillion of what has cents, and says so', () => {
    expect(parseMoney('1000000000000', 'EUR')).toEqual({ minor: MOST_MINOR, currency: 'EUR' });
    expect([parseMoney('1000000000000.01', 'EUR'), moneyOf(1_000_000_000_001, 'EUR'), parseMoney('90071992547409.91', 'EUR')]).toEqual([undefined, undefined, undefined]);
    expect(whyNoMoney('90071992547409.91', 'EUR', 'amount')).toEqual({ reason: '"90071992547409.91" is too much for one amount', write: 'at most 1000000000000 EUR' });
    // Of what is in the ledger already no cent is rounded on its way to the screen.
    expect(formatMoney({ minor: 9_007_199_254_740_990, currency: 'EUR' })).toBe('90071992547409.90 EUR');
    expect(whyNoMoney('lots', 'EUR', 'price').reason).toBe('"lots" is no price');
  });
  it('law: seventy of the largest are added without losing a cent, in JSON and in words', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: MOST_MINOR }), { minLength: 1, maxLength: 70 }), (minors) => {
      const minor = minors.reduce((sum, each) => sum + each, 0);
      const exact = minors.reduce((sum, each) => sum + BigInt(each), 0n);
      const text = `${exact / 100n}.${String(exact % 100n).padStart(2, '0')}`;
      expect(JSON.stringify(majorUnits({ minor, currency: 'EUR' }))).toBe(text.replace(/\.00$|(?<=\.\d)0$/, ''));
      expect(formatMoney({ minor, currency: 'EUR' })).toBe(`${text.replace(/\.00$/, '')} EUR`);
    }));
  });

  const CURRENCIES = ['JPY', 'KRW', 'EUR', 'USD', 'CHF', 'KWD', 'BHD', 'TND'];
  const DIGITS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, KWD: 3, BHD: 3, TND: 3 };
  const money = fc.record({ minor: fc.integer({ min: 0, max: 10 ** 14 }), currency: fc.constantFrom(...CURRENCIES) });
  it('law: what is printed is read back to the smallest unit, whatever the currency of the reader', () => {
    fc.assert(fc.property(money, fc.constantFrom(...CURRENCIES), (amount, fallback) => {
      expect(parseMoney(formatMoney(amount), fallback)).toEqual(amount);
      expect(moneyOf(majorUnits(amount), amount.currency)).toEqual(amount);
    }));
  });
  it('law: grouped in English, German and Swiss it is the same amount, with a sign, a code or the code of the deal', () => {
    fc.assert(fc.property(money, ({ minor, currency }) => {
      const digits = DIGITS[currency] ?? 2;
      const text = String(minor).padStart(digits + 1, '0');
      const whole = text.slice(0, text.length - digits);
      // An amount without decimals and with one group could be read both ways: with two groups, or decimals, it cannot.
      const isClear = (digits > 0 && digits < 3) || whole.length > 6 || whole.length < 4;
      fc.pre(isClear);
      const grouped = (sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);
      const decimals = (sign: string): string => (digits === 0 ? '' : `${sign}${text.slice(-digits)}`);
      const isPlain = whole.length < 4 && digits === 3;
      for (const [thousands, point] of [[',', '.'], ...(isPlain ? [] : [['.', ',']]), ["'", '.'], [' ', ',']] as const) {
        if (isPlain && point === ',') continue;
        const written = `${grouped(thousands ?? '')}${decimals(point ?? '')}`;
        for (const form of [`${written} ${currency}`, `${currency} ${written}`, `${written}${currency.toLowerCase()}`]) expect(parseMoney(form, 'EUR'), form).toEqual({ minor, currency });
        expect(parseMoney(written, currency), written).toEqual({ minor, currency });
      }
    }));
  });
  it('law: no text is read as an amount that is negative, or no whole number of the smallest unit', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,\' -€$kmEURJPY') }), (text) => {
      const read = parseMoney(text, 'EUR');
      if (read) expect([Number.isSafeInteger(read.minor), read.minor >= 0]).toEqual([true, true]);
    }));
  });

  it('reads back what it prints', () => {
    for (const currency of ['EUR', 'JPY', 'KWD', 'CHF']) {
      for (const minor of [0, 1, 5, 99, 100, 1000, 1199, 119950, 1_000_000, 123_456_789]) {
        expect(parseMoney(formatMoney({ minor, currency }), 'USD')).toEqual({ minor, currency });
      }
    }
  });
});
