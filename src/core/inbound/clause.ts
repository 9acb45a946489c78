import { withoutWaysOut } from '../engage/unsubscribe.ts';
import { sentencesOf, spaced } from '../extract/text.ts';

/** One sentence of a reply, as it is written and as rules read it, and where it stands. */
export interface Sentence {
  readonly text: string;
  /** Folded words between single spaces: ` we re in `. */
  readonly said: string;
  readonly isQuestion: boolean;
  readonly from: number;
  readonly to: number;
}

/** A question that somebody forgot to mark: it begins as one. */
const ASKS = /^ (?:(?:hi|hello|hey|hallo|moin|guten tag|and|und|so|also|ok) )?(?:how (?:much|many|long|often|do|does|is|are|can|far|fast)|what (?:is|are|s|does|do|kind|about)|where|when (?:is|are|do|does|will|can)|which|who (?:is|are|does|do|would)|why|is (?:there|it|this|that|a|the)|are (?:there|you)|do (?:you|i|we|u)|does|can (?:i|we|you|u|it|one)|could (?:you|i|we|it)|would (?:you|it)|wie (?:viele?|lange|oft|hoch|gross|funktioniert|geht|ist|kann|sieht|teuer)|was (?:kostet|kosten|ist|sind|bedeutet|passiert)|wo|wann|welche\p{L}?|wer|warum|wieso|woher|wohin|gibt es|gibts|habt ihr|haben sie|bieten sie|bietet ihr|kann (?:man|ich)|koennen (?:sie|wir)|konnen (?:sie|wir)|ist (?:es|das|der|die)|sind (?:sie|die)|geht das|laeuft das) /u;

/** The sentences of a text in their order; a line is one at least. Ours about how to leave are none of theirs. */
export const clausesOf = (written: string): readonly Sentence[] => {
  const text = withoutWaysOut(written);
  let at = 0;
  return sentencesOf(text).map((sentence): Sentence => {
    const found = text.indexOf(sentence, at);
    const from = found < 0 ? at : found;
    at = from + sentence.length;
    const said = spaced(sentence);
    return { text: sentence, said, isQuestion: /\?\s*["')]*$/.test(sentence) || ASKS.test(said), from, to: at };
  }).filter(({ said }) => said.trim() !== '');
};
