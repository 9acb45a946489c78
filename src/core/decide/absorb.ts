import type { LedgerEvent } from '../ledger/event.ts';
import { isActivity, isOurMessage } from '../ledger/contact.ts';
import { emptyValues, type LeadRecord } from '../ledger/lead-record.ts';
import type { Rules } from '../playbook/rules.ts';
import { countAnswer } from './bant.ts';
import { uncounted } from './booking.ts';
import { countChat } from './chat.ts';
import { countSignals } from './intent.ts';
import { noteProposal } from './proposal.ts';
import { countSightings } from './recent.ts';
import { blocksOf, countEvent, fitOf, type ScoreBlocks } from './score.ts';

/** Reports of what happened to a message of ours, in their senders' words: nothing that the lead did. */
const NOT_BY_LEAD: ReadonlySet<string> = new Set([
  'bounced', 'email_bounced', 'sms_failed', 'email_sent', 'email_delivered', 'email_deferred', 'email_dropped', 'email_auto_replied', 'email_complained', 'sms_sent', 'sms_delivered',
  'linkedin_sent', 'linkedin_invited', 'whatsapp_sent', 'whatsapp_delivered', 'message_sent', 'message_delivered', 'ad_shown',
]);

/** True for an incoming event of this type that tells what the lead did. */
export const isTypeByLead = (type: string): boolean => !NOT_BY_LEAD.has(type);

/** True for what the lead did: its visits, clicks, words and chats, and a call or e-mail of theirs that somebody logged. */
export const isByLead = (event: LedgerEvent): boolean => {
  if (event.kind === 'incoming') return isTypeByLead(event.type);
  return event.type === 'chat.recorded' || (event.type === 'activity.logged' && event.payload.direction === 'in');
};

/** True for what makes a lead one that is worked on: news from outside and acts of people, unless they were too old at their arrival. */
const isFresh = (event: LedgerEvent): boolean =>
  !event.history && (event.kind === 'incoming' || event.by === 'human' || event.by === 'outside');

const laterOf = (a: number | null, b: number): number => (a === null ? b : Math.max(a, b));

/** The earliest, and no place in the ledger: in any order of arrival it is the same. */
const noteContact = (record: LeadRecord, { occurredAt }: LedgerEvent): void => {
  const known = record.fired['contact'];
  if (known === undefined || occurredAt < known.at) record.fired = { ...record.fired, contact: { at: occurredAt, seq: 0 } };
};

const FACTS: ReadonlySet<string> = new Set(['lead.created', 'lead.updated', 'lead.merged']);

const take = (
  record: LeadRecord,
  event: LedgerEvent,
  { rules, blocks, counts }: { readonly rules: Rules; readonly blocks: () => ScoreBlocks; readonly counts: boolean },
): void => {
  const { values } = record;
  if (counts) {
    countEvent(values.scoreRows, blocks, event, rules);
    countSightings(values.scoreRows, event, rules);
    countSignals(values.signals, event, rules);
  }
  countAnswer(values.bant, event);
  countChat(values.scoreRows, event, rules);
  if (isByLead(event)) values.lastHeardAt = laterOf(values.lastHeardAt, event.occurredAt);
  if (isByLead(event) || event.type === 'activity.logged' || isOurMessage(event)) values.lastActivityAt = laterOf(values.lastActivityAt, event.occurredAt);
  if (isActivity(event)) noteContact(record, event);
  noteProposal(record, event);
  if (isFresh(event)) values.freshSeq = Math.max(values.freshSeq, event.seq);
};

const lazyBlocks = (record: LeadRecord, rules: Rules): (() => ScoreBlocks) => {
  let blocks: ScoreBlocks | undefined;
  return () => (blocks ??= blocksOf(record.values.scoreRows.values(), rules));
};

/**
 * Takes events into the values of a lead, in place. The same events in any order, in any portions and any number of times make the same
 * values; facts must have been folded before. Points and signals see the event alone, but for meetings: see `absorbNews`.
 */
export const absorbAll = (record: LeadRecord, events: Iterable<LedgerEvent>, rules: Rules): void => {
  const blocks = lazyBlocks(record, rules);
  const left = uncounted(events, rules);
  for (const event of events) take(record, event, { rules, blocks, counts: !left.has(event.seq) });
  record.values.fit = fitOf(record, rules);
};

/**
 * Takes news into the values. `past` is all that is visible of the lead, the news with it: it must be given where `recounts` says so, because then what
 * was counted before may not count any more.
 */
export const absorbNews = (record: LeadRecord, news: Iterable<LedgerEvent>, { rules, past }: { readonly rules: Rules; readonly past: Iterable<LedgerEvent> | undefined }): void => {
  if (past) record.values = emptyValues();
  absorbAll(record, past ?? news, rules);
};

/** Takes one event into the values, see `absorbAll`; fit is only made again when the event is about facts. */
export const absorb = (record: LeadRecord, event: LedgerEvent, rules: Rules): void => {
  take(record, event, { rules, blocks: lazyBlocks(record, rules), counts: true });
  if (FACTS.has(event.type)) record.values.fit = fitOf(record, rules);
};
