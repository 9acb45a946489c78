import { redact } from '../core/base/secret.ts';
import type { SendResult } from '../core/engage/channel.ts';
import { oneLine } from './envelope.ts';

export interface Request_ {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Values that no reason may show. */
  readonly secrets: readonly string[];
}
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly text: string; /** Undefined when it is no JSON object. */ readonly json: Readonly<Record<string, unknown>> | undefined }
  /** No connection came about: nobody has read a byte of it. */
  | { readonly kind: 'not_reached'; readonly reason: string }
  /** It broke off somewhere after that. */
  | { readonly kind: 'lost'; readonly reason: string };

/** Errors of name, address, connection and certificate: they come before the first byte of a request. */
const BEFORE = /^(ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
const isBefore = ({ code = '', syscall }: NodeJS.ErrnoException): boolean => BEFORE.test(code) || syscall === 'connect';
const LONGEST_REASON = 240;

/** Words of an outside service, fit to be stored and shown. */
export const reasonOf = (words: string, secrets: readonly string[]): string => redact(oneLine(words), secrets).slice(0, LONGEST_REASON);

const objectIn = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
  } catch { return undefined; }
};

const hostOf = (url: string): string => new URL(url).host;

/** One request, once: nothing is tried again and no redirect followed. Resolves whatever happens. */
export const ask = async ({ url, method = 'POST', headers, body, timeoutMs, signal, secrets }: Request_): Promise<Answer> => {
  if (signal.aborted) return { kind: 'not_reached', reason: 'stopped before it was sent' };
  try {
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body }), redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) });
    const text = await response.text();
    return { kind: 'answered', status: response.status, headers: response.headers, text, json: objectIn(text) };
  } catch (error) {
    const { cause = error, name } = error as Error;
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = name === 'TimeoutError' ? `no answer within ${timeoutMs / 1000} s` : signal.aborted ? 'stopped while it was sent' : code ?? message;
    const isUntouched = name === 'TypeError' && isBefore(cause as NodeJS.ErrnoException);
    return { kind: isUntouched ? 'not_reached' : 'lost', reason: reasonOf(`${hostOf(url)}: ${why}`, secrets) };
  }
};

/** Retry-After in ms: seconds, or a date of HTTP. */
const retryAfter = (headers: Headers): number | undefined => {
  const said = headers.get('retry-after');
  if (said === null) return undefined;
  const ms = /^\d{1,6}$/.test(said.trim()) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(ms, 0) : undefined;
};

export const notSent = (reason: string, retryAfterMs?: number): SendResult => ({ kind: 'not_sent', reason, ...(retryAfterMs !== undefined && { retryAfterMs }) });
export const unknown = (reason: string): SendResult => ({ kind: 'unknown', reason });
export const rejected = (reason: string, suppress = false): SendResult => ({ kind: 'rejected', reason, suppress });

/**
 * What every service means alike: no connection, too many requests and a refused login are `not_sent`; broken off, its own failure (5xx) and a redirect
 * `unknown`. Undefined for what each says in its own way: a 2xx, and the other 4xx.
 */
export const commonResult = (answer: Answer, says: string): SendResult | undefined => {
  if (answer.kind === 'not_reached') return notSent(answer.reason);
  if (answer.kind === 'lost') return unknown(answer.reason);
  const { status, headers } = answer;
  if (status === 429) return notSent(says, retryAfter(headers));
  if (status === 401 || status === 403 || status === 408) return notSent(says);
  return status >= 500 || status < 200 || (status >= 300 && status < 400) ? unknown(says) : undefined;
};
