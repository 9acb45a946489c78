import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFinished } from 'vitest';

export interface TerminalOptions {
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly columns: number;
  readonly rows: number;
}

/** A program in a real pseudo-terminal, and the screen that a person would see. */
export interface Terminal {
  /** Lines of the screen as they stand, without the spaces at their ends. */
  screen(): string;
  /** Whether the program has the alternate screen. */
  isAlternate(): boolean;
  /** Everything the program has written. */
  written(): string;
  type(text: string): void;
  resize(columns: number, rows: number): void;
  /** Ends the first process of the terminal; with it the kernel hangs the terminal up, as when its window is closed. */
  hangUp(): void;
  /** Resolves once the screen holds this; fails with the screen when it does not within the time of a test. */
  shows(what: string | RegExp): Promise<void>;
  /** Resolves once the screen no longer holds this. */
  hides(what: string): Promise<void>;
  readonly exit: Promise<number>;
}

const PATIENCE_MS = 20_000;
const STEP_MS = 20;
const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, STEP_MS); });

export const openTerminal = ({ command: [file = '', ...args], env, columns, rows }: TerminalOptions): Terminal => {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const program = spawn(file, args, { cols: columns, rows, env: { ...env }, name: env['TERM'] ?? 'xterm-256color' });
  let written = '';
  let isOver = false;
  program.onData((data) => { written += data; emulator.write(data); });
  const exit = new Promise<number>((resolve) => { program.onExit(({ exitCode }) => { isOver = true; emulator.write('', () => resolve(exitCode)); }); });
  onTestFinished(() => { if (!isOver) program.kill('SIGKILL'); emulator.dispose(); });

  const screen = (): string => Array.from({ length: emulator.rows }, (_, row) =>
    emulator.buffer.active.getLine(emulator.buffer.active.viewportY + row)?.translateToString(true) ?? '').join('\n');
  const until = async (holds: () => boolean, what: string): Promise<void> => {
    for (let waited = 0; !holds(); waited += STEP_MS) {
      if (waited >= PATIENCE_MS) throw new Error(`${what} within ${PATIENCE_MS / 1000} s; the screen is:\n${screen()}`);
      await pause();
    }
  };
  const has = (what: string | RegExp): boolean => (typeof what === 'string' ? screen().includes(what) : what.test(screen()));
  return {
    screen, exit,
    isAlternate: () => emulator.buffer.active.type === 'alternate',
    written: () => written,
    type: (text) => program.write(text),
    hangUp: () => program.kill('SIGKILL'),
    resize: (cols, lines) => { emulator.resize(cols, lines); program.resize(cols, lines); },
    shows: (what) => until(() => has(what), `"${what}" did not appear`),
    hides: (what) => until(() => !has(what), `"${what}" did not disappear`),
  };
};
