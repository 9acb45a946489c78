import { createHash, randomBytes } from 'node:crypto';
import { inboxFrom } from '../channels/inbox.ts';
import { channelsFrom } from '../channels/providers.ts';
import { channelRegistry } from '../channels/registry.ts';
import { AppError } from '../core/base/errors.ts';
import { type Instant, isZone } from '../core/base/instant.ts';
import type { Clock } from '../core/base/ports.ts';
import type { Channels } from '../core/engage/channel.ts';
import { unit } from '../core/base/random.ts';
import type { Inbox } from '../core/inbound/mailbox.ts';
import type { Rules } from '../core/playbook/rules.ts';
import { type Durability, openStore } from '../db/open.ts';
import type { Store } from '../db/store.ts';
import { getSetting } from '../db/workspace.ts';
import { lookAtSources, REPLAYED_TO, type Ruling, type Sources, storedRuling } from './playbook/rules.ts';
import { secretReader } from './secrets.ts';
import { findWorkspace, hasDatabase, type WorkspaceCall, type WorkspacePaths } from './workspace.ts';

/** A workspace that is open: what every use case needs. */
export interface Context {
  readonly store: Store;
  readonly rules: Rules;
  readonly playbookVersion: number;
  readonly zone: string;
  readonly country: string;
  readonly language: string;
  readonly currency: string;
  /** Drawn when the workspace was made; part of the keys under which things are sent. */
  readonly installId: string;
  /** What chance is drawn from: the workspace's own, or that of --seed. */
  readonly seed: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly paths: WorkspacePaths;
  /** What messages leave by; a channel is loaded when it is first asked for. */
  readonly channels: Channels;
  /** Where answers come to. */
  readonly inbox: Inbox;
  close(): void;
}

