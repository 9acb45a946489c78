import { describe, expect, it } from 'vitest';
import { judge, type Answer, type Subject } from '../../../src/core/decide/condition.ts';
import { fitsGlob } from '../../../src/core/decide/glob.ts';
import type { Condition } from '../../../src/core/playbook/rules.ts';

const subject = (answers: Readonly<Record<string, Answer>>): Subject => (field) => (field in answers ? answers[field] : null);
const lead = subject({ title: 'Geschäftsführerin (CEO)', tags: ['Hot', 'DE'], size: '11', score: { low: 39.9, high: 39.9 }, drifting: { low: 30, high: 50 }, empty: '  ', unsure: undefined });

describe('conditions', () => {
  it.each<[Condition, string]>([
    [{ field: 'title', is: 'geschaeftsfuehrerin (ceo)' }, 'yes'], [{ field: 'title', is: 'ceo' }, 'no'], [{ field: 'missing', is: '' }, 'no'],
    [{ field: 'tags', in: ['hot'] }, 'yes'], [{ field: 'tags', is: 'de' }, 'yes'], [{ field: 'tags', in: ['cold'] }, 'no'],
    [{ field: 'title', contains: ['ceo'] }, 'yes'], [{ field: 'title', contains: ['Geschäftsführer'] }, 'no'], [{ field: 'title', contains: ['', '  '] }, 'no'],
    [{ field: 'title', glob: '*CEO*' }, 'yes'], [{ field: 'title', exists: true }, 'yes'], [{ field: 'empty', exists: true }, 'no'], [{ field: 'missing', exists: false }, 'yes'],
    [{ field: 'score', from: 39.9 }, 'yes'], [{ field: 'score', above: 39.9 }, 'no'], [{ field: 'score', below: 40 }, 'yes'], [{ field: 'size', from: 11 }, 'yes'],
    [{ field: 'title', above: 1 }, 'no'], [{ field: 'missing', below: 1 }, 'no'], [{ field: 'empty', below: 1 }, 'no'],
    [{ all: [] }, 'yes'], [{ any: [] }, 'no'], [{ not: { field: 'tags', is: 'hot' } }, 'no'],
    [{ field: 'drifting', from: 30 }, 'yes'], [{ field: 'drifting', from: 40 }, 'maybe'], [{ field: 'drifting', below: 30 }, 'no'], [{ not: { field: 'drifting', above: 40 } }, 'maybe'],
    [{ field: 'drifting', exists: true }, 'yes'], [{ field: 'drifting', is: '30' }, 'maybe'], [{ field: 'unsure', is: 'x' }, 'maybe'],
    [{ all: [{ field: 'unsure', is: 'x' }, { field: 'tags', is: 'cold' }] }, 'no'], [{ any: [{ field: 'unsure', is: 'x' }, { field: 'tags', is: 'hot' }] }, 'yes'],
    [{ all: [{ field: 'unsure', is: 'x' }, { field: 'tags', is: 'hot' }] }, 'maybe'],
  ])('%j: %s', (condition, verdict) => { expect(judge(condition, lead)).toBe(verdict); });
});

describe('patterns', () => {
  it.each([
    ['/pricing*', '/pricing', true], ['/pricing*', '/Pricing/x', true], ['/pricing', '/pricing/x', false], ['*/x/*', '/a/x/b', true], ['/a?c', '/abc', true], ['/a?c', '/ac', false],
    ['', '', true], ['', 'x', false], ['*', '', true], ['**', 'abc', true], ['a*b*c', 'a-b-b-c', true], ['a*b*c', 'a-b-c-d', false],
    [`${'*a'.repeat(40)}b`, 'a'.repeat(5000), false],
  ])('%s on %s', (pattern, text, fits) => { expect(fitsGlob(pattern, text)).toBe(fits); });
});
