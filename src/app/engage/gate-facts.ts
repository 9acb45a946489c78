import { DAY_MS, HOUR_MS, type Instant, localDate, MINUTE_MS } from '../../core/base/instant.ts';
import { hourFor, plannedFor } from '../../core/engage/cadence.ts';
import { leftAt } from '../../core/engage/cap.ts';
import { type ChannelName, identityAt } from '../../core/engage/channel.ts';
import { missingConsent, softBouncedUntil } from '../../core/engage/consent.ts';
import { listConsents, listSoftBounces } from '../../db/engage/consent.ts';
import type { GateFacts, Hold } from '../../core/engage/gate.ts';
import { energyHold, energyOf } from '../../core/engage/price.ts';
import { WARM_UP_DAYS } from '../../core/engage/throttle.ts';
import { NOWHERE, type Place } from '../../core/engage/window.ts';
import type { Audience, Fields } from '../../core/ledger/event.ts';
import type { Rules, SendWindow } from '../../core/playbook/rules.ts';
import { whyOver } from '../../core/decide/audience.ts';
import { hasHad, isWanted, turnOf, UNWANTED } from '../../core/decide/enrollment.ts';
import { outlookOf } from '../../core/decide/outlook.ts';
import { type LeadRecord, type Message, UNSENT } from '../../core/ledger/lead-record.ts';
import { isIdentitySuppressed } from '../../db/capture/suppression.ts';
import { rightAgainAt, sentByAll, sentFrom, sentToCompany, sentToLead } from '../../db/engage/send.ts';
import type { ReadTx } from '../../db/store.ts';
import { getSetting } from '../../db/workspace.ts';
import type { Context } from '../context.ts';
import { readEnergy } from '../work/energy.ts';
import { liveSince } from '../work/live.ts';
import { stoppedSince } from '../work/stopped.ts';
import { pausedReason } from './mailbox.ts';

/** Where somebody may be, for a window: zones and holidays that a moment has to suit. */
export type PlaceOf = (fields: Fields, window: SendWindow) => Place;

/** One message of a lead that is to leave, under its key: what was sent under that key does not stand in its own way. */
export interface Leaving { readonly record: LeadRecord; readonly message: Message; readonly to: string; readonly mailbox: string; readonly key: string; readonly placeOf: PlaceOf;
  /** Whom it is for; left out: whom its enrollment is, and without one a lead that may still be won. */
  readonly audience?: Audience }

/** A channel to a person, whatever leaves by it. */
interface Line { readonly record: Pick<LeadRecord, 'key' | 'suppression'>; readonly message: Pick<Message, 'channel'>; readonly to: string }

const suppressionOf = (tx: ReadTx, { record: { suppression }, message, to }: Line): string | null => {
  if (suppression !== null) return `suppressed (${suppression.reason})`;
  const identity = identityAt(message.channel as ChannelName, to);
  return identity !== undefined && isIdentitySuppressed(tx, identity) ? `${to} is suppressed` : null;
};

/** What ended by itself or by a person's word is not sent any more; a message that a person approved by itself stands for itself. */
const endedOf = ({ record, message, audience }: Leaving, { rules, now }: { readonly rules: Rules; readonly now: Instant }): Hold | null => {
  const over = (reason: string): Hold => ({ reason, opensAt: null });
  if (record.removed || record.mergedInto !== null) return over('the lead is gone');
  if (hasHad(record, message)) return over('the lead has had this step already');
  if (message.approvedBy === 'human') return null;
  const enrollment = message.enrollment === null ? undefined : record.enrollments.get(message.enrollment);
  const past = whyOver(record, audience ?? enrollment?.audience ?? 'lead');
  if (past !== null) return over(past);
  if (enrollment?.state === 'stopped') return over(`the enrollment has ended: ${enrollment.reason ?? ''}`);
  const turn = turnOf(record, message, now);
  if (turn) return turn;
  return isWanted(record, message, outlookOf(record, rules).at(now)) ? null : over(UNWANTED);
};

/** Mail that came back for now so often that the address is left alone for a while; whoever says yes to this one message knows of it. */
const softBounced = (tx: ReadTx, { rules: { consent: { softBounces } } }: Pick<Context, 'rules'>, { record, message }: Line): Hold | null => {
  if (message.channel !== 'email') return null;
  const until = softBouncedUntil(listSoftBounces(tx, record.key, tx.now - softBounces.pauseMs - softBounces.withinMs), softBounces, tx.now);
  return until === null ? null : { reason: `${softBounces.count} e-mails came back for now`, opensAt: until };
};

const consentOf = (tx: ReadTx, { rules }: Pick<Context, 'rules'>, { record: { key }, message: { channel } }: Line): string | null => missingConsent(listConsents(tx, key), channel, rules.consent.requiredFor);

