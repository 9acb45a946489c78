import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import { bantAt, staleAt } from '../../core/decide/bant.ts';
import { BANT_LETTERS, type BantLetter, type BantLevel, type OwnEvent } from '../../core/ledger/event.ts';
import type { BantAnswer, LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { actIn } from '../ledger/act.ts';
import type { Context } from '../context.ts';
import { resolveLead } from './lead-ref.ts';
import { human } from '../ledger/ledger.ts';

export interface BantLine extends BantAnswer {
  readonly letter: BantLetter;
  /** What it counts now, in points. */
  readonly points: number;
  /** Too old: it counts for less. */
  readonly isStale: boolean;
}
export interface BantView {
  readonly leadId: string; readonly leadName: string | null;
  /** 0 to 100; null while nothing was answered. */
  readonly bant: number | null;
  readonly colour: 'green' | 'yellow' | 'red' | null;
  readonly answers: readonly BantLine[];
  /** Letters nobody has answered. */
  readonly missing: readonly BantLetter[];
}

const viewOf = (record: LeadRecord, rules: Rules, now: Instant): BantView => {
  const bant = bantAt(record, rules, now);
  const { levels, staleFactor, green, yellow } = rules.bant;
  const answers = BANT_LETTERS.flatMap((letter): BantLine[] => {
    const answer = record.values.bant[letter];
    if (!answer) return [];
    const isStale = now >= staleAt(answer, rules);
    return [{ ...answer, letter, isStale, points: levels[answer.level] * (isStale ? staleFactor : 1) }];
  });
  return {
    leadId: record.id, leadName: record.fields.name ?? null, bant, answers, missing: BANT_LETTERS.filter((letter) => !record.values.bant[letter]),
    colour: bant === null ? null : bant >= green ? 'green' : bant >= yellow ? 'yellow' : 'red',
  };
};

/** What is known of budget, authority, need and timeline. Raises `not_found`, `conflict`. */
export const showBant = (context: Context, lead: string): Promise<BantView> => context.store.read((tx) => {
  const { key, id } = resolveLead(tx, lead);
  const record = loadRecords(tx, [key], { now: tx.now }).get(key);
  if (!record) throw new AppError('internal', `lead ${id} cannot be loaded`);
  return viewOf(record, context.rules, tx.now);
}, context.signal);

export interface BantAnswers { readonly lead: string; readonly levels: Readonly<Partial<Record<BantLetter, BantLevel>>>; readonly quote: string }

/** Writes down what a person heard; the rules see to the rest at once. Raises `not_found`, `conflict`. */
export const answerBant = (context: Context, { lead, levels, quote }: BantAnswers): Promise<{ readonly view: BantView; readonly events: readonly OwnEvent[] }> =>
  context.store.write((tx) => {
    const { key } = resolveLead(tx, lead);
    const { record, events } = actIn(tx, context, key, () => BANT_LETTERS.flatMap((letter) => {
      const level = levels[letter];
      return level === undefined ? [] : [human('bant.answered', { letter, level, quote, source: 'manual' })];
    }));
    return { view: viewOf(record, context.rules, tx.now), events };
  }, context.signal);
