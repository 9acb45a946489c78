/*
 * Kills `import`, `ingest` and `tick` with SIGKILL at random moments, runs them again and compares the workspace with one that was never killed:
 * nothing lost, nothing doubled, the file whole. `npm run chaos -- [import|ingest|tick|overlap|queue|send] [--kills N] [--seed N]`; exit 1 on any breach.
 * `send` takes `--lanes N` and `--faults PERCENT` too: without them two and four lanes, with 0 % and 10 % faults;
 * `--every N` kills one send at each N-th write and fsync (1), 0 at none.
 * `queue --plant` breaks the workspace before the check, by the seed in one of several ways: it must end with 1.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unit } from '../src/core/base/random.ts';
import { SqliteDatabase } from '../src/db/driver.ts';
import { PLANTS, playQueue } from './chaos/queue.ts';
import { LANE, playSends } from './chaos/send.ts';
import { type Lane, runLane } from './chaos/send-lane.ts';

const BIN = resolve('bin/salesos.js');
const FIXTURES = resolve('fixtures');
const NOW = '2026-03-02T09:00:00Z';
const LATER = '2026-03-12T09:00:00Z';

type Scene = 'import' | 'ingest' | 'tick' | 'overlap';
const SCENES: readonly Scene[] = ['import', 'ingest', 'tick', 'overlap'];

interface Step { readonly args: readonly string[]; /** Exit codes that are no failure: 8 is an import with rejected rows. */ readonly codes: readonly number[] }
const imports: readonly Step[] = ['leads-hubspot.csv', 'leads-linkedin.csv', 'leads-german.csv']
  .map((file) => ({ args: ['import', join(FIXTURES, file), '--now', NOW, '--quiet'], codes: [0, 8] }));
const ingest: Step = { args: ['ingest', join(FIXTURES, 'events.ndjson'), '--now', NOW, '--quiet'], codes: [0, 8] };
const tick: Step = { args: ['tick', '--now', LATER, '--json'], codes: [0] };

/** What is done before the kill, and what is killed. */
const PLOT: Readonly<Record<Scene, { readonly before: readonly Step[]; readonly victim: Step }>> = {
  import: { before: [], victim: imports[0] as Step },
  ingest: { before: imports, victim: ingest },
  tick: { before: [...imports, ingest], victim: tick },
  overlap: { before: [...imports, ingest], victim: tick },
};

const env = (dir: string): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _unused, ...rest } = process.env;
  return { ...rest, SALESOS_DB: join(dir, 'salesos.db'), CI: '1', HOME: dir };
};

