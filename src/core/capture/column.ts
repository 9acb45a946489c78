import type { DateOrder } from './date.ts';
import type { Preset } from './preset/preset.ts';
import type { Suppresses } from './suppression.ts';
import type { Target } from './target.ts';

export interface Column {
  /** As the file has it; a repeated or empty one was given a number. */
  readonly header: string;
  readonly target: Target;
  /** The name under which an attribute is kept. */
  readonly attribute: string;
  /** How sure the meaning is, 0 to 1; null for what is kept as an attribute because nobody knows what it means. */
  readonly confidence: number | null;
  /** Where the meaning comes from, in words. */
  readonly why: string;
  /** What stands before each value and says what kind it is; mostly nothing. */
  readonly strip: string;
  /** Its numbers have their country in front, but no plus. */
  readonly isAbroad: boolean;
  /** A second address beside the column that holds the first; its values are identities as well. */
  readonly isFurther?: boolean;
  /** Of a date: which comes first, where a value alone does not tell; null when none needs it. */
  readonly order: DateOrder | null;
  /** What its values say against writing to the person; null for most columns. */
  readonly suppresses: Suppresses | null;
}

/** How a past deal ended: the column that says so, and the value (lower case) of those that were won, which the person wrote as `wonText`. */
export interface OutcomeColumn { readonly index: number; readonly won: string; readonly wonText: string }

export interface Layout {
  readonly columns: readonly Column[];
  readonly preset: Preset | null;
  /** The file is a list of people who must not be written to. */
  readonly everybody: NonNullable<Preset['everybody']>['reason'] | null;
  readonly outcome: OutcomeColumn | null;
}

/** What only the person can say: asked on a terminal, elsewhere the reason to refuse the file. */
export interface Question {
  readonly kind: 'column' | 'identity' | 'dates';
  readonly text: string;
  /** What to type. */
  readonly hint: string;
  /** What is asked about: of `column` and `dates` the rivals, of `identity` all columns. */
  readonly columns: readonly string[];
  readonly target: Target | null;
}
