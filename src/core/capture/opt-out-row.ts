import { EPOCH, type Instant, parseIso } from '../base/instant.ts';
import type { Identity, SuppressionReason } from '../ledger/event.ts';
import { parseEmail } from './email.ts';
import { undefuse } from './exchange.ts';
import { parsePhone } from './phone.ts';
import { graver, STANDINGS, type Suppression, suppressionIn } from './suppression.ts';

/** A row of another tool's list of people who are to be left alone: by which addresses, why and since when. */
export type OptOutRow =
  | { readonly kind: 'opt_out'; readonly identities: readonly Identity[]; readonly reason: SuppressionReason; /** Null where the row has no moment. */ readonly at: Instant | null }
  /** A row of somebody who is not: a whole list of contacts was given. */
  | { readonly kind: 'left' }
  | { readonly kind: 'rejected'; readonly reason: string };

const PHONE_COLUMN = /phone|mobile|telefon|mobil|handy|\btel\b|number|nummer|^to$|^from$/i;
const DATE_COLUMN = /date|time|created|updated|when|datum|zeit|(?:^|[ _])at$/i;
const STANDING_COLUMN = /status|state|standing|reason|type|subscri|opt|bounce|complain|grund|abmeld/i;
/** What says that somebody still wants mail. */
const STAYS = /^(?:subscribed|active|aktiv|abonniert|angemeldet|opted[ -]?in|confirmed|enabled)$/i;

const momentIn = (text: string): Instant | undefined => {
  // SendGrid and Postmark write seconds since 1970.
  if (/^1\d{9}$/.test(text)) return Number(text) * 1000;
  const moment = parseIso(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?: ?UTC)?$/, '$1T$2Z'));
  return moment === undefined || moment < EPOCH ? undefined : moment;
};

export interface OptOutQuestion { readonly header: readonly string[]; readonly country: string; /** Where the row gives none. */ readonly reason: SuppressionReason; readonly now: Instant }

/** Reads a row, whatever its layout: every e-mail address in it, numbers in columns of numbers, the gravest reason that it names, and when. */
export const readOptOutRow = (cells: readonly string[], { header, country, reason, now }: OptOutQuestion): OptOutRow => {
  const identities = new Map<string, Identity>();
  let said: Suppression | undefined;
  let at: Instant | null = null;
  let stays = false;
  cells.forEach((raw, index) => {
    const text = undefuse(raw).trim();
    const column = header[index] ?? '';
    if (text === '') return;
    const email = text.includes('@') ? parseEmail(text) : undefined;
    const phone = email === undefined && (PHONE_COLUMN.test(column) || (header.length === 1 && /^\+?[\d ()./-]{6,}$/.test(text))) ? parsePhone(text, country) : undefined;
    if (email !== undefined) identities.set(`email ${email}`, { kind: 'email', value: email, shared: false });
    if (phone !== undefined && 'e164' in phone) identities.set(`phone ${phone.e164}`, { kind: 'phone', value: phone.e164, shared: false });
    if (STANDING_COLUMN.test(column)) {
      const why = suppressionIn(text, STANDINGS);
      if (why !== undefined) said = graver(said, { reason: why, quote: '' });
      else if (STAYS.test(text)) stays = true;
    }
    if (DATE_COLUMN.test(column)) at ??= momentIn(text) ?? null;
  });
  if (said === undefined && stays) return { kind: 'left' };
  if (identities.size === 0) return { kind: 'rejected', reason: 'no e-mail address or number in it' };
  return { kind: 'opt_out', identities: [...identities.values()], reason: said?.reason ?? reason, at: at !== null && at > now ? null : at };
};
