import type { Instant } from '../base/instant.ts';
import { languageOf, readable } from '../extract/text.ts';
import type { TextLanguage } from '../extract/transcript.ts';
import { clausesOf, type Sentence } from './clause.ts';
import { competitorIn } from './competitor.ts';
import { CUES } from './cues.ts';
import type { Cue } from './cue.ts';
import type { MailKind } from './machine-mail.ts';
import { returnDateIn } from './moment.ts';
import { referralIn } from './referral.ts';
import { stopIn } from './stop.ts';
import { sentimentOf, urgencyOf } from './tone.ts';
import type { Evidence, ObjectionType, ReplyIntent, Understanding } from './understanding.ts';

export interface Reading {
  readonly subject?: string | null;
  readonly now: Instant;
  /** The writer's zone: what `3 pm` and `03/10` mean. */
  readonly zone: string;
  /** The playbook's list. */
  readonly competitors: readonly string[];
  /** What headers and parts say that the message is; without them, what its words say. */
  readonly kind?: MailKind;
  /** ISO 3166, for national numbers of a referral. */
  readonly country?: string;
  /** Of the lead, where the text is too short to tell. */
  readonly language?: TextLanguage;
}

interface Meeting { readonly cue: Cue; readonly sentence: Sentence }
interface Score { readonly intent: ReplyIntent; readonly weight: number; readonly best: Meeting }

const meets = ({ pattern, unless, of }: Cue, { said, isQuestion }: Sentence): boolean =>
  (of === undefined || (of === 'question') === isQuestion) && pattern.test(said) && !(unless?.test(said) ?? false);

/** What a second rule adds that says the same. */
const SECOND = 0.15;

/** What is said of each intent, the most first: its clearest rule, and a little for each that agrees. */
const scoresOf = (meetings: readonly Meeting[]): readonly Score[] => {
  const byIntent = new Map<ReplyIntent, Meeting[]>();
  for (const meeting of meetings) byIntent.set(meeting.cue.intent, [...byIntent.get(meeting.cue.intent) ?? [], meeting]);
  return [...byIntent].flatMap(([intent, met]): Score[] => {
    const [best, ...others] = met.toSorted((a, b) => b.cue.weight - a.cue.weight);
    const agreeing = new Set(others.filter(({ cue }) => cue !== best?.cue).map(({ cue }) => cue));
    return best === undefined ? [] : [{ intent, weight: best.cue.weight + Math.min(1, [...agreeing].reduce((sum, cue) => sum + cue.weight * SECOND, 0)), best }];
  }).sort((a, b) => b.weight - a.weight);
};

/** A named competitor is an objection only where it is held against us. */
const COMPETITOR_HINT = 2;

const evidenceOf = ({ cue, sentence }: Meeting): Evidence => ({ rule: cue.id, quote: sentence.text.slice(0, 300), from: sentence.from, to: sentence.to });
const within = (value: number): number => Math.round(Math.max(0.05, Math.min(0.99, value)) * 100) / 100;

/** The subject of an answer is ours; one that an absence writes is its own. */
const isAbsenceSubject = (subject: string): boolean => /^\s*(?:automatic reply|auto(?:matische)? ?(?:antwort|reply|response)|out of office|abwesenheits\w*|abwesend|ooo\b)/i.test(subject);

const objectionOf = (meetings: readonly Meeting[], competitor: string | null): ObjectionType | null => {
  const sums = new Map<ObjectionType, number>();
  for (const { cue: { objection, weight } } of meetings) if (objection !== undefined) sums.set(objection, Math.max(sums.get(objection) ?? 0, weight) + (sums.has(objection) ? 0.5 : 0));
  if (competitor !== null && sums.size > 0) sums.set('competitor', (sums.get('competitor') ?? 0) + COMPETITOR_HINT);
  return [...sums].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

/**
 * What an inbound message says, by rules alone: the same text makes the same answer. The text is what the person wrote, without quotes. A wish to be left
 * alone goes before all; a message of a machine has no other intent than `out_of_office`, and a bounce or complaint has none.
 */
export const understand = (text: string, { subject = null, now, zone, competitors, kind = 'human', country = 'US', language: known = 'en' }: Reading): Understanding => {
  const read = readable(text);
  const sentences = clausesOf(read);
  const language = languageOf(read, subject === null ? known : languageOf(subject, known));
  const competitor = competitorIn(read, competitors);
  const nothing = { competitor: null, sentiment: 'neutral', urgency: 'low', language, return_date: null, referral: null } as const;
  if (kind === 'bounce' || kind === 'complaint') return { ...nothing, kind, intent: null, objection: null, confidence: 0.99, evidence: null, unsubscribe: false };

  const meetings = sentences.flatMap((sentence) => CUES.filter((cue) => meets(cue, sentence)).map((cue): Meeting => ({ cue, sentence })));
  const scores = scoresOf(meetings);
  const absent = scores.find(({ intent }) => intent === 'out_of_office');
  const isAbsence = kind === 'auto_reply' || (subject !== null && isAbsenceSubject(subject)) || (absent !== undefined && absent === scores[0]);
  if (isAbsence) {
    const returnDate = absent === undefined ? null : returnDateIn(read, { now, zone, language });
    const isNamed = absent?.best.cue.id === 'absence.named';
    return {
      ...nothing, kind: kind === 'human' && !isNamed && subject !== null && !isAbsenceSubject(subject) ? 'human' : 'auto_reply', intent: absent === undefined && kind === 'auto_reply' && returnDate === null ? 'other' : 'out_of_office',
      objection: null, confidence: within(absent === undefined ? 0.6 : 0.6 + absent.weight / 30), evidence: absent === undefined ? null : evidenceOf(absent.best), unsubscribe: false, return_date: returnDate,
      referral: absent === undefined ? null : referralIn(read, { language, country }),
    };
  }

  const stop = stopIn(sentences, subject);
  if (stop) return { ...nothing, kind, intent: 'unsubscribe', objection: null, confidence: 0.98, evidence: stop, competitor, sentiment: 'negative', unsubscribe: true };

  const [first, second] = scores;
  const intent = first?.intent ?? 'other';
  return {
    kind, intent, objection: intent === 'objection' ? objectionOf(meetings, competitor) : null,
    confidence: first === undefined ? 0.3 : within(first.weight / (first.weight + (second?.weight ?? 0) / 2 + 1)), evidence: first === undefined ? null : evidenceOf(first.best), competitor,
    sentiment: sentimentOf(sentences, intent), urgency: urgencyOf(sentences, intent), language, unsubscribe: false, return_date: null,
    referral: intent === 'referral' ? referralIn(read, { language, country }) : null,
  };
};
