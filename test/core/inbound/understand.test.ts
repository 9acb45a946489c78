import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comeBackIn, proposalIn } from '../../../src/core/inbound/moment.ts';
import { understand } from '../../../src/core/inbound/understand.ts';
import { REPLY_INTENTS } from '../../../src/core/inbound/understanding.ts';
import { toIso } from '../../../src/core/base/instant.ts';

/** A Monday, ten in Berlin, four in New York. */
const now = Date.UTC(2026, 2, 2, 9);
const reading = { now, zone: 'Europe/Berlin', competitors: ['HubSpot', 'Zoho CRM'] } as const;

describe('an absence', () => {
  it.each([
    ['I am out of the office until August 12.', '2026-08-12'], ['I am on vacation and will be back on Monday, 16 March.', '2026-03-16'],
    ['Our office is closed from Dec 23 to Jan 2.', '2027-01-02'], ['Out of office. Back tomorrow.', '2026-03-03'], ["I'm on annual leave through Friday.", '2026-03-06'],
    ['I am out of office and return on 03/10.', '2026-10-03'],
    ['Ich bin bis zum 12. August nicht im Büro.', '2026-08-12'], ['Ich bin vom 5.3. bis 20.3. im Urlaub.', '2026-03-20'], ['Bin ab Montag, 16.03. wieder erreichbar, derzeit im Urlaub.', '2026-03-16'],
    ['Abwesenheitsnotiz: Ich bin in Elternzeit.', null],
    ['Ich bin über den Jahreswechsel nicht im Büro. Ab dem 7.1.27 bin ich zurück.', '2027-01-07'], ['Vom 21.12.26 bis einschließlich 8.1.27 bin ich im Urlaub.', '2027-01-08'],
    ["I'm out of office 12/23 through 1/2, returning on 1/3/2027.", '2027-01-03'],
  ])('%s ends on %s', (text, date) => { expect(understand(text, reading)).toMatchObject({ intent: 'out_of_office', kind: 'auto_reply', return_date: date, unsubscribe: false }); });
  it('reads a numeric date as people write it in the zone', () => {
    expect(understand('I am out of office and return on 03/10.', { ...reading, zone: 'America/New_York' }).return_date).toBe('2026-03-10');
  });
  it('is what headers say it is, whatever the words are', () => {
    expect(understand('Back soon', { ...reading, kind: 'auto_reply' })).toMatchObject({ kind: 'auto_reply', unsubscribe: false });
    expect(understand('We received your request. Reply STOP to unsubscribe.', { ...reading, kind: 'auto_reply' })).toMatchObject({ kind: 'auto_reply', unsubscribe: false });
  });
  it('has no other intent when it is a bounce or a complaint', () => {
    for (const kind of ['bounce', 'complaint'] as const) expect(understand('Interested!', { ...reading, kind })).toMatchObject({ kind, intent: null, objection: null, evidence: null });
  });
});

describe('a wish to buy in few words', () => {
  it.each<[string, string]>([
    ["I'd like a demo please", 'booking'], ['I would like a demo', 'booking'], ['We want a call with you.', 'booking'], ['Interested, please call.', 'booking'], ['Very interested', 'interest'], ['Wir hätten Interesse', 'interest'],
    ["We don't need a demo.", 'objection'], ['Not interested', 'not_interested'], ['Kein Interesse', 'not_interested'],
  ])('%s: %s', (text, intent) => { expect(understand(text, reading).intent).toBe(intent); });
});

describe('a referral', () => {
  it.each([
    ["I'm not the right person, please talk to Ben Okafor (ben.okafor@acme.example).", { name: 'Ben Okafor', email: 'ben.okafor@acme.example', phone: null }],
    ['Please contact our head of sales, Nina Roth, at nina@acme.example.', { name: 'Nina Roth', email: 'nina@acme.example', phone: null }],
    ['Dafür ist Frau Sommer zuständig, sommer@acme.example', { name: 'Frau Sommer', email: 'sommer@acme.example', phone: null }],
    ['Wenden Sie sich an meinen Kollegen Jan Vogt, Tel. 030 5550134.', { name: 'Jan Vogt', email: null, phone: '+49305550134' }],
    ['Wrong person. Write to it@acme.example', { name: null, email: 'it@acme.example', phone: null }],
  ])('%s names %j', (text, referral) => { expect(understand(text, { ...reading, country: 'DE' })).toMatchObject({ intent: 'referral', referral }); });
});

