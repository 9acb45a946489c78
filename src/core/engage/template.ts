import { AppError } from '../base/errors.ts';
import type { Template } from '../playbook/rules.ts';

/** What a template may say between `{{` and `}}`. */
export const TEMPLATE_VARIABLES = [
  'first_name', 'last_name', 'name', 'company', 'title', 'product', 'business', 'sender', 'booking_url', 'slots',
] as const;
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];
/** Missing is undefined: a template that needs it can't be rendered. */
export type TemplateValues = { readonly [Name in TemplateVariable]?: string };

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names between braces, each once, in order; also those that are no variables. */
export const variablesOf = ({ subject, body }: Pick<Template, 'subject' | 'body'>): readonly string[] =>
  [...new Set([...`${subject}\n${body}`.matchAll(PLACE)].map(([, name = '']) => name))];


const isVariable = (name: string): name is TemplateVariable => TEMPLATE_VARIABLES.some((known) => known === name);
const known = (values: TemplateValues, name: string): string | undefined => (isVariable(name) ? values[name] || undefined : undefined);

/** A paragraph that is one variable and nothing else says nothing without it. */
const withoutEmptyParagraphs = ({ subject, body }: Pick<Template, 'subject' | 'body'>, values: TemplateValues): Pick<Template, 'subject' | 'body'> => {
  const isEmpty = (paragraph: string): boolean => {
    const name = /^\s*\{\{\s*([^{}]*?)\s*\}\}\s*$/.exec(paragraph)?.[1];
    return name !== undefined && isVariable(name) && known(values, name) === undefined;
  };
  return { subject, body: body.split('\n\n').filter((paragraph) => !isEmpty(paragraph)).join('\n\n') };
};

/** Variables that the template needs and that have no value. A paragraph that is one variable and nothing else needs nothing: it is left out. */
export const missingFrom = (template: Pick<Template, 'subject' | 'body'>, values: TemplateValues): readonly string[] =>
  variablesOf(withoutEmptyParagraphs(template, values)).filter((name) => known(values, name) === undefined);

/**
 * Subject and body with every variable replaced, once: what a value contains is never read as a template again. A paragraph that is one
 * variable and nothing else is left out when nothing is known for it.
 * Raises `config` for a name that is no variable and `invalid` for one without a value, naming the template.
 */
export const renderTemplate = (template: Template, values: TemplateValues): { readonly subject: string; readonly body: string } => {
  const render = (text: string): string => text.replace(PLACE, (_, name: string) => {
    if (!isVariable(name)) {
      throw new AppError('config', `template ${template.id} (${template.language}) uses {{ ${name} }}, which is no variable`, { hint: `Variables: ${TEMPLATE_VARIABLES.join(', ')}` });
    }
    const value = known(values, name);
    if (value === undefined) {
      throw new AppError('invalid', `template ${template.id} (${template.language}) needs {{ ${name} }}, and nothing is known for it`, {
        hint: `Take {{ ${name} }} out of the template, or give it a value in the playbook's business section or on the lead`, details: { template: template.id, variable: name },
      });
    }
    return value;
  });
  const { subject, body } = withoutEmptyParagraphs(template, values);
  return { subject: render(subject), body: render(body) };
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
