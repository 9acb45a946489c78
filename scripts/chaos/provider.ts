import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, OutboundMessage, SendResult } from '../../src/core/engage/channel.ts';
import { unit } from '../../src/core/base/random.ts';

/*
 * A provider on loopback HTTP that counts what it takes, and the channel that speaks to it. With `keyed` it knows a key again; `faults` is the share of calls, in percent,
 * that end in one of the ways in which real ones do.
 */

export interface Provider {
  readonly url: string;
  /** How often each message was delivered, and how often it was called for. */
  readonly delivered: ReadonlyMap<string, number>;
  readonly calls: () => number;
  /** Calls after which their sender cannot know what became of them. */
  readonly vague: () => number;
  readonly close: () => Promise<void>;
}
export interface ProviderOptions { readonly keyed: boolean; readonly faults: number; readonly seed: number }

const FAULTS = ['429', '503 before', '500 after', 'reset after', 'garbage after'] as const;
const VAGUE: readonly string[] = ['503 before', '500 after', 'reset after', 'garbage after'];
/** A provider's longest answer. */
const SLOW_MS = 25;

export const startProvider = async ({ keyed, faults, seed }: ProviderOptions): Promise<Provider> => {
  const delivered = new Map<string, number>();
  const keys = new Set<string>();
  let calls = 0;
  let vague = 0;
  const take = ({ id, key }: Pick<OutboundMessage, 'id' | 'key'>): void => {
    if (keyed && keys.has(key)) return;
    keys.add(key);
    delivered.set(id, (delivered.get(id) ?? 0) + 1);
  };
  const answer = async (body: string, response: ServerResponse): Promise<void> => {
    const call = calls++;
    const message = JSON.parse(body) as OutboundMessage;
    const fault = unit(seed, 'fault', call) * 100 < faults ? FAULTS[Math.floor(unit(seed, 'which', call) * FAULTS.length)] : undefined;
    if (fault !== undefined && VAGUE.includes(fault)) vague++;
    await sleep(SLOW_MS * unit(seed, 'before', call) / 2);
    if (fault === '429') { response.writeHead(429, { 'retry-after': '1' }).end(); return; }
    if (fault === '503 before') { response.writeHead(503).end(); return; }
    take(message);
    await sleep(SLOW_MS * unit(seed, 'after', call) / 2);
    if (fault === '500 after') { response.writeHead(500).end(); return; }
    if (fault === 'reset after') { response.socket?.destroy(); return; }
    response.writeHead(200, { 'content-type': 'application/json' }).end(fault === 'garbage after' ? '<html>' : JSON.stringify({ id: `p-${call}` }));
  };
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString(); });
    // A sender that was killed while it wrote has sent nothing whole.
    request.on('end', () => { if (request.complete) answer(body, response).catch(() => response.destroy()); });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, delivered, calls: () => calls, vague: () => vague,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
};

const WEEK_MS = 7 * 24 * 3_600_000;
const hasId = (value: unknown): value is { readonly id: string } => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const call = async (url: string, message: OutboundMessage, signal: AbortSignal): Promise<SendResult> => {
  let response: Response;
  try { response = await fetch(url, { method: 'POST', body: JSON.stringify(message), signal }); } catch (error) {
    const code = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
    return code === 'ECONNREFUSED' ? { kind: 'not_sent', reason: 'nobody is there' } : { kind: 'unknown', reason: String(code ?? error) };
  }
  if (response.status === 429) return { kind: 'not_sent', reason: '429', retryAfterMs: Number(response.headers.get('retry-after')) * 1000 };
  if (!response.ok) return { kind: response.status < 500 ? 'not_sent' : 'unknown', reason: `HTTP ${response.status}` };
  try {
    const said: unknown = await response.json();
    if (hasId(said)) return { kind: 'sent', providerId: said.id };
  } catch { /* what cannot be read says nothing */ }
  return { kind: 'unknown', reason: 'an answer that cannot be read' };
};

export const providerChannel = (url: string, keyed: boolean): Channel => ({
  provider: 'fake', channel: 'email', mailbox: 'me@corp.example', keyed: keyed ? { ttlMs: 52 * WEEK_MS } : undefined,
  send: (message, signal) => call(url, message, signal), close: async () => undefined,
});
/** The same call without a channel around it, for the loops that are known to be wrong. */
export const callPlainly = (url: string, message: OutboundMessage): Promise<SendResult> => call(url, message, new AbortController().signal);
