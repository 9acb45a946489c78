import { CHAT_REFUSALS } from '../playbook/chat-defaults.ts';
import { wishIn } from '../extract/wish.ts';
import { spaced } from '../extract/text.ts';
import { UNSUBSCRIBE_MARK } from '../engage/unsubscribe.ts';
import { clausesOf, type Sentence } from './clause.ts';
import { REFUSES } from './refusals.ts';
import type { ReadReply } from './reply-model.ts';
import type { Evidence } from './understanding.ts';

/*
 * Who asks to be left alone is left alone: by one word, in any case and punctuation, or in their own words, in English and in German. A refusal is for
 * ever, so it must be meant: "don't stop", "I unsubscribed by mistake" and "cancel our call" are none. Where a sentence can be read both ways, it is one.
 */

/** Words that stand for it wherever they are a sentence of their own. */
const CLEAR = new Set([
  'stop', 'stopp', 'stopall', 'stop all', 'unsubscribe', 'unsub', 'unsubscribe me', 'unsubscribe all', 'opting out', 'stop it', 'stop this', 'stop that', 'delete me', 'take me off', 'no spam', 'never again', 'remove from list', 'spam', 'das ist spam', 'this is spam', 'schluss', 'schluss damit', 'schluss jetzt', 'es reicht', 'enough', 'loeschen sie mich', 'unterlassen sie das', 'unsubcribe', 'unsuscribe', 'unsubscibe', 'unsubscribed', 'optout', 'opt out', 'un subscribe', 'de subscribe', 'revoke',
  'remove me', 'leave me alone', 'abmelden', 'abmeldung', 'abbestellen', 'austragen', 'newsletter abmelden', 'newsletter abbestellen', 'keine werbung', 'keine werbung mehr',
]);
/** Words that stand for it when they are all that is said. */
const ALONE = new Set([...CLEAR, 'end', 'quit', 'cancel', 'remove', 'delete', 'no more', 'opt me out', 'ende', 'beenden', 'kuendigen', 'kuendigung', 'widerruf', 'widerrufen', 'loeschen', 'entfernen', 'stoppen', 'aufhoeren']);
const POLITE = /\b(?:please|pls|plz|thanks|thank you|thx|now|just|bitte|danke|sofort|jetzt|hi|hello|hallo)\b/g;
const SIGNED = /^\s*(?:--|sent from|gesendet von|von meinem|best\b|kind\b|regards|cheers|thanks|thank you|mfg|lg\b|vg\b|gru(?:ß|ss)|(?:mit )?(?:freundliche|viele|beste|liebe|schoene|schöne))/i;

/** A word as it is compared: without courtesy, its letters together when they were spread, once when it was repeated. */
const bareOf = (said: string): string => {
  const bare = said.replace(POLITE, ' ').replace(/\s+/g, ' ').trim();
  const joined = /^(?:\p{L} ){2,}\p{L}$/u.test(bare) ? bare.replaceAll(' ', '') : bare;
  const all = joined.split(' ');
  return all.length > 1 && new Set(all).size === 1 ? all[0] ?? '' : joined;
};

