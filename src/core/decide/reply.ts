import { fromLocal, type Instant, localDate, toIso } from '../base/instant.ts';
import { dueAfter } from '../engage/due.ts';
import { whereaboutsOf } from '../engage/zone.ts';
import { extract } from '../extract/extract.ts';
import { contactsIn } from '../extract/contact.ts';
import { comeBackIn, type Here, proposalIn } from '../inbound/moment.ts';
import { saidIn } from '../inbound/said.ts';
import { understand } from '../inbound/understand.ts';
import { isInboundMessage } from '../ledger/contact.ts';
import { bantKey, identityKey } from '../ledger/lead-record.ts';
import { type IncomingEvent, type LedgerEvent, metadataAt, type OwnEvent } from '../ledger/event.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { intervene } from './intervention.ts';
import { moveStatus } from './lifecycle.ts';
import { goOn, wayOf } from './reply-branch.ts';
import { isOpen, isWorked } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/*
 * What a message from a lead means: it is read once, in the evaluation that first sees it, and what was understood stays in the ledger, with what followed.
 * Suppression is not here: who asks to be left alone is suppressed when the message is taken in.
 */

const AUTO_REPLIED = 'email_auto_replied';
const QUOTE = 300;

/** Where the lead's clocks are, if there is only one answer; else the workspace's. */
const hereOf = ({ record, world }: Evaluation, at: Instant, language: 'en' | 'de'): Here => {
  const { zones } = whereaboutsOf(record.fields);
  const [only] = zones;
  return { now: at, zone: only !== undefined && zones.length === 1 ? only : world.zone, language };
};
const countryOf = ({ record }: Evaluation): string => whereaboutsOf(record.fields).country ?? record.fields.country ?? 'US';

type Understood = OwnEvent<'message.understood'>;
const isUnderstood = (event: LedgerEvent): event is Understood => event.kind === 'own' && event.type === 'message.understood';

/** Reads a message, when it is one and says anything. */
const hear = (evaluation: Evaluation, event: IncomingEvent): void => {
  const isAutomatic = event.type === AUTO_REPLIED;
  if (!isAutomatic && !isInboundMessage(event.type)) return;
  const { text, subject } = saidIn(event);
  if (text === '' && subject === null) return;
  const { record, rules, decide } = evaluation;
  const language = record.fields.language === 'de' ? 'de' : 'en';
  const { evidence, ...said } = understand(text, {
    subject, now: event.occurredAt, zone: hereOf(evaluation, event.occurredAt, language).zone, competitors: rules.competitors, country: countryOf(evaluation), language, ...(isAutomatic ? { kind: 'auto_reply' as const } : {}),
  });
  const told = metadataAt(event.metadata, 'return_date');
  const returnDate = typeof told === 'string' && /^\d{4}-\d{2}-\d{2}/.test(told) ? told.slice(0, 10) : said.return_date;
  decide('message.understood', {
    ...said, intent: said.kind === 'auto_reply' && returnDate !== null ? 'out_of_office' : said.intent, rule: evidence?.rule ?? null, quote: evidence?.quote ?? '', return_date: returnDate,
  }, { rule: 'reply.understood', causeSeq: event.seq });
};

/** The message that was understood, while it is news. */
const messageOf = ({ unread }: Evaluation, { causeSeq }: Understood): IncomingEvent | undefined =>
  unread.find((event): event is IncomingEvent => event.kind === 'incoming' && event.seq === causeSeq);

const advise = ({ record, rules, now, decide, newId }: Evaluation, advice: { readonly rule: string; readonly action: string; readonly reason: string; readonly urgency: 'high' | 'medium' | 'low'; readonly causeSeq: number }): void => {
  const { rule, causeSeq, ...said } = advice;
  if ([...record.recommendations.values()].some((known) => known.rule === rule && known.state === 'open' && known.action === advice.action)) return;
  decide('recommendation.made', { id: newId('recommendation'), ...said, expires_at: now + rules.recommendations.liveMs }, { rule, causeSeq });
};

