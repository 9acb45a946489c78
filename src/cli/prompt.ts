import { Writable } from 'node:stream';
import { AppError } from '../core/base/errors.ts';
import { neutralise } from '../core/base/printable.ts';
import type { Io } from './io.ts';

/** True when questions reach a person. */
export const canAsk = (io: Io | undefined): io is Io => io?.isInputTerminal === true && io.stderr.isTerminal;

/** Lines that came with the answer to an earlier question: they answer the next ones. */
const ahead = new WeakMap<Io, string[]>();

/** Questions go to stderr: stdout stays data. */
const question = async (io: Io, text: string): Promise<string> => {
  const waiting = ahead.get(io) ?? [];
  ahead.set(io, waiting);
  const known = waiting.shift();
  if (known !== undefined) {
    io.stderr.write(`${neutralise(text)}\n`);
    return known.trim();
  }
  if (io.stdin.readableEnded) throw new AppError('cancelled', 'No answer: cancelled.');
  const { createInterface } = await import('node:readline/promises');
  const output = new Writable({ write: (chunk: Buffer, _encoding, done) => { io.stderr.write(chunk.toString()); done(); } });
  const reader = createInterface({ input: io.stdin, output, terminal: false });
  reader.on('line', (line) => { waiting.push(line); });
  const ended = new Promise<never>((_, reject) => {
    reader.once('close', () => reject(new AppError('cancelled', 'No answer: cancelled.')));
  });
  try {
    return (await Promise.race([reader.question(neutralise(text), { signal: io.signal }), ended])).trim();
  } finally {
    ended.catch(() => undefined);
    reader.close();
  }
};

/** See `Call.confirm`; without `io` nobody is asked. */
export const confirmOn = async (io: Io | undefined, text: string, yes: boolean): Promise<void> => {
  if (yes) return;
  if (!canAsk(io)) {
    throw new AppError('usage', `${text} There is no terminal to ask on, so nothing was done.`, { hint: 'Add --yes to confirm.' });
  }
  const answer = await question(io, `${text} [y/N] `);
  if (!/^y(es)?$/i.test(answer)) throw new AppError('cancelled', 'Nothing was done.');
};

/** See `Call.ask`; without `io` nobody is asked. */
export const askOn = async (io: Io | undefined, text: string, fallback: string | undefined): Promise<string> => {
  if (!canAsk(io)) {
    if (fallback !== undefined) return fallback;
    throw new AppError('usage', `${text} There is no terminal to ask on.`, { hint: 'Give it as an option: see --help.' });
  }
  const answer = await question(io, fallback === undefined || fallback === '' ? `${text} ` : `${text} [${fallback}] `);
  if (answer === '' && fallback === undefined) throw new AppError('cancelled', 'No answer: nothing was done.');
  return answer === '' ? fallback ?? '' : answer;
};

/** What is typed on a terminal, unseen: nothing of it is echoed. */
const typeUnseen = ({ stdin }: NonNullable<Io['terminal']>): Promise<string> => new Promise((resolve, reject) => {
  let typed = '';
  const end = (): void => { stdin.off('data', take).setRawMode(false).pause(); };
  const take = (chunk: Buffer): void => {
    for (const character of chunk.toString('utf8')) {
      if (character === '\r' || character === '\n') { end(); resolve(typed); return; }
      // Ctrl-C and Ctrl-D: a terminal in this state sends them as letters.
      if (character === '\u0003' || character === '\u0004') { end(); reject(new AppError('cancelled', 'No answer: cancelled.')); return; }
      typed = character === '\u007f' || character === '\b' ? [...typed].slice(0, -1).join('') : typed + character;
    }
  };
  stdin.setRawMode(true).on('data', take).resume();
});

/** The answer to a question that nobody may read over a shoulder. Raises `usage` where nobody can be asked, with what to do in its place. */
export const askSecretOn = async (io: Io | undefined, text: string, hint: string): Promise<string> => {
  if (!canAsk(io)) throw new AppError('usage', `${text} There is no terminal to ask on.`, { hint });
  let answer: string;
  if (io.terminal === undefined) answer = await question(io, `${text} `);
  else {
    io.stderr.write(`${neutralise(text)} `);
    try { answer = (await typeUnseen(io.terminal)).trim(); } finally { io.stderr.write('\n'); }
  }
  if (answer === '') throw new AppError('cancelled', 'No answer: nothing was done.');
  return answer;
};

/** What is typed or piped in, line by line, until its end or the end of the process; whoever stops reading frees the input. */
export async function* readLines({ stdin, signal }: Io): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: stdin, terminal: false, signal });
  try { yield* lines; } finally { lines.close(); }
}
