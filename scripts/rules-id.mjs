import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What compiles playbooks, in a word: the version and a hash of core/playbook. A workspace keeps its compiled rules under it, so that a program whose
 * rules have another shape never reads what an older one wrote, also between two versions.
 */
export const rulesId = (version) => {
  const folder = fileURLToPath(new URL('../src/core/playbook/', import.meta.url));
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return `${version}-${hash.digest('hex').slice(0, 12)}`;
};