const addTask = ({ record, decide, newId }: Evaluation, task: { readonly rule: string; readonly title: string; readonly text: string; readonly dueAt: Instant; readonly urgency: 'high' | 'medium'; readonly causeSeq: number }): void => {
  const { rule, title, text, dueAt, urgency, causeSeq } = task;
  if ([...record.tasks.values()].some((known) => known.rule === rule && known.state === 'open' && known.title === title)) return;
  decide('task.created', { id: newId('task'), title, kind: 'follow_up', due_at: dueAt, owner: record.owner, deal: null, urgency, text }, { rule, causeSeq });
};

/** Nine in the morning of a day, by the workspace's clocks. */
const nineOn = (date: string, zone: string): Instant => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return fromLocal({ year, month, day, hour: 9, minute: 0, second: 0 }, zone);
};

/** The day that they name for coming back to them; null for none. */
const namedIn = (evaluation: Evaluation, { occurredAt, payload }: Understood, text: string): string | null =>
  (payload.intent === 'not_now' ? comeBackIn(text, hereOf(evaluation, occurredAt, payload.language)) : null);

/** "Not now" is taken up again on the day that they name, else after a while. */
const comeBack = (evaluation: Evaluation, understood: Understood, text: string): void => {
  const { record, rules, world, now } = evaluation;
  const { seq, payload } = understood;
  const named = namedIn(evaluation, understood, text);
  const date = named ?? localDate(now + rules.replies.comeBackMs, world.zone);
  addTask(evaluation, {
    rule: 'reply.come_back', title: `Come back to ${leadName(record)}`, text: `${named === null ? 'They named no time' : 'They asked for it'}: "${payload.quote}"`, dueAt: nineOn(date, world.zone), urgency: 'medium', causeSeq: seq,
  });
};

const whenText = (at: Instant, zone: string): string => toIso(at, zone).slice(0, 16).replace('T', ' ');

/** A time that they propose is for a person to confirm: the meeting and its .ics come of that. */
const proposeMeeting = (evaluation: Evaluation, understood: Understood, text: string): void => {
  const { record, now } = evaluation;
  const { occurredAt, seq, payload } = understood;
  const here = hereOf(evaluation, occurredAt, payload.language);
  const proposal = proposalIn(text, here);
  const name = leadName(record);
  if (!proposal || proposal.at <= now) {
    addTask(evaluation, { rule: 'reply.booking', title: `Offer ${name} times to meet`, text: `"${payload.quote}"  salesos meetings slots`, dueAt: now, urgency: 'high', causeSeq: seq });
    return;
  }
  const when = `${whenText(proposal.at, here.zone)} (${here.zone})`;
  addTask(evaluation, {
    rule: 'reply.booking', title: proposal.isTimed ? `Confirm the meeting with ${name}: ${when}` : `Agree on an hour with ${name}: ${when.slice(0, 10)}`, dueAt: now, urgency: 'high', causeSeq: seq,
    text: `They propose "${proposal.quote}". ${proposal.isTimed ? `Book it, with its .ics: salesos meetings book ${record.id} --at ${toIso(proposal.at)}` : 'See what is free: salesos meetings slots'}`,
  });
};

const proposeReferral = (evaluation: Evaluation, { seq, payload }: Understood): void => {
  const { referral, quote } = payload;
  if (referral === null) return;
  const { name, email, phone } = referral;
  const who = [name, email, phone].filter((part) => part !== null).join(', ');
  advise(evaluation, { rule: 'reply.referral', action: `Add ${who} as a lead`, reason: `${leadName(evaluation.record)} names them: "${quote}"`, urgency: 'medium', causeSeq: seq });
};

/** What their words tell of budget, authority, need and timeline, each once for its quote. */
const takeBant = (evaluation: Evaluation, { occurredAt, seq }: Understood, text: string): void => {
  const { record, rules, decide } = evaluation;
  const { bant } = extract([{ role: 'visitor', text, at: occurredAt }], { country: countryOf(evaluation), at: occurredAt }, rules);
  for (const { letter, level, quote } of bant) {
    const known = record.values.bant.get(bantKey({ letter, level, source: 'message' }));
    if (known?.quote !== quote) decide('bant.answered', { letter, level, quote, source: 'message' }, { rule: 'reply.bant', causeSeq: seq });
  }
};

