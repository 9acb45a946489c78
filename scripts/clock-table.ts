/*
 * What daily schedules do while clocks change, on the scheduler itself over a database in memory: node scripts/run.mjs scripts/clock-table.ts
 * [--days N] [--step MINUTES] [--zones A,B] [--short]. Prints one line of JSON: a row for each zone and each law. Exit 1 when a law is broken. The host's own zone is
 * TZ: nothing here may depend on it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Context } from '../src/app/context.ts';
import { CHORES } from '../src/app/work/chores.ts';
import { queueDue } from '../src/app/work/schedule.ts';
import { recoverSchedules, runSchedules } from '../src/app/work/schedule-run.ts';
import { tick } from '../src/app/work/tick.ts';
import { DAY_MS, fromLocal, HOUR_MS, type Instant, localDate, MINUTE_MS, toLocal } from '../src/core/base/instant.ts';
import { unit } from '../src/core/base/random.ts';
import { inboxFrom } from '../src/channels/inbox.ts';
import { channelRegistry } from '../src/channels/registry.ts';
import { compile } from '../src/core/playbook/compile.ts';
import { parse } from '../src/core/playbook/parse.ts';
import { type Database, SqliteDatabase } from '../src/db/driver.ts';
import { migrateNew } from '../src/db/migrate.ts';
import { createStore } from '../src/db/store.ts';
import { unknownWaiters } from '../src/db/waiters.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo', 'America/Sao_Paulo',
  'Asia/Tehran', 'Pacific/Apia', 'Europe/Dublin', 'America/Santiago'];

const { values } = parseArgs({ options: {
  days: { type: 'string', default: '366' }, step: { type: 'string', default: '60' }, zones: { type: 'string', default: ZONES.join(',') }, short: { type: 'boolean', default: false },
} });

interface Desk { readonly context: Context; readonly db: Database; readonly at: () => Instant; readonly set: (now: Instant) => void; readonly look: () => Promise<void>; readonly close: () => void }

/** A workspace whose clock is set by hand. One schedule is on; `look` is what a tick does for schedules. */
const desk = (zone: string, schedule: Readonly<Record<string, string>>, start: Instant): Desk => {
  const off = Object.fromEntries(Object.keys(CHORES).map((name) => [name, 'off']));
  const parsed = parse({ schedule: { ...off, ...schedule } });
  if (parsed.kind === 'bad') throw new Error('the playbook of the table has mistakes');
  const db = new SqliteDatabase(':memory:');
  migrateNew(db);
  let now = start;
  let ids = 0;
  const dir = mkdtempSync(join(tmpdir(), 'salesos-clock-'));
  const clock = { now: () => now, sleep: (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); }) };
  const path = (name: string): string => join(dir, name);
  const context: Context = {
    store: createStore(db, { clock, newId: (prefix) => `${prefix}_${++ids}`, jitter: () => 0.5, patienceMs: 1000, waiters: unknownWaiters }), clock, zone,
    rules: compile(parsed.value, { currency: 'EUR', senderName: null }), playbookVersion: 1, country: 'DE', language: 'en', currency: 'EUR', installId: 'table', seed: 1, channels: channelRegistry({}),
    inbox: inboxFrom({ section: null, senders: [], secret: () => undefined }),
    signal: new AbortController().signal, close: () => undefined,
    paths: {
      name: 'table', dir, database: path('salesos.db'), playbook: path('playbook.yaml'), config: path('config.yaml'), secrets: path('secrets'), stop: path('stop'),
      logs: path('logs'), backups: path('backups'), rejects: path('rejects'), journal: path('sends.journal'),
    },
  };
  return {
    context, db, at: () => now, set: (moment) => { now = moment; },
    look: async () => {
      await context.store.write((tx) => { recoverSchedules(tx, context); queueDue(tx, context); });
      await runSchedules(context);
    },
    close: () => { db.close(); rmSync(dir, { recursive: true, force: true }); },
  };
};

