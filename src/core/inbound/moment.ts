import { parse as parseGerman } from 'chrono-node/de';
import { GB as britishEnglish, parse as parseEnglish } from 'chrono-node/en';
import { DAY_MS, fromLocal, type Instant, localDate, offsetMinutes } from '../base/instant.ts';
import { fold } from '../base/text.ts';
import type { TextLanguage } from '../extract/transcript.ts';

/** Of a longer text only the beginning is read for dates. */
const READ = 1500;

/** Where and when a text was written: what `tomorrow` and `3 pm` mean. */
export interface Here { readonly now: Instant; /** IANA. */ readonly zone: string; readonly language: TextLanguage }

interface Found {
  readonly text: string; readonly index: number;
  readonly year: number; readonly month: number; readonly day: number; readonly hour: number | null; readonly minute: number;
  /** What ends a range is its end. */
  readonly end: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly hasDay: boolean;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** `03/10` is the tenth of March only where people write so. */
const readerOf = ({ language, zone }: Here, text: string): typeof parseEnglish => {
  if (language === 'de') return parseGerman;
  // Whoever writes 12/23 writes the month first, wherever they are.
  const isMonthFirst = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?!\d)/.test(text);
  const isAmerican = /^America\//.test(zone) || zone === 'Pacific/Honolulu' || isMonthFirst || !/\d{1,2}\/\d{1,2}/.test(text);
  return isAmerican ? parseEnglish : (read, reference, option) => britishEnglish.parse(read, reference, option);
};

/** `14.3.` with the year in which it lies ahead, `14.3.27` with all of its year: without it they are not taken for dates. */
const withYears = (text: string, { now, zone, language }: Here): string => {
  const today = localDate(now, zone);
  return language !== 'de' ? text : text.replace(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/g, (whole, day: string, month: string) => {
    if (Number(day) > 31 || Number(month) > 12 || Number(day) < 1 || Number(month) < 1) return whole;
    const year = Number(today.slice(0, 4)) + (`${pad(Number(month))}-${pad(Number(day))}` < today.slice(5) ? 1 : 0);
    return `${day}.${month}.${year}`;
  }).replace(/(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.\s?)(\d{2})(?![\d.:]|\s?uhr)/gi, (whole, date: string, year: string) => (Math.abs(Number(year) - Number(today.slice(2, 4))) <= 5 ? `${date}${today.slice(0, 2)}${year}` : whole));
};

/** The dates and times that a text names, in their order, as clocks of the zone show them. */
const datesIn = (text: string, here: Here): readonly Found[] => {
  const reference = { instant: new Date(here.now), timezone: offsetMinutes(here.now, here.zone) };
  return readerOf(here, text)(text.slice(0, READ).replace(/\bguten (?:morgen|abend|tag)\b/giu, (greeting) => '.'.repeat(greeting.length)), reference, { forwardDate: true }).flatMap(({ text: said, index, start, end }): Found[] => {
    // "so", "mon" and "an" are rarely days.
    if (!/\p{L}{3}|\d/u.test(said)) return [];
    const day = { year: start.get('year') ?? 0, month: start.get('month') ?? 1, day: start.get('day') ?? 1 };
    return [{
      ...day, text: said, index, hour: start.isCertain('hour') ? start.get('hour') : null, minute: start.get('minute') ?? 0,
      end: end?.isCertain('day') === true || end?.isCertain('weekday') === true ? { year: end.get('year') ?? 0, month: end.get('month') ?? 1, day: end.get('day') ?? 1 } : null,
      hasDay: start.isCertain('day') || start.isCertain('weekday') || /tag\b|day\b|week|woche|month|monat|morgen|tomorrow/i.test(said),
    }];
  });
};

