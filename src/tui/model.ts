import type { Instant } from '../core/base/instant.ts';
import type { Anchor, Card, Detail, Page, Snapshot, Stage } from '../core/base/board-port.ts';

export interface Size { readonly columns: number; readonly rows: number }

/** One stage with the window of its cards that is loaded, and where the person is in it. */
export interface Column {
  readonly stage: Stage;
  readonly page: Page;
  /** The place of the selected card, from 0; meaningless in an empty column. */
  readonly selected: number;
  /** The place of the first card on the screen. */
  readonly top: number;
  /** A page has been asked for and is not here yet. */
  readonly isLoading: boolean;
}

export type Mode =
  | { readonly kind: 'board' }
  | { readonly kind: 'filter'; readonly before: string }
  /** Choosing the column that a deal goes to. */
  | { readonly kind: 'move'; readonly card: Card; readonly to: number }
  | { readonly kind: 'confirm'; readonly card: Card; readonly to: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'detail'; readonly card: Card; readonly detail: Detail | null; readonly scroll: number };

export interface Model {
  readonly size: Size;
  readonly pipelines: readonly { readonly id: string; readonly name: string }[];
  /** Which pipeline, by its place. */
  readonly tab: number;
  readonly columns: readonly Column[];
  /** Which column, by its place. */
  readonly focus: number;
  readonly filter: string;
  readonly mode: Mode;
  readonly message: { readonly text: string; readonly isError: boolean } | null;
  readonly isLoading: boolean;
  readonly version: number;
  readonly now: Instant;
  /** Counts what was asked for: an answer to an older question is dropped. */
  readonly question: number;
}

export type Msg =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'loaded'; readonly question: number; readonly snapshot: Snapshot; readonly keep: boolean }
  | { readonly type: 'paged'; readonly question: number; readonly stage: string; readonly page: Page; readonly goTo: 'first' | 'last' | null }
  | { readonly type: 'detailed'; readonly detail: Detail }
  | { readonly type: 'moved'; readonly message: string }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'polled'; readonly version: number };

/** What the runtime does for the model; every one answers with a message. */
export type Effect =
  | { readonly type: 'load'; readonly question: number; readonly pipeline: string; readonly filter: string; readonly around: Readonly<Record<string, number>>; readonly limit: number;
    /** Whether the person stays where they are, or begins at the top: another filter, another pipeline. */
    readonly keep: boolean }
  | { readonly type: 'page'; readonly question: number; readonly pipeline: string; readonly stage: string; readonly filter: string; readonly anchor: Anchor;
    readonly limit: number; readonly goTo: 'first' | 'last' | null }
  | { readonly type: 'detail'; readonly deal: string }
  | { readonly type: 'move'; readonly deal: string; readonly stage: string }
  | { readonly type: 'quit' };

export type Step = readonly [model: Model, effects: readonly Effect[]];

/** Cards that are loaded of each column at once: several screens, so that scrolling rarely waits. */
export const pageLimit = ({ rows }: Size): number => Math.max(24, rows * 2);

export const columnAt = ({ columns, focus }: Pick<Model, 'columns' | 'focus'>): Column | undefined => columns[focus];

/** The card at a place of a column, if it is loaded. */
export const cardAt = ({ page }: Column, place: number): Card | undefined => page.cards[place - page.start];

export const selectedCard = (model: Pick<Model, 'columns' | 'focus'>): Card | undefined => {
  const column = columnAt(model);
  return column && cardAt(column, column.selected);
};

/** A board that has asked for nothing yet. */
export const emptyModel = (pipelines: Model['pipelines'], size: Size, tab: number): Model => ({
  size, pipelines, tab, columns: [], focus: 0, filter: '', mode: { kind: 'board' }, message: null, isLoading: true, version: -1, now: 0, question: 0,
});
