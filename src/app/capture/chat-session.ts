import type { Instant } from '../../core/base/instant.ts';
import { beginChat, type ChatReply, type ChatState, farewell, greet, type Hearing, reply, replyTaken } from '../../core/chat/reply.ts';
import { extract } from '../../core/extract/extract.ts';
import type { TextLanguage, Transcript } from '../../core/extract/transcript.ts';
import { countingAnswers } from '../../core/decide/bant.ts';
import { isSuppressed } from '../../core/decide/suppressed.ts';
import type { ChatTurn, OwnPayloads } from '../../core/ledger/event.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { AppError } from '../../core/base/errors.ts';
import { findChat } from '../../db/capture/chat.ts';
import { isIdentitySuppressed } from '../../db/capture/suppression.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
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
  /** The first words. */
  readonly greeting: ChatAnswer;
  /** Answers a message and keeps both. Raises `busy`, `storage`. */
  readonly say: (text: string, at: Instant) => Promise<ChatAnswer>;
  /** The visitor left: the goodbye, kept as the last turn. Undefined when nothing was said, or the end was reached already. */
  readonly leave: (at: Instant) => Promise<ChatAnswer | undefined>;
}

/** A visitor asks for a time: it is they who book. */
const booker = (payload: OwnPayloads['task.created']): Effect => ({ type: 'task.created', payload, by: 'outside', rule: 'chat.booking', causeSeq: null }) as unknown as Effect;

const leadIn = (tx: ReadTx, key: number | null): LeadRecord | undefined => (key === null ? undefined : loadRecords(tx, [key], { now: tx.now }).get(key));

/** Longer messages are cut: nobody types them. */
const LONGEST_MESSAGE = 10_000;

/**
 * Begins a conversation of the rule-based assistant with a visitor. Nothing is kept until they say something; from then on every message is, with its answer, and the
 * lead that it makes or changes, in one transaction. Raises `conflict` when everything is stopped.
 */
export const openChat = async (context: Context, { at, channel = 'chat' }: { readonly at: Instant; readonly channel?: string }): Promise<ChatSession> => {
  const { store, rules, signal, zone } = context;
  const id = await store.write((tx) => {
    if (isStopped(tx, context)) throw new AppError('conflict', 'Everything is stopped: no chat is answered.', { hint: 'Let it go on: salesos resume' });
    return tx.newId('chat');
  }, signal);
  let state: ChatState = beginChat(context.language.startsWith('de') ? 'de' : 'en');
  let lastAt = at;
  let scoutScore = 0;
  let leadId: string | null = null;
  const turns: ChatTurn[] = [{ role: 'assistant', text: greet(state, rules), at }];
  /** The last turn, which is the assistant's. */
  const answerOf = (now: Instant, more: Partial<ChatAnswer> = {}): ChatAnswer => ({
    session: id, turn: turns.length, text: turns.at(-1)?.text ?? '', at: now, language: state.language, asks: null, offers: [], booked: null, scoutScore, leadId, isEnded: state.isEnded, ...more,
  });
  const greeting = answerOf(at);

  /** Who it is, as far as the chat and what is known of its lead tell. */
  const hear = (tx: Tx, text: string, now: Instant): Hearing => {
    const extraction = extract(turns, { country: context.country, at: now }, rules);
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
        turns.push({ role: 'visitor', text, at: now });
        const hearing = hear(tx, text, now);
        const { made, booked } = carryOut(tx, reply(state, hearing, rules), hearing);
        turns.push({ role: 'assistant', text: made.text, at: now, provider: 'rules' });
        const key = recordChat(tx, context, transcript(), { hints: made.state.hints, isWanted: booked !== null });
        return { made, booked, scoutScore: hearing.extraction.scoutScore, leadId: leadIn(tx, key)?.id ?? null };
      }, signal);
      ({ scoutScore, leadId } = answer);
      const { made, booked } = answer;
      state = made.state;
      lastAt = now;
      return answerOf(now, { asks: made.asks, offers: made.offers, booked });
    },
    leave: async (now) => {
      if (state.isEnded || turns.length < 2) return undefined;
      const text = farewell(state);
      state = { ...state, isEnded: true, pending: null };
      turns.push({ role: 'assistant', text, at: now, provider: 'rules' });
      await store.write((tx) => { recordChat(tx, context, transcript(), { hints: state.hints, isWanted: false }); });
      return answerOf(now);
    },
  };
};
