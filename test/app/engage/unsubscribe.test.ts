import { expect, it } from 'vitest';
import { leadOfToken, unsubscribeToken, unsubscribeWays } from '../../../src/app/engage/unsubscribe.ts';
import { checkSuppression, suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { captureContext, importText } from '../../support/capture.ts';
import { rulesWith } from '../../support/rules.ts';

const given = async (playbook: object = {}) => {
  const context = captureContext({ rules: rulesWith(playbook) });
  await importText(context, 'Name,Email\nAnna Adler,anna@a.example\nBo Berg,bo@b.example\n');
  const ids = context.db.prepare('SELECT id FROM leads ORDER BY email').pluck().all() as string[];
  return { context, anna: ids[0] ?? '', bo: ids[1] ?? '' };
};

it('knows its own marks, in any text and case, and no others', async () => {
  const { context, anna, bo } = await given();
  const token = unsubscribeToken(context, anna);
  const found = (text: string) => context.store.read((tx) => leadOfToken(tx, context, text));
  const key = context.db.prepare('SELECT key FROM leads WHERE id = ?').pluck().get(anna);
  expect(await found(`Re: unsubscribe ${token.toUpperCase()} thanks`)).toBe(key);
  expect(unsubscribeToken(context, bo)).not.toBe(token);
  for (const other of ['', 'unsubscribe', anna, `${bo}.${token.split('.')[1]}`, `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`, unsubscribeToken({ installId: 'another' }, anna)]) expect(await found(other), other).toBeUndefined();
});

it('suppresses whoever the mark was for, also when that lead has gone into another', async () => {
  const { context, anna, bo } = await given();
  const token = unsubscribeToken(context, anna);
  await mergeLeads(context, bo, anna);
  expect(await suppressLead(context, token, { reason: 'unsubscribed', quote: '' })).toMatchObject({ leads: [bo], isNew: true });
  for (const address of ['anna@a.example', 'bo@b.example']) expect(await checkSuppression(context, address)).toMatchObject({ suppressed: true, reason: 'unsubscribed' });
});

it('names an answer by mail, and the page of the playbook', async () => {
  const { context, anna } = await given({ business: { name: 'Acme', unsubscribe_url: 'https://a.example/leave/{token}' } });
  const token = unsubscribeToken(context, anna);
  expect(unsubscribeWays(context, { leadId: anna, mailbox: 'me@acme.example' })).toEqual({ mailto: `me@acme.example?subject=unsubscribe%20${token}`, url: `https://a.example/leave/${token}` });
  const { context: plain } = await given();
  expect(unsubscribeWays(plain, { leadId: anna, mailbox: 'me@acme.example' }).url).toBeNull();
});
