import { all, numbered, type Preset } from './preset.ts';

const linkedin: Preset = {
  id: 'linkedin', name: 'LinkedIn connections', source: 'linkedin',
  columns: {
    'first name': 'first_name', 'last name': 'last_name', url: 'linkedin', 'email address': 'email', company: 'company', position: 'title',
    'connected on': 'date',
  },
  marks: ['connected on', 'url', 'position', 'email address'],
};

/** Of 2024: labels, `E-mail 1 - Label`. */
const google: Preset = {
  id: 'google', name: 'Google contacts', source: 'google',
  columns: {
    name: 'name', 'first name': 'first_name', 'last name': 'last_name', 'organization name': 'company', 'organization title': 'title',
    notes: 'notes', labels: 'tags', ...numbered('e mail', 'value', 'email'), ...numbered('phone', 'value', 'phone'),
    'address 1 city': 'city', 'address 1 region': 'region', 'address 1 country': 'country', 'website 1 value': 'website', birthday: 'date',
    ...all(['organization department', 'nickname', 'file as', 'photo'], 'attribute'),
  },
  marks: ['phonetic first name', 'file as', 'organization name', 'organization title', 'labels', 'e mail 1 label', 'phone 1 label', 'e mail 1 value', 'phone 1 value', 'address 1 formatted'],
};

/** Until 2024: `Given Name`, `Group Membership`, `E-mail 1 - Type`. */
const googleOld: Preset = {
  id: 'google-old', name: 'Google contacts (until 2024)', source: 'google',
  columns: {
    name: 'name', 'given name': 'first_name', 'family name': 'last_name', 'organization 1 name': 'company', 'organization 1 title': 'title', notes: 'notes',
    'group membership': 'tags', ...numbered('e mail', 'value', 'email'), ...numbered('phone', 'value', 'phone'),
    'address 1 city': 'city', 'address 1 region': 'region', 'address 1 country': 'country', 'website 1 value': 'website', birthday: 'date', language: 'language',
    ...all(['occupation', 'location', 'subject', 'priority', 'organization 1 location'], 'attribute'),
  },
  marks: ['given name', 'family name', 'group membership', 'yomi name', 'given name yomi', 'e mail 1 type', 'phone 1 type', 'e mail 1 value', 'phone 1 value', 'organization 1 name'],
};

const outlook: Preset = {
  id: 'outlook', name: 'Outlook contacts', source: 'outlook',
  columns: {
    'first name': 'first_name', 'last name': 'last_name', company: 'company', 'job title': 'title', 'e mail address': 'email', 'e mail 2 address': 'email', 'e mail 3 address': 'email',
    ...all(['business phone', 'business phone 2', 'mobile phone', 'home phone', 'home phone 2', 'primary phone', 'other phone', 'car phone'], 'phone'),
    'business city': 'city', 'business state': 'region', 'business country region': 'country', 'business country': 'country', 'web page': 'website', notes: 'notes', categories: 'tags', language: 'language',
    birthday: 'date', anniversary: 'date',
    // `Title` is the form of address here, and the rest belongs to others than the person.
    ...all(['title', 'account', 'location', 'company main phone', 'assistant s phone', 'business fax', 'home fax', 'other fax', 'callback', 'isdn', 'pager', 'radio phone', 'tty tdd phone', 'telex',
      'e mail type', 'e mail 2 type', 'e mail 3 type', 'e mail display name', 'home city', 'home state', 'home country region', 'other city', 'other state', 'other country region', 'profession'], 'attribute'),
    // The same in German.
    vorname: 'first_name', nachname: 'last_name', firma: 'company', position: 'title', 'e mail adresse': 'email', 'e mail 2 adresse': 'email', 'e mail 3 adresse': 'email',
    ...all(['telefon geschaeftlich', 'telefon geschaeftlich 2', 'mobiltelefon', 'telefon privat', 'telefon privat 2', 'haupttelefon', 'weiteres telefon'], 'phone'),
    'ort geschaeftlich': 'city', 'region geschaeftlich': 'region', 'bundesland kanton geschaeftlich': 'region', 'land region geschaeftlich': 'country', webseite: 'website', notizen: 'notes', kategorien: 'tags',
    sprache: 'language', geburtstag: 'date', jahrestag: 'date', ...all(['anrede', 'konto', 'ort', 'telefon firma', 'telefon assistent', 'beruf'], 'attribute'),
  },
  marks: ['business phone', 'business fax', 'company main phone', 'e mail display name', 'e mail 2 address', 'web page', 'business street', 'business postal code', 'assistant s phone', 'tty tdd phone',
    'telefon geschaeftlich', 'fax geschaeftlich', 'strasse geschaeftlich', 'postleitzahl geschaeftlich', 'e mail 2 adresse', 'weitere vornamen', 'telefon assistent'],
};

/** The columns that vCards of any version come as. */
const vcard: Preset = {
  id: 'vcard', name: 'vCard', source: 'vcard',
  columns: {
    uid: 'external_id', 'formatted name': 'name', 'first name': 'first_name', 'last name': 'last_name', email: 'email', phone: 'phone', company: 'company', 'job title': 'title',
    website: 'website', linkedin: 'linkedin', city: 'city', region: 'region', country: 'country', language: 'language', 'time zone': 'zone', categories: 'tags', birthday: 'date', notes: 'notes',
    ...all(['middle name', 'name prefix', 'name suffix', 'nickname', 'fax', 'department', 'role', 'street', 'postal code'], 'attribute'),
  },
  marks: ['uid', 'formatted name'], needs: ['formatted name'],
};

export const ADDRESS_BOOKS: readonly Preset[] = [google, googleOld, linkedin, outlook, vcard];
