import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { type Sandbox, sandbox } from '../support/transcript.ts';

let box: Sandbox;
let dir: string;
beforeEach(async () => {
  box = sandbox();
  dir = join(box.dir, 'data/salesos/default');
  expect((await box.run('init')).code).toBe(0);
  await box.run('leads add "Anna Berg" --email anna@lab.example');
});
const expectRefused = async (line: string, message: RegExp): Promise<void> => {
  expect(await box.run(line), line).toMatchObject({ code: 5, stdout: '', stderr: expect.stringMatching(message) });
};
const OWN = /belongs to the workspace itself; it was left as it is/;

describe('an export', () => {
  it('never takes the place of a file of the workspace, under whatever name', async () => {
    await box.run('backup');
    const [copy = ''] = readdirSync(join(dir, 'backups'));
    const link = join(box.dir, 'link.csv');
    symlinkSync(join(dir, 'playbook.yaml'), link);
    linkSync(join(dir, 'config.yaml'), join(box.dir, 'hard.csv'));
    symlinkSync(dir, join(box.dir, 'way'));
    // SQLite's own side files come and go.
    const namesThere = (): readonly string[] => readdirSync(dir).filter((name) => !/-(wal|shm)$/.test(name)).sort();
    const before = namesThere();
    const playbook = readFileSync(join(dir, 'playbook.yaml'), 'utf8');
    const names = ['salesos.db', 'salesos.db-wal', 'salesos.db-shm', 'playbook.yaml', 'config.yaml', 'secrets', 'stop', 'sends.journal', `backups/${copy}`, '../default/salesos.db'];
    for (const what of ['leads', 'events']) {
      for (const path of [...names.map((name) => `${dir}/${name}`), link, `${box.dir}/hard.csv`, `${box.dir}/way/salesos.db`, `${box.dir}/way/stop`]) {
        await expectRefused(`export ${what} -o ${path}`, OWN);
      }
    }
    expect(namesThere()).toEqual(before);
    expect(readFileSync(join(dir, 'playbook.yaml'), 'utf8')).toBe(playbook);
    expect(await box.run('leads list')).toMatchObject({ code: 0, stdout: expect.stringContaining('Anna Berg') });
  });

  it('keeps away from a database that is named by the environment', async () => {
    const database = join(box.dir, 'other/my.db');
    const env = { SALESOS_DB: database };
    await box.run('init', { env });
    expect(await box.run(`export leads -o ${database}`, { env })).toMatchObject({ code: 5, stderr: expect.stringMatching(OWN) });
    expect(await box.run('status', { env })).toMatchObject({ code: 0 });
  });

  it('replaces no database of anybody, and nothing that is no regular file', async () => {
    const foreign = join(box.dir, 'foreign.db');
    const db = new SqliteDatabase(foreign);
    db.exec('CREATE TABLE x (y)');
    db.close();
    const bytes = readFileSync(foreign);
    await expectRefused(`export leads -o ${foreign}`, /foreign\.db is a database/);
    expect(readFileSync(foreign).equals(bytes)).toBe(true);
    await expectRefused('export leads -o /dev/null', /\/dev\/null is no regular file.*\n.*-o -/);
  });

  it('replaces a file of the person\'s own, also beside the workspace', async () => {
    mkdirSync(join(dir, 'mine'));
    for (const path of [join(box.dir, 'leads.csv'), join(dir, 'mine/leads.csv')]) {
      writeFileSync(path, 'old');
      expect(await box.run(`export leads -o ${path}`)).toMatchObject({ code: 0 });
      expect(readFileSync(path, 'utf8')).toContain('anna@lab.example');
    }
    expect(await box.run(`export leads -o ${box.dir}/no/leads.csv`)).toMatchObject({ code: 4 });
    expect((await box.run(`export leads -o ${box.dir}`)).code).toBe(3);
  });
});

it('a backup makes no file that means something to the workspace', async () => {
  for (const name of ['stop', 'salesos.db-wal', 'sends.journal']) {
    const isThere = existsSync(join(dir, name));
    await expectRefused(`backup -o ${dir}/${name}`, OWN);
    expect(existsSync(join(dir, name))).toBe(isThere);
  }
  expect(await box.run(`backup -o ${box.dir}/copy.db`)).toMatchObject({ code: 0 });
});
