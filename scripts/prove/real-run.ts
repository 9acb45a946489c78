/*
 * A real run of a playbook over a ledger: an empty database is given what was given, in the order of time, through the evaluation that every command
 * uses, and woken by its own alarms. What `playbook test` says must equal what then stands in the tables.
 */
import type { Context } from '../../src/app/context.ts';
import { evaluateLeads } from '../../src/app/ledger/evaluate.ts';
import { rebuildLeads } from '../../src/app/ledger/rebuild.ts';
import type { Instant } from '../../src/core/base/instant.ts';
import { arrivalsOf, carriedOver, pipelinesOfDeals, type StandIns } from '../../src/core/decide/given.ts';
import type { LedgerEvent, Mode } from '../../src/core/ledger/event.ts';
import { fold } from '../../src/core/ledger/fold.ts';
import { appendEvent, lastSeq, nextSeq } from '../../src/db/ledger/ledger.ts';
import { type Kin, listKin, pastEventsOfLeads } from '../../src/db/ledger/past.ts';
import { loadRecords, saveRecord, snapshot } from '../../src/db/ledger/lead-record.ts';
import { scalar, statement, type Tx } from '../../src/db/store.ts';
import { setSetting } from '../../src/db/workspace.ts';

/** Leads that became one, with all that is seen of them, as the ledger has it. */
export interface GivenFamily { readonly leads: readonly { readonly key: number; readonly id: string }[]; readonly events: readonly LedgerEvent[] }
export interface RealRun {
  /** Empty but for its tables; its rules are those that are run. */
  readonly context: Context;
  readonly families: readonly GivenFamily[];
  readonly until: Instant;
  readonly since: { readonly at: Instant; readonly cut: number } | null;
  readonly modeAt: (at: Instant) => Mode;
}
/** What the tables say of a lead at the end. */
export interface RealCourse { readonly id: string; readonly peakMilli: number; readonly status: string; readonly pipeline: string | null; readonly transitions: readonly string[]; readonly jobs: readonly string[] }

const insertLead = statement<[number, string]>(`INSERT INTO leads (key, id, origin, created_at, recorded_at) VALUES (?, ?, 'manual', 0, 0)`);
const selectDue = statement<[Instant], { key: number; wake_at: Instant }>('SELECT key, wake_at FROM leads WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY wake_at, key LIMIT 1');
const selectScore = scalar<[number], number>('SELECT score_milli FROM leads WHERE key = ?');
const selectLeads = statement<[], { key: number; id: string; status: string; pipeline: string | null }>('SELECT key, id, status, pipeline FROM leads WHERE merged_into IS NULL ORDER BY key');
const selectMoves = scalar<[number, number], string>(`SELECT "from" || '>' || "to" FROM status_history WHERE lead_key = ? AND by = 'rule' AND seq > ? ORDER BY seq`);
const selectJobs = scalar<[number, number], string>(
  `SELECT j.kind FROM jobs j JOIN events e ON e.seq = j.seq WHERE j.lead_key = ? AND e.by = 'rule' AND j.seq > ? ORDER BY j.seq`);

const AT_ONCE = 500;
const keyOf = (event: LedgerEvent, seq: number): string => (event.dedupeKey.startsWith('#') ? `#given${seq}` : event.dedupeKey);

