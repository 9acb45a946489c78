import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { indexSearch, searchLeads } from '../../../src/app/lead/search.ts';
import { act } from '../../../src/app/ledger/act.ts';
import { human } from '../../../src/app/ledger/ledger.ts';
import { rebuildLeads } from '../../../src/app/ledger/rebuild.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { words as wordsOf } from '../../../src/core/base/text.ts';
import { eraseFromSearch, findInIndex, forgetSearch, listUnindexed, searchLag } from '../../../src/db/lead/search.ts';
import { captureContext, importText, ingestText } from '../../support/capture.ts';
import { giveLead, type TestContext, testContext } from '../../support/context.ts';

const found = async (context: TestContext, words: string, limit?: number): Promise<readonly string[]> =>
  (await searchLeads(context, words, limit === undefined ? {} : { limit })).leads.map(({ lead }) => lead.id);
/** What the index alone knows. */
const indexed = (context: TestContext, words: string): Promise<number> => context.store.read((tx) => findInIndex(tx, wordsOf(words), { limit: 1000 })?.length ?? -1);

test('a search finds all words anywhere, folded, names first', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Jörg Müller', company: 'BioLab GmbH', email: 'jm@bio.example' } });
  await giveLead(context, { id: 'ld_b', fields: { name: 'Eva Kern', notes: 'asked for Jörg' }, events: [{ type: 'demo_requested' }] });
  expect(await found(context, 'JOERG')).toEqual(['ld_a', 'ld_b']);
  expect(await found(context, 'mueller biolab')).toEqual(['ld_a']);
  expect(await found(context, 'Müller')).toEqual(['ld_a']);
  expect(await found(context, 'bio.example')).toEqual(['ld_a']);
  expect(await found(context, 'joerg kern')).toEqual(['ld_b']);
  expect(await found(context, 'nothing here')).toEqual([]);
  expect(await found(context, '  ')).toEqual([]);
});

test('o finds ö as oe does, and finds o; two words each in their own spelling', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Jörg Müller', city: 'Köln' } });
  await giveLead(context, { id: 'ld_b', fields: { name: 'Jorg Miller' } });
  expect([...await found(context, 'jorg')].sort()).toEqual(['ld_a', 'ld_b']);
  expect(await found(context, 'joerg')).toEqual(['ld_a']);
  expect(await found(context, 'muller')).toEqual(['ld_a']);
  expect(await found(context, 'jorg koln')).toEqual(['ld_a']);
  expect(await found(context, 'ko')).toEqual(['ld_a']);
  expect((await searchLeads(context, 'muller')).leads[0]?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Müller']);
});

test('words of one or two letters are found too, alone and beside longer ones', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Bo Li', company: 'Lab' } });
  await giveLead(context, { id: 'ld_b', fields: { name: 'Bo Stone', company: 'Lab' } });
  await giveLead(context, { id: 'ld_c', fields: { name: 'Cy Stone' } });
  expect([...await found(context, 'bo')].sort()).toEqual(['ld_a', 'ld_b']);
  expect(await found(context, 'bo stone')).toEqual(['ld_b']);
  expect(await found(context, 'y')).toEqual(['ld_c']);
});

test('names rank before companies, addresses, notes and messages, then the score', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_message', events: [{ type: 'email_replied', metadata: { message: 'Is that orchid tea?' } }] });
  await giveLead(context, { id: 'ld_notes', fields: { name: 'A', notes: 'grows orchids' }, events: [{ type: 'demo_requested' }] });
  await giveLead(context, { id: 'ld_address', fields: { name: 'B', email: 'b@orchid.example' } });
  await giveLead(context, { id: 'ld_company', fields: { name: 'C', company: 'Orchideen Nord' } });
  await giveLead(context, { id: 'ld_name', fields: { name: 'Orchid Smith' } });
  await giveLead(context, { id: 'ld_name_hot', fields: { name: 'Ann Orchid' }, events: [{ type: 'demo_requested' }] });
  expect(await found(context, 'orchid')).toEqual(['ld_name_hot', 'ld_name', 'ld_company', 'ld_address', 'ld_notes', 'ld_message']);
  const { leads } = await searchLeads(context, 'orchid');
  expect(leads.map(({ field }) => field)).toEqual(['name', 'name', 'company', 'email', 'notes', 'email_replied']);
  expect(leads[5]?.excerpt).toEqual([{ text: 'Is that ', isMatch: false }, { text: 'orchid', isMatch: true }, { text: ' tea?', isMatch: false }]);
});