/** A number or address that we do not know is proposed as a fact, never taken by itself. */
const proposeContact = (evaluation: Evaluation, { seq, payload }: Understood, text: string): void => {
  const { record } = evaluation;
  const { phone } = contactsIn([text], { language: payload.language, country: countryOf(evaluation), ours: [] });
  if (phone === null || record.identities.has(identityKey({ kind: 'phone', value: phone }))) return;
  advise(evaluation, { rule: 'reply.phone', action: `Add the phone ${phone}`, reason: 'it stands in their message', urgency: 'low', causeSeq: seq });
};

/** Cadences rest while somebody is away: until the day that is named plus one business day, else for a while. A pause of a person's stays. */
const pauseCadences = (evaluation: Evaluation, { payload: { return_date: date }, seq }: Understood): void => {
  const { record, rules, world, now, decide } = evaluation;
  const until = date === null ? now + rules.replies.absenceMs : dueAfter(nineOn(date, world.zone), { waitMs: 0, waitBusinessDays: 1 }, evaluation);
  if (until <= now) return;
  for (const { id, state, pausedUntil } of record.enrollments.values()) {
    const isShorter = state === 'paused' && pausedUntil !== null && pausedUntil < until;
    if (state === 'active' || isShorter) decide('enrollment.paused', { id, until, reason: date === null ? 'they are away' : `they are away until ${date}` }, { rule: 'reply.absence', causeSeq: seq });
  }
};

const QUIET: ReadonlySet<string> = new Set(['unsubscribe', 'out_of_office', 'spam']);

/** What follows from a message that was understood, while it is news and the lead is worked on. */
const follow = (evaluation: Evaluation, understood: Understood): void => {
  const { record, rules } = evaluation;
  const message = messageOf(evaluation, understood);
  const { payload, seq } = understood;
  if (message && !message.history && payload.intent === 'out_of_office') pauseCadences(evaluation, understood);
  if (!message || message.history || payload.kind !== 'human' || payload.intent === null || QUIET.has(payload.intent)) return;
  const text = saidIn(message).text;
  takeBant(evaluation, understood, text);
  if (isSuppressed(record) || !isOpen(record) || !isWorked(record)) return;
  intervene(evaluation, { understood, quote: text.slice(0, QUOTE) });
  if (payload.intent !== 'referral') proposeContact(evaluation, understood, text);
  if (payload.confidence < rules.replies.minConfidence) return;
  if (payload.intent === 'interest' || payload.intent === 'booking') {
    moveStatus(evaluation, { to: 'interested', rule: 'reply.interest', cause: { at: message.occurredAt, seq }, reason: `reply: ${payload.intent}` });
  }
  const way = wayOf(record, message, { payload, rules });
  if (way) {
    const named = namedIn(evaluation, understood, text);
    goOn(evaluation, way, { causeSeq: seq, namedAt: named === null ? null : nineOn(named, evaluation.world.zone) });
  } else if (payload.intent === 'not_now') comeBack(evaluation, understood, text);
  if (payload.intent === 'booking') proposeMeeting(evaluation, understood, text);
  if (payload.intent === 'referral') proposeReferral(evaluation, understood);
  if (payload.intent === 'not_interested') {
    advise(evaluation, { rule: 'reply.not_interested', action: 'Close as lost', reason: `they decline: "${payload.quote}"`, urgency: 'low', causeSeq: seq });
  }
};

/** Answers one event: a message is read, and what was understood is followed. */
export const followReply = (evaluation: Evaluation, event: LedgerEvent): void => {
  if (event.kind === 'incoming') hear(evaluation, event);
  else if (isUnderstood(event)) follow(evaluation, event);
};

/** True for words that came as a reply and turned out to be written by a machine: they answer nothing. */
export const isAutomatic = ({ events }: Evaluation, { seq }: Pick<LedgerEvent, 'seq'>): boolean =>
  events.some((event) => isUnderstood(event) && event.causeSeq === seq && event.payload.kind !== 'human');