/** Runs the playbook for real and reads what came of it, by the lead's key. */
export const runForReal = async ({ context, families, until, since, modeAt }: RealRun): Promise<ReadonlyMap<number, RealCourse>> => {
  const peaks = new Map<number, number>();
  const standIns = new Map<number, StandIns>();
  const pipelines = new Map(families.flatMap(({ events }) => [...pipelinesOfDeals(events)]));
  const at = (tx: Tx, now: Instant): Tx => ({ ...tx, now });
  const evaluate = (tx: Tx, keys: readonly number[]): void => {
    setSetting(tx, 'mode', modeAt(tx.now));
    evaluateLeads(tx, context, keys);
    for (const key of keys) peaks.set(key, Math.max(peaks.get(key) ?? 0, tx.use(selectScore).get(key) ?? 0));
  };
  /** All alarms up to a moment, each at its own. */
  const ring = async (last: Instant): Promise<void> => {
    for (let isLeft = true; isLeft;) {
      isLeft = await context.store.write((tx) => {
        for (let rung = 0; rung < AT_ONCE; rung++) {
          const due = tx.use(selectDue).get(last);
          if (due === undefined) return false;
          evaluate(at(tx, due.wake_at), [due.key]);
        }
        return true;
      });
    }
  };
  const append = (tx: Tx, event: LedgerEvent): void => {
    const seq = nextSeq(tx);
    const key = event.leadKey ?? 0;
    const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
    if (!record) throw new Error(`there is no lead ${key}`);
    const known = standIns.get(key) ?? new Map<string, string>();
    standIns.set(key, known);
    const given = { ...carriedOver(event, { record, standIns: known, pipeline: pipelines.get(event.seq) }), seq, dedupeKey: keyOf(event, seq), batch: null };
    const before = snapshot(record);
    appendEvent(tx, given);
    fold(record, given);
    if (given.type !== 'lead.merged_into') saveRecord(tx, { before, after: record });
  };
  const merge = (tx: Tx, events: readonly LedgerEvent[]): void => {
    for (const event of events) {
      if (event.kind !== 'own' || event.type !== 'lead.merged') continue;
      const [stays, goes] = [event.leadKey ?? 0, event.payload.lead_key];
      rebuildLeads(tx, context, [stays, goes]);
      peaks.set(stays, Math.max(peaks.get(stays) ?? 0, peaks.get(goes) ?? 0));
    }
  };

  await context.store.write((tx) => { for (const { leads } of families) for (const { key, id } of leads) tx.use(insertLead).run(key, id); });
  let began = 0;
  if (since !== null) {
    await context.store.write((outer) => {
      const tx = at(outer, since.at);
      const keys = families.flatMap(({ leads }) => leads.map(({ key }) => key));
      const before = families.flatMap(({ events }) => events).filter(({ seq }) => seq <= since.cut).sort((a, b) => a.seq - b.seq);
      for (const event of before) { const seq = nextSeq(tx); appendEvent(tx, { ...event, seq, dedupeKey: keyOf(event, seq), batch: null }); }
      rebuildLeads(tx, context, keys);
      tx.use(statement('UPDATE leads SET evaluated_seq = last_seq')).run();
      began = nextSeq(tx) - 1;
      const there = new Set(before.map(({ leadKey }) => leadKey));
      const gone = new Set(before.flatMap((event) => (event.type === 'lead.merged_into' ? [event.leadKey] : [])));
      for (const key of keys) if (there.has(key) && !gone.has(key)) evaluate(tx, [key]);
    });
  }
  const arrivals = families.flatMap(({ events }) => arrivalsOf(events.filter(({ seq }) => seq > (since?.cut ?? 0))))
    .sort((a, b) => a.at - b.at || (a.events[0]?.seq ?? 0) - (b.events[0]?.seq ?? 0));
  for (let next = 0; next < arrivals.length;) {
    const now = arrivals[next]?.at ?? until;
    await ring(now - 1);
    const together = arrivals.slice(next).findIndex((arrival) => arrival.at !== now);
    const end = together < 0 ? arrivals.length : next + together;
    for (; next < end; next += AT_ONCE) {
      const part = arrivals.slice(next, Math.min(end, next + AT_ONCE));
      await context.store.write((outer) => {
        const tx = at(outer, now);
        for (const { events } of part) {
          for (const event of events) append(tx, event);
          merge(tx, events);
          const gone = new Set(events.flatMap((event) => (event.type === 'lead.merged_into' ? [event.leadKey] : [])));
          evaluate(tx, [...new Set(events.map(({ leadKey }) => leadKey ?? 0))].filter((key) => !gone.has(key)));
        }
      });
    }
    next = end;
  }
  await ring(until);
  return context.store.read((tx) => new Map(tx.use(selectLeads).all().map(({ key, id, status, pipeline }) => [key, {
    id, status, pipeline, peakMilli: peaks.get(key) ?? 0, transitions: tx.use(selectMoves).all(key, began), jobs: tx.use(selectJobs).all(key, began),
  }])));
};

