/*
 * Files that somebody will try to import one day, made here so that none lies in the repository. Each says with which code the import ends, how many leads
 * come of it, and on which lines of the file what was rejected begins; `words` are in the message where all of it is refused.
 */

interface Refused { readonly content: string | Uint8Array; readonly words: RegExp }
interface Taken { readonly content: string | Uint8Array; readonly leads: number; /** Lines, in their order. */ readonly rejected?: readonly number[] }
export type HostileFile = Refused | Taken;

const HEAD = 'Email,Name,Company\n';
const row = (index: number): string => `p${index}@lab${index}.example,Person ${index},Lab ${index}\n`;
const rows = (from: number, to: number): string => Array.from({ length: to - from }, (_, at) => row(from + at)).join('');
const utf16 = (text: string, mark = true): Buffer => Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);
const bytes = (hex: string): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(4000, 7)]);
const card = (...lines: readonly string[]): string => `BEGIN:VCARD\nVERSION:3.0\n${lines.join('\n')}\nEND:VCARD\n`;
const MEGABYTE = 1 << 20;

export const HOSTILE_FILES: Readonly<Record<string, HostileFile>> = {
  'UTF-8 with a mark': { content: `\uFEFF${HEAD}${row(1)}`, leads: 1 },
  'UTF-8 with two marks': { content: `\uFEFF\uFEFF${HEAD}${row(1)}`, leads: 1 },
  'UTF-16, little end first': { content: utf16(HEAD + row(1)), leads: 1 },
  'UTF-16, big end first': { content: Buffer.from(utf16(HEAD + row(1))).swap16(), leads: 1 },
  'UTF-16 without a mark': { content: utf16(HEAD + rows(0, 30), false), leads: 30 },
  'UTF-16 that ends in the middle of a letter': { content: utf16(HEAD + row(1)).subarray(0, -1), leads: 1 },
  'latin-1': { content: Buffer.from(`${HEAD}j@lab.example,J\u00fcrgen,B\u00e4ckerei\n`, 'latin1'), leads: 1 },
  'Windows-1252': { content: Buffer.from([...Buffer.from(`${HEAD}j@lab.example,J`), 0x93, 0x80, 0x94, ...Buffer.from(',Lab\n')]), leads: 1 },
  'UTF-8 with a broken letter in the last line': { content: Buffer.concat([Buffer.from(HEAD + rows(0, 20_000)), Buffer.from([0x78, 0xc3, 0x28]), Buffer.from('@lab.example,X,Y\n')]), leads: 20_001 },
  'a zero byte': { content: `${HEAD}${row(1)}a\u0000b@lab.example,A,B\n`, words: /zero bytes/ },
  'zeros in UTF-16': { content: utf16(`${HEAD}a@lab.example,A\u0000,B\n`), words: /zero bytes/ },
  'nothing but zeros': { content: Buffer.alloc(100_000), words: /zero bytes/ },
  'noise': { content: Buffer.from(Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919 + (at >> 3) * 104_729) % 255))), words: /\S/ },
  'an empty file': { content: '', words: /no rows/ },
  'empty lines': { content: '\r\n\n\r\r\n   \n', words: /no rows/ },
  'a mark and nothing else': { content: '\uFEFF', words: /no rows/ },
  'a header alone': { content: HEAD, leads: 0 },
  'a header without a line break': { content: HEAD.trim(), leads: 0 },
  'a workbook called CSV': { content: bytes('504b030414000600'), words: /Excel/ },
  'an old workbook called CSV': { content: bytes('d0cf11e0a1b11ae1'), words: /Excel/ },
  'a picture called CSV': { content: bytes('89504e470d0a1a0a'), words: /PNG/ },
  'a photo called CSV': { content: bytes('ffd8ffe000104a464946'), words: /JPEG/ },
  'a PDF called CSV': { content: '%PDF-1.7\nEmail,Name\n', words: /PDF/ },
  'gzip': { content: bytes('1f8b0800'), words: /gzip/ },
  'a 7-Zip archive': { content: bytes('377abcaf271c'), words: /7-Zip/ },
  'a web page called CSV': { content: '<!DOCTYPE html><html><body>Please log in, a@b.example</body></html>', words: /web page/ },
  'XML': { content: '<?xml version="1.0"?>\n<people><person email="a@b.example"/></people>', words: /XML/ },
  'a database': { content: bytes('53514c69746520666f726d6174203300'), words: /SQLite/ },
  'a line break of one CR': { content: (HEAD + rows(0, 3)).replaceAll('\n', '\r'), leads: 3 },
  'line breaks of all kinds': { content: `Email,Name\r\na@lab.example,A\nb@lab.example,B\rc@lab.example,C\r\n\r\nd@lab.example,D`, leads: 4 },
  'a CR at the end of a piece': { content: `${HEAD}${'x'.repeat((1 << 18) - HEAD.length - 25)}@q.example,LongName,Co\r\n${row(1)}`, leads: 1, rejected: [2] },
  'sep=': { content: `sep=;\r\n${(HEAD + row(1)).replaceAll(',', ';')}`, leads: 1 },
  'sep= that lies': { content: `sep=|\n${HEAD}${row(1)}`, words: /\S/ },
  'tabs': { content: (HEAD + rows(0, 3)).replaceAll(',', '\t'), leads: 3 },
  'bars': { content: (HEAD + rows(0, 3)).replaceAll(',', '|'), leads: 3 },
  'notes before the header': { content: `Exported by me\n"on a day, with a comma"\n\n\n${HEAD}${row(1)}`, leads: 1 },
  'columns of one name, and without a name': { content: 'Email,Notes,Notes,,,Notes\na@lab.example,1,2,3,4,5\n', leads: 1 },
  'columns called as JavaScript calls its own': { content: '__proto__,constructor,toString,Email,hasOwnProperty\n1,2,3,a@lab.example,4\n', leads: 1 },
  'rows of any width': { content: `${HEAD}a@lab.example\nb@lab.example,B,C,D,E,F\n,,\n,\n,,,,,,,\nc@lab.example,C\n`, leads: 3 },
  'a row of a hundred thousand cells': { content: `${HEAD}${row(1)}a@lab.example${',x'.repeat(60_000)}\n${row(2)}`, leads: 2, rejected: [3] },
  '201 columns': { content: `Email${',c'.repeat(200)}\na@lab.example\n`, words: /201 columns/ },
  'a quote that never closes': { content: `${HEAD}${row(1)}bad@lab.example,"Open,Lab\n${rows(2, 40)}`, leads: 39, rejected: [3] },
  'a quote that never closes, in the header': { content: `Email,"Name\n${rows(0, 3)}`, words: /header/ },
  'quotes where they should not be': { content: `${HEAD}a@lab.example,"Anna" Smith,5" pipe\nb@lab.example,Bob "The Rock",""\n`, leads: 2 },
  'nothing but quotes': { content: '"'.repeat(200_001), words: /\S/ },
  'every row with an open quote': { content: HEAD + 'a@lab.example,"A,B\n'.repeat(500), leads: 0, rejected: Array.from({ length: 500 }, (_, at) => at + 2) },
  'a cell of a megabyte': { content: `${HEAD}${row(1)}a@lab.example,${'x'.repeat(MEGABYTE)},Lab\n${row(2)}`, leads: 2, rejected: [3] },
  'a quoted cell of a megabyte': { content: `${HEAD}${row(1)}a@lab.example,"${'x, y\n'.repeat(MEGABYTE / 5)}",Lab\n${row(2)}`, leads: 2, rejected: [3] },
  'a line of twenty megabytes': { content: `${HEAD}${row(1)}${'x'.repeat(20 * MEGABYTE)}\n${row(2)}`, leads: 2, rejected: [3] },
  'a file of one line without an end': { content: 'x'.repeat(20 * MEGABYTE), words: /header|longer/ },
  'formulas': { content: `${HEAD}a@lab.example,=cmd|' /C calc'!A0,@SUM(1)\n=1+1@lab.example,"=HYPERLINK(""http://evil.example"")",+x\n`, leads: 2 },
  'what drives a terminal': { content: `${HEAD}a@lab.example,\u001b[2J\u001b]0;owned\u0007Anna,\u202egnp.exe\n`, leads: 1 },
  'phones that a spreadsheet has rounded': { content: 'Name,Phone\nAnna,4.91511E+11\nBob,+4915123456789\n', leads: 1, rejected: [2] },
  'phones as formulas': { content: 'Name,Phone\nAnna,"=""+4915123456789"""\n', leads: 1 },
  'addresses that are none': { content: 'Email,Phone\nnobody,\n@,\na@b,\n"x@lab.example\ny@lab.example",\n', leads: 1, rejected: [2, 3, 4] },
  'an address of a megabyte of signs that regular expressions dislike': { content: `Email,Name\n${'a.'.repeat(60_000)}@${'a-'.repeat(2000)},A\nb@lab.example,B\n`, leads: 1, rejected: [2] },
  'vCards, one without an end': { content: `${card('FN:Anna', 'EMAIL:a@lab.example')}BEGIN:VCARD\nFN:Lost\n${card('FN:Bob', 'EMAIL:b@lab.example')}`, leads: 2, rejected: [6] },
  'a vCard with a picture of three megabytes': { content: card('FN:Anna', 'EMAIL:a@lab.example', `PHOTO;ENCODING=b:${`${'A'.repeat(75)}\n `.repeat(40_000)}`), leads: 1 },
  'a vCard of nothing but a note': { content: card('FN:Anna', 'EMAIL:a@lab.example') + card(`NOTE:${'x'.repeat(MEGABYTE)}`), leads: 1, rejected: [6] },
  'JSON with a line that is broken': { content: '{"email":"a@lab.example"}\n{"email":"b@lab.example\n{"email":"c@lab.example"}\n', leads: 2, rejected: [2] },
  'JSON that is nested too deep': { content: `[{"email":"a@lab.example"},\n${'[{"a":'.repeat(200_000)}\n{"email":"b@lab.example"}]`, leads: 2, rejected: [2] },
  'JSON that ends too early': { content: '[{"email":"a@lab.example"},{"email":"b@l', leads: 1, rejected: [1] },
  'JSON with keys that JavaScript has a meaning for': { content: '[{"__proto__":{"admin":true},"email":"a@lab.example","constructor":"x"}]', leads: 1 },
  'events': { content: '{"event_type":"page_visited","source":"website","occurred_at":"2026-01-01T00:00:00Z","lead_identifier":{"email":"a@lab.example"}}\n', words: /events/ },
  'one address a thousand times': { content: HEAD + 'a@lab.example,Anna,Lab\n'.repeat(1000), leads: 1 },
  'letters from everywhere': { content: `${HEAD}a@lab.example,"\u{1F469}\u200d\u{1F4BB} \u{1D49C}\u0301 \u0645\u0631\u062d\u0628\u0627 \u{20BB7}",\ud800 alone\n`, leads: 1 },
};
