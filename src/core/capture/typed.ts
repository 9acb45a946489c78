import { AppError } from '../base/errors.ts';
import { isZone } from '../base/instant.ts';
import type { Identity, LeadField } from '../ledger/event.ts';
import { LEAD_FIELDS } from '../ledger/event.ts';
import { suggest } from '../base/suggest.ts';
import { countryOf } from './country.ts';
import { parseEmail } from './email.ts';
import { linkedinSlug } from './identity.ts';
import { parsePhone } from './phone.ts';

/** `field=value` or `name=value`; the first `=` divides. Raises `usage` where there is none. */
export const parsePair = (text: string): readonly [name: string, value: string] => {
  const at = text.indexOf('=');
  if (at <= 0) throw new AppError('usage', `"${text}" has no name and value.`, { hint: 'Write it as name=value.' });
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

/** A field of a lead by its name. Raises `usage` with what was probably meant. */
export const parseField = (text: string): LeadField => {
  const wanted = text.trim().toLowerCase().replaceAll('-', '_');
  const field = LEAD_FIELDS.find((known) => known === wanted);
  if (field !== undefined) return field;
  const near = suggest(wanted, LEAD_FIELDS);
  throw new AppError('usage', `A lead has no field "${text}".`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Fields: ${LEAD_FIELDS.join(', ')}. Anything else is an attribute: --attribute "${text}=…"`,
  });
};

/** The value of a field as a person typed it, normalised; national phone numbers are of `country`. Raises `invalid` for what cannot be one. */
export const readTyped = (field: LeadField, text: string, country: string): string => {
  const wrong = (reason: string): AppError => new AppError('invalid', reason, { details: { field } });
  switch (field) {
    case 'email': {
      const email = parseEmail(text);
      if (email === undefined) throw wrong(`"${text}" is no e-mail address.`);
      return email;
    }
    case 'phone': {
      const phone = parsePhone(text, country);
      if ('reason' in phone) throw new AppError('invalid', `${phone.reason}.`, { hint: 'Write it with its country: +49 30 1234567', details: { field } });
      return phone.e164;
    }
    case 'country': return countryOf(text);
    case 'zone':
      if (!isZone(text)) throw wrong(`"${text}" is no time zone: Europe/Berlin is one.`);
      return text;
    default: return text;
  }
};

/** The identity that a field's value stands for. */
export const identityOf = (field: LeadField, value: string): Identity | undefined => {
  if (field === 'email' || field === 'phone') return { kind: field, value, shared: false };
  const slug = field === 'linkedin' ? linkedinSlug(value) : undefined;
  return slug === undefined ? undefined : { kind: 'external', value: `linkedin:${slug}`, shared: false };
};
