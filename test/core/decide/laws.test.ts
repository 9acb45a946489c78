import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, type Instant, toIso } from '../../../src/core/base/instant.ts';
import type { JsonObject } from '../../../src/core/base/ports.ts';
import { absorbAll, absorbNews } from '../../../src/core/decide/absorb.ts';
import { recounts } from '../../../src/core/decide/booking.ts';
import { evaluateLead } from '../../../src/core/decide/evaluate.ts';
import { replay } from '../../../src/core/decide/replay.ts';
import { scoreMilli, worthsAt } from '../../../src/core/decide/score.ts';
import { standing } from '../../../src/core/decide/standing.ts';
import { AUTOMATIC_MOVES } from '../../../src/core/decide/status.ts';
import { BANT_LETTERS, BANT_LEVELS, LEAD_STATUSES, type Fields, type LedgerEvent } from '../../../src/core/ledger/event.ts';
import { emptyValues, type LeadRecord } from '../../../src/core/ledger/lead-record.ts';
import type { Rules } from '../../../src/core/playbook/rules.ts';
import { rulesWith } from '../../support/rules.ts';
import { type Lead, makeLead, NOW, worldOf } from './lead.ts';

/** Everything that time alone can change: halving and expiring points both ways, fading intents, discovery, levels with conditions. */
const rules = rulesWith({
  scoring: {
    behaviour: {
      email_replied: { decay: { half_life: '20d' } }, demo_requested: { decay: { expire: '45d' } }, unsubscribed: { decay: { half_life: '10d' } },
      // Caps so low that most blocks are full.
      bounced: { decay: { expire: '30d' } }, page_visited: { cap: 2 }, meeting_booked: { points: 9, cap: 9 }, email_opened: { cap: 1 }, email_clicked: { cap: 10 }, note_taken: { on: 'activity.logged', points: 3, cap: 3 },
    },
    silence: { silent: { points: -10, for: '30d' }, very_silent: { points: -7, for: '50d' } },
    groups: { engagement: 25, intent: 35 },
    recent: {
      often: { on: 'email_opened', at_least: 2, within: '12d', points: 9 }, bounced_twice: { on: 'bounced', at_least: 2, within: '40d', points: -6, group: 'intent' },
      priced: { on: 'page_visited', page: '/pricing', within: '7d', points: 12, group: 'intent' }, clicks_ended: { on: 'email_clicked', not_within: '25d', points: -8 },
      visits: { on: 'page_visited', at_least: 3, within: '20d' }, gone: { on: 'email_replied', not_within: '15d' }, meets: { on: 'meeting_booked', within: '30d', points: 4 },
    },
  },
  intents: {
    buy: { name: 'Buy', signals: {
      demo: { on: 'demo_requested', weight: 2 }, meets: { on: 'meeting_booked' }, form: { on: 'form_submitted' }, pricing: { page: '/pricing*' }, words: { keywords: ['price'] },
      against: { weight: -1.5, keywords: ['no interest'] }, bounced: { on: 'bounced', weight: -0.333 },
    } },
    partner: { name: 'Partner', signals: { page: { page: '/partner*' }, words: { weight: 1.5, keywords: ['partnership'] }, replied: { on: 'email_replied', weight: -0.7 } },
      attributes: { agency: { when: { industry: { contains: ['agency'] } }, weight: 0.5 }, company: { when: { company: { exists: true } }, weight: -0.2 } } },
  },
  routing: { discovery: 'sales', min_score: 25, discovery_min_score: 45 },
  automations: {
    warm: { on: { score_above: 30 }, do: [{ notify: 'warm' }] },
    cold: { on: { score_below: 20 }, do: [{ tag: 'cold' }] },
    sure: { on: { score_above: 15 }, when: { intent_confidence: { from: 0.4 } }, do: [{ create_task: { title: 'Ask', due_in: '1d' } }] },
    doubt: { on: { score_below: 40 }, cooldown: '9d', when: { not: { bant: { from: 30 } }, intent: 'buy' }, do: [{ notify: 'doubt' }] },
    stuck: { on: { time_in_stage: { stage: 'proposal', after: '5d' } }, when: { score: { below: 45 } }, do: [{ move_stage: 'closing' }] },
    ready: { on: { score_above: 10 }, when: { recent: 'visits' }, do: [{ notify: 'ready' }] },
    lost_touch: { on: { score_below: 45 }, when: { recent: 'gone', not: { recent: ['visits', 'often'] } }, do: [{ tag: 'lost touch' }] },
    welcome: { on: { event: 'demo_requested' }, do: [{ set_status: 'qualified' }, { enqueue_job: 'smart_scan' }] },
    loop: { on: { stage: 'closing' }, limit: '1 per 1h', do: [{ tag: 'closing' }] },
    some: { on: { score_above: 10 }, limit: '1 per 10d', cooldown: '12d', do: [{ tag: 'some' }] }, once: { on: { score_above: 12 }, once_per_lead: true, do: [{ untag: 'some' }] },
  },
});

