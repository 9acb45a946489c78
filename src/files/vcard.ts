import { AppError } from '../core/base/errors.ts';
import type { CsvRecord } from './csv-in.ts';
import type { TextFile } from './encoding.ts';
import { readRawLines } from './line.ts';
import { cellsOfCard, type Property, readProperty } from './vcard-property.ts';

/*
 * A file of vCards (2.1, 3.0, 4.0) as a table: one record a card, one column for each of these that any card has, in this order:
 *
 *   UID · Formatted Name · First Name · Last Name · Middle Name · Name Prefix · Name Suffix · Nickname · Email · Phone · Fax · Company · Department ·
 *   Job Title · Role · Website · LinkedIn · Street · City · Region · Postal Code · Country · Language · Time Zone · Categories · Birthday · Notes
 *
 * and then one for each other property, by its own name (`X-SKYPE`). `UID` and `Formatted Name` are always there. Several values of Email, Phone, Fax,
 * Website and Categories stand in one cell, ` ::: ` between them as Google does it, the preferred one first. Of addresses the preferred one fills the columns.
 * Pictures, sounds and keys are left out.
 *
 * A reader of our own, and no package: those that exist want the whole text at once, and refuse version 2.1, which phones still write.
 */

/** The columns that every table of vCards has: by both of them it is known. */
export const CARD_MARKS = ['UID', 'Formatted Name'] as const;

const ORDER: readonly string[] = [
  ...CARD_MARKS, 'First Name', 'Last Name', 'Middle Name', 'Name Prefix', 'Name Suffix', 'Nickname', 'Email', 'Phone', 'Fax', 'Company', 'Department', 'Job Title', 'Role',
  'Website', 'LinkedIn', 'Street', 'City', 'Region', 'Postal Code', 'Country', 'Language', 'Time Zone', 'Categories', 'Birthday', 'Notes',
];

/** Of the text of one card, pictures not counted; what is longer is no person. */
const CARD_LENGTH = 131_072;

type Cells = ReadonlyMap<string, string>;
type Card = { readonly kind: 'card'; readonly line: number; readonly cells: Cells } | Extract<CsvRecord, { kind: 'broken' }>;

interface Open { readonly line: number; readonly properties: Property[]; text: string; /** Why it cannot be read. */ flaw?: string | undefined }

const BORDER = /^\s*(?:BEGIN|END)\s*:\s*VCARD\s*$/i;
/** Quoted-printable goes on behind a `=` at the end of a line. */
const isSoft = (line: string): boolean => line.endsWith('=') && /^[^:]*;\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE/i.test(line);
/** Folded lines go on with white space, which is taken away. */
const isContinued = (line: string, next: string): boolean => /^[ \t]/.test(next) || (isSoft(line) && !BORDER.test(next));
const joined = (line: string, next: string): string => (isSoft(line) ? line.slice(0, -1) + next : line + next.slice(1));

const BINARY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;

