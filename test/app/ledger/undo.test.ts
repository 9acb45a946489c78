import { describe, expect, it } from 'vitest';
import { foreseeUndo, resolveBatch, undoBatch } from '../../../src/app/ledger/undo.ts';
import { editLead } from '../../../src/app/lead/lead-edit.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { openBoard } from '../../../src/app/advise/board.ts';
import { evaluatePool } from '../../../src/app/deal/route.ts';
import { listTasks } from '../../../src/db/deal/task.ts';
import { sumOpenDeals } from '../../../src/db/deal/deal.ts';
import { rulesWith } from '../../support/rules.ts';
import { captureContext, importText, ingestText } from '../../support/capture.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const HEADER = 'Email,Name,Company,Job Title,Phone\n';
const visit = JSON.stringify({
  event_type: 'page_visited', source: 'website', occurred_at: new Date(NOW - 3_600_000).toISOString(), lead_identifier: { email: 'pat@pat-corp.example' }, metadata: { page: '/blog' },
});
const factsOf = ({ db }: ReturnType<typeof captureContext>): unknown =>
  db.prepare('SELECT name, email, phone, company, title, removed FROM leads').all();

it('says how many messages had left to leads that an import made, and counts none that did not leave or went to others', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, `${HEADER}ann@ann.example,Ann Adler,,,\n`);
  const { batch } = await importText(context, `${HEADER}ann@ann.example,Ann Adler,Adler AG,,\nbob@bob.example,Bob Stone,,,\n`);
  const give = (email: string, message: string, state: string): void => {
    context.db.prepare(`INSERT INTO sends (key, message, lead_key, channel, mailbox, state, at) SELECT ? || ?, ?, key, 'email', 'me@corp.example', ?, ? FROM leads WHERE email = ?`).run(message, state, message, state, NOW, email);
  };
  give('ann@ann.example', 'ms_1', 'sent');
  for (const state of ['not_sent', 'sent']) give('bob@bob.example', 'ms_2', state);
  give('bob@bob.example', 'ms_3', 'unknown');
  give('bob@bob.example', 'ms_4', 'not_sent');
  const row = await context.store.read((tx) => resolveBatch(tx, batch ?? ''));
  expect(await foreseeUndo(context, row)).toMatchObject({ messagesLeft: 2 });
  expect(await undoBatch(context, batch ?? '')).toMatchObject({ messagesLeft: 2 });
});

it('says how many suppressions stay of an import, and of nothing but what it brought', async () => {
  const context = captureContext({ now: NOW });
  await importText(context, 'Email,Name,Unsubscribed\nzoe@zoe.example,Zoe Zorn,yes\nann@ann.example,Ann Adler,\n');
  const { batch } = await importText(context, 'Email,Name,Unsubscribed\npat@pat.example,Pat Doe,yes\nann@ann.example,Ann Adler,yes\nzoe@zoe.example,Zoe Zorn,yes\nbob@bob.example,Bob Stone,\n');
  const row = await context.store.read((tx) => resolveBatch(tx, batch ?? ''));
  expect(await foreseeUndo(context, row)).toMatchObject({ suppressionsKept: 2 });
  expect(await undoBatch(context, batch ?? '')).toMatchObject({ suppressionsKept: 2 });
  expect(context.db.prepare(`SELECT value FROM suppressions WHERE kind = 'email' ORDER BY value`).pluck().all()).toEqual(['ann@ann.example', 'pat@pat.example', 'zoe@zoe.example']);
  await verifyLeads(context);
});

it('gives the same owners when what was taken back comes in again: the round robin goes back too', async () => {
  const members = { ann: { name: 'Ann' }, bob: { name: 'Bob' }, cleo: { name: 'Cleo' } };
  const context = { ...captureContext({ now: NOW }), rules: rulesWith({ routing: { min_score: 5, discovery: 'sales', discovery_min_score: 5 }, team: { members } }) };
  const owners = (): unknown => context.db.prepare('SELECT l.email, d.owner FROM deals d JOIN leads l ON l.key = d.lead_key WHERE l.removed = 0 ORDER BY 1').raw().all();
  const take = async (text: string): Promise<string> => {
    const { batch } = await importText(context, text);
    await evaluatePool(context);
    return batch ?? '';
  };
  await take(`${HEADER}zoe@zoe-corp.example,Zoe Zorn,Zoe Corp,CEO,\n`);
  const text = `${HEADER}pat@pat-corp.example,Pat Doe,Pat Corp,CEO,\n`;
  const batch = await take(text);
  const once = owners();
  expect(once).toEqual([['pat@pat-corp.example', 'bob'], ['zoe@zoe-corp.example', 'ann']]);
  await undoBatch(context, batch);
  await take(text);
  expect(owners()).toEqual(once);
});

