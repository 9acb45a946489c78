import { setTimeout as sleep } from 'node:timers/promises';
import { withContext } from '../../src/app/context.ts';
import { sendDue } from '../../src/app/engage/send-loop.ts';
import { channelRegistry } from '../../src/channels/registry.ts';
import type { OutboundMessage } from '../../src/core/engage/channel.ts';
import { SqliteDatabase } from '../../src/db/driver.ts';
import { callPlainly, providerChannel } from './provider.ts';

/** How a lane sends: as the product does, or as one does who has not thought about crashes. */
export type LaneKind = 'outbox' | 'send_then_mark' | 'mark_then_send';
export interface Lane { readonly kind: LaneKind; readonly db: string; readonly url: string; readonly keyed: boolean; readonly now: number; readonly limit: number }

/** What a lane says when it begins to send: from then on it may be killed. */
export const READY = 'ready\n';

const naively = async ({ kind, db: path, url, limit }: Lane): Promise<void> => {
  const db = new SqliteDatabase(path, { timeout: 10_000 });
  const due = db.prepare<[number], { id: string }>(`SELECT id FROM messages WHERE state = 'approved' ORDER BY due_at, id LIMIT ?`).all(limit);
  const mark = db.prepare(`UPDATE messages SET state = 'sent' WHERE id = ? AND state = 'approved'`);
  process.stdout.write(READY);
  try {
    for (const { id } of due) {
      const message = { id, key: id } as OutboundMessage;
      if (kind === 'mark_then_send' && mark.run(id).changes === 0) continue;
      await callPlainly(url, message);
      if (kind === 'send_then_mark') mark.run(id);
    }
  } finally { db.close(); }
};

/** One process that sends until its limit, or until it is killed. */
export const runLane = async (lane: Lane): Promise<void> => {
  const { kind, db, url, keyed, now, limit } = lane;
  if (kind !== 'outbox') return naively(lane);
  const began = Date.now();
  const clock = { now: () => now + Date.now() - began, sleep: async (ms: number) => { await sleep(ms); } };
  await withContext({ db, env: process.env, clock, signal: new AbortController().signal }, async (context) => {
    process.stdout.write(READY);
    const channels = channelRegistry({ email: async () => providerChannel(url, keyed) });
    const { stop, ...done } = await sendDue({ ...context, channels }, { limit });
    process.stdout.write(`${JSON.stringify({ ...done, stop: stop?.code ?? null })}\n`);
  });
};
