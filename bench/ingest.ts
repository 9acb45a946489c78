import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCrowd, writeCrowdEvents } from '../scripts/seed/crowd.ts';
import { captureEvents } from '../src/app/capture/ingest.ts';
import { evaluateUnread } from '../src/app/ledger/evaluate.ts';
import { appendOnly } from './append-only.ts';
import type { Bench, Measure } from './bench.ts';
import { type Leg, runLeg } from './legs.ts';
import { compare, median } from './pairs.ts';
import { copyWorkspace, databaseIn, makeWorkspace, salesos, silentPhase, within } from './workspace.ts';

const PAIRS = 3;
const MOST_EVENTS = 1_000_000;
const EVENTS_PER_LEAD = 10;

/** `dir`: a workspace with the leads; `ndjson`: what happened to them. Taken in, then scored and decided about, each in milliseconds. */
const ingestLeg: Leg = ({ dir = '', ndjson = '' }) => within(dir, 'normal', async (context) => {
  const began = performance.now();
  const { events, rejected } = await captureEvents(context, { path: ndjson, label: ndjson, start: false, isDryRun: false, onPhase: silentPhase });
  const captured = performance.now();
  const { leads } = await evaluateUnread(context);
  return { events, rejected, leads, captureMs: captured - began, evaluateMs: performance.now() - captured };
});

const appendLeg: Leg = async ({ dir = '', ndjson = '' }) => {
  const began = performance.now();
  const events = await appendOnly(databaseIn(dir), ndjson);
  return { events, ms: performance.now() - began };
};

export const ingestLegs: Readonly<Record<string, Leg>> = { ingest: ingestLeg, 'append-only': appendLeg };

/** Row 9: what the ledger, the score and all decisions cost, against bare appending. */
export const ingesting: Bench = {
  name: 'ingest', rows: [9],
  run: async ({ leads: wanted, folder, say }) => {
    const leads = Math.min(wanted, MOST_EVENTS / EVENTS_PER_LEAD);
    const events = leads * EVENTS_PER_LEAD;
    const base = join(folder, 'ingest-base');
    const csv = join(folder, 'ingest.csv');
    const ndjson = join(folder, 'ingest.ndjson');
    await writeCrowd(csv, { leads });
    await writeCrowdEvents(ndjson, { events, leads, end: Date.now() });
    makeWorkspace(base);
    salesos(base, 'import', csv);
    const ours: number[] = [];
    const captured: number[] = [];
    const bare: number[] = [];
    const peaks: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      say(`ingesting ${events.toLocaleString('en-US')} events twice`);
      const dir = join(folder, 'ingest');
      copyWorkspace(base, dir);
      const ingested = runLeg('ingest', { dir, ndjson });
      rmSync(join(folder, 'ingest'), { recursive: true });
      const plain = join(folder, 'append');
      copyWorkspace(base, plain);
      const appended = runLeg('append-only', { dir: plain, ndjson });
      rmSync(join(folder, 'append'), { recursive: true });
      const { events: stored = 0, captureMs = 0, evaluateMs = 0 } = ingested.numbers;
      const { events: kept = 0, ms = 0 } = appended.numbers;
      if (stored !== events || kept !== events) throw new Error(`not all events came in: ${stored} here, ${kept} there, of ${events}`);
      ours.push(events / (captureMs + evaluateMs) * 1000);
      captured.push(events / captureMs * 1000);
      bare.push(events / ms * 1000);
      peaks.push(ingested.peakKb);
    }
    const size = `${events.toLocaleString('en-US')} events of ${leads.toLocaleString('en-US')} leads`;
    return [
      { row: 9, measure: `events a second, ledger + score + decisions ÷ append only, ${size}`, unit: 'events/s', comparison: compare(ours, bare),
        goal: { at: 'least', goal: 0.4, stretch: 0.5 }, note: `at most ${Math.round(median(peaks) / 1024)} MB of memory` },
      { measure: `the ledger alone, ${size} ÷ append only`, unit: 'events/s', comparison: compare(captured, bare), note: 'checked, deduplicated, people recognised; not yet evaluated' },
    ] satisfies readonly Measure[];
  },
};
