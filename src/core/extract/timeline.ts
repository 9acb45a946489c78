import { parse as parseGerman } from 'chrono-node/de';
import { parse as parseEnglish } from 'chrono-node/en';
import { DAY_MS, type Instant } from '../base/instant.ts';
import { fold } from '../base/text.ts';
import { sentencesOf } from './text.ts';
import type { TextLanguage, Timeline } from './transcript.ts';

/** A day of the calendar, as the count of days since 1970. */
type Day = number;
const dayOf = (year: number, month: number, day: number): Day => Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
/** The last day of a month; month 13 is next year's first. */
const endOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 0);
const showDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
interface Today { readonly day: Day; readonly year: number; readonly month: number; /** Monday 0. */ readonly weekday: number }
const todayOf = (at: Instant): Today => {
  const date = new Date(at);
  return { day: Math.floor(at / DAY_MS), year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: (date.getUTCDay() + 6) % 7 };
};

const MONTHS: readonly string[] = ['jan', 'feb', 'mar|maer|marz|mrz', 'apr', 'may|mai', 'jun', 'jul', 'aug', 'sep', 'oct|okt', 'nov', 'dec|dez'];
const MONTH_NAME = '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|jaenner|februar|maerz|mai|juni|juli|oktober|dezember|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|okt|nov|dec|dez)';
const monthOf = (name: string): number => MONTHS.findIndex((names) => new RegExp(`^(?:${names})`).test(name)) + 1;
/** The next time that a month comes: this year's, unless it is over. */
const yearOf = (month: number, today: Today, year: string | undefined): number => (year !== undefined ? Number(year) : month < today.month ? today.year + 1 : today.year);
const SEASON_ENDS: Readonly<Record<string, readonly [month: number, day: number]>> = { spring: [6, 20], summer: [9, 22], autumn: [12, 20], fall: [12, 20], winter: [3, 20] };
const SEASON_STARTS: Readonly<Record<string, readonly [month: number, day: number]>> = { spring: [3, 20], summer: [6, 20], autumn: [9, 22], fall: [9, 22], winter: [12, 20] };
const SEASONS: Readonly<Record<string, string>> = { fruehling: 'spring', fruehjahr: 'spring', sommer: 'summer', herbst: 'autumn' };
const next = ([month, day]: readonly [number, number], today: Today): Day => {
  const thisYear = dayOf(today.year, month, day);
  return thisYear >= today.day ? thisYear : dayOf(today.year + 1, month, day);
};
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6, couple: 2, few: 3, ein: 1, eine: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, sechs: 6, paar: 3 };
const ago = /\b(?:ago|vor \S+ (?:tagen|wochen|monaten|jahren)|last (?:week|month|year|summer|autumn|fall|spring|winter)|letzte[nrs]? |yesterday|gestern)/;

