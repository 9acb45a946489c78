import { isFreeDomain } from '../capture/email.ts';
import { isPostAlone, postAtStart } from './role.ts';
import type { Segment } from './segment.ts';
import { fitsDomain, fitsMailbox, isFirmWord, isLegalForm, isNoName } from './vocabulary.ts';

const LARGE = /^[\p{Lu}\p{N}][\p{L}\p{N}'.&+-]{0,40}$/u;
const SMALL = /^[\p{Ll}\p{N}][\p{L}\p{N}'-]{1,30}$/u;
const LINK = /^(?:&|\+|and|und|of|the|de|zur|zum|am|für|for|im|in|vom)$/;
const NOT_FIRST = /^(?:The|Der|Die|Das)$/;

const bare = (written: string): string => written.replace(/[,;:!?)"\]]+$/, '').replace(/^[("[]/, '');

/** The company that a text begins with, up to six words and its legal form; small letters where they are allowed, up to a comma or the end. */
export const companyAtStart = (text: string, allowsSmall = false): { readonly company: string; readonly words: number } | undefined => {
  const all = text.trim().slice(0, 160).split(/\s+/);
  const taken: string[] = [];
  let at = 0;
  if (/^(?:der|die|das|dem|den|the|firma|company|unserer|unserem)$/i.test(all[0] ?? '') && (/^firma$/i.test(all[1] ?? '') || !NOT_FIRST.test(all[0] ?? ''))) at++;
  if (/^firma$/i.test(all[at] ?? '')) at++;
  for (; at < all.length && taken.length < 7; at++) {
    const written = all[at] ?? '';
    let word = bare(written);
    const next = bare(all[at + 1] ?? '');
    const isForm = isLegalForm(written) || isLegalForm(word);
    const isAbbreviated = /^(?:St|Dr|Mt|Gebr|Fa)\.$/.test(word);
    if (!isForm && !isAbbreviated) word = word.replace(/\.+$/, '');
    const isAfterForm = taken.length > 0 && isLegalForm(taken.at(-1) ?? '');
    if (isAfterForm && !isForm && !/^(?:&|\+|und|and)$/.test(word)) break;
    const isLink = taken.length > 0 && LINK.test(word) && ((LARGE.test(next) && !isNoName(next)) || isLegalForm(next));
    const isLarge = LARGE.test(word) && (taken.length > 0 ? !isNoName(word) || isFirmWord(word) : !isNoName(word) || isFirmWord(word) || (NOT_FIRST.test(word) && LARGE.test(next)));
    const isSmall = allowsSmall && taken.length < 3 && SMALL.test(word) && !isNoName(word);
    if (!isForm && !isAbbreviated && !isLink && !isLarge && !isSmall) break;
    taken.push(word);
    const isEnd = written !== bare(written) || (!isAbbreviated && /\.$/.test(written) && !(isForm && /^(?:inc|ltd|corp|co|e\.\s?[kvg])\.$/i.test(written)));
    if (isEnd && isForm) taken[taken.length - 1] = word.replace(/(\p{L}{2})\.$/u, (end, kept: string) => (/^(?:inc|ltd|corp|co)\.$/i.test(word) ? end : kept));
    if (isEnd && !(/,$/.test(written) && isLegalForm(next))) { at++; break; }
  }
  while (taken.length > 0 && LINK.test(taken.at(-1) ?? '')) taken.pop();
  const company = taken.join(' ');
  return company.length < 2 || !/\p{L}{2}/u.test(company) ? undefined : { company, words: at };
};

interface Candidate { readonly company: string; readonly weight: number }
interface Clue { readonly pattern: RegExp; readonly weight: number; readonly allowsSmall?: boolean }
/** What company names follow. */
const CLUES: readonly Clue[] = [
  { pattern: /\b(?:company|firma|unternehmen|organi[sz]ation|employer|arbeitgeber|business name)(?: name)?(?: is| ist|:)\s{0,2}/giu, weight: 10 },
  { pattern: /\b(?:i work (?:at|for)|we work at|working (?:at|for)|employed (?:at|by)|(?:ich )?arbeite (?:bei|für)|angestellt bei|i represent|we represent|representing|(?:ich )?vertrete|on behalf of|im namen|im auftrag|calling from|writing from|i run|we run|ich leite|i own)\s{1,2}/giu, weight: 7 },
  { pattern: /\b(?:bei|at|von|vom|from|with|for|of|für|bei der|von der|der) (?:der |die |dem )?firma\s{1,2}/giu, weight: 9 },
  { pattern: /\b(?:called|named|namens|genannt)\s{1,2}/giu, weight: 6 },
  { pattern: /(?<![\p{L}])@\s{0,2}(?=\p{Lu})/gu, weight: 6 },
  { pattern: /\b(?:we're|we are|wir sind(?: die| der| das)?|this is)\s{1,2}(?=\p{Lu})/giu, weight: 4.5 },
  { pattern: /\b(?:from|at|with|of|von|vom|bei|beim|from the|from our|bei der|vom team)\s{1,2}(?=\p{Lu}|the \p{Lu}|der \p{Lu}|dem \p{Lu})/gu, weight: 3.5 },
  { pattern: /\b(?:from|von|vom|at|bei)\s{1,2}(?=\p{Ll})/gu, weight: 2, allowsSmall: true },
];
/** "Anna Berg from …", "CTO at …": what stands there is the speaker's company, not a city. */
const AFTER_PERSON = /(?:\b(?:i'm|i am|this is|here|my name(?:'s| is)|name is|mein name ist|ich bin|hier ist|hier|ich heiße|bin (?:der|die|da))\s{1,2}(?:[\p{L}.'-]{1,25}\s{0,2}){1,4},?\s{0,2}|\bhere\s)$/iu;

const clued = (text: string): Candidate[] => {
  const found: Candidate[] = [];
  for (const { pattern, weight, allowsSmall = false } of CLUES) {
    for (const { index, 0: clue } of text.matchAll(pattern)) {
      const taken = companyAtStart(text.slice(index + clue.length, index + clue.length + 160), allowsSmall);
      if (!taken) continue;
      const before = text.slice(Math.max(0, index - 80), index);
      const isSpeakers = weight < 4 && (AFTER_PERSON.test(before) || /(?:,|^)\s{0,2}$/.test(before.replace(postBefore(before), '')) && postBefore(before) !== '');
      found.push({ company: taken.company, weight: isSpeakers ? weight + 3.5 : weight });
    }
  }
  return found;
};
/** The post right before a place in a text: `head of operations ` in front of `at Kessler Physio`. */
const postBefore = (before: string): string => {
  const all = before.split(/(?<=[\s,])/);
  for (let length = Math.min(5, all.length); length > 0; length--) {
    const tail = all.slice(-length).join('');
    if (isPostAlone(tail.trim().replace(/^(?:the|a|an|der|die|als)\s/i, ''))) return tail;
  }
  return '';
};

/** Names with a legal form, wherever they stand. */
const formed = (text: string): Candidate[] => {
  const all = text.split(/\s+/).slice(0, 4000);
  const found: Candidate[] = [];
  all.forEach((word, at) => {
    if (!isLegalForm(bare(word)) || at === 0) return;
    let from = at;
    while (from > 0 && at - from < 5) {
      const before = all[from - 1] ?? '';
      const plain = bare(before);
      if (/[.;:!?)]$/.test(before) && !/^(?:Co|St|Gebr|Dr)\.$/.test(before)) break;
      if (/,$/.test(before) && from !== at) break;
      const isPart = isLegalForm(plain) || (LARGE.test(plain) && (!isNoName(plain) || isFirmWord(plain))) || (/^(?:&|\+|und|and)$/.test(plain) && from < at);
      if (!isPart) break;
      from--;
      if (/^[("]/.test(before)) break;
    }
    const taken = companyAtStart(all.slice(from, at + 5).join(' '));
    if (taken && from < at) found.push({ company: taken.company, weight: 8 });
  });
  return found;
};

const alone = (segment: Segment): Candidate | undefined => {
  const { text } = segment;
  if (isPostAlone(text)) return undefined;
  const post = postAtStart(text);
  const after = post ? text.split(/\s+/).slice(post.words).join(' ') : text;
  const taken = companyAtStart(after.replace(/^(?:@|at|bei|von|from|of)\s{1,2}/i, ''));
  if (!taken || taken.words < after.replace(/^(?:@|at|bei|von|from|of)\s{1,2}/i, '').split(/\s+/).length) return undefined;
  const all = taken.company.split(' ');
  if (post && post.words > 0 && after !== '') return { company: taken.company, weight: 5 };
  return { company: taken.company, weight: all.length > 1 && all.some((word) => isFirmWord(word)) ? 4 : segment.isBesideContact && all.length > 1 ? 2.5 : 1 };
};

export interface CompanyReading { readonly texts: readonly string[]; readonly segments: readonly Segment[]; readonly email: string | null; readonly name: string | null }

/** The company of who wrote these texts. Their address only says which of several is likelier, and only where not everybody has one there. */
export const companyIn = ({ texts, segments, email, name }: CompanyReading): string | null => {
  const domain = email === null || isFreeDomain(email.slice(email.lastIndexOf('@') + 1)) ? null : email;
  const candidates = texts.flatMap((text) => [...clued(text), ...formed(text)]);
  for (const segment of segments) {
    const candidate = alone(segment);
    if (candidate) candidates.push(candidate);
  }
  let best: Candidate | undefined;
  for (const { company, weight } of candidates) {
    const fits = domain !== null && fitsDomain(company, domain);
    const isName = name !== null && (name.toLowerCase().includes(company.toLowerCase()) || (email !== null && !fits && fitsMailbox(company, email)));
    const isFirm = company.split(' ').some((word) => isFirmWord(word) || isLegalForm(word));
    const judged = weight + (fits ? 4 : 0) + (isFirm ? 1.5 : 0) - (isName ? 8 : 0);
    if (judged >= 5 && (!best || judged > best.weight || (judged === best.weight && company.length > best.company.length))) best = { company, weight: judged };
  }
  return best?.company ?? null;
};
