import { type Key, render, Text, useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { emptyModel, type Size } from './model.ts';
import type { BoardPort } from '../core/base/board-port.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { ASCII_SIGNS, paint, UNICODE } from './text.ts';
import { viewModel } from './view-model.ts';

const NAMES: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'], ['downArrow', 'down'], ['leftArrow', 'left'], ['rightArrow', 'right'], ['pageUp', 'pageup'], ['pageDown', 'pagedown'],
  ['home', 'home'], ['end', 'end'], ['return', 'enter'], ['escape', 'escape'], ['backspace', 'backspace'], ['delete', 'backspace'],
];

/** What the keymap calls a key press; several letters at once when something was pasted. */
export const keysOf = (input: string, key: Key): readonly string[] => {
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  const named = NAMES.find(([flag]) => key[flag]);
  if (named) return [named[1]];
  if (key.ctrl) return [`ctrl+${input}`];
  if (key.meta) return [];
  return [...new Intl.Segmenter().segment(input)].map(({ segment }) => (segment === ' ' ? 'space' : segment));
};

interface BoardProps { readonly runtime: Runtime; readonly hasColour: boolean; readonly isUnicode: boolean }

/** Draws the model and hands on what is typed; knows nothing else. */
export const Board = ({ runtime, hasColour, isUnicode }: BoardProps) => {
  const model = useSyncExternalStore(runtime.subscribe, runtime.model);
  useInput((input, key) => { for (const name of keysOf(input, key)) runtime.dispatch({ type: 'key', key: name }); });
  const frame = viewModel(model, isUnicode ? UNICODE : ASCII_SIGNS);
  return <Text wrap="truncate">{frame.map((line) => paint(line, hasColour)).join('\n')}</Text>;
};

export interface ShowOptions {
  readonly port: BoardPort;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly hasColour: boolean;
  readonly isUnicode: boolean;
  /** Ends the board; the terminal is restored. */
  readonly signal: AbortSignal;
  /** The pipeline that is open at first, by its place. */
  readonly tab: number;
}

const ENTER = '\u001B[?1049h\u001B[2J\u001B[H';
const LEAVE = '\u001B[?25h\u001B[?1049l';
const CLEAR = '\u001B[2J\u001B[H';
const POLL_MS = 2000;

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({ columns: columns || 80, rows: rows || 24 });

/**
 * Shows the board on the alternate screen until the person leaves or the signal is aborted. The terminal is as it was afterwards, also when
 * something throws or the process ends in the middle. Answers whether the terminal hung up. Rejects with what was thrown.
 */
export const showBoard = async ({ port, stdin, stdout, hasColour, isUnicode, signal, tab }: ShowOptions): Promise<{ readonly isHungUp: boolean }> => {
  let close = (): void => {};
  let crash: { readonly error: unknown } | undefined;
  const runtime = createRuntime({
    port, model: emptyModel(port.pipelines, sizeOf(stdout), tab), pollMs: POLL_MS, onQuit: () => close(),
    onCrash: (error) => { crash = { error }; close(); },
  });
  // Until there is something to show, the screen is left alone: an error then reads like any other.
  await runtime.ready.catch((error: unknown) => { runtime.stop(); throw error; });
  let isShown = true;
  let isHungUp = false;
  const restore = (): void => {
    if (!isShown) return;
    isShown = false;
    if (stdin.isTTY) stdin.setRawMode(false);
    stdout.write(LEAVE);
  };
  const onResize = (): void => {
    stdout.write(CLEAR);
    runtime.dispatch({ type: 'resized', size: sizeOf(stdout) });
  };
  // Here alone: elsewhere a handler would undo `nohup`.
  const onHangUp = (): void => { isHungUp = true; close(); };
  process.once('exit', restore);
  process.on('SIGHUP', onHangUp);
  stdout.on('resize', onResize);
  stdout.write(ENTER);
  try {
    if (signal.aborted) return { isHungUp };
    const app = render(<Board runtime={runtime} hasColour={hasColour} isUnicode={isUnicode} />, { stdin, stdout, exitOnCtrlC: false, patchConsole: false, maxFps: 120 });
    close = () => app.unmount();
    signal.addEventListener('abort', close, { once: true });
    await app.waitUntilExit();
    if (crash) throw crash.error;
    return { isHungUp };
  } finally {
    runtime.stop();
    signal.removeEventListener('abort', close);
    stdout.off('resize', onResize);
    process.off('SIGHUP', onHangUp);
    process.off('exit', restore);
    restore();
  }
};
