import { unit } from '../../src/core/base/random.ts';

/*
 * Good files made bad, in the same way for the same number: what fuzzing finds can be found again.
 */

const TOKENS: readonly string[] = [
  '"', '""', '"""', ',', ';', '\t', '|', '\r', '\n', '\r\n', '\u0000', '\uFEFF', '\u001b[2J', '\u202e', '\u{1F469}\u200d', '\ud800', '=cmd|1', '@SUM(1)', "'=1", 'sep=;\n', '\\', '\\n', '{', '}', '[', ']',
  ':', 'BEGIN:VCARD\n', 'END:VCARD\n', 'ENCODING=QUOTED-PRINTABLE:=C3=BC=', '__proto__', 'null', 'N/A', '4.9E+11', 'a@b', 'a@b.example', ' ::: ', '%', '*', 'x'.repeat(3000), '1970-01-01', '99/99/9999', '<html>',
];

type Draw = (label: string | number) => number;
const within = (draw: number, length: number): number => Math.floor(draw * length);
const cut = (file: Buffer, at: number, length: number, between: Buffer): Buffer => Buffer.concat([file.subarray(0, at), between, file.subarray(at + length)]);

const noise = (draw: Draw, length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => within(draw(`noise ${at}`), 256)));

const MUTATIONS: readonly ((file: Buffer, draw: Draw, other: Buffer) => Buffer)[] = [
  // one byte, a handful of them
  (file, draw) => { const copy = Buffer.from(file); for (let at = 0; at < 1 + within(draw('n'), 8); at++) copy[within(draw(at), copy.length)] = within(draw(`v${at}`), 256); return copy; },
  // one byte that stays text
  (file, draw) => { const copy = Buffer.from(file); for (let at = 0; at < 1 + within(draw('n'), 8); at++) copy[within(draw(at), copy.length)] = 32 + within(draw(`v${at}`), 95); return copy; },
  (file, draw) => cut(file, within(draw('at'), file.length), 0, noise(draw, 1 + within(draw('n'), 400))),
  (file, draw) => cut(file, within(draw('at'), file.length), 1 + within(draw('n'), 300), Buffer.alloc(0)),
  (file, draw) => { const at = within(draw('at'), file.length); return cut(file, at, 0, file.subarray(at, at + 1 + within(draw('n'), 2000))); },
  (file, draw) => { let copy = file; for (let n = 0; n < 1 + within(draw('n'), 5); n++) copy = cut(copy, within(draw(`at${n}`), copy.length), 0, Buffer.from(TOKENS[within(draw(`t${n}`), TOKENS.length)] ?? '')); return copy; },
  (file, draw) => file.subarray(0, within(draw('at'), file.length)),
  (file, draw) => file.subarray(within(draw('at'), file.length)),
  // written in another way
  (file, draw) => Buffer.from(file.toString('utf8').replaceAll(',', [';', '\t', '|', ',,', '","'][within(draw('d'), 5)] ?? ';')),
  (file, draw) => Buffer.from(file.toString('utf8').replaceAll(/\r\n?|\n/g, ['\r', '\r\n', '\n\n', '', '\n\r', ' '][within(draw('d'), 6)] ?? '\r')),
  (file) => Buffer.from(file.toString('utf8'), 'latin1'),
  (file, draw) => Buffer.concat([Buffer.from(draw('mark') < 0.5 ? [0xff, 0xfe] : []), Buffer.from(file.toString('utf8'), 'utf16le')]),
  (file) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(file.toString('utf8'), 'utf16le').swap16()]),
  (file) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file]),
  // in another order, with something else
  (file, draw) => { const lines = file.toString('latin1').split('\n'); return Buffer.from(lines.map((line, at) => ({ line, by: draw(at) })).sort((a, b) => a.by - b.by).map(({ line }) => line).join('\n'), 'latin1'); },
  (file, _draw, other) => Buffer.concat([file, other]),
  (file, draw, other) => Buffer.concat([file.subarray(0, within(draw('a'), file.length)), other.subarray(within(draw('b'), other.length))]),
  (_file, draw) => noise(draw, 1 + within(draw('n'), 3000)),
  (file, draw) => cut(file, within(draw('at'), file.length), 0, Buffer.alloc(100_000 + within(draw('n'), 200_000), 'long ')),
];

/** The file with this number: one of the good ones with one to five things done to it. */
export const mutated = (good: readonly Buffer[], seed: number, number: number): Buffer => {
  const draw = (...label: readonly (string | number)[]): number => unit(seed, number, ...label);
  const pick = (label: string): Buffer => good[within(draw(label), good.length)] ?? Buffer.alloc(0);
  let file = pick('file');
  const times = 1 + within(draw('times'), 5);
  for (let time = 0; time < times && file.length > 0; time++) {
    const mutation = MUTATIONS[within(draw('what', time), MUTATIONS.length)];
    if (mutation) file = mutation(file, (label) => draw(time, label), pick(`other${time}`));
  }
  return file.subarray(0, 2_000_000);
};
