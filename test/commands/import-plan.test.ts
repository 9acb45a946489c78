import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

it('plans an import row by row, applies exactly that, and refuses what is none of it', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Company\nAnna Müller,anna@lab.example,Lab\n');
  await box.run('import {dir}/leads.csv', { now: NOW });
  box.file('more.csv', 'Name,Email,Company,Title\nAnna Müller,anna@lab.example,Labor,CEO\nBob Stone,bob@stone.example,Stone Inc,\n');
  await transcript(box, `
$ salesos import {dir}/more.csv --plan {dir}/plan.ndjson --quiet
Would import 2 rows: 1 created, 1 updated, 0 merged, 0 unchanged.
  Name → name (95 %: its name)
  Email → email (95 %: its name)
  Company → company (95 %: its name)
  Title → title (95 %: its name)

Created: 1
  line 3  ld_…  Bob Stone: nobody is known by this

Updated: 1
  line 2  ld_…  Anna Müller: known by email; company stays "Lab", not "Labor" (kept); title "CEO" (gap)
$ salesos import {dir}/more.csv --apply {dir}/plan.ndjson --overwrite
? 2
! --overwrite cannot be given with --apply: a plan is applied with the options that it was made with.
! Plan it again with other options: salesos import FILE --plan PLAN.ndjson
$ salesos import {dir}/leads.csv --apply {dir}/plan.ndjson
? 5
! The file is not the one that …/plan.ndjson was made of: more.csv.
! Nothing was written. Plan it again: salesos import FILE --plan PLAN.ndjson
$ salesos import {dir}/more.csv --apply {dir}/plan.ndjson --quiet
Imported 2 rows: 1 created, 1 updated, 0 merged, 0 unchanged.
$ salesos import {dir}/more.csv --plan {dir}/salesos.csv --quiet --json plan
{
  "plan": [
…
      "action": "unchanged",
…
  ]
}
`, { now: NOW });
  const [header, first] = readFileSync(join(box.dir, 'plan.ndjson'), 'utf8').split('\n');
  expect(JSON.parse(header ?? '')).toMatchObject({ plan: 1, file: 'more.csv', options: { maps: [], overwrite: false, start: false }, playbook_version: 1 });
  expect(JSON.parse(first ?? '')).toMatchObject({ line: 2, action: 'updated' });
  expect(await box.run('import {dir}/more.csv --plan {dir}/more.csv', { now: NOW })).toMatchObject({ code: 2 });
});
