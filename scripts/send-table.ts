/*
 * What clocks, caps and windows do to messages: node scripts/run.mjs scripts/send-table.ts [--cases N] [--sends N] [--days N]. Prints one line of JSON: a row for each law.
 * Exit 1 when one is broken. The host's own zone is TZ: nothing here may depend on it.
 */
import { parseArgs } from 'node:util';
import { DAY_MS, fromLocal } from '../src/core/base/instant.ts';
import { businessDaysLater, NO_HOLIDAYS, nextOpening } from '../src/core/engage/window.ts';
import { breaches, fuzzSends } from '../test/support/send-ledger.ts';
import { CHANGES, compareWindows } from '../test/support/window-oracle.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' }, sends: { type: 'string', default: '1000000' }, days: { type: 'string' } } });
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Cairo', 'America/Sao_Paulo',
  'Asia/Tehran', 'Pacific/Apia', 'Europe/Dublin', 'America/Santiago'];

interface Row { readonly law: string; readonly saw: string; readonly ok: boolean }
const rows: Row[] = [];

/** A step that waits a business day, for a year: each working day has one, at nine by the clocks there. */
for (const zone of ZONES) {
  const place = { zones: [zone], holidays: NO_HOLIDAYS };
  const window = { days: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1080, onHolidays: false };
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const seen: string[] = [];
  const first = (year: number): number => fromLocal({ year, month: 1, day: 1, hour: 9, minute: 0, second: 0 }, zone);
  for (let at = first(2026); at < first(2027); at = nextOpening(businessDaysLater(at, 1, { ...window, place }), window, place) ?? Number.POSITIVE_INFINITY) seen.push(shown.format(at));
  const days = new Set(seen.map((text) => text.slice(0, 10)));
  const wrong = seen.filter((text) => !text.endsWith('09:00') || /^S(at|un)/.test(text)).length;
  // From Thursday the 1st of January to Thursday the 31st of December.
  rows.push({ law: `a daily 09:00 step once each working day in ${zone}`, saw: `${seen.length} on ${days.size} days, ${wrong} at another time`, ok: seen.length === 261 && days.size === 261 && wrong === 0 });
}

const spans = values.days === undefined ? CHANGES : CHANGES.map(({ from, days }) => ({ from: from + Math.floor((days - Number(values.days)) / 2) * DAY_MS, days: Number(values.days) }));
const { cases, zones, shut, differences } = compareWindows({ cases: Number(values.cases), seed: 11, spans });
rows.push({ law: 'windows open as clocks show that are read minute by minute', saw: `${cases} cases of leads in ${zones} zones, ${shut} of them shut, ${differences.length} differ${differences.length > 0 ? `: ${differences[0]}` : ''}`, ok: differences.length === 0 && shut > cases / 4 });

const jumps = [3 * DAY_MS, -3 * DAY_MS, 3650 * DAY_MS, -3650 * DAY_MS];
const report = fuzzSends({ attempts: Number(values.sends), seed: 5, ticks: 4, jumps });
for (const [law, count] of Object.entries(breaches(report))) rows.push({ law: `never ${law}`, saw: `${count} of ${report.sent.length} that left in ${values.sends} attempts of four ticks`, ok: count === 0 && report.sent.length > 100 });
const control = Object.entries(breaches(fuzzSends({ attempts: Math.min(60_000, Number(values.sends)), seed: 5, ticks: 4, jumps: [], isCareless: true }))).filter(([, count]) => count > 0).length;
rows.push({ law: 'who asks before the transaction breaks them', saw: `${control} laws broken`, ok: control >= 2 });

process.stdout.write(`${JSON.stringify(rows)}\n`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
