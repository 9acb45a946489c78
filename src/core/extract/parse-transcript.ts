import { EPOCH, fromLocal, HOUR_MS, type Instant, parseIso } from '../base/instant.ts';
import type { ChatTurn } from '../ledger/event.ts';
import type { Transcript } from './transcript.ts';

export type ParsedTranscript = { readonly kind: 'chat'; readonly transcript: Transcript } | { readonly kind: 'rejected'; readonly reason: string };
interface Reading { readonly zone: string; readonly now: Instant }

const AHEAD_MS = 24 * HOUR_MS;
const MOST_TURNS = 5000;
const LONGEST_ID = 200;

/** Who speaks, by the words that chat tools have for it; folded by lower case alone. */
const SPEAKERS: ReadonlyMap<string, ChatTurn['role']> = new Map([
  ...['visitor', 'user', 'customer', 'client', 'guest', 'lead', 'human', 'prospect', 'caller', 'besucher', 'besucherin', 'kunde', 'kundin', 'gast', 'nutzer', 'nutzerin', 'interessent', 'interessentin', 'anrufer', 'anruferin', 'patient', 'patientin']
    .map((word): [string, ChatTurn['role']] => [word, 'visitor']),
  ...['assistant', 'agent', 'bot', 'chatbot', 'support', 'ai', 'ki', 'operator', 'sales', 'system', 'team', 'service', 'model', 'staff', 'advisor', 'assistent', 'assistentin', 'berater', 'beraterin', 'mitarbeiter', 'mitarbeiterin', 'kundendienst', 'verkauf', 'wir', 'us']
    .map((word): [string, ChatTurn['role']] => [word, 'assistant']),
]);

const rejected = (reason: string): ParsedTranscript => ({ kind: 'rejected', reason });

const finish = (transcript: Transcript, { now }: Reading): ParsedTranscript => {
  const { turns, id } = transcript;
  if (turns.length === 0) return rejected('it has no messages');
  if (turns.length > MOST_TURNS) return rejected(`it has more than ${MOST_TURNS} messages`);
  if (id !== null && id.length > LONGEST_ID) return rejected(`its id is longer than ${LONGEST_ID} characters`);
  for (const [index, { at }] of turns.entries()) {
    if (at !== null && at < EPOCH) return rejected(`message ${index + 1} is from before 1970`);
    if (at !== null && at > now + AHEAD_MS) return rejected(`message ${index + 1} is more than 24 hours ahead`);
  }
  return { kind: 'chat', transcript };
};

// ---- JSON ----

type Part = { readonly [name: string]: unknown };
const isObject = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const first = (part: Part, names: readonly string[]): unknown => names.map((name) => (Object.hasOwn(part, name) ? part[name] : undefined)).find((value) => value !== undefined && value !== null);

/** ISO 8601, or seconds or milliseconds since 1970. */
const momentOf = (value: unknown, zone: string): Instant | null | undefined => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return Math.round(Math.abs(value) < 1e11 ? value * 1000 : value);
  return typeof value === 'string' ? parseIso(value, zone) : undefined;
};
const SPENT = { provider: 'string', model: 'string', tokens: 'number', latency_ms: 'number', cost_micros: 'number' } as const;

const ROLES = ['role', 'sender', 'from', 'author'] as const;
const TEXTS = ['text', 'content', 'message', 'body'] as const;

/** True for one message of a chat: `{role, text}`. */
export const isTurn = (value: unknown): boolean => isObject(value) && first(value, ROLES) !== undefined && typeof first(value, TEXTS) === 'string';

const turnOf = (value: unknown, zone: string): ChatTurn | string => {
  if (!isObject(value)) return 'is no object with role and text';
  const role = first(value, ROLES);
  const who = typeof role === 'string' ? SPEAKERS.get(role.toLowerCase()) : undefined;
  if (who === undefined) return role === undefined ? 'has no role: visitor or assistant' : `has the role ${JSON.stringify(role)}, not visitor or assistant`;
  const text = first(value, TEXTS);
  if (typeof text !== 'string') return 'has no text';
  const at = momentOf(first(value, ['at', 'timestamp', 'time', 'created_at', 'sent_at']), zone);
  if (at === undefined) return 'has a time that is no date in ISO 8601';
  const spent = Object.fromEntries(Object.entries(SPENT).filter(([name, type]) => typeof value[name] === type).map(([name]) => [name, value[name]]));
  return { role: who, text, at, ...spent };
};

/** A chat from what JSON made of it: `{id?, channel?, messages: [{role, text, at?}]}`; `{text}` alone is one message of a visitor. */
export const transcriptOf = (value: unknown, reading: Reading): ParsedTranscript => {
  if (!isObject(value)) return rejected('it is no JSON object');
  const messages = first(value, ['messages', 'turns']) ?? (typeof first(value, TEXTS) === 'string' ? [{ role: 'visitor', ...value }] : undefined);
  if (!Array.isArray(messages)) return rejected('it has no list of messages: {"messages": [{"role": "visitor", "text": "…"}]}');
  const turns: ChatTurn[] = [];
  for (const [index, message] of messages.entries()) {
    const turn = turnOf(message, reading.zone);
    if (typeof turn === 'string') return rejected(`message ${index + 1} ${turn}`);
    turns.push(turn);
  }
  const id = first(value, ['id', 'chat_id', 'conversation_id', 'session_id']);
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return rejected('its id is neither a text nor a number');
  const channel = first(value, ['channel', 'source']);
  return finish({ id: id === undefined || id === '' ? null : String(id), channel: typeof channel === 'string' && /^[\p{L}\p{N} ._-]{1,40}$/u.test(channel) ? channel.toLowerCase() : 'chat', turns }, reading);
};

