import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
const pipe = { now: NOW };
const terminal = { now: NOW, isTerminal: true, columns: 110, env: { NO_COLOR: '1' } };

const FORMULA = '=cmd|\' /C calc\'!A0';
const LEADS = `Name,Email,Source,Campaign
Anna Lab,anna@lab.example,conference,Expo
Bob Stone,bob@stone.example,ads,Spring ads
Cleo Kim,cleo@kim.example,,
Eve Evil,eve@evil.example,ads,"${FORMULA}"
Max Mean,max@mean.example,ads,"a\u001b[31mred\u202e"
`;
const VISIT = JSON.stringify({
  event_type: 'page_visited', source: 'website', occurred_at: '2026-02-20T10:00:00Z', lead_identifier: 'anna@lab.example', metadata: { url: 'https://shop.example/?utm_source=google&utm_campaign=Spring+Ads' },
});

const run = async (line: string): Promise<string> => {
  const { code, stdout, stderr } = await box.run(line, pipe);
  if (code !== 0) throw new Error(`salesos ${line}: exit ${code}\n${stderr}`);
  return stdout;
};

beforeEach(async () => {
  box = sandbox();
  await run('init --country DE');
  await run(`import ${box.file('leads.csv', LEADS)}`);
  await run(`ingest ${box.file('visit.ndjson', `${VISIT}\n`)}`);
  for (const [lead, amount] of [['anna', '1000.01'], ['bob', '"300 USD"'], ['cleo', '500']] as const) {
    await run(`deals create ${lead} --pipeline sales --amount ${amount}`);
    await run(`deals close ${lead} --won`);
  }
});

test('what leads name is a campaign without a cost; added, it has one, and a return; undo takes it back', async () => {
  await transcript(box, `
$ salesos report attribution
Campaign…Leads…Won…Revenue…Cost…ROI
Expo (not added)…1…0.5…500.01 EUR…-…n/a
Spring ads (not added)…1…1.5…500 EUR + 300 USD…-…n/a
(unknown)…1…1…500 EUR…-…n/a
=cmd|' /C calc'!A0 (not added)…1…0…-…-…n/a
a␛[31mred�…(not added)…1…0…-…-…n/a
! 3 deals won, 1500.01 EUR + 300 USD in all. Shared out by the model position: salesos report attribution --model all shows the others.
! Not added: leads and events name it, and no cost of it is known. Add it: salesos campaigns add NAME --cost AMOUNT
`, terminal);
  await transcript(box, `
$ salesos campaigns add Expo --source conference --cost 200 --for 2026-02
expo  Expo, active
  campaign Expo added
  campaign expo: 200 EUR for 2026-02-01 to 2026-02-28
! Next: salesos campaigns show expo
$ salesos campaigns edit expo --cost 200 --for 2026-02
expo  nothing to change
$ salesos campaigns edit expo --cost 90 --for 2026-04-01..2026-04-09 --note Flyers --status paused
expo  Expo, paused
  campaign expo changed: status paused
  campaign expo: 90 EUR for 2026-04-01 to 2026-04-09, Flyers
$ salesos campaigns show EXPO
Expo  expo
Status     paused, set by hand
Sources    conference
Leads      1
Won        0.5, shares of 1
Revenue    500.01 EUR
Cost       200 EUR, per lead 200 EUR, per win 400 EUR
           200 EUR for 2026-02-01 to 2026-02-28
           90 EUR for 2026-04-01 to 2026-04-09, Flyers
ROI        150 %
Models     position 500.01 EUR, first 1000.01 EUR, last -, linear 500.01 EUR, time_decay …
$ salesos campaigns list --until 2026-04-03
Campaign…Status…Leads…Won…Revenue…Cost…ROI…
Expo…paused…1…0.5…500.01 EUR…230 EUR…117 %…
Spring ads (not added)…-…1…1.5…500 EUR + 300 USD…-…n/a…
=cmd|' /C calc'!A0 (not added)…
a␛[31mred�…(not added)…
! Not added: leads and events name it, and no cost of it is known. Add it: salesos campaigns add NAME --cost AMOUNT
`, { ...terminal, columns: 160 });
  await run('undo --yes');
  expect(JSON.parse(await run('campaigns show expo --json'))).toMatchObject({ status: 'active', roi: 1.5001, costs: [{ amount: 200 }] });
});

test('models stand side by side, and each column has the whole revenue', async () => {
  const rows = JSON.parse(await run('report attribution --model all --json')) as readonly Record<string, number>[];
  for (const model of ['position', 'first', 'last', 'linear', 'time_decay']) {
    const cents = rows.reduce((sum, row) => sum + Math.round(((row['currency'] as unknown) === 'EUR' ? row[model] ?? 0 : 0) * 100), 0);
    expect(cents).toBe(150_001);
  }
});

