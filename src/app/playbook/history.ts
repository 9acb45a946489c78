import { AppError } from '../../core/base/errors.ts';
import { compile } from '../../core/playbook/compile.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { findPlaybook, type PlaybookVersion } from '../../db/playbook.ts';
import { playbookVersionAt } from '../../db/ledger/past.ts';
import type { ReadTx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import { modelOf } from './in-force.ts';
import { checkPlaybook } from './playbook.ts';
import type { Ruling, Settings } from './rules.ts';

/** A stored version. Raises `not_found`. */
export const getVersion = (tx: ReadTx, version: number): PlaybookVersion => {
  const stored = findPlaybook(tx, version);
  if (stored) return stored;
  throw new AppError('not_found', `There is no version ${version} of the playbook.`, { hint: 'See which there were: salesos playbook history' });
};

/**
 * The rules of a stored version: its text, read by this program, so that an older program's form of them does no harm; the currency and the name under
 * messages are those of its day, and so is what outcomes had taught by then. Raises `config` for a text that this program no longer understands.
 */
export const rulesOf = ({ version, source, compiled }: PlaybookVersion): Rules => {
  const { currency, senderName } = (JSON.parse(compiled) as Pick<Rules, 'business'>).business;
  return compile(checkPlaybook(`version ${version} of the playbook`, source), { currency, senderName, model: modelOf({ compiled }) });
};

/** The rules in force when the ledger ended at `cut`. Raises `config`, `not_found` when the ledger knows of none. */
export const rulesAt = (tx: ReadTx, cut: number): { readonly version: number; readonly rules: Rules } => {
  const version = playbookVersionAt(tx, cut);
  if (version === undefined) throw new AppError('not_found', 'The ledger does not know under which playbook it began.');
  return { version, rules: rulesOf(getVersion(tx, version)) };
};

/** What a file goes by that was replayed: the playbook of its day, whatever lies beside it. */
export const replayedRuling = (tx: ReadTx): Ruling => {
  const version = Number(getSetting(tx, 'playbook_version'));
  // Written by the replay, as the workspace had it.
  return { rules: rulesOf(getVersion(tx, version)), version, settings: JSON.parse(getSetting(tx, 'config') ?? '{}') as Settings };
};