/** What a card says, and what it is when it says nothing of a person. */
const closeCard = ({ line, properties, text, flaw }: Open): Card => {
  const broken = (reason: string): Card => ({ kind: 'broken', line, reason, text: text.slice(0, CARD_LENGTH) });
  if (flaw !== undefined) return broken(flaw);
  const isGroup = properties.some(({ name, value }) => (name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND') && value.toLowerCase() === 'group');
  if (isGroup) return broken('the card is a list of people, not a person');
  return { kind: 'card', line, cells: cellsOfCard(properties) };
};

/** Everything between BEGIN and END, in pages. What stands outside of cards is passed over. */
async function* readCards(file: TextFile, signal?: AbortSignal): AsyncGenerator<readonly Card[]> {
  let open: Open | undefined;
  let logical: string | undefined;
  /** Cards within a card (AGENT): somebody else's. */
  let depth = 0;
  let isAgent = false;
  let page: Card[] = [];

  const take = (line: string, at: number): void => {
    const text = line.trim();
    if (text === '') return;
    if (/^BEGIN\s*:\s*VCARD$/i.test(text)) {
      if (open && isAgent) { depth++; return; }
      if (open) page.push(closeCard({ ...open, flaw: 'the card has no END:VCARD' }));
      open = { line: at, properties: [], text: `${text}\n` };
      return;
    }
    if (!open) return;
    if (depth > 0) { if (/^END\s*:\s*VCARD$/i.test(text)) { depth--; isAgent = false; } return; }
    if (/^END\s*:\s*VCARD$/i.test(text)) {
      open.text += text;
      page.push(closeCard(open));
      open = undefined;
      isAgent = false;
      return;
    }
    isAgent = /^AGENT[;:]/i.test(text) && text.endsWith(':');
    if (BINARY.test(text) || isAgent) return;
    const property = readProperty(line);
    if (!property) return;
    if (open.text.length + text.length > CARD_LENGTH) { open.flaw = `it is longer than ${CARD_LENGTH} characters`; return; }
    open.text += `${text}\n`;
    open.properties.push(property);
  };

  let line = 0;
  for await (const lines of readRawLines(file, signal)) {
    for (const { line: number, text } of lines) {
      if (logical !== undefined && isContinued(logical, text)) {
        // A picture is not put together: nobody reads it.
        if (!BINARY.test(logical) && logical.length <= CARD_LENGTH) logical = joined(logical, text);
        continue;
      }
      if (logical !== undefined) take(logical, line);
      logical = text;
      line = number;
    }
    if (page.length > 0) { yield page; page = []; }
  }
  if (logical !== undefined) take(logical, line);
  if (open) page.push(closeCard({ ...open, flaw: 'the card has no END:VCARD' }));
  if (page.length > 0) yield page;
}

export interface CardFile extends TextFile { readonly header: readonly string[]; readonly sample: readonly (readonly string[])[]; readonly expected: number }

const SAMPLE = 20;
const inOrder = (header: readonly string[], cells: Cells): string[] => header.map((name) => cells.get(name) ?? '');

export const isVcard = (head: string): boolean => /^\s*BEGIN\s*:\s*VCARD\s*$/im.test(head.slice(0, 2000));

/** The columns that the cards of a file have, found by reading it once. Raises `invalid` when there is no card in it, or more than `most` columns. */
export const inspectCards = async (file: TextFile, { title, most, signal }: { readonly title: string; readonly most: number; readonly signal?: AbortSignal | undefined }): Promise<CardFile> => {
  const found = new Set<string>(CARD_MARKS);
  const first: Cells[] = [];
  let cards = 0;
  for await (const page of readCards(file, signal)) {
    cards += page.length;
    for (const card of page) {
      if (card.kind !== 'card') continue;
      for (const name of card.cells.keys()) found.add(name);
      if (first.length < SAMPLE) first.push(card.cells);
    }
    if (found.size > most) throw new AppError('invalid', `The cards of ${title} have more than ${most} different properties.`, { hint: 'Export the contacts again with the fields that you need.' });
  }
  if (cards === 0) throw new AppError('invalid', `${title} has no cards.`, { hint: 'A vCard stands between BEGIN:VCARD and END:VCARD.' });
  const header = [...ORDER.filter((name) => found.has(name)), ...[...found].filter((name) => !ORDER.includes(name)).sort()];
  return { ...file, header, expected: cards, sample: first.map((cells) => inOrder(header, cells)) };
};

/** Its cards as records, in pages, each with the line of its BEGIN. */
export async function* readCardRecords(file: CardFile, signal?: AbortSignal): AsyncGenerator<readonly CsvRecord[]> {
  for await (const page of readCards(file, signal)) {
    yield page.map((card): CsvRecord => (card.kind === 'card' ? { kind: 'record', line: card.line, cells: inOrder(file.header, card.cells) } : card));
  }
}
