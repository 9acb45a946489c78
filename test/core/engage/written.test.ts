import { expect, it } from 'vitest';
import { approvedTexts, readApproved, textToApprove, withoutStaleHtml } from '../../../src/core/engage/written.ts';
import { rulesWith } from '../../support/rules.ts';

const HTML = '<p>Hi {{ first_name }}</p>\n<p>{{ unsubscribe }}</p>';
const template = (more: object = {}): object => ({ en: { subject: 'Rockets', body: 'Hi {{ first_name }}', html: HTML, ...more } });
const rules = rulesWith({ templates: { follow_up: template(), a: template(), b: template({ html: null }) }, cadences: { nurture: { steps: [{ id: 'one', template: 'a' }, { id: 'two', template: 'b', wait: '1d' }, { id: 'three', template: 'a', channel: 'sms', wait: '1d' }] } } });
const record = (first_name = 'Ann') => ({ id: 'ld_ann', fields: { first_name }, owner: null });
const textOf = (kind: string, first_name?: string): string => textToApprove({ kind, record: record(first_name), rules, world: { language: 'en' } });
const read = (text: string) => readApproved(text, { hasSubject: true, slots: undefined });

it('shows the HTML below the text, and reads both again', () => {
  const text = textOf('follow_up');
  expect(text).toBe('Rockets\n\nHi Ann\n\n--- html ---\n<p>Hi Ann</p>\n<p>{{ unsubscribe }}</p>');
  expect(read(text)).toEqual({ subject: 'Rockets', body: 'Hi Ann\n', html: '<p>Hi Ann</p>\n<p>{{ unsubscribe }}</p>\n' });
});

it('has it by step, where the step is an e-mail', () => {
  const texts = approvedTexts(textOf('nurture'));
  expect([...texts].map(([step, text]) => [step, read(text).html === null])).toEqual([['one', false], ['two', true], ['three', true]]);
});

it('takes out HTML that would say the old text, and keeps what was changed with it', () => {
  const before = textOf('nurture');
  const one = before.replace('Hi Ann', 'Dear Ann');
  expect(withoutStaleHtml(before, one).lost).toEqual(['one']);
  expect(read(approvedTexts(withoutStaleHtml(before, one).text).get('one') ?? '')).toEqual({ subject: 'Rockets', body: 'Dear Ann\n', html: null });
  expect([...approvedTexts(withoutStaleHtml(before, one).text).keys()]).toEqual(['one', 'two', 'three']);
  const both = one.replace('<p>Hi Ann', '<p>Dear Ann');
  expect(withoutStaleHtml(before, both)).toEqual({ text: both, lost: [] });
  expect(withoutStaleHtml(before, before)).toEqual({ text: before, lost: [] });
  expect(withoutStaleHtml(textOf('follow_up'), textOf('follow_up').replace('Rockets', 'Engines'))).toEqual({ text: 'Engines\n\nHi Ann', lost: [''] });
});

it('takes nothing that a lead is called for HTML, nor for a step', () => {
  const name = 'Ann\n--- html ---\n<img src=x>\n--- step two, 1d ---\nx';
  expect(read(textOf('follow_up', name)).html).toContain('&lt;img src=x&gt;');
  expect(read(textOf('follow_up', name)).body).toContain('\n --- html ---\n<img src=x>\n --- step two');
  expect([...approvedTexts(textOf('nurture', name)).keys()]).toEqual(['one', 'two', 'three']);
  expect(read(approvedTexts(textOf('nurture', name)).get('two') ?? '').html).toBeNull();
});

it('fills free times into both, as text into HTML', () => {
  expect(readApproved('S\n\nAt {{ slots }}\n\n--- html ---\n<p>{{slots}}</p>', { hasSubject: true, slots: '9 & 10' })).toEqual({ subject: 'S', body: 'At 9 & 10\n', html: '<p>9 &amp; 10</p>\n' });
});
