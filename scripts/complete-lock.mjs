// Adds to package-lock.json what npm install leaves out without a word; run it after every one that changed the lock: npm run lock
// - the builds for other platforms that the registry at hand did not serve: npm ci refuses the file without them;
// - that the driver with prebuilt binaries wants no compiling: npm ci would start node-gyp, and take the package away again where there is none.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
/** `…-linux-arm64-musl`, `…-win32-x64-msvc`, `…-linux-arm-gnueabihf`, `…-wasm32-wasi` */
const PLATFORM = /(?:(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)(?:-(\w+))?|(wasm32)-wasi)$/;

const platformOf = (name) => {
  const match = PLATFORM.exec(name);
  if (!match) return undefined;
  const [, os, cpu, abi = '', wasm] = match;
  if (wasm) return { cpu: [wasm] };
  const libc = abi.startsWith('musl') ? ['musl'] : abi.startsWith('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], ...(os === 'linux' && libc ? { libc } : {}), os: [os] };
};

/** Where a dependency of the package at `from` would be found, nearest first. */
const isLocked = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (!at.includes('/node_modules/')) return lock.packages[`node_modules/${name}`] !== undefined;
  }
};

const added = [];
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformOf(name);
    if (isLocked(from, name) || !platform || !EXACT.test(version)) continue;
    const { cpu, libc, os } = platform;
    lock.packages[`node_modules/${name}`] = { version, cpu, ...(dev ? { dev: true } : {}), ...(libc ? { libc } : {}), optional: true, ...(os ? { os } : {}) };
    added.push(`${name}@${version}`);
  }
}
// npm reads it here and does not keep it (npm/cli issue 3341).
lock.packages['node_modules/better-sqlite3-13'].gypfile = false;
const [root, ...names] = Object.keys(lock.packages);
lock.packages = Object.fromEntries([root, ...names.sort((a, b) => a.localeCompare(b, 'en'))].map((name) => [name, lock.packages[name]]));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.error(added.length === 0 ? 'The lock is complete.' : `Added ${added.length}: ${added.join(', ')}`);