test('a short list is chosen from the names, and says that there are more', async () => {
  const context = testContext();
  for (let at = 0; at < 60; at++) await giveLead(context, { id: `ld_n${at}`, fields: { notes: 'pilot', name: `Person ${at}` } });
  await giveLead(context, { id: 'ld_pilot', fields: { name: 'Pia Pilot' } });
  const { leads, found: hits, isCut } = await searchLeads(context, 'pilot', { limit: 2 });
  expect({ first: leads[0]?.lead.id, shown: leads.length, hits, isCut }).toEqual({ first: 'ld_pilot', shown: 2, hits: 41, isCut: true });
});

test('drafts, chats and notes that were written down are found, and who wrote them under another lead before a merge', async () => {
  const context = testContext();
  const key = await giveLead(context, { id: 'ld_a', fields: { name: 'Anna' } });
  await act(context, key, () => [human('activity.logged', { kind: 'note', text: 'prefers Tuesdays', direction: 'out' })]);
  await act(context, key, (_, __, newId) => [human('message.drafted', { id: newId('message'), channel: 'email', subject: 'Your quote', body: 'Dear Anna, the zeppelin is ready.', job: null })]);
  await act(context, key, () => [human('chat.recorded', {
    id: 'ch_1', channel: 'web', started_at: 0, ended_at: 1, extraction: {}, turns: [{ role: 'visitor', text: 'Do you ship to Tromsø?', at: null }],
  })]);
  for (const words of ['tuesdays', 'quote zeppelin', 'tromso', 'anna']) expect(await found(context, words)).toEqual(['ld_a']);
  const other = await giveLead(context, { id: 'ld_b', fields: { name: 'Anne' } });
  await act(context, other, () => [human('lead.merged', { lead_key: key, lead_id: 'ld_a', evidence: 'a person' })]);
  await act(context, key, () => [human('lead.merged_into', { lead_key: other, lead_id: 'ld_b' })]);
  await context.store.write((tx) => rebuildLeads(tx, context, [key, other]));
  expect(await found(context, 'tuesdays')).toEqual(['ld_b']);
});

test('what is typed is no language: quotes, stars and operators are letters or nothing', async () => {
  const context = testContext();
  await giveLead(context, { id: 'ld_a', fields: { name: 'Near Or Not', notes: 'the name said "hello" to NEAR(a b, 3)' } });
  for (const words of ['"near"', 'near OR', 'NEAR(a', 'name : near', '-near', 'near*', '^near', '{name} : near', 'near" OR "x']) expect(await found(context, words), words).toEqual(wordsOf(words).includes('x') ? [] : ['ld_a']);
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (words) => { await found(context, words); }), { numRuns: 200, seed: 3 });
  expect(await found(context, 'near '.repeat(5000))).toEqual(['ld_a']);
  expect(await found(context, 'n'.repeat(20_000))).toEqual([]);
});

