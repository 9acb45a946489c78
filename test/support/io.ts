import { Readable } from 'node:stream';
import type { Io, Sink } from '../../src/cli/io.ts';

export interface MemoryIoOptions {
  /** A terminal at both ends, else a pipe. */
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/** An Io that keeps what was said. `out()` and `err()` answer it, escape sequences included. */
export const memoryIo = ({ isTerminal = false, columns = 80, input = '', signal = new AbortController().signal }: MemoryIoOptions = {}):
  Io & { readonly out: () => string; readonly err: () => string } => {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Sink => ({
    write: (text) => { said[name] += text; }, drained: () => Promise.resolve(), isTerminal, columns,
  });
  return {
    stdin: Readable.from([Buffer.from(input)]), isInputTerminal: isTerminal, stdout: sink('out'), stderr: sink('err'),
    terminal: undefined, signal, out: () => said.out, err: () => said.err,
  };
};
