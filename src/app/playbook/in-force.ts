import type { Rules } from '../../core/playbook/rules.ts';
import { findPlaybook, insertPlaybook, type PlaybookVersion } from '../../db/playbook.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { getSetting, setSetting } from '../../db/workspace.ts';
import { applyToWorkspace, human } from '../ledger/ledger.ts';
import { beginRevaluing } from './revaluing.ts';

const VERSION = 'playbook_version';

/** What outcomes had taught when this version was stored; nothing in one of an older program. */
export const modelOf = ({ compiled }: Pick<PlaybookVersion, 'compiled'>): Rules['model'] => (JSON.parse(compiled) as Partial<Pick<Rules, 'model'>>).model ?? null;

/** The version in force; undefined in a workspace that has none yet. */
export const versionInForce = (tx: ReadTx): PlaybookVersion | undefined => {
  const version = getSetting(tx, VERSION);
  return version === undefined ? undefined : findPlaybook(tx, Number(version));
};

/**
 * Puts rules in force, and answers their version: a new one when they differ from those before, be it in what outcomes have taught only. Then the ledger says so, and the
 * leads wait for their new values.
 */
export const putInForce = (tx: Tx, { hash, source, rules }: { readonly hash: string; readonly source: string; readonly rules: Rules }): number => {
  const before = getSetting(tx, VERSION);
  const version = insertPlaybook(tx, { hash, source, compiled: JSON.stringify(rules) });
  if (String(version) !== before) {
    applyToWorkspace(tx, [human('playbook.changed', { version, hash })], { playbookVersion: version });
    if (before !== undefined) beginRevaluing(tx, version);
  }
  setSetting(tx, VERSION, String(version));
  return version;
};
