import { basename, join } from 'node:path';
import type { Instant } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { count } from '../../core/base/text.ts';
import type { Candidate } from '../../core/capture/candidate.ts';
import { strongest } from '../../core/capture/identity.ts';
import { scoutNumber } from '../../core/decide/chat.ts';
import { extract } from '../../core/extract/extract.ts';
import { extractionJson } from '../../core/extract/extraction-json.ts';
import { dialogueOf, type ParsedTranscript, transcriptOf } from '../../core/extract/parse-transcript.ts';
import type { BantHint, Extraction, Transcript } from '../../core/extract/transcript.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { ChatTurn, Identity, OwnPayloads } from '../../core/ledger/event.ts';
import { fold } from '../../core/ledger/fold.ts';
import { bantKey, type LeadRecord } from '../../core/ledger/lead-record.ts';
import { stamp } from '../../core/ledger/stamp.ts';
import { chatsOfLead, findChat, saveLoneChat, type StoredChat } from '../../db/capture/chat.ts';
import { factsOfLead } from '../../db/capture/capture.ts';
import { identitiesOfLead } from '../../db/capture/suppression.ts';
import { appendEvent, findEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import { type ChatText, inspectChats, readChats } from '../../files/chat-in.ts';
import { encodingNote } from '../../files/encoding.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { type Chunk, type Counts, runBatch } from './batch.ts';
import { withoutErased } from './erased.ts';
import { digest } from './hash.ts';
import { evaluate, EXAMPLES, type ImportOptions } from './import.ts';
import { recogniseLead } from './recognise.ts';
import { suppressPerson } from './suppression.ts';
import { takeCandidate, type Taking } from './take.ts';

export interface ChatImportOptions extends Pick<ImportOptions, 'path' | 'label' | 'title' | 'onPhase'> {}
export interface ChatImportReport {
  readonly batch: string | null;
  /** Read, good or not. */
  readonly chats: number;
  /** New ones, and longer versions of known ones. */
  readonly recorded: number;
  readonly unchanged: number;
  readonly leads_created: number; readonly leads_updated: number;
  /** Kept without a lead: no contact, or too little in them. */
  readonly without_lead: number;
  readonly suppressed: number; readonly left_out: number; readonly rejected: number;
  readonly rejects_file: string | null;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

const add = (counts: Counts, name: string): void => { counts[name] = (counts[name] ?? 0) + 1; };

/** One chat of a file, read, or why it is none. */
export const parseChat = (item: ChatText, settings: { readonly zone: string; readonly now: Instant }): ParsedTranscript => {
  if (item.kind === 'broken') return { kind: 'rejected', reason: item.reason };
  if (item.kind === 'dialogue') return dialogueOf(item.text, item.line, settings);
  try { return transcriptOf(JSON.parse(item.text), settings); } catch { return { kind: 'rejected', reason: 'it is not valid JSON' }; }
};

/** What its source calls a chat, or else what was said in it: the same words at the same times are one chat. */
export const chatIdOf = ({ id, turns }: Transcript): string => id ?? `chat_${digest('chat', JSON.stringify(turns.map(({ role, text, at }) => [role, text, at]))).replace(/[^a-z0-9]/gi, '').slice(0, 16).toLowerCase()}`;

const lengthOf = (turns: readonly ChatTurn[]): number => turns.reduce((sum, { text }) => sum + text.length, 0);
const isSameTurn = (a: ChatTurn, b: ChatTurn | undefined): boolean => b !== undefined && a.role === b.role && a.text === b.text;
/** True for a version that says more than the known one. */
const saysMore = (turns: readonly ChatTurn[], known: readonly ChatTurn[]): boolean => turns.length > known.length || (turns.length === known.length && lengthOf(turns) > lengthOf(known));

const spanOf = (turns: readonly ChatTurn[], known: StoredChat | undefined, now: Instant): { readonly startedAt: Instant; readonly endedAt: Instant } => {
  const times = turns.flatMap(({ at }) => at ?? []);
  // A chat that says no times is one of the moment at which it came, in every version.
  const from = times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : known?.startedAt ?? now;
  const to = times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : now;
  return { startedAt: from, endedAt: Math.max(from, to, known?.endedAt ?? 0) };
};

const identitiesIn = ({ email, phone }: Pick<Extraction, 'email' | 'phone'>): Identity[] => [
  ...(email === null ? [] : [{ kind: 'email' as const, value: email, shared: false }]),
  ...(phone === null ? [] : [{ kind: 'phone' as const, value: phone, shared: false }]),
];

const candidateOf = ({ email, phone, name, company, role, language }: Extraction, createdAt: Instant): Candidate => ({
  identities: identitiesIn({ email, phone }), attributes: {}, tags: [], createdAt,
  fields: {
    ...(name === null ? {} : { name }), ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }), ...(company === null ? {} : { company }), ...(role === null ? {} : { title: role }),
    language, source: 'chat',
  },
});

