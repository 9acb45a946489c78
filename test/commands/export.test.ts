import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fillWorkspace, NOW } from '../docs/workspace.ts';
import { sandbox, transcript } from '../support/transcript.ts';

const filled = async () => {
  const box = sandbox();
  await fillWorkspace(box);
  return box;
};

test('each noun as CSV, NDJSON and JSON: by --format, by the extension, by the global flags', async () => {
  const box = await filled();
  await transcript(box, `
$ salesos export organizations
id,name,domain,leads,open_deals,amounts\r
biolab.example,BioLab GmbH,biolab.example,1,1,"{""EUR"":9000}"\r
falk.example,Falk AG,falk.example,1,1,{}\r
stone.example,Stone Inc,stone.example,1,1,"{""EUR"":4800}"\r
$ salesos export chats
$ salesos export chats --format csv
id,lead_id,lead_name,lead_email,channel,started_at,ended_at,turns,extraction\r
$ salesos export chats --json
[]
$ salesos export suppressions
kind,value,reason,source,at\r
…\r
$ salesos export messages --format xml
? 2
! "xml" is none of the choices.
! Choices: csv, ndjson, json.
`, { now: NOW });
  expect((await box.run('export deals', { now: NOW })).stdout.split('\r\n')[0]).toBe('id,lead_id,lead_name,lead_email,name,pipeline,stage,state,amount,currency,owner,created_at,stage_at,closed_at,close_reason,next_activity_at');
  for (const what of ['leads', 'deals', 'tasks', 'messages', 'events']) {
    const csv = await box.run(`export ${what} --format csv`, { now: NOW });
    const json = JSON.parse((await box.run(`export ${what} --json`, { now: NOW })).stdout) as readonly object[];
    const lines = (await box.run(`export ${what} --jsonl`, { now: NOW })).stdout.trim().split('\n').map((line) => JSON.parse(line) as object);
    expect(lines).toEqual(json);
    expect(json.length).toBeGreaterThan(0);
    expect(csv.stdout.split('\r\n').length).toBeGreaterThan(json.length);
    for (const extension of ['csv', 'ndjson', 'jsonl', 'json']) {
      const path = join(box.dir, `${what}.${extension}`);
      expect(await box.run(`export ${what} -o ${path}`, { now: NOW })).toMatchObject({ code: 0, stdout: '', stderr: `Wrote ${json.length} ${what} to ${path}.\n` });
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const format = extension === 'jsonl' ? 'ndjson' : extension;
      expect(readFileSync(path, 'utf8')).toBe((await box.run(`export ${what} --format ${format}`, { now: NOW })).stdout);
    }
  }
  expect(JSON.parse((await box.run('export deals --format json', { now: NOW })).stdout)).toContainEqual(expect.objectContaining({ name: 'Pilot', amount: 4800, currency: 'EUR', lead_email: 'bob@stone.example' }));
});

test('everything goes into one folder, whole or not at all, and comes back', async () => {
  const box = await filled();
  const folder = join(box.dir, 'out');
  await transcript(box, `
$ salesos export all -o {dir}/out
Wrote everything to ${folder}
  leads.csv             4 records
  organizations.csv     3 records
  deals.csv             3 records
  tasks.csv             … records
  proposals.ndjson      0 records
  messages.csv          … records
  enrollments.csv       0 records
  chats.ndjson          0 records
  catalog.csv           … record…
  campaigns.csv         1 record
  suppressions.csv      1 record
  events.ndjson         … records
! Next: salesos import ${folder}/leads.csv  (in another workspace)
$ salesos export all -o {dir}/out
? 5
! ${folder} is there already; it was left as it is
! Name a folder that does not exist yet.
$ salesos export all -o {dir}/no/out
? 4
! There is no folder ${join(box.dir, 'no')}.
! Make it first: mkdir -p ${join(box.dir, 'no')}
`, { now: NOW });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { readonly files: readonly { readonly file: string; readonly records: number }[] };
  expect(readdirSync(folder).sort()).toEqual([...manifest.files.map(({ file }) => file), 'README.txt', 'manifest.json'].sort());
  for (const { file, records } of manifest.files.filter((one) => one.file.endsWith('.ndjson'))) {
    expect(readFileSync(join(folder, file), 'utf8').split('\n').length - 1).toBe(records);
  }
  const away = sandbox();
  await away.run('init --country DE', { now: NOW });
  expect((await away.run(`import ${folder}/leads.csv --quiet`, { now: NOW })).stdout).toMatch(/^Imported 4 rows: 4 created/);
  expect((await away.run('export leads', { now: NOW })).stdout).toBe(readFileSync(join(folder, 'leads.csv'), 'utf8'));
});

test('a folder that is there and empty is filled; one that a killed export left is swept; a file and the workspace are left alone', async () => {
  const box = await filled();
  const folder = join(box.dir, 'out');
  const left = join(box.dir, '.out.999999999.0123456789ab.new');
  for (const path of [folder, left]) mkdirSync(path);
  writeFileSync(join(left, 'leads.csv'), 'half');
  expect((await box.run(['export', 'all', '-o', folder, '--format', 'json'], { now: NOW })).code).toBe(0);
  expect(readdirSync(folder)).toContain('events.json');
  expect(existsSync(left)).toBe(false);
  writeFileSync(join(box.dir, 'file'), 'mine');
  expect((await box.run(`export all -o ${join(box.dir, 'file')}`, { now: NOW })).code).toBe(5);
  expect(readFileSync(join(box.dir, 'file'), 'utf8')).toBe('mine');
  const playbook = (await box.run('playbook path', { now: NOW })).stdout.trim();
  expect((await box.run(['export', 'all', '-o', join(dirname(playbook), 'stop')], { now: NOW })).code).toBe(5);
});

test('what is sold goes out and comes in elsewhere, the same to the byte', async () => {
  const [home, away] = [sandbox(), sandbox()];
  for (const box of [home, away]) await box.run('init --country DE', { now: NOW });
  const prices = home.file('prices.csv', 'id,name,description,price,currency,unit,duration_minutes,active\naudit,"Audit, ""deep""","=1+1",1.250,EUR,day,90,yes\nold,Old,,,EUR,,,no\n');
  expect(await home.run(['catalog', 'import', prices], { now: NOW })).toMatchObject({ code: 0 });
  const out = join(home.dir, 'catalog.csv');
  expect(await home.run(['export', 'catalog', '-o', out], { now: NOW })).toMatchObject({ code: 0, stderr: `Wrote 2 items to ${out}.\n` });
  expect(await away.run(['catalog', 'import', out], { now: NOW })).toMatchObject({ code: 0 });
  expect((await away.run('export catalog', { now: NOW })).stdout).toBe(readFileSync(out, 'utf8'));
  expect((await away.run('catalog show audit --json price,duration_minutes,description', { now: NOW })).stdout).toBe((await home.run('catalog show audit --json price,duration_minutes,description', { now: NOW })).stdout);
});
