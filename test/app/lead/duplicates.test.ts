import { describe, expect, it, test } from 'vitest';
import { type DuplicatePair, compareLeads, duplicatePairs } from '../../../src/app/lead/duplicates.ts';
import { type Search, searchDuplicates, type SearchOptions } from '../../../src/app/lead/duplicate-search.ts';
import { distinguishLeads, mergeDuplicates, mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { type CaptureContext, captureContext, importText, leadNamed, leadsOf } from '../../support/capture.ts';
import type { TestContext } from '../../support/context.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);

const search = async (context: TestContext, options: Partial<SearchOptions> = {}): Promise<Search & { readonly pairs: readonly DuplicatePair[] }> => {
  const found = await searchDuplicates(context, { minConfidence: 0.5, ...options });
  const pairs: DuplicatePair[] = [];
  for await (const pair of duplicatePairs(context)) pairs.push(pair);
  return { ...found, pairs };
};
const namesOf = (pairs: readonly DuplicatePair[]): readonly string[] => pairs.map(({ lead, other }) => [lead.name, other.name].sort().join(' = '));

const PEOPLE = `Name,Email,Phone,Company,City,Birthday
Anna Müller,anna@biolab.example,+4915112345678,BioLab GmbH,Berlin,1990-05-01
Mueller Anna,,,BioLab,Berlin,
Anna Mueller,a.mueller@gmail.com,+4915112345678,,,
Bob Stone,bob@stone.example,,Stone Inc,Austin,
Robert Stone,,,Stone Incorporated,Austin,
Carla Diaz,carla@gmail.com,,,,1980-02-03
Karla Diaz,karla@web.example,,,Madrid,03.02.1980
Tom Falk,tom@falk.example,,Falk AG,,
Tim Berg,tim@berg.example,,Berg AG,,
`;

const withPeople = async (): Promise<CaptureContext> => {
  const context = captureContext({ now: NOW });
  await importText(context, PEOPLE);
  return context;
};

describe('candidates', () => {
  it('are the probable pairs, the most probable first, each once', async () => {
    const context = await withPeople();
    const { leads, pairs, found, skipped } = await search(context);
    const live = await leadsOf(context);
    expect(leads).toBe(live.length);
    expect(skipped).toBe(0);
    expect(found).toBe(pairs.length);
    expect([...new Set(namesOf(pairs))].sort()).toEqual(['Anna Müller = Mueller Anna', 'Bob Stone = Robert Stone', 'Carla Diaz = Karla Diaz']);
    const confidences = pairs.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.every((confidence) => confidence >= 0.5 && confidence <= 1)).toBe(true);
  });
  it('come with what either says of each field', async () => {
    const { pairs } = await search(await withPeople());
    const bob = pairs.find(({ lead, other }) => `${lead.name}${other.name}`.includes('Bob'));
    expect(bob?.compared.map(({ field, verdict, value, otherValue }) => [field, verdict, [value, otherValue].sort()])).toEqual([
      ['name', 'similar', ['Bob Stone', 'Robert Stone']], ['company', 'same', ['Stone Inc', 'Stone Incorporated']], ['city', 'same', ['Austin', 'Austin']],
    ]);
  });
  it('say whom an import left apart with one identity, and list them only when more speaks for it', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, `Name,Phone,Email,Birthday,City
Anna Berg,+4930123456,anna@lab.example,1990-05-01,Berlin\nTom Berg,+4930123456,tom@lab.example,1990-05-01,Berlin
Ida Wolf,+4930555555,ida@wolf.example,,\nEva Kern,+4930555555,eva@kern.example,,
`);
    expect(context.db.prepare('SELECT count(*) FROM identities WHERE shared = 1').pluck().get()).toBe(4);
    const { pairs } = await search(context);
    expect(pairs.map(({ isConflict, pass, confidence }) => [isConflict, pass, confidence])).toEqual([[true, 'shared', 0.9]]);
    const all = (await search(context, { minConfidence: 0 })).pairs;
    expect(all.filter(({ isConflict }) => isConflict).map(({ confidence }) => confidence < 0.01)).toEqual([false, true]);
    await importText(context, 'Name,Phone,Email\nUwe Horn,+4930123456,uwe@lab.example\n');
    expect((await search(context)).pairs.filter(({ isConflict }) => isConflict)).toEqual([]);
  });
  it('are looked for in blocks too large to compare whole, by what their leads have in common besides', async () => {
    const context = captureContext({ now: NOW });
    const rows = Array.from({ length: 150 }, (_, at) => `Thomas Schmidt,t${at}@firm${at}.example,Firm ${at},Berlin`);
    await importText(context, `Name,Email,Company,City\n${rows.join('\n')}\nThomas Schmidt,,Firm 77 GmbH,\n`);
    const { pairs, skipped } = await search(context);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.compared.map(({ field }) => field)).toEqual(['name', 'company']);
    expect(skipped).toBeGreaterThan(0);
  });
  it('are none in an empty workspace', async () => {
    expect(await search(captureContext({ now: NOW }))).toEqual({ leads: 0, found: 0, skipped: 0, pairs: [] });
  });
});

