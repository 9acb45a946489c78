import { cardLines, sumText } from './card-lines.ts';
import { detailLines } from './detail-lines.ts';
import { footerLine, helpLines } from './help-lines.ts';
import { LEAST_WIDTH, type Layout, layoutOf, screenLines } from './layout.ts';
import { cardAt, type Column, type Model } from './model.ts';
import { cut, fill, type Line, plain, type Signs, textOf, widthOf } from './text.ts';

/** What a screen shows, line by line, each no wider than the screen. */
export type Frame = readonly Line[];

const tabsLine = (model: Model, layout: Layout, signs: Signs): Line => {
  const { pipelines, tab, columns, isLoading, size } = model;
  const hidden = layout.shown < columns.length ? `stages ${layout.first + 1}-${layout.first + layout.shown} of ${columns.length} ` : '';
  const right = `${hidden}${isLoading ? `loading${signs.cut} ` : ''}`;
  let left = Math.max(0, size.columns - widthOf(right));
  const spans: { text: string; look?: 'inverse' | 'dim' }[] = [];
  // The open pipeline is named even where there is no room for the others.
  const order = pipelines.map((_, at) => at).filter((at) => at >= tab || size.columns >= 60);
  for (const at of order) {
    const name = plain(pipelines[at]?.name ?? '');
    const text = cut(pipelines.length > 1 ? ` ${at + 1} ${name} ` : ` ${name} `, left, signs.cut);
    left -= widthOf(text);
    if (text !== '') spans.push(at === tab ? { text, look: 'inverse' } : { text });
  }
  return [...spans, { text: ' '.repeat(left) }, { text: right, look: 'dim' }];
};

const headLines = (column: Column, width: number, isFocused: boolean, signs: Signs): readonly [Line, Line] => {
  const { stage, selected } = column;
  const count = isFocused && stage.count > 0 ? `${selected + 1}/${stage.count}` : String(stage.count);
  const name = fill(plain(stage.name), Math.max(0, width - widthOf(count) - 1), signs.cut);
  return [
    [{ text: fill(`${name} ${count}`, width, signs.cut), look: isFocused ? 'inverse' : 'bold' }],
    [{ text: fill(sumText(stage.sum, stage.weighted, width), width, signs.cut), look: 'dim' }],
  ];
};

/** One column from head to foot: `bodyLines + 2` lines of `columnWidth` cells. */
const columnLines = (model: Model, at: number, layout: Layout, signs: Signs): readonly Line[] => {
  const column = model.columns[at];
  const { columnWidth: width, bodyLines } = layout;
  if (!column) return [];
  const isFocused = at === model.focus;
  const lines: Line[] = [...headLines(column, width, isFocused, signs)];
  for (let row = 0; row < layout.cards; row++) {
    const place = column.top + row;
    if (place >= column.stage.count) break;
    const card = cardAt(column, place);
    const look = { width, lines: layout.cardLines, now: model.now, signs, isSelected: isFocused && place === column.selected };
    if (card) lines.push(...cardLines(card, look));
    else lines.push([{ text: fill(` ${signs.cut}`, width, signs.cut) }], ...Array.from({ length: layout.cardLines - 1 }, (): Line => [{ text: ' '.repeat(width) }]));
  }
  const below = column.stage.count - column.top - layout.cards;
  const shown = lines.slice(0, bodyLines + 2);
  while (shown.length < bodyLines + 2) shown.push([{ text: ' '.repeat(width) }]);
  // Only where the line is free anyway.
  if (below > 0 && layout.cardLines === 4 && textOf(shown[bodyLines + 1] ?? []).trim() === '') {
    shown[bodyLines + 1] = [{ text: fill(` ${signs.more} ${below} more`, width, signs.cut), look: 'dim' }];
  }
  return shown;
};

