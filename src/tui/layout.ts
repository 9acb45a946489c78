import type { Size } from './model.ts';

/** How a board of so many columns is laid out on a screen of this size. */
export interface Layout {
  /** Cells for the columns; the rest belongs to the detail pane beside them. */
  readonly boardWidth: number;
  /** 0 when there is no room beside the board: the detail then takes the whole screen. */
  readonly paneWidth: number;
  /** The first column on the screen, and how many are. */
  readonly first: number;
  readonly shown: number;
  readonly columnWidth: number;
  /** Lines of a card, the more the taller the screen. */
  readonly cardLines: number;
  readonly cards: number;
  /** Lines between the head of the columns and the footer. */
  readonly bodyLines: number;
}

/** A screen that is narrower is cut. */
export const LEAST_WIDTH = 20;
const LEAST_COLUMN = 18;
const MOST_COLUMN = 44;
const WIDE = 120;
/** Tabs, two lines of column heads, a message line and the footer. */
const FRAME = 5;

interface LayoutQuestion { readonly size: Size; readonly columns: number; readonly focus: number; readonly hasDetail: boolean }

/** Ink rewrites a screen that is filled to its last line in full: one line stays free. */
export const screenLines = ({ rows }: Size): number => Math.max(4, rows - 1);

/** Keeps the focused column on the screen and drops what matters least when there is little room. */
export const layoutOf = ({ size, columns, focus, hasDetail }: LayoutQuestion): Layout => {
  const width = Math.max(LEAST_WIDTH, size.columns);
  const isBeside = hasDetail && width >= WIDE;
  const paneWidth = isBeside ? Math.min(80, Math.floor(width * 0.45)) : 0;
  const boardWidth = width - paneWidth;
  const room = Math.max(1, Math.floor((boardWidth + 1) / (LEAST_COLUMN + 1)));
  const shown = Math.max(1, Math.min(columns, room));
  const first = Math.min(Math.max(0, focus - Math.floor(shown / 2)), Math.max(0, columns - shown));
  const bodyLines = Math.max(1, screenLines(size) - FRAME);
  const cardLines = bodyLines >= 12 ? 4 : bodyLines >= 6 ? 2 : 1;
  return {
    boardWidth, paneWidth, first, shown, bodyLines, cardLines,
    columnWidth: Math.min(MOST_COLUMN, Math.floor((boardWidth + 1) / shown) - 1),
    cards: Math.max(1, Math.floor((bodyLines + (cardLines === 4 ? 1 : 0)) / cardLines)),
  };
};
