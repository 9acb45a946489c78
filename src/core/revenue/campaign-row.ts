import { isCurrency, type Money, parseMoney, whyNoMoney } from '../base/money.ts';
import { parseIso } from '../base/instant.ts';
import { fold } from '../base/text.ts';
import { undefuse } from '../capture/exchange.ts';
import { CAMPAIGN_STATUSES, type CampaignSaid, type CampaignStatus } from '../ledger/event.ts';
import { campaignId } from './campaign.ts';

/** What columns of a list of campaigns or costs are called, folded: our own export, and what advertisers' reports write. */
const COLUMNS = {
  id: ['id'],
  name: ['name', 'campaign', 'campaign name', 'utm_campaign', 'kampagne', 'kampagnenname'],
  status: ['status', 'campaign status'],
  starts: ['starts', 'start', 'start date', 'campaign start date', 'startdatum'],
  ends: ['ends', 'end', 'end date', 'campaign end date', 'enddatum'],
  words: ['words', 'match'],
  sources: ['sources', 'source', 'quelle'],
  mediums: ['mediums', 'medium'],
  first: ['cost_first', 'day', 'date', 'datum', 'tag', 'reporting starts', 'month', 'monat', 'beginn des berichtszeitraums'],
  last: ['cost_last', 'reporting ends', 'ende des berichtszeitraums'],
  cost: ['cost', 'spend', 'amount', 'amount spent', 'kosten', 'ausgaben', 'betrag', 'ausgegebener betrag'],
  currency: ['currency', 'currency code', 'waehrung', 'waehrungscode'],
  note: ['note', 'notiz', 'bemerkung'],
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];

/** `Amount spent (EUR)`: the currency in the title of its column. */
const IN_TITLE = /^(.*?)\s*\(([A-Za-z]{3})\)$/;

export interface CampaignLayout { readonly at: ReadonlyMap<Column, number>; /** That the title of the cost names. */ readonly currency: string | null }

/** Which column of a file is which, and which are read by nobody. Of two with one meaning the first counts. */
export const campaignLayout = (header: readonly string[]): { readonly layout: CampaignLayout; readonly unread: readonly string[] } => {
  const at = new Map<Column, number>();
  const unread: string[] = [];
  let currency: string | null = null;
  header.forEach((title, index) => {
    const [, bare = title, code = ''] = IN_TITLE.exec(title.trim()) ?? [];
    const said = fold(isCurrency(code.toUpperCase()) ? bare : title);
    const column = NAMES.find((name) => (COLUMNS[name] as readonly string[]).includes(said));
    if (column === undefined || at.has(column)) { if (said !== '') unread.push(title); return; }
    at.set(column, index);
    if (column === 'cost' && isCurrency(code.toUpperCase())) currency = code.toUpperCase();
  });
  return { layout: { at, currency }, unread };
};

/** What a row says of a campaign: only what its file has columns for. */
export interface CampaignRow {
  readonly id: string; readonly name: string; readonly said: Partial<Omit<CampaignSaid, 'name'>>;
  readonly cost: { readonly first: string; readonly last: string; readonly note: string; readonly money: Money } | null;
}
export type ReadCampaign = { readonly kind: 'row'; readonly row: CampaignRow } | { readonly kind: 'rejected'; readonly reason: string };

const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const isDay = (text: string): boolean => parseIso(text) !== undefined;
const lastOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
/** `2026-03-05`, `5.3.2026`, or a month, `2026-03`, from its first to its last day. Undefined for what could be two days, or is none. */
const daysIn = (text: string): { readonly first: string; readonly last: string } | undefined => {
  const [, year = '', month = ''] = MONTH.exec(text) ?? [];
  if (year !== '') return isDay(`${text}-01`) ? { first: `${text}-01`, last: lastOf(Number(year), Number(month)) } : undefined;
  const [, day = '', of = '', german = ''] = GERMAN.exec(text) ?? [];
  const iso = german === '' ? DAY.exec(text)?.[1] : `${german}-${of.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return iso !== undefined && isDay(iso) ? { first: iso, last: iso } : undefined;
};

/** A list as our export writes it, or words between semicolons. */
const listIn = (text: string): readonly string[] => {
  if (text.startsWith('[')) {
    try { return (JSON.parse(text) as readonly unknown[]).map(String); } catch { /* a word that begins with a bracket */ }
  }
  return text.split(';').map((word) => word.trim()).filter((word) => word !== '');
};

/** One row of a list of campaigns or of their costs. A column that the file lacks leaves what is known, an empty cell takes it away; a row without a cost says none. */
export const readCampaign = (cells: readonly string[], { layout, currency }: { readonly layout: CampaignLayout; readonly currency: string }): ReadCampaign => {
  const cell = (column: Column): string | undefined => { const at = layout.at.get(column); return at === undefined ? undefined : undefuse(cells[at] ?? '').replace(/\s+/g, ' ').trim(); };
  const rejected = (reason: string): ReadCampaign => ({ kind: 'rejected', reason });
  const id = campaignId(cell('id') ?? '');
  const name = cell('name') ?? '';
  if (id === '' && campaignId(name) === '') return rejected(name === '' ? 'it names no campaign' : `"${name}" is no name of a campaign: it has neither letters nor digits`);
  const status = fold(cell('status') ?? '');
  const isStatus = (word: string): word is CampaignStatus => (CAMPAIGN_STATUSES as readonly string[]).includes(word);
  const said: { -readonly [Key in keyof CampaignRow['said']]: CampaignRow['said'][Key] } = {};
  // Advertisers have words of their own; ours are known, and none is "by its days".
  if (layout.at.has('status') && (status === '' || isStatus(status))) said.status = isStatus(status) ? status : null;
  for (const key of ['starts', 'ends'] as const) {
    const text = cell(key);
    const days = text === undefined || text === '' ? undefined : daysIn(text);
    if (text !== undefined && text !== '' && !days) return rejected(`"${text}" is no day: write 2026-03-05`);
    if (text !== undefined) said[key] = (key === 'starts' ? days?.first : days?.last) ?? null;
  }
  if (said.starts && said.ends && said.ends < said.starts) return rejected(`it ends on ${said.ends}, before it starts on ${said.starts}`);
  for (const key of ['words', 'sources', 'mediums'] as const) { const text = cell(key); if (text !== undefined) said[key] = listIn(text); }
  const row = { id, name: name || id, said };
  const spent = cell('cost') ?? '';
  if (spent === '') return { kind: 'row', row: { ...row, cost: null } };
  const own = cell('currency') ?? '';
  const code = own === '' ? layout.currency ?? currency : own.toUpperCase();
  if (!isCurrency(code)) return rejected(`"${own}" is no currency of ISO 4217`);
  const money = parseMoney(spent, code);
  if (!money) {
    const { reason, write } = whyNoMoney(spent, code, 'cost');
    return rejected(`${reason}: write ${write}`);
  }
  if (own !== '' && money.currency !== code) return rejected(`the cost is in ${money.currency}, the column of the currency says ${code}`);
  const from = cell('first') ?? '';
  const to = cell('last') ?? '';
  const [first, last] = [daysIn(from), to === '' ? daysIn(from) : daysIn(to)];
  if (!first || !last) return rejected(from === '' ? 'its cost names no day' : `"${first ? to : from}" is no day: write 2026-03-05, or 2026-03 for a month`);
  if (last.last < first.first) return rejected(`its cost ends on ${last.last}, before it begins on ${first.first}`);
  return { kind: 'row', row: { ...row, cost: { first: first.first, last: last.last, note: cell('note') ?? '', money } } };
};
