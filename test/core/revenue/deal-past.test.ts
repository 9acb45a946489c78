import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnEvent } from '../../../src/core/ledger/event.ts';
import { fold } from '../../../src/core/ledger/fold.ts';
import { emptyRecord } from '../../../src/core/ledger/lead-record.ts';
import { dealAt, isSeenAt, type SeenDealEvent } from '../../../src/core/revenue/deal-past.ts';

const stamp = { dedupeKey: '', source: 'salesos', campaign: null, by: 'human', actor: null, rule: 'human', causeSeq: null, batch: null, playbookVersion: 1, history: false, kind: 'own' } as const;
type SaidOfDeal = OwnEvent<'deal.created' | 'deal.updated' | 'deal.moved' | 'deal.won' | 'deal.lost' | 'deal.reopened'>;
const created = (seq: number): SaidOfDeal => ({
  ...stamp, seq, leadKey: 1, occurredAt: seq, recordedAt: seq, type: 'deal.created', payload: { id: 'dl_1', name: 'Pilot', pipeline: 'sales', stage: 'in', amount_minor: 100, currency: 'EUR', owner: null },
});
const amount = (seq: number, minor: number): SaidOfDeal => ({ ...stamp, seq, leadKey: seq, occurredAt: seq, recordedAt: seq, type: 'deal.updated', payload: { id: 'dl_1', amount_minor: minor } });
const shown = (event: SaidOfDeal, hiddenBy: number | null = null): SeenDealEvent => ({ event, hiddenBy });
const amounts = (events: readonly SeenDealEvent[], cuts: readonly number[]) => dealAt('dl_1', events, cuts).map((past) => past && [past.deal.amountMinor, past.leadKey]);

it('knows a deal as it was at each moment, and what was hidden later as long as it was seen', () => {
  expect(amounts([shown(created(5)), shown(amount(8, 200))], [4, 5, 7, 8, 99])).toEqual([undefined, [100, 1], [100, 1], [200, 8], [200, 8]]);
  expect(amounts([shown(created(5)), shown(amount(8, 200), 12), shown(amount(9, 300), 0)], [4, 8, 11, 12])).toEqual([undefined, [200, 8], [200, 8], [100, 1]]);
  expect(amounts([shown(created(5), 12), shown(amount(8, 200), 12)], [8, 12])).toEqual([[200, 8], undefined]);
});

it('law: an event that nobody ever saw changes nothing', () => {
  fc.assert(fc.property(fc.array(fc.nat(1000), { maxLength: 8 }), fc.array(fc.nat(20), { maxLength: 6 }), (said, moments) => {
    const events = [created(3), ...said.map((minor, at) => amount(4 + at, minor))].map((event) => shown(event));
    const cuts = [...moments].sort((a, b) => a - b);
    expect(dealAt('dl_1', [...events, shown(amount(50, 7), 0)], cuts)).toEqual(dealAt('dl_1', events, cuts));
  }));
});

const id = 'dl_1';
const anySaid: fc.Arbitrary<Pick<SaidOfDeal, 'type' | 'payload'>> = fc.oneof(
  fc.record({ type: fc.constant('deal.updated' as const), payload: fc.record({ id: fc.constant(id), amount_minor: fc.nat(900), expected_close: fc.constantFrom('2026-03-31', null), probability: fc.constantFrom(0.4, null) }, { requiredKeys: ['id'] }) }),
  fc.record({ type: fc.constant('deal.moved' as const), payload: fc.record({ id: fc.constant(id), from: fc.constant('in'), to: fc.constantFrom('closing', 'proposal'), reason: fc.constant('') }) }),
  fc.record({ type: fc.constant('deal.won' as const), payload: fc.record({ id: fc.constant(id), amount_minor: fc.option(fc.nat(900)), currency: fc.constantFrom('EUR', 'USD'), reason: fc.constant('') }) }),
  fc.record({ type: fc.constant('deal.lost' as const), payload: fc.record({ id: fc.constant(id), reason: fc.constant('no') }) }),
  fc.record({ type: fc.constant('deal.reopened' as const), payload: fc.record({ id: fc.constant(id), reason: fc.constant(''), amount_minor: fc.nat(900) }, { requiredKeys: ['id', 'reason'] }) }),
) as fc.Arbitrary<Pick<SaidOfDeal, 'type' | 'payload'>>;

it('law: at each moment it is what folding all that was seen then into a lead makes of it', () => {
  const history = fc.array(fc.record({ said: anySaid, lead: fc.nat(2), hiddenAfter: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 4 }) }), { maxLength: 9 });
  fc.assert(fc.property(history, fc.array(fc.nat(24), { maxLength: 8 }), (told, moments) => {
    const events = [shown(created(2)), ...told.map(({ said, lead, hiddenAfter }, at) => {
      const seq = 3 + at;
      return shown({ ...stamp, seq, leadKey: lead, occurredAt: 1000 + seq, recordedAt: seq, ...said } as SaidOfDeal, hiddenAfter === null ? null : hiddenAfter === 0 ? 0 : seq + hiddenAfter);
    })];
    const cuts = [...moments].sort((a, b) => a - b);
    const plain = cuts.map((cut) => {
      const record = emptyRecord(0, '');
      const seen = events.filter((each) => isSeenAt(each, cut));
      for (const { event } of seen) fold(record, event as OwnEvent);
      const deal = record.deals.get(id);
      return deal && { deal, leadKey: seen.at(-1)?.event.leadKey ?? null };
    });
    expect(dealAt(id, events, cuts)).toEqual(plain);
  }));
});
