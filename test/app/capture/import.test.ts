import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { listImports } from '../../../src/app/capture/imports.ts';
import { showLead } from '../../../src/app/lead/lead-card.ts';
import { undoBatch } from '../../../src/app/ledger/undo.ts';
import { captureContext, type CaptureContext, exported, importFile, importText, ingestText, leadNamed, leadsOf } from '../../support/capture.ts';
import { diskContext } from '../../support/disk.ts';
import { verifyLeads } from '../../support/verified.ts';

const eventsIn = ({ db }: CaptureContext): number => Number(db.prepare('SELECT count(*) FROM events').pluck().get());
const identitiesOf = async (context: CaptureContext, name: string): Promise<readonly string[]> => {
  const { record } = await showLead(context, (await leadNamed(context, name)).id);
  return [...record.identities.values()].map(({ kind, value, shared }) => `${kind}:${value}${shared ? '*' : ''}`).sort();
};

const PEOPLE = 'Name,Email,Phone,Company,Shoe size\nAnna Müller,Anna@Lab.example,030 1234567,Lab,38\nBob Stone,bob@stone.example,,Stone Inc,\n';

describe('an import', () => {
  it('makes leads, keeps every column, and starts no work', async () => {
    const context = captureContext();
    expect(await importText(context, PEOPLE)).toMatchObject({ rows: 2, created: 2, updated: 0, unchanged: 0, rejected: 0, rejects_file: null });
    const { record } = await showLead(context, 'anna@lab.example');
    expect(record).toMatchObject({ fields: { name: 'Anna Müller', phone: '+49301234567', company: 'Lab', source: 'import' }, attributes: { 'Shoe size': '38' }, origin: 'import' });
    expect(await identitiesOf(context, 'Anna Müller')).toEqual(['email:anna@lab.example', 'phone:+49301234567']);
    expect(context.db.prepare('SELECT count(*) FROM jobs').pluck().get()).toBe(0);
    expect(context.db.prepare('SELECT title FROM notifications').pluck().all()).toEqual(['2 leads came in from leads.csv']);
    await verifyLeads(context);
  });
  it('starts work under --start', async () => {
    const context = captureContext();
    await importText(context, PEOPLE, { start: true });
    expect(context.db.prepare('SELECT DISTINCT kind FROM jobs').pluck().all()).toEqual(['smart_scan']);
  });
  it('changes nothing the second time, and leaves no trace', async () => {
    const context = captureContext();
    await importText(context, PEOPLE);
    const before = eventsIn(context);
    expect(await importText(context, PEOPLE)).toMatchObject({ batch: null, rows: 2, created: 0, unchanged: 2 });
    expect(await importText(context, PEOPLE.replaceAll('\n', '\r\n').replace('Anna@', 'ANNA@'), { overwrite: true })).toMatchObject({ unchanged: 2 });
    expect(eventsIn(context)).toBe(before);
    expect(await listImports(context)).toHaveLength(1);
  });
  it('fills gaps and lets what is known stand, unless it is told to overwrite', async () => {
    const context = captureContext();
    await importText(context, PEOPLE);
    const change = 'Name,Email,Company,Phone,Title\nBob Stone,bob@stone.example,Other Inc,+14155550123,CEO\n';
    expect(await importText(context, change)).toMatchObject({ updated: 1 });
    expect(await leadNamed(context, 'Bob Stone')).toMatchObject({ company: 'Stone Inc', phone: '+14155550123', title: 'CEO' });
    expect(await importText(context, change, { overwrite: true })).toMatchObject({ updated: 1 });
    expect(await leadNamed(context, 'Bob Stone')).toMatchObject({ company: 'Other Inc' });
    expect(context.db.prepare(`SELECT json_extract(payload, '$.fields.company') FROM events WHERE type = 'lead.updated' ORDER BY seq DESC`).pluck().get())
      .toBe('{"from":"Stone Inc","to":"Other Inc"}');
    await verifyLeads(context);
  });
  it('knows a row that nothing identifies by all that it says', async () => {
    const context = captureContext();
    const text = 'Name,Company,Email\nAnna Müller,Lab,\nAnna Müller,Other Lab,\n';
    expect(await importText(context, text)).toMatchObject({ created: 2 });
    expect(await importText(context, text)).toMatchObject({ created: 0, unchanged: 2, batch: null });
    await verifyLeads(context);
  });
  it('writes nothing in a dry run and answers what the real one answers', async () => {
    const context = await diskContext();
    const rehearsed = await importText(context, PEOPLE, { isDryRun: true });
    expect(eventsIn(context)).toBe(0);
    expect(rehearsed).toMatchObject({ batch: null, created: 2 });
    expect(await importText(context, PEOPLE)).toMatchObject({ created: 2 });
  });
});

