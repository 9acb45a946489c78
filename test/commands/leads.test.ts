import { beforeEach, describe, expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
beforeEach(async () => { box = sandbox(); await fillWorkspace(box); });

const terminal = { now: NOW, isTerminal: true, columns: 100, env: { NO_COLOR: '1' } };
const pipe = { now: NOW };

test('leads list is a table on a terminal, a record a line in a pipe, and what it hides when narrow is the least', async () => {
  await transcript(box, `
$ salesos leads list --limit 2
ID                   Name         Company      Status      Score  Temp.  Intent  Pipeline  Seen
ld_…  Anna Müller  BioLab GmbH  interested   70.0  hot    buy     sales       1h
ld_…  Dora Falk    Falk AG      contacted    50.0  warm   buy     partners   50d
! Next: salesos leads show ld_…
`, terminal);
  await transcript(box, `
$ salesos leads list --limit 2
ld_…	Anna Müller	anna@biolab.example	BioLab GmbH	interested	70.0	hot	buy	sales	me	1h
ld_…	Dora Falk	dora@falk.example	Falk AG	contacted	50.0	warm	buy	partners	me	50d
! Next: salesos leads show ld_…
`, pipe);
  const narrow = await box.run('leads list', { ...terminal, columns: 40 });
  expect(narrow.stdout.split('\n').every((line) => line.length <= 40)).toBe(true);
  expect(narrow.stdout).toContain('Score');
});

test('--json gives numbers as numbers and selects fields; a field that is none is named', async () => {
  const { stdout } = await box.run('leads list --json name,score,bant,intent_confidence --min-score 40', pipe);
  expect(JSON.parse(stdout)).toEqual([
    { name: 'Anna Müller', score: 70, bant: 86, intent_confidence: 0.832 }, { name: 'Dora Falk', score: 50, bant: null, intent_confidence: 0.333 },
    { name: 'Bob Stone', score: 45, bant: null, intent_confidence: 0 },
  ]);
  expect(await box.run('leads list --json scor', pipe)).toMatchObject({ code: 2 });
  expect((await box.run('leads list --csv --limit 1', pipe)).stdout).toMatch(/^id,name,email,.*\r?\nld_[a-z0-9]+,Anna Müller,/);
  expect((await box.run('leads list --jsonl', pipe)).stdout.trim().split('\n')).toHaveLength(4);
});

test('lists say what fits, and why nothing does', async () => {
  await transcript(box, `
$ salesos leads list --status won
! No leads fit.
! Next: salesos leads list  (all of them)
$ salesos leads list --status nw
? 2
! "nw" is none of the choices.
! Did you mean "new"? Choices: new, contacted, qualified, interested, ready_to_close, won, lost, disqualified.
$ salesos leads list --pipeline nowhere
? 4
! There is no pipeline "nowhere".
! Known: sales, partners.
$ salesos leads list --min-score 40x
? 2
! "40x" is no score.
! A score is a number from 0 to 100.
$ salesos leads show nobody
? 4
! No lead matches "nobody".
! Look for it: salesos leads search "nobody"
`, pipe);
});

describe('the card', () => {
  test('shows standing, deals, what to do and the last events, with a bar on a terminal only', async () => {
    const text = `
$ salesos leads show "anna mueller" --timeline 2
Anna Müller  ld_…
E-mail     anna@biolab.example
Phone      +4930123456
Company    BioLab GmbH, CEO
Place      DE
Source     import
Attributes Shoe Size: 38

Status     interested since 2026-03-02
Score      70.0 hot{bar}  (fit 30.0, intent 40.0)
Intent     buy, confidence 0.83
BANT       86  (budget confirmed, authority confirmed, need stated, timeline stated)
Win        91 % (prior: not enough data: 0 won, 0 lost; it takes 40 outcomes, 10 of each)
Route      sales, owner me
Reach      best by email (nothing learnt yet) around 10:00 in Europe/Berlin (business hours)
Seen       2026-03-02 07:00

Deals
  dl_…  BioLab GmbH: sales / Proposal, open, 9000 EUR

To do
  ap_…  approval for book_meeting
  tk_…  Call back, due 2026-03-01 08:00 overdue, me
  tk_…  Send the price list, due 2026-03-03 00:00, me

Timeline
  2026-03-02 08:00  task "Call back" for me
  2026-03-02 08:00  task "Send the price list" for me
  … more; --timeline N shows more
! Next: salesos why ld_…
`;
    await transcript(box, text.replace('{bar}', '  ██████████████'), terminal);
    await transcript(box, text.replace('{bar}', ''), pipe);
  });
  test('a name that would drive the terminal does not', async () => {
    const file = box.file('evil.csv', 'Name,Email\n"\u001b]0;owned\u0007Eve\u202e",eve@evil.example\n');
    await box.run(`import ${file}`, pipe);
    for (const line of ['leads list', 'leads show eve@evil.example', 'leads search eve', 'why eve@evil.example']) {
      for (const options of [terminal, pipe]) {
        const { stdout } = await box.run(line, options);
        expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
        expect(stdout).toContain('Eve');
      }
    }
  });
});

test('why names every point with its rule, event and end', async () => {
  await transcript(box, `
$ salesos why anna score
Anna Müller  ld_…

Score 70.0
  Fit +30.0
     +15.0  leader
      +5.0  business_email
      +5.0  company_known
      +5.0  phone_known
  Intent +40.0
     +30.0  demo_requested: #… demo_requested /pricing (website), 2026-03-02 07:00; expires 2026-05-31 (+89d)
     +10.0  pricing_page: #… page_visited /pricing (website), 2026-03-01 07:00; expires 2026-05-30 (+88d)
$ salesos why anna route
Anna Müller  ld_…

Route: sales, owner me
  Decided
    2026-03-02 08:00  #… sales, owner me by rule route.intent; score 70.0, buy 0.832 then
      score 70.0, buy 83 %
      after #… demo_requested /pricing (website), 2026-03-02 07:00
  Rules leave it: it is in sales: a rule routes a lead once.
  What it would take, were it in the pool
    sales (route.intent): 70.0 of 40.0 points, confidence 0.832 of 0.6 for buy, reached
    partners (route.intent): 70.0 of 40.0 points, confidence 0 of 0.6 for partner
$ salesos why anna weather
? 2
! "weather" is none of the choices.
! Choices: score, intent, bant, route, status, probability, next, job.
`, terminal);
  const { stdout } = await box.run('why anna', pipe);
  for (const heading of ['Score 70.0', 'Intent buy, confidence 0.832', 'Route: sales', 'Status interested since', 'Next', 'Jobs']) expect(stdout).toContain(heading);
});

test('BANT and status are answered by hand, and the rules answer at once', async () => {
  await transcript(box, `
$ salesos leads bant bob --budget stated --need confirmed --timeline hinted --quote "this year"
Bob Stone  ld_…: BANT 53 (yellow)
  budget        18  stated, 2026-03-02, answer by hand: "this year"
  need          25  confirmed, 2026-03-02, answer by hand: "this year"
  timeline      10  hinted, 2026-03-02, answer by hand: "this year"
  not asked: authority
  budget stated: "this year"
  need confirmed: "this year"
  timeline hinted: "this year"
  status contacted → qualified: …
…
! Next: salesos leads bant ld_… --authority stated --authority-quote "…"
$ salesos leads status carla disqualified --reason student
ld_…  Carla Diaz: disqualified
  status new → disqualified: student
! Next: salesos why ld_… status
$ salesos leads status anna won
? 5
! Anna Müller has an open deal, dl_….
! Close it: salesos deals close dl_… --won
`, pipe);
});

test('leads search shows where the words were found', async () => {
  await transcript(box, `
$ salesos leads search mueller
ID                   Name         Company      Status      Score  Found in
ld_…  Anna Müller  BioLab GmbH  interested   70.0  name: Anna Müller
! Next: salesos leads show ld_…
$ salesos leads search zzz
! No lead holds "zzz".
`, terminal);
  const { stdout } = await box.run('leads search biolab.example --json name,found_in,excerpt', pipe);
  expect(JSON.parse(stdout)).toEqual([{ name: 'Anna Müller', found_in: 'email', excerpt: 'anna@biolab.example' }]);
  expect((await box.run('leads search mueller', { ...terminal, env: {} })).stdout).toContain('name: Anna \u001B[1mMüller\u001B[22m');
});

test('leads list --where asks anything, and shows where a question is wrong', async () => {
  await transcript(box, `
$ salesos leads list --where 'score>=45 and country in (DE, US)' --count
3
$ salesos leads list --where 'attributes."Shoe Size">40 or email_kind=free' --sort name --json name --jsonl
{"name":"Bob Stone"}
{"name":"Carla Diaz"}
$ salesos leads list --where 'suppressed' --status lost --count
0
$ salesos leads list --where 'score>60 and contry=DE'
? 2
! There is no field "contry".
! score>60 and contry=DE
!              ^^^^^^
! Did you mean country?
$ salesos leads list --segment promisin
? 4
! There is no segment "promisin".
! Did you mean promising?
$ salesos leads list --segment promising --where 'name~anna' --count --json
{
  "count": 1
}
`, { ...pipe });
});

test('segments are counted', async () => {
  await transcript(box, `
$ salesos segments list
Name         Leads  Where
promising        3  score>=40 and status not in (won, lost, disqualified)
going_quiet      0  status in (qualified, interested, ready_to_close) and silent>7d
! Next: salesos leads list --segment promising
$ salesos segments show promising
promising: score>=40 and status not in (won, lost, disqualified)
  3 leads: 1 hot, 2 warm, 0 cold
! Next: salesos leads list --segment promising
`, terminal);
});
