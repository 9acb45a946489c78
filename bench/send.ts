import { sendDue } from '../src/app/engage/send-loop.ts';
import { human, applyEffects } from '../src/app/ledger/ledger.ts';
import { memoryChannel } from '../src/channels/memory.ts';
import { channelRegistry } from '../src/channels/registry.ts';
import { toIso } from '../src/core/base/instant.ts';
import { loadRecords, saveRecord, snapshot } from '../src/db/ledger/lead-record.ts';
import { setSetting } from '../src/db/workspace.ts';
import type { Context } from '../src/app/context.ts';
import type { Bench, Measure } from './bench.ts';
import { interleave } from './pairs.ts';
import { seededWorkspace, within } from './workspace.ts';

const SMALL = 10_000;
const TOUCHES = 100;
const PAIRS = 5;

const shown = (leads: number): string => (leads >= 1_000_000 ? `${leads / 1_000_000}M` : `${leads / 1000}k`);

/** No hours and no caps: what is measured is the way out, not the waiting. */
const unlimited = (context: Context): Context => {
  const { rules } = context;
  const limits = { ...rules.limits, person: { gapMs: 0, count: 1_000_000, withinMs: 1 }, companyPerDay: 1_000_000, perMinute: 1_000_000, perDay: {}, warmUp: null };
  return { ...context, rules: { ...rules, windows: {}, limits, budget: { ...rules.budget, energyPerMessage: 0 } } };
};

/** A hundred touches that are due, to other leads in each turn; how long it takes until all have left. */
const sending = (dir: string, leads: number): (() => Promise<number>) => {
  let turn = 0;
  return () => within(dir, 'full', async (opened) => {
    turn++;
    const step = Math.max(1, Math.floor(leads / TOUCHES));
    const keys = Array.from({ length: TOUCHES }, (_, index) => 1 + ((index * step + turn) % leads));
    await opened.store.write((tx) => {
      setSetting(tx, 'live', toIso(tx.now));
      for (const record of loadRecords(tx, keys, { now: tx.now, whole: true }).values()) {
        const before = snapshot(record);
        applyEffects(tx, record, [human('message.drafted', {
          id: `ms_b${turn}x${record.key}`, channel: 'email', subject: 'Hello', body: 'Good morning\n', job: null, cadence: 'bench', step: 'first', occurrence: turn, approved: true, due_at: tx.now,
        })], { playbookVersion: opened.playbookVersion });
        saveRecord(tx, { before, after: record });
      }
    });
    const channel = memoryChannel('email', { mailbox: `turn-${turn}@bench.example` });
    const context = { ...unlimited(opened), channels: channelRegistry({ email: async () => channel }) };
    const began = performance.now();
    const { sent } = await sendDue(context);
    const took = performance.now() - began;
    if (sent < TOUCHES * 0.9) throw new Error(`${sent} of ${TOUCHES} touches left`);
    return took / sent * TOUCHES;
  });
};

/** Row 13: what is due leaves as fast whatever else there is. */
export const sends: Bench = {
  name: 'send', rows: [13],
  run: async (options) => {
    const { leads } = options;
    if (leads === SMALL) return [];
    const small = await seededWorkspace(options, SMALL);
    const large = await seededWorkspace(options, leads);
    options.say(`sending ${TOUCHES} touches`);
    const comparison = await interleave(PAIRS, sending(large, leads), sending(small, SMALL), 1);
    return [{
      row: 13, measure: `${TOUCHES} due touches, ${shown(leads)} ÷ ${shown(SMALL)} leads`, unit: 'ms', comparison, goal: { at: 'most', goal: 1.25, stretch: 1.1 },
      note: 'gate, journal with its fsync, a channel in memory, settling and evaluation of each lead; synchronous FULL',
    }] satisfies readonly Measure[];
  },
};
