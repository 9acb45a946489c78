import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSame, expectTrue, type Step } from './step.ts';
import { inFolder, query, salesos } from './workspace.ts';

declare const PROJECT_ROOT: string;

interface Row { readonly zone: string; readonly law: string; readonly saw: string; readonly ok: boolean }

/** Half-hour and quarter-hour offsets, both sides of the date line, and none. */
const HOSTS = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham', 'Pacific/Apia'];

const tableOn = (host: string, flags: readonly string[]): readonly Row[] => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'run.mjs'), 'scripts/clock-table.ts', ...flags],
    { cwd: PROJECT_ROOT, env: { ...process.env, TZ: host }, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (stdout === '') throw new Error(`the table on a host in ${host} said nothing: ${stderr.slice(0, 400)}`);
  return JSON.parse(stdout) as Row[];
};

const table: Step = {
  name: 'daily schedules and clocks: 366 days in 12 zones under several hosts, three days asleep, an hour back, ten years ahead and back',
  run: ({ isShort }) => {
    let rows = 0;
    const hosts = isShort ? HOSTS.slice(3, 5) : HOSTS;
    for (const host of hosts) {
      const seen = tableOn(host, isShort ? ['--short', '--step', '420', '--zones', 'Europe/Berlin,Australia/Lord_Howe'] : ['--step', '30']);
      for (const { zone, law, saw, ok } of seen) expectTrue(`in ${zone} on a host in ${host}, ${law}: ${saw}`, ok);
      rows += seen.length;
    }
    return `${rows} rows under ${hosts.length} host zones: once a local day, one review and one digest after three days, nothing twice`;
  },
};

const PEOPLE = ['name,email,phone,company,title', ...Array.from({ length: 20 }, (_, index) =>
  `Person ${index},person${index}@corp${index}.example,+4930901820${String(index).padStart(2, '0')},Corp ${index},CEO`)].join('\n');

/** In autopilot, with leads that answer: there is work, and all of it ends as drafts. */
const silence: Step = {
  name: '30 days of ticks on a fresh install: nobody hears of it',
  run: ({ isShort }) => inFolder((dir) => {
    salesos(dir, ['init', '--mode', 'autopilot', '--zone', 'Europe/Berlin', '--country', 'DE'], { now: '2026-03-01T08:00:00Z' });
    const csv = join(dir, 'people.csv');
    writeFileSync(csv, `${PEOPLE}\n`);
    salesos(dir, ['import', csv, '--start', '-q'], { now: '2026-03-01T08:01:00Z', codes: [0, 8] });
    const everyMinutes = isShort ? 720 : 60;
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

export const CLOCK_STEPS: readonly Step[] = [table, silence];
