import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

it('takes an import back, and names what was changed later and stands', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Company\nAnna Müller,anna@lab.example,Wrong GmbH\nBob Stone,bob@stone.example,Stone Inc\n');
  await box.run('import {dir}/leads.csv', { now: NOW });
  await box.run('leads edit anna@lab.example --set company=Right', { now: '2026-03-03T09:00:00Z' });
  await transcript(box, `
$ salesos undo --yes
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
