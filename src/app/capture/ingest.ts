import { basename, join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { count } from '../../core/base/text.ts';
import { type Incoming, readIncoming } from '../../core/capture/incoming.ts';
import { wishIn } from '../../core/capture/wish.ts';
import type { IncomingEvent } from '../../core/ledger/event.ts';
import { isKnownEvent, noteUntold, versionSeen } from '../../db/capture/capture.ts';
import { appendNewEvent } from '../../db/ledger/ledger.ts';
import { encodingNote, inspectText } from '../../files/encoding.ts';
import { type Line, LINE_LENGTH, readLines } from '../../files/ndjson.ts';
import type { Context } from '../context.ts';
import { type Chunk, type Counts, runBatch } from './batch.ts';
import { datedDigest, digest } from './hash.ts';
import { evaluate, EXAMPLES, type ImportOptions } from './import.ts';
import { rehearse } from './rehearsal.ts';
import { suppressPerson } from './suppression.ts';
import { NOBODY, takeCandidate, type Taking } from './take.ts';

export interface IngestOptions extends Pick<ImportOptions, 'path' | 'label' | 'title' | 'start' | 'onPhase'> { /** On a copy: nothing is written. */ readonly isDryRun: boolean }
export interface IngestReport {
  readonly batch: string | null;
  /** Newly stored. */
  readonly events: number;
  readonly duplicates: number;
  readonly leads_created: number;
  /** Lines of our own export that are no reports: what was decided where it was made. */
  readonly skipped: number;
  readonly rejected: number;
  readonly rejects_file: string | null;
  readonly notes: readonly string[];
  /** Why the first lines of this run were rejected. */
  readonly reasons: readonly string[];
}

interface Settings { readonly context: Context; readonly start: boolean; readonly acquainted: Acquainted }
/** Which leads people were found to be: good until another process writes, which may merge or remove them. */
interface Acquainted { readonly leads: Map<string, Acquaintance>; version: number }
/** `since`: of the earliest event that was shown to the lead; an earlier one may say when it was first met. */
interface Acquaintance { readonly key: number; readonly since: Instant }
const MOST_ACQUAINTED = 200_000;
interface Event extends Incoming { readonly dedupeKey: string }

const add = (counts: Counts, name: string): void => { counts[name] = (counts[name] ?? 0) + 1; };

const rejectLine = ({ line, text }: Line, reason: string): string => {
  const told = { reject_line: line, reject_reason: reason };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return `${JSON.stringify({ ...value, ...told })}\n`;
  } catch { /* kept as text */ }
  return `${JSON.stringify({ ...told, reject_text: text.slice(0, LINE_LENGTH) })}\n`;
};

/** What was named by its sender has the same key whenever it is said to have happened. */
const keyOf = ({ isKeyed, occurredAt, sameness }: Incoming): string => (isKeyed ? digest(...sameness) : datedDigest(occurredAt, ...sameness));

/** The good lines of a chunk by when they happened, so that the order within a file makes no difference to who a lead is first met as. */
const readChunk = (chunk: Chunk<Line>, { context }: Settings): Event[] => {
  const { now } = chunk.tx;
  const events: Event[] = [];
  for (const item of chunk.items) {
    add(chunk.counts, 'lines');
    const read = item.text.length > LINE_LENGTH ? { kind: 'rejected' as const, reason: `the line is longer than ${LINE_LENGTH} characters` }
      : readIncoming(item.text, { now, zone: context.zone, country: context.country });
    if (read.kind === 'event') events.push({ ...read.event, dedupeKey: keyOf(read.event) });
    // In no file of rejects: somebody who was erased since may stand there.
    else if (read.kind === 'skipped') add(chunk.counts, 'skipped');
    else {
      add(chunk.counts, 'rejected');
      chunk.reject(rejectLine(item, read.reason), `line ${item.line}: ${read.reason}`);
    }
  }
  return events.sort((a, b) => a.occurredAt - b.occurredAt || (a.dedupeKey < b.dedupeKey ? -1 : 1));
};

const hasFacts = ({ candidate: { fields } }: Event): boolean =>
  fields.name !== undefined || fields.company !== undefined || fields.title !== undefined || fields.country !== undefined;

const stored = (event: Event, { seq, leadKey, now, batch, history }: { seq: number; leadKey: number; now: Instant; batch: number; history: boolean }): IncomingEvent => ({
  kind: 'incoming', type: event.type, metadata: event.metadata, seq, dedupeKey: event.dedupeKey, leadKey, source: event.source, campaign: event.campaign,
  occurredAt: event.occurredAt, recordedAt: now, by: 'outside', actor: null, rule: null, causeSeq: null, batch, playbookVersion: null, history,
});

