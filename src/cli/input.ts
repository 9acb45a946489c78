import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { AppError } from '../core/base/errors.ts';
import type { Io } from './io.ts';

/** `-`, and what the system calls standard input. */
export const isStandardInput = (path: string): boolean => path === '-' || /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/0)$/.test(path);

/**
 * The bytes of a file, or of standard input. Raises `not_found`, `invalid` for a directory, `storage` where reading is forbidden,
 * `usage` when stdin is a terminal: nobody waits there without being told.
 */
export const openInput = async (path: string, io: Io): Promise<Readable> => {
  if (isStandardInput(path)) {
    if (io.isInputTerminal) throw new AppError('usage', 'Nothing is piped in: "-" reads standard input.', { hint: 'Pipe a file in, or name one.' });
    return io.stdin;
  }
  const handle = await open(path, 'r');
  const isDirectory = (await handle.stat()).isDirectory();
  if (isDirectory) {
    await handle.close();
    throw new AppError('invalid', `${path} is a directory, not a file.`, { hint: 'Name a file in it, or - for standard input.' });
  }
  await handle.close();
  return createReadStream(path);
};

/** The whole of a small text file, or of standard input. Raises as `openInput`. */
export const readText = async (path: string, io: Io): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await openInput(path, io)) chunks.push(Buffer.from(chunk as Buffer | string));
  return Buffer.concat(chunks).toString('utf8');
};
