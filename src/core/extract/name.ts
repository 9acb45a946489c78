import { isPostAlone, isPostWord } from './role.ts';
import type { Segment } from './segment.ts';
import { fitsDomain, fitsMailbox, isFirmWord, isLegalForm, isNoName } from './vocabulary.ts';

/** `Anna-Lena`, `O'Brien`, `J.`; the first letter large. */
const LARGE = /^\p{Lu}(?:[\p{Ll}\p{M}']{0,25}(?:['-]?\p{L}[\p{Ll}\p{M}]{1,25}){0,3}|\.)$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'-]{1,25}$/u;
const SMALL = /^\p{Ll}[\p{Ll}'-]{1,25}$/u;
const PARTICLES = new Set(['von', 'van', 'der', 'den', 'de', 'da', 'di', 'del', 'la', 'le', 'bin', 'al', 'zu', 'zum', 'ter', 'ten', 'dos', 'el']);
const TITLES = /^(?:dr|prof|mr|mrs|ms|mx|sir|herr|herrn|frau|sgt|capt|med|dipl|ing|mag|pfarrer|brandmeister|rev)\.?$/i;

export interface NameCandidate { readonly name: string; readonly weight: number }
interface Taken { readonly name: string; readonly words: number }

/**
 * The name that a text begins with: titles left out, up to four words. Small letters only where they are allowed, for two words at most; the name ends before
 * a word that is none.
 */
export const nameAtStart = (text: string, allowsSmall: boolean): Taken | undefined => {
  const all = text.trim().slice(0, 120).split(/\s+/);
  const name: string[] = [];
  let at = 0;
  while (TITLES.test((all[at] ?? '').replace(/,$/, ''))) at++;
  const isTitled = at > 0;
  for (; at < all.length && name.length < 4; at++) {
    const written = all[at] ?? '';
    const word = written.replace(/[,;:!?)"]+$/, '').replace(/(\p{L}{2})\.$/u, '$1').replace(/^[("]/, '');
    const next = all[at + 1] ?? '';
    const isParticle = name.length > 0 && PARTICLES.has(word) && LARGE.test(next.replace(/[.,;:!?)]+$/, '')) && !isNoName(next) && !isFirmWord(next);
    const fits = LARGE.test(word) ? !isNoName(word) && !isPostWord(word) && !isLegalForm(word) : allowsSmall && (CAPITALS.test(word) || (name.length < 2 && SMALL.test(word))) && !isNoName(word) && !isPostWord(word) && !isLegalForm(word);
    // "Anna von Möller Bau" is Anna of a firm: a particle is one only where a name is already more than a first name.
    if (isParticle ? name.length < 1 || /^(?:von|da|zu|zum)$/.test(word) : !fits) break;
    name.push(word);
    if (/[,;:!?)"]$/.test(written) || (/\.$/.test(written) && word !== written)) { at++; break; }
  }
  const last = name.at(-1) ?? '';
  if (PARTICLES.has(last)) name.pop();
  if (name.length === 0 || (name.length === 1 && !isTitled && (name[0] ?? '').replace('.', '').length < 2)) return undefined;
  return { name: name.join(' '), words: at };
};