/** What is known beside the words: of a conversation that we lead ourselves. */
export interface Live {
  /** What was answered when it was asked, and no rule reads. */
  readonly hints: readonly BantHint[];
  /** They want a time with us: with a contact that makes a lead, whatever the score. */
  readonly isWanted: boolean;
}

interface Recording { readonly hints: readonly BantHint[]; readonly id: string; readonly transcript: Transcript; readonly known: StoredChat | undefined; readonly startedAt: Instant; readonly endedAt: Instant; readonly extraction: Extraction }

const effect = <T extends 'chat.recorded' | 'bant.answered'>(type: T, payload: OwnPayloads[T], occurredAt: Instant): Effect =>
  ({ type, payload, by: 'outside', rule: 'chat', causeSeq: null, occurredAt }) as unknown as Effect;

/** What rules read in a chat, and of the letters that they found nothing of, what was answered when it was asked. */
const saidIn = ({ extraction, hints }: Recording): readonly BantHint[] => [...extraction.bant, ...hints.filter(({ letter }) => !extraction.bant.some((hint) => hint.letter === letter))];

/** What a chat answers of BANT, but what an earlier version of it has said already. */
const answersIn = (recording: Recording, { values }: LeadRecord): Effect[] => saidIn(recording).flatMap(({ letter, level, quote, turn }) => {
  const { transcript, endedAt } = recording;
  const at = transcript.turns[turn]?.at ?? endedAt;
  const known = values.bant.get(bantKey({ letter, level, source: 'chat' }));
  if (known && (known.at >= at || known.quote === quote)) return [];
  return [effect('bant.answered', { letter, level, quote, source: 'chat' }, at)];
});

/** True when an earlier version of the chat made the lead one. */
const wasFirstMet = (taking: Taking, known: StoredChat | undefined): boolean => {
  const event = known === undefined ? undefined : findEvent(taking.tx, known.seq);
  return event?.kind === 'own' && event.type === 'chat.recorded' && event.payload.first_met === true;
};

const payloadOf = ({ id, transcript, known, startedAt, endedAt, extraction }: Recording, said: { readonly firstMet: boolean; readonly intentRose: boolean }): OwnPayloads['chat.recorded'] => {
  const told = known?.turns.every((turn, index) => isSameTurn(turn, transcript.turns[index])) ? known.turns.length : 0;
  return {
    id, channel: transcript.channel, started_at: startedAt, ended_at: endedAt, turns: transcript.turns, extraction: extractionJson(extraction),
    ...(told > 0 && { told }), ...(said.firstMet && { first_met: true }), ...(said.intentRose && { intent_rose: true }),
  };
};

const record = (taking: Taking, key: number | null, effects: (known: LeadRecord | undefined) => readonly Effect[]): void => {
  const { tx, context, source } = taking;
  const lead = key === null ? undefined : loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  const before = lead && snapshot(lead);
  for (const each of effects(lead)) {
    const batch = taking.batch();
    const event = stamp(each, { seq: taking.seq++, leadKey: key, now: tx.now, playbookVersion: context.playbookVersion, batch, source });
    appendEvent(tx, event);
    if (lead) fold(lead, event);
    else if (event.type === 'chat.recorded') {
      const { id, channel, started_at, ended_at, turns, extraction } = event.payload as OwnPayloads['chat.recorded'];
      saveLoneChat(tx, { id, channel, startedAt: started_at, endedAt: ended_at, turns, extraction, seq: event.seq });
    }
  }
  if (lead && before) saveRecord(tx, { before, after: lead });
};

