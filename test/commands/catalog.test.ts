import { appendFileSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { NOW } from '../docs/workspace.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

let box: Sandbox;
const pipe = { now: NOW };
const terminal = { now: NOW, isTerminal: true, columns: 100, env: { NO_COLOR: '1' } };

const OWN = `
catalog:
  workshop: { name: Workshop, description: A day with your team., price: 1800, unit: day, duration: 8h }
  setup: { name: Setup, price: "490.50 EUR", duration: 90m }
  audit: { name: Audit }
`;
const LIST = `Artikelnummer;Bezeichnung;Beschreibung;Einzelpreis;Einheit;Dauer;Aktiv;Lager
workshop;Workshop;Ein Tag mit Ihrem Team;"1.900,00 €";Tag;8 h;ja;3
;Beratung (Stunde);Antworten;120;Stunde;60;;1
alt;Altes Paket;;10;;;nein;
`;

beforeEach(async () => {
  box = sandbox();
  expect((await box.run('init --country DE', pipe)).code).toBe(0);
  appendFileSync((await box.run('playbook path', pipe)).stdout.trim(), OWN);
  box.file('preise.csv', LIST);
});

test('the playbook names what is sold, an import goes over it and says so; again it changes nothing, and undo takes it back', async () => {
  await transcript(box, `
$ salesos catalog list
ID        Item               Price  Minutes  Offered  From
workshop  Workshop  1800 EUR / day      480  yes      playbook
setup     Setup         490.50 EUR       90  yes      playbook
audit     Audit         on request        -  yes      playbook
$ salesos catalog import {dir}/preise.csv
Read 3 rows: 2 new items, 1 changed, 0 known already.
! 1 column not read: Lager.
! The playbook names workshop too: what was imported counts.
! Next: salesos catalog list  (or take it back: salesos undo bt_…)
$ salesos catalog list --all
ID…Item…Price…From
workshop…Workshop…1900 EUR / Tag…480  yes      import (over the playbook)
setup…Setup…490.50 EUR…90  yes      playbook
audit…Audit…on request…-  yes      playbook
alt…Altes Paket…10 EUR…-  no       import
beratung-stunde…Beratung (Stunde)…120 EUR / Stunde…60  yes      import
$ salesos catalog import {dir}/preise.csv
Read 3 rows: 0 new items, 0 changed, 3 known already.
! 1 column not read: Lager.
! The playbook names workshop too: what was imported counts.
$ salesos catalog show beratung
Beratung (Stunde)  beratung-stunde
Antworten
Price      120 EUR / Stunde
Duration   60 min
From       import
$ salesos catalog show nothing
? 4
! The catalog has no "nothing".
! See: salesos catalog list --all
`, terminal);
  expect((await box.run('verify', pipe)).code).toBe(0);
  expect((await box.run('undo --yes', pipe)).stdout).toMatch(/^Took back catalog bt_\w+ of preise.csv: 3 events hidden/);
  expect(JSON.parse((await box.run('catalog list --all --json id,price,source', pipe)).stdout)).toEqual([
    { id: 'workshop', price: 1800, source: 'playbook' }, { id: 'setup', price: 490.5, source: 'playbook' }, { id: 'audit', price: null, source: 'playbook' },
  ]);
  expect((await box.run('verify', pipe)).code).toBe(0);
});

test('a price list without some columns leaves what is known, and one event tells each change', async () => {
  await box.run('catalog import {dir}/preise.csv', pipe);
  box.file('new.json', JSON.stringify([{ id: 'beratung-stunde', price: 130 }, { id: 'alt', price: null }]));
  expect(JSON.parse((await box.run('catalog import {dir}/new.json --json', pipe)).stdout)).toMatchObject({ rows: 2, created: 0, changed: 2, rejected: 0, over_playbook: [] });
  expect(JSON.parse((await box.run('catalog show beratung-stunde --json', pipe)).stdout)).toMatchObject({ name: 'Beratung (Stunde)', description: 'Antworten', price: 130, unit: 'Stunde', duration_minutes: 60, active: true });
  expect(JSON.parse((await box.run('catalog show alt --json price,active', pipe)).stdout)).toEqual({ price: null, active: false });
  const events = (await box.run('export events', pipe)).stdout.split('\n').filter((line) => line.includes('catalog.changed'));
  expect(events).toHaveLength(5);
});

test('rows that cannot be read become rejects with line and reason, and take no other with them', async () => {
  box.file('bad.csv', 'name,price,currency,duration,active\nGood,10,,30,\n,5,,,\nFree words,lots,,,\nOdd money,5,XQQ,,\nLong,5,,never,\nMaybe,5,,,perhaps\ngood,11,,,\nYen,1.5,JPY,,\nTwo,5 USD,EUR,,\n');
  const { code, stdout, stderr } = await box.run('catalog import {dir}/bad.csv', pipe);
  expect([code, stdout]).toEqual([8, 'Read 9 rows: 1 new item, 0 changed, 0 known already, 8 rejected.\n']);
  expect(stderr).toMatch(/^8 rows were rejected\.\n[\s\S]*line 3: it has neither an id nor a name\n[\s\S]*Each with its line and reason: .*bad-\w+\.csv\n$/);
  const rejects = readFileSync(/reason: (.*)\n$/.exec(stderr)?.[1] ?? '', 'utf8');
  expect(rejects.split('\r\n').slice(1, -1).map((line) => line.replace(/,[^,]*(?:,[^,]*){4}$/, ''))).toEqual([
    '3,it has neither an id nor a name', expect.stringContaining('4,"""lots"" is no price'), '5,"""XQQ"" is no currency of ISO 4217"',
    expect.stringContaining('6,"""never"" is no length of time'), '7,"""perhaps"" is neither yes nor no"', '8,"""good"" is in line 2 already"',
    expect.stringContaining('9,"""1.5"" is no price'), expect.stringContaining('10,"the price is in USD'),
  ]);
  expect(JSON.parse((await box.run('catalog show good --json price,duration_minutes', pipe)).stdout)).toEqual({ price: 10, duration_minutes: 30 });
});

test('a file that names nothing, and a price that is none, are refused with the way out', async () => {
  box.file('people.csv', 'email,phone\na@b.example,1\n');
  await transcript(box, `
$ salesos catalog import {dir}/people.csv
? 3
! {dir}/people.csv has neither a column "id" nor a column "name".
! A catalog has the columns id, name, description, price, currency, unit, duration and active; only a name is needed.
`.replaceAll('{dir}/people.csv has', `${box.dir}/people.csv has`), pipe);
  appendFileSync((await box.run('playbook path', pipe)).stdout.trim(), '  bad: { name: Bad, price: lots }\n');
  const refused = await box.run('catalog list', pipe);
  expect([refused.code, refused.stdout]).toEqual([9, '']);
  expect(refused.stderr).toMatch(/write a price/);
});
