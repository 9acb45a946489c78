import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withoutErased } from '../../../src/app/capture/erased.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { logActivity } from '../../../src/app/lead/activity.ts';
import { eraseRows, resolveSubject, subjectOfLeads } from '../../../src/app/lead/erasure.ts';
import { addToErasureList, readErasureList } from '../../../src/app/lead/erasure-list.ts';
import { mergeLeads } from '../../../src/app/lead/lead-merge.ts';
import { finderOf } from '../../../src/core/capture/traces.ts';
import type { Identity } from '../../../src/core/ledger/event.ts';
import { SqliteDatabase } from '../../../src/db/driver.ts';
import { setSetting } from '../../../src/db/workspace.ts';
import { blankRecords } from '../../../src/files/blank-records.ts';
import { captureContext, importText, ingestText, leadNamed, leadsOf } from '../../support/capture.ts';
import type { TestContext } from '../../support/context.ts';
import { sandbox } from '../../support/transcript.ts';
import { verifyLeads } from '../../support/verified.ts';

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};
const erase = (context: TestContext, ref: string) => context.store.write((tx) => {
  setSetting(tx, 'erasure_salt', 'salt');
  return eraseRows(tx, context, resolveSubject(tx, ref), 'salt');
});
const identity = (kind: Identity['kind'], value: string): Identity => ({ kind, value, shared: false });

test('whoever proves to be somebody else comes in without what was theirs; who proves nothing stays out', async () => {
  const context = captureContext();
  await importText(context, 'Name,Email,Phone\nAnna Berg,anna@lab.example,+4930123456\nInfo,info@lab.example,\n');
  await erase(context, 'anna@lab.example');
  const taken = (...identities: readonly Identity[]) => context.store.read((tx) =>
    withoutErased(tx, { fields: { name: 'X', phone: '+4930123456' }, attributes: {}, identities, tags: [] }));
  expect(await taken(identity('email', 'anna@lab.example'))).toBeUndefined();
  expect(await taken(identity('email', 'anna@lab.example'), identity('email', 'other@lab.example'))).toBeUndefined();
  expect(await taken(identity('phone', '+4930123456'))).toBeUndefined();
  expect(await taken(identity('phone', '+4930123456'), identity('email', 'info@x.example'))).toBeUndefined();
  expect(await taken(identity('phone', '+4930123456'), identity('email', 'carl@lab.example'))).toMatchObject({ identities: [identity('email', 'carl@lab.example')], fields: { name: 'X' } });
  expect(await taken(identity('email', 'carl@lab.example'))).toMatchObject({ fields: { phone: '+4930123456' } });
  await importText(context, 'Name,Email,Phone\nCarl Roth,carl@lab.example,030 123456\n');
  expect(await leadNamed(context, 'Carl Roth')).toMatchObject({ phone: null });
});

test.each([
  ['petra+x@lab.example', ['petra@lab.example', 'petra+news@lab.example']],
  ['petra@lab.example', ['petra+x@lab.example', 'Petra+X@lab.example']],
  ['p.e.tra+x@gmail.com', ['petra@gmail.com', 'petra@googlemail.com', 'pe.tra+y@gmail.com']],
])('who was erased as %s comes back by no other spelling of it', async (address, others) => {
  const context = captureContext();
  await importText(context, `Name,Email\nPetra Kern,${address}\n`);
  await erase(context, address);
  for (const other of others) expect(await importText(context, `Name,Email\nPetra Kern,${other}\n`)).toMatchObject({ created: 0, left_out: 1 });
  expect(await importText(context, 'Name,Email\nPetr Kern,petr@lab.example\n')).toMatchObject({ created: 1, left_out: 0 });
  await verifyLeads(context);
});

test('a mailbox that somebody else has, or an office, stays theirs', async () => {
  const context = captureContext();
  await importText(context, 'Name,Email\nPetra Kern,petra+x@lab.example\nP. Kern,petra@lab.example\nAnna Berg,info+anna@lab.example\n');
  await erase(context, 'petra+x@lab.example');
  const taken = (value: string) => context.store.read((tx) => withoutErased(tx, { fields: { name: 'X' }, attributes: {}, identities: [identity('email', value)], tags: [] }));
  expect(await taken('petra@lab.example')).toBeDefined();
  expect(await taken('petra+x@lab.example')).toBeUndefined();
  await erase(context, (await leadNamed(context, 'Anna Berg')).id);
  expect(await taken('info@lab.example')).toBeDefined();
});

