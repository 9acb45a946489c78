import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { JsonObject } from '../../core/base/ports.ts';
import { findChats, findLeadOfChat, type ListedChat, listChats as listPage, type StoredChat } from '../../db/capture/chat.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { resolveLead } from '../lead/lead-ref.ts';

const PAGE = 200;

export interface ChatQuery { readonly lead?: string; readonly limit?: number }

/** Chats, the newest first; read page after page while the list goes on. Raises `not_found` and `conflict` for the lead. */
export async function* listChats(context: Context, { lead, limit = Number.MAX_SAFE_INTEGER }: ChatQuery): AsyncGenerator<ListedChat> {
  const { store, signal } = context;
  const key = lead === undefined ? null : await store.read((tx) => resolveLead(tx, lead).key, signal);
  let before: Instant = Number.MAX_SAFE_INTEGER;
  let seq = Number.MAX_SAFE_INTEGER;
  for (let left = limit; left > 0;) {
    const size = Math.min(PAGE, left);
    const page = await store.read((tx) => listPage(tx, { lead: key, before, seq, limit: size }), signal);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < size) return;
    ({ endedAt: before, seq } = last);
    left -= page.length;
  }
}

export interface ShownChat extends StoredChat { readonly leadId: string | null; readonly leadName: string | null }

/** One chat with its turns, by its id or the beginning of it. Raises `not_found`, and `conflict` with those that fit. */
export const chatNamed = (tx: ReadTx, ref: string): ShownChat => {
  // Everything begins with nothing.
  const [chat, another] = ref === '' ? [] : findChats(tx, ref);
  if (!chat) throw new AppError('not_found', `there is no chat ${ref === '' ? '""' : ref}`, { hint: '`salesos chats list` shows them.' });
  if (another && chat.id !== ref) throw new AppError('conflict', `${ref} fits more than one chat`, { hint: `Type more of it: ${chat.id}, ${another.id} …` });
  const lead = chat.leadKey === null ? undefined : findLeadOfChat(tx, chat.leadKey);
  return { ...chat, leadId: lead?.id ?? null, leadName: lead?.name ?? null };
};

/** As `chatNamed`. */
export const showChat = (context: Context, ref: string): Promise<ShownChat> => context.store.read((tx) => chatNamed(tx, ref), context.signal);

const textAt = (extraction: JsonObject, name: string): string | null => {
  const value = extraction[name];
  return typeof value === 'string' ? value : null;
};
const numberAt = (extraction: JsonObject, name: string): number => {
  const value = extraction[name];
  return typeof value === 'number' ? value : 0;
};

/** What lists and cards show of an extraction. */
export const chatSummary = (extraction: JsonObject): { readonly name: string | null; readonly email: string | null; readonly phone: string | null; readonly company: string | null;
  readonly temperature: string | null; readonly scoutScore: number; readonly buyingIntent: number; readonly engagement: number; readonly completeness: number; readonly bantScore: number } => ({
  name: textAt(extraction, 'name'), email: textAt(extraction, 'email'), phone: textAt(extraction, 'phone'), company: textAt(extraction, 'company'), temperature: textAt(extraction, 'temperature'),
  scoutScore: numberAt(extraction, 'scout_score'), buyingIntent: numberAt(extraction, 'buying_intent'), engagement: numberAt(extraction, 'engagement'),
  completeness: numberAt(extraction, 'completeness'), bantScore: numberAt(extraction, 'bant_score'),
});
