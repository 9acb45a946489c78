import type { ChatRules } from '../playbook/rules.ts';
import { hasPhrase, hasPhraseAt, sentencesOf, spaced } from './text.ts';
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
const CLAUSE_ENDS = /[;:()"]|,(?!\s*(?:dass|that)\b)|\s-\s|\.{2,}/i;
const FEEL = '(?:want|wanted|wanting|wish|need|like|mean|meant|intend|plan|planning|going|trying|looking|ask|asked|asking|say|said|saying|tell|told|telling)';
/** As far as the negation, then as far as it reaches. */
const NEGATIONS: readonly RegExp[] = [
  new RegExp('(?:^| (?:i|im|we|please|pls|plz|but|and|so|also))(?: (?:am|m|are|re|was|would|d|have|ve|will|ll|do|did|really|definitely|certainly|actually|just|also|please|prefer|rather)){0,6}'
    + ' (?:not|never|dont|didnt|wont|wouldnt|(?:don|didn|won|wouldn|haven) t)(?= )'
    + `(?<reach>(?: (?:ever|even|really|actually|necessarily|just))?(?: ${FEEL}(?: for)?(?: you)?(?: to| that (?:i|you)(?: (?:want|wanted|wish|should))?(?: to)?)| to)?(?: (?:be|just|ever))?)(?= )`, 'g'),
  / no (?:need|reason|intention|plans?|wish)(?<reach> (?:for you )?to)(?= )/g,
  new RegExp('(?:(?:^| )(?:(?:ich|wir) (?:mochten?|moechten?|will|wollen|wollten?|muss|mussen|muessen)|(?:mochten?|moechten?|will|wollen|wollten?) (?:ich|wir))'
    + '(?: (?:mich|uns|aber|auch|eigentlich|wirklich|ja|doch|das)){0,6}|^|(?:^| )bitte(?: (?:mich|uns))?) (?:nicht|keine?|keinen|keinesfalls|niemals)(?= )'
    + '(?<reach>(?: dass (?:sie|ihr|du))?(?: (?:mich|uns|gleich|sofort|direkt|jetzt|etwa|wirklich))?(?: (?:vom|von der|von dem|von ihrem|von eurem) \\p{L}{1,30})?)(?= )', 'gu'),
];
const THREATENS = / (?:if|why|unless|otherwise|wenn|falls|sofern|warum|wieso|weshalb) /;

/** A sentence as `spaced` makes it, with a bar in the place of the first word of each negated phrase: it is found no more. */
const withoutNegated = (sentence: string, phrases: readonly string[]): string => {
  let said = ' ';
  for (const part of sentence.split(CLAUSE_ENDS)) {
    let clause = spaced(part);
    if (clause.trim() === '') continue;
    for (const negation of NEGATIONS) {
      for (const { 0: matched, index, groups } of clause.matchAll(negation)) {
        if (THREATENS.test(said + clause.slice(1, index + 1))) continue;
        const to = index + matched.length;
        for (let at = to - (groups?.reach?.length ?? 0); at >= 0 && at <= to; at = clause.indexOf(' ', at + 1)) {
          if (!hasPhraseAt(clause, at, phrases)) continue;
          const end = clause.indexOf(' ', at + 1);
          // As long as the word was, so that what follows stays in its place.
          clause = `${clause.slice(0, at + 1)}${'|'.repeat(end - at - 1)}${clause.slice(end)}`;
        }
      }
    }
    said += clause.slice(1);
  }
  return said;
};

/** The visitor's wish to be left alone or forgotten, in their own words; the graver of two. Undefined when they have none. */
export const wishIn = (texts: readonly string[], { refusals }: Pick<ChatRules, 'refusals'>): ChatWish | undefined => {
  const isMeant = (sentence: string, said: string, phrases: readonly string[]): boolean => hasPhrase(said, phrases) && hasPhrase(withoutNegated(sentence, phrases), phrases);
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
