import { expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { sandbox, transcript } from '../support/transcript.ts';

test('on a fresh machine a person hears how to start, a script gets the error', async () => {
  const box = sandbox();
  for (const line of ['', 'status']) {
    const { code, stdout } = await box.run(line);
    expect({ code, stdout: stdout.split('\n')[0] }).toEqual({ code: 0, stdout: 'salesos has no workspace here yet. To start:' });
  }
  const { code, stdout, stderr } = await box.run('status --json');
  expect({ code, stdout }).toEqual({ code: 9, stdout: '' });
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'config', hint: 'Make one: salesos init' } });
});

test.each([
  ['--workspace nope', {}, 'there is no workspace "nope" yet\nMake one: salesos init --workspace nope\n'],
  ['--workspace default', {}, 'there is no workspace "default" yet\nMake one: salesos init\n'],
  ['', { SALESOS_WORKSPACE: 'nope' }, 'there is no workspace "nope" yet\nMake one: salesos init --workspace nope\n'],
  ['', { SALESOS_DB: '/nowhere/x.db' }, 'there is no workspace around /nowhere/x.db\nMake one: salesos init --db /nowhere/x.db\n'],
])('a workspace that was named and is not there is a mistake: %s %j', async (flags, env, stderr) => {
  const box = sandbox();
  for (const line of [flags, `${flags} status`]) expect(await box.run(line, { env })).toEqual({ code: 9, stdout: '', stderr });
});

test('an empty workspace says how to fill it', async () => {
  const box = sandbox();
  await box.run('init --country DE', { now: NOW });
  await transcript(box, `
$ salesos status
Where things stand  default
Mode       hybrid, dry run: messages stay drafts (salesos go-live)
Leads      0 leads, 0 in the pool
Deals      0 open
Waiting    0 approvals, 0 suggestions, 0 tasks due today, 0 unread notices
Work       0 queued, energy 100 of 100
Last tick  never
! Next: salesos import FILE.csv  (bring your leads in)
! Next: salesos leads add "Anna Berg" --email anna@lab.example  (or one by hand)
! Next: salesos playbook edit  (your rules: what counts, and for how much)
`, { now: NOW });
});

test('it counts what is there and names the three things to do', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  const text = `
$ salesos
Where things stand  default
Mode       hybrid, dry run: messages stay drafts (salesos go-live)
Leads      4 leads, 1 in the pool
  new                    1{half}
  contacted              2{whole}
  interested             1{half}
Deals      3 open, 13800 EUR (weighted 4980 EUR), 1 without an amount
Waiting    1 approval, 0 suggestions, 1 task due today (1 overdue), … unread notices
Work       0 queued, energy … of 100
Last tick  now
! Next: salesos approvals list  (1 wait for your yes)
! Next: salesos tasks list --due tomorrow  (1 due today)
! Next: salesos board  (look over the pipeline)
`;
  const half = `  ${'█'.repeat(10)}`;
  await transcript(box, text.replaceAll('{half}', half).replace('{whole}', half + half.trim()), { now: NOW, isTerminal: true, env: { NO_COLOR: '1' } });
  await transcript(box, text.replaceAll('{half}', '').replace('{whole}', ''), { now: NOW });
});

test('what is stopped is said first', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  await box.run('stop', { now: NOW });
  const { stdout, stderr } = await box.run('status', { now: NOW });
  expect(stdout.split('\n')[1]).toBe('STOPPED    2026-03-02T08:00:00Z: no job starts (salesos resume)');
  expect(stderr.split('\n')[0]).toBe('Next: salesos resume  (everything that runs by itself is stopped)');
});
