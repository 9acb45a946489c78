import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from '../core/base/errors.ts';
import type { Mode } from '../core/ledger/event.ts';
import { countryOfLocale, currencyOf, languageOf, parseConfig } from '../core/playbook/config.ts';
import { openStore } from '../db/open.ts';
import { lookAt } from '../db/presence.ts';
import { getSetting, setSetting } from '../db/workspace.ts';
import { makePrivateFolder, placeFile } from '../files/placed-file.ts';
import { type ContextCall, hostZone, storeOptions } from './context.ts';
import { checkPlaybook, readReadyPlaybook, readSettings, storeRuling } from './playbook/playbook.ts';
import { lookAtSources, type Settings } from './playbook/rules.ts';
import { findWorkspace, hasDatabase, textOf, type WorkspacePaths } from './workspace.ts';

export interface Wishes {
  /** A ready playbook by its name, or a file. */
  readonly playbook?: string;
  readonly mode?: Mode;
  readonly country?: string;
  readonly zone?: string;
  readonly language?: string;
  readonly currency?: string;
  /** As messages are signed. */
  readonly name?: string;
}
export interface Initialised {
  readonly paths: WorkspacePaths;
  readonly settings: Settings;
  readonly zone: string;
  readonly mode: string;
  /** What was not there before; empty when the workspace was complete. */
  readonly made: readonly ('folder' | 'settings' | 'playbook' | 'database')[];
  /** Wishes that what was there contradicts: it won. */
  readonly kept: readonly Kept[];
}
export interface Kept { readonly wish: keyof Wishes; readonly wanted: string; readonly is: string; /** How to change it, for people. */ readonly how: string }

/** What config.yaml begins with: everything said, so that another computer or cron's bare environment reads the same. */
const configText = (wishes: Wishes, env: ContextCall['env']): string => {
  const country = wishes.country?.toUpperCase() ?? countryOfLocale(env['LC_ALL'] ?? env['LANG']) ?? 'US';
  const config = {
    zone: wishes.zone ?? hostZone(env), country, language: wishes.language ?? languageOf(country),
    currency: wishes.currency?.toUpperCase() ?? currencyOf(country), ...(wishes.name === undefined ? {} : { name: wishes.name }),
  };
  const parsed = parseConfig(config);
  if (parsed.kind === 'bad') {
    throw new AppError('usage', parsed.problems.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'), { hint: 'Nothing was made. See: salesos init --help' });
  }
  return [
    '# The settings of this workspace. The rules are in playbook.yaml.',
    '',
    '# Times are shown in this zone, and schedules run by its clock.',
    `zone: ${config.zone}`,
    '# Phone numbers without a country code are read as numbers of this country.',
    `country: ${config.country}`,
    '# Leads are written to in it when their own language is not known.',
    `language: ${config.language}`,
    '# Amounts without a currency are in it.',
    `currency: ${config.currency}`,
    '# Your name, as messages are signed.',
    wishes.name === undefined ? '# name: Ada Lovelace' : `name: ${JSON.stringify(wishes.name)}`,
    '',
  ].join('\n');
};

const playbookText = (name: string): string => {
  if (!name.endsWith('.yaml') && !name.endsWith('.yml')) return readReadyPlaybook(name);
  if (!lookAt(name)) throw new AppError('not_found', `There is no playbook at ${name}.`, { hint: 'Name a file, or a ready one: salesos playbook list' });
  return readFileSync(name, 'utf8');
};

/** What was asked for and not done, because something else was there. */
const keptOf = (wishes: Wishes, { paths, settings, zone, mode, playbook }: Pick<Initialised, 'paths' | 'settings' | 'zone' | 'mode'> & { readonly playbook: string }): readonly Kept[] => {
  const kept: Kept[] = [];
  const compare = (wish: keyof Wishes, is: string, how: string): void => {
    const wanted = wish === 'country' || wish === 'currency' ? wishes[wish]?.toUpperCase() : wishes[wish];
    if (wanted !== undefined && wanted !== is) kept.push({ wish, wanted, is, how });
  };
  compare('mode', mode, `salesos mode set ${wishes.mode}`);
  const edit = `edit ${paths.config}`;
  compare('zone', zone, edit);
  compare('country', settings.country, edit);
  compare('language', settings.language, edit);
  compare('currency', settings.currency, edit);
  compare('name', settings.name ?? '', edit);
  if (wishes.playbook !== undefined && textOf(paths.playbook) !== playbook) {
    kept.push({ wish: 'playbook', wanted: wishes.playbook, is: 'your own', how: `put another file in the place of ${paths.playbook}, then salesos playbook check` });
  }
  return kept;
};

/** Whether the database is one that `initialise` has finished. */
const isInstalled = async (call: ContextCall, paths: WorkspacePaths): Promise<boolean> => {
  if (!hasDatabase(paths)) return false;
  const { store } = await openStore(storeOptions(paths, call));
  try { return await store.read((tx) => getSetting(tx, 'install_id') !== undefined); } finally { store.close(); }
};

/** True when `initialise` would find everything there. Raises `config`, `storage`. */
export const isInitialised = async (call: ContextCall): Promise<boolean> => {
  const paths = await findWorkspace(call);
  return await isInstalled(call, paths) && lookAt(paths.playbook) !== undefined;
};

/**
 * Makes a workspace: folder, settings, playbook, database, in this order, each whole or not there. What is there is left as it is, so that a half-made one
 * is completed and a complete one is not touched. Raises `usage`, `config`, `not_found` before anything is made, `storage`.
 */
export const initialise = async (call: ContextCall, wishes: Wishes): Promise<Initialised> => {
  const { env } = call;
  const paths = await findWorkspace(call);
  const installed = await isInstalled(call, paths);
  const config = configText(wishes, env);
  const playbook = playbookText(wishes.playbook ?? 'default');
  const { mode } = checkPlaybook(wishes.playbook ?? 'playbook', playbook);
  const hadFolder = lookAt(paths.dir) !== undefined;
  makePrivateFolder(paths.dir);
  const placedConfig = placeFile(paths.config, config);
  const placedPlaybook = placeFile(paths.playbook, playbook);
  const { store } = await openStore(storeOptions(paths, call));
  try {
    const sources = lookAtSources(paths, env);
    if (!installed || placedPlaybook) await storeRuling(store, sources);
    // The install id comes last: it is what tells a complete workspace.
    const setMode = await store.write((tx) => {
      if (getSetting(tx, 'mode') === undefined) setSetting(tx, 'mode', wishes.mode ?? mode);
      if (getSetting(tx, 'install_id') === undefined) setSetting(tx, 'install_id', randomBytes(16).toString('hex'));
      return getSetting(tx, 'mode') ?? mode;
    });
    const made = [...(hadFolder ? [] : ['folder' as const]), ...(placedConfig ? ['settings' as const] : []),
      ...(placedPlaybook ? ['playbook' as const] : []), ...(installed ? [] : ['database' as const])];
    const settings = readSettings(sources);
    const zone = settings.zone ?? hostZone(env);
    return { paths, settings, zone, mode: setMode, made, kept: keptOf(wishes, { paths, settings, zone, mode: setMode, playbook }) };
  } finally { store.close(); }
};
