import { localDate } from '../core/base/instant.ts';
import { formatMoney } from '../core/base/money.ts';
import type { Days } from '../core/revenue/campaign.ts';
import { moniesOf, type Sums } from '../core/revenue/sums.ts';
import { costPer, type Return } from '../app/revenue/money-view.ts';
import type { Call } from '../cli/command.ts';
import { parseWhen } from '../cli/parse.ts';
import type { Column } from '../cli/table.ts';
import type { Style } from '../cli/style.ts';

/** `1200 EUR + 300 USD`: each currency by itself; a dash for nothing. */
export const sumsText = (sums: Sums, currency: string): string => moniesOf(sums, currency).map(formatMoney).join(' + ') || '-';
/** `2.4`: won deals in shares. */
export const winsText = ({ wins }: Pick<Return, 'wins'>): string => String(Math.round(wins * 100) / 100);
/** `140 %`, of 10 % and less with a decimal; n/a where there is no cost, or no comparing. */
export const roiText = ({ roi }: Pick<Return, 'roi'>, style: Style): string => {
  if (roi === null) return 'n/a';
  const percent = roi * 100;
  const text = `${Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)} %`;
  return roi < 0 ? style.red(text) : style.green(text);
};
/** A cost of nothing is one that is known; a dash is none. */
export const costText = ({ cost, isCosted, currency }: Return): string => (isCosted && moniesOf(cost, currency).length === 0 ? formatMoney({ minor: 0, currency }) : sumsText(cost, currency));
/** What one of so many costs; n/a where that cannot be said. */
export const perText = (result: Return, count: number): string => {
  const money = costPer(result, count);
  return money ? formatMoney(money) : 'n/a';
};

/** What came of a row: leads, wins, money. */
export const returnColumns = <Row>(resultOf: (row: Row) => Return): readonly Column<Row>[] => [
  { title: 'Leads', text: (row) => String(resultOf(row).leads), align: 'right' },
  { title: 'Won', text: (row) => winsText(resultOf(row)), align: 'right' },
  { title: 'Revenue', text: (row) => sumsText(resultOf(row).revenue, resultOf(row).currency), align: 'right' },
  { title: 'Cost', text: (row) => costText(resultOf(row)), align: 'right' },
  { title: 'ROI', text: (row, style) => roiText(resultOf(row), style), align: 'right' },
];

export interface DaysFlags { readonly since?: string; readonly until?: string }
/** Days as people write them, on the workspace's calendar. Raises `usage`. */
export const daysOf = ({ since, until }: DaysFlags, { clock }: Call, zone: string): Days => {
  const dayOf = (text: string | undefined): string | null => (text === undefined ? null : localDate(parseWhen(text, { now: clock.now(), zone }), zone));
  return { first: dayOf(since), last: dayOf(until) };
};

/** What is to be known of names that leads and events say and that no campaign has, or only for a source or medium of its own. */
export const notAddedLines = ({ words, added }: { readonly words: readonly string[]; readonly added: readonly string[] }): readonly string[] => {
  const known = new Set(added.map((name) => name.toLowerCase()));
  const elsewhere = words.filter((word) => known.has(word.toLowerCase()));
  return [
    ...(words.length > elsewhere.length ? ['Not added: leads and events name it, and no cost of it is known. Add it: salesos campaigns add NAME --cost AMOUNT'] : []),
    ...(elsewhere.length === 0 ? [] : [`Of ${elsewhere.join(', ')} there is a campaign whose --source or --medium does not fit all that names it; the rest stands apart. Let it have all: salesos campaigns edit NAME --source none --medium none`]),
  ];
};
