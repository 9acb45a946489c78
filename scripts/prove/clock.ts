import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { expectSame, expectTrue, type Step } from './step.ts';
import { BIN, envOf, inFolder, json, NOW, query, salesos } from './workspace.ts';

declare const PROJECT_ROOT: string;

interface Row { readonly zone: string; readonly law: string; readonly saw: string; readonly ok: boolean }

/** Half-hour and quarter-hour offsets, both sides of the date line, and none. */
const HOSTS = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham', 'Pacific/Apia'];

const rowsOn = <T>(script: string, host: string, flags: readonly string[]): readonly T[] => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'run.mjs'), script, ...flags],
    { cwd: PROJECT_ROOT, env: { ...process.env, TZ: host }, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (stdout === '') throw new Error(`the table on a host in ${host} said nothing: ${stderr.slice(0, 400)}`);
  return JSON.parse(stdout) as T[];
};

const table: Step = {
  isTested: true,
  name: 'daily schedules and clocks: 366 days in 12 zones under several hosts, three days asleep, an hour back, ten years ahead and back',
  run: ({ isShort }) => {
    let rows = 0;
    const hosts = isShort ? HOSTS.slice(3, 5) : HOSTS;
    for (const host of hosts) {
      const seen = rowsOn<Row>('scripts/clock-table.ts', host, isShort ? ['--short', '--step', '420', '--zones', 'Europe/Berlin,Australia/Lord_Howe'] : ['--step', '30']);
      for (const { zone, law, saw, ok } of seen) expectTrue(`in ${zone} on a host in ${host}, ${law}: ${saw}`, ok);
      rows += seen.length;
    }
    return `${rows} rows under ${hosts.length} host zones: once a local day, one review and one digest after three days, nothing twice`;
  },
};

const sends: Step = {
  name: 'sends and clocks: windows in 36 zones as an oracle has them, a million attempts of four ticks while the clock jumps, under several hosts',
  isTested: true,
  run: ({ isShort }) => {
    const seen: string[] = [];
    for (const [index, host] of (isShort ? HOSTS.slice(5) : HOSTS).entries()) {
      // The whole million once: on other hosts the same draws would give the same.
      const flags = isShort ? ['--cases', '1000', '--sends', '30000', '--days', '2'] : ['--sends', index === 0 ? '1000000' : '100000'];
      const rows = rowsOn<Omit<Row, 'zone'>>('scripts/send-table.ts', host, flags);
      for (const { law, saw, ok } of rows) expectTrue(`on a host in ${host}, ${law}: ${saw}`, ok);
      if (index === 0) seen.push(...rows.filter(({ law }) => /window|suppressed/.test(law)).map(({ law, saw }) => `${law}: ${saw}`));
    }
    return seen.join('; ');
  },
};

const PEOPLE = ['name,email,phone,company,title', ...Array.from({ length: 20 }, (_, index) =>
  `Person ${index},person${index}@corp${index}.example,+4930901820${String(index).padStart(2, '0')},Corp ${index},CEO`)].join('\n');

/** In autopilot, with leads that answer: there is work, and all of it ends as drafts. */
const silence: Step = {
  name: '30 days of ticks on a fresh install: nobody hears of it',
  isTested: true,
  run: ({ isShort }) => inFolder((dir) => {
    salesos(dir, ['init', '--mode', 'autopilot', '--zone', 'Europe/Berlin', '--country', 'DE'], { now: '2026-03-01T08:00:00Z' });
    const csv = join(dir, 'people.csv');
    writeFileSync(csv, `${PEOPLE}\n`);
    salesos(dir, ['import', csv, '--start', '-q'], { now: '2026-03-01T08:01:00Z', codes: [0, 8] });
    const everyMinutes = isShort ? 1440 : 60;
    const ticks = (30 * 24 * 60) / everyMinutes;
    for (let at = 0; at < ticks; at++) {
      const now = new Date(Date.parse('2026-03-01T08:02:00Z') + at * everyMinutes * 60_000).toISOString();
      if (at % Math.ceil(ticks / 10) === 0) {
        const events = join(dir, `events-${at}.ndjson`);
        writeFileSync(events, `${JSON.stringify({ event_type: 'email_replied', occurred_at: now, source: 'mail', lead_identifier: { email: `person${at % 20}@corp${at % 20}.example` }, metadata: { text: 'Send me a proposal' } })}\n`);
        salesos(dir, ['ingest', events, '-q'], { now });
      }
      salesos(dir, ['tick'], { now });
    }
    const [drafts, handed] = [`SELECT count(*) FROM messages WHERE direction = 'out' AND state = 'draft'`, `SELECT count(*) FROM messages WHERE state <> 'draft' AND state <> 'discarded'`]
      .map((sql) => Number(query(dir, sql)[0]?.[0]));
    const done = Number(query(dir, `SELECT count(*) FROM jobs WHERE lead_key IS NOT NULL AND state = 'succeeded'`)[0]?.[0]);
    expectTrue('no job was done and no draft written: the proof shows nothing', done > 0 && (drafts ?? 0) > 0);
    expectSame('messages handed over', handed, 0);
    return `${ticks} ticks in autopilot, ${done} jobs, ${drafts} drafts, 0 messages handed over`;
  }),
};

