import { DENIES, type Negations, withoutNegated } from './negation.ts';
import { sentencesOf, spaced } from './text.ts';

/*
 * What visitors do not want: "we don't need a demo", "eine Demo brauche ich keine". English denies what follows, German also what stands before. Only what is said of wanting
 * and buying denies: "I don't see your prices", "den Preis finde ich nicht" and "ein Angebot haben wir noch nicht" ask for them.
 */
const WANT = '(?:want|need|require|plan|planning|intend|going|looking|interested|buy|buying|purchase|order|book|take|ready)';
const SMALL = '(?:a|an|any|the|your|our|to|for|in|on|by|of|be|ever|even|really|actually|currently|further|more|another|that|this|it)';
/** Between a German verb and its negation. */
const BETWEEN = '(?: (?:ich|wir|mich|uns|das|die|den|es|ihn|sie|davon|daran|aber|auch|jetzt|derzeit|aktuell|momentan|im|moment|zurzeit|hier|eigentlich|wirklich|definitiv|leider|dieses|jahr|gar|ueberhaupt|vorerst|erstmal|sicher|dann|nun|noch|ja|doch)){0,6}';
const NOT = '(?:nicht|nichts|keine?|keine[nrsm]|keins|keinesfalls|niemals|nie)';
/** Of what somebody may have: who has no offer yet wants one. */
const HAD = '(?:interesse|bedarf|budget|haushaltsmittel)';
const VERB = '(?:brauche?n?|benoetigen?|wollen|will|moechten?|suchen?|wuenschen?|planen?|buchen?|bestellen?|kaufen?|erwerben?|nehmen|nehme|werden?)';

const DENIALS: Negations = {
  clauseEnds: /[,;:()"]|\s-\s|\.{2,}|\b(?:and|or|but|und|oder|sondern)\b|\b(?:aber|doch)\b(?!\s(?:\p{L}{1,20}\s){0,2}(?:nicht|kein))/iu,
  patterns: [
    new RegExp(`${DENIES}(?<reach>(?: (?:${WANT}|${SMALL})){0,8})(?= )`, 'g'),
    new RegExp(`${DENIES}(?: (?:have|got|see))(?<reach>(?: (?:a|any|the|our|much|enough)){0,2})(?= (?:budget|interest|need|plans)(?= ))`, 'g'),
    / (?:it|that|this) (?:is|s|was) not(?<reach>(?: (?:really|that|so|very|too)){0,2})(?= )/g,
    new RegExp(`(?: (?:we|i)(?: (?:do|have|are|am|will))?|^) no longer(?<reach>(?: (?:${WANT}|${SMALL})){0,8})(?= )`, 'g'),
    /(?:^| (?:please|sorry|thanks|need|want)) no(?<reach>(?: (?:need|interest|plans?|intention|more|further|for|in|of|to|a|an|the|your)){0,5})(?= )/g,
    // "Das kaufen wir nicht": nothing but more of the verb may stand behind, or the negation is another's ("nicht ohne Testversion").
    new RegExp(`^(?<reach>.{0,200}? ${VERB}${BETWEEN} ${NOT})(?= (?:(?:mehr|kaufen|haben|buchen|bestellen|nehmen|machen|abschliessen|beauftragen|brauchen|erwerben) ?){0,2}$)`, 'g'),
    new RegExp(`^(?<reach>.{0,200}? ${HAD}(?: \\p{L}{1,20}){0,3}? (?:habe|haben|besteht|ist)${BETWEEN} ${NOT})(?= (?:mehr )?$)`, 'gu'),
    new RegExp(`^(?<reach>.{0,200}? (?:habe|haben|besteht)${BETWEEN} ${NOT})(?= ${HAD} )`, 'g'),
    /^(?<reach>.{0,200}? interessiert (?:mich|uns)(?: (?:das|es|sie|leider|aber|gar|ueberhaupt|derzeit)){0,3} nicht)(?= (?:mehr )?$)/g,
    // "Ich brauche keine Demo", "bitte kein Angebot", "wir sind nicht interessiert".
    new RegExp(`(?<reach>(?:(?: (?:ich|wir))? (?:${VERB}|bin|sind)${BETWEEN}|^| (?:bitte|danke)) (?:nicht|keine?|keine[nrsm])(?! (?:ohne|nur|bis|bevor) )`
      + '(?: (?:ihre?|ihre[nrm]|weiteren?|anderen?|neuen?|solchen?|mehr|an|ein|einen?|noch|daran|weiter)){0,4})(?= )', 'g'),
  ],
};
const MAY_DENY = /\b(?:not?|never|\p{L}{2,7}n['’]?t|nichts?|kein\p{L}{0,2}|nie(?:mals)?|keinesfalls)\b/iu;
/** A sentence as `spaced` makes it, without those of these phrases that it denies. */
export const withoutDenied = (sentence: string, phrases: readonly string[]): string => (MAY_DENY.test(sentence) ? withoutNegated(sentence, phrases, DENIALS) : spaced(sentence));

/** The sentences of texts, as `withoutDenied` makes them, one behind the other. */
export const affirmedIn = (texts: readonly string[], phrases: readonly string[]): string => ` ${texts.flatMap(sentencesOf).map((sentence) => withoutDenied(sentence, phrases).slice(1)).join('')}`;