const TYPES = ['page_visited', 'email_opened', 'email_clicked', 'email_replied', 'demo_requested', 'form_submitted', 'unsubscribed', 'bounced', 'message_received', 'proposal_accepted', 'danced'];
const METADATA: readonly JsonObject[] = [{}, { page: '/pricing' }, { page: '/partners' }, { message: 'what is the price' }, { text: 'a partnership' }, { message: 'no interest in partnerships' }, { message: 'no interest in your prices' }];
const FIELDS: readonly Fields[] = [{}, { company: 'Acme' }, { title: 'CEO', company: 'Acme', phone: '+4930123456', email: 'a@acme.example' }, { industry: 'Agency', title: 'Head of Sales' }];

type Step = { readonly what: 'incoming'; readonly type: string; readonly metadata: JsonObject; readonly key: string; readonly ageDays: number; readonly history: boolean }
  | { readonly what: 'bant'; readonly letter: number; readonly level: number; readonly ageDays: number }
  | { readonly what: 'log'; readonly isIn: boolean; readonly ageDays: number }
  | { readonly what: 'meet'; readonly key: string; readonly ours: boolean; readonly begins: number; readonly off: boolean; readonly ageDays: number };

const age = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.double({ min: 0, max: 60, noNaN: true }));
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('incoming' as const), type: fc.constantFrom(...TYPES), metadata: fc.constantFrom(...METADATA), key: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 4 }), ageDays: age, history: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('bant' as const), letter: fc.nat(3), level: fc.nat(3), ageDays: age }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('log' as const), isIn: fc.boolean(), ageDays: age }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('meet' as const), key: fc.constantFrom('m', 'n', 'o', 'p'), ours: fc.boolean(), begins: fc.constantFrom(3, 4), off: fc.boolean(), ageDays: age }) },
);
const steps = fc.uniqueArray(aStep, { maxLength: 30, selector: (step) => (step.what === 'incoming' || step.what === 'meet' ? step.key : JSON.stringify(step)) });
const fields = fc.constantFrom(...FIELDS);

/** Told of by a calendar elsewhere, or booked by us; then it may be called off at once. */
const meet = (lead: Lead, { key, ours, begins, off }: Extract<Step, { readonly what: 'meet' }>, at: Instant): LedgerEvent => {
  const due = NOW + begins * DAY_MS;
  if (!ours) return lead.incoming('meeting_booked', { at, key, metadata: { starts_at: toIso(due) } });
  const booked = lead.own('task.created', { id: `tk_${key}`, title: '', kind: 'meeting', due_at: due, owner: null, deal: null, urgency: 'high', text: '', minutes: 30 }, { at });
  return off ? lead.own('task.cancelled', { id: `tk_${key}`, reason: '' }, { at }) : booked;
};

const tell = (lead: Lead, step: Step): LedgerEvent => {
  const at = NOW - Math.round(step.ageDays * DAY_MS);
  switch (step.what) {
    case 'incoming': return lead.incoming(step.type, { at, metadata: step.metadata, key: step.key, history: step.history });
    // What is our own and of one moment goes by the ledger: here nothing is.
    case 'meet': return meet(lead, step, at - 1 - 'mnop'.indexOf(step.key));
    case 'bant': return lead.own('bant.answered', { letter: BANT_LETTERS[step.letter] ?? 'need', level: BANT_LEVELS[step.level] ?? 'none', quote: '', source: step.letter % 2 === 0 ? 'answer' : 'chat' }, { at });
    default: return lead.own('activity.logged', { kind: 'call', direction: step.isIn ? 'in' : 'out', text: 'a price' }, { at });
  }
};
const leadOf = (own: Fields, told: readonly Step[], under: Rules = rules): Lead => {
  const lead = makeLead({ fields: own, rules: under, at: NOW - 200 * DAY_MS, history: true, origin: 'import' });
  for (const step of told) tell(lead, step);
  return lead;
};

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const valuesOf = ({ values }: Pick<LeadRecord, 'values'>) => ({ ...values, scoreRows: sorted(values.scoreRows), signals: sorted(values.signals) });
const RUNS = { numRuns: 300, seed: 20260301 };
const NO_NEWS = { unread: [], rules, nextSeq: 1_000_000, playbookVersion: 1 };
const decideAgain = (lead: Lead, now: Instant) => evaluateLead({ ...NO_NEWS, record: structuredClone(lead.record), world: lead.world, now }).events.map(({ type, rule }) => `${type} by ${rule}`);

