import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { World } from '../../core/decide/situation.ts';
import { type Family, type Simulating, simulate } from '../../core/decide/simulation.ts';
import { addPair, beginWhatIf, outcomeOf, type WhatIf, whatIfOf } from '../../core/decide/what-if.ts';
import { type LedgerEvent, type Mode, MODES } from '../../core/ledger/event.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { lastSeq } from '../../db/ledger/ledger.ts';
import { countFamilies, cutAt, type Kin, listKin, pastEventsOfLeads, pastEventsOfWorkspace } from '../../db/ledger/past.ts';
import type { ReadTx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import { breathe } from '../breathe.ts';
import type { Context } from '../context.ts';

export interface Testing {
  readonly rules: Rules;
  /** From when on; null is the beginning. */
  readonly since: Instant | null;
  readonly onProgress: (done: number, total: number) => void;
}
export interface Tested extends WhatIf { readonly until: Instant; readonly since: Instant | null; readonly events: number }

/** So many leads between two looks at a signal. */
const CHUNK = 100;

/** The workspace's mode through time. */
const modesOf = (events: readonly LedgerEvent[], current: Mode): ((at: Instant) => Mode) => {
  const changes = events.flatMap((event) => (event.kind === 'own' && event.type === 'mode.changed' ? [{ at: event.recordedAt, ...event.payload }] : []));
  const first = changes[0]?.from ?? current;
  return (at) => changes.findLast((change) => change.at <= at)?.to ?? first;
};

const modeOf = (tx: ReadTx, fallback: Mode): Mode => MODES.find((mode) => mode === getSetting(tx, 'mode')) ?? fallback;

/** A team of which everybody is there and has nothing to do: who gets whom is not told. */
export const worldUnder = (rules: Rules, context: Pick<Context, 'zone' | 'currency' | 'language'>, modeAt: (at: Instant) => Mode): ((at: Instant) => World) => {
  const { zone, currency, language } = context;
  const members = rules.team.members.map((member) => ({ member, away: false, openDeals: 0 }));
  return (now) => ({ members, turns: [], mode: modeAt(now), firings: {}, stopped: false, autonomous: [], zone, currency, language, now });
};

interface Known extends Family { readonly root: number; readonly leads: readonly Kin[] }

/** The next leads with what was seen of them when the ledger ended at `cut`. */
const loadFamilies = (tx: ReadTx, after: number, cut: number): readonly Known[] => {
  const kin = listKin(tx, after, CHUNK);
  const rootOf = new Map(kin.map(({ key, root }) => [key, root]));
  const families = new Map<number, { leads: Kin[]; events: LedgerEvent[] }>();
  for (const lead of kin) {
    const family = families.get(lead.root);
    if (family) family.leads.push(lead); else families.set(lead.root, { leads: [lead], events: [] });
  }
  for (const event of pastEventsOfLeads(tx, kin.map(({ key }) => key), cut)) families.get(rootOf.get(event.leadKey ?? 0) ?? 0)?.events.push(event);
  return [...families].map(([root, family]) => ({ root, ...family }));
};

/**
 * Replays the ledger under the current rules and under others, lead by lead, and says what differs: whose score reaches the routing threshold, who is routed
 * elsewhere, which statuses and jobs come of it, and how many of those were won. Both are replayed the same way (docs/what-if.md), so that the same rules differ
 * in nothing. Writes nothing; takes memory for a hundred leads and for what differs. Raises `usage` for a `since` to come, `cancelled`.
 */
export const testPlaybook = async (context: Context, { rules, since, onProgress }: Testing): Promise<Tested> => {
  const { store, signal } = context;
  const start = await store.read((tx) => {
    if (since !== null && since > tx.now) throw new AppError('usage', '--since is still to come.', { hint: 'Name a moment that has passed: --since -90d' });
    const cut = lastSeq(tx);
    return {
      until: tx.now, cut, total: countFamilies(tx), modeAt: modesOf(pastEventsOfWorkspace(tx, cut), modeOf(tx, context.rules.mode)),
      since: since === null ? null : { at: since, cut: cutAt(tx, since) },
    };
  }, signal);
  const under = (ours: Rules): Simulating => ({ rules: ours, until: start.until, since: start.since, worldAt: worldUnder(ours, context, start.modeAt) });
  const [current, changed] = [under(context.rules), under(rules)];
  const result = beginWhatIf(context.rules, rules);
  let [last, done, events] = [0, 0, 0];
  for (;;) {
    const families = await store.read((tx) => loadFamilies(tx, last, start.cut), signal);
    const newest = families.at(-1);
    if (newest === undefined) break;
    for (const family of families) {
      events += family.events.length;
      const outcomes = new Map(family.leads.map((lead) => [lead.key, outcomeOf(lead)]));
      addPair(result, { current: simulate(family, current), changed: simulate(family, changed), outcomes });
    }
    last = newest.root;
    done += families.length;
    onProgress(done, start.total);
    await breathe(signal, 'Stopped; nothing was changed.');
  }
  return { ...whatIfOf(result), until: start.until, since, events };
};
