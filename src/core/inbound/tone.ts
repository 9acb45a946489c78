import type { Sentence } from './clause.ts';
import { re } from './pattern.ts';
import type { ReplyIntent, Sentiment, Understanding } from './understanding.ts';

const NOT = '(?:not|no|never|t|isn t|nicht|kein|keine|keinen|nie|ohne)';
const GOOD = /(?:great|good|love|loved|happy|perfect|awesome|excellent|fantastic|amazing|nice|glad|impressed|interesting|helpful|wonderful|super|toll|gut|gute|gerne?|freue|freut|klasse|prima|spannend|interessant|ueberzeugt|begeistert|zufrieden|hervorragend|perfekt|schoen|gefaellt|hilfreich)/;
const BAD = /(?:bad|terrible|awful|annoying|annoyed|angry|unacceptable|disappointed|disappointing|horrible|worst|hate|useless|ridiculous|rude|expensive|overpriced|problem|frustrated|frustrating|scam|spam|harassment|complaint|upset|worried|concerned|schlecht|schlechte|schlimm|nervig|nervt|aergerlich|unverschaemt|enttaeuscht|enttaeuschend|teuer|frech|unmoeglich|sauer|wuetend|mies|beschwerde|belaestigung|katastrophe|unzufrieden|bedenken|leider)/;
const GOODS = re(`(?<negated> ${NOT}(?: \\p{L}{1,10}){0,2})? ${GOOD.source}(?= )`);
const BADS = re(`(?<negated> ${NOT}(?: \\p{L}{1,10}){0,2})? ${BAD.source}(?= )`);

const LEAN: Readonly<Partial<Record<ReplyIntent, number>>> = { interest: 1, booking: 1, not_interested: -1, unsubscribe: -2, objection: -0.5 };
const countIn = (said: string, pattern: RegExp): number =>
  [...said.matchAll(new RegExp(pattern, 'gu'))].reduce((sum, { groups }) => sum + (groups?.['negated'] === undefined ? 1 : -1), 0);

/** How a reply sounds: its good words less its bad ones, leaning as what it wants. */
export const sentimentOf = (sentences: readonly Sentence[], intent: ReplyIntent): Sentiment => {
  if (intent === 'out_of_office' || intent === 'spam') return 'neutral';
  const sum = sentences.reduce((total, { said }) => total + countIn(said, GOODS) - countIn(said, BADS), LEAN[intent] ?? 0);
  return sum >= 1 ? 'positive' : sum <= -1 ? 'negative' : 'neutral';
};

const URGENT = / (?:asap|as soon as possible|urgent|urgently|immediately|right away|straight away|today|tonight|this morning|this afternoon|at once|emergency|time sensitive|tomorrow|dringend|eilig|eilt|sofort|umgehend|schnellstmoeglich|so schnell wie moeglich|heute|noch heute|morgen frueh|notfall|zeitkritisch|baldmoeglichst) /;
const NO_HURRY = / (?:no rush|no hurry|whenever|take your time|at your convenience|keine eile|eilt nicht|hat zeit|in ruhe|irgendwann|bei gelegenheit|not urgent|nicht dringend) /;

/** How soon a person waits for an answer, by their words. */
export const urgencyOf = (sentences: readonly Sentence[], intent: ReplyIntent): Understanding['urgency'] => {
  if (intent === 'out_of_office' || intent === 'spam') return 'low';
  if (sentences.some(({ said }) => NO_HURRY.test(said)) || intent === 'not_now' || intent === 'not_interested') return 'low';
  return sentences.some(({ said }) => URGENT.test(said)) ? 'high' : 'medium';
};
