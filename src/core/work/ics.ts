import { type Instant, MINUTE_MS, toIso } from '../base/instant.ts';

/*
 * Invitations as calendars read them: RFC 5545 (the form) and RFC 5546 (who is asked for what). Times are UTC, so that no zone has to be explained.
 */

export interface Party { readonly name: string | null; readonly email: string }
export interface Invitation {
  /** The same for every version of a meeting. */
  readonly uid: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  /** Rises with every change: a calendar believes the highest. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly title: string;
  readonly text: string;
  readonly place: string | null;
  readonly organizer: Party | null;
  readonly attendee: Party | null;
  /** When this version was written. */
  readonly stampedAt: Instant;
}

const LINE_OCTETS = 75;
const octetsOf = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** A line of any length as lines of at most 75 octets of UTF-8, each but the first beginning with a space; no sign is cut in two. Lines end in CRLF. */
export const foldLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
};

/** What no text of a calendar may hold: control characters, and halves of signs, which are none. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\P{Cc}\n\t]/gu, '');
/** A value of type TEXT: backslash, semicolon, comma and line breaks are escaped. */
export const escapeText = (text: string): string => plain(text).replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
/** A parameter in quotes; what it cannot hold is written as RFC 6868 has it. */
const parameter = (text: string): string => `"${plain(text).replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\n/g, '^n')}"`;

/** `20260301T090000Z`. */
const utc = (instant: Instant): string => toIso(Math.floor(instant / 1000) * 1000).replace(/[-:]/g, '');
const party = (kind: string, { name, email }: Party, rest = ''): string => `${kind}${name === null ? '' : `;CN=${parameter(name)}`}${rest}:mailto:${plain(email).replace(/[\s<>]/g, '')}`;

/** An invitation needs who asks and who is asked; without one of them it is an entry for a calendar. */
const methodOf = ({ isCancelled, organizer, attendee }: Invitation): string => {
  if (isCancelled) return 'CANCEL';
  return organizer && attendee ? 'REQUEST' : 'PUBLISH';
};

/** The file of an invitation, of a change to it or of its end. The same invitation makes the same bytes. */
export const icsOf = (invitation: Invitation): string => {
  const { uid, startsAt, minutes, sequence, isCancelled, title, text, place, organizer, attendee, stampedAt } = invitation;
  return [
    'BEGIN:VCALENDAR', 'PRODID:-//salesos//salesos//EN', 'VERSION:2.0', 'CALSCALE:GREGORIAN', `METHOD:${methodOf(invitation)}`,
    'BEGIN:VEVENT', `UID:${escapeText(uid)}`, `DTSTAMP:${utc(stampedAt)}`, `DTSTART:${utc(startsAt)}`, `DTEND:${utc(startsAt + minutes * MINUTE_MS)}`, `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`, `SUMMARY:${escapeText(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escapeText(text)}`]), ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(organizer ? [party('ORGANIZER', organizer)] : []),
    ...(attendee ? [party('ATTENDEE', attendee, ';ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE')] : []),
    'TRANSP:OPAQUE', 'END:VEVENT', 'END:VCALENDAR',
  ].map(foldLine).join('');
};
