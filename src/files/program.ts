import { type ChildProcess, spawn } from 'node:child_process';

/** How a program ended: its exit code and what it said; `missing` where there is none of that name, `timeout` where it was ended. */
export type Ended =
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'timeout' };

export interface ProgramOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly timeoutMs: number;
  /** Called once it runs, before it has read anything. */
  readonly onStart?: () => void;
}

/** More than any answer we ask for; what a program says beyond it is left away. */
const MOST_OUTPUT = 1 << 20;
const GONE = ['ENOENT', 'EACCES', 'ENOTDIR'];

/** What it started goes with it. */
const endGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try { process.kill(-pid, 'SIGKILL'); } catch { /* it has ended */ }
};

/** Runs a program without a shell in a process group of its own and waits for its end. Never rejects. */
export const runProgram = ([program, ...args]: readonly [string, ...string[]], { env, input = '', timeoutMs, onStart }: ProgramOptions): Promise<Ended> => new Promise((resolve) => {
  const child = spawn(program, args, { env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => { if (said[name].length < MOST_OUTPUT) said[name] += text; });
  }
  const timer = setTimeout(() => { endGroup(child); child.stdout.destroy(); child.stderr.destroy(); resolve({ kind: 'timeout' }); }, timeoutMs);
  const settle = (ended: Ended): void => { clearTimeout(timer); resolve(ended); };
  child.on('error', (error: NodeJS.ErrnoException) => settle(GONE.includes(error.code ?? '') ? { kind: 'missing' } : { kind: 'ended', code: -1, stdout: '', stderr: error.message }));
  child.on('spawn', () => { onStart?.(); child.stdin.end(input); });
  // Whoever reads nothing has closed it.
  child.stdin.on('error', () => undefined);
  child.on('close', (code, signal) => settle({ kind: 'ended', code: code ?? -1, ...said, ...(signal === null ? {} : { stderr: `${said.stderr}ended by ${signal}` }) }));
});
