import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanRecord } from '../../src/files/csv-scan.ts';

const scanAll = (text: string, delimiter: string): { readonly records: readonly string[][]; readonly end: string; readonly lines: number } => {
  const records: string[][] = [];
  let lines = 0;
  for (let at = 0; at < text.length;) {
    const found = scanRecord(text, at, { delimiter, isLast: true });
    if (found.kind !== 'record') return { records, end: found.kind, lines };
    records.push(found.cells);
    at = found.end;
    lines += found.lines;
  }
  return { records, end: 'end', lines };
};

const text = fc.array(fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', 'a', 'b c', 'ü', '"a"', '"b,c"', '"d\ne"', '', ' '), { maxLength: 40 }).map((parts) => parts.join(''));

test('what is plain is what a parser makes of it', () => {
  let plain = 0;
  fc.assert(fc.property(text, fc.constantFrom(',', ';'), (content, delimiter) => {
    const { records, end } = scanAll(content, delimiter);
    if (end !== 'end') return;
    plain++;
    expect(records).toEqual(parse(content, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r'] }));
  }), { numRuns: 2000, seed: 7 });
  expect(plain).toBeGreaterThan(500);
});

test('a text that is cut anywhere is either cut or says the same', () => {
  fc.assert(fc.property(text, fc.nat(60), (content, at) => {
    const whole = scanRecord(content, 0, { delimiter: ',', isLast: true });
    const part = scanRecord(content.slice(0, at), 0, { delimiter: ',', isLast: false });
    if (part.kind !== 'cut') expect(part).toEqual(whole);
  }), { numRuns: 2000, seed: 8 });
});

test('lines are counted by what ends them, within quotes as well', () => {
  expect(scanAll('a,"b\r\nc\nd\re"\r\nf\rg\n', ',')).toEqual({ records: [['a', 'b\r\nc\nd\re'], ['f'], ['g']], end: 'end', lines: 6 });
});
