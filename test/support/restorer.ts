// A process of its own that restores: node restorer.mjs DATABASE BACKUPS. Says `ready`, then `restored`.
import { restoreBackup } from '../../src/app/backup.ts';

const [database = '', backups = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
await restoreBackup({ place: { database, backups }, file: 'latest', now: Date.now() });
process.stdout.write('restored\n');
