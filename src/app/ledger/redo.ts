import { AppError } from '../../core/base/errors.ts';
import { count } from '../../core/base/text.ts';
import type { LedgerEvent } from '../../core/ledger/event.ts';
import { energyDay } from '../../core/work/budget.ts';
import { findHolder } from '../../db/capture/capture.ts';
import { refillBudgetOf } from '../../db/work/energy.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { appendEvent, eventsWhere, findEvent, nextSeq } from '../../db/ledger/ledger.ts';
import { indexLeads } from '../../db/lead/search.ts';
import { type ReadTx, scalar, statement, type Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { capSetting, putCap } from '../work/energy.ts';
import { evaluateLeads } from './evaluate.ts';
import { rebuildLeads, replayStored } from './rebuild.ts';
import { rewindTurns } from './world.ts';
import { putMarks, remakeWorkspace } from './workspace-rows.ts';
import { getSetting } from '../../db/workspace.ts';

/*
 * Taking back an undo: what the act said is said again, in a new act, and rules decide anew what follows. The hidden events stay hidden, so that the past, the audit and
 * whatever the undo wrote down about itself remain true. Done only while nothing else has happened to what it was about.
 */

interface UndoneBatch { readonly key: number; readonly id: string; readonly kind: string; readonly source: string; readonly state: string }
const selectBatch = statement<[number], UndoneBatch>('SELECT key, id, kind, source, state FROM batches WHERE key = ?');
const selectHidden = eventsWhere<{ batch: number; undo: number }>('e.batch = :batch AND e.undone_by = :undo ORDER BY e.seq');
const selectSame = scalar<[string], number>('SELECT seq FROM events WHERE dedupe_key = ? AND undone_by IS NULL');
const selectAgain = scalar<[string], string>(`SELECT id FROM batches WHERE fingerprint = ? AND state <> 'undone'`);
/** What a person or the world has said of these leads since, and what jobs have done. */
const selectSince = statement<{ leads: string; since: number }, { seq: number; type: string }>(
  `SELECT seq, type FROM events WHERE lead_key IN (SELECT value FROM json_each(:leads)) AND seq > :since AND undone_by IS NULL AND type <> 'event.undone' ORDER BY seq LIMIT 1`);
const selectSinceOfWorkspace = statement<{ types: string; since: number }, { seq: number; type: string }>(
  `SELECT seq, type FROM events WHERE lead_key IS NULL AND type IN (SELECT value FROM json_each(:types)) AND seq > :since AND undone_by IS NULL ORDER BY seq LIMIT 1`);

/** Kinds of batches that are one act of a person and not a file. */
const ACTS: ReadonlySet<string> = new Set(['act', 'removal', 'merge', 'distinction', 'answers']);

export interface Redoable { readonly seq: number; readonly text: string; readonly batch: string; readonly events: number }
interface Found extends Redoable { readonly kind: string; readonly source: string; readonly hidden: readonly LedgerEvent[]; readonly leads: readonly number[] }

const fingerprintOf = (seq: number): string => `redo:${seq}`;

const stays = (seq: number, why: string, hint: string): AppError => new AppError('conflict', `The undo #${seq} stays: ${why}`, { hint });

const find = (tx: ReadTx, seq: number): Found => {
  const event = findEvent(tx, seq);
  if (event?.kind !== 'own' || event.type !== 'batch.undone') throw new AppError('internal', `#${seq} is no undo of an act`);
  const batch = tx.use(selectBatch).get(event.payload.batch);
  const hidden = selectHidden.all(tx, { batch: event.payload.batch, undo: seq });
  if (!batch || !ACTS.has(batch.kind)) throw stays(seq, 'it took back what came from a file.', 'Take the file in again: it comes in as if for the first time.');
  if (batch.state !== 'undone') throw stays(seq, 'it has not come to its end.', `Finish it: salesos undo ${batch.id}`);
  const again = tx.use(selectAgain).get(fingerprintOf(seq));
  if (again !== undefined) throw new AppError('conflict', `What #${seq} took back was done again already.`, { hint: `Take that back: salesos undo ${again}` });
  const leads = [...new Set(hidden.flatMap(({ leadKey }) => leadKey ?? []))];
  const types = [...new Set(hidden.flatMap(({ leadKey, type }) => (leadKey === null ? [type] : [])))];
  const since = tx.use(selectSince).get({ leads: JSON.stringify(leads), since: seq }) ?? tx.use(selectSinceOfWorkspace).get({ types: JSON.stringify(types), since: seq });
  if (since) throw stays(seq, `something has happened since, first #${since.seq} (${since.type}).`, 'Do again what it took back, by hand: salesos audit list says what that was.');
  if (hidden.length === 0) throw stays(seq, 'it hid nothing that can be said again.', 'See: salesos undo --list');
  return { seq, text: `${batch.id}, ${count(hidden.length, 'event')}`, batch: batch.id, events: hidden.length, kind: batch.kind, source: batch.source, hidden, leads };
};

/** What taking back this undo would do. Raises `conflict` where something has happened since, and for what came from a file. */
export const describeRedo = (tx: ReadTx, seq: number): Redoable => {
  const { text, batch, events } = find(tx, seq);
  return { seq, text, batch, events };
};

/** Says these events again in the batch; a cause among them is the one that was said again. */
const sayAgain = (tx: Tx, { playbookVersion }: Context, { seq: undo, hidden }: Found, batch: number): void => {
  const seqs = new Map<number, number>();
  for (const event of hidden) {
    const seq = nextSeq(tx);
    seqs.set(event.seq, seq);
    const causeSeq = event.causeSeq === null ? null : seqs.get(event.causeSeq) ?? event.causeSeq;
    const dedupeKey = event.dedupeKey === `#${event.seq}` ? `#${seq}` : event.dedupeKey;
    if (tx.use(selectSame).get(dedupeKey) !== undefined) throw stays(undo, 'the same was said again since.', 'See: salesos audit list');
    appendEvent(tx, { ...event, seq, batch, causeSeq, dedupeKey, recordedAt: tx.now, playbookVersion });
  }
};

/** An identity that the act gives somebody may be another's by now. */
const refuseTaken = (tx: Tx, context: Context, { seq, leads }: Found): void => {
  for (const stored of loadRecords(tx, leads, { now: tx.now, whole: true }).values()) {
    for (const [key, identity] of replayStored(tx, context, stored).identities) {
      const holder = identity.shared || stored.identities.has(key) ? undefined : findHolder(tx, identity);
      if (holder !== undefined && !leads.includes(holder)) throw stays(seq, `${identity.value} is somebody else's by now.`, `See: salesos leads show ${identity.value}`);
    }
  }
};

/** Rows of the workspace that no event of a lead makes. */
const putWorkspace = (tx: Tx, { zone }: Context, { seq, hidden }: Found): void => {
  for (const event of hidden) {
    if (event.kind !== 'own') continue;
    if (event.type === 'budget.refilled') {
      const { energy, coins } = event.payload;
      // What was refilled on another day is gone with that day.
      if (energyDay(event.occurredAt, zone) !== energyDay(tx.now, zone)) throw stays(seq, 'what was refilled was for another day.', 'Refill today: salesos budget refill');
      refillBudgetOf(tx, coins === undefined ? 'energy' : 'coins', { day: energyDay(tx.now, zone), amount: coins ?? energy });
    }
    if (event.type === 'budget.set') {
      const { resource, period, from, to } = event.payload;
      const stands = getSetting(tx, capSetting(resource, period));
      if ((stands === undefined ? null : Number(stands)) === from) putCap(tx, { resource, period }, to);
    }
  }
  putMarks(tx, hidden, { isUndone: false });
  remakeWorkspace(tx);
};

export interface Redone { readonly batch: string; readonly kind: string; readonly source: string; readonly events: number; readonly leads: number }

/** Takes back the undo with this number: its act is done again as a new act, and its leads are evaluated. One transaction. Raises as `describeRedo`, and `conflict` for an identity that is taken. */
export const redoAct = (context: Context, seq: number): Promise<Redone> => context.store.write((tx) => {
  const found = find(tx, seq);
  const { kind, source, hidden, leads } = found;
  const { key, id } = insertBatch(tx, { kind: kind as 'act', source, fingerprint: fingerprintOf(seq), cursor: 0, counts: {} });
  finishBatch(tx, key, hidden.length, { events: hidden.length });
  sayAgain(tx, context, found, key);
  refuseTaken(tx, context, found);
  rebuildLeads(tx, context, leads);
  putWorkspace(tx, context, found);
  rewindTurns(tx, context.rules);
  indexLeads(tx, leads);
  evaluateLeads(tx, context, leads);
  return { batch: id, kind, source, events: hidden.length, leads: leads.length };
}, context.signal);
