import type { ProposalLine, ProposalSaid, ProposalVersion } from '../../core/ledger/offer.ts';
import { AppError } from '../../core/base/errors.ts';
import { localDate } from '../../core/base/instant.ts';
import type { Money } from '../../core/base/money.ts';
import type { World } from '../../core/decide/situation.ts';
import { companyOf, languagesOf, valuesFor } from '../../core/engage/draft.ts';
import type { Deal, LeadRecord } from '../../core/ledger/lead-record.ts';
import type { ProposalTemplate } from '../../core/playbook/proposal-rules.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { amountOf, totalsOf } from '../../core/revenue/price.ts';
import { documentOf } from '../../core/revenue/proposal-document.ts';
import type { Context } from '../context.ts';
import { type CatalogEntry, catalogEntryNamed } from './catalog.ts';

/** What a person asks a line to be: an item of the catalog, how much of it, and a price where it is not the catalog's. */
export interface WantedLine { readonly item: string; readonly quantityMilli: number; readonly price: ((currency: string) => Money) | null }
export interface ProposalTerms {
  readonly template?: string; readonly language?: string; readonly title?: string; readonly note?: string;
  readonly items?: readonly WantedLine[];
  readonly discountBp?: number;
  /** In basis points; null: nothing is said of a tax. */
  readonly taxBp?: number | null;
  readonly validForMs?: number; readonly validUntil?: string;
  /** The whole document, in the place of what the template makes. */
  readonly text?: string;
}

interface Asked {
  readonly terms: ProposalTerms;
  readonly context: Context;
  readonly record: LeadRecord;
  readonly deal: Deal | undefined;
  readonly world: World;
  readonly catalog: readonly CatalogEntry[];
  readonly id: string;
  /** What is kept of where nobody says otherwise. */
  readonly before: ProposalVersion | undefined;
}

const lineOf = ({ item: ref, quantityMilli, price }: WantedLine, catalog: readonly CatalogEntry[], currency: string): { readonly line: ProposalLine; readonly currency: string } => {
  const item = catalogEntryNamed(catalog, ref);
  if (!item.active) throw new AppError('conflict', `${item.name} (${item.id}) is not offered any more.`, { hint: 'See: salesos catalog list' });
  const listed = item.priceMinor === null ? undefined : { minor: item.priceMinor, currency: item.currency };
  const money = price === null ? listed : price(item.priceMinor === null ? currency : item.currency);
  if (money === undefined) throw new AppError('usage', `${item.name} (${item.id}) has a price on request.`, { hint: `Name it: --item ${item.id}@1200` });
  return {
    currency: money.currency,
    line: {
      item: item.id, name: item.name, description: item.description, unit: item.unit, quantity_milli: quantityMilli, price_minor: money.minor,
      amount_minor: amountOf({ quantityMilli, priceMinor: money.minor }),
    },
  };
};

/** What the deal is worth, where nobody names an item. */
const wholeDeal = ({ deal, context: { rules } }: Asked): { readonly line: ProposalLine; readonly currency: string } | undefined => (deal === undefined || deal.amountMinor === null ? undefined : {
  currency: deal.currency,
  line: { item: null, name: rules.business.product ?? deal.name, description: '', unit: null, quantity_milli: 1000, price_minor: deal.amountMinor, amount_minor: deal.amountMinor },
});

