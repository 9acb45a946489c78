import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = '2026-03-02T08:00:00Z';

/** Words that stand nowhere else: what they are of is where they are put. */
const CANARY = {
  name: 'Zoë Quetzal-Ärmel', oldName: 'Zoraida Quetzalov', email: 'zoe.quetzal@quetzalmail.example', second: 'zq@quetzal-two.example', phone: '+4930912345678', company: 'Quetzalwerke KG',
  title: 'Chief Quetzal', notes: 'quetzal-note "with quotes"\nand a line', attribute: 'quetzal-attribute', tag: 'quetzal-tag', slug: 'zoe-quetzal-77',
  external: 'quetzal-crm-4711', campaign: 'quetzal-campaign', metadata: 'quetzal-metadata', log: 'quetzal-log', task: 'quetzal-task', deal: 'quetzal-deal', quote: 'quetzal-quote',
  chat: 'quetzal-chat', draft: 'quetzal-draft', rejected: 'quetzal-rejected', city: 'Quetzaltenango', source: 'quetzal-source',
} as const;

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const PEOPLE = [
  ['Name', 'Email', 'Phone', 'Company', 'Job Title', 'Notes', 'Shoe', 'Tags', 'LinkedIn', 'External ID', 'Campaign', 'City'],
  [CANARY.oldName, CANARY.email, CANARY.phone, CANARY.company, CANARY.title, CANARY.notes, CANARY.attribute, CANARY.tag, `https://www.linkedin.com/in/${CANARY.slug}`, `crm:${CANARY.external}`, CANARY.campaign, CANARY.city],
  ['Bob Stone', 'bob@stone.example', '+14155550123', 'Stone Inc', 'Head', '', '44', '', '', 'crm:1', '', ''],
  // Rejected: nothing tells who it is, but the name.
  [CANARY.name, 'no address', '', '', CANARY.rejected, '', '', '', '', '', '', ''],
].map((row) => row.map(csvCell).join(',')).join('\r\n');
const SECOND = `Name,Email\n${csvCell(CANARY.name)},${CANARY.second}\n`;

const event = (type: string, identifier: object, metadata: object, more: object = {}): string =>
  `${JSON.stringify({ event_type: type, source: 'website', occurred_at: '2026-03-02T07:00:00Z', lead_identifier: identifier, metadata, ...more })}\n`;

const dirOf = async (box: Sandbox): Promise<string> => dirname((await box.run('playbook path')).stdout.trim());
const ok = async (box: Sandbox, line: string | readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await box.run(line, { now: NOW });
  if (code !== 0 && code !== 8) throw new Error(`${String(line)}: ${code}\n${stderr}`);
  return stdout;
};

/** A workspace in which the person has left traces wherever a person can. */
const haunted = async () => {
  const box = sandbox();
  await ok(box, 'init --country DE --mode autopilot');
  const dir = await dirOf(box);
  const files = { people: box.file(`${CANARY.email}.csv`, PEOPLE), second: box.file('second.csv', SECOND) };
  expect((await box.run(['import', files.people], { now: NOW })).code).toBe(8);
  await ok(box, ['import', files.second]);
  await ok(box, ['ingest', box.file('events.ndjson', [
    event('demo_requested', { email: CANARY.email.toUpperCase() }, { page: '/pricing', message: `We want to buy. ${CANARY.metadata}` }, { campaign: CANARY.campaign, source: CANARY.source }),
    event('email_replied', { external_id: `crm:${CANARY.external}` }, { text: `sounds good, ${CANARY.metadata}` }),
    event('page_visited', { email: 'bob@stone.example' }, { page: '/' }),
  ].join(''))]);
  await ok(box, ['leads', 'edit', CANARY.email, '--set', `name=${CANARY.name}`]);
  // One row has both addresses: the two become one.
  expect(JSON.parse(await ok(box, ['import', box.file('both.csv', `Name,Email\n${csvCell(CANARY.name)},${csvCell(`${CANARY.email}; ${CANARY.second}`)}\n`), '--json']))).toMatchObject({ merged: 1 });
  const database = join(dir, 'salesos.db');
  await ok(box, ['log', 'note', CANARY.email, CANARY.log]);
  await ok(box, ['tasks', 'add', CANARY.email, CANARY.task, '--due', 'tomorrow']);
  await ok(box, ['leads', 'bant', CANARY.email, '--budget', 'confirmed', '--authority', 'confirmed', '--need', 'stated', '--timeline', 'stated', '--quote', CANARY.quote]);
  await ok(box, ['deals', 'create', CANARY.email, '--pipeline', 'sales', '--amount', '4800 EUR', '--name', CANARY.deal]);
  await ok(box, 'tick');
  await ok(box, 'review');
  await ok(box, ['leads', 'search', 'quetzal']);
  // What the commands cannot say yet is said to the ledger itself.
  const db = new SqliteDatabase(database);
  const key = db.prepare<[string], number>('SELECT lead_key FROM identities WHERE value = ?').pluck().get(CANARY.email) ?? 0;
  const append = db.prepare(`INSERT INTO events (dedupe_key, lead_key, type, source, occurred_at, recorded_at, by, rule, history, payload)
    VALUES (?, ?, ?, 'salesos', 0, 0, 'outside', 'human', 1, ?)`);
  const chat = (id: string, text: string): string => JSON.stringify({ id, channel: 'web', started_at: 0, ended_at: 0, turns: [{ role: 'visitor', text, at: null }], extraction: { email: CANARY.email } });
  append.run('chat-1', key, 'chat.recorded', chat('ch_1', CANARY.chat));
  append.run(`chat-${CANARY.email}`, null, 'chat.recorded', chat(`web:${CANARY.email}`, `${CANARY.chat}: write to ${CANARY.email}`));
  db.prepare('INSERT INTO chats (id, lead_key, channel, started_at, ended_at, turns, extraction, seq) SELECT ?, NULL, ?, 0, 0, ?, ?, max(seq) FROM events')
    .run(`web:${CANARY.email}`, 'web', JSON.stringify([{ role: 'visitor', text: CANARY.chat, at: null }]), '{}');
  append.run('draft-1', key, 'message.drafted', JSON.stringify({ id: 'ms_draft', channel: 'email', subject: CANARY.draft, body: CANARY.draft, job: null }));
  append.run('notice-1', null, 'notification.raised', JSON.stringify({ id: 'nt_all', kind: 'inactivity', title: `3 leads are silent: ${CANARY.name}, Bob`, text: 'x', urgency: 'low' }));
  db.prepare(`INSERT INTO notifications (id, kind, title, text, urgency, created_at, seq) SELECT 'nt_all', 'inactivity', ?, 'x', 'low', 0, max(seq) FROM events`).run(`3 leads are silent: ${CANARY.name}, Bob`);
  db.exec('ANALYZE');
  db.close();
  await ok(box, ['rebuild', CANARY.email]);
  return { box, dir, database, files };
};

