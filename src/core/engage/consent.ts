import type { Instant } from '../base/instant.ts';

/** Channels that somebody may agree to. */
export const CONSENT_CHANNELS = ['email', 'sms', 'whatsapp', 'telegram'] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** That a person agreed to be written to by a channel, or took it back: who says so, in which words, and when. */
export interface ConsentRecord {
  readonly seq: number;
  readonly channel: string;
  readonly isGiven: boolean;
  /** Where it was given: a form, a call, a paper. */
  readonly source: string;
  /** What they agreed to, in words; empty when nothing is kept of it. */
  readonly text: string;
  readonly at: Instant;
}

/** The record that counts for a channel: the last by its time, of one moment the one that came last. Undefined where nothing was said. */
export const consentTo = (records: readonly ConsentRecord[], channel: string): ConsentRecord | undefined =>
  records.filter((record) => record.channel === channel).sort((a, b) => a.at - b.at || a.seq - b.seq).at(-1);

/** Which consent is missing for a channel; null where none is, or none is needed. */
export const missingConsent = (records: readonly ConsentRecord[], channel: string, requiredFor: readonly string[]): string | null => {
  if (!requiredFor.includes(channel)) return null;
  const record = consentTo(records, channel);
  if (record === undefined) return `no consent to ${channel} is on record`;
  return record.isGiven ? null : `consent to ${channel} was withdrawn`;
};

interface SoftBounces { readonly count: number; readonly withinMs: number; readonly pauseMs: number }
/**
 * Until when somebody is left alone whose mail came back for now, so many times in a time: counted from the last that made it so. Null when that is over, or there were
 * fewer.
 */
export const softBouncedUntil = (bounces: readonly Instant[], { count, withinMs, pauseMs }: SoftBounces, now: Instant): Instant | null => {
  const sorted = bounces.filter((at) => at <= now).sort((a, b) => a - b);
  const last = sorted.findLast((at, index) => index >= count - 1 && at - (sorted[index - count + 1] ?? at) < withinMs);
  return last === undefined || last + pauseMs <= now ? null : last + pauseMs;
};
