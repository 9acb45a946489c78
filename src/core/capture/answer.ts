import type { Question } from './column.ts';
import type { DateOrder } from './date.ts';
import { headerWords } from './target.ts';

/** What a person said to a question about a file. */
export type Answer = { readonly kind: 'map'; readonly map: string } | { readonly kind: 'dates'; readonly dates: DateOrder };

/** A column by its number in the list, from 1, or by its header. */
const columnIn = (columns: readonly string[], text: string): string | undefined =>
  (/^\d+$/.test(text) ? columns[Number(text) - 1] : undefined) ?? columns.find((column) => column === text) ?? columns.find((column) => headerWords(column) === headerWords(text));

/** What a typed answer means; undefined when it is none. */
export const readAnswer = ({ kind, columns, target }: Question, text: string): Answer | undefined => {
  if (kind === 'dates') {
    const order = text.toLowerCase().replace(/[^dmy]/g, '');
    return order === 'dmy' || order === 'mdy' ? { kind: 'dates', dates: order } : undefined;
  }
  const at = kind === 'identity' ? text.lastIndexOf('=') : -1;
  const column = columnIn(columns, (at < 0 ? text : text.slice(0, at)).trim());
  if (column === undefined || text.trim() === '') return undefined;
  return { kind: 'map', map: `${column}=${at < 0 ? target ?? 'email' : text.slice(at + 1).trim()}` };
};

/** The question as it is asked: its text, what there is to choose from, and how to answer. */
export const questionText = ({ kind, text, columns, target }: Question): string => {
  if (kind === 'dates') return `${text}\nWhich comes first, dmy or mdy?`;
  const list = columns.map((column, index) => `  ${index + 1}  ${column}`).join('\n');
  return kind === 'column' ? `${text}\n${list}\nWhich of them is the ${target ?? 'field'}?` : `${text}\n${list}\nWhich of them is the e-mail address? (or NUMBER=phone, NUMBER=linkedin, NUMBER=external_id)`;
};
