import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from './whole-write.ts';

/** A file of what was rejected. It is made with the first reject. */
export interface Rejects {
  readonly path: string;
  /** Its size now: kept with the batch, so that a run that goes on after a crash cuts off what its unfinished transaction wrote. */
  readonly bytes: number;
  /** Appends text, on the disk when it returns; raises `storage` when there is no room for all of it. */
  append(text: string): void;
  close(): void;
}

/** Opens the rejects of a batch, 0600 in a folder of 0700; what stands after `bytes` is cut off, and an empty file is none. */
export const openRejects = (path: string, { bytes, header }: { readonly bytes: number; readonly header: string }): Rejects => {
  let handle: number | undefined;
  let size = bytes;
  const opened = (): number => {
    if (handle !== undefined) return handle;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Writing to the end of the kept part, and not beyond: neither `w` nor `a` does that.
    handle = openSync(path, 'a', 0o600);
    ftruncateSync(handle, size);
    if (size === 0) size += writeWhole(handle, header, path);
    return handle;
  };
  return {
    path,
    get bytes() { return size; },
    append: (text) => {
      if (text === '') return;
      const file = opened();
      size += writeWhole(file, text, path);
      fsyncSync(file);
    },
    close: () => {
      if (handle === undefined) return;
      closeSync(handle);
      if (size === 0) unlinkSync(path);
    },
  };
};
