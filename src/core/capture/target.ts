import { fold } from '../base/text.ts';
import { LEAD_FIELDS, type LeadField } from '../ledger/event.ts';

/** What a column of a file means. `email`, `phone` and `linkedin` are identities as well; an attribute keeps the column's own name. */
export type Target = LeadField | 'external_id' | 'tags' | 'id' | 'created_at' | 'identities' | 'attribute' | 'ignore';

export const TARGETS: readonly Target[] = [...LEAD_FIELDS, 'external_id', 'tags', 'attribute', 'ignore'];

/** Two columns may both hold one: the first fills the field, all are identities or tags. */
export const isPlural = (target: Target): boolean => target === 'email' || target === 'phone' || target === 'tags';

/** Two columns that may hold one of these are a question to the person; of any other field the first column holds it and the next is an attribute. */
export const CORE_FIELDS: readonly Target[] = ['email', 'phone', 'name', 'first_name', 'last_name', 'company', 'linkedin', 'external_id'];

/** A header for comparing: folded, every sign a space (`E-Mail-Adresse` → `e mail adresse`). */
export const headerWords = (header: string): string =>
  fold(header.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\blinked in\b/, 'linkedin').trim();

/**
 * Headers of no particular layout, English then German, by what they mean; what stands first wins over what stands later, so that a plain
 * `Email` beside a `Private Email` is not ambiguous; beside a `Work Email` it is. Folded: umlauts are spelt out.
 */
const SYNONYMS: Readonly<Partial<Record<Target, readonly (readonly string[])[]>>> = {
  email: [
    ['email', 'e mail', 'email address', 'e mail address', 'mail', 'e mail adresse', 'email adresse', 'mailadresse', 'mail adresse',
      'work email', 'business email', 'primary email', 'company email', 'contact email', 'e mail geschaeftlich', 'geschaeftliche e mail', 'firmen e mail'],
    ['email 1', 'e mail 1'],
    ['personal email', 'private email', 'home email', 'private e mail', 'e mail privat', 'secondary email', 'other email'],
  ],
  phone: [
    ['phone', 'phone number', 'telephone', 'tel', 'telefon', 'telefonnummer', 'tel nr', 'telephone number'],
    ['mobile', 'mobile phone', 'mobile number', 'cell', 'cell phone', 'mobil', 'handy', 'mobiltelefon', 'handynummer', 'mobilnummer', 'whatsapp'],
    ['work phone', 'business phone', 'office phone', 'direct phone', 'telefon geschaeftlich', 'durchwahl', 'phone 1', 'telefon 1', 'company phone'],
  ],
  name: [['name', 'full name', 'fullname', 'contact name', 'contact', 'lead name', 'person', 'vollstaendiger name', 'ansprechpartner', 'kontakt', 'kontaktname', 'kunde']],
  first_name: [['first name', 'firstname', 'given name', 'forename', 'vorname', 'rufname']],
  last_name: [['last name', 'lastname', 'surname', 'family name', 'nachname', 'familienname', 'zuname']],
  company: [
    ['company', 'company name', 'organization', 'organisation', 'organization name', 'firma', 'firmenname', 'unternehmen', 'account name', 'business name'],
    ['account', 'employer', 'arbeitgeber', 'associated company', 'current company', 'betrieb', 'institution', 'university', 'universitaet'],
  ],
  title: [['title', 'job title', 'jobtitle', 'position', 'role', 'headline', 'funktion', 'berufsbezeichnung', 'stelle', 'job', 'titel position', 'current title']],
  website: [['website', 'web site', 'website url', 'company website', 'homepage', 'webseite', 'internetseite', 'url', 'domain', 'company domain name', 'web']],
  linkedin: [['linkedin', 'linkedin url', 'linkedin profile', 'linkedin profile url', 'person linkedin url', 'profile url', 'linkedin profil', 'linkedin bio']],
  industry: [['industry', 'branche', 'sector', 'industrie', 'company industry']],
  company_size: [['company size', 'employees', 'number of employees', 'employee count', 'headcount', 'mitarbeiter', 'mitarbeiterzahl', 'anzahl mitarbeiter', 'unternehmensgroesse']],
  city: [['city', 'town', 'ort', 'stadt', 'wohnort', 'location city']],
  region: [['region', 'state', 'state region', 'province', 'bundesland', 'kanton', 'county']],
  country: [['country', 'country region', 'country code', 'land', 'laendercode', 'staat', 'nation']],
  language: [['language', 'sprache', 'preferred language', 'locale']],
  zone: [['time zone', 'timezone', 'zeitzone']],
  source: [['source', 'lead source', 'quelle', 'herkunft', 'original source', 'leadquelle']],
  campaign: [['campaign', 'kampagne', 'utm campaign', 'campaign name']],
  notes: [['notes', 'note', 'comment', 'comments', 'notizen', 'notiz', 'bemerkung', 'bemerkungen', 'anmerkung', 'anmerkungen', 'kommentar', 'description', 'beschreibung']],
  external_id: [['external id', 'externe id', 'lead id', 'contact id', 'customer id', 'kundennummer', 'kunden nr', 'crm id', 'record id', 'kontakt id'], ['id']],
  tags: [['tags', 'tag', 'labels', 'schlagwoerter', 'schlagworte', 'kategorien', 'categories']],
  ignore: [['reject line', 'reject reason']],
};

export interface Meaning { readonly target: Target; /** 0 is the plainest word for it. */ readonly rank: number }

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(Object.entries(SYNONYMS).flatMap(([target, ranks]) =>
  ranks.flatMap((headers, rank) => headers.map((header): [string, Meaning] => [header, { target: target as Target, rank }]))));

/** What a header means in no particular layout; undefined when nobody would know. */
export const meaningOf = (header: string): Meaning | undefined => MEANINGS.get(headerWords(header));
