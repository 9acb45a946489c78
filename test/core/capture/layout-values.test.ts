import { describe, expect, it, test } from 'vitest';
import { questionText, readAnswer } from '../../../src/core/capture/answer.ts';
import { cellText, splitByComma } from '../../../src/core/capture/cell.ts';
import { type DateOrder, isSettled, noVotes, orderOf, readDate, voteDate } from '../../../src/core/capture/date.ts';
import { layoutOf, readLayout } from '../../../src/core/capture/layout.ts';
import { areDecimals, readDecimal } from '../../../src/core/capture/number.ts';
import { parsePhone } from '../../../src/core/capture/phone.ts';
import { recognise } from '../../../src/core/capture/preset/recognise.ts';
import { readRow } from '../../../src/core/capture/row.ts';
import { PLAIN_STANDINGS, STANDINGS, suppressionIn } from '../../../src/core/capture/suppression.ts';

describe('a date', () => {
  test.each<readonly [text: string, order: DateOrder | null, date: string | undefined]>([
    ['2026-03-04', null, '2026-03-04'], ['2026/3/4', null, '2026-03-04'], ['2026-03-04 14:30', null, '2026-03-04T14:30'], ['2026-03-04T14:30:05.123Z', null, '2026-03-04T14:30:05Z'],
    ['2026-03-04T14:30:05-0300', null, '2026-03-04T14:30:05-03:00'], ['04.03.2026', null, '2026-03-04'], ['4. 3. 2026', null, '2026-03-04'], ['04.03.26 14:30 Uhr', null, '2026-03-04T14:30'],
    ['3/15/2026 2:30 PM', null, '2026-03-15T14:30'], ['3/15/2026 12:05 a.m.', null, '2026-03-15T00:05'], ['25-12-69', null, '2069-12-25'], ['25-12-70', null, '1970-12-25'],
    ['03/04/2026', null, undefined], ['03/04/2026', 'dmy', '2026-04-03'], ['03/04/2026', 'mdy', '2026-03-04'], ['25/12/2025', 'mdy', undefined], ['30/02/2026', 'dmy', undefined],
    ['28 Sep 2025', null, '2025-09-28'], ['Sep 28, 2025', null, '2025-09-28'], ['Mon, 28th September 2025', null, '2025-09-28'], ['3. März 2026', null, '2026-03-03'], ['1. Dez. 2025', null, '2025-12-01'],
    ['45631', null, '2024-12-05'], ['45640.5', null, '2024-12-14T12:00'], ['60', null, undefined], ['1234567', null, undefined], ['soon', null, undefined], ['29.02.2025', null, undefined], ['2026-13-01', null, undefined],
    ['2026-03-04 25:00', null, undefined],
  ])('%s read as %s is %s', (text, order, date) => { expect(readDate(text, order)).toBe(date); });

  const votesOf = (...values: readonly string[]): ReturnType<typeof noVotes> => {
    const votes = noVotes();
    for (const value of values) voteDate(votes, value);
    return votes;
  };
  it('tells its column which comes first', () => {
    expect(orderOf(votesOf('03/04/2026', '05/06/2026'))).toBe('unclear');
    expect(orderOf(votesOf('03/04/2026', '25/06/2026'))).toBe('dmy');
    expect(orderOf(votesOf('03/04/2026', '05/26/2026'))).toBe('mdy');
    expect(orderOf(votesOf('25/04/2026', '05/26/2026', '01/02/2026'))).toBeNull();
    expect(orderOf(votesOf('2026-03-04', '05/05/2026', '04.03.2026'))).toBeNull();
    expect([votesOf('2026-03-04'), votesOf('25/12/2025'), votesOf('03/04/2026'), votesOf('x')].map(isSettled)).toEqual([true, true, false, false]);
  });
});

describe('a decimal comma', () => {
  test.each([
    ['1.234,56', '1234.56'], ['1.234,56 €', '1234.56 €'], ['EUR 12,5', 'EUR 12.5'], ['-99,90', '-99.90'], ['1 234 567,00', '1234567.00'], ["1'234,50 CHF", '1234.50 CHF'], ['1.500', '1500'], ['7', '7'],
    ['1,2,3', '1,2,3'], ['n. a.', 'n. a.'], ['12,50 pro Monat', '12,50 pro Monat'],
  ])('%s is %s', (text, number) => { expect(readDecimal(text)).toBe(number); });
  test.each<readonly [values: readonly string[], is: boolean]>([
    [['1.234,56', '99,90'], true], [['12,50 €'], true], [['12,50', '7', '8,25'], true], [['1,2', '3,4'], false], [['12,50'], false], [['1,234.56', '7'], false], [['01234', '04109'], false],
    [['12,50', '8,25', 'viel'], false], [[], false],
  ])('%j: %s', (values, is) => { expect(areDecimals(values)).toBe(is); });
});