describe('what else a reply says', () => {
  it('names the first competitor as the playbook writes it', () => {
    expect(understand('We already use zoho crm and looked at Hubspot.', reading)).toMatchObject({ intent: 'objection', objection: 'competitor', competitor: 'Zoho CRM' });
    expect(understand('Can I import contacts from HubSpot?', reading)).toMatchObject({ intent: 'question', objection: null, competitor: 'HubSpot' });
  });
  it('sounds and hurries as it is written', () => {
    expect(understand('Great, this is exactly what we need! Please call me today.', reading)).toMatchObject({ sentiment: 'positive', urgency: 'high', language: 'en' });
    expect(understand('Das ist leider viel zu teuer.', reading)).toMatchObject({ sentiment: 'negative', urgency: 'medium', language: 'de', intent: 'objection', objection: 'price' });
    expect(understand('Not right now, check back in June.', reading)).toMatchObject({ urgency: 'low', intent: 'not_now' });
  });
  it('is nothing for an empty text', () => {
    expect(understand('', reading)).toMatchObject({ intent: 'other', evidence: null, unsubscribe: false });
  });
  it('has an answer for any text, whose evidence is in it, and the same one again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const understood = understand(text, reading);
      expect(REPLY_INTENTS).toContain(understood.intent);
      expect(understood.confidence).toBeGreaterThan(0);
      expect(understood.confidence).toBeLessThan(1);
      expect(understood).toEqual(understand(text, reading));
    }));
  });
  it.each([['a '.repeat(20_000)], ['stop the '.repeat(4000)], ['nicht mehr '.repeat(4000)], ['we already use '.repeat(3000)], ['12.03. um 15 Uhr '.repeat(2000)], ['x@y.z '.repeat(5000)]])('takes no longer for a long text (%#)', (text) => {
    const before = performance.now();
    understand(text, reading);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe('a time that is proposed', () => {
  const proposed = (text: string, zone = 'Europe/Berlin', language: 'en' | 'de' = 'en'): string | undefined => {
    const proposal = proposalIn(text, { now, zone, language });
    return proposal && `${toIso(proposal.at)}${proposal.isTimed ? '' : ' (day)'}`;
  };
  it.each([
    ['Thursday 3 pm works for me.', 'Europe/Berlin', '2026-03-05T14:00:00Z'], ['Thursday 3 pm works for me.', 'America/New_York', '2026-03-05T20:00:00Z'],
    ['How about tomorrow at 4:30pm?', 'Europe/Berlin', '2026-03-03T15:30:00Z'], ["Monday doesn't work, but Tuesday at 2 would.", 'Europe/Berlin', '2026-03-03T13:00:00Z'],
    ['Can we talk next week?', 'Europe/Berlin', undefined], ['I am free on Friday', 'Europe/Berlin', '2026-03-06T08:00:00Z (day)'],
  ])('%s in %s is %s', (text, zone, at) => {
    const found = proposed(text, zone);
    if (at === undefined) expect(found === undefined || found.endsWith('(day)')).toBe(true); else expect(found).toBe(at);
  });
  it.each([
    ['Donnerstag 15 Uhr passt mir gut.', '2026-03-05T14:00:00Z'], ['Am Donnerstag bin ich verhindert, können wir auf Freitag 11 Uhr verschieben?', '2026-03-06T10:00:00Z'], ['Passt, dann am 14.3. um 9 bei uns im Büro.', '2026-03-14T08:00:00Z'],
  ])('%s in German is %s', (text, at) => { expect(proposed(text, 'Europe/Berlin', 'de')).toBe(at); });
});

describe('a time to come back', () => {
  it.each([
    ['Please check back with me in September.', 'en', '2026-09-01'], ['Circle back in 6 months.', 'en', '2026-09-02'], ["Let's revisit this in the new year.", 'en', '2027-01-02'], ['Follow up in Q3', 'en', '2026-07-01'],
    ['Not at the moment.', 'en', null], ['Melden Sie sich bitte im September noch einmal.', 'de', '2026-09-01'], ['Fragen Sie im Frühjahr nach', 'de', '2027-03-01'], ['bis Quartalsende haben wir andere Themen', 'de', '2026-04-01'],
  ] as const)('%s is %s', (text, language, date) => { expect(comeBackIn(text, { now, zone: 'Europe/Berlin', language })).toBe(date); });
});
