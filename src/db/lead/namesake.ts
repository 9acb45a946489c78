import { type ReadTx, statement } from '../store.ts';

export interface NamedLead { readonly id: string; readonly name: string; readonly company: string | null; readonly email: string | null }

const selectNamesakes = statement<[string, number], NamedLead>(
  `SELECT id, name, company, email FROM leads WHERE name = ? COLLATE NOCASE AND key <> ? AND removed = 0 AND merged_into IS NULL ORDER BY key LIMIT 20`);

/** Other leads of this name, whatever the case; at most 20. Reads all leads: never inside a write. */
export const listNamesakes = (tx: ReadTx, key: number, name: string): NamedLead[] => tx.use(selectNamesakes).all(name, key);
