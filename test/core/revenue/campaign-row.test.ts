import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../src/core/base/money.ts';
import { campaignLayout, readCampaign } from '../../../src/core/revenue/campaign-row.ts';

const HEADER = ['Campaign', 'Day', 'Cost', 'Currency code'];
const read = (cells: readonly string[], header: readonly string[] = HEADER) => readCampaign(cells, { layout: campaignLayout(header).layout, currency: 'EUR' });
const costOf = (cells: readonly string[], header?: readonly string[]): string => {
  const result = read(cells, header);
  return result.kind === 'rejected' ? result.reason : result.row.cost === null ? 'none' : `${result.row.cost.first}..${result.row.cost.last} ${formatMoney(result.row.cost.money)}`;
};

describe('a row of costs', () => {
  it.each<[readonly string[], string]>([
    [['A', '2026-03-05', '1,234.50', 'usd'], '2026-03-05..2026-03-05 1234.50 USD'], [['A', '5.3.2026', '7', ''], '2026-03-05..2026-03-05 7 EUR'], [['A', '2026-02', '7', ''], '2026-02-01..2026-02-28 7 EUR'],
    [['A', '2024-02', '7', ''], '2024-02-01..2024-02-29 7 EUR'], [['A', '2026-12', '7', ''], '2026-12-01..2026-12-31 7 EUR'], [['A', '2026-03-05 00:00', '0', ''], '2026-03-05..2026-03-05 0 EUR'],
    [['A', '', '', ''], 'none'], [['A', '', '7', ''], 'its cost names no day'], [['A', '03/05/2026', '7', ''], '"03/05/2026" is no day: write 2026-03-05, or 2026-03 for a month'],
    [['A', '2026-02-30', '7', ''], '"2026-02-30" is no day: write 2026-03-05, or 2026-03 for a month'], [['A', '2026-13', '7', ''], '"2026-13" is no day: write 2026-03-05, or 2026-03 for a month'],
    [['A', '2026-03-05', '7 apples', ''], '"7 apples" is no cost: write 1200, 1,199.50, 5k, 1.5m or "1200 EUR" (€, $, £ or a code of ISO 4217)'], [['A', '2026-03-05', '7', 'XXZ'], '"XXZ" is no currency of ISO 4217'],
    [['A', '2026-03-05', '7 USD', 'EUR'], 'the cost is in USD, the column of the currency says EUR'], [['', '2026-03-05', '7', ''], 'it names no campaign'],
    [['?!', '2026-03-05', '7', ''], '"?!" is no name of a campaign: it has neither letters nor digits'],
  ])('%j is %s', (cells, expected) => { expect(costOf(cells)).toBe(expected); });

  it('may name its last day, and its currency in the title of the column', () => {
    const header = ['Campaign name', 'Reporting starts', 'Reporting ends', 'Amount spent (USD)'];
    expect(costOf(['A', '2026-03-01', '2026-03-31', '70'], header)).toBe('2026-03-01..2026-03-31 70 USD');
    expect(costOf(['A', '2026-03-31', '2026-03-01', '70'], header)).toBe('its cost ends on 2026-03-01, before it begins on 2026-03-31');
    expect(campaignLayout([...header, 'Clicks (all)', 'Campaign']).unread).toEqual(['Clicks (all)', 'Campaign']);
  });
});

it('a column that the file lacks says nothing, an empty cell takes away; a formula is the name that it was', () => {
  expect(read(['A', '2026-03-05', '7', ''])).toMatchObject({ row: { id: '', name: 'A', said: {} } });
  const header = ['name', 'starts', 'ends', 'words', 'status', 'note'];
  expect(read(["'=A1", '', '2026-03-31', '["x;y","z"]', 'Enabled', ''], header)).toEqual({ kind: 'row', row: { id: '', name: '=A1', said: { starts: null, ends: '2026-03-31', words: ['x;y', 'z'] }, cost: null } });
  expect(read(['A', '2026-03-01', '', 'x; y;', 'Paused', ''], header)).toMatchObject({ row: { said: { starts: '2026-03-01', ends: null, words: ['x', 'y'], status: 'paused' } } });
  expect(read(['A', '2026-04-01', '2026-03-01', '', '', ''], header)).toEqual({ kind: 'rejected', reason: 'it ends on 2026-03-01, before it starts on 2026-04-01' });
});
