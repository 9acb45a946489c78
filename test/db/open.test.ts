import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { testStore } from '../support/database.ts';

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-open-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

test('a new file is complete and set up', async () => {
  const path = join(folder(), 'deep/er/salesos.db');
  const db = await openDatabase({ path, durability: 'full' });
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(db.pragma('busy_timeout', { simple: true })).toBe(0);
  expect(db.prepare('select count(*) from leads').pluck().get()).toBe(0);
  db.close();
});

test('a test store is migrated', async () => {
  const { store } = testStore();
  expect(await store.write((tx) => tx.now)).toBe(Date.UTC(2026, 2, 1, 8));
});
