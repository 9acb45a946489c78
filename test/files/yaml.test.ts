import { expect, it } from 'vitest';
import { readYaml } from '../../src/files/yaml.ts';

const TEXT = `# rules
team:
  members:
    anna: { name: Anna, skills: [sales, labs] }
stages:
  - id: in
    name: In
  - *none
empty:
`;

it('finds names and values where they stand', () => {
  const { locate, problems } = readYaml(TEXT.replace('  - *none\n', ''));
  expect(problems).toEqual([]);
  expect(locate(['team', 'members', 'anna', 'skills', 1], 'value')).toEqual({ line: 4, column: 41 });
  expect(locate(['team', 'members', 'anna'], 'key')).toEqual({ line: 4, column: 5 });
  expect(locate(['stages', 0, 'name'], 'value')).toEqual({ line: 7, column: 11 });
  expect(locate(['stages', 0, 'name'], 'key')).toEqual({ line: 7, column: 5 });
  expect(locate(['team', 'hours', 'from'], 'value'), 'the section around what is missing').toEqual({ line: 2, column: 1 });
  expect(locate(['nowhere'], 'key')).toEqual({ line: 2, column: 1 });
});

it.each([
  ['an alias of nothing', TEXT, 8],
  ['a name twice', 'a: 1\nb: 2\na: 3\n', 3],
  ['a tab as indentation', 'a:\n\tb: 1\n', 2],
  ['a bracket that is left open', 'a: [1, 2\nb: 3\n', 2],
  ['a list for a name', 'a: 1\n? [b, c]\n: 2\n', 2],
  ['an alias bomb', `${'abcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${Array.from({ length: 10 }, () => (at === 0 ? 1 : `*${'abcdefgh'[at - 1]}`)).join()}]\n`)}`, 1],
  ['an alias of what it is in', 'x: 1\na: &a\n  b: *a\n', 3],
  ['an alias of what is around that', 'a: &a\n  b:\n    - c: [1, *a]\n', 3],
  ['a merge of what it is in', 'a: &a\n  <<: *a\n', 2],
  ['two documents', 'a: 1\n---\nb: 2\n', 2],
])('names the line of %s', (_, text, line) => {
  const { problems, value } = readYaml(text);
  expect(problems.map((problem) => problem.line)).toContain(line);
  expect(value).toBeUndefined();
});

it('reads an empty file as nothing', () => {
  expect(readYaml('').value ?? null).toBeNull();
  expect(readYaml('# only a comment\n').problems).toEqual([]);
});

it('reads an alias that stands beside its section, also under a name that is there again', () => {
  expect(readYaml('a: &a { n: 1 }\nb: *a\nc: &a [2]\nd: *a\n')).toMatchObject({ value: { a: { n: 1 }, b: { n: 1 }, c: [2], d: [2] }, problems: [] });
});