const withDesk = async <T>(zone: string, schedule: Readonly<Record<string, string>>, start: Instant, work: (made: Desk) => Promise<T>): Promise<T> => {
  const made = desk(zone, schedule, start);
  try { return await work(made); } finally { made.close(); }
};

/** The moments at which runs ended, in the order in which they did. */
const runsOf = ({ db }: Desk): Instant[] => db.prepare(`SELECT occurred_at FROM events WHERE type = 'job.succeeded' ORDER BY seq`).pluck().all() as Instant[];

/** The slots for which runs were done, one for each run. */
const slotsOf = ({ db }: Desk): Instant[] => (db.prepare(`SELECT q.dedupe_key FROM events d JOIN events q ON q.type = 'job.queued' AND json_extract(q.payload, '$.id') = json_extract(d.payload, '$.id')
  WHERE d.type = 'job.succeeded' ORDER BY d.seq`).pluck().all() as string[]).map((key) => Date.parse(key.slice(`schedule:${NAME}:`.length)));

const NAME = 'expire_recommendations';
const YEAR = 2026;
const morning = (zone: string): Instant => fromLocal({ year: YEAR, month: 1, day: 1, hour: 12, minute: 0, second: 0 }, zone);
const wall = (at: Instant, zone: string): number => { const { hour, minute } = toLocal(at, zone); return hour * 60 + minute; };

interface Row { readonly zone: string; readonly law: string; readonly saw: string; readonly ok: boolean }

/** Ticks at uneven moments, as cron gives them, `step` apart on average. */
const year = async (zone: string, { days, step, expression, minute }: { readonly days: number; readonly step: number; readonly expression: string; readonly minute: number }): Promise<Row> =>
  withDesk(zone, { [NAME]: expression }, morning(zone), async (made) => {
    const { at, set, look } = made;
    await look();
    const end = at() + days * DAY_MS;
    for (let turn = 0; at() < end; turn++) {
      set(at() + Math.round(step * (0.5 + unit(7, zone, turn))));
      await look();
    }
    const runs = runsOf(made);
    const dates = runs.map((run) => localDate(run, zone));
    const expected = new Set<string>();
    for (let day = localDate(morning(zone), zone), moment = morning(zone); moment <= at(); moment += HOUR_MS) {
      const date = localDate(moment, zone);
      if (date !== day && (date !== localDate(at(), zone) || wall(at(), zone) >= minute)) { expected.add(date); day = date; }
    }
    // A tick comes within one and a half steps of the slot; a slot in the gap is an hour later by the clocks.
    const late = runs.filter((run) => wall(run, zone) < minute || wall(run, zone) > minute + 60 + (step * 1.5) / MINUTE_MS + 1).length;
    const missing = [...expected].filter((date) => !dates.includes(date)).length;
    const twice = dates.length - new Set(dates).size;
    return { zone, law: `"${expression}" once a local day`, saw: `${runs.length} runs on ${expected.size} days, ${twice} twice, ${missing} missing, ${late} at another time`, ok: twice === 0 && missing === 0 && late === 0 && runs.length === expected.size };
  });

