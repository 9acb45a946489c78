import { DO_NOT_CONTACT, STANDINGS } from '../suppression.ts';
import { all, type Preset } from './preset.ts';

const apollo: Preset = {
  id: 'apollo', name: 'Apollo people', source: 'apollo',
  columns: {
    'apollo contact id': 'external_id', 'first name': 'first_name', 'last name': 'last_name', title: 'title', 'company name': 'company', company: 'company', email: 'email', 'secondary email': 'email', 'tertiary email': 'email',
    ...all(['work direct phone', 'mobile phone', 'home phone', 'other phone', 'first phone'], 'phone'), employees: 'company_size', industry: 'industry', 'person linkedin url': 'linkedin', website: 'website',
    city: 'city', state: 'region', country: 'country', lists: 'tags',
    // What belongs to the company, and how sure Apollo is of an address.
    ...all(['company name for emails', 'corporate phone', 'company phone', 'company linkedin url', 'facebook url', 'twitter url', 'company address', 'company city', 'company state', 'company country', 'email status',
      'apollo account id', 'account owner', 'contact owner', 'keywords', 'technologies'], 'attribute'),
    ...all(['last contacted', 'last raised at', 'primary email last verified at'], 'date'),
    stage: { suppresses: DO_NOT_CONTACT },
    'email bounced': { suppresses: 'bounced' }, 'do not call': { suppresses: 'do_not_contact' }, unsubscribed: { suppresses: 'unsubscribed' },
  },
  marks: ['apollo contact id', 'apollo account id', 'company name for emails', 'person linkedin url', 'company linkedin url', 'email confidence', 'work direct phone', 'corporate phone', 'primary email catch all status',
    'email bounced', 'demoed'],
};

const lemlist: Preset = {
  id: 'lemlist', name: 'lemlist leads', source: 'lemlist',
  columns: {
    id: 'external_id', 'lead id': 'external_id', 'contact id': 'attribute', email: 'email', 'first name': 'first_name', 'last name': 'last_name', 'company name': 'company', 'company domain': 'website', 'job title': 'title',
    phone: 'phone', 'linkedin url': 'linkedin', industry: 'industry', tags: 'tags', timezone: 'zone', 'campaign name': 'campaign', ...all(['icebreaker', 'picture', 'location', 'tagline', 'email deliverability'], 'attribute'),
    ...all(['created at', 'updated at', 'last contacted at', 'last contacted date', 'last replied date', 'last replied at'], 'date'),
    ...all(['lead status', 'email status', 'last state', 'status'], { suppresses: STANDINGS }), unsubscribed: { suppresses: 'unsubscribed' }, 'is unsubscribed': { suppresses: 'unsubscribed' },
  },
  marks: ['lead status', 'email deliverability', 'last state', 'icebreaker', 'email status', 'picture', 'linkedin url', 'last contacted date', 'last replied date'],
  needs: ['email deliverability', 'last state', 'icebreaker'],
};

const waalaxy: Preset = {
  id: 'waalaxy', name: 'Waalaxy prospects', source: 'waalaxy',
  columns: {
    'first name': 'first_name', 'last name': 'last_name', 'job title': 'title', occupation: 'title', 'company name': 'company', company: 'company', 'company website': 'website', 'linkedin url': 'linkedin',
    email: 'email', 'pro email': 'email', 'professional email': 'email', 'phone number': 'phone', phone: 'phone', 'phone numbers': 'phone', country: 'country', region: 'region', city: 'city', tags: 'tags', 'prospect list': 'campaign',
    ...all(['location', 'sales navigator url', 'company linkedin url', 'profile picture url', 'status', 'state'], 'attribute'),
    ...all(['connection request date', 'connected at', 'last reply detected date', 'last message date', 'imported at'], 'date'),
  },
  marks: ['linkedin url', 'occupation', 'connection request date', 'connected at', 'last reply detected date', 'sales navigator url', 'prospect list', 'pro email', 'company linkedin url'],
  needs: ['linkedin url'], lacks: ['email deliverability', 'last state', 'apollo contact id'],
};

/** The names of its programming interface. */
const instantly: Preset = {
  id: 'instantly', name: 'Instantly leads', source: 'instantly',
  columns: {
    id: 'external_id', email: 'email', 'first name': 'first_name', 'last name': 'last_name', 'company name': 'company', 'company domain': 'attribute', website: 'website', phone: 'phone', 'job title': 'title', campaign: 'campaign',
    ...all(['organization', 'personalization', 'payload', 'status summary', 'verification status', 'esp code', 'lt interest status', 'assigned to'], 'attribute'),
    ...all(['timestamp created', 'timestamp updated', 'timestamp last contact', 'timestamp last reply', 'timestamp last open', 'timestamp last touch'], 'date'),
    // Its numbers: -1 bounced, -2 unsubscribed.
    status: { suppresses: new Map([...STANDINGS, ['-1', 'bounced'] as const, ['-2', 'unsubscribed'] as const]) },
  },
  marks: ['timestamp created', 'timestamp updated', 'lt interest status', 'status summary', 'verification status', 'esp code', 'email open count', 'email reply count', 'email click count', 'pl value lead',
    'timestamp last contact', 'personalization'],
};

/** Of Facebook and Instagram: its ids and numbers have a sign in front that says what they are. */
const meta: Preset = {
  id: 'meta', name: 'Meta lead ads', source: 'meta',
  columns: {
    id: 'external_id', 'full name': 'name', 'first name': 'first_name', 'last name': 'last_name', email: 'email', 'phone number': 'phone', 'company name': 'company', 'job title': 'title', city: 'city', state: 'region', province: 'region',
    country: 'country', 'campaign name': 'campaign', 'created time': 'date', 'work email': 'email', 'work phone number': 'phone', website: 'website',
    ...all(['ad id', 'ad name', 'adset id', 'adset name', 'campaign id', 'form id', 'form name', 'is organic', 'platform', 'lead status'], 'attribute'),
  },
  marks: ['created time', 'ad id', 'ad name', 'adset id', 'adset name', 'campaign id', 'form id', 'form name', 'is organic', 'platform'],
  strips: { id: 'l:', 'ad id': 'ag:', 'adset id': 'as:', 'campaign id': 'c:', 'form id': 'f:', 'phone number': 'p:', 'work phone number': 'p:', 'zip code': 'z:', 'post code': 'z:' },
  dummy: '<test lead: dummy data',
};

export const OUTREACH: readonly Preset[] = [apollo, lemlist, waalaxy, instantly, meta];
