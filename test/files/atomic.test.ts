import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from '../../src/cli/failure.ts';
import { writeAtomically } from '../../src/files/atomic.ts';

const place = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};
const failure = async (path: string): Promise<ReturnType<typeof failureOf>> =>
  failureOf(await writeAtomically(path, (append) => append('x')).then(() => expect.fail('it was written'), (error: unknown) => error));

test('a file appears whole, for its owner alone', async () => {
  const path = join(place(), 'plan.ndjson');
  await writeAtomically(path, async (append) => { await append('1\n'); await append('2\n'); });
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['1\n2\n', 0o600]);
});

test('what is in the way is told by the name that was given', async () => {
  const dir = place();
  const missing = join(dir, 'no');
  expect(await failure(join(missing, 'plan.ndjson'))).toMatchObject({ code: 'not_found', message: `There is no folder ${missing}.`, hint: `Make it first: mkdir -p ${missing}`, details: { path: missing } });
  const file = join(dir, 'file');
  writeFileSync(file, '');
  expect(await failure(join(file, 'plan.ndjson'))).toMatchObject({ code: 'not_found', message: `Cannot use ${file}: a part of the path is a file, not a directory.` });
  const folder = join(dir, 'folder');
  mkdirSync(folder);
  expect(await failure(folder)).toMatchObject({ code: 'invalid', message: `Cannot use ${folder}: it is a directory, not a file.` });
  const long = join(dir, 'n'.repeat(300));
  expect(await failure(long)).toMatchObject({ code: 'invalid', message: `Cannot use ${long}: the name is too long.` });
  expect(readdirSync(dir).sort()).toEqual(['file', 'folder']);
});
