import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPLY_MUSTS } from '../../../scripts/evaluate/replies.ts';
import { measureReplies, readReplies } from '../../../scripts/evaluate/reply-quality.ts';
import { OBJECTION_TYPES, REPLY_INTENTS } from '../../../src/core/inbound/understanding.ts';

const replies = readReplies(readFileSync(join(import.meta.dirname, '../../../fixtures/replies/labelled.ndjson'), 'utf8'));
const heldOut = replies.filter(({ half }) => half === 'held_out');

describe('the labelled replies', () => {
  it('are enough, in both languages, half of each held out, with every intent and objection in both halves', () => {
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
    expect(new Set(replies.map(({ text }) => text.toLowerCase())).size).toBeGreaterThan(replies.length - 8);
    for (const language of ['en', 'de'] as const) {
      const of = replies.filter((reply) => reply.language === language);
      expect(of.length).toBeGreaterThanOrEqual(110);
      expect(Math.abs(of.filter(({ half }) => half === 'held_out').length - of.length / 2)).toBeLessThanOrEqual(1);
    }
    for (const half of ['tune', 'held_out'] as const) {
      const of = replies.filter((reply) => reply.half === half);
      expect(new Set(of.map(({ labels }) => labels.intent))).toEqual(new Set(REPLY_INTENTS));
      expect(new Set(of.flatMap(({ labels }) => labels.objection ?? []))).toEqual(new Set(OBJECTION_TYPES));
    }
  });
  const { intentMacroF1, objectionMacroF1, unsubscribe, misses } = measureReplies(heldOut);
  it.each([
    ['intents a macro F1', intentMacroF1, REPLY_MUSTS.intentMacroF1], ['objections a macro F1', objectionMacroF1, REPLY_MUSTS.objectionMacroF1],
    ['wishes to be left alone a recall', unsubscribe.recall, REPLY_MUSTS.unsubscribeRecall], ['wishes to be left alone a precision', unsubscribe.precision, REPLY_MUSTS.unsubscribePrecision],
  ])('that nothing was tuned on give %s of %d, at least %d', (_, figure, must) => { expect(figure, JSON.stringify(misses)).toBeGreaterThanOrEqual(must); });
});