interface Rule { readonly pattern: RegExp; readonly by: (match: RegExpExecArray, today: Today) => Day | null | undefined }
const addMonths = ({ year, month, day }: Today, count: number): Day => {
  const date = new Date(day * DAY_MS).getUTCDate();
  return Math.min(dayOf(year, month + count, date), endOfMonth(year, month + count));
};
/** Periods, on folded text; the surest first. `null` is a time without a date, undefined is none. */
const RULES: readonly Rule[] = [
  { pattern: new RegExp(`\\b(before|vor|until before|noch vor)\\s(?:the\\s)?(?:end of\\s)?(${MONTH_NAME})\\b(?:\\s(20\\d\\d))?`), by: ([whole, , name = '', year], today) => {
    const month = monthOf(name);
    return /end of/.test(whole) ? endOfMonth(yearOf(month, today, year), month) : dayOf(yearOf(month, today, year), month, 0);
  } },
  { pattern: new RegExp(`\\b(end of|ende|late|mid|mitte|middle of|early|anfang|beginning of)[\\s-](${MONTH_NAME})\\b(?:\\s(20\\d\\d))?`), by: ([, part = '', name = '', year], today) => {
    const month = monthOf(name);
    const of = yearOf(month, today, year);
    if (/^mi/.test(part)) return dayOf(of, month, 15);
    return /^(?:early|anfang|beginning)/.test(part) ? dayOf(of, month, 10) : endOfMonth(of, month);
  } },
  { pattern: /\bq([1-4])\b(?:\s?[/ ]?\s?(20\d\d))?/, by: ([, quarter = '1', year], today) => {
    const month = Number(quarter) * 3;
    return endOfMonth(yearOf(month, today, year), month);
  } },
  { pattern: /\b(this|next|dieses|diesem|naechstes|naechsten|kommenden|kommendes|noch dieses) (?:quarter|quartal)\b/, by: ([, which = ''], { year, month }) => endOfMonth(year, Math.ceil(month / 3) * 3 + (/^(?:next|naech|komm)/.test(which) ? 3 : 0)) },
  { pattern: /\b(this|next|diese|dieser|kommende|kommender|naechste|naechster|coming) (?:week|woche)\b/, by: ([, which = ''], { day, weekday }) => day + 6 - weekday + (/^(?:next|naech|komm|coming)/.test(which) ? 7 : 0) },
  { pattern: /\b(this|next|diesen|diesem|naechsten|naechster|kommenden|coming|end of the|ende des) (?:month|monats?)\b/, by: ([, which = ''], { year, month }) => endOfMonth(year, month + (/^(?:next|naech|komm|coming)/.test(which) ? 1 : 0)) },
  { pattern: /\b(?:end of (?:the |this )?year|year end|jahresende|ende des jahres|ende dieses jahres|this year|dieses jahr|heuer)\b/, by: (_, { year }) => dayOf(year, 12, 31) },
  { pattern: /\b(?:next year|naechstes jahr|naechsten jahr|kommendes jahr|kommenden jahr)\b/, by: (_, { year }) => dayOf(year + 1, 12, 31) },
  { pattern: /\b(?:in|within|in the next|over the next|next|innerhalb(?: von)?|binnen|in den naechsten|die naechsten|den naechsten)\s(?:about |ca |etwa |rund |max )?(\d{1,3}|a couple of|couple of|a few|few|an?|one|two|three|four|six|eine[mr]?|zwei|drei|vier|sechs|ein paar|paar)\s(days?|weeks?|months?|tagen?|wochen?|monate?n?s?|woche|monat)\b/, by: ([, count = '', unit = ''], today) => {
    const amount = Number(count) || NUMBERS[count.replace(/ of$/, '').replace(/^(?:a|ein) (?=\w)/, '')] || 1;
    if (unit.startsWith('m')) return addMonths(today, amount);
    return today.day + amount * (/^[dt]/.test(unit) ? 1 : 7);
  } },
  { pattern: /\b(before|by|until|vor dem|bis zum|bis|vorm) (?:the |dem )?(summer|spring|autumn|fall|winter|sommer|fruehling|fruehjahr|herbst)\b/, by: ([, , season = ''], today) => next(SEASON_STARTS[SEASONS[season] ?? season] ?? [6, 20], today) },
  { pattern: /\b(?:in|this|im|diesen|next|naechsten) (?:the |coming )?(summer|spring|autumn|fall|winter|sommer|fruehling|fruehjahr|herbst)\b(?! schon)/, by: ([, season = ''], today) => next(SEASON_ENDS[SEASONS[season] ?? season] ?? [9, 22], today) },
];
const IN_MONTH = new RegExp(`\\b(?:in|by|until|till|during|for|from|starting|since|im|bis|ab|fuer|start im|bis spaetestens|spaetestens)\\s(${MONTH_NAME})\\b(?:\\s(20\\d\\d))?(?!\\s\\d)`);
const NUMERIC = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(20\d\d|\d\d)(?!\d))?/;
const VAGUE = /\b(?:soon|shortly|bald|demnaechst|zeitnah|in kuerze|baldmoeglichst|in the near future)\b/;
const URGENT = /(?<!\b(?:not|nicht|no|kein|keine|isn t|ist nicht|not that|nicht so) )\b(?:asap|immediately|right away|as soon as possible|straight away|at once|sofort|schnellstmoeglich|so schnell wie moeglich|umgehend|urgent|urgently|dringend|eilt|eilig|time critical|emergency)\b/;
/** Names a time, but of something else. */
const NOT_THEIRS = /\b(?:good morning|guten morgen|tracking|ordered|bestellt am|invoice|opening hours|founded|since|seit|born|baujahr)\b/;

