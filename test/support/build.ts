import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

const changedAt = (path: string): number => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isBuilt = (): boolean => {
  const builtAt = changedAt('dist/start.cjs');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
  return ['package.json', 'scripts/build.mjs', ...sources].every((path) => changedAt(path) <= builtAt);
};

/**
 * Tests of the binary run what the source says now. Source that does not build is told loudly and keeps only them from the newest:
 * whoever works on one room is not stopped by another that is open. `npm ci` fails on it.
 */
export const setup = (): void => {
  if (isBuilt()) return;
  try {
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  } catch (error) {
    if (changedAt('dist/start.cjs') === 0) throw error;
    console.error('\nThe source does not build: tests of the binary run an OLD build.\n');
  }
};
