import type { z } from 'zod';
import { suggest } from '../base/suggest.ts';

export type Path = readonly (string | number)[];

/** Something in a playbook or config file that cannot be used, and what to write instead. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  /** Whether it is the name before the colon that is wrong, or what stands after it. */
  readonly at: 'key' | 'value';
}

export const problem = (path: Path, message: string, at: Problem['at'] = 'value'): Problem => ({ path, message, at });

/** `"x" is unknown here. Did you mean "y"?` or, when nothing is near, what there is. */
export const unknownWord = (word: string, known: readonly string[], what = 'here'): string => {
  const near = suggest(word, known);
  return `${quote(word)} is unknown ${what}. ${near === undefined ? `Known: ${known.join(', ') || 'none'}.` : `Did you mean "${near}"?`}`;
};

/** Enough of a text to recognise it. */
const SHOWN = 40;
const quote = (word: string): string => `"${word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word}"`;

const show = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a section' : String(value);
};

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list such as [a, b]',
  object: 'a section: one `name: value` a line, indented', record: 'a section: one `name: value` a line, indented',
};

type Issue = z.core.$ZodIssue;
const SIZES: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

const messageOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `is missing: write ${WANTED[issue.expected] ?? issue.expected}.`;
      return `write ${WANTED[issue.expected] ?? issue.expected}, not ${show(issue.input)}.`;
    case 'too_small': return `must ${issue.inclusive === false ? 'be above' : 'be at least'} ${issue.minimum}${SIZES[issue.origin] ?? ''}.`;
    case 'too_big': return `must ${issue.inclusive === false ? 'be below' : 'be at most'} ${issue.maximum}${SIZES[issue.origin] ?? ''}.`;
    case 'invalid_value': return unknownWord(String(issue.input), issue.values.map(String));
    default: return issue.message;
  }
};

const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const fromIssue = (issue: Issue): readonly Problem[] => {
  const path = pathOf(issue);
  // `strict` wrote one line for each key.
  if (issue.code === 'unrecognized_keys') {
    const lines = issue.message.split('\n');
    return issue.keys.map((key, at) => problem([...path, key], lines[at] ?? issue.message, 'key'));
  }
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => problem(path, messageOf(inner), 'key'));
  return [problem(path, messageOf(issue), issue.code === 'custom' && issue.params?.['at'] === 'key' ? 'key' : 'value')];
};

/** What zod found, in words for the person who wrote the file. */
export const problemsOf = (error: z.core.$ZodError): readonly Problem[] => error.issues.flatMap(fromIssue);
