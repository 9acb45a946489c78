import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/app/lead/lead-dossier.ts';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { sandbox } from '../support/transcript.ts';

const filled = async () => {
  const box = sandbox();
  await fillWorkspace(box);
  return box;
};

test('all that is known of a person, with where it came from, and that it was given', async () => {
  const box = await filled();
  await box.run(['leads', 'edit', 'anna', '--set', 'title=CTO', '--attribute', 'Shirt=M'], { now: NOW });
  await box.run(['log', 'note', 'anna', 'likes <b>tea</b> | and *cake*'], { now: NOW });
  const shown = await box.run('leads dossier anna', { now: NOW, isTerminal: true });
  expect(shown.code).toBe(0);
  const said = JSON.parse((await box.run('leads dossier anna --json', { now: NOW })).stdout) as Dossier;
  expect(said.facts).toContainEqual({ kind: 'field', name: 'company', value: 'BioLab GmbH', source: 'import', file: expect.stringContaining('leads.csv'), at: NOW });
  expect(said.facts).toContainEqual({ kind: 'field', name: 'title', value: 'CTO', source: 'salesos', file: null, at: NOW });
  expect(said.facts).toContainEqual({ kind: 'attribute', name: 'Shirt', value: 'M', source: 'salesos', file: null, at: NOW });
  expect(said.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['lead.created', 'page_visited', 'demo_requested', 'lead.routed', 'task.created', 'activity.logged']));
  expect(said.decisions.length).toBeGreaterThan(2);
  expect(said.decisions).toContainEqual(expect.objectContaining({ rule: 'route.intent', because: expect.stringContaining('demo_requested') }));
  expect(said.sources.map(({ kind }) => kind)).toEqual(['import', 'ingest', 'answers']);
  expect(said.disclosures).toEqual([{ at: NOW, format: 'markdown' }]);
  for (const text of ['# What is known of Anna Müller', '- company: BioLab GmbH (from import, ', '- title: CTO (from salesos, 2026-03-02 08:00)', '## Decided automatically', 'likes \\<b>tea\\</b> \\| and \\*cake\\*', 'We want to buy. What is the price?', '## Given out before\n\nNever.']) {
    expect(shown.stdout).toContain(text);
  }
  // Nothing starts because of it, and the rows are those of the ledger.
  expect(JSON.parse((await box.run('verify --json', { now: NOW })).stdout)).toMatchObject({ ok: true, differences: [], waiting: 0 });
});

test('a file of your own, Markdown or JSON by its name, for nobody else to read', async () => {
  const box = await filled();
  for (const name of ['bob.md', 'bob.json']) {
    expect(await box.run(['leads', 'dossier', 'bob', '-o', join(box.dir, name)], { now: NOW })).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(`Wrote all that is known of Bob Stone to ${join(box.dir, name)}.`) });
    expect(statSync(join(box.dir, name)).mode & 0o777).toBe(0o600);
  }
  expect(readFileSync(join(box.dir, 'bob.md'), 'utf8')).toMatch(/^# What is known of Bob Stone\n[\s\S]*\n## Messages\n\n- id: ms_[^\n]*, direction: out, /);
  const { name, messages } = JSON.parse(readFileSync(join(box.dir, 'bob.json'), 'utf8')) as Dossier;
  expect(name).toBe('Bob Stone');
  expect(messages.length).toBeGreaterThan(0);
  const playbook = (await box.run('playbook path', { now: NOW })).stdout.trim();
  expect((await box.run(['leads', 'dossier', 'bob', '-o', playbook], { now: NOW })).code).toBe(5);
  expect((JSON.parse((await box.run('leads dossier bob --json', { now: NOW })).stdout) as Dossier).disclosures).toHaveLength(2);
});

test('who was removed, or asked to be left alone, or was merged, is told all; who was erased, nothing', async () => {
  const box = await filled();
  await box.run('leads remove dora --yes', { now: NOW });
  expect(JSON.parse((await box.run('leads dossier dora@falk.example --json', { now: NOW })).stdout)).toMatchObject({ removed: true, name: 'Dora Falk' });
  expect(JSON.parse((await box.run('leads dossier carla --json', { now: NOW })).stdout)).toMatchObject({ suppressed: { reason: 'unsubscribed' }, suppressions: [{ kind: 'email', value: 'carla@gmail.com' }] });
  expect((await box.run('leads dossier carla', { now: NOW })).stdout).toContain('- Never again, since 2026-02-27');
  const { lead_id } = JSON.parse((await box.run('leads dossier bob --json', { now: NOW })).stdout) as Dossier;
  await box.run('leads erase bob --yes', { now: NOW });
  expect(await box.run(['leads', 'dossier', lead_id], { now: NOW })).toMatchObject({ code: 4, stdout: '', stderr: expect.stringContaining('was erased: nothing is known of them') });
});
