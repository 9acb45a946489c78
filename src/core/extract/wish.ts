import type { ChatRules } from '../playbook/rules.ts';
import { hasPhrase, sentencesOf, spaced } from './text.ts';
import type { ChatWish } from './transcript.ts';

/** What makes a wish to be left alone one about a time, a way or somebody else: "don't call me before Monday", "remove me from the cc". It is for ever, so it must be meant. */
const LIMITED = /\b(?:before|until|till|by phone|on the phone|on weekends|on sundays|instead|but (?:email|mail|write|text|call)|rather|via|unless|vor \d|vor dem|vor der|vor montag|bis \d|bis zum|bis montag|sondern|lieber|telefonisch|per telefon|am wochenende|ausser|nach \d{1,2} uhr|from (?:the )?cc)\b/;
/** Asking whether, when or how we do it is not asking for it. */
const IS_QUESTION = /\?\s*["')]*$/;
const ASKS_FOR_IT = /\b(?:can|could|would|will) (?:you|u)\b|\b(?:koennen|koennten|wuerden|kannst|koennt) (?:sie|du|ihr)\b|\bplease\b|\bbitte\b/;

/** The visitor's wish to be left alone or forgotten, in their own words; the graver of two. Undefined when they have none. */
export const wishIn = (texts: readonly string[], { refusals }: Pick<ChatRules, 'refusals'>): ChatWish | undefined => {
  let refused: ChatWish | undefined;
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      const said = spaced(sentence);
      if (LIMITED.test(said) || (IS_QUESTION.test(sentence) && !ASKS_FOR_IT.test(said))) continue;
      const quote = sentence.slice(0, 300);
      if (hasPhrase(said, refusals.deletionRequested)) return { reason: 'deletion_requested', quote };
      if (hasPhrase(said, refusals.refused)) refused ??= { reason: 'refused', quote };
    }
  }
  return refused;
};
