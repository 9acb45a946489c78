/*
 * Many invented leads and what they do, for workspaces that are larger than any fixture: the same lines in every run for the same numbers.
 * Written as it is made, so that a million of each needs no memory.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { DAY_MS, type Instant } from '../../src/core/base/instant.ts';
import { unit } from '../../src/core/base/random.ts';
import { type Draw, makePerson, type Person } from '../fixtures/people.ts';

const SEED = 20260302;
const draw: Draw = (...label) => unit(SEED, ...label);

const pick = <T>(values: readonly T[], at: number): T => {
  const value = values[Math.floor(at * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const COUNTRIES: readonly Person['country'][] = ['DE', 'DE', 'GB', 'US', 'FR', 'AT', 'CH'];
export const crowdEmail = (index: number): string => `person.${index}@${index % 997}-company.example`;

const HEADER = ['First Name', 'Last Name', 'Email', 'Phone', 'Company', 'Job Title', 'Website', 'LinkedIn', 'Industry', 'Company Size', 'City', 'Country', 'Language',
  'Lead Source', 'Campaign', 'Notes', 'Segment', 'Annual Revenue', 'Last Contact', 'Sales Region'];

const NOTES = ['met at the fair', 'asked for a call in spring', 'reads the newsletter', 'uses a rival tool, contract ends in June', ''];
const SOURCES = ['website', 'fair', 'referral', 'cold list'];
const LANGUAGES = { DE: 'de', AT: 'de', CH: 'de', GB: 'en', US: 'en', FR: 'fr' } as const;

/** Numbers in the form of their country, no two alike up to a million leads; 8 % of the rows have none. */
const phoneOf = (country: Person['country'], index: number): string => {
  const digits = String(index % 10_000_000).padStart(7, '0');
  if (draw('phone', index) < 0.08) return '';
  switch (country) {
    case 'GB': return `+44 7${pick(['400', '401', '402', '403'], draw('range', index))} ${digits.slice(1)}`;
    case 'FR': return `+33 6 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}${Math.floor(draw('digit', index) * 10)}`;
    case 'US': return `+1 212-${200 + (Math.floor(index / 10_000) % 700)}-${digits.slice(-4)}`;
    case 'AT': return `0043 664 ${digits}`;
    case 'CH': return `+4179${digits}`;
    case 'DE': return index % 2 === 0 ? `+49 151 2${digits}` : `0151 / 2${digits.slice(0, 3)} ${digits.slice(3)}`;
  }
};

/** One row in a hundred has notes over several lines, with quotes in them. */
const notesOf = (index: number): string => (index % 100 === 17 ? `called "${pick(SOURCES, draw('quote', index))}" list,\nwants to hear more\nin autumn` : pick(NOTES, draw('note', index)));

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const crowdRow = (index: number): string => {
  const person = makePerson(draw, index, COUNTRIES);
  return [person.first, person.last, crowdEmail(index), phoneOf(person.country, index), person.company, person.title, `https://www.${index % 997}-company.example`,
    index % 4 === 0 ? `https://www.linkedin.com/in/person-${index.toString(36)}` : '', person.industry, person.size, person.city, person.country, LANGUAGES[person.country],
    pick(SOURCES, draw('lead source', index)), index % 7 === 0 ? 'spring-launch' : '', notesOf(index), pick(['A', 'B', 'C'], draw('segment', index)),
    String(Math.floor(draw('revenue', index) * 90) * 100_000), `2025-${String(1 + (index % 12)).padStart(2, '0')}-14`, pick(['North', 'South', 'West'], draw('region', index))].map(cell).join(',');
};

const PIECE = 1 << 18;
const writeLines = async (path: string, lines: Iterable<string>): Promise<void> => {
  const stream = createWriteStream(path);
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE) continue;
    if (!stream.write(piece)) await once(stream, 'drain');
    piece = '';
  }
  stream.end(piece);
  await once(stream, 'finish');
};

/** A CSV file of 20 columns with leads `from` (0) to `from + leads`. */
export const writeCrowd = (path: string, { leads, from = 0 }: { readonly leads: number; readonly from?: number }): Promise<void> => {
  const lines = function* (): Generator<string> {
    yield HEADER.join(',');
    for (let index = from; index < from + leads; index++) yield crowdRow(index);
  };
  return writeLines(path, lines());
};

interface Kind { readonly type: string; readonly source: string; readonly share: number; readonly metadata: (index: number) => object }
const KINDS: readonly Kind[] = [
  { type: 'page_visited', source: 'website', share: 44, metadata: (index) => ({ page: pick(['/', '/features', '/docs/start', '/customers', '/about', '/pricing'], draw('page', index)), seconds: 5 + (index % 180) }) },
  { type: 'email_opened', source: 'lemlist', share: 26, metadata: (index) => ({ step: 1 + (index % 4) }) },
  { type: 'email_clicked', source: 'lemlist', share: 9, metadata: () => ({ link: 'https://nordstern.example/demo' }) },
  { type: 'ad_clicked', source: 'ads', share: 6, metadata: (index) => ({ ad: `variant-${1 + (index % 3)}` }) },
  { type: 'linkedin_connected', source: 'waalaxy', share: 4, metadata: () => ({ list: 'founders' }) },
  { type: 'content_downloaded', source: 'portal', share: 4, metadata: () => ({ file: 'guide.pdf' }) },
  { type: 'webinar_attended', source: 'portal', share: 3, metadata: (index) => ({ minutes: 20 + (index % 40) }) },
  { type: 'email_replied', source: 'lemlist', share: 2, metadata: (index) => ({ message: pick(['What is the price for five seats?', 'Thanks for sharing this.', 'Do you have a partner programme?'], draw('reply', index)) }) },
  { type: 'form_submitted', source: 'website', share: 1, metadata: () => ({ message: 'Could you send us a quote?' }) },
  { type: 'demo_requested', source: 'website', share: 1, metadata: (index) => ({ seats: 1 + (index % 20) }) },
];
/** A wheel with as many places for each kind as its share. */
const WHEEL: readonly Kind[] = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

export interface CrowdEvents {
  readonly events: number;
  /** The people of `writeCrowd` that they are about; a fifth of them does four fifths of it. */
  readonly leads: number;
  /** Over so many days … */
  readonly days?: number;
  /** … up to here. */
  readonly end: Instant;
}
const DAYS = 120;

/** NDJSON of events, in the order in which they happened but for what came a little late. */
export const writeCrowdEvents = (path: string, { events, leads, days = DAYS, end }: CrowdEvents): Promise<void> => {
  const lines = function* (): Generator<string> {
    const step = (days * DAY_MS) / events;
    for (let index = 0; index < events; index++) {
      const kind = pick(WHEEL, draw('kind', index));
      const busy = draw('busy', index) < 0.8;
      const lead = busy ? Math.floor(draw('who', index) * Math.ceil(leads / 5)) * 5 : Math.floor(draw('who', index) * leads);
      const at = Math.floor(end - (events - index) * step - draw('late', index) * 50 * step);
      yield JSON.stringify({
        event_type: kind.type, source: kind.source, occurred_at: new Date(at).toISOString(), lead_identifier: { email: crowdEmail(Math.min(lead, leads - 1)) },
        metadata: kind.metadata(index), ...(index % 3 === 0 ? { idempotency_key: `crowd-${index}` } : {}),
      });
    }
  };
  return writeLines(path, lines());
};
