import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../core/base/errors.ts';
import { type Instant, toIso } from '../../core/base/instant.ts';
import type { LedgerEvent } from '../../core/ledger/event.ts';
import type { Rules } from '../../core/playbook/rules.ts';
import { savePlan } from '../../db/advise/review.ts';
import { remakeLoneChats } from '../../db/capture/chat.ts';
import { remakeCatalog } from '../../db/deal/catalog.ts';
import { cutAt, ledgerBegins, modeBeforeNext, pastEventsOfWorkspace } from '../../db/ledger/past.ts';
import { countPast, insertPastEvents, insertRows, keysAfter, markLeadsSeen, markNotificationsRead, openPast, type PastSource, seqOf } from '../../db/ledger/past-copy.ts';
import { makeFile, takeFreeName } from '../../db/new-file.ts';
import { explainFileError, openStore } from '../../db/open.ts';
import { lookAt } from '../../db/presence.ts';
import type { ReadTx, Store, Tx } from '../../db/store.ts';
import { getSetting, setSetting } from '../../db/workspace.ts';
import { breathe } from '../breathe.ts';
import type { Context } from '../context.ts';
import { assertReplaceable } from '../own-file.ts';
import { rulesAt } from '../playbook/history.ts';
import { REPLAYED_TO } from '../playbook/rules.ts';
import { rebuildLeads } from './rebuild.ts';
import { remakeSuppressions } from './suppressions.ts';
import { doneActions, setAbsences } from './workspace-rows.ts';
import { rewindTurns } from './world.ts';

export interface ReplayCall {
  readonly to: Instant;
  /** Where the file is made; must not exist. */
  readonly output: string;
  readonly onPhase: (label: string, total?: number) => { readonly at: (done: number) => void; readonly end: () => void };
}
export interface Replayed {
  readonly path: string;
  readonly at: Instant;
  readonly playbookVersion: number;
  readonly leads: number;
  readonly events: number;
  readonly bytes: number;
}

/** What the replay needs to know of the moment. */
interface Moment { readonly at: Instant; readonly cut: number; readonly version: number; readonly rules: Rules; readonly settings: Readonly<Record<string, string>> }

const modeIn = (events: readonly LedgerEvent[]): string | undefined => {
  const change = events.findLast((event) => event.kind === 'own' && event.type === 'mode.changed');
  return change?.kind === 'own' && change.type === 'mode.changed' ? change.payload.to : undefined;
};

const momentOf = (tx: ReadTx, { to }: ReplayCall): Moment => {
  if (to > tx.now) throw new AppError('usage', '--to is still to come.', { hint: 'Name a moment that has passed: --to -7d' });
  const cut = cutAt(tx, to);
  if (cut === 0) {
    const begins = ledgerBegins(tx);
    throw new AppError('not_found', 'Nothing had been recorded by then.', begins === undefined ? {} : { hint: `The ledger begins at ${toIso(begins)}.` });
  }
  const mode = modeIn(pastEventsOfWorkspace(tx, cut)) ?? modeBeforeNext(tx, cut) ?? getSetting(tx, 'mode') ?? 'manual';
  const { version, rules } = rulesAt(tx, cut);
  return {
    at: to, cut, version, rules,
    settings: {
      install_id: getSetting(tx, 'install_id') ?? '', config: getSetting(tx, 'config') ?? '{}', mode, playbook_version: String(version), [REPLAYED_TO]: String(to),
      // It is for looking at: no job starts in it, whatever it may reach.
      stopped: toIso(to),
    },
  };
};

/** What the workspace's own events say that no lead's do: who is away, the plans. */
const restoreWorkspace = (tx: Tx, cut: number): void => {
  const events = pastEventsOfWorkspace(tx, cut);
  const done = doneActions(events);
  setAbsences(tx, events);
  for (const event of events) {
    if (event.kind !== 'own' || event.type !== 'plan.made') continue;
    const { payload, recordedAt, seq } = event;
    savePlan(tx, {
      id: payload.id, planDate: payload.plan_date, owner: payload.owner, content: JSON.stringify(payload.content), done: JSON.stringify(done.get(payload.id) ?? []), createdAt: recordedAt, seq,
    });
  }
};

