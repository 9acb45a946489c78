// The part that runs before anything is loaded: a version, and a tick that finds nothing due. Everything else is main.ts.
import { nothingDue, type OpenFile } from './db/doorbell.ts';

declare const VERSION: string;

/** The driver's own JavaScript is part of this file, and its native part is named: finding both costs more than asking. */
const open: OpenFile = (path, options) => {
  const SqliteDatabase: typeof import('better-sqlite3') = require('better-sqlite3');
  return new SqliteDatabase(path, { ...options, nativeBinding: require.resolve('better-sqlite3/build/Release/better_sqlite3.node') });
};

const argv = process.argv.slice(2);
const isAlone = argv.length === 1;
if (isAlone && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`salesos ${VERSION}\n`);
else if (isAlone && argv[0] === 'tick' && nothingDue(process.env, Date.now(), open)) {
  // Under cron every word becomes a mail.
  if (process.stdout.isTTY) process.stdout.write('Nothing is due.\n');
} else void import('./main.js').then(({ runProcess }) => runProcess(argv));
