import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unit } from '../../src/core/base/random.ts';
import { NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

/** Leads of three sources that were won or lost. */
const filled = async (chance: (source: string) => number): Promise<Sandbox> => {
  const box = sandbox();
  await box.run('init --country DE --zone Europe/Berlin', { now: NOW });
  const rows = Array.from({ length: 150 }, (_, at) => {
    const source = ['Fair', 'Web', 'Ads'][Math.floor(unit(5, 'source', at) * 3)] ?? '';
    return `Lead ${at},l${at}@firm${at}.example,${source},${unit(5, 'won', at) < chance(source) ? 'Won' : 'Lost'}`;
  });
  writeFileSync(join(box.dir, 'deals.csv'), ['Name,Email,Source,Ended', ...rows].join('\n'));
  const { code, stderr } = await box.run(`import ${join(box.dir, 'deals.csv')} --outcome Ended=won:Won`, { now: NOW });
  expect(code, stderr).toBe(0);
  return box;
};

it('lists what makes a difference, with counts, bound and chance; the rest only with --all', async () => {
  const box = await filled((source) => (source === 'Fair' ? 0.6 : 0.2));
  const rows = JSON.parse((await box.run('patterns list --json', { now: NOW })).stdout) as readonly Readonly<Record<string, unknown>>[];
  expect(rows[0]).toMatchObject({ kind: 'source', value: 'fair', verdict: 'better', leads: expect.any(Number), p_corrected: expect.any(Number) });
  expect(rows.every(({ verdict }) => verdict === 'better' || verdict === 'worse')).toBe(true);
  expect(Number(rows[0]?.['low'])).toBeGreaterThan(Number(rows[0]?.['base_rate']));
  const { stdout } = await box.run('patterns list --kind source --all', { now: NOW, isTerminal: true });
  expect(stdout).toMatch(/What +Value +Rate/);
  expect(stdout).toMatch(/source +fair +\S*better\S* +\d/);
  const shown = await box.run('patterns show source', { now: NOW });
  expect(shown.stdout).toMatch(/^Leads that were won, of those that were won or lost\./);
  expect(shown.stdout).toMatch(/fair +\S+ +\d+(\.\d)? % +base +\d+(\.\d)? % +better: \d+ of \d+, between/);
  expect(JSON.parse((await box.run('patterns show source --json', { now: NOW })).stdout)).toMatchObject({ kind: 'source', within_days: 14, comparisons: 3 });
}, 120_000);

it('claims nothing where chance decided, and nothing of nothing', async () => {
  const box = await filled(() => 0.3);
  expect(await box.run('patterns', { now: NOW })).toMatchObject({
    code: 0, stdout: '', stderr: expect.stringContaining('Nothing converts better or worse than chance explains (3 comparisons made, for all of which the bar was raised together).'),
  });
  expect((await box.run('patterns list --all', { now: NOW })).stdout).toContain('not sure yet');
  expect((await box.run('patterns show technique', { now: NOW })).stdout).toContain('There is nothing to tell of it yet.');
  expect((await box.run('patterns show colour', { now: NOW })).code).toBe(2);
}, 120_000);

it('goes by the playbook where it says from when on to compare', async () => {
  const box = await filled((source) => (source === 'Fair' ? 0.6 : 0.2));
  box.file('data/salesos/default/playbook.yaml', 'patterns: { min_leads: 500 }\n');
  const rows = JSON.parse((await box.run('patterns list --all --json', { now: NOW })).stdout) as readonly { readonly verdict: string }[];
  expect([...new Set(rows.map(({ verdict }) => verdict))]).toEqual(['few']);
}, 120_000);
