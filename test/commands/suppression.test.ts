import { expect, it } from 'vitest';
import { sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';
const event = (email: string): string => JSON.stringify({
  event_type: 'unsubscribed', source: 'mail', occurred_at: '2026-03-01T08:00:00Z', lead_identifier: { email }, metadata: { text: 'no more' },
});

it('shows who may not be written to, asks before, and takes nothing back', async () => {
  const box = sandbox();
  expect((await box.run('init --zone UTC --mode hybrid --country DE', { now: NOW })).code).toBe(0);
  box.file('leads.csv', 'Name,Email,Phone\nAnna Müller,anna@lab.example,030 1234567\nBob Stone,bob@stone.example,\n');
  box.file('events.ndjson', `${event('anna@lab.example')}\n`);
  await box.run('import {dir}/leads.csv', { now: NOW });
  await box.run('ingest {dir}/events.ndjson', { now: NOW });
  await transcript(box, `
$ salesos suppressions list
anna@lab.example	email	unsubscribed	mail	2026-03-01 08:00	Anna Müller
+49301234567	phone	unsubscribed	mail	2026-03-01 08:00	Anna Müller
$ salesos leads suppress bob@stone.example --reason refused --quote stop
? 2
! Never write to bob@stone.example again? Nothing takes this back. There is no terminal to ask on, so nothing was done.
! Add --yes to confirm.
$ salesos leads suppress bob@stone.example --reason refused --quote stop --yes
bob@stone.example is suppressed (refused): ld_…; work that would reach them is called off.
! Next: salesos suppress list
$ salesos leads suppress nobody@known.example --yes
nobody@known.example is suppressed (do_not_contact): nobody has it yet; who comes with it is suppressed from the start.
! Next: salesos suppress list
$ salesos leads suppress anna@lab.example --yes
anna@lab.example is suppressed already; the first reason stands.
! Next: salesos suppress list
$ salesos leads list --json name,suppressed --sort name
[
  {
    "name": "Anna Müller",
    "suppressed": "unsubscribed"
  },
  {
    "name": "Bob Stone",
    "suppressed": "refused"
  }
]
`, { now: NOW });
  expect((await box.run('leads show anna@lab.example', { now: NOW })).stdout).toContain('Suppressed unsubscribed since 2026-03-01: nobody may write to them');
  expect((await box.run('suppressions list --csv --limit 1', { now: NOW })).stdout).toContain('\nemail,nobody@known.example,do_not_contact,salesos,2026-03-02T08:00:00Z,,');
  expect(await box.run('suppressions list', { now: NOW, isTerminal: true })).toMatchObject({ code: 0, stdout: expect.stringMatching(/Known as +Reason +Said by/) });
});
