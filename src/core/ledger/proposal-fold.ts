import type { Proposal, ProposalVersion } from './offer.ts';
import type { Instant } from '../base/instant.ts';
import type { OwnEvent } from './event.ts';
import type { LeadRecord } from './lead-record.ts';

type ProposalType = 'proposal.written' | 'proposal.queued' | 'proposal.sent' | 'proposal.viewed' | 'proposal.accepted' | 'proposal.declined';
type Folds = { readonly [T in ProposalType]: (record: LeadRecord, event: OwnEvent<T>) => void };

const readVersions = ({ versions }: Proposal): readonly ProposalVersion[] => JSON.parse(versions) as readonly ProposalVersion[];

/** Changes a proposal that is known; one that is not is left alone. */
const change = ({ proposals }: LeadRecord, id: string, patchOf: (proposal: Proposal) => Partial<Proposal>): void => {
  const known = proposals.get(id);
  if (known) proposals.set(id, { ...known, ...patchOf(known) });
};

/** What became of one version; the text of none is touched. */
const versionsWith = (proposal: Proposal, number: number, patch: Partial<Pick<ProposalVersion, 'message' | 'sent_at' | 'viewed_at'>>): string =>
  JSON.stringify(readVersions(proposal).map((version) => (version.version === number ? { ...version, ...patch } : version)));

/** Who has looked at it, or answered it, has it. */
const reached = (proposal: Proposal, number: number, at: Instant): { readonly sent_at: Instant } =>
  ({ sent_at: readVersions(proposal).find(({ version }) => version === number)?.sent_at ?? at });

const heads = ({ title, total_minor, currency, valid_until }: Pick<ProposalVersion, 'title' | 'total_minor' | 'currency' | 'valid_until'>): Pick<Proposal, 'title' | 'totalMinor' | 'currency' | 'validUntil'> =>
  ({ title, totalMinor: total_minor, currency, validUntil: valid_until });

/** What events do to proposals: a version is written once; what becomes of it stands beside it. */
export const proposalFolds: Folds = {
  'proposal.written': (record, { payload: { id, deal, ...said }, occurredAt, seq }) => {
    const known = record.proposals.get(id);
    const version: ProposalVersion = { ...said, at: occurredAt, message: null, sent_at: null, viewed_at: null };
    record.proposals.set(id, {
      id, deal, state: 'draft', version: said.version, accepted: null, ...heads(version), versions: JSON.stringify([...(known ? readVersions(known) : []), version]),
      createdAt: known?.createdAt ?? occurredAt, sentAt: known?.sentAt ?? null, viewedAt: known?.viewedAt ?? null, closedAt: null, reason: null, seq: known?.seq ?? seq,
    });
  },
  'proposal.queued': (record, { payload: { id, version, message } }) => change(record, id, (known) => ({ versions: versionsWith(known, version, { message }) })),
  'proposal.sent': (record, { payload: { id, version, message }, occurredAt: at }) => change(record, id, (known) => ({
    sentAt: at, versions: versionsWith(known, version, { message, sent_at: at }), ...(version === known.version && known.state === 'draft' && { state: 'sent' }),
  })),
  'proposal.viewed': (record, { payload: { id, version }, occurredAt: at }) => change(record, id, (known) => ({
    viewedAt: at, sentAt: known.sentAt ?? at, versions: versionsWith(known, version, { ...reached(known, version, at), viewed_at: at }),
    ...(version === known.version && (known.state === 'draft' || known.state === 'sent') && { state: 'viewed' }),
  })),
  'proposal.accepted': (record, { payload: { id, version }, occurredAt: at }) => change(record, id, (known) => {
    const taken = readVersions(known).find((each) => each.version === version);
    return { state: 'accepted', accepted: version, closedAt: at, reason: null, sentAt: known.sentAt ?? at, versions: versionsWith(known, version, reached(known, version, at)), ...(taken && heads(taken)) };
  }),
  'proposal.declined': (record, { payload: { id, version, reason }, occurredAt: at }) => change(record, id, (known) => ({
    state: 'declined', accepted: null, closedAt: at, reason, sentAt: known.sentAt ?? at, versions: versionsWith(known, version, reached(known, version, at)),
  })),
};
