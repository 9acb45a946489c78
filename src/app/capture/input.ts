import type { Readable } from 'node:stream';
import { openPipe, withSpooled } from '../../files/spool.ts';

/** A file by its path, or what is piped in. */
export type Input = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'stream'; readonly stream: Readable };

/** How to read it, the name under which it is remembered, and what to call it in a sentence. */
interface Named { readonly path: string; readonly label: string; readonly title: string }

/** Calls `work` with a file that can be read twice: a named pipe (`/dev/fd/63` of a shell's `<(…)` too) is kept in one first, like standard input. */
export const withInput = async <T>(input: Input, signal: AbortSignal, work: (file: Named) => Promise<T>): Promise<T> => {
  if (input.kind === 'stream') return withSpooled(input.stream, signal, (path) => work({ path, label: 'stdin', title: 'Standard input' }));
  const { path } = input;
  const label = path.replace(/^.*[/\\]/, '');
  const pipe = openPipe(path);
  if (pipe === undefined) return work({ path, label, title: path });
  return withSpooled(pipe, signal, (spooled) => work({ path: spooled, label: /^\/(?:dev|proc)\//.test(path) ? 'pipe' : label, title: path }));
};
