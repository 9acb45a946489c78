import { statfsSync } from 'node:fs';

/** Bytes that this user may still write where `folder` lies; undefined where the system does not say. */
export const freeBytes = (folder: string): number | undefined => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch { return undefined; }
};
