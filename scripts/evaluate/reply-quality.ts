import { understand } from '../../src/core/inbound/understand.ts';
import type { ReplyModel } from '../../src/core/inbound/reply-model.ts';
import { OBJECTION_TYPES, REPLY_INTENTS, type ObjectionType, type ReplyIntent, type Understanding } from '../../src/core/inbound/understanding.ts';
import { type Quality, qualityOf } from './evaluation.ts';

export interface LabelledReply {
  readonly id: string;
  readonly language: 'en' | 'de';
  readonly text: string;
  readonly labels: { readonly intent: ReplyIntent; readonly objection: ObjectionType | null; readonly unsubscribe: boolean };
}

/** All replies of the set were written on this Monday, to somebody who knows these competitors. */
export const REPLIED_AT = Date.UTC(2026, 2, 2, 9);
export const COMPETITORS = ['HubSpot', 'Pipedrive', 'Salesforce', 'Zoho'] as const;

export const readReplies = (ndjson: string): readonly LabelledReply[] => ndjson.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledReply);
export const understandLabelled = ({ text }: Pick<LabelledReply, 'text'>, model?: ReplyModel): Understanding => understand(text, { ...(model && { model }), subject: null, now: REPLIED_AT, zone: 'Europe/Berlin', competitors: COMPETITORS });

export interface Counted extends Quality { readonly right: number; readonly found: number; readonly wanted: number }
export interface ReplyMiss { readonly reply: string; readonly expected: string; readonly found: string; readonly rule: string | null }
export interface ReplyQuality {
  readonly intents: ReadonlyMap<ReplyIntent, Counted>;
  /** Over the replies that are labelled as objections or found to be one. */
  readonly objections: ReadonlyMap<ObjectionType, Counted>;
  readonly unsubscribe: Counted;
  readonly intentMacroF1: number;
  readonly objectionMacroF1: number;
  readonly misses: readonly ReplyMiss[];
}

interface Pair { readonly expected: string | null; readonly found: string | null }
const countsOf = <T extends string>(classes: readonly T[], pairs: readonly Pair[]): ReadonlyMap<T, Counted> => new Map(classes.map((name): [T, Counted] => {
  const counts = {
    right: pairs.filter(({ expected, found }) => expected === name && found === name).length,
    found: pairs.filter(({ found }) => found === name).length, wanted: pairs.filter(({ expected }) => expected === name).length,
  };
  return [name, { ...counts, ...qualityOf(counts) }];
}));
const macroF1 = (counts: ReadonlyMap<string, Counted>): number => {
  const asked = [...counts.values()].filter(({ wanted }) => wanted > 0);
  return asked.reduce((sum, { f1 }) => sum + f1, 0) / asked.length;
};

/** Precision, recall and F1 of each intent and each type of objection, and of the wish to be left alone, over these replies. */
export const measureReplies = (replies: readonly LabelledReply[], model?: ReplyModel): ReplyQuality => {
  const read = replies.map((reply) => ({ reply, found: understandLabelled(reply, model) }));
  const intents = countsOf(REPLY_INTENTS, read.map(({ reply, found }) => ({ expected: reply.labels.intent, found: found.intent })));
  const objections = countsOf(OBJECTION_TYPES, read.map(({ reply, found }) => ({ expected: reply.labels.objection, found: found.objection })));
  const wishes = countsOf(['yes'], read.map(({ reply, found }) => ({ expected: reply.labels.unsubscribe ? 'yes' : null, found: found.unsubscribe ? 'yes' : null })));
  const unsubscribe = wishes.get('yes');
  if (!unsubscribe) throw new Error('nothing was counted');
  const misses = read.filter(({ reply: { labels }, found }) => labels.intent !== found.intent || labels.objection !== found.objection).map(({ reply: { id, labels }, found }): ReplyMiss => ({
    reply: id, expected: [labels.intent, labels.objection].filter((word) => word !== null).join(' '), found: [found.intent, found.objection].filter((word) => word !== null).join(' '), rule: found.evidence?.rule ?? null,
  }));
  return { intents, objections, unsubscribe, intentMacroF1: macroF1(intents), objectionMacroF1: macroF1(objections), misses };
};
