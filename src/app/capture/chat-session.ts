import type { Instant } from '../../core/base/instant.ts';
import { beginChat, type ChatReply, type ChatState, farewell, greet, type Hearing, reply, replyTaken } from '../../core/chat/reply.ts';
import { resumeChat } from '../../core/chat/resume.ts';
import { extract } from '../../core/extract/extract.ts';
import type { Extraction, TextLanguage, Transcript } from '../../core/extract/transcript.ts';
import { countingAnswers } from '../../core/decide/bant.ts';
import { isSuppressed } from '../../core/decide/suppressed.ts';
import type { ChatTurn, OwnPayloads } from '../../core/ledger/event.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { AppError } from '../../core/base/errors.ts';
import { findChat, findLastLed } from '../../db/capture/chat.ts';
import { isIdentitySuppressed } from '../../db/capture/suppression.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { chatNamed, type ShownChat } from './chat-list.ts';
import { catalogIn } from '../deal/catalog.ts';
import { bookMeetingIn, slotsIn, unsuitable } from '../deal/meetings.ts';
import { isStopped } from '../work/stopped.ts';
import { recordChat } from './chats.ts';
import { recogniseLead } from './recognise.ts';

/** One answer of the assistant, with what came of the message. */
export interface ChatAnswer {
  /** Ends with the session: another one has another id. */
  readonly session: string;
  /** The place of the answer in the chat, from 1. */
  readonly turn: number;
  readonly text: string;
  readonly at: Instant;
  readonly language: TextLanguage;
  /** The id of the question in it. */
  readonly asks: string | null;
  readonly offers: readonly Instant[];
  /** Booked with this message. */
  readonly booked: { readonly id: string; readonly startsAt: Instant } | null;
  readonly scoutScore: number;
  readonly leadId: string | null;
  readonly isEnded: boolean;
}

export interface ChatSession {
  readonly isEnded: boolean;
  readonly lastAt: Instant;
  /** The first words; of a conversation that goes on, the last ones. */
  readonly greeting: ChatAnswer;
  /** Answers a message and keeps both. Raises `conflict` when the conversation went on elsewhere meanwhile, `busy`, `storage`. */
  readonly say: (text: string, at: Instant) => Promise<ChatAnswer>;
  /** The visitor left: the goodbye, kept as the last turn. Undefined when nothing was said, or the end was reached already. */
  readonly leave: (at: Instant) => Promise<ChatAnswer | undefined>;
}

/** A visitor asks for a time: it is they who book. */
const booker = (payload: OwnPayloads['task.created']): Effect => ({ type: 'task.created', payload, by: 'outside', rule: 'chat.booking', causeSeq: null }) as unknown as Effect;

const leadIn = (tx: ReadTx, key: number | null): LeadRecord | undefined => (key === null ? undefined : loadRecords(tx, [key], { now: tx.now }).get(key));

/** Who answers. */
const ASSISTANT = 'rules';

/** A conversation that the assistant led, by its id or the beginning of it, or the last one. Raises `not_found`, `conflict`. */
const conversationIn = (tx: ReadTx, ref: string): ShownChat => {
  const chat = ref === 'last' ? lastConversation(tx) : chatNamed(tx, ref);
  if (!chat) throw new AppError('not_found', 'There is no conversation with the assistant yet.', { hint: 'Begin one: salesos chat' });
  if (!chat.turns.some(({ provider }) => provider === ASSISTANT)) throw new AppError('conflict', `${chat.id} is no conversation with the assistant.`, { hint: 'It was imported: read it with `salesos chats show`, begin one with `salesos chat`.' });
  return chat;
};
const lastConversation = (tx: ReadTx): ShownChat | undefined => {
  const id = findLastLed(tx, ASSISTANT);
  return id === undefined ? undefined : chatNamed(tx, id);
};

/** Longer messages are cut: nobody types them. */
const LONGEST_MESSAGE = 10_000;

/**
 * Begins a conversation of the rule-based assistant with a visitor. Nothing is kept until they say something; from then on every message is, with its answer, and the
 * lead that it makes or changes, in one transaction. `resume` names a kept one, which goes on where it stopped: its id or the beginning of it, or `last`. Raises
 * `conflict` when everything is stopped, or for a chat that the assistant did not lead, and `not_found`.
 */
