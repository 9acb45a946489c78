import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
beforeEach(async () => { box = sandbox(); await fillWorkspace(box); });

const terminal = { now: NOW, isTerminal: true, columns: 100, env: { NO_COLOR: '1' } };
const pipe = { now: NOW };

test('deals are listed as a table and as records', async () => {
  await transcript(box, `
$ salesos deals list --pipeline Sales
ID       Deal         Lead         Pipeline  Stage      State    Amount  Prob.  Owner  In stage  Age
dl_…  Pilot        Bob Stone    sales     Contacted  open   4800 EUR   10 %  me          now   0d
dl_…  BioLab GmbH  Anna Müller  sales     Proposal   open   9000 EUR   50 %  me          now   0d
$ salesos deals list --state lost
! No deals.
! Next: salesos leads list --unrouted
`, terminal);
  await transcript(box, `
$ salesos deals list --stage proposal
dl_…	BioLab GmbH	Anna Müller	sales	Proposal	open	9000 EUR	50 %	me	now	0d
`, pipe);
});

test('a deal is moved, closed and taken up again; what follows is said', async () => {
  await transcript(box, `
$ salesos deals move anna closing --reason "verbal yes"
dl_…  BioLab GmbH: sales / Closing, open, 9000 EUR
  deal moved proposal → closing: verbal yes
  status interested → ready_to_close: …
…
! Next: salesos deals show dl_…
$ salesos deals close anna
? 2
! Say how it was closed: --won or --lost.
$ salesos deals close anna --lost --amount 5
? 2
! --amount goes with --won: a lost deal earns nothing.
$ salesos deals close anna --won --amount "9500 EUR" --reason signed
dl_…  BioLab GmbH: sales / Closing, won, 9500 EUR
  deal won for 9500 EUR: signed
  status ready_to_close → won: …
…
! Next: salesos deals reopen dl_…  (if that was wrong)
$ salesos deals reopen anna
dl_…  BioLab GmbH: sales / Closing, open, 9000 EUR
  deal reopened
  status won → ready_to_close: …
…
! Next: salesos deals show dl_…
$ salesos deals edit anna --amount lots
? 2
! "lots" is no amount.
! Write 1200, 1,199.50, 5k, 1.5m or "1200 EUR" (€, $, £ or a code of ISO 4217).
$ salesos deals edit anna --amount "12 thousand"
? 2
! "12 thousand" is no amount.
! Write 1200, …
$ salesos deals edit anna --amount 90071992547409.91
? 2
! "90071992547409.91" is too much for one amount.
! Write at most 1000000000000 EUR.
$ salesos deals move anna nowhere
? 4
! There is no stage of sales "nowhere".
! Known: in, contacted, qualified, proposal, closing.
`, pipe);
});

test('a deal shows its history; JSON has its amount in major units beside the currency', async () => {
  await transcript(box, `
$ salesos deals show anna
BioLab GmbH  dl_…
Lead       Anna Müller  ld_…, BioLab GmbH
Stage      sales / Proposal, since 2026-03-02
State      open
Amount     9000 EUR, probability 50 %
Age        0 days; none won in sales, too few to compare with (it takes 10): only the time in the stage tells
Owner      me
Next       2026-03-03 00:00

History
2026-03-02 08:00  deal "BioLab GmbH" in sales / proposal (rule, route.intent)
2026-03-02 08:00  deal changed: amount 9000 EUR (human)
! Next: salesos deals move dl_… STAGE
`, terminal);
  expect(JSON.parse((await box.run('deals show anna --json amount,currency,probability,created_at', pipe)).stdout))
    .toEqual({ amount: 9000, currency: 'EUR', probability: 0.5, created_at: '2026-03-02T08:00:00Z' });
});

test('amounts have the digits of their currency, and stay in it', async () => {
  await transcript(box, `
$ salesos deals edit anna --amount "1.234,50 €"
dl_…  BioLab GmbH: sales / Proposal, open, 1234.50 EUR
  deal changed: amount 1234.50 EUR
$ salesos deals edit anna --currency jpy
? 3
! The amount of the deal is no whole number of the smallest unit of JPY, or more of them than an amount can be.
! Name it too: --amount "… JPY"
$ salesos deals edit anna --amount "150000 JPY"
dl_…  BioLab GmbH: sales / Proposal, open, 150000 JPY
  deal changed: amount 150000 JPY
$ salesos deals edit anna --amount 99.5
? 2
! "99.5" is no amount.
! Write …
$ salesos deals edit anna --currency kwd
dl_…  BioLab GmbH: sales / Proposal, open, 150000 KWD
  deal changed: amount 150000 KWD
$ salesos deals close anna --won --amount 1.250
dl_…  BioLab GmbH: sales / Proposal, won, 1.250 KWD
  deal won for 1.250 KWD
…
! Next: salesos deals reopen dl_…  (if that was wrong)
$ salesos deals edit anna --currency XXZ
? 2
! "XXZ" is no currency.
! Write a code of ISO 4217: EUR, USD, JPY.
`, pipe);
});

