// dist/start.cjs answers --version and an idle tick; dist/main.js and its chunks are everything else, loaded on use.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rulesId } from './rules-id.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Version 13 of the driver is there on the Nodes that run it. A build without it loads it from its package, where there is one. */
const has13 = existsSync(join(root, 'node_modules/better-sqlite3-13/package.json'));
/** It looks for its binary from its own folder, which a bundle has not: the package's is meant, and only its package.json can be asked for. */
const binaryOf13 = {
  name: 'binary-of-13',
  setup: ({ onLoad }) => onLoad({ filter: /better-sqlite3-13[\\/]lib[\\/]binding\.js$/ }, ({ path }) => ({
    contents: `const __dirname = require.resolve('better-sqlite3-13/package.json') + '/../lib';\n${readFileSync(path, 'utf8')}`,
  })),
};

const shared = {
  absWorkingDir: root, bundle: true, platform: 'node', target: 'node20.19', minify: true, legalComments: 'none', jsx: 'automatic',
  logLevel: 'warning', sourcemap: false,
  define: { VERSION: JSON.stringify(version), RULES_ID: JSON.stringify(rulesId(version)), 'process.env.NODE_ENV': '"production"' }, // React's development build is twice as slow
};

// Built beside, then moved in file by file, what is imported before what imports it: a command that runs meanwhile finds all of one build.
const dist = join(root, 'dist');
const fresh = join(root, `.tmp/dist-${process.pid}`);
rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
await Promise.all([
  build({
    ...shared, entryPoints: ['src/start.ts'], outfile: join(fresh, 'start.cjs'), format: 'cjs',
    // The drivers' JavaScript is bundled here: its fifteen files cost more than the question that an idle tick asks.
    external: ['better-sqlite3/build/*', has13 ? 'better-sqlite3-13/package.json' : 'better-sqlite3-13', './main.js'], plugins: [binaryOf13],
  }),
  build({
    ...shared, entryPoints: ['src/main.ts'], outdir: fresh, format: 'esm', splitting: true, chunkNames: 'chunk-[hash]',
    // What Ink asks for only in development, and what drizzle loads for databases that it is not given.
    alias: { 'react-devtools-core': './src/tui/no-devtools.ts', 'better-sqlite3': './src/db/no-driver.ts', liquidjs: './node_modules/liquidjs/dist/liquid.node.mjs' },
    // For CommonJS inside the bundle.
    banner: { js: "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);" },
  }),
]);

const KEEP_OLD_MS = 10 * 60_000;
const ENTRIES = ['main.js', 'start.cjs'];
const made = readdirSync(fresh);
mkdirSync(dist, { recursive: true });
for (const name of [...made.filter((name) => !ENTRIES.includes(name)), ...ENTRIES]) renameSync(join(fresh, name), join(dist, name));
rmSync(fresh, { recursive: true, force: true });
// A command that started before may still import a part of the build before.
for (const name of readdirSync(dist).filter((name) => !made.includes(name))) {
  const path = join(dist, name);
  if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEEP_OLD_MS) rmSync(path, { recursive: true, force: true });
}
console.error(`dist: ${made.length} files`);