describe('a word against writing', () => {
  test.each(['true', 'TRUE', '1', 'yes', 'x', 'ja', '2025-02-03 04:05:06', 'Mailbox does not exist'])('%s in a column of unsubscribed people is one', (text) => {
    expect(suppressionIn(text, 'unsubscribed')).toBe('unsubscribed');
  });
  test.each(['false', '0', 'No', 'nein', 'never', 'Subscribed'])('%s is none', (text) => { expect(suppressionIn(text, 'unsubscribed')).toBeUndefined(); });
  it('is read word by word in a column of standings', () => {
    expect(['emailsUnsubscribed', 'Hard bounced', 'marked_as_spam', 'Do Not Contact', 'cancelled', 'active'].map((text) => suppressionIn(text, STANDINGS)))
      .toEqual(['unsubscribed', 'bounced', 'complained', 'do_not_contact', 'unsubscribed', undefined]);
    expect(['unsubscribed', 'cancelled', 'blocked'].map((text) => suppressionIn(text, PLAIN_STANDINGS))).toEqual(['unsubscribed', undefined, undefined]);
  });
  const candidateOf = (header: readonly string[], row: readonly string[], sample = [row]): unknown => {
    const read = readRow(row, { layout: layoutOf(header, [], sample), country: 'DE', source: 'import' });
    return read.kind === 'lead' ? read.candidate.suppression : read;
  };
  it('is quoted, and the graver of two counts', () => {
    expect(candidateOf(['Name', 'Email', 'Bounced', 'Opt-out', 'Status'], ['A', 'a@lab.example', 'yes', '2025-01-01', 'open'])).toEqual({ reason: 'unsubscribed', quote: 'Opt-out: 2025-01-01' });
    expect(candidateOf(['Name', 'Email', 'Bounced', 'Opt-out', 'Status'], ['A', 'a@lab.example', '', 'no', 'open'])).toBeUndefined();
    expect(candidateOf(['Name', 'E-Mail', 'Opted out of email: Newsletter'], ['A', 'a@lab.example', 'true'])).toMatchObject({ reason: 'unsubscribed' });
  });
  test.each(['Newsletter', 'Subscribed', 'Opt in', 'opt-in', 'OptIn', 'email opt in', 'E-Mail-Opt-in', 'Marketing consent', 'Einwilligung', 'Abonniert', 'Newsletter erlaubt'])('is a no under "%s", and nothing else', (header) => {
    const said = (text: string): unknown => candidateOf(['Name', 'Email', header], ['A', 'a@lab.example', text]);
    for (const no of ['no', 'NEIN', 'false', '0', 'falsch', 'Unsubscribed']) expect(said(no)).toEqual({ reason: 'unsubscribed', quote: `${header}: ${no}` });
    expect(['yes', 'ja', 'TRUE', '1', '', '-', 'subscribed', 'weekly', '2025-01-01'].map(said)).toEqual(Array.from({ length: 9 }, () => undefined));
    expect(said('bounced')).toMatchObject({ reason: 'bounced' });
    expect(layoutOf(['Email', header]).columns[1]).toMatchObject({ target: 'suppressed', attribute: header, confidence: 0.95 });
    expect(readRow(['a@lab.example', 'no'], { layout: layoutOf(['Email', header], [`${header}=attribute`]), country: 'DE', source: 'import' })).toMatchObject({ candidate: { attributes: { [header]: 'no' } } });
  });
  it('stands for everybody on a list of those who left, and for the row where some have not', () => {
    const header = ['Email Address', 'MEMBER_RATING', 'LEID', 'UNSUB_TIME'];
    const [left, stayed] = [['a@lab.example', '1', '1', '2025-01-01 00:00:00'], ['b@lab.example', '1', '2', '']];
    expect(readLayout(header, { sample: [left] }).layout.everybody).toBe('unsubscribed');
    expect(candidateOf(header, stayed, [left])).toMatchObject({ reason: 'unsubscribed' });
    expect(readLayout(header, { sample: [left, stayed] }).layout.everybody).toBeNull();
    expect([candidateOf(header, left, [left, stayed]), candidateOf(header, stayed, [left, stayed])]).toEqual([{ reason: 'unsubscribed', quote: 'UNSUB_TIME: 2025-01-01 00:00:00' }, undefined]);
  });
});

