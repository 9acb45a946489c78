import { describe, expect, it } from 'vitest';
import { progressLine, progressOf } from '../../src/cli/progress.ts';
import { memoryIo, type MemoryIoOptions } from '../support/io.ts';

/** Ten steps of 100 things, 300 ms apart. */
const tenSteps = ({ env = {}, isQuiet = false, total, ...options }: MemoryIoOptions & { env?: Record<string, string>; isQuiet?: boolean; total?: number }) => {
  const io = memoryIo(options);
  let ms = 0;
  const progress = progressOf({ io, env, label: 'Importing', isQuiet, elapsed: () => ms, ...(total === undefined ? {} : { total }) });
  for (let step = 0; step < 10; step++) { ms += 300; progress.step(100); }
  progress.end();
  return io;
};
const shown = (text: string): readonly string[] => text.split('\r\u001B[K').filter(Boolean);

describe('progress', () => {
  it('shows count, share, speed and time left on a terminal, from the first second on', () => {
    const io = tenSteps({ isTerminal: true, total: 2000 });
    expect(shown(io.err())[0]).toBe('Importing 400 of 2,000 (20%), 333/s, 5 s left');
    expect(shown(io.err()).at(-1)).toBe('Importing 1,000 of 2,000 (50%), 333/s, 3 s left');
    expect(io.err().endsWith('\r\u001B[K')).toBe(true);
    expect(io.out()).toBe('');
  });
  it('shows the count alone when the total is unknown', () => {
    expect(shown(tenSteps({ isTerminal: true }).err())[0]).toBe('Importing 400, 333/s');
  });
  it.each([{}, { isTerminal: true, env: { CI: 'true' } }, { isTerminal: true, env: { TERM: 'dumb' } }, { isTerminal: true, isQuiet: true }])('is silent: %j', (options) => {
    expect(tenSteps(options).err()).toBe('');
  });
  it('fits the terminal', () => {
    for (const line of shown(tenSteps({ isTerminal: true, total: 2000, columns: 20 }).err())) expect(line.length).toBeLessThan(20);
  });
  it('counts long waits in minutes', () => expect(progressLine('Reading', 1000, 200_000, 1000)).toBe('Reading 1,000 of 200,000 (0%), 1,000/s, 3 min 19 s left'));
});
