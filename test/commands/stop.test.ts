import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

const workspace = async (): Promise<Sandbox & { readonly folder: string }> => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid', { now: NOW })).code).toBe(0);
  return { ...box, folder: join(box.dir, 'data/salesos/default') };
};
const isStopped = async (box: Sandbox): Promise<unknown> => JSON.parse((await box.run('status --json stopped', { now: NOW })).stdout);

describe('the kill switch', () => {
  it('works while the playbook has a mistake, and so does its end', async () => {
    const box = await workspace();
    const playbook = join(box.folder, 'playbook.yaml');
    const good = readFileSync(playbook, 'utf8');
    writeFileSync(playbook, `${good}\nno_such_section: 1\n`);
    expect((await box.run('status', { now: NOW })).code).toBe(9);
    expect(await box.run('stop', { now: NOW })).toMatchObject({ code: 0, stdout: 'Stopped: no job starts until you resume.\n' });
    writeFileSync(playbook, good);
    expect(await isStopped(box)).toEqual({ stopped: true });
    writeFileSync(playbook, `${good}\nno_such_section: 1\n`);
    expect(await box.run('resume --json', { now: NOW })).toMatchObject({ code: 0, stdout: expect.stringMatching(/"stopped": false,\s+"changed": true/) });
    writeFileSync(playbook, good);
    expect(await isStopped(box)).toEqual({ stopped: false });
  });

  it('holds by its file alone, as while another program writes to the database', async () => {
    const box = await workspace();
    const db = new SqliteDatabase(join(box.folder, 'salesos.db'));
    onTestFinished(() => { db.close(); });
    db.exec('BEGIN IMMEDIATE');
    const stopped = await box.run('stop', { now: NOW });
    expect(stopped).toMatchObject({ code: 0, stdout: 'Stopped: no job starts until you resume.\n' });
    expect(stopped.stderr).toContain('It holds, but the ledger does not tell it: ');
    db.exec('ROLLBACK');
    expect(existsSync(join(box.folder, 'stop'))).toBe(true);
    expect(await isStopped(box)).toEqual({ stopped: true });
    expect((await box.run('status', { now: NOW })).stdout).toMatch(/^STOPPED {4}the file says so: no job starts/m);
  });

  it('needs a workspace', async () => {
    expect(await sandbox().run('stop')).toMatchObject({ code: 9, stderr: expect.stringContaining('salesos init') });
  });
});
