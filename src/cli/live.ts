import type { Io } from './io.ts';
import { paint } from './sanitize.ts';

const ENTER = '\u001B[?1049h\u001B[?25l';
const HOME = '\u001B[H';
const REST_OF_LINE = '\u001B[K';
const BELOW = '\u001B[J';
const LEAVE = '\u001B[?25h\u001B[?1049l';

export interface Live {
  readonly terminal: NonNullable<Io['terminal']>;
  /** Ends it; the terminal is as it was afterwards. */
  readonly signal: AbortSignal;
  readonly everyMs: number;
  /** What is to be seen now; lines below the screen are left out. */
  readonly draw: (size: { readonly columns: number; readonly rows: number }) => Promise<readonly string[]>;
}

/** Draws anew every so often on the alternate screen until the signal is aborted; at once when the terminal's size changes. Rejects with what `draw` throws. */
export const showLive = async ({ terminal: { stdout }, signal, everyMs, draw }: Live): Promise<void> => {
  let wake = (): void => {};
  const rest = (): Promise<void> => new Promise((done) => {
    const timer = setTimeout(done, everyMs);
    wake = () => { clearTimeout(timer); done(); };
  });
  const onChange = (): void => wake();
  const restore = (): void => { stdout.write(LEAVE); };
  const frame = async (): Promise<string> => {
    const { columns = 80, rows = 24 } = stdout;
    // Behind a full line a terminal is about to wrap: what erases the rest of it takes its last column on some.
    const lines = (await draw({ columns: columns - 1, rows })).slice(0, rows);
    return `${HOME}${lines.map((line) => `${paint(line)}${REST_OF_LINE}`).join('\n')}${BELOW}`;
  };
  // Before the screen is taken: an error then reads like any other.
  const first = await frame();
  process.once('exit', restore);
  stdout.on('resize', onChange);
  signal.addEventListener('abort', onChange, { once: true });
  stdout.write(ENTER + first);
  try {
    while (!signal.aborted) {
      await rest();
      if (!signal.aborted) stdout.write(await frame());
    }
  } finally {
    signal.removeEventListener('abort', onChange);
    stdout.off('resize', onChange);
    process.off('exit', restore);
    restore();
  }
};
