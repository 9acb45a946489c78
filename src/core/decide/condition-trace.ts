import type { Condition } from '../playbook/rules.ts';
import { type Answer, judge, type Subject } from './condition.ts';

/** A condition as it was found: what it asks, what stands there, whether it holds. */
export interface Trace {
  /** `score from 40`; `all of`, `any of` and `not` for what has parts. */
  readonly text: string;
  readonly holds: boolean;
  /** What was compared; null for nothing, and for what has parts. */
  readonly value: string | null;
  readonly parts: readonly Trace[];
}

type Test = Extract<Condition, { readonly field: string }>;

const testText = (test: Test): string => {
  if ('is' in test) return `${test.field} is ${test.is}`;
  if ('in' in test) return `${test.field} is one of ${test.in.join(', ')}`;
  if ('contains' in test) return `${test.field} contains ${test.contains.join(', ')}`;
  if ('glob' in test) return `${test.field} fits ${test.glob}`;
  if ('exists' in test) return `${test.field} is ${test.exists ? 'known' : 'not known'}`;
  if ('above' in test) return `${test.field} above ${test.above}`;
  if ('below' in test) return `${test.field} below ${test.below}`;
  return `${test.field} from ${test.from}`;
};

/** Three decimals rounded down, so that what reads 40 has reached 40. */
const numberText = (value: number): string => String(Math.floor(value * 1000 + 1e-6) / 1000);
const answerText = (answer: Answer): string | null => {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'string') return answer;
  if ('low' in answer) return answer.low === answer.high ? numberText(answer.low) : `${numberText(answer.low)} to ${numberText(answer.high)}`;
  return answer.length === 0 ? null : answer.join(', ');
};

/** Every part of a condition with what it found. Agrees with `judge`. */
export const trace = (condition: Condition, subject: Subject): Trace => {
  const holds = judge(condition, subject) === 'yes';
  if ('all' in condition) return { text: 'all of', holds, value: null, parts: condition.all.map((part) => trace(part, subject)) };
  if ('any' in condition) return { text: 'any of', holds, value: null, parts: condition.any.map((part) => trace(part, subject)) };
  if ('not' in condition) return { text: 'not', holds, value: null, parts: [trace(condition.not, subject)] };
  return { text: testText(condition), holds, value: answerText(subject(condition.field)), parts: [] };
};

/** One line of a trace; what stands deeper belongs to the line above it. */
export interface TraceLine extends Omit<Trace, 'parts'> { readonly depth: number; readonly isGroup: boolean }

/** A trace as lines, each group before its parts. What must all hold needs no line of its own at the top. */
export const flatten = (traced: Trace): readonly TraceLine[] => {
  const lines = ({ parts, ...line }: Trace, depth: number): readonly TraceLine[] =>
    [{ ...line, depth, isGroup: parts.length > 0 }, ...parts.flatMap((part) => lines(part, depth + 1))];
  return traced.text === 'all of' ? traced.parts.flatMap((part) => lines(part, 0)) : lines(traced, 0);
};