const takeChunk = (chunk: Chunk<Line>, settings: Settings): void => {
  const { context, start, acquainted } = settings;
  const { tx, counts } = chunk;
  const { maxAgeMs } = context.rules.automation;
  const version = versionSeen(tx);
  const { leads } = acquainted;
  if (version !== acquainted.version || leads.size > MOST_ACQUAINTED) leads.clear();
  acquainted.version = version;
  const told = new Map<number, Set<string>>();
  const isHistory = ({ occurredAt }: Event): boolean => !start && tx.now - occurredAt > maxAgeMs;

  const takingOf = (event: Event): Taking => ({
    tx, context, origin: 'ingest', by: 'outside', rule: 'ingest', source: event.source, overwrite: false, history: isHistory(event), batch: chunk.batch,
    get seq() { return chunk.seq; },
    set seq(value) { chunk.seq = value; },
  });

  /** Who the event is about, as known after it; a person nobody knew becomes a lead. */
  const meet = (event: Event): number => {
    const { key, outcome, conflict } = takeCandidate(takingOf(event), event.candidate);
    if (outcome === 'created') add(counts, 'leads_created');
    if (conflict !== undefined) add(counts, 'conflicts');
    // Who was merged away is nobody's lead any more.
    if (outcome === 'merged') leads.clear();
    leads.set(event.person, { key, since: event.occurredAt });
    return key;
  };

  for (const event of readChunk(chunk, settings)) {
    const acquaintance = leads.get(event.person);
    const facts = acquaintance && hasFacts(event) ? JSON.stringify(event.candidate.fields) : '';
    const isNews = !acquaintance || event.occurredAt < acquaintance.since || (facts !== '' && !told.get(acquaintance.key)?.has(facts));
    // Whoever may be met, and whatever may be the batch's first change, must not come from an event that counts already.
    if ((isNews || !chunk.isStarted()) && isKnownEvent(tx, event.dedupeKey)) { add(counts, 'duplicates'); continue; }
    const leadKey = isNews ? meet(event) : acquaintance.key;
    if (leadKey === NOBODY) { add(counts, 'left_out'); continue; }
    if (facts !== '') told.set(leadKey, (told.get(leadKey) ?? new Set()).add(facts));
    const batch = chunk.batch();
    if (!appendNewEvent(tx, stored(event, { seq: chunk.seq, leadKey, now: tx.now, batch, history: isHistory(event) }))) { add(counts, 'duplicates'); continue; }
    chunk.seq++;
    add(counts, 'events');
    if (isHistory(event)) add(counts, 'history');
    const wish = wishIn(event);
    if (wish && suppressPerson(takingOf(event), { key: leadKey, identities: event.candidate.identities, occurredAt: event.occurredAt, ...wish })) add(counts, 'suppressed');
  }
  if (chunk.isStarted()) noteUntold(tx, chunk.batch());
};

/** A handful of old events is somebody mending a gap, not a history that came in. */
const HANDFUL = 5;

/** New people and a history are worth a word; what known leads do is told by what follows from it. */
const ingestNotice = (label: string) => (counts: Counts): { title: string; text: string } | undefined => {
  const { events = 0, leads_created: created = 0, history = 0 } = counts;
  return created === 0 && history <= HANDFUL ? undefined : { title: `${count(events, 'event')} came in from ${label}`, text: `${count(created, 'lead')} met for the first time.` };
};

/**
 * Takes events into the ledger, one JSON object a line. The same event counts once, whoever reports it again and in whatever order; an unknown person becomes a
 * lead; a line that is no event becomes a reject. After a kill the same command goes on. Raises `invalid` for a file without any event.
 */
export const captureEvents = async (context: Context, { path, label, title = label, start, onPhase }: IngestOptions): Promise<IngestReport> => {
  const file = await inspectText(path, { signal: context.signal, title });
  if (/^\s*\[\s*\{/.test(file.head)) {
    throw new AppError('invalid', `${title} is one JSON array, not one event a line.`, { hint: "Take the array apart: jq -c '.[]' FILE | salesos ingest -" });
  }
  if (file.head.trim() !== '' && !/^\s*\{/m.test(file.head)) {
    throw new AppError('invalid', `${title} holds no events: no line of it is a JSON object.`, { hint: 'A CSV file of people comes in with salesos import.' });
  }
  const fingerprint = digest('ingest', file.hash, JSON.stringify({ start, country: context.country, zone: context.zone }));
  const name = basename(label).replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/\.(?:nd)?jsonl?$/i, '').slice(0, 60);
  const settings: Settings = { context, start, acquainted: { leads: new Map(), version: 0 } };
  const note = encodingNote(file.encoding);
  const progress = onPhase('Ingesting lines');
  const { id, counts, rejectsFile, reasons } = await runBatch<Line>({
    context, kind: 'ingest', source: label, fingerprint, items: readLines(file, context.signal),
    details: () => ({ options: { start }, format: 'ndjson', encoding: file.encoding, file_hash: file.hash, notes: note === undefined ? [] : [note] }),
    rejects: { path: join(context.paths.rejects, `${name}-${fingerprint.slice(0, 6)}.ndjson`), header: '' },
    take: (chunk) => takeChunk(chunk, settings), notice: ingestNotice(label), onProgress: progress.step,
  });
  progress.end();
  const { events = 0, duplicates = 0, leads_created = 0, skipped = 0, rejected = 0 } = counts;
  return { batch: id, events, duplicates, leads_created, skipped, rejected, rejects_file: rejectsFile, notes: note === undefined ? [] : [note], reasons: reasons.slice(0, EXAMPLES) };
};

/** Ingests events as `captureEvents` does and evaluates the leads that they are about. */
export const ingest = async (context: Context, options: IngestOptions): Promise<IngestReport> => {
  if (options.isDryRun) return { ...await rehearse(context, options, (copy) => captureEvents(copy, options)), batch: null, rejects_file: null };
  const report = await captureEvents(context, options);
  await evaluate(context, options.onPhase);
  return report;
};
