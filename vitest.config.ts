import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { rulesId } from './scripts/rules-id.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { VERSION: JSON.stringify(version), RULES_ID: JSON.stringify(rulesId(version)) },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/guard/fixture/**'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Every core: by itself it would leave one out, which of two is half.
    maxWorkers: '100%',
    // Modules keep no state of their own: each worker loads them once, not once a file, which takes a third off the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
