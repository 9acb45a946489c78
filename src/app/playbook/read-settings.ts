import { compile } from '../../core/playbook/compile.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { hostZone } from '../context.ts';
import { findUserConfig, findWorkspace, hasDatabase, lookAtFile, textOf, type WorkspaceCall, type WorkspacePaths } from '../workspace.ts';
import { checkPlaybook, readSettings } from './playbook.ts';
import { lookAtSources } from './rules.ts';

/** What a text is read with. */
export interface ReadingSettings { readonly rules: Rules; readonly country: string; readonly zone: string }

/** Of a machine without a workspace: everything is a default. */
const NOWHERE: WorkspacePaths = {
  name: undefined, dir: '', database: '', playbook: '', config: '', secrets: '', stop: '', logs: '', backups: '', rejects: '', journal: '',
};

/** The rules of the workspace that is meant, read from its files alone, or those of a playbook that says nothing. Opens no database. */
export const readingSettings = async (call: WorkspaceCall): Promise<ReadingSettings> => {
  const paths = await findWorkspace(call);
  const isThere = hasDatabase(paths) && lookAtFile(paths.playbook) !== undefined;
  const settings = readSettings(isThere ? lookAtSources(paths, call.env) : { paths: NOWHERE, env: call.env, userConfig: findUserConfig(call.env), playbookStamp: '', surroundings: '' });
  const playbook = checkPlaybook(paths.playbook, isThere ? textOf(paths.playbook) : '');
  return { rules: compile(playbook, { currency: settings.currency, senderName: settings.name }), country: settings.country, zone: settings.zone ?? hostZone(call.env) };
};
