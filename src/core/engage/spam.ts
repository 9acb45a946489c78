import { fold, words } from '../base/text.ts';

/* What filters hold against a message, in English and German. Few and plain: a word that a seller needs every day is not here. */
const PHRASES: readonly string[] = [
  '100% free', 'act now', 'apply now', 'as seen on', 'bargain', 'best price', 'buy now', 'cash bonus', 'click here', 'click below', 'congratulations', 'double your', 'earn money', 'extra income',
  'fast cash', 'for free', 'free gift', 'free money', 'free trial', 'get rich', 'guaranteed', 'limited time', 'lowest price', 'make money', 'miracle', 'money back', 'no catch', 'no obligation', 'no risk',
  'once in a lifetime', 'order now', 'risk free', 'special promotion', 'this is not spam', 'urgent', 'while supplies last', 'winner', 'you have been selected', 'you won',
  'angebot nur heute', 'bargeld', 'bestellen sie jetzt', 'bester preis', 'einmalige chance', 'garantiert', 'geld verdienen', 'gewinner', 'gratis', 'herzlichen glückwunsch', 'hier klicken', 'jetzt bestellen',
  'jetzt kaufen', 'jetzt zugreifen', 'kein risiko', 'keine verpflichtung', 'klicken sie hier', 'kostenlos', 'nur für kurze zeit', 'nur noch heute', 'ohne risiko', 'reich werden', 'schnäppchen', 'sie haben gewonnen',
  'sofort geld', 'solange der vorrat reicht', 'super angebot', 'unverbindlich testen', 'völlig umsonst', 'wunder', 'zusätzliches einkommen',
];
const spaced = (text: string): string => ` ${words(text).join(' ')} `;
const FOLDED: readonly (readonly [phrase: string, folded: string])[] = PHRASES.map((phrase) => [phrase, spaced(phrase)]);

const SHOUTED = /\p{Lu}{5,}\s+\p{Lu}{4,}|\p{Lu}{3,}(?:\s+\p{Lu}{3,}){2,}/u;
const CRIES = /[!?]{2,}|(?:![^!]*){3,}/;
const MONEY = /[$€£]{2,}/;

/** What filters may take a message for spam by: phrases, shouting, rows of exclamation marks. */
export const spamIn = (text: string): readonly string[] => {
  const folded = spaced(fold(text));
  return [
    ...FOLDED.flatMap(([phrase, wanted]) => (folded.includes(wanted) ? [`"${phrase}"`] : [])),
    ...(SHOUTED.test(text) ? ['words in capitals'] : []), ...(CRIES.test(text) ? ['too many exclamation or question marks'] : []), ...(MONEY.test(text) ? ['rows of currency signs'] : []),
  ];
};

/** A way out that the reader sees: the word itself, an answer that ends it, or an offer to be left alone. */
const WAY_OUT = /unsubscri|opt[ -]?out|abmeld|abbestell|austragen|reply\s+\W?(?:stop|no)\b|text\s+stop|\bstop\b.{0,30}(?:antwort|zurück|senden|schreiben)|(?:antwort|schreib)\p{L}*.{0,30}\bstop|(?:keine|not?)\s.{0,25}(?:weiteren?|further|more)\s.{0,20}(?:mail|nachricht|message)|not? (?:hear|write|contact)|nicht mehr (?:schreib|kontaktier|anschreib|melden)|\bstop\b.{0,10}(?:to end|to cancel|zum beenden)|stop\s*=/iu;
export const hasWayOut = (text: string): boolean => WAY_OUT.test(text);
