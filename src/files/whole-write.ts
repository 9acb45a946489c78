import { writeSync } from 'node:fs';
import { AppError } from '../core/base/errors.ts';

/** What the system says when there is no room: on the disk, in somebody's share of it, or in one file. */
const NO_ROOM: Readonly<Record<string, string>> = { ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up', EFBIG: 'the file would be larger than the system allows' };

const noRoom = (error: unknown, path: string): AppError | undefined => {
  const why = error instanceof Error && 'code' in error ? NO_ROOM[String(error.code)] : undefined;
  return why === undefined ? undefined : new AppError('storage', `Cannot write ${path}: ${why}.`, { hint: 'Free some space and run it again.', details: { path }, cause: error });
};

/**
 * Writes all of a text to an open file and answers how many bytes that were: a nearly full disk takes a part and says nothing of the rest.
 * Raises `storage` when there is no room for it; what fitted is in the file then.
 */
export const writeWhole = (handle: number, text: string, path: string): number => {
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
  } catch (error) { throw noRoom(error, path) ?? error; }
  return bytes.length;
};
