import { messageOf } from '../../core/base/errors.ts';
import { schedule } from 'node-cron';
import { type Instant, SECOND_MS } from '../../core/base/instant.ts';
import { isAnythingDue } from '../../db/maintenance.ts';
import { type Context, type ContextCall, withContext } from '../context.ts';
import { findWorkspace } from '../workspace.ts';
import { type DaemonState, leaveDaemon, readDaemon, STALE_MS, touchDaemon } from './daemon-state.ts';
import { type Log, logIn } from './log.ts';
import { tickUnattended } from './unattended.ts';

/*
 * A loop that looks every ten seconds. node-cron only wakes it: what is due is decided as in every tick, from the database. Between two looks it holds no
 * file, so that a restore, a new playbook or another process finds everything free.
 */

const JOB = 'daemon';
const EVERY = '*/10 * * * * *';
/** How long work under way may take after the first signal. */
const GRACE_MS = 10 * SECOND_MS;
/** The next look comes in ten seconds: nobody is served by a queue of them. */
const PATIENCE_MS = 4000;

export interface DaemonRun {
  /** The daemon that was there already; then nothing was done. */
  readonly other: DaemonState | undefined;
  readonly since: Instant;
  readonly ticks: number;
  readonly failures: number;
}

export interface DaemonOptions {
  /** Once it holds the workspace. */
  readonly onStart?: (pid: number) => void;
  /** When to look; every ten seconds if left out. */
  readonly every?: string;
}

type Beat = 'idle' | 'ticked' | 'failed' | 'lost';

/** One look: says that it is there, and ticks when anything is due. What goes wrong is logged, the same thing once until something else happens. */
const beatOf = (call: ContextCall, log: Log, holder: { readonly token: string; readonly since: Instant }): (() => Promise<Beat>) => {
  let told = '';
  const look = (context: Context): Promise<Beat> => context.store.write((tx) => touchDaemon(tx, holder.token, holder.since), call.signal).then(async (isHeld) => {
    if (!isHeld) return 'lost';
    if (!await context.store.read(isAnythingDue, call.signal)) return 'idle';
    await tickUnattended(context, log, { env: call.env });
    return 'ticked';
  });
  return async () => {
    try {
      const beat = await withContext({ ...call, patienceMs: PATIENCE_MS }, look);
      told = '';
      return beat;
    } catch (error) {
      if (call.signal.aborted) return 'idle';
      const message = messageOf(error);
      if (message !== told) log.note('error', JOB, message);
      told = message;
      return 'failed';
    }
  };
};

const pause = (ms: number): { readonly over: Promise<void>; readonly end: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => { timer = setTimeout(resolve, ms); });
  return { over, end: () => clearTimeout(timer) };
};

/** Lets the next one in, unless somebody has taken over; the signal that ended the rest does not end this. */
const leave = (call: ContextCall, token: string): Promise<void> =>
  withContext({ ...call, signal: new AbortController().signal, patienceMs: PATIENCE_MS }, ({ store }) => store.write((tx) => {
    leaveDaemon(tx, token);
  }));

/**
 * Does what is due, every ten seconds, until the signal comes; then what is under way is finished or given back, within ten seconds. One for each workspace: a
 * second does nothing and answers the first. Raises `config` and `storage` as it starts; later they are logged, and it goes on.
 */
export const runDaemon = async (call: ContextCall, { onStart, every = EVERY }: DaemonOptions = {}): Promise<DaemonRun> => {
  const paths = await findWorkspace(call);
  const log = logIn(paths, { env: call.env, now: call.clock.now });
  const since = call.clock.now();
  const held = await withContext(call, ({ store }) => store.write((tx) => {
    const token = tx.newId('dm');
    return touchDaemon(tx, token, since) ? { token } : { other: readDaemon(tx) };
  }, call.signal));
  if (held.token === undefined) return { other: held.other, since, ticks: 0, failures: 0 };
  const holder = { token: held.token, since };
  log.note('info', JOB, 'started', { pid: process.pid });
  onStart?.(process.pid);

  const beat = beatOf(call, log, holder);
  const counts = { ticked: 0, failed: 0 };
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => { end = resolve; });
  let underWay: Promise<void> | undefined;
  let lookedAt = 0;
  const look = (): void => {
    if (underWay !== undefined || call.signal.aborted) return;
    lookedAt = performance.now();
    underWay = beat().then((came) => {
      if (came === 'ticked') counts.ticked++;
      if (came === 'failed') counts.failed++;
      if (came === 'lost') end();
    }).finally(() => { underWay = undefined; });
  };
  const ticker = schedule(every, look, { timezone: 'UTC', suppressMissedWarning: true });
  // node-cron waits for the clock on the wall: set back by an hour, it would wait for an hour.
  const watch = setInterval(() => { if (performance.now() - lookedAt > STALE_MS / 2) look(); }, STALE_MS / 4);
  if (call.signal.aborted) end(); else call.signal.addEventListener('abort', end, { once: true });
  look();
  await ended;
  clearInterval(watch);
  await ticker.destroy();
  const grace = pause(GRACE_MS);
  await Promise.race([underWay, grace.over]);
  grace.end();
  await leave(call, holder.token).catch(() => undefined);
  log.note('info', JOB, 'stopped', { ticks: counts.ticked, failures: counts.failed });
  return { other: undefined, since, ticks: counts.ticked, failures: counts.failed };
};
