import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { withContext } from '../../src/app/context.ts';
import { human } from '../../src/app/ledger/ledger.ts';
import { act } from '../../src/app/ledger/act.ts';
import { unit } from '../../src/core/base/random.ts';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Provider, startProvider } from './provider.ts';
import { type Lane, type LaneKind, READY } from './send-lane.ts';

/*
 * Kills processes that send the same outbox at the same time, over a provider that counts what it gets: nobody twice, nobody forgotten, and of whom nothing is known is
 * listed. Beside them, as controls that must fail, the two loops that come to mind first: send and then mark, mark and then send.
 */

const BIN = resolve('bin/salesos.js');
export const LANE = '--lane';
const START = Date.parse('2026-03-02T08:00:00Z');
/** Longer than a lease and a claim, so that each round finds all that the one before it left. */
const ROUND_MS = 20 * 60_000;
const YEARS_MS = 20 * 365 * 86_400_000;
/** Messages that one lane sends in one round at most. */
const PER_LANE = 8;
/** How long after its start a lane is killed, at most: about as long as its messages take. */
const KILL_WITHIN_MS = 400;
const MISSES = 4;
/** To so many people at least. */
const MESSAGES = 60;

const PLAYBOOK = `budget: { energy_per_message: 0 }
limits: { per_minute: 1000, company_per_day: 100000, per_day: { email: 100000 }, warm_up: off }
windows: { email: { days: [mon, tue, wed, thu, fri, sat, sun], from: "00:00", to: "23:59", on_holidays: true } }
jobs: { by_status: { new: [], contacted: [], qualified: [], interested: [], ready_to_close: [] }, backoff: { first: 1s, max: 1min } }
business: { sender_name: Ann Smith, postal_address: "1 Road, London" }
`;

interface Scene { readonly dir: string; readonly db: string }
const sceneIn = (dir: string): Scene => ({ dir, db: join(dir, 'salesos.db') });
const envOf = ({ dir, db }: Scene): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _unused, ...rest } = process.env;
  return { ...rest, SALESOS_DB: db, CI: '1', HOME: dir, TZ: 'UTC' };
};
const at = (ms: number): string => new Date(START + ms).toISOString();

const run = (scene: Scene, args: readonly string[], ms: number): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args, '--now', at(ms)], { env: envOf(scene), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`salesos ${args.join(' ')} ended with ${status}: ${stderr || stdout.slice(0, 400)}`);
  return stdout;
};

const clockAt = (ms: number) => ({ now: () => START + ms, sleep: () => Promise.resolve() });

/** A live workspace with an approved message to each of so many people: made once, then copied. */
const prepare = async (scene: Scene, messages: number): Promise<void> => {
  const base = sceneIn(join(dirname(scene.dir), `base-${messages}`));
  if (!existsSync(base.db)) await make(base, messages);
  cpSync(base.dir, scene.dir, { recursive: true });
};

const make = async (scene: Scene, messages: number): Promise<void> => {
  mkdirSync(scene.dir, { recursive: true });
  writeFileSync(join(scene.dir, 'playbook.yaml'), PLAYBOOK);
  run(scene, ['init', '--mode', 'autopilot', '--country', 'GB', '--zone', 'UTC'], 0);
  const csv = join(scene.dir, 'leads.csv');
  writeFileSync(csv, `First Name,Last Name,Email\n${Array.from({ length: messages }, (_, index) => `Ann,Smith${index},person.${index}@corp-${index}.example`).join('\n')}\n`);
  run(scene, ['import', csv, '-q'], 0);
  run(scene, ['go-live', '--yes', '-q'], 0);
  await withContext({ db: scene.db, env: envOf(scene), clock: clockAt(0), signal: new AbortController().signal, durability: 'normal' }, async (context) => {
    for (let key = 1; key <= messages; key++) {
      await act(context, key, (record) => [human('message.drafted', {
        id: `ms_${record.key}`, channel: 'email', subject: 'Hello', body: 'Good morning\n', job: null, cadence: 'hello', step: 'first', occurrence: 1, approved: true,
        due_at: START + record.key, expires_at: START + YEARS_MS,
      })]);
    }
  });
};

const ask = <T>({ db: path }: Scene, sql: string): T[] => {
  const db = new SqliteDatabase(path, { readonly: true });
  try { return db.prepare(sql).all() as T[]; } finally { db.close(); }
};
const countIn = (scene: Scene, state: string): number => ask<{ n: number }>(scene, `SELECT count(*) AS n FROM messages WHERE state = '${state}'`)[0]?.n ?? 0;

