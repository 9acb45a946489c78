import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs';

const PIECE = 1 << 20;
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const COMMA = 44;
const SPACE = 32;

/** What remains of a record: empty cells, or an empty line; our readers pass over both. */
const FILLERS = { csv: COMMA, lines: SPACE } as const;
export interface Blanking { readonly kind: keyof typeof FILLERS; readonly isNamed: (text: string) => boolean; readonly isDryRun?: boolean }

/**
 * Overwrites, where they lie on the disk, the records of a file that `isNamed` says yes to; the file keeps its length, so that whoever goes on writing to it is not
 * disturbed. The first record of CSV, its header, is left alone. A kill leaves whole or blanked records. Answers how many there were; with `isDryRun` nothing is written.
 */
export const blankRecords = (path: string, { kind, isNamed, isDryRun = false }: Blanking): number => {
  const handle = openSync(path, isDryRun ? 'r' : 'r+');
  try {
    const buffer = Buffer.alloc(PIECE);
    const { size } = statSync(path);
    let parts: Buffer[] = [];
    let begin = 0;
    let passed = 0;
    let blanked = 0;
    let isQuoted = false;
    const end = (at: number): void => {
      const record = parts.length === 1 ? parts[0] ?? Buffer.alloc(0) : Buffer.concat(parts);
      parts = [];
      const isHeader = kind === 'csv' && passed === 0;
      const start = begin;
      begin = at;
      passed++;
      if (isHeader || record.length === 0 || !isNamed(record.toString('utf8'))) return;
      blanked++;
      if (isDryRun) return;
      const filler = record.map((byte) => (byte === RETURN || byte === NEWLINE ? byte : FILLERS[kind]));
      writeSync(handle, filler, 0, filler.length, start);
    };
    for (let from = 0; from < size;) {
      const read = readSync(handle, buffer, 0, PIECE, from);
      if (read === 0) break;
      let since = 0;
      for (let index = 0; index < read; index++) {
        const byte = buffer[index];
        if (byte === QUOTE && kind === 'csv') isQuoted = !isQuoted;
        if (byte !== NEWLINE || isQuoted) continue;
        parts.push(Buffer.from(buffer.subarray(since, index)));
        since = index + 1;
        end(from + since);
      }
      if (since < read) parts.push(Buffer.from(buffer.subarray(since, read)));
      from += read;
    }
    if (parts.length > 0) end(size);
    if (blanked > 0 && !isDryRun) fsyncSync(handle);
    return blanked;
  } finally { closeSync(handle); }
};
