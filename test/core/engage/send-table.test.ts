import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
interface Row { readonly law: string; readonly saw: string; readonly ok: boolean }

/** The table as a process of its own sees it whose host is in this zone. */
const table = (hostZone: string): Promise<readonly Row[]> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'scripts/send-table.ts', '--cases', '200', '--sends', '15000', '--days', '1'], { cwd: ROOT, env: { ...process.env, TZ: hostZone }, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
  child.on('close', () => { try { resolve(JSON.parse(out) as Row[]); } catch { reject(new Error(`the table ended with "${out.slice(0, 200)}"`)); } });
});

it('what leaves, and when, does not depend on the host', async () => {
  const rows = await table('Pacific/Apia');
  expect(rows.filter(({ ok }) => !ok)).toEqual([]);
  expect(rows.length).toBe(22);
}, 180_000);
