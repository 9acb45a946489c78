import type { Tx } from '../../db/store.ts';
import { setSetting } from '../../db/workspace.ts';

/** The setting under which leads wait for their values under the newest playbook: the version, then the last key that is done. */
export const REVALUING = 'revaluing';

/** Notes that the rules have changed: the next ticks work through the leads. */
export const beginRevaluing = (tx: Tx, version: number): void => setSetting(tx, REVALUING, `${version}:0`);
