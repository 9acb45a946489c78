import { distance, judge, type Measure } from './bench.ts';

/** Four digits say all that a measurement knows. */
export const readable = (value: number): string => {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
};

/** A ratio; one far below 1 as a fraction, which is how such goals are set: 1/250. */
const ratioText = (value: number): string => (value > 0 && value < 0.1 ? `1/${Math.round(1 / value).toLocaleString('en-US')}` : readable(value));

const HEAD = ['Row', 'Measure', 'A', 'B', 'Ratio', 'Low–high', 'Pairs', 'Goal', 'Stretch', 'Result'] as const;

const sign = { most: '≤', least: '≥' } as const;

const resultText = ({ comparison: { ratio }, goal }: Measure): string => {
  if (!goal) return '';
  const verdict = judge(ratio, goal);
  return verdict === 'missed' ? `missed, ${distance(ratio, goal)}` : verdict === 'stretch' ? 'stretch reached' : 'goal reached';
};

/** The cells of one result, as text. */
const cellsOf = (result: Measure): readonly string[] => {
  const { row, measure, unit, comparison: { a, b, ratio, lowest, highest, pairs }, goal } = result;
  return [row === undefined ? '' : String(row), measure, `${readable(a)} ${unit}`, `${readable(b)} ${unit}`, ratioText(ratio), `${ratioText(lowest)}–${ratioText(highest)}`,
    String(pairs), goal ? `${sign[goal.at]} ${ratioText(goal.goal)}` : '', goal ? `${sign[goal.at]} ${ratioText(goal.stretch)}` : '', resultText(result)];
};

/** Columns under each other, for a terminal. */
export const asText = (results: readonly Measure[]): string => {
  const rows = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((cells) => (cells[at] ?? '').length)));
  return rows.map((cells) => cells.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ').trimEnd()).join('\n');
};

const escaped = (text: string): string => text.replaceAll('|', '\\|');

/** The same as a table of Markdown, with the notes below. */
export const asMarkdown = (results: readonly Measure[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const notes = results.flatMap(({ measure, note }) => (note === undefined ? [] : [`- **${measure}**: ${note}`]));
  return [line(HEAD), line(HEAD.map(() => '---')), ...results.map((result) => line(cellsOf(result))), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
};