test('a spreadsheet runs no name of a campaign, and names come back as they were', async () => {
  await run(`campaigns add "${FORMULA}" --cost 5`);
  expect(await run('campaigns list --csv')).toContain(`,'${FORMULA},true,`);
  expect(await run('report attribution --csv')).toContain(`campaign,'${FORMULA},`);
  await run('campaigns add "Spring ads" --cost 1200 --start 2026-03-01 --end 2026-03-31 --match "spring-*" --medium cpc');
  await run('campaigns add "No cost" --status ended');
  const away = sandbox();
  await away.run('init --country DE', pipe);
  for (const format of ['csv', 'json', 'ndjson']) {
    const out = join(box.dir, `out.${format}`);
    await run(`export campaigns -o ${out}`);
    expect(readFileSync(out, 'utf8')).toContain('Spring ads');
    const { code, stdout } = await away.run(`campaigns import ${out} --json`, pipe);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(format === 'csv' ? { rows: 3, created: 3, costs: 2, rejected: 0 } : { batch: null, created: 0, changed: 0, unchanged: 3, costs: 0 });
    expect((await away.run(`export campaigns --format ${format}`, pipe)).stdout).toBe(readFileSync(out, 'utf8'));
  }
});

test('an advertiser\'s report: parts of a day are one cost, the same file again is nothing, what cannot be read is told, undo takes it back', async () => {
  const file = box.file('ads.csv', 'Campaign,Day,Amount spent (USD),Impressions\nspring ADS,2026-02-01,10.50,5\nSpring ads,2026-02-01,4.50,7\nNew one,1.2.2026,7,8\nNew one,soon,7,8\n,2026-02-01,4,1\n');
  await run('campaigns add "Spring ads"');
  await transcript(box, `
$ salesos campaigns import ${file}
? 8
Read 5 rows: 1 new campaign, 1 changed, 0 known already, 2 costs set, 2 rejected.
! 1 column not read: Impressions.
! 2 rows were rejected.
! line 5: "soon" is no day: write 2026-03-05, or 2026-03 for a month
! line 6: it names no campaign
! Each with its line and reason: …
$ salesos campaigns import ${file}
? 8
Read 5 rows: 0 new campaigns, 0 changed, 2 known already, 0 costs set, 2 rejected.
! 1 column not read: Impressions.
! 2 rows were rejected.
! line 5: "soon" is no day: write 2026-03-05, or 2026-03 for a month
! line 6: it names no campaign
! Each with its line and reason: …
`, terminal);
  expect(JSON.parse(await run('campaigns show "spring ads" --json'))).toMatchObject({ currency: 'EUR', other_currencies: { USD: { revenue: 300, cost: 15 } } });
  await run('undo --yes');
  expect(JSON.parse(await run('campaigns show "spring ads" --json'))).toMatchObject({ cost: null, costs: [] });
});

test.each([
  ['campaigns add Expo --for 2026-02', 2, '--for and --note go with --cost.'],
  ['campaigns add Expo --cost 5 --for 2026-02-09..2026-02-01', 2, '"2026-02-09..2026-02-01" is no stretch of days.'],
  ['campaigns add Expo --cost -5', 2, '"-5" is no amount.'],
  ['campaigns add Expo --start 2026-03-02 --end 2026-03-01', 2, '--end 2026-03-01 is before --start 2026-03-02.'],
  ['campaigns show Nowhere', 4, 'There is no campaign "Nowhere".'],
  ['campaigns edit Expo --status paused', 4, 'There is no campaign "Expo".'],
  ['report attribution --since 2026-03-01 --until 2026-02-01', 2, '--until 2026-02-01 is before --since 2026-03-01.'],
  ['report attribution --model best', 2, '"best" is none of the choices.'],
])('%s is refused', async (line, code, message) => {
  const result = await box.run(line, pipe);
  expect([result.code, result.stderr.split('\n')[0]]).toEqual([code, message]);
});

test('the leads that show names are those of a renamed campaign too, and a name is never a command of the shell', async () => {
  await run('campaigns add "Spring ads" --match "nl-*"');
  await run('campaigns edit spring-ads --name Autumn');
  const { stderr } = await box.run('campaigns show autumn', terminal);
  expect(stderr).toContain('salesos leads list --where \'campaign = "Autumn" or campaign = "Spring ads" or campaign = nl-*\'');
  expect(JSON.parse(await run('leads list --where \'campaign = "Autumn" or campaign = "Spring ads" or campaign = nl-*\' --json name'))).toEqual([{ name: 'Bob Stone' }]);
  await run(`import ${box.file('more.csv', 'Name,Email,Campaign\nZed,zed@zed.example,x$(reboot)`id`\n')}`);
  const strange = await box.run('campaigns show \'x$(reboot)`id`\'', terminal);
  expect(strange).toMatchObject({ code: 0, stderr: expect.stringContaining('salesos campaigns add \'x$(reboot)`id`\' --cost AMOUNT') });
});

test('a name that also comes from elsewhere than its source is said to, wherever it stands apart', async () => {
  await run('campaigns add Expo --source website --cost 10 --for 2026-02');
  const note = 'Of Expo there is a campaign whose --source or --medium does not fit all that names it; the rest stands apart.';
  for (const line of ['report attribution', 'campaigns list']) expect((await box.run(line, pipe)).stderr, line).toContain(note);
  await run('campaigns edit expo --source none --medium none');
  for (const line of ['report attribution', 'campaigns list']) expect((await box.run(line, pipe)).stderr, line).not.toContain('Of Expo');
});
