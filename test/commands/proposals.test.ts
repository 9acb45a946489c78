import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
beforeEach(async () => { box = sandbox(); await fillWorkspace(box); });
const pipe = { now: NOW };

test('a proposal from the first version to the yes', async () => {
  await transcript(box, `
$ salesos proposals list
! No proposals.
! Next: salesos proposals create LEAD --item ITEM
$ salesos proposals create bob
pr_…  Angebot für Stone Inc: version 1, draft, 4800 EUR, until 2026-03-16
  proposal pr_… version 1 "Angebot für Stone Inc" for 4800 EUR
Wrote …
Wrote …
! Next: salesos proposals send pr_…  (when it is right)
$ salesos proposals edit bob --item workshop:2 --discount 10% --tax 19
pr_…  Angebot für Stone Inc: version 2, draft, 4069.80 EUR, until 2026-03-16
  proposal pr_… version 2 "Angebot für Stone Inc" for 4069.80 EUR
Wrote …
Wrote …
! Next: salesos proposals send pr_…  (when it is right)
$ salesos proposals edit bob
? 2
! Nothing to change.
! Give --item, --discount, --tax, --valid-for, --title, --note, --template, --language or --text.
$ salesos proposals send bob --by-hand
pr_…  Angebot für Stone Inc: version 2, sent, 4069.80 EUR, until 2026-03-16
  proposal pr_… version 2 sent by hand
! Next: salesos proposals accept pr_…  (when they say yes)
$ salesos proposals accept bob
pr_…  Angebot für Stone Inc: version 2, accepted, 4069.80 EUR, until 2026-03-16
  proposal pr_… version 2 accepted
  status contacted → ready_to_close: proposal accepted
…
! Next: salesos deals close dl_… --won  (when it is settled)
$ salesos proposals accept bob
? 5
! pr_… is accepted already.
! Was that wrong? Take it back: salesos undo. For something else make another: salesos proposals create
`, pipe);
});

test('is shown with its sums, as a document and as files', async () => {
  await box.run('proposals create dora --item workshop:2 --item consulting:1.5@110 --language de', pipe);
  const shown = await box.run('proposals show dora', pipe);
  expect(shown.stdout).toContain('  2 day Workshop at 1900 EUR: 3800 EUR\n  1.5 hour Consulting at 110 EUR: 165 EUR\n  total 3965 EUR\n');
  const text = await box.run('proposals show dora --text', pipe);
  expect(text.stdout).toMatch(/^# Angebot für Falk AG\n/);
  const files = (JSON.parse((await box.run(`proposals show dora --out ${box.dir} --json files`, pipe)).stdout) as { readonly files: readonly string[] }).files;
  expect(readFileSync(files[0] ?? '', 'utf8')).toBe(text.stdout);
  expect(readFileSync(files[1] ?? '', 'utf8')).toMatch(/^<!doctype html>/);
});

test('what is wrong is said before anything is written', async () => {
  const refused = async (line: string) => { const { code, stderr } = await box.run(line, pipe); return `${code} ${stderr.split('\n')[0] ?? ''}`; };
  expect(await refused('proposals create bob --item workshop:0')).toContain('2 ');
  for (const quantity of ['-1', '1e9', '1000000000', '0.0001', '1,2,3']) expect(await refused(`proposals create bob --item workshop:${quantity}`)).toBe(`2 "${quantity}" is no quantity.`);
  expect(await refused('proposals create bob --item workshop@abc')).toBe('2 "abc" is no price.');
  expect(await refused('proposals create bob --discount 120%')).toBe('2 "120%" are no percent.');
  expect(await refused('proposals create bob --valid-for 3d --valid-until tomorrow')).toBe('2 --valid-for and --valid-until say the same.');
  expect(await refused(`proposals create bob --out ${join(box.dir, 'nowhere')}`)).toBe(`4 There is no folder ${join(box.dir, 'nowhere')}.`);
  expect(await refused('proposals show pr_zz')).toBe('4 No proposal matches "pr_zz".');
  expect(await refused('proposals send bob')).toBe('4 "bob" has no proposal.');
  const dry = await box.run('proposals create bob --item workshop --dry-run', pipe);
  expect([dry.code, dry.stdout.includes('# Angebot für Stone Inc')]).toEqual([0, true]);
  expect(JSON.parse((await box.run('proposals list --all --json', pipe)).stdout)).toEqual([]);
});

test('erasing a person takes the files in the workspace along', async () => {
  const made = JSON.parse((await box.run('proposals create dora --item workshop --json', pipe)).stdout) as { readonly files: readonly string[] };
  expect(made.files.map((file) => existsSync(file))).toEqual([true, true]);
  const erased = JSON.parse((await box.run('leads erase dora --yes --json', pipe)).stdout) as { readonly removed: readonly string[] };
  expect([...erased.removed].sort()).toEqual([...made.files].sort());
  expect(made.files.map((file) => existsSync(file))).toEqual([false, false]);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('who has no company is offered something themselves', async () => {
  for (const line of ['leads add "Max Muster" --phone "+49 30 1234567"', 'deals create "Max Muster" --pipeline sales --amount 90', 'proposals create "Max Muster"']) expect([line, (await box.run(line, pipe)).code]).toEqual([line, 0]);
  const { stdout } = await box.run('proposals show "Max Muster" --text', pipe);
  expect(stdout).toContain('# Angebot für Max Muster\n');
  expect(stdout).toContain('das schlage ich für Max Muster vor:');
});
