import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { ANSWERED, bantAt, countingAnswers, staleAt, worthOf } from '../../core/decide/bant.ts';
import { BANT_LETTERS, type BantLetter, type BantLevel, type By, type OwnEvent } from '../../core/ledger/event.ts';
import type { BantAnswer, LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { finishBatch, insertBatch } from '../../db/capture/batch.ts';
import { findEvent } from '../../db/ledger/ledger.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyEffects, human } from '../ledger/ledger.ts';
import { resolveLead } from './lead-ref.ts';

export interface BantLine extends BantAnswer {
  /** What it counts now, in points. */
  readonly points: number;
  /** Too old: it counts for less. */
  readonly isStale: boolean;
  /** Whose word it is: a person of the team who wrote it down, or what the lead wrote. */
  readonly by: By; readonly actor: string | null;
}
export interface BantView {
  readonly leadId: string; readonly leadName: string | null;
  /** 0 to 100; null while nothing was answered. */
  readonly bant: number | null;
  readonly colour: 'green' | 'yellow' | 'red' | null;
  /** The answer of each letter that counts. */
  readonly answers: readonly BantLine[];
  /** Letters nobody has answered. */
  readonly missing: readonly BantLetter[];
}

/** Budget, authority, need and timeline as they count now, each with whose word it is. */
export const bantViewOf = (tx: ReadTx, record: LeadRecord, rules: Rules): BantView => {
  const { now } = tx;
  const bant = bantAt(record, rules, now);
  const { green, yellow } = rules.bant;
  const counting = countingAnswers(record, rules, now);
  const answers = Object.values(counting).map((answer): BantLine => {
    const event = findEvent(tx, answer.seq);
    return { ...answer, isStale: now >= staleAt(answer, rules), points: worthOf(answer, rules, now), by: event?.by ?? 'outside', actor: event?.actor ?? null };
  });
  return {
    leadId: record.id, leadName: record.fields.name ?? null, bant, answers, missing: BANT_LETTERS.filter((letter) => !counting[letter]),
    colour: bant === null ? null : bant >= green ? 'green' : bant >= yellow ? 'yellow' : 'red',
  };
};

const recordOf = (tx: ReadTx, key: number): LeadRecord => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${key} cannot be loaded`);
  return record;
};

/** What is known of budget, authority, need and timeline. Raises `not_found`, `conflict`. */
export const showBant = (context: Context, lead: string): Promise<BantView> =>
  context.store.read((tx) => bantViewOf(tx, recordOf(tx, resolveLead(tx, lead).key), context.rules), context.signal);

export interface BantSaid { readonly letter: BantLetter; readonly level: BantLevel; readonly quote: string }
export interface BantAnswers {
  readonly lead: string;
  readonly answers: readonly BantSaid[];
  /** When it was said; left out, now. */
  readonly at?: Instant;
  /** The batch that it goes on with: one interview is one. */
  readonly batch?: AnswerBatch;
}
export interface AnswerBatch { readonly key: number; readonly id: string; readonly answers: number }
export interface BantAnswered { readonly view: BantView; readonly events: readonly OwnEvent[]; readonly batch: AnswerBatch }

const begin = (tx: Tx, lead: string): AnswerBatch => ({ ...insertBatch(tx, { kind: 'answers', source: lead, fingerprint: '', cursor: 0, counts: {} }), answers: 0 });

/** Writes down what a person found out; the rules see to the rest at once. One batch: `undo` takes it back whole. Raises `not_found`, `conflict`, `invalid`. */
export const answerBant = (context: Context, { lead, answers, at, batch: begun }: BantAnswers): Promise<BantAnswered> => context.store.write((tx) => {
  const { rules, playbookVersion } = context;
  if (at !== undefined && at > tx.now) throw new AppError('invalid', '--at is in the future.', { hint: 'Give the moment at which it was said: --at yesterday' });
  const { key, id } = resolveLead(tx, lead);
  const record = recordOf(tx, key);
  const before = snapshot(record);
  const batch = begun ?? begin(tx, id);
  const effects = answers.map((answer) => human('bant.answered', { ...answer, source: ANSWERED }, at === undefined ? {} : { occurredAt: at }));
  const said = applyEffects(tx, record, effects, { playbookVersion, batch: batch.key });
  saveRecord(tx, { before, after: record });
  const decided = evaluateLeads(tx, context, [key]);
  const total = batch.answers + answers.length;
  finishBatch(tx, batch.key, total, { answers: total });
  return { view: bantViewOf(tx, recordOf(tx, key), rules), events: [...said, ...decided], batch: { ...batch, answers: total } };
}, context.signal);
