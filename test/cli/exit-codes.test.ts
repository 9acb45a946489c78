import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXITS, exitCodeLines } from '../../src/cli/exit-codes.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the exit codes', () => {
  it.each(['docs/commands.md', 'README.md'])('stand in %s as the program has them', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const line of exitCodeLines()) expect(text).toContain(line);
  });
  it('are different', () => {
    const codes = Object.values(EXITS).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
