import type { Instant } from '../../core/base/instant.ts';
import { evaluateLead } from '../../core/decide/evaluate.ts';
import { scoreMilli } from '../../core/decide/score.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import type { Approval, Job, LeadRecord, Recommendation, Task } from '../../core/ledger/lead-record.ts';
import { wordsOf } from '../../core/ledger/wording.ts';
import { findWakeAt } from '../../db/lead/lead.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { loadWorld } from '../ledger/world.ts';
import { type Touch, type TouchView, whyTouches } from './why-touches.ts';

export interface NextAnswer {
  /** The first moment at which time alone may change something; null for never. */
  readonly wakeAt: Instant | null;
  /** What would be decided then if nothing happens before. */
  readonly decisions: readonly { readonly rule: string | null; readonly text: string }[];
  readonly scoreNowMilli: number;
  readonly scoreThenMilli: number | null;
  /** Messages that are still to leave, by when they are due, each with the first gate that holds it. */
  readonly touches: readonly Touch[];
  readonly tasks: readonly Task[];
  readonly jobs: readonly Job[];
  readonly approvals: readonly Approval[];
  readonly recommendations: readonly Recommendation[];
}

/** The evaluation that the alarm would bring about, on a copy: nothing is written. */
const foresee = (tx: ReadTx, context: Context, { key, wakeAt }: { readonly key: number; readonly wakeAt: Instant }): { readonly events: readonly OwnEvent[]; readonly scoreMilli: number } => {
  const at = Math.max(wakeAt, tx.now);
  const block = context.rules.scoring.blockMs;
  const copy = loadRecords(tx, [key], { now: tx.now, since: Math.floor(at / block) * block }).get(key);
  if (!copy) return { events: [], scoreMilli: 0 };
  const { events, standing } = evaluateLead({
    record: copy, unread: [], rules: context.rules, world: { ...loadWorld(tx, context), now: at }, now: at, nextSeq: copy.lastSeq + 1,
    playbookVersion: context.playbookVersion,
  });
  return { events, scoreMilli: standing.scoreMilli };
};

const isOpen = ({ state }: { readonly state: string }): boolean => state === 'open';

/** What waits for whom, and what time will bring. */
export const whyNext = (tx: ReadTx, context: Context, record: LeadRecord, view: TouchView | undefined): NextAnswer => {
  const wakeAt = findWakeAt(tx, record.key);
  const then = wakeAt === null ? undefined : foresee(tx, context, { key: record.key, wakeAt });
  return {
    wakeAt, decisions: then?.events.map((event) => ({ rule: event.rule, text: wordsOf(event) })) ?? [],
    touches: whyTouches(tx, context, record, view), scoreNowMilli: scoreMilli(record, context.rules, tx.now), scoreThenMilli: then?.scoreMilli ?? null,
    tasks: [...record.tasks.values()].filter(isOpen).sort((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER)),
    jobs: [...record.jobs.values()].filter(({ state }) => state === 'queued' || state === 'waiting').sort((a, b) => a.runAt - b.runAt),
    approvals: [...record.approvals.values()].filter(isOpen).sort((a, b) => a.seq - b.seq),
    recommendations: [...record.recommendations.values()].filter((one) => isOpen(one) && one.expiresAt > tx.now).sort((a, b) => a.seq - b.seq),
  };
};
