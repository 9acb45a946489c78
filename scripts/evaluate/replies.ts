import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation, Measure } from './evaluation.ts';
import { type Counted, measureReplies, readReplies } from './reply-quality.ts';

declare const PROJECT_ROOT: string;

/** What must hold of replies that nothing was learnt from. */
export const REPLY_MUSTS = { intentMacroF1: 0.85, objectionMacroF1: 0.8, unsubscribeRecall: 0.99, unsubscribePrecision: 0.95 } as const;

/** Ordinary replies, for which the musts are, and such as were written to be misread. */
const SETS = ['held-out', 'hard'] as const;

/** What is understood of replies that nothing was learnt from, for each intent and each type of objection; the project's own where no folder with `held-out.ndjson` is given. */
export const evaluateReplies: Evaluation = (folder) => {
  const fileOf = (set: string): string => join(folder ?? join(PROJECT_ROOT, 'fixtures/replies'), `${set}.ndjson`);
  if (!existsSync(fileOf('held-out'))) return Promise.resolve(`${fileOf('held-out')} is not there`);
  const rows: Measure[] = [];
  const missed: string[] = [];
  for (const set of SETS.filter((name) => existsSync(fileOf(name)))) {
    const replies = readReplies(readFileSync(fileOf(set), 'utf8'));
    const { intents, objections, unsubscribe, intentMacroF1, objectionMacroF1 } = measureReplies(replies);
    const row = (what: string, name: string, { wanted, found, right, precision, recall, f1 }: Counted): void => { rows.push({ set, what, name, labelled: wanted, found, right, precision, recall, f1 }); };
    const total = (what: string, labelled: number, f1: number): void => { rows.push({ set, what, name: 'macro', labelled, found: '', right: '', precision: '', recall: '', f1 }); };
    for (const [name, counted] of intents) row('intent', name, counted);
    total('intent', replies.length, intentMacroF1);
    for (const [name, counted] of objections) row('objection', name, counted);
    total('objection', replies.filter(({ labels }) => labels.objection !== null).length, objectionMacroF1);
    row('wish', 'unsubscribe', unsubscribe);
    if (set === 'hard') continue;
    const figures = { intentMacroF1, objectionMacroF1, unsubscribeRecall: unsubscribe.recall, unsubscribePrecision: unsubscribe.precision };
    for (const [name, floor] of Object.entries(REPLY_MUSTS)) {
      const figure = figures[name as keyof typeof REPLY_MUSTS];
      if (figure < floor) missed.push(`${name}: ${figure.toFixed(4)} below ${floor}`);
    }
  }
  return Promise.resolve({ rows, missed });
};
