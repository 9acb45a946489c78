import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Invented people and what they did, any number of them, the same for the same seed. Also what the benches measure with. */
export interface SeedOptions {
  readonly leads: number;
  readonly events: number;
  readonly seed: number;
  /** Epoch ms: the last event is not after it. */
  readonly now: number;
  /** Events end three days before now, so that all of them are history and no work starts. */
  readonly isHistory: boolean;
}

/** A whole number below `below` for two numbers: mixed bits, so that neighbours have nothing to do with each other. */
const drawFrom = (seed: number) => (index: number, label: number, below: number): number => {
  let bits = (seed ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(label + 1, 0x85ebca77)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) % below;
};
type Draw = ReturnType<typeof drawFrom>;

const of = <const T extends readonly unknown[]>(values: T, at: number): T[number] => values[at % values.length];

const FIRST = ['Anna', 'Jürgen', 'Chloé', 'Ben', 'Saoirse', 'Łukasz', 'Marie', 'Tom', 'Åsa', 'Noor', 'Paul', 'Zoë', 'Max', 'Ines', 'Omar', 'Lena', 'Jack', 'Vera', 'Hugo', 'Nils'] as const;
const LAST = ['Müller', 'Smith', 'Lefèvre', 'Brandt', 'Okafor', 'Nowak', 'García', 'Jones', 'Öztürk', 'Rossi', 'Weiß', 'Dubois', 'Hansen', 'Kowalska', 'Young', 'Bauer', 'Moreau', 'Fischer', 'Evans', 'Lind'] as const;
const FIRST_ASCII = ['anna', 'juergen', 'chloe', 'ben', 'saoirse', 'lukasz', 'marie', 'tom', 'asa', 'noor', 'paul', 'zoe', 'max', 'ines', 'omar', 'lena', 'jack', 'vera', 'hugo', 'nils'] as const;
const COMPANIES = ['Almhof', 'Hafenkante', 'Bergblick', 'Kornblume', 'Nordlicht', 'Blue Kite', 'Silverbrook', 'Petit Pont', 'Granit', 'Wavelet', 'Oakfield'] as const;
const INDUSTRIES = ['Software', 'Logistics', 'Retail', 'Manufacturing', 'Consulting', 'Healthcare', 'Marketing'] as const;
const TITLES = ['CEO', 'Head of Sales', 'Founder', 'Sales Manager', 'Marketing Lead', 'Engineer', 'Office Manager', 'Student', 'CTO', 'Director of Operations'] as const;
const SIZES = ['1-10', '11-50', '51-200', '201-500', '501-1000'] as const;
const PLACES = [['Köln', 'NRW', 'DE', 'de'], ['Wien', 'Wien', 'AT', 'de'], ['Zürich', 'ZH', 'CH', 'de'], ['Bristol', 'England', 'GB', 'en'], ['Nîmes', 'Occitanie', 'FR', 'fr'], ['Boston', 'MA', 'US', 'en']] as const;
const SOURCES = ['website', 'referral', 'fair', 'outbound', 'partner'] as const;

const emailOf = (index: number, draw: Draw): string => `${of(FIRST_ASCII, draw(index, 1, 20))}.${index}@company${index % 50_000}.example`;

/** E.164 mobile numbers where every lead has its own. */
const phoneOf = (index: number, country: string): string => {
  const number = String(10_000_000 + (index % 89_999_999));
  return country === 'GB' ? `+4477${number}` : country === 'FR' ? `+336${number}` : `+49151${number}`;
};

const HEADER = 'External ID,First Name,Last Name,Email,Phone,Company,Job Title,Website,LinkedIn,Industry,Company Size,City,Region,Country,Language,Source,Campaign,Notes,Tags,Annual Revenue\r\n';

