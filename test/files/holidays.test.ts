import { expect, it } from 'vitest';
import { holidaysOf } from '../../src/files/holidays.ts';

it.each([
  ['DE', null, '2026-04-03', 'Good Friday'], ['DE', null, '2026-12-26', 'Boxing Day'], ['DE', 'Bayern', '2026-01-06', 'Epiphany'], ['DE', 'by', '2026-06-04', 'Corpus Christi'],
  ['DE', 'Bavaria', '2026-11-01', "All Saints' Day"], ['AT', null, '2026-10-26', 'National Holiday'], ['US', null, '2026-11-26', 'Thanksgiving Day'], ['US', null, '2026-07-03', 'Independence Day (substitute day)'],
  ['GB', 'Scotland', '2026-11-30', 'St Andrew’s Day'], ['CH', 'Zürich', '2026-08-01', 'Bundesfeiertag'],
] as const)('%s (%s) does not work on %s: %s', (country, region, day, name) => expect(holidaysOf(country, region, Number(day.slice(0, 4))).get(day)).toBe(name));

it.each([
  ['DE', null, '2026-01-06'], ['DE', null, '2026-12-24'], ['DE', null, '2026-02-14'], ['US', null, '2026-10-31'], ['GB', null, '2026-11-30'], ['DE', 'Nowhere', '2026-01-06'],
] as const)('%s (%s) works on %s', (country, region, day) => expect(holidaysOf(country, region, 2026).get(day)).toBeUndefined());

it('knows nothing of a country that there is not, and only days of the year that it is asked for', () => {
  expect(holidaysOf('XX', null, 2026).size).toBe(0);
  expect([...holidaysOf('DE', null, 2027).keys()].filter((day) => !day.startsWith('2027-'))).toEqual([]);
});