/** The forms in which a text may stand in a file. */
const formsOf = (text: string): readonly Buffer[] => {
  const json = JSON.stringify(text).slice(1, -1);
  const forms = [text, text.toLowerCase(), text.toUpperCase(), json, json.toLowerCase(), json.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`), encodeURIComponent(text),
    text.normalize('NFD'), text.normalize('NFD').replace(/\p{M}/gu, ''), text.replace(/"/g, '""')];
  return [...new Set(forms)].flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le'), Buffer.from(form, 'latin1')]);
};
const ALL = Object.entries(CANARY).flatMap(([what, text]) => [...formsOf(text), ...(what === 'phone' ? formsOf(text.slice(3)) : [])].map((form) => ({ what, form })));

const everyFile = (path: string): readonly string[] => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => everyFile(join(path, name))) : [path]);
/** `file: canary` for each that is still there. */
const found = (paths: readonly string[]): readonly string[] => [...new Set(paths.flatMap(everyFile).flatMap((path) => {
  const bytes = readFileSync(path);
  return ALL.filter(({ form }) => bytes.includes(form)).map(({ what }) => `${path.split('/').at(-1)}: ${what}`);
}))].sort();

const whatIs = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.map((line) => line.split(': ')[1] ?? ''));

test('of an erased person nothing is found, in no file, in no form, and nothing brings them back', async () => {
  const { box, dir, database, files } = await haunted();
  expect([...whatIs(found([dir]))].sort()).toEqual(Object.keys(CANARY).sort());
  await ok(box, 'backup -o {dir}/old.db');
  await ok(box, 'backup');
  const said = await ok(box, ['leads', 'erase', CANARY.email, '--yes']);
  expect(said).toMatch(/^Erased ld_\w+: \d+ events blanked, \d+ addresses and ids kept as a hash only, 1 merged into them\.\nOverwrote 1 record in .*rejects.*\.csv\n1 backup made before may hold them: /);

  await ok(box, 'backup -o {dir}/new.db');
  await ok(box, 'export all -o {dir}/everything');
  expect(found([database, ...['-wal', '-shm'].map((side) => `${database}${side}`).filter(existsSync), join(dir, 'rejects'), `${database}.erasures`, join(box.dir, 'new.db'), join(box.dir, 'everything')])).toEqual([]);
  expect(statSync(`${database}.erasures`).mode & 0o777).toBe(0o600);
  const db = new SqliteDatabase(database, { readonly: true });
  for (const word of ['quetzal', 'zoraida', 'zoe']) expect(db.prepare('SELECT rowid FROM lead_search WHERE lead_search MATCH ?').all(`"${word}"`)).toEqual([]);
  db.close();

  const verified = JSON.parse(await ok(box, 'verify --json')) as object;
  expect(verified).toMatchObject({ ok: true, differences: [], waiting: 0 });
  await ok(box, 'rebuild');
  expect(JSON.parse(await ok(box, 'verify --json'))).toMatchObject({ ok: true, differences: [] });

  expect(await ok(box, ['import', files.people, '--json'])).toContain('"created": 0');
  expect(JSON.parse(await ok(box, ['import', files.second, '--json']))).toMatchObject({ rows: 1, created: 0, left_out: 1 });
  expect(JSON.parse(await ok(box, ['ingest', box.file('again.ndjson', event('page_visited', { email: CANARY.email }, { page: CANARY.metadata })), '--json']))).toMatchObject({ events: 0, leads_created: 0 });
  expect((await box.run(['leads', 'add', CANARY.name, '--email', CANARY.email], { now: NOW }))).toMatchObject({ code: 5 });
  for (const { id } of JSON.parse(await ok(box, 'imports list --json')) as readonly { readonly id: string }[]) await box.run(['undo', id, '--yes'], { now: NOW });
  expect(await ok(box, 'leads list --json name')).not.toContain('Zo');
  expect(JSON.parse(await ok(box, 'verify --json'))).toMatchObject({ ok: true, differences: [] });
  await ok(box, 'backup -o {dir}/after.db');
  expect(found([join(box.dir, 'after.db')])).toEqual([]);
});

test('the restore of an older backup leaves an erased person out, and finds them by whatever they were known by', async () => {
  const { box, dir, database, files } = await haunted();
  await ok(box, 'backup -o {dir}/old.db');
  await ok(box, ['leads', 'erase', CANARY.email, '--yes']);
  expect(found([join(box.dir, 'old.db')]).length).toBeGreaterThan(10);
  expect(await ok(box, 'restore {dir}/old.db --yes')).toContain('1 person in it had been erased since, and was left out.');
  expect(found([database])).toEqual([]);
  expect(JSON.parse(await ok(box, 'verify --json'))).toMatchObject({ ok: true, differences: [] });
  expect(await ok(box, 'leads list --json name')).toContain('Bob Stone');
  expect(JSON.parse(await ok(box, ['import', files.second, '--json']))).toMatchObject({ created: 0, left_out: 1 });
  expect(existsSync(join(dir, 'salesos.db.erasures'))).toBe(true);
  expect(await ok(box, 'restore {dir}/old.db --yes')).toContain('1 person');
});

test('somebody who was removed, or whose import was undone, is erased as well', async () => {
  for (const before of [['leads', 'remove', CANARY.email, '--yes'], ['undo', 'SECOND']] as const) {
    const box = sandbox();
    await ok(box, 'init --country DE');
    const dir = await dirOf(box);
    await ok(box, ['import', box.file('people.csv', PEOPLE)]);
    if (before[0] === 'undo') {
      const [{ id } = { id: '' }] = JSON.parse(await ok(box, 'imports list --json')) as readonly { readonly id: string }[];
      await ok(box, ['undo', id, '--yes']);
    } else await ok(box, before);
    await ok(box, ['leads', 'erase', CANARY.email, '--yes']);
    expect(found([join(dir, 'salesos.db')])).toEqual([]);
    expect(JSON.parse(await ok(box, 'verify --json'))).toMatchObject({ ok: true, differences: [] });
    for (const { id } of JSON.parse(await ok(box, 'imports list --json')) as readonly { readonly id: string }[]) await box.run(['undo', id, '--yes'], { now: NOW });
    expect(await ok(box, 'leads list --json name')).not.toContain('Zo');
  }
});

test('it asks, it shows, it says what was done before', async () => {
  const box = sandbox();
  await ok(box, 'init --country DE');
  await ok(box, ['import', box.file('people.csv', 'Name,Email,Company\nAnna Berg,anna@lab.example,Lab\nBob Stone,bob@lab.example,Lab\n')]);
  await ok(box, ['log', 'note', 'bob@lab.example', 'Anna Berg (anna@lab.example) knows the price']);
  await transcript(box, `
$ salesos leads erase anna
? 2
! Erase Anna Berg for good? No undo and no backup brings them back. There is no terminal to ask on, so nothing was done.
! Add --yes to confirm.
$ salesos leads erase anna --dry-run
Would erase Anna Berg (ld_…): 1 event, 1 address or id.
$ salesos leads erase anna@lab.example --yes
Erased ld_…: … events blanked, 1 address or id kept as a hash only.
Other leads speak of them: ld_…. What is said there was left as it is.
! Next: salesos verify
$ salesos leads erase anna@lab.example --yes
This person had been erased before.
! Next: salesos verify
$ salesos leads erase nobody@lab.example --yes
? 4
! No lead matches "nobody@lab.example".
! Look for it: salesos leads search "nobody@lab.example"
`, { now: NOW });
});
