import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROPOSAL_STATES } from '../../src/core/ledger/offer.ts';
import { PROPOSAL_VARIABLES } from '../../src/core/revenue/proposal-document.ts';
import { TEMPLATE_VARIABLES } from '../../src/core/engage/template.ts';
import { readYaml } from '../../src/files/yaml.ts';
import { rulesWith } from '../support/rules.ts';
import { sandbox } from '../support/transcript.ts';
import { fillWorkspace, NOW } from './workspace.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/proposals.md'), 'utf8');

test('the commands of the page run, one after the other', async () => {
  const box = sandbox();
  await fillWorkspace(box);
  const commands = [...PAGE.matchAll(/^\$ salesos (.+)$/gm)].map(([, line = '']) => line);
  expect(commands).toHaveLength(3);
  for (const line of commands) expect([line, (await box.run(line, { now: NOW })).code]).toEqual([line, 0]);
});

test('the example is a playbook that makes a document, and the page names every state and every variable', async () => {
  const yaml = readYaml(/```yaml\n([\s\S]+?)```/.exec(PAGE)?.[1] ?? '').value as object;
  expect(rulesWith(yaml).proposals).toMatchObject({ template: 'short', validForMs: 30 * 86_400_000, tax: { rateBp: 1900, name: 'VAT', isIncluded: false } });
  for (const state of PROPOSAL_STATES) expect(PAGE).toContain(state);
  for (const name of PROPOSAL_VARIABLES.filter((one) => !TEMPLATE_VARIABLES.some((known) => known === one))) expect(PAGE).toContain(`\`${name}\``);
});