describe('undoing an import whose lead others speak of', () => {
  it('takes back everything it said, and keeps who it is', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,+4930123456\n`);
    await ingestText(context, `${visit}\n`);
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ leads: 1, kept: 1 });
    expect(factsOf(context)).toEqual([{ name: null, email: 'pat@pat-corp.example', phone: null, company: null, title: null, removed: 0 }]);
    await verifyLeads(context);
  });
  it('lets the corrected file come in, beside what was said since', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    await ingestText(context, `${visit}\n`);
    await importText(context, `${HEADER}pat@pat-corp.example,,,,+4930123456\n`);
    await undoBatch(context, batch ?? '');
    expect(await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Right Inc,CTO,\n`)).toMatchObject({ created: 0, updated: 1 });
    expect(factsOf(context)).toEqual([{ name: 'Pat Doe', email: 'pat@pat-corp.example', phone: '+4930123456', company: 'Right Inc', title: 'CTO', removed: 0 }]);
    await verifyLeads(context);
  });
  it('leaves nothing on the board of what rules decided later, because of the time or a new playbook', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    const team = { ann: { name: 'Ann', capacity: 0 }, bob: { name: 'Bob', capacity: 0 } };
    const later = { ...context, rules: rulesWith({ routing: { min_score: 5, discovery: 'sales', discovery_min_score: 5 }, team: { members: team } }) };
    expect((await evaluatePool(later)).routed).toHaveLength(1);
    expect(context.db.prepare('SELECT count(*) FROM deals').pluck().get()).toBe(1);
    await undoBatch(later, batch ?? '');
    const open = await later.store.read((tx) => ({ deals: sumOpenDeals(tx), tasks: listTasks(tx, { state: 'open', limit: -1 }) }));
    expect(open).toEqual({ deals: [], tasks: [] });
    const { stages } = await openBoard(later).snapshot({ pipeline: 'sales', filter: '', limit: 10, around: {} });
    expect(stages.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
    await verifyLeads(later);
  });
  it('hides a lead of which nothing else is known, and refuses a second time', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ leads: 1, kept: 0 });
    expect(context.db.prepare('SELECT removed FROM leads').pluck().all()).toEqual([1]);
    await expect(undoBatch(context, batch ?? '')).rejects.toMatchObject({ code: 'conflict' });
    await verifyLeads(context);
  });
});