/** Twenty columns; one note in a hundred has a line break and quotes in it, a third of the leads have a phone number. */
const leadRow = (index: number, draw: Draw): string => {
  const [city, region, country, language] = of(PLACES, draw(index, 2, 600));
  const company = `${of(COMPANIES, draw(index, 3, 9_000))} ${of(INDUSTRIES, draw(index, 4, 7_000))} ${index % 50_000}`;
  const note = draw(index, 5, 100) === 0 ? '"met at the fair,\nsaid ""call me"""' : draw(index, 6, 5) === 0 ? 'met at the fair' : '';
  return `sd:${index},${of(FIRST, draw(index, 1, 20))},${of(LAST, draw(index, 7, 20_000))},${emailOf(index, draw)},${draw(index, 8, 3) === 0 ? phoneOf(index, country) : ''},`
    + `${company},${of(TITLES, draw(index, 9, 10_000))},https://company${index % 50_000}.example,https://www.linkedin.com/in/person-${index},${of(INDUSTRIES, draw(index, 4, 7_000))},`
    + `${of(SIZES, draw(index, 10, 5_000))},${city},${region},${country},${language},${of(SOURCES, draw(index, 11, 5_000))},${draw(index, 12, 4) === 0 ? 'spring-launch' : ''},`
    + `${note},${draw(index, 13, 10) === 0 ? 'vip' : ''},${draw(index, 14, 5_000_000)}\r\n`;
};

const KINDS = [
  ['page_visited', 'website', '{"page":"/"}'], ['page_visited', 'website', '{"page":"/blog/sales-without-a-team"}'], ['page_visited', 'website', '{"page":"/features"}'],
  ['email_opened', 'lemlist', '{"step":1}'], ['email_opened', 'lemlist', '{"step":2}'], ['email_clicked', 'lemlist', '{"link":"https://product.example/demo"}'],
  ['page_visited', 'website', '{"page":"/pricing"}'], ['page_visited', 'website', '{"page":"/partners"}'], ['ad_clicked', 'ads', '{"ad":"variant-1"}'],
  ['content_downloaded', 'portal', '{"file":"guide.pdf"}'], ['webinar_attended', 'portal', '{"minutes":40}'], ['linkedin_connected', 'waalaxy', '{"list":"founders"}'],
] as const;
/** One event in forty says something that a person would answer. */
const SPOKEN = [
  ['email_replied', 'lemlist', '{"message":"What is the price for five seats?"}'], ['form_submitted', 'website', '{"message":"Could you send us a quote?"}'],
  ['demo_requested', 'website', '{"seats":5}'], ['email_replied', 'lemlist', '{"message":"Do you have a partner programme?"}'],
] as const;

const DAY_MS = 86_400_000;
const SPAN_DAYS = 120;

/** Events come in the order in which they happened, as a log has them; half of them are about a tenth of the leads. */
const eventLine = (at: number, { leads, events, now, isHistory }: SeedOptions, draw: Draw): string => {
  const [type, source, metadata] = draw(at, 20, 40) === 0 ? of(SPOKEN, draw(at, 21, 4_000)) : of(KINDS, draw(at, 22, 12_000));
  const lead = draw(at, 23, 2) === 0 ? draw(at, 24, Math.max(1, Math.floor(leads / 10))) : draw(at, 25, leads);
  const end = now - (isHistory ? 3 * DAY_MS : 60_000);
  const occurred = end - Math.floor((SPAN_DAYS * DAY_MS * (events - 1 - at)) / events);
  return `{"event_type":"${type}","source":"${source}","occurred_at":"${new Date(occurred).toISOString()}","lead_identifier":{"email":"${emailOf(lead, draw)}"},`
    + `"metadata":${metadata},"idempotency_key":"seed-${at}"}\n`;
};

const PIECE = 2_000;

const writeLines = async (path: string, head: string, total: number, line: (at: number) => string): Promise<void> => {
  const file = createWriteStream(path, { mode: 0o600, highWaterMark: 1 << 20 });
  const ended = finished(file);
  file.write(head);
  for (let from = 0; from < total; from += PIECE) {
    let text = '';
    for (let at = from; at < Math.min(total, from + PIECE); at++) text += line(at);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await ended;
};

/** Writes the leads as a CSV file of twenty columns. */
export const writeLeads = (path: string, options: SeedOptions): Promise<void> => {
  const draw = drawFrom(options.seed);
  return writeLines(path, HEADER, options.leads, (at) => leadRow(at, draw));
};

/** Writes what these leads did as NDJSON, over 120 days. */
export const writeEvents = (path: string, options: SeedOptions): Promise<void> => {
  const draw = drawFrom(options.seed);
  return writeLines(path, '', options.events, (at) => eventLine(at, options, draw));
};
