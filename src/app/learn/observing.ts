import type { Instant } from '../../core/base/instant.ts';
import { replay } from '../../core/decide/replay.ts';
import { beforeOutcome } from '../../core/learn/moment.ts';
import type { LedgerEvent } from '../../core/ledger/event.ts';
import type { LeadRecord } from '../../core/ledger/lead-record.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import type { ClosedLead } from '../../db/learn/closed.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import { breathe } from '../breathe.ts';
import type { Context } from '../context.ts';

/** A lead that was won or lost, as it was known at a moment before. */
export interface SeenBefore {
  readonly lead: ClosedLead; readonly record: LeadRecord; readonly at: Instant;
  /** The first that was known of it. */
  readonly since: Instant;
  /** What it was made of. */
  readonly events: readonly LedgerEvent[];
  /** All was recorded at once: what counts is when things are said to have happened. */
  readonly byOccurrence: boolean;
  /** A list told how it ended. */
  readonly isTold: boolean;
}

const seeBefore = (tx: ReadTx, rules: Rules, lead: ClosedLead): SeenBefore | undefined => {
  const { key, id, outcomeSeq } = lead;
  const before = beforeOutcome(id, eventsOfLead(tx, key), outcomeSeq);
  if (!before) return undefined;
  const { at, since, events, byOccurrence, isTold } = before;
  return { lead, record: replay({ key, id, events, rules }), at, since, events, byOccurrence, isTold };
};

export interface Observing {
  /** The next leads to look at, after that many and the last of them; none at the end. */
  readonly next: (tx: ReadTx, seen: number, last: ClosedLead | undefined) => readonly ClosedLead[];
  readonly see: (seen: SeenBefore) => void;
  readonly onProgress?: ((done: number) => void) | undefined;
  /** What is said when a signal ends it. */
  readonly stopped: string;
}

/** Looks at closed leads in one snapshot, some at a time: others write on, and none is kept. Answers how many of them nothing was known of before their outcome. */
export const observe = ({ store, rules, signal }: Context, { next, see, onProgress, stopped }: Observing): Promise<number> => store.snapshot(async (snapshot) => {
  let [done, unknown] = [0, 0];
  let last: ClosedLead | undefined;
  for (;;) {
    const leads = await snapshot.read((tx) => {
      const chunk = next(tx, done, last);
      for (const lead of chunk) {
        const seen = seeBefore(tx, rules, lead);
        if (seen) see(seen); else unknown++;
      }
      return chunk;
    });
    if (leads.length === 0) return unknown;
    last = leads.at(-1);
    done += leads.length;
    onProgress?.(done);
    await breathe(signal, stopped);
  }
}, signal);
