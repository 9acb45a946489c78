import type { Readable } from 'node:stream';
import { withSpooled } from '../../files/spool.ts';

/** A file by its path, or what is piped in. */
export type Input = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'stream'; readonly stream: Readable };

/** Calls `work` with a file that can be read twice, and with what to call it. */
export const withInput = <T>(input: Input, signal: AbortSignal, work: (file: { path: string; label: string }) => Promise<T>): Promise<T> =>
  (input.kind === 'file' ? work({ path: input.path, label: input.path.replace(/^.*[/\\]/, '') })
    : withSpooled(input.stream, signal, (path) => work({ path, label: 'stdin' })));
