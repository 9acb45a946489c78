/** An amount in the currency's minor unit (cents); `currency` is ISO 4217, upper case. */
export interface Money { readonly minor: number; readonly currency: string }

/**
 * The most that an amount can be, in minor units: a trillion of what has cents. Up to seventy times as much, sums are exact and a number of JSON shows each of their cents.
 */
export const MOST_MINOR = 1e14;
const isAmount = (minor: number): boolean => Number.isSafeInteger(minor) && minor >= 0 && minor <= MOST_MINOR;

const readDecimals = (currency: string): number => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch { return 2; }
};
const decimals = new Map<string, number>();
/** How many decimals a currency has: 2 for EUR, 0 for JPY. */
export const moneyDigits = (currency: string): number => {
  let known = decimals.get(currency);
  if (known === undefined) {
    known = readDecimals(currency);
    decimals.set(currency, known);
  }
  return known;
};

/** `1200 EUR` or `1199.50 EUR`: no grouping, so that a machine reads it back; the currency always stands with it. */
export const formatMoney = ({ minor, currency }: Money): string => {
  const digits = moneyDigits(currency);
  // By its digits: what is more than a number holds to the cent is not rounded on its way to the screen.
  const text = String(Math.abs(Math.round(minor))).padStart(digits + 1, '0');
  const [whole, decimals] = [text.slice(0, text.length - digits), text.slice(text.length - digits)];
  return `${minor < 0 ? '-' : ''}${whole}${/^0*$/.test(decimals) ? '' : `.${decimals}`} ${currency}`;
};

/** 119950 minor units of EUR → 1199.5: the number that JSON shows beside its currency. */
export const majorUnits = ({ minor, currency }: Money): number => minor / 10 ** moneyDigits(currency);

/** 1199.5 EUR → 119950 minor units: the reverse of `majorUnits`. Undefined for what has a fraction of the smallest unit, or is no amount or too large a one. */
export const moneyOf = (major: number, currency: string): Money | undefined => {
  const minor = Math.round(major * 10 ** moneyDigits(currency));
  return isAmount(minor) && majorUnits({ minor, currency }) === major ? { minor, currency } : undefined;
};

/** True for a code of ISO 4217 that this runtime knows. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** What an amount may look like: for messages. */
export const AMOUNT_EXAMPLES = '1200, 1,199.50, 5k, 1.5m or "1200 EUR" (€, $, £ or a code of ISO 4217)';

const CURRENCY = '[A-Za-z]{3}|[€$£]';
const PARTS = new RegExp(`^(?:(${CURRENCY})\\s*)?(\\d(?:[\\d.,'’\\s]*\\d)?)\\s*([km])?(?:\\s*(${CURRENCY}))?$`, 'iu');
/** Thousands in groups of three, one sign between them, another one before the decimals. */
const GROUPED = /^([1-9]\d{0,2}(?:([.,'’\s])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/u;
const PLAIN = /^(\d+)(?:([.,])(\d+))?$/;
const ZEROS: Readonly<Record<string, number>> = { '': 0, k: 3, m: 6 };

interface Digits { readonly whole: string; readonly decimals: string }

/** `1,199` is grouped where the currency has too few decimals for it to be anything else; what could be both is neither. */
const readDigits = (text: string, { digits, zeros }: { readonly digits: number; readonly zeros: number }): Digits | undefined => {
  const [, plain, sign, decimals = ''] = PLAIN.exec(text) ?? [];
  const [, grouped, , tail = ''] = GROUPED.exec(text) ?? [];
  // What we print ourselves has a dot, and is read back as it was meant.
  const isOurs = sign === '.' && zeros === 0;
  if (plain !== undefined && decimals.length <= digits + zeros && (grouped === undefined || isOurs)) return { whole: plain, decimals };
  if (grouped === undefined || tail.length > digits + zeros || (plain !== undefined && digits + zeros >= 3)) return undefined;
  return { whole: grouped.replace(/\D/g, ''), decimals: tail };
};

const readMoney = (text: string, fallbackCurrency: string): Money | undefined => {
  const [, before, number, suffix = '', after] = PARTS.exec(text.trim()) ?? [];
  if (number === undefined || (before !== undefined && after !== undefined)) return undefined;
  const named = before ?? after;
  const currency = named === undefined ? fallbackCurrency : SYMBOLS[named] ?? named.toUpperCase();
  if (named !== undefined && !CURRENCIES.has(currency)) return undefined;
  const scale = { digits: moneyDigits(currency), zeros: ZEROS[suffix.toLowerCase()] ?? 0 };
  const read = readDigits(number, scale);
  return read && { minor: Number(read.whole + read.decimals.padEnd(scale.digits + scale.zeros, '0')), currency };
};

/**
 * Reads an amount of nothing or more: `1200`, `1,199.50`, `1.199,50 EUR`, `€ 1200`, `5k`, `1.5m USD`. Undefined when it is none, has too many
 * decimals, could be two amounts, is more than an amount can be, or names a currency that does not exist: never a guess.
 */
export const parseMoney = (text: string, fallbackCurrency: string): Money | undefined => {
  const money = readMoney(text, fallbackCurrency);
  return money && isAmount(money.minor) ? money : undefined;
};

/** Why `parseMoney` reads nothing in a text, and what to write instead; `noun` is what it should be: amount, price, cost. */
export const whyNoMoney = (text: string, fallbackCurrency: string, noun: string): { readonly reason: string; readonly write: string } => {
  const money = readMoney(text, fallbackCurrency);
  if (!money) return { reason: `"${text}" is no ${noun}`, write: AMOUNT_EXAMPLES };
  return { reason: `"${text}" is too much for one ${noun}`, write: `at most ${formatMoney({ minor: MOST_MINOR, currency: money.currency })}` };
};
