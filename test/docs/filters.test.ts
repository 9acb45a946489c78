import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS } from '../../src/core/filter/field.ts';
import { readFilter } from '../../src/core/filter/parser.ts';
import { vocabularyOf } from '../../src/core/filter/subject.ts';
import { defaultRules } from '../support/rules.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/filters.md'), 'utf8');
const [written = '', fields = ''] = PAGE.split('## Fields');

test('the page names every field, in order, and says of each what the program says', () => {
  const said = [...fields.matchAll(/^\| `([^`]+)` \| (.+?) \|$/gm)].map(([, name, about]) => [name, about]);
  expect(said).toEqual([
    ...FIELDS.map(({ name, about, aliases }) => [name, `${about}${aliases === undefined ? '' : `; also ${aliases.map((alias) => `\`${alias}\``).join(', ')}`}`]),
    ['attributes.NAME', 'A column of your own'],
  ]);
});

test('everything that the page writes can be written', () => {
  const table = [...written.matchAll(/^\| (`.+?`)(?=[,|\s]).*? \|/gm)].flatMap(([line]) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, filter = '']) => filter));
  const segments = [...written.matchAll(/^ {2}[a-z_]+: (.+)$/gm)].map(([, filter = '']) => filter);
  const filters = [...table, ...segments].filter((text) => /^[a-z]/.test(text));
  expect(filters.length).toBeGreaterThan(20);
  for (const text of filters) expect(readFilter(text, { now: 0, zone: 'UTC', vocabulary: vocabularyOf(defaultRules()) }), text).toMatchObject({ kind: 'good' });
});
