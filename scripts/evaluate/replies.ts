import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation, Measure } from './evaluation.ts';
import { type Counted, measureReplies, readReplies } from './reply-quality.ts';

declare const PROJECT_ROOT: string;

/** What must hold of the half that nothing was tuned on. */
export const REPLY_MUSTS = { intentMacroF1: 0.85, objectionMacroF1: 0.8, unsubscribeRecall: 0.99, unsubscribePrecision: 0.95 } as const;

/** What is understood of the replies of the labelled set, for each half of it, each intent and each type of objection; the project's own set where no folder is given. */
export const evaluateReplies: Evaluation = (folder) => {
  const file = join(folder ?? join(PROJECT_ROOT, 'fixtures/replies'), 'labelled.ndjson');
  if (!existsSync(file)) return Promise.resolve(`${file} is not there`);
  const replies = readReplies(readFileSync(file, 'utf8'));
  const rows: Measure[] = [];
  const missed: string[] = [];
  for (const half of ['tune', 'held_out'] as const) {
    const of = replies.filter((reply) => reply.half === half);
    const { intents, objections, unsubscribe, intentMacroF1, objectionMacroF1 } = measureReplies(of);
    const row = (what: string, name: string, { wanted, found, right, precision, recall, f1 }: Counted): void => { rows.push({ half, what, name, labelled: wanted, found, right, precision, recall, f1 }); };
    for (const [name, counted] of intents) row('intent', name, counted);
    for (const [name, counted] of objections) row('objection', name, counted);
    row('wish', 'unsubscribe', unsubscribe);
    rows.push({ half, what: 'intent', name: 'macro', labelled: of.length, found: '', right: '', precision: '', recall: '', f1: intentMacroF1 });
    rows.push({ half, what: 'objection', name: 'macro', labelled: of.filter(({ labels }) => labels.objection !== null).length, found: '', right: '', precision: '', recall: '', f1: objectionMacroF1 });
    if (half === 'tune') continue;
    const figures = { intentMacroF1, objectionMacroF1, unsubscribeRecall: unsubscribe.recall, unsubscribePrecision: unsubscribe.precision };
    for (const [name, floor] of Object.entries(REPLY_MUSTS)) {
      const figure = figures[name as keyof typeof REPLY_MUSTS];
      if (figure < floor) missed.push(`${name}: ${figure.toFixed(4)} below ${floor} on the held-out half`);
    }
  }
  return Promise.resolve({ rows, missed });
};
