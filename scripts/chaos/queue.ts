import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unit } from '../../src/core/base/random.ts';
import { SqliteDatabase } from '../../src/db/driver.ts';

/*
 * Kills processes that do the same queue at the same time, in rounds of two and of four: ticks, and `queue run` beside them, because of two ticks one waits. A job in
 * ten fails: its template wants a last name that nobody knows. The clock moves on from round to round, past every lease.
 */

const BIN = resolve('bin/salesos.js');
const MORNING = Date.parse('2026-03-02T08:00:00Z');
/** Longer than a lease and the longest delay of a retry, so that each round finds all that the one before it left. */
const ROUND_MS = 3 * 60_000;
/** Jobs that may start in one round. */
const PER_ROUND = 12;
const COST = 1;
const LANES = [2, 4] as const;

const PLAYBOOK = `jobs: { per_minute: ${PER_ROUND}, lease: 1min, attempts: 20, backoff: { first: 1s, max: 1min } }
budget: { energy_per_day: 100000 }
templates:
  follow_up:
    en: { channel: email, subject: Hello, body: "Dear {{ first_name }} {{ last_name }}, thank you." }
`;

const isNameless = (index: number): boolean => index % 10 === 3;

export interface Scene { readonly dir: string; readonly at: (minuteMs: number) => string }
export const sceneIn = (dir: string): Scene => ({ dir, at: (ms) => new Date(MORNING + ms).toISOString() });
const env = ({ dir }: Scene): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _unused, ...rest } = process.env;
  return { ...rest, SALESOS_DB: join(dir, 'salesos.db'), CI: '1', HOME: dir };
};

export const run = (scene: Scene, args: readonly string[], ms: number, codes: readonly number[] = [0]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args, '--now', scene.at(ms)], { env: env(scene), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || !codes.includes(status)) throw new Error(`salesos ${args.join(' ')} ended with ${status}: ${stderr || stdout.slice(0, 400)}`);
  return stdout;
};

/** A workspace in which so many people have just written, one in ten without a last name. */
export const prepare = (scene: Scene, jobs: number): void => {
  mkdirSync(scene.dir, { recursive: true });
  const place = (name: string, text: string): string => {
    const path = join(scene.dir, name);
    writeFileSync(path, text);
    return path;
  };
  place('playbook.yaml', PLAYBOOK);
  run(scene, ['init', '--mode', 'autopilot', '--country', 'GB', '--zone', 'UTC'], 0);
  const people = Array.from({ length: jobs }, (_, index) => ({ email: `person.${index}@corp-${index}.example`, last: isNameless(index) ? '' : `Smith${index}` }));
  run(scene, ['import', place('leads.csv', `First Name,Last Name,Email\n${people.map(({ email, last }) => `Ann,${last},${email}`).join('\n')}\n`), '-q'], 0);
  run(scene, ['ingest', place('events.ndjson', people.map(({ email }) => JSON.stringify({
    event_type: 'email_replied', occurred_at: scene.at(-1000), source: 'mail', lead_identifier: { email }, metadata: { text: 'hello' },
  })).join('\n')), '-q'], 0);
};

const within = <T>({ dir }: Scene, work: (ask: (sql: string) => unknown[][]) => T): T => {
  const db = new SqliteDatabase(join(dir, 'salesos.db'), { readonly: true });
  try { return work((sql) => db.prepare(sql).raw().all() as unknown[][]); } finally { db.close(); }
};
const numberOf = (ask: (sql: string) => unknown[][], sql: string): number => Number(ask(sql)[0]?.[0]);

interface Killing { readonly round: number; readonly lane: number; readonly lasts: number; readonly seed: number }
/** Starts one process and kills it: in every other round as soon as a job is under way, else at some moment. True when it was alive then. */
const kill = (scene: Scene, { round, lane, lasts, seed }: Killing): Promise<boolean> => new Promise((done) => {
  const args = lane % 2 === 0 ? ['tick'] : ['queue', 'run', '--json'];
  const child = spawn(process.execPath, [BIN, ...args, '--now', scene.at(round * ROUND_MS)], { env: env(scene), stdio: 'ignore' });
  let killed = false;
  let isOver = false;
  child.on('close', () => { isOver = true; done(killed); });
  const strike = (): void => { if (!isOver) killed = child.kill('SIGKILL'); };
  if (round % 2 === 0) { setTimeout(strike, lasts * (0.2 + 0.9 * unit(seed, 'moment', round, lane))).unref(); return; }
  const db = new SqliteDatabase(join(scene.dir, 'salesos.db'), { readonly: true });
  const isAtWork = db.prepare(`SELECT EXISTS (SELECT 1 FROM jobs WHERE state = 'running')`).pluck();
  const watch = async (): Promise<void> => {
    try {
      while (!isOver && isAtWork.get() !== 1) await sleep(1);
      await sleep(10 * unit(seed, 'while', round, lane));
      strike();
    } finally { db.close(); }
  };
  void watch();
});

