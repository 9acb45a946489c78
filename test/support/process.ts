import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

/** Bundles a script of `test/support` for processes of their own; answers the path to run with Node. */
export const bundleScript = async (name: string): Promise<string> => {
  const folder = join(ROOT, '.tmp/test');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}-${process.pid}.mjs`);
  await build({
    absWorkingDir: ROOT, entryPoints: [`test/support/${name}.ts`], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20.19',
    packages: 'external', logLevel: 'warning',
  });
  return outfile;
};

export interface Running {
  readonly child: ChildProcess;
  /** Resolves when stdout holds the text, rejects when the process ended without. */
  said(text: string): Promise<void>;
  /** Resolves at its end with all of stdout. */
  readonly done: Promise<string>;
}

/** Starts Node on a script. `prefix` is a command in front of it, such as `setpriv …`. */
export const start = (args: readonly string[], prefix: readonly string[] = []): Running => {
  const [program = process.execPath, ...rest] = [...prefix, process.execPath, ...args];
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  const done = new Promise<string>((resolve) => child.on('close', () => resolve(text)));
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    for (const listener of listeners) listener();
  });
  return {
    child, done,
    said: (wanted) => new Promise((resolve, reject) => {
      const look = (): void => { if (text.includes(wanted)) resolve(); };
      listeners.add(look);
      look();
      void done.then(() => reject(new Error(`the process ended without "${wanted}": ${text}`)));
    }),
  };
};
