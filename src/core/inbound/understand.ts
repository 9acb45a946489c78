import type { Instant } from '../base/instant.ts';
import { languageOf, readable } from '../extract/text.ts';
import type { TextLanguage } from '../extract/transcript.ts';
import { clausesOf, type Sentence } from './clause.ts';
import { competitorIn } from './competitor.ts';
import type { MailKind } from './machine-mail.ts';
import { returnDateIn } from './moment.ts';
import { type ReplyModel, readReply } from './reply-model.ts';
import { referralIn } from './referral.ts';
import { refusalIn } from './stop.ts';
import { sentimentOf, urgencyOf } from './tone.ts';
import type { Evidence, Understanding } from './understanding.ts';

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
  /** What words speak for, where it is another than what was learnt. */
  readonly model?: ReplyModel;
}

const evidenceOf = (rule: string, { text, from, to }: Sentence): Evidence => ({ rule, quote: text.slice(0, 300), from, to });
const within = (value: number): number => Math.round(Math.max(0.05, Math.min(0.99, value)) * 100) / 100;

/** The subject of an answer is ours; one that an absence writes is its own. */
const isAbsenceSubject = (subject: string): boolean => /^\s*(?:automatic reply|auto(?:matische)? ?(?:antwort|reply|response)|out of office|abwesenheits\w*|abwesend|ooo\b)/i.test(subject);

/**
 * What an inbound message says, by its words alone: the same text makes the same answer. The text is what the person wrote, without quotes. A wish to be left
 * alone goes before all; a message of a machine has no other intent than `out_of_office`, and a bounce or complaint has none.
 */
export const understand = (text: string, { subject = null, now, zone, competitors, kind = 'human', country = 'US', language: known = 'en', model }: Reading): Understanding => {
  const read = readable(text);
  const sentences = clausesOf(read);
  const language = languageOf(read, subject === null ? known : languageOf(subject, known));
  const competitor = competitorIn(read, competitors);
  const nothing = { competitor: null, sentiment: 'neutral', urgency: 'low', language, return_date: null, referral: null } as const;
  if (kind === 'bounce' || kind === 'complaint') return { ...nothing, kind, intent: null, objection: null, confidence: 0.99, evidence: null, unsubscribe: false };

  const reply = readReply(sentences, model);
  const isAbsence = kind === 'auto_reply' || (subject !== null && isAbsenceSubject(subject)) || reply?.intent === 'out_of_office';
  if (isAbsence) {
    const away = reply?.intent === 'out_of_office' ? reply : undefined;
    const returnDate = away === undefined ? null : returnDateIn(read, { now, zone, language });
    return {
      ...nothing, kind: 'auto_reply', intent: away === undefined && kind === 'auto_reply' ? 'other' : 'out_of_office', objection: null, confidence: within(away?.share ?? 0.6),
      evidence: away === undefined ? null : evidenceOf('words.out_of_office', away.sentence), unsubscribe: false, return_date: returnDate, referral: away === undefined ? null : referralIn(read, { language, country }),
    };
  }

  const refusal = refusalIn(sentences, subject, () => reply);
  if (refusal) return { ...nothing, kind, intent: 'unsubscribe', objection: null, confidence: within(refusal.confidence), evidence: refusal.evidence, competitor, sentiment: 'negative', unsubscribe: true };

  const intent = reply?.intent === 'unsubscribe' || reply === undefined ? 'other' : reply.intent;
  return {
    kind, intent, objection: intent === 'objection' && reply !== undefined ? reply.objection : null,
    confidence: within(reply?.share ?? 0.3), evidence: reply === undefined ? null : evidenceOf(`words.${intent}`, reply.sentence), competitor,
    sentiment: sentimentOf(sentences, intent), urgency: urgencyOf(sentences, intent), language, unsubscribe: false, return_date: null,
    referral: intent === 'referral' ? referralIn(read, { language, country }) : null,
  };
};
