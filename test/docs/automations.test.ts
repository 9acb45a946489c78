import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/files/yaml.ts';
import { rulesWith } from '../support/rules.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/automations.md'), 'utf8');
const partOf = (title: string): string => PAGE.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
/** What stands in the first column of a part's table, each as a person would write it. */
const written = (title: string): readonly string[] => [...partOf(title).matchAll(/^\| (`.+?) \| /gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+: [^`]+)`/g)].map(([, line = '']) => line)).filter((line) => line !== '');
const read = (text: string): unknown => readYaml(text).value;
const rules = (automation: object) => rulesWith({ team: { members: { ann: { name: 'Ann' } } }, templates: { hello: { en: { subject: 'Hello', body: 'Hi' } } }, cadences: { win_back: { steps: [{ id: 'one', template: 'hello' }] } }, automations: { a: automation } }).automations;

test('every trigger, action and limit that the page writes can be written', () => {
  expect(written('When').length).toBe(6);
  for (const line of written('When')) expect(rules({ on: read(line), do: [{ tag: 'x' }] }), line).toHaveLength(1);
  expect(written('What').length).toBe(10);
  for (const line of written('What')) expect(rules({ on: { status: 'new' }, do: [read(line)] }), line).toHaveLength(1);
  const limits = [...partOf('How often').matchAll(/^- `(.+?)`/gm)].map(([, line = '']) => line);
  expect(limits.length).toBe(3);
  for (const line of limits) expect(rules({ on: { status: 'new' }, do: [{ tag: 'x' }], ...(read(line) as object) }), line).toHaveLength(1);
});

test('the example is a playbook', () => {
  expect(rulesWith(read(/```yaml\n([^`]+)```/.exec(PAGE)?.[1] ?? '') as object).automations).toMatchObject([{ id: 'trial_without_demo', limit: { times: 20 } }]);
});
