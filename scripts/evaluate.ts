/*
 * Measures how well the engine does: npm run evaluate -- duplicates FOLDER [--json] on public data, which is no part of this project;
 * npm run evaluate -- outcomes FOLDER [--json] on public outcomes; machine-mail FOLDER on mails as .eml files; trimmer FOLDER on replies with quotes and
 * signatures; contracts FOLDER on what the services that messages leave by publish; npm run evaluate -- extraction [--json] on the project's own labelled chats; npm run evaluate -- replies [--json] on its own labelled replies.
 * Each evaluation says what it measured and which of its musts are missed; exit 1 when one is, 0 and "skipped" without a folder.
 */
import { parseArgs } from 'node:util';
import { evaluateContracts } from './evaluate/contracts.ts';
import { evaluateDuplicates } from './evaluate/duplicates.ts';
import type { Evaluation } from './evaluate/evaluation.ts';
import { evaluateExtraction } from './evaluate/extraction.ts';
import { evaluateMachineMail } from './evaluate/machine-mail.ts';
import { evaluateOutcomes } from './evaluate/outcomes.ts';
import { evaluateReplies } from './evaluate/replies.ts';
import { evaluateTrimmer } from './evaluate/trimmer.ts';

const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  contracts: evaluateContracts, duplicates: evaluateDuplicates, extraction: evaluateExtraction, 'machine-mail': evaluateMachineMail, outcomes: evaluateOutcomes, replies: evaluateReplies,
  trimmer: evaluateTrimmer,
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const [name = '', folder] = positionals;
const evaluation = Object.hasOwn(EVALUATIONS, name) ? EVALUATIONS[name] : undefined;
if (!evaluation) {
  process.stderr.write(`Usage: npm run evaluate -- NAME [FOLDER] [--json]\nNAME is one of: ${Object.keys(EVALUATIONS).join(', ')}.\n`);
  process.exit(2);
}

const shown = (value: string | number): string => (typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value));

const measured = await evaluation(folder);
if (typeof measured === 'string') process.stdout.write(values.json ? `${JSON.stringify({ skipped: measured })}\n` : `skipped: ${measured}\n`);
else {
  const { rows, missed } = measured;
  if (values.json) process.stdout.write(`${JSON.stringify({ rows, missed }, undefined, 2)}\n`);
  else {
    const names = Object.keys(rows[0] ?? {});
    const lines = [names, ...rows.map((row) => names.map((column) => shown(row[column] ?? '')))];
    const widths = names.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
    for (const line of lines) process.stdout.write(`${line.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ').trimEnd()}\n`);
    process.stdout.write(missed.length === 0 ? 'All musts are met.\n' : missed.map((must) => `MISSED: ${must}\n`).join(''));
  }
  process.exitCode = missed.length === 0 ? 0 : 1;
}
