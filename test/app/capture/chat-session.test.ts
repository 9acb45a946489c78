import { expect, test } from 'vitest';
import { openChat } from '../../../src/app/capture/chat-session.ts';
import { findChats } from '../../../src/db/capture/chat.ts';
import { testContext } from '../../support/context.ts';

test('two that go on with a conversation at once: the later is told, and nothing that was said is lost', async () => {
  const context = testContext();
  const at = context.clock.now();
  const first = await openChat(context, { at });
  await first.say('Hello, we need a new website', at);
  const [one, other] = [await openChat(context, { at, resume: 'last' }), await openChat(context, { at, resume: 'last' })];
  await one.say('By June', at);
  await expect(other.say('By May', at)).rejects.toMatchObject({ code: 'conflict', hint: expect.stringContaining(`salesos chat --resume ${one.greeting.session}`) });
  // It left nothing behind, and says no goodbye over what was said meanwhile.
  expect(await other.leave(at)).toBeUndefined();
  const looked = await openChat(context, { at, resume: 'last' });
  expect(await looked.leave(at)).toBeUndefined();
  const again = await openChat(context, { at, resume: one.greeting.session });
  await again.say('jane@roe.example', at);
  const [chat] = await context.store.read((tx) => findChats(tx, one.greeting.session));
  expect(chat?.turns.filter(({ role }) => role === 'visitor').map(({ text }) => text)).toEqual(['Hello, we need a new website', 'By June', 'jane@roe.example']);
});

test('whoever was to be left alone stays so when the conversation goes on', async () => {
  const context = testContext();
  const at = context.clock.now();
  const session = await openChat(context, { at });
  await session.say('I am jane@roe.example, please never contact me again', at);
  const again = await openChat(context, { at, resume: 'last' });
  expect(await again.say('what do you offer?', at)).toMatchObject({ asks: null, offers: [], isEnded: true });
});
