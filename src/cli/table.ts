import { neutralise } from '../core/base/printable.ts';
import { unmark } from './sanitize.ts';
import type { Style } from './style.ts';
import { cut, type Measure, measureFor } from './width.ts';

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

const widest = (texts: readonly string[], measure: Measure): number =>
  texts.reduce((most, text) => Math.max(most, measure(text)), 0);

interface TableOptions { readonly columns: number; readonly style: Style; readonly isUnicode: boolean }

/** A headed table, one line a row, never wider than the terminal where a column may give way. Its lines are for `paint`: nothing in them is harmless yet. */
export const table = async <Row>(
  rows: readonly Row[], shape: readonly Column<Row>[], { columns, style, isUnicode }: TableOptions,
): Promise<readonly string[]> => {
  const filled = shape.map((column) => ({ column, cells: rows.map((row) => column.text(row, style)) }));
  const measure = await measureFor(filled.flatMap(({ column, cells }) => [column.title, ...cells]));
  const layouts = squeeze(filled.map(({ column, cells }) => ({ column, cells, width: widest([column.title, ...cells], measure) })), columns);
  const cell = (text: string, { column, width }: Layout<Row>): string => {
    const fitting = cut(text, width, { measure, sign: isUnicode ? '…' : '~' });
    const filler = ' '.repeat(Math.max(0, width - measure(fitting)));
    return column.align === 'right' ? filler + fitting : fitting + filler;
  };
  const line = (textOf: (layout: Layout<Row>) => string): string =>
    layouts.map((layout) => cell(textOf(layout), layout)).join(' '.repeat(GAP)).trimEnd();
  const heading = style.dim(line(({ column }) => column.title));
  return [heading, ...rows.map((_, at) => line(({ cells }) => cells[at] ?? ''))];
};

/** One record a line, untruncated, for a pipe: tabs between the cells, none inside. */
export const record = <Row>(row: Row, shape: readonly Column<Row>[], plain: Style): string =>
  shape.map(({ text }) => neutralise(unmark(text(row, plain)))).join('\t');
