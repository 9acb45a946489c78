import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

it('shows how a file was read, what came of it, and what an undo would do', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Company\nAnna Müller,anna@lab.example,Lab\nBob Stone,bob@stone.example,Stone Inc\nnobody,,\n');
  expect((await box.run('import {dir}/leads.csv --source fair', { now: NOW })).code).toBe(8);
  await box.run('leads edit anna@lab.example --set company=Labor', { now: NOW });
  const [batch] = JSON.parse((await box.run('imports list --json id', { now: NOW })).stdout) as { readonly id: string }[];
  await transcript(box, `
$ salesos imports show
bt_…  import of leads.csv, finished
When      2026-03-02 08:00 to 2026-03-02 08:00
Read as   csv, utf-8
Options   source fair
Result    3 rows, 2 created, 1 rejected
Created   ld_… Anna Müller, ld_… Bob Stone
Rejected  …leads-….csv
  line 4: …
Note      No layout is known for this file. …
An undo would hide …: 1 would go, 1 stay with what they are known by, because other events speak of them.
1 value was changed later, and stands:
  ld_…  Anna Müller: company "Labor", not "Lab"  (2026-03-02 08:00, by hand)
! Next: salesos undo bt_…  (takes it back)
$ salesos undo ${batch?.id} --yes --quiet
…
`, { now: NOW });
  expect((await box.run('imports show', { now: NOW })).stdout).toContain('It was taken back.');
});
