import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

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
