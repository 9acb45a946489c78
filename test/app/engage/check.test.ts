import { expect, it } from 'vitest';
import { checkCadence } from '../../../src/app/engage/check.ts';
import { enroll } from '../../../src/app/engage/enroll.ts';
import { giveLead, testContext } from '../../support/context.ts';
import { rulesWith } from '../../support/rules.ts';

const OUT = 'Reply STOP to end.';
const sms = (body: string): object => ({ en: { body: `${body} ${OUT}`, channel: 'sms' } });
const rules = rulesWith({
  business: { postal_address: 'Street 1, Berlin' },
  templates: {
    good: { en: { subject: 'Hello', body: `Hi {{ first_name }}\n${OUT}` } }, plan: { en: { subject: 'Plan', body: `{{ attributes.Plan }} ${OUT}` }, de: { subject: 'Plan', body: `{{ attributes.Plan }} ${OUT}` } },
    shout: { en: { subject: 'ACT NOW!!!', body: 'Buy' } }, text: sms('Hi {{ first_name }}'), long: sms('{{ company }} '.repeat(14)), longest: sms('x'.repeat(500)), curly: sms(`It’s ${'a'.repeat(60)}`),
  },
  cadences: {
    good: { steps: [{ id: 'one', template: 'good' }] }, bad: { steps: [{ id: 'one', template: 'plan' }, { id: 'two', template: 'shout', wait: '1d' }] },
    texts: { steps: [{ id: 'one', template: 'text' }, { id: 'two', template: 'long' }, { id: 'three', template: 'longest' }, { id: 'four', template: 'curly' }] },
    trial: { steps: [{ id: 'one', variants: { a: 'good', b: 'plan' } }] },
  },
});
const workspace = async () => {
  const context = testContext({ rules });
  await giveLead(context, { id: 'ld_ann', fields: { name: 'Ann', email: 'ann@lab.test' } });
  await giveLead(context, { id: 'ld_ben', fields: { name: 'Ben', phone: '+4915112345678', company: 'Ben AG' }, attributes: { Plan: 'pro' } });
  return context;
};
const said = async (cadence: string, leads: readonly string[] = []): Promise<readonly string[]> => {
  const { findings } = await checkCadence(await workspace(), { cadence, leads });
  return findings.filter(({ kind }) => kind !== 'no_channel').map(({ level, message, leads: many, examples }) => `${level} ${message}${many === 0 ? '' : ` [${examples.join(', ')}]`}`);
};

it('finds nothing in a text that is well', async () => { expect(await said('good', ['ld_ann'])).toEqual([]); });

it('finds that an e-mail has no postal address to name, once', async () => {
  const context = testContext({ rules: { ...rules, business: { ...rules.business, postalAddress: null } } });
  const postal = async (cadence: string): Promise<readonly string[]> => (await checkCadence(context, { cadence, leads: [] })).findings.filter(({ kind }) => kind === 'no_postal_address').map(({ level, step }) => `${level} ${step}`);
  expect([await postal('bad'), await postal('texts')]).toEqual([['warning one'], []]);
});

it('finds what texts say of themselves', async () => {
  expect(await said('bad')).toEqual([
    'warning step two, shout: has no text in de; who speaks it gets en', 'warning step two, shout (en): filters may take it for spam: "act now", too many exclamation or question marks',
    'warning step two, shout (en): says nowhere how to get no more of it, though the mail has a header for it',
  ]);
});

it('finds what leads lack, in every text that they may get, and says of whom', async () => {
  expect((await said('bad', ['ld_ann', 'ld_ben'])).slice(0, 3)).toEqual([
    'error step one, plan (en): nothing is known for {{ attributes.Plan }} [Ann]', 'error step one: no address for email [Ben]', 'error step two: no address for email [Ben]',
  ]);
  expect(await said('trial', ['ld_ann'])).toContain('error step one, plan (en): nothing is known for {{ attributes.Plan }} [Ann]');
});

it('counts the messages of a text', async () => {
  expect(await said('texts', ['ld_ben'])).toEqual([
    'error step three, longest (en): sent as 4 messages (519 places, GSM-7)', expect.stringMatching(/^warning step two, long \(en\): sent as 2 messages \(\d+ places, GSM-7\)/), 'warning step four, curly (en): sent as 2 messages (84 places, UCS-2, because of ’)',
  ]);
});

it('leaves out when enrolled just whom it has named', async () => {
  const context = await workspace();
  const { findings } = await checkCadence(context, { cadence: 'bad', leads: ['ld_ann', 'ld_ben'] });
  const enrolled = await enroll(context, { cadence: 'bad', leads: ['ld_ann', 'ld_ben'], again: false });
  expect(findings.filter(({ level }) => level === 'error').flatMap(({ examples }) => examples).sort()).toEqual(['Ann', 'Ben', 'Ben']);
  expect(enrolled.every(({ reason }) => reason !== null)).toBe(true);
});
