import { DAY_MS } from '../base/instant.ts';

/** What a mailbox sent within the time that is looked at, and how much of it came back. */
export interface Returns { readonly sent: number; readonly bounced: number; readonly complained: number }

/** So far back it is looked. */
export const GUARD_WITHIN_MS = 7 * DAY_MS;
/** Of fewer nothing can be said. */
const LEAST_SENT = 50;
const MOST_BOUNCED = 0.03;
const MOST_COMPLAINED = 0.001;
/** One who complains may have been mistaken. */
const LEAST_COMPLAINED = 2;

const percent = (part: number, of: number): string => `${(Math.round(1000 * part / of) / 10).toFixed(1)} %`;

/** Why a mailbox is to pause: as much came back as providers take for spam. Null while it may go on. */
export const pauseFor = ({ sent, bounced, complained }: Returns): string | null => {
  if (sent < LEAST_SENT) return null;
  if (bounced >= sent * MOST_BOUNCED) return `${bounced} of ${sent} messages of the last 7 days bounced (${percent(bounced, sent)})`;
  if (complained >= LEAST_COMPLAINED && complained >= sent * MOST_COMPLAINED) return `${complained} of ${sent} messages of the last 7 days were reported as spam (${percent(complained, sent)})`;
  return null;
};
