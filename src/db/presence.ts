import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../core/base/errors.ts';
import { codeOf } from './new-file.ts';

/**
 * What lies at a path, links followed; undefined only when it is certain that nothing does. Raises `storage` where that cannot be told, or for a link
 * into nothing; ENOTDIR passes through.
 */
export const lookAt = (path: string): Stats | undefined => {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats || !lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return stats;
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new AppError('storage', `${path} cannot be reached: access is forbidden`, { hint: `Check the permissions of the folders above it: ls -ld ${dirname(path)}`, cause });
    }
    throw cause;
  }
  throw new AppError('storage', `${path} is a symbolic link to ${readlinkSync(path)}, and there is nothing`, {
    hint: 'Bring back what it stands for (is a disk not mounted?), or remove the link.',
  });
};
