import { expect, test } from 'vitest';
import { unit } from '../../src/core/base/random.ts';
import { NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

/** So many founders and so many others of a list of old deals, with how they ended. */
const begin = async (rows: readonly (readonly [title: string, won: boolean])[]): Promise<Sandbox> => {
  const box = sandbox();
  await box.run('init --country DE --zone Europe/Berlin', { now: NOW });
  const file = box.file('old.csv', ['First Name,Last Name,Email,Company,Title,Country,Outcome', ...rows.map(([title, won], at) =>
    `Lead,No${String.fromCharCode(65 + at % 26)}${at},l${at}@firm${at}.example,Firm ${at},${title},DE,${won ? 'yes' : 'no'}`)].join('\n'));
  const { code, stderr } = await box.run(`import ${file} --outcome "Outcome=won:yes"`, { now: NOW });
  expect(code, stderr).toBe(0);
  return box;
};

test('score backtest: how hot leads ended against all, with what may be chance; on imported history by when things happened', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => (unit(5, 'title', at) < 0.3 ? ['CEO', unit(5, 'won', at) < 0.7] as const : ['Clerk', unit(5, 'won', at) < 0.15] as const));
  const box = await begin(rows);
  const hot = rows.filter(([title]) => title === 'CEO');
  const won = (some: typeof rows): number => some.filter(([, isWon]) => isWon).length;
  const json = JSON.parse((await box.run('score backtest --threshold 25 --json', { now: NOW })).stdout);
  expect(json).toMatchObject({
    threshold: 25, since: null, leads: 120, won: won(rows), hot: { leads: hot.length, won: won(hot) }, refusal: null, by_occurrence: 120, unknown: 0, forecasts: [], confidence: 0.95,
  });
  expect(json.lift).toBeCloseTo(won(hot) / hot.length / (won(rows) / 120), 3);
  expect(json.lift_low).toBeGreaterThan(1);
  await transcript(box, `
$ salesos score backtest --threshold 25
Of 120 leads that were won or lost, ${won(rows)} were won: base rate … %.
Hot, a score of 25 or more before: ${hot.length} leads, ${won(hot)} won, … % (… % to … %).
The rest: ${120 - hot.length} leads, ${won(rows) - won(hot)} won, … % (… % to … %).
Lift … (… to …): hot leads are won more often than all.

Score     Leads    Won   Rate
…

Of 120 leads all was recorded at once: what counts is when things are said to have happened.

No forecast can be judged yet: …
$ salesos score backtest
Of 120 leads that were won or lost, ${won(rows)} were won: base rate … %.
Hot, a score of 70 or more before: 0 leads, 0 won, -.
…
No lift: none of 120 leads had reached 70 before it was won or lost.
…
$ salesos score backtest --threshold 0
? 2
! "0" is no score.
! Write a number above 0, up to 100: --threshold 70
$ salesos score backtest --since 2026-03-03
Of 0 leads that were won or lost since 2026-03-03, 0 were won.
…
No lift: not enough data: 0 won, 0 lost; it takes 40 outcomes, 10 of each.
…
`, { now: NOW });
});

test('with 7 won and 12 lost nothing is claimed, and everything that would claim says why', async () => {
  const box = await begin(Array.from({ length: 19 }, (_, at) => [at % 2 === 0 ? 'CEO' : 'Clerk', at < 7] as const));
  const few = 'not enough data: 7 won, 12 lost; it takes 40 outcomes, 10 of each';
  await transcript(box, `
$ salesos model show
Probabilities are a prior, from score and BANT: ${few}.
! Next: salesos model train  (once there is enough; every Sunday it is tried by itself)
$ salesos model train
${few}

Of 19 leads all was recorded at once: what counts is when things are said to have happened.

Not in force: ${few}.
$ salesos model explain l3@firm3.example
…
  A prior, from score and BANT: ${few}.
…
! Next: salesos model train  (learn from what was won and lost)
$ salesos why l3@firm3.example probability
…
  A prior, from score and BANT: ${few}.
…
$ salesos score backtest --threshold 25
Of 19 leads that were won or lost, 7 were won: base rate 36.8 %.
Hot, a score of 25 or more before: 10 leads, 4 won, 40 % (16.8 % to 68.7 %).
The rest: 9 leads, 3 won, 33.3 % (12.1 % to 64.6 %).
No lift: ${few}.
…
`, { now: NOW });
  expect((await box.run('leads show l3@firm3.example', { now: NOW })).stdout).toContain(`(prior: ${few})`);
});