// ---- plain text ----

const DATE = String.raw`(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2}))`;
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?`;
const STAMP = String.raw`[[(]?(?:${DATE}(?:,|T|\s|\s-){0,2}\s?)?(?:${CLOCK})?(?:Z|\s?Uhr)?[\])]?\s{0,2}-?\s{0,2}`;
/** `[10:32] Visitor (Anna): text`, `2026-03-01 10:32 - Kunde: text`, `Agent 10:33: text`. */
const SPOKEN = new RegExp(String.raw`^(?:[>*#]{1,3}\s?)?(?:\*\*)?(?<before>${STAMP})(?:\*\*)?(?<who>\p{L}{2,20})(?:\s#?\d{1,8})?(?:\s?\([^()]{0,60}\))?(?:\*\*)?\s{0,2}(?<after>${STAMP}):(?:\*\*)?\s?(?<text>.*)$`, 'isu');
const HEADER = /^(id|chat|chat-id|chat id|date|datum|channel|kanal)\s{0,2}:\s{0,4}(.{1,200})$/i;
/** Letters of a line in which it must have said who speaks. */
const LED_BY = 400;
/** Not "[10:31] Eva: hi" or "[Eva] hi", which are lines of somebody unknown. */
const MEANT_AS_JSON = /^(?:\{|\[\s*(?:[{[\]",]|$))/;
const STAMP_ALONE = new RegExp(`^${STAMP}$`, 'i');

interface Day { readonly year: number; readonly month: number; readonly day: number }
const readStamp = (text: string, day: Day | undefined, zone: string): { readonly at: Instant | null; readonly day: Day | undefined } => {
  const [, year1, month1, day1, day2, month2, year2, hour, minute, second, half] = STAMP_ALONE.exec(text.trim()) ?? [];
  const year = year1 ?? year2;
  const on = year === undefined ? day : { year: year.length === 2 ? 2000 + Number(year) : Number(year), month: Number(month1 ?? month2), day: Number(day1 ?? day2) };
  if (on === undefined || hour === undefined || on.month < 1 || on.month > 12 || on.day < 1 || on.day > 31 || Number(hour) > 23 || Number(minute) > 59) return { at: null, day: on };
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return { at: fromLocal({ ...on, hour: hours, minute: Number(minute), second: Number(second ?? 0) }, zone), day: on };
};

const speakerOf = (line: string): { readonly role: ChatTurn['role'] | undefined; readonly stamps: readonly [string, string]; readonly said: string } => {
  const { before = '', who = '', after = '', text: said = '' } = SPOKEN.exec(line.slice(0, LED_BY))?.groups ?? {};
  return { role: SPEAKERS.get(who.toLowerCase()), stamps: [before, after], said: said + line.slice(LED_BY) };
};

/** True for words in which nobody is said to speak; what is meant as JSON is none. */
export const isUnled = (text: string): boolean => !MEANT_AS_JSON.test(text.trim()) && text.split('\n').every((line) => speakerOf(line.trim()).role === undefined);

/** Such words as the one message of a visitor. */
export const messageOf = (text: string, reading: Reading): ParsedTranscript =>
  finish({ id: null, channel: 'chat', turns: [{ role: 'visitor', text: text.trim(), at: null }] }, reading);

/** A chat from its lines, each message led by who says it; lines without are more of the message before. `line` is where it begins in its file. */
export const dialogueOf = (text: string, line: number, reading: Reading): ParsedTranscript => {
  const turns: { role: ChatTurn['role']; text: string; at: Instant | null }[] = [];
  let id: string | null = null;
  let channel = 'chat';
  let day: Day | undefined;
  for (const [index, written] of text.split('\n').entries()) {
    const trimmed = written.trim();
    const { role, stamps: [before, after], said } = speakerOf(trimmed);
    if (role !== undefined) {
      const stamp = readStamp(before.trim() === '' ? after : before, day, reading.zone);
      day = stamp.day ?? day;
      turns.push({ role, text: said, at: stamp.at });
      continue;
    }
    const last = turns.at(-1);
    if (last) { last.text += `\n${written.trimEnd()}`; continue; }
    if (trimmed === '') continue;
    const header = HEADER.exec(trimmed);
    const [, name = '', value = ''] = header ?? [];
    if (/^(?:id|chat|chat-id|chat id)$/i.test(name)) id = value.trim();
    else if (/^(?:channel|kanal)$/i.test(name)) channel = value.trim().toLowerCase().slice(0, 40);
    else if (/^(?:date|datum)$/i.test(name)) day = readStamp(value, undefined, reading.zone).day;
    else if (MEANT_AS_JSON.test(trimmed)) return rejected(`line ${line + index} is no valid JSON`);
    else return rejected(`line ${line + index} does not begin with who speaks: Visitor: … or Assistant: …`);
  }
  return finish({ id, channel, turns: turns.map((turn) => ({ ...turn, text: turn.text.trim() })) }, reading);
};
