import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import type { PathEnvironment } from '../../core/base/workspace-path.ts';
import { compile } from '../../core/playbook/compile.ts';
import { type Config, countryOfLocale, currencyOf, languageOf, parseConfig, parseUserConfig, type UserConfig } from '../../core/playbook/config.ts';
import { parse } from '../../core/playbook/parse.ts';
import { unknownWord } from '../../core/playbook/problem.ts';
import { type Playbook, SECTIONS } from '../../core/playbook/schema.ts';
import type { Store } from '../../db/store.ts';
import { setSetting } from '../../db/workspace.ts';
import { writeYaml } from '../../files/yaml.ts';
import { parseFile } from './checked-file.ts';
import { modelOf, putInForce, versionInForce } from './in-force.ts';
import type { Ruling, Settings, Sources } from './rules.ts';
import { lookAtFile, textOf } from '../workspace.ts';

/** Checks the text of a playbook. Raises `config` naming line, column and path of every mistake. */
export const checkPlaybook = (file: string, text: string): Playbook => parseFile(file, text, parse);

const fillConfig = (own: Config, user: UserConfig, env: PathEnvironment): Settings => {
  const country = own.country ?? user.country ?? countryOfLocale(env['LC_ALL'] ?? env['LANG']) ?? 'US';
  return {
    zone: own.zone ?? user.zone, country, language: own.language ?? user.language ?? languageOf(country),
    currency: own.currency ?? user.currency ?? currencyOf(country), name: own.name ?? user.name, channels: own.channels ?? {}, inbox: own.inbox ?? null,
  };
};

/** config.yaml over the person's settings over what the locale suggests. Raises `config`. */
export const readSettings = ({ paths, userConfig, env }: Sources): Settings => {
  const own = parseFile(paths.config, textOf(paths.config), parseConfig);
  return fillConfig(own, parseFile(userConfig ?? '', textOf(userConfig), parseUserConfig), env);
};

/**
 * Checks the files and keeps what they come to: a new version when the rules changed (`playbook.changed` in the ledger, and the leads wait for
 * their new values), else only the files' stamps. Raises `config` with every mistake; then nothing is kept.
 */
export const storeRuling = (store: Store, sources: Sources): Promise<Ruling> => {
  const source = textOf(sources.paths.playbook);
  const settings = readSettings(sources);
  const written = compile(checkPlaybook(sources.paths.playbook, source), { currency: settings.currency, senderName: settings.name });
  const hash = createHash('sha256').update(source).digest('hex');
  return store.write((tx) => {
    const before = versionInForce(tx);
    const rules = before === undefined ? written : { ...written, model: modelOf(before) };
    const version = putInForce(tx, { hash, source, rules });
    setSetting(tx, 'playbook_file', sources.playbookStamp);
    setSetting(tx, 'playbook_for', sources.surroundings);
    setSetting(tx, 'config', JSON.stringify(settings));
    return { rules, version, settings };
  });
};

/** The folder `playbooks` of the package, seen from the sources and from the build alike. */
const readyFolder = (from: string = import.meta.dirname): string => {
  const folder = join(from, 'playbooks');
  if (existsSync(join(folder, 'default.yaml'))) return folder;
  const parent = dirname(from);
  if (parent !== from) return readyFolder(parent);
  throw new AppError('internal', 'the ready playbooks are missing from this installation', { hint: 'Install salesos again.' });
};

export interface ReadyPlaybook { readonly name: string; readonly summary: string; readonly path: string }

/** The playbooks that come with salesos; the first comment line says whom each is for. */
export const listReadyPlaybooks = (): readonly ReadyPlaybook[] => {
  const folder = readyFolder();
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => {
    const path = join(folder, name);
    return { name: basename(name, '.yaml'), summary: /^#\s*(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '', path };
  });
};

/** The text of a ready playbook. Raises `not_found` with those there are. */
export const readReadyPlaybook = (name: string): string => {
  const ready = listReadyPlaybooks();
  const found = ready.find((each) => each.name === name);
  if (found) return readFileSync(found.path, 'utf8');
  throw new AppError('not_found', `There is no ready playbook ${unknownWord(name, ready.map((each) => each.name)).replace(' is unknown here', '')}`, {
    hint: 'See them: salesos playbook list',
  });
};

/** A playbook or one of its sections, with every default, as YAML that could be written. Raises `usage` for a section that there is not. */
export const showPlaybook = (playbook: Playbook, section?: string): { readonly value: object; readonly yaml: string } => {
  const known = SECTIONS.find((name) => name === section);
  if (section !== undefined && known === undefined) throw new AppError('usage', unknownWord(section, SECTIONS, 'as a section'), { hint: `Sections: ${SECTIONS.join(', ')}.` });
  const value = known === undefined ? playbook : Object.fromEntries(Object.entries(playbook).filter(([name]) => name === known));
  return { value, yaml: writeYaml(value) };
};

/** What a playbook comes to, in names. */
export const outlinePlaybook = (file: string, { name, pipelines, intents, automations, team }: Playbook) => ({
  file, name, pipelines: Object.keys(pipelines), intents: Object.keys(intents), automations: Object.keys(automations), members: Object.keys(team.members),
});

/** The text of a playbook file. Raises `config` when there is none. */
export const readPlaybook = (path: string): string => {
  if (!lookAtFile(path)) throw new AppError('config', `there is no playbook at ${path}`, { hint: 'Make a workspace: salesos init' });
  return textOf(path);
};
