import type { Command } from 'commander';
import type { ChatAnswer, ChatSession } from '../app/capture/chat-session.ts';
import { type Call, callOf, type Deps, document } from '../cli/command.ts';
import { readLines } from '../cli/prompt.ts';
import { AppError } from '../core/base/errors.ts';
import { type Instant, parseIso, toIso } from '../core/base/instant.ts';

const NAMES = ['session', 'turn', 'text', 'at', 'language', 'asks', 'offers', 'booked', 'scout_score', 'lead_id', 'ended'] as const;

const answerJson = ({ session, turn, text, at, language, asks, offers, booked, scoutScore, leadId, isEnded }: ChatAnswer, zone: string): Record<(typeof NAMES)[number], unknown> => ({
  session, turn, text, at: toIso(at, zone), language, asks, offers: offers.map((slot) => toIso(slot, zone)),
  booked: booked && { meeting: booked.id, starts_at: toIso(booked.startsAt, zone) }, scout_score: scoutScore, lead_id: leadId, ended: isEnded,
});

interface Message { readonly text: string; readonly at: Instant }

/** A line as a message: plain text, or under --json also a JSON string or `{"text": "…", "at": "2026-03-01T09:30:00Z"}`. Raises `invalid`. */
const messageIn = (line: string, { isJson, now, zone, number }: { readonly isJson: boolean; readonly now: Instant; readonly zone: string; readonly number: number }): Message => {
  if (!isJson || !/^\s*["{]/.test(line)) return { text: line, at: now };
  const wrong = (why: string): AppError => new AppError('invalid', `line ${number}: ${why}`, { hint: 'Write the text, or {"text": "…", "at": "2026-03-01T09:30:00Z"}.' });
  let value: unknown;
  try { value = JSON.parse(line); } catch { throw wrong('it is not valid JSON'); }
  if (typeof value === 'string') return { text: value, at: now };
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string') throw wrong('it has no "text"');
  const said = typeof value === 'object' && value !== null && 'at' in value ? value.at : undefined;
  if (said === undefined) return { text, at: now };
  const at = typeof said === 'string' ? parseIso(said, zone) : undefined;
  if (at === undefined) throw wrong('its "at" is no time in ISO 8601');
  return { text, at };
};

interface ChatOptions extends Call { readonly resume?: string }

const chat = async ({ resume, ...call }: ChatOptions): Promise<void> => {
  const [{ withContext }, { openChat }] = await Promise.all([import('../app/context.ts'), import('../app/capture/chat-session.ts')]);
  const { io, out, clock } = call;
  if (out.format === 'csv') throw new AppError('usage', 'A conversation is no table.', { hint: 'Leave --csv out, or write --json: an answer a line.' });
  const isJson = out.format === 'json' || out.format === 'jsonl';
  await withContext(call, async (context) => {
    const zone = call.zone(context.zone);
    const print = async (answer: ChatAnswer): Promise<void> => {
      if (isJson) await out.jsonLine(answerJson(answer, zone));
      else out.lines([...answer.text.split('\n'), ...(io.isInputTerminal ? [''] : [])]);
    };
    const prompt = (): void => { if (!isJson && io.isInputTerminal) io.stderr.write('> '); };
    const begin = async (at: Instant, kept?: string): Promise<ChatSession> => {
      const session = await openChat(context, { at, ...(kept !== undefined && { resume: kept }) });
      await print(session.greeting);
      return session;
    };
    let session: ChatSession | undefined = await begin(clock.now(), resume);
    if (!isJson && io.isInputTerminal) out.say('Type as a visitor would; "bye" or Ctrl-D ends the chat.');
    prompt();
    let number = 0;
    for await (const line of readLines(io)) {
      number++;
      if (line.trim() === '') { prompt(); continue; }
      const { text, at } = messageIn(line, { isJson, now: clock.now(), zone: context.zone, number });
      if (session !== undefined && at - session.lastAt >= context.rules.chat.idleMs) {
        const { lastAt } = session;
        await session.leave(lastAt);
        session = undefined;
      }
      session ??= await begin(at);
      const answer = await session.say(text, at);
      await print(answer);
      if (answer.isEnded && io.isInputTerminal) break;
      if (answer.isEnded) session = undefined;
      else prompt();
    }
    const goodbye = await session?.leave(Math.max(clock.now(), session.lastAt));
    if (goodbye !== undefined) await print(goodbye);
  });
};

/** `salesos chat`: the assistant, on a terminal or for a script. */
export const register = (program: Command, deps: Deps, run = { chat }): void => {
  document(program.command('chat').description('Talk with the assistant as a visitor would')
    .option('--resume CHAT', 'go on with a kept conversation: its id or the beginning of it, or last'), {
    examples: [['salesos chat', 'a conversation on the terminal'], ['salesos chat --json < lines.txt', 'a message a line in, an answer a line out'],
      ['salesos chat --resume last', 'where the last one stopped, however it ended']], json: NAMES,
    more: 'The assistant works by rules, in English and German, in the language of the visitor. It answers from the catalog, asks what the playbook lists in chat.questions and is not known yet, one thing at a time, '
      + 'asks for a contact, and offers and books a free time. Every message is kept as a chat, and makes or changes a lead as `chats import` does; who wants to be left alone is. '
      + 'A session ends at "bye", at the end of the input, and after chat.idle (30m) without a message: what comes then begins another, and --resume goes on with it: what was asked, offered and booked stands. With --json a line may also be {"text": "…", "at": "2026-03-01T09:30:00Z"}. '
      + 'Kept conversations: salesos chats list.',
  }).action((options: { readonly resume?: string }, command: Command) => run.chat({ ...callOf(command, deps), ...options }));
};
