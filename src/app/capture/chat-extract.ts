import type { Clock } from '../../core/base/ports.ts';
import { extract } from '../../core/extract/extract.ts';
import { isUnled, messageOf } from '../../core/extract/parse-transcript.ts';
import type { Extraction } from '../../core/extract/transcript.ts';
import { inspectChats, readChats } from '../../files/chat-in.ts';
import { isJson } from '../../files/json-in.ts';
import { readingSettings } from '../playbook/read-settings.ts';
import type { WorkspaceCall } from '../workspace.ts';
import { chatIdOf, parseChat } from './chats.ts';

/** What one chat of a file says, or why it is none. */
export type ExtractedChat =
  | { readonly kind: 'chat'; readonly line: number; readonly id: string; readonly messages: number; readonly extraction: Extraction }
  | { readonly kind: 'rejected'; readonly line: number; readonly reason: string };

export interface ExtractOptions extends WorkspaceCall { readonly path: string; readonly title: string; readonly clock: Clock; readonly signal: AbortSignal; readonly onNote: (note: string) => void }

/** Nothing is written, so that a text in which nobody is said to speak need not be refused: it is what a visitor wrote. */
const UNLED = 'No line says who speaks: all of it is read as what a visitor wrote.';

/** What the chats of a file say of their visitors, one by one. Writes nothing and needs no workspace; one that there is gives its playbook, country and zone. Raises `invalid` for a file without chats. */
export async function* extractChats({ path, title, clock, signal, onNote, ...call }: ExtractOptions): AsyncGenerator<ExtractedChat> {
  const { rules, country, zone } = await readingSettings(call);
  const file = await inspectChats(path, { signal, title });
  const reading = { zone, now: clock.now() };
  const isMessage = !isJson(file.head) && isUnled(file.head);
  if (isMessage) onNote(UNLED);
  for await (const page of readChats(file, signal)) {
    for (const item of page) {
      const parsed = isMessage ? messageOf(item.text, reading) : parseChat(item, reading);
      if (parsed.kind === 'rejected') { yield { kind: 'rejected', line: item.line, reason: parsed.reason }; continue; }
      const { transcript } = parsed;
      const times = transcript.turns.flatMap(({ at }) => at ?? []);
      const at = times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : reading.now;
      yield { kind: 'chat', line: item.line, id: chatIdOf(transcript), messages: transcript.turns.length, extraction: extract(transcript.turns, { country, at }, rules) };
    }
  }
}
