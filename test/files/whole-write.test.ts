import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundleScript, start } from '../support/process.ts';

/** Files may grow to 8 or 16 KB, by the shell: the system takes that much of a write, and refuses the next one. */
const LIMITED = ['sh', '-c', 'ulimit -f 16; exec "$@"', 'sh'];

const place = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'salesos-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

describe.skipIf(process.platform === 'win32')('where only a part of a text has room', () => {
  let script = '';
  beforeAll(async () => { script = await bundleScript('writer'); });

  it('a file that is to be replaced stays as it was, and nothing lies beside it', async () => {
    const dir = place();
    const path = join(dir, 'leads.csv');
    writeFileSync(path, 'the good one');
    expect(JSON.parse(await start([script, 'whole', path], LIMITED).done)).toMatchObject({ code: 'storage' });
    expect(readdirSync(dir)).toEqual(['leads.csv']);
    expect(readFileSync(path, 'utf8')).toBe('the good one');
    expect(await start([script, 'whole', path]).done).toBe('written\n');
    expect(readFileSync(path, 'utf8')).toHaveLength(100_000);
  });

  it('rejects that are not all on the disk are not counted as written', async () => {
    expect(JSON.parse(await start([script, 'rejects', join(place(), 'bad.csv')], LIMITED).done)).toMatchObject({ code: 'storage' });
  });
});
