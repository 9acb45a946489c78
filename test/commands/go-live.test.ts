import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const EVENT = JSON.stringify({ event_type: 'email_replied', occurred_at: '2026-03-02T07:30:00Z', source: 'mail', lead_identifier: { email: 'anna@lab.example' }, metadata: { text: 'hello' } });

const workspace = async (): Promise<Sandbox> => {
  const box = sandbox();
  await box.run('init --zone UTC --mode hybrid --name Mia', { now: NOW });
  await box.run(`ingest ${box.file('events.ndjson', `${EVENT}\n`)}`, { now: NOW });
  await box.run('tick', { now: NOW });
  return box;
};
const addPostalAddress = (box: Sandbox): void => {
  const playbook = join(box.dir, 'data/salesos/default/playbook.yaml');
  writeFileSync(playbook, readFileSync(playbook, 'utf8').replace(/^business:\n/m, 'business:\n  postal_address: Example Str. 1, 10115 Berlin\n'));
};

it('a workspace begins in a dry run; going live takes an address, shows what would leave, asks, and can be taken back', async () => {
  const box = await workspace();
  await transcript(box, `
$ salesos go-live --yes
? 9
! This workspace is not ready to go live:
!   no postal address: the law wants one under every e-mail that sells. Write business.postal_address into the playbook: salesos playbook edit
! Nothing was switched. Then again: salesos go-live
$ salesos status --json live
{
  "live": false
}
`, { now: NOW });
  addPostalAddress(box);
  const asked = await box.run('go-live', { now: NOW });
  expect(asked).toMatchObject({ code: 2, stdout: expect.stringContaining('The first 1 of 1 message, as they would leave\n\n  To:       anna@lab.example <anna@lab.example> by email\n  Subject:  ') });
  expect(asked.stdout).toContain('not  no channel is set up yet, so that nothing can leave');
  expect((await box.run('status --json live', { now: NOW })).stdout).toContain('false');
  expect(await box.run('go-live', { now: NOW, isTerminal: true, input: 'n\n' })).toMatchObject({ code: 130 });
  await transcript(box, `
$ salesos go-live --yes --json live,changed,drafts
{
  "live": true,
  "changed": true,
  "drafts": 1
}
$ salesos go-live --yes --json live,changed
{
  "live": true,
  "changed": false
}
$ salesos go-live --off --json live,changed
{
  "live": false,
  "changed": true
}
$ salesos go-live --off
It is a dry run already.
`, { now: NOW });
  const db = new SqliteDatabase(join(box.dir, 'data/salesos/default/salesos.db'), { readonly: true });
  expect(db.prepare(`SELECT type, by FROM events WHERE type LIKE 'live.%' ORDER BY seq`).raw().all()).toEqual([['live.started', 'human'], ['live.ended', 'human']]);
  expect(db.prepare(`SELECT DISTINCT state FROM messages`).pluck().all()).toEqual(['approved']);
  db.close();
});

it('shows everything that is missing and switches nothing while work is stopped', async () => {
  const box = await workspace();
  addPostalAddress(box);
  await box.run('stop --reason "wrong template"', { now: NOW });
  expect(await box.run('go-live --yes', { now: NOW })).toMatchObject({ code: 9, stderr: expect.stringContaining('work is stopped') });
  const { stdout } = await box.run('go-live --dry-run --json checks', { now: NOW });
  expect((JSON.parse(stdout) as { checks: { name: string; ok: boolean; needed: boolean }[] }).checks.map(({ name, ok, needed }) => [name, ok, needed]))
    .toEqual([['running', false, true], ['sender', true, true], ['postal_address', true, true], ['unsubscribe', true, false], ['channel', false, false]]);
  const status = await box.run('status', { now: NOW });
  expect(status.stdout).toContain('STOPPED    2026-03-02T08:00:00Z: no job starts (salesos resume)\nMode       hybrid, dry run: messages stay drafts (salesos go-live)\n');
});
