/*
 * Writes fixtures/: the exports and events of an invented business, the same bytes in every run. Dates are absolute and end on END; the demo moves
 * them to today.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unit } from '../src/core/base/random.ts';
import { makeEvents } from './fixtures/events.ts';
import { type Draw, makePerson, type Person } from './fixtures/people.ts';

declare const PROJECT_ROOT: string;

const SEED = 20260302;
const END = Date.UTC(2026, 2, 2, 8);
const draw: Draw = (...label) => unit(SEED, ...label);

const cell = (text: string, delimiter: string): string => (text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const table = (rows: readonly (readonly string[])[], delimiter: string, newline: string): string =>
  rows.map((cells) => cells.map((text) => cell(text, delimiter)).join(delimiter) + newline).join('');
const write = (name: string, content: string | Buffer): void => { writeFileSync(join(PROJECT_ROOT, 'fixtures', name), content); };

const day = (label: string, index: number): Date => new Date(END - Math.floor((130 + draw(label, index) * 400) * 86_400_000));
const two = (n: number): string => String(n).padStart(2, '0');
const COUNTRY = { DE: 'Germany', AT: 'Austria', CH: 'Switzerland', GB: 'United Kingdom', FR: 'France', US: 'United States' } as const;

const everywhere = (from: number, count: number, countries: readonly Person['country'][]): Person[] =>
  Array.from({ length: count }, (_, at) => makePerson(draw, from + at, countries));
const hubspotPeople = everywhere(1000, 250, ['GB', 'US', 'FR', 'DE', 'CH', 'GB']);
const linkedinPeople = everywhere(2000, 180, ['DE', 'GB', 'US', 'FR', 'AT']);
const germanPeople = everywhere(3000, 170, ['DE', 'DE', 'AT', 'CH', 'DE']);

/** Who was won and lost before: those of fairs and those with large teams more often. The last column was written when it was over; two are open. */
const wonAndLost = (): string => {
  const people = everywhere(4000, 160, ['DE', 'AT', 'CH', 'GB']);
  const rows = people.map((p, at) => {
    const source = draw('source', p.index) < 0.4 ? 'Fair' : 'Website';
    const team = 2 + Math.floor(draw('team', p.index) ** 2 * 120);
    const isWon = draw('won', p.index) < (source === 'Fair' ? 0.6 : 0.15) + (team > 40 ? 0.2 : 0);
    return [p.first, p.last, p.email, p.company, source, String(team), at > 157 ? '' : isWon ? 'Closed Won' : 'Closed Lost', at > 157 || !isWon ? '' : 'signed'];
  });
  return table([['First name', 'Last name', 'Email', 'Company', 'Source', 'Team size', 'Stage', 'Contract'], ...rows], ',', '\n');
};

