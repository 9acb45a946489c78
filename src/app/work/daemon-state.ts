import { type Instant, MINUTE_MS } from '../../core/base/instant.ts';
import type { ReadTx, Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import { isAlive } from '../../files/alive.ts';

const NAME = 'daemon';
/** A daemon that has not touched the workspace for so long is not believed to run. */
export const STALE_MS = MINUTE_MS;

/** The daemon of a workspace, as it last said. */
export interface DaemonState {
  readonly pid: number; readonly since: Instant; readonly touchedAt: Instant;
  /** Its process is there and has touched the workspace within a minute. */
  readonly isRunning: boolean;
}
interface Holder { readonly pid: number; readonly token: string; readonly since: Instant; readonly touchedAt: Instant }

const holderOf = (text: string | undefined): Holder | undefined => {
  const [pid, token, since, touchedAt] = (text ?? '').split(' ');
  return pid && token && since && touchedAt ? { pid: Number(pid), token, since: Number(since), touchedAt: Number(touchedAt) } : undefined;
};
const isBelieved = ({ pid, touchedAt }: Holder, now: Instant): boolean => Math.abs(now - touchedAt) < STALE_MS && isAlive(pid);

/** Undefined when none runs and none was killed. */
export const readDaemon = (tx: ReadTx): DaemonState | undefined => {
  const holder = holderOf(getSetting(tx, NAME));
  return holder && { pid: holder.pid, since: holder.since, touchedAt: holder.touchedAt, isRunning: isBelieved(holder, tx.now) };
};

/** Says that the daemon of this token is there; false when another one holds the workspace. */
export const touchDaemon = (tx: Tx, token: string, since: Instant): boolean => {
  const holder = holderOf(getSetting(tx, NAME));
  if (holder && holder.token !== token && (isBelieved(holder, tx.now) || holder.since > since)) return false;
  setSetting(tx, NAME, `${process.pid} ${token} ${since} ${tx.now}`);
  return true;
};

/** Lets the next one in, unless somebody has taken over. */
export const leaveDaemon = (tx: Tx, token: string): void => {
  if (holderOf(getSetting(tx, NAME))?.token === token) clearSetting(tx, NAME);
};
