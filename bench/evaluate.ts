import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureEvents } from '../src/app/capture/ingest.ts';
import { evaluateLeads, evaluateUnread } from '../src/app/ledger/evaluate.ts';
import type { Context } from '../src/app/context.ts';
import { DAY_MS, MINUTE_MS } from '../src/core/base/instant.ts';
import { scalar } from '../src/db/store.ts';
import type { Bench, Measure } from './bench.ts';
import { interleave } from './pairs.ts';
import { makeWorkspace, silentPhase, within } from './workspace.ts';

const PAIRS = 21;
/** Evaluations in one turn: one is too short to time. */
const IN_A_TURN = 20;
const MANY = 10_000;
const FEW = 10;
const YEAR_MS = 365 * DAY_MS;
const TYPES = ['page_visited', 'email_opened', 'email_clicked', 'page_visited', 'content_downloaded', 'ad_clicked', 'email_replied'] as const;
const PAGES = ['/', '/pricing', '/partners', '/docs/start'] as const;

const emailOf = (events: number): string => `busy.${events}@history.example`;

const line = (email: string, { at, turn }: { readonly at: number; readonly turn: number }): string => JSON.stringify({
  event_type: TYPES[turn % TYPES.length], source: 'website', occurred_at: new Date(at).toISOString(), lead_identifier: { email },
  metadata: { page: PAGES[turn % PAGES.length], visit: turn },
});

const selectKey = scalar<[string], number>('SELECT key FROM leads WHERE email = ?');
const countEvents = scalar<[number], number>('SELECT count(*) FROM events WHERE lead_key = ?');

const capture = async (context: Context, file: string, lines: readonly string[]): Promise<void> => {
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { events } = await captureEvents(context, { path: file, label: file, start: false, isDryRun: false, onPhase: silentPhase });
  if (events !== lines.length) throw new Error(`${events} of ${lines.length} events came in`);
};

/** A lead that did so much in the last year, evaluated. */
const makeBusy = async (context: Context, file: string, events: number): Promise<number> => {
  const now = context.clock.now();
  await capture(context, file, Array.from({ length: events }, (_, turn) => line(emailOf(events), { at: now - YEAR_MS + Math.floor(turn * (YEAR_MS - DAY_MS) / events), turn })));
  await evaluateUnread(context);
  const key = await context.store.read((tx) => tx.use(selectKey).get(emailOf(events)));
  if (key === undefined) throw new Error(`${emailOf(events)} did not become a lead`);
  return key;
};

/** Row 20: what one more event costs at a lead with a long past: loading the lead, deciding, writing; without waiting for the disk. */
export const evaluating: Bench = {
  name: 'evaluate', rows: [20],
  run: async ({ folder, say }) => {
    const dir = join(folder, 'evaluate');
    makeWorkspace(dir);
    const file = join(dir, 'events.ndjson');
    return within(dir, 'normal', async (context) => {
      say(`making a lead with ${MANY.toLocaleString('en-US')} events`);
      const busy = await makeBusy(context, file, MANY);
      const idle = await makeBusy(context, file, FEW);
      say('evaluating');
      let turn = MANY;
      const evaluateOne = async (key: number, email: string): Promise<number> => {
        turn++;
        await capture(context, file, [line(email, { at: context.clock.now() - MINUTE_MS, turn })]);
        return context.store.write((tx) => {
          const began = performance.now();
          evaluateLeads(tx, context, [key]);
          return performance.now() - began;
        });
      };
      const evaluateSome = async (key: number, events: number): Promise<number> => {
        let took = 0;
        for (let at = 0; at < IN_A_TURN; at++) took += await evaluateOne(key, emailOf(events));
        return took / IN_A_TURN;
      };
      const comparison = await interleave(PAIRS, () => evaluateSome(busy, MANY), () => evaluateSome(idle, FEW));
      const [past, short] = await context.store.read((tx) => [busy, idle].map((key) => tx.use(countEvents).get(key) ?? 0));
      return [{
        row: 20, measure: `one event evaluated at a lead with ${MANY.toLocaleString('en-US')} past events ÷ with ${FEW}`, unit: 'ms', comparison,
        goal: { at: 'most', goal: 1.5, stretch: 1.1 },
        note: `over a year; in the end they had ${(past ?? 0).toLocaleString('en-US')} and ${(short ?? 0).toLocaleString('en-US')} events, decisions included`,
      }] satisfies readonly Measure[];
    });
  },
};
