import { AppError } from '../core/base/errors.ts';

interface Naming<Row> {
  /** What is said, and what helps, when nothing was found. */
  readonly none: { readonly message: string; readonly hint: string };
  /** What several of them are called, and how to name one of those. */
  readonly many: { readonly noun: string; readonly hint: (found: readonly Row[]) => string; readonly details?: (found: readonly Row[]) => Readonly<Record<string, unknown>> };
}

/** In a sentence and in an error's details: enough to choose from. */
const SHOWN = 8;
/** `Name one by its id: tk_3f  Call back; tk_3g  Send prices.` */
export const byItsId = <Row extends { readonly id: string }>(nameOf: (row: Row) => string) => (found: readonly Row[]): string =>
  `Name one by its id: ${found.slice(0, SHOWN).map((row) => `${row.id}  ${nameOf(row)}`).join('; ')}.`;
/** `Name one: nt_3f, nt_3g.` For what has no name to be told by. */
export const byIds = (found: readonly { readonly id: string }[]): string => `Name one: ${found.map(({ id }) => id).join(', ')}.`;
/** The ids and titles of those it may be. */
export const candidatesIn = (found: readonly { readonly id: string; readonly title: string }[]): { readonly candidates: readonly { readonly id: string; readonly title: string }[] } =>
  ({ candidates: found.slice(0, SHOWN).map(({ id, title }) => ({ id, title })) });

/** How a reference is compared with ids: neither case nor spaces around it matter. */
export const idIn = (ref: string): string => ref.trim().toLowerCase();

/** The one that a person means among those that were found for a reference: the one of that very id, or the only one. Raises `not_found`, and `conflict` with the candidates. */
export const oneNamed = <Row extends { readonly id: string }>(ref: string, found: readonly Row[], { none, many }: Naming<Row>): Row => {
  const wanted = idIn(ref);
  const [first, second] = found;
  const exact = found.find(({ id }) => id === wanted);
  if (exact) return exact;
  if (first === undefined) throw new AppError('not_found', none.message, { hint: none.hint });
  if (second === undefined) return first;
  throw new AppError('conflict', `"${ref}" matches ${found.length} ${many.noun}.`, { hint: many.hint(found), ...(many.details && { details: many.details(found) }) });
};
