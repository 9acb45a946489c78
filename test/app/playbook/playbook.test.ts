import { appendFileSync, existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openContext } from '../../../src/app/context.ts';
import { listReadyPlaybooks } from '../../../src/app/playbook/playbook.ts';
import { parse } from '../../../src/core/playbook/parse.ts';
import { compile } from '../../../src/core/playbook/compile.ts';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { readYaml } from '../../../src/files/yaml.ts';
import { testClock } from '../../support/database.ts';
import { defaultRules } from '../../support/rules.ts';
import { type Sandbox, sandbox, transcript } from '../../support/transcript.ts';

const workspace = async (): Promise<{ readonly box: Sandbox; readonly file: string; readonly database: string }> => {
  const box = sandbox();
  await box.run('init --country DE');
  const dir = join(box.dir, 'data/salesos/default');
  return { box, file: join(dir, 'playbook.yaml'), database: join(dir, 'salesos.db') };
};
const rows = (database: string, sql: string): readonly unknown[] => {
  const db = new SqliteDatabase(database);
  try { return db.prepare(sql).all(); } finally { db.close(); }
};
/** Opens the workspace as every command does, looks, closes. */
const look = async <T>(box: Sandbox, see: (context: Awaited<ReturnType<typeof openContext>>) => T): Promise<T> => {
  const context = await openContext({ env: box.env, clock: testClock(), signal: new AbortController().signal });
  try { return see(context); } finally { context.close(); }
};

it('stops every command on a typo, with file, line, column, path and what was meant', async () => {
  const { box, file } = await workspace();
  writeFileSync(file, 'name: mine\nrouting:\n  min_scor: 45\nscoring:\n  behaviour:\n    page_visited: { points: one }\n');
  const wrong = `? 9
! 2 mistakes in ${file}:
! ${file}:3:3 routing.min_scor: "min_scor" is unknown here. Did you mean "min_score"?
! ${file}:6:29 scoring.behaviour.page_visited.points: write a number, not "one".
! Correct the file; nothing was changed.`;
  await transcript(box, ['$ salesos playbook check', wrong, '$ salesos playbook show', wrong].join('\n'));
  await expect(look(box, () => 0)).rejects.toMatchObject({ code: 'config', message: expect.stringContaining(':3:3 routing.min_scor') });
  const { stderr } = await box.run('playbook check --json');
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'config', details: { file, mistakes: [{ line: 3, column: 3, path: 'routing.min_scor' }, { line: 6, column: 29 }] } } });
});

it('names a mistake of YAML itself', async () => {
  const { box, file } = await workspace();
  writeFileSync(file, 'name: mine\nicp:\n  countries: [DE\n');
  expect(await box.run('playbook check')).toMatchObject({ code: 9, stderr: expect.stringMatching(/playbook\.yaml:\d+:\d+ /) });
});

it('stores a version when the rules change, and reads no file when nothing did', async () => {
  const { box, file, database } = await workspace();
  const versions = (): readonly unknown[] => rows(database, 'SELECT version FROM playbook_versions');
  expect(await look(box, ({ playbookVersion, rules, currency, zone }) => [playbookVersion, rules.business.currency, currency, zone])).toEqual([1, 'EUR', 'EUR', 'UTC']);
  appendFileSync(file, '# a remark changes no rule, but it is another text\n');
  expect(await look(box, ({ playbookVersion }) => playbookVersion)).toBe(2);
  writeFileSync(file, readFileSync(file, 'utf8').replace('min_score: 40', 'min_score: 45'));
  expect(await look(box, ({ rules, playbookVersion }) => [playbookVersion, rules.routing.minScoreMilli])).toEqual([3, 45_000]);
  expect(versions()).toHaveLength(3);
  const touched = new Date(statSync(file).mtimeMs + 5000);
  utimesSync(file, touched, touched);
  expect(await look(box, ({ playbookVersion }) => playbookVersion)).toBe(3);
  writeFileSync(file, readFileSync(file, 'utf8').replace('min_score: 45', 'min_score: 40'));
  expect(await look(box, ({ playbookVersion }) => playbookVersion), 'an earlier text is its earlier version').toBe(2);
  expect(versions()).toHaveLength(3);
  expect(rows(database, `SELECT payload FROM events WHERE type = 'playbook.changed' ORDER BY seq`)
    .map((row) => JSON.parse((row as { payload: string }).payload).version)).toEqual([1, 2, 3, 2]);
  // There is nobody to give new values to.
  expect(rows(database, `SELECT value FROM workspace WHERE name = 'revaluing'`)).toEqual([]);
  rows(database, `UPDATE playbook_versions SET compiled = json_set(compiled, '$.name', 'kept') RETURNING version`);
  expect(await look(box, ({ rules }) => rules.name), 'what is stored is used as it is').toBe('kept');
});

