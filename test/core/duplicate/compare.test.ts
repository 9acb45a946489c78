import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { companyWords } from '../../../src/core/duplicate/company.ts';
import { comparable } from '../../../src/core/duplicate/comparable.ts';
import { compareProfiles, type ComparedField, confidenceFrom, type Verdict } from '../../../src/core/duplicate/compare.ts';
import { companyDomain, registrableDomain } from '../../../src/core/duplicate/domain.ts';
import { blockingKeys } from '../../../src/core/duplicate/keys.ts';
import { profileOf } from '../../../src/core/duplicate/profile.ts';
import { editDistance, isSlip, jaroWinkler, tokenSet } from '../../../src/core/duplicate/similarity.ts';
import type { Attributes, Fields, Identity } from '../../../src/core/ledger/event.ts';

test.each([['martha', 'marhta', 0.9611], ['dixon', 'dicksonx', 0.8133], ['dwayne', 'duane', 0.84], ['abc', 'xyz', 0], ['', '', 1]])(
  'Jaro-Winkler of %s and %s is the published one', (a, b, should) => { expect(jaroWinkler(a, b)).toBeCloseTo(should, 3); });

test.each([['kitten', 'sitting', 3], ['ca', 'abc', 3], ['mueller', 'muleler', 1], ['', 'ab', 2], ['same', 'same', 0]])(
  'edits between %s and %s', (a, b, should) => { expect(editDistance(a, b, 9)).toBe(should); });

test('measures are the same in both directions, and an edit distance gives up where it is told to', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 10);
    const whole = editDistance(a, b, 99);
    expect(editDistance(b, a, 99)).toBe(whole);
    expect(editDistance(a, b, most)).toBe(Math.min(whole, most + 1));
  }));
  expect(tokenSet(['anna', 'berg'], ['berg', 'anna'])).toBe(1);
  expect(tokenSet([], [])).toBe(0);
});

test('a slip is found by what the measures say, however soon a word is ruled out', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeä'), minLength: 3, maxLength: 9 });
  fc.assert(fc.property(word, word, (a, b) => {
    const shorter = Math.min(a.length, b.length);
    const allowed = shorter >= 6 ? 2 : 1;
    expect(isSlip(a, b)).toBe((shorter >= 4 && editDistance(a, b, allowed) <= allowed) || jaroWinkler(a, b) >= 0.9);
  }), { numRuns: 500 });
});

test.each([
  ['Müller Söhne GmbH & Co. KG', 'mueller soehne'], ['BioLab G.m.b.H.', 'biolab'], ['Acme Inc.', 'acme'], ['ACME, Incorporated', 'acme'], ['Rossi S.p.A.', 'rossi'],
  ['The Example Company Ltd', 'example'], ['Nordlicht UG (haftungsbeschränkt)', 'nordlicht'], ['Company Co', 'company co'], ['AG', 'ag'], ['Smith & Sons', 'smith and sons'], ['', ''],
])('%s without its legal form is "%s"', (company, should) => { expect(companyWords(company).join(' ')).toBe(should); });

test('a domain is that of a company, or of none', () => {
  expect(registrableDomain('https://shop.lab.co.uk/about')).toBe('lab.co.uk');
  expect(companyDomain('anna@mail.biolab.example')).toBe('biolab.example');
  expect(companyDomain('anna@gmail.com')).toBeUndefined();
  expect(companyDomain('anna@yahoo.co.uk')).toBeUndefined();
  expect(companyDomain('https://www.linkedin.com/in/anna')).toBeUndefined();
  expect(companyDomain('anna@[192.0.2.1]')).toBeUndefined();
});

interface Given { readonly fields?: Fields; readonly attributes?: Attributes; readonly identities?: readonly Identity[] }
const profile = ({ fields = {}, attributes = {}, identities = [] }: Given) => profileOf({ fields, attributes, identities });
const compare = (a: Given, b: Given) => compareProfiles(profile(a), profile(b));
const verdicts = (a: Given, b: Given): Partial<Record<ComparedField, Verdict>> => Object.fromEntries(compare(a, b).compared.map(({ field, verdict }) => [field, verdict]));
const named = (name: string): Given => ({ fields: { name } });

describe('names', () => {
  test.each([
    ['Jörg Müller', 'Joerg Mueller', 'same'], ['Dr. Anna Berg', 'Berg, Anna', 'same'], ['Bob Stone', 'Robert Stone', 'similar'], ['A. Berg', 'Anna Berg', 'similar'],
    ['Anna Maria Berg', 'Anna Berg', 'similar'], ['José García', 'Jose Garcia', 'same'], ['Anan Berg', 'Anna Berg', 'similar'],
    ['Anna Berg', 'Tom Falk', 'different'],
  ] as const)('%s and %s are %s', (a, b, should) => { expect(verdicts(named(a), named(b)).name).toBe(should); });
  it('that differ in a word are outweighed by nothing that a household shares', () => {
    const home = { phone: '+4930123456', city: 'Berlin' };
    const attributes = { Birthday: '1990-05-01', Street: 'Ringstr. 5', Postcode: '10115' };
    expect(compare({ fields: { ...home, name: 'Anna Berg' }, attributes }, { fields: { ...home, name: 'Tom Berg' }, attributes }).confidence).toBe(0.9);
  });
});