const run = (dir: string, { args, codes }: Step): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { env: env(dir), encoding: 'utf8' });
  if (status === null || !codes.includes(status)) throw new Error(`salesos ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

/** Runs the step and kills it after `afterMs`; true when it was still alive then. */
const kill = (dir: string, { args }: Step, afterMs: number): Promise<boolean> => new Promise((done) => {
  const child = spawn(process.execPath, [BIN, ...args], { env: env(dir), stdio: 'ignore' });
  let killed = false;
  const timer = setTimeout(() => { killed = child.kill('SIGKILL'); }, afterMs);
  child.on('close', () => { clearTimeout(timer); done(killed); });
});

/** Everything that must not depend on being killed: facts, values, decisions; ids, numbers of the ledger and the moment of the last look may differ. */
const QUERIES: Readonly<Record<string, string>> = {
  leads: `SELECT id, origin, removed, name, email, phone, company, title, country, attributes, tags, status, pipeline, owner, fit,
    last_activity_at, bant FROM leads ORDER BY id`,
  identities: 'SELECT kind, value, shared, l.id FROM identities i JOIN leads l ON l.key = i.lead_key ORDER BY 1, 2, 4',
  'events from outside': `SELECT CASE WHEN dedupe_key LIKE '#%' THEN '' ELSE dedupe_key END AS key, type, occurred_at, payload FROM events
    WHERE by = 'outside' AND type NOT LIKE 'batch.%' AND type <> 'notification.raised' AND undone_by IS NULL ORDER BY 1, 2, 3, 4`,
  'decisions': `SELECT l.id, e.type, e.rule, count(*) AS n FROM events e JOIN leads l ON l.key = e.lead_key WHERE e.by <> 'outside' AND undone_by IS NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  'score rows': 'SELECT l.id, rule, occurred_at, dedupe_key, milli_points FROM score_rows s JOIN leads l ON l.key = s.lead_key ORDER BY 1, 2, 3, 4',
  signals: 'SELECT l.id, rule, occurred_at, dedupe_key FROM signals s JOIN leads l ON l.key = s.lead_key ORDER BY 1, 2, 3, 4',
  deals: 'SELECT l.id, d.name, d.pipeline, d.stage, d.state, d.owner FROM deals d JOIN leads l ON l.key = d.lead_key ORDER BY 1, 2',
  jobs: `SELECT coalesce(l.id, ''), kind, CASE WHEN state = 'running' THEN 'queued' ELSE state END AS state, count(*) AS n FROM jobs j LEFT JOIN leads l ON l.key = j.lead_key GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  messages: 'SELECT l.id, channel, subject, count(*) AS n FROM messages m JOIN leads l ON l.key = m.lead_key GROUP BY 1, 2, 3 ORDER BY 1, 2, 3',
};

const picture = (dir: string): Readonly<Record<string, string>> => {
  const db = new SqliteDatabase(join(dir, 'salesos.db'), { fileMustExist: true });
  try {
    const integrity = db.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') throw new Error(`integrity_check: ${String(integrity)}`);
    return Object.fromEntries(Object.entries(QUERIES).map(([name, query]) => [name, JSON.stringify(db.prepare(query).raw().all())]));
  } finally { db.close(); }
};

const differing = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] => Object.keys(a).filter((name) => a[name] !== b[name]);

/** Ticks until the queue is empty: ten jobs a minute, so the clock has to move. */
const drain = (dir: string): void => {
  for (let minute = 1; minute <= 60; minute++) {
    const at = new Date(Date.parse(LATER) + minute * 60_000).toISOString();
    const { jobs } = JSON.parse(run(dir, { args: ['tick', '--now', at, '--json'], codes: [0] })) as { jobs: { claimed: number } };
    if (jobs.claimed === 0) return;
  }
};

/** So many times as many rounds as kills are tried. */
const MISSES = 3;

const play = async (scene: Scene, kills: number, seed: number): Promise<{ readonly hits: number; readonly breaches: number }> => {
  const root = mkdtempSync(join(tmpdir(), `salesos-chaos-${scene}-`));
  const { before, victim } = PLOT[scene];
  const fresh = (name: string): string => { const dir = join(root, name); cpSync(join(root, 'base'), dir, { recursive: true }); return dir; };
  try {
    const base = join(root, 'base');
    run(base, { args: ['init', '--playbook', join(FIXTURES, 'playbook.yaml'), '--mode', 'hybrid', '--country', 'DE', '--zone', 'Europe/Berlin', '--now', NOW], codes: [0] });
    for (const step of before) run(base, step);
    const calm = fresh('calm');
    const began = performance.now();
    run(calm, victim);
    const lasts = performance.now() - began;
    if (scene === 'tick' || scene === 'overlap') drain(calm);
    const expected = picture(calm);
    let breaches = 0;
    let hits = 0;
    let round = 0;
    // A round whose victim had ended before its time shows nothing: another takes its place.
    for (; hits < kills && round < kills * MISSES; round++) {
      const dir = fresh(`round-${round}`);
      const delay = (): number => lasts * (0.1 + 0.85 * unit(seed, scene, round, hits));
      const victims = scene === 'overlap' ? await Promise.all([kill(dir, victim, delay()), kill(dir, victim, delay() * 1.1)]) : [await kill(dir, victim, delay())];
      hits += victims.filter(Boolean).length;
      // A lease outlives its dead holder, so the rerun comes after it has run out.
      if (scene === 'tick' || scene === 'overlap') drain(dir); else run(dir, victim);
      const wrong = differing(expected, picture(dir));
      const verified = JSON.parse(run(dir, { args: ['verify', '--now', LATER, '--json'], codes: [0, 5] })) as { ok: boolean };
      if (wrong.length > 0 || !verified.ok) {
        breaches++;
        process.stdout.write(`${scene} round ${round}: ${wrong.length > 0 ? `differs in ${wrong.join(', ')}` : 'verify found differences'}; kept in ${dir}\n`);
      } else rmSync(dir, { recursive: true });
    }
    process.stdout.write(`${scene}: ${round} rounds, ${hits} kills while it ran, ${breaches} breaches\n`);
    if (hits < kills) process.stdout.write(`${scene}: only ${hits} of ${kills} kills met a living process\n`);
    return { hits, breaches: hits < kills ? breaches + 1 : breaches };
  } finally { if (existsSync(root) && process.env['KEEP'] === undefined) rmSync(root, { recursive: true, force: true }); }
};

const option = (name: string, fallback: number, least = 1): number => {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < least) throw new Error(`${name} takes a whole number`);
  return value;
};

const optional = (name: string): readonly number[] | undefined => (process.argv.includes(name) ? [option(name, 0, 0)] : undefined);

const main = async (): Promise<void> => {
  const chosen = SCENES.filter((scene) => process.argv.includes(scene));
  const [isQueue, isSend] = [process.argv.includes('queue'), process.argv.includes('send')];
  const isAll = chosen.length === 0 && !isQueue && !isSend;
  const kills = option('--kills', 50);
  const seed = option('--seed', 1);
  const played: { readonly hits: number; readonly breaches: number }[] = [];
  for (const scene of isAll ? SCENES : chosen) played.push(await play(scene, kills, seed));
  if (isQueue || isAll) {
    const planted = process.argv.includes('--plant') ? Object.keys(PLANTS)[seed % Object.keys(PLANTS).length] : undefined;
    played.push(await playQueue({ kills, seed, planted }));
  }
  if (isSend || isAll) played.push(await playSends({ kills, lanes: optional('--lanes') ?? [2, 4], faults: optional('--faults') ?? [0, 10], seed, every: option('--every', 1, 0) }));
  const sum = (of: 'hits' | 'breaches'): number => played.reduce((all, each) => all + each[of], 0);
  if (!isSend || played.length > 1) process.stdout.write(`chaos: ${sum('hits')} kills while it ran, ${sum('breaches')} breaches\n`);
  process.exitCode = sum('breaches') === 0 ? 0 : 1;
};

const lane = process.argv.indexOf(LANE);
if (lane > 0) await runLane(JSON.parse(process.argv[lane + 1] ?? '{}') as Lane);
else await main();