describe('values', () => {
  it('are the same in any order, in any portions, however often', () => {
    const plan = steps.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(Array.from({ length: 2 * told.length }, (_, index) => index), { minLength: 2 * told.length }), fc.nat(40), fc.boolean()));
    fc.assert(fc.property(fields, plan, (own, [told, order, cut, twice]) => {
      const straight = leadOf(own, told);
      absorbAll(straight.record, straight.ledger, rules);
      const other = { ...straight.record, values: emptyValues() };
      const [created, ...events] = straight.ledger;
      const shuffled = order.flatMap((index) => events[index] ?? []);
      const past: LedgerEvent[] = [];
      const absorb = (news: readonly LedgerEvent[]): void => {
        past.push(...news);
        absorbNews(other, news, { rules, past: recounts(news, rules) ? past : undefined });
      };
      absorb(shuffled.slice(0, cut));
      if (twice) absorb(shuffled);
      absorb([...shuffled.slice(cut), ...(created ? [created] : [])]);
      expect(valuesOf(other)).toEqual(valuesOf(straight.record));
    }), RUNS);
  });

  it('keep a score within 0 and 100, and under the ceiling until an event comes', () => {
    fc.assert(fc.property(fields, steps, fc.double({ min: 0, max: 400, noNaN: true }), (own, told, ahead) => {
      const lead = leadOf(own, told);
      const { standing: { ceilingMilli, scoreMilli: score } } = lead.evaluate();
      const later = scoreMilli(lead.record, rules, NOW + Math.round(ahead * DAY_MS));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100_000);
      expect(later).toBeLessThanOrEqual(ceilingMilli);
    }), RUNS);
  });
});

describe('decisions', () => {
  it('are not taken again, at the same moment or at any before the alarm', () => {
    fc.assert(fc.property(fields, steps, fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 6, maxLength: 6 }), (own, told, shares) => {
      const lead = leadOf(own, told);
      const { standing: { wakeAt } } = lead.evaluate();
      const end = wakeAt ?? NOW + 5000 * DAY_MS;
      expect(end).toBeGreaterThan(NOW);
      for (const at of [NOW, end - 1, ...shares.map((share) => NOW + Math.floor((end - NOW) * share))]) {
        expect(decideAgain(lead, at)).toEqual([]);
        const [then, now] = [worthsAt(lead.record, rules, at), worthsAt(lead.record, rules, NOW)];
        expect(then.gains + then.silence).toBeGreaterThan(now.gains + now.silence - 5000);
      }
    }), RUNS);
  });

  it('wait for few alarms, each later than the one before, until all is quiet', () => {
    fc.assert(fc.property(fields, steps, (own, told) => {
      const lead = leadOf(own, told);
      let { wakeAt } = lead.evaluate().standing;
      let alarms = 0;
      for (let last = NOW; wakeAt !== null; alarms++) {
        expect(wakeAt).toBeGreaterThan(last);
        last = wakeAt;
        wakeAt = lead.evaluate(last).standing.wakeAt;
        expect(alarms).toBeLessThan(100);
      }
    }), { ...RUNS, numRuns: 150 });
  });

  it('are the same whatever order the events came in, when they are evaluated once', () => {
    const plan = steps.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray([...told], { minLength: told.length })));
    fc.assert(fc.property(fields, plan, (own, [told, shuffled]) => {
      const [one, other] = [told, shuffled].map((order) => leadOf(own, order));
      for (const lead of [one, other]) lead?.evaluate();
      const shown = (lead: Lead | undefined) => lead && {
        status: lead.record.status, pipeline: lead.record.pipeline, owner: lead.record.owner, deals: [...lead.record.deals.values()].map(({ stage, pipeline }) => [pipeline, stage]),
        history: lead.record.history.map(({ from, to, rule }) => [from, to, rule]), jobs: [...lead.record.jobs.values()].map(({ kind }) => kind),
      };
      expect(shown(other)).toEqual(shown(one));
    }), RUNS);
  });

  it('never move a status backwards, whatever the portions', () => {
    fc.assert(fc.property(fields, steps, fc.nat(10), (own, told, every) => {
      const lead = leadOf(own, []);
      told.forEach((step, index) => { tell(lead, step); if (index % (every + 1) === 0) lead.evaluate(NOW + index); });
      lead.evaluate(NOW + told.length);
      for (const { from, to } of lead.record.history) expect(AUTOMATIC_MOVES[LEAD_STATUSES.find((status) => status === from) ?? 'won']).toContain(to);
    }), RUNS);
  });

  it('and values are what a replay of the ledger makes of it', () => {
    fc.assert(fc.property(fields, steps, fc.nat(10), (own, told, every) => {
      const lead = leadOf(own, []);
      told.forEach((step, index) => { tell(lead, step); if (index % (every + 1) === 0) lead.evaluate(NOW + index); });
      const { standing: stood } = lead.evaluate(NOW + told.length);
      const again = replay({ key: 1, id: lead.record.id, events: lead.ledger, rules });
      expect({ ...again, values: valuesOf(again) }).toEqual({ ...lead.record, values: valuesOf(lead.record) });
      expect(standing(again, rules, NOW + told.length)).toEqual(stood);
    }), RUNS);
  });

  it('of a removed lead are none, and it needs no alarm', () => {
    fc.assert(fc.property(fields, steps, (own, told) => {
      const lead = leadOf(own, told);
      lead.own('lead.removed', { reason: '' });
      lead.world = worldOf(rules);
      const { events, standing: { wakeAt } } = lead.evaluate();
      expect(events).toEqual([]);
      expect(wakeAt).toBeNull();
    }), { ...RUNS, numRuns: 30 });
  });
});
