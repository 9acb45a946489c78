import type { SuppressionReason } from '../../ledger/event.ts';
import type { Suppresses } from '../suppression.ts';
import type { Target } from '../target.ts';

/** What a column of a product's export means; one that suppresses says for which reason, and is kept as an attribute besides. */
export type Meant = Target | { readonly suppresses: Suppresses };

/** The export of a product: what its columns mean, whatever their words would mean elsewhere. Headers are as `headerWords` has them. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** The namespace of its record ids, and the source of leads that name none; null where the file says itself. */
  readonly source: string | null;
  /** Of several columns for one field the first of these has it. */
  readonly columns: Readonly<Record<string, Meant>>;
  /** Headers by which it is known: words that other layouts don't use. Two of them are needed. */
  readonly marks: readonly string[];
  /** More than two marks are needed, because each of them is a common word. */
  readonly least?: number;
  /** Without one of these it is another product's. */
  readonly needs?: readonly string[];
  /** With one of these it is another product's. */
  readonly lacks?: readonly string[];
  /** What stands before the names of the owner's own fields, and is no part of them. */
  readonly prefix?: string;
  /** Signs that say what kind of value follows, by column: `p:+4930…`. */
  readonly strips?: Readonly<Record<string, string>>;
  /** How the product fills what it sends to try its own form: a row with such a value is nobody. */
  readonly dummy?: string;
  /** Columns of phone numbers that have their country in front, but no plus. */
  readonly abroad?: readonly string[];
  /** The file is a list of people who must not be written to: all of them, if in every row of the beginning this column is filled. */
  readonly everybody?: { readonly reason: SuppressionReason; readonly column: string };
}

/** `phone 1 value` … `phone 5 value`. */
export const numbered = (prefix: string, suffix: string, target: Meant): Record<string, Meant> =>
  Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${prefix} ${n} ${suffix}`.trim(), target]));

/** The same meaning for several headers. */
export const all = (headers: readonly string[], meant: Meant): Record<string, Meant> => Object.fromEntries(headers.map((header) => [header, meant]));