export interface ContextCall extends WorkspaceCall {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly seed?: number;
  /** `normal` for imports, which can be run again: a power cut may take the last commits. */
  readonly durability?: Durability;
  /** How long another writer is waited for. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 10_000;

/** This computer's zone; TZ wins, as it does for every other program. */
export const hostZone = (env: WorkspaceCall['env']): string => {
  const named = env['TZ']?.replace(/^:/, '');
  return named && isZone(named) ? named : Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
};

const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;

/** Ids that nobody can guess; under --seed the same ones in every run. */
const idMaker = (seed: number | undefined): ((prefix: string, now: Instant) => string) => {
  let made = 0;
  const letter = (at: number, random: Uint8Array): string => {
    const drawn = seed === undefined ? (random[at] ?? 0) / 256 : unit(seed, 'id', made, at);
    return ID_LETTERS[Math.floor(drawn * ID_LETTERS.length)] ?? 'a';
  };
  return (prefix) => {
    made++;
    const random = randomBytes(ID_LENGTH);
    return `${prefix}_${Array.from({ length: ID_LENGTH }, (_, at) => letter(at, random)).join('')}`;
  };
};

/** How `openStore` is called for a workspace, by `init` as well. */
export const storeOptions = (paths: WorkspacePaths, { clock, seed, env, durability = 'full', patienceMs = PATIENCE_MS }: ContextCall) => ({
  path: paths.database, durability, clock, patienceMs, newId: idMaker(seed), jitter: () => Math.random(),
  beforeMigrate: async (): Promise<void> => {
    const { backupBeforeMigration } = await import('./backup.ts');
    await backupBeforeMigration({ database: paths.database, backups: paths.backups }, clock.now(), hostZone(env))();
  },
});

/** Says that there is none, and how to make it. */
export const noWorkspace = ({ name, database }: WorkspacePaths): AppError =>
  new AppError('config', name === undefined ? `there is no workspace around ${database}` : `there is no workspace "${name}" yet`, {
    hint: `Make one: salesos init${name === undefined ? ` --db ${database}` : name === 'default' ? '' : ` --workspace ${name}`}`,
  });

/** After a change of rules leads get their values at once, as far as this goes; in a workspace with very many the next ticks do the rest. */
const REVALUE_MS = 3000;

/** Whom our e-mails come from and where answers to them go, as config.yaml writes it. */
const sendersOf = ({ channels }: Ruling['settings']): readonly string[] => {
  const { from, reply_to: replyTo } = (channels.email ?? {}) as { readonly from?: unknown; readonly reply_to?: unknown };
  return [from, replyTo].filter((written) => typeof written === 'string');
};

/** The rules in force: the stored ones, or, when a file has changed, those of the files, checked and stored first. Raises `config`. */
const currentRuling = async (store: Store, sources: Sources): Promise<Ruling & { readonly hasChanged: boolean }> => {
  const stored = await storedRuling(store, sources);
  if (stored) return { ...stored, hasChanged: false };
  const { storeRuling } = await import('./playbook/playbook.ts');
  return { ...await storeRuling(store, sources), hasChanged: true };
};

/** The rules of a file that was replayed: those of its day, whatever lies beside it. */
const replayedRuling = async (store: Store): Promise<Ruling & { readonly hasChanged: boolean }> => {
  const { replayedRuling: rulingOf } = await import('./playbook/history.ts');
  return { ...await store.read(rulingOf), hasChanged: false };
};

/** The zone in which a workspace counts its days, told from its files alone: for who cannot open the database. Raises `config`. */
export const zoneOf = async (paths: WorkspacePaths, env: WorkspaceCall['env']): Promise<string> => {
  const { readSettings } = await import('./playbook/playbook.ts');
  return readSettings(lookAtSources(paths, env)).zone ?? hostZone(env);
};

/**
 * Opens the workspace that the command line means, with the rules of its playbook as it is now. Raises `config` when there is none or a file of it
 * has mistakes, `storage` and `busy` from the database. Whoever opens closes.
 */
export const openContext = async (call: ContextCall): Promise<Context> => {
  const { clock, signal, env, seed } = call;
  const paths = await findWorkspace(call);
  if (!hasDatabase(paths)) throw noWorkspace(paths);
  const { store } = await openStore({ ...storeOptions(paths, call), mustExist: true });
  try {
    const replayed = await store.read((tx) => getSetting(tx, REPLAYED_TO));
    if (replayed !== undefined) clock.standAt?.(Number(replayed));
    const { rules, version, settings, hasChanged } = replayed === undefined
      ? await currentRuling(store, lookAtSources(paths, env)) : await replayedRuling(store);
    const installId = await store.read((tx) => getSetting(tx, 'install_id') ?? '');
    if (installId === '') throw new AppError('config', `the workspace in ${paths.dir} is half made`, { hint: 'Complete it: salesos init' });
    const context: Context = {
      store, rules, paths, clock, signal, installId, playbookVersion: version, zone: settings.zone ?? hostZone(env),
      country: settings.country, language: settings.language, currency: settings.currency,
      // What was replayed is the past: nothing leaves from there.
      channels: replayed === undefined ? channelsFrom(settings.channels, { folder: paths.dir, secret: secretReader(paths, env) }) : channelRegistry({}),
      inbox: inboxFrom({ section: replayed === undefined ? settings.inbox : null, senders: sendersOf(settings), secret: secretReader(paths, env) }),
      seed: seed ?? createHash('sha256').update(installId).digest().readUInt32BE(0), close: () => store.close(),
    };
    if (hasChanged) await (await import('./playbook/playbook-apply.ts')).revalue(context, REVALUE_MS);
    return context;
  } catch (error) {
    store.close();
    throw error;
  }
};

/** What of the outside world is asked besides sending: a channel to try out, the records of a domain. Loaded when it is asked for. */
export const outside = (): Promise<typeof import('../channels/outside.ts')> => import('../channels/outside.ts');

/** Opens a workspace for one piece of work and closes it whatever happens. Raises what `openContext` and the work raise. */
export const withContext = async <T>(call: ContextCall, work: (context: Context) => Promise<T>): Promise<T> => {
  const context = await openContext(call);
  try { return await work(context); } finally { context.close(); }
};