test('a probability of its own stands over that of the stage; a day is expected', async () => {
  await transcript(box, `
$ salesos deals edit anna --probability 62.5% --expected-close 2026-06-30
dl_…  BioLab GmbH: sales / Proposal, open, 9000 EUR
  deal changed: probability 62.5 %, expected to close on 2026-06-30
$ salesos deals edit anna --probability 0,625
dl_…  nothing to change
$ salesos deals edit anna --probability 150%
? 2
! "150%" is no share.
! Write 40% or 0.4: from 0% to 100%.
$ salesos pipelines show sales
in	In	new	5 %	0	-	-
contacted	Contacted	contacted	10 %	1	4800 EUR	480 EUR
qualified	Qualified	qualified	25 %	0	-	-
proposal	Proposal	interested	50 %	1	9000 EUR	5625 EUR
closing	Closing	ready_to_close	80 %	0	-	-
! Next: salesos deals list --pipeline sales
`, pipe);
  expect(JSON.parse((await box.run('deals show anna --json probability,probability_from,expected_close', pipe)).stdout))
    .toEqual({ probability: 0.625, probability_from: 'deal', expected_close: '2026-06-30' });
  await box.run('deals edit anna --probability none --expected-close none', pipe);
  expect(JSON.parse((await box.run('deals show anna --json probability,probability_from,expected_close', pipe)).stdout))
    .toEqual({ probability: 0.5, probability_from: 'stage', expected_close: null });
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('a deal rots unless something of it is booked ahead, in lists and in the review alike', async () => {
  const later = { now: '2026-03-13T08:00:00Z' };
  const rotting = async (): Promise<unknown> => JSON.parse((await box.run('deals list --rotting --json lead_name,next_activity_at', later)).stdout);
  expect(await rotting()).toMatchObject([{ lead_name: 'Bob Stone' }, { lead_name: 'Anna Müller' }, { lead_name: 'Dora Falk' }]);
  await box.run('tasks add anna "Call the lab" --due +1d', later);
  expect(await rotting()).toMatchObject([{ lead_name: 'Bob Stone' }, { lead_name: 'Dora Falk' }]);
  await box.run('deals edit bob --next +2d', later);
  expect(await rotting()).toMatchObject([{ lead_name: 'Dora Falk' }]);
  const { risks } = JSON.parse((await box.run('review --json risks', later)).stdout) as { readonly risks: readonly string[] };
  expect(risks.join(' ')).not.toMatch(/deal with (?:Anna|Bob)/);
  expect(await rotting()).toHaveLength(1);
  const inAWeek = { now: '2026-03-20T08:00:00Z' };
  expect(JSON.parse((await box.run('deals list --rotting --json lead_name', inAWeek)).stdout)).toHaveLength(3);
});

test('a deal without a probability is said to be missing one', async () => {
  const file = (await box.run('playbook path', pipe)).stdout.trim();
  writeFileSync(file, readFileSync(file, 'utf8').replace('status: interested, probability: 0.5,', 'status: interested,'));
  await transcript(box, `
$ salesos deals show anna
BioLab GmbH  dl_…
…
Amount     9000 EUR, probability missing
…
! It misses a probability, and counts for nothing in a weighted sum: salesos deals edit DEAL --probability 40%
! Next: salesos deals move dl_… STAGE
$ salesos pipelines show sales
Sales  sales, intents buy
2 open deals, 13800 EUR, weighted 480 EUR; 1 missing a probability
…
! Next: salesos deals list --pipeline sales
`, { ...terminal });
  const { strategic_insights } = JSON.parse((await box.run('review --json strategic_insights', pipe)).stdout) as { readonly strategic_insights: string };
  expect(strategic_insights).toContain('weighted 480 EUR. ');
  expect(strategic_insights).toContain('1 deal misses a probability and adds nothing to the weighted sum.');
  expect(JSON.parse((await box.run('pipelines show sales --json deals,deals_without_probability,sums', pipe)).stdout))
    .toEqual({ deals: 2, deals_without_probability: 1, sums: [{ currency: 'EUR', amount: 13_800, weighted: 480 }] });
});

test('pipelines sum what is open', async () => {
  await transcript(box, `
$ salesos pipelines list
ID        Pipeline  Intents  Stages  Deals        Sum  Weighted  No amount
sales     Sales     buy           5      2  13800 EUR  4980 EUR          0
partners  Partners  partner       5      1          -         -          1
! Next: salesos board
$ salesos pipelines show sales
Sales  sales, intents buy
2 open deals, 13800 EUR, weighted 4980 EUR

Stage      Name       Status          Prob.  Deals       Sum  Weighted
in         In         new               5 %      0         -         -
contacted  Contacted  contacted        10 %      1  4800 EUR   480 EUR  ██████████
…
! Next: salesos deals list --pipeline sales
`, terminal);
  await transcript(box, `
$ salesos pipelines show partners
in	In	new	5 %	0	-	-
contacted	Contacted	contacted	10 %	1	-	-
…
! Next: salesos deals list --pipeline partners
`, pipe);
});

test('tasks mark what is overdue, and are done by prefix', async () => {
  await transcript(box, `
$ salesos tasks list
ID        Task                 Lead         Due                       Urgency  Owner  State
tk_…  Call back            Anna Müller  2026-03-01 08:00 overdue  medium   me     open
tk_…  Send the price list  Anna Müller  2026-03-03 00:00          medium   me     open
tk_…  Ask about the team   Bob Stone    2026-03-04 08:00          medium   me     open
! Next: salesos tasks done tk_…
$ salesos tasks list --due today
! Due by 2026-03-02 00:00.
ID        Task       Lead         Due                       Urgency  Owner  State
tk_…  Call back  Anna Müller  2026-03-01 08:00 overdue  medium   me     open
! Next: salesos tasks done tk_…
`, terminal);
  await transcript(box, `
$ salesos tasks add bob "Write" --due "next mon" --urgency high
tk_…  Write: open, due 2026-03-09 00:00
  task "Write" for me
! Next: salesos tasks done tk_…  (when it is)
$ salesos tasks list --lead anna --overdue
tk_…	Call back	Anna Müller	2026-03-01 08:00 overdue	medium	me	open
! Next: salesos tasks done tk_…
$ salesos tasks show tk_zzz
? 4
! No task matches "tk_zzz".
! A task is named by its id: salesos tasks list
`, pipe);
  const ids = (JSON.parse((await box.run('tasks list --json id', pipe)).stdout) as { readonly id: string }[]).map(({ id }) => id);
  expect(await box.run(`tasks done ${ids.join(' ')}`, pipe)).toMatchObject({ code: 0 });
  expect((await box.run('tasks list', pipe)).stderr).toBe('No tasks.\n');
});

test('team and route by hand', async () => {
  await transcript(box, `
$ salesos team away me --until +3d
Me: away until 2026-03-05 08:00
! Next: salesos team back me  (when they are)
$ salesos team list
me	Me	all	3	3	away until 2026-03-05 08:00
! Next: salesos playbook edit
$ salesos route set carla --to sales
ld_…  Carla Diaz: sales, owner nobody, score 0.0
  routed to sales, owner nobody: by hand
  deal "Carla Diaz" in sales / in
…
! Next: salesos why ld_… route
$ salesos team back me
Me: here
  owner me: somebody has room again
  deal changed: owner me
  task tk_… done
! Next: salesos team list
$ salesos route evaluate --all
0 leads of the pool looked at, 0 routed, 0 conflicts.
! Next: salesos leads list --unrouted
$ salesos route evaluate
? 2
! Name a lead, or give --all for every lead of the pool.
`, pipe);
  await transcript(box, `
$ salesos team list
ID  Name  Pipelines  Deals  Load  Tasks  Presence
me  Me    all            4            3  here
! Next: salesos playbook edit
`, terminal);
});

test('a deal in a pipeline that the playbook has no more is found by it, and says how it gets on', async () => {
  const file = (await box.run('playbook path', pipe)).stdout.trim();
  const rules = readFileSync(file, 'utf8');
  expect((await box.run('deals create dora --pipeline partners --name Alone', pipe)).code).toBe(0);
  writeFileSync(file, rules.replaceAll(/^( *)partners:/gm, '$1others:'));
  const listed = JSON.parse((await box.run('deals list --pipeline partners --json', pipe)).stdout) as readonly { id: string; pipeline: string; name: string; lead_id: string }[];
  expect(new Set(listed.map(({ pipeline }) => pipeline))).toEqual(new Set(['partners']));
  const { id = '', lead_id: lead = '' } = listed.find(({ name }) => name === 'Alone') ?? {};
  const { code, stderr } = await box.run(`deals move ${id} closing`, pipe);
  expect([code, stderr]).toEqual([5, `Deal ${id} is in partners, which the playbook has no more.\nTake its lead to another pipeline: salesos route set LEAD --to sales\n`]);
  expect((await box.run(`route set ${lead} --to sales`, pipe)).code).toBe(0);
  expect((await box.run(`deals move ${id} closing`, pipe)).code).toBe(0);
  expect((await box.run('deals list --pipeline nowhere', pipe)).code).toBe(4);
  expect((await box.run('deals list --stage nowhere', pipe)).stderr).toContain('Known: in, contacted, qualified, proposal, closing.');
});

test('the next deal with a customer begins where deals begin, and is not as good as sure', async () => {
  expect((await box.run('deals close anna --won', pipe)).code).toBe(0);
  const { stdout } = await box.run('deals create anna --amount 300 --name "Second year" --json stage,probability,state', pipe);
  expect(JSON.parse(stdout)).toEqual({ stage: 'in', probability: 0.05, state: 'open' });
  const { totals } = JSON.parse((await box.run('report forecast --json', pipe)).stdout) as { readonly totals: readonly { readonly period: string; readonly commit: number; readonly best_case: number }[] };
  const undated = totals.filter(({ period }) => period === 'undated');
  expect(undated.reduce((sum, { commit }) => sum + commit, 0)).toBe(0);
  expect(undated.reduce((sum, { best_case }) => sum + best_case, 0)).toBeGreaterThanOrEqual(300);
});