test('what others are known by too stays theirs: a switchboard, an office, a suppression of it', async () => {
  const context = captureContext();
  await importText(context, 'Name,Email,Phone\nAnna Berg,anna@lab.example,+4930123456\nBob Stone,bob@lab.example,+4930123456\n');
  const line = (email: string): string => `${JSON.stringify({ event_type: 'unsubscribed', source: 'mail', occurred_at: '2026-02-28T08:00:00Z', lead_identifier: { email, phone: '+4930123456' } })}\n`;
  await ingestText(context, line('anna@lab.example'));
  await erase(context, 'anna@lab.example');
  expect((await leadsOf(context)).map(({ name, phone }) => [name, phone])).toEqual([['Bob Stone', '+4930123456']]);
  expect(context.db.prepare(`SELECT count(*) FROM suppressions WHERE value = 'anna@lab.example'`).pluck().get()).toBe(0);
  await verifyLeads(context);
  // The number alone keeps nobody out: Bob has it as well.
  await importText(context, 'Name,Phone\nBob Stone,+4930123456\n');
  expect(await leadsOf(context)).toHaveLength(1);
});

test('erasing one of two merged people of an older backup leaves the other whole', async () => {
  const context = captureContext();
  await importText(context, 'Name,Email,Company\nAnna Berg,anna@lab.example,Lab\n');
  await importText(context, 'Name,Email,City\nAnna Berg,berg@lab.example,Ulm\n');
  await importText(context, 'Name,Email\nAnna Berg,anna@lab.example; berg@lab.example\n');
  const [lead] = await leadsOf(context);
  const subject = await context.store.read((tx) => resolveSubject(tx, 'anna@lab.example'));
  expect(subject.keys).toHaveLength(2);
  const merged = subject.keys.filter((key) => key !== lead?.key);
  await context.store.write((tx) => { eraseRows(tx, context, subjectOfLeads(tx, merged), 'salt'); });
  expect((await leadsOf(context)).map(({ name, company }) => [name, company])).toEqual([['Anna Berg', 'Lab']]);
  expect(context.db.prepare(`SELECT city FROM leads WHERE city IS NOT NULL`).all()).toEqual([]);
  await verifyLeads(context);
});

