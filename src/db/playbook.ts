import { type ReadTx, statement, type Tx } from './store.ts';

export interface PlaybookVersion { readonly version: number; readonly hash: string; readonly source: string; readonly compiled: string; readonly storedAt: number }
interface Row { readonly version: number; readonly hash: string; readonly source: string; readonly compiled: string; readonly stored_at: number }

const selectVersion = statement<[number], Row>('SELECT * FROM playbook_versions WHERE version = ?');
const selectByHash = statement<[string, string], Row>('SELECT * FROM playbook_versions WHERE hash = ? AND compiled = ? ORDER BY version DESC LIMIT 1');
const insertVersion = statement<[string, string, string, number]>('INSERT INTO playbook_versions (hash, source, compiled, stored_at) VALUES (?, ?, ?, ?)');

const toVersion = ({ stored_at, ...row }: Row): PlaybookVersion => ({ ...row, storedAt: stored_at });

/** A stored playbook by its number; undefined when there is none. */
export const findPlaybook = (tx: ReadTx, version: number): PlaybookVersion | undefined => {
  const row = tx.use(selectVersion).get(version);
  return row && toVersion(row);
};

/** The number of a playbook: that of the same text with the same rules when it was stored before, else a new one. */
export const insertPlaybook = (tx: Tx, { hash, source, compiled }: Pick<PlaybookVersion, 'hash' | 'source' | 'compiled'>): number =>
  tx.use(selectByHash).get(hash, compiled)?.version ?? Number(tx.use(insertVersion).run(hash, source, compiled, tx.now).lastInsertRowid);
