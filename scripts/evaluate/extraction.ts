import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/core/playbook/compile.ts';
import { parse } from '../../src/core/playbook/parse.ts';
import type { Rules } from '../../src/core/playbook/rules.ts';
import type { Evaluation, Measure } from './evaluation.ts';
import { extractLabelled, measureExtraction, readLabelled } from './extraction-quality.ts';

declare const PROJECT_ROOT: string;

const defaultRules = (): Rules => {
  const parsed = parse({});
  if (parsed.kind === 'bad') throw new Error('the default playbook has mistakes');
  return compile(parsed.value, { currency: 'EUR', senderName: null });
};

/** What must hold of the half that nothing was tuned on. */
export const EXTRACTION_MUSTS = { email: 0.98, phone: 0.98, name: 0.85, company: 0.75 } as const;

/** What is read from the chats of the labelled set, for each half of it and each field; the project's own set where no folder is given. */
export const evaluateExtraction: Evaluation = (folder) => {
  const file = join(folder ?? join(PROJECT_ROOT, 'fixtures/chats'), 'labelled.ndjson');
  if (!existsSync(file)) return Promise.resolve(`${file} is not there`);
  const rules = defaultRules();
  const chats = readLabelled(readFileSync(file, 'utf8'));
  const rows: Measure[] = [];
  const missed: string[] = [];
  for (const half of ['tune', 'held_out'] as const) {
    const of = chats.filter((chat) => chat.half === half);
    for (const [field, { precision, recall, f1, right, found, wanted }] of Object.entries(measureExtraction(of, rules).fields)) {
      rows.push({ half, chats: of.length, field, labelled: wanted, found, right, precision, recall, f1 });
      const must = EXTRACTION_MUSTS[field as keyof typeof EXTRACTION_MUSTS] as number | undefined;
      if (half === 'held_out' && must !== undefined && f1 < must) missed.push(`${field}: F1 ${f1.toFixed(4)} below ${must} on the held-out half`);
    }
  }
  const hi = extractLabelled({ country: 'US', messages: [{ role: 'visitor', text: 'hi' }] }, rules);
  if (hi.wouldCreate) missed.push('a lead came of "hi"');

  return Promise.resolve({ rows, missed });
};
