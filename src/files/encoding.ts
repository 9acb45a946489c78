import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { AppError } from '../core/base/errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file is, found by reading it once from end to end. */
export interface TextFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  readonly encoding: Encoding;
  /** The beginning, decoded, without a byte order mark. */
  readonly head: string;
  /** There is nothing behind `head`. */
  readonly isWhole: boolean;
}

export interface Reader {
  readonly signal?: AbortSignal;
  /** What to call the file when speaking to a person; its path if left out. */
  readonly title?: string;
}

/** So much of a file is read at a time; its `head` is the first of it. */
export const HEAD_BYTES = 1 << 18;

/** The bytes of a file, always in the same buffer: what is yielded holds until the next one is asked for. Memory is flat whatever the file's size. */
async function* readBytes(path: string, { signal, title = path }: Reader = {}): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(HEAD_BYTES);
  const file = await open(path);
  try {
    if ((await file.stat()).isDirectory()) throw new AppError('invalid', `${title} is a folder, not a file.`, { hint: 'Name a file in it.', details: { path } });
    for (;;) {
      signal?.throwIfAborted();
      // A file gives less than was asked for only at its end, but may.
      let filled = 0;
      for (let read = 1; read > 0 && filled < HEAD_BYTES; filled += read) ({ bytesRead: read } = await file.read(buffer, filled, HEAD_BYTES - filled));
      if (filled === 0) return;
      yield buffer.subarray(0, filled);
    }
  } finally { await file.close(); }
}

/** Files that are no text, by how they begin. */
const DISGUISES: readonly { readonly magic: string; readonly what: string; readonly hint: string }[] = [
  { magic: '504b0304', what: 'an Excel workbook or another zip archive', hint: 'Open it in a spreadsheet and save it as CSV (UTF-8).' },
  { magic: 'd0cf11e0', what: 'an old Excel workbook', hint: 'Open it in a spreadsheet and save it as CSV (UTF-8).' },
  { magic: '89504e47', what: 'a PNG image', hint: 'Name the CSV file.' },
  { magic: 'ffd8ff', what: 'a JPEG image', hint: 'Name the CSV file.' },
  { magic: '47494638', what: 'a GIF image', hint: 'Name the CSV file.' },
  { magic: '25504446', what: 'a PDF', hint: 'Export the data as CSV instead.' },
  { magic: '1f8b', what: 'compressed with gzip', hint: 'Unpack it: gzip -dc FILE | salesos import -' },
  { magic: '425a68', what: 'compressed with bzip2', hint: 'Unpack it: bzip2 -dc FILE | salesos import -' },
  { magic: 'fd377a585a00', what: 'compressed with xz', hint: 'Unpack it: xz -dc FILE | salesos import -' },
  { magic: '28b52ffd', what: 'compressed with zstd', hint: 'Unpack it: zstd -dc FILE | salesos import -' },
  { magic: '377abcaf271c', what: 'a 7-Zip archive', hint: 'Unpack it and name the CSV file in it.' },
  { magic: '526172211a07', what: 'a RAR archive', hint: 'Unpack it and name the CSV file in it.' },
  { magic: '2142444e', what: 'an Outlook data file', hint: 'Export the contacts in Outlook: File > Open & Export > Import/Export, as CSV.' },
  { magic: '50415231', what: 'a Parquet file', hint: 'Convert it to CSV.' },
  { magic: '52494646', what: 'a picture, a sound or a film', hint: 'Name the CSV file.' },
  { magic: '53514c69746520666f726d6174', what: 'an SQLite database', hint: 'Name the CSV file.' },
];

const refuseDisguise = (head: Buffer, title: string): void => {
  const start = head.subarray(0, 16).toString('hex');
  const disguise = DISGUISES.find(({ magic }) => start.startsWith(magic));
  if (disguise) throw new AppError('invalid', `${title} is ${disguise.what}, not text.`, { hint: disguise.hint });
};

/** By its mark, or by the zero bytes that every second place of western text has. */
const wideEncoding = (head: Buffer): Encoding | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 512);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) { if (index % 2 === 0) even++; else odd++; }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : undefined;
};

/** A zero character in UTF-16: two zero bytes at an even place. What two chunks share is not looked at. */
const hasZeroUnit = (chunk: Buffer, from: number): boolean => {
  const zeros = Buffer.alloc(2);
  for (let at = chunk.indexOf(zeros); at >= 0; at = chunk.indexOf(zeros, at + 1)) if ((from + at) % 2 === 0) return true;
  return false;
};

/** Bytes at the end that may begin a character which the next chunk completes. */
const unfinished = (chunk: Buffer): number => {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
};

/**
 * Reads the whole file once: what it is encoded in, and its hash. Raises `invalid` for pictures, workbooks, archives and anything else
 * with zero bytes (in UTF-16: zero characters) in it. Text that is neither UTF-8 nor UTF-16 is Windows-1252.
 */
export const inspectText = async (path: string, { signal, title = path }: Reader = {}): Promise<TextFile> => {
  const hash = createHash('sha256');
  let bytes = 0;
  let head: Buffer | undefined;
  let wide: Encoding | undefined;
  let isUnicode = true;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readBytes(path, { title, ...(signal === undefined ? {} : { signal }) })) {
    if (head === undefined) {
      head = Buffer.from(chunk);
      refuseDisguise(head, title);
      wide = wideEncoding(head);
    }
    hash.update(chunk);
    bytes += chunk.length;
    if (wide === undefined ? chunk.includes(0) : hasZeroUnit(chunk, bytes - chunk.length)) throw new AppError('invalid', `${title} is not text: it has zero bytes in it.`, { hint: 'Export it again as text in UTF-8.' });
    if (wide !== undefined) continue;
    if (!isUnicode) continue;
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const tail = unfinished(whole);
    isUnicode = isUtf8(whole.subarray(0, whole.length - tail));
    rest = Buffer.from(whole.subarray(whole.length - tail));
  }
  const encoding = wide ?? (isUnicode && rest.length === 0 ? 'utf-8' : 'windows-1252');
  const decoded = new TextDecoder(encoding).decode(head ?? Buffer.alloc(0), { stream: true });
  return { path, bytes, hash: hash.digest('hex'), encoding, head: decoded.replace(/^\uFEFF/, ''), isWhole: bytes === (head?.length ?? 0) };
};

/** The text of a file in pieces, whatever it is encoded in, without a byte order mark. */
export async function* decodeText({ path, encoding }: TextFile, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of readBytes(path, signal === undefined ? {} : { signal })) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}

/** What was read instead of UTF-8, in words for the person; undefined when there is nothing to say. */
export const encodingNote = (encoding: Encoding): string | undefined => (encoding === 'utf-8' ? undefined
  : `The file is not UTF-8: it was read as ${encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase()}.`);
