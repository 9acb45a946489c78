import { parseEmail } from '../capture/email.ts';
import { contactsIn, plainAddresses } from '../extract/contact.ts';
import { MAIL_MARK, readable } from '../extract/text.ts';
import type { TextLanguage } from '../extract/transcript.ts';
import type { Referral } from './understanding.ts';

const NAME = String.raw`(?<name>(?:(?:Dr|Prof|Mr|Mrs|Ms|Herrn?|Frau)\.?\s+)?\p{Lu}[\p{L}'-]{1,24}(?:\s+(?:van|von|de|der|den|di|da|la|le)){0,2}(?:\s+\p{Lu}[\p{L}'-]{1,24}){0,2})`;
/** What stands before the name of somebody else. */
const BEFORE: readonly RegExp[] = [
  String.raw`\b(?:my|our|meinen?r?|meine[mn]|unsere?[nmr]?)\s+(?:\p{L}+\s+){0,3}?(?:colleague|co-?worker|boss|manager|head of \p{L}+|director|assistant|partner|successor|owner|lead|buyer|controller|[Kk]olleg(?:e|en|in)|[Cc]hef(?:in)?|[Pp]artner(?:in)?|[Nn]achfolger(?:in)?|\p{L}*leiter(?:in)?|\p{L}*leitung|[Aa]gentur|agency)[,:]?\s+`,
  String.raw`\b(?:talk|speak|reach out|write|turn|get in touch|reach|contact|ask|try|call|ping|loop in|adding|copying|introducing|email)\s+(?:to\s+|with\s+|it\s+to\s+)?(?:(?:my|our)\s+\p{L}+,?\s+)?`,
  String.raw`\b(?:forwarded|passed|handed|sent)\s+(?:\p{L}+\s+){0,5}?(?:to|on to|over to)\s+`,
  String.raw`\b(?:(?:person|contact)\s+(?:\p{L}+\s+){0,6}?is|contact would be|handled by|managed by|owned by|done by|taken over by)\s+`,
  String.raw`\b(?:[Ss]prechen|[Ww]enden|[Ss]chreiben|[Ff]ragen|[Vv]ersuchen|[Kk]ontaktieren|[Rr]ufen|[Ww]ende|[Ss]prich|[Ff]rag)\s+(?:(?:[Ss]ie|sich|euch|dich|du|es|das|bitte|dazu|besser|lieber|direkt|gern|gerne|am besten|doch|mal|einfach)\s+){0,5}(?:(?:an|mit|bei)\s+)?(?:(?:dem|den|die|der)\s+\p{L}+\s+)?`,
  String.raw`\b(?:[Zz]uständig(?:e|er)?|[Vv]erantwortlich|[Aa]nsprechpartner(?:in)?)\s+(?:(?:ist|wäre|dafür|hierfür|dazu|für|dieses|das|bei|uns|Thema|jetzt)\s+){1,6}`,
  String.raw`\b(?:an|durch|von)\s+(?=(?:Herrn?|Frau)\s)`,
  String.raw`(?:^|[.!?]\s+)(?=\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?\s+(?:is|would be|handles|manages|owns|has taken|took|will|can|wäre|ist|kümmert|macht|hat|übernimmt|leitet)\b)`,
  String.raw`(?<![\p{L}])(?=(?:Herrn?|Frau)\s)`,
].map((before) => new RegExp(`${before}${NAME}`, 'u'));
/** Words with a capital that are no name of a person. */
const NO_NAME = /^(?:I|We|You|He|She|It|They|The|This|That|Their|There|These|My|Our|His|Her|Please|Thanks|Ich|Wir|Sie|Er|Es|Das|Die|Der|Dies|Dafür|Mein|Meine|Unser|Unsere|Bitte|Danke|Herr|Herrn|Frau|IT|HR|CEO|CFO|CTO|Marketing|Vertrieb|Einkauf|Sales|Support|Head|Director|Manager|Betriebsleiter|Monday|Tuesday|Wednesday|Thursday|Friday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Team|Abteilung|Agentur|Agency|Kollege|Kollegin|Wrong|Falscher|Not|Right|Kontaktieren|Wenden|Tel|Telefon|In|For|Für|Automatic|Ihre|Ihr|Your|Mit)$/;

/** `anna.weber@…` is Anna Weber's; `info@` is nobody's. */
const nameOfMailbox = (email: string): string | null => {
  const parts = email.slice(0, email.indexOf('@')).split('.').filter((part) => /^\p{L}{2,}$/u.test(part));
  return parts.length < 2 ? null : parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
};

const nameIn = (text: string): string | null => {
  for (const pattern of BEFORE) {
    const written = pattern.exec(text)?.groups?.['name'];
    if (written === undefined) continue;
    const [first = '', ...rest] = written.split(/\s+/);
    if (NO_NAME.test(first) && !/^(?:Herrn?|Frau)$/.test(first)) continue;
    const kept = [first, ...rest];
    const end = kept.findIndex((word, at) => at > 0 && NO_NAME.test(word));
    const name = kept.slice(0, end < 0 ? kept.length : end).join(' ').replace(/^Herrn\b/, 'Herr').replace(/[.,:;]$/, '');
    if (/^(?:Herr|Frau)$/.test(name)) continue;
    return name;
  }
  return null;
};

const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/u;
/** The address that is named, whosever it is: here it is somebody else's that is looked for. */
const emailIn = (text: string): string | null => parseEmail(ADDRESS.exec(plainAddresses(readable(text)))?.[0] ?? '') ?? null;

export interface ReferralReading { readonly language: TextLanguage; /** ISO 3166, for national numbers. */ readonly country: string }

/** Whom a text names to talk to instead; null when it names nobody who could be found. */
export const referralIn = (text: string, { language, country }: ReferralReading): Referral | null => {
  const { phone, marked } = contactsIn([readable(text)], { language, country, ours: [] });
  const email = emailIn(text);
  const name = nameIn((marked[0] ?? '').replaceAll(MAIL_MARK, '')) ?? (email === null ? null : nameOfMailbox(email));
  return name === null && email === null && phone === null ? null : { name, email, phone };
};
