import { AppError } from '../core/base/errors.ts';
import { isTurn } from '../core/extract/parse-transcript.ts';
import { decodeText, inspectText, type TextFile } from './encoding.ts';
import { isJson } from './json-in.ts';
import { endOfObject, readObjects } from './json-scan.ts';

/** In characters; what is longer is no chat. */
export const LONGEST_CHAT = 4 << 20;

/** One chat as its file has it; `line` is where it begins, from 1. */
export type ChatText =
  | { readonly kind: 'json'; readonly line: number; readonly text: string }
  | { readonly kind: 'dialogue'; readonly line: number; readonly text: string }
  | { readonly kind: 'broken'; readonly line: number; readonly text: string; readonly reason: string };

/** So much is kept of what cannot be read. */
const QUOTED = 1000;
const tooLong = (line: number, text: string): ChatText => ({ kind: 'broken', line, text: text.slice(0, QUOTED), reason: `it is longer than ${LONGEST_CHAT} characters` });

/** The objects of a file as chats. What is none is broken. */
async function* readJsonChats(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly ChatText[]> {
  for await (const page of readObjects(file, { longest: LONGEST_CHAT, signal })) {
    yield page.map(({ line, text, isWhole }): ChatText => {
      if (text.length > LONGEST_CHAT) return tooLong(line, text);
      return isWhole ? { kind: 'json', line, text } : { kind: 'broken', line, text: text.slice(0, QUOTED), reason: 'it is not valid JSON' };
    });
  }
}

/** True for an array of messages, as programs keep a conversation: they are one chat. */
const isTurnList = (head: string): boolean => {
  const begin = /^\s*\[\s*/.exec(head)?.[0].length ?? head.length;
  const end = endOfObject(head, begin);
  if (typeof end !== 'number') return false;
  try { return isTurn(JSON.parse(head.slice(begin, end))); } catch { return false; }
};

async function* readTurns(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly ChatText[]> {
  let text = '';
  for await (const piece of decodeText(file, signal)) if (text.length <= LONGEST_CHAT) text += piece;
  yield [text.length > LONGEST_CHAT ? tooLong(1, text) : { kind: 'json', line: 1, text: `{"messages":${text}}` }];
}

const DIVIDES = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*$/;

/** The conversations of a file, divided by lines of dashes. */
async function* readDialogues(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly ChatText[]> {
  let rest = '';
  let line = 0;
  let block: string[] = [];
  let begins = 1;
  let length = 0;
  const close = (): ChatText[] => {
    const text = block.join('\n');
    const read: ChatText[] = length > LONGEST_CHAT ? [tooLong(begins, text)] : text.trim() === '' ? [] : [{ kind: 'dialogue', line: begins, text }];
    block = [];
    length = 0;
    begins = line + 1;
    return read;
  };
  const take = (written: string): ChatText[] => {
    line++;
    if (DIVIDES.test(written)) return close();
    length += written.length + 1;
    // What is too long is not kept; where it began is.
    if (length <= LONGEST_CHAT) block.push(written);
    return [];
  };
  for await (const piece of decodeText(file, signal)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_CHAT) { length += rest.length; rest = ''; }
    const page = lines.flatMap((written) => take(written.replace(/\r$/, '')));
    if (page.length > 0) yield page;
  }
  const last = [...take(rest.replace(/\r$/, '')), ...close()];
  if (last.length > 0) yield last;
}

/** The chats of a file of JSON or of plain text, in pages, in the order in which they stand there. */
export const readChats = (file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly ChatText[]> => {
  if (isTurnList(file.head)) return readTurns(file, signal);
  return isJson(file.head) ? readJsonChats(file, signal) : readDialogues(file, signal);
};

/** Finds out how a file of chats is written. Raises `invalid` when there is none in it, good or not. */
export const inspectChats = async (path: string, { signal, title }: { readonly signal: AbortSignal; readonly title: string }): Promise<TextFile> => {
  const file = await inspectText(path, { signal, title });
  for await (const page of readChats(file, signal)) if (page.length > 0) return file;
  throw new AppError('invalid', `${title} has no chats.`, { hint: 'Write each message on a line, led by who says it, as in "Visitor: Hi", or one JSON object a chat.' });
};
