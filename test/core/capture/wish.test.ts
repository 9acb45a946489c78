import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPETITORS, readReplies, REPLIED_AT } from '../../../scripts/evaluate/reply-quality.ts';
import { wishIn } from '../../../src/core/capture/wish.ts';
import { understand } from '../../../src/core/inbound/understand.ts';

const root = join(import.meta.dirname, '../../..');
const repliesIn = (name: string) => readReplies(readFileSync(join(root, 'fixtures/replies', name), 'utf8'));
const wished = (text: string, type = 'email_replied') => wishIn({ type, metadata: { text } });

describe('a wish to be left alone', () => {
  it('suppresses when a message is taken in wherever it is read as one afterwards, and nowhere else', () => {
    const replies = [...repliesIn('held-out.ndjson'), ...repliesIn('hard.ndjson')];
    const reading = { now: REPLIED_AT, zone: 'Europe/Berlin', competitors: COMPETITORS };
    const parted = replies.filter(({ text }) => { const { kind, unsubscribe } = understand(text, reading); return kind === 'human' && (wished(text) !== undefined) !== unsubscribe; });
    expect(parted.map(({ text }) => text)).toEqual([]);
  });
  it('is heard in words that stand in no list, on every channel by which a lead writes', () => {
    const text = 'Consider this a formal notice to discontinue marketing to me.';
    for (const type of ['email_replied', 'sms_replied', 'whatsapp_replied']) expect(wished(text, type), type).toEqual({ reason: 'unsubscribed', quote: text });
    expect(wished(text, 'page_visited')).toBeUndefined();
  });
  it('is not heard in what is quoted below an answer', () => {
    expect(wished('Sounds good, call me on Monday.\n\nOn Mon, 2 Mar 2026 at 09:00, Tom <tom@us.example> wrote:\n> Please remove me from your list\n> Tom')).toBeUndefined();
    expect(wished('Please remove me from your list.\n\nOn Mon, 2 Mar 2026 at 09:00, Tom <tom@us.example> wrote:\n> Sounds good?')).toMatchObject({ reason: 'unsubscribed' });
  });
  it('is not heard where somebody is away', () => { expect(wished('I am out of the office until August 12 and cannot read messages. Please do not contact me until then.')).toBeUndefined(); });
});
