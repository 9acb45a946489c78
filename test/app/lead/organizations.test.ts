import { expect, it, test } from 'vitest';
import { findOrganizationDuplicates, listOrganizations, mergeOrganizations, type Organization, showOrganization } from '../../../src/app/lead/organizations.ts';
import { createDeal } from '../../../src/app/deal/deals.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { compareOrganizations, employerOf } from '../../../src/core/duplicate/organization.ts';
import { type CaptureContext, captureContext, importText } from '../../support/capture.ts';
import type { TestContext } from '../../support/context.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const PEOPLE = `Name,Email,Website,Company
Anna Berg,anna@biolab.example,,BioLab GmbH
Bob Stone,bob@mail.biolab.example,,BioLab
Carla Diaz,carla@gmail.com,,BioLab G.m.b.H.
Dora Falk,info@falk.example,,Falk AG
Eve Novak,eve@falk.test,,Falk AG
Finn Ohm,finn@web.de,https://www.linkedin.com/in/finn,
Gus Pohl,gus@ohm-werke.example,,
Hal Quist,hal@gmx.de,,Ohmwerke
Ida Reis,ida@aol.com,,Nordlicht KG
Jon Sand,jon@yahoo.de,,Nordlichd
`;

const withPeople = async (): Promise<CaptureContext> => {
  const context = captureContext({ now: NOW });
  await importText(context, PEOPLE);
  return context;
};
const organizationsOf = async (context: TestContext): Promise<readonly Organization[]> => {
  const all: Organization[] = [];
  for await (const one of listOrganizations(context)) all.push(one);
  return all;
};
const idsOf = async (context: TestContext): Promise<Readonly<Record<string, number>>> => Object.fromEntries((await organizationsOf(context)).map(({ id, leads }) => [id, leads]));

test('leads are together by domain, and by a name that only one domain has; a provider of mail is no company', async () => {
  expect(await idsOf(await withPeople())).toEqual({ 'biolab.example': 3, 'falk.example': 1, 'falk.test': 1, 'ohm-werke.example': 1, ohmwerke: 1, nordlicht: 1, nordlichd: 1 });
  expect(employerOf({ email: 'a@gmail.com' })).toBeNull();
  expect(employerOf({ email: 'a@gmail.com', website: 'shop.lab.co.uk', company: 'Lab Ltd' })).toEqual({ domain: 'lab.co.uk', name: 'lab', label: 'Lab Ltd' });
});

it('counts open deals and what they are worth, by currency, and forgets who was removed', async () => {
  const context = await withPeople();
  await createDeal(context, { lead: 'Anna Berg', pipeline: 'sales', amount: { minor: 900_000, currency: 'EUR' } });
  await createDeal(context, { lead: 'Carla Diaz', pipeline: 'sales', amount: { minor: 50_000, currency: 'USD' } });
  const { people, ...lab } = await showOrganization(context, 'BioLab GmbH');
  expect(lab).toEqual({
    id: 'biolab.example', name: 'BioLab', domain: 'biolab.example', leads: 3, openDeals: 2, amounts: [{ minor: 900_000, currency: 'EUR' }, { minor: 50_000, currency: 'USD' }],
  });
  expect(people.map(({ name }) => name).sort()).toEqual(['Anna Berg', 'Bob Stone', 'Carla Diaz']);
  await removeLeads(context, ['Carla Diaz'], 'test');
  expect((await showOrganization(context, 'https://www.biolab.example')).amounts).toEqual([{ minor: 900_000, currency: 'EUR' }]);
  await expect(showOrganization(context, 'nowhere')).rejects.toMatchObject({ code: 'not_found' });
  await expect(showOrganization(context, 'Falk')).rejects.toMatchObject({ code: 'conflict' });
});

it('lists which may be one, merges them for who comes later too, and takes it back', async () => {
  const context = await withPeople();
  const before = await idsOf(context);
  const pairs = await findOrganizationDuplicates(context);
  expect(pairs.map(({ organization, other, verdict }) => [organization.id, other.id, verdict])).toEqual([
    ['falk.example', 'falk.test', 'same_name'], ['ohm-werke.example', 'ohmwerke', 'name_is_domain'], ['nordlichd', 'nordlicht', 'similar_name'],
  ]);
  expect((await mergeOrganizations(context, 'falk.test', 'falk.example', { isDryRun: true })).batch).toBeNull();
  expect(await idsOf(context)).toEqual(before);
  const first = await mergeOrganizations(context, 'falk.test', 'falk.example');
  const second = await mergeOrganizations(context, 'falk.example', 'biolab.example');
  await importText(context, 'Name,Email\nKim Tau,kim@falk.test\n');
  expect(await idsOf(context)).toMatchObject({ 'biolab.example': 6 });
  expect((await findOrganizationDuplicates(context)).map(({ verdict }) => verdict)).not.toContain('same_name');
  await expect(mergeOrganizations(context, 'falk.test', 'biolab.example')).rejects.toMatchObject({ code: 'conflict' });
  expect((await undoBatch(context, second.batch ?? '')).events).toBe(1);
  expect(await idsOf(context)).toMatchObject({ 'biolab.example': 3, 'falk.example': 3 });
  await undoBatch(context, first.batch ?? '');
  expect(await idsOf(context)).toMatchObject({ 'falk.example': 1, 'falk.test': 2 });
  await verifyLeads(context);
});

test('organizations are compared the same both ways', () => {
  const given = [{ domain: 'lab.example', name: 'lab' }, { domain: null, name: 'lab' }, { domain: 'biolab.example', name: null }, { domain: null, name: 'bio lab' }, { domain: null, name: 'biolap' }, { domain: null, name: null }];
  for (const a of given) for (const b of given) expect(compareOrganizations(a, b)).toEqual(compareOrganizations(b, a));
  expect(compareOrganizations({ domain: 'biolab.example', name: null }, { domain: null, name: 'bio lab' })).toMatchObject({ verdict: 'name_is_domain' });
});
