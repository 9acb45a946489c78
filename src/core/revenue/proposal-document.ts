import type { ProposalLine, ProposalSaid } from '../ledger/offer.ts';
import { AppError } from '../base/errors.ts';
import type { Money } from '../base/money.ts';
import { moneyDigits } from '../base/money.ts';
import { type MarkdownValue, renderLiquid } from '../engage/liquid.ts';
import { rootOf, TEMPLATE_VARIABLES, type TemplateValues } from '../engage/template.ts';
import type { ProposalTemplate } from '../playbook/proposal-rules.ts';
import { escapeMarkdown } from './markdown.ts';

/** What a document may say beside what messages may. */
export const PROPOSAL_VARIABLES = [
  ...TEMPLATE_VARIABLES, 'recipient', 'number', 'version', 'date', 'valid_until', 'lines', 'note', 'subtotal', 'discount', 'net', 'tax', 'total',
] as const;

/** What is offered, with its sums: all that a version says beside its texts. */
export type Offer = Omit<ProposalSaid, 'title' | 'text' | 'template'>;

const WORDS = {
  en: { item: 'Item', quantity: 'Quantity', price: 'Price', amount: 'Amount', subtotal: 'Subtotal', discount: 'Discount', net: 'Net', tax: 'VAT', included: 'of which', total: 'Total' },
  de: { item: 'Leistung', quantity: 'Menge', price: 'Einzelpreis', amount: 'Betrag', subtotal: 'Zwischensumme', discount: 'Rabatt', net: 'Nettobetrag', tax: 'MwSt.', included: 'darin', total: 'Gesamtbetrag' },
} as const;
const wordsIn = (language: string): (typeof WORDS)['en'] | (typeof WORDS)['de'] => (language.startsWith('de') ? WORDS.de : WORDS.en);

