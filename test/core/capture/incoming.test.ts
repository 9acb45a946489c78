import { describe, expect, it, test } from 'vitest';
import { canonical, type Incoming, readIncoming } from '../../../src/core/capture/incoming.ts';

const NOW = Date.UTC(2026, 2, 1, 8);
const SETTINGS = { now: NOW, zone: 'Europe/Berlin', country: 'DE' };
const GOOD = { event_type: 'page_visited', source: 'website', occurred_at: '2026-03-01T07:00:00Z', lead_identifier: { email: 'Anna@Lab.example' }, metadata: { page: '/' } };

const read = (change: object): ReturnType<typeof readIncoming> => readIncoming(JSON.stringify({ ...GOOD, ...change }), SETTINGS);
const eventOf = (change: object = {}): Incoming => {
  const result = read(change);
  if (result.kind !== 'event') throw new Error(result.kind === 'rejected' ? result.reason : result.kind);
  return result.event;
};

describe('a line that is no event', () => {
  test.each([
    [{ event_type: undefined }, 'event_type is missing'], [{ event_type: 'lead.created' }, '"lead.created" is reserved'], [{ event_type: 'x'.repeat(101) }, 'event_type is missing'],
    [{ source: '' }, 'source is missing'], [{ occurred_at: undefined }, 'occurred_at is missing'], [{ occurred_at: '11.02.2026' }, 'is no date'],
    [{ occurred_at: '2026-02-30T10:00:00Z' }, 'is no date'], [{ occurred_at: 17 }, 'is no date'], [{ occurred_at: '2026-03-02T08:00:01Z' }, 'more than 24 hours ahead'],
    [{ occurred_at: '1969-12-31T23:59:59Z' }, 'is before 1970'], [{ occurred_at: '0001-01-01T00:00:00Z' }, 'is before 1970'], [{ occurred_at: '0000-01-01' }, 'is no date'],
    [{ metadata: [] }, 'metadata is no object'], [{ lead_identifier: undefined }, 'lead_identifier is missing'], [{ lead_identifier: {} }, 'names nobody'],
    [{ lead_identifier: { email: 'nope' } }, '"nope" is no e-mail address'], [{ lead_identifier: '+49 1' }, 'no valid phone number'], [{ lead_identifier: { phone: '1.71E+11' } }, 'rounded'],
  ])('%j', (change, reason) => {
    expect(read(change)).toEqual({ kind: 'rejected', reason: expect.stringMatching(new RegExp(reason)) });
  });
  test.each(['', '{', '[]', '"text"', 'null', '17'])('%s', (text) => {
    expect(readIncoming(text, SETTINGS)).toEqual({ kind: 'rejected', reason: 'the line is no JSON object' });
  });
});

describe('a line of our own export', () => {
  const exported = { seq: 7, lead_id: null, by: 'rule', recorded_at: '2026-03-01T07:00:00Z' };
  it('is skipped when it says what was decided, and an event when it says what was reported', () => {
    expect(read({ ...exported, event_type: 'person.suppressed', lead_identifier: null })).toEqual({ kind: 'skipped' });
    expect(read(exported)).toMatchObject({ kind: 'event' });
  });
  test.each(Object.keys(exported))('is not what lacks %s', (name) => {
    expect(read({ ...exported, event_type: 'deal.won', [name]: undefined })).toEqual({ kind: 'rejected', reason: expect.stringContaining('is reserved') });
  });
});

test.each(['metadata', 'lead_identifier', 'occurred_at', 'other'])('a line whose %s nests too deep is one that is no event, however deep', (name) => {
  const nested = (levels: number): string => `${JSON.stringify(GOOD).slice(0, -1)},"${name}":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
  for (const levels of [100, 100_000]) expect(readIncoming(nested(levels), SETTINGS)).toEqual({ kind: 'rejected', reason: 'the line nests deeper than 100 levels' });
  if (name === 'metadata') expect(readIncoming(nested(99), SETTINGS)).toMatchObject({ kind: 'event' });
});

describe('an event', () => {
  it('may happen up to a day ahead of our clock', () => { expect(eventOf({ occurred_at: '2026-03-02T08:00:00Z' }).occurredAt).toBe(NOW + 86_400_000); });
  it('is local to the workspace without an offset, and may be milliseconds', () => {
    expect(eventOf({ occurred_at: '2026-03-01T08:00:00' }).occurredAt).toBe(Date.UTC(2026, 2, 1, 7));
    expect(eventOf({ occurred_at: NOW }).occurredAt).toBe(NOW);
  });
  test.each([
    ['anna@lab.example', [['email', 'anna@lab.example']]], ['+49 151 26757002', [['phone', '+4915126757002']]], [4711, [['external', 'website:4711']]], ['crm:17', [['external', 'crm:17']]],
    ['https://linkedin.com/in/anna', [['external', 'linkedin:anna']]], [{ linkedin: 'linkedin.com/in/anna', email: 'a@b.example' }, [['external', 'linkedin:anna'], ['email', 'a@b.example']]],
    [{ handle: 'telegram:anna' }, [['handle', 'telegram:anna']]], [{ email: 'nope', phone: '0151 26757002' }, [['phone', '+4915126757002']]],
  ])('about %j', (identifier, identities) => {
    expect(eventOf({ lead_identifier: identifier }).candidate.identities.map(({ kind, value }) => [kind, value])).toEqual(identities);
  });
  it('tells names, company, title and country', () => {
    expect(eventOf({ metadata: { first_name: 'Anna', last_name: 'Müller', company: 'Lab', country: 'Deutschland', page: '/' } }).candidate.fields)
      .toMatchObject({ name: 'Anna Müller', company: 'Lab', country: 'DE', email: 'anna@lab.example', source: 'website' });
  });
  it('is one event by its key, else by all that it says, whatever the order of the names', () => {
    const same = (a: object, b: object): boolean => JSON.stringify(eventOf(a).sameness) === JSON.stringify(eventOf(b).sameness);
    expect(same({ idempotency_key: 'k1' }, { idempotency_key: 'k1', metadata: { page: '/other' } })).toBe(true);
    expect(same({ metadata: { a: 1, b: { c: 2, d: 3 } } }, { metadata: { b: { d: 3, c: 2 }, a: 1 } })).toBe(true);
    expect(same({ occurred_at: '2026-03-01T07:00:00Z' }, { occurred_at: '2026-03-01T08:00:00+01:00' })).toBe(true);
    expect(same({}, { metadata: { page: '/pricing' } })).toBe(false);
    expect(same({}, { occurred_at: '2026-03-01T07:00:01Z' })).toBe(false);
    expect(canonical({ b: [1, null], a: 'x' })).toBe('{"a":"x","b":[1,null]}');
  });
});
