import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { AppError } from '../../src/core/base/errors.ts';
import { undefuse } from '../../src/core/capture/exchange.ts';
import { csvText } from '../../src/files/csv-out.ts';
import { inspectTable, readTable, type TableRecord } from '../../src/files/table.ts';

const write = (content: string | Uint8Array): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, 'file.csv');
  writeFileSync(path, content);
  return path;
};

interface Read { readonly encoding: string; readonly delimiter: string; readonly header: readonly string[]; readonly records: readonly TableRecord[] }
const read = async (content: string | Uint8Array): Promise<Read> => {
  const file = await inspectTable(write(content));
  const records: TableRecord[] = [];
  for await (const page of readTable(file)) records.push(...page);
  return { encoding: file.encoding, delimiter: file.format === 'csv' ? file.delimiter : '', header: file.header, records };
};
const cellsOf = ({ records }: Read): readonly (readonly string[] | string)[] => records.map((record) => (record.kind === 'record' ? record.cells : record.reason));
const refusal = async (content: string | Uint8Array): Promise<AppError> => {
  const error: unknown = await read(content).then(() => undefined, (failed: unknown) => failed);
  if (!(error instanceof AppError)) throw new Error(`not refused: ${String(error)}`);
  return error;
};

const TEXT = 'Name,Email\r\nJürgen Łoś,j@lab.example\r\n';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'], ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), 'utf-8'],
    ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]), 'utf-16le'], ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(TEXT)]), 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
  ])('%s', async (_name, bytes, encoding) => {
    const file = await read(bytes);
    expect(file.encoding).toBe(encoding);
    expect(file.header).toEqual(['Name', 'Email']);
    expect(cellsOf(file)).toEqual([['Jürgen Łoś', 'j@lab.example']]);
  });
  it('is Windows-1252 when it is no Unicode', async () => {
    const file = await read(Buffer.from([...Buffer.from('Name,Email\n'), 0x4a, 0xfc, 0x72, 0x67, 0x80, ...Buffer.from(',j@lab.example\n')]));
    expect(file.encoding).toBe('windows-1252');
    expect(cellsOf(file)).toEqual([['Jürg€', 'j@lab.example']]);
  });
  it('finds a letter that two pieces of the file share', async () => {
    const row = `${'x'.repeat(60)}ü,${'y'.repeat(5)}@lab.example\n`;
    const file = await read(`Name,Email\n${row.repeat(12_000)}`);
    expect(file.encoding).toBe('utf-8');
    expect(file.records).toHaveLength(12_000);
    expect(new Set(cellsOf(file).map(String)).size).toBe(1);
  });
});

describe('ways to write it', () => {
  test.each([';', '\t', '|', ','])('with %j between', async (delimiter) => {
    const file = await read(`Name${delimiter}Email${delimiter}Notes\nAnna${delimiter}a@lab.example${delimiter}"1, 2; 3"\n`);
    expect(file.delimiter).toBe(delimiter);
    expect(cellsOf(file)).toEqual([['Anna', 'a@lab.example', '1, 2; 3']]);
  });
  it('says its delimiter, as Excel does', async () => {
    const file = await read('sep=;\r\nName;Email\r\nAnna, Dr.;a@lab.example\r\n');
    expect(cellsOf(file)).toEqual([['Anna, Dr.', 'a@lab.example']]);
  });
  it('has notes before its header, as LinkedIn does', async () => {
    const file = await read('Notes:\n"When exporting, you may notice, that"\n\nFirst Name,Last Name,URL,Email Address\nAnna,Müller,https://linkedin.com/in/anna,\n');
    expect(file.header).toEqual(['First Name', 'Last Name', 'URL', 'Email Address']);
    expect(file.records).toEqual([{ kind: 'record', line: 5, cells: ['Anna', 'Müller', 'https://linkedin.com/in/anna', ''] }]);
  });
  test.each(['\r\n', '\n', '\r'])('with %j at the end of a line', async (newline) => {
    expect(cellsOf(await read(['Name,Email', 'Anna,a@lab.example', 'Bob,b@lab.example'].join(newline)))).toEqual([['Anna', 'a@lab.example'], ['Bob', 'b@lab.example']]);
  });
  it('has line breaks, quotes and delimiters in its cells, and the line on which each record begins', async () => {
    const file = await read('Name,Notes\nAnna,"one\ntwo ""three"", four"\n\nBob,x\n');
    expect(file.records).toEqual([{ kind: 'record', line: 2, cells: ['Anna', 'one\ntwo "three", four'] }, { kind: 'record', line: 5, cells: ['Bob', 'x'] }]);
  });
  it('has ragged rows', async () => {
    expect(cellsOf(await read('Name,Email\nAnna\nBob,b@lab.example,more,"and more"\n'))).toEqual([['Anna'], ['Bob', 'b@lab.example', 'more', 'and more']]);
  });
});

