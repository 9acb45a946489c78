import { factsOf, featuresOf, isFact, saidSince } from '../../core/decide/features.ts';
import { count } from '../../core/base/text.ts';
import type { Beside } from '../../core/learn/filling.ts';
import { type LearntModel, type Model, trainModel } from '../../core/learn/model.ts';
import { type ModelReport, reportOf } from '../../core/learn/report.ts';
import type { Observation } from '../../core/learn/observation.ts';
import { type ClosedLead, listClosedLeads, listOpenOfBatch } from '../../db/learn/closed.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import { lastSeq } from '../../db/ledger/ledger.ts';
import type { Context } from '../context.ts';
import { applyToWorkspace } from '../ledger/ledger.ts';
import { observe, type SeenBefore } from './observing.ts';
import { countTakenBack, noteTraining } from './taken-back.ts';
import { valuesAt } from '../lead/lead-values.ts';
import { modelOf, putInForce, versionInForce } from '../playbook/in-force.ts';

/** The newest outcomes are learnt from, at most so many: what was bought years ago says less than it costs. */
const MOST_OUTCOMES = 10_000;
/** Open leads of the lists that told of them, at most so many of all. */
const MOST_OPEN = 2_000;
/** Leads of one transaction. */
const AT_ONCE = 200;
/** A new model is worse when it explains so much less of what the base rate leaves open. */
const WORSE_BY = 0.02;

interface Observed { readonly observations: readonly Observation[]; /** Of how many all was recorded at once. */ readonly byOccurrence: number; /** The newest event then. */ readonly seen: number }

/** Where a list told all of a lead at once, or how it ended: which, and where in time the lead stands by what it says, if it says so. */
const placeOf = ({ lead, record, at, since, events: [first], byOccurrence, isTold }: SeenBefore): Pick<Observation, 'at' | 'since' | 'told'> => {
  if ((!byOccurrence && !isTold) || !first || first.batch === null) return { at, since };
  const told = { list: first.batch, row: lead.key };
  if (!byOccurrence || since !== first.recordedAt) return { at, since, told: { ...told, isDated: true } };
  const said = saidSince(record);
  return said === undefined || said > since ? { at, since, told: { ...told, isDated: false } } : { at: said, since: said, told: { ...told, isDated: true } };
};

/** The open leads of the lists that outcomes came from, as they are known now. */
const openBeside = (context: Context, observations: readonly Observation[]): Promise<Beside['open']> => context.store.read((tx) => {
  const lists = [...new Set(observations.flatMap(({ told }) => (told ? [told.list] : [])))];
  return lists.flatMap((list) => [...loadRecords(tx, listOpenOfBatch(tx, list, Math.ceil(MOST_OPEN / lists.length)), { now: tx.now }).values()].map((record) => ({ list, values: factsOf(record) })));
}, context.signal);

/** Every lead that was won or lost, as it was known at a moment before. */
const observeAll = async (context: Context, onProgress: ((done: number, total: number) => void) | undefined): Promise<Observed> => {
  const { rules } = context;
  const observations: Observation[] = [];
  let [byOccurrence, seen] = [0, 0];
  let closed: readonly ClosedLead[] | undefined;
  await observe(context, {
    next: (tx, done) => {
      seen ||= lastSeq(tx);
      closed ??= listClosedLeads(tx, MOST_OUTCOMES);
      return closed.slice(done, done + AT_ONCE);
    },
    see: (seenBefore) => {
      const { lead: { id, won }, record, at } = seenBefore;
      observations.push({ id, won, ...placeOf(seenBefore), values: featuresOf(record, valuesAt(record, rules, at), rules, at) });
      byOccurrence += Number(seenBefore.byOccurrence);
    },
    onProgress: (done) => { onProgress?.(done, closed?.length ?? done); }, stopped: 'stopped while looking at outcomes; nothing was learnt',
  });
  return { observations, byOccurrence, seen };
};

