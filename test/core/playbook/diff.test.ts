import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffPlaybooks, differenceText } from '../../../src/core/playbook/diff.ts';
import { parse } from '../../../src/core/playbook/parse.ts';
import type { Playbook } from '../../../src/core/playbook/schema.ts';

const playbook = (text: object): Playbook => {
  const parsed = parse(text);
  if (parsed.kind === 'bad') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const words = (a: object, b: object): readonly string[] => diffPlaybooks(playbook(a), playbook(b)).map((each) => `${each.section}: ${differenceText(each)}`);

test('says in words what differs, by section and rule', () => {
  expect(words({ scoring: { behaviour: { demo_requested: 10 } } }, { scoring: { behaviour: { demo_requested: 15 } } })).toEqual(['scoring: behaviour demo_requested: points 10 → 15']);
  expect(words({}, { routing: { min_score: 50, discovery: 'partners' } })).toEqual(['routing: min_score 40 → 50', 'routing: discovery none → partners']);
  expect(words({}, { scoring: { behaviour: { demo_requested: 'off', quiz_taken: { points: 4, cap: 8 } } } }).map((line) => line.replace(/\(was .*\)/, '(was …)'))).toEqual([
    'scoring: rule behaviour demo_requested removed (was …)', expect.stringMatching(/^scoring: rule behaviour quiz_taken added: on quiz_taken, points 4, /),
  ]);
  expect(words({ lifecycle: { ready_on: ['a', 'b'] } }, { lifecycle: { ready_on: ['b', 'c'] } })).toEqual(['lifecycle: ready_on c added, a removed']);
  expect(words({ mode: 'manual' }, { mode: 'autopilot' })).toEqual(['mode: manual → autopilot']);
}, 120_000);

test('a stage is compared by its id, and rules in another order are a difference: the first that fits is taken', () => {
  const stages = (...ids: readonly string[]): object => ({ intents: { buy: { name: 'Buy' } }, pipelines: { main: { name: 'Main', intents: ['buy'], stages: ids.map((id) => ({ id, name: id, status: 'new' })) } } });
  expect(words(stages('a', 'b'), stages('a', 'b', 'c'))).toEqual([expect.stringMatching(/^pipelines: stage main stages c added: /)]);
  expect(words(stages('a', 'b'), stages('b', 'a'))).toEqual(['pipelines: main stages in another order: b, a']);
}, 120_000);

test('a default that is written down is no difference', () => {
  expect(words({}, { routing: { min_score: 40, min_confidence: 0.6 }, scoring: { fit_cap: 40 } })).toEqual([]);
}, 120_000);

test('nothing differs from itself, and there and back are each other\'s mirror', () => {
  const some = fc.record({
    routing: fc.record({ min_score: fc.integer({ min: 10, max: 50 }) }), mode: fc.constantFrom('manual', 'hybrid', 'autopilot'),
    scoring: fc.record({ fit_cap: fc.integer({ min: 1, max: 100 }), behaviour: fc.dictionary(fc.constantFrom('demo_requested', 'page_visited', 'own_rule'), fc.integer({ min: 1, max: 5 })) }),
  });
  fc.assert(fc.property(some, some, (a, b) => {
    expect(words(a, a)).toEqual([]);
    const mirror = { added: 'removed', removed: 'added', changed: 'changed', reordered: 'reordered' } as const;
    const shape = (from: object, to: object, isBack: boolean): readonly string[] => diffPlaybooks(playbook(from), playbook(to))
      .map(({ section, path, kind, from: old, to: now }) => JSON.stringify([section, path, isBack ? mirror[kind] : kind, ...(isBack ? [now, old] : [old, now])])).sort();
    expect(shape(b, a, true)).toEqual(shape(a, b, false));
  }), { numRuns: 40 });
}, 120_000);