const nameOf = ({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string => `${year}-${pad(month)}-${pad(day)}`;

const UNTIL = /(?:until|till|through|thru|back|return\w*|bis|ab|wieder|zur(?:ü|ue)ck|to|after|nach|-|–)(?:\s+(?:the|on|in|by|from|zum|am|dem|den|and|einschlie(?:ß|ss)lich|inklusive|wieder|end of|to|office|including|im|b(?:ü|ue)ro)|[\s:,(])*$/i;

/** The day that an absence is said to end, `YYYY-MM-DD`: of several the last that ends one, else the last. Null when none lies ahead. */
export const returnDateIn = (written: string, here: Here): string | null => {
  const text = withYears(written, here);
  const today = localDate(here.now, here.zone);
  const dates = datesIn(text, here).filter(({ hasDay }) => hasDay)
    .map((found) => ({ isEnd: found.end !== null || UNTIL.test(text.slice(Math.max(0, found.index - 40), found.index)) || UNTIL.test(found.text.slice(0, 8).trim()), date: nameOf(found.end ?? found) }))
    .filter(({ date }) => date >= today && date.length === 10).sort((a, b) => (a.date < b.date ? -1 : 1));
  return (dates.filter(({ isEnd }) => isEnd).at(-1) ?? dates.at(-1))?.date ?? null;
};

/** A time that somebody proposes to meet: the moment, and whether they named the hour, or only the day. */
export interface Proposal { readonly at: Instant; readonly isTimed: boolean; readonly quote: string }

const CLOCK = /\b(?:(?:at|um|gegen|ab)\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?(?![\d/.])/i;
const REFUSED = /(?:not|n['’]t|doesn|don|isn|can|nicht|kein\w*|verhindert|absagen|cancel\w*|statt|instead of)[^.,;!?]{0,30}$/i;
const REFUSED_AFTER = /^[^.,;!?]{0,12}(?:doesn['’]?t|don['’]?t|won['’]?t|isn['’]?t|is not|geht (?:leider )?nicht|geht's nicht|passt (?:mir |leider )*nicht|bin ich (?:leider )?verhindert|klappt (?:leider )?nicht|absagen|(?:'s|’s) (?:call|meeting))/i;

/** Hours that people mean without saying which half of the day: three is in the afternoon. */
const workingHour = (hour: number, said: string): number => (hour >= 1 && hour <= 6 && !/am\b|a\.m\.|uhr|:|0\d/i.test(said) ? hour + 12 : hour);

/**
 * The first time that is proposed and not refused, by the clocks of the zone; with a day alone, that day at nine. Undefined when none is named that lies
 * ahead: nobody is booked by a guess.
 */
export const proposalIn = (written: string, here: Here): Proposal | undefined => {
  const text = withYears(written, here);
  for (const found of datesIn(text, here)) {
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const after = text.slice(found.index + found.text.length, found.index + found.text.length + 60);
    if (REFUSED.test(before) || REFUSED_AFTER.test(after) || (!found.hasDay && found.hour === null)) continue;
    const tail = found.hour === null ? /^\s*,?\s*(?:(?:at|um|gegen|ab|@)\s*)?\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|uhr|h)?\b(?![./]\d)/i.exec(after)?.[0] : undefined;
    const [, hours, minutes = '0', half = ''] = tail === undefined ? [] : CLOCK.exec(tail) ?? [];
    const hour = found.hour ?? (hours === undefined ? null : (Number(hours) % (/^[ap]/i.test(half) ? 12 : 24)) + (/^p/i.test(half) ? 12 : 0));
    const said = `${found.text}${tail ?? ''}`;
    const at = fromLocal({ year: found.year, month: found.month, day: found.day, hour: hour === null ? 9 : workingHour(hour, said), minute: found.hour === null ? Number(minutes) : found.minute, second: 0 }, here.zone);
    // A day that is not named is today or, once that hour is over, tomorrow.
    const ahead = at <= here.now && !found.hasDay ? at + DAY_MS : at;
    if (ahead > here.now) return { at: ahead, isTimed: hour !== null, quote: said.trim() };
  }
  return undefined;
};

const SEASONS: readonly (readonly [RegExp, month: number])[] = [[/\b(?:spring|fruehjahr|fruehling)\b/, 3], [/\b(?:summer|sommer)/, 6], [/\b(?:autumn|fall|herbst)\b/, 9], [/\bwinter\b/, 12]];
const QUARTER = /\b(?:q([1-4])|(erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?|first|second|third|fourth) (?:quarter|quartal))\b/;
const QUARTER_WORDS: Readonly<Record<string, number>> = { er: 1, fi: 1, zw: 2, se: 2, dr: 3, th: 3, vi: 4, fo: 4 };
const MONTHS = /\b(?:in|im|until|till|bis|ab|after|nach|end of|ende|anfang|mitte|early|mid|late|from|next|again in|by|for)\s(?:the )?(january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|maerz|mai|juni|juli|oktober|dezember)\b/;
const MONTH_STEMS = ['jan', 'feb', 'ma', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];
const monthOf = (name: string): number => (/^(?:may|mai)$/.test(name) ? 5 : /^ma/.test(name) ? 3 : MONTH_STEMS.findIndex((stem) => name.startsWith(stem)) + 1);

/** The first of a month that lies ahead, as `YYYY-MM-DD`. */
const nextFirst = (month: number, today: string): string => {
  const year = Number(today.slice(0, 4));
  const first = `${year}-${pad(month)}-01`;
  return first > today ? first : `${year + 1}-${pad(month)}-01`;
};

/** When somebody asks to be spoken to again, `YYYY-MM-DD`: the day they name, or the first of what they name. Null when they name none. */
export const comeBackIn = (written: string, here: Here): string | null => {
  const text = withYears(written, here);
  const today = localDate(here.now, here.zone);
  const year = Number(today.slice(0, 4));
  const said = fold(text.slice(0, READ));
  const [, number, word = ''] = QUARTER.exec(said) ?? [];
  const quarter = number === undefined ? QUARTER_WORDS[word.slice(0, 2)] : Number(number);
  if (quarter !== undefined) return nextFirst(quarter * 3 - 2, today);
  if (/\b(?:end of (?:the |this )?quarter|quarter end|quartalsende|ende des quartals|next quarter|naechste[sn]? quartal)\b/.test(said)) return nextFirst([1, 4, 7, 10].find((month) => month > Number(today.slice(5, 7))) ?? 1, today);
  if (/\b(?:next year|new year|naechste[sn]? jahr|kommende[sn]? jahr|neue[sn]? jahr|jahreswechsel|year end|end of (?:the )?year|jahresende)\b/.test(said)) return `${year + 1}-01-02`;
  const [, month] = MONTHS.exec(said) ?? [];
  const dated = datesIn(text, here).filter(({ hasDay, end, ...found }) => hasDay && nameOf(end ?? found) > today).map((found) => nameOf(found.end ?? found));
  if (month !== undefined && !new RegExp(`\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*(?:of )?${month}|${month} \\d{1,2}\\b`).test(said)) return nextFirst(monthOf(month), today);
  if (dated[0] !== undefined) return dated[0];
  const season = SEASONS.find(([pattern]) => pattern.test(said));
  if (season) return nextFirst(season[1], today);
  const [, count = '', unit = ''] = /\b(\d{1,2}|one|two|three|four|six|few|couple|zwei|drei|vier|sechs|paar|einigen)(?: of)? (days?|weeks?|months?|tagen?|wochen?|monate?n?)\b/.exec(said) ?? [];
  if (unit === '') return null;
  const many = Number(count) || ({ one: 1, two: 2, three: 3, four: 4, six: 6, few: 3, couple: 2, zwei: 2, drei: 3, vier: 4, sechs: 6, paar: 3, einigen: 3 }[count] ?? 1);
  return localDate(here.now + many * DAY_MS * (/^m/.test(unit) ? 30 : /^w/.test(unit) ? 7 : 1), here.zone);
};
