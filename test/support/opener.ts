// A process of its own that opens a database as the program does: node opener.mjs PATH MIGRATIONS. Says `ready`, then `open` or what went wrong.
import { openDatabase } from '../../src/db/open.ts';

const [path = '', migrationsFolder = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
try {
  const db = await openDatabase({ path, migrationsFolder, durability: 'full' });
  process.stdout.write('open\n');
  db.close();
} catch (error) { process.stdout.write(`${error instanceof Error && 'code' in error ? String(error.code) : ''} ${String(error)}\n`); }
