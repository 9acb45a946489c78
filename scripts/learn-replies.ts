/*
 * Learns from labelled replies how much words and concepts speak for each reading: npm run learn-replies [-- --folds N]. Writes src/core/inbound/reply-weights.ts.
 * With folds, says first how well a model does on the parts that it was not shown. What is held out (fixtures/replies/held-out.ndjson) it never sees.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clausesOf } from '../src/core/inbound/clause.ts';
import { featuresOf } from '../src/core/inbound/reply-features.ts';
import { type PackedModel, REPLY_CLASSES, type ReplyModel } from '../src/core/inbound/reply-model.ts';
import { readable } from '../src/core/extract/text.ts';
import { type LabelledReply, measureReplies, readReplies } from './evaluate/reply-quality.ts';
import { type Example, fitSoftmax } from './replies/softmax.ts';
import { LEARNT_FROM, sourceHash } from './replies/source.ts';

declare const PROJECT_ROOT: string;

const { values } = parseArgs({ options: { folds: { type: 'string', default: '0' } } });
const replies = readReplies(readFileSync(join(PROJECT_ROOT, LEARNT_FROM[0]), 'utf8'));

const exampleOf = ({ text, labels }: LabelledReply): Example =>
  ({ features: featuresOf(clausesOf(readable(text))), label: REPLY_CLASSES.indexOf((labels.objection ?? labels.intent) as (typeof REPLY_CLASSES)[number]) });
const examples = replies.map(exampleOf);
if (examples.some(({ label }) => label < 0)) throw new Error('a reply has a label that is none');

/** In eight bits each. */
const pack = ({ weights, bias }: ReplyModel): PackedModel => {
  const rows = [...weights.values(), bias].map((row) => Array.from(row));
  const scale = Math.max(...rows.map((row) => Math.max(...row.map(Math.abs)))) / 127;
  return { scale, features: [...weights.keys()].join(' '), bytes: Buffer.from(rows.flatMap((row) => row.map((weight) => Math.round(weight / scale) + 128))).toString('base64') };
};

const WIDTH = 160;
/** In lines that a person can scroll over. */
const wrapped = (parts: readonly string[], between: string): string => {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + between.length + part.length <= WIDTH) lines[lines.length - 1] = last + between + part;
    else lines.push(part);
  }
  return lines.join('\n');
};

const folds = Number(values.folds);
for (let fold = 0; fold < folds; fold++) {
  const model = fitSoftmax(examples.filter((_, index) => index % folds !== fold));
  const { intentMacroF1, objectionMacroF1, unsubscribe } = measureReplies(replies.filter((_, index) => index % folds === fold), model);
  process.stdout.write(`part ${fold + 1} of ${folds}: intent ${intentMacroF1.toFixed(3)}, objection ${objectionMacroF1.toFixed(3)}, unsubscribe recall ${unsubscribe.recall.toFixed(3)}, precision ${unsubscribe.precision.toFixed(3)}\n`);
}

const { scale, features, bytes } = pack(fitSoftmax(examples));
writeFileSync(join(PROJECT_ROOT, 'src/core/inbound/reply-weights.ts'), [
  '// Made of fixtures/replies/learn.ndjson by npm run learn-replies.', 'export const REPLY_WEIGHTS = {', `  of: '${sourceHash(PROJECT_ROOT)}',`, `  scale: ${scale},`,
  '  features: `', wrapped(features.split(' '), ' '), '`,', '  bytes: `', wrapped(bytes.match(/.{1,80}/g) ?? [], ''), '`,', '};', '',
].join('\n'));
process.stdout.write(`${examples.length} replies, ${features.split(' ').length} features, ${bytes.length + features.length} characters\n`);
