import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
interface Row { readonly law: string; readonly saw: string; readonly ok: boolean }

/** The table as a process of its own sees it whose host is in this zone. */
const table = (hostZone: string): Promise<readonly Row[]> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'scripts/send-table.ts', '--cases', '300', '--sends', '15000', '--days', '1'], { cwd: ROOT, env: { ...process.env, TZ: hostZone }, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
  child.on('close', () => { try { resolve(JSON.parse(out) as Row[]); } catch { reject(new Error(`the table ended with "${out.slice(0, 200)}"`)); } });
});

it('what leaves, and when, is the same on any host', async () => {
  const apia = await table('Pacific/Apia');
  expect(apia.filter(({ ok }) => !ok)).toEqual([]);
  expect(apia.length).toBe(22);
  expect(await table('America/St_Johns')).toEqual(apia);
}, 180_000);
