import { OWN_ID_HEADER } from './exchange.ts';
import { headerWords, type Target } from './target.ts';

/** The export of a product: what its columns mean, whatever their words would mean elsewhere. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  /** The namespace of its record ids, and the source of leads that name none; null for our own export. */
  readonly source: string | null;
  /** Header (as `headerWords` has it) → meaning. */
  readonly columns: Readonly<Record<string, Target>>;
  /** Headers by which it is known: words that other layouts don't use. Two of them are needed. */
  readonly marks: readonly string[];
}

const hubspot: Preset = {
  id: 'hubspot', name: 'HubSpot contacts', source: 'hubspot',
  columns: {
    'record id': 'external_id', 'contact id': 'external_id', 'first name': 'first_name', 'last name': 'last_name', email: 'email', 'phone number': 'phone',
    'mobile phone number': 'phone', 'job title': 'title', 'company name': 'company', 'associated company': 'company', 'website url': 'website',
    industry: 'industry', 'number of employees': 'company_size', city: 'city', 'state region': 'region', 'country region': 'country',
    'preferred language': 'language', 'original source': 'attribute', 'linkedin url': 'linkedin', 'time zone': 'attribute',
  },
  marks: ['record id', 'contact owner', 'lead status', 'create date', 'associated company', 'country region', 'lifecycle stage', 'last activity date', 'mobile phone number', 'marketing contact status'],
};

const linkedin: Preset = {
  id: 'linkedin', name: 'LinkedIn connections', source: 'linkedin',
  columns: {
    'first name': 'first_name', 'last name': 'last_name', url: 'linkedin', 'email address': 'email', company: 'company', position: 'title',
    'connected on': 'attribute',
  },
  marks: ['connected on', 'url', 'position', 'email address'],
};

const numbered = (prefix: string, suffix: string, target: Target): Record<string, Target> =>
  Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${prefix} ${n} ${suffix}`, target]));

const google: Preset = {
  id: 'google', name: 'Google contacts', source: 'google',
  columns: {
    name: 'name', 'first name': 'first_name', 'last name': 'last_name', 'given name': 'first_name', 'family name': 'last_name',
    'organization name': 'company', 'organization title': 'title', 'organization 1 name': 'company', 'organization 1 title': 'title', notes: 'notes',
    labels: 'tags', 'group membership': 'tags', ...numbered('e mail', 'value', 'email'), ...numbered('phone', 'value', 'phone'),
    'address 1 city': 'city', 'address 1 region': 'region', 'address 1 country': 'country', 'website 1 value': 'website',
  },
  marks: ['phonetic first name', 'file as', 'organization name', 'e mail 1 value', 'phone 1 value', 'labels', 'group membership', 'e mail 1 label', 'address 1 formatted'],
};

const own: Preset = { id: 'salesos', name: 'salesos export', source: null, columns: {}, marks: [] };

const PRESETS: readonly Preset[] = [google, linkedin, hubspot];

/** Our own export by its exact headers, another product's by the one of which most marks are there, at least two; else none. */
export const recognise = (headers: readonly string[]): Preset | undefined => {
  if (headers[0] === OWN_ID_HEADER && headers.includes('identities')) return own;
  const present = new Set(headers.map(headerWords));
  let best: Preset | undefined;
  let most = 1;
  for (const preset of PRESETS) {
    const found = preset.marks.filter((mark) => present.has(mark)).length;
    if (found > most) { best = preset; most = found; }
  }
  return best;
};
