import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRACTION_MUSTS } from '../../../scripts/evaluate/extraction.ts';
import { extractLabelled, measureExtraction, readLabelled } from '../../../scripts/evaluate/extraction-quality.ts';
import { defaultRules } from '../../support/rules.ts';

const chats = readLabelled(readFileSync(join(import.meta.dirname, '../../../fixtures/chats/labelled.ndjson'), 'utf8'));
const rules = defaultRules();

describe('the labelled chats', () => {
  it('are enough, in both languages, and halved alternately', () => {
    for (const language of ['en', 'de'] as const) {
      const of = chats.filter((chat) => chat.language === language);
      expect(of.length).toBeGreaterThanOrEqual(60);
      expect(of.map(({ half }) => half)).toEqual(of.map((_, at) => (at % 2 === 0 ? 'tune' : 'held_out')));
    }
    expect(new Set(chats.map(({ id }) => id)).size).toBe(chats.length);
  });
  const { fields, misses } = measureExtraction(chats.filter(({ half }) => half === 'held_out'), rules);
  it.each(Object.entries(EXTRACTION_MUSTS))('that nothing was tuned on give %s an F1 of at least %d', (field, must) => {
    expect(fields[field as keyof typeof EXTRACTION_MUSTS].f1, JSON.stringify(misses.filter((miss) => miss.field === field))).toBeGreaterThanOrEqual(must);
  });
  it('make a lead of nobody who left no contact, refused, applied or sold something', () => {
    expect(chats.filter((chat) => !chat.labels.would_create && extractLabelled(chat, rules).wouldCreate).map(({ id }) => id)).toEqual([]);
  });
  it.each(['hi', 'hallo', 'hi there!', 'HI', 'hi '.repeat(50)])('and none of %j', (text) => {
    expect(extractLabelled({ country: 'DE', messages: [{ role: 'visitor', text }] }, rules)).toMatchObject({ wouldCreate: false, email: null, phone: null, name: null, company: null });
  });
});
