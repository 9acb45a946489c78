import { addressOf } from '../../core/engage/address.ts';
import type { Proposal, ProposalSaid } from '../../core/ledger/offer.ts';
import { AppError } from '../../core/base/errors.ts';
import { localDate } from '../../core/base/instant.ts';
import { isSuppressed } from '../../core/decide/suppressed.ts';
import { newestOpenDeal } from '../../core/decide/outlook.ts';
import { partsFor } from '../../core/engage/draft.ts';
import { proposalMail } from '../../core/engage/proposal-mail.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import type { LedgerEvent, OwnEvent } from '../../core/ledger/event.ts';
import { isUnsent, type LeadRecord } from '../../core/ledger/lead-record.ts';
import { escapeMarkdown } from '../../core/revenue/markdown.ts';
import { isExpired, isOpenProposal, newestVersion, offeredText, sentVersion, versionNumbered } from '../../core/revenue/proposal.ts';
import { listProposals, listProposalsByIdPrefix, listProposalsOfLead, type ProposalFilter, type ProposalRow } from '../../db/deal/proposal.ts';
import { eventsOfLead } from '../../db/ledger/ledger.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { EXPIRES_MS } from '../engage/send.ts';
import { resolveLead } from '../lead/lead-ref.ts';
import { actIn } from '../ledger/act.ts';
import { human, idsFor } from '../ledger/ledger.ts';
import { loadWorld } from '../ledger/world.ts';
import { byItsId, candidatesIn, idIn, oneNamed } from '../named.ts';
import { catalogIn } from './catalog.ts';
import { resolveDeal } from './deals.ts';
import { draftVersion, type ProposalTerms } from './proposal-draft.ts';
import { type ProposalView, proposalViewOf } from './proposal-view.ts';

/** The one that a person means: by id or unique prefix (`pr_3f`), or by its lead, whose only open one it then is. Raises `not_found`, and `conflict` with the candidates. */
const resolveProposal = (tx: ReadTx, ref: string): ProposalRow => {
  const wanted = idIn(ref);
  const isId = /^pr_/.test(wanted);
  const all = isId ? listProposalsByIdPrefix(tx, wanted) : listProposalsOfLead(tx, resolveLead(tx, ref).key);
  const open = all.filter(isOpenProposal);
  return oneNamed(ref, isId || open.length === 0 ? all : open, {
    none: isId ? { message: `No proposal matches "${ref}".`, hint: 'See: salesos proposals list --all' } : { message: `"${ref}" has no proposal.`, hint: `Make one: salesos proposals create "${ref}" --item ITEM` },
    many: { noun: 'proposals', hint: byItsId(({ title, state }) => `${title} (${state})`), details: candidatesIn },
  });
};

const viewIn = (tx: ReadTx, { zone }: Pick<Context, 'zone'>) => (row: ProposalRow): ProposalView => proposalViewOf(row, { now: tx.now, zone });

export interface ProposalQuery extends Omit<ProposalFilter, 'leadKey' | 'before'> { readonly lead?: string; readonly expired?: boolean }

/** Proposals that fit, open ones by their last day. Raises `not_found`, `conflict` for the lead. */
export const listProposalViews = (context: Context, { lead, expired, ...filter }: ProposalQuery): Promise<readonly ProposalView[]> => context.store.read((tx) => listProposals(tx, {
  ...filter, ...(lead !== undefined && { leadKey: resolveLead(tx, lead).key }), ...(expired && { state: 'open' as const, before: localDate(tx.now, context.zone) }),
}).map(viewIn(tx, context)), context.signal);

export interface ProposalStory { readonly proposal: ProposalView; /** What happened to it, the oldest first. */ readonly events: readonly LedgerEvent[] }
/** One with what happened to it. Raises `not_found`, `conflict`. */
export const showProposal = (context: Context, ref: string): Promise<ProposalStory> => context.store.read((tx) => {
  const row = resolveProposal(tx, ref);
  const events = eventsOfLead(tx, row.leadKey).filter((event) => event.kind === 'own' && event.type.startsWith('proposal.') && (event.payload as { readonly id?: string }).id === row.id);
  return { proposal: viewIn(tx, context)(row), events };
}, context.signal);

export interface ProposalChange { readonly proposal: ProposalView; /** What was done, then what the rules made of it. */ readonly events: readonly OwnEvent[] }

const changed = (tx: ReadTx, context: Context, id: string, events: readonly OwnEvent[]): ProposalChange => ({ proposal: viewIn(tx, context)(resolveProposal(tx, id)), events });

/** The lead that a proposal is for, and its deal: a deal that is named, or the newest open one of a lead. Raises `not_found`, `conflict`. */
const subjectOf = (tx: ReadTx, ref: string): { readonly leadKey: number; readonly deal: string | undefined } => {
  if (!/^dl_/i.test(ref.trim())) return { leadKey: resolveLead(tx, ref).key, deal: undefined };
  const deal = resolveDeal(tx, ref, 'open');
  if (deal.state !== 'open') throw new AppError('conflict', `Deal ${deal.id} is ${deal.state} already.`, { hint: `Take it up again: salesos deals reopen ${deal.id}` });
  return { leadKey: deal.leadKey, deal: deal.id };
};

