import { type Instant, localDate } from '../base/instant.ts';

const OPEN = ['waiting', 'queued', 'running'] as const;
const ENDED = ['succeeded', 'failed', 'cancelled'] as const;
type State = (typeof OPEN)[number] | (typeof ENDED)[number];

export interface Counted { readonly kind: string; readonly state: State; readonly jobs: number }
export interface Timed { readonly kind: string; readonly state: State; readonly waitedMs: number; readonly finishedAt: Instant }

/** What the queue looks like for one kind of job. */
export interface KindStatistics extends Readonly<Record<State, number>> {
  readonly kind: string;
  /** Of those that were done or given up for good: how many were done, from 0 to 1; null while there are none. */
  readonly successRate: number | null;
  /** How long they were due before they began: half of them no longer than this … */
  readonly waitMedianMs: number | null;
  /** … and nobody longer than this. */
  readonly waitLongestMs: number | null;
}
export interface QueueStatistics { readonly kinds: readonly KindStatistics[]; readonly all: KindStatistics; readonly days: readonly { readonly day: string; readonly succeeded: number; readonly failed: number }[] }

const medianOf = (sorted: readonly number[]): number | null => sorted[(sorted.length - 1) >> 1] ?? null;

const statisticsOf = (kind: string, counted: readonly Counted[], timed: readonly Timed[]): KindStatistics => {
  const count = (state: State): number => counted.reduce((sum, each) => (each.state === state ? sum + each.jobs : sum), 0);
  const [succeeded, failed] = [count('succeeded'), count('failed')];
  const waits = timed.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b);
  return {
    kind, waiting: count('waiting'), queued: count('queued'), running: count('running'), succeeded, failed, cancelled: count('cancelled'),
    successRate: succeeded + failed === 0 ? null : succeeded / (succeeded + failed), waitMedianMs: medianOf(waits), waitLongestMs: waits.at(-1) ?? null,
  };
};

export interface QueuePast { readonly counted: readonly Counted[]; readonly timed: readonly Timed[]; /** Local days, the oldest first. */ readonly days: readonly string[]; readonly zone: string }

/** What the queue holds and how it did, by kind (the busiest first) and by local day. */
export const queueStatistics = ({ counted, timed, days, zone }: QueuePast): QueueStatistics => {
  const sizeOf = (kind: string): number => counted.reduce((sum, each) => (each.kind === kind ? sum + each.jobs : sum), 0);
  const kinds = [...new Set(counted.map(({ kind }) => kind))].sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
  const ended = timed.map((job) => ({ ...job, day: localDate(job.finishedAt, zone) }));
  return {
    kinds: kinds.map((kind) => statisticsOf(kind, counted.filter((each) => each.kind === kind), timed.filter((each) => each.kind === kind))),
    all: statisticsOf('all', counted, timed),
    days: days.map((day) => {
      const those = ended.filter((job) => job.day === day);
      const succeeded = those.filter(({ state }) => state === 'succeeded').length;
      return { day, succeeded, failed: those.length - succeeded };
    }),
  };
};
