import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { AppError } from '../../src/core/base/errors.ts';
import { MOST_COLUMNS, inspectTable, readTable, type TableRecord } from '../../src/files/table.ts';

interface Read { readonly format: string; readonly expected: number; readonly header: readonly string[]; readonly records: readonly TableRecord[] }
const read = async (content: string | Uint8Array): Promise<Read> => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, 'file');
  writeFileSync(path, content);
  const file = await inspectTable(path, { title: 'the file' });
  const records: TableRecord[] = [];
  for await (const page of readTable(file)) records.push(...page);
  return { format: file.format, expected: file.expected, header: file.header, records };
};
/** Each record by the names of its columns, without the empty ones; a broken one as its line and reason. */
const named = async (content: string | Uint8Array): Promise<readonly object[]> => {
  const { header, records } = await read(content);
  return records.map((record) => (record.kind === 'broken' ? { line: record.line, reason: record.reason }
    : Object.fromEntries(header.map((name, at) => [name, record.cells[at] ?? '']).filter(([, text]) => text !== ''))));
};
const refusal = async (content: string | Uint8Array): Promise<AppError> => {
  const error: unknown = await read(content).then(() => undefined, (failed: unknown) => failed);
  if (!(error instanceof AppError)) throw new Error(`not refused: ${String(error)}`);
  return error;
};
const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

describe('vCards', () => {
  it('of version 2.1, as phones write them', async () => {
    const text = card('VERSION:2.1', 'N:Müller;Anna;Maria;Dr.;', 'FN:Dr. Anna Müller', 'TEL;CELL;PREF:+49 151 23456789', 'TEL;WORK:030 123456', 'TEL;FAX:030 99',
      'EMAIL;INTERNET:anna@lab.example', 'EMAIL;HOME:anna@home.example', 'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller & S=C3=B6hne;Vertrieb', 'TITLE:CEO',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:first line=0D=0A=', 'second =3D line', 'ADR;WORK:;;Hauptstr. 1;Berlin;BE;10115;Germany', 'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQ', ' ABAAD/2wBD', '');
    expect(await named(text)).toEqual([{
      'Formatted Name': 'Dr. Anna Müller', 'First Name': 'Anna', 'Last Name': 'Müller', 'Middle Name': 'Maria', 'Name Prefix': 'Dr.', Email: 'anna@lab.example ::: anna@home.example',
      Phone: '+49 151 23456789 ::: 030 123456', Fax: '030 99', Company: 'Müller & Söhne', Department: 'Vertrieb', 'Job Title': 'CEO', Notes: 'first line\r\nsecond = line',
      Street: 'Hauptstr. 1', City: 'Berlin', Region: 'BE', 'Postal Code': '10115', Country: 'Germany',
    }]);
  });
  it('of version 3.0, folded, with groups, escapes and commas', async () => {
    const text = card('VERSION:3.0', 'UID:1234', 'FN:Bob Stone', 'N:Stone;Bob;;;', 'item1.EMAIL;type=INTERNET;type=pref:bob@lab.example', 'item1.X-ABLabel:_$!<Work>!$_', 'TEL;type=CELL:+1 415 555 2671',
      'NOTE:a long\\, folded note\\nwith two ', ' lines', 'CATEGORIES:customer,big\\, fat', 'URL:https://bob.example/a;b', 'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/bob-stone', 'X-SKYPE:bob.stone');
    const { header } = await read(text);
    expect(header.slice(0, 2)).toEqual(['UID', 'Formatted Name']);
    expect(await named(text)).toEqual([{
      UID: '1234', 'Formatted Name': 'Bob Stone', 'First Name': 'Bob', 'Last Name': 'Stone', Email: 'bob@lab.example', Phone: '+1 415 555 2671', Website: 'https://bob.example/a;b',
      LinkedIn: 'https://www.linkedin.com/in/bob-stone', Categories: 'customer ::: big, fat', Notes: 'a long, folded note\nwith two lines', 'X-SKYPE': 'bob.stone',
    }]);
  });
  it('of version 4.0, the preferred value first', async () => {
    expect(await named(card('VERSION:4.0', 'FN:Carla Díaz', 'EMAIL:second@lab.example', 'EMAIL;PREF=1:first@lab.example', 'TEL;VALUE=uri;TYPE="voice,work":tel:+34-600-123-456;ext=5',
      'ORG:"Acme";Sales', 'BDAY:19800203', 'LANG:es', 'UID:urn:uuid:f81d4fae'))).toEqual([{
      UID: 'urn:uuid:f81d4fae', 'Formatted Name': 'Carla Díaz', Email: 'first@lab.example ::: second@lab.example', Phone: '+34-600-123-456', Company: '"Acme"', Department: 'Sales',
      Birthday: '19800203', Language: 'es',
    }]);
  });
  it('with what cannot be read named by its line, and nothing taken with it', async () => {
    const text = `${card('FN:One')}BEGIN:VCARD\r\nFN:never closed\r\n${card('FN:Two')}noise\r\n${card('KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1')}${card('NOTE;ENCODING=QUOTED-PRINTABLE:open=')}`
      + `${card(`NOTE:${'x'.repeat(140_000)}`)}${card('FN:Three', `PHOTO;ENCODING=b:${'A'.repeat(300_000)}`)}BEGIN:VCARD\r\nFN:Four`;
    expect(await named(text)).toEqual([
      { 'Formatted Name': 'One' }, { line: 4, reason: 'the card has no END:VCARD' }, { 'Formatted Name': 'Two' }, { line: 10, reason: 'the card is a list of people, not a person' },
      { Notes: 'open=' }, { line: 18, reason: 'it is longer than 131072 characters' }, { 'Formatted Name': 'Three' }, { line: 25, reason: 'the card has no END:VCARD' },
    ]);
  });
  it('with a birthday whose year nobody was told', async () => {
    expect(await named(`${card('FN:One', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04')}${card('FN:Two', 'BDAY;X-APPLE-OMIT-YEAR=1604:1970-03-04')}${card('FN:Three', 'BDAY:--0304')}`)).toEqual([
      { 'Formatted Name': 'One', Birthday: '--03-04' }, { 'Formatted Name': 'Two', Birthday: '1970-03-04' }, { 'Formatted Name': 'Three', Birthday: '--0304' },
    ]);
  });
  it('does not take the agent of somebody for the person', async () => {
    expect(await named('BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEMAIL:agent@lab.example\nEND:VCARD\nEMAIL:boss@lab.example\nEND:VCARD\n')).toEqual([{ 'Formatted Name': 'Boss', Email: 'boss@lab.example' }]);
  });
  it('in UTF-16, and over many pieces of the file', async () => {
    expect(await named(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(card('FN:Jürgen'), 'utf16le')]))).toEqual([{ 'Formatted Name': 'Jürgen' }]);
    const cards = Array.from({ length: 9000 }, (_, at) => card(`FN:Person ${at}`, `EMAIL:p${at}@lab.example`)).join('');
    const { records } = await read(cards);
    expect(records.map((record) => record.line)).toEqual(Array.from({ length: 9000 }, (_, at) => 1 + at * 4));
  });
});

