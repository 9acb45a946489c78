import { DAY_MS, type Instant } from '../../core/base/instant.ts';
import { holds } from '../../core/decide/condition.ts';
import { leadName } from '../../core/decide/evaluation.ts';
import { touched } from '../../core/decide/lifecycle.ts';
import { leadSubject, outlookOf } from '../../core/decide/outlook.ts';
import type { World } from '../../core/decide/situation.ts';
import { addressOf } from '../../core/engage/address.ts';
import { duesAfter, duesFrom, hourFor, stepsOf } from '../../core/engage/cadence.ts';
import type { ChannelName } from '../../core/engage/channel.ts';
import { type Foreseen, type PlannedTouch, simulate } from '../../core/engage/simulation.ts';
import { energyOf } from '../../core/engage/price.ts';
import { NOWHERE } from '../../core/engage/window.ts';
import type { Whereabouts } from '../../core/engage/zone.ts';
import type { PlannedStep } from '../../core/ledger/event.ts';
import { type Enrollment, type LeadRecord, type Message, unsentOf } from '../../core/ledger/lead-record.ts';
import { listUnsentLeads } from '../../db/engage/outbox.ts';
import { sentByAll, sentFrom, sentToCompany, sentToLead } from '../../db/engage/send.ts';
import { loadRecords } from '../../db/ledger/lead-record.ts';
import type { ReadTx } from '../../db/store.ts';
import type { Context } from '../context.ts';
import { idsFor } from '../ledger/ledger.ts';
import { loadWorld } from '../ledger/world.ts';
import { cadenceNamed } from '../playbook/playbook-ref.ts';
import { readEnergy } from '../work/energy.ts';
import { type Enrolling, type MeantLeads, meantBy, outcomeFor, situationOf } from './enroll.ts';
import { gateFactsOf, sentSince } from './gate-facts.ts';
import { mailboxesOf } from './mailboxes.ts';
import { loadPlaces, type Places } from './places.ts';
import { EXPIRES_MS } from './send.ts';

export interface Simulating {
  /** Who would begin a cadence now; left out: only what is planned already. */
  readonly enrolling?: Enrolling;
  /** How far ahead. */
  readonly days: number;
}
/** A touch as it would come, or a lead that would be left out. */
export interface SimulatedTouch extends Omit<Foreseen, 'touch' | 'state' | 'dueAt'> {
  readonly leadId: string; readonly leadName: string; readonly cadence: string | null; readonly step: string | null; readonly channel: string | null; readonly subject: string | null;
  readonly state: Foreseen['state'] | 'left_out';
  readonly dueAt: Instant | null;
  /** Where the person may be, and what told it. */
  readonly zones: readonly string[]; readonly zonesBy: string;
  /** As it was planned: why then, and why by this channel; null for a message of no cadence. */
  readonly planned: PlannedStep | null;
  /** It would be planned by the simulated command, and is not yet. */
  readonly isNew: boolean;
}
export interface Simulated { readonly from: Instant; readonly until: Instant; readonly touches: readonly SimulatedTouch[] }

interface Scene { readonly tx: ReadTx; readonly context: Context; readonly world: World; readonly places: Places; readonly whereabouts: Map<number, Whereabouts> }
/** A touch with what it is shown by. */
interface Drawn { readonly record: LeadRecord; readonly subject: string; readonly planned: PlannedStep | null; readonly isNew: boolean; readonly touch: PlannedTouch; readonly paused: string | null; readonly heldBy: Pick<Message, 'gate' | 'reason'> | null }

const whereaboutsIn = ({ places, whereabouts }: Scene, record: LeadRecord): Whereabouts => {
  const known = whereabouts.get(record.key) ?? places.whereabouts(record.fields);
  whereabouts.set(record.key, known);
  return known;
};

const stepIn = (enrollment: Pick<Enrollment, 'steps'> | undefined, message: string): PlannedStep | undefined => enrollment && stepsOf(enrollment).find((each) => each.message === message);

type Asked = Pick<Message, 'id' | 'channel' | 'cadence' | 'step' | 'occurrence' | 'expiresAt' | 'approvedBy' | 'job'>;
interface Drawing { readonly record: LeadRecord; readonly message: Asked; readonly enrollment: Pick<Enrollment, 'id' | 'steps' | 'audience'> | null; readonly dueAt: Instant }

