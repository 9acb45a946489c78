import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { chooseDriver } from '../../src/db/driver-choice.ts';

const load = createRequire(import.meta.url);
const fail = (): never => { throw new Error('it must not be touched, or is not there'); };

describe('which driver runs', () => {
  it('is 13 where Node has the Node-API that it is built for, else 12', () => {
    expect(SqliteDatabase).toBe(load(Number(process.versions.napi) >= 10 ? 'better-sqlite3-13' : 'better-sqlite3'));
  });

  it.each([9, 8])('never touches 13 with Node-API %i: it would crash', (nodeApi) => {
    expect(chooseDriver(fail, () => '12', nodeApi)).toBe('12');
  });

  it.each([10, 11])('leaves 12 alone with Node-API %i', (nodeApi) => {
    expect(chooseDriver(() => '13', fail, nodeApi)).toBe('13');
  });

  it('is 12 where 13 was not installed', () => {
    expect(chooseDriver(fail, () => '12', 10)).toBe('12');
  });

  it('is installed without a compiler: else npm ci takes 13 away again where there is none', () => {
    expect(load(join(process.cwd(), 'package-lock.json')).packages['node_modules/better-sqlite3-13']).toMatchObject({ optional: true, gypfile: false });
  });
});
