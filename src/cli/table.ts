import stringWidth from 'string-width';
import { neutralise } from '../core/base/printable.ts';
import { paint, unmark } from './sanitize.ts';
import type { Style } from './style.ts';

/** One column of a table for people; JSON has its own names. */
export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row, style: Style) => string;
  readonly align?: 'right';
  /** Truncated first when the terminal is narrow. */
  readonly shrink?: boolean;
  /** Left out when the terminal is narrow, the highest first. */
  readonly drop?: number;
}

const GAP = 2;
const LEAST = 8;

/** Cells that a terminal shows for a text: wide characters count two, marks nothing. */
export const widthOf = (text: string): number => stringWidth(neutralise(unmark(text)));

/** The text in at most `width` cells, with a sign where it was cut. Colour is lost where it is cut. */
export const cut = (text: string, width: number, sign = '…'): string => {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(neutralise(unmark(text)))) {
    used += stringWidth(segment);
    if (used > width - sign.length) break;
    kept += segment;
  }
  return kept + sign;
};

const pad = (text: string, width: number, align: 'right' | undefined): string => {
  const filler = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? filler + text : text + filler;
};

interface Layout<Row> { readonly column: Column<Row>; readonly cells: readonly string[]; readonly width: number }

const total = (layouts: readonly Layout<never>[]): number =>
  layouts.reduce((sum, { width }) => sum + width, GAP * Math.max(0, layouts.length - 1));

/** Drops, then shrinks, until the table fits or nothing more may give. */
const squeeze = <Row>(layouts: readonly Layout<Row>[], columns: number): readonly Layout<Row>[] => {
  let kept = layouts;
  while (total(kept) > columns) {
    const highest = Math.max(0, ...kept.map(({ column }) => column.drop ?? 0));
    if (highest === 0) break;
    const victim = kept.findLast(({ column }) => column.drop === highest);
    kept = kept.filter((layout) => layout !== victim);
  }
  let excess = total(kept) - columns;
  return kept.map((layout) => {
    if (excess <= 0 || !layout.column.shrink) return layout;
    const width = Math.max(Math.min(LEAST, layout.width), layout.width - excess);
    excess -= layout.width - width;
    return { ...layout, width };
  });
};

interface TableOptions { readonly columns: number; readonly style: Style; readonly isUnicode: boolean }

/** A headed table, one line a row, never wider than the terminal where a column may give way. */
export const table = <Row>(rows: readonly Row[], shape: readonly Column<Row>[], { columns, style, isUnicode }: TableOptions): readonly string[] => {
  const sign = isUnicode ? '…' : '~';
  const layouts = squeeze(shape.map((column) => {
    const cells = rows.map((row) => column.text(row, style));
    return { column, cells, width: cells.reduce((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(column.title)) };
  }), columns);
  const line = (cells: readonly string[]): string => layouts
    .map(({ column, width }, at) => pad(cut(cells[at] ?? '', width, sign), width, column.align)).join(' '.repeat(GAP)).trimEnd();
  const heading = line(layouts.map(({ column }) => column.title));
  return [style.dim(heading), ...rows.map((_, at) => line(layouts.map(({ cells }) => cells[at] ?? '')))].map((text) => paint(text));
};

/** One record a line, untruncated, for a pipe: tabs between the cells, none inside. */
export const record = <Row>(row: Row, shape: readonly Column<Row>[], plain: Style): string =>
  shape.map(({ text }) => neutralise(unmark(text(row, plain)))).join('\t');
