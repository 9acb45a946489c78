import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../src/core/base/instant.ts';
import { FIELDS } from '../../../src/core/filter/field.ts';
import { pointAt, readFilter } from '../../../src/core/filter/parser.ts';
import { vocabularyOf } from '../../../src/core/filter/subject.ts';
import { defaultRules } from '../../support/rules.ts';

const NOW = Date.UTC(2026, 2, 1, 8);
const setting = { now: NOW, zone: 'Europe/Berlin', vocabulary: vocabularyOf(defaultRules()) };
const condition = (text: string): unknown => {
  const read = readFilter(text, setting);
  if (read.kind === 'bad') throw new Error([...pointAt(text, read.problem), read.problem.message, read.problem.hint].join('\n'));
  return read.condition;
};
const LEAST = -Number.MAX_VALUE;

describe('what is written becomes a condition of the playbook', () => {
  test.each<[string, unknown]>([
    ['country=DE', { field: 'country', is: 'DE' }],
    ['country == DE', { field: 'country', is: 'DE' }],
    ['country!=DE', { not: { field: 'country', is: 'DE' } }],
    ['score>60 and country=DE', { all: [{ field: 'score', above: 60 }, { field: 'country', is: 'DE' }] }],
    ['score>=60.5', { field: 'score', from: 60.5 }],
    ['score<=60', { all: [{ field: 'score', from: LEAST }, { not: { field: 'score', above: 60 } }] }],
    ['score=60', { all: [{ field: 'score', from: 60 }, { not: { field: 'score', above: 60 } }] }],
    ['win_probability > 60%', { field: 'probability', above: 0.6 }],
    ['title~head', { field: 'title', contains: ['head'] }],
    ['title !~ "head of"', { not: { field: 'title', contains: ['head of'] } }],
    ['company=*lab*', { field: 'company', glob: '*lab*' }],
    ['company="*lab*"', { field: 'company', is: '*lab*' }],
    ["name=O'Brien", { field: 'name', is: "O'Brien" }],
    ["name='Anna \\'A\\' M'", { field: 'name', is: "Anna 'A' M" }],
    ['country in (DE, AT, "Côte d\'Ivoire")', { field: 'country', in: ['DE', 'AT', "Côte d'Ivoire"] }],
    ['country=Germany', { field: 'country', is: 'DE' }],
    ['country != deutschland', { not: { field: 'country', is: 'DE' } }],
    ['country = "united states"', { field: 'country', is: 'US' }],
    ['country ~ Germany', { field: 'country', contains: ['DE'] }],
    ['country=Atlantis', { field: 'country', is: 'Atlantis' }],
    ['country=A*', { field: 'country', glob: 'A*' }],
    ['city=Germany', { field: 'city', is: 'Germany' }],
    ['country not in (DE)', { not: { field: 'country', in: ['DE'] } }],
    ['company in (a*, b)', { any: [{ field: 'company', glob: 'a*' }, { field: 'company', is: 'b' }] }],
    ['owner is empty', { field: 'owner', exists: false }],
    ['owner is not empty', { not: { field: 'owner', exists: false } }],
    ['STATUS=New or Status=won', { any: [{ field: 'status', is: 'new' }, { field: 'status', is: 'won' }] }],
    ['pipeline=Sales', { field: 'pipeline', is: 'sales' }],
    ['has_deal', { not: { field: 'has_deal', exists: false } }],
    ['not has_deal', { not: { not: { field: 'has_deal', exists: false } } }],
    ['has_deal=no', { field: 'has_deal', exists: false }],
    ['suppressed=bounced', { field: 'suppressed', is: 'bounced' }],
    ['tags=vip', { field: 'tags', is: 'vip' }],
    ['attributes."Deal size">1000', { field: 'attributes.Deal size', above: 1000 }],
    ['attributes.segment=A', { field: 'attributes.segment', is: 'A' }],
    ['attributes."say \\"hi\\""=yes', { field: 'attributes.say "hi"', is: 'yes' }],
    ['company_size>=50', { field: 'company_size', from: 50 }],
    ['created>30d', { field: 'created', below: NOW - 30 * DAY_MS }],
    ['created<=12h', { field: 'created', from: NOW - DAY_MS / 2 }],
    ['silent > 14d', { field: 'silent', below: NOW - 14 * DAY_MS }],
    ['created=2026-02-28', { all: [{ field: 'created', from: Date.UTC(2026, 1, 27, 23) }, { field: 'created', below: Date.UTC(2026, 1, 28, 23) }] }],
    ['created>2026-02-28', { field: 'created', from: Date.UTC(2026, 1, 28, 23) }],
    ['created<=2026-03-29', { field: 'created', below: Date.UTC(2026, 2, 29, 22) }],
    ['created>=2026-02-28T09:30', { field: 'created', from: Date.UTC(2026, 1, 28, 8, 30) }],
    ['activity<today', { field: 'activity', below: Date.UTC(2026, 1, 28, 23) }],
    ['activity>=yesterday', { field: 'activity', from: Date.UTC(2026, 1, 27, 23) }],
    ['city=and', { field: 'city', is: 'and' }],
  ])('%s', (text, wanted) => {
    expect(condition(text)).toEqual(wanted);
  });

  test('and binds closer than or, not closest, and brackets change that', () => {
    const [a, b, c] = ['city=a', 'city=b', 'city=c'].map(condition);
    expect(condition('city=a or city=b and city=c')).toEqual({ any: [a, { all: [b, c] }] });
    expect(condition('(city=a or city=b) and city=c')).toEqual({ all: [{ any: [a, b] }, c] });
    expect(condition('not city=a and city=b')).toEqual({ all: [{ not: a }, b] });
    expect(condition('not (city=a and city=b)')).toEqual({ not: { all: [a, b] } });
  });
});

