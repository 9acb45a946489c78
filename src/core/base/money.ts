/** An amount in the currency's minor unit (cents); `currency` is ISO 4217, upper case. */
export interface Money { readonly minor: number; readonly currency: string }

const digitsOf = (currency: string): number => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch { return 2; }
};

/** `1200 EUR` or `1199.50 EUR`: no grouping, so that a machine reads it back; the currency always stands with it. */
export const formatMoney = ({ minor, currency }: Money): string => {
  const digits = digitsOf(currency);
  const text = (minor / 10 ** digits).toFixed(digits);
  return `${text.replace(/\.0+$/, '')} ${currency}`;
};

/** 119950 minor units of EUR → 1199.5: the number that JSON shows beside its currency. */
export const majorUnits = ({ minor, currency }: Money): number => minor / 10 ** digitsOf(currency);

/** Reads `1200`, `1,199.50`, `1.199,50 EUR`, `€ 1200`. Undefined when it is no amount or has too many decimals. */
export const parseMoney = (text: string, fallbackCurrency: string): Money | undefined => {
  const symbols: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
  const named = /[A-Za-z]{3}/.exec(text)?.[0]?.toUpperCase();
  const symbol = /[€$£]/.exec(text)?.[0];
  const currency = named ?? (symbol === undefined ? fallbackCurrency : symbols[symbol] ?? fallbackCurrency);
  const digits = digitsOf(currency);
  const bare = text.replace(/[A-Za-z€$£\s'’]/g, '');
  if (!/^-?[\d.,]+$/.test(bare)) return undefined;
  const decimalAt = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const tail = decimalAt < 0 ? '' : bare.slice(decimalAt + 1);
  const isDecimal = decimalAt >= 0 && tail.length > 0 && tail.length <= digits;
  if (decimalAt >= 0 && !isDecimal && tail.length !== 3) return undefined;
  const whole = (isDecimal ? bare.slice(0, decimalAt) : bare).replace(/[.,]/g, '');
  const minor = Number(whole) * 10 ** digits + Math.sign(Number(`${whole}1`)) * Number((isDecimal ? tail : '').padEnd(digits, '0') || '0');
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
};
