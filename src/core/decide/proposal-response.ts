import type { Proposal } from '../ledger/offer.ts';
import { formatMoney } from '../base/money.ts';
import { type IncomingEvent, type LedgerEvent, metadataAt, type OwnEvent } from '../ledger/event.ts';
import type { Deal, LeadRecord } from '../ledger/lead-record.ts';
import { isOpenProposal, openProposalOf, sentVersion, versionNumbered, versionsOf } from '../revenue/proposal.ts';
import { nextOpening } from '../work/slots.ts';
import { touchIn } from '../ledger/contact.ts';
import { type Evaluation, leadName } from './evaluation.ts';
import { moveStatus } from './lifecycle.ts';
import { newestOpenDeal } from './outlook.ts';
import { toldOfProposal } from './proposal.ts';
import { LEAD_CAUSES } from './status.ts';
import { isSuppressed } from './suppressed.ts';

/*
 * What becomes of proposals: a message that went out brought one, others tell that one was looked at, accepted or declined, and what follows from that. A deal is never won by it:
 * that is for a person, or a payment.
 */

const AMOUNT_RULE = 'proposal.amount';
const CLOSE_RULE = 'proposal.accepted';
/** The kind of the task to close what was accepted. */
const CLOSING = 'closing';

/** The version that goes with what somebody says of a proposal: the one that they have, else the newest. */
const answeredVersion = (proposal: Proposal): number => sentVersion(proposal)?.version ?? proposal.version;

/** Says that a version went out with its message. */
const followMessage = ({ record, decide }: Evaluation, event: LedgerEvent): void => {
  const touch = touchIn(event);
  if (!touch) return;
  for (const proposal of record.proposals.values()) {
    const version = versionsOf(proposal).find(({ message, sent_at }) => message === touch.message && sent_at === null);
    if (version) decide('proposal.sent', { id: proposal.id, version: version.version, message: touch.message }, { rule: 'proposal.sent', causeSeq: event.seq });
  }
};

/** The proposal that an event from outside is about: the one that it names, else the newest open one. */
const namedBy = (record: LeadRecord, { metadata }: IncomingEvent): Proposal | undefined => {
  const names = ['proposal', 'proposal_id', 'proposal.id', 'id'].flatMap((name) => { const said = metadataAt(metadata, name); return typeof said === 'string' ? [said] : []; });
  return [...record.proposals.values()].find(({ id }) => names.includes(id)) ?? openProposalOf(record);
};

const followTold = ({ record, decide }: Evaluation, event: IncomingEvent): void => {
  const said = toldOfProposal(event);
  const proposal = said === undefined ? undefined : namedBy(record, event);
  if (event.history || !proposal || (!isOpenProposal(proposal) && !(said === 'accepted' && proposal.state === 'declined'))) return;
  const named = metadataAt(event.metadata, 'version');
  const version = typeof named === 'number' && versionNumbered(proposal, named) ? named : answeredVersion(proposal);
  const saying = { rule: `proposal.${said ?? ''}`, causeSeq: event.seq };
  const reason = metadataAt(event.metadata, 'reason');
  switch (said) {
    case 'viewed': decide('proposal.viewed', { id: proposal.id, version }, saying); break;
    // Not under the rule of the task, which is a decision of its own.
    case 'accepted': decide('proposal.accepted', { id: proposal.id, version }, { ...saying, rule: 'proposal.told' }); break;
    case 'declined': decide('proposal.declined', { id: proposal.id, version, reason: typeof reason === 'string' ? reason : '' }, saying); break;
    default: break;
  }
};

/** Nobody but an earlier proposal has said what the deal is worth. */
const isOurAmount = ({ proposals }: LeadRecord, { id, amountMinor, currency }: Deal, accepted: string): boolean => amountMinor === null
  || [...proposals.values()].some((each) => each.id !== accepted && each.deal === id && each.state === 'accepted' && each.totalMinor === amountMinor && each.currency === currency);

const dealFor = (record: LeadRecord, { deal: id }: Proposal): Deal | undefined => {
  const own = id === null ? undefined : record.deals.get(id);
  return own?.state === 'open' ? own : newestOpenDeal(record);
};

/** Who accepts is ready to close. The deal is worth what was accepted, unless a person has said what it is worth; and somebody is told to close it. */
const followAcceptance = (evaluation: Evaluation, event: OwnEvent<'proposal.accepted'>): void => {
  const { record, rules, world, now, decide, newId } = evaluation;
  const proposal = record.proposals.get(event.payload.id);
  if (!proposal || event.history) return;
  const { totalMinor: minor, currency, title } = proposal;
  const saying = { rule: AMOUNT_RULE, causeSeq: event.seq };
  moveStatus(evaluation, { to: LEAD_CAUSES.acceptance, rule: 'lifecycle.ready', cause: { at: event.occurredAt, seq: event.seq }, reason: 'proposal accepted' });
  const deal = dealFor(record, proposal);
  const isSame = deal?.amountMinor === minor && deal.currency === currency;
  if (deal && !isSame && isOurAmount(record, deal, proposal.id)) decide('deal.updated', { id: deal.id, amount_minor: minor, currency }, saying);
  const after = deal && record.deals.get(deal.id);
  const stands = after && (after.amountMinor !== minor || after.currency !== currency)
    ? ` The deal says ${after.amountMinor === null ? 'no amount' : formatMoney({ minor: after.amountMinor, currency: after.currency })}, which a person has set: it stands.` : '';
  decide('task.created', {
    id: newId('task'), title: `Close the deal with ${leadName(record)}: the proposal is accepted`, kind: CLOSING, due_at: nextOpening({ hours: rules.team.hours, zone: world.zone, now }), owner: record.owner,
    deal: deal?.id ?? null, urgency: 'high',
    text: `"${title}", ${formatMoney({ minor, currency })}.${stands} ${deal ? `When it is settled: salesos deals close ${deal.id} --won` : `There is no open deal: salesos deals create ${record.id} --amount "${formatMoney({ minor, currency })}"`}`,
  }, { rule: CLOSE_RULE, causeSeq: event.seq });
};

const followRefusal = (evaluation: Evaluation, { payload: { reason }, history, seq }: OwnEvent<'proposal.declined'>): void => {
  const { record, rules, now, decide, newId } = evaluation;
  if (history || isSuppressed(record)) return;
  decide('recommendation.made', {
    id: newId('recommendation'), action: 'Ask what did not fit in the proposal', reason: `declined${reason === '' ? '' : `: ${reason}`}`, urgency: 'high', expires_at: now + rules.recommendations.liveMs,
  }, { rule: 'proposal.refused', causeSeq: seq });
};

/** With the deal goes the task to close it. */
const followClosing = ({ record, decide }: Evaluation, { payload: { id }, type, seq }: OwnEvent<'deal.won' | 'deal.lost'>): void => {
  for (const task of record.tasks.values()) {
    if (task.kind === CLOSING && task.state === 'open' && task.deal === id) decide('task.cancelled', { id: task.id, reason: type === 'deal.won' ? 'the deal is won' : 'the deal is lost' }, { rule: 'proposal.closed', causeSeq: seq });
  }
};

/** Answers one event with what it means for the proposals of the lead. */
export const followProposal = (evaluation: Evaluation, event: LedgerEvent): void => {
  if (event.kind === 'incoming') { followTold(evaluation, event); return; }
  followMessage(evaluation, event);
  if (event.type === 'proposal.accepted') followAcceptance(evaluation, event);
  if (event.type === 'proposal.declined') followRefusal(evaluation, event);
  if (event.type === 'deal.won' || event.type === 'deal.lost') followClosing(evaluation, event);
};