describe('JSON', () => {
  const OBJECTS = [{ name: 'Anna', email: 'anna@lab.example', age: 41 }, { email: 'bob@lab.example', vip: true, tags: ['a', 'b'], company: null, address: { city: 'Berlin' } }];
  const CELLS = [{ name: 'Anna', email: 'anna@lab.example', age: '41' }, { email: 'bob@lab.example', vip: 'true', tags: '["a","b"]', address: '{"city":"Berlin"}' }];
  test.each([
    ['an array', JSON.stringify(OBJECTS)], ['an array over several lines', JSON.stringify(OBJECTS, null, 2)], ['one object a line', OBJECTS.map((object) => JSON.stringify(object)).join('\n')],
    ['one object a line, with empty ones', `\n${OBJECTS.map((object) => JSON.stringify(object)).join('\r\n\r\n')}\r\n`], ['objects behind each other', OBJECTS.map((object) => JSON.stringify(object, null, 1)).join('')],
    ['a mark in front', `\uFEFF${JSON.stringify(OBJECTS)}`],
  ])('as %s', async (_name, text) => {
    const { format, header } = await read(text);
    expect(format).toBe('json');
    expect(header).toEqual(['name', 'email', 'age', 'vip', 'tags', 'company', 'address']);
    expect(await named(text)).toEqual(CELLS);
  });
  it('says on which line each begins', async () => {
    const { records } = await read(`[\n  {"a": "1"},\n  {\n    "a": "2"\n  },\n  {"a": "3"}\n]\n`);
    expect(records.map(({ line }) => line)).toEqual([2, 3, 6]);
  });
  test.each([
    ['a text that is not closed', '{"a":"1"}\n{"a":"2}\n{"a":"3"}\n', [1, 2, 3]], ['an object that is not closed', '{"a":"1"}\n{"a":{"b":1}\n{"a":"3"}\n', [1, 2, 3]],
    ['words', '{"a":"1"}\nhello there\n{"a":"3"}\n', [1, 2, 3]], ['a comma too many', '{"a":"1"}\n{"a":"2",}\n{"a":"3"}\n', [1, 2, 3]],
    ['no end, at the end', '{"a":"1"}\n{"a":"2"}\n{"a":{', [1, 2, 3]], ['a list', '{"a":"1"}\n["x", 2]\n{"a":"3"}\n', [1, 2, 3]],
  ])('%s takes no other with it', async (name, text, lines) => {
    const { records } = await read(text);
    expect(records.map(({ line }) => line)).toEqual(lines);
    expect(records.map(({ kind }) => kind)).toEqual(name === 'no end, at the end' ? ['record', 'record', 'broken'] : ['record', 'broken', 'record']);
  });
  it('of more than a megabyte, and without end, is passed over', async () => {
    const { records } = await read(`{"a":"1"}\n{"a":"${'x'.repeat(1_100_000)}"}\n{"a":"3"}\n{"a":[${'['.repeat(2_000_000)}\n{"a":"5"}\n`);
    expect(records.map(({ line, kind }) => [line, kind])).toEqual([[1, 'record'], [2, 'broken'], [3, 'record'], [4, 'broken'], [5, 'record']]);
  });
  it('over many pieces of the file', async () => {
    const { records } = await read(Array.from({ length: 20_000 }, (_, at) => JSON.stringify({ email: `p${at}@lab.example`, note: '{"[,]}'.repeat(at % 5) })).join('\n'));
    expect(records).toHaveLength(20_000);
    expect(records.every(({ kind }) => kind === 'record')).toBe(true);
  });
  it('keeps keys that JavaScript has a meaning for', async () => {
    expect((await read('{"__proto__":"x","constructor":"y","email":"a@lab.example"}')).records).toEqual([{ kind: 'record', line: 1, cells: ['x', 'y', 'a@lab.example'] }]);
  });
});

