import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Result, type Sandbox, sandbox } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const workspace = async (): Promise<{ readonly run: (line: string, isTerminal?: boolean) => Promise<Result>; readonly change: (sql: string) => void; readonly box: Sandbox }> => {
  const box = sandbox();
  const run = (line: string, isTerminal = false): Promise<Result> => box.run(line, { now: NOW, ...(isTerminal && { isTerminal, columns: 120 }) });
  await run('init --zone UTC --mode hybrid');
  await run('leads add "Anna Adler" --email anna@lab.example');
  await run('log call anna "wants a pilot"');
  return {
    box, run,
    change: (sql) => {
      const db = new SqliteDatabase(join(box.dir, 'data/salesos/default/salesos.db'));
      try { db.exec(sql); } finally { db.close(); }
    },
  };
};

it('lists and shows what was decided, for people and for pipes', async () => {
  const { run } = await workspace();
  expect((await run('audit list --rule lifecycle', true)).stdout).toContain('status new → contacted: first call');
  const piped = await run('audit list --rule lifecycle');
  expect(piped).toMatchObject({ code: 0, stdout: expect.stringMatching(/^5\t2026-03-02 08:00\tlifecycle\.first_activity\tAnna Adler\tstatus new → contacted: first call\t\n$/) });
  expect(JSON.parse((await run('audit list --by human --json seq,by,rule')).stdout)).toEqual([{ seq: 4, by: 'human', rule: null }, { seq: 2, by: 'human', rule: null }, { seq: 1, by: 'human', rule: null }]);
  const { stdout } = await run('audit show #5');
  expect(stdout).toMatch(/^#5 {2}status\.changed[\s\S]+Because of #4 {2}call made: wants a pilot\n[\s\S]+Digest +[\da-f]{64}\nHash +[\da-f]{64}\nBehind +[\da-f]{64}\n$/);
  expect((await run('audit show 99')).code).toBe(4);
  expect((await run('audit list --by nobody')).code).toBe(2);
  expect(await run('audit list --rule deal')).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing was decided that fits.\n' });
});

it('verifies, exits with 1 at the first change, and has an answer for whoever kept a head', async () => {
  const { run, change } = await workspace();
  const { stdout, code } = await run('audit verify');
  expect({ stdout, code }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^7 entries: each is what was written, and in its place\.\nHead 7:[\da-f]{64}\n$/) });
  const head = /Head (\S+)/.exec(stdout)?.[1] ?? '';
  await run('mode set autopilot');
  expect((await run(`audit verify --head ${head}`)).code).toBe(0);
  expect((await run(`audit verify --head 7:${'0'.repeat(64)}`)).code).toBe(1);
  expect((await run('audit verify --head nonsense')).code).toBe(2);
  change(`UPDATE events SET payload = replace(payload, 'first call', 'a call') WHERE seq = 5`);
  const broken = await run('audit verify');
  expect(broken).toMatchObject({ code: 1, stdout: expect.stringMatching(/^#5: status\.changed is not what was written[^\n]*\n#7: /), stderr: expect.stringContaining('The audit breaks at #5') });
  expect(JSON.parse((await run('audit verify --json ok,breaks')).stdout)).toMatchObject({ ok: false, breaks: [{ seq: 5 }, { seq: 7 }] });
  expect(await run('verify')).toMatchObject({ code: 5, stderr: expect.stringContaining('the audit breaks at #5') });
});

it('exports the chain as NDJSON and CSV', async () => {
  const { run, box } = await workspace();
  const lines = (await run('audit export')).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { seq: number; previous: string; hash: string });
  expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(lines.map(({ previous }) => previous)).toEqual(['', ...lines.slice(0, -1).map(({ hash }) => hash)]);
  expect(await run('audit export -o {dir}/audit.csv')).toMatchObject({ code: 0, stderr: 'Wrote 7 entries to {dir}/audit.csv.\n'.replace('{dir}', box.dir) });
  expect(readFileSync(join(box.dir, 'audit.csv'), 'utf8').split('\r\n')[0]).toMatch(/^seq,dedupe_key,.*,payload,inputs,digest,previous,hash,undone_by,erased$/);
});

it('says of a replayed past that it has no chain', async () => {
  const { run } = await workspace();
  await run(`replay --to ${NOW} -o {dir}/past.db`);
  expect(await run('--db {dir}/past.db audit verify')).toMatchObject({ code: 0, stdout: '0 entries: each is what was written, and in its place.\n7 entries are older than the chain, and in none.\n' });
});

it('comes back from a backup whole', async () => {
  const { run } = await workspace();
  await run('backup');
  await run('mode set autopilot');
  expect((await run('restore latest --yes')).code).toBe(0);
  expect((await run('audit verify --json ok,entries')).stdout).toMatch(/"ok": true,\s+"entries": 7/);
});
