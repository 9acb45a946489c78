import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runDaemon } from '../../../src/app/work/daemon.ts';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { start } from '../../support/process.ts';
import { type Sandbox, sandbox } from '../../support/transcript.ts';

// Processes of their own, each of which loads all of the program.
vi.setConfig({ testTimeout: 120_000 });

const BIN = join(import.meta.dirname, '../../../bin/salesos.js');

interface Place { readonly box: Sandbox; readonly path: string; readonly folder: string; readonly log: () => readonly { readonly level: string; readonly job: string; readonly message: string }[]; readonly setting: (name: string) => string | undefined }
const workspace = async (): Promise<Place> => {
  const box = sandbox();
  const folder = join(box.dir, 'w');
  const path = join(folder, 'salesos.db');
  expect((await box.run(`init --mode hybrid --zone UTC --db ${path}`)).code).toBe(0);
  const db = new SqliteDatabase(path, { readonly: true });
  onTestFinished(() => { db.close(); });
  const setting = db.prepare('SELECT value FROM workspace WHERE name = ?').pluck();
  return {
    box, path, folder, setting: (name) => setting.get(name) as string | undefined,
    log: () => { try { return readFileSync(join(folder, 'logs/salesos.log'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line)); } catch { return []; } },
  };
};
const until = async (what: () => boolean): Promise<void> => {
  for (const began = performance.now(); !what();) {
    if (performance.now() - began > 60_000) throw new Error('it did not come');
    await sleep(20);
  }
};

describe('the daemon', () => {
  it('ticks, says that it is there, lets no second in, and stops in order', async () => {
    const { box, path, folder, log, setting } = await workspace();
    const { child, done } = start([BIN, 'daemon', '--quiet', '--db', path]);
    await until(() => setting('last_tick') !== undefined && setting('ticking') === undefined);
    expect(setting('daemon')?.split(' ')[0]).toBe(String(child.pid));
    const status = await box.run(`status --json daemon --db ${path}`);
    expect(JSON.parse(status.stdout)).toMatchObject({ daemon: { running: true, pid: child.pid } });
    expect((await box.run(`status --db ${path}`)).stdout).toContain('Daemon     running for now, last touch now');
    expect(await box.run(`daemon --db ${path}`)).toMatchObject({ code: 0, stderr: `A daemon of this workspace runs already, for now as process ${child.pid}; this one did nothing.\n` });
    const since = performance.now();
    child.kill('SIGTERM');
    await done;
    expect(child.exitCode).toBe(0);
    expect(performance.now() - since).toBeLessThan(10_000);
    expect(setting('daemon')).toBeUndefined();
    expect(log().filter(({ job }) => job === 'daemon').map(({ message }) => message)).toEqual(['started', 'stopped']);
    expect([statSync(join(folder, 'logs')).mode & 0o777, statSync(join(folder, 'logs/salesos.log')).mode & 0o777]).toEqual([0o700, 0o600]);
  });
  it('that was killed is told from one that runs, and gives way at once', async () => {
    const { box, path, setting } = await workspace();
    const first = start([BIN, 'daemon', '--quiet', '--db', path]);
    await until(() => setting('last_tick') !== undefined);
    first.child.kill('SIGKILL');
    await first.done;
    expect(JSON.parse((await box.run(`status --json daemon --db ${path}`)).stdout)).toMatchObject({ daemon: { running: false, pid: first.child.pid } });
    expect((await box.run(`status --db ${path}`)).stdout).toContain('Daemon     gone: its last touch was now ago');
    const second = start([BIN, 'daemon', '--quiet', '--db', path]);
    await until(() => setting('daemon')?.split(' ')[0] === String(second.child.pid));
    second.child.kill('SIGINT');
    await second.done;
    expect(second.child.exitCode).toBe(0);
  });
  it('goes on through a playbook with a mistake, says it once, and takes the right one up', async () => {
    const { box, path, folder, log, setting } = await workspace();
    const stopping = new AbortController();
    const clock = { now: () => Date.now(), sleep: (ms: number) => sleep(ms) };
    const running = runDaemon({ db: path, env: box.env, clock, signal: stopping.signal }, { every: '* * * * * *' });
    await until(() => setting('last_tick') !== undefined);
    const playbook = join(folder, 'playbook.yaml');
    const good = readFileSync(playbook, 'utf8');
    writeFileSync(playbook, `${good}\nno_such_section: 1\n`);
    await until(() => log().some(({ level, message }) => level === 'error' && message.includes('no_such_section')));
    await sleep(2500);
    expect(log().filter(({ level }) => level === 'error')).toHaveLength(1);
    const version = setting('playbook_version');
    writeFileSync(playbook, good.replace('attempts: 3', 'attempts: 4'));
    await until(() => setting('playbook_version') !== version);
    stopping.abort('signal');
    expect(await running).toMatchObject({ other: undefined });
    expect(setting('daemon')).toBeUndefined();
  });
});

describe('logs', () => {
  it('has what cron\'s ticks did, by level and job, and goes on with what comes', async () => {
    const { box, path, folder } = await workspace();
    await box.run(`tick --db ${path}`, { now: '2026-03-02T07:59:00Z' });
    await box.run(`tick --db ${path}`, { now: '2026-03-02T08:00:00Z' });
    const rows = JSON.parse((await box.run(`logs --json --db ${path}`)).stdout) as { job: string; level: string; message: string; at: string }[];
    expect(rows.map(({ job, level, message }) => `${job} ${level} ${message}`)).toContain('daily_review info done');
    expect((await box.run(`logs --json --job daily_review --db ${path}`)).stdout).toContain('"at": "2026-03-02T08:00:00Z"');
    expect(await box.run(`logs --level error --db ${path}`)).toMatchObject({ code: 0, stdout: '' });
    expect(await box.run(`logs -f --json --db ${path}`)).toMatchObject({ code: 2 });
    const follower = start([BIN, 'logs', '-f', '--jsonl', '--limit', '1', '--db', path]);
    await follower.said('"job":');
    await box.run(`tick --db ${path}`, { now: '2026-03-02T09:00:00Z' });
    await follower.said('inactivity_check');
    follower.child.kill('SIGTERM');
    await follower.done;
    expect(readFileSync(join(folder, 'logs/salesos.log'), 'utf8')).not.toContain('undefined');
  });
});
