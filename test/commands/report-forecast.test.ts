import { expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { sandbox, transcript } from '../support/transcript.ts';

const terminal = { now: NOW, isTerminal: true, columns: 110, env: { NO_COLOR: '1' } };

test('report forecast: what is expected by month, what is in no sum, and that nothing can be judged yet', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  for (const line of ['deals edit anna --expected-close 2026-03-20', 'deals edit bob --probability 90% --expected-close 2026-04-10']) expect((await box.run(line, { now: NOW })).code).toBe(0);
  await transcript(box, `
$ salesos report forecast
Closes   Owner  Deals    Won    Commit  Weighted  Best case  Not counted
2026-03  me         1  0 EUR     0 EUR  4500 EUR   9000 EUR               ████████
2026-04  me         1  0 EUR  4800 EUR  4320 EUR   4800 EUR               ███████▋
no date  me         1            0 EUR     0 EUR      0 EUR            1

In no sum: 1 deal
  dl_…  Falk AG, Dora Falk: no amount

No forecast can be judged yet: the ledger begins on 2026-03-02, and no month that began after it is over with anything expected or closed.
! Next: salesos deals edit dl_… --amount AMOUNT  (so that it counts)
$ salesos report forecast --months 0
? 2
! "0" is not a whole number from 1.
$ salesos report forecast --months 121
? 2
! "121" is more than ten years.
! Name at most 120 months.
`, terminal);
});

test('report forecast: months that are over, and how far off they were; for a program too', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  const at = (day: string) => ({ now: `2026-${day}T08:00:00Z` });
  await box.run('deals edit anna --expected-close 2026-04-20', { now: NOW });
  await box.run('deals close anna --won --amount "6000 EUR"', at('04-18'));
  await box.run('deals close bob --won', at('05-01'));
  await transcript(box, `
$ salesos report forecast --past 3
2026-05	me	1	4800 EUR	4800 EUR	4800 EUR	4800 EUR	
no date	me	1		0 EUR	0 EUR	0 EUR	1

In no sum: 1 deal
  dl_…  Falk AG, Dora Falk: no amount

2026-04	4500 EUR	6000 EUR	-25 %

Of 1 closed month in EUR: off by 25 % of what closed (WAPE), 25 % a month (MAPE of 1), as a rule 25 % too low.
! Next: salesos deals edit dl_… --amount AMOUNT  (so that it counts)
`, at('05-02'));
  const { stdout } = await box.run('report forecast --json past,accuracy,not_counted', at('05-02'));
  expect(JSON.parse(stdout)).toEqual({
    past: [{ month: '2026-04', currency: 'EUR', forecast: 4500, commit: 0, best_case: 9000, won: 6000, error: -0.25 }],
    accuracy: [{ currency: 'EUR', months: 1, mape: 0.25, mape_months: 1, wape: 0.25, bias: -0.25 }],
    not_counted: [expect.objectContaining({ lead_name: 'Dora Falk', amount: null, missing: 'amount', period: 'undated', month: null })],
  });
});
