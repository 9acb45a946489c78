import { describe, expect, it } from 'vitest';
import { parseIso } from '../../../src/core/base/instant.ts';
import { draftFrom, type DraftRequest, findDraft, slotText } from '../../../src/core/engage/draft.ts';
import { renderTemplate } from '../../../src/core/engage/template.ts';
import type { Template } from '../../../src/core/playbook/rules.ts';
import { defaultRules } from '../../support/rules.ts';

const template = (id: string, language: string, body: string): Template => ({ id, channel: 'email', language, subject: 'Hi {{first_name}}', body, html: null });
const rules: DraftRequest['rules'] = {
  templates: [template('follow_up', 'en', 'Dear {{ first_name }} of {{ company }}: {{ sender }}'), template('follow_up', 'de', 'Hallo {{ first_name }} ({{ company }}): {{ sender }}'),
    template('book_meeting', 'en', 'Book: {{ booking_url }}'), template('typo', 'en', '{{ frist_name }}')],
  business: { name: 'Acme', product: 'Rocket', currency: 'EUR', bookingUrl: null, senderName: null, postalAddress: null, unsubscribeUrl: null },
  team: { members: [{ id: 'ann', name: 'Ann', email: null, skills: null, capacity: null, weight: 1, zone: null }], hours: { days: [1], fromMinute: 540, toMinute: 1020, holidays: {} } },
};
const draft = (fields: DraftRequest['record']['fields'], id = 'follow_up', owner: string | null = null) => draftFrom({ id, record: { fields, owner }, rules, world: { language: 'en' } });

describe('draftFrom', () => {
  it('speaks the language of the lead, with its region', () => {
    expect(draft({ first_name: 'Jörg', company: 'Müller AG', language: 'de-AT' }).body).toBe('Hallo Jörg (Müller AG): Ann');
  });
  it('falls back to the language of the workspace', () => { expect(draft({ name: 'Zoë Q', language: 'fr' }).body).toBe('Dear Zoë of your company: Ann'); });
  it('names a company by its domain, a private address by none', () => {
    expect(draft({ email: 'ann@acme.test' }).body).toContain('of acme.test:');
    expect(draft({ email: 'ann@gmail.com' }).body).toContain('of your company:');
  });
  it.each([[{}, 'Hi there'], [{ name: 'ACME & Sons' }, 'Hi there'], [{ name: 'info@acme.test' }, 'Hi there'], [{ name: '李雷' }, 'Hi there'], [{ name: 'Ann-Marie Low' }, 'Hi Ann-Marie']])(
    'greets %j with %s', (fields, subject) => { expect(draft(fields).subject).toBe(subject); });
  it('names a product that the playbook does not name in the language of the message', () => {
    const standard = defaultRules();
    const first = (language: string): string => draftFrom({ id: 'follow_up', record: { fields: { first_name: 'Jo', language }, owner: null }, rules: standard, world: { language: 'en' } }).body;
    expect(first('de')).toContain('dass Sie sich für unser Produkt interessieren.');
    expect(first('en')).toContain('your interest in our product.');
  });
  it('says which template needs what', () => {
    expect(() => draft({}, 'book_meeting')).toThrow('template book_meeting (en) needs {{ booking_url }}, and nothing is known for it');
    expect(() => draft({}, 'typo')).toThrow('template typo (en) uses {{ frist_name }}, which is no variable');
    expect(() => draft({}, 'none')).toThrow('the playbook has no template "none"');
  });
  it('is silent about what it cannot draft where only a preview is wanted', () => {
    expect(findDraft({ id: 'book_meeting', record: { fields: {}, owner: null }, rules, world: { language: 'en' } })).toBeUndefined();
  });
});

it('leaves out a paragraph that is one variable without a value', () => {
  const mail = { ...template('x', 'en', 'One\n\n{{ booking_url }}\n\nTwo'), subject: 'S' };
  expect(renderTemplate(mail, {}).body).toBe('One\n\nTwo');
  expect(renderTemplate(mail, { booking_url: 'https://x.test' }).body).toBe('One\n\nhttps://x.test\n\nTwo');
});
it('never reads a value as a template', () => {
  expect(renderTemplate(template('x', 'en', '{{ name }}'), { first_name: '$&', name: '{{ company }}', company: 'secret' })).toEqual({ subject: 'Hi $&', body: '{{ company }}', html: null });
});
it('writes a slot as nobody misreads it', () => {
  expect(slotText(parseIso('2026-03-03T10:00', 'Europe/Berlin') ?? 0, 'Europe/Berlin', 'de')).toBe('Dienstag 2026-03-03, 10:00 (Europe/Berlin)');
});