const firstVersion = (tx: ReadTx, context: Context, { record, id, deal: named, terms }: { readonly record: LeadRecord; readonly id: string; readonly deal: string | undefined; readonly terms: ProposalTerms }) => {
  const deal = named === undefined ? newestOpenDeal(record) : record.deals.get(named);
  const said = draftVersion({ terms, context, record, deal, world: loadWorld(tx, context), catalog: catalogIn(tx, context), id, before: undefined });
  return { id, deal: deal?.id ?? null, ...said };
};

const recordOf = (tx: ReadTx, key: number): LeadRecord => {
  const record = loadRecords(tx, [key], { now: tx.now, whole: true }).get(key);
  if (!record) throw new AppError('internal', `lead ${key} cannot be loaded`);
  return record;
};

/** What would be written; nothing is. Raises as `createProposal`. */
export const foreseeProposal = (context: Context, ref: string, terms: ProposalTerms): Promise<ProposalSaid> => context.store.read((tx) => {
  const { leadKey, deal } = subjectOf(tx, ref);
  const record = recordOf(tx, leadKey);
  return firstVersion(tx, context, { record, id: idsFor(record)('proposal'), deal, terms });
}, context.signal);

/** Writes a proposal for a lead or a deal. Raises `not_found`, `conflict`, `usage` for nothing to offer, and as templates do. */
export const createProposal = (context: Context, ref: string, terms: ProposalTerms): Promise<ProposalChange> => context.store.write((tx) => {
  const { leadKey, deal } = subjectOf(tx, ref);
  let id = '';
  const { events } = actIn(tx, context, leadKey, (record, _tx, newId) => {
    id = newId('proposal');
    return [human('proposal.written', firstVersion(tx, context, { record, id, deal, terms }))];
  });
  return changed(tx, context, id, events);
}, context.signal);

interface Known { readonly proposal: Proposal; readonly record: LeadRecord }
const change = (context: Context, ref: string, effectsOf: (known: Known, tx: Tx) => readonly Effect[]): Promise<ProposalChange> => context.store.write((tx) => {
  const row = resolveProposal(tx, ref);
  const { events } = actIn(tx, context, row.leadKey, (record) => {
    const proposal = record.proposals.get(row.id);
    if (!proposal) throw new AppError('internal', `proposal ${row.id} is not among those of its lead`);
    return effectsOf({ proposal, record }, tx);
  });
  return changed(tx, context, row.id, events);
}, context.signal);

/** The message by which its newest version is on its way; undefined for none. */
const onItsWay = ({ proposal, record }: Known): string | undefined => {
  const message = newestVersion(proposal)?.message ?? null;
  const state = message === null ? undefined : record.messages.get(message)?.state;
  return message !== null && newestVersion(proposal)?.sent_at === null && state !== undefined && (isUnsent(state) || state === 'sending' || state === 'unknown') ? message : undefined;
};
const mustWait = (known: Known): void => {
  const message = onItsWay(known);
  if (message !== undefined) throw new AppError('conflict', `Version ${known.proposal.version} of ${known.proposal.id} is on its way as ${message}.`, { hint: `Take it back first: salesos outbox discard ${message}` });
};
const mustNotBeAccepted = ({ proposal: { id, state } }: Known): void => {
  if (state === 'accepted') throw new AppError('conflict', `${id} is accepted already.`, { hint: 'Was that wrong? Take it back: salesos undo. For something else make another: salesos proposals create' });
};

/** Writes a new version; those before stay as they are. What is not said stays as it was. Raises as `createProposal`, `conflict` for one that is accepted or on its way, and `usage` when nothing is to be changed. */
export const editProposal = async (context: Context, ref: string, terms: ProposalTerms): Promise<ProposalChange> => {
  if (Object.values(terms).every((value) => value === undefined)) throw new AppError('usage', 'Nothing to change.', { hint: 'Give --item, --discount, --tax, --valid-for, --title, --note, --template, --language or --text.' });
  return change(context, ref, (known, tx) => {
    const { proposal, record } = known;
    mustNotBeAccepted(known);
    mustWait(known);
    const deal = proposal.deal === null ? undefined : record.deals.get(proposal.deal);
    const said = draftVersion({ terms, context, record, deal, world: loadWorld(tx, context), catalog: catalogIn(tx, context), id: proposal.id, before: newestVersion(proposal) });
    return [human('proposal.written', { id: proposal.id, deal: proposal.deal, ...said })];
  });
};

export interface Sending { readonly byHand: boolean; /** Where it can be read, in the place of its text. */ readonly link?: string }