/** Three days asleep, over each change of the clocks there may be: one review, one digest. */
const asleep = async (zone: string, starts: readonly Instant[]): Promise<Row> => {
  let most = 0;
  let least = Number.MAX_SAFE_INTEGER;
  for (const start of starts) {
    await withDesk(zone, { daily_review: '0 8 * * *', inactivity_check: '0 * * * *', health_check: '*/15 * * * *', [NAME]: '0 0 * * *' }, start, async ({ context, db, at, set }) => {
      // Something that waits, so that there is a digest to give.
      db.prepare(`INSERT INTO leads (id, origin, created_at, recorded_at) VALUES ('ld_a', 'manual', 0, 0)`).run();
      db.prepare(`INSERT INTO tasks (id, lead_key, title, kind, text, state, urgency, due_at, created_at, seq) VALUES ('ts_a', 1, 'Call', 'task', '', 'open', 'low', 0, 0, 1)`).run();
      await tick(context);
      const before = Number(db.prepare('SELECT max(seq) FROM events').pluck().get());
      set(at() + 3 * DAY_MS);
      for (let minute = 0; minute < 5; minute++) { await tick(context); set(at() + MINUTE_MS); }
      const count = (sql: string): number => Number(db.prepare(sql).pluck().get(before));
      for (const name of ['daily_review', 'inactivity_check', 'health_check', NAME]) {
        const runs = count(`SELECT count(*) FROM events e JOIN jobs j ON j.id = json_extract(e.payload, '$.id') WHERE e.seq > ? AND e.type = 'job.succeeded' AND j.kind = '${name}'`);
        most = Math.max(most, runs);
        least = Math.min(least, runs);
      }
      for (const kind of ['digest', 'missed_schedule']) {
        const given = count(`SELECT count(*) FROM events WHERE seq > ? AND type = 'notification.raised' AND json_extract(payload, '$.kind') = '${kind}'`);
        most = Math.max(most, given);
        least = Math.min(least, given);
      }
    });
  }
  return { zone, law: 'three days asleep: each schedule once, one digest, one notice', saw: `${starts.length} sleeps, ${least} to ${most} of each`, ok: least === 1 && most === 1 };
};

/** The clock jumps by `ms` at different hours of the day and comes back: no slot twice, and afterwards one run a day at its time. */
const jumped = async (zone: string, ms: number, law: string, back: boolean): Promise<Row> => {
  let twice = 0;
  let missing = 0;
  let tries = 0;
  for (let hour = 0; hour < 24; hour += values.short ? 13 : 3) {
    await withDesk(zone, { [NAME]: '0 8 * * *' }, morning(zone), async (made) => {
      tries++;
      const { at, set, look } = made;
      const pass = async (span: number): Promise<void> => {
        for (const end = at() + span; at() < end;) { set(at() + (values.short ? 2 * HOUR_MS : 20 * MINUTE_MS)); await look(); }
      };
      await look();
      await pass(DAY_MS + hour * HOUR_MS + 10 * MINUTE_MS);
      set(at() + ms);
      await look();
      if (back) { await pass(2 * HOUR_MS); set(at() - ms - 2 * HOUR_MS); }
      await look();
      await pass(5 * DAY_MS);
      // The days that runs were for: one that a clock ahead of its time has had is not had again.
      const dates = slotsOf(made).map((slot) => localDate(slot, zone));
      twice += dates.length - new Set(dates).size;
      for (let day = 1; day <= 4; day++) if (!dates.includes(localDate(at() - day * DAY_MS, zone))) missing++;
    });
  }
  return { zone, law, saw: `${tries} hours, ${twice} twice, ${missing} missing`, ok: twice === 0 && missing === 0 };
};

const DAILY = [['0 8 * * *', 480], ['30 2 * * *', 150], ['0 0 * * *', 0]] as const;
const days = Number(values.days);
const step = Number(values.step) * MINUTE_MS;
const rows: Row[] = [];
for (const zone of values.zones.split(',')) {
  for (const [expression, minute] of (values.short ? DAILY.slice(0, 1) : DAILY)) rows.push(await year(zone, { days, step, expression, minute }));
  rows.push(await asleep(zone, Array.from({ length: values.short ? 2 : 40 }, (_, index) => morning(zone) + index * (values.short ? 88 : 9) * DAY_MS)));
  rows.push(await jumped(zone, -HOUR_MS, 'set back an hour: nothing twice', false));
  rows.push(await jumped(zone, 3 * DAY_MS, 'three days ahead and back', true));
  rows.push(await jumped(zone, 3650 * DAY_MS, 'ten years ahead and back', true));
}
process.stdout.write(`${JSON.stringify(rows)}\n`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
