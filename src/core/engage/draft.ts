import { AppError } from '../base/errors.ts';
import { type LocalTime, toLocal } from '../base/instant.ts';
import { isFreeDomain } from '../capture/email.ts';
import type { World } from '../decide/situation.ts';
import type { LeadRecord } from '../ledger/lead-record.ts';
import type { Rules, Template } from '../playbook/rules.ts';
import { newestVersion, offeredText, usableProposal } from '../revenue/proposal.ts';
import { UNSUBSCRIBE_PLACE } from './unsubscribe.ts';
import { findTemplate, missingFrom, renderTemplate, type TemplateValues } from './template.ts';

export interface Draft { readonly template: string; readonly channel: string; readonly language: string; readonly subject: string; readonly body: string; readonly html: string | null }

/** What stands where a name is not known, so that a greeting still reads like one. */
const GREETED: Readonly<Record<string, string>> = { de: 'zusammen', en: 'there' };

/** The lead's own language, then the workspace's, then English. */
export const languagesOf = (record: Pick<LeadRecord, 'fields'>, world: Pick<World, 'language'>): readonly string[] =>
  [record.fields.language, world.language, 'en'].filter((language): language is string => language !== undefined && language !== '');

const firstNameOf = ({ first_name, name }: LeadRecord['fields']): string | undefined => {
  if (first_name !== undefined) return first_name;
  const word = name?.trim().split(/\s+/)[0];
  // Only a plain word in Latin letters greets somebody: no company, no address, no initials.
  return word !== undefined && /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(word) && !/[@&]/.test(name ?? '') ? word : undefined;
};

/** The company's name, or its domain, which reads well in any sentence; nothing for a private address. */
export const companyOf = ({ company, email }: LeadRecord['fields']): string | undefined => {
  const domain = email?.split('@')[1]?.toLowerCase();
  return company ?? (domain === undefined || isFreeDomain(domain) ? undefined : domain);
};

/** Facts that a template may name and that need no words in their place. */
const SAID_AS_THEY_ARE = ['last_name', 'title', 'industry', 'company_size', 'city', 'region', 'country', 'website', 'email', 'phone'] as const;
const pick = (fields: LeadRecord['fields'], names: typeof SAID_AS_THEY_ARE): TemplateValues => Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));

/** The text of the newest open proposal that still holds. */
const proposalIn = ({ proposals }: DraftRequest['record'], { now, zone }: DraftRequest['world']): TemplateValues => {
  const usable = proposals === undefined || now === undefined || zone === undefined ? undefined : usableProposal({ proposals }, { now, zone });
  const version = usable && newestVersion(usable);
  return version ? { proposal: offeredText(version) } : {};
};

export interface DraftRequest {
  /** Template id. */
  readonly id: string;
  readonly record: Pick<LeadRecord, 'fields' | 'owner'> & Partial<Pick<LeadRecord, 'attributes' | 'proposals'>>;
  readonly rules: Pick<Rules, 'templates' | 'business' | 'team'>;
  /** Without a moment nobody knows whether a proposal still holds, and none is said. */
  readonly world: Pick<World, 'language'> & Partial<Pick<World, 'now' | 'zone'>>;
  /** What the job adds: the slots it offers. */
  readonly more?: TemplateValues;
}

/** What is known of lead and business, with something to say where a name is missing. */
export const valuesFor = ({ record, rules, world, more = {} }: Omit<DraftRequest, 'id'>, language: string): TemplateValues => {
  const { fields, owner, attributes = {} } = record;
  const { business, team } = rules;
  const isGerman = language.startsWith('de');
  const sender = team.members.find(({ id }) => id === owner)?.name ?? business.senderName ?? (team.members.length === 1 ? team.members[0]?.name : undefined) ?? business.name;
  const firstName = firstNameOf(fields) ?? GREETED[language] ?? GREETED['en'] ?? '';
  return {
    first_name: firstName,
    name: fields.name ?? firstName,
    company: companyOf(fields) ?? (isGerman ? 'Ihr Unternehmen' : 'your company'),
    product: business.product ?? (isGerman ? 'unser Produkt' : 'our product'), business: business.name, sender,
    ...pick(fields, SAID_AS_THEY_ARE), attributes,
    ...(business.bookingUrl === null ? {} : { booking_url: business.bookingUrl }),
    ...(business.postalAddress === null ? {} : { postal_address: business.postalAddress }),
    unsubscribe: UNSUBSCRIBE_PLACE, ...proposalIn(record, world),
    ...more,
  };
};

/** The template in the lead's language. Raises `config` where the playbook has none by that id. */
export const templateFor = (id: string, { record, rules, world }: Pick<DraftRequest, 'record' | 'world'> & { readonly rules: Pick<Rules, 'templates'> }): Template => {
  const template = findTemplate(rules.templates, id, languagesOf(record, world));
  if (!template) throw new AppError('config', `the playbook has no template "${id}"`, { hint: 'Add it under templates: `salesos playbook edit`' });
  return template;
};

/** The template in the lead's language with every variable filled. Raises `config` without such a template, `invalid` when a value is missing. */
export const draftFrom = (request: DraftRequest): Draft => {
  const { id } = request;
  const template = templateFor(id, request);
  const language = template.language.toLowerCase();
  return { template: id, channel: template.channel, language, ...renderTemplate(template, valuesFor(request, language)) };
};

/** Like `draftFrom`, but undefined where the template is missing or a value for it: for showing what would be written. */
export const findDraft = (request: DraftRequest): Draft | undefined => {
  const { id, record, rules, world } = request;
  const template = findTemplate(rules.templates, id, languagesOf(record, world));
  if (!template || missingFrom(template, valuesFor(request, template.language.toLowerCase())).length > 0) return undefined;
  return draftFrom(request);
};

/** The words of a draft as a message by this channel has them: only a mail program reads HTML. */
export const partsFor = (channel: string, { subject, body, html }: Pick<Draft, 'subject' | 'body' | 'html'>): { readonly subject: string; readonly body: string; readonly html?: string } =>
  ({ subject, body, ...(html !== null && channel === 'email' && { html }) });

/** `subject` and body as one text, for a person to read. */
export const draftText = ({ subject, body }: Pick<Draft, 'subject' | 'body'>): string => (subject === '' ? body : `${subject}\n\n${body}`);

const two = (value: number): string => String(value).padStart(2, '0');
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
};
const weekday = ({ year, month, day }: LocalTime): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** `Tuesday 2026-03-03, 10:00 (Europe/Berlin)`: the weekday in the reader's language, the date as no two countries read it differently. */
export const slotText = (instant: number, zone: string, language: string): string => {
  const local = toLocal(instant, zone);
  const name = (WEEKDAYS[primaryOf(language)] ?? WEEKDAYS['en'])?.[weekday(local)] ?? '';
  return `${name} ${local.year}-${two(local.month)}-${two(local.day)}, ${two(local.hour)}:${two(local.minute)} (${zone})`;
};
const primaryOf = (language: string): string => language.split(/[-_]/)[0] ?? '';
