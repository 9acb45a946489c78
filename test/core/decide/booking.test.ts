import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/core/base/instant.ts';
import type { JsonObject } from '../../../src/core/base/ports.ts';
import { scoreMilli } from '../../../src/core/decide/score.ts';
import type { LedgerEvent } from '../../../src/core/ledger/event.ts';
import { rulesWith } from '../../support/rules.ts';
import { days, type Lead, makeLead, NOW } from './lead.ts';

const rules = rulesWith({
  scoring: { fit: { leader: 'off' }, behaviour: { meeting_booked: { points: 12, cap: 24 } }, recent: { meets: { on: 'meeting_booked', within: '7d', points: 3 } } },
  intents: { buy: { name: 'Buy', signals: { meets: { on: 'meeting_booked', weight: 2 } } }, partner: { name: 'Partner', signals: {} } },
});
const begins = NOW + days(3);
const book = (lead: Lead, id = 'tk_1', at = begins): LedgerEvent => lead.own('task.created', { id, title: '', kind: 'meeting', due_at: at, owner: null, deal: null, urgency: 'high', text: '', minutes: 30 });
const hear = (lead: Lead, metadata: JsonObject, key = 'c1'): LedgerEvent => lead.incoming('meeting_booked', { metadata, key });

/** The score and how many signals there are, evaluated after each step. */
const worthOf = (...steps: readonly ((lead: Lead) => unknown)[]): readonly [number, number] => {
  const lead = makeLead({ rules, fields: {} });
  for (const step of steps) { step(lead); lead.evaluate(); }
  return [scoreMilli(lead.record, rules, NOW), lead.record.values.signals.size];
};
const cancel = (lead: Lead) => lead.own('task.cancelled', { id: 'tk_1', reason: '' });

describe('a meeting', () => {
  it('that we booked counts as meeting_booked: points, how lately, signals', () => expect(worthOf(book)).toEqual([15_000, 1]));
  it('that was called off counts no more', () => expect(worthOf(book, cancel)).toEqual([0, 0]));
  it('that was called off and opened again counts again', () => expect(worthOf(book, cancel, (lead) => lead.own('task.reopened', { id: 'tk_1', reason: '' }))).toEqual([15_000, 1]));
  it('that was held still counts', () => expect(worthOf(book, (lead) => lead.own('task.completed', { id: 'tk_1' }))).toEqual([15_000, 1]));
  it('that is called off gives its place under the cap to another', () => expect(worthOf(book, (lead) => book(lead, 'tk_2'), (lead) => book(lead, 'tk_3'), cancel)).toEqual([27_000, 2]));
  it('without a length is a task to arrange one, and no meeting', () => expect(worthOf((lead) =>
    lead.own('task.created', { id: 'tk_1', title: '', kind: 'meeting', due_at: null, owner: null, deal: null, urgency: 'high', text: '' }))).toEqual([0, 0]));

  const uid = 'tk_1-abc123@salesos';
  it.each<[string, JsonObject, readonly [number, number]]>([
    ['its beginning', { starts_at: toIso(begins) }, [15_000, 1]], ['its beginning, elsewhere on earth', { event: { start_time: toIso(begins, 'America/New_York') } }, [15_000, 1]],
    ['its id', { meeting: 'tk_1' }, [15_000, 1]], ['what calendars call it', { uid }, [15_000, 1]],
    ['another beginning', { starts_at: toIso(begins + 1000) }, [27_000, 2]], ['a beginning of no zone', { starts_at: toIso(begins).replace('Z', '') }, [27_000, 2]],
    ['an id that only begins alike', { meeting: 'tk_11' }, [27_000, 2]], ['nothing of it', {}, [27_000, 2]],
  ])('that a calendar tells of too, by %s, counts as that says, whichever came first', (_what, metadata, wanted) => {
    const told = (lead: Lead) => hear(lead, metadata);
    expect(worthOf(book, told)).toEqual(wanted);
    expect(worthOf(told, book)).toEqual(wanted);
  });

  it('that was moved is still the one a calendar told of', () => {
    const move = (lead: Lead) => lead.own('task.updated', { id: 'tk_1', due_at: begins + days(1) });
    const [first, moved] = [begins, begins + days(1)].map((at) => (lead: Lead) => hear(lead, { starts_at: toIso(at) }, `c${at}`));
    expect(worthOf(first ?? book, book, move, moved ?? book)).toEqual([15_000, 1]);
  });

  it('that was called off counts no more for what a calendar told of it', () => expect(worthOf(book, cancel, (lead) => hear(lead, { uid }))).toEqual([0, 0]));
});