/** A message as the simulation needs it; what never changes meanwhile is asked of the gate's own facts. */
const plannedTouch = (scene: Scene, { record, message, enrollment, dueAt }: Drawing): PlannedTouch => {
  const { tx, context, world, places } = scene;
  const { rules } = context;
  const { id, cadence, step } = message;
  const channel = message.channel as ChannelName;
  const to = addressOf(record, channel);
  const alone = { ...EMPTY, ...message, enrollment: null };
  const { suppression, consent, ended } = gateFactsOf(tx, context, { record, message: alone, to: to ?? '', mailbox: '', key: '', placeOf: () => NOWHERE, audience: enrollment?.audience ?? 'lead' });
  const window = rules.windows[channel];
  const planned = stepIn(enrollment ?? undefined, id);
  const outlook = outlookOf(record, rules);
  return {
    id, lead: record.id, company: record.fields.company ?? null, channel, cadence, step, dueAt, suppression, consent, ended, enrollment: enrollment?.id ?? null, expiresAt: message.expiresAt,
    expiresAfterMs: rules.cadences[cadence ?? '']?.expiresAfterMs ?? EXPIRES_MS, place: window === undefined ? NOWHERE : places.at(whereaboutsIn(scene, record), window), hour: hourFor(planned, message), isWithoutAddress: to === undefined, cost: energyOf(message, rules),
    isWanted: (at, isTouched) => planned?.when === undefined || message.approvedBy === 'human' || holds(planned.when, leadSubject(isTouched ? touched(record, rules) : record, outlook.at(at))),
    duesAfter: (sentAt) => (enrollment === null ? new Map() : duesAfter(enrollment, id, { sentAt, rules, world })),
  };
};

/** A message of which only that is known which the gate asks for. */
const EMPTY: Message = {
  id: '', direction: 'out', channel: 'email', state: 'approved', subject: '', body: '', html: null, job: null, createdAt: 0, seq: 0, enrollment: null, step: null, dueAt: null, cadence: null, occurrence: 1, expiresAt: null,
  approvedBy: 'rule', gate: null, reason: null, mailbox: null, sentAt: null, providerId: null,
};

/** What is planned for a lead already, in the order in which it was. A pause that has an end moves what comes after it. */
const standing = (scene: Scene, record: LeadRecord): readonly Drawn[] => {
  const { tx, context: { rules }, world } = scene;
  const unsent = [...unsentOf(record)].sort((a, b) => a.seq - b.seq);
  return unsent.map((message): Drawn => {
    const enrollment = message.enrollment === null ? undefined : record.enrollments.get(message.enrollment);
    const isPaused = enrollment?.state === 'paused';
    const moved = isPaused && enrollment.pausedUntil !== null ? duesFrom(enrollment, unsent.filter((each) => each.enrollment === enrollment.id), { at: enrollment.pausedUntil, rules, world }) : new Map<string, Instant>();
    return {
      record, subject: message.subject, planned: stepIn(enrollment, message.id) ?? null, isNew: false, paused: isPaused && enrollment.pausedUntil === null ? `the enrollment is paused: ${enrollment.reason ?? ''}` : null,
      heldBy: message.state === 'held' ? message : null,
      touch: plannedTouch(scene, { record, message, enrollment: enrollment ?? null, dueAt: moved.get(message.id) ?? message.dueAt ?? tx.now }),
    };
  });
};

/** What a lead would be sent that begins a cadence now, or why it would be left out. */
const beginning = (scene: Scene, record: LeadRecord, { cadence: name, again, isNamed }: Pick<Enrolling, 'cadence' | 'again'> & { readonly isNamed: boolean }): readonly Drawn[] | string => {
  const { tx: { now }, context, world } = scene;
  const outcome = outcomeFor(record, situationOf(context, { cadence: cadenceNamed(context.rules, name), again, isNamed, world, now }), idsFor(record));
  if ('reason' in outcome) return outcome.reason;
  const { id, steps, drafted, started } = outcome.planned;
  const enrollment = { id, steps: JSON.stringify(steps), audience: started.audience ?? 'lead' };
  return drafted.map(({ id: message, channel, subject, step, due_at: dueAt = now, cadence, occurrence = null }): Drawn => ({
    record, subject, planned: stepIn(enrollment, message) ?? null, isNew: true, paused: null, heldBy: null,
    touch: plannedTouch(scene, { record, enrollment, dueAt, message: { id: message, channel, cadence: cadence ?? null, step: step ?? null, occurrence, expiresAt: null, approvedBy: 'rule', job: null } }),
  }));
};

/** What has left before, as far as caps and throttles look back. */
const sentBefore = ({ tx, context: { rules: { limits } } }: Scene, drawn: readonly Drawn[], mailboxes: ReadonlyMap<ChannelName, string>) => {
  const since = sentSince(limits, tx.now);
  const records = new Map(drawn.map(({ record }) => [record.id, record]));
  const companies = new Set(drawn.flatMap(({ touch: { company } }) => company ?? []));
  const senders = [...new Set(drawn.map(({ touch: { channel } }) => mailboxes.get(channel) ?? channel))];
  return {
    toLead: new Map([...records].map(([id, { key }]) => [id, sentToLead(tx, key, since.person, '')])), toCompany: new Map([...companies].map((company) => [company, sentToCompany(tx, company, since.company, '')])),
    from: new Map(senders.map((mailbox) => [mailbox, sentFrom(tx, mailbox, since.mailbox, '')])), byAll: sentByAll(tx, since.all, ''),
  };
};