/** Writes a chat down with the lead that has it, and what it answers. */
const recordWith = (taking: Taking, key: number, recording: Recording, isNew: boolean): void => {
  const earlier = chatsOfLead(taking.tx, key)[0]?.extraction;
  const intentRose = !isNew && recording.extraction.buyingIntent > (earlier === undefined ? 0 : scoutNumber(earlier, 'buying_intent'));
  const payload = payloadOf(recording, { firstMet: isNew || wasFirstMet(taking, recording.known), intentRose });
  record(taking, key, (lead) => [effect('chat.recorded', payload, recording.endedAt), ...(lead ? answersIn(recording, lead) : [])]);
};
const recordAlone = (taking: Taking, recording: Recording): void => {
  record(taking, null, () => [effect('chat.recorded', payloadOf(recording, { firstMet: false, intentRose: false }), recording.endedAt)]);
};

/** Reads a chat again as what its lead's country makes of national numbers. */
const extractFor = (context: Context, { turns }: Transcript, { at, country }: { readonly at: Instant; readonly country: string }): Extraction => extract(turns, { country, at }, context.rules);

const takeChat = (taking: Taking, counts: Counts, transcript: Transcript, { hints, isWanted }: Live = { hints: [], isWanted: false }): void => {
  const { tx, context } = taking;
  const id = chatIdOf(transcript);
  const known = findChat(tx, id);
  if (known && !saysMore(transcript.turns, known.turns)) { add(counts, 'unchanged'); return; }
  const { startedAt, endedAt } = spanOf(transcript.turns, known, tx.now);
  const owner = known?.leadKey ?? null;
  // Whoever had the chat before is whom it is about, whatever else they say now.
  const ownIdentity = owner === null ? undefined : strongest(identitiesOfLead(tx, owner));
  const whole = (extraction: Extraction): Candidate => {
    const candidate = candidateOf(extraction, Math.min(startedAt, tx.now));
    const isNamed = candidate.identities.some(({ kind, value }) => kind === ownIdentity?.kind && value === ownIdentity.value);
    return ownIdentity === undefined || isNamed ? candidate : { ...candidate, identities: [ownIdentity, ...candidate.identities] };
  };
  let extraction = extractFor(context, transcript, { at: endedAt, country: context.country });
  let candidate = whole(extraction);
  if (candidate.identities.length > 0 && !withoutErased(tx, candidate)) { add(counts, 'left_out'); return; }
  const person = recogniseLead(tx, candidate).leads[0];
  const country = person && factsOfLead(tx, person.key)?.fields.country;
  if (country !== undefined && /^[A-Z]{2}$/.test(country) && country !== context.country) {
    extraction = extractFor(context, transcript, { at: endedAt, country });
    candidate = whole(extraction);
  }
  if (person?.removed) { add(counts, 'left_out'); return; }
  const recording: Recording = { hints, id, transcript, known, startedAt, endedAt, extraction };
  const { wish } = extraction;
  if (wish) {
    const key = person?.key ?? owner;
    if (key === null) recordAlone(taking, recording);
    else recordWith(taking, key, recording, false);
    if (key === null) add(counts, 'without_lead');
    if ((key !== null || candidate.identities.length > 0) && suppressPerson(taking, { key, identities: candidate.identities, ...wish, occurredAt: endedAt })) add(counts, 'suppressed');
  } else if (person || (owner === null && (extraction.wouldCreate || (isWanted && extraction.other === null && candidate.identities.length > 0)))) {
    const { key, outcome, isSuppressed } = takeCandidate(taking, candidate);
    if (outcome === 'left_out') { add(counts, 'left_out'); return; }
    recordWith(taking, key, recording, outcome === 'created');
    add(counts, outcome === 'created' ? 'leads_created' : 'leads_updated');
    if (isSuppressed) add(counts, 'suppressed');
  } else if (owner !== null) {
    recordWith(taking, owner, recording, false);
    add(counts, 'leads_updated');
  } else {
    recordAlone(taking, recording);
    add(counts, 'without_lead');
  }
  add(counts, 'recorded');
};

const rejectLine = ({ line, text }: ChatText, reason: string): string => `${JSON.stringify({ reject_line: line, reject_reason: reason, reject_text: text.slice(0, 10_000) })}\n`;

