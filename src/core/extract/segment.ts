import { isPostAlone } from './role.ts';
import { MAIL_MARK, PHONE_MARK, sentencesOf } from './text.ts';

/** A piece of a text between commas, brackets and line ends: signatures and short answers are made of these. */
export interface Segment {
  readonly text: string;
  readonly turn: number;
  /** Next to an address, a number or a post. */
  readonly isBesideContact: boolean;
  readonly startsSentence: boolean;
  /** The last piece of its turn that has words. */
  readonly isLast: boolean;
  /** What our side had just asked for. */
  readonly answers: 'name' | null;
}

const HAS_WORDS = /\p{L}/u;
const LABEL = /^(?:e-?mail|mail|phone|tel(?:efon)?|cell|mobile?|mobil|handy|fax|company|firma|name|contact|kontakt|at|or|and|unter|per|oder|und|an|my email is|my cell is|email is)\.?\s{0,2}:?$/i;
const ASKED_NAME = /\b(?:your name|name,? (?:and|company|e-?mail|please)|who am i|with whom|wie hei(?:ß|ss)en sie|ihr(?:en)? name|ihren? namen|call you|have someone call|soll sie jemand|wie erreichen|für welches unternehmen|fuer welches unternehmen|für welche firma)/i;

/** Nobody signs with more: of a text that is nothing but commas only the first and the last pieces are looked at. */
const MOST = 300;
const outermost = (segments: readonly Segment[]): readonly Segment[] => (segments.length <= 2 * MOST ? segments : [...segments.slice(0, MOST), ...segments.slice(-MOST)]);

/** The pieces of the visitor's texts; `asked` is what our side said before each. */
export const segmentsOf = (texts: readonly { readonly text: string; readonly turn: number; readonly asked: string }[]): readonly Segment[] =>
  outermost(texts.flatMap(({ text, turn, asked }) => {
    const pieces: { text: string; startsSentence: boolean }[] = [];
    for (const sentence of sentencesOf(text)) {
      sentence.split(/(?:[,;|()[\]/·•"]|\s-{1,2}\s|:\s|(?=[\uE000\uE001])|(?<=[\uE000\uE001]))/u).forEach((piece, at) => {
        const trimmed = piece.trim().replace(/^[-*>]+\s*/, '').replace(/[.!?\s]+$/, (end) => (/\b(?:inc|ltd|co|corp|e\.k|e\.v)$/i.test(piece.trim().slice(0, -end.length)) ? end.trim() : ''));
        if (trimmed !== '') pieces.push({ text: trimmed, startsSentence: at === 0 });
      });
    }
    const isContact = (piece: string | undefined): boolean => piece !== undefined && (piece === MAIL_MARK || piece === PHONE_MARK || LABEL.test(piece) || isPostAlone(piece));
    const wordy = pieces.filter(({ text: piece }) => HAS_WORDS.test(piece));
    return pieces.map((piece, at): Segment => ({
      ...piece, turn, isLast: piece === wordy.at(-1), answers: ASKED_NAME.test(asked) ? 'name' : null,
      isBesideContact: [at - 2, at - 1, at + 1, at + 2].some((place) => isContact(pieces[place]?.text)),
    })).filter(({ text: piece }) => HAS_WORDS.test(piece));
  }));
