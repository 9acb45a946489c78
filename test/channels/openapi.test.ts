import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { evaluateContracts } from '../../scripts/evaluate/contracts.ts';
import { openApi } from '../../scripts/evaluate/openapi.ts';

it('finds what a contract does not allow, through references to other files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'salesos-contract-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ schema: { type: 'object', required: ['to'], properties: { to: { $ref: './b.json#/parts/number' }, kind: { type: 'string', enum: ['sms', 'mms'] }, tags: { type: 'array', items: { type: 'integer' }, maxItems: 2 }, note: { type: 'string', nullable: true } } } }));
  writeFileSync(join(folder, 'b.json'), JSON.stringify({ parts: { number: { type: 'string', pattern: '^\\+\\d+$' } } }));
  const documents = openApi(folder);
  const schema = documents.at('a.json', 'schema');
  expect(documents.problems({ to: '+49', kind: 'sms', tags: [1], note: null }, schema)).toEqual([]);
  expect(documents.problems({ to: '49', kind: 'fax', tags: [1, 'x', 3], more: 1 }, schema)).toEqual([
    '$.to: not of the form ^\\+\\d+$', '$.kind: "fax" is none of sms, mms', '$.tags: longer than 2', '$.tags[1]: is no integer', '$.more: is not in the contract',
  ]);
  expect(documents.problems({ kind: null }, schema)).toEqual(['$: lacks to', '$.kind: is null']);
});

it('is skipped with a word where no contract is given', async () => {
  expect(await evaluateContracts(undefined)).toContain('give the folder');
  expect(await evaluateContracts('/nowhere')).toContain('/nowhere has no twilio_api_v2010.json');
});