const boardLines = (model: Model, layout: Layout, signs: Signs): readonly Line[] => {
  const { first, shown, boardWidth, columnWidth } = layout;
  const height = layout.bodyLines + 2;
  if (model.columns.length === 0) return Array.from({ length: height }, (): Line => [{ text: ' '.repeat(boardWidth) }]);
  const columns = Array.from({ length: shown }, (_, index) => columnLines(model, first + index, layout, signs));
  const rest = { text: ' '.repeat(Math.max(0, boardWidth - shown * columnWidth - (shown - 1))) };
  return Array.from({ length: height }, (_, row): Line =>
    [...columns.flatMap((column, index): Line => [...(index === 0 ? [] : [{ text: signs.bar, look: 'dim' as const }]), ...(column[row] ?? [])]), rest]);
};

const matches = ({ columns }: Model): number => columns.reduce((sum, { stage }) => sum + stage.count, 0);
const deals = (count: number): string => `${count} ${count === 1 ? 'deal' : 'deals'}`;

/** What the board asks or says: one line above the footer. */
const promptLine = (model: Model): Line => {
  const { mode, filter, message, columns, focus } = model;
  switch (mode.kind) {
    case 'filter': return [{ text: '/', look: 'bold' }, { text: plain(filter) }, { text: ' ', look: 'inverse' }, { text: `  ${deals(matches(model))}`, look: 'dim' }];
    case 'confirm': {
      const from = plain(columns[focus]?.stage.name ?? '');
      return [{ text: `Move ${plain(mode.card.name)} from ${from} to ${plain(columns[mode.to]?.stage.name ?? '')}? `, look: 'bold' }, { text: 'y yes  n no' }];
    }
    case 'move': return [
      { text: `Move ${plain(mode.card.name)} to: `, look: 'bold' },
      ...columns.map(({ stage }, at) => ({ text: ` ${at + 1} ${plain(stage.name)} `, ...(at === mode.to ? { look: 'inverse' as const } : {}) })),
    ];
    default: {
      if (message) return [{ text: plain(message.text), ...(message.isError ? { look: 'red' as const } : {}) }];
      if (filter !== '') return [{ text: `Filter "${plain(filter)}": ${deals(matches(model))}; Esc drops it`, look: 'dim' }];
      return [{ text: '' }];
    }
  }
};

/** A line cut to the width, span by span. */
const within = (line: Line, width: number, signs: Signs): Line => {
  let left = width;
  return line.flatMap((span) => {
    const text = cut(span.text, left, signs.cut);
    left -= widthOf(text);
    return text === '' ? [] : [{ ...span, text }];
  });
};

const bodyOf = (model: Model, layout: Layout, signs: Signs): readonly Line[] => {
  const { mode, size } = model;
  const height = layout.bodyLines + 2;
  if (mode.kind === 'help') return helpLines({ width: size.columns, height, signs });
  if (mode.kind !== 'detail') return boardLines(model, layout, signs);
  if (layout.paneWidth === 0) return detailLines(mode, { width: size.columns, height, signs });
  const pane = detailLines(mode, { width: layout.paneWidth - 2, height, signs });
  return boardLines(model, layout, signs).map((line, row): Line => [...line, { text: `${signs.bar} `, look: 'dim' }, ...(pane[row] ?? [])]);
};

/** The screen as it should be: a function of the model and nothing else. */
export const viewModel = (model: Model, signs: Signs): Frame => {
  const { size, columns, focus, mode } = model;
  const layout = layoutOf({ size, columns: Math.max(1, columns.length), focus, hasDetail: mode.kind === 'detail' });
  const cutLine = (line: Line): Line => within(line, size.columns, signs);
  // The body is as wide as the screen by construction, unless the screen is narrower than anybody's.
  const body = bodyOf(model, layout, signs);
  return [cutLine(tabsLine(model, layout, signs)), ...(size.columns < LEAST_WIDTH ? body.map(cutLine) : body), cutLine(promptLine(model)), cutLine(footerLine(model, signs))]
    .slice(0, screenLines(size));
};
