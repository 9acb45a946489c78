import { type Fake, type FakeAnswer, type FakeHandlers, type FakeRequest, json, startFake } from './fake-service.ts';

export const BOT_TOKEN = '123456789:AAfakefakefakefakefakefakefakefake00';
/** The bot was blocked there; never begun there; unknown there. */
export const BLOCKED_CHAT = '403';
export const UNBEGUN_CHAT = '4030';
export const NO_CHAT = '400';

export interface TelegramMessage { readonly chat_id: number; readonly text: string }

const error = (status: number, description: string, parameters?: object): FakeAnswer => json(status, { ok: false, error_code: status, description, ...(parameters !== undefined && { parameters }) });

const answer = (request: FakeRequest, taken: TelegramMessage[]): FakeAnswer => {
  if (request.path === `/bot${BOT_TOKEN}/getMe`) return json(200, { ok: true, result: { id: 123456789, is_bot: true, first_name: 'Sales', username: 'sales_bot' } });
  if (request.path !== `/bot${BOT_TOKEN}/sendMessage`) return error(401, 'Unauthorized');
  const message = JSON.parse(request.body) as TelegramMessage;
  const chat = String(message.chat_id);
  if (chat === BLOCKED_CHAT) return error(403, 'Forbidden: bot was blocked by the user');
  if (chat === UNBEGUN_CHAT) return error(403, "Forbidden: bot can't initiate conversation with a user");
  if (chat === NO_CHAT) return error(400, 'Bad Request: chat not found');
  taken.push(message);
  return json(200, { ok: true, result: { message_id: taken.length, date: 1_772_438_400, chat: { id: message.chat_id, type: 'private', first_name: 'Ann' }, text: message.text } });
};

const HANDLERS: FakeHandlers<TelegramMessage> = {
  answer, rateLimited: error(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), broken: error(502, 'Bad Gateway'), refused: error(401, 'Unauthorized'),
};
export const startTelegram = (cleanUp: (close: () => Promise<void>) => void): Promise<Fake<TelegramMessage>> => startFake(HANDLERS, cleanUp);
