import { neutralise } from '../core/base/printable.ts';
import type { Io } from './io.ts';

/** Tells how far long work is. */
export interface Progress {
  /** `done` more are done. */
  step(done?: number): void;
  /** `done` of `total` are done. */
  at(done: number, total?: number): void;
  /** Takes the line away; the result is told by the command. */
  end(): void;
}

interface ProgressOptions {
  readonly io: Io;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly label: string;
  readonly total?: number;
  readonly isQuiet: boolean;
  /** Milliseconds of a steady clock; only the speed is taken from it, never a decision. */
  readonly elapsed?: () => number;
}

const FIRST_MS = 1000;
const EVERY_MS = 100;
const silent: Progress = { step: () => undefined, at: () => undefined, end: () => undefined };

const duration = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

/** `Importing 12,000 of 50,000 (24%), 8,000/s, 5 s left` */
export const progressLine = (label: string, done: number, total: number | undefined, elapsedMs: number): string => {
  const rate = done / (elapsedMs / 1000);
  const shown = done.toLocaleString('en-US');
  const speed = `${Math.round(rate).toLocaleString('en-US')}/s`;
  if (total === undefined || total <= 0) return `${label} ${shown}, ${speed}`;
  const percent = Math.min(100, Math.floor((done / total) * 100));
  const left = rate > 0 ? `, ${duration(Math.max(0, total - done) / rate * 1000)} left` : '';
  return `${label} ${shown} of ${total.toLocaleString('en-US')} (${percent}%), ${speed}${left}`;
};

/** A line on stderr after the first second; nothing in a pipe, in CI, on a dumb terminal or under --quiet. */
export const progressOf = ({ io, env, label, total, isQuiet, elapsed = () => performance.now() }: ProgressOptions): Progress => {
  if (isQuiet || !io.stderr.isTerminal || env['CI'] || env['TERM'] === 'dumb') return silent;
  const started = elapsed();
  let done = 0;
  let shownAt = started + FIRST_MS - EVERY_MS;
  let isShown = false;
  let expected = total;
  const show = (): void => {
    const now = elapsed();
    if (now - shownAt < EVERY_MS) return;
    shownAt = now;
    isShown = true;
    const line = neutralise(progressLine(label, done, expected, now - started)).slice(0, Math.max(0, io.stderr.columns - 1));
    io.stderr.write(`\r\u001B[K${line}`);
  };
  return {
    step: (more = 1) => { done += more; show(); },
    at: (reached, of = expected) => { done = reached; expected = of; show(); },
    end: () => { if (isShown) io.stderr.write('\r\u001B[K'); },
  };
};
