import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURE = join(import.meta.dirname, 'fixture');

/** Longer than the limit of 350 lines: written here, because nobody wants to read it. */
const LONG = Array.from({ length: 351 }, (_, at) => `export const line${at} = ${at};\n`).join('');
const LONG_REPORT = 'src/cli/long.ts lint/style/noExcessiveLinesPerFile';

/** `src/core/x.ts:3 lint/rule`, or `src/core/x.ts lint/rule` for a report on the whole file. */
type Report = string;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

const expectedReports = (): readonly Report[] => filesBelow(FIXTURE).flatMap((path) => {
  const name = relative(FIXTURE, path);
  return readFileSync(path, 'utf8').split('\n').flatMap((line, at) => {
    const whole = /^\/\/ expect-file (\S+)$/.exec(line);
    if (whole) return [`${name} ${whole[1]}`];
    const rules = /\/\/ expect ((?:plugin|lint\/\S+)(?: lint\/\S+)*)$/.exec(line)?.[1]?.split(' ') ?? [];
    return rules.map((rule) => `${name}:${at + 1} ${rule}`);
  });
});

let folder = '';
let reports: readonly Report[] = [];

/** The project's own rules over a tree that breaks each of them: copied out, so that the normal lint can ignore it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'salesos-guard-'));
  cpSync(FIXTURE, folder, { recursive: true });
  cpSync(join(ROOT, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  writeFileSync(join(folder, 'src/cli/long.ts'), LONG);
  const { $schema: _schema, vcs: _vcs, files: _files, ...rules } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, ...rules }));
  const { stdout, stderr } = spawnSync(process.execPath, [
    join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--reporter=github', '--max-diagnostics=none', '--colors=off', 'src', 'test', 'bench', 'scripts',
  ], { cwd: folder, encoding: 'utf8' });
  reports = [...stdout.matchAll(/^::\w+ title=([^,]+),file=([^,]+),line=(\d+)/gm)].map(([, rule = '', path = '', line = '']) => {
    const file = relative(folder, path);
    return /useFilenamingConvention|noExcessiveLinesPerFile/.test(rule) ? `${file} ${rule}` : `${file}:${line} ${rule}`;
  });
  if (reports.length === 0) throw new Error(`Biome reported nothing:\n${stdout}${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter guards the rooms', () => {
  it.each([...expectedReports(), LONG_REPORT])('reports %s', (report) => {
    expect(reports).toContain(report);
  });

  it('reports nothing that is allowed', () => {
    // A forbidden import often closes a cycle as well: those are not listed line by line.
    const guarded = /plugin|noRestrictedImports|noRestrictedGlobals/;
    expect(reports.filter((report) => guarded.test(report) && !expectedReports().includes(report))).toEqual([]);
  });
});
