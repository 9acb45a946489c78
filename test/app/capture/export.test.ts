import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportAll, exportToFile } from '../../../src/app/capture/export.ts';
import { showLead } from '../../../src/app/lead/lead-card.ts';
import { removeLeads } from '../../../src/app/lead/lead-removal.ts';
import { suppressLead } from '../../../src/app/lead/lead-suppression.ts';
import { openStore } from '../../../src/db/open.ts';
import { captureContext, exported, importFile, importText, ingestFile, ingestText, leadsOf } from '../../support/capture.ts';
import { countingIds } from '../../support/database.ts';
import { verifyLeads } from '../../support/verified.ts';

const NOW = Date.UTC(2026, 2, 2, 8);

test('what is exported and imported elsewhere is exported the same, to the byte, and changes nothing at home', async () => {
  const [home, away] = [captureContext({ now: NOW }), captureContext({ now: NOW + 1 })];
  for (const name of ['leads-hubspot', 'leads-linkedin', 'leads-german']) await importFile(home, `fixtures/${name}.csv`);
  await ingestFile(home, 'fixtures/events.ndjson');
  const text = await exported(home);
  expect(await importText(home, text)).toMatchObject({ created: 0, updated: 0, merged: 0, conflicts: 0, rejected: 0 });
  expect(await importText(away, text)).toMatchObject({ created: (await leadsOf(home)).length, rejected: 0, conflicts: 0 });
  expect(await exported(away)).toBe(text);
  await verifyLeads(away);
});

