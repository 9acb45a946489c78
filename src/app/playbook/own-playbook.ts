import type { Instant } from '../../core/base/instant.ts';
import { openStore } from '../../db/open.ts';
import { getSetting } from '../../db/workspace.ts';
import { type ContextCall, storeOptions } from '../context.ts';
import { findWorkspace, hasDatabase, type WorkspacePaths } from '../workspace.ts';
import { getVersion } from './history.ts';
import { readPlaybook } from './playbook.ts';
import { REPLAYED_TO } from './rules.ts';

/** The rules that a file made by `replay` holds: those of its day. */
export interface HeldPlaybook { readonly version: number; readonly at: Instant; readonly text: string }

const heldIn = async (paths: WorkspacePaths, call: ContextCall): Promise<HeldPlaybook | null> => {
  if (!hasDatabase(paths)) return null;
  const { store } = await openStore({ ...storeOptions(paths, call), mustExist: true });
  try {
    return await store.read((tx) => {
      const at = getSetting(tx, REPLAYED_TO);
      const version = Number(getSetting(tx, 'playbook_version'));
      return at === undefined ? null : { version, at: Number(at), text: getVersion(tx, version).source };
    });
  } finally { store.close(); }
};

/** Where the rules of the workspace lie: its playbook, or a replayed database, which holds its own whatever lies beside it. */
export interface OwnPlaybook { readonly path: string; readonly held: HeldPlaybook | null }

/** Where the rules lie. A database that cannot be opened leaves the file. Raises `config` where no workspace is. */
export const ownPlaybook = async (call: ContextCall): Promise<OwnPlaybook> => {
  const paths = await findWorkspace(call);
  // The playbook is a file of its own: it is shown and mended also where the database is damaged.
  const held = await heldIn(paths, call).catch(() => null);
  return { path: held === null ? paths.playbook : paths.database, held };
};

/** The text of the rules. Raises `config` when there is no playbook. */
export const textOfOwn = ({ path, held }: OwnPlaybook): string => held?.text ?? readPlaybook(path);
