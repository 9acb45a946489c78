import { words } from '../base/text.ts';
import type { TextLanguage } from './transcript.ts';

/*
 * Every pattern of this folder has bounded repetitions only, and long texts are cut before they are read: whatever somebody writes, reading it
 * takes time in proportion to its length.
 */

/** Of a longer turn only its beginning and its end, where signatures are, are read; all of it is kept. */
const READ_FROM_START = 12_000;
const READ_FROM_END = 4000;
/** Of a longer chat only the turns that fit are read, the newest first. */
const READ_OF_CHAT = 80_000;

/** Letters that stand for what was found: nobody types them, and what does is dropped. */
export const MAIL_MARK = '\uE000';
export const PHONE_MARK = '\uE001';
const MARKS = /[\uE000-\uE00F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;

/** A turn's text as it is read: cut, without invisible letters, its white space and dashes plain. Lines stay. */
export const readable = (text: string): string => {
  const cut = text.length <= READ_FROM_START + READ_FROM_END ? text : `${text.slice(0, READ_FROM_START)}\n${text.slice(-READ_FROM_END)}`;
  return cut.normalize('NFC').replace(MARKS, '').replace(/\r\n?/g, '\n').replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]/g, ' ').replace(/[’‘´`]/g, "'").replace(/[“”„«»]/g, '"').replace(/[\u2010-\u2015]/g, '-');
};

/** The turns that are read, as readable texts, each with its place. */
export const readTurns = <T extends { readonly text: string }>(turns: readonly T[]): readonly { readonly turn: number; readonly text: string; readonly of: T }[] => {
  const read: { turn: number; text: string; of: T }[] = [];
  let left = READ_OF_CHAT;
  for (let turn = turns.length - 1; turn >= 0 && left > 0; turn--) {
    const of = turns[turn];
    if (of === undefined) continue;
    const text = readable(of.text);
    left -= text.length;
    read.unshift({ turn, text, of });
  }
  return read;
};

/** Dots that end no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|st|sgt|tel|nr|no|inc|ltd|co|corp|dipl|ing|med|ca|ggf|evtl|inkl|exkl|zzgl|mind|bspw|vgl|approx|bzw|str|z\.b|e\.k|e\.v|[a-z])$/i;

/** The sentences of a text, and its lines, with the sign that ends each. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    let from = 0;
    const ends = /[.!?]{1,3}(?=\s|$)/g;
    for (let end = ends.exec(line); end !== null; end = ends.exec(line)) {
      const isPlainDot = end[0] === '.';
      if (isPlainDot && (ABBREVIATION.test(line.slice(Math.max(from, end.index - 6), end.index)) || /\d$/.test(line.slice(from, end.index)) && /^\.\s+\p{L}/u.test(line.slice(end.index, end.index + 4)))) continue;
      const sentence = line.slice(from, ends.lastIndex).trim();
      if (sentence !== '') sentences.push(sentence);
      from = ends.lastIndex;
    }
    const rest = line.slice(from).trim();
    if (rest !== '') sentences.push(rest);
  }
  return sentences;
};

/** ` how much is it ` of "How much is it?": folded words between single spaces, for phrases to be found in. */
export const spaced = (text: string): string => ` ${words(text).join(' ')} `;

const folded = new WeakMap<readonly string[], readonly string[]>();
/** `price*` also finds "prices" and "Preisliste" `preis*`. */
const foldedPhrases = (phrases: readonly string[]): readonly string[] => {
  const known = folded.get(phrases);
  if (known) return known;
  const made = phrases.map((phrase) => (phrase.endsWith('*') ? spaced(phrase.slice(0, -1)).trimEnd() : spaced(phrase))).filter((phrase) => phrase.trim() !== '');
  folded.set(phrases, made);
  return made;
};

/** True when one of the phrases stands in a text that was `spaced`; whole words, case and accents make no difference. */
export const hasPhrase = (spacedText: string, phrases: readonly string[]): boolean => foldedPhrases(phrases).some((phrase) => spacedText.includes(phrase));
/** True when one of the phrases begins at `at`, the space before a word, of a text that was `spaced`. */
export const hasPhraseAt = (spacedText: string, at: number, phrases: readonly string[]): boolean => foldedPhrases(phrases).some((phrase) => spacedText.startsWith(phrase, at));

const ENGLISH = new Set(['the', 'a', 'an', 'and', 'is', 'are', 'i', 'you', 'we', 'my', 'your', 'our', 'do', 'does', 'how', 'what', 'for', 'to', 'of', 'with', 'please', 'pls', 'thanks', 'thx', 'can',
  'could', 'would', 'hello', 'hey', 'need', 'have', 'it', 'at', 'this', 'there', 'not', 'just', 'from', 'on', 'be', 'me', 'more', 'ok', 'price', 'sorry', 'yes', 'call', 'name', 'send', "i'm", 'by', 'or']);
const GERMAN = new Set(['der', 'die', 'das', 'und', 'ist', 'sind', 'ich', 'sie', 'wir', 'mein', 'meine', 'ihr', 'ihre', 'unser', 'unsere', 'wie', 'was', 'fur', 'fuer', 'zu', 'von', 'mit', 'bitte', 'danke',
  'kann', 'konnen', 'koennen', 'konnte', 'hallo', 'moin', 'servus', 'guten', 'tag', 'brauche', 'brauchen', 'haben', 'es', 'bei', 'nicht', 'ein', 'eine', 'einen', 'im', 'auf', 'mir', 'mich', 'ja', 'nein', 'gruss',
  'gruesse', 'grusse', 'firma', 'gerne', 'gern', 'kostet', 'preis', 'auch', 'uns', 'den', 'dem', 'zum', 'zur', 'bis', 'habe', 'hier', 'seid', 'noch', 'schon', 'wo', 'wer', 'bin', 'mal', 'oder', 'an', 'so', 'ihnen']);

/** Which of the two languages a text is in: whose small words there are more of. A tie is German where it has umlauts, else the fallback. */
export const languageOf = (text: string, fallback: TextLanguage): TextLanguage => {
  let balance = 0;
  const all = words(text.slice(0, READ_FROM_START));
  for (const word of all) balance += Number(GERMAN.has(word)) - Number(ENGLISH.has(word));
  if (balance !== 0) return balance > 0 ? 'de' : 'en';
  return /[äöüß]/i.test(text) ? 'de' : fallback;
};
