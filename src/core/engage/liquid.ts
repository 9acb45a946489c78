import { Liquid, type Template as Node } from 'liquidjs';
import { escapeMarkdown } from '../revenue/markdown.ts';

/*
 * Liquid, as far as a message needs it: values and conditions. No loops, so that rendering takes as long as the text is, no files, nothing that asks the clock, draws
 * lots or counts from one rendering to the next: the same values make the same text for ever. Loaded with whatever drafts; made at the first text.
 */

const TAGS: readonly string[] = ['if', 'unless', 'case', 'assign', 'capture', 'comment', 'raw', '#'];
const FILTERS: readonly string[] = [
  'append', 'prepend', 'capitalize', 'upcase', 'downcase', 'strip', 'lstrip', 'rstrip', 'strip_newlines', 'squish', 'replace', 'replace_first', 'remove', 'remove_first',
  'truncate', 'truncatewords', 'split', 'join', 'first', 'last', 'size', 'default', 'plus', 'minus', 'times', 'divided_by', 'modulo', 'round', 'ceil', 'floor', 'abs',
  'at_least', 'at_most', 'url_encode', 'escape',
];
const PARSE_LIMIT = 100_000;
/** Characters that one rendering may make on the way. */
const MEMORY_LIMIT = 200_000;

const keep = (table: object, names: readonly string[]): void => {
  for (const name of Object.keys(table)) if (!names.includes(name)) Reflect.deleteProperty(table, name);
};
const made = (outputEscape?: 'escape' | ((value: unknown) => string)): Liquid => {
  const liquid = new Liquid({
    strictVariables: true, strictFilters: true, lenientIf: true, ownPropertyOnly: true, parseLimit: PARSE_LIMIT, memoryLimit: MEMORY_LIMIT,
    // With templates of its own, of which there are none, it never looks for a file.
    templates: {}, ...(outputEscape && { outputEscape }),
  });
  keep(liquid.tags, TAGS);
  keep(liquid.filters, FILTERS);
  return liquid;
};

/** A value that is Markdown already, and no text of somebody. */
export interface MarkdownValue { readonly markdown: string }
const isMarkdown = (value: unknown): value is MarkdownValue => typeof value === 'object' && value !== null && 'markdown' in value && typeof value.markdown === 'string';
const intoMarkdown = (value: unknown): string => (isMarkdown(value) ? value.markdown : value === null || value === undefined ? '' : escapeMarkdown(String(value)));

/** A text that is written to: `html` and `markdown` escape every value. */
export type Medium = 'text' | 'html' | 'markdown';
const ESCAPES = { text: undefined, html: 'escape', markdown: intoMarkdown } as const satisfies Readonly<Record<Medium, unknown>>;
const engines = new Map<Medium, Liquid>();
const engineFor = (medium: Medium): Liquid => {
  const engine = engines.get(medium) ?? made(ESCAPES[medium]);
  engines.set(medium, engine);
  return engine;
};

/** Few texts are rendered often: parsing one takes longer than filling it in. */
const parsed = new Map<string, Node[]>();
const PARSED_AT_MOST = 1000;
const parse = (source: string, medium: Medium): Node[] => {
  const key = `${medium} ${source}`;
  const known = parsed.get(key);
  if (known) return known;
  if (parsed.size >= PARSED_AT_MOST) parsed.clear();
  const nodes = engineFor(medium).parse(source);
  parsed.set(key, nodes);
  return nodes;
};

const firstLine = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error));

/** What is wrong with a text as Liquid: `tag "for" not found, line:2, col:1`; undefined when nothing is. */
export const liquidProblem = (source: string): string | undefined => {
  try {
    parse(source, 'text');
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
};

/** Every variable that a text asks for, with what it asks of it, each once: `first_name`, `attributes.Plan`. What it assigns itself is none. */
export const liquidVariables = (source: string): readonly string[] => engineFor('text').globalFullVariablesSync(parse(source, 'text'));

export type Values = Readonly<Record<string, unknown>>;
export type Rendered = { readonly kind: 'rendered'; readonly text: string } | { readonly kind: 'missing'; readonly variable: string } | { readonly kind: 'broken'; readonly problem: string };

const MISSING = /^undefined variable: ([^\n,]+)/;

/** The text filled in once: what a value holds is never read as Liquid. A variable outside of a condition and without a `default` must have a value. */
export const renderLiquid = (source: string, values: Values, medium: Medium): Rendered => {
  try {
    return { kind: 'rendered', text: String(engineFor(medium).renderSync(parse(source, medium), values)) };
  } catch (error) {
    const variable = MISSING.exec(firstLine(error))?.[1];
    return variable === undefined ? { kind: 'broken', problem: firstLine(error) } : { kind: 'missing', variable };
  }
};
