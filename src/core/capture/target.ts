import { fold } from '../base/text.ts';
import { LEAD_FIELDS, type LeadField, type SuppressionReason } from '../ledger/event.ts';
import { OPT_INS, PLAIN_STANDINGS, STANDINGS, type Suppresses } from './suppression.ts';

/**
 * What a column of a file means. `email`, `phone` and `linkedin` are identities as well; an attribute keeps the column's own name. `date` and `number` are attributes whose
 * values are written in one way (ISO 8601, a decimal point), `suppressed` one that may say that nobody is to write to the person.
 */
export type Target = LeadField | 'external_id' | 'tags' | 'id' | 'created_at' | 'identities' | 'suppressed' | 'date' | 'number' | 'attribute' | 'ignore';

export const TARGETS: readonly Target[] = [...LEAD_FIELDS, 'external_id', 'tags', 'suppressed', 'date', 'number', 'attribute', 'ignore'];

/** Kept under the column's own name, and any number of columns may be one. */
export const isAttribute = (target: Target): boolean => target === 'attribute' || target === 'date' || target === 'number' || target === 'suppressed';

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
      'e mail id', 'mail id', 'email id', 'mailaddress', 'work email', 'business email', 'primary email', 'company email', 'contact email', 'e mail geschaeftlich', 'geschaeftliche e mail', 'firmen e mail'],
    ['email 1', 'e mail 1'],
    ['personal email', 'private email', 'home email', 'private e mail', 'e mail privat', 'secondary email', 'other email'],
  ],
  phone: [
    ['phone', 'phone number', 'telephone', 'tel', 'telefon', 'telefonnummer', 'telefonnr', 'telefon nr', 'rufnummer', 'festnetz', 'fon', 'tel nr', 'telephone number'],
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
  external_id: [['external id', 'externe id', 'lead id', 'contact id', 'customer id', 'kundennummer', 'kunden nr', 'kundennr', 'kd nr', 'kdnr', 'kunden id', 'debitorennummer', 'debitor', 'crm id', 'record id', 'kontakt id'], ['id']],
  tags: [['tags', 'tag', 'labels', 'schlagwoerter', 'schlagworte', 'kategorien', 'categories']],
  ignore: [['reject line', 'reject reason']],
};

const DATES: ReadonlySet<string> = new Set([
  'date', 'datum', 'created', 'created at', 'created on', 'create date', 'created date', 'creation date', 'date created', 'date added', 'added on', 'added at', 'updated', 'updated at', 'updated on', 'last updated',
  'modified', 'modified at', 'last modified', 'last contact', 'last contacted', 'last contacted at', 'last activity', 'last activity date', 'signup date', 'sign up date', 'signed up', 'registered', 'registered at',
  'registration date', 'birthday', 'birth date', 'date of birth', 'dob', 'start date', 'end date', 'due date', 'close date', 'closed on', 'meeting date', 'next step date', 'follow up date', 'last seen',
  'erstellt', 'erstellt am', 'angelegt', 'angelegt am', 'erfasst', 'erfasst am', 'erstelldatum', 'anlagedatum', 'erfassungsdatum', 'geaendert', 'geaendert am', 'aktualisiert', 'aktualisiert am', 'letzter kontakt',
  'letzte aktivitaet', 'geburtstag', 'geburtsdatum', 'kunde seit', 'vertragsbeginn', 'vertragsende', 'faellig', 'faellig am', 'wiedervorlage', 'wiedervorlage am', 'termin', 'anmeldedatum', 'eintrittsdatum',
]);
/** A header that names a date, in English or German. */
export const isDateWord = (words: string): boolean => DATES.has(words);

const FIRST_SEEN: ReadonlySet<string> = new Set([
  'created', 'created at', 'created on', 'created time', 'create date', 'created date', 'creation date', 'date created', 'timestamp created', 'person creation date', 'person person created', 'deal creation date', 'date added',
  'added on', 'added at', 'date subscribed', 'signup date', 'sign up date', 'signed up', 'registered', 'registered at', 'registration date',
  'erstellt', 'erstellt am', 'angelegt', 'angelegt am', 'erfasst', 'erfasst am', 'erstelldatum', 'anlagedatum', 'erfassungsdatum', 'anmeldedatum',
]);
/** A header of dates that says since when somebody is known. */
export const saysSince = (words: string): boolean => FIRST_SEEN.has(words);

