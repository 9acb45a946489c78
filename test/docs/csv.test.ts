import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sandbox } from '../support/transcript.ts';
import { fillCadence, fillWorkspace, NOW, writeFiles } from './workspace.ts';

/** Commands of docs/json.md that print one row of each of many, and change nothing. */
const LISTS = /^salesos ((?:[a-z-]+ (?:list|history|stats|search|duplicates|loops|slots|simulate)|report [a-z]+|segments show|check)\b.*)$/gm;
const PAGE = readFileSync(join(import.meta.dirname, '../../docs/json.md'), 'utf8');

test('an empty list has the header that it has with rows', async () => {
  const [empty, filled] = [sandbox(), sandbox()];
  expect((await empty.run('init --country DE --mode hybrid', { now: NOW })).code).toBe(0);
  await fillWorkspace(filled);
  await fillCadence(filled);
  const [without, headers, withRows]: [string[], [string, string | undefined][], [string, string | undefined][]] = [[], [], []];
  for (const [, line = ''] of PAGE.matchAll(LISTS)) {
    let words = line;
    for (const [name, path] of writeFiles(filled)) words = words.replace(name, path);
    const [none, some] = [await empty.run(`${words} --csv`, { now: NOW }), await filled.run(`${words} --csv`, { now: NOW })];
    if (none.code !== 0 || some.code !== 0) continue;
    const [header, ...rows] = none.stdout.split('\r\n');
    if (rows.filter(Boolean).length === 0) without.push(line);
    headers.push([line, header]);
    withRows.push([line, some.stdout.split('\r\n')[0]]);
  }
  expect(headers).toEqual(withRows);
  expect(headers.filter(([, header]) => header === '')).toEqual([]);
  expect(without.length).toBeGreaterThan(20);
}, 180_000);