/** An amount as the language writes it: `€1,200.00`, `1.200,00 €`. */
export const moneyText = ({ minor, currency }: Money, language: string): string => {
  const digits = moneyDigits(currency);
  return new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(minor / 10 ** digits).replace(/[\u00a0\u202f]/g, ' ');
};
/** `March 16, 2026`, `16. März 2026`: with the month's name nobody takes one number for the other. */
const dayText = (day: string, language: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
const numberText = (value: number, language: string): string => new Intl.NumberFormat(language, { maximumFractionDigits: 3, useGrouping: false }).format(value);
const percentText = (bp: number, language: string): string => `${numberText(bp / 100, language)} %`;

/** Rows that are sums: what they are called, and how much. */
const sumsOf = ({ currency, discount_bp, discount_minor, tax_bp, tax_name, tax_included, lines, net_minor, tax_minor, total_minor }: Offer, language: string): readonly (readonly [label: string, minor: number, isTotal?: true])[] => {
  const words = wordsIn(language);
  const subtotal = lines.reduce((sum, { amount_minor }) => sum + amount_minor, 0);
  const taxed = tax_bp === null ? [] : [[`${tax_included ? `${words.included} ` : ''}${escapeMarkdown(tax_name ?? words.tax)} ${percentText(tax_bp, language)}`, tax_minor] as const];
  const isBroken = discount_bp > 0 || (tax_bp !== null && !tax_included);
  return [
    ...(isBroken && lines.length > 1 ? [[words.subtotal, subtotal] as const] : []),
    ...(discount_bp > 0 ? [[`${words.discount} ${percentText(discount_bp, language)}`, -discount_minor] as const] : []),
    ...(discount_bp > 0 && tax_bp !== null && !tax_included ? [[words.net, net_minor] as const] : []),
    ...(tax_included ? [] : taxed), [`${words.total} ${currency}`, total_minor, true as const], ...(tax_included ? taxed : []),
  ];
};

const unitText = ({ unit }: ProposalLine): string => (unit === null ? '' : ` ${escapeMarkdown(unit)}`);
const lineRow = (line: ProposalLine, { currency, language }: Pick<Offer, 'currency' | 'language'>): string => {
  const said = line.description === '' ? '' : `: ${escapeMarkdown(line.description)}`;
  const money = (minor: number): string => escapeMarkdown(moneyText({ minor, currency }, language));
  return `| **${escapeMarkdown(line.name)}**${said} | ${numberText(line.quantity_milli / 1000, language)}${unitText(line)} | ${money(line.price_minor)} | ${money(line.amount_minor)} |`;
};

/** The table of what is offered: a row for each line, then the sums. */
const tableOf = (offer: Offer): string => {
  const { language, currency } = offer;
  const words = wordsIn(language);
  const sum = ([label, minor, isTotal]: readonly [string, number, true?]): string => {
    const [name, amount] = [label, escapeMarkdown(moneyText({ minor, currency }, language))].map((text) => (isTotal ? `**${text}**` : text));
    return `| ${name ?? ''} | | | ${amount ?? ''} |`;
  };
  return [
    `| ${words.item} | ${words.quantity} | ${words.price} | ${words.amount} |`, '|---|--:|--:|--:|', ...offer.lines.map((line) => lineRow(line, offer)), ...sumsOf(offer, language).map(sum),
  ].join('\n');
};

export interface DocumentRequest {
  readonly template: ProposalTemplate;
  readonly offer: Offer;
  /** What is known of lead and business, as messages say it. */
  readonly values: TemplateValues;
  readonly recipient: string;
  readonly number: string;
  /** The local day. */
  readonly date: string;
  /** In the place of the template's. */
  readonly title?: string;
}

const scopeOf = ({ offer, values, recipient, number, date }: DocumentRequest): Readonly<Record<string, unknown>> => {
  const { language, currency, lines, note } = offer;
  const money = (minor: number): string => moneyText({ minor, currency }, language);
  const known = Object.fromEntries(Object.entries(values).filter(([name, value]) => name === 'attributes' || Boolean(value)));
  const written = (markdown: string): MarkdownValue => ({ markdown });
  return {
    attributes: {}, ...known, recipient, number, version: offer.version, date: dayText(date, language), valid_until: dayText(offer.valid_until, language), lines: written(tableOf(offer)),
    ...(note === '' ? {} : { note: written(note) }), subtotal: money(lines.reduce((sum, { amount_minor }) => sum + amount_minor, 0)), net: money(offer.net_minor), total: money(offer.total_minor),
    ...(offer.discount_bp === 0 ? {} : { discount: money(offer.discount_minor) }), ...(offer.tax_bp === null ? {} : { tax: money(offer.tax_minor) }),
  };
};

/** Raises `config` for what is no Liquid or no variable, `invalid` for a variable of which nothing is known. */
const rendered = ({ id, language }: ProposalTemplate, source: string, scope: Readonly<Record<string, unknown>>, medium: 'text' | 'markdown'): string => {
  const result = renderLiquid(source, scope, medium);
  switch (result.kind) {
    case 'rendered': return result.text.replace(/\n{3,}/g, '\n\n').trim();
    case 'missing': throw PROPOSAL_VARIABLES.some((name) => name === rootOf(result.variable)) || rootOf(result.variable) === 'attributes'
      ? new AppError('invalid', `proposal template ${id} (${language}) needs {{ ${result.variable} }}, and nothing is known for it`, {
        hint: `Give it a value on the lead or in the playbook's business section, or write {% if ${result.variable} %} around it`, details: { template: id, variable: result.variable },
      })
      : new AppError('config', `proposal template ${id} (${language}) uses {{ ${result.variable} }}, which is no variable`, { hint: `Variables: ${PROPOSAL_VARIABLES.join(', ')}, attributes.NAME` });
    case 'broken': throw new AppError('config', `proposal template ${id} (${language}) can't be rendered: ${result.problem}`, { hint: 'Mend it: salesos playbook edit' });
    default: return result satisfies never;
  }
};

/** Title and text of a version. The text is Markdown in which no value of the lead is a mark. Raises `config` and `invalid` as templates of messages do. */
export const documentOf = (request: DocumentRequest): { readonly title: string; readonly text: string } => {
  const { template } = request;
  const scope = scopeOf(request);
  const title = request.title ?? rendered(template, template.title, scope, 'text').replace(/\s+/g, ' ');
  return { title, text: `${rendered(template, template.body, { ...scope, title }, 'markdown')}\n` };
};
