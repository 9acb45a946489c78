import type { ProposalVersion } from '../../core/ledger/offer.ts';
import { type Instant, toIso } from '../../core/base/instant.ts';
import { majorUnits } from '../../core/base/money.ts';
import { isExpired, versionNumbered, versionsOf } from '../../core/revenue/proposal.ts';
import type { ProposalRow } from '../../db/deal/proposal.ts';

export interface ProposalView extends ProposalRow {
  /** Open, and its last day is over. */
  readonly isExpired: boolean;
  /** The number of the version that the customer has; null while they have none. */
  readonly sent: number | null;
  readonly list: readonly ProposalVersion[];
  /** The version that counts: the one that was accepted, else the newest. */
  readonly current: ProposalVersion | undefined;
}

/** What is shown of a proposal at a moment. */
export const proposalViewOf = (row: ProposalRow, at: { readonly now: Instant; readonly zone: string }): ProposalView => {
  const list = versionsOf(row);
  return { ...row, isExpired: isExpired(row, at), sent: list.findLast(({ sent_at }) => sent_at !== null)?.version ?? null, list, current: versionNumbered(row, row.accepted ?? row.version) };
};

/** The documented names of a proposal, in their order. */
export const PROPOSAL_NAMES = [
  'id', 'lead_id', 'lead_name', 'company', 'deal', 'title', 'state', 'expired', 'version', 'sent_version', 'accepted_version', 'total', 'currency', 'valid_until', 'created_at', 'sent_at', 'viewed_at', 'closed_at', 'reason',
] as const;

/** The documented JSON of a proposal: amounts in major units beside the currency. */
export const proposalJson = (proposal: ProposalView, zone: string): Record<(typeof PROPOSAL_NAMES)[number], string | number | boolean | null> => {
  const isoOf = (instant: Instant | null): string | null => (instant === null ? null : toIso(instant, zone));
  const { id, leadId, leadName, leadCompany, deal, title, state, version, sent, accepted, totalMinor, currency, validUntil, createdAt, sentAt, viewedAt, closedAt, reason } = proposal;
  return {
    id, lead_id: leadId, lead_name: leadName, company: leadCompany, deal, title, state, expired: proposal.isExpired, version, sent_version: sent, accepted_version: accepted,
    total: majorUnits({ minor: totalMinor, currency }), currency, valid_until: validUntil, created_at: toIso(createdAt, zone), sent_at: isoOf(sentAt), viewed_at: isoOf(viewedAt), closed_at: isoOf(closedAt), reason,
  };
};

/** The documented names of what a version says, in their order. */
export const VERSION_NAMES = ['lines', 'subtotal', 'discount_percent', 'discount', 'tax_percent', 'tax_name', 'tax_included', 'net', 'tax', 'language', 'template', 'note', 'text'] as const;

/** The documented JSON of what a version says. */
export const versionJson = (version: ProposalVersion): Record<(typeof VERSION_NAMES)[number], unknown> => {
  const { currency, lines, discount_bp, discount_minor, tax_bp, tax_name, tax_included, net_minor, tax_minor, language, template, note, text } = version;
  const major = (minor: number): number => majorUnits({ minor, currency });
  return {
    lines: lines.map(({ item, name, description, unit, quantity_milli, price_minor, amount_minor }) =>
      ({ item, name, description, unit, quantity: quantity_milli / 1000, price: major(price_minor), amount: major(amount_minor) })),
    subtotal: major(lines.reduce((sum, { amount_minor }) => sum + amount_minor, 0)), discount_percent: discount_bp / 100, discount: major(discount_minor),
    tax_percent: tax_bp === null ? null : tax_bp / 100, tax_name, tax_included, net: major(net_minor), tax: major(tax_minor), language, template, note, text,
  };
};
