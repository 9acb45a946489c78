import { constants, createWriteStream, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The stream of a path that is a pipe and no file: a named one, or `/dev/fd/63` of a shell's `<(…)`. Undefined for anything else. */
export const openPipe = (path: string): Readable | undefined => {
  if (!statSync(path).isFIFO()) return undefined;
  // Opened otherwise it waits for its writer within the system, where no signal reaches it.
  return new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
};

/**
 * Keeps a stream in a private temporary file while `work` reads it, more than once if it must: what is piped in can be read only once.
 * The file is removed whatever happens.
 */
export const withSpooled = async <T>(stream: Readable, signal: AbortSignal, work: (path: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'salesos-'));
  try {
    const path = join(folder, 'stdin');
    await pipeline(stream, createWriteStream(path, { mode: 0o600 }), { signal });
    return await work(path);
  } finally { rmSync(folder, { recursive: true, force: true }); }
};
