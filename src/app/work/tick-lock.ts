import { type Instant, MINUTE_MS } from '../../core/base/instant.ts';
import type { Store, Tx } from '../../db/store.ts';
import { clearSetting, getSetting, setSetting } from '../../db/workspace.ts';
import { isAlive } from '../../files/alive.ts';

/*
 * Who ticks now. It only saves a second tick its trouble: every step of a tick is safe to overlap, since jobs are leased and settled by
 * token and schedules are keyed by slot. So a wrong guess about a process (another machine) costs nothing but time, and one that has held
 * the tick for too long is not believed: its number may be another program's by now.
 */

const NAME = 'ticking';

const BELIEVED_MS = 15 * MINUTE_MS;

interface Holder { readonly pid: number; readonly token: string; readonly since: Instant }

const holderOf = (text: string | undefined): Holder | undefined => {
  const [pid, token, since] = (text ?? '').split(' ');
  return pid === undefined || token === undefined ? undefined : { pid: Number(pid), token, since: Number(since) };
};

/** The token of this tick, or undefined when a live process holds another. One that was killed holds nothing. */
export const enterTick = (store: Store, signal: AbortSignal): Promise<string | undefined> =>
  store.write((tx: Tx) => {
    const holder = holderOf(getSetting(tx, NAME));
    const isBelieved = holder && Math.abs(tx.now - holder.since) < BELIEVED_MS;
    if (isBelieved && holder.pid !== process.pid && isAlive(holder.pid)) return undefined;
    const token = tx.newId('tick');
    setSetting(tx, NAME, `${process.pid} ${token} ${tx.now}`);
    return token;
  }, signal);

/** Lets the next one in, unless somebody has taken over. */
export const leaveTick = (store: Store, token: string): Promise<void> =>
  store.write((tx: Tx) => { if (holderOf(getSetting(tx, NAME))?.token === token) clearSetting(tx, NAME); });