/** What a person wrote before they signed it. */
const unsigned = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const end = sentences.findIndex(({ text }, at) => at > 0 && SIGNED.test(text));
  return end < 0 ? sentences : sentences.slice(0, end);
};
const isName = ({ text }: Sentence): boolean => /^(?:\p{Lu}[\p{L}.'-]*\s?){1,3}$/u.test(text);

const stopWordIn = (sentences: readonly Sentence[]): Sentence | undefined => {
  const own = unsigned(sentences);
  const [first, ...rest] = own;
  if (first !== undefined && rest.every(isName) && ALONE.has(bareOf(first.said))) return first;
  const whole = bareOf(own.map(({ said }) => said.trim()).join(' '));
  if (first !== undefined && ALONE.has(whole)) return first;
  return own.find(({ said, isQuestion }) => !isQuestion && CLEAR.has(bareOf(said)));
};

/** What takes a refusal back: it is denied, was a mistake, or is of something else than our messages. */
const NOT_MEANT: readonly RegExp[] = [
  / (?:verpassen|verlieren|uebersehen|vergessen|doppelt) | (?:habe|haben|hatte|hatten)(?: \p{L}{1,12}){0,6} (?:keine|nichts|nie)(?: \p{L}{1,12}){0,6} (?:bekommen|erhalten|gehoert) | (?:call|mail|e ?mail|text|write|use) (?:to |me (?:on|at) )?my (?:mobile|cell|work|private|new|other) /u,
  / (?:by mistake|by accident|accidentally|mistakenly|versehentlich|aus versehen|irrtuemlich|wieder (?:in|auf)|wieder auf(?:zu)?nehmen|wieder an(?:melden|zumelden)|wieder bekommen|keep me|bleiben|re ?subscribe|resubscribe) /,
  / (?:do not|don t|dont|please not|never|no need to|didn t|did not|not want to|not going to|wouldn t)(?: (?:ever|want to|wish to|mean to|please|you))* (?:stop|unsubscribe|remove|take me off|delete|cancel|opt out) /,
  / (?:bitte nicht|nicht|kein grund|nie) (?:mich |uns |den newsletter |gleich )?(?:abmelden|abbestellen|austragen|entfernen|streichen|loeschen|abzumelden|aufhoeren|abgemeldet) /,
  / (?:stop|cancel|remove|delete)(?: \p{L}{1,12}){0,2} (?:the|our|my|a) (?:trial|contract|appointment|meeting|call|order|plan|duplicate|duplicates) /u,
];
/** A wish about a time or a way is none about all. */
const LIMITED = / (?:before|until|till|unless|vor|bis|ausser|except)(?: (?:the|next|dem|der|zum|naechsten?|kommenden?|end of|ende|mid|early|anfang|mitte)){0,3} (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat|jahr|januar|februar|maerz|mai|juni|juli|oktober|dezember|urgent|wir|i|we) /;
/** Asks what would happen, not that it be done. */
const ASKS_ABOUT = /^ (?:do|does|will|is) (?:the|your|it|this|that) | dass (?:unsere |die )?(?:kunden|empfaenger|nutzer) | (?:how (?:do|can|would) (?:my |our |the )?(?:customers|clients|users|recipients|leads|people)|(?:can|could|do|will|would|should|must) (?:my |our |the |all )?(?:customers|clients|users|recipients|leads|people|contacts|they|somebody|someone|anyone)|(?:koennen|wie) (?:sich )?(?:kunden|empfaenger|nutzer)) /;

/** How data are deleted is a question of who buys; how one gets off the list is none. */
const ASKS_HOW = /^ (?:(?:how )?can (?:i|we|one)|could (?:i|we)|(?:wie )?(?:kann (?:ich|man)|koennen (?:wir|sie))|werden|wird|what happens|was passiert) /;
const NAMES_OURS = / (?:my|our|meine|unsere|die) (?:e ?mail |e mail |phone )?(?:address|number|e ?mail|e mail|name|contact|data|details|adresse|nummer|mailadresse|telefonnummer|daten|kontaktdaten|handynummer)(?= )/;
/** "Where did you get my address? Delete it." */
const TAKES_OFF = /^ (?:(?:please|just|immediately|bitte|sofort|umgehend|und|and) ){0,3}(?:(?:remove|delete|erase|take) (?:it|them)(?: off| down| out)?|entfernen|loeschen|streichen|entfernen sie (?:sie|die|das)|loeschen sie (?:sie|die|das))(?: (?:immediately|at once|now|please|permanently|bitte|sofort|umgehend)){0,2} $/;

/** True where a refusal is denied, was a mistake, or is about something else than our messages. */
const isDenied = ({ said }: Sentence): boolean => NOT_MEANT.some((pattern) => pattern.test(said)) || LIMITED.test(said) || ASKS_ABOUT.test(said);

const refuses = (sentence: Sentence, before: Sentence | undefined): boolean => {
  const { said, isQuestion } = sentence;
  if (isDenied(sentence)) return false;
  if (before !== undefined && TAKES_OFF.test(said) && NAMES_OURS.test(before.said)) return true;
  return REFUSES.some((pattern) => pattern.test(said)) && !(isQuestion && ASKS_HOW.test(said) && !/ (?:unsubscribe\p{L}*|opt out|off (?:this|your|the) (?:mailing )?list|abmelden|austragen|abbestellen|abzumelden|verteiler|remove me|get off) /u.test(said));
};

const evidenceOf = (rule: string, { text, from, to }: Pick<Sentence, 'text' | 'from' | 'to'>): Evidence => ({ rule, quote: text.slice(0, 300), from, to });
const REFUSALS = { refusals: { refused: CHAT_REFUSALS.refused, deletionRequested: CHAT_REFUSALS.deletion_requested } };

/** Where somebody asks to be written to no more; undefined when they don't. A subject counts when it is the word alone, as mail programs write it for a link. */
const stopIn = (sentences: readonly Sentence[], subject: string | null): Evidence | undefined => {
  const word = stopWordIn(sentences);
  if (word) return evidenceOf('stop.word', word);
  const refused = sentences.find((sentence, at) => refuses(sentence, sentences[at - 1]));
  if (refused) return evidenceOf('stop.refusal', refused);
  // What the chat takes for a wish is one here: the same phrases, the same negations.
  const wished = sentences.find((sentence) => wishIn([sentence.text], REFUSALS) !== undefined && !NOT_MEANT.some((pattern) => pattern.test(sentence.said)) && !LIMITED.test(sentence.said));
  if (wished) return evidenceOf('stop.refusal', wished);
  // As our own header has mail programs write it, with a mark behind the word.
  const [head] = subject === null ? [] : clausesOf(subject.replace(UNSUBSCRIBE_MARK, ' ').trim());
  return head !== undefined && CLEAR.has(bareOf(spaced(head.text.replace(/^(?:(?:re|aw|wg|fwd?):\s*)+/i, '')))) ? { rule: 'stop.subject', quote: head.text, from: 0, to: 0 } : undefined;
};

/** From this share on a reply is taken for a wish to be left alone: to write once too often is worse than once too little. */
const REFUSES_FROM = 0.4;
/** Of words that stand for nothing else. */
const SURE = 0.98;

/** A wish to be left alone, with how sure it is (0 to 1). */
export interface Refusal { readonly evidence: Evidence; readonly confidence: number }

/**
 * Whether somebody asks to be left alone, by all that tells it: a word that stands for it, their own words, or what labelled replies have taught; undefined when they don't. Whoever
 * suppresses and whoever explains asks here, so that none says what the other did not do. `read` is asked only where no word has decided.
 */
export const refusalIn = (sentences: readonly Sentence[], subject: string | null, read: () => ReadReply | undefined): Refusal | undefined => {
  const stop = stopIn(sentences, subject);
  if (stop) return { evidence: stop, confidence: SURE };
  const reply = read();
  const share = reply?.shares.get('unsubscribe') ?? 0;
  // Who is away is asked about nothing, and what is denied is not meant.
  if (reply === undefined || share < REFUSES_FROM || reply.intent === 'out_of_office' || sentences.some(isDenied)) return undefined;
  return { evidence: evidenceOf('words.unsubscribe', reply.sentence), confidence: share };
};