/** The how many-eth mail of its kind it is for the lead: the same after a restore. */
const occurrenceOf = ({ messages }: LeadRecord): number => 1 + Math.max(0, ...[...messages.values()].map(({ cadence, occurrence }) => (cadence === 'proposal' ? occurrence ?? 0 : 0)));

const mailOf = (context: Context, tx: Tx, { known: { proposal, record }, link }: { readonly known: Known; readonly link: string | undefined }): readonly Effect[] => {
  const version = newestVersion(proposal);
  if (!version) throw new AppError('internal', `${proposal.id} has no version ${proposal.version}`);
  if (isSuppressed(record)) throw new AppError('conflict', `Nobody may write to the lead any more (${record.suppression?.reason ?? ''}).`, { hint: `Did you give it to them another way? salesos proposals send ${proposal.id} --by-hand` });
  const offer = link === undefined ? { text: offeredText(version), markdown: version.text } : { text: link, markdown: escapeMarkdown(link) };
  const draft = proposalMail({ record, rules: context.rules, world: loadWorld(tx, context) }, offer);
  const { channel } = draft;
  if (addressOf(record, channel) === undefined) throw new AppError('conflict', `Nothing is known to reach the lead by ${channel}.`, { hint: `Add it: salesos leads edit ${record.id}; or give it to them another way: salesos proposals send ${proposal.id} --by-hand` });
  const message = idsFor(record)('message');
  return [
    human('message.drafted', { id: message, channel, ...partsFor(channel, draft), job: null, cadence: 'proposal', occurrence: occurrenceOf(record) }),
    human('message.approved', { id: message, due_at: tx.now, expires_at: tx.now + EXPIRES_MS }), human('proposal.queued', { id: proposal.id, version: version.version, message }),
  ];
};

/**
 * Sends the newest version: as a message of the outbox, which leaves as soon as nothing holds it, or by hand, which only says so. Raises `conflict` for one that is not open, has
 * been sent, is over its day or on its way, and for a lead that cannot be reached; `config` for a template without a place for it.
 */
export const sendProposal = (context: Context, ref: string, { byHand, link }: Sending): Promise<ProposalChange> => change(context, ref, (known, tx) => {
  const { proposal } = known;
  const { id, version, state } = proposal;
  if (!isOpenProposal(proposal)) throw new AppError('conflict', `${id} is ${state} already.`, { hint: state === 'declined' ? `Offer something else first: salesos proposals edit ${id}` : `See: salesos proposals show ${id}` });
  if (newestVersion(proposal)?.sent_at !== null) throw new AppError('conflict', `Version ${version} of ${id} was sent already.`, { hint: `Make a new version: salesos proposals edit ${id}` });
  mustWait(known);
  if (byHand) return [human('proposal.sent', { id, version, message: null })];
  if (isExpired(proposal, { now: tx.now, zone: context.zone })) throw new AppError('conflict', `${id} held until ${proposal.validUntil}.`, { hint: `Make a version that holds longer: salesos proposals edit ${id} --valid-for 14d` });
  return mailOf(context, tx, { known, link });
});

export interface Answer { readonly version?: number }

/** The version that somebody has looked at or answered: a named one, else the last that was sent, else the newest. Raises `not_found`. */
const answered = (proposal: Proposal, { version }: Answer): number => {
  if (version === undefined) return sentVersion(proposal)?.version ?? proposal.version;
  if (versionNumbered(proposal, version)) return version;
  throw new AppError('not_found', `${proposal.id} has no version ${version}.`, { hint: `It has ${proposal.version}: salesos proposals show ${proposal.id}` });
};

/** Says that the customer has looked at it. Raises `not_found`, and `conflict` for one that is answered. */
export const viewProposal = (context: Context, ref: string, answer: Answer): Promise<ProposalChange> => change(context, ref, ({ proposal }) => {
  if (!isOpenProposal(proposal)) throw new AppError('conflict', `${proposal.id} is ${proposal.state} already.`, { hint: `See: salesos proposals show ${proposal.id}` });
  return [human('proposal.viewed', { id: proposal.id, version: answered(proposal, answer) })];
});

/** Says that the customer said yes: the lead is ready to close, nothing is won by it. Raises `not_found`, and `conflict` for one that is accepted. */
export const acceptProposal = (context: Context, ref: string, answer: Answer): Promise<ProposalChange> => change(context, ref, (known) => {
  mustNotBeAccepted(known);
  return [human('proposal.accepted', { id: known.proposal.id, version: answered(known.proposal, answer) })];
});

/** Says that the customer said no. Raises `not_found`, and `conflict` for one that is answered. */
export const declineProposal = (context: Context, ref: string, { reason, ...answer }: Answer & { readonly reason: string }): Promise<ProposalChange> => change(context, ref, (known) => {
  mustNotBeAccepted(known);
  if (known.proposal.state === 'declined') throw new AppError('conflict', `${known.proposal.id} is declined already.`, { hint: `See: salesos proposals show ${known.proposal.id}` });
  return [human('proposal.declined', { id: known.proposal.id, version: answered(known.proposal, answer), reason })];
});