/** Raises `usage` for nothing to offer, and `conflict` for prices in several currencies. */
const linesOf = (asked: Asked): { readonly lines: readonly ProposalLine[]; readonly currency: string } => {
  const { terms: { items }, before, catalog, record, deal, context: { rules, currency } } = asked;
  if (items === undefined && before) return { lines: before.lines, currency: before.currency };
  const whole = items === undefined ? wholeDeal(asked) : undefined;
  const made = items === undefined ? [...(whole ? [whole] : [])] : items.map((item) => lineOf(item, catalog, deal?.currency ?? rules.business.currency ?? currency));
  const [first] = made;
  if (first === undefined) {
    throw new AppError('usage', 'Nothing is offered yet.', {
      hint: `Name an item of the catalog (salesos catalog list): --item workshop:2${deal ? `; or say what the deal is worth: salesos deals edit ${deal.id} --amount 1200` : `; or make a deal with an amount: salesos deals create ${record.id} --amount 1200`}`,
    });
  }
  const other = made.find((line) => line.currency !== first.currency);
  if (other) throw new AppError('conflict', `The prices are in ${first.currency} and in ${other.currency}: they cannot be added up.`, { hint: `Name the price in ${first.currency}: --item ${other.line.item ?? ''}@"1200 ${first.currency}"` });
  return { lines: made.map(({ line }) => line), currency: first.currency };
};

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** Raises `not_found` for a template that the playbook does not have, or not in that language. */
const templateOf = ({ terms, before, record, world, context: { rules: { proposals } } }: Asked): ProposalTemplate => {
  const id = terms.template ?? before?.template ?? proposals.template;
  const named = proposals.templates.filter((template) => template.id === id);
  if (named.length === 0) throw new AppError('not_found', `The playbook has no proposal template "${id}".`, { hint: `Known: ${[...new Set(proposals.templates.map((template) => template.id))].join(', ')}.` });
  const wanted = terms.language ?? before?.language;
  const found = (wanted === undefined ? languagesOf(record, world) : [wanted]).map((language) => named.find((template) => primary(template.language) === primary(language))).find((template) => template !== undefined);
  if (found === undefined && terms.language !== undefined) throw new AppError('not_found', `Proposal template ${id} has no text in "${terms.language}".`, { hint: `It has: ${named.map(({ language }) => language).join(', ')}.` });
  return found ?? named.find(({ language }) => language === 'en') ?? (named[0] as ProposalTemplate);
};

const taxOf = ({ terms, before }: Asked, { proposals: { tax } }: Rules): Pick<ProposalSaid, 'tax_bp' | 'tax_name' | 'tax_included'> => {
  if (terms.taxBp !== undefined) return { tax_bp: terms.taxBp, tax_name: terms.taxBp === null ? null : tax?.name ?? null, tax_included: terms.taxBp !== null && (tax?.isIncluded ?? false) };
  if (before) return { tax_bp: before.tax_bp, tax_name: before.tax_name, tax_included: before.tax_included };
  return { tax_bp: tax?.rateBp ?? null, tax_name: tax?.name ?? null, tax_included: tax?.isIncluded ?? false };
};

const recipientOf = ({ fields, id }: LeadRecord): string => [fields.name, fields.company].filter((part) => part !== undefined && part !== '').join(', ') || (fields.email ?? id);

/** The last day on which it holds; what an earlier version said stays while it is ahead. Raises `usage` for a day that is over. */
const lastDay = ({ terms: { validForMs, validUntil }, before, context: { rules, zone }, world: { now } }: Asked): string => {
  const today = localDate(now, zone);
  if (validUntil !== undefined && validUntil < today) throw new AppError('usage', `${validUntil} is over: a proposal holds until a day that is ahead.`, { hint: 'Write --valid-for 14d, or --valid-until with a later day.' });
  if (validUntil !== undefined) return validUntil;
  if (validForMs === undefined && before && before.valid_until >= today) return before.valid_until;
  return localDate(now + (validForMs ?? rules.proposals.validForMs), zone);
};

/** A version as it is asked for, on top of the one before. Raises `usage`, `not_found`, `conflict`, and as templates do. */
export const draftVersion = (asked: Asked): ProposalSaid => {
  const { terms, context: { rules, zone }, record, world, id, before } = asked;
  const { lines, currency } = linesOf(asked);
  const tax = taxOf(asked, rules);
  const discount_bp = terms.discountBp ?? before?.discount_bp ?? 0;
  const totals = totalsOf(lines.map(({ amount_minor }) => amount_minor), { discountBp: discount_bp, taxBp: tax.tax_bp, taxIncluded: tax.tax_included });
  const template = templateOf(asked);
  const said = {
    version: (before?.version ?? 0) + 1, template: template.id, language: template.language, lines, currency, discount_bp, discount_minor: totals.discountMinor, ...tax, net_minor: totals.netMinor,
    tax_minor: totals.taxMinor, total_minor: totals.totalMinor, valid_until: lastDay(asked), note: terms.note ?? before?.note ?? '',
  };
  const title = terms.title ?? before?.title;
  // Who has no company is offered something themselves.
  const more = companyOf(record.fields) === undefined && record.fields.name !== undefined ? { company: record.fields.name } : {};
  const document = documentOf({
    template, offer: said, values: valuesFor({ record, rules, world, more }, template.language), recipient: recipientOf(record), number: id, date: localDate(world.now, zone), ...(title !== undefined && { title }),
  });
  return { ...said, title: document.title, text: terms.text ?? document.text };
};
