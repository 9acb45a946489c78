import { hasPhraseAt, spaced } from './text.ts';

/** What a negation reaches: the words of its group `reach`, with which it ends, and the word behind them. */
export interface Negations { readonly patterns: readonly RegExp[]; /** Between clauses, in a text as it was written: no negation reaches beyond. */ readonly clauseEnds: RegExp }

const THREATENS = / (?:if|why|unless|otherwise|wenn|falls|sofern|warum|wieso|weshalb) /;

/** A sentence as `spaced` makes it, with a bar in the place of the first word of each negated phrase: it is found no more. */
export const withoutNegated = (sentence: string, phrases: readonly string[], { patterns, clauseEnds }: Negations): string => {
  let said = ' ';
  for (const part of sentence.split(clauseEnds)) {
    let clause = spaced(part);
    if (clause.trim() === '') continue;
    for (const negation of patterns) {
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

/** Who denies it for themselves, or asks us not to: "you don't" and "I can't" deny nothing. */
export const DENIES = '(?:^| (?:i|im|we|please|pls|plz|but|and|so|also))(?: (?:am|m|are|re|was|would|d|have|ve|will|ll|do|did|really|definitely|certainly|actually|just|also|please|prefer|rather)){0,6}'
  + ' (?:not|never|dont|didnt|wont|wouldnt|(?:don|didn|won|wouldn|haven) t)(?= )';
