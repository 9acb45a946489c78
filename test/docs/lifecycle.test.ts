import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CUSTOMER_TRANSITIONS } from '../../src/core/decide/customer-stage.ts';
import { CUSTOMER_STAGES } from '../../src/core/ledger/event.ts';
import { readYaml } from '../../src/files/yaml.ts';
import { defaultRules, rulesWith } from '../support/rules.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/lifecycle.md'), 'utf8');

test('the table of the page is that of the program', () => {
  const rows = [...PAGE.matchAll(/^\| `([a-z_]+)` \| (.+) \|$/gm)].map(([, cause = '', cells = '']) => [cause, cells.split(' | ')] as const);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(Object.keys(CUSTOMER_TRANSITIONS.active).map((cause) =>
    [cause, CUSTOMER_STAGES.map((stage) => CUSTOMER_TRANSITIONS[stage][cause as keyof typeof CUSTOMER_TRANSITIONS.active])])));
});

test('the example is a playbook, with the numbers that hold by default', () => {
  const { customers } = rulesWith(readYaml(/```yaml\n(customers:[^`]+)```/.exec(PAGE)?.[1] ?? '').value as object);
  expect(customers.onboarding).toMatchObject([{ title: 'Welcome call', urgency: 'high' }, { title: 'Check that all is set up', dueInMs: null }]);
  expect({ ...customers, onboarding: [] }).toEqual({ ...defaultRules().customers, cancelledOn: ['subscription_cancelled'], onboarding: [] });
});

test('the cadences of the page are whole, and are those that default.yaml has to uncomment', () => {
  const block = /```yaml\n# cadences of customers\n([^`]+)```/.exec(PAGE)?.[1] ?? '';
  const { customers, cadences } = rulesWith(readYaml(block).value as object);
  expect(customers).toMatchObject({ onboardingCadence: 'onboarding', winBackCadence: 'win_back' });
  expect([cadences['onboarding']?.steps.length, cadences['win_back']?.steps.length]).toEqual([3, 2]);
  const manual = readFileSync(join(import.meta.dirname, '../../playbooks/default.yaml'), 'utf8').split('\n').map((line) => line.replace(/^ *(?:# +)?/, '').replace(/ +#.*$/, ''));
  for (const line of block.trim().split('\n')) expect(manual).toContain(line.trim());
});