export const openChat = async (context: Context, { at, channel = 'chat', resume }: { readonly at: Instant; readonly channel?: string; readonly resume?: string }): Promise<ChatSession> => {
  const { store, rules, signal, zone } = context;
  const { id, kept } = await store.write((tx) => {
    if (isStopped(tx, context)) throw new AppError('conflict', 'Everything is stopped: no chat is answered.', { hint: 'Let it go on: salesos resume' });
    const chat = resume === undefined ? undefined : conversationIn(tx, resume);
    return { id: chat?.id ?? tx.newId('chat'), kept: chat };
  }, signal);
  const language: TextLanguage = context.language.startsWith('de') ? 'de' : 'en';
  const extractionOf = (said: readonly ChatTurn[], now = at): Extraction => extract(said, { country: context.country, at: now }, rules);
  let state: ChatState = kept ? resumeChat({ turns: kept.turns, language, zone, rules, extractionOf }) : beginChat(language);
  let lastAt = at;
  let hasSpoken = false;
  let scoutScore = kept ? extractionOf(kept.turns).scoutScore : 0;
  let leadId: string | null = kept?.leadId ?? null;
  const turns: ChatTurn[] = kept ? [...kept.turns] : [{ role: 'assistant', text: greet(state, rules), at }];
  /** The last turn, which is the assistant's. */
  const answerOf = (now: Instant, more: Partial<ChatAnswer> = {}): ChatAnswer => ({
    session: id, turn: turns.length, text: turns.at(-1)?.text ?? '', at: now, language: state.language, asks: null, offers: [], booked: null, scoutScore, leadId, isEnded: state.isEnded, ...more,
  });
  const last = turns.findLast((turn) => turn.role === 'assistant' && !turn.farewell);
  const greeting = answerOf(at, { text: last?.text ?? '', asks: last?.asks ?? null, offers: last?.offers ?? [] });

  /** Who it is, as far as the chat and what is known of its lead tell. */
  const hear = (tx: Tx, text: string, now: Instant): Hearing => {
    const extraction = extractionOf(turns, now);
    const identities = [
      ...(extraction.email === null ? [] : [{ kind: 'email' as const, value: extraction.email, shared: false }]),
      ...(extraction.phone === null ? [] : [{ kind: 'phone' as const, value: extraction.phone, shared: false }]),
    ];
    const known = findChat(tx, id)?.leadKey
      ?? (identities.length === 0 ? undefined : recogniseLead(tx, { identities, attributes: {}, tags: [], createdAt: now, fields: {} }).leads[0]?.key);
    const record = leadIn(tx, known ?? null);
    const owner = record?.owner ?? (rules.team.members.length === 1 ? rules.team.members[0]?.id ?? null : null);
    return {
      text, turn: turns.length - 1, extraction, zone, catalog: catalogIn(tx, context),
      known: record ? Object.values(countingAnswers(record, rules, now)).filter(({ level }) => level !== 'none').map(({ letter }) => letter) : [],
      canBeReached: record !== undefined && (record.fields.email !== undefined || record.fields.phone !== undefined),
      isSuppressed: (record !== undefined && isSuppressed(record)) || identities.some((identity) => isIdentitySuppressed(tx, identity)),
      slots: slotsIn(tx, context, { owner, minutes: rules.meetings.minutes, days: rules.meetings.days, count: rules.meetings.offered }),
    };
  };

  /** More was said than we know of. */
  const wentOn = (tx: Tx): boolean => (findChat(tx, id)?.turns.length ?? 0) > turns.length;
  const transcript = (): Transcript => ({ id, channel, turns: [...turns] });

  /** Books what the reply names, or says what is free instead. */
  const carryOut = (tx: Tx, made: ChatReply, hearing: Hearing): { readonly made: ChatReply; readonly booked: ChatAnswer['booked'] } => {
    if (made.books === null) return { made, booked: null };
    // The lead must be there before the meeting with it.
    const key = recordChat(tx, context, transcript(), { hints: made.state.hints, isWanted: true });
    const record = leadIn(tx, key);
    if (key === null || !record || isSuppressed(record)) return { made: replyTaken(made.state, { ...hearing, slots: [] }), booked: null };
    const owner = record.owner ?? (rules.team.members.length === 1 ? rules.team.members[0]?.id ?? null : null);
    const wanted = { startsAt: made.books, minutes: rules.meetings.minutes, owner, but: null };
    if (made.books <= tx.now || unsuitable(tx, context, wanted) !== undefined) return { made: replyTaken(made.state, hearing), booked: null };
    const { meeting } = bookMeetingIn(tx, context, key, { meeting: { startsAt: made.books }, by: booker });
    return { made, booked: { id: meeting.id, startsAt: meeting.startsAt } };
  };

  return {
    get isEnded() { return state.isEnded; },
    get lastAt() { return lastAt; },
    greeting,
    say: async (said, now) => {
      const text = said.slice(0, LONGEST_MESSAGE);
      const spoken = turns.length;
      const answer = await store.write((tx) => {
        // A transaction that is tried again begins where the first did.
        turns.length = spoken;
        if (wentOn(tx)) throw new AppError('conflict', 'The conversation went on elsewhere meanwhile; this message was not taken.', { hint: `Go on from there: salesos chat --resume ${id}` });
        turns.push({ role: 'visitor', text, at: now });
        const hearing = hear(tx, text, now);
        const { made, booked } = carryOut(tx, reply(state, hearing, rules), hearing);
        const { asks, offers } = made;
        turns.push({
          role: 'assistant', text: made.text, at: now, provider: ASSISTANT, ...(asks !== null && { asks }), ...(offers.length > 0 && { offers }), ...(booked && { booked: booked.startsAt }), ...(made.state.isEnded && { farewell: true as const }),
        });
        const key = recordChat(tx, context, transcript(), { hints: made.state.hints, isWanted: booked !== null });
        return { made, booked, scoutScore: hearing.extraction.scoutScore, leadId: leadIn(tx, key)?.id ?? null };
      }, signal);
      ({ scoutScore, leadId } = answer);
      const { made, booked } = answer;
      state = made.state;
      lastAt = now;
      hasSpoken = true;
      return answerOf(now, { asks: made.asks, offers: made.offers, booked });
    },
    leave: async (now) => {
      if (state.isEnded || !hasSpoken) return undefined;
      const goodbye: ChatTurn = { role: 'assistant', text: farewell(state), at: now, provider: ASSISTANT, farewell: true };
      const isLast = await store.write((tx) => {
        // It went on elsewhere: nobody left.
        if (wentOn(tx)) return false;
        recordChat(tx, context, { id, channel, turns: [...turns, goodbye] }, { hints: state.hints, isWanted: false });
        return true;
      });
      state = { ...state, isEnded: true, pending: null };
      if (!isLast) return undefined;
      turns.push(goodbye);
      return answerOf(now);
    },
  };
};