const hubspot = (): string => {
  const row = (p: Person, id: number): string[] => {
    const made = day('create', p.index);
    return [String(id), p.first, p.last, draw('case', p.index) < 0.1 ? p.email.toUpperCase() : p.email, draw('has phone', p.index) < 0.7 ? p.phone : '',
      draw('lead status', p.index) < 0.5 ? 'NEW' : 'ATTEMPTED_TO_CONTACT', `${made.getUTCFullYear()}-${two(made.getUTCMonth() + 1)}-${two(made.getUTCDate())} ${two(made.getUTCHours())}:${two(made.getUTCMinutes())}`,
      p.company, COUNTRY[p.country], p.title, p.industry, p.size, p.city, 'owner@nordstern.example'];
  };
  const rows = hubspotPeople.map((p, at) => row(p, 4001 + at));
  const [one, , , , five] = hubspotPeople;
  // The dirt that every export has: a second record of a person, an address with a typing error, nothing but an id, a phone that a spreadsheet rounded.
  if (one) rows.splice(60, 0, row({ ...one, first: one.first.slice(0, 1), title: '' }, 4900));
  if (five) rows.splice(90, 0, row(five, 4901));
  rows.splice(120, 0, ['4902', '', '', '', '', '', '2025-11-04 10:12', '', '', '', '', '', '', '']);
  rows.splice(150, 0, ['4903', '', '', 'not an address', '', 'NEW', '2025-11-04 10:13', '', 'France', '', '', '', '', '']);
  rows.splice(180, 0, ['', '', '', '', '4.91512E+11', 'NEW', '2025-11-04 10:14', '', 'Germany', '', '', '', '', '']);
  return table([['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Lead Status', 'Create Date', 'Associated Company', 'Country/Region', 'Job Title', 'Industry', 'Number of Employees', 'City', 'Contact owner'], ...rows], ',', '\n');
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Half the people hide their address there; twenty are in the HubSpot list as well, known by it. */
const linkedin = (): string => {
  const row = (p: Person, withEmail: boolean): string[] => {
    const made = day('connected', p.index);
    return [p.first, p.last, `https://www.linkedin.com/in/${p.slug}`, withEmail ? p.email : '', p.company, p.title, `${two(made.getUTCDate())} ${MONTHS[made.getUTCMonth()] ?? ''} ${made.getUTCFullYear()}`];
  };
  const rows = [...linkedinPeople.map((p) => row(p, draw('shows', p.index) < 0.5)), ...hubspotPeople.slice(100, 120).map((p) => row(p, true))];
  rows.splice(40, 0, ['', '', '', '', '', '', '04 Feb 2024']);
  const notes = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it."\n\n';
  return notes + table([['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], ...rows], ',', '\n');
};

/** A German spreadsheet: UTF-16, semicolons, decimal commas, dates by the day first. */
const german = (): Buffer => {
  const row = (p: Person): string[] => {
    const made = day('entered', p.index);
    const revenue = `${Math.floor(draw('revenue', p.index) * 90) + 10}.${String(Math.floor(draw('revenue rest', p.index) * 1000)).padStart(3, '0')},50 €`;
    return [p.first, p.last, p.company, p.title, draw('has mail', p.index) < 0.92 ? p.email : '', p.phone, p.city, { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz', GB: 'Großbritannien', FR: 'Frankreich', US: 'USA' }[p.country],
      revenue, `${two(made.getUTCDate())}.${two(made.getUTCMonth() + 1)}.${made.getUTCFullYear()}`, draw('note', p.index) < 0.2 ? 'auf der Messe getroffen;\nmöchte Unterlagen' : ''];
  };
  const rows = [...germanPeople.map(row), ...linkedinPeople.slice(0, 15).map(row), ...hubspotPeople.slice(30, 40).map(row)];
  rows.splice(25, 0, ['', 'Unbekannt', '', '', 'k.A.', '-', 'Köln', 'Deutschland', '', '', 'Visitenkarte verloren']);
  rows.splice(70, 0, ['Büro', '', 'Kornblume Retail GmbH', '', 'info@kornblume-retail.example', '030 1234567', 'Berlin', 'Deutschland', '', '', '']);
  const text = `sep=;\r\n${table([['Vorname', 'Nachname', 'Firma', 'Funktion', 'E-Mail', 'Telefon', 'Ort', 'Land', 'Jahresumsatz', 'Erfasst am', 'Bemerkung'], ...rows], ';', '\r\n')}`;
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
};

const events = (): string => {
  const people = [...hubspotPeople, ...linkedinPeople, ...germanPeople, ...everywhere(9000, 25, ['DE', 'GB', 'US'])];
  const lines = makeEvents({ people, draw, total: 5000, fresh: 140, days: 120, end: END }).map((line) => JSON.stringify(line));
  // A source that reports twice, and one that reports nonsense.
  for (let at = 0; at < 30; at++) lines.splice(200 + at * 150, 0, lines[100 + at * 150] ?? '');
  lines.splice(1200, 0, '{"event_type":"page_visited","source":"website","lead_identifier":{"email":"nobody@nordstern.example"},"metadata":{}}');
  lines.splice(2400, 0, '{"event_type":"page_visited","source":"website","occurred_at":"2026-02-11T09:00:00Z","metadata":{"page":"/"}}');
  lines.splice(3600, 0, '{"event_type":"page_visited","source":"website","occurred_at":"11.02.2026","lead_id');
  return `${lines.join('\n')}\n`;
};

write('leads-hubspot.csv', hubspot());
write('leads-linkedin.csv', linkedin());
write('leads-german.csv', german());
write('events.ndjson', events());
write('how-it-learns/won-and-lost.csv', wonAndLost());
