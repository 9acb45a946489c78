import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max';
import { isRoleAddress, parseEmail } from '../capture/email.ts';
import { MAIL_MARK, PHONE_MARK } from './text.ts';
import type { TextLanguage } from './transcript.ts';

/** A value with the words around it that say whose it is. */
interface Found { readonly value: string; readonly before: string; readonly after: string }
export interface Contacts {
  readonly email: string | null;
  readonly phone: string | null;
  /** The texts with a mark in the place of each address and number. */
  readonly marked: readonly string[];
}

/** Words that stand before "at" without being the name of a mailbox. */
const NO_MAILBOX = new Set(['me', 'us', 'am', 'is', 'are', 'be', 'was', 'were', 'work', 'works', 'working', 'look', 'looking', 'meet', 'live', 'based', 'here', 'there', 'it', 'him', 'her', 'them', 'call', 'reach', 'site',
  'website', 'page', 'team', 'stay', 'budget', 'price', 'manager', 'director', 'head', 'lead', 'founder', 'owner', 'ceo', 'cto', 'contact', 'email', 'mail', 'e-mail', 'address', 'and', 'or', 'the', 'im', 'not']);
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}`;
const DOT = String.raw`(?:\s{0,2}\.\s{0,2}|\s{1,2}(?:dot|punkt)\s{1,2})`;
const LOCAL = String.raw`${LABEL}(?:(?:\.|\s{1,2}(?:dot|punkt)\s{1,2})${LABEL}){0,4}`;
/** "name at domain dot com": the dot must be said, or the name must look like a mailbox. */
const SPOKEN = new RegExp(String.raw`(?<![\p{L}\p{N}_.-])(${LOCAL})\s{1,2}(?:at|ät|@)\s{1,2}(${LABEL}(?:${DOT}${LABEL}){1,4})(?![\p{L}\p{N}])`, 'giu');
const spokenDots = (text: string): string => text.replace(/\s{1,2}(?:dot|punkt)\s{1,2}|\s{0,2}\.\s{0,2}/gi, '.');

/** Addresses that were written so that no machine should find them, as machines write them. */
export const plainAddresses = (text: string): string => text
  .replace(/\s{0,2}[[({]\s{0,2}(?:at|ät|@)\s{0,2}[\])}]\s{0,2}/gi, '@')
  .replace(/\s{0,2}[[({]\s{0,2}(?:dot|punkt|\.)\s{0,2}[\])}]\s{0,2}/gi, '.')
  .replace(SPOKEN, (whole, local: string, domain: string) => {
    const isSaid = /\s(?:dot|punkt)\s/i.test(whole);
    if (NO_MAILBOX.has(local.toLowerCase()) || (!isSaid && !/[._\d]/.test(local))) return whole;
    const address = `${spokenDots(local)}@${spokenDots(domain).replace(/\.$/, '')}`;
    return parseEmail(address) === undefined ? whole : address;
  });

const LOCAL_LETTER = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN_LETTER = /[\p{L}\p{N}.-]/u;
/** What `picture@2x.png` ends with. */
const FILES = /\.(?:png|jpe?g|gif|svg|webp|pdf|js|css|html?)$/;

interface Span { readonly value: string; readonly from: number; readonly to: number }
const emailsIn = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < 64 && LOCAL_LETTER.test(text[from - 1] ?? '')) from--;
    let to = at + 1;
    while (to < text.length && to - at < 190 && DOMAIN_LETTER.test(text[to] ?? '')) to++;
    while (to > at && /[.-]/.test(text[to - 1] ?? '')) to--;
    while (from < at && /[.'%+-]/.test(text[from] ?? '')) from++;
    const value = parseEmail(text.slice(from, to));
    if (value !== undefined && !FILES.test(value) && /\.\p{L}{2,}$/u.test(value)) found.push({ value, from, to });
  }
  return found;
};

/** Numbers that are no telephone's, by the word before them. */
const OTHER_NUMBER = /(?:order|bestell\S{0,10}|invoice|rechnung\S{0,10}|ticket|tracking|kunden\S{0,10}|customer|case|ref\S{0,10}|iban|konto\S{0,10}|account|auftrag\S{0,10}|artikel\S{0,10}|serial|vat|ust\S{0,10})[\s.:#]{0,3}(?:nr|no|number|nummer|id)?[\s.:#]{0,3}$/i;
const HAS_NUMBER = /\d[\d\s()./+-]{4,}\d/;

const phonesIn = (text: string, country: string): readonly Span[] => {
  if (!HAS_NUMBER.test(text)) return [];
  const options = isSupportedCountry(country) ? { defaultCountry: country } : {};
  return findPhoneNumbersInText(text, options).filter(({ startsAt }) => !OTHER_NUMBER.test(text.slice(Math.max(0, startsAt - 30), startsAt)))
    .map(({ number, startsAt, endsAt }) => ({ value: number.number, from: startsAt, to: endsAt }));
};

const markOut = (text: string, spans: readonly Span[], mark: string): string => {
  let out = '';
  let at = 0;
  for (const { from, to } of spans) {
    out += `${text.slice(at, from)}${mark}`;
    at = to;
  }
  return out + text.slice(at);
};
const around = (text: string, { value, from, to }: Span): Found =>
  ({ value, before: text.slice(Math.max(0, from - 80), from).toLowerCase(), after: text.slice(to, to + 40).toLowerCase() });

/** Not theirs: the wrong one of two, or one of ours that they speak of. */
const NOT_THEIRS = /(?:\bnot|\bnicht|\bstatt|\binstead of|\bnever|\bwr(?:i|o)te to|\bwritten to|\bmailed|\bgeschrieben an|\byour (?:address|number|e-?mail)(?: is)?|\bihre (?:adresse|nummer|mail)(?: ist)?)\s{0,2}:?\s{0,2}$/;
const CORRECTS = /\b(?:sorry|meant|correct|correction|typo|wrong|richtig|vertippt|korrektur|sondern|falsch)\b/i;

/** Somebody else's: "my boss john@…", "die Adresse meiner Kollegin ist …". Not that of who says "I'm her assistant", nor one behind another address or an "I". */
const OTHERS = new RegExp(String.raw`(?<!\b(?:i'm|im|i am|ich bin|as|als)\s)(?<![\p{L}\p{N}])(?:my|our|his|her|their|(?:mein|unser|sein|ihr)(?:e|en|em|er|es)?)\s(?:\p{L}{1,15}\s){0,2}?`
  + '(?:boss|bosses|colleagues?|co-?workers?|managers?|supervisor|assistants?|secretary|partner|wife|husband|friend|director|ceo|cto|cfo|accountant|chefs?|chefin|kolleg(?:e|en|in|innen)|vorgesetzte[nr]?'
  + String.raw`|assistent(?:in|en)?|sekretärin|geschäftsführer(?:in|s)?|mann|frau|partnerin|freund(?:in)?|steuerberater(?:in)?)(?:'?s)?(?![\p{L}\p{N}])(?<between>(?:[^.!?\n@]|\.(?=\S)){0,30})$`, 'u');
const OF_ONES_OWN = /(?<![\p{L}\p{N}])(?:i|i'm|me|we|us|mine|ich|mir|mich|wir|uns)(?![\p{L}\p{N}])/u;
/** What the visitor asks us to use. */
const USE_THIS = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:write|reply|send (?:it|that|this|everything))\s(?:back\s)?to\sme|(?:e-?mail|mail|write|reach|contact|message|call|ring|text|phone)\sme|(?:please|but|instead|just|or|and)\s(?:e-?mail|mail|contact|use|write\sto)`
  + String.raw`|[,;.:]\s(?:e-?mail|mail|use|write\sto)|erreich\p{L}{1,4}\s(?:(?:sie|ihr|du)\s)?mich|mich\serreich\p{L}{1,4}(?:\s(?:sie|ihr|du))?|ich\sbin|(?:schreib|schick|mail)\p{L}{1,3}\s(?:(?:sie|es|das)\s){0,2}mir`
  + String.raw`|(?:my|meine?)\s(?:own\s|eigene\s)?(?:e-?mail|mail|e-?mail-?adresse|mailadresse|adresse|address|e-?mail\saddress|number|nummer)(?:\s(?:is|ist|lautet))?)`
  + String.raw`(?:\s(?:instead|directly|please|bitte|direkt|lieber|stattdessen|gerne|back|at|on|to|via|under|unter|per|an|auf|e-?mail|mail)){0,4}\s{0,2}[,:]?\s{0,2}$`, 'u');
const isOthers = ({ before }: Found): boolean => {
  const between = OTHERS.exec(before)?.groups?.between;
  return between !== undefined && !OF_ONES_OWN.test(between);
};

/** The one that is theirs: after a correction the last, else the first that is a person's own, one that they ask us to use before all. Somebody else's is for when there is no other. */
const choose = (found: readonly Found[], text: string, isOffice: (value: string) => boolean): string | null => {
  const theirs = found.filter(({ before }) => !NOT_THEIRS.test(before));
  const others = new Set(theirs.filter(isOthers).map(({ value }) => value));
  const alone = theirs.filter(({ value }) => !others.has(value));
  const own = alone.length > 0 ? alone : theirs;
  if (own.length > 1 && CORRECTS.test(text)) return own.at(-1)?.value ?? null;
  const personal = own.filter(({ value }) => !isOffice(value));
  return (personal.find(({ before }) => USE_THIS.test(before)) ?? personal[0] ?? own[0])?.value ?? null;
};

/** Where each language is spoken: a workspace in one of these countries knows better than the language does. */
const SPOKEN_IN: Readonly<Record<TextLanguage, readonly string[]>> = { de: ['DE', 'AT', 'CH', 'LI', 'LU'], en: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'ZA', 'IN', 'SG'] };
const DOMAIN_COUNTRIES: Readonly<Record<string, string>> = {
  de: 'DE', at: 'AT', ch: 'CH', li: 'LI', uk: 'GB', ie: 'IE', fr: 'FR', nl: 'NL', be: 'BE', it: 'IT', es: 'ES', pl: 'PL', dk: 'DK', se: 'SE', no: 'NO', fi: 'FI', us: 'US', ca: 'CA', au: 'AU', nz: 'NZ',
};

/** Whose national numbers these are: the country that their address names, then one in which the text's language is spoken, then the workspace's. */
const countriesFor = (email: string | null, language: TextLanguage, workspace: string): readonly string[] => {
  const named = email === null ? undefined : DOMAIN_COUNTRIES[email.slice(email.lastIndexOf('.') + 1)];
  const spoken = SPOKEN_IN[language].includes(workspace) ? workspace : language === 'de' ? 'DE' : undefined;
  return [...new Set([named, spoken, workspace].flatMap((country) => country ?? []))];
};

export interface ContactReading { readonly language: TextLanguage; readonly country: string; /** Addresses that our side has named: nobody's contact. */ readonly ours: readonly string[] }

/** E-mail and phone of who wrote these texts, and the texts with both marked. */
export const contactsIn = (texts: readonly string[], { language, country, ours }: ContactReading): Contacts => {
  const plain = texts.map(plainAddresses);
  const whole = plain.join('\n');
  const ourAddresses = new Set(ours.flatMap((text) => emailsIn(plainAddresses(text)).map(({ value }) => value)));
  const emails: Found[] = [];
  const withoutMails = plain.map((text) => {
    const spans = emailsIn(text);
    emails.push(...spans.map((span) => around(text, span)).filter(({ value }) => !ourAddresses.has(value)));
    return markOut(text, spans, MAIL_MARK).replace(/(?<![\d+])00(?=[1-9]\d)/g, '+').replace(/(\+\d{1,3}\s?)\(0\)/g, '$1');
  });
  const email = choose(emails, whole, isRoleAddress);
  const countries = countriesFor(email, language, country);
  const phones: Found[] = [];
  const marked = withoutMails.map((text) => {
    const spans = countries.map((each) => phonesIn(text, each)).find((found) => found.length > 0) ?? [];
    phones.push(...spans.map((span) => around(text, span)));
    return markOut(text, spans, PHONE_MARK);
  });
  return { email, phone: choose(phones, whole, () => false), marked };
};
