/**
 * What may drive a terminal or lie about the order of letters: C0 and C1 controls, DEL, bidi marks and overrides,
 * line separators, zero-width and tag characters, noncharacters, lone surrogates.
 */
export const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;
const BREAKS = /[\t\n\r\u2028\u2029]+/g;

const replacement = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
};

/** One harmless line: white space that breaks lines becomes a space, every other unprintable character a visible sign. */
export const neutralise = (text: string): string => text.replace(BREAKS, ' ').replace(UNPRINTABLE, replacement);
