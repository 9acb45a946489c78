import fc from 'fast-check';
import { DAY_MS, type Instant } from '../../../src/core/base/instant.ts';
import { parse } from '../../../src/core/playbook/parse.ts';
import type { Playbook } from '../../../src/core/playbook/schema.ts';
import { rulesWith } from '../../support/rules.ts';
import { NOW } from './lead.ts';
import type { PlainEvent } from './reference-score.ts';

/** Every default rule gone: what is left is what the playbook below says. */
const NO_FIT = { leader: 'off', head: 'off', business_email: 'off', icp_country: 'off', icp_size: 'off', icp_industry: 'off' };
const RECENT = {
  often: { on: 'email_opened', at_least: 3, within: '9d', points: 7 }, priced: { on: 'page_visited', page: '/pricing*', within: '5d', points: 11.5, group: 'intent' },
  bounced_often: { on: 'bounced', at_least: 2, within: '30d', points: -9 }, stopped: { on: 'email_clicked', not_within: '12d', points: -6.25 }, asked: { on: 'email_replied', at_least: 2, within: '40d' },
  meets: { on: 'meeting_booked', at_least: 2, within: '25d', points: 8.5 },
};
const HALVING = {
  page_visited: { decay: { half_life: '6d' }, cap: 2 }, email_opened: { points: 0.333, cap: 1, decay: { half_life: '3d' } }, demo_requested: { decay: { expire: '20d' } },
  unsubscribed: { decay: { half_life: '4d' } }, email_clicked: { decay: { expire: 'never' } }, meeting_booked: { points: 14, cap: 14, decay: { half_life: '9d' } },
};

/** Playbooks that differ in everything a score is made of. */
const WRITTEN: readonly object[] = [
  { fit: NO_FIT, behaviour: { meeting_booked: { points: 25, cap: 50 } } },
  { fit: NO_FIT, behaviour: HALVING, recent: RECENT, default_expire: '30d', cap_period: '7d', silence: { silent: { points: -10, for: '10d' }, very_silent: { points: -7.5, for: '21d' } } },
  { fit: { ...NO_FIT, phone_known: { group: 'intent', points: 12 }, company_known: -4 }, fit_cap: 6, groups: { engagement: 15, intent: 22.5, loyalty: 5 }, recent: RECENT,
    behaviour: { webinar_attended: { group: 'loyalty', points: 4 }, bounced: { decay: { expire: '9d' } } } },
  { fit: NO_FIT, decay: 'off', behaviour: HALVING, recent: RECENT, groups: { engagement: 30 }, silence: { silent: 'off' } },
];
const scoringOf = (scoring: object): Playbook['scoring'] => {
  const parsed = parse({ scoring });
  if (parsed.kind === 'bad') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.scoring;
};
export const PLAYBOOKS = WRITTEN.map((written) => ({ rules: rulesWith({ scoring: written }), scoring: scoringOf(written) }));

const TYPES = ['page_visited', 'email_opened', 'email_clicked', 'email_replied', 'demo_requested', 'webinar_attended', 'unsubscribed', 'bounced', 'danced'];
const PAGES = [null, '/', '/pricing', '/de/preise/pro', '/pricing/teams'];
const SPAN_DAYS = 70;

/** Whole days bring events of one moment, and readings at the very edge of what expires. */
const daysAgo = fc.oneof(fc.integer({ min: 0, max: SPAN_DAYS }), fc.double({ min: 0, max: SPAN_DAYS, noNaN: true }));
const anEvent = fc.record({ key: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), minLength: 1, maxLength: 4 }), type: fc.constantFrom(...TYPES), page: fc.constantFrom(...PAGES), daysAgo })
  .map(({ key, type, page, daysAgo: age }): PlainEvent => ({ key, type, page, at: NOW - Math.round(age * DAY_MS) }));

/** Meetings begin at one of a few moments, so that a calendar elsewhere often tells of one of ours. */
const aMeeting = fc.record({ key: fc.string({ unit: fc.constantFrom('m', 'n', 'o'), minLength: 1, maxLength: 3 }), begins: fc.constantFrom(3, 4), ours: fc.boolean(), off: fc.boolean(), daysAgo })
  .map(({ key, begins, ours, off, daysAgo: age }): PlainEvent => ({ key, type: 'meeting_booked', page: null, at: NOW - Math.round(age * DAY_MS), meeting: { begins: NOW + begins * DAY_MS, ours, off: ours && off } }));

/** A clock that also steps back. */
const aStep = fc.oneof(fc.integer({ min: -20, max: 40 }), fc.double({ min: -3, max: 30, noNaN: true }), fc.constantFrom(-1 / DAY_MS, 1 / DAY_MS));

export interface Told {
  readonly playbook: number;
  readonly facts: Readonly<Record<string, string>>;
  readonly events: readonly PlainEvent[];
  /** The same events in the order in which they arrive. */
  readonly arriving: readonly PlainEvent[];
  /** How many come at once, again and again. */
  readonly portions: readonly number[];
  /** Where the clock stands after each portion, and then some more. */
  readonly readings: readonly Instant[];
}

export const aHistory: fc.Arbitrary<Told> = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: anEvent }, { weight: 1, arbitrary: aMeeting }), { maxLength: 30, selector: ({ key }) => key }).chain((events) => fc.record({
  playbook: fc.nat(PLAYBOOKS.length - 1), facts: fc.constantFrom({}, { company: 'Acme' }, { company: 'Acme', phone: '+4930123456' }), events: fc.constant(events),
  arriving: fc.oneof(fc.shuffledSubarray([...events], { minLength: events.length }), fc.constant([...events].sort((a, b) => a.at - b.at))), portions: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
  readings: fc.array(aStep, { minLength: 3, maxLength: 9 }).map((steps) => {
    let now = NOW - 10 * DAY_MS;
    return steps.map((days) => { now += Math.round(days * DAY_MS); return now; });
  }),
}));

/** What arrives together, in turn. */
export const portionsOf = ({ arriving, portions }: Told): readonly (readonly PlainEvent[])[] => {
  const parts: (readonly PlainEvent[])[] = [];
  for (let at = 0, turn = 0; at < arriving.length; turn++) {
    const size = portions[turn % portions.length] ?? 1;
    parts.push(arriving.slice(at, at + size));
    at += size;
  }
  return parts;
};
