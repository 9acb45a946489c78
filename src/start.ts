// The part that runs before anything is loaded: a version, and a tick that finds nothing due. Everything else is main.ts.
import { nothingDue } from './db/doorbell.ts';

declare const VERSION: string;

const argv = process.argv.slice(2);
const isAlone = argv.length === 1;
if (isAlone && (argv[0] === '--version' || argv[0] === '-V')) process.stdout.write(`salesos ${VERSION}\n`);
else if (isAlone && argv[0] === 'tick' && nothingDue(process.env, Date.now(), require)) {
  // Under cron every word becomes a mail.
  if (process.stdout.isTTY) process.stdout.write('Nothing is due.\n');
} else void import('./main.js').then(({ runProcess }) => runProcess(argv));
