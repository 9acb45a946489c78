import { readSpan, showSpan } from '../base/span.ts';

/** How long a step waits for the one before it: a time, and business days on top of it. */
export interface Wait { readonly waitMs: number; readonly waitBusinessDays: number }

export const AT_ONCE: Wait = { waitMs: 0, waitBusinessDays: 0 };
const BUSINESS_DAYS = /^([1-9]\d{0,2})\s*(?:bd|business days?)$/;

/** `3d`, `4h`, `2bd`, `2 business days`; undefined when it is neither. */
export const readWait = (text: string): Wait | undefined => {
  const days = BUSINESS_DAYS.exec(text.trim())?.[1];
  if (days !== undefined) return { waitMs: 0, waitBusinessDays: Number(days) };
  const waitMs = readSpan(text);
  return waitMs === undefined || waitMs === 0 ? undefined : { waitMs, waitBusinessDays: 0 };
};

/** As the playbook has it: `3d`, `2bd`; null at once. */
export const showWait = ({ waitMs, waitBusinessDays }: Wait): string | null => {
  if (waitBusinessDays > 0) return `${waitBusinessDays}bd`;
  return waitMs === 0 ? null : showSpan(waitMs);
};

/** `at once`, `3d later`, `2 business days later`. */
export const waitText = ({ waitMs, waitBusinessDays }: Wait): string => {
  if (waitBusinessDays > 0) return `${waitBusinessDays} business ${waitBusinessDays === 1 ? 'day' : 'days'} later`;
  const wait = showWait({ waitMs, waitBusinessDays });
  return wait === null ? 'at once' : `${wait} later`;
};
