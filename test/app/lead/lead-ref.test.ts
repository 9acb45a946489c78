import { expect, test } from 'vitest';
import { resolveLead } from '../../../src/app/lead/lead-ref.ts';
import { giveLead, testContext } from '../../support/context.ts';

const team = async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_aa1', fields: { name: 'Anna Müller', email: 'anna@lab.example', phone: '+4930123456' } });
  await giveLead(context, { id: 'ld_aa2', fields: { name: 'Annabel Stone', email: 'bel@stone.example', phone: '+14155550123' } });
  await giveLead(context, { id: 'ld_b', fields: { email: 'nameless@stone.example' } });
  await giveLead(context, { id: 'ld_b1', fields: { name: 'Bo' } });
  return { context, idOf: (ref: string) => context.store.read((tx) => resolveLead(tx, ref).id) };
};

test.each([
  ['its id', 'ld_aa1', 'ld_aa1'], ['a unique prefix', 'LD_AA2', 'ld_aa2'], ['an id that is a prefix of another', 'ld_b', 'ld_b'],
  ['an e-mail in any case', 'Anna@Lab.example', 'ld_aa1'], ['a phone as written anywhere', '+49 (30) 123-456', 'ld_aa1'],
  ['a phone with 00', '004930123456', 'ld_aa1'], ['a national phone', '(415) 555-0123', 'ld_aa2'], ['the whole name, umlaut spelt out', 'anna mueller', 'ld_aa1'],
  ['a unique part of the name', 'stone', 'ld_aa2'], ['the e-mail of who has no name', 'nameless', 'ld_b'],
])('a lead is named by %s', async (_, ref, id) => {
  const { idOf } = await team();
  expect(await idOf(ref)).toBe(id);
});

test('an ambiguous name lists the candidates', async () => {
  const { idOf } = await team();
  await expect(idOf('ann')).rejects.toMatchObject({ code: 'conflict', details: { candidates: [{ id: 'ld_aa1' }, { id: 'ld_aa2' }] } });
  await expect(idOf('ld_aa')).rejects.toMatchObject({ code: 'conflict', message: '"ld_aa" matches 2 leads.' });
});

test('nobody is found, with the way to look further', async () => {
  const { idOf } = await team();
  await expect(idOf('zoe')).rejects.toMatchObject({ code: 'not_found', message: 'No lead matches "zoe".', hint: 'Look for it: salesos leads search "zoe"' });
  await expect(idOf('')).rejects.toMatchObject({ code: 'not_found' });
  await expect(idOf('12345')).rejects.toMatchObject({ code: 'not_found' });
});

test('a merged lead answers as the one it became, a removed one says so', async () => {
  const { context, idOf } = await team();
  context.db.exec(`UPDATE leads SET merged_into = (SELECT key FROM leads WHERE id = 'ld_aa1') WHERE id = 'ld_aa2'`);
  context.db.exec(`UPDATE leads SET removed = 1 WHERE id = 'ld_b1'`);
  expect(await idOf('ld_aa2')).toBe('ld_aa1');
  expect(await idOf('bel@stone.example')).toBe('ld_aa1');
  await expect(idOf('ld_b1')).rejects.toMatchObject({ code: 'not_found', message: 'Lead ld_b1 was removed.' });
});
