import { AppError } from '../../core/base/errors.ts';
import { compile } from '../../core/playbook/compile.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { lastSeq } from '../../db/ledger/ledger.ts';
import { listPlaybookChanges } from '../../db/ledger/past.ts';
import { findPlaybook } from '../../db/playbook.ts';
import { getSetting } from '../../db/workspace.ts';
import { lookAt } from '../../db/presence.ts';
import { textOf } from '../workspace.ts';
import type { Context } from '../context.ts';
import type { Instant } from '../../core/base/instant.ts';
import { getVersion } from './history.ts';
import { checkPlaybook, listReadyPlaybooks, readReadyPlaybook } from './playbook.ts';
import type { Settings } from './rules.ts';

/** A playbook as a person names it: what it is called in what is said of it, and its text. */
export interface PlaybookSource { readonly label: string; readonly text: string }

const VERSION = /^v?(\d{1,9})$/;
/** True for what only a workspace knows: a version of its history, or its playbook as it is. */
export const isOfWorkspace = (ref: string): boolean => ref === 'current' || VERSION.test(ref);

/** A version of the workspace's history (`3`, `v3`), or `current`. Raises `not_found`. */
export const sourceInWorkspace = ({ store, playbookVersion, signal }: Context, ref: string): Promise<PlaybookSource> => store.read((tx) => {
  const version = ref === 'current' ? playbookVersion : Number(VERSION.exec(ref)?.[1]);
  return { label: `version ${version}`, text: getVersion(tx, version).source };
}, signal);

/** A file, else a ready playbook by its name. Raises `not_found`. */
export const sourceElsewhere = (ref: string): PlaybookSource => {
  if (lookAt(ref)?.isFile()) return { label: ref, text: textOf(ref) };
  if (listReadyPlaybooks().some(({ name }) => name === ref)) return { label: `ready playbook ${ref}`, text: readReadyPlaybook(ref) };
  throw new AppError('not_found', `There is no playbook ${ref}: no file, no version and none that comes with salesos.`, {
    hint: 'Name a file, a version (salesos playbook history), current, or a ready one (salesos playbook list).',
  });
};

/** Checked. Raises `config` with every mistake. */
export const playbookOf = ({ label, text }: PlaybookSource): Playbook => checkPlaybook(label, text);

/** The rules that it would come to in this workspace. Raises `config`. */
export const rulesIn = (context: Context, source: PlaybookSource): Promise<Rules> => context.store.read((tx) => {
  const settings = JSON.parse(getSetting(tx, 'config') ?? '{}') as Partial<Settings>;
  return compile(playbookOf(source), { currency: context.currency, senderName: settings.name ?? null, model: context.rules.model });
}, context.signal);

/** One time that a version came into force. */
export interface PlaybookChange { readonly version: number; readonly at: Instant; readonly until: Instant | null; readonly name: string; readonly hash: string }

/** Which versions were in force, the newest first. */
export const playbookHistory = ({ store, signal }: Context): Promise<readonly PlaybookChange[]> => store.read((tx) => {
  const changes = listPlaybookChanges(tx, lastSeq(tx));
  return changes.map(({ version, at }, index): PlaybookChange => {
    const stored = findPlaybook(tx, version);
    const name = stored === undefined ? '' : (JSON.parse(stored.compiled) as Pick<Rules, 'name'>).name;
    return { version, at, until: changes[index + 1]?.at ?? null, name, hash: stored?.hash ?? '' };
  }).reverse();
}, signal);