/** Somebody of ours, not the person that the row is about: what stands there is never who somebody is. */
const OURS = /\b(?:owner|owned|assigned|assignee|agent|rep|sdr|created by|modified by|updated by|added by|sender|from|besitzer|zustaendig\w*|verantwortlich\w*|bearbeiter\w*|betreuer\w*|erstellt von|absender)\b/;
export const isOurs = (words: string): boolean => OURS.test(words);

export interface Meaning { readonly target: Target; /** 0 is the plainest word for it. */ readonly rank: number }

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(Object.entries(SYNONYMS).flatMap(([target, ranks]) =>
  ranks.flatMap((headers, rank) => headers.map((header): [string, Meaning] => [header, { target: target as Target, rank }]))));

const SUPPRESSING: ReadonlyMap<string, SuppressionReason> = new Map<string, SuppressionReason>([
  ...['unsubscribed', 'unsubscribe', 'unsubscribed at', 'unsubscribed on', 'unsubscribe date', 'unsub', 'unsub time', 'email unsubscribed', 'has unsubscribed', 'is unsubscribed', 'opt out', 'opted out', 'optout', 'email opt out',
    'email optout', 'has opted out of email', 'opted out of email', 'opt out date', 'unsubscribed from all email', 'abgemeldet', 'abgemeldet am', 'abmeldung', 'abmeldedatum', 'ausgetragen', 'ausgetragen am',
    'newsletter abgemeldet', 'newsletter abmeldung'].map((word): [string, SuppressionReason] => [word, 'unsubscribed']),
  ...['do not contact', 'donotcontact', 'dont contact', 'do not email', 'do not mail', 'do not call', 'dnc', 'no contact', 'blacklisted', 'blacklist', 'blocklisted', 'blocklist', 'email blacklisted', 'nicht kontaktieren', 'kontaktsperre',
    'werbesperre', 'werbewiderspruch', 'werbewiderspruch am', 'robinsonliste', 'kein kontakt', 'nicht anschreiben', 'mailsperre'].map((word): [string, SuppressionReason] => [word, 'do_not_contact']),
  ...['bounced', 'email bounced', 'hard bounce', 'hard bounced', 'bounce', 'bounced at', 'cleaned', 'clean time', 'bounce reason', 'unzustellbar'].map((word): [string, SuppressionReason] => [word, 'bounced']),
  ...['complained', 'spam complaint', 'complained at', 'spam beschwerde'].map((word): [string, SuppressionReason] => [word, 'complained']),
]);
const STANDING_WORDS: ReadonlySet<string> = new Set([
  'subscription status', 'subscription', 'email status', 'marketing status', 'newsletter status', 'email marketing status', 'email subscription status', 'mailing status', 'abo status', 'abonnement status',
  'status newsletter', 'subscriber status', 'e mail status',
]);
const OPT_IN_WORDS: ReadonlySet<string> = new Set([
  'newsletter', 'newsletter subscribed', 'newsletter subscriber', 'newsletter opt in', 'newsletter optin', 'newsletter consent', 'subscribed', 'is subscribed', 'email subscribed', 'subscribed to newsletter', 'opt in', 'optin',
  'opted in', 'has opted in', 'is opted in', 'email opt in', 'email optin', 'email opted in', 'e mail opt in', 'e mail optin', 'marketing opt in', 'marketing optin', 'marketing opted in', 'marketing consent',
  'consent to marketing', 'email consent', 'email marketing consent', 'einwilligung', 'werbeeinwilligung', 'marketing einwilligung', 'e mail einwilligung',
  'newsletter einwilligung', 'einwilligung newsletter', 'einwilligung werbung', 'einwilligung marketing', 'abonniert', 'newsletter abonniert', 'newsletter erlaubt', 'newsletter erwuenscht', 'werbung erlaubt', 'e mail erlaubt',
]);
const PLAIN_STANDING_WORDS: ReadonlySet<string> = new Set(['status', 'state', 'lead status', 'contact status', 'kontaktstatus', 'stage', 'zustand']);

/** What the values of a column say against writing to somebody, by its header; undefined for any other column. */
export const suppressesBy = (words: string): Suppresses | undefined =>
  SUPPRESSING.get(words) ?? (words.startsWith('opted out of email') ? 'unsubscribed' : OPT_IN_WORDS.has(words) ? OPT_INS : STANDING_WORDS.has(words) ? STANDINGS : PLAIN_STANDING_WORDS.has(words) ? PLAIN_STANDINGS : undefined);

/** What a header means in no particular layout; undefined when nobody would know. */
export const meaningOf = (header: string): Meaning | undefined => MEANINGS.get(headerWords(header));
