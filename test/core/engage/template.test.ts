import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liquidProblem, renderLiquid } from '../../../src/core/engage/liquid.ts';
import { missingFrom, renderTemplate, TEMPLATE_VARIABLES, type TemplateValues, variablesOf } from '../../../src/core/engage/template.ts';
import { DEFAULT_TEMPLATES } from '../../../src/core/playbook/templates.ts';
import type { Template } from '../../../src/core/playbook/rules.ts';

const template = (body: string, more: Partial<Template> = {}): Template => ({ id: 'x', channel: 'email', language: 'en', subject: '', body, html: null, ...more });
const body = (text: string, values: TemplateValues = {}): string => renderTemplate(template(text), values).body;

describe('a template', () => {
  it.each<[string, TemplateValues, string]>([
    ['Hi {{ first_name }}', { first_name: 'Ann' }, 'Hi Ann'],
    ['{% if title %}As {{ title }}{% else %}In your position{% endif %}, you know.', {}, 'In your position, you know.'],
    ['{% if title %}As {{ title }}{% else %}In your position{% endif %}, you know.', { title: 'CTO' }, 'As CTO, you know.'],
    ['{{ city | default: "your town" | upcase }}', {}, 'YOUR TOWN'],
    ['{{ attributes.Plan }} and {{ attributes["My Plan"] }}', { attributes: { Plan: 'pro', 'My Plan': 'gold' } }, 'pro and gold'],
    ['A\n\n{% if city %}\nIn {{ city }}.\n{% endif %}\n\nB', {}, 'A\n\nB'],
    ['A\n\nAsk me here: {{ chat_link }}\nBye', {}, 'A\n\nBye'],
    ['A\n\nAsk me here: {{ chat_link }}\n\nBye', {}, 'A\n\nBye'],
    ['A\n\nAsk me here: {{ chat_link }}\n\nBye', { chat_link: 'https://c.test/1' }, 'A\n\nAsk me here: https://c.test/1\n\nBye'],
    ['{% raw %}{{ name }}{% endraw %}', {}, '{{ name }}'],
  ])('%j with %j reads %j', (text, values, wanted) => { expect(body(text, values)).toBe(wanted); });

  it('escapes values in HTML and nowhere else', () => {
    expect(renderTemplate(template('{{ name }}', { subject: '{{ name }}', html: '<p>{{ name }}</p>' }), { name: '<b>Tom & Co</b>' }))
      .toEqual({ subject: '<b>Tom & Co</b>', body: '<b>Tom & Co</b>', html: '<p>&lt;b&gt;Tom &amp; Co&lt;/b&gt;</p>' });
  });
  it('has one line in its subject, whatever a value holds', () => {
    expect(renderTemplate(template('', { subject: 'For {{ company }}' }), { company: 'A\r\nBcc: all@corp.test' }).subject).toBe('For A Bcc: all@corp.test');
  });

  it.each([
    ['a loop', '{% for i in (1..9) %}{{ i }}{% endfor %}', 'tag "for" not found'], ['a file', '{% include "secrets" %}', 'tag "include" not found'], ['another file', '{% render "x" %}', 'tag "render" not found'],
    ['a layout', '{% layout "x" %}', 'tag "layout" not found'], ['the clock', '{{ "now" | date: "%Y" }}', 'undefined filter: date'], ['chance', '{{ "a,b" | split: "," | sample }}', 'undefined filter: sample'],
    ['a way around escaping', '{{ name | raw }}', 'undefined filter: raw'], ['a counter', '{% increment n %}', 'tag "increment" not found'], ['an open brace', 'Hi {{ name', 'not closed'], ['nothing between braces', '{{ }}', 'invalid value expression'],
  ])('may not use %s', (_, text, problem) => {
    expect(liquidProblem(text)).toContain(problem);
    expect(() => body(text, { name: 'x' })).toThrow(problem);
  });
  it('may not grow beyond all bounds', () => {
    const text = `{% assign a = "0123456789" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a | size }}`;
    expect(() => body(text)).toThrow('memory alloc limit exceeded');
    expect(() => body(`{% if title %}${'{{ name }}'.repeat(20_000)}{% endif %}`)).toThrow('parse length limit exceeded');
  });
  it.each(['constructor', '__proto__', 'toString', 'name.constructor', 'attributes.constructor', 'attributes.__proto__'])('reaches no %s', (path) => {
    expect(() => body(`{{ ${path} }}`, { name: 'Ann', attributes: {} })).toThrow(path.startsWith('attributes') || path.startsWith('name') ? 'nothing is known for it' : 'which is no variable');
  });
});

describe('what a template needs', () => {
  it('is what it shows without a condition or a default, in every part', () => {
    const whole = template('{{ name }} {% if city %}{{ city }}{% endif %} {{ title | default: "you" }} {{ attributes.Plan }} {{ name }}\n\n{{ booking_url }}', { subject: '{{ company }}', html: '<p>{{ phone }}</p>' });
    expect(missingFrom(whole, {})).toEqual(['company', 'name', 'attributes.Plan', 'phone']);
    expect(missingFrom(whole, { name: 'Ann', company: 'A', phone: '1', attributes: { Plan: 'pro' } })).toEqual([]);
    expect(variablesOf(whole)).toEqual(['company', 'name', 'city', 'title', 'attributes', 'booking_url', 'phone']);
  });
  it('depends on the branch that is taken', () => {
    const text = template('{% if city %}{{ industry }}{% else %}{{ region }}{% endif %}');
    expect([missingFrom(text, {}), missingFrom(text, { city: 'Ulm' })]).toEqual([['region'], ['industry']]);
  });
});

/** What the texts of a new workspace say, by nothing but putting values in the place of names. */
const plainly = (text: string, values: Readonly<Record<string, string>>): string =>
  text.split('\n\n').filter((paragraph) => { const name = /^\s*\{\{ (\w+) \}\}\s*$/.exec(paragraph)?.[1]; return name === undefined || values[name] !== undefined; }).join('\n\n').replace(/\{\{ (\w+) \}\}/g, (_, name: string) => values[name] ?? '');

it('reads as before where it only names values', () => {
  const texts = Object.entries(DEFAULT_TEMPLATES).flatMap(([id, languages]) => Object.entries(languages).map(([language, text]): Template => ({ id, language, ...text })));
  expect(texts.length).toBeGreaterThan(15);
  fc.assert(fc.property(fc.constantFrom(...texts), fc.array(fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() === value && !/[\n\r\u2028\u2029]/.test(value)), { minLength: TEMPLATE_VARIABLES.length, maxLength: TEMPLATE_VARIABLES.length }), fc.boolean(), (text, words, hasLink) => {
    const values = Object.fromEntries(TEMPLATE_VARIABLES.map((name, at): [string, string] => [name, words[at] ?? 'x']).filter(([name]) => hasLink || name !== 'booking_url'));
    expect(renderTemplate(text, values)).toEqual({ subject: plainly(text.subject, values).replace(/\s*\n\s*/g, ' ').trim(), body: plainly(text.body, values), html: null });
  }));
});

it('never fails in another way than it says, whatever it is given', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('{{', '}}', '{%', '%}', ' name ', ' if ', ' endif ', '|', '"', '.', ' default: ', '\n', 'x', '{', '}', '-', 'raw', '[', ']'), { maxLength: 25 }), (parts) => {
    const source = parts.join('');
    const problem = liquidProblem(source);
    const rendered = renderLiquid(source, { name: 'Ann' }, 'text');
    expect(rendered.kind === 'broken' || problem === undefined).toBe(true);
  }), { numRuns: 2000 });
});
