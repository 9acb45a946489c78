import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Sandbox, sandbox, transcript } from '../support/transcript.ts';

const NOW = { now: '2026-03-01T08:00:00Z' };
const initialised = async (): Promise<Sandbox> => {
  const box = sandbox();
  expect((await box.run('init', NOW)).code).toBe(0);
  return box;
};
const folder = (box: Sandbox): string => join(box.dir, 'data/salesos/default');

test('backup, list and restore, as a pipe', async () => {
  const box = await initialised();
  const file = `${folder(box)}/backups/salesos-2026-03-01T08-00-00.000Z-manual.db`;
  await transcript(box, `
$ salesos backup
Backed up 0 leads and … event (… kB) to ${file}
! Next: salesos backup list  (when you need it)
$ salesos backup list
2026-03-01 08:00\tmanual\t… kB\t${file}
! Next: salesos restore latest
$ salesos restore latest
? 2
! …
! …
$ salesos restore latest --yes
Restored 0 leads and … event from ${file}
The database that was in use lies at ${folder(box)}/salesos.db.replaced-2026-03-01T08-00-00.000Z
! Next: salesos status
`, NOW);
  expect(readdirSync(folder(box))).toContain('salesos.db');
});

test('on a terminal it asks first', async () => {
  const box = await initialised();
  await box.run('backup', NOW);
  const no = await box.run('restore latest', { ...NOW, isTerminal: true, input: 'n\n' });
  expect(no.code).toBe(130);
  expect(no.stderr).toMatch(/in the place of .*salesos\.db\?/);
  const yes = await box.run('restore latest', { ...NOW, isTerminal: true, input: 'y\n' });
  expect(yes).toMatchObject({ code: 0 });
});

test('documented fields for programs', async () => {
  const box = await initialised();
  const read = async (line: string): Promise<unknown> => JSON.parse((await box.run(line, NOW)).stdout);
  expect(await read('backup --json')).toEqual({
    path: expect.stringMatching(/manual\.db$/), taken_at: '2026-03-01T08:00:00Z', kind: 'manual', bytes: expect.any(Number), leads: 0, events: expect.any(Number),
  });
  expect(await read('backup list --json')).toEqual([{ path: expect.any(String), taken_at: '2026-03-01T08:00:00Z', kind: 'manual', bytes: expect.any(Number) }]);
  expect(await read('restore latest --yes --json')).toEqual({
    from: expect.any(String), database: join(folder(box), 'salesos.db'), replaced: expect.any(String), leads: 0, events: expect.any(Number), erased: 0,
  });
});

test('each way to go wrong has its sentence and exit code', async () => {
  const box = await initialised();
  writeFileSync(join(box.dir, 'notes.txt'), 'no database '.repeat(20));
  await transcript(box, `
$ salesos backup list
! No backups yet.
! Next: salesos backup
$ salesos restore
? 4
! …There is no backup in ${folder(box)}/backups.
! …salesos restore FILE
$ salesos restore latest --yes
? 4
! …there is no backup in ${folder(box)}/backups
! …salesos restore FILE
$ salesos restore {dir}/nothing.db --yes
? 4
! …there is no file ${box.dir}/nothing.db
! …salesos backup list
$ salesos restore {dir}/notes.txt --yes
? 10
! …${box.dir}/notes.txt is no database
! …
$ salesos backup -o {dir}/notes.txt
? 5
! …${box.dir}/notes.txt exists already; it was left as it is
! …
$ salesos backup --db {dir}/none.db
? 9
! …there is no database at ${box.dir}/none.db
! …salesos init
`, NOW);
  await box.run('backup', NOW);
  expect(await box.run('restore', NOW)).toMatchObject({ code: 2, stderr: expect.stringMatching(/Say which backup[\s\S]*salesos restore latest/) });
});
