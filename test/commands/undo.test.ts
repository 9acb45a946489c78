import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

it('takes an import back, and names what was changed later and stands', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Company\nAnna Müller,anna@lab.example,Wrong GmbH\nBob Stone,bob@stone.example,Stone Inc\n');
  await box.run('import {dir}/leads.csv', { now: NOW });
  await box.run('leads edit anna@lab.example --set company=Right', { now: '2026-03-03T09:00:00Z' });
  const [batch] = JSON.parse((await box.run('imports list --json id', { now: NOW })).stdout) as { readonly id: string }[];
  await transcript(box, `
$ salesos undo ${batch?.id} --yes
Took back import bt_… of leads.csv: 2 events hidden, 2 leads rebuilt. Nothing was deleted.
1 lead stayed, because other events speak of it: with what it is known by, and nothing else of the import.
1 value was changed later, and stands:
  ld_…  Anna Müller: company "Right", not "Wrong GmbH"  (2026-03-03 09:00, by hand)
! Next: salesos status
`, { now: '2026-03-04T08:00:00Z' });
});

it('says that suppressions stay, and how many', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Unsubscribed\nAnna Berg,anna@lab.example,yes\nBob Stone,bob@stone.example,\nCarl Roth,carl@roth.example,yes\n');
  await box.run('import {dir}/leads.csv', { now: NOW });
  const shown = await box.run('imports show', { now: NOW });
  expect(shown.stdout).toContain('2 suppressions stay: no undo takes them back.');
  const undone = await box.run('undo --yes', { now: NOW });
  expect(undone.stdout).toContain('2 suppressions stay: no undo takes them back.\n');
  box.file('more.csv', 'Name,Email,Unsubscribed\nDora Falk,dora@falk.example,yes\n');
  await box.run('import {dir}/more.csv', { now: NOW });
  expect(JSON.parse((await box.run('undo --yes --json', { now: NOW })).stdout)).toMatchObject({ suppressions_kept: 1 });
});

const day = async () => {
  const box = sandbox();
  const run = (line: string, isTerminal = false) => box.run(line, { now: NOW, ...(isTerminal && { isTerminal, columns: 140 }) });
  for (const line of ['init --zone UTC --mode hybrid --country DE', 'leads add "Anna Adler" --email anna@lab.example', 'log call anna "wants a pilot"', 'tasks add anna "Send the offer"', 'mode set autopilot']) {
    expect((await run(line)).code).toBe(0);
  }
  return run;
};

it('lists acts and decisions with who, when and what, for people and for pipes', async () => {
  const run = await day();
  const rows = JSON.parse((await run('undo --list --json')).stdout) as { readonly id: string; readonly kind: string; readonly text: string; readonly by: string; readonly rule: string | null; readonly lead_name: string | null }[];
  expect(rows.filter(({ kind }) => kind === 'act').map(({ text }) => text)).toEqual(['mode hybrid → autopilot', 'task "Send the offer"', 'call made: wants a pilot', 'lead created (manual)']);
  expect(rows.find(({ text }) => text.startsWith('status new'))).toMatchObject({ id: '5', kind: 'decision', by: 'rule', rule: 'lifecycle.first_activity', lead_name: 'Anna Adler', state: 'finished' });
  expect((await run('undo --list --limit 1')).stdout).toMatch(/^bt_\w+\t2026-03-02 08:00\thuman\t\tmode hybrid → autopilot\t\n$/);
  expect((await run('undo --list', true)).stdout).toContain('call made: wants a pilot');
});

it('takes the last acts back, the newest first, and what followed from them', async () => {
  const run = await day();
  const undone = await run('undo --last 3 --yes');
  expect(undone).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Took back bt_\w+ \(mode hybrid → autopilot\): 1 event hidden[^\n]*\nTook back bt_\w+ \(task "Send the offer"\)[^\n]*\nTook back bt_\w+ \(call made: wants a pilot\): 4 events hidden/) });
  expect(JSON.parse((await run('leads show anna --json status')).stdout)).toEqual({ status: 'new' });
  expect(JSON.parse((await run('mode show --json mode')).stdout)).toEqual({ mode: 'hybrid' });
  expect((await run('verify')).code).toBe(0);
  expect(JSON.parse((await run('undo --last 5 --yes --json batch,kind')).stdout)).toHaveLength(1);
  expect(await run('undo --yes')).toMatchObject({ code: 4, stderr: expect.stringContaining('there is nothing to undo') });
});

it('takes back an undo by its number, once, and offers it', async () => {
  const run = await day();
  const undone = await run('undo --last 1 --yes');
  const [, undo] = /^Next: salesos undo (\d+) /m.exec(undone.stderr) ?? [];
  expect(JSON.parse((await run('mode show --json mode')).stdout)).toEqual({ mode: 'hybrid' });
  const [act] = JSON.parse((await run('undo --list --json')).stdout) as readonly { readonly id: string }[];
  expect(await run(`undo ${act?.id} --yes`)).toMatchObject({ code: 5, stderr: expect.stringContaining(`Do it again: salesos undo ${undo}`) });
  expect(await run(`undo ${undo}`)).toMatchObject({ code: 2, stderr: expect.stringContaining(`Take back the undo #${undo}, and do again what it took back`) });
  expect(await run(`undo ${undo} --yes`)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Took back the undo #\d+: its 1 event was said again as bt_\w+, 0 leads evaluated\.\n$/) });
  expect(JSON.parse((await run('mode show --json mode')).stdout)).toEqual({ mode: 'autopilot' });
  expect(await run(`undo ${undo} --yes`)).toMatchObject({ code: 5, stderr: expect.stringContaining('was done again already') });
  expect((await run('verify')).code).toBe(0);
});

it('takes back what a rule decided, by its number, and names what stays and why', async () => {
  const run = await day();
  expect(await run('undo 5 --yes')).toMatchObject({ code: 0, stdout: expect.stringContaining('Took back #5, status new → contacted: first call') });
  expect(JSON.parse((await run('leads show anna --json status')).stdout)).toEqual({ status: 'new' });
  await run('tick');
  expect(JSON.parse((await run('leads show anna --json status')).stdout)).toEqual({ status: 'new' });
  expect(await run('undo #5 --yes')).toMatchObject({ code: 5, stderr: expect.stringContaining('has been undone already') });
  await run('stop');
  const stopped = JSON.parse((await run('audit list --rule human --limit 1 --json seq')).stdout) as { readonly seq: number }[];
  expect(await run(`undo ${stopped[0]?.seq} --yes`)).toMatchObject({ code: 5, stderr: expect.stringMatching(/stays: Stopping is taken back by its opposite\.\nsalesos resume/) });
  expect((await run('undo 99999 --yes')).code).toBe(4);
  expect((await run('undo --list --last 2')).code).toBe(2);
  expect((await run('undo 5 --last 2')).code).toBe(2);
  expect((await run('undo 5')).code).not.toBe(0);
  expect((await run('verify')).code).toBe(0);
});
