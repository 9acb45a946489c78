import { isHeaderBlock, isOriginalLine, wroteLines } from './quote-header.ts';
import { postscriptOf, signatureAt } from './signature.ts';

/** What is looked at of one reply. */
const MOST_LETTERS = 200_000;
const isQuoted = (line: string | undefined): boolean => line !== undefined && /^[ \t]*(?:>|\|[ \t]*>)/.test(line);
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
/** `____`, `----`, `====`: it parts, and says nothing. */
const isRule = (line: string): boolean => /^[ \t]*[-_=*—–]{2,}[ \t]*$/.test(line);

/** A quoted line that was too long: its rest stands on a line without a mark. */
const LONG = 60;
const isWrapped = (lines: readonly string[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1] ?? '', lines[at] ?? '', lines[at + 1]];
  if (!isQuoted(before) || !isQuoted(after) || isBlank(line) || before.length < LONG) return false;
  return !/[.?!:]\s*$/.test(before) || (/^\p{Ll}/u.test(line) && !/\?\s*$/.test(before));
};

const dropEnds = (lines: readonly string[]): readonly string[] => {
  let [from, to] = [0, lines.length];
  while (from < to && isBlank(lines[from])) from++;
  while (to > from && (isBlank(lines[to - 1]) || isRule(lines[to - 1] ?? ''))) to--;
  return lines.slice(from, to);
};

/** The lines that are no quote. What stands under an "On … wrote:" without marks is the mail that was answered, down to its end. */
const withoutQuotes = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isQuoted(line) || isWrapped(lines, at)) continue;
    if (isOriginalLine(line) || isHeaderBlock(lines, at)) break;
    const header = wroteLines(lines, at);
    if (header === 0) { kept.push(line); continue; }
    let next = at + header;
    while (next < lines.length && isBlank(lines[next])) next++;
    if (!isQuoted(lines[next])) break;
    at += header - 1;
  }
  return kept;
};

const withoutSignature = (lines: readonly string[]): readonly string[] => {
  const at = signatureAt(lines);
  const postscript = postscriptOf(lines.slice(at));
  const said = dropEnds(lines.slice(0, at));
  return postscript.length === 0 || said.length === 0 ? said : [...said, '', ...postscript];
};

const textOf = (lines: readonly string[]): string => dropEnds(lines).join('\n');

/**
 * What somebody wrote in a reply: without the mail that it answers, whether that stands above, below or between, and without signature, legal note and
 * "Sent from my …". English, German and the languages that mail programs speak most. Never empty where something was written: a reply that is a mere
 * greeting stays one, and a mail of nothing but quotes is given back as it is.
 */
export const trimReply = (text: string): string => {
  const whole = text.slice(0, MOST_LETTERS).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\u00a0', ' ').split('\n').map((line) => line.trimEnd());
  const own = withoutQuotes(whole);
  const trimmed = [textOf(withoutSignature(own)), textOf(own), textOf(withoutSignature(whole)), textOf(whole)].find((each) => each !== '');
  return trimmed ?? text.trim();
};
