import { createHash } from 'node:crypto';
import { checkAudit } from '../src/app/ledger/audit-check.ts';
import { human } from '../src/app/ledger/ledger.ts';
import type { Context } from '../src/app/context.ts';
import { stamp } from '../src/core/ledger/stamp.ts';
import { appendEvent, nextSeq } from '../src/db/ledger/ledger.ts';
import { columnsOf } from '../src/db/ledger/event-row.ts';
import { tuples } from '../src/db/store.ts';
import type { Bench, Measure } from './bench.ts';
import { interleave, median, timed } from './pairs.ts';
import { seededWorkspace, within } from './workspace.ts';

const PAIRS = 7;
const ENTRIES = 100_000;
/** Decisions of one transaction, as an evaluation takes them. */
const AT_ONCE = 500;

/** Decisions as rules take them, until there are as many as asked for. */
const decide = async (context: Context): Promise<void> => {
  const { entries } = await checkAudit(context);
  for (let made = entries; made < ENTRIES; made += AT_ONCE) {
    await context.store.write((tx) => {
      const first = nextSeq(tx);
      for (let seq = first; seq < first + Math.min(AT_ONCE, ENTRIES - made); seq++) {
        const fired = human('automation.fired', { automation: `rule_${seq % 7}`, trigger: 'the score rose above 70 after a demo was asked for' });
        appendEvent(tx, stamp({ ...fired, by: 'rule', rule: 'automation.bench', causeSeq: 1 + (seq % 1000) }, { seq, leadKey: null, now: tx.now, playbookVersion: 1 }));
      }
    });
  }
};

const selectEntries = tuples<[], (string | number | null)[]>(`SELECT ${columnsOf('e')} FROM events e WHERE e.by <> 'outside' ORDER BY e.seq`);
/** The same rows read once and hashed in one go: no links, no causes, nothing compared. */
const hashRows = ({ store }: Context): Promise<string> => store.read((tx) => {
  const hash = createHash('sha256');
  for (const row of tx.use(selectEntries).iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex');
});

/** The audit of a workspace that has decided much, beside reading and hashing the same rows. */
export const auditing: Bench = {
  name: 'audit', rows: [],
  run: async (options) => {
    const dir = await seededWorkspace(options, 1000);
    return within(dir, 'normal', async (context) => {
      options.say('deciding');
      await decide(context);
      const worked: number[] = [];
      const comparison = await interleave(PAIRS, async () => {
        const since = process.cpuUsage();
        const took = await timed(async () => {
          const { entries, breaks } = await checkAudit(context);
          if (entries < ENTRIES || breaks.length > 0) throw new Error(`${entries} entries, ${breaks.length} breaks`);
        });
        const { user, system } = process.cpuUsage(since);
        worked.push((user + system) / 1_000_000);
        return took;
      }, () => timed(() => hashRows(context)));
      return [{
        measure: `audit verify of ${ENTRIES.toLocaleString('en-US')} entries ÷ reading and hashing the same rows in one pass`, unit: 'ms', comparison, goal: { at: 'most', goal: 4, stretch: 2.5 },
        note: `${median(worked).toFixed(2)} s of a processor; it also reads and hashes what caused each, takes two hashes more for its place in the chain, and compares`,
      }] satisfies readonly Measure[];
    });
  },
};
