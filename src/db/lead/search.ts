import { words as wordsOf } from '../../core/base/text.ts';
import { readLeadTexts } from './lead.ts';
import type { ReadTx } from '../store.ts';

/** A lead that a search found; `inName` when all the words stand in its name, which ranks before notes. */
export interface Hit { readonly key: number; readonly inName: boolean }

/**
 * Live leads that hold every one of the words in name, company, e-mail or notes, compared without case, accents and umlauts; a word
 * matches inside a longer one. Reads all leads once: there is no index to keep, and nothing is written for it.
 */
export const searchLeads = (tx: ReadTx, text: string): Hit[] => {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const hits: Hit[] = [];
  for (const { key, name, company, email, notes } of readLeadTexts(tx)) {
    const inName = wordsOf(name ?? '').join(' ');
    const everywhere = `${inName} ${wordsOf(`${company ?? ''} ${email ?? ''} ${notes ?? ''}`).join(' ')}`;
    if (wanted.every((word) => everywhere.includes(word))) hits.push({ key, inName: wanted.every((word) => inName.includes(word)) });
  }
  return hits;
};
