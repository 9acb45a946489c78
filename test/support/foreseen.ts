import { sendDue } from '../../src/app/engage/send-loop.ts';
import type { SimulatedTouch } from '../../src/app/engage/simulate.ts';
import { DAY_MS, type Instant, MINUTE_MS, toIso } from '../../src/core/base/instant.ts';
import type { TestContext } from './context.ts';

/** The send loop of a tick, every minute at which something is due, for so many days. */
export const runDays = async (context: TestContext, { from, days }: { readonly from: Instant; readonly days: number }): Promise<void> => {
  const next = context.db.prepare(`SELECT min(CASE WHEN next_at IS NULL THEN due_at ELSE next_at END) FROM messages WHERE state = 'approved'`).pluck();
  for (let at = from; at <= from + days * DAY_MS;) {
    context.clock.set(at);
    await sendDue(context);
    const due = next.get() as number | null;
    if (due === null) return;
    at = Math.max(at + MINUTE_MS, from + Math.ceil((due - from) / MINUTE_MS) * MINUTE_MS);
  }
};

/** What became of a step, in a form in which what was foreseen and what happened are compared. */
export type Came = readonly [lead: string, step: string | null, state: string, at: string | null, channel: string | null];
const sorted = (came: readonly Came[]): readonly Came[] => [...came].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
export const isoOf = (at: Instant | null): string | null => (at === null ? null : toIso(at));
export const foreseenOf = (touches: readonly SimulatedTouch[]): readonly Came[] =>
  sorted(touches.filter(({ state }) => state === 'sent' || state === 'held').map(({ leadId, step, state, at, channel }) => [leadId, step, state, state === 'sent' ? isoOf(at) : null, channel]));
export const happened = ({ db }: Pick<TestContext, 'db'>): readonly Came[] => sorted((db.prepare(`SELECT l.id, m.step, m.state, m.sent_at AS at, m.channel FROM messages m JOIN leads l ON l.key = m.lead_key WHERE m.state IN ('sent', 'held')`)
  .all() as { id: string; step: string | null; state: string; at: Instant | null; channel: string }[]).map(({ id, step, state, at, channel }) => [id, step, state, isoOf(at), channel]));
