import { createRequire } from 'node:module';
import { chooseDriver, type Driver } from './driver-choice.ts';

export type { Database, Options } from 'better-sqlite3';

const load = createRequire(import.meta.url);

/** Its binary is looked for at the first opening, not before. */
const proven = (driver: Driver): Driver => {
  new driver(':memory:').close();
  return driver;
};

/** Opens SQLite, by the major of better-sqlite3 that runs here. Nothing else loads either, but start.ts, which has them bundled. */
export const SqliteDatabase: Driver = chooseDriver(() => proven(load('better-sqlite3-13')), () => load('better-sqlite3'));