const copyEvents = async (store: Store, source: PastSource, { cut, signal, onPhase }: { readonly cut: number; readonly signal: AbortSignal; readonly onPhase: ReplayCall['onPhase'] }): Promise<void> => {
  const progress = onPhase('Reading the ledger', cut);
  for (let events = source.events(0); events.length > 0;) {
    const part = events;
    await store.write((tx) => insertPastEvents(tx, part));
    const last = part.at(-1);
    const after = last === undefined ? cut : seqOf(last);
    progress.at(after);
    await breathe(signal, 'Stopped; nothing was made.');
    events = source.events(after);
  }
  await store.write((tx) => {
    insertPastEvents(tx, source.erased());
    for (const [table, rows] of Object.entries(source.beside())) insertRows(tx, table, rows);
    restoreWorkspace(tx, cut);
  });
  progress.end();
};

const CHUNK = 200;

const rebuildPast = async (store: Store, { rules, version }: Moment, { signal, onPhase }: { readonly signal: AbortSignal; readonly onPhase: ReplayCall['onPhase'] }): Promise<void> => {
  const { leads } = await store.read(countPast);
  const progress = onPhase('Replaying leads', leads);
  let last = 0;
  let done = 0;
  for (;;) {
    const keys = await store.write((tx) => {
      const chunk = keysAfter(tx, last, CHUNK);
      rebuildLeads(tx, { rules, playbookVersion: version }, chunk);
      return chunk;
    });
    const newest = keys.at(-1);
    if (newest === undefined) break;
    last = newest;
    done += keys.length;
    progress.at(done);
    await breathe(signal, 'Stopped; nothing was made.');
  }
  await remakeSuppressions({ store, signal });
  await store.write(remakeLoneChats);
  await store.write((tx) => rewindTurns(tx, rules));
  await store.write(remakeCatalog);
  progress.end();
};

const fill = async (made: string, context: Context, { moment, onPhase }: { readonly moment: Moment; readonly onPhase: ReplayCall['onPhase'] }): Promise<{ readonly leads: number; readonly events: number }> => {
  const { signal, clock, paths } = context;
  const source = openPast(paths.database, moment);
  try {
    const { store } = await openStore({
      path: made, durability: 'normal', clock: { now: () => moment.at, sleep: clock.sleep }, newId: (prefix) => `${prefix}_replayed`, jitter: () => 0, patienceMs: 0,
    });
    try {
      await copyEvents(store, source, { cut: moment.cut, signal, onPhase });
      await rebuildPast(store, moment, { signal, onPhase });
      await store.write((tx) => {
        markLeadsSeen(tx);
        markNotificationsRead(tx, source.read());
        // Last, because it is what makes the file one of a workspace.
        for (const [name, value] of Object.entries(moment.settings)) setSetting(tx, name, value);
      });
      return await store.read(countPast);
    } finally { store.close(); }
  } finally { source.close(); }
};

/**
 * Makes a database file with the workspace as it was: the ledger up to the moment, and every row made of it under the playbook of that day. It is whole when
 * it appears under its name; killed anywhere there is none. It opens by itself, without a playbook beside it, with its clock standing at the moment, and is
 * stopped. Whoever was erased since is not in it. Raises `usage` for a moment to come, `not_found` for one before the ledger or a folder that is not
 * there, `conflict` when the file exists, `config`, `storage`, `cancelled`.
 */
export const replayTo = async (context: Context, call: ReplayCall): Promise<Replayed> => {
  const { output, onPhase } = call;
  assertReplaceable(context.paths, output);
  const refuse = (): AppError => new AppError('conflict', `${output} exists already; it was left as it is`, { hint: 'Name another file.' });
  if (lookAt(output)) throw refuse();
  if (!lookAt(dirname(output))?.isDirectory()) throw new AppError('not_found', `There is no folder ${dirname(output)}.`, { hint: 'Make it first, or name a file elsewhere.' });
  const moment = await context.store.read((tx) => momentOf(tx, call), context.signal);
  let counts = { leads: 0, events: 0 };
  try {
    const isPlaced = await makeFile(output, async (made) => { counts = await fill(made, context, { moment, onPhase }); }, takeFreeName(output));
    if (!isPlaced) throw refuse();
  } catch (error) { throw explainFileError(output, error); }
  return { path: output, at: moment.at, playbookVersion: moment.version, ...counts, bytes: statSync(output).size };
};
