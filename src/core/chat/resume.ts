import type { Extraction, TextLanguage } from '../extract/transcript.ts';
import { languageOf } from '../extract/text.ts';
import type { ChatTurn } from '../ledger/event.ts';
import { beginChat, chosenIn, type ChatState, hintOf, type Pending, type Talk } from './reply.ts';
import { WORDING } from './wording.ts';

export interface Resuming {
  /** All that was said, the greeting first. */
  readonly turns: readonly ChatTurn[];
  /** The language in which it began. */
  readonly language: TextLanguage;
  readonly zone: string;
  readonly rules: Talk;
  /** What the first so many turns say. */
  readonly extractionOf: (turns: readonly ChatTurn[]) => Extraction;
}

/** True when the assistant says this of its own, in whatever language, as a line of the turn. */
const says = ({ text }: ChatTurn, line: 'anythingElse' | 'noSlots' | 'declined' | 'contactForSlot'): boolean =>
  Object.values(WORDING).some((wording) => text.split('\n').includes(wording[line]));

const pendingAfter = (turn: ChatTurn, before: ChatState, { said, zone, rules }: { readonly said: string; readonly zone: string; readonly rules: Talk }): Pending => {
  const { asks, offers } = turn;
  if (offers !== undefined && offers.length > 0) return { kind: 'offer', slots: offers };
  if (asks === undefined) return null;
  if (says(turn, 'contactForSlot')) {
    const slot = chosenIn(before, { text: said, zone });
    if (slot !== undefined) return { kind: 'contact_for', slot };
  }
  const question = rules.chat.questions.find(({ id }) => id === asks);
  return question ? { kind: 'question', question } : null;
};

const askedIn = (turn: ChatTurn): readonly string[] => [
  ...(turn.asks === undefined ? [] : [turn.asks]), ...(turn.offers?.length || says(turn, 'noSlots') ? ['booking'] : []), ...(says(turn, 'anythingElse') ? ['anything_else'] : []),
];

/**
 * Where a conversation stands, from what was said in it: what was asked and offered stands with each turn of the assistant, what was answered follows as it did
 * then. One that had ended goes on.
 */
export const resumeChat = ({ turns, language, zone, rules, extractionOf }: Resuming): ChatState => {
  let state = beginChat(language);
  let said = '';
  turns.forEach((turn, at) => {
    if (turn.role === 'visitor') {
      said = turn.text;
      const mayHint = state.pending?.kind === 'question' && state.pending.question.letter !== null;
      const hint = mayHint ? hintOf(state, { text: said, turn: at, extraction: extractionOf(turns.slice(0, at + 1)) }) : undefined;
      state = { ...state, language: languageOf(said, state.language), hints: hint ? [...state.hints, hint] : state.hints };
      return;
    }
    // What was asked before the goodbye is still open.
    if (turn.farewell) return;
    state = {
      ...state, asked: [...new Set([...state.asked, ...askedIn(turn)])], pending: pendingAfter(turn, state, { said, zone, rules }),
      bookedAt: turn.booked ?? state.bookedAt, hasDeclined: state.hasDeclined || says(turn, 'declined'),
    };
  });
  return state;
};