/** How much of what the base rate leaves open is explained: 0 is nothing, 1 everything. */
const skillOf = ({ brier, won, outcomes }: Pick<LearntModel, 'brier' | 'won' | 'outcomes'>): number => {
  const base = won / outcomes;
  return 1 - brier / (base * (1 - base));
};

interface Verdict { readonly model: LearntModel | null; readonly inForce: boolean; readonly reason: string }

/** The same outcomes teach the same: no need for another version of the rules. */
const isSame = (trained: Model, current: LearntModel): boolean => trained.kind === 'learnt' && JSON.stringify(trained.learnt) === JSON.stringify(current.learnt);

/** Whether what was learnt takes the place of what is in force: never of something better, unless a person says so. */
const judge = (trained: Model, { id, current, takenBack, force }: { readonly id: string; readonly current: LearntModel | null; readonly takenBack: number; readonly force: boolean }): Verdict => {
  if (trained.kind === 'prior') return { model: null, inForce: current !== null, reason: trained.refusal };
  const { quality: { auc, brier }, outcomes, won, lost, learnt } = trained;
  const model: LearntModel = { id, outcomes, won, lost, auc, brier, learnt };
  if (current === null) return { model, inForce: true, reason: 'the first that was learnt' };
  // Its figures are of outcomes that are not so: nothing better stands against them.
  if (takenBack > 0) return { model, inForce: true, reason: `${count(takenBack, 'outcome')} that the one before learnt from ${takenBack === 1 ? 'was' : 'were'} taken back` };
  const [before, now] = [skillOf(current), skillOf(model)];
  const percent = (skill: number): number => Math.round(Math.max(0, skill) * 100);
  const compared = `it explains ${percent(now)} % of what the base rate leaves open, the one before ${percent(before)} %`;
  if (now < before - WORSE_BY) return { model, inForce: force, reason: `${compared}${force ? '; a person took it all the same' : ''}` };
  return { model, inForce: true, reason: compared };
};

export interface Training {
  /** Null where nothing was learnt and nothing was in force, or nothing was to be kept. */
  readonly id: string | null;
  readonly report: ModelReport;
  /** True when what was learnt is in force now; or, with too few outcomes, that what was in force is no more. */
  readonly inForce: boolean;
  readonly reason: string;
}
export interface TrainOptions { readonly dryRun?: boolean; /** Also one that is worse than the one in force. */ readonly force?: boolean; readonly onProgress?: (done: number, total: number) => void }

/** Learns from every outcome and puts what was learnt in force, unless it is worse than what is: then it is kept in the history, and said. */
export const train = async (context: Context, { dryRun = false, force = false, onProgress }: TrainOptions = {}): Promise<Training> => {
  const { observations, byOccurrence, seen } = await observeAll(context, onProgress);
  const trained = trainModel(observations, context.rules.probability, { open: await openBeside(context, observations), isFact });
  const report = reportOf(trained, byOccurrence);
  if (dryRun || (trained.kind === 'prior' && context.rules.model === null)) {
    const { inForce, reason } = judge(trained, { id: '', current: context.rules.model, takenBack: await context.store.read((tx) => countTakenBack(tx, context.rules)), force });
    return { id: null, report, inForce, reason };
  }
  return context.store.write((tx) => {
    const current = versionInForce(tx);
    const before = current === undefined ? null : modelOf(current);
    const takenBack = countTakenBack(tx, { ...context.rules, model: before });
    if (before !== null && takenBack === 0 && isSame(trained, before)) return { id: before.id, report, inForce: true, reason: 'outcomes teach what they taught before' };
    const id = tx.newId('md');
    const { model, inForce, reason } = judge(trained, { id, current: before, takenBack, force });
    applyToWorkspace(tx, [{ by: 'rule', rule: 'model.training', causeSeq: null, type: 'model.trained', payload: { id, in_force: inForce, reason, report, seen } }], context);
    if (inForce && current) putInForce(tx, { hash: current.hash, source: current.source, rules: { ...context.rules, model } });
    noteTraining(tx, { ...context.rules, model: inForce ? model : before });
    return { id, report, inForce, reason };
  }, context.signal);
};
