import { writeAtomically } from '../../src/files/atomic.ts';
import { openRejects } from '../../src/files/rejects.ts';

/** Writes 100,000 bytes as an export does, or as rejects, and says how that went: for runs under a limit that takes a part of them. */
const [how = '', path = ''] = process.argv.slice(2);
const text = 'x'.repeat(100_000);

const write = async (): Promise<void> => {
  if (how === 'whole') return writeAtomically(path, (append) => append(text));
  const rejects = openRejects(path, { bytes: 0, header: 'a\n' });
  try { rejects.append(text); } finally { rejects.close(); }
};

write().then(() => console.log('written'), (error: unknown) => console.log(JSON.stringify(error)));
