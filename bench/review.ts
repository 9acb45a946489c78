import { join } from 'node:path';
import { writeCrowdEvents } from '../scripts/seed/crowd.ts';
import { makeReview } from '../src/app/advise/review.ts';
import { type Context, withContext } from '../src/app/context.ts';
import { DAY_MS, type Instant, toIso } from '../src/core/base/instant.ts';
import { scalar } from '../src/db/store.ts';
import type { Bench, Measure, Options } from './bench.ts';
import { interleave } from './pairs.ts';
import { clock, copyWorkspace, databaseIn, envFor, salesos, seededWorkspace } from './workspace.ts';

const PAIRS = 11;
/** How much smaller the workspace is that the large one is divided by. */
const SHARE = 10;
/** After so long every lead that was left alone is critically silent, and the deals of most stages rot. */
const LATER_MS = 15 * DAY_MS;

const countOpen = scalar<[], number>(`SELECT count(*) FROM leads WHERE removed = 0 AND merged_into IS NULL AND status NOT IN ('won', 'lost', 'disqualified')`);
const countNews = scalar<[], number>(`SELECT count(*) FROM events WHERE history = 0 AND instr(type, '.') = 0`);

/** A workspace two weeks on: a fiftieth of the leads did something on the last day, the alarms of all others have gone off. */
const laterWorkspace = async (options: Options, leads: number, now: Instant): Promise<string> => {
  const seeded = await seededWorkspace(options, leads);
  const dir = `${seeded}-later`;
  copyWorkspace(seeded, dir);
  options.say(`letting ${LATER_MS / DAY_MS} days pass for ${leads.toLocaleString('en-US')} leads`);
  const news = join(dir, 'news.ndjson');
  await writeCrowdEvents(news, { leads, events: Math.ceil(leads / 50), days: 1, end: now });
  const at = toIso(now, 'UTC');
  salesos(dir, 'tick', '--now', at);
  salesos(dir, 'ingest', news, '--now', at);
  return dir;
};

const at = <T>(dir: string, now: Instant, work: (context: Context) => Promise<T>): Promise<T> =>
  withContext({ db: databaseIn(dir), env: envFor(dir), clock: { ...clock, now: () => now }, signal: new AbortController().signal, durability: 'normal' }, work);

/** A whole review, made anew and stored, in milliseconds. One that finds nothing to do is none. */
const timedReview = async (context: Context): Promise<number> => {
  const began = performance.now();
  const { review } = await makeReview(context, { refresh: true });
  const took = performance.now() - began;
  if (review.top_priorities.length < 3 || review.risks.length === 0) throw new Error(`the review finds nothing to do: ${JSON.stringify(review)}`);
  return took;
};

/** Row 19: the daily review by rules alone, of many open leads beside a tenth of them. */
export const reviewing: Bench = {
  name: 'review', rows: [19],
  run: async (options) => {
    const { leads, say } = options;
    const now = Date.now() + LATER_MS;
    const large = await laterWorkspace(options, leads, now);
    const small = await laterWorkspace(options, Math.ceil(leads / SHARE), now);
    return at(large, now, (many) => at(small, now, async (few) => {
      const [open, news] = await many.store.read((tx) => [tx.use(countOpen).get() ?? 0, tx.use(countNews).get() ?? 0] as const);
      const others = await few.store.read((tx) => tx.use(countOpen).get() ?? 0);
      say('reviewing');
      const comparison = await interleave(PAIRS, () => timedReview(many), () => timedReview(few));
      return [{
        row: 19, measure: `daily review by rules, ${open.toLocaleString('en-US')} open leads ÷ ${others.toLocaleString('en-US')}`, unit: 'ms', comparison,
        goal: { at: 'most', goal: 11, stretch: 5 }, note: `${news.toLocaleString('en-US')} messages, visits and clicks of the last day in the larger one`,
      }] satisfies readonly Measure[];
    }));
  },
};