const shownOf = (scene: Scene, { record, subject, planned, isNew, paused, heldBy }: Drawn, { touch, ...foreseen }: Foreseen): SimulatedTouch => {
  const { zones, by } = whereaboutsIn(scene, record);
  const base = { leadId: record.id, leadName: leadName(record), cadence: touch.cadence, step: touch.step, channel: touch.channel, subject, planned, zones: touch.place.zones.length > 0 ? touch.place.zones : zones, zonesBy: by, isNew };
  if (heldBy !== null) return { ...base, ...foreseen, state: 'held', at: null, gate: heldBy.gate as Foreseen['gate'], reason: heldBy.reason, shifts: [] };
  return paused === null ? { ...base, ...foreseen } : { ...base, ...foreseen, state: 'held', at: null, gate: 'ended', reason: paused, shifts: [] };
};

/** What becomes of what was drawn, by its touch; of what a pause or a person holds nothing. */
const foreseenIn = (scene: Scene, drawn: readonly Drawn[], { until, mailboxes }: { readonly until: Instant; readonly mailboxes: ReadonlyMap<string, string> }): ReadonlyMap<PlannedTouch, Foreseen> => {
  const { tx: { now }, context: { rules, zone } } = scene;
  const moving = drawn.filter(({ paused, heldBy }) => paused === null && heldBy === null);
  const named = mailboxes as ReadonlyMap<ChannelName, string>;
  return new Map(simulate({ now, until, touches: moving.map(({ touch }) => touch), rules, energy: readEnergy(scene.tx, scene.context), zone, mailboxes: named, sent: sentBefore(scene, moving, named) }).map((one) => [one.touch, one]));
};

/** So far ahead a lead's messages are looked at. */
const AHEAD_MS = 120 * DAY_MS;

/**
 * When the messages that are still to leave for a lead go out, by their ids: as `simulateCadences` says, but for what other leads' messages take of the same senders and company. Null
 * for what goes out at no time that can be told.
 */
export const goingOut = (tx: ReadTx, context: Context, record: LeadRecord, { places, mailboxes }: { readonly places: Places; readonly mailboxes: ReadonlyMap<string, string> }): ReadonlyMap<string, Instant | null> => {
  const scene: Scene = { tx, context, world: loadWorld(tx, context), places, whereabouts: new Map() };
  const drawn = standing(scene, record);
  const foreseen = foreseenIn(scene, drawn, { until: tx.now + AHEAD_MS, mailboxes });
  return new Map(drawn.map(({ touch }) => {
    const { state = 'held', at = null } = foreseen.get(touch) ?? {};
    return [touch.id, state === 'sent' ? at : null];
  }));
};

const byTime = (a: SimulatedTouch, b: SimulatedTouch): number => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER);

/**
 * What would leave, to whom and when, in the days to come: of what is planned, and of a cadence that leads would begin now. As if the workspace were live and everything had
 * its yes, and nobody answered; the gate, its order and its lateness are those of the send loop, a tick a minute. Nothing is written. Raises `not_found` and `conflict` for a lead
 * or the cadence, and `config` for a template.
 */
export const simulateCadences = async (context: Context, { enrolling, days }: Simulating): Promise<Simulated> => {
  const { keys, named }: MeantLeads = enrolling === undefined ? { keys: [], named: new Set() } : await meantBy(context, enrolling);
  const [places, mailboxes] = await Promise.all([loadPlaces(context.zone), mailboxesOf(context)]);
  return context.store.read((tx) => {
    const { now } = tx;
    const until = now + days * DAY_MS;
    const scene: Scene = { tx, context, world: loadWorld(tx, context), places, whereabouts: new Map() };
    const planned = listUnsentLeads(tx);
    const records = loadRecords(tx, [...new Set([...planned, ...keys])], { now, whole: true });
    const recordOf = (key: number): readonly LeadRecord[] => { const record = records.get(key); return record ? [record] : []; };
    const drawn: Drawn[] = planned.flatMap(recordOf).flatMap((record) => standing(scene, record));
    const leftOut: SimulatedTouch[] = [];
    for (const record of enrolling === undefined ? [] : keys.flatMap(recordOf)) {
      const begun = beginning(scene, record, { ...(enrolling as Enrolling), isNamed: named.has(record.key) });
      if (typeof begun !== 'string') { drawn.push(...begun); continue; }
      leftOut.push({
        leadId: record.id, leadName: leadName(record), cadence: enrolling?.cadence ?? null, step: null, channel: null, subject: null, planned: null, state: 'left_out', dueAt: null, at: null, gate: null, reason: begun, shifts: [],
        zones: whereaboutsIn(scene, record).zones, zonesBy: whereaboutsIn(scene, record).by, isNew: true,
      });
    }
    const foreseen = foreseenIn(scene, drawn, { until, mailboxes });
    const still = (touch: PlannedTouch): Foreseen => ({ touch, dueAt: touch.dueAt, state: 'held', at: null, gate: null, reason: null, shifts: [] });
    return { from: now, until, touches: [...drawn.map((one) => shownOf(scene, one, foreseen.get(one.touch) ?? still(one.touch))).sort(byTime), ...leftOut] };
  }, context.signal);
};
