import { readSpan, showSpan } from './span.ts';

/** So many times within any stretch of this length. */
export interface Rate { readonly times: number; readonly perMs: number }

const NAMES: Readonly<Record<string, string>> = { minute: '1m', hour: '1h', day: '1d', week: '1w' };
const RATE = /^([1-9]\d{0,5}) per (.+)$/;

/** `5 per 1h`, `20 per day`; undefined when it is no rate. */
export const readRate = (text: string): Rate | undefined => {
  const [, times, per = ''] = RATE.exec(text.trim()) ?? [];
  const perMs = readSpan(NAMES[per] ?? per);
  return times === undefined || perMs === undefined || perMs === 0 ? undefined : { times: Number(times), perMs };
};

/** `5 per 1h`, as it can be read again. */
export const rateText = ({ times, perMs }: Rate): string => `${times} per ${showSpan(perMs)}`;
