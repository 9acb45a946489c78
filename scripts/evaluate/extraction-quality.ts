import { extract } from '../../src/core/extract/extract.ts';
import { budgetText } from '../../src/core/extract/budget.ts';
import type { Extraction } from '../../src/core/extract/transcript.ts';
import { fold } from '../../src/core/base/text.ts';
import type { ChatTurn } from '../../src/core/ledger/event.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import { type Quality, qualityOf } from './evaluation.ts';

/** The labelled fields; `would_create` is told apart. */
export const EXTRACTED = ['email', 'phone', 'name', 'company', 'role', 'budget', 'timeline'] as const;
export type ExtractedField = (typeof EXTRACTED)[number];
export interface LabelledChat {
  readonly id: string;
  readonly language: 'en' | 'de';
  /** Given out alternately before anything was tuned: rules may be made from the one half, and are judged by the other. */
  readonly half: 'tune' | 'held_out';
  readonly country: string;
  readonly messages: readonly { readonly role: ChatTurn['role']; readonly text: string }[];
  readonly labels: { readonly [F in ExtractedField]: string | null } & { readonly would_create: boolean };
}

/** All chats of the set were held on this Monday. */
export const LABELLED_AT = Date.UTC(2026, 2, 2, 9);

export const readLabelled = (ndjson: string): readonly LabelledChat[] => ndjson.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledChat);

export const extractLabelled = ({ country, messages }: Pick<LabelledChat, 'country' | 'messages'>, rules: Rules): Extraction =>
  extract(messages.map(({ role, text }): ChatTurn => ({ role, text, at: null })), { country, at: LABELLED_AT }, rules);

/** As the labels write it: a budget without its period, a time without a date as `vague`. */
export const extractedText = (extraction: Extraction, field: ExtractedField): string | null => {
  const { budget, timeline } = extraction;
  if (field === 'budget') return budget && budgetText({ ...budget, per: null });
  if (field === 'timeline') return timeline && (timeline.by ?? 'vague');
  return extraction[field];
};

/** Case, accents and the dot at an end make no difference. */
export const isSameText = (a: string, b: string): boolean => fold(a).replace(/\.$/, '') === fold(b).replace(/\.$/, '');

export interface FieldQuality extends Quality { readonly right: number; readonly found: number; readonly wanted: number }
export interface Miss { readonly chat: string; readonly field: string; readonly expected: string | null; readonly found: string | null }
export interface ExtractionQuality { readonly fields: Readonly<Record<ExtractedField | 'would_create', FieldQuality>>; readonly misses: readonly Miss[] }

/** Precision, recall and F1 of each field over these chats. A value counts as right only when it is the whole of the label. */
export const measureExtraction = (chats: readonly LabelledChat[], rules: Rules): ExtractionQuality => {
  const misses: Miss[] = [];
  const counts = new Map<string, { right: number; found: number; wanted: number }>();
  const count = (chat: string, field: string, expected: string | null, found: string | null): void => {
    const so = counts.get(field) ?? { right: 0, found: 0, wanted: 0 };
    counts.set(field, so);
    const isRight = expected !== null && found !== null && isSameText(expected, found);
    so.right += Number(isRight);
    so.found += Number(found !== null);
    so.wanted += Number(expected !== null);
    if (!isRight && (expected !== null || found !== null)) misses.push({ chat, field, expected, found });
  };
  for (const chat of chats) {
    const extraction = extractLabelled(chat, rules);
    for (const field of EXTRACTED) count(chat.id, field, chat.labels[field], extractedText(extraction, field));
    count(chat.id, 'would_create', chat.labels.would_create ? 'yes' : null, extraction.wouldCreate ? 'yes' : null);
  }
  const fields = Object.fromEntries([...counts].map(([field, so]) => [field, { ...so, ...qualityOf(so) }]));
  return { fields: fields as ExtractionQuality['fields'], misses };
};