test.each([
  ['scor>60', '^^^^', 'There is no field "scor".', 'Did you mean score?'],
  ['score>60 and contry=DE', '             ^^^^^^', 'There is no field "contry".', 'Did you mean country?'],
  ['zzzzzzzz=1', '^^^^^^^^', 'There is no field "zzzzzzzz".', 'Your own columns are attributes.NAME. See: salesos help filters'],
  ['status=nwe', '       ^^^', '"nwe" is no status.', 'Did you mean new?'],
  ['status in (new, wonn)', '                ^^^^', '"wonn" is no status.', 'Did you mean won?'],
  ['pipeline=nowhere', '         ^^^^^^^', '"nowhere" is no pipeline.', 'Known: sales, partners.'],
  ['status>new', '       ^^^', '"status" is compared with =, != and in (…) only.', undefined],
  ['score~60', '      ^^', '"score" is compared with =, !=, <, <=, >, >= only.', undefined],
  ['score>', '      ^', 'After ">" comes a value, not the end.', 'What has signs or spaces in it stands in quotes: "Deal (new)".'],
  ['score>>60', '      ^', 'After ">" comes a value, not ">".', 'What has signs or spaces in it stands in quotes: "Deal (new)".'],
  ['score>high', '      ^^^^', '"high" is no number.', 'Write 60 or 12.5.'],
  ['score', '^^^^^', 'What about "score"?', 'Compare it: score = …, or write: score is not empty.'],
  ['score 60', '      ^^', 'After "score" comes =, !=, <, <=, >, >=, ~, in or is, not "60".', undefined],
  ['country=DE city=Bonn', '           ^^^^', 'Before "city" an and or an or is missing.', 'What has spaces in it stands in quotes.'],
  ['(score>60', '         ^', 'Here a ")" is missing, there is the end.', 'Conditions are joined by and or or.'],
  ['score>60)', '        ^', 'Before ")" an and or an or is missing.', 'What has spaces in it stands in quotes.'],
  ['name="Anna', '     ^', 'This quote is never closed.', 'Close it with ".'],
  ['created>soon', '        ^^^^', '"soon" is no date and no length of time.', 'Write 2026-03-01, today or 30d.'],
  ['created=30d', '        ^^^', 'An age is compared with < or >.', undefined],
  ['silent>2026-01-01', '       ^^^^^^^^^^', '"2026-01-01" is no length of time.', 'Write 14d, 12h or 2w.'],
  ['owner is me', '         ^^', 'After "is" comes "empty" or "not empty", not "me".', 'Write owner = … to compare.'],
  ['country in DE', '           ^^', 'After "in" comes a list, not "DE".', 'Write country in (a, b).'],
  ['', '^', 'This filter says nothing.', 'Such as: score>60 and country=DE'],
  ['and', '^^^', 'There is no field "and".', 'Your own columns are attributes.NAME. See: salesos help filters'],
  ['title~"--"', '      ^^^^', '"--" has no letter or digit to look for.', undefined],
  ['city<Bonn', '     ^^^^', '"<" compares numbers, and "Bonn" is none.', 'Write =, !=, ~ or in (…) for words.'],
])('%s is refused where it is wrong', (text, caret, message, hint) => {
  const read = readFilter(text, setting);
  expect(read.kind).toBe('bad');
  if (read.kind !== 'bad') return;
  expect(pointAt(text, read.problem)).toEqual([text, caret]);
  expect({ message: read.problem.message, hint: read.problem.hint }).toEqual({ message, hint });
});

test('nothing that is typed is more than a filter or a mistake with a place', async () => {
  const words = fc.constantFrom('score', '>', '60', 'and', 'or', 'not', '(', ')', 'in', 'is', 'empty', ',', '"a b"', '"', "'", '!', '=', 'created', '30d', 'attributes.', ';', '--', '\\', '*');
  await fc.assert(fc.property(fc.oneof(fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')), fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
    const read = readFilter(text, setting);
    if (read.kind === 'good') return;
    const { at, length, message } = read.problem;
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(text.length);
    expect(length).toBeGreaterThan(0);
    expect(message).not.toBe('');
  }), { numRuns: 3000, seed: 11 });
  expect(readFilter('('.repeat(5000), setting)).toMatchObject({ kind: 'bad', problem: { message: 'This goes too deep.' } });
  expect(readFilter('not '.repeat(2000), setting)).toMatchObject({ kind: 'bad', problem: { message: 'This goes too deep.' } });
  expect(readFilter('x'.repeat(20_000), setting)).toMatchObject({ kind: 'bad', problem: { message: 'A filter has at most 10000 characters.' } });
});

test('a mistake far along a long line is shown with what stands around it', () => {
  const text = `${'city=a or '.repeat(30)}scor>1`;
  const read = readFilter(text, setting);
  if (read.kind !== 'bad') throw new Error('it was read');
  const [line, caret] = pointAt(text, read.problem);
  expect(line.slice(caret.indexOf('^'), caret.length)).toBe('scor');
  expect(line.length).toBeLessThan(110);
});

test('every field has a name of its own', () => {
  const names = FIELDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});
