import { AppError } from '../base/errors.ts';
import { htmlOf, htmlPage } from '../revenue/document.ts';
import { escapeMarkdown } from '../revenue/markdown.ts';
import { type Draft, draftFrom, type DraftRequest } from './draft.ts';

/** What a mail offers: as a text, and as the Markdown that it was made of. */
export interface Offer { readonly text: string; readonly markdown: string }

const TEMPLATE = 'proposal';
/** Stands for the offer while the template is filled in: no template and no lead writes letters of private use. */
const PLACE = '\uE000offer\uE001';

/** Words of the template as Markdown that says the same: lines stay lines, addresses can be clicked, nothing else is a mark. */
const plainWords = (text: string): string => text.split('\n').map(escapeMarkdown).join('\n');

const noPlace = (part: string): AppError =>
  new AppError('config', `the ${part}template "${TEMPLATE}" has no place for the proposal`, { hint: 'Write {{ proposal }} on a paragraph of its own in it: salesos playbook edit' });

/**
 * The mail of the template `proposal`: a text, and HTML in which the offer has its tables. That is the template's own, or the same words as a page where it has none. Raises `config` for a
 * template without a place for the offer, and as templates do.
 */
export const proposalMail = (request: Omit<DraftRequest, 'id'>, { text, markdown }: Offer): Draft => {
  const draftWith = (proposal: string): Draft => draftFrom({ ...request, id: TEMPLATE, more: { ...request.more, proposal } });
  const draft = draftWith(text);
  if (!draft.body.includes(text)) throw noPlace('');
  if (draft.channel !== 'email') return draft;
  const { body, html, subject, language } = draftWith(PLACE);
  if (html !== null && !html.includes(PLACE)) throw noPlace('HTML of the ');
  const page = (): string => htmlPage(body.split(PLACE).map(plainWords).join(`\n\n${markdown}\n\n`), { title: subject, language });
  return { ...draft, html: html === null ? page() : html.replaceAll(PLACE, () => htmlOf(markdown)) };
};