interface Intro { readonly pattern: RegExp; readonly weight: number; readonly allowsSmall: boolean }
/** How people say who they are; what follows is read as a name. */
const INTROS: readonly Intro[] = [
  { pattern: /\b(?:my (?:full )?name(?:'s| is| ist)|name(?:'s)?(?: is)?:?|mein name(?:'s| ist| lautet)?:?|ich hei(?:ß|ss)e|i go by|the name's|they call me|you can call me)\s{1,2}/giu, weight: 10, allowsSmall: true },
  { pattern: /\b(?:ansprechpartner(?:in)?(?: bin ich| ist|:| bin ich:| ist:){0,2}|kontakt(?:person)?:|contact(?: person| name)?:|attn:?|z\. ?hd\.|c\/o)\s{1,2}/giu, weight: 8, allowsSmall: false },
  { pattern: /\b(?:this is|it's|its|i'm|im|i am|me:|ich bin|hier ist|hier spricht|hier schreibt|speaking:?|hier)\s{1,2}/giu, weight: 8, allowsSmall: false },
  { pattern: /\b(?:i'm|im|i am|this is|ich bin|hier ist)\s{1,2}(?=\p{Ll}[\p{Ll}-]{2,20}(?:\s\p{Ll}[\p{Ll}-]{2,20})?\s(?:from|at|von|vom|bei|aus)\b)/giu, weight: 3, allowsSmall: true },
  { pattern: /\bbin (?:der|die|da|dr|d')\s{1,2}(?=[\p{L}-]{2,20}\s(?:von|vom|aus|ausm|bei)\b)/giu, weight: 8, allowsSmall: true },
  { pattern: /\b(?:ask for|asking for|frag(?:en sie)? nach|verlangen sie|durch|vertreten durch)\s{1,2}/giu, weight: 5, allowsSmall: false },
  { pattern: /(?:\b(?:(?:kind |best |warm |many )?regards|best wishes|all the best|sincerely|yours truly|cheers|thanks(?: a lot| so much| again)?|thank you|thx|rgds|vielen dank|danke(?: schön)?|merci|(?:mit )?(?:freundliche[nm]?|beste[nm]?|liebe[nr]?|viele[nr]?|herzliche[nr]?|schöne[nr]?) (?:gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss))|gr(?:ü|ue)(?:ß|ss)e(?: aus \p{Lu}\p{L}{2,20})?|gru(?:ß|ss)|mfg|vg|lg|best|gracias)[\s,!.-]{1,4})/giu, weight: 7, allowsSmall: false },
  { pattern: /(?:\b(?:regards|cheers|thanks|thx|gruß|gruss|grüße|gruesse|vg|lg|mfg)[\s,!.-]{1,4})(?=\p{Ll}[\p{Ll}-]{2,20}(?:\s\p{Ll}[\p{Ll}-]{2,20})?\s{0,2}(?:[,.\uE000\uE001(]|$))/giu, weight: 5, allowsSmall: true },
  { pattern: /(?:^|[\s\uE000\uE001.])-{1,2}\s{0,2}(?=\p{Lu})/gu, weight: 6, allowsSmall: false },
];
/** "Marcus here", "Lisa hier". */
const HERE = /(?:^|[.!?,;]\s{1,2}|\b(?:hi|hey|hello|hallo|moin|there|guten tag),?\s{1,2})((?:\p{Lu}[\p{Ll}'-]{1,25}\s){1,3})(?:here|speaking|hier|am apparat)\b/gu;

/** As forms ask for it: "Name: Lee, Bruce". */
const LAST_FIRST = /^(\p{Lu}[\p{L}'-]{1,25}), (\p{Lu}[\p{L}'-]{1,25})(?=\s{0,2}(?:[.;|\n]|$))/u;
const firstLast = (intro: string, text: string): string => (/:\s/.test(intro) ? text.replace(LAST_FIRST, (whole, last: string, first: string) => (isNoName(first) || isPostWord(first) || isLegalForm(first) ? whole : `${first} ${last}`)) : text);

const introduced = (text: string): NameCandidate[] => {
  const found: NameCandidate[] = [];
  for (const { pattern, weight, allowsSmall } of INTROS) {
    for (const { index, 0: intro } of text.matchAll(pattern)) {
      const taken = nameAtStart(firstLast(intro, text.slice(index + intro.length, index + intro.length + 120)), allowsSmall);
      if (taken) found.push({ name: taken.name, weight });
    }
  }
  for (const [, before = ''] of text.matchAll(HERE)) {
    const taken = nameAtStart(before, false);
    if (taken) found.push({ name: taken.name, weight: 7 });
  }
  return found;
};

/** Somebody else: what stands before "Sarah Wright" in "we had a call with your colleague Sarah Wright". */
const OTHERS = /\b(?:colleague|boss|assistant|assistentin|friend|wife|husband|partner|your|herrn?|frau|kollegen?|kollegin|ihrem|ihrer|ihren|chef|mitarbeiter|with|mit)\s{1,2}$/i;
const isSomebodyElse = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at > 0 && OTHERS.test(text.slice(Math.max(0, at - 24), at)) && text.indexOf(name, at + 1) < 0;
};

/** A part of a signature or an answer that is a name and nothing else. */
const alone = (segment: Segment, beside: { readonly contact: boolean; readonly isAnswer: boolean }): NameCandidate | undefined => {
  const { text } = segment;
  const all = text.split(/\s+/);
  const taken = nameAtStart(text, false) ?? (all.length === 2 && beside.contact ? nameAtStart(text, true) : undefined);
  if (!taken || taken.words < all.length || isPostAlone(text)) return undefined;
  // In small letters it is a name only where the address says so too.
  if (/^\p{Ll}/u.test(taken.name)) return { name: taken.name, weight: 1 };
  const count = taken.name.split(' ').length;
  if (count === 1) {
    if (beside.isAnswer) return { name: taken.name, weight: 5 };
    if (segment.isLast && segment.startsSentence) return { name: taken.name, weight: 4.5 };
    return { name: taken.name, weight: 1 };
  }
  return { name: taken.name, weight: beside.isAnswer ? 6 : beside.contact ? 5.5 : 2.5 };
};

/** Who introduces themselves more often is no person. */
const MOST = 500;

export interface NameReading { readonly texts: readonly string[]; readonly segments: readonly Segment[]; readonly email: string | null }

/** The name of who wrote these texts, as they wrote it; null when they did not say. */
export const nameIn = ({ texts, segments, email }: NameReading): string | null => {
  const candidates = texts.flatMap(introduced);
  for (const segment of segments) {
    const candidate = alone(segment, { contact: segment.isBesideContact, isAnswer: segment.answers === 'name' });
    if (candidate) candidates.push(candidate);
  }
  const whole = texts.join('\n');
  let best: NameCandidate | undefined;
  for (const { name, weight } of candidates.slice(0, MOST)) {
    const all = name.split(' ');
    const fitsBox = email !== null && fitsMailbox(name, email);
    const isFirm = all.some((word) => isFirmWord(word) || isLegalForm(word));
    const isOnlyDomain = email !== null && !fitsBox && fitsDomain(name, email) && weight < 7;
    const judged = weight + (fitsBox ? 4 : 0) + (all.length > 1 ? 0.5 : 0) - (isFirm ? 6 : 0) - (isOnlyDomain ? 4 : 0) - (isSomebodyElse(whole, name) ? 6 : 0);
    if (judged >= 4 && (!best || judged > best.weight || (judged === best.weight && name.length > best.name.length && name.includes(best.name)))) best = { name, weight: judged };
  }
  return best?.name ?? null;
};