it('reads the rules again when the settings they depend on change', async () => {
  const { box, file } = await workspace();
  writeFileSync(join(file, '../config.yaml'), 'country: CH\nzone: Europe/Zurich\nname: Ada Lovelace\n');
  expect(await look(box, ({ rules, currency, zone, language, playbookVersion }) => [rules.pipelines[0]?.currency, currency, zone, language, rules.team.members[0]?.name, playbookVersion]))
    .toEqual(['CHF', 'CHF', 'Europe/Zurich', 'de', 'Ada Lovelace', 2]);
  writeFileSync(join(file, '../config.yaml'), 'zone: Europe/Zuerich\n');
  await expect(look(box, () => 0)).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('config.yaml:1:7 zone: "Europe/Zuerich" is no time zone') });
});

it('says what to do where there is no workspace', async () => {
  const box = sandbox();
  await expect(look(box, () => 0)).rejects.toMatchObject({ code: 'config', hint: 'Make one: salesos init' });
});

it('draws the same chance in every run, and what --seed says', async () => {
  const { box } = await workspace();
  const seed = await look(box, (context) => context.seed);
  expect(await look(box, (context) => context.seed)).toBe(seed);
});

it('comes with playbooks that are right and say what they are for', () => {
  const ready = listReadyPlaybooks();
  expect(ready.map(({ name }) => name)).toEqual(expect.arrayContaining(['biotech', 'default']));
  for (const { name, path, summary } of ready) {
    const { value, problems } = readYaml(readFileSync(path, 'utf8'));
    expect(problems, name).toEqual([]);
    expect(parse(value), name).toMatchObject({ kind: 'good', value: { name } });
    expect(summary.length, name).toBeGreaterThan(20);
  }
});

it('writes in default.yaml what the defaults are', () => {
  const { path = '' } = listReadyPlaybooks().find(({ name }) => name === 'default') ?? {};
  const parsed = parse(readYaml(readFileSync(path, 'utf8')).value);
  const rules = parsed.kind === 'good' ? compile(parsed.value, { currency: 'EUR', senderName: null }) : undefined;
  expect(rules && { ...rules, automations: [], segments: {} }).toEqual(defaultRules());
});

it('has the pipelines and intents of a biotech company', async () => {
  const box = sandbox();
  await box.run('init --playbook biotech');
  const { stdout } = await box.run('playbook check --json');
  expect(JSON.parse(stdout)).toMatchObject({
    name: 'biotech', pipelines: ['research_lab', 'b2b_lab_enablement', 'panel_co_creation', 'discovery'], intents: ['research', 'b2b', 'co_creation'], members: ['mara', 'jonas', 'ines'],
  });
  expect((await box.run('playbook show routing')).stdout).toContain('discovery: discovery');
});

it.each([[{ isTerminal: true }], [{ isTerminal: false }]])('shows a section with its defaults, and all of it for a script (%o)', async (options) => {
  const { box } = await workspace();
  await transcript(box, `
$ salesos playbook show budget
budget:
  energy_per_day: 100
  coins_per_day: 100
  coins_per_week:
  coins_per_month: 1000
  low_at: 0.2
  energy_per_message: 1
$ salesos playbook show rooting
? 2
! "rooting" is unknown as a section. Did you mean "routing"?
! Sections: …
`, options);
  const { stdout } = await box.run('playbook show --json');
  expect(parse(JSON.parse(stdout)), 'what is shown can be written').toMatchObject({ kind: 'good' });
  expect((await box.run('playbook show')).stdout).toContain('demo_requested');
});