describe('who is one person', () => {
  it('is known by any address, number or profile', async () => {
    const context = captureContext();
    await importText(context, 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Müller,https://www.linkedin.com/in/anna-m,,Lab,CEO,01 Feb 2024\n');
    expect(await importText(context, 'Name,Email,LinkedIn\nAnna Müller,anna@lab.example,linkedin.com/in/Anna-M/\n')).toMatchObject({ updated: 1 });
    expect(await importText(context, 'Name,Email\n,ANNA@LAB.example\n')).toMatchObject({ unchanged: 1 });
    expect(await identitiesOf(context, 'Anna Müller')).toEqual(['email:anna@lab.example', 'external:linkedin:anna-m']);
  });
  it('joins two leads that a row proves to be one', async () => {
    const context = captureContext();
    await importText(context, 'Name,Email,Company\nAnna Müller,anna@lab.example,Lab\n');
    await importText(context, 'Name,Email,Title\nA. Müller,anna.mueller@home.example,CEO\n');
    expect(await importText(context, 'Name,Email\nAnna Müller,anna@lab.example;anna.mueller@home.example\n')).toMatchObject({ merged: 1, conflicts: 0 });
    expect(await leadsOf(context)).toEqual([expect.objectContaining({ name: 'Anna Müller', company: 'Lab', title: 'CEO' })]);
    expect(await identitiesOf(context, 'Anna Müller')).toEqual(['email:anna.mueller@home.example', 'email:anna@lab.example']);
    await verifyLeads(context);
  });
  it('does not join people whose names differ, and says so', async () => {
    const context = captureContext();
    await importText(context, 'Name,Email\nAnna Müller,anna@lab.example\nBernd Fuchs,bernd@lab.example\n');
    expect(await importText(context, 'Name,Email\nAnna Müller,anna@lab.example;bernd@lab.example\n')).toMatchObject({ merged: 0, conflicts: 1 });
    expect(await leadsOf(context)).toHaveLength(2);
    expect(await identitiesOf(context, 'Bernd Fuchs')).toEqual(['email:bernd@lab.example']);
    await verifyLeads(context);
  });
  it('shares a switchboard and an office address, which prove nobody', async () => {
    const context = captureContext();
    expect(await importText(context, 'Name,Email,Phone\nAnna Müller,info@lab.example,030 1234567\nBernd Fuchs,info@lab.example,030 1234567\n')).toMatchObject({ created: 2, conflicts: 1 });
    expect(await identitiesOf(context, 'Anna Müller')).toEqual(['email:info@lab.example*', 'phone:+49301234567*']);
    expect(await identitiesOf(context, 'Bernd Fuchs')).toEqual(['email:info@lab.example*', 'phone:+49301234567*']);
    expect(await importText(context, 'Name,Phone,Title\nBernd Fuchs,030 1234567,CTO\n')).toMatchObject({ updated: 1, created: 0 });
    await verifyLeads(context);
  });
});

describe('numbers and bad rows', () => {
  it('reads a national number as one of the row\'s country', async () => {
    const context = captureContext();
    await importText(context, 'Name,Phone,Country\nA A,0664/6764921,Österreich\nB B,079 891 90 00,Schweiz\nC C,07400 123456,United Kingdom\nD D,06 12 34 56 78,FR\nE E,(415) 555-0123,USA\nF F,030 1234567,\n');
    expect((await leadsOf(context)).map(({ phone }) => phone).sort()).toEqual(['+14155550123', '+33612345678', '+41798919000', '+436646764921', '+447400123456', '+49301234567']);
  });
  it('reads a national number like the international one beside it where it can', async () => {
    const context = captureContext();
    await importText(context, 'Name,Phone\nA A,+1 415 555 0123 ::: (650) 253-0000\nB B,+1 415 555 0124;0151 26757002\n');
    expect(await identitiesOf(context, 'A A')).toEqual(['phone:+14155550123', 'phone:+16502530000']);
    expect(await identitiesOf(context, 'B B')).toEqual(['phone:+14155550124', 'phone:+4915126757002']);
  });
  it('keeps a rounded number as an attribute, and rejects the row of which it is all', async () => {
    const context = captureContext();
    const report = await importText(context, 'Name,Email,Phone\nAnna,anna@lab.example,4.91512E+11\n,,4.91512E+11\n');
    expect(report).toMatchObject({ created: 1, rejected: 1, notes: expect.arrayContaining([expect.stringContaining('line 2: a spreadsheet has rounded')]) });
    expect((await showLead(context, 'anna@lab.example')).record.attributes).toEqual({ Phone: '4.91512E+11' });
  });
  it('puts bad rows aside with line and reason, to be mended and imported', async () => {
    const context = captureContext();
    const { rejects_file, ...report } = await importText(context, 'Name,Email,Wish\nAnna,anna@lab.example,x\nBob,not an address,"a\nb"\n,,\nCarl,,=1+1\n');
    expect(report).toMatchObject({ rows: 3, created: 1, rejected: 2 });
    const rejects = readFileSync(rejects_file ?? '', 'utf8');
    expect(rejects).toBe('Name,Email,Wish,reject_line,reject_reason\r\n'
      + 'Bob,not an address,"a\nb",3,"""not an address"" is no e-mail address"\r\n'
      + "Carl,,'=1+1,6,\"nothing tells who this is: no e-mail address, phone number, profile or id, and no name with a company\"\r\n");
    const mended = rejects.replace('not an address', 'bob@stone.example').replace('Carl,,', 'Carl,carl@stone.example,');
    expect(await importText(context, mended)).toMatchObject({ created: 2, rejected: 0 });
    expect((await showLead(context, 'carl@stone.example')).record.attributes).toEqual({ Wish: '=1+1' });
    expect((await showLead(context, 'bob@stone.example')).record.attributes).toEqual({ Wish: 'a\nb' });
  });
  it('puts aside a row whose quote stays open, with its text, and takes the rows behind it', async () => {
    const context = captureContext();
    const report = await importText(context, 'Name,Email\nAnna,anna@lab.example\nBob,"bob@stone.example\nCarl,c@lab.example\n');
    expect(report).toMatchObject({ rows: 3, created: 2, rejected: 1 });
    expect(readFileSync(report.rejects_file ?? '', 'utf8')).toBe(
      'Name,Email,reject_line,reject_reason\r\n"Bob,""bob@stone.example",,3,"a quote opens here and closes where no cell ends, or never"\r\n');
  });
});

test('an import that is cut off goes on where it ended, as if it had run once', async () => {
  const rows = Array.from({ length: 1700 }, (_, at) => `Person ${at},p${at % 1500}@lab.example,${at % 50 === 0 ? 'x' : '030 1234567'}`);
  const text = `Name,Email,Phone\n${rows.join('\n')}\nNobody,,\n`;
  const [once, twice] = [captureContext(), captureContext()];
  const whole = await importText(once, text);
  const stop = new AbortController();
  const cut = { ...twice, signal: stop.signal, clock: { ...twice.clock, sleep: () => { stop.abort(); return Promise.resolve(); } } };
  await expect(importText(cut, text)).rejects.toMatchObject({ code: 'cancelled' });
  expect(await listImports(twice)).toMatchObject([{ state: 'running', counts: { rows: 500 } }]);
  const { batch, rejects_file, ...report } = await importText(twice, text);
  expect(report).toEqual({ ...report, rows: whole.rows, created: whole.created, updated: whole.updated, unchanged: whole.unchanged, conflicts: whole.conflicts, rejected: whole.rejected });
  expect(report.rows).toBe(1701);
  expect(await listImports(twice)).toMatchObject([{ id: batch, state: 'finished' }]);
  expect(readFileSync(rejects_file ?? '', 'utf8')).toBe(readFileSync(whole.rejects_file ?? '', 'utf8'));
  expect(await exported(twice)).toBe(await exported(once));
  await verifyLeads(twice);
});

test('an import that fills the disk says how far it got, and goes on from there', async () => {
  const text = `Name,Email\n${Array.from({ length: 1700 }, (_, at) => `Person ${at},p${at}@lab.example`).join('\n')}\n`;
  const context = captureContext();
  const { db, clock } = context;
  const full = { ...context, clock: { ...clock, sleep: () => { db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`); return Promise.resolve(); } } };
  await expect(importText(full, text)).rejects.toMatchObject({
    code: 'storage', message: expect.stringContaining('the disk is full'), hint: expect.stringMatching(/Free some space.*\nThe first 500 rows are in: the same command goes on behind them\.$/),
    details: { rows: 500 },
  });
  db.pragma('max_page_count = 1000000');
  expect(await importText(context, text)).toMatchObject({ rows: 1700, created: 1700 });
  await verifyLeads(context);
});

describe('an undo that has begun', () => {
  const TEXT = 'Name,Email\nAnna,anna@lab.example\n';
  const LINE = `${JSON.stringify({ event_type: 'page_visited', source: 'website', occurred_at: '2026-01-01T00:00:00Z', lead_identifier: { email: 'bob@lab.example' } })}\n`;

  it('lets nothing in before its end', async () => {
    const context = captureContext();
    const { batch } = await importText(context, TEXT);
    const stop = new AbortController();
    const cut = { ...context, signal: stop.signal };
    await expect(undoBatch(cut, batch ?? '', { onProgress: () => stop.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    const refused = { code: 'conflict', message: `An undo of ${batch} is running.`, hint: expect.stringContaining(`salesos undo ${batch}`) };
    await expect(importText(context, TEXT)).rejects.toMatchObject(refused);
    await expect(ingestText(context, LINE)).rejects.toMatchObject(refused);
    await undoBatch(context, batch ?? '');
    expect(await importText(context, TEXT)).toMatchObject({ created: 1 });
    expect(await ingestText(context, LINE)).toMatchObject({ events: 1 });
    await verifyLeads(context);
  });
  it('ends an import that it takes back while that runs', async () => {
    const text = `Name,Email\n${Array.from({ length: 900 }, (_, at) => `Person ${at},p${at}@lab.example`).join('\n')}\n`;
    const context = captureContext();
    const slow = { ...context, clock: { ...context.clock, sleep: async () => { await undoBatch(context, undefined); } } };
    await expect(importText(slow, text)).rejects.toMatchObject({ code: 'conflict', message: expect.stringMatching(/^bt_\w+ was taken back while it came in\.$/) });
    expect(await leadsOf(context)).toEqual([]);
    expect(await importText(context, text)).toMatchObject({ rows: 900, created: 900 });
    await verifyLeads(context);
  });
});

test('the fast way into the tables writes what folding the events writes', async () => {
  const context = captureContext();
  for (const name of ['leads-hubspot', 'leads-linkedin', 'leads-german']) await importFile(context, `fixtures/${name}.csv`);
  expect((await leadsOf(context)).length).toBeGreaterThan(500);
  await verifyLeads(context);
});
