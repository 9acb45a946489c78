import { AppError } from '../base/errors.ts';
import type { Template } from '../playbook/rules.ts';
import { liquidVariables, type Medium, renderLiquid } from './liquid.ts';

/** What a template may say between `{{` and `}}`; besides, columns of the owner as `attributes.NAME`. */
export const TEMPLATE_VARIABLES = [
  'first_name', 'last_name', 'name', 'company', 'title', 'industry', 'company_size', 'city', 'region', 'country', 'website', 'email', 'phone',
  'product', 'business', 'sender', 'postal_address', 'unsubscribe', 'booking_url', 'slots', 'chat_link', 'proposal',
] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];
/** Missing is undefined: a template that needs it can't be rendered. */
export type TemplateValues = { readonly [Name in TemplateVariable]?: string } & { readonly attributes?: Readonly<Record<string, string>> };

export type Texts = Pick<Template, 'subject' | 'body' | 'html'>;
type Part = keyof Texts;
const PARTS: readonly Part[] = ['subject', 'body', 'html'];
const sourcesOf = (template: Texts): readonly string[] => PARTS.flatMap((part) => template[part] ?? []);

/** `attributes.Plan`, `name.size` are about `attributes`, `name`. */
export const rootOf = (variable: string): string => /^[^.[]+/.exec(variable)?.[0] ?? variable;

/** The names that a template asks for, each once, in order; also those that are no variables. Raises liquidjs's error for a text that is no Liquid. */
export const variablesOf = (template: Texts): readonly string[] => [...new Set(sourcesOf(template).flatMap(liquidVariables).map(rootOf))];

const isKnown = (values: TemplateValues, name: string): boolean => Boolean((values as Readonly<Record<string, unknown>>)[name]);

const isVariable = (name: string): name is TemplateVariable => TEMPLATE_VARIABLES.some((known) => known === name);
const ALONE = /^\s*\{\{-?\s*([a-z_]+)\s*-?\}\}\s*$/;
/** Its line says nothing without it. */
const OPTIONAL_LINE = /\{\{-?\s*(chat_link)\b/;

/** A paragraph that is one variable and nothing else says nothing without it, nor does a line with the link to a chat that there is not. */
const withoutEmpty = (source: string, values: TemplateValues): string => {
  const says = (text: string, pattern: RegExp): boolean => {
    const name = pattern.exec(text)?.[1];
    return name === undefined || !isVariable(name) || isKnown(values, name);
  };
  return source.split('\n\n').filter((paragraph) => says(paragraph, ALONE)).flatMap((paragraph) => {
    const lines = paragraph.split('\n');
    const kept = lines.filter((line) => says(line, OPTIONAL_LINE));
    return kept.length === 0 ? [] : [kept.join('\n')];
  }).join('\n\n');
};

const scopeOf = (values: TemplateValues): Readonly<Record<string, unknown>> =>
  ({ attributes: {}, ...Object.fromEntries(Object.entries(values).filter(([name, value]) => name === 'attributes' || Boolean(value))) });

/** A part as it is rendered for these values; a subject is needed whole. */
const sourceOf = (template: Texts, part: Part, values: TemplateValues): string => (part === 'subject' ? template.subject : withoutEmpty(template[part] ?? '', values));
const mediumOf = (part: Part): Medium => (part === 'html' ? 'html' : 'text');
const isUnknown = (variable: string): boolean => !isVariable(variable) && rootOf(variable) !== 'attributes' && !isVariable(rootOf(variable));

/** The scope with one more variable, at its path. */
const withValue = (scope: Readonly<Record<string, unknown>>, variable: string): Readonly<Record<string, unknown>> => {
  const [root = '', ...rest] = variable.split('.');
  if (rest.length === 0) return { ...scope, [root]: 'x' };
  const inner = scope[root];
  return { ...scope, [root]: withValue(typeof inner === 'object' && inner !== null ? inner as Readonly<Record<string, unknown>> : {}, rest.join('.')) };
};

const missingIn = (source: string, scope: Readonly<Record<string, unknown>>, medium: Medium): readonly string[] => {
  const rendered = renderLiquid(source, scope, medium);
  return rendered.kind === 'missing' ? [rendered.variable, ...missingIn(source, withValue(scope, rendered.variable), medium)] : [];
};

/**
 * Variables that the template needs for these values and that have none, each once. What stands in a condition, has a `default`, or is a paragraph of its own needs
 * nothing.
 */
export const missingFrom = (template: Texts, values: TemplateValues): readonly string[] => [...new Set(PARTS.flatMap((part) =>
  missingIn(sourceOf(template, part, values), scopeOf(values), mediumOf(part))))];

const failed = ({ id, language }: Template, variable: string): AppError => (isUnknown(variable)
  ? new AppError('config', `template ${id} (${language}) uses {{ ${variable} }}, which is no variable`, { hint: `Variables: ${TEMPLATE_VARIABLES.join(', ')}, attributes.NAME` })
  : new AppError('invalid', `template ${id} (${language}) needs {{ ${variable} }}, and nothing is known for it`, {
    hint: `Take {{ ${variable} }} out of the template, or give it a value in the playbook's business section or on the lead`, details: { template: id, variable },
  }));

/** A condition that does not hold leaves its empty lines. */
const tidy = (source: string, text: string): string => (source.includes('{%') ? text.replace(/\n{3,}/g, '\n\n').replace(/^\n+/, '') : text);

/**
 * Subject, body and HTML with every value filled in, once: what a value contains is never read as a template again, and none of it is markup in HTML. A paragraph that is
 * one variable and nothing else is left out when nothing is known for it.
 * Raises `config` for a name that is no variable and for a text that is no Liquid, and `invalid` for a variable without a value, naming the template.
 */
export const renderTemplate = (template: Template, values: TemplateValues): { readonly subject: string; readonly body: string; readonly html: string | null } => {
  const scope = scopeOf(values);
  const render = (part: Part): string => {
    const source = sourceOf(template, part, values);
    const rendered = renderLiquid(source, scope, mediumOf(part));
    switch (rendered.kind) {
      case 'rendered': return tidy(source, rendered.text);
      case 'missing': throw failed(template, rendered.variable);
      case 'broken': throw new AppError('config', `template ${template.id} (${template.language}) can't be rendered: ${rendered.problem}`, { hint: 'Mend it: salesos playbook edit' });
      default: return rendered satisfies never;
    }
  };
  return { subject: render('subject').replace(/\s*\n\s*/g, ' ').trim(), body: render('body'), html: template.html === null ? null : render('html') };
};

/** `de-AT` and `DE` are `de`. */
const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** The template in the first of these languages that has it, else in any; undefined when the playbook has none by that id. */
export const findTemplate = (templates: readonly Template[], id: string, languages: readonly string[]): Template | undefined => {
  const named = templates.filter((template) => template.id === id);
  for (const language of languages) {
    const found = named.find((template) => primary(template.language) === primary(language));
    if (found) return found;
  }
  return named[0];
};
