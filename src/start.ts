// The part that runs before anything is loaded: a version, and a tick that finds nothing due. Everything else is main.ts.
import { nothingDue, type OpenFile } from './db/doorbell.ts';
import { chooseDriver, type Driver } from './db/driver-choice.ts';

declare const VERSION: string;

/** The JavaScript of both drivers is part of this file, and where their native parts lie is known: finding them costs more than asking. */
const openBy13: OpenFile = (path, options) => {
  const SqliteDatabase: Driver = require('better-sqlite3-13');
  return new SqliteDatabase(path, options);
};
const openBy12: OpenFile = (path, options) => {
  const SqliteDatabase: Driver = require('better-sqlite3');
  return new SqliteDatabase(path, { ...options, nativeBinding: require.resolve('better-sqlite3/build/Release/better_sqlite3.node') });
};
const open: OpenFile = (path, options) => chooseDriver(() => openBy13(path, options), () => openBy12(path, options));

const argv = process.argv.slice(2);
const isAlone = argv.length === 1;
if (isAlone && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`salesos ${VERSION}\n`);
else if (isAlone && argv[0] === 'tick' && nothingDue(process.env, Date.now(), open)) {
  // Under cron every word becomes a mail.
  if (process.stdout.isTTY) process.stdout.write('Nothing is due.\n');
} else void import('./main.js').then(({ runProcess }) => runProcess(argv));
