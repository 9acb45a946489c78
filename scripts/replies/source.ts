import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the weights depend on, from the project's root. */
export const LEARNT_FROM = ['fixtures/replies/learn.ndjson', 'src/core/inbound/lexicon.ts', 'src/core/inbound/reply-features.ts', 'scripts/replies/softmax.ts'] as const;

/** Says whether the weights are of these files. */
export const sourceHash = (root: string): string => {
  const hash = createHash('sha256');
  for (const path of LEARNT_FROM) hash.update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
};
