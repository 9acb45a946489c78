import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from '../../../src/core/base/shell.ts';
import { filterText, tokensOf } from '../../../src/core/filter/lexer.ts';

it('is one word of a shell, and itself', () => {
  expect(shellWord('Spring ads')).toBe('"Spring ads"');
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'a"\'`$()\\!; *\n|&<>') }), (text) => {
    expect(spawnSync('/bin/sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' }).stdout).toBe(text);
  }), { numRuns: 60 });
});

it('is one word of a filter, and itself', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'a"\'\\ *=()') }), (text) => { expect(tokensOf(filterText(text))).toMatchObject([{ kind: 'quoted', text }, { kind: 'end' }]); }));
});
