import type { BantLevel } from '../ledger/event.ts';
import { withoutDenied } from './denial.ts';
import { isHeadPost, isLeaderPost } from './role.ts';
import { hasPhrase, sentencesOf, spaced } from './text.ts';
import type { BantHint, Budget, Timeline } from './transcript.ts';

const DECIDES: readonly string[] = ['i decide', 'my decision', 'i sign off', 'i approve', 'i m the decision maker', 'i am the decision maker', 'ich entscheide', 'entscheide ich', 'meine entscheidung', 'ich bin entscheider', 'ich unterschreibe'];
const ASKED_BY: readonly string[] = ['my boss', 'our ceo', 'our cfo', 'our vp', 'our director', 'signs off', 'board', 'mein chef', 'meine chefin', 'unser geschaftsfuhrer', 'unser geschaeftsfuehrer', 'unsere geschaeftsfuehrung', 'unser cfo', 'unser ceo', 'vorgesetzte*'];
const APPROVED: readonly string[] = ['approved', 'set aside', 'allocated', 'earmarked', 'freigegeben', 'bewilligt', 'genehmigt', 'haushaltsmittel', 'eingeplant'];
const NO_BUDGET: readonly string[] = ['no budget', 'kein budget', 'budget not decided', 'budget noch offen'];
const NEEDS: readonly string[] = [
  'need', 'needs', 'looking for', 'looking at replacing', 'we lose', 'losing', 'struggl*', 'replace', 'replacing', 'switch', 'migrate', 'automate', 'problem', 'require', 'want to', 'planning', 'evaluating',
  'suche', 'suchen', 'brauche', 'brauchen', 'benoetige', 'benoetigen', 'umsteigen', 'umstellen', 'wechseln', 'umziehen', 'verlieren', 'planen', 'wir wollen', 'wir moechten', 'loesung*', 'anschaffung', 'problem*',
];
const INTERESTS: readonly string[] = ['interested', 'how much', 'price*', 'pricing', 'quote', 'demo', 'trial', 'interess*', 'angebot', 'kostet', 'preis*', 'testversion'];

const BUDGET: readonly string[] = ['budget', 'haushaltsmittel'];
/** A sentence that denies all of these phrases that it has; of any other nothing. */
const deniedOf = (phrases: readonly string[]) => (sentence: string): string => (hasPhrase(withoutDenied(sentence, phrases), phrases) ? ' ' : spaced(sentence));

/** The first sentence in which one of these phrases stands, as it is said: what it denies is not. */
const quoteOf = (texts: readonly string[], phrases: readonly string[], read: (sentence: string) => string = (sentence) => withoutDenied(sentence, phrases)): { readonly quote: string; readonly turn: number } | undefined => {
  for (const [turn, text] of texts.entries()) {
    const sentence = sentencesOf(text).find((each) => hasPhrase(read(each), phrases));
    if (sentence !== undefined) return { quote: sentence.slice(0, 300), turn };
  }
  return undefined;
};
const turnOf = (texts: readonly string[], quote: string): number => Math.max(0, texts.findIndex((text) => text.includes(quote)));

interface BantReading { readonly texts: readonly string[]; readonly role: string | null; readonly budget: (Budget & { readonly turn: number }) | null; readonly timeline: (Timeline & { readonly turn: number }) | null }

const authorityIn = (texts: readonly string[], role: string | null): BantHint | undefined => {
  const decides = quoteOf(texts, DECIDES);
  if (decides) return { letter: 'authority', level: 'confirmed', ...decides };
  const level: BantLevel | undefined = role === null ? undefined : isLeaderPost(role) ? 'stated' : isHeadPost(role) ? 'hinted' : undefined;
  if (level !== undefined && role !== null) return { letter: 'authority', level, quote: role, turn: turnOf(texts, role) };
  const asked = quoteOf(texts, ASKED_BY);
  return asked && { letter: 'authority', level: 'hinted', ...asked };
};

/** What the visitor says of budget, authority, need and timeline, one answer a letter, each with the sentence that says so. */
export const bantIn = ({ texts, role, budget, timeline }: BantReading): readonly BantHint[] => {
  const hints: BantHint[] = [];
  if (budget) hints.push({ letter: 'budget', level: hasPhrase(spaced(budget.quote), APPROVED) ? 'confirmed' : 'stated', quote: budget.quote, turn: budget.turn });
  else {
    const none = quoteOf(texts, NO_BUDGET, spaced) ?? quoteOf(texts, BUDGET, deniedOf(BUDGET));
    const hinted = none ?? quoteOf(texts, BUDGET);
    if (hinted) hints.push({ letter: 'budget', level: none ? 'none' : 'hinted', ...hinted });
  }
  const authority = authorityIn(texts, role);
  if (authority) hints.push(authority);
  const need = quoteOf(texts, NEEDS);
  const interest = need ?? quoteOf(texts, INTERESTS);
  if (interest) hints.push({ letter: 'need', level: need ? 'stated' : 'hinted', ...interest });
  if (timeline) hints.push({ letter: 'timeline', level: timeline.by === null ? 'hinted' : 'stated', quote: timeline.quote, turn: timeline.turn });
  return hints;
};
