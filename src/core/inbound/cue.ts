import type { ObjectionType, ReplyIntent } from './understanding.ts';

/**
 * A plain rule: words that speak for an intent, in one sentence as `spaced` makes it. Its id says why. The weight says how clearly: 9 is said outright, 3 is
 * a hint. `of` limits it to questions or to what is none.
 */
export interface Cue {
  readonly id: string;
  readonly intent: ReplyIntent;
  readonly objection?: ObjectionType;
  readonly weight: number;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  readonly of?: 'question' | 'statement';
}

export const re = (source: string): RegExp => new RegExp(source, 'u');

/** Days and times, as `spaced` leaves them. */
export const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:s|abend|frueh|morgen|vormittag|mittag|nachmittag)?)';
export const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|jaenner|februar|maerz|mai|juni|juli|oktober|dezember|jan|feb|apr|jun|jul|aug|sept|sep|oct|okt|nov|dec|dez)';
export const CLOCK = '(?:\\d{1,2}(?: \\d{2})? ?(?:am|pm|uhr|h|o clock)|(?:at|um|gegen|at around|ab) \\d{1,2}(?: \\d{2})?|noon|midday|lunchtime|(?:in the |this )?(?:morning|afternoon)|vormittags?|nachmittags?|mittags)';
export const DATE = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)|\\d{1,2} (?:of )?${MONTH}|${MONTH} \\d{1,2}|(?:am|den|dem) \\d{1,2} (?:\\d{1,2} )?)`;
export const DAY = `(?:${WEEKDAY}|tomorrow|today|morgen|uebermorgen|heute|next week|this week|naechste woche|diese woche|kommende woche|${DATE})`;
/** When somebody is to come back. */
export const LATER = `(?:(?:in|after|nach|ab|im|until|till|bis|for|by|from|around|about|within) (?:the |a |an |den |dem |einem |ein |ca |about |another |early |mid |late |end of |ende |anfang |mitte |naechsten |kommenden )*(?:\\d{1,2}|one|two|three|four|six|few|couple|couple of|some|zwei|drei|vier|sechs|ein paar|paar|einigen)? ?(?:days?|weeks?|months?|quarters?|years?|tagen?|wochen?|monate?n?|quartal\\p{L}*|jahr\\p{L}*|half|halbjahr|q[1-4]|spring|summer|autumn|fall|winter|fruehjahr|fruehling|sommer\\p{L}*|herbst|season|saison|holidays?|ferien|${MONTH})`
  + `|next (?:year|month|quarter|week|spring|summer|autumn|fall|winter|season|${MONTH})|(?:naechste\\p{L}?|kommende\\p{L}?) (?:jahr|monat|quartal|woche|saison|fruehjahr|sommer|herbst)|(?:the )?new year|neue\\p{L}? jahr|later (?:this|in the) year|later|spaeter|danach|afterwards|after that|once|when (?:i|we) ?(?:m|re|are|am)? back|q[1-4]|year end|jahresende|quartalsende|jahreswechsel)`;
