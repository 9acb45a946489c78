import type { Instant } from '../base/instant.ts';
import { questionFor } from '../decide/bant.ts';
import { slotText } from '../engage/draft.ts';
import { hasPhrase, languageOf, spaced } from '../extract/text.ts';
import type { BantHint, Extraction, TextLanguage } from '../extract/transcript.ts';
import type { BantLetter } from '../ledger/event.ts';
import type { CatalogItem, ChatQuestion, Rules } from '../playbook/rules.ts';
import { factsFor } from './facts.ts';
import { choiceIn } from './slot-choice.ts';
import { HEARD, WORDING } from './wording.ts';

/** What the assistant waits for an answer to. */
export type Pending = { readonly kind: 'question'; readonly question: ChatQuestion } | { readonly kind: 'offer'; readonly slots: readonly Instant[] } | { readonly kind: 'contact_for'; readonly slot: Instant } | null;

/** Where a conversation stands: all that the next reply needs of the past. */
export interface ChatState {
  readonly language: TextLanguage;
  /** Ids of questions that were put; none is put twice. */
  readonly asked: readonly string[];
  /** What was answered when it was asked and rules cannot read: a hint, with the words. */
  readonly hints: readonly BantHint[];
  readonly pending: Pending;
  readonly bookedAt: Instant | null;
  readonly hasDeclined: boolean;
  readonly isEnded: boolean;
}

/** What a reply is made from beside the state. */
export interface Hearing {
  readonly text: string;
  /** The place of the visitor's turn in the chat. */
  readonly turn: number;
  /** What the chat says so far, this message included. */
  readonly extraction: Extraction;
  /** Letters that are known of the lead from before. */
  readonly known: readonly BantLetter[];
  /** Somebody who is known can be reached already. */
  readonly canBeReached: boolean;
  /** Nobody may write to them: they are answered, and asked for nothing. */
  readonly isSuppressed: boolean;
  readonly catalog: readonly CatalogItem[];
  /** The next free times. */
  readonly slots: readonly Instant[];
  readonly zone: string;
}

export interface ChatReply {
  readonly state: ChatState;
  readonly text: string;
  /** The id of the question in it. */
  readonly asks: string | null;
  readonly offers: readonly Instant[];
  /** To be booked before the text is said. */
  readonly books: Instant | null;
}

export type Talk = Pick<Rules, 'chat' | 'business' | 'bant'>;

export const beginChat = (language: TextLanguage): ChatState => ({ language, asked: [], hints: [], pending: null, bookedAt: null, hasDeclined: false, isEnded: false });

/** The first words, in the language of the workspace: the visitor has said nothing yet. */
export const greet = ({ language }: ChatState, { chat, business }: Talk): string => chat.greeting[language] ?? WORDING[language].greeting(business.name);

const answered = ({ extraction, known }: Hearing, { hints }: ChatState): ReadonlySet<BantLetter> => new Set([
  ...known, ...extraction.bant.filter(({ level }) => level !== 'none').map(({ letter }) => letter), ...hints.map(({ letter }) => letter),
]);
const hasContact = ({ extraction, canBeReached }: Hearing): boolean => canBeReached || extraction.email !== null || extraction.phone !== null;

/** A question that was asked, and an answer that no rule reads: it counts as a hint, an amount as stated, unless it says nothing. */
export const hintOf = ({ pending }: ChatState, { text, turn, extraction }: Pick<Hearing, 'text' | 'turn' | 'extraction'>): BantHint | undefined => {
  const letter = pending?.kind === 'question' ? pending.question.letter : null;
  const said = spaced(text);
  if (letter === null || said.trim() === '' || /\?\s*$/.test(text) || hasPhrase(said, HEARD.unknowing) || HEARD.no.some((word) => said === spaced(word))) return undefined;
  if (extraction.bant.some((hint) => hint.letter === letter)) return undefined;
  // What they can spend was asked for, so a number is what they can spend.
  return { letter, level: letter === 'budget' && /\d/.test(text) ? 'stated' : 'hinted', quote: text.trim().slice(0, 300), turn };
};

const offerLines = (slots: readonly Instant[], { zone }: Hearing, language: TextLanguage): readonly string[] =>
  slots.map((slot, at) => `${at + 1}. ${slotText(slot, zone, language)}`);

interface Step { readonly lines: readonly string[]; readonly state: ChatState; readonly asks?: string; readonly offers?: readonly Instant[] }

const offer = (state: ChatState, hearing: Hearing, first: string): Step => {
  const { slots } = hearing;
  const wording = WORDING[state.language];
  const asked = [...new Set([...state.asked, 'booking'])];
  if (slots.length === 0) return { lines: [wording.noSlots], state: { ...state, asked, pending: null } };
  return { lines: [first, ...offerLines(slots, hearing, state.language), wording.choose], state: { ...state, asked, pending: { kind: 'offer', slots } }, asks: 'booking', offers: slots };
};