test('the index finds what comparing every lead finds', async () => {
  const word = fc.constantFrom('anna', 'annabel', 'mueller', 'Müller', 'lab', 'biolab', 'li', 'x', 'STONE', 'stoned', 'café');
  const texts = fc.record({ name: fc.array(word, { maxLength: 3 }), company: fc.array(word, { maxLength: 2 }), notes: fc.array(word, { maxLength: 3 }) });
  await fc.assert(fc.asyncProperty(fc.array(texts, { maxLength: 12 }), fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 5 }), async (leads, questions) => {
    const context = testContext();
    const said = leads.map(({ name, company, notes }) => ({ name: name.join(' '), company: company.join(' '), notes: notes.join(', ') }));
    for (const [at, fields] of said.entries()) await giveLead(context, { id: `ld_${at}`, fields });
    for (const question of questions) {
      const wanted = wordsOf(question.join(' '));
      const held = said.flatMap((fields, at) => {
        const all = Object.values(fields).map((text) => wordsOf(text).join(' ')).join('\n');
        return wanted.every((each) => all.includes(each)) ? [`ld_${at}`] : [];
      });
      expect([...await found(context, question.join(' '))].sort()).toEqual(held.sort());
    }
  }), { numRuns: 40, seed: 5 });
});

test('the index follows removals, undone imports and replies, and a rebuild of itself', async () => {
  const context = captureContext();
  const { batch } = await importText(context, 'Name,Email,Company\nPetra Quist,petra@quist.example,Quist AG\nOle Berg,ole@berg.example,Berg\n');
  expect(await found(context, 'quist')).toHaveLength(1);
  const [id = ''] = await found(context, 'petra');
  const removal = await removeLeads(context, [id], '');
  expect(await found(context, 'quist')).toEqual([]);
  expect(await indexed(context, 'quist')).toBe(0);
  await undoBatch(context, removal.batch ?? '');
  expect(await indexed(context, 'quist')).toBe(1);
  expect(await found(context, 'quist')).toEqual([id]);
  const reply = await ingestText(context, `${JSON.stringify({ event_type: 'email_replied', source: 'lemlist', occurred_at: '2026-02-27T10:00:00Z', lead_identifier: { email: 'ole@berg.example' }, metadata: { message: 'marzipan please' } })}\n`);
  expect(await found(context, 'marzipan')).toHaveLength(1);
  await undoBatch(context, reply.batch ?? '');
  expect(await indexed(context, 'marzipan')).toBe(0);
  expect(await found(context, 'marzipan')).toEqual([]);
  await context.store.write((tx) => forgetSearch(tx));
  expect(await indexed(context, 'quist')).toBe(0);
  expect(await found(context, 'quist')).toEqual([id]);
  await undoBatch(context, batch ?? '');
  expect(await indexed(context, 'berg')).toBe(0);
});

test('indexing goes on where it stopped, and has nothing to do twice', async () => {
  const context = testContext();
  for (let at = 0; at < 30; at++) await giveLead(context, { id: `ld_${at}`, fields: { name: `Person ${at}` }, events: [{ type: 'page_visited' }] });
  await indexSearch(context, { budgetMs: 0 });
  expect(await context.store.read((tx) => listUnindexed(tx, 1_000_000))).toHaveLength(30);
  expect(await indexSearch(context)).toBe(30);
  expect(await indexSearch(context)).toBe(0);
  expect(await context.store.read(searchLag)).toBe(0);
  await giveLead(context, { id: 'ld_new', fields: { name: 'Newcomer' } });
  expect(await indexSearch(context)).toBe(1);
});

test('who is erased from the index leaves no letters in the file', async () => {
  const context = testContext();
  const key = await giveLead(context, { id: 'ld_a', fields: { name: 'Xqzwvk Canary' } });
  await giveLead(context, { id: 'ld_b', fields: { name: 'Bo Stone' } });
  await indexSearch(context);
  const letters = (): boolean => context.db.prepare('SELECT block FROM lead_search_data').pluck().all().some((block) => (block as Buffer).includes('xqz') || (block as Buffer).includes('qzw'));
  expect(letters()).toBe(true);
  await context.store.write((tx) => eraseFromSearch(tx, [key]));
  expect(letters()).toBe(false);
  expect(await indexed(context, 'stone')).toBe(1);
});