const WORKERS = 8;
const LEADS = 3000;

/** Leads that have written: as many follow-ups are due. */
const withWork = (dir: string): void => {
  mkdirSync(join(dir, 'workspace'), { recursive: true });
  writeFileSync(join(dir, 'workspace', 'playbook.yaml'), 'jobs: { per_minute: 100000, attempts: 20 }\nbudget: { energy_per_day: 100000 }\n');
  salesos(dir, ['init', '--mode', 'hybrid', '--zone', 'UTC']);
  const events = Array.from({ length: LEADS }, (_, index) => JSON.stringify({
    event_type: 'email_replied', occurred_at: '2026-03-02T08:30:00Z', source: 'mail', lead_identifier: { email: `lead${index}@corp${index}.example` }, metadata: { text: 'hello' },
  }));
  writeFileSync(join(dir, 'events.ndjson'), `${events.join('\n')}\n`);
  salesos(dir, ['ingest', join(dir, 'events.ndjson'), '-q']);
};

const startIn = (dir: string, args: readonly string[]): Promise<number> => new Promise((done) => {
  spawn(process.execPath, [BIN, ...args, '--now', NOW], { cwd: dir, env: envOf(dir, {}), stdio: 'ignore' }).on('close', () => done(performance.now()));
});

/** How many jobs were done after the kill switch was there, and how long it took until every worker had stopped. */
const stopWhile = (isLocked: boolean): Promise<{ readonly more: number; readonly ms: number; readonly done: number }> => inFolder(async (dir) => {
  withWork(dir);
  const db = new SqliteDatabase(join(dir, 'workspace', 'salesos.db'));
  const count = db.prepare(`SELECT count(*) FROM jobs WHERE kind = 'follow_up' AND state = 'succeeded'`).pluck();
  try {
    const workers = Array.from({ length: WORKERS }, () => startIn(dir, ['queue', 'run']));
    while (Number(count.get()) < LEADS / 20) await sleep(2);
    db.pragma('busy_timeout = 60000');
    if (isLocked) db.exec('BEGIN IMMEDIATE');
    const stop = startIn(dir, ['stop']);
    while (!existsSync(join(dir, 'workspace', 'stop'))) await sleep(0);
    const before = Number(count.get());
    const since = performance.now();
    if (isLocked) { await stop; db.exec('ROLLBACK'); }
    const unlockedAt = performance.now();
    const last = Math.max(...await Promise.all(workers));
    await stop;
    return { more: Number(count.get()) - before, ms: last - (isLocked ? unlockedAt : since), done: before };
  } finally { db.close(); }
});

const killSwitch: Step = {
  isTested: true,
  name: 'stop in a running batch: one more job for each worker at most, under 2 s, also with the database locked',
  run: async () => {
    const seen: string[] = [];
    for (const isLocked of [false, true]) {
      const { more, ms, done } = await stopWhile(isLocked);
      expectTrue(`${more} more jobs by ${WORKERS} workers after the kill switch, ${Math.round(ms)} ms`, more <= WORKERS && ms < 2000 && done < LEADS);
      seen.push(`${isLocked ? 'locked: ' : ''}${more} more of ${LEADS - done}, ${Math.round(ms)} ms until ${WORKERS} workers had stopped`);
    }
    return seen.join('; ');
  },
};

const onFullDisk: Step = {
  name: 'stop on a full disk: the name of the file is enough',
  run: () => inFolder((dir) => {
    const small = join(dir, 'small');
    mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small], { encoding: 'utf8' });
    if (mounted.status !== 0) return { skipped: `no small disk can be made here: ${mounted.stderr.trim() || 'there is no mount'}` };
    try {
      const env = { SALESOS_DB: join(small, 'workspace', 'salesos.db') };
      salesos(dir, ['init', '--mode', 'hybrid', '--zone', 'UTC'], { env });
      // The last whole page too, so that there is no room for a letter.
      for (const size of [1 << 20, 1 << 16, 1 << 12]) {
        for (let n = 0; n < 64; n++) try { writeFileSync(join(small, `fill-${size}-${n}`), Buffer.alloc(size)); } catch { break; }
      }
      salesos(dir, ['stop'], { env });
      expectTrue('there is no file', existsSync(join(small, 'workspace', 'stop')));
      spawnSync('mount', ['-o', 'remount,size=64m', small]);
      expectSame('stopped, once there is room to look', json<{ stopped: boolean }>(dir, ['status'], { env }).stopped, true);
      salesos(dir, ['resume'], { env });
      expectSame('stopped after resume', json<{ stopped: boolean }>(dir, ['status'], { env }).stopped, false);
      return 'stopped with 0 bytes free, and resumed';
    } finally { spawnSync('umount', [small]); }
  }),
};

export const CLOCK_STEPS: readonly Step[] = [table, sends, silence, killSwitch, onFullDisk];
