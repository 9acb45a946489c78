import { crowdEmail } from '../scripts/seed/crowd.ts';
import { indexSearch, searchLeads } from '../src/app/lead/search.ts';
import type { Context } from '../src/app/context.ts';
import { scalar } from '../src/db/store.ts';
import type { Bench, Measure } from './bench.ts';
import { interleave, timed } from './pairs.ts';
import { seededWorkspace, within } from './workspace.ts';

const PAIRS = 11;
const SHOWN = 50;

const selectLike = scalar<[string, string, string, string, string], string>(
  `SELECT id FROM leads WHERE removed = 0 AND merged_into IS NULL
   AND (name LIKE ? OR company LIKE ? OR email LIKE ? OR notes LIKE ? OR phone LIKE ?)`);
const byLike = (context: Context, word: string): Promise<number> =>
  context.store.read((tx) => { const like = `%${word}%`; return tx.use(selectLike).all(like, like, like, like, like).length; });

/** A number that stands in the address of one lead and of hardly any other, another one in every turn. */
const rareWords = (leads: number): (() => string) => {
  let turn = 0;
  return () => /\d{4,}/.exec(crowdEmail(1000 + (Math.floor(leads / 3) + 7919 * turn++) % (leads - 1000)))?.[0] ?? '';
};

/** Row 15: finding a few among many, as `leads search` does it, rank, score and excerpt included. */
export const search: Bench = {
  name: 'search', rows: [15],
  run: async (options) => {
    const { leads, say } = options;
    const dir = await seededWorkspace(options, leads);
    return within(dir, 'normal', async (context) => {
      say('indexing');
      const began = performance.now();
      const indexed = await indexSearch(context);
      const seconds = (performance.now() - began) / 1000;
      say('searching');
      const word = rareWords(leads);
      let wanted = '';
      let found = 0;
      const rare = await interleave(PAIRS, () => {
        wanted = word();
        return timed(async () => { found = (await searchLeads(context, wanted, { limit: SHOWN })).found; });
      }, () => timed(async () => {
        const like = await byLike(context, wanted);
        // The search looks in more columns than this LIKE.
        if (like === 0 || found < like) throw new Error(`"${wanted}" is in ${like} leads, the search found ${found}`);
      }));
      const common = await interleave(PAIRS, () => timed(() => searchLeads(context, 'anna', { limit: SHOWN })), () => timed(() => byLike(context, 'anna')));
      const size = `${leads.toLocaleString('en-US')} leads`;
      return [
        { row: 15, measure: `search for a rare word, ${size} ÷ LIKE`, unit: 'ms', comparison: rare, goal: { at: 'most', goal: 0.01, stretch: 0.005 },
          note: `the index was made of ${indexed.toLocaleString('en-US')} leads in ${seconds.toFixed(1)} s (${Math.round(indexed / seconds).toLocaleString('en-US')}/s)` },
        { measure: `search for a first name, the best ${SHOWN} of ${size} ÷ LIKE without order`, unit: 'ms', comparison: common },
      ] satisfies readonly Measure[];
    });
  },
};
