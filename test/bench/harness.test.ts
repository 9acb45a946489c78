import { expect, test } from 'vitest';
import { distance, type Goal, judge, type Measure } from '../../bench/bench.ts';
import { compare, interleave, median } from '../../bench/pairs.ts';
import { withRun } from '../../bench/report.ts';
import { asMarkdown, asText, readable } from '../../bench/table.ts';

const atMost: Goal = { at: 'most', goal: 1.5, stretch: 1.2 };
const atLeast: Goal = { at: 'least', goal: 7, stretch: 9 };

test('the median is the one in the middle, or between the two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('the ratio is that of the pairs, not of the medians', () => {
  // A machine that slows down slows both of a pair.
  expect(compare([10, 20, 90], [5, 10, 30])).toEqual({ a: 20, b: 10, ratio: 2, lowest: 2, highest: 3, pairs: 3 });
});

test('runs in turn, and what warms up is not counted', async () => {
  const turns: string[] = [];
  const measured = await interleave(2, () => turns.push('a'), () => { turns.push('b'); return 1; }, 1);
  expect(turns.join('')).toBe('ababab');
  expect(measured).toEqual({ a: 4, b: 1, ratio: 4, lowest: 3, highest: 5, pairs: 2 });
});

test.each<[number, Goal | undefined, string]>([
  [1.2, atMost, 'stretch'], [1.21, atMost, 'goal'], [1.5, atMost, 'goal'], [1.51, atMost, 'missed'],
  [9, atLeast, 'stretch'], [8.9, atLeast, 'goal'], [7, atLeast, 'goal'], [6.99, atLeast, 'missed'], [1, undefined, 'told'],
])('%d of %j is %s', (ratio, goal, verdict) => { expect(judge(ratio, goal)).toBe(verdict); });

test('how far away it is, on the side of the goal', () => {
  expect(distance(1.8, atMost)).toBe('20 % over');
  expect(distance(1.53, atMost)).toBe('2.0 % over');
  expect(distance(3.5, atLeast)).toBe('50 % under');
});

test('numbers say no more than a measurement knows', () => {
  expect([0.123, 9.876, 12.34, 1234.5, Number.NaN].map(readable)).toEqual(['0.12', '9.88', '12.3', '1,235', 'NaN']);
});

test('a table names what was missed and keeps what must be known', () => {
  const measures: readonly Measure[] = [
    { row: 2, measure: 'tick | idle', unit: 'ms', comparison: compare([30, 30, 30], [20, 20, 20]), goal: atMost },
    { row: 6, measure: 'import', unit: 'rows/s', comparison: compare([7000], [2000]), goal: atLeast, note: 'one pair' },
    { measure: 'memory', unit: 'kB', comparison: compare([2], [1]) },
    { row: 15, measure: 'search', unit: 'ms', comparison: compare([7], [2004]), goal: { at: 'most', goal: 0.01, stretch: 0.005 } },
  ];
  const [head, ...rows] = asText(measures).split('\n');
  expect(head).toMatch(/^Row {2}Measure +A +B +Ratio/);
  expect(rows.map((row) => row.replace(/ {2,}/g, '  '))).toEqual([
    '2  tick | idle  30.0 ms  20.0 ms  1.50  1.50–1.50  3  ≤ 1.50  ≤ 1.20  goal reached',
    '6  import  7,000 rows/s  2,000 rows/s  3.50  3.50–3.50  1  ≥ 7.00  ≥ 9.00  missed, 50 % under',
    '  memory  2.00 kB  1.00 kB  2.00  2.00–2.00  1',
    '15  search  7.00 ms  2,004 ms  1/286  1/286–1/286  1  ≤ 1/100  ≤ 1/200  stretch reached',
  ]);
  expect(asMarkdown(measures).split('\n')).toContain('- **import**: one pair');
  expect(asMarkdown(measures)).toContain('| 2 | tick \\| idle |');
});

test('the report keeps what was measured at other sizes, and one run of each', () => {
  const measures = (measure: string): readonly Measure[] => [{ measure, unit: 'ms', comparison: compare([3], [2]), note: `of ${measure}` }];
  const full = withRun('', { leads: 100_000, node: '20.1.0', measures: measures('first') });
  const both = withRun(full, { leads: 1_000_000, only: ['tick'], node: '20.1.0', measures: measures('large') });
  const again = withRun(both, { leads: 100_000, node: '22.1.0', measures: measures('second') });
  expect(full).toMatch(/^# Measured\n[^#]+\n## 100,000 leads\n\nNode 20\.1\.0,/);
  expect(both.startsWith(full)).toBe(true);
  expect(both.match(/^## .*/gm)).toEqual(['## 100,000 leads', '## 1,000,000 leads, only tick']);
  expect(again.match(/^## .*/gm)).toEqual(['## 100,000 leads', '## 1,000,000 leads, only tick']);
  expect(again.match(/\*\*\w+\*\*/g)).toEqual(['**second**', '**large**']);
  expect(withRun(again, { leads: 100_000, only: ['tick'], node: '22.1.0', measures: measures('part') })).toContain('**second**');
});
