import { EventEmitter } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BoardPort } from '../../src/core/base/board-port.ts';
import { Board, showBoard } from '../../src/tui/board.tsx';
import { emptyModel } from '../../src/tui/model.ts';
import { createRuntime } from '../../src/tui/runtime.ts';
import { card, memoryBoard } from './board-data.ts';

const board = () => memoryBoard(['In', 'Closing'], [{ stage: 'In', card: card(1) }, { stage: 'In', card: card(2) }]);
const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 60); });

describe('frames', () => {
  it('follow what is typed', async () => {
    const port = board();
    let quits = 0;
    const runtime = createRuntime({ port, model: emptyModel(port.pipelines, { columns: 60, rows: 14 }, 0), onQuit: () => { quits++; }, onCrash: (error) => { throw error; }, pollMs: 0 });
    await runtime.ready;
    const app = render(<Board runtime={runtime} hasColour={false} isUnicode />);
    onTestFinished(() => { app.unmount(); runtime.stop(); });
    expect(app.lastFrame()).toContain('▌Lead 1');
    app.stdin.write('j');
    await settle();
    expect(app.lastFrame()).toContain('▌Lead 2');
    app.stdin.write('\u001B[A');
    await settle();
    expect(app.lastFrame()).toContain('▌Lead 1');
    app.stdin.write('/lead 2');
    await settle();
    expect(stripVTControlCharacters(app.lastFrame() ?? '')).toContain('/lead 2');
    expect(app.lastFrame()).not.toContain('Lead 1');
    app.stdin.write('\u007F');
    await settle();
    expect(app.lastFrame()).toContain('Lead 1');
    app.stdin.write('\r');
    await settle();
    app.stdin.write('\u0003');
    await settle();
    expect(quits).toBe(1);
  });
});

/** Streams that pass for a terminal and keep what was written. */
const terminal = () => {
  const modes: boolean[] = [];
  const typed: string[] = [];
  let written = '';
  const stdout = Object.assign(new EventEmitter(), { columns: 80, rows: 24, isTTY: true, write: (text: string) => { written += text; return true; } });
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true, setRawMode: (on: boolean) => { modes.push(on); }, setEncoding: () => undefined, ref: () => undefined, unref: () => undefined,
    read: () => typed.shift() ?? null, resume: () => undefined, pause: () => undefined,
  });
  return {
    written: () => written, modes, press: (text: string) => { typed.push(text); stdin.emit('readable'); },
    streams: { stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream },
  };
};
const show = (port: BoardPort, signal = new AbortController().signal) => {
  const screen = terminal();
  return { ...screen, over: showBoard({ port, ...screen.streams, hasColour: false, isUnicode: true, signal, tab: 0 }) };
};
const LEFT = /\u001B\[\?25h\u001B\[\?1049l$/;

describe('the terminal is as it was', () => {
  it('when a mistake of ours throws in what a key does, and the error comes out', async () => {
    const port = board();
    let looks = 0;
    const { over, written, press } = show({ ...port, snapshot: async (query) => (looks++ === 0 ? port.snapshot(query) : { ...await port.snapshot(query), stages: [null as never] }) });
    const error = over.then(() => undefined, (thrown: unknown) => thrown);
    await settle();
    expect(written()).toContain('\u001B[?1049h');
    press('r');
    expect(await error).toBeInstanceOf(TypeError);
    expect(written()).toMatch(LEFT);
  });

  it('when drawing throws, and the error comes out', async () => {
    const { over, written } = show(memoryBoard(['In'], [{ stage: 'In', card: card(1, { company: 5 as never }) }]));
    await expect(over).rejects.toThrow();
    expect(written()).toMatch(LEFT);
  });

  it('when the signal is aborted', async () => {
    const controller = new AbortController();
    const { over, written, modes } = show(board(), controller.signal);
    await settle();
    expect(written()).toContain('\u001B[?1049h');
    controller.abort('signal');
    await over;
    expect(written()).toMatch(LEFT);
    expect(modes.at(-1)).toBe(false);
  });

  it('when the process ends in the middle', async () => {
    const controller = new AbortController();
    const before = process.listeners('exit').length;
    const { over, written } = show(board(), controller.signal);
    await settle();
    const [restore] = process.listeners('exit').slice(before);
    restore?.(1);
    expect(written()).toMatch(LEFT);
    controller.abort('signal');
    await over;
    expect(process.listeners('exit').length).toBeLessThanOrEqual(before + 1);
  });

  it('and untouched when the first look fails', async () => {
    const { over, written } = show({ ...board(), snapshot: () => Promise.reject(new Error('The file is gone.')) });
    await expect(over).rejects.toThrow('The file is gone.');
    expect(written()).toBe('');
  });
});