describe('what proves nothing', () => {
  it('is an office, a provider of mail, a switchboard', () => {
    const office = compare({ fields: { name: 'Anna Berg', email: 'info@lab.example' } }, { fields: { name: 'Tom Falk', email: 'info@lab.example' } });
    expect(office.confidence).toBeLessThan(0.01);
    expect(verdicts({ fields: { email: 'anna.b@gmail.com' } }, { fields: { email: 'tom@gmail.com' } }).company).toBeUndefined();
    const phone = '+4930123456';
    const shared: Identity[] = [{ kind: 'phone', value: phone, shared: true }];
    const direct = compare({ fields: { name: 'Anna Berg', phone } }, { fields: { name: 'A. Berg', phone } });
    const switchboard = compare({ fields: { name: 'Anna Berg', phone }, identities: shared }, { fields: { name: 'A. Berg', phone } });
    expect(switchboard.confidence).toBeLessThan(direct.confidence);
  });
  it('is a name alone, and two names at one company are two people', () => {
    expect(compare(named('Thomas Müller'), { fields: { name: 'Thomas Müller', company: 'Falk AG', email: 'thomas@falk.example' } }).confidence).toBeLessThanOrEqual(0.5);
    expect(compare({ fields: { name: 'Anna Berg', email: 'berg@lab.example' } }, { fields: { name: 'Tom Falk', email: 'falk@lab.example' } }).confidence).toBeLessThan(0.001);
  });
});

test('a name with the same company is probable, with the same phone, birthday or address nearly sure', () => {
  const one = { name: 'Anna Berg', company: 'BioLab GmbH' };
  expect(compare({ fields: one }, { fields: { name: 'Berg Anna', company: 'BioLab' } }).confidence).toBeGreaterThan(0.8);
  expect(compare({ fields: { name: 'Anna Berg', phone: '+4915112345678' } }, { fields: { name: 'Anna Berg', phone: '+4915112345678' } }).confidence).toBeGreaterThan(0.99);
  expect(compare({ fields: { name: 'Anna Berg' }, attributes: { DOB: '01.05.1990' } }, { fields: { name: 'Anna Berg' }, attributes: { 'Date of birth': '1990-05-01' } }).confidence).toBeGreaterThan(0.99);
  expect(compare({ fields: { name: 'Anna Berg', email: 'anna.berg+news@gmail.com' } }, { fields: { name: 'Anna Berg', email: 'annaberg@googlemail.com' } }).confidence).toBeGreaterThan(0.999);
});

const fieldsArbitrary = fc.record({
  name: fc.constantFrom('Anna Berg', 'Ana Berg', 'Berg', 'Tom Falk', 'A. B.', '李 雷', ''), email: fc.constantFrom('a@lab.example', 'info@lab.example', 'anna.berg@gmail.com', 'annaberg@web.de'),
  phone: fc.constantFrom('+4930123456', '+4915112345678'), company: fc.constantFrom('BioLab GmbH', 'Bio Lab', 'Falk AG'), city: fc.constantFrom('Berlin', 'Brelin', 'Köln'),
}, { requiredKeys: [] });

test('both ways say the same; a lead compared with itself has nothing against it; who is alike is brought together', () => {
  fc.assert(fc.property(fieldsArbitrary, fieldsArbitrary, (a, b) => {
    expect(compare({ fields: a }, { fields: b })).toEqual(compare({ fields: b }, { fields: a }));
    expect(compare({ fields: a }, { fields: a }).compared.every(({ verdict }) => verdict === 'same' || verdict === 'similar')).toBe(true);
    const keys = new Set(blockingKeys(profile({ fields: a })).map(({ pass, hash }) => `${pass}:${hash}`));
    const together = blockingKeys(profile({ fields: b })).some(({ pass, hash }) => keys.has(`${pass}:${hash}`));
    if (compare({ fields: a }, { fields: b }).confidence >= 0.9) expect(together).toBe(true);
  }));
});

test('the quick comparison of many says what the whole one says, from where it is asked to', () => {
  const oneOf = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: '' });
  const person = fc.record({
    name: oneOf('Anna Berg', 'Berg, Anna', 'Ana Berg', 'A. Berg', 'Tom Berg', "Anna O'Brien", 'Anna Maria Berg', 'Anna Anna'), phone: oneOf('+4930123456', '+4930123457', '+43123456'),
    email: oneOf('anna.berg@lab.example', 'anna.berg@web.de', 'ana.berg@lab.example', 'person.1@lab.example', 'person.2@lab.example', 'info@lab.example'),
    company: oneOf('Lab GmbH', 'Labs', 'Kern AG'), city: oneOf('Berlin', 'Berlim', 'Köln'), linkedin: oneOf('https://www.linkedin.com/in/anna', 'https://www.linkedin.com/in/tom'),
    Birthday: oneOf('1990-05-01', '1990-01-05', '1971-06-24'), Postcode: oneOf('10115', '10116'), Street: oneOf('Ringstr. 5', 'Ringstrasse 5'), Kundennummer: oneOf('K-1000', 'K-1001', 'X-7'),
  });
  const given = (values: Readonly<Record<string, string>>) => {
    const [fields, attributes]: [Record<string, string>, Record<string, string>] = [{}, {}];
    for (const [name, value] of Object.entries(values)) if (value !== '') (/^[a-z]/.test(name) ? fields : attributes)[name] = value;
    return profile({ fields, attributes });
  };
  fc.assert(fc.property(person, person, fc.constantFrom(0, 0.1, 0.5, 0.9, 0.99, 1), (a, b, least) => {
    const { confidence } = compareProfiles(given(a), given(b));
    expect(confidenceFrom(least)(comparable(given(a)), comparable(given(b)))).toBe(confidence >= least ? confidence : undefined);
  }), { numRuns: 500 });
});
