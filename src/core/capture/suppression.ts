import type { SuppressionReason } from '../ledger/event.ts';

/** What the values of a column say: any that is no "no" gives the reason, or each word its own. */
export type Suppresses = SuppressionReason | ReadonlyMap<string, SuppressionReason>;

/** A row's word that its person is not to be written to; the quote is the column and what stands in it. */
export interface Suppression { readonly reason: SuppressionReason; readonly quote: string }

const NO: ReadonlySet<string> = new Set([
  '0', 'false', 'falsch', 'faux', 'no', 'n', 'nein', 'non', 'nie', 'never', 'none', 'keine', 'kein', 'off', 'aus', 'f', 'active', 'aktiv', 'subscribed', 'opted in', 'opt in',
  'abonniert', 'angemeldet', 'allowed', 'erlaubt', '0/0/00', 'not set', 'no opt out',
]);

/** Words for a standing that ends all mail, as exports write them in a column of standings. */
export const STANDINGS: ReadonlyMap<string, SuppressionReason> = new Map<string, SuppressionReason>([
  ...['unsubscribed', 'unsubscribe', 'emails unsubscribed', 'opted out', 'opt out', 'optout', 'cancelled', 'canceled', 'abgemeldet', 'ausgetragen', 'desinscrit', 'removed by subscriber']
    .map((word): [string, SuppressionReason] => [word, 'unsubscribed']),
  ...['bounced', 'bounce', 'hard bounced', 'hard bounce', 'emails bounced', 'cleaned', 'undeliverable', 'unzustellbar'].map((word): [string, SuppressionReason] => [word, 'bounced']),
  ...['complained', 'complaint', 'spam complaint', 'marked as spam', 'spam', 'abuse', 'reported as spam'].map((word): [string, SuppressionReason] => [word, 'complained']),
  ...['do not contact', 'donotcontact', 'dnc', 'blocklisted', 'blacklisted', 'blocked', 'gesperrt', 'kontaktsperre', 'nicht kontaktieren', 'no consent', 'werbesperre']
    .map((word): [string, SuppressionReason] => [word, 'do_not_contact']),
]);

/** In a column of stages, which say nothing of mail otherwise. */
export const DO_NOT_CONTACT: ReadonlyMap<string, SuppressionReason> = new Map([...STANDINGS].filter(([, reason]) => reason === 'do_not_contact'));

/** In a column that only says how somebody stands with us in general, a cancelled order or a blocked account is no wish to be left alone. */
export const PLAIN_STANDINGS: ReadonlyMap<string, SuppressionReason> = new Map([...STANDINGS]
  .filter(([word]) => !['cancelled', 'canceled', 'blocked', 'gesperrt', 'spam', 'abuse', 'complaint'].includes(word)));

/** In a column that says whether somebody wants mail, a plain no says as much; whatever else stands there, a date or a blank, says nothing against it. */
export const OPT_INS: ReadonlyMap<string, SuppressionReason> = new Map<string, SuppressionReason>([...STANDINGS,
  ...['no', 'n', 'nein', 'false', 'f', 'falsch', '0', 'off', 'aus', 'never', 'nie', 'not subscribed', 'nicht abonniert', 'not allowed', 'nicht erlaubt', 'nicht angemeldet', 'nicht erteilt', 'declined', 'denied',
    'abgelehnt', 'verweigert', 'revoked', 'withdrawn', 'widerrufen'].map((word): [string, SuppressionReason] => [word, 'unsubscribed']),
]);

/** `emails_Unsubscribed` as words: lower case, one space between. */
const wordsOf = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[\s_]+|(?<=[a-z])-/g, ' ').trim();

/** What a value says in a column that may suppress; undefined when it says nothing against writing. */
export const suppressionIn = (text: string, says: Suppresses): SuppressionReason | undefined => {
  if (typeof says !== 'string') return says.get(wordsOf(text));
  return NO.has(text.toLowerCase()) ? undefined : says;
};

/** What weighs more when a row names two reasons. */
const WEIGHT: Readonly<Record<SuppressionReason, number>> = {
  erased: 7, deletion_requested: 6, complained: 5, refused: 4, unsubscribed: 3, do_not_contact: 2, bounced: 1,
};

export const graver = (a: Suppression | undefined, b: Suppression): Suppression => (a === undefined || WEIGHT[b.reason] > WEIGHT[a.reason] ? b : a);