describe('telling apart', () => {
  it('takes a pair off the list for good, also what either has taken in since, until it is undone', async () => {
    const context = await withPeople();
    const { batch } = await distinguishLeads(context, 'Bob Stone', 'Robert Stone');
    expect(namesOf((await search(context)).pairs)).not.toContain('Bob Stone = Robert Stone');
    expect((await compareLeads(context, 'Robert Stone', 'Bob Stone')).isDistinguished).toBe(true);
    expect((await distinguishLeads(context, 'Robert Stone', 'Bob Stone')).batch).toBeNull();
    await verifyLeads(context);
    await importText(context, 'Name,Company,City,LinkedIn\nRob Stone,Stone Inc,Austin,https://www.linkedin.com/in/rob\n');
    const rob = (await leadNamed(context, 'Rob Stone')).id;
    const bob = (await leadNamed(context, 'Bob Stone')).id;
    expect(namesOf((await search(context)).pairs)).toEqual(expect.arrayContaining(['Bob Stone = Rob Stone', 'Rob Stone = Robert Stone']));
    await mergeLeads(context, rob, bob);
    expect(namesOf((await search(context)).pairs).filter((names) => names.includes('Stone'))).toEqual([]);
    await undoBatch(context, batch ?? '');
    expect(namesOf((await search(context)).pairs).filter((names) => names.includes('Stone'))).toHaveLength(1);
    expect(context.db.prepare('SELECT count(*) FROM distinctions').pluck().get()).toBe(0);
    await verifyLeads(context);
  });
  it('is checked by verify and made again by rebuild', async () => {
    const context = await withPeople();
    await distinguishLeads(context, 'Bob Stone', 'Robert Stone');
    context.db.prepare('DELETE FROM distinctions').run();
    const { verify } = await import('../../../src/app/ledger/verify.ts');
    expect((await verify(context)).differences.map(({ table }) => table)).toEqual(['distinctions']);
    const { rebuildAll } = await import('../../../src/app/ledger/rebuild.ts');
    await rebuildAll(context);
    expect(context.db.prepare('SELECT count(*) FROM distinctions').pluck().get()).toBe(1);
    await verifyLeads(context);
  });
  it('refuses one lead twice', async () => {
    const context = await withPeople();
    await expect(distinguishLeads(context, 'Bob Stone', 'bob@stone.example')).rejects.toMatchObject({ code: 'conflict' });
    await expect(mergeLeads(context, 'Bob Stone', 'bob@stone.example')).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('merging all that is sure', () => {
  it('merges each lead once, in one batch that undo takes back, and leaves alone who was told apart', async () => {
    const context = await withPeople();
    const before = (await leadsOf(context)).map(({ id, name }) => ({ id, name }));
    await distinguishLeads(context, 'Bob Stone', 'Robert Stone');
    await searchDuplicates(context, { minConfidence: 0.9 });
    const { batch, merged } = await mergeDuplicates(context, 0.9);
    expect(merged).toBe(before.length - (await leadsOf(context)).length);
    expect(merged).toBeGreaterThan(0);
    expect((await leadsOf(context)).filter(({ name }) => name?.includes('Stone'))).toHaveLength(2);
    await verifyLeads(context);
    await undoBatch(context, batch ?? '');
    expect((await leadsOf(context)).map(({ id, name }) => ({ id, name }))).toEqual(before);
    await verifyLeads(context);
  });
  it('writes nothing when there is nothing', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Email\nAnna Berg,anna@lab.example\n');
    await searchDuplicates(context, { minConfidence: 0.9 });
    expect(await mergeDuplicates(context, 0.9)).toEqual({ batch: null, merged: 0, left: 0 });
    expect(context.db.prepare(`SELECT count(*) FROM batches WHERE kind = 'merge'`).pluck().get()).toBe(0);
  });
});

test('a merge fills gaps and keeps what the lead that stays says', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, 'Name,Email,Title,Shoe Size\nAnna Berg,anna@lab.example,CEO,38\n');
  await importText(context, 'Name,Phone,Title,Shoe Size,Hat\nAnn Berg,+4915112345678,Founder,39,yes\n');
  const { stays, goes, rule, fields } = await mergeLeads(context, 'Ann Berg', 'Anna Berg', { keep: 'Ann Berg' });
  expect([stays.name, goes.name, rule]).toEqual(['Ann Berg', 'Anna Berg', 'asked_for']);
  expect(fields.map(({ field, result, rule: why }) => [field, result, why])).toEqual([
    ['name', 'Ann Berg', 'existing_wins'], ['email', 'anna@lab.example', 'fills_gap'], ['phone', '+4915112345678', 'existing_wins'], ['title', 'Founder', 'existing_wins'],
    ['source', 'import', 'both_say_so'], ['Shoe Size', '39', 'existing_wins'], ['Hat', 'yes', 'existing_wins'],
  ]);
  const lead = await leadNamed(context, 'Ann Berg');
  expect([lead.email, lead.phone, lead.title]).toEqual(['anna@lab.example', '+4915112345678', 'Founder']);
  await verifyLeads(context);
});
