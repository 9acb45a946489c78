import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openRejects } from '../../src/files/rejects.ts';

const place = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, 'rejects', 'bad.csv');
};

test('a file of rejects is made with the first of them, for its owner alone', () => {
  const path = place();
  const rejects = openRejects(path, { bytes: 0, header: 'a,b\n' });
  rejects.append('');
  expect(existsSync(path)).toBe(false);
  rejects.append('1,2\n');
  rejects.append('3,4\n');
  rejects.close();
  expect(readFileSync(path, 'utf8')).toBe('a,b\n1,2\n3,4\n');
  expect(rejects.bytes).toBe(12);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
});

test('a run that goes on cuts off what a killed one wrote and did not count', () => {
  const path = place();
  const first = openRejects(path, { bytes: 0, header: 'a\n' });
  first.append('1\n');
  const counted = first.bytes;
  first.append('2, of a transaction that never was\n');
  first.close();
  const second = openRejects(path, { bytes: counted, header: 'a\n' });
  second.append('2\n');
  second.close();
  expect(readFileSync(path, 'utf8')).toBe('a\n1\n2\n');
});
