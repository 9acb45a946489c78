import { unit } from '../../src/core/base/random.ts';
import type { Features } from '../../src/core/inbound/reply-features.ts';
import { REPLY_CLASSES, type ReplyModel } from '../../src/core/inbound/reply-model.ts';

export interface Example { readonly features: Features; /** Its place in REPLY_CLASSES. */ readonly label: number }

/** Seen less often, a trace tells more of who wrote it than of what they meant. */
const RARE = 5;
const ROUNDS = 30;
const STEP = 0.15;
const RIDGE = 0.003;
const SEED = 7;

const CLASSES = REPLY_CLASSES.length;

const namesOf = (examples: readonly Example[]): readonly string[] => {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, times]) => (times < RARE ? [] : name)).sort();
};

const shuffled = (count: number, round: number): readonly number[] => Array.from({ length: count }, (_, at) => at).sort((a, b) => unit(SEED, round, a) - unit(SEED, round, b));

/**
 * Softmax regression with a ridge, by stochastic gradient descent with Adagrad's steps (Duchi, Hazan, Singer 2011), in an order that depends on nothing but the number of
 * examples: the same ones give the same weights.
 */
export const fitSoftmax = (examples: readonly Example[]): ReplyModel => {
  const names = namesOf(examples);
  const places = new Map(names.map((name, at) => [name, at]));
  const bias = names.length;
  const rows = examples.map(({ features, label }) => ({ label, at: [...[...features.keys()].flatMap((name) => places.get(name) ?? []), bias], values: [...[...features].flatMap(([name, value]) => (places.has(name) ? value : [])), 1] }));
  const weights = new Float64Array((bias + 1) * CLASSES);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const shares = new Float64Array(CLASSES);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(rows.length, round)) {
      const { label, at, values } = rows[index] as (typeof rows)[number];
      shares.fill(0);
      for (const [k, place] of at.entries()) for (let c = 0; c < CLASSES; c++) shares[c] = (shares[c] as number) + (weights[place * CLASSES + c] as number) * (values[k] as number);
      const most = Math.max(...shares);
      let sum = 0;
      for (let c = 0; c < CLASSES; c++) {
        shares[c] = Math.exp((shares[c] as number) - most);
        sum += shares[c] as number;
      }
      for (const [k, place] of at.entries()) {
        for (let c = 0; c < CLASSES; c++) {
          const cell = place * CLASSES + c;
          const slope = ((shares[c] as number) / sum - (c === label ? 1 : 0)) * (values[k] as number) + RIDGE * (weights[cell] as number);
          squares[cell] = (squares[cell] as number) + slope * slope;
          weights[cell] = (weights[cell] as number) - STEP * slope / Math.sqrt(squares[cell] as number);
        }
      }
    }
  }
  const row = (at: number): Float64Array => weights.subarray(at * CLASSES, (at + 1) * CLASSES);
  return { weights: new Map(names.map((name, at) => [name, row(at)])), bias: row(bias) };
};
