import { spawn, spawnSync } from 'node:child_process';
import { cleanEnv } from './pairs.ts';

/*
 * A long run that is one side of a comparison has a process to itself: neither side inherits the other's heap, caches or compiled code.
 * The bench starts itself again with `--leg NAME ARGUMENTS`.
 */

/** What a leg tells: numbers by name, and how much memory its process took at most, in kB. */
export interface LegReport { readonly numbers: Readonly<Record<string, number>>; readonly peakKb: number }
export type Leg = (argument: Readonly<Record<string, string>>) => Promise<Readonly<Record<string, number>>>;

const FLAG = '--leg';
const SELF = process.argv[1] ?? '';

/** Runs one leg in a new process and answers what it measured there. Throws when it fails, and after `timeoutMs` when it never ends. */
export const runLeg = (name: string, argument: Readonly<Record<string, string>>, timeoutMs?: number): LegReport => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SELF, FLAG, name, JSON.stringify(argument)],
    { env: cleanEnv(), encoding: 'utf8', maxBuffer: 1 << 26, killSignal: 'SIGKILL', ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }) });
  if (status !== 0) throw new Error(`the leg ${name} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as LegReport;
};

/** Runs one leg in several new processes at once. Throws when one of them fails. */
export const runLegs = (name: string, arguments_: readonly Readonly<Record<string, string>>[]): Promise<readonly LegReport[]> =>
  Promise.all(arguments_.map((argument) => new Promise<LegReport>((resolve, reject) => {
    const child = spawn(process.execPath, [SELF, FLAG, name, JSON.stringify(argument)], { env: cleanEnv(), stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (text: Buffer) => { out += text.toString(); });
    child.on('error', reject);
    child.on('close', (status) => { if (status === 0) resolve(JSON.parse(out) as LegReport); else reject(new Error(`the leg ${name} ended with ${status}`)); });
  })));

/** When this process is a leg: runs it, prints its report and answers true. */
export const actAsLeg = async (legs: Readonly<Record<string, Leg>>): Promise<boolean> => {
  const [flag, name = '', argument = '{}'] = process.argv.slice(2);
  if (flag !== FLAG) return false;
  const leg = legs[name];
  if (!leg) throw new Error(`there is no leg ${name}`);
  const numbers = await leg(JSON.parse(argument) as Record<string, string>);
  process.stdout.write(JSON.stringify({ numbers, peakKb: process.resourceUsage().maxRSS } satisfies LegReport));
  return true;
};