describe('undoing an import that later edits built upon', () => {
  const removedOf = ({ db }: ReturnType<typeof captureContext>): unknown => db.prepare('SELECT count(*) FROM leads WHERE removed = 0 AND merged_into IS NULL').pluck().get();
  const edit = { attributes: {}, tagsAdded: [], tagsRemoved: [] };
  it('lets what a person changed stand, and names it', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, 'Email,Name,Company,Job Title,Shoe size\npat@pat-corp.example,Pat Doe,Wrong Inc,CEO,38\n');
    await editLead(context, 'pat@pat-corp.example', { ...edit, fields: { company: 'Right Inc' }, attributes: { 'Shoe size': '39' } });
    await editLead(context, 'pat@pat-corp.example', { ...edit, fields: { company: 'Better Inc' } });
    const undone = await undoBatch(context, batch ?? '');
    expect(undone).toMatchObject({ kept: 1, laterCount: 2 });
    expect(undone.later).toMatchObject([
      { name: 'Pat Doe', field: 'company', said: 'Wrong Inc', stands: 'Better Inc', by: 'human' }, { field: 'attributes.Shoe size', said: '38', stands: '39', by: 'human' },
    ]);
    expect(factsOf(context)).toEqual([{ name: null, email: 'pat@pat-corp.example', phone: null, company: 'Better Inc', title: null, removed: 0 }]);
    await verifyLeads(context);
  });
  it('lets a later import stand, and takes back what only the first said', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Right Inc,,+4930123456\n`, { overwrite: true });
    const { later } = await undoBatch(context, batch ?? '');
    expect(later).toMatchObject([{ field: 'company', said: 'Wrong Inc', stands: 'Right Inc', by: 'outside', source: 'import' }]);
    expect(factsOf(context)).toEqual([{ name: null, email: 'pat@pat-corp.example', phone: '+4930123456', company: 'Right Inc', title: null, removed: 0 }]);
    await verifyLeads(context);
  });
  it('gives nothing to whom its lead has gone into since', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Company,LinkedIn\nAnna Berg,Lab,https://www.linkedin.com/in/anna\n');
    context.clock.advance(60_000);
    const { batch } = await importText(context, 'Name,Company,Email,Job Title\nAnna Berg,Lab,anna@lab.example,CEO\n');
    await importText(context, 'Name,Company,Email,LinkedIn\nAnna Berg,Lab,anna@lab.example,https://www.linkedin.com/in/anna\n');
    expect(removedOf(context)).toBe(1);
    await undoBatch(context, batch ?? '');
    expect(context.db.prepare('SELECT name, title, email, created_at FROM leads WHERE removed = 0 AND merged_into IS NULL').all())
      .toEqual([{ name: 'Anna Berg', title: null, email: null, created_at: NOW }]);
    await verifyLeads(context);
    expect(await importText(context, 'Name,Company,Email\nAnna Berg,Lab,anna@lab.example\n')).toMatchObject({ created: 1 });
    await verifyLeads(context);
  });
  it('keeps the lead that took another in since, with what that one knows', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, 'Name,Company,LinkedIn,Job Title\nAnna Berg,Lab,https://www.linkedin.com/in/anna,CEO\n');
    context.clock.advance(60_000);
    const second = await importText(context, 'Name,Company,Email\nAnna Berg,Labor,anna@lab.example\n');
    await importText(context, 'Name,Email,LinkedIn\nAnna Berg,anna@lab.example,https://www.linkedin.com/in/anna\n');
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ kept: 1 });
    expect(context.db.prepare('SELECT name, company, email, title FROM leads WHERE removed = 0 AND merged_into IS NULL').all())
      .toEqual([{ name: 'Anna Berg', company: 'Labor', email: 'anna@lab.example', title: null }]);
    await verifyLeads(context);
    await undoBatch(context, second.batch ?? '');
    await verifyLeads(context);
    expect(removedOf(context)).toBe(0);
  });
  it('leaves an identity to whoever has it by now', async () => {
    const context = captureContext({ now: NOW });
    await importText(context, 'Name,Company,LinkedIn\nAnna Berg,Lab,https://www.linkedin.com/in/anna\n');
    await importText(context, 'Name,Company,Email\nAnna Berg,Lab,anna@lab.example\n');
    const { batch } = await importText(context, 'Name,Company,Email,LinkedIn\nAnna Berg,Lab,anna@lab.example,https://www.linkedin.com/in/anna\n');
    await editLead(context, 'anna@lab.example', { ...edit, fields: { email: 'anna@new.example' } });
    await importText(context, 'Name,Company,Email\nCarla Stein,Lab,anna@lab.example\n');
    await undoBatch(context, batch ?? '');
    expect(context.db.prepare(`SELECT l.name FROM identities i JOIN leads l ON l.key = i.lead_key WHERE i.value = 'anna@lab.example'`).pluck().all()).toEqual(['Carla Stein']);
    await verifyLeads(context);
  });
  it('does not bring back who was removed since', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`);
    await ingestText(context, `${visit}\n`);
    await removeLeads(context, ['pat@pat-corp.example'], 'asked to go');
    await undoBatch(context, batch ?? '');
    expect(removedOf(context)).toBe(0);
    await verifyLeads(context);
  });
  it('leaves nothing of a lead when all that spoke of it is taken back, in any order', async () => {
    for (const order of [[0, 1], [1, 0]]) {
      const context = captureContext({ now: NOW });
      const batches = [await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\n`), await ingestText(context, `${visit}\n`)];
      for (const at of order) await undoBatch(context, batches[at]?.batch ?? '');
      expect(removedOf(context)).toBe(0);
      await verifyLeads(context);
    }
  });
  it('is foreseen as it then happens', async () => {
    const context = captureContext({ now: NOW });
    const { batch } = await importText(context, `${HEADER}pat@pat-corp.example,Pat Doe,Wrong Inc,CEO,\nbob@stone.example,Bob Stone,Stone,CTO,\n`);
    await ingestText(context, `${visit}\n`);
    await editLead(context, 'pat@pat-corp.example', { ...edit, fields: { company: 'Right Inc' } });
    const { lost, ...foreseen } = await foreseeUndo(context, await context.store.read((tx) => resolveBatch(tx, batch ?? '')));
    expect(lost).toBe(1);
    expect(await undoBatch(context, batch ?? '')).toMatchObject({ ...foreseen, later: [{ field: 'company', stands: 'Right Inc' }] });
  });
});
