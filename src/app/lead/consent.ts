import type { Instant } from '../../core/base/instant.ts';
import { type ConsentChannel, type ConsentRecord, consentTo } from '../../core/engage/consent.ts';
import { listConsents as listStored } from '../../db/engage/consent.ts';
import { act } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import type { Context } from '../context.ts';
import { resolveLead } from './lead-ref.ts';

export interface ConsentSaid {
  readonly channel: ConsentChannel;
  readonly isGiven: boolean;
  /** Where: a form, a call, a paper. */
  readonly source: string;
  readonly text: string;
  readonly at?: Instant;
}
export interface ConsentView extends ConsentRecord { /** The last word about its channel. */ readonly counts: boolean; /** Whether the playbook asks for one. */ readonly isRequired: boolean }

const viewOf = (context: Context, records: readonly ConsentRecord[]): readonly ConsentView[] =>
  records.map((record) => ({ ...record, counts: consentTo(records, record.channel)?.seq === record.seq, isRequired: context.rules.consent.requiredFor.includes(record.channel) }));

/** What is on record about a lead, the oldest first. Raises `not_found`, `conflict`. */
export const readConsents = (context: Context, ref: string): Promise<readonly ConsentView[]> =>
  context.store.read((tx) => viewOf(context, listStored(tx, resolveLead(tx, ref).key)), context.signal);

/** Writes down that a lead has agreed to a channel, or does no longer. Raises `not_found`, `conflict`. */
export const recordConsent = async (context: Context, ref: string, { channel, isGiven, source, text, at }: ConsentSaid): Promise<{ readonly id: string; readonly name: string | null }> => {
  const { key, id } = await context.store.read((tx) => resolveLead(tx, ref), context.signal);
  const { record } = await act(context, key, () => [human(isGiven ? 'consent.given' : 'consent.withdrawn', { channel, source, text }, at === undefined ? {} : { occurredAt: at })]);
  return { id, name: record.fields.name ?? null };
};
