import { describe, expect, it } from 'vitest';
import { dialogueOf, isUnled, messageOf, transcriptOf } from '../../../src/core/extract/parse-transcript.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const settings = { zone: 'Europe/Berlin', now: NOW };
const said = (text: string): unknown => {
  const parsed = dialogueOf(text, 1, settings);
  return parsed.kind === 'rejected' ? parsed.reason : parsed.transcript.turns.map(({ role, text: words, at }) => [role, words, at === null ? null : new Date(at).toISOString()]);
};

describe('a conversation in text', () => {
  it.each([
    ['Visitor: hi\nAssistant: Hello!', [['visitor', 'hi', null], ['assistant', 'Hello!', null]]],
    ['Besucher: Moin\nBot: Guten Tag', [['visitor', 'Moin', null], ['assistant', 'Guten Tag', null]]],
    ['Kunde: a\nund b\n\nc\nSupport: d', [['visitor', 'a\nund b\n\nc', null], ['assistant', 'd', null]]],
    ['[2026-03-01 10:31] Visitor: hi', [['visitor', 'hi', '2026-03-01T09:31:00.000Z']]],
    ['01.03.2026, 10:31 - Kunde: hi', [['visitor', 'hi', '2026-03-01T09:31:00.000Z']]],
    ['01.03.26 10:31:05 Kundin: hi', [['visitor', 'hi', '2026-03-01T09:31:05.000Z']]],
    ['Date: 2026-03-01\n(9:05 PM) User 4711: hi\nAgent (Eva) 21:06: yes', [['visitor', 'hi', '2026-03-01T20:05:00.000Z'], ['assistant', 'yes', '2026-03-01T20:06:00.000Z']]],
    ['10:31 Visitor: at half past', [['visitor', 'at half past', null]]],
    ['**Visitor:** hi\n> Agent: ok', [['visitor', 'hi', null], ['assistant', 'ok', null]]],
    ['Visitor: Budget: 5k\nName: Anna', [['visitor', 'Budget: 5k\nName: Anna', null]]],
  ])('%j is read', (text, turns) => { expect(said(text)).toEqual(turns); });
  it.each([
    ['hello there', 'line 1 does not begin with who speaks: Visitor: … or Assistant: …'], ['ID: 7', 'it has no messages'],
    ['{id: 7, messages: []}', 'line 1 is no valid JSON'], ['\n[{\'id\': 7}]', 'line 2 is no valid JSON'], ['["hi"]', 'line 1 is no valid JSON'], ['[', 'line 1 is no valid JSON'],
    ['[10:31] Eva: hi', 'line 1 does not begin with who speaks: Visitor: … or Assistant: …'],
    ['2999-01-01 10:00 Visitor: hi', 'message 1 is more than 24 hours ahead'], ['1960-01-01 10:00 Visitor: hi', 'message 1 is from before 1970'],
  ])('%j is refused', (text, reason) => { expect(said(text)).toBe(reason); });
  it.each([['hello there', true], ['Frage: was kostet das?\nDanke', true], ['hi\nVisitor: hi', false], ['[10:31] Kunde: hi', false], ['{id: 7}', false], ['["hi"]', false]])('%j has nobody said to speak: %s', (text, unled) => {
    expect(isUnled(text)).toBe(unled);
  });
  it('is one message of a visitor when nobody is said to speak', () => {
    expect(messageOf('  hello\nthere \n', settings)).toEqual({ kind: 'chat', transcript: { id: null, channel: 'chat', turns: [{ role: 'visitor', text: 'hello\nthere', at: null }] } });
  });
  it('names itself', () => {
    expect(dialogueOf('ID: chat-7\nChannel: WhatsApp\nVisitor: hi', 1, settings)).toMatchObject({ transcript: { id: 'chat-7', channel: 'whatsapp' } });
  });
  it('is read line by line, however long a line is', () => {
    expect(dialogueOf(`Visitor: ${'a b '.repeat(100_000)}\nAgent: ok`, 1, settings)).toMatchObject({ transcript: { turns: [{ role: 'visitor', text: 'a b '.repeat(100_000).trim() }, { role: 'assistant' }] } });
  });
});

describe('a conversation in JSON', () => {
  it.each([
    [{ messages: [{ role: 'visitor', text: 'hi', at: '2026-03-01T10:00:00Z' }] }, { id: null, channel: 'chat', turns: [{ role: 'visitor', text: 'hi', at: Date.UTC(2026, 2, 1, 10) }] }],
    [{ id: 7, channel: 'WhatsApp', turns: [{ role: 'User', content: 'hi', timestamp: 1_772_359_200 }] }, { id: '7', channel: 'whatsapp', turns: [{ role: 'visitor', text: 'hi', at: 1_772_359_200_000 }] }],
    [{ text: 'hi' }, { id: null, channel: 'chat', turns: [{ role: 'visitor', text: 'hi', at: null }] }],
    [{ id: 3, channel: 'web', message: 'hi', created_at: '2026-03-01T10:00:00Z' }, { id: '3', channel: 'web', turns: [{ role: 'visitor', text: 'hi', at: Date.UTC(2026, 2, 1, 10) }] }],
    [{ id: 'a', messages: [{ role: 'assistant', text: '', model: 'm', tokens: 12, secret: 1 }] }, { id: 'a', channel: 'chat', turns: [{ role: 'assistant', text: '', at: null, model: 'm', tokens: 12 }] }],
  ])('%j is read', (value, transcript) => { expect(transcriptOf(value, settings)).toEqual({ kind: 'chat', transcript }); });
  it.each([
    [[], 'it is no JSON object'], [{}, 'it has no list of messages: {"messages": [{"role": "visitor", "text": "…"}]}'], [{ messages: [] }, 'it has no messages'], [{ messages: ['hi'] }, 'message 1 is no object with role and text'],
    [{ messages: [{ text: 'hi' }] }, 'message 1 has no role: visitor or assistant'], [{ messages: [{ role: 'visitor', text: 5 }] }, 'message 1 has no text'],
    [{ messages: [{ role: 'visitor', text: 'hi', at: 'soon' }] }, 'message 1 has a time that is no date in ISO 8601'], [{ id: {}, messages: [{ role: 'visitor', text: 'hi' }] }, 'its id is neither a text nor a number'],
    [{ id: 'x'.repeat(300), messages: [{ role: 'visitor', text: 'hi' }] }, 'its id is longer than 200 characters'],
  ])('%j is refused', (value, reason) => { expect(transcriptOf(value, settings)).toEqual({ kind: 'rejected', reason }); });
});
