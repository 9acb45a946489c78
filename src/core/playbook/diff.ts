import type { Playbook } from './schema.ts';

/*
 * What differs between two playbooks, in their owners' words. Both are complete: what one leaves out has its default, so that a default written down is no
 * difference.
 */

/** reordered: the same names in another order, where the first one that fits is taken. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'reordered';
export interface PlaybookDifference {
  readonly section: string;
  /** Below the section: `behaviour`, `demo_requested`, `points`. */
  readonly path: readonly string[];
  /** What is at the path: a rule, a pipeline, a setting. */
  readonly what: string;
  readonly kind: ChangeKind;
  /** As a playbook has it; null where there is none. */
  readonly from: unknown;
  readonly to: unknown;
}

type Section = Readonly<Record<string, unknown>>;
const isSection = (value: unknown): value is Section => typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = (value: unknown): string => JSON.stringify(value ?? null);

/** What stands at a path, the longest that fits; `*` is any name. */
const NAMES: readonly (readonly [path: string, what: string])[] = [
  ['scoring fit *', 'rule'], ['scoring behaviour *', 'rule'], ['scoring silence *', 'rule'], ['intents *', 'intent'], ['intents * signals *', 'signal'], ['intents * attributes *', 'signal'],
  ['pipelines *', 'pipeline'], ['pipelines * stages *', 'stage'], ['automations *', 'automation'], ['team members *', 'member'], ['templates *', 'template'], ['cadences *', 'cadence'], ['cadences * steps *', 'step'],
  ['templates * *', 'text'], ['segments *', 'segment'], ['chat signals *', 'signal'],
];
const whatIs = (path: readonly string[]): string =>
  NAMES.find(([pattern]) => { const names = pattern.split(' '); return names.length === path.length && names.every((name, index) => name === '*' || name === path[index]); })?.[1] ?? 'setting';

/** Lists of named things are compared by name, like sections. */
const asSection = (value: unknown): Section | undefined => {
  if (isSection(value)) return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const named = value.map((entry): [string, unknown] | undefined => (isSection(entry) && typeof entry['id'] === 'string' ? [entry['id'], entry] : undefined));
  return named.every((entry) => entry !== undefined) ? Object.fromEntries(named) : undefined;
};

/** Conditions, triggers and actions are read whole: half of one says nothing. */
const WHOLE: ReadonlySet<string> = new Set(['when', 'on', 'do', 'decay']);

const compare = (path: readonly string[], a: unknown, b: unknown, found: PlaybookDifference[]): void => {
  if (plain(a) === plain(b)) return;
  const [section = '', ...rest] = path;
  const tell = (kind: ChangeKind, from: unknown, to: unknown): void => { found.push({ section, path: rest, what: whatIs(path), kind, from, to }); };
  const [one, other] = WHOLE.has(path.at(-1) ?? '') ? [undefined, undefined] : [asSection(a), asSection(b)];
  if (!one || !other) {
    tell(a === undefined ? 'added' : b === undefined ? 'removed' : 'changed', a ?? null, b ?? null);
    return;
  }
  const names = [...Object.keys(one), ...Object.keys(other).filter((name) => !Object.hasOwn(one, name))];
  for (const name of names) compare([...path, name], one[name], other[name], found);
  const common = (mine: Section, theirs: Section): readonly string[] => Object.keys(mine).filter((name) => Object.hasOwn(theirs, name));
  const [before, after] = [common(one, other), common(other, one)];
  if (before.join('\n') !== after.join('\n')) tell('reordered', before, after);
};

/** Every difference, by section in the order in which they are explained. None: both come to the same rules. */
export const diffPlaybooks = (a: Playbook, b: Playbook): readonly PlaybookDifference[] => {
  const found: PlaybookDifference[] = [];
  for (const section of Object.keys(a)) compare([section], a[section as keyof Playbook], b[section as keyof Playbook], found);
  return found;
};

// ---- in words ----

const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'string') return /[\s"]/.test(value) || value === '' ? JSON.stringify(value) : value;
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(valueText).join(', ');
  if (!isSection(value)) return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== null && plain(part) !== '[]' && plain(part) !== '{}');
  return parts.map(([name, part]) => (isSection(part) ? `${name} { ${valueText(part)} }` : `${name} ${valueText(part)}`)).join(', ');
};

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((entry) => typeof entry === 'string' || typeof entry === 'number');

const listText = (from: readonly string[], to: readonly string[]): string => {
  const added = to.filter((entry) => !from.includes(entry));
  const removed = from.filter((entry) => !to.includes(entry));
  const parts = [...(added.length > 0 ? [`${added.map(valueText).join(', ')} added`] : []), ...(removed.length > 0 ? [`${removed.map(valueText).join(', ')} removed`] : [])];
  return parts.length > 0 ? parts.join(', ') : `in another order: ${valueText(to)}`;
};

/** `behaviour demo_requested: points 30 → 15`, `rule behaviour page_pricing added: points 5, cap 20`. */
export const differenceText = ({ path, what, kind, from, to }: PlaybookDifference): string => {
  const name = path.join(' ');
  const thing = what === 'setting' ? name : `${what} ${name}`;
  switch (kind) {
    case 'added': return `${thing} added: ${valueText(to)}`;
    case 'removed': return `${thing} removed (was ${valueText(from)})`;
    case 'reordered': return `${name === '' ? 'all' : name} in another order: ${valueText(to)}`;
    case 'changed': {
      const rule = path.slice(0, -1).join(' ');
      const change = areTexts(from) && areTexts(to) ? listText(from, to) : `${valueText(from)} → ${valueText(to)}`;
      return what === 'setting' && rule !== '' ? `${rule}: ${path.at(-1) ?? ''} ${change}` : `${thing} ${change}`.trimStart();
    }
    default: return kind satisfies never;
  }
};