describe('what is no CSV', () => {
  test.each([
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is a PNG image'], ['a photo', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'is a JPEG image'],
    ['a workbook named .csv', Buffer.from('504b030414000600080000002100', 'hex'), 'is an Excel workbook'], ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an old Excel workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'is a PDF'], ['gzip', Buffer.from('1f8b0800', 'hex'), 'is compressed with gzip'],
    ['zero bytes', Buffer.from('Name,Email\nAn\u0000na,a@lab.example\n'), 'has zero bytes'], ['nothing', '', 'has no rows'], ['empty lines', '\n\n\n', 'has no rows'],
  ])('%s', async (_name, bytes, words) => {
    const { code, message, hint } = await refusal(bytes);
    expect(code).toBe('invalid');
    expect(message).toContain(words);
    expect(hint).not.toBe('');
  });
  test.each([
    ['an open quote', 'Name,"Email\nAnna,a@lab.example\n', 'line 1: a quote opens here'],
    ['more than a record may have', `Name,Email,${'x'.repeat(140_000)}\nAnna,a@lab.example\n`, 'line 1: it is longer than 131072 characters'],
    ['no end', `Name,Email,${'x'.repeat(2_000_000)}\nAnna,a@lab.example\n`, 'a line is longer than 131072 characters'],
  ])('a header with %s', async (_name, text, words) => {
    const { code, message } = await refusal(text);
    expect(code).toBe('invalid');
    expect(message).toContain(words);
  });
  it('is called by what the person knows it by', async () => {
    await expect(inspectTable(write(''), { title: 'Standard input' })).rejects.toMatchObject({ message: 'Standard input has no rows.' });
  });
});

