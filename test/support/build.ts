import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Tests of the binary need a build; `npm ci` has made one, this is for a checkout where it was removed. */
export const setup = (): void => {
  const root = join(import.meta.dirname, '../..');
  if (!existsSync(join(root, 'dist/start.cjs'))) execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
};
