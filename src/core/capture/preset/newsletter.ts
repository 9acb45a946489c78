import type { SuppressionReason } from '../../ledger/event.ts';
import { STANDINGS } from '../suppression.ts';
import { all, type Meant, type Preset } from './preset.ts';

const audience: Readonly<Record<string, Meant>> = {
  'email address': 'email', 'first name': 'first_name', 'last name': 'last_name', name: 'name', 'phone number': 'phone', company: 'company', cc: 'country', region: 'region', timezone: 'zone', euid: 'external_id', notes: 'notes', tags: 'tags',
  ...all(['address', 'latitude', 'longitude', 'gmtoff', 'dstoff', 'leid', 'optin ip', 'confirm ip', 'member rating'], 'attribute'),
  ...all(['optin time', 'confirm time', 'last changed', 'birthday'], 'date'),
};
const AUDIENCE = ['member rating', 'optin time', 'optin ip', 'confirm time', 'confirm ip', 'leid', 'euid', 'gmtoff', 'dstoff', 'last changed'];

const subscribed: Preset = {
  id: 'mailchimp', name: 'Mailchimp audience, subscribed', source: 'mailchimp', columns: audience, marks: AUDIENCE, lacks: ['unsub time', 'clean time'],
};

/** Why somebody left, where it says more than that they did. */
const LEFT: ReadonlyMap<string, SuppressionReason> = new Map([['abuse', 'complained'], ['spam', 'complained'], ['spammy content', 'complained'], ['this is spam', 'complained']]);

const unsubscribed: Preset = {
  id: 'mailchimp-unsubscribed', name: 'Mailchimp audience, unsubscribed', source: 'mailchimp',
  columns: { ...audience, 'unsub time': { suppresses: 'unsubscribed' }, 'unsub reason': { suppresses: LEFT }, ...all(['unsub campaign title', 'unsub campaign id', 'unsub reason other'], 'attribute') },
  marks: ['unsub time', 'unsub reason', 'unsub campaign id', ...AUDIENCE], needs: ['unsub time'], everybody: { reason: 'unsubscribed', column: 'unsub time' },
};

const cleaned: Preset = {
  id: 'mailchimp-cleaned', name: 'Mailchimp audience, cleaned', source: 'mailchimp',
  columns: { ...audience, 'clean time': { suppresses: 'bounced' }, ...all(['clean campaign title', 'clean campaign id'], 'attribute') },
  marks: ['clean time', 'clean campaign id', ...AUDIENCE], needs: ['clean time'], lacks: ['unsub time'], everybody: { reason: 'bounced', column: 'clean time' },
};

const BLACKLISTED = ['email blacklisted', 'emailblacklisted', 'sms blacklisted', 'smsblacklisted', 'whatsapp blacklisted', 'blacklisted', 'email blocklisted', 'sms blocklisted', 'blocklisted'];

/** Formerly Sendinblue. `SMS` is the number of a mobile phone, without its plus. */
const brevo: Preset = {
  id: 'brevo', name: 'Brevo contacts', source: 'brevo',
  columns: {
    'contact id': 'external_id', email: 'email', firstname: 'first_name', lastname: 'last_name', prenom: 'first_name', nom: 'last_name', vorname: 'first_name', nachname: 'last_name', sms: 'phone', whatsapp: 'phone', 'landline number': 'phone',
    'ext id': 'attribute', 'job title': 'title', linkedin: 'linkedin', company: 'company', ...all(['added time', 'modified time'], 'date'), ...all(BLACKLISTED, { suppresses: 'unsubscribed' }),
  },
  marks: ['sms', 'whatsapp', 'landline number', 'ext id', 'added time', 'modified time', 'contact id', ...BLACKLISTED], needs: ['email', 'sms'], abroad: ['sms', 'whatsapp'],
};

const activecampaign: Preset = {
  id: 'activecampaign', name: 'ActiveCampaign contacts', source: 'activecampaign',
  columns: {
    'contact id': 'external_id', id: 'external_id', email: 'email', 'first name': 'first_name', 'last name': 'last_name', phone: 'phone', ...all(['account', 'account name', 'organization', 'customer account'], 'company'), 'job title': 'title',
    tags: 'tags', ...all(['ip', 'ip address', 'lists', 'list', 'automations', 'score', 'contact score'], 'attribute'),
    ...all(['date created', 'created date', 'date subscribed', 'date unsubscribed', 'last updated', 'last email open date'], 'date'), status: { suppresses: STANDINGS },
  },
  marks: ['date created', 'ip', 'ip address', 'date subscribed', 'lists', 'automations', 'contact score', 'customer account', 'tags', 'status'],
  least: 3, needs: ['ip', 'ip address'], lacks: ['record id', 'lead owner', 'member rating', 'status label'],
};

/** Formerly ConvertKit: first names only. */
const kit: Preset = {
  id: 'kit', name: 'Kit subscribers', source: 'kit',
  columns: {
    id: 'external_id', 'first name': 'first_name', email: 'email', 'email address': 'email', tags: 'tags', referrer: 'attribute', 'created at': 'date', ...all(['status', 'state'], { suppresses: STANDINGS }),
  },
  marks: ['first name', 'created at', 'status', 'state', 'referrer', 'tags', 'email address'],
  least: 4, needs: ['status', 'state'], lacks: ['last name', 'name', 'phone', 'phone number', 'company', 'company name', 'uuid', 'connected on', 'record id', 'city', 'country', 'ip'],
};

const listmonk: Preset = {
  id: 'listmonk', name: 'listmonk subscribers', source: 'listmonk',
  columns: { uuid: 'external_id', email: 'email', name: 'name', attributes: 'attribute', lists: 'tags', ...all(['created at', 'updated at'], 'date'), status: { suppresses: STANDINGS } },
  marks: ['uuid', 'attributes', 'status', 'created at', 'updated at'], least: 3, needs: ['uuid'],
};

export const NEWSLETTERS: readonly Preset[] = [subscribed, unsubscribed, cleaned, brevo, activecampaign, kit, listmonk];