describe('what stands in a column', () => {
  const meaning = (headers: readonly string[], ...sample: readonly (readonly string[])[]): Readonly<Record<string, string>> =>
    Object.fromEntries(layoutOf(headers, [], sample).columns.map(({ header, target }) => [header, target]));
  it('tells what nobody would know by its name', () => {
    expect(meaning(['Who', 'Where to', 'Line'], ['Ann', 'ann@lab.example', '+49 151 23456789'], ['Bo', 'bo@lab.example', ''])).toEqual({ Who: 'attribute', 'Where to': 'email', Line: 'phone' });
    expect(meaning(['Kontakt', 'Firma'], ['ann@lab.example', 'Lab'], ['bo@lab.example', 'Lab'])).toEqual({ Kontakt: 'email', Firma: 'company' });
    expect(meaning(['Name', 'URL'], ['Ann', 'https://www.linkedin.com/in/ann'], ['Bo', 'https://www.linkedin.com/in/bo'])).toEqual({ Name: 'name', URL: 'linkedin' });
  });
  it('is no person where it is one of ours, always the same, or a date', () => {
    const row = (at: number): readonly string[] => [`P${at}`, `p${at}@lab.example`, 'lea@ours.example', 'info@ours.example', `0${at}.05.2025`, '25/12/2025'];
    expect(meaning(['Name', 'Email', 'Assigned to', 'Reply to', 'Slot', 'Day'], row(1), row(2), row(3)))
      .toMatchObject({ 'Assigned to': 'attribute', 'Reply to': 'attribute' });
    expect(() => meaning(['Name', 'Contact owner'], ['Ann', 'lea@ours.example'], ['Bo', 'tim@ours.example'])).toThrow('No column tells who a row is');
  });
  it('is what was said of it, once', () => {
    const targets = (...maps: readonly string[]): readonly string[] => layoutOf(['Who', 'Where to'], maps).columns.map(({ target }) => target);
    expect(targets('Where to=email', 'where-to=email', 'Who=name')).toEqual(['name', 'email']);
    expect(() => targets('Where to=email', 'where-to=phone')).toThrow(expect.objectContaining({ code: 'usage', message: '--map says two things of "Where to": email and phone.' }));
  });
  it('makes two columns of addresses a question', () => {
    const { questions } = readLayout(['Who', 'One', 'Two'], { sample: [['A', 'a@x.example', 'a@y.example'], ['B', 'b@x.example', 'b@y.example']] });
    expect(questions).toMatchObject([{ kind: 'identity' }, { kind: 'column', target: 'email', columns: ['One', 'Two'] }].slice(1));
    expect(questionText(questions[0] ?? expect.fail())).toBe('Two columns may hold the email: "One" and "Two".\n  1  One\n  2  Two\nWhich of them is the email?');
  });
  it('decides whether an ID is more than a number of rows', () => {
    expect(meaning(['ID', 'Name', 'Email'])).toEqual({ ID: 'attribute', Name: 'name', Email: 'email' });
    expect(meaning(['ID', 'Name', 'Company'])).toMatchObject({ ID: 'external_id' });
    expect(meaning(['Kundennummer', 'Name', 'Email'])).toMatchObject({ Kundennummer: 'external_id' });
  });
});

