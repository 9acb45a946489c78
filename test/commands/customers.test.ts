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