/** A later chat of one file may be the person's of an earlier one: each is taken in before the next is looked at. */
const takeChunk = (chunk: Chunk<ChatText>, context: Context): void => {
  const { tx, counts } = chunk;
  const taking: Taking = {
    tx, context, origin: 'chat', by: 'outside', rule: 'chat', source: 'chat', overwrite: false, history: false, batch: chunk.batch,
    get seq() { return chunk.seq; },
    set seq(value) { chunk.seq = value; },
  };
  for (const item of chunk.items) {
    add(counts, 'chats');
    const parsed = parseChat(item, { zone: context.zone, now: tx.now });
    if (parsed.kind === 'chat') { takeChat(taking, counts, parsed.transcript); continue; }
    add(counts, 'rejected');
    const at = /^line \d/.test(parsed.reason) ? parsed.reason : `line ${item.line}: ${parsed.reason}`;
    chunk.reject(rejectLine(item, parsed.reason), at);
  }
};

/**
 * Takes one chat in as it is now, inside the caller's transaction, by the rules of an import: whoever is known by it is its lead, and evaluated. In no batch. Answers
 * the key of the lead; null where nobody is known.
 */
export const recordChat = (tx: Tx, context: Context, transcript: Transcript, live: Live): number | null => {
  const taking: Taking = { tx, context, origin: 'chat', by: 'outside', rule: 'chat', source: 'chat', overwrite: false, history: false, batch: () => null, seq: nextSeq(tx) };
  takeChat(taking, {}, transcript, live);
  const key = findChat(tx, chatIdOf(transcript))?.leadKey ?? null;
  if (key !== null) evaluateLeads(tx, context, [key]);
  return key;
};

/** Visitors who said hi and left are worth no word. */
const chatNotice = (label: string) => (counts: Counts): { title: string; text: string } | undefined => {
  const { recorded = 0, leads_created = 0, leads_updated = 0, without_lead = 0 } = counts;
  return leads_created + leads_updated === 0 ? undefined : {
    title: `${count(recorded, 'chat')} came in from ${label}`, text: `${count(leads_created, 'lead')} created, ${leads_updated} updated, ${count(without_lead, 'chat')} without a lead.`,
  };
};

/**
 * Takes chats into the ledger and evaluates the leads that they are about: a visitor with a contact and enough of a ScoutScore becomes a lead, somebody known is
 * updated, whoever wants to be left alone is suppressed, and all others are kept without a lead. A chat counts once; a longer version of it replaces the known
 * one. One that cannot be read becomes a reject. After a kill the same command goes on. Raises `invalid` for a file without chats.
 */
export const importChats = async (context: Context, { path, label, title = label, onPhase }: ChatImportOptions): Promise<ChatImportReport> => {
  const file = await inspectChats(path, { signal: context.signal, title });
  const fingerprint = digest('chats', file.hash, JSON.stringify({ country: context.country, zone: context.zone }));
  const name = basename(label).replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/\.(?:(?:nd)?jsonl?|txt|md)$/i, '').slice(0, 60);
  const progress = onPhase('Importing chats');
  const { id, counts, rejectsFile, reasons } = await runBatch<ChatText>({
    context, kind: 'chats', source: label, fingerprint, items: readChats(file, context.signal),
    rejects: { path: join(context.paths.rejects, `${name}-${fingerprint.slice(0, 6)}.ndjson`), header: '' },
    details: (): JsonObject => ({ encoding: file.encoding, file_hash: file.hash }),
    take: (chunk) => takeChunk(chunk, context), notice: chatNotice(label), onProgress: progress.step,
  });
  progress.end();
  await evaluate(context, onPhase);
  const { chats = 0, recorded = 0, unchanged = 0, leads_created = 0, leads_updated = 0, without_lead = 0, suppressed = 0, left_out = 0, rejected = 0 } = counts;
  const note = encodingNote(file.encoding);
  return {
    batch: id, chats, recorded, unchanged, leads_created, leads_updated, without_lead, suppressed, left_out, rejected, rejects_file: rejectsFile,
    notes: note === undefined ? [] : [note], reasons: reasons.slice(0, EXAMPLES),
  };
};

