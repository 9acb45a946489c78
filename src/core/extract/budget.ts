import { sentencesOf } from './text.ts';
import type { Budget } from './transcript.ts';

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?)$/i, 'EUR'], [/^(?:\$|usd|us\$|dollars?|bucks)$/i, 'USD'], [/^(?:£|gbp|pounds?|quid|pfund)$/i, 'GBP'], [/^(?:chf|sfr\.?|fr\.|franken|stutz)$/i, 'CHF'],
];
const CURRENCY = String.raw`(?:us\$|[€$£]|(?:eur|euros?|usd|dollars?|gbp|pounds?|quid|chf|sfr|franken|pfund)(?![\p{L}]))`;
const SCALE = String.raw`(?:k|tsd\.?|t|mio\.?|m|million(?:en)?|tausend|thousand|grand)(?![\p{L}])`;
const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(${CURRENCY})\s?)?(${NUMBER})\s?(${SCALE})?\s?(${CURRENCY})?(?:\s?(?:-|to|bis|and|und)\s?(?:(${CURRENCY})\s?)?(${NUMBER})\s?(${SCALE})?\s?(${CURRENCY})?)?`, 'giu');

/** In the same sentence these say that an amount is what somebody has, not what something costs. */
const CUES = /budget|spend|set aside|afford|approved|allocat|earmark|funds|funding|contract worth|worth|max(?:imum|imal)?\b|up to|invest|we pay|paying|currently pay|pay (?:around|about|up)|ausgeben|investier|freigegeben|zur verfügung|zur verfuegung|haushaltsmittel|zahlen|bezahlen|volumen|höchstens|maximal|bis zu|eingeplant|\bhaben\b|we have|have £|have \$|have €/i;
/** Counts money and nothing else. */
const IS_MONEY = /^grand$/i;
/** A price of one of many, of ours, or of somebody who sells. */
const IS_PRICE = /^\s{0,2}(?:\/|per |pro |a |je )\s?(?:user|seat|nutzer|lizenz|license|licence|person|stück|stueck|unit|platz|head|kopf)/i;
/** "5k budget", "8,000 to spend", "10 Tsd. zur Verfügung". */
const IS_OURS = /^\s{0,2}(?:(?:as|of|als|an)\s)?(?:a\s|our\s|unser\s)?(?:budget|to spend|to invest|zur verfügung|zur verfuegung|zum ausgeben|eingeplant|freigegeben)/i;
const ONLY = /\b(?:only|nur|just|for as low as|ab|from|starting at|kostet|costs?)\s{0,2}$/i;

const scaleOf = (scale: string | undefined): number => {
  if (scale === undefined) return 1;
  return /^m/i.test(scale) ? 1_000_000 : 1000;
};
/** `12,000`, `12.000`, `22.5`, `1,2`: a sign before three digits groups them, any other is a decimal's. */
const numberOf = (written: string): number => {
  const grouped = written.replace(/[.,' ](?=\d{3}(?!\d))/g, '');
  return Number(grouped.replace(',', '.'));
};
const currencyOf = (...written: readonly (string | undefined)[]): string | null => {
  for (const word of written) {
    const known = word === undefined ? undefined : CURRENCIES.find(([pattern]) => pattern.test(word));
    if (known) return known[1];
  }
  return null;
};
const roundCents = (value: number): number => Math.round(value * 100) / 100;

/** What somebody says they can spend; the surest of several. Null where no amount is said, or only what something costs. */
export const budgetIn = (texts: readonly string[], asked: readonly string[]): (Budget & { readonly turn: number }) | null => {
  let best: (Budget & { readonly turn: number; readonly weight: number }) | null = null;
  texts.forEach((text, turn) => {
    const isAnswer = /budget|spend|ausgeben|investier/i.test(asked[turn] ?? '');
    for (const sentence of sentencesOf(text)) {
      const hasCue = CUES.test(sentence) || isAnswer;
      if (!hasCue && !/[€$£\d]/.test(sentence)) continue;
      for (const match of sentence.matchAll(AMOUNT)) {
        const [whole, before1, number1 = '', scale1, after1, before2, number2, scale2, after2] = match;
        const currency = currencyOf(before1, after1, before2, after2);
        const hasScale = scale1 !== undefined || scale2 !== undefined;
        const rest = sentence.slice(match.index + whole.length);
        if (IS_PRICE.test(rest) || ONLY.test(sentence.slice(Math.max(0, match.index - 20), match.index)) || /^\s{0,1}(?:%|prozent|percent)/i.test(rest)) continue;
        if (currency === null && !hasCue) continue;
        const second = number2 === undefined ? undefined : numberOf(number2) * scaleOf(scale2);
        // "2-3k": the scale behind the second stands for both, unless the first is larger already.
        const firstBare = numberOf(number1);
        const first = firstBare * (scale1 === undefined && second !== undefined && firstBare < numberOf(number2 ?? '') * 1.001 ? scaleOf(scale2) : scaleOf(scale1));
        if (!Number.isFinite(first) || (currency === null && !hasScale && first < 300)) continue;
        // Without a currency a plain number must stand next to the word that makes it a budget, or it is a count.
        if (currency === null && !isAnswer && !IS_OURS.test(rest) && !IS_MONEY.test(scale1 ?? scale2 ?? '') && !/(?:budget|spend|pay|paying|max|zahlen|ausgeben)[\s\p{L}:~,.]{0,25}$/iu.test(sentence.slice(Math.max(0, match.index - 40), match.index))) continue;
        const to = second !== undefined && second >= first ? second : first;
        const per = /^\s{0,2}(?:[€$£]|euro?s?|usd|dollars?)?\s{0,2}(?:\/\s?mo|a month|per month|monthly|im monat|pro monat|\/\s?monat|monatlich)/i.test(rest) ? 'month' as const
          : /^\s{0,2}(?:\/\s?yr|a year|per year|yearly|annual|im jahr|pro jahr|jährlich)/i.test(rest) || /\bannual budget|jahresbudget/i.test(sentence) ? 'year' as const : null;
        const weight = (hasCue ? 2 : 0) + (currency === null ? 0 : 1) + (/budget|haushaltsmittel|set aside|approved|freigegeben/i.test(sentence) ? 1 : 0);
        if (weight >= 2 && (!best || weight > best.weight)) best = { from: roundCents(first), to: roundCents(to), currency, per, quote: sentence.slice(0, 200), turn, weight };
      }
    }
  });
  if (best === null) return null;
  const { weight: _weight, ...budget } = best as Budget & { readonly turn: number; readonly weight: number };
  return budget;
};

/** `12000-15000 EUR`: how a budget is shown. */
export const budgetText = ({ from, to, currency, per }: Budget): string => `${from === to ? from : `${from}-${to}`}${currency === null ? '' : ` ${currency}`}${per === null ? '' : ` a ${per}`}`;