it('checks a file, or what is piped in', async () => {
  const box = sandbox();
  const file = box.file('new.yaml', 'budget: { energy_per_day: 5 }\n');
  expect((await box.run(`playbook check ${file}`)).code).toBe(0);
  expect(await box.run('playbook check -', { input: 'budget: { energy: 5 }\n' })).toMatchObject({ code: 9, stderr: expect.stringContaining('-:1:11 budget.energy') });
  expect((await box.run('playbook check {dir}/none.yaml')).code).toBe(4);
});

it('edits with the person\'s editor, checks, and opens again on a terminal', async () => {
  const { box, file } = await workspace();
  const editor = box.file('editor.sh', '#!/bin/sh\nif grep -q "min_score: 4O" "$1"; then sed -i "s/min_score: 4O/min_score: 42/" "$1"; else sed -i "s/min_score: 40/min_score: 4O/" "$1"; fi\n');
  const env = { VISUAL: `sh ${editor}` };
  const original = readFileSync(file, 'utf8');
  const copy = file.replace('.yaml', '.edit.yaml');
  const refused = await box.run('playbook edit', { env, isTerminal: true, input: 'n\n' });
  expect(refused).toMatchObject({ code: 9, stderr: expect.stringContaining(`${copy}:`) });
  expect(refused.stderr).toContain('routing.min_score: write a number, not "4O".');
  expect(refused.stderr).toContain(`The playbook is as it was. What you wrote is kept in ${copy}: salesos playbook edit goes on with it.`);
  expect(readFileSync(file, 'utf8')).toBe(original);
  expect(readFileSync(copy, 'utf8')).toContain('4O');
  const { code, stdout, stderr } = await box.run('playbook edit', { env, isTerminal: true });
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${file} is good and in force as version 2\n` });
  expect(stderr).toContain(`Going on with ${copy}`);
  expect([existsSync(copy), readFileSync(file, 'utf8')]).toEqual([false, original.replace('min_score: 40', 'min_score: 42')]);
  writeFileSync(file, original);
  expect(await box.run('playbook edit', { env, isTerminal: true, input: 'y\n' })).toMatchObject({ code: 0, stderr: expect.stringContaining('Open it again?') });
  expect((await box.run('playbook edit', { env: { VISUAL: 'false' }, isTerminal: true })).code).toBe(9);
  expect(existsSync(copy)).toBe(false);
});

it('starts no editor where there is no terminal, and overwrites nothing that came meanwhile', async () => {
  const { box, file } = await workspace();
  expect(await box.run('playbook edit', { env: { VISUAL: 'touch {dir}/started' } })).toMatchObject({ code: 2, stderr: expect.stringContaining(`Write ${file} yourself`) });
  const editor = box.file('editor.sh', `#!/bin/sh\necho "# mine" >> "$1"\necho "# theirs" >> ${file}\n`);
  expect(await box.run('playbook edit', { env: { VISUAL: `sh ${editor}` }, isTerminal: true })).toMatchObject({ code: 5, stderr: expect.stringContaining('was changed while you edited it') });
  expect(readFileSync(file, 'utf8').trimEnd()).toMatch(/# theirs$/);
  expect(readFileSync(file.replace('.yaml', '.edit.yaml'), 'utf8').trimEnd()).toMatch(/# mine$/);
});

it('lets scores follow a changed playbook at once, and decides nothing by itself', async () => {
  const { box, file, database } = await workspace();
  await box.run(`import ${box.file('ada.csv', 'Email,Name,Company,Job Title\nada@acme-labs.test,Ada Lovelace,Acme Labs,CEO\n')}`);
  const score = async (): Promise<unknown> => (JSON.parse((await box.run('leads list --json')).stdout) as { score: number }[])[0]?.score;
  const before = await score();
  writeFileSync(file, 'scoring:\n  fit:\n    leader: 20\nrouting:\n  min_score: 1\n');
  expect(await score()).toBe(Number(before) + 5);
  expect(JSON.parse((await box.run('verify --json')).stdout)).toMatchObject({ ok: true, waiting: 0 });
  expect(rows(database, `SELECT 1 FROM events WHERE type = 'lead.routed'`)).toEqual([]);
});
