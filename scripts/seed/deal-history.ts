/*
 * Deals with what happened to them over a year, for workspaces that are larger than any fixture: written straight into the ledger in the order of time, as nobody has the time to sell
 * so much by hand. The same numbers make the same history.
 */
import { DAY_MS, type Instant, localDate } from '../../src/core/base/instant.ts';
import { unit } from '../../src/core/base/random.ts';
import type { OwnEvent, OwnPayloads, OwnType } from '../../src/core/ledger/event.ts';
import { rebuildAll } from '../../src/app/ledger/rebuild.ts';
import type { Context } from '../../src/app/context.ts';
import { appendEvent, nextSeq } from '../../src/db/ledger/ledger.ts';
import { scalar } from '../../src/db/store.ts';

const SEED = 20260701;
const draw = (...label: readonly (string | number)[]): number => unit(SEED, ...label);
const STAGES = ['in', 'contacted', 'qualified', 'proposal', 'closing'];
const stageAt = (step: number): string => STAGES[step] ?? 'closing';
/** Events of one transaction. */
const AT_ONCE = 5000;

type Payload = OwnPayloads[OwnType];
interface Told { readonly at: Instant; readonly lead: number; readonly type: OwnType; readonly payload: Payload }

/** What is told of one deal: made, moved a few times, put off, and closed in three of five cases. With an outcome its lead has one too. */
const tellDeal = (lead: number, nth: number, { from, to }: { readonly from: Instant; readonly to: Instant }): readonly Told[] => {
  const id = `dl_seed${nth}`;
  const made = from + Math.floor(draw('made', nth) * (to - from));
  const days = 10 + Math.floor(draw('days', nth) * 110);
  const amount_minor = 100_00 + Math.floor(draw('amount', nth) ** 3 * 9_900) * 100;
  const day = (offset: number): string => localDate(made + offset * DAY_MS, 'UTC');
  const told: Told[] = [];
  const tell = <T extends OwnType>(share: number, type: T, payload: OwnPayloads[T]): void => { told.push({ at: made + Math.floor(share * days * DAY_MS), lead, type, payload }); };
  tell(0, 'deal.created', { id, name: `Deal ${nth}`, pipeline: 'sales', stage: stageAt(0), amount_minor, currency: 'EUR', owner: 'me', expected_close: day(days) });
  const moves = Math.floor(draw('moves', nth) * 3);
  for (let step = 1; step <= moves; step++) tell(step / 4, 'deal.moved', { id, from: stageAt(step - 1), to: stageAt(step), reason: '' });
  if (draw('late', nth) < 0.5) tell(0.8, 'deal.updated', { id, expected_close: day(days + 30) });
  const fate = draw('fate', nth);
  if (fate < 0.25) tell(1, 'deal.won', { id, amount_minor: Math.round(amount_minor * (0.7 + 0.4 * draw('paid', nth))), currency: 'EUR', reason: 'signed' });
  else if (fate < 0.6) tell(1, 'deal.lost', { id, reason: 'too expensive' });
  if (fate < 0.6) {
    tell(1, 'status.changed', { from: 'new', to: fate < 0.25 ? 'won' : 'lost', reason: 'the deal was closed' });
    if (fate < 0.25) tell(1, 'customer.changed', { from: null, to: 'onboarding', reason: 'won' });
  }
  return told.filter(({ at }) => at < to);
};

const selectKeys = scalar<[], number>('SELECT key FROM leads WHERE removed = 0 AND merged_into IS NULL ORDER BY key');

export interface DealHistory { /** When the first deal is made, and the end of it all. */ readonly from: Instant; readonly to: Instant }

/** Gives every lead of a workspace a deal with its history; answers how many events that is. Made anew are the rows of all leads. */
export const writeDealHistory = async (context: Context, span: DealHistory): Promise<number> => {
  const leads = await context.store.read((tx) => tx.use(selectKeys).all());
  const told = leads.flatMap((lead, nth) => tellDeal(lead, nth, span)).sort((a, b) => a.at - b.at);
  for (let done = 0; done < told.length; done += AT_ONCE) {
    await context.store.write((tx) => {
      let seq = nextSeq(tx);
      for (const { at, lead, type, payload } of told.slice(done, done + AT_ONCE)) {
        appendEvent(tx, {
          kind: 'own', type, payload, seq, dedupeKey: `seed#${seq}`, leadKey: lead, source: 'salesos', campaign: null, occurredAt: at, recordedAt: at, by: 'human', actor: 'me', rule: 'human',
          causeSeq: null, batch: null, playbookVersion: context.playbookVersion, history: false,
        } as OwnEvent);
        seq++;
      }
    });
  }
  await rebuildAll(context);
  return told.filter(({ type }) => type.startsWith('deal.')).length;
};
