import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Starts the waiting program as a process of its own and sends the signals, one after the other, once it has said that it is ready. */
const interrupted = async (noun: string, signals: readonly NodeJS.Signals[]) => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'test/support/waiting.ts', noun], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  const pending = [...signals];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (!stderr.includes('ready')) return;
    const send = (): void => {
      const signal = pending.shift();
      if (signal && child.exitCode === null) { child.kill(signal); setTimeout(send, 50); }
    };
    send();
  });
  const [code] = await once(child, 'exit');
  return { code, stderr };
};

describe('signals', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s stops the work: 130', async (signal) => {
    expect(await interrupted('wait', [signal])).toEqual({ code: 130, stderr: 'ready\nStopped.\n' });
  });
  it('a second one ends what does not hear', async () => {
    expect(await interrupted('stubborn', ['SIGINT', 'SIGINT'])).toEqual({ code: 130, stderr: 'ready\n' });
  });
  it('an input that was not read to its end does not keep the process', async () => {
    expect(await interrupted('leak', [])).toEqual({ code: 0, stderr: 'ready\n' });
  });
  it('what escapes from a callback is told without a stack: 1', async () => {
    const { code, stderr } = await interrupted('escape', []);
    expect([code, stderr.split('\n')[1]]).toEqual([1, 'A mistake in salesos: out of a callback']);
    expect(stderr).not.toContain('    at ');
  });
  it('a question without a terminal is refused', async () => {
    expect((await interrupted('ask', [])).code).toBe(2);
  });
});