/** What must hold whenever nothing runs; every sentence that does not. */
export const breachesOf = (scene: Scene, jobs: number): readonly string[] => within(scene, (ask) => {
  const found: string[] = [];
  const expect = (what: string, is: number, should: number): void => { if (is !== should) found.push(`${what}: ${is}, not ${should}`); };
  const followUps = `FROM jobs WHERE kind = 'follow_up'`;
  if (String(ask('PRAGMA integrity_check')[0]?.[0]) !== 'ok') found.push('the file is damaged');
  const nameless = Array.from({ length: jobs }, (_, index) => index).filter(isNameless).length;
  expect('jobs', numberOf(ask, `SELECT count(*) ${followUps}`), jobs);
  expect('jobs done', numberOf(ask, `SELECT count(*) ${followUps} AND state = 'succeeded'`), jobs - nameless);
  expect('dead letters for want of a name', numberOf(ask, `SELECT count(*) ${followUps} AND state = 'failed' AND error LIKE 'invalid:%'`), nameless);
  expect('jobs with other than one end in the ledger', numberOf(ask, `SELECT count(*) FROM (SELECT j.id ${followUps.replace('jobs', 'jobs j')} AND
    (SELECT count(*) FROM events e WHERE e.lead_key = j.lead_key AND e.type IN ('job.succeeded', 'job.failed') AND e.undone_by IS NULL AND json_extract(e.payload, '$.id') = j.id) <> 1)`), 0);
  expect('drafts', numberOf(ask, 'SELECT count(*) FROM messages'), jobs - nameless);
  expect('jobs with two drafts', numberOf(ask, 'SELECT count(*) FROM (SELECT job FROM messages GROUP BY job HAVING count(*) > 1)'), 0);
  expect('leases', numberOf(ask, `SELECT count(*) FROM jobs WHERE state = 'running'`), 0);
  expect('energy spent', numberOf(ask, `SELECT coalesce(sum(amount), 0) FROM energy_ledger WHERE state = 'spent'`), (jobs - nameless) * COST);
  expect('energy still reserved', numberOf(ask, `SELECT count(*) FROM energy_ledger WHERE state = 'reserved'`), 0);
  return found;
});

/** What a settlement that is broken would leave behind: each must be found, or the harness could not fail. */
export const PLANTS: Readonly<Record<string, string>> = {
  'an effect twice': `INSERT INTO messages SELECT * FROM (SELECT * FROM messages WHERE job IS NOT NULL ORDER BY id LIMIT 1)`,
  'a job without an effect': `DELETE FROM messages WHERE id = (SELECT min(id) FROM messages)`,
  'a lease that nobody has': `UPDATE jobs SET state = 'running', finished_at = NULL WHERE id = (SELECT min(id) FROM jobs WHERE kind = 'follow_up' AND state = 'succeeded')`,
  'energy that is spent twice': `UPDATE energy_ledger SET amount = amount + 1 WHERE rowid = (SELECT min(rowid) FROM energy_ledger WHERE state = 'spent')`,
  'an end that the ledger does not know': `UPDATE events SET undone_by = seq WHERE seq = (SELECT min(seq) FROM events WHERE type = 'job.succeeded' AND lead_key IS NOT NULL)`,
};

/** Breaks a workspace on purpose. */
export const plant = ({ dir }: Scene, what: string): void => {
  const db = new SqliteDatabase(join(dir, 'salesos.db'));
  try {
    db.pragma('foreign_keys = OFF');
    const columns = (db.prepare('PRAGMA table_info(messages)').all() as { readonly name: string }[]).map(({ name }) => name);
    // The same words once more, under an id of their own.
    const copied = columns.map((name) => (name === 'id' ? "id || '_again'" : name === 'seq' ? 'seq + 1000000' : name)).join(', ');
    const { changes } = db.prepare((PLANTS[what] ?? '').replace('SELECT * FROM (SELECT *', `SELECT ${copied} FROM (SELECT *`)).run();
    if (changes !== 1) throw new Error(`${what} was not planted`);
  } finally { db.close(); }
};