/** The next thing to ask, in the order of the playbook, of what is neither known nor asked. */
const nextStep = (state: ChatState, hearing: Hearing, rules: Talk): Step => {
  const known = answered(hearing, state);
  const wording = WORDING[state.language];
  for (const question of hearing.isSuppressed ? [] : rules.chat.questions) {
    const { id, letter, kind } = question;
    if (state.asked.includes(id) || (letter !== null && known.has(letter))) continue;
    if (kind === 'contact' && hasContact(hearing)) continue;
    if (kind === 'booking') {
      if (state.bookedAt !== null || state.hasDeclined) continue;
      return offer(state, hearing, question.ask[state.language] ?? wording.offer);
    }
    const text = question.ask[state.language] ?? question.ask['en'] ?? Object.values(question.ask)[0] ?? (letter !== null ? questionFor(rules, letter, state.language) : wording.contact);
    return { lines: [text], state: { ...state, asked: [...state.asked, id], pending: { kind: 'question', question } }, asks: id };
  }
  const isLast = !state.asked.includes('anything_else');
  return { lines: [isLast ? wording.anythingElse : wording.noted], state: { ...state, asked: isLast ? [...state.asked, 'anything_else'] : state.asked, pending: null } };
};

/** What a message says to times that were offered, or to the wish for a contact that one of them needs. */
export const chosenIn = ({ pending }: ChatState, { text, zone }: Pick<Hearing, 'text' | 'zone'>): Instant | undefined => {
  if (pending?.kind === 'contact_for') return pending.slot;
  if (pending?.kind !== 'offer') return undefined;
  const { slots } = pending;
  return choiceIn(text, slots, zone) ?? (slots.length === 1 && hasPhrase(spaced(text), HEARD.yes) ? slots[0] : undefined);
};

const saysNo = (text: string): boolean => { const said = spaced(text); return HEARD.no.some((word) => said === spaced(word) || said.startsWith(` ${word} `) && word.length > 2) || /^ (?:no|nein) /.test(said); };

const end = (state: ChatState, text: string): ChatReply => ({ state: { ...state, pending: null, isEnded: true }, text, asks: null, offers: [], books: null });

/**
 * The assistant's answer to one message: by rules, the same to the same. Facts come from the catalog alone; one question at a time, and none whose answer is known;
 * a wish to be left alone ends the conversation. A time that is to be booked is named: who carries it out says the text only when it is.
 */
export const reply = (before: ChatState, hearing: Hearing, rules: Talk): ChatReply => {
  const { text, extraction, catalog } = hearing;
  const language = languageOf(text, before.language);
  const wording = WORDING[language];
  const hint = hintOf(before, hearing);
  const state: ChatState = { ...before, language, hints: hint ? [...before.hints, hint] : before.hints };
  if (extraction.wish) return end(state, extraction.wish.reason === 'refused' ? wording.refused : wording.deleted);
  const said = spaced(text);
  if (HEARD.bye.some((word) => said === spaced(word) || said.endsWith(` ${word} `)) || said === ' quit ' || said === ' exit ') return end(state, wording.bye);
  if (extraction.other !== null) return { state: { ...state, pending: null }, text: wording.notOurs, asks: null, offers: [], books: null };
  const slot = hearing.isSuppressed ? undefined : chosenIn(state, hearing);
  const isNo = saysNo(text) && (state.pending?.kind === 'offer' || state.pending?.kind === 'contact_for');
  if (slot !== undefined && !isNo) {
    if (!hasContact(hearing)) {
      const asked = [...new Set([...state.asked, 'contact'])];
      return { state: { ...state, asked, pending: { kind: 'contact_for', slot } }, text: wording.contactForSlot, asks: 'contact', offers: [], books: null };
    }
    const next = nextStep({ ...state, bookedAt: slot, pending: null }, hearing, rules);
    return { state: next.state, text: [wording.booked(slotText(slot, hearing.zone, language)), ...next.lines].join('\n'), asks: next.asks ?? null, offers: [], books: slot };
  }
  const facts = factsFor(text, catalog, language) ?? (/\?\s*$/.test(text) && !hasPhrase(said, HEARD.meeting) && !hasPhrase(said, HEARD.price) ? [wording.unknown] : undefined);
  const declined = isNo ? { ...state, hasDeclined: true, pending: null } : { ...state, pending: null };
  const wantsMeeting = !hearing.isSuppressed && !isNo && state.bookedAt === null && hasPhrase(said, HEARD.meeting);
  const step = wantsMeeting ? offer(declined, hearing, wording.offer)
    // Asked in between, an offer stands until it is answered.
    : state.pending?.kind === 'offer' && !isNo ? { lines: [wording.choose], state, asks: 'booking', offers: state.pending.slots } : nextStep(declined, hearing, rules);
  const lines = [...(isNo ? [wording.declined] : []), ...(facts ?? []), ...step.lines];
  return { state: step.state, text: lines.join('\n'), asks: step.asks ?? null, offers: step.offers ?? [], books: null };
};

/** The answer when the time that was chosen has been taken meanwhile: others, or none. */
export const replyTaken = (before: ChatState, hearing: Hearing): ChatReply => {
  const step = offer({ ...before, language: languageOf(hearing.text, before.language), bookedAt: null }, hearing, WORDING[before.language].otherSlots);
  return { state: step.state, text: step.lines.join('\n'), asks: step.asks ?? null, offers: step.offers ?? [], books: null };
};

/** The goodbye of a conversation that the visitor left, or that was idle too long. */
export const farewell = ({ language }: ChatState): string => WORDING[language].bye;
