import { expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { sandbox, transcript } from '../support/transcript.ts';

test('customers by their health, explained, and set by hand', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  for (const line of ['deals close anna --won', 'deals close bob --won', 'customers set bob --renews-at 2026-03-10']) expect([line, (await box.run(line, { now: NOW })).code]).toEqual([line, 0]);
  const rows = JSON.parse((await box.run('customers list --json', { now: NOW })).stdout) as readonly { readonly lead_name: string; readonly health: number }[];
  expect(rows.map(({ lead_name, health }) => [lead_name, health])).toEqual([['Bob Stone', 90], ['Anna Müller', 100]]);
  expect(JSON.parse((await box.run('customers list --where country=DE --json lead_name', { now: NOW })).stdout)).toEqual([{ lead_name: 'Anna Müller' }]);
  expect(JSON.parse((await box.run('customers list --stage churned --json', { now: NOW })).stdout)).toEqual([]);
  await transcript(box, `
$ salesos customers health bob
Bob Stone  ld_…: onboarding
Health     90
  -10  renews on 2026-03-10
! Next: salesos customers show ld_…
$ salesos customers set bob
? 2
! Nothing to set.
! Give --stage or --renews-at.
$ salesos customers health dora
? 5
! Dora Falk is no customer: the status is …
! Close its deal as won: salesos deals close ld_… --won
$ salesos leads add "Zoe Hart" --email zoe@hart.example -q
ld_…  Zoe Hart: added
…
$ salesos customers health zoe
? 5
! Zoe Hart is no customer: the status is new.
! Say that it was won: salesos leads status ld_… won
`, { now: NOW });
});

test('who is at risk is counted where things stand, and a risk of the day', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  const statusOf = async (): Promise<unknown> => (JSON.parse((await box.run('status --json', { now: NOW })).stdout) as { readonly customers_at_risk: number }).customers_at_risk;
  const risksOf = async (): Promise<readonly string[]> =>
    (JSON.parse((await box.run('review --refresh --json', { now: NOW })).stdout) as { readonly risks: readonly string[] }).risks.filter((risk) => risk.includes('a customer'));
  expect((await box.run('deals close anna --won', { now: NOW })).code).toBe(0);
  expect([await statusOf(), await risksOf()]).toEqual([0, []]);
  expect((await box.run('customers set anna --stage at_risk', { now: NOW })).code).toBe(0);
  expect([await statusOf(), await risksOf()]).toEqual([1, [expect.stringMatching(/^Anna Müller.*, a customer, has been at risk for less than an hour\.$/)]]);
  expect((await box.run('status', { now: NOW })).stdout).toContain('Customers  1 at risk (salesos customers list --stage at_risk)\n');
  expect((await box.run('customers set anna --stage active', { now: NOW })).code).toBe(0);
  expect([await statusOf(), await risksOf()]).toEqual([0, []]);
});

test('a cadence begins with the win where the playbook names one, and is shown with the customer', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  const cadence = 'cadences: { onboarding: { steps: [{ id: welcome, template: onboarding_1 }, { id: results, template: onboarding_3, wait: 14d }] } }';
  box.file('data/salesos/default/playbook.yaml', `${cadence}\ncustomers: { onboarding_cadence: welcome }\n`);
  expect((await box.run('playbook check', { now: NOW })).stderr).toMatch(/:2:34 customers\.onboarding_cadence: "welcome" is unknown as a cadence\. Known: nurture, close_deal, onboarding\.\n/);
  box.file('data/salesos/default/playbook.yaml', `${cadence}\ncustomers: { onboarding_cadence: onboarding, onboarding: [] }\n`);
  const cadencesOf = async (): Promise<unknown> => (JSON.parse((await box.run('customers show anna --json', { now: NOW })).stdout) as { readonly cadences: unknown }).cadences;
  expect((await box.run('mode set manual', { now: NOW })).code).toBe(0);
  expect((await box.run('deals close anna --won', { now: NOW })).stdout).toContain('\n  job enroll:onboarding waits for somebody to take it up: customer: won; manual mode');
  expect(await cadencesOf()).toEqual([{ id: expect.stringMatching(/^jb_/) as string, cadence: 'onboarding', state: 'waiting', reason: expect.stringContaining('manual mode') as string }]);
  const asked = (JSON.parse((await box.run('approvals list --json', { now: NOW })).stdout) as readonly { readonly id: string; readonly kind: string }[]).find(({ kind }) => kind === 'enroll:onboarding');
  for (const line of [`approvals approve ${asked?.id ?? ''}`, 'queue run']) expect([line, (await box.run(line, { now: NOW })).code]).toEqual([line, 0]);
  const [one] = JSON.parse((await box.run('enrollments list --json', { now: NOW })).stdout) as readonly object[];
  expect(one).toMatchObject({ cadence: 'onboarding', state: 'active', audience: 'customer' });
  await transcript(box, `
$ salesos customers show anna
Anna Müller  ld_…: onboarding since 2026-03-02, customer since 2026-03-02
Renews     not known
Revenue    9000 EUR
Health     100: nothing speaks against it
  en_…  cadence onboarding: under way
  2026-04-01  active, if onboarding is not done before
! Next: salesos why ld_… status
$ salesos cadences enroll anna onboarding --dry-run --json lead_name,reason
[
  {
    "lead_name": "Anna Müller",
    "reason": "in it already: en_…"
  }
]
`, { now: NOW });
  const reasons = JSON.parse((await box.run(['cadences', 'enroll', '--where', 'score>=0', 'nurture', '--dry-run', '--json', 'lead_name,reason'], { now: NOW })).stdout) as readonly { readonly lead_name: string; readonly reason: string | null }[];
  expect(reasons.find(({ lead_name }) => lead_name === 'Anna Müller')?.reason).toBe('the lead is a customer, and nobody has named it: a filter takes leads that are still to be won');
  expect((await box.run('deals reopen anna', { now: NOW })).stdout).toMatch(/enrollment en_\S+ ended: the lead is /);
});

test('the days of a customer are those of the workspace, wherever they are named', async () => {
  const box = sandbox();
  for (const line of ['init --country DE --zone Europe/Berlin', 'leads add "Anna Müller" --email anna@a.example', 'deals create anna --pipeline sales --amount 10', 'deals close anna --won']) {
    expect([line, (await box.run(line, { now: NOW })).code]).toEqual([line, 0]);
  }
  const { stdout } = await box.run('customers set anna --renews-at 2026-03-20', { now: NOW });
  expect(stdout).toContain('-10  renews on 2026-03-20');
  expect(stdout).toContain('Talk about the renewal: renews on 2026-03-20');
  expect(stdout).not.toContain('2026-03-19');
  expect((await box.run('undo --list', { now: NOW })).stdout).toContain('renews on 2026-03-20');
  expect((await box.run('audit list', { now: NOW })).stdout).toContain('renews on 2026-03-20');
  expect((await box.run('leads show anna', { now: NOW })).stdout).not.toContain('2026-03-19');
  expect((await box.run('recommendations list', { now: NOW })).stdout).toContain('renews on 2026-03-20');
});