describe('what is refused in words', () => {
  const wide = (columns: number): string => `Email,${Array.from({ length: columns - 1 }, (_, at) => `c${at}`).join(',')}\na@lab.example\n`;
  test.each([
    ['a web page', '<!DOCTYPE html>\n<html><table><tr><td>Email</td></tr></table></html>', 'is a web page'], ['a table of one', '  <table border=1><tr><td>Email</td></tr></table>', 'is a web page'],
    ['XML', '<?xml version="1.0"?><Workbook/>', 'is XML'], ['a document', '{\\rtf1 Email}', 'is a document'], ['events', '{"event_type":"x","lead_identifier":{"email":"a@b.example"}}\n', 'holds events'],
    ['an empty array', '[]', 'has no records'], ['too many columns', wide(MOST_COLUMNS + 1), 'has 201 columns'],
    ['too many keys', JSON.stringify(Object.fromEntries(Array.from({ length: MOST_COLUMNS + 1 }, (_, at) => [`k${at}`, at]))), 'more than 200 different keys'],
    ['bzip2', Buffer.from('425a6839314159265359', 'hex'), 'compressed with bzip2'], ['zeros in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Email\u0000,Name\n', 'utf16le')]), 'has zero bytes'],
    ['UTF-32', Buffer.from('fffe000045000000', 'hex'), 'has zero bytes'],
  ])('%s', async (_name, content, words) => {
    const { code, message, hint } = await refusal(content);
    expect(code).toBe('invalid');
    expect(message).toContain(words);
    expect(hint).not.toBe('');
  });
  it('takes as many columns as are allowed', async () => {
    expect((await read(wide(MOST_COLUMNS))).header).toHaveLength(MOST_COLUMNS);
  });
});

test('a row of very many more cells than the header has is no row of it', async () => {
  const { records } = await read(`Email,Name\na@lab.example,A\nb@lab.example${',x'.repeat(2000)}\nc@lab.example,C,and,more\n`);
  expect(records.map((record) => (record.kind === 'record' ? record.cells.length : record.reason))).toEqual([2, 'it has 2001 cells, the header 2', 4]);
});

describe('says how many records are to be expected, for whoever waits', () => {
  test.each([
    ['a small file', 'a note\n\nEmail,Name\na@lab.example,"A\nB"\nb@lab.example,B\n', 2], ['a header alone', 'Email,Name\n', 0],
    ['JSON', '{"email":"a@lab.example"}\n{"email":"b@lab.example"}\n', 2], ['vCards', `${card('FN:A')}${card('FN:B')}`, 2],
  ])('exactly for %s', async (_name, content, expected) => expect((await read(content)).expected).toBe(expected));
  it('about, for a large one', async () => {
    const { expected, records } = await read(`Email,Name\n${Array.from({ length: 30_000 }, (_, at) => `p${at}@lab.example,"Person\n${at}"\n`).join('')}`);
    expect(Math.abs(expected / records.length - 1)).toBeLessThan(0.05);
  });
});
