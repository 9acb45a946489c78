import type { Command } from 'commander';
import { AppError } from '../core/base/errors.ts';
import { localDate } from '../core/base/instant.ts';
import type { Context } from '../app/context.ts';
import type { ProposalTerms, WantedLine } from '../app/deal/proposal-draft.ts';
import type { Call } from '../cli/command.ts';
import { readText } from '../cli/input.ts';
import { parseAmount, parseSpan, parseTitle, parseWhen } from '../cli/parse.ts';

export interface TermFlags {
  readonly item?: readonly WantedLine[]; readonly discount?: number; readonly tax?: number | 'none'; readonly validFor?: number; readonly validUntil?: string; readonly title?: string; readonly note?: string;
  readonly template?: string; readonly language?: string; readonly text?: string;
}

const ITEM = /^(.+?)(?::(\d{1,9}(?:[.,]\d{1,3})?))?(?:@(.+))?$/s;
/** A number that is none of these; an item may have a colon in its name. */
const STRANGE_QUANTITY = /:\s*([-+]?[\d.,]+(?:e[-+]?\d+)?)$/i;
/** `workshop`, `workshop:2`, `workshop:1.5@"1200 EUR"`; one more for the list. Raises `usage`. */
export const addItem = (text: string, before: readonly WantedLine[] = []): readonly WantedLine[] => {
  const [, item = '', quantity = '1', price] = ITEM.exec(text.trim()) ?? [];
  const [, strange] = quantity === '1' ? STRANGE_QUANTITY.exec(item) ?? [] : [];
  if (strange !== undefined) throw new AppError('usage', `"${strange}" is no quantity.`, { hint: 'Write a number above 0 of at most nine digits and three decimals: workshop:2, workshop:1.5' });
  const quantityMilli = Math.round(Number(quantity.replace(',', '.')) * 1000);
  if (item.trim() === '' || !(quantityMilli > 0)) throw new AppError('usage', `"${text}" is no line.`, { hint: 'Write an item of the catalog, how many, and a price of its own: workshop, workshop:2, workshop:1.5@1200' });
  return [...before, { item: item.trim(), quantityMilli, price: price === undefined ? null : parseAmount(price, 'price') }];
};

/** Percent as a person writes them, `10%`, `8.1`, in basis points. Raises `usage`. */
const parsePercent = (text: string): number => {
  const [, number] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text.trim()) ?? [];
  const bp = Math.round(Number((number ?? 'x').replace(',', '.')) * 100);
  if (!(bp <= 10_000)) throw new AppError('usage', `"${text}" are no percent.`, { hint: 'Write 10% or 8.1%: from 0% to 100%.' });
  return bp;
};
const parseTax = (text: string): number | 'none' => (text.trim().toLowerCase() === 'none' ? 'none' : parsePercent(text));

/** What `create` and `edit` have in common. */
export const withTerms = (command: Command): Command => command
  .option('--item ITEM', 'an item of the catalog, how many, and a price of its own: workshop:2@1200; once for each line', addItem)
  .option('--discount PERCENT', 'off the sum of the lines', parsePercent).option('--tax PERCENT', 'none, or in the place of the playbook\'s', parseTax)
  .option('--valid-for TIME', 'how long it holds: 14d, 30d (default: proposals.valid_for of the playbook)', parseSpan).option('--valid-until DAY', 'the last day on which it holds')
  .option('--title TITLE', 'what stands at its top', parseTitle).option('--note TEXT', 'what else there is to say, in Markdown')
  .option('--template ID', 'a document of the playbook (proposals.templates)').option('--language LANGUAGE', 'en, de, or another that the document is written in (default: the lead\'s)');

/** The flags as the use case takes them. Raises `usage`, and as reading a file does. */
export const termsOf = async (flags: TermFlags, call: Call, { zone }: Pick<Context, 'zone'>): Promise<ProposalTerms> => {
  const { item, discount, tax, validFor, validUntil, title, note, template, language, text } = flags;
  if (validFor !== undefined && validUntil !== undefined) throw new AppError('usage', '--valid-for and --valid-until say the same.', { hint: 'Give one of them.' });
  const written = text === undefined ? undefined : (await readText(text, call.io)).replace(/\r\n?/g, '\n');
  if (written?.trim() === '') throw new AppError('invalid', 'The document is empty.', { hint: 'Nothing was written.' });
  return {
    ...(item !== undefined && { items: item }), ...(discount !== undefined && { discountBp: discount }), ...(tax !== undefined && { taxBp: tax === 'none' ? null : tax }),
    ...(validFor !== undefined && { validForMs: validFor }), ...(validUntil !== undefined && { validUntil: localDate(parseWhen(validUntil, { now: call.clock.now(), zone }), zone) }),
    ...(title !== undefined && { title }), ...(note !== undefined && { note }), ...(template !== undefined && { template }), ...(language !== undefined && { language }),
    ...(written !== undefined && { text: written }),
  };
};
