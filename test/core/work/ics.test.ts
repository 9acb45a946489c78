import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, icsOf, type Invitation } from '../../../src/core/work/ics.ts';

const NOW = Date.UTC(2026, 2, 1, 8);
const invitation = (patch: Partial<Invitation> = {}): Invitation => ({
  uid: 'tk_1@salesos', startsAt: Date.UTC(2026, 2, 2, 9, 30), minutes: 45, sequence: 0, isCancelled: false, title: 'Demo', text: '', place: null,
  organizer: { name: 'Ada Lovelace', email: 'ada@acme.example' }, attendee: { name: 'Anna Müller', email: 'anna@lab.example' }, stampedAt: NOW, ...patch,
});
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
const octets = (text: string): number => new TextEncoder().encode(text).length;
/** As RFC 5545 reads a file: lines joined, then names and values. */
const read = (file: string): ReadonlyMap<string, string> => new Map(file.replace(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean).map((line): [string, string] => {
  const at = line.replace(/"[^"]*"/g, (quoted) => 'x'.repeat(quoted.length)).indexOf(':');
  return [line.slice(0, at), line.slice(at + 1)];
}));
const asText = (value: string): string => value.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

describe('an invitation', () => {
  it('is what calendars read', () => {
    expect(icsOf(invitation({ text: 'Bring, if you can:\nnumbers; a pen', place: 'Hall 3' })).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'PRODID:-//salesos//salesos//EN', 'VERSION:2.0', 'CALSCALE:GREGORIAN', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:tk_1@salesos',
      'DTSTAMP:20260301T080000Z', 'DTSTART:20260302T093000Z', 'DTEND:20260302T101500Z', 'SEQUENCE:0', 'STATUS:CONFIRMED', 'SUMMARY:Demo',
      'DESCRIPTION:Bring\\, if you can:\\nnumbers\\; a pen', 'LOCATION:Hall 3', 'ORGANIZER;CN="Ada Lovelace":mailto:ada@acme.example',
      'ATTENDEE;CN="Anna Müller";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=', ' TRUE:mailto:anna@lab.example', 'TRANSP:OPAQUE', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });
  it('ends as CANCEL, and without somebody who asks and somebody who is asked is an entry', () => {
    const cancelled = read(icsOf(invitation({ isCancelled: true, sequence: 2 })));
    expect([cancelled.get('METHOD'), cancelled.get('STATUS'), cancelled.get('SEQUENCE'), cancelled.get('UID')]).toEqual(['CANCEL', 'CANCELLED', '2', 'tk_1@salesos']);
    expect(read(icsOf(invitation({ organizer: null }))).get('METHOD')).toBe('PUBLISH');
    expect(read(icsOf(invitation({ attendee: null }))).get('METHOD')).toBe('PUBLISH');
  });
  it('lets no name or title write a line of its own', () => {
    const file = icsOf(invitation({ title: 'A\r\nATTACH:x', attendee: { name: 'B"\r\nX:y\u0007', email: 'b@c.example\r\nZ:1' }, place: 'P\nQ' }));
    expect(file.split('\r\n').some((line) => /^(?:ATTACH|X|Z|Q)/.test(line))).toBe(false);
    expect(read(file).get('SUMMARY')).toBe('A\\nATTACH:x');
    expect([...read(file).keys()].find((name) => name.startsWith('ATTENDEE'))).toContain(`CN="B^'^nX:y"`);
  });
});

const text = fc.string({ unit: fc.oneof(fc.constantFrom('\\', ';', ',', ':', '"', '\n', ' ', 'ä', '€', '😀', 'é'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.string({ minLength: 1, maxLength: 1 })), maxLength: 300 });
describe('laws', () => {
  it('a folded line has at most 75 octets each, cuts no sign, and is the line again when joined', () => {
    fc.assert(fc.property(text.map((any) => wellFormed(any.replace(/[\r\n]/g, ' '))), (line) => {
      const folded = foldLine(line);
      expect(folded.endsWith('\r\n')).toBe(true);
      const lines = folded.slice(0, -2).split('\r\n');
      for (const each of lines) {
        expect(octets(each)).toBeLessThanOrEqual(75);
        expect(wellFormed(each)).toBe(each);
      }
      for (const each of lines.slice(1)) expect(each.startsWith(' ')).toBe(true);
      expect(folded.slice(0, -2).replace(/\r\n /g, '')).toBe(line);
    }));
  });
  it('an escaped text comes back, without what no calendar may hold', () => {
    fc.assert(fc.property(text, (any) => {
      const kept = wellFormed(any).replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
      const escaped = escapeText(any);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(asText(escaped)).toBe(kept);
    }));
  });
  it('whatever is said, the file is lines of RFC 5545 with the same moment, and the same bytes again', () => {
    fc.assert(fc.property(text, text, fc.integer({ min: 0, max: 2 ** 42 }), fc.integer({ min: 1, max: 1440 }), (title, place, at, minutes) => {
      const made = invitation({ title, place, startsAt: at, minutes, attendee: { name: title, email: 'a@b.example' } });
      const file = icsOf(made);
      expect(file).toBe(icsOf(made));
      for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const lines = read(file);
      const moment = (value = ''): number => Date.parse(value.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));
      expect(moment(lines.get('DTSTART'))).toBe(Math.floor(at / 1000) * 1000);
      expect(moment(lines.get('DTEND')) - moment(lines.get('DTSTART'))).toBe(minutes * 60_000);
    }));
  });
});