/** Starts a lane; with `killAfterMs`, kills it so long after it begins to send. True when it was alive then. */
const startLane = (scene: Scene, lane: Lane, killAfterMs: number | undefined): Promise<{ readonly isKilled: boolean; readonly said: string }> => new Promise((done, fail) => {
  const child = spawn(process.execPath, [process.argv[1] ?? '', LANE, JSON.stringify(lane)], { env: envOf(scene), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  let isKilled = false;
  child.stdout.on('data', (part: Buffer) => {
    const isReady = said === '';
    said += part.toString();
    if (isReady && killAfterMs !== undefined) setTimeout(() => { isKilled = child.exitCode === null && child.kill('SIGKILL'); }, killAfterMs).unref();
  });
  child.stderr.on('data', (part: Buffer) => { wrong += part.toString(); });
  child.on('close', (code, signal) => {
    if (code === 0 || signal === 'SIGKILL') done({ isKilled: isKilled && signal === 'SIGKILL', said: said.replace(READY, '') });
    else fail(new Error(`a lane ended with ${signal ?? code}: ${wrong.slice(0, 2000)}`));
  });
});

export interface SendGame { readonly kills: number; readonly lanes: number; readonly faults: number; readonly keyed: boolean; readonly seed: number; readonly kind: LaneKind }
export interface Played { readonly hits: number; readonly messages: number; readonly duplicates: number; readonly lost: number; readonly unknown: number; readonly breaches: readonly string[] }

/** Rounds of lanes that are killed, then calm ones until nothing is left to do. */
const playRounds = async (scene: Scene, provider: Provider, { kills, lanes, keyed, seed, kind }: SendGame): Promise<{ readonly hits: number; readonly rounds: number }> => {
  const laneAt = (round: number, limit: number): Lane => ({ kind, db: scene.db, url: provider.url, keyed, now: START + round * ROUND_MS, limit });
  let hits = 0;
  let round = 1;
  for (; hits < kills && round < MISSES * Math.ceil(kills / lanes) + MISSES; round++) {
    const ends = await Promise.all(Array.from({ length: lanes }, (_, lane) => startLane(scene, laneAt(round, PER_LANE), KILL_WITHIN_MS * unit(seed, 'kill', round, lane))));
    hits += ends.filter(({ isKilled }) => isKilled).length;
  }
  for (let calm = 0; calm < 60 && countIn(scene, 'approved') + countIn(scene, 'sending') > 0; calm++) await startLane(scene, laneAt(++round, 100_000), undefined);
  return { hits, rounds: round };
};

const judge = (scene: Scene, provider: Provider, { game: { kind, keyed }, hits, rounds, messages }: { readonly game: SendGame; readonly hits: number; readonly rounds: number; readonly messages: number }): Played => {
  const duplicates = [...provider.delivered.values()].filter((times) => times > 1).length;
  const states = new Map(ask<{ id: string; state: string }>(scene, 'SELECT id, state FROM messages').map(({ id, state }) => [id, state]));
  const lost = [...states].filter(([id, state]) => state !== 'unknown' && !provider.delivered.has(id)).length;
  const unknown = [...states.values()].filter((state) => state === 'unknown').length;
  const breaches: string[] = [];
  if (kind === 'outbox') {
    if (duplicates > 0) breaches.push(`${duplicates} people got it twice`);
    if (lost > 0) breaches.push(`${lost} people got nothing, and nobody would know`);
    // One call is in flight in each process that is killed; what a provider leaves open comes on top, unless it knows keys.
    const most = hits + provider.vague();
    if (unknown > (keyed ? hits : most)) breaches.push(`${unknown} are unknown, and ${most} at most can be`);
    const listed = (JSON.parse(run(scene, ['outbox', 'list', '--state', 'unknown', '--json', 'id'], rounds * ROUND_MS)) as unknown[]).length;
    if (listed !== unknown) breaches.push(`${unknown} are unknown, ${listed} are listed`);
    const sends = ask<{ key: string }>(scene, `SELECT key FROM sends WHERE state IN ('sending', 'sent', 'unknown') GROUP BY key HAVING count(*) > 1`).length;
    if (sends > 0) breaches.push(`${sends} keys have two sends`);
    const twice = ask<{ n: number }>(scene, `SELECT count(*) AS n FROM (SELECT payload ->> 'id' FROM events WHERE type = 'message.sent' GROUP BY 1 HAVING count(*) > 1)`)[0]?.n ?? 0;
    if (twice > 0) breaches.push(`${twice} messages have two events of being sent`);
    for (const check of [['verify'], ['audit', 'verify']]) {
      try { run(scene, check, rounds * ROUND_MS); } catch (error) { breaches.push(error instanceof Error ? error.message : String(error)); }
    }
  }
  return { hits, messages, duplicates, lost, unknown, breaches };
};

/** Plays one game in a workspace of its own, and answers what came of it. */
export const playSend = async (root: string, game: SendGame): Promise<Played> => {
  const { kills, lanes, faults, keyed, seed, kind } = game;
  const scene = sceneIn(join(root, `${kind}-${lanes}-${faults}-${keyed ? 'keyed' : 'plain'}`));
  const messages = Math.max(MESSAGES, Math.ceil(kills * 3));
  await prepare(scene, messages);
  const provider = await startProvider({ keyed, faults, seed });
  try {
    const { hits, rounds } = await playRounds(scene, provider, game);
    const played = judge(scene, provider, { game, hits, rounds, messages });
    return hits >= kills ? played : { ...played, breaches: [...played.breaches, `only ${hits} of ${kills} kills met a living process`] };
  } finally { await provider.close(); }
};

/** Sends a part, puts yesterday's file back, and sends on: first nothing at all leaves, and once the journal is adopted nobody who had it gets it again. */
export const playRestore = async (root: string, seed: number): Promise<Played> => {
  const scene = sceneIn(join(root, 'restore'));
  const messages = MESSAGES;
  await prepare(scene, messages);
  const provider = await startProvider({ keyed: false, faults: 0, seed });
  const lane = (round: number, limit: number): Lane => ({ kind: 'outbox', db: scene.db, url: provider.url, keyed: false, now: START + round * ROUND_MS, limit });
  const breaches: string[] = [];
  const copy = join(scene.dir, 'yesterday.db');
  try {
    await startLane(scene, lane(1, 10), undefined);
    const db = new SqliteDatabase(scene.db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    copyFileSync(scene.db, copy);
    await startLane(scene, lane(2, 20), undefined);
    const before = provider.calls();
    for (const side of ['-wal', '-shm']) rmSync(`${scene.db}${side}`, { force: true });
    copyFileSync(copy, scene.db);
    const { said } = await startLane(scene, lane(3, 100), undefined);
    if (provider.calls() !== before) breaches.push(`${provider.calls() - before} messages left from a database that is older than its journal`);
    if (!said.includes('"stop":"journal"')) breaches.push('nothing said that the database is older than its journal');
    run(scene, ['adopt', '--yes', '-q'], 3 * ROUND_MS);
    await startLane(scene, lane(4, 100), undefined);
    const played = judge(scene, provider, { game: { kills: 0, lanes: 1, faults: 0, keyed: false, seed, kind: 'outbox' }, hits: 0, rounds: 5, messages });
    return { ...played, breaches: [...breaches, ...played.breaches] };
  } finally { await provider.close(); }
};

const WRITES = 'write,pwrite64,fsync,fdatasync,ftruncate';
/** Enough calls for a process that sends one message. */
const MOST_CALLS = 400;

/** Ends a process that sends one message at its n-th write or fsync; true when it was killed there, false when it did not have so many. */
const killAt = (scene: Scene, lane: Lane, n: number): Promise<boolean> => new Promise((done, fail) => {
  const child = spawn('strace', ['-f', '-o', '/dev/null', '-e', `trace=${WRITES}`, '-e', `inject=${WRITES}:signal=SIGKILL:when=${n}`, process.execPath, process.argv[1] ?? '', LANE, JSON.stringify(lane)],
    { env: envOf(scene), stdio: 'ignore' });
  child.on('error', fail);
  child.on('close', (code, signal) => done(signal === 'SIGKILL' || code !== 0));
});

/** Kills the send of one message at each of its writes and fsyncs, or at each `every`-th; the next one takes up what is left. */
export const playEverywhere = async (root: string, { every, seed }: { readonly every: number; readonly seed: number }): Promise<Played> => {
  const scene = sceneIn(join(root, 'everywhere'));
  const messages = MESSAGES;
  await prepare(scene, messages);
  const provider = await startProvider({ keyed: false, faults: 0, seed });
  const lane = (round: number, limit: number): Lane => ({ kind: 'outbox', db: scene.db, url: provider.url, keyed: false, now: START + round * ROUND_MS, limit });
  try {
    let hits = 0;
    let round = 1;
    for (let n = 1; n < MOST_CALLS && countIn(scene, 'approved') > 1 && await killAt(scene, lane(round, 1), n); n += every, round++) hits++;
    for (let calm = 0; calm < 10 && countIn(scene, 'approved') + countIn(scene, 'sending') > 0; calm++) await startLane(scene, lane(++round, 1000), undefined);
    const played = judge(scene, provider, { game: { kills: 0, lanes: 1, faults: 0, keyed: false, seed, kind: 'outbox' }, hits, rounds: round + 1, messages });
    return hits > 0 ? played : { ...played, breaches: [...played.breaches, 'nothing was killed'] };
  } finally { await provider.close(); }
};

const canTrace = (): boolean => spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;

const said = (name: string, { hits, messages, duplicates, lost, unknown, breaches }: Played): string =>
  `${name}: ${hits} kills, ${messages} messages, ${duplicates} duplicates, ${lost} lost, ${unknown} unknown and listed${breaches.length === 0 ? '' : `; BREACH: ${breaches.join('; ')}`}\n`;

export interface SendChaos { readonly kills: number; readonly lanes: readonly number[]; readonly faults: readonly number[]; readonly seed: number; /** Kills at each write, or at each so-many-th; 0 is not at all. */ readonly every: number }

/** The whole play: every number of lanes with every share of faults over both kinds of provider, the restore, and the two loops that must fail. */
export const playSends = async ({ kills, lanes, faults, seed, every }: SendChaos): Promise<{ readonly hits: number; readonly breaches: number }> => {
  const root = mkdtempSync(join(tmpdir(), 'salesos-chaos-send-'));
  const all = { hits: 0, duplicates: 0, lost: 0, unknown: 0, breaches: 0 };
  const note = (name: string, played: Played): void => {
    process.stdout.write(said(name, played));
    all.hits += played.hits;
    all.duplicates += played.duplicates;
    all.lost += played.lost;
    all.unknown += played.unknown;
    all.breaches += played.breaches.length;
  };
  try {
    for (const many of lanes) for (const share of faults) for (const keyed of [false, true]) {
      note(`send, ${many} lanes, ${share} % faults, ${keyed ? 'keyed' : 'unkeyed'}`, await playSend(root, { kills, lanes: many, faults: share, keyed, seed, kind: 'outbox' }));
    }
    if (every > 0 && canTrace()) note(`send, killed at ${every === 1 ? 'each write and fsync' : `one write or fsync in ${every}`}`, await playEverywhere(root, { every, seed }));
    else if (every > 0) process.stdout.write('send, killed at each write: left out, strace is not here or may not trace\n');
    note('send, yesterday\'s backup restored', await playRestore(root, seed));
    const controls: string[] = [];
    for (const kind of ['send_then_mark', 'mark_then_send'] as const) {
      const seen = { hits: 0, messages: 0, duplicates: 0, lost: 0 };
      let fails = false;
      // A few kills may all miss the moment that breaks it.
      for (let game = 0; game < MISSES && !fails; game++) {
        const { hits, messages, duplicates, lost } = await playSend(join(root, `control-${game}`), { kills: Math.max(10, Math.ceil(kills / 10)), lanes: 2, faults: 0, keyed: false, seed: seed + game, kind });
        seen.hits += hits;
        seen.messages += messages;
        seen.duplicates += duplicates;
        seen.lost += lost;
        fails = kind === 'send_then_mark' ? duplicates > 0 : lost > 0;
      }
      const { hits, messages, duplicates, lost } = seen;
      if (!fails) all.breaches++;
      controls.push(`${kind.replaceAll('_', ' ')}: ${duplicates} duplicates, ${lost} lost of ${messages} in ${hits} kills`);
      process.stdout.write(`control, ${controls.at(-1) ?? ''}${fails ? '' : '; BREACH: it should have failed'}\n`);
    }
    process.stdout.write(`send: ${all.hits} kills, ${all.duplicates} duplicates, ${all.lost} lost, ${all.unknown} unknown and listed, ${all.breaches} breaches; ${controls.join('; ')}\n`);
    return all;
  } finally { if (all.breaches === 0 && process.env['KEEP'] === undefined) rmSync(root, { recursive: true, force: true }); else process.stdout.write(`kept in ${root}\n`); }
};
