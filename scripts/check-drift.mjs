// What is generated must be what is committed: migrations from the schema, docs from the program. npm run drift
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = join(root, '.tmp/drift');

const filesBelow = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();

/** Paths that are new, missing or different in `made`. */
const differences = (kept, made, names) => names.filter((name) => {
  const [a, b] = [join(kept, name), join(made, name)];
  return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
});

const run = (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stdout}${stderr}`);
};

const migrations = () => {
  const [kept, made] = [join(root, 'drizzle'), join(scratch, 'drizzle')];
  cpSync(kept, made, { recursive: true });
  run(['node_modules/drizzle-kit/bin.cjs', 'generate', '--dialect', 'sqlite', '--schema', './src/db/schema.ts', '--out', relative(root, made)]);
  return { what: 'migrations', fix: 'npx drizzle-kit generate', changed: differences(kept, made, [...new Set([...filesBelow(kept), ...filesBelow(made)])]) };
};

const docs = () => {
  const made = join(scratch, 'docs');
  run(['scripts/run.mjs', 'scripts/docs.ts', made]);
  return { what: 'docs', fix: 'npm run docs', changed: differences(join(root, 'docs'), made, filesBelow(made)) };
};

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
const drifted = [migrations(), docs()].filter(({ changed }) => changed.length > 0);
rmSync(scratch, { recursive: true, force: true });
for (const { what, fix, changed } of drifted) console.error(`${what} have drifted (${changed.join(', ')}): ${fix}`);
if (drifted.length === 0) console.log('No drift: migrations and docs are what the source makes.');
process.exitCode = drifted.length === 0 ? 0 : 1;
