// Runs a TypeScript script of this project: node scripts/run.mjs bench/index.ts [argument…]. Bundled first: no loader is needed, and it runs as fast as the product.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rulesId } from './rules-id.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
if (script === undefined || !existsSync(resolve(root, script))) {
  console.error(script === undefined ? 'Usage: node scripts/run.mjs SCRIPT.ts [argument…]' : `There is no script ${script}.`);
  process.exit(2);
}
if (!existsSync(join(root, 'dist/start.cjs'))) await import('./build.mjs');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, '.tmp/scripts');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(dirname(script))}-${basename(script, '.ts')}-${process.pid}.mjs`);
await build({
  absWorkingDir: root, entryPoints: [resolve(root, script)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20.19',
  packages: 'external', jsx: 'automatic', logLevel: 'warning', sourcemap: 'linked',
  define: { VERSION: JSON.stringify(version), RULES_ID: JSON.stringify(rulesId(version)), PROJECT_ROOT: JSON.stringify(root) },
});
const { rmSync } = await import('node:fs');
process.on('exit', () => { for (const file of [outfile, `${outfile}.map`]) rmSync(file, { force: true }); });
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
