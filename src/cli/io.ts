import type { Readable, Writable } from 'node:stream';
import { isatty, type ReadStream, type WriteStream } from 'node:tty';

/** Where text goes: a terminal, a pipe, a file, or a test's memory. */
export interface Sink {
  write(text: string): void;
  /** Resolves when the stream wants more: long lists wait for it, so that memory stays flat. */
  drained(): Promise<void>;
  readonly isTerminal: boolean;
  /** Of the terminal now; 80 elsewhere. */
  readonly columns: number;
}

/** Everything a command can hear and say. */
export interface Io {
  readonly stdin: Readable;
  readonly isInputTerminal: boolean;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** The real streams, for the board; undefined unless both ends are a terminal. */
  readonly terminal: { readonly stdin: ReadStream; readonly stdout: WriteStream } | undefined;
  /** Aborted by SIGINT, SIGTERM and by a reader that left (`| head`). */
  readonly signal: AbortSignal;
}

/** Why the signal of an `Io` was aborted. */
export type Interruption = 'signal' | 'closed_pipe';

const sinkOf = (stream: WriteStream, closed: () => void): Sink => {
  stream.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') closed(); else throw error; });
  return {
    write: (text) => { if (stream.writable) stream.write(text); },
    drained: () => (stream.writableNeedDrain ? whenDrained(stream) : Promise.resolve()),
    isTerminal: stream.isTTY === true,
    get columns() { return stream.columns || 80; },
  };
};

const whenDrained = (stream: Writable): Promise<void> => new Promise((resolve) => {
  const done = (): void => { stream.off('drain', done); stream.off('close', done); stream.off('error', done); resolve(); };
  stream.on('drain', done); stream.on('close', done); stream.on('error', done);
});

/**
 * The streams of this process. `interrupt` is called when the reader of stdout has left; `release` lets the process end although
 * its input was not read to the end. Streams are opened when they are first used: help reads no input.
 */
export const processIo = (signal: AbortSignal, interrupt: (why: Interruption) => void): Io & { readonly release: () => void } => {
  const opened: { stdin?: ReadStream } = {};
  const stdin = (): ReadStream => { opened.stdin ??= process.stdin; return opened.stdin; };
  const isInputTerminal = isatty(0);
  return {
    get stdin() { return stdin(); },
    signal, isInputTerminal,
    stdout: sinkOf(process.stdout, () => interrupt('closed_pipe')),
    // Talk that nobody hears is no reason to stop.
    stderr: sinkOf(process.stderr, () => undefined),
    get terminal() { return isInputTerminal && process.stdout.isTTY ? { stdin: stdin(), stdout: process.stdout } : undefined; },
    release: () => { opened.stdin?.unref?.(); },
  };
};
