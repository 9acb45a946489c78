import type { ChatRules } from '../playbook/rules.ts';
import { DENIES, type Negations, withoutNegated } from './negation.ts';
import { hasPhrase, sentencesOf, spaced } from './text.ts';
import type { ChatWish } from './transcript.ts';

/** What makes a wish to be left alone one about a time, a way or somebody else: "don't call me before Monday", "remove me from the cc". It is for ever, so it must be meant. */
const LIMITED = /\b(?:before|until|till|by phone|on the phone|on weekends|on sundays|instead|but (?:email|mail|write|text|call)|rather|via|unless|vor \d|vor dem|vor der|vor montag|bis \d|bis zum|bis montag|sondern|lieber|telefonisch|per telefon|am wochenende|ausser|nach \d{1,2} uhr|from (?:the )?cc)\b/;
/** Asking whether, when or how we do it is not asking for it. */
const IS_QUESTION = /\?\s*["')]*$/;
const ASKS_FOR_IT = /\b(?:can|could|would|will) (?:you|u)\b|\b(?:koennen|koennten|wuerden|kannst|koennt) (?:sie|du|ihr)\b|\bplease\b|\bbitte\b/;

/*
 * A negated wish: "I don't want to unsubscribe", "please don't stop emailing me". Only what the visitor denies for themselves or asks us not to do: "you don't stop
 * calling", "I can't unsubscribe" and "if you don't remove me" are wishes all the same, and where in doubt a wish is one.
 */
const FEEL = '(?:want|wanted|wanting|wish|need|like|mean|meant|intend|plan|planning|going|trying|looking|ask|asked|asking|say|said|saying|tell|told|telling)';
const NEGATED_WISHES: Negations = {
  clauseEnds: /[;:()"]|,(?!\s*(?:dass|that)\b)|\s-\s|\.{2,}/i,
  patterns: [
    new RegExp(`${DENIES}(?<reach>(?: (?:ever|even|really|actually|necessarily|just))?(?: ${FEEL}(?: for)?(?: you)?(?: to| that (?:i|you)(?: (?:want|wanted|wish|should))?(?: to)?)| to)?(?: (?:be|just|ever))?)(?= )`, 'g'),
    / no (?:need|reason|intention|plans?|wish)(?<reach> (?:for you )?to)(?= )/g,
    new RegExp('(?:(?:^| )(?:(?:ich|wir) (?:mochten?|moechten?|will|wollen|wollten?|muss|mussen|muessen)|(?:mochten?|moechten?|will|wollen|wollten?) (?:ich|wir))'
      + '(?: (?:mich|uns|aber|auch|eigentlich|wirklich|ja|doch|das)){0,6}|^|(?:^| )bitte(?: (?:mich|uns))?) (?:nicht|keine?|keinen|keinesfalls|niemals)(?= )'
      + '(?<reach>(?: dass (?:sie|ihr|du))?(?: (?:mich|uns|gleich|sofort|direkt|jetzt|etwa|wirklich))?(?: (?:vom|von der|von dem|von ihrem|von eurem) \\p{L}{1,30})?)(?= )', 'gu'),
  ],
};

/** The visitor's wish to be left alone or forgotten, in their own words; the graver of two. Undefined when they have none. */
export const wishIn = (texts: readonly string[], { refusals }: Pick<ChatRules, 'refusals'>): ChatWish | undefined => {
  const isMeant = (sentence: string, said: string, phrases: readonly string[]): boolean => hasPhrase(said, phrases) && hasPhrase(withoutNegated(sentence, phrases, NEGATED_WISHES), phrases);
  let refused: ChatWish | undefined;
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      const said = spaced(sentence);
      if (LIMITED.test(said) || (IS_QUESTION.test(sentence) && !ASKS_FOR_IT.test(said))) continue;
      const quote = sentence.slice(0, 300);
      if (isMeant(sentence, said, refusals.deletionRequested)) return { reason: 'deletion_requested', quote };
      if (isMeant(sentence, said, refusals.refused)) refused ??= { reason: 'refused', quote };
    }
  }
  return refused;
};
