import { describe, expect, it, test } from 'vitest';
import { layoutOf, uniqueHeaders } from '../../../src/core/capture/layout.ts';

const meaning = (headers: readonly string[], maps: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(layoutOf(headers, maps).columns.map(({ header, target }) => [header, target]));

describe('a layout', () => {
  it('is known by two of its own columns', () => {
    expect(layoutOf(['Record ID', 'First Name', 'Last Name', 'Email', 'Lead Status']).preset?.id).toBe('hubspot');
    expect(layoutOf(['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']).preset?.id).toBe('linkedin');
    expect(layoutOf(['First Name', 'Last Name', 'Organization Name', 'Labels', 'E-mail 1 - Label', 'E-mail 1 - Value', 'Phone 1 - Value']).preset?.id).toBe('google');
    expect(layoutOf(['First Name', 'Email']).preset).toBeNull();
  });
  it('reads LinkedIn: the address of the profile is who somebody is', () => {
    expect(meaning(['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']))
      .toEqual({ 'First Name': 'first_name', 'Last Name': 'last_name', URL: 'linkedin', 'Email Address': 'email', Company: 'company', Position: 'title', 'Connected On': 'date' });
  });
  it('reads German and English words, and keeps the rest', () => {
    expect(meaning(['Vorname', 'Nachname', 'E-Mail-Adresse', 'Handynummer', 'Firma', 'Funktion', 'Land', 'Schuhgröße']))
      .toEqual({ Vorname: 'first_name', Nachname: 'last_name', 'E-Mail-Adresse': 'email', Handynummer: 'phone', Firma: 'company', Funktion: 'title', Land: 'country', 'Schuhgröße': 'attribute' });
    expect(meaning(['fullName', 'workEmail', 'Mobile Phone', 'account', 'LinkedIn URL'])).toEqual({ 'LinkedIn URL': 'linkedin', fullName: 'name', workEmail: 'email', 'Mobile Phone': 'phone', account: 'company' });
  });
  it('takes the plainest of several words', () => {
    expect(meaning(['Email', 'Personal Email', 'Email 1', 'Email 2', 'Phone', 'Mobile'])).toEqual({
      Email: 'email', 'Personal Email': 'attribute', 'Email 1': 'attribute', 'Email 2': 'attribute', Phone: 'phone', Mobile: 'attribute',
    });
    expect(meaning(['Email 1', 'Email 2'])).toEqual({ 'Email 1': 'email', 'Email 2': 'attribute' });
  });
  it.each([['Connected On', 'Position'], ['Labels', 'File As'], ['Note', 'City']])('takes a column called constructor for an attribute, beside %s and %s', (one, other) => {
    expect(meaning(['Email Address', 'constructor', 'value of', one, other])).toMatchObject({ constructor: 'attribute', 'value of': 'attribute' });
  });
  it('lets no column hide another', () => {
    expect(uniqueHeaders(['Email', 'Note', '', 'Note', ' ', 'Note'])).toEqual(['Email', 'Note', 'Column 3', 'Note (2)', 'Column 5', 'Note (3)']);
  });
});

describe('what is not clear', () => {
  test('two columns for one field are refused with the map to type', () => {
    expect(() => layoutOf(['Name', 'Work Email', 'Business Email'])).toThrow(expect.objectContaining({ code: 'invalid', hint: 'Say which: --map "Work Email=email"' }));
    expect(meaning(['Name', 'Work Email', 'Business Email'], ['Work Email=email'])).toMatchObject({ 'Work Email': 'email', 'Business Email': 'attribute' });
  });
  test.each([
    [['Email', 'Email'], 'Email (2)'], [['Email', 'Work Email'], 'Work Email'], [['Email', 'E-Mail'], 'E-Mail'],
    [['Record ID', 'Lead Status', 'Email', 'Email'], 'Email (2)'],
  ])('%j, unless one is empty', (headers, second) => {
    const email = headers.indexOf('Email');
    const row = (...filled: readonly number[]): readonly string[] => headers.map((_, index) => (filled.includes(index) ? 'x' : ''));
    expect(() => layoutOf(headers)).toThrow(expect.objectContaining({ code: 'invalid', hint: 'Say which: --map "Email=email"' }));
    expect(() => layoutOf(headers, [], [row(email), row(email + 1)])).toThrow(`"Email" and "${second}"`);
    const targets = (maps: readonly string[], ...sample: readonly (readonly string[])[]): readonly string[] =>
      layoutOf(headers, maps, sample).columns.slice(-2).map(({ target }) => target);
    expect(targets([], row(email + 1))).toEqual(['attribute', 'email']);
    expect(targets([], row(email), row())).toEqual(['email', 'attribute']);
    expect(targets(['Email=email'])).toEqual(['email', 'attribute']);
    expect(targets([`${second}=email`])).toEqual(['attribute', 'email']);
  });
  test('two columns for a field that is not at the core: the first is it', () => {
    expect(meaning(['Email', 'Notes', 'Note', 'Notes'])).toEqual({ Email: 'email', Notes: 'notes', Note: 'attribute', 'Notes (2)': 'attribute' });
  });
  test('a file of which no column tells who a row is', () => {
    expect(() => layoutOf(['Farbe', 'Größe'])).toThrow(expect.objectContaining({ code: 'invalid', hint: expect.stringContaining('--map "COLUMN=email"') }));
    expect(meaning(['Farbe', 'Größe'], ['farbe=email'])).toEqual({ Farbe: 'email', 'Größe': 'attribute' });
  });
  test('a map of nothing, and of a column that is not there', () => {
    expect(() => layoutOf(['Email'], ['Email=shoe'])).toThrow(expect.objectContaining({ code: 'usage', hint: expect.stringContaining('FIELD one of: name,') }));
    expect(() => layoutOf(['Email'], ['Mail=email'])).toThrow(expect.objectContaining({ code: 'usage', message: 'There is no column "Mail" to map.' }));
  });
  test('a header with an equals sign in it', () => {
    expect(meaning(['a=b', 'Email'], ['a=b=company'])).toEqual({ 'a=b': 'company', Email: 'email' });
  });
});
