import { beforeEach, expect, test } from 'vitest';
import { NOW, writeFiles } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
beforeEach(async () => {
  box = sandbox();
  const files = writeFiles(box);
  for (const line of ['init --country DE', `import ${files.get('leads.csv')}`, `ingest ${files.get('events.ndjson')}`, 'deals edit anna --amount 9000']) await box.run(line, { now: NOW });
});
const pipe = { now: NOW };
const later = (days: number) => ({ now: new Date(Date.parse(NOW) + days * 86_400_000).toISOString() });

test('a win makes a customer; what comes next is shown, set by hand and taken back', async () => {
  await transcript(box, `
$ salesos leads customer anna
? 5
! Anna Müller is no customer: the status is interested.
! Close its deal as won: salesos deals close ld_… --won
$ salesos deals close anna --won --amount 9500
dl_…  BioLab GmbH: sales / Proposal, won, 9500 EUR
  deal won for 9500 EUR
  status interested → won: deal won
  customer none → onboarding: won
  task "Welcome call" for me
…
! Next: salesos deals reopen dl_…  (if that was wrong)
$ salesos leads customer anna
Anna Müller  ld_…: onboarding since 2026-03-02, customer since 2026-03-02
Renews     not known
Revenue    9500 EUR
Health     100: nothing speaks against it
  tk_…  onboarding: Welcome call, due 2026-03-04 08:00
  tk_…  onboarding: Check that all is set up, due 2026-03-09 08:00
  tk_…  onboarding: Ask for first results, due 2026-03-23 08:00
  2026-04-01  active, if onboarding is not done before
! Next: salesos why ld_… status
$ salesos leads customer anna --renews-at 2026-01-01
? 2
! 2026-01-01 is over: a renewal is ahead.
! Write a day such as 2027-03-01 or +365d, or none.
$ salesos leads customer anna --reason x
? 2
! --reason goes with --set.
! salesos leads customer LEAD --set at_risk --reason "new boss"
$ salesos leads customer anna --set at_risk --reason "new boss" --renews-at 2026-06-01
Anna Müller  ld_…: at_risk since 2026-03-02, customer since 2026-03-02
Renews     2026-06-01 (+90d)
…
  2026-05-01  churned, if nothing changes before
  2026-05-02  a recommendation to talk about the renewal
customer onboarding → at_risk: new boss
renews on 2026-06-01
! Next: salesos why ld_… status
$ salesos why anna status
Anna Müller  ld_…

Status won since 2026-03-02 08:00
  2026-03-02 08:00  customer onboarding → at_risk by a person (#…): new boss
  2026-03-02 08:00  customer none → onboarding by a person (#…): won
    after …
  2026-03-02 08:00  interested → won by a person (#…): deal won
…
$ salesos deals reopen anna
dl_…  BioLab GmbH: sales / Proposal, open, 9000 EUR
  deal reopened
  status won → interested: deal reopened in Proposal
  customer at_risk → none: deal reopened
…
! Next: salesos deals show dl_…
$ salesos leads customer anna
? 5
…
`.replace('? 5\n…\n', '? 5\n! …\n! …\n'), pipe);
  const card = JSON.parse((await box.run('leads show anna --json customer,status,history,tasks', pipe)).stdout) as { customer: null; status: string; history: { to: string }[]; tasks: { title: string; state: string }[] };
  expect([card.customer, card.status, card.history[0]?.to]).toEqual([null, 'interested', 'none']);
  expect(card.tasks.filter(({ state }) => state === 'open')).toEqual([]);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('time moves a customer by ticks; an import of the past makes none until a person does', async () => {
  await box.run('deals close anna --won', pipe);
  await box.run('tick', later(30));
  expect(JSON.parse((await box.run('leads customer anna --json stage', later(30))).stdout)).toEqual({ stage: 'active' });
  await box.run('tick', later(60));
  const card = (await box.run('leads show anna', later(60))).stdout;
  expect(card).toContain('Customer   at_risk since 2026-05-01');
  expect(card).toContain('customer active → at_risk: silent for 30d (customer.silence)');
  await box.run('tick', later(120));
  expect(JSON.parse((await box.run('leads customer anna --json stage,next,tasks', later(120))).stdout)).toEqual({ stage: 'churned', next: [], tasks: [] });
  const past = box.file('past.csv', 'Email,Name,Stage\nold@acme.example,Old Friend,Closed Won\n');
  await box.run(['import', past, '--outcome', 'Stage=won:Closed Won'], later(120));
  await transcript(box, `
$ salesos leads customer old@acme.example
? 5
! Old Friend is no customer: the status is won.
! It was won before we knew of it. Make it one: salesos leads customer ld_… --set active
$ salesos leads customer old@acme.example --set active
Old Friend  ld_…: active since 2026-06-30, customer since 2026-06-30
Renews     not known
Revenue    -
Health     100: nothing speaks against it
  2026-07-30  at risk, if nothing is heard before
  2026-09-28  a recommendation to offer more
customer none → active: by hand
! Next: salesos why ld_… status
`, later(120));
  expect((await box.run('verify', later(120))).code).toBe(0);
  expect((await box.run('rebuild', later(120))).code).toBe(0);
  expect((await box.run('verify', later(120))).code).toBe(0);
});