test('a lead that a spreadsheet would run comes back as it was', async () => {
  const [home, away] = [captureContext(), captureContext()];
  const name = "=cmd|' /C calc'!A0";
  await importText(home, `Name,Email,Wish\n"${name}",a@lab.example,"'@home; ""x"",\ny"\n`);
  const text = await exported(home);
  expect(text).toContain(`,"'=cmd|' /C calc'!A0",`.replace(/"/g, ''));
  await importText(away, text);
  const { record } = await showLead(away, 'a@lab.example');
  expect(record.fields.name).toBe(name);
  expect(record.attributes).toEqual((await showLead(home, 'a@lab.example')).record.attributes);
  expect(await exported(away)).toBe(text);
});

test('odd names of attributes, tags and ids survive', async () => {
  const [home, away] = [captureContext(), captureContext()];
  await importText(home, 'Name,External ID,Tags,tags,"a,b",email address\nAnna,crm:x y%*,"50 %;a,b","x","1;2",anna@lab.example\n', { maps: ['tags=attribute'] });
  const text = await exported(home);
  await importText(away, text);
  expect(await exported(away)).toBe(text);
  expect((await showLead(away, 'anna@lab.example')).record).toMatchObject((({ fields, attributes, tags }) => ({ fields, attributes, tags }))((await showLead(home, 'anna@lab.example')).record));
});

test('events are exported as they are ingested, and whoever was removed is in no export', async () => {
  const [home, away] = [captureContext({ now: NOW }), captureContext({ now: NOW })];
  const line = (email: string): string => `${JSON.stringify({ event_type: 'page_visited', source: 'website', occurred_at: '2026-03-01T08:00:00Z', lead_identifier: { email }, metadata: { page: '/' } })}\n`;
  await ingestText(home, line('anna@lab.example') + line('bob@lab.example'));
  const events = (await exported(home, 'events')).trim().split('\n').map((text) => JSON.parse(text) as { event_type: string });
  const incoming = events.filter(({ event_type }) => !event_type.includes('.'));
  expect(incoming).toHaveLength(2);
  const text = incoming.map((event) => `${JSON.stringify(event)}\n`).join('');
  expect(await ingestText(away, text)).toMatchObject({ events: 2, leads_created: 2 });
  expect(await ingestText(away, text)).toMatchObject({ events: 0, duplicates: 2 });
  await removeLeads(home, ['bob@lab.example'], 'test');
  expect(await exported(home)).not.toContain('bob@lab.example');
});

test('the whole ledger comes in elsewhere: what was reported is taken, what was decided is skipped and is in no file of rejects', async () => {
  const [home, away] = [captureContext({ now: NOW }), captureContext({ now: NOW })];
  await ingestFile(home, 'fixtures/events.ndjson');
  const all = await exported(home, 'events');
  const types = all.trim().split('\n').map((text) => (JSON.parse(text) as { event_type: string }).event_type);
  const events = types.filter((type) => !type.includes('.')).length;
  expect(await ingestText(away, all)).toMatchObject({ events, duplicates: 0, skipped: types.length - events, rejected: 0, rejects_file: null, reasons: [] });
  const handWritten = '{"event_type":"deal.won","source":"crm","occurred_at":"2026-03-01T08:00:00Z","lead_identifier":"a@lab.example"}\n';
  expect(await ingestText(away, all + handWritten)).toMatchObject({ events: 0, duplicates: events, rejected: 1 });
});

test('addresses that are no lead\'s are exported as suppressions', async () => {
  const context = captureContext({ now: NOW });
  await suppressLead(context, 'anna@lab.example', { reason: 'refused', quote: '' });
  await suppressLead(context, '+49 30 999999', { reason: 'do_not_contact', quote: '' });
  expect((await exported(context, 'suppressions')).split('\r\n')).toEqual([
    'kind,value,reason,source,at', expect.stringMatching(/^email,anna@lab\.example,refused,salesos,2026-03-02T/), expect.stringMatching(/^phone,'?\+4930999999,do_not_contact,salesos,2026-03-02T/), '',
  ]);
});

test('a file appears whole and for its owner alone', async () => {
  const context = captureContext();
  await importFile(context, 'fixtures/leads-hubspot.csv');
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, 'out.csv');
  expect(await exportToFile(context, path, { what: 'leads', onProgress: () => undefined })).toBe(250);
  expect(readFileSync(path, 'utf8')).toBe(await exported(context));
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each(['all', 'one noun'])('%s is written as it was at one moment, whatever others write meanwhile', async (what) => {
  const context = captureContext({ now: NOW });
  const dir = mkdtempSync(join(tmpdir(), 'salesos-export-'));
  const opening = { path: join(dir, 'salesos.db'), durability: 'normal', clock: context.clock, newId: countingIds(), jitter: () => 0, patienceMs: 100 } as const;
  const [mine, others] = [await openStore(opening), await openStore(opening)];
  onTestFinished(() => { mine.store.close(); others.store.close(); rmSync(dir, { recursive: true, force: true }); });
  const exporting = { ...context, store: mine.store, db: mine.db };
  await importText(exporting, `Name,Email,Shoe\n${Array.from({ length: 1200 }, (_, at) => `P ${at},p${at}@lab.example,${at}\n`).join('')}`);
  const before = await exported(exporting);
  let writes = 0;
  const meddle = (): void => {
    others.db.exec(`UPDATE leads SET name = 'changed', attributes = '{"New":"${++writes}"}'; INSERT OR IGNORE INTO suppressions VALUES ('email', 'late@x.example', 'refused', 'x', 0, 1)`);
  };
  if (what === 'all') {
    const files = await exportAll(exporting, join(dir, 'out'), { onNoun: () => meddle });
    expect(Object.fromEntries(files.map(({ what: noun, records }) => [noun, records]))).toMatchObject({ leads: 1200, suppressions: 0, catalog: 0 });
  } else await exportToFile(exporting, join(dir, 'leads.csv'), { what: 'leads', onProgress: meddle });
  expect(writes).toBeGreaterThan(1);
  const text = readFileSync(join(dir, what === 'all' ? 'out/leads.csv' : 'leads.csv'), 'utf8');
  expect(text).toBe(before);
  // And it ends: what comes next sees what is.
  expect(await exported(exporting)).toContain('changed');
});
