import { AppError } from '../../core/base/errors.ts';
import type { IdKind } from '../../core/base/ids.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from './evaluate.ts';
import { applyEffects, applyToWorkspace, idsFor } from './ledger.ts';

/** What a person wants done with a lead: given all that is known of it, the events to record. */
export type Act = (record: LeadRecord, tx: Tx, newId: (kind: IdKind) => string) => readonly Effect[];
export interface Acted {
  /** After the evaluation. */
  readonly record: LeadRecord;
  /** What the person did, then what the rules made of it. */
  readonly events: readonly OwnEvent[];
}

/**
 * What an `undo` takes back whole: the events that a person's act records are of one batch, which is called by the type of the first of them, because its texts would
 * outlast an erasure.
 */
export const beginAct = (tx: Tx, effects: readonly Pick<Effect, 'type'>[]): number => {
  const { key } = insertBatch(tx, { kind: 'act', source: effects[0]?.type ?? '', fingerprint: '', cursor: 0, counts: {} });
  finishBatch(tx, key, effects.length, { events: effects.length });
  return key;
};

/** A human's act about no lead, inside the caller's transaction; its rows are the caller's. */
export const actOnWorkspace = (tx: Tx, { playbookVersion }: Pick<Context, 'playbookVersion'>, effects: readonly Effect[]): OwnEvent[] =>
  applyToWorkspace(tx, effects, { playbookVersion, batch: beginAct(tx, effects) });

/** Carries out a human's act on one lead and evaluates it, inside the caller's transaction; of a batch that was begun before, where one is given. Raises `not_found` for a key without a lead. */
export const actIn = (tx: Tx, context: Context, leadKey: number, act: Act, batch?: number): Acted => {
  const record = loadRecords(tx, [leadKey], { now: tx.now, whole: true }).get(leadKey);
  if (!record) throw new AppError('not_found', `there is no lead ${leadKey}`);
  const before = snapshot(record);
  const effects = act(record, tx, idsFor(record));
  const events = effects.length === 0 ? [] : applyEffects(tx, record, effects, { playbookVersion: context.playbookVersion, batch: batch ?? beginAct(tx, effects) });
  if (events.length > 0) saveRecord(tx, { before, after: record });
  const decided = evaluateLeads(tx, context, [leadKey]);
  const after = loadRecords(tx, [leadKey], { now: tx.now, whole: true }).get(leadKey) ?? record;
  return { record: after, events: [...events, ...decided] };
};

/** One human act in one transaction of its own: recorded, folded, evaluated before it returns. */
export const act = (context: Context, leadKey: number, what: Act): Promise<Acted> =>
  context.store.write((tx) => actIn(tx, context, leadKey, what), context.signal);