/** True where a message by a channel would reach the person now: no suppression of the address, no consent that is missing, no mail that came back. */
export const isLineOpen = (tx: ReadTx, context: Pick<Context, 'rules'>, line: Line): boolean =>
  suppressionOf(tx, line) === null && consentOf(tx, context, line) === null && softBounced(tx, context, line) === null;

/** In manual mode nothing leaves that no person has said yes to: to the job that wrote it, or to the message. */
const approvalOf = (tx: ReadTx, { rules }: Pick<Context, 'rules'>, { record, message }: Leaving): string | null => {
  if (message.state !== 'approved' && message.state !== 'sending') return 'nobody has said yes to it';
  const mode = record.mode ?? getSetting(tx, 'mode') ?? rules.mode;
  const isTakenUp = message.approvedBy === 'human' || message.job === null || [...record.approvals.values()].some(({ job, state }) => job === message.job && state === 'approved');
  return mode === 'manual' && !isTakenUp ? 'manual mode: you decide what reaches a person' : null;
};

/** Of two cadences with one person the one that began first has the word until it is through. */
const otherCadenceOf = ({ record, message: { enrollment } }: Leaving): Hold | null => {
  const own = enrollment === null ? undefined : record.enrollments.get(enrollment);
  if (own === undefined) return null;
  const first = [...record.enrollments.values()].find(({ id, state, seq }) => state === 'active' && seq < own.seq
    && [...record.messages.values()].some((message) => message.enrollment === id && UNSENT.includes(message.state)));
  return first === undefined ? null : { reason: `${first.cadence} (${first.id}) began before it`, opensAt: null };
};

/** What is on its way has reserved what it costs. */
const budgetOf = (tx: ReadTx, context: Context, message: Message): Hold | null => {
  if (message.state === 'sending') return null;
  const cost = energyOf(message, context.rules);
  return cost === 0 ? null : energyHold(cost, readEnergy(tx, context));
};

const sendingDays = (sent: readonly number[], now: number, zone: string): number => {
  const today = localDate(now, zone);
  return new Set(sent.map((at) => localDate(at, zone)).filter((day) => day < today)).size;
};

/** Sends as they count: those of a clock that ran far ahead as of when it was right again. */
const leftTo = (tx: ReadTx, { key }: LeadRecord, sends: readonly Instant[]): readonly Instant[] => {
  if (sends.every((at) => at <= tx.now)) return sends;
  const nextAt = rightAgainAt(tx, key) ?? tx.now;
  return sends.map((at) => leftAt(at, tx.now, nextAt));
};

/** Since when sends are looked at: as far as caps, throttles and the warm-up of a sender count back. */
export const sentSince = ({ person: { withinMs, gapMs } }: Rules['limits'], now: Instant): { readonly person: Instant; readonly company: Instant; readonly mailbox: Instant; readonly all: Instant } =>
  ({ person: now - Math.max(withinMs, gapMs) - HOUR_MS, company: now - DAY_MS, mailbox: now - (WARM_UP_DAYS + 1) * DAY_MS, all: now - MINUTE_MS });

/** All that the gate looks at for one message at this moment, read in the transaction that asks. */
export const gateFactsOf = (tx: ReadTx, context: Context, leaving: Leaving): GateFacts => {
  const { rules, zone } = context;
  const { record, message, mailbox, key, placeOf } = leaving;
  const { now } = tx;
  const channel = message.channel as ChannelName;
  const window = rules.windows[channel] ?? null;
  const since = sentSince(rules.limits, now);
  const from = sentFrom(tx, mailbox, since.mailbox, key);
  const paused = pausedReason(tx, mailbox);
  const company = record.fields.company;
  return {
    now, channel, kind: 'touch', stopped: stoppedSince(tx, context) ?? null, isLive: liveSince(tx) !== undefined, suppression: suppressionOf(tx, leaving),
    consent: consentOf(tx, context, leaving),
    ended: endedOf(leaving, { rules, now }) ?? softBounced(tx, context, leaving), approval: approvalOf(tx, context, leaving), otherCadence: otherCadenceOf(leaving),
    window, place: window === null ? NOWHERE : placeOf(record.fields, window), hour: hourFor(plannedFor(record, message), message),
    sends: {
      toPerson: leftTo(tx, record, sentToLead(tx, record.key, since.person, key)),
      toCompany: company === undefined ? [] : leftTo(tx, record, sentToCompany(tx, company, since.company, key)), byAll: sentByAll(tx, since.all, key),
    },
    limits: rules.limits, sender: { mailbox, sent: from.filter((at) => at > now - DAY_MS), sendingDays: sendingDays(from, now, zone) },
    mailboxPaused: paused === undefined ? null : { reason: paused, opensAt: null }, budget: budgetOf(tx, context, message),
  };
};
