import { check } from './check.ts';
import { type Problem, problemsOf } from './problem.ts';
import { type Playbook, playbookSchema } from './schema.ts';

/** A name with nothing after its colon is as if it were left out. */
const withoutNothing = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null).map(([name, part]) => [name, withoutNothing(part)]));
};

export type Parsed<T> = { readonly kind: 'good'; readonly value: T } | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

/** Reads a playbook from what YAML or JSON made of it: complete with every default, or every problem at once. `{}` is the default playbook. */
export const parse = (input: unknown): Parsed<Playbook> => {
  const result = playbookSchema.safeParse(withoutNothing(input ?? {}), { reportInput: true });
  if (!result.success) return { kind: 'bad', problems: problemsOf(result.error) };
  const problems = check(result.data);
  return problems.length > 0 ? { kind: 'bad', problems } : { kind: 'good', value: result.data };
};
