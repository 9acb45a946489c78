/*
 * How many parts a text message is sent in, as GSM 03.38 and 3GPP TS 23.040 have it. What is not in the alphabet of GSM makes the whole message UCS-2, with less than half the
 * room; a character of the extension table takes two places, and no character is cut in two.
 */

const BASIC = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const EXTENSION = new Set('^{}\\[~]|€\f');

/** Places that a message has, alone and as one part of several. */
const ROOM = { 'GSM-7': { alone: 160, part: 153 }, 'UCS-2': { alone: 70, part: 67 } } as const;
export type SmsEncoding = keyof typeof ROOM;

export interface Segments {
  readonly encoding: SmsEncoding;
  /** Parts that are sent and paid for; an empty text is one. */
  readonly count: number;
  /** Places taken: septets, or units of UTF-16. */
  readonly units: number;
  /** Characters that make it UCS-2, each once. */
  readonly foreign: readonly string[];
}

/** How a text is cut into parts. */
export const segmentsOf = (text: string): Segments => {
  const characters = [...text];
  const foreign = [...new Set(characters.filter((character) => !BASIC.has(character) && !EXTENSION.has(character)))];
  const encoding: SmsEncoding = foreign.length === 0 ? 'GSM-7' : 'UCS-2';
  const sizeOf = (character: string): number => (encoding === 'UCS-2' ? character.length : EXTENSION.has(character) ? 2 : 1);
  const units = characters.reduce((sum, character) => sum + sizeOf(character), 0);
  const { alone, part } = ROOM[encoding];
  if (units <= alone) return { encoding, count: 1, units, foreign };
  let count = 1;
  let used = 0;
  for (const character of characters) {
    const size = sizeOf(character);
    if (used + size > part) { count += 1; used = 0; }
    used += size;
  }
  return { encoding, count, units, foreign };
};
