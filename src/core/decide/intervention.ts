import type { Instant } from '../base/instant.ts';
import type { ObjectionType } from '../inbound/understanding.ts';
import { rankTechniques } from '../learn/reach.ts';
import { BOOKED, MEETING, ruleWord } from '../ledger/contact.ts';
import type { InterventionType, LedgerEvent, OwnEvent, Urgency } from '../ledger/event.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules, Technique } from '../playbook/rules.ts';
import { type Evaluation, leadName, pointsText } from './evaluation.ts';
import { isOpen, isWorked } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/*
 * What a person should act on at once. An intervention is a notification of that kind, with what it is about, what to say and by which technique; it is raised in the
 * evaluation that sees its cause, so before the command returns.
 */

interface Intervention { readonly what: string; readonly type: InterventionType; readonly title: string; readonly message: string; readonly response: string; readonly technique: string | null; readonly urgency: Urgency; readonly causeSeq?: number }

const raise = ({ decide, newId }: Evaluation, { what, type, title, message, response, technique, urgency, causeSeq }: Intervention): void => {
  decide('notification.raised', {
    id: newId('notification'), kind: 'intervention', title, text: message, urgency, intervention: { type, suggested_response: response, technique },
  }, { rule: `intervene.${what}`, ...(causeSeq === undefined ? {} : { causeSeq }) });
};

const responseIn = ({ response }: Technique, language: string): string => response[language] ?? response['en'] ?? Object.values(response)[0] ?? '';

const ASK: Readonly<Record<'answer' | 'meeting_booked' | 'meeting_held' | 'proposal' | 'payment' | 'competitor', Readonly<Record<'en' | 'de', string>>>> = {
  answer: { en: 'Answer today, by the channel they used, and offer a time to talk.', de: 'Antworten Sie heute, auf demselben Weg, und bieten Sie eine Zeit zum Sprechen an.' },
  meeting_booked: { en: 'Confirm it, and ask what they want to have seen by the end of it.', de: 'Bestätigen Sie, und fragen Sie, was am Ende geklärt sein soll.' },
  meeting_held: { en: 'Write down what was agreed, and send it with the next step and its date.', de: 'Halten Sie fest, was vereinbart ist, und schicken Sie es mit dem nächsten Schritt und seinem Datum.' },
  proposal: { en: 'Did the proposal leave a question open? I have ten minutes for you today or tomorrow.', de: 'Ist beim Angebot eine Frage offen geblieben? Heute oder morgen habe ich zehn Minuten für Sie.' },
  payment: { en: 'Your payment did not go through. Shall I send you a new link?', de: 'Ihre Zahlung ist nicht durchgegangen. Soll ich Ihnen einen neuen Link schicken?' },
  competitor: { en: 'What do you like about them, and what do you miss?', de: 'Was gefällt Ihnen dort, und was fehlt Ihnen?' },
};
const languageOf = ({ record, world }: Pick<Evaluation, 'record' | 'world'>): 'en' | 'de' => ((record.fields.language ?? world.language) === 'de' ? 'de' : 'en');

/** Those for an objection, what overcame it most often first. */
const techniquesFor = ({ rules, world }: Evaluation, objection: ObjectionType): readonly Technique[] => rankTechniques(rules.objections[objection], world.experience?.techniques[objection] ?? {});

