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

/** Tests of the binary run what the source says now. */
export const setup = (): void => {
  if (!isBuilt()) execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
};