const FAMILIES = 2000;
/** All leads of a workspace with what is seen of them. */
export const familiesOf = async ({ store }: Pick<Context, 'store'>): Promise<readonly GivenFamily[]> => {
  const families: GivenFamily[] = [];
  for (let after = 0; ;) {
    const part = await store.read((tx) => {
      const kin = listKin(tx, after, FAMILIES);
      const rootOf = new Map(kin.map(({ key, root }) => [key, root]));
      const found = new Map<number, { leads: Kin[]; events: LedgerEvent[] }>();
      for (const lead of kin) {
        const family = found.get(lead.root) ?? { leads: [], events: [] };
        found.set(lead.root, family);
        family.leads.push(lead);
      }
      for (const event of pastEventsOfLeads(tx, kin.map(({ key }) => key), lastSeq(tx))) found.get(rootOf.get(event.leadKey ?? 0) ?? 0)?.events.push(event);
      return [...found];
    });
    const last = part.at(-1);
    if (last === undefined) return families;
    after = last[0];
    families.push(...part.map(([, family]) => family));
  }
};

export interface TwoRuns {
  readonly current: ReadonlyMap<number, RealCourse>;
  readonly changed: ReadonlyMap<number, RealCourse>;
  /** What each lead is today, in fact. */
  readonly outcomes: ReadonlyMap<number, string>;
  /** The routing threshold of each, in milli-points. */
  readonly thresholds: readonly [current: number, changed: number];
}

const sorted = (words: readonly string[]): string => [...words].sort().join();

/** Points as they are shown: cut after the first decimal, so that nothing looks reached that is not. */
const tenths = (milli: number): number => Math.floor(milli / 100) / 10;

/** What is said of a lead of which the two runs make something else, by the lead's id: as `playbook test` says it, but for names and outcomes. */
export const differingIn = ({ current, changed, thresholds: [here, there] }: TwoRuns): Readonly<Record<string, object>> => {
  const differing: Record<string, object> = {};
  for (const [key, a] of current) {
    const b = changed.get(key);
    if (!b) throw new Error(`lead ${key} is in one run only`);
    const [was, is] = [a.peakMilli >= here, b.peakMilli >= there];
    const transitions = a.transitions.join() === b.transitions.join() ? null : { current: a.transitions, changed: b.transitions };
    const jobs = sorted(a.jobs) === sorted(b.jobs) ? null : { current: a.jobs, changed: b.jobs };
    if (was === is && a.pipeline === b.pipeline && transitions === null && jobs === null) continue;
    differing[a.id] = {
      crosses: was === is ? null : is ? 'up' : 'down', peak_score: { current: tenths(a.peakMilli), changed: tenths(b.peakMilli) }, pipeline: { current: a.pipeline, changed: b.pipeline },
      status: { current: a.status, changed: b.status }, transitions, jobs,
    };
  }
  return differing;
};

/** What differs between two real runs, counted from their tables alone: with `tally`, how many of them are won and lost. */
export const numbersOf = ({ current, changed, outcomes, thresholds: [here, there] }: TwoRuns) => {
  const pairs = [...current].map(([key, a]) => {
    const b = changed.get(key);
    if (!b) throw new Error(`lead ${key} is in one run only`);
    return { a, b, outcome: outcomes.get(key) };
  });
  const tally = (fits: (pair: (typeof pairs)[number]) => boolean) => {
    const found = pairs.filter(fits);
    return { leads: found.length, won: found.filter(({ outcome }) => outcome === 'won').length, lost: found.filter(({ outcome }) => outcome === 'lost').length };
  };
  const counts = (list: 'transitions' | 'jobs') => {
    const found = new Map<string, { current: number; changed: number }>();
    for (const { a, b } of pairs) {
      for (const [side, words] of [['current', a[list]], ['changed', b[list]]] as const) {
        for (const word of words) {
          const count = found.get(word) ?? { current: 0, changed: 0 };
          found.set(word, { ...count, [side]: count[side] + 1 });
        }
      }
    }
    return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  return {
    leads: tally(() => true),
    crossing: { up: tally(({ a, b }) => a.peakMilli < here && b.peakMilli >= there), down: tally(({ a, b }) => a.peakMilli >= here && b.peakMilli < there) },
    routed: tally(({ a, b }) => a.pipeline !== b.pipeline), transitioned: tally(({ a, b }) => a.transitions.join() !== b.transitions.join()),
    worked: tally(({ a, b }) => sorted(a.jobs) !== sorted(b.jobs)), transitions: counts('transitions'), jobs: counts('jobs'),
    ends: new Map(pairs.map(({ a, b }) => [a.id, [a.pipeline, b.pipeline, a.status, b.status, a.peakMilli, b.peakMilli]])),
  };
};
