import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnEvent } from '../../../src/core/ledger/event.ts';
import { dealAt, type SeenEvent } from '../../../src/core/revenue/deal-past.ts';

const stamp = { dedupeKey: '', source: 'salesos', campaign: null, by: 'human', actor: null, rule: 'human', causeSeq: null, batch: null, playbookVersion: 1, history: false, kind: 'own' } as const;
const created = (seq: number): OwnEvent => ({
  ...stamp, seq, leadKey: 1, occurredAt: seq, recordedAt: seq, type: 'deal.created', payload: { id: 'dl_1', name: 'Pilot', pipeline: 'sales', stage: 'in', amount_minor: 100, currency: 'EUR', owner: null },
});
const amount = (seq: number, minor: number): OwnEvent => ({ ...stamp, seq, leadKey: seq, occurredAt: seq, recordedAt: seq, type: 'deal.updated', payload: { id: 'dl_1', amount_minor: minor } });
const shown = (event: OwnEvent, hiddenBy: number | null = null): SeenEvent => ({ event, hiddenBy });
const amounts = (events: readonly SeenEvent[], cuts: readonly number[]) => dealAt('dl_1', events, cuts).map((past) => past && [past.deal.amountMinor, past.leadKey]);

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
