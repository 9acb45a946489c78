import type { Sentence } from './clause.ts';
import { type Features, featuresOf, tracesOf } from './reply-features.ts';
import { REPLY_WEIGHTS } from './reply-weights.ts';
import { OBJECTION_TYPES, type ObjectionType, REPLY_INTENTS, type ReplyIntent } from './understanding.ts';

/** What a reply can be: an intent, and of an objection its type. */
export const REPLY_CLASSES = [...REPLY_INTENTS.filter((intent) => intent !== 'objection'), ...OBJECTION_TYPES] as const;
export type ReplyClass = (typeof REPLY_CLASSES)[number];

/** A softmax over the classes: what each feature adds to the log-odds of each, and where they stand without any. */
export interface ReplyModel {
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
  readonly bias: ArrayLike<number>;
}

/** As the generated file holds it, in lines: names one after the other, and in base64 a byte for each weight of each, `scale` a step from 128. */
export interface PackedModel { readonly scale: number; readonly features: string; readonly bytes: string }

export const unpack = ({ scale, features, bytes }: PackedModel): ReplyModel => {
  const raw = atob(bytes);
  const row = (index: number): Float32Array => Float32Array.from(REPLY_CLASSES, (_, at) => (raw.charCodeAt(index * REPLY_CLASSES.length + at) - 128) * scale);
  const names = features.trim().split(/\s+/);
  return { weights: new Map(names.map((name, index) => [name, row(index)])), bias: row(names.length) };
};

/** The share of each class, in their order. They add up to 1. */
export const sharesOf = ({ weights, bias }: ReplyModel, features: Features): readonly number[] => {
  const logits = Array.from(REPLY_CLASSES, (_, at) => bias[at] ?? 0);
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row) for (const at of logits.keys()) logits[at] = (logits[at] ?? 0) + (row[at] ?? 0) * value;
  }
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

export interface ReadReply {
  readonly intent: ReplyIntent;
  /** The likeliest type of objection, whatever the intent is. */
  readonly objection: ObjectionType;
  /** 0 to 1: the share of the intent. */
  readonly share: number;
  readonly shares: ReadonlyMap<ReplyIntent, number>;
  /** The sentence that speaks for the intent the most. */
  readonly sentence: Sentence;
}

let known: ReplyModel | undefined;
const learnt = (): ReplyModel => (known ??= unpack(REPLY_WEIGHTS));

const isObjection = (name: ReplyClass): name is ObjectionType => (OBJECTION_TYPES as readonly string[]).includes(name);
const best = <T>(of: ReadonlyMap<T, number>): readonly [T, number] | undefined => [...of].sort(([, a], [, b]) => b - a)[0];

/** What the sentences of a reply say; undefined where not one word of them was ever seen. */
export const readReply = (sentences: readonly Sentence[], model = learnt()): ReadReply | undefined => {
  const traces = sentences.map(tracesOf);
  if (!traces.some((of) => [...of.keys()].some((name) => name.startsWith('w:') && model.weights.has(name)))) return undefined;
  const byClass = sharesOf(model, featuresOf(sentences, traces));
  const shares = new Map<ReplyIntent, number>();
  const objections = new Map<ObjectionType, number>();
  for (const [at, name] of REPLY_CLASSES.entries()) {
    const share = byClass[at] ?? 0;
    const intent = isObjection(name) ? 'objection' : name as ReplyIntent;
    shares.set(intent, (shares.get(intent) ?? 0) + share);
    if (isObjection(name)) objections.set(name, share);
  }
  const [intent, share] = best(shares) ?? ['other', 0] as const;
  const [objection] = best(objections) ?? ['need'] as const;
  const at = REPLY_CLASSES.indexOf((intent === 'objection' ? objection : intent) as ReplyClass);
  const pulls = new Map(sentences.map((sentence, index): [Sentence, number] => [sentence, [...traces[index] ?? []].reduce((sum, [name, value]) => sum + value * (model.weights.get(name)?.[at] ?? 0), 0)]));
  const [sentence] = best(pulls) ?? [];
  return sentence && { intent, objection, share, shares, sentence };
};