const periodIn = (folded: string, today: Today): Day | null | undefined => {
  for (const { pattern, by } of RULES) {
    const match = pattern.exec(folded);
    const day = match ? by(match, today) : undefined;
    if (day !== undefined && (day === null || day >= today.day)) return day;
  }
  const month = IN_MONTH.exec(folded);
  if (month) {
    const number = monthOf(month[1] ?? '');
    return endOfMonth(yearOf(number, today, month[2]), number);
  }
  return undefined;
};

const numericDay = (sentence: string, today: Today): Day | undefined => {
  const match = NUMERIC.exec(sentence);
  if (!match) return undefined;
  const [, date = '', month = '', written] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return undefined;
  if (written !== undefined) return dayOf(written.length === 2 ? 2000 + Number(written) : Number(written), Number(month), Number(date));
  const thisYear = dayOf(today.year, Number(month), Number(date));
  return thisYear >= today.day ? thisYear : dayOf(today.year + 1, Number(month), Number(date));
};

/** A full date or a day of the week, read by chrono; no longer texts than it reads quickly. */
const datedDay = (sentence: string, language: TextLanguage, at: Instant): Day | undefined => {
  const reference = { instant: new Date(at), timezone: 0 };
  const read = sentence.slice(0, 300).replace(/\bguten morgen\b/giu, '');
  const found = (language === 'de' ? parseGerman : parseEnglish)(read, reference, { forwardDate: true });
  for (const { start, text } of found) {
    // Periods are read above, and "so" is rarely a Sunday.
    if (!/\p{L}{3}|\d[./-]\d/u.test(text) || /week|month|woche|monat/i.test(text) || (!start.isCertain('day') && !start.isCertain('weekday'))) continue;
    const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1);
    if (day > Math.floor(at / DAY_MS)) return day;
  }
  return undefined;
};

/** When there are no means is not when something is wanted. */
const NO_MEANS = /\b(?:no|keine?) (?:budget|money|funds|geld|mittel|zeit|time)(?: (?:for|fuer|in))? (?:this|dieses|diesen|dieser|diesem) \p{L}{1,12}/gu;
const SAYS_TIME = /\d|day\b|tag\b|woch|week|mon|jahr|year|quart|summer|sommer|spring|fr(?:ü|ue)h|autumn|herbst|winter|fall\b|morgen|tomorrow|jan|feb|m(?:ä|ae)r|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz]/i;

/** By when somebody wants it: the first period or date that lies ahead, counted from when they wrote; else that it is urgent, else that it is soon. */
export const timelineIn = (texts: readonly { readonly text: string; readonly at: Instant }[], language: TextLanguage): (Timeline & { readonly turn: number }) | null => {
  let vague: (Timeline & { readonly turn: number }) | null = null;
  for (const [turn, { text, at }] of texts.entries()) {
    const today = todayOf(at);
    for (const sentence of sentencesOf(text)) {
      const folded = fold(sentence.slice(0, 1000)).replace(/[^\p{L}\p{N}\s-]/gu, ' ').replace(/\s+/g, ' ').replace(NO_MEANS, '');
      if ((ago.test(folded) && !URGENT.test(folded)) || NOT_THEIRS.test(folded) && !/until|bis|by\b|morgen \p{L}/u.test(folded)) continue;
      const quote = sentence.slice(0, 200);
      const day = SAYS_TIME.test(sentence) ? periodIn(folded, today) ?? numericDay(sentence, today) ?? datedDay(sentence, language, at) : undefined;
      if (day !== undefined && day !== null && day >= today.day) return { by: showDay(day), quote, turn };
      if (URGENT.test(folded)) vague = { by: showDay(today.day), quote, turn };
      else if (VAGUE.test(folded)) vague ??= { by: null, quote, turn };
    }
  }
  return vague;
};
