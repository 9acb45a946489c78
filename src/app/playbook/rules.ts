import { AppError } from '../../core/base/errors.ts';
import { fileStamp, type PathEnvironment, surroundingsStamp } from '../../core/base/workspace-path.ts';
import type { ChannelSections } from '../../core/playbook/config.ts';
import type { InboxSection } from '../../core/playbook/inbox-schema.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { findPlaybook } from '../../db/playbook.ts';
import type { Store } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import { findUserConfig, lookAtFile, type WorkspacePaths } from '../workspace.ts';

declare const RULES_ID: string;

/** The setting with the moment that a file was replayed to, in milliseconds; only such a file has it. */
export const REPLAYED_TO = 'replayed_to';

/** The files that make the rules, as they are now. */
export interface Sources {
  readonly paths: WorkspacePaths;
  readonly env: PathEnvironment;
  readonly userConfig: string | undefined;
  /** Kept as `playbook_file`: the doorbell compares it. */
  readonly playbookStamp: string;
  /** Kept as `playbook_for`: what else the stored rules depend on, this program included. */
  readonly surroundings: string;
}
/** config.yaml with what it leaves open filled in; a zone that is not said is this computer's. */
export interface Settings { readonly zone: string | null; readonly country: string; readonly language: string; readonly currency: string; readonly name: string | null; readonly channels: ChannelSections; readonly inbox: InboxSection | null }
/** What a workspace goes by. */
export interface Ruling { readonly rules: Rules; readonly version: number; readonly settings: Settings }

/** Looks at the files without reading them. Raises `config` when there is no playbook. */
export const lookAtSources = (paths: WorkspacePaths, env: PathEnvironment): Sources => {
  const playbook = lookAtFile(paths.playbook);
  if (!playbook) throw new AppError('config', `there is no playbook at ${paths.playbook}`, { hint: 'Complete the workspace: salesos init' });
  const userConfig = findUserConfig(env);
  const surroundings = surroundingsStamp(RULES_ID, lookAtFile(paths.config), userConfig === undefined ? undefined : lookAtFile(userConfig));
  return { paths, env, userConfig, surroundings, playbookStamp: fileStamp(playbook) };
};

/** The rules that are stored, when they are those of the files as they are now; read without YAML or zod. */
export const storedRuling = (store: Store, { playbookStamp, surroundings }: Sources): Promise<Ruling | undefined> => store.read((tx) => {
  const isCurrent = getSetting(tx, 'playbook_file') === playbookStamp && getSetting(tx, 'playbook_for') === surroundings;
  const version = Number(getSetting(tx, 'playbook_version'));
  const stored = isCurrent ? findPlaybook(tx, version) : undefined;
  const settings = getSetting(tx, 'config');
  if (!stored || settings === undefined) return undefined;
  // Both were written by `storeRuling` of this very program: `surroundings` says so.
  return { rules: JSON.parse(stored.compiled) as Rules, version, settings: JSON.parse(settings) as Settings };
});