/** What a message that was understood calls for: an objection, a competitor, somebody of high value who writes. */
export const intervene = (evaluation: Evaluation, { understood, quote }: { readonly understood: OwnEvent<'message.understood'>; readonly quote: string }): void => {
  const { record, rules } = evaluation;
  const { payload, seq: causeSeq } = understood;
  const { objection, competitor, intent, language } = payload;
  const name = leadName(record);
  if (objection !== null) {
    const [technique] = techniquesFor(evaluation, objection);
    raise(evaluation, {
      what: 'objection', type: 'coaching', title: `${name}: objection (${objection})`, message: `"${payload.quote}"`, response: technique ? responseIn(technique, language) : '', technique: technique?.id ?? null, urgency: 'high', causeSeq,
    });
  }
  if (competitor !== null && intent !== 'not_interested') {
    const [technique] = techniquesFor(evaluation, 'competitor');
    raise(evaluation, { what: 'competitor', type: 'alert', title: `${name} names ${competitor}`, message: `"${quote}"`, response: ASK.competitor[language], technique: technique?.id ?? null, urgency: 'high', causeSeq });
  }
  const { scoreMilli, bant } = evaluation.outlook();
  const { highValue } = rules.interventions;
  const bantNow = bant?.low ?? 0;
  if (intent === 'not_interested' || (scoreMilli.low < highValue.scoreMilli && bantNow < highValue.bant)) return;
  raise(evaluation, {
    what: 'high_value', type: 'opportunity', title: `${name} wrote: ${intent ?? ''}`, message: `Score ${pointsText(scoreMilli.low)}, BANT ${bantNow}. "${quote}"`, response: ASK.answer[language], technique: null, urgency: 'critical', causeSeq,
  });
};

const HELD: ReadonlySet<string> = new Set(['meeting_held', 'meeting_completed', 'meeting_attended']);
const FAILED: ReadonlySet<string> = new Set(['payment_failed', 'invoice_payment_failed', 'charge_failed']);

const isMeetingDone = ({ record }: Evaluation, event: LedgerEvent): boolean => event.kind === 'own' && event.type === 'task.completed' && record.tasks.get(event.payload.id)?.kind === MEETING;

/** What an event calls for that is no message: a meeting that others booked or that was held, a payment that failed. */
export const interveneOn = (evaluation: Evaluation, event: LedgerEvent): void => {
  const { record } = evaluation;
  if (event.history || !isWorked(record)) return;
  const name = leadName(record);
  const language = languageOf(evaluation);
  const causeSeq = event.seq;
  if (FAILED.has(event.type)) {
    raise(evaluation, { what: 'payment', type: 'payment', title: `${name}: a payment failed`, message: event.type, response: ASK.payment[language], technique: null, urgency: 'high', causeSeq });
  } else if (ruleWord(event) === BOOKED && event.by !== 'human') {
    raise(evaluation, { what: 'meeting_booked', type: 'meeting', title: `${name} booked a meeting`, message: event.kind === 'own' && event.type === 'task.created' ? event.payload.title : event.type, response: ASK.meeting_booked[language], technique: null, urgency: 'medium', causeSeq });
  } else if (HELD.has(event.type) || isMeetingDone(evaluation, event)) {
    raise(evaluation, { what: 'meeting_held', type: 'meeting', title: `After the meeting with ${name}`, message: 'The next step is agreed while it is fresh.', response: ASK.meeting_held[language], technique: null, urgency: 'medium', causeSeq });
  }
};

// ---- a proposal that was looked at, and no answer ----

const RULE = 'intervene.proposal';

/** When a proposal has been looked at for so long without an answer; null when there is none, it was answered, or told of. */
export const proposalSilentAt = (record: LeadRecord, { interventions }: Pick<Rules, 'interventions'>): Instant | null => {
  const viewed = record.fired['proposal_viewed'];
  if (viewed === undefined || !isOpen(record) || isSuppressed(record) || (record.fired['replied']?.at ?? Number.NEGATIVE_INFINITY) >= viewed.at) return null;
  const at = viewed.at + interventions.proposalSilentMs;
  const told = record.fired[RULE];
  return told !== undefined && told.at >= at ? null : at;
};

/** Says once for each look at a proposal that no answer came. What is older than advice lives is history. */
export const watchProposal = (evaluation: Evaluation): void => {
  const { record, rules, now } = evaluation;
  const at = proposalSilentAt(record, rules);
  if (at === null || now < at || now >= at + rules.recommendations.liveMs || !isWorked(record)) return;
  raise(evaluation, {
    what: 'proposal', type: 'opportunity', title: `${leadName(record)} looked at the proposal and did not answer`, message: `Since ${Math.floor((now - at + rules.interventions.proposalSilentMs) / 3_600_000)} hours.`,
    response: ASK.proposal[languageOf(evaluation)], technique: null, urgency: 'high',
  });
};