describe('a row that cannot be read takes no other with it', () => {
  const OPEN: unknown = expect.stringContaining('a quote opens here');
  const LONG = 'it is longer than 131072 characters';
  const rows = (from: number, to: number, quote = ''): string =>
    Array.from({ length: to - from }, (_, at) => `b${from + at}@x.example,${quote}B${from + at}${quote},ok\n`).join('');
  const linesOf = ({ records }: Read): readonly number[] => records.map(({ line }) => line);
  const brokenOf = ({ records }: Read): readonly unknown[] => records.filter(({ kind }) => kind === 'broken');

  test.each([
    ['nothing that is quoted', rows(0, 20_000)], ['what is quoted', rows(0, 600, '"')], ['doubled quotes', rows(0, 600, '"""')],
    ['empty quotes', 'b@x.example,"",ok\n'.repeat(20_000)], ['more open quotes', 'b@x.example,"B,ok\n'.repeat(3)], ['nothing', ''],
  ])('an open quote before %s', async (name, behind) => {
    const file = await read(`Email,Name,Note\na@x.example,A,ok\nbad@x.example,"Mega,ok\n${behind}`);
    expect(linesOf(file)).toEqual(Array.from({ length: behind.split('\n').length + 1 }, (_, at) => at + 2));
    expect(brokenOf(file)).toHaveLength(name === 'more open quotes' ? 4 : 1);
    expect(file.records[1]).toEqual({ kind: 'broken', line: 3, reason: OPEN, text: 'bad@x.example,"Mega,ok' });
  });
  it('an open quote that a later row seems to close', async () => {
    const file = await read('Email,Name,Note\nbad@x.example,"Mega,ok\nb@x.example,",B",ok\nc@x.example,C,ok\n');
    expect(linesOf(file)).toEqual([2, 3, 4]);
    expect(brokenOf(file)).toMatchObject([{ line: 2 }]);
  });
  test.each([['\r\n', 1], ['\r', 1], ['\n', 2_000_000], ['\r\n', 2_000_000], ['\r', 2_000_000]])('a cell that is too long, lines ending in %j, %i more', async (newline, more) => {
    const long = 'x'.repeat(131_072 + more);
    const file = await read(['Name,Email', 'Anna,a@lab.example', `${long},b@lab.example`, 'Carl,c@lab.example', ''].join(newline));
    expect(linesOf(file)).toEqual([2, 3, 4]);
    expect(brokenOf(file)).toEqual([{ kind: 'broken', line: 3, reason: LONG, text: more > 1 ? long.slice(0, 131_072) : `${long},b@lab.example` }]);
  });
  it('a quoted cell of many lines that is too long, alone', async () => {
    const file = await read(`Name,Email\nAnna,"${'one more line\n'.repeat(20_000)}"\nCarl,c@lab.example\n`);
    expect(file.records).toEqual([
      { kind: 'broken', line: 2, reason: LONG, text: expect.stringMatching(/^Anna,"one more line\n[^"]*"$/) }, { kind: 'record', line: 20_003, cells: ['Carl', 'c@lab.example'] },
    ]);
  });
  it('quotes within a line that are letters, as long as the line is as wide as the header', async () => {
    const file = await read('Email,Name,Note\na@x.example,"Anna" Smith,5" pipe\nb@x.example,"Bob" Stone,x, y\nc@x.example,Carl,"he said ""hi"", twice"\n');
    expect(file.records).toEqual([
      { kind: 'record', line: 2, cells: ['a@x.example', '"Anna" Smith', '5" pipe'] }, { kind: 'broken', line: 3, reason: OPEN, text: 'b@x.example,"Bob" Stone,x, y' },
      { kind: 'record', line: 4, cells: ['c@x.example', 'Carl', 'he said "hi", twice'] },
    ]);
  });
  it('wherever the file is cut into pieces', async () => {
    const file = await read(`Email,Name,Note\n${rows(0, 12_000)}bad@x.example,"Mega,ok\n${rows(0, 15_000, '"')}${'y'.repeat(300_000)}\n${rows(0, 30_000)}`);
    expect(linesOf(file)).toEqual(Array.from({ length: 57_002 }, (_, at) => at + 2));
    expect(brokenOf(file)).toMatchObject([{ line: 12_002 }, { line: 27_003 }]);
  });
});

describe('what we write', () => {
  it('comes back the same, whatever is in it', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', "'=x", '@a', '+49 30 1', '-5', '-x', '\t', '\r', '\n', 'a\nb', 'a\r\nb', '"', ',', "'", '+x'))
      .map((text) => text.replaceAll('\u0000', '').replace(/^\uFEFF/, ''));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const file = await inspectTable(write(csvText([['salesos_id', 'name', 'identities'], ...rows.map(([a, b]) => ['x', a, b])])));
      const back: string[][] = [];
      for await (const page of readTable(file)) for (const record of page) if (record.kind === 'record') back.push(record.cells.map(undefuse));
      expect(back).toEqual(rows.map(([a, b]) => ['x', a, b]));
    }), { numRuns: 100 });
  });
  it('gives a spreadsheet nothing to run', () => {
    expect(csvText([["=cmd|' /C calc'!A0", '@SUM(1)', '+1 415', '-2,5', '+x', '-x', '\t=1']])).toBe("'=cmd|' /C calc'!A0,'@SUM(1),+1 415,\"-2,5\",'+x,'-x,'\t=1\r\n");
  });
});

test('garbage is refused in words or read, and nothing else happens', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
    fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', 'Email', 'a@b.example', '\u0000', '\uFEFF', 'ü', '=1'), { maxLength: 40 }).map((parts) => Buffer.from(parts.join('')))), async (bytes) => {
    const error: unknown = await read(bytes).then(() => undefined, (failed: unknown) => failed);
    if (error !== undefined) expect(error).toMatchObject({ code: 'invalid' });
  }), { numRuns: 300 });
});
