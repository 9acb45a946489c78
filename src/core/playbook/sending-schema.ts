import { CONSENT_CHANNELS } from '../engage/consent.ts';
import { z } from 'zod';
import { clockTime, off, share, span, startsAt, strict, whole } from './scalar.ts';

/*
 * When a person may be written to, and how much may leave. The hours are by the clocks where the person is; what is not known of that is in docs/sending.md.
 */

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const weekdays = z.array(z.enum(WEEKDAYS)).min(1);

interface Hours { readonly days: readonly (typeof WEEKDAYS)[number][]; readonly from: string; readonly to: string }
const window = ({ days, from, to }: Hours) => strict({
  days: weekdays.default([...days]), from: clockTime.default(from), to: clockTime.default(to),
  /** Whether holidays of the country, or the region, are days like others. */
  on_holidays: z.boolean().default(false),
}).refine((hours) => startsAt(hours.from) < startsAt(hours.to), 'write a "to" that is later than "from".').prefault({});
const message = (): ReturnType<typeof window> => window({ days: WEEKDAYS, from: '09:00', to: '20:00' });

/** By channel. Calls and other tasks have no hours: a person does them. */
export const windows = strict({
  email: window({ days: WEEKDAYS.slice(0, 5), from: '08:00', to: '18:00' }), sms: message(), whatsapp: message(), telegram: message(),
}).prefault({});

const count = z.number().int().min(1);
export const limits = strict({
  /** Automated messages to one person, over all channels: one in `gap`, and `count` in `within`. */
  person: strict({ gap: span.prefault('20h'), count: count.default(3), within: span.prefault('7d') }).prefault({}),
  /** To all persons of a company, in 24 hours. */
  company_per_day: count.default(3),
  /** Over all processes. */
  per_minute: z.number().int().min(1).max(1000).default(20),
  /** What one address, number or bot sends in 24 hours. */
  per_day: strict({ email: whole.default(50), sms: whole.default(100), whatsapp: whole.default(50), telegram: whole.default(50) }).prefault({}),
  /** An address begins with `from` a day, and may send so much more with each day on which it sent, up to per_day. */
  warm_up: z.union([off, strict({ from: count.default(20), growth: share.default(0.2) })]).prefault({}),
}).prefault({});

/** What must be on record before a channel is used, and when mail that comes back for now leaves an address alone. */
export const consent = strict({
  required_for: z.array(z.enum(CONSENT_CHANNELS)).default(['sms']),
  soft_bounces: strict({ count: count.default(3), within: span.prefault('7d'), pause: span.prefault('30d') }).prefault({}),
}).prefault({});
