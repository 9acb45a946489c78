import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPLY_MUSTS } from '../../../scripts/evaluate/replies.ts';
import { measureReplies, readReplies } from '../../../scripts/evaluate/reply-quality.ts';
import { sourceHash } from '../../../scripts/replies/source.ts';
import { REPLY_WEIGHTS } from '../../../src/core/inbound/reply-weights.ts';
import { OBJECTION_TYPES, REPLY_INTENTS } from '../../../src/core/inbound/understanding.ts';

const root = join(import.meta.dirname, '../../..');
const repliesIn = (name: string) => readReplies(readFileSync(join(root, 'fixtures/replies', name), 'utf8'));
const heldOut = repliesIn('held-out.ndjson');
const learnt = repliesIn('learn.ndjson');

describe('the labelled replies', () => {
  it('are enough to judge by, in both languages, with every intent and objection; none was learnt from', () => {
    const known = new Set(learnt.map(({ text }) => text.toLowerCase()));
    expect([...heldOut, ...repliesIn('hard.ndjson')].filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
    for (const language of ['en', 'de'] as const) {
      const of = heldOut.filter((reply) => reply.language === language);
      expect(of.length).toBeGreaterThanOrEqual(150);
      expect(new Set(of.map(({ labels }) => labels.intent))).toEqual(new Set(REPLY_INTENTS));
      expect(new Set(of.flatMap(({ labels }) => labels.objection ?? []))).toEqual(new Set(OBJECTION_TYPES));
    }
  });
  it('are those that the weights were learnt from: else npm run learn-replies', () => { expect(REPLY_WEIGHTS.of).toBe(sourceHash(root)); });
  it.each([
    ['ordinary ones', heldOut, REPLY_MUSTS],
    // Written to be misread: what was reached, so that it is not lost.
    ['hard ones', repliesIn('hard.ndjson'), { intentMacroF1: 0.9, objectionMacroF1: 0.82, unsubscribeRecall: 0.9, unsubscribePrecision: 0.85 }],
  ])('are read well enough, though nothing was learnt from them: %s', (_, replies, { intentMacroF1, objectionMacroF1, unsubscribeRecall, unsubscribePrecision }) => {
    const measured = measureReplies(replies);
    const misses = JSON.stringify(measured.misses);
    expect(measured.intentMacroF1, misses).toBeGreaterThanOrEqual(intentMacroF1);
    expect(measured.objectionMacroF1, misses).toBeGreaterThanOrEqual(objectionMacroF1);
    expect(measured.unsubscribe.recall, misses).toBeGreaterThanOrEqual(unsubscribeRecall);
    expect(measured.unsubscribe.precision, misses).toBeGreaterThanOrEqual(unsubscribePrecision);
  });
});
