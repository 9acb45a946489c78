import { DO_NOT_CONTACT, STANDINGS } from '../suppression.ts';
import { all, type Preset } from './preset.ts';

const hubspot: Preset = {
  id: 'hubspot', name: 'HubSpot contacts', source: 'hubspot',
  columns: {
    'record id': 'external_id', 'contact id': 'external_id', 'first name': 'first_name', 'last name': 'last_name', email: 'email', 'phone number': 'phone',
    'mobile phone number': 'phone', 'job title': 'title', 'company name': 'company', 'associated company': 'company', 'website url': 'website',
    industry: 'industry', 'number of employees': 'company_size', city: 'city', 'state region': 'region', 'country region': 'country',
    'preferred language': 'language', 'linkedin url': 'linkedin',
    ...all(['original source', 'time zone', 'contact owner', 'lead status', 'lifecycle stage', 'associated company ids', 'associated company primary', 'email domain'], 'attribute'),
    ...all(['create date', 'last activity date', 'last modified date', 'close date', 'became a lead date', 'became a customer date', 'last contacted', 'first conversion date'], 'date'),
    ...all(['unsubscribed from all email', 'opted out of all email'], { suppresses: 'unsubscribed' }),
    ...all(['email hard bounce reason', 'invalid email address', 'email address quarantined', 'global hard bounce'], { suppresses: 'bounced' }),
  },
  marks: ['record id', 'contact owner', 'lead status', 'create date', 'associated company', 'country region', 'lifecycle stage', 'last activity date', 'mobile phone number', 'marketing contact status',
    'unsubscribed from all email'],
  lacks: ['company account', 'lead owner'],
};

/** What it exports, and the sheet that it offers as a sample: `Person - Name*`. */
const pipedrive: Preset = {
  id: 'pipedrive', name: 'Pipedrive people', source: 'pipedrive',
  columns: {
    ...all(['person id', 'person pipedrive system id'], 'external_id'), 'person name': 'name', 'person first name': 'first_name', 'person last name': 'last_name',
    ...all(['person email', 'person email work', 'person email home', 'person email other'], 'email'),
    ...all(['person phone', 'person phone work', 'person phone home', 'person phone mobile', 'person phone other'], 'phone'),
    ...all(['person organization', 'organization name', 'organization'], 'company'), ...all(['person title', 'person job title'], 'title'), 'person label': 'tags', 'person labels': 'tags',
    'person website': 'website', ...all(['person linkedin', 'person linkedin page', 'person linkedin profile'], 'linkedin'), 'person city': 'city', 'person state': 'region', 'person country': 'country',
    'person notes': 'notes', 'note content': 'notes',
    ...all(['person creation date', 'person person created', 'person update time', 'person next activity date', 'person last activity date', 'activity due date', 'deal expected close date',
      'deal creation date', 'deal closed on', 'deal won time', 'deal lost time'], 'date'),
    'person marketing status': { suppresses: STANDINGS },
  },
  marks: ['person name', 'person email', 'person email work', 'person phone', 'person phone work', 'person organization', 'person owner', 'person id', 'person label', 'person first name', 'person creation date',
    'person marketing status', 'organization name', 'deal title', 'activity subject', 'person open deals'],
  needs: ['person name', 'person first name', 'person email', 'person email work'],
};

const salesforce: Preset = {
  id: 'salesforce', name: 'Salesforce lead report', source: 'salesforce',
  columns: {
    'lead id': 'external_id', '18 digit lead id': 'external_id', 'first name': 'first_name', 'last name': 'last_name', title: 'title', 'company account': 'company', email: 'email',
    phone: 'phone', mobile: 'phone', 'mobile phone': 'phone', website: 'website', industry: 'industry', 'no of employees': 'company_size', employees: 'company_size', city: 'city', 'state province': 'region',
    state: 'region', country: 'country', 'lead source': 'source', description: 'notes', ...all(['lead owner', 'lead status', 'rating', 'street', 'account'], 'attribute'),
    ...all(['create date', 'created date', 'last activity', 'last modified', 'last modified date', 'converted date', 'email bounced date'], 'date'),
    'email opt out': { suppresses: 'unsubscribed' }, 'do not call': { suppresses: 'do_not_contact' }, 'email bounced reason': { suppresses: 'bounced' },
  },
  marks: ['company account', 'lead owner', 'lead source', 'lead status', 'rating', 'create date', 'lead id', 'email opt out', 'state province'],
  needs: ['company account'],
};

/** Leads with their first contact; what the owner added is `custom.NAME`. */
const close: Preset = {
  id: 'close', name: 'Close leads', source: 'close', prefix: 'custom.',
  columns: {
    id: 'external_id', 'lead id': 'external_id', ...all(['display name', 'lead name'], 'company'), 'primary contact name': 'name', 'primary contact first name': 'first_name', 'primary contact last name': 'last_name',
    'primary contact title': 'title', 'primary contact primary email': 'email', 'primary contact other emails': 'email', 'primary contact primary phone': 'phone',
    'primary contact other phones': 'phone', description: 'notes', url: 'website', 'primary address city': 'city', 'primary address state': 'region', 'primary address country': 'country',
    ...all(['date created', 'date updated', 'last activity date', 'last lead status change date', 'next task date'], 'date'), 'primary contact primary url': 'attribute', 'status id': 'attribute',
    'status label': { suppresses: DO_NOT_CONTACT },
  },
  marks: ['primary contact primary email', 'status label', 'primary contact name', 'primary contact primary phone', 'status id', 'display name', 'primary contact other emails'],
  needs: ['primary contact primary email', 'primary contact name', 'primary contact primary phone'],
};

/** The names of its contract: `firstName`, `emails`, `phones`. */
const shopmonkey: Preset = {
  id: 'shopmonkey', name: 'Shopmonkey customers', source: 'shopmonkey',
  columns: {
    id: 'external_id', 'public id': 'attribute', 'first name': 'first_name', 'last name': 'last_name', 'company name': 'company', email: 'email', emails: 'email', phone: 'phone', phones: 'phone', 'phone numbers': 'phone',
    city: 'city', state: 'region', country: 'country', website: 'website', note: 'notes', ...all(['created date', 'updated date'], 'date'),
    // A switch that every customer has: off does not tell whether anybody was asked.
    ...all(['marketing opt out', 'marketing opted out'], { suppresses: 'unsubscribed' }), 'marketing opt in': 'attribute', 'customer type': 'attribute', 'location id': 'attribute',
  },
  marks: ['emails', 'phones', 'phone numbers', 'customer type', 'location id', 'public id', 'vehicles', 'vin', 'license plate', 'submodel', 'dot number', 'referral source', 'marketing opt in'], needs: ['first name', 'company name'],
};

export const CRMS: readonly Preset[] = [hubspot, pipedrive, salesforce, close, shopmonkey];
