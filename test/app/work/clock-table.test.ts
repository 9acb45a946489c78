import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
interface Row { readonly zone: string; readonly law: string; readonly saw: string; readonly ok: boolean }

/** The table as a process of its own sees it whose host is in this zone. */
const table = (hostZone: string, flags: readonly string[]): Promise<readonly Row[]> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'scripts/clock-table.ts', '--short', '--step', '420', ...flags], { cwd: ROOT, env: { ...process.env, TZ: hostZone }, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
  child.on('close', () => { try { resolve(JSON.parse(out) as Row[]); } catch { reject(new Error(`the table ended with "${out.slice(0, 200)}"`)); } });
});

const YEAR = '366 runs on 366 days, 0 twice, 0 missing, 0 at another time';
it.each([
  ['Pacific/Apia', ['--zones', 'Europe/Berlin,America/New_York,Pacific/Apia,Asia/Kolkata,Australia/Lord_Howe'], 5], ['America/St_Johns', ['--zones', 'Australia/Lord_Howe'], 1], ['UTC', ['--zones', 'America/St_Johns'], 1],
] as const)('a daily 08:00 fires once a local day, whatever clocks do, on a host in %s', async (hostZone, flags, zones) => {
  const rows = await table(hostZone, flags);
  expect(rows.filter(({ ok }) => !ok)).toEqual([]);
  expect(new Set(rows.map(({ zone }) => zone)).size).toBe(zones);
  expect(rows.filter(({ law }) => law.startsWith('"0 8')).map(({ saw }) => saw)).toEqual(Array.from({ length: zones }, () => YEAR));
  expect(new Set(rows.map(({ law }) => law)).size).toBe(5);
}, 180_000);
