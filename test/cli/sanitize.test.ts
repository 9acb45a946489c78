import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/cli/csv.ts';
import { paint, safeJson, unmark } from '../../src/cli/sanitize.ts';
import { formatScore, hasColour, hasUnicode, styleOf } from '../../src/cli/style.ts';
import { neutralise } from '../../src/core/base/printable.ts';

/** Every code unit that can move a cursor, hide text or turn its direction. */
const DANGEROUS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001B', '[', ']', 'm', ';', '31', '\u0007', '\u009B', '\u202E', '\u2066', '\n', '\r', '\u0000', '\uFDD0', '\uFDD1', '\uD800', '\u{E0041}'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ), maxLength: 40,
});

describe('neutralise', () => {
  it('leaves no character that drives a terminal', () => {
    fc.assert(fc.property(nasty, (text) => !DANGEROUS.test(neutralise(text)) && !/\p{Surrogate}/u.test(neutralise(text))), { numRuns: 5000 });
  });

  it.each([
    ['plain text, Müller 李小龙 👩‍🔬', 'plain text, Müller 李小龙 👩‍🔬'],
    ['a\nb\r\n\tc', 'a b c'],
    ['\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
    ['\u202Egpj.exe', '\uFFFDgpj.exe'],
    ['\u007F', '\u2421'],
  ])('%j becomes %j', (given, wanted) => expect(neutralise(given)).toBe(wanted));
});

describe('paint', () => {
  it('lets only what style added through', () => {
    const { bold } = styleOf(true);
    expect(paint(`${bold('Ann')} \u001B[2J`)).toBe('\u001B[1mAnn\u001B[22m ␛[2J');
    expect(unmark(bold('Ann'))).toBe('Ann');
  });

  it('shows forged marks as harmless signs', () => {
    fc.assert(fc.property(nasty, (text) => !DANGEROUS.test(paint(text))), { numRuns: 5000 });
    expect(paint('\uFDD01;31\uFDD1x')).toBe('\uFFFD1;31\uFFFDx');
  });
});

describe('safeJson', () => {
  it('is harmless on a terminal and the same value to a program', () => {
    fc.assert(fc.property(nasty, (text) => {
      const json = safeJson({ text });
      return !DANGEROUS.test(json) && JSON.parse(json).text === text;
    }), { numRuns: 5000 });
  });
});

describe('style', () => {
  it('is the identity when colour is off', () => expect(styleOf(false).red('x')).toBe('x'));
  it.each([[40000, '40.0'], [39999, '39.9'], [39950, '39.9'], [-50, '-0.1'], [0, '0.0']])('shows %d milli-points as %s', (milli, text) => {
    expect(formatScore(milli)).toBe(text);
  });
  it.each([
    [{ isTerminal: true, env: {}, isWanted: true }, true],
    [{ isTerminal: false, env: {}, isWanted: true }, false],
    [{ isTerminal: true, env: { NO_COLOR: '1' }, isWanted: true }, false],
    [{ isTerminal: true, env: { NO_COLOR: '' }, isWanted: true }, true],
    [{ isTerminal: true, env: { TERM: 'dumb' }, isWanted: true }, false],
    [{ isTerminal: true, env: {}, isWanted: false }, false],
    [{ isTerminal: true, env: { TERM: '' }, isWanted: true }, false],
  ])('%j has colour: %s', (question, wanted) => expect(hasColour(question)).toBe(wanted));
  it.each([[{ LANG: 'C.UTF-8' }, true], [{ LANG: 'C' }, false], [{}, true], [{ LANG: 'C.UTF-8', TERM: 'linux' }, false]])('%j has Unicode: %s', (env, wanted) => {
    expect(hasUnicode(env)).toBe(wanted);
  });
});

describe('csvLine', () => {
  it.each([
    [['a', 'b,c', 'd"e', 'f\ng'], 'a,"b,c","d""e","f\ng"\r\n'],
    [['=1+1', '@x', '+49 151 234', '-5', '-cmd', 7, null, true, undefined], "'=1+1,'@x,+49 151 234,-5,'-cmd,7,,true,\r\n"],
    [[['x', 'y']], '"[""x"",""y""]"\r\n'],
  ])('%j', (values, line) => expect(csvLine(values)).toBe(line));
});
