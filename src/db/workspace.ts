import { type ReadTx, scalar, statement, type Tx } from './store.ts';

/**
 * Everything of the workspace that is one value: `install_id`, `mode`, `last_tick`, `live` (since when; missing in a dry run), `stopped`, `turns`, `energy`, `playbook_version`,
 * `playbook_file` (`size:mtime` of the file whose rules are stored), `playbook_for` (what else those rules depend on), `config`,
 * `trained_at` (when the model in force was trained; missing while the prior counts), `retrain_at` (when a tick looks whether to train it again),
 * `replayed_to` (only in a file that `replay` made: the moment that it shows).
 */
const selectSetting = scalar<[string], string>('SELECT value FROM workspace WHERE name = ?');
const upsertSetting = statement<[string, string]>('INSERT INTO workspace (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
const deleteSetting = statement<[string]>('DELETE FROM workspace WHERE name = ?');

/** The setting with the moment at which a tick last ended, in milliseconds; the doorbell knows it by this name too. */
export const LAST_TICK = 'last_tick';

/** The setting with the last lead that messages of nobody known were compared with; missing while there are none. */
export const UNMATCHED = 'unmatched';

/** The value kept under a name, undefined when there is none. */
export const getSetting = (tx: ReadTx, name: string): string | undefined => tx.use(selectSetting).get(name);

/** Keeps a value under a name, in place of what was there. */
export const setSetting = (tx: Tx, name: string, value: string): void => { tx.use(upsertSetting).run(name, value); };

/** Forgets the value under a name. */
export const clearSetting = (tx: Tx, name: string): void => { tx.use(deleteSetting).run(name); };