const stuckAt = (scene: Scene, ms: number): number => within(scene, (ask) => numberOf(ask, `SELECT count(*) FROM jobs WHERE state = 'running' AND lease_until <= ${MORNING + ms}`));
const openJobs = (scene: Scene): number => within(scene, (ask) => numberOf(ask, `SELECT count(*) FROM jobs WHERE kind = 'follow_up' AND finished_at IS NULL`));
const attemptsLost = (scene: Scene): number => within(scene, (ask) => numberOf(ask, `SELECT count(*) FROM jobs, json_each(jobs.errors) WHERE json_each.value ->> 'error' LIKE 'lease_expired:%'`));

/** What `budget show` says is left, beside the sum of its own rows. */
const budgetBreach = (scene: Scene, ms: number): readonly string[] => {
  const { left } = JSON.parse(run(scene, ['budget', 'show', '--json'], ms)) as { left: number };
  const day = scene.at(ms).slice(0, 10);
  const taken = within(scene, (ask) => numberOf(ask, `SELECT coalesce(sum(amount), 0) FROM energy_ledger WHERE day = '${day}' AND state IN ('reserved', 'spent')`));
  return left === 100_000 - taken ? [] : [`${left} energy left, and ${taken} of 100000 are reserved or spent`];
};

const MISSES = 4;
interface Played { readonly hits: number; readonly breaches: number }

export interface Play { readonly kills: number; readonly seed: number; /** A name of `PLANTS`: what is broken before the check, which must then fail. */ readonly planted?: string | undefined }
const playLanes = async (root: string, { lanes, kills, seed, planted }: Play & { readonly lanes: number }): Promise<Played> => {
  const scene = sceneIn(join(root, `lanes-${lanes}`));
  const rounds = Math.ceil(kills / lanes) * 2;
  const jobs = rounds * PER_ROUND;
  prepare(scene, jobs);
  const began = performance.now();
  run(scene, ['tick'], 0);
  const lasts = performance.now() - began;
  const breaches: string[] = [];
  let hits = 0;
  let round = 1;
  for (; hits < kills && round < rounds * MISSES; round++) {
    const all = await Promise.all(Array.from({ length: lanes }, (_, lane) => kill(scene, { round, lane, lasts, seed })));
    hits += all.filter(Boolean).length;
  }
  for (let calm = 0; calm < 1 || (openJobs(scene) > 0 && calm < rounds * MISSES); calm++, round++) {
    run(scene, ['tick'], round * ROUND_MS);
    const stuck = stuckAt(scene, round * ROUND_MS);
    if (stuck > 0) breaches.push(`${stuck} jobs are under a lease that is over after the tick of round ${round}`);
  }
  if (planted !== undefined) plant(scene, planted);
  breaches.push(...breachesOf(scene, jobs), ...budgetBreach(scene, round * ROUND_MS));
  for (const check of [['verify'], ['audit', 'verify']]) {
    try { run(scene, check, round * ROUND_MS); } catch (error) { breaches.push(error instanceof Error ? error.message : String(error)); }
  }
  for (const breach of breaches) process.stdout.write(`queue, ${lanes} at once: ${breach}\n`);
  process.stdout.write(`queue, ${lanes} at once: ${round} rounds, ${hits} kills while it ran, which cost ${attemptsLost(scene)} attempts of ${jobs} jobs, ${breaches.length} breaches\n`);
  if (hits >= kills) return { hits, breaches: breaches.length };
  process.stdout.write(`queue, ${lanes} at once: only ${hits} of ${kills} kills met a living process\n`);
  return { hits, breaches: breaches.length + 1 };
};

/** So many kills over two and over four processes; how many met one that ran, and how much did not hold. */
export const playQueue = async ({ kills, seed, planted }: Play): Promise<Played> => {
  const root = mkdtempSync(join(tmpdir(), 'salesos-chaos-queue-'));
  const all = { hits: 0, breaches: 0 };
  try {
    for (const lanes of LANES) {
      const { hits, breaches } = await playLanes(root, { lanes, kills: Math.ceil(kills / LANES.length), seed, planted });
      all.hits += hits;
      all.breaches += breaches;
    }
    return all;
  } finally { if (all.breaches === 0 && process.env['KEEP'] === undefined) rmSync(root, { recursive: true, force: true }); else process.stdout.write(`kept in ${root}\n`); }
};