test.each([['the one that stays', 'anna@quetzal.example'], ['the one that went', 'a.quetzal@gmail.com']])('whoever was merged by hand is erased whole, named as %s, and no undo, import or undone merge brings any of it back', async (_, ref) => {
  const context = captureContext();
  const people = 'Name,Email,Company,Hobby\nAnna Quetzal,anna@quetzal.example,Quetzal Lab,chess one\nA. Quetzal,a.quetzal@gmail.com,,chess two\nBob Stone,bob@stone.example,Stone,golf\n';
  const { batch: imported } = await importText(context, people);
  await logActivity(context, { lead: 'a.quetzal@gmail.com', kind: 'note', text: 'plays chess three', direction: 'out' });
  const { batch: merged } = await mergeLeads(context, 'anna@quetzal.example', 'a.quetzal@gmail.com');
  await importText(context, 'Name,Email,Hobby\nA. Quetzal,a.quetzal@gmail.com,chess four\n', { overwrite: true });
  await erase(context, ref);
  const all = (): string => context.db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'lead_search%'`).pluck().all()
    .map((table) => JSON.stringify(context.db.prepare(`SELECT * FROM "${String(table)}"`).raw().all())).join('\n');
  expect(all()).not.toMatch(/quetzal|chess/i);
  await verifyLeads(context);
  for (const id of [merged, imported]) {
    await undoBatch(context, id ?? '');
    expect(all()).not.toMatch(/quetzal|chess/i);
    await verifyLeads(context);
  }
  expect(await leadsOf(context)).toEqual([]);
  expect(await importText(context, people)).toMatchObject({ created: 1, left_out: 2 });
  expect((await leadsOf(context)).map(({ name }) => name)).toEqual(['Bob Stone']);
  expect(all()).not.toMatch(/quetzal|chess/i);
  await verifyLeads(context);
});

test('once a merge is undone, erasing one of the two leaves the other', async () => {
  const context = captureContext();
  await importText(context, 'Name,Email,Company\nAnna Berg,anna@lab.example,Lab\nA. Berg,a.berg@gmail.com,\n');
  const { batch } = await mergeLeads(context, 'anna@lab.example', 'a.berg@gmail.com');
  await undoBatch(context, batch ?? '');
  await erase(context, 'a.berg@gmail.com');
  expect((await leadsOf(context)).map(({ name, email, company }) => [name, email, company])).toEqual([['Anna Berg', 'anna@lab.example', 'Lab']]);
  await verifyLeads(context);
});

test('somebody is found by name, address and number, however they are written, and not in others', () => {
  const { names, clean } = finderOf({ identities: [identity('email', 'anna@lab.example'), identity('phone', '+4930123456'), identity('external', 'linkedin:anna-mueller-7')], names: ['Anna Müller', 'Bob'] }, ['ld_abc123']);
  for (const text of ['ANNA@LAB.EXAMPLE', '<anna@lab.example>', 'call 030 / 123-456', '0049 30 123456', 'anna  mueller', 'Anna_Müller.csv', 'see ld_abc123', 'linkedin.com/in/anna-mueller-7']) expect([text, names(text)]).toEqual([text, true]);
  for (const text of ['johanna@lab.example', 'Anna Müllerová', 'Bob', '123456', '+49301234567890', 'anna', '']) expect([text, names(text)]).toEqual([text, false]);
  const plan = { date: '2026-03-01', top_priorities: [{ lead_id: 'ld_abc123', lead_name: 'A', action: 'Call A of Lab', urgency: 'high', win_probability: 0.5 }, { lead_id: 'ld_b', action: 'x' }], risks: ['Anna Müller is silent.', 'Bob is.'] };
  expect(clean(plan)).toEqual({ date: '2026-03-01', risks: ['[erased]', 'Bob is.'], top_priorities: [{ lead_id: 'ld_abc123', lead_name: '[erased]', action: '[erased]', urgency: 'high', win_probability: 0.5 }, { lead_id: 'ld_b', action: 'x' }] });
  const other = { risks: ['Carl is.'] };
  expect(clean(other)).toBe(other);
});

test('records are overwritten where they lie, whatever lines they span; the rest and the length stay', () => {
  const path = join(folder(), 'rejects.csv');
  const text = `Name,Note\r\nBob,"x ""y"""\r\n"Anna\r\nBerg","a,\nb"\r\n${'z'.repeat(1 << 20)},Anna\r\nCarl,Anna Berg`;
  writeFileSync(path, text);
  const isNamed = (record: string): boolean => /Anna\s+Berg/.test(record);
  expect(blankRecords(path, { kind: 'csv', isNamed, isDryRun: true })).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(blankRecords(path, { kind: 'csv', isNamed })).toBe(2);
  const after = readFileSync(path, 'utf8');
  expect(after).toHaveLength(text.length);
  expect(after).not.toMatch(/Anna\s+Berg/);
  expect(after).toContain(`Bob,"x ""y"""\r\n`);
  expect(after.endsWith(',Anna\r\n,,,,,,,,,,,,,,')).toBe(true);
  expect(blankRecords(path, { kind: 'csv', isNamed })).toBe(0);
});

test('the list beside the database adds up, is read only whole, and refuses to be guessed', async () => {
  const database = join(folder(), 'salesos.db');
  expect(readErasureList(database)).toEqual([]);
  await addToErasureList(database, [{ salt: 's', hash: 'a', at: 2 }]);
  await addToErasureList(database, [{ salt: 's', hash: 'a', at: 9 }, { salt: 't', hash: 'a', at: 1 }]);
  expect(readErasureList(database)).toEqual([{ salt: 't', hash: 'a', at: 1 }, { salt: 's', hash: 'a', at: 2 }]);
  for (const text of ['', '{}', '{"erased":[{"salt":1}]}', '[]']) {
    writeFileSync(`${database}.erasures`, text);
    expect(() => readErasureList(database)).toThrow(/says who was erased/);
  }
});

test('while somebody reads the file it is not written anew; the same command finishes that later', async () => {
  const box = sandbox();
  const now = { now: '2026-03-02T08:00:00Z' };
  await box.run('init --country DE', now);
  await box.run(['import', box.file('people.csv', 'Name,Email\nAnna Quetzal,anna@quetzal.example\n')], now);
  const database = join(box.dir, 'data/salesos/default/salesos.db');
  const reader = new SqliteDatabase(database, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM leads').get();
  const { code, stderr } = await box.run('leads erase anna@quetzal.example --yes', now);
  expect([code, stderr]).toEqual([8, expect.stringMatching(/^What the file held of them before may still be read in its gaps: .*\nLet the other end .* then finish: salesos leads erase ld_/s)]);
  reader.exec('COMMIT');
  reader.close();
  expect(await box.run('leads erase anna@quetzal.example --yes', now)).toMatchObject({ code: 0, stdout: expect.stringContaining('had been erased before.') });
  expect(readFileSync(database).includes('quetzal')).toBe(false);
  expect(readFileSync(database).includes('Quetzal')).toBe(false);
}, 60_000);
