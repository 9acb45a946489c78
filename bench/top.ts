import { listLeads } from '../src/app/lead/leads.ts';
import type { Context } from '../src/app/context.ts';
import { scalar } from '../src/db/store.ts';
import type { Bench, Measure } from './bench.ts';
import { interleave, timed } from './pairs.ts';
import { seededWorkspace, within } from './workspace.ts';

const PAIRS = 11;
const SHOWN = 50;

/**
 * Every lead's score of this moment, computed and sorted: what remains to whoever keeps points with their end, and no bound. It knows the default rules: fit up
 * to its cap, points that expire, 30 days of silence; rules that halve would cost it more.
 */
const selectSorted = scalar<[number, number, number, number, number, number], number>(
  `SELECT max(0, min(100000,
     min(?, (SELECT coalesce(sum(value), 0) FROM json_each(l.fit)))
     + coalesce((SELECT sum(milli_points) FROM score_rows r WHERE r.lead_key = l.key AND (r.expires_at IS NULL OR r.expires_at > ?)), 0)
     + CASE WHEN l.last_heard_at IS NOT NULL AND l.last_heard_at <= ? - ? THEN ? ELSE 0 END)) AS score
   FROM leads l WHERE l.removed = 0 AND l.merged_into IS NULL ORDER BY score DESC, l.key LIMIT ?`);

const bySorting = ({ store, rules, clock }: Context): Promise<readonly number[]> => {
  const { groups, silence } = rules.scoring;
  const [silent] = silence;
  if (silence.length !== 1 || !silent) throw new Error('the rules are not the default ones');
  const now = clock.now();
  const cap = groups.find(({ id }) => id === 'fit')?.capMilli ?? Number.MAX_SAFE_INTEGER;
  return store.read((tx) => tx.use(selectSorted).all(cap, now, now, silent.silentForMs, silent.milliPoints, SHOWN));
};

const byWalking = async (context: Context): Promise<readonly number[]> => {
  const scores: number[] = [];
  for await (const { scoreMilli } of listLeads(context, { limit: SHOWN })) scores.push(scoreMilli);
  return scores;
};

/** Row 14: the best by their score of this moment, as `leads list` gives them, with all that a list shows of a lead. */
export const top: Bench = {
  name: 'top', rows: [14],
  run: async (options) => {
    const { leads, say } = options;
    const dir = await seededWorkspace(options, leads);
    return within(dir, 'normal', async (context) => {
      say('listing the best');
      let walked: readonly number[] = [];
      let sorted: readonly number[] = [];
      const comparison = await interleave(PAIRS, () => timed(async () => { walked = await byWalking(context); }), async () => {
        const took = await timed(async () => { sorted = await bySorting(context); });
        if (walked.length !== SHOWN || JSON.stringify(walked) !== JSON.stringify(sorted)) throw new Error(`the walk gives ${walked.join(' ')}, sorting ${sorted.join(' ')}`);
        return took;
      });
      return [{
        row: 14, measure: `the best ${SHOWN} of ${leads.toLocaleString('en-US')} leads by current score ÷ scan and sort`, unit: 'ms', comparison,
        goal: { at: 'most', goal: 1 / 500, stretch: 1 / 2000 }, note: `both give the same scores, ${(walked[0] ?? 0) / 1000} to ${(walked.at(-1) ?? 0) / 1000}`,
      }] satisfies readonly Measure[];
    });
  },
};