describe('an answer', () => {
  const column = { kind: 'column' as const, target: 'email' as const, columns: ['Work Email', 'Home'], text: '', hint: '' };
  const identity = { kind: 'identity' as const, target: null, columns: ['Code', 'Tel'], text: '', hint: '' };
  const dates = { kind: 'dates' as const, target: 'date' as const, columns: ['Day'], text: '', hint: '' };
  it('is a number or a name', () => {
    expect([readAnswer(column, '2'), readAnswer(column, 'work email')]).toEqual([{ kind: 'map', map: 'Home=email' }, { kind: 'map', map: 'Work Email=email' }]);
    expect([readAnswer(identity, '1'), readAnswer(identity, 'Tel=phone')]).toEqual([{ kind: 'map', map: 'Code=email' }, { kind: 'map', map: 'Tel=phone' }]);
    expect([readAnswer(dates, 'DMY'), readAnswer(dates, 'm/d/y')]).toEqual([{ kind: 'dates', dates: 'dmy' }, { kind: 'dates', dates: 'mdy' }]);
  });
  it('is none where it names nothing', () => {
    expect([readAnswer(column, '3'), readAnswer(column, ''), readAnswer(identity, 'x'), readAnswer(dates, 'both')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('a cell', () => {
  it('comes out of what kept a spreadsheet away', () => {
    expect(['="0123"', '="say ""hi"""', '=1+1', "'+49 30", ' x '].map(cellText)).toEqual(['0123', 'say "hi"', '=1+1', '+49 30', 'x']);
  });
  it('holds several values, and a comma only where each part is one', () => {
    const hasAt = (part: string): boolean => part.includes('@');
    expect(splitByComma('a@x.example ::: b@x.example, c@x.example', hasAt)).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
    expect(splitByComma('"Lee, Ann" <a@x.example>', hasAt)).toEqual(['"Lee, Ann" <a@x.example>']);
    expect(splitByComma('[{"email":"a@x.example"},{"email":"b@x.example"}]', hasAt)).toEqual(['a@x.example', 'b@x.example']);
    expect(splitByComma('[broken', hasAt)).toEqual(['[broken']);
  });
  it('may have lost the plus of a number, or its digits', () => {
    expect(parsePhone('33612345678', 'US')).toEqual({ e164: '+33612345678' });
    expect(parsePhone('4915123456789.0', 'DE')).toEqual({ e164: '+4915123456789' });
    expect(parsePhone('4,91512E+12', 'DE')).toEqual({ reason: 'a spreadsheet has rounded the phone number to 4,91512E+12: export it as text' });
  });
});

describe('a product', () => {
  test.each<readonly [headers: string, id: string | undefined]>([
    ['Lead Owner,First Name,Last Name,Company / Account,Lead Status,Create Date,Email', 'salesforce'], ['First Name,Last Name,Email,Lead Status', undefined], ['Email,Status,Created At', undefined],
    ['first_name,email,status,created_at,tags', 'kit'], ['first_name,email,status,created_at', undefined], ['first_name,last_name,email,status,created_at', undefined], ['email,firstName,leadStatus,emailDeliverability,linkedinUrl', 'lemlist'],
    ['First Name,Last Name,Email,Title', undefined], ['Name,Notes,Labels', undefined],
  ])('%s is %s', (headers, id) => { expect(recognise(headers.split(','))?.id).toBe(id); });
});

describe('what a product says in its own way', () => {
  const rowOf = (headers: readonly string[], cells: readonly string[]) => readRow(cells, { layout: layoutOf(headers), source: 'import', country: 'DE' });
  it('is a test that nobody filled in', () => {
    const headers = ['id', 'created_time', 'ad_id', 'form_id', 'email', 'full_name', 'phone_number'];
    expect(rowOf(headers, ['l:1', '2026-02-01T11:22:33+01:00', 'ag:1', 'f:4', 'test@fb.com', '<test lead: dummy data for full_name>', 'p:<test lead: dummy data for phone_number>'])).toEqual({ kind: 'rejected', reason: 'a test of Meta lead ads, and nobody' });
    expect(rowOf(headers, ['l:1', '2026-02-01T11:22:33+01:00', 'ag:1', 'f:4', 'mia@meta.example', 'Mia', 'p:+491711234567'])).toMatchObject({ kind: 'lead', candidate: { fields: { name: 'Mia' } } });
  });
  it('is a stage of people to leave alone', () => {
    const headers = ['First Name', 'Email', 'Stage', 'Apollo Contact Id', 'Company Name for Emails'];
    expect(rowOf(headers, ['Reed', 'reed@baxter.example', 'Do Not Contact', '66ab', ''])).toMatchObject({ candidate: { suppression: { reason: 'do_not_contact' }, attributes: { Stage: 'Do Not Contact' } } });
    expect(rowOf(headers, ['Sue', 'sue@baxter.example', 'Cold', '66aa', ''])).not.toHaveProperty('candidate.suppression');
  });
});
