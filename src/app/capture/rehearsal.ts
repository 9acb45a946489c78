import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDatabase } from '../../db/copy.ts';
import { openStore } from '../../db/open.ts';
import { isAlive } from '../../files/alive.ts';
import type { Context } from '../context.ts';

const PREFIX = 'salesos-plan-';

/** Copies of ours that a kill has left behind: they hold people's data. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : Number.NaN;
    if (!Number.isInteger(pid) || pid <= 0 || isAlive(pid)) continue;
    try { rmSync(join(tmpdir(), name), { recursive: true, force: true }); } catch { /* somebody else's */ }
  }
};

export interface Rehearsing { readonly onPhase: (label: string, total?: number) => { readonly step: (done: number) => void; readonly end: () => void } }

/**
 * Does the real work on a copy of the workspace's database, which is thrown away: nobody waits for it, nothing is written, and what is answered is what would happen.
 * The copy is of one moment, checked, private, and removed whatever happens. Raises `storage`, `cancelled`, and what the work raises.
 */
export const rehearse = async <T>(context: Context, { onPhase }: Rehearsing, work: (copy: Context) => Promise<T>): Promise<T> => {
  sweep();
  const dir = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  try {
    const database = join(dir, 'salesos.db');
    const progress = onPhase('Copying the database');
    let done = 0;
    await copyDatabase({
      from: context.paths.database, to: database, signal: context.signal, onProgress: (pages) => { progress.step(pages - done); done = pages; },
    });
    progress.end();
    let made = 0;
    const { store } = await openStore({
      path: database, durability: 'normal', mustExist: true, clock: context.clock, newId: (prefix) => `${prefix}_rehearsed${++made}`, jitter: () => 0, patienceMs: 0,
    });
    try {
      return await work({ ...context, store, paths: { ...context.paths, database, rejects: join(dir, 'rejects') }, close: () => store.close() });
    } finally { store.close(); }
  } finally { rmSync(dir, { recursive: true, force: true }); }
};
