import { countryOf } from '../../core/capture/country.ts';
import { parseEmail } from '../../core/capture/email.ts';
import { readTyped } from '../../core/capture/typed.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { Identity, SuppressionReason } from '../../core/ledger/event.ts';
import { leadsWithIdentity } from '../../db/capture/capture.ts';
import { findLeadSuppression, findSuppression, type ListedSuppression, listSuppressions as listPage, type SuppressionCursor } from '../../db/capture/suppression.ts';
import { nextSeq } from '../../db/ledger/ledger.ts';
import type { ReadTx } from '../../db/store.ts';
import { suppressPerson } from '../capture/suppression.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { leadOfToken } from '../engage/unsubscribe.ts';
import { listLeadNames } from '../../db/lead/lead.ts';
import { resolveLead } from './lead-ref.ts';

export interface Suppressed {
  /** What was named: an address or number, or a lead. */
  readonly subject: string;
  readonly reason: SuppressionReason;
  /** Leads who may not be written to any more; none when nobody has the address. */
  readonly leads: readonly string[];
  /** False when it was known already. */
  readonly isNew: boolean;
}
interface Subject { readonly identity: Identity | undefined; readonly leads: readonly { readonly key: number; readonly id: string }[] }

/** An address or number as it was typed; undefined for a lead's id or name. */
const addressIn = (ref: string, country: string): Identity | undefined => {
  const email = ref.includes('@') ? parseEmail(ref.trim()) : undefined;
  if (email !== undefined) return { kind: 'email', value: email, shared: false };
  if (!/^\s*\+?[\d\s()./-]{6,}$/.test(ref)) return undefined;
  return { kind: 'phone', value: readTyped('phone', ref, countryOf(country)), shared: false };
};

const getLeadId = (tx: ReadTx, key: number): string => listLeadNames(tx, [key])[0]?.id ?? '';

/** An address stands for everybody who has it, also for who was removed; anything else for one lead, the mark of an unsubscribe link too. */
const subjectOf = (tx: ReadTx, context: Context, ref: string): Subject => {
  const token = leadOfToken(tx, context, ref);
  const identity = token === undefined ? addressIn(ref, context.country) : undefined;
  if (token !== undefined) return { identity, leads: [{ key: token, id: getLeadId(tx, token) }] };
  if (!identity) return { identity, leads: [resolveLead(tx, ref)] };
  const holders = leadsWithIdentity(tx, identity);
  return { identity: { ...identity, shared: holders.some(({ shared }) => shared) }, leads: holders };
};

/** What `suppressLead` would do, for the question before it. Raises `not_found`, `conflict`, `invalid`. */
export const describeSuppression = (context: Context, ref: string): Promise<{ readonly subject: string; readonly leads: number }> =>
  context.store.read((tx) => {
    const { identity, leads } = subjectOf(tx, context, ref);
    return { subject: identity?.value ?? leads[0]?.id ?? ref, leads: leads.length };
  }, context.signal);

/**
 * Writes down that nobody may write to a lead, or to an address that need not be anybody's yet, and calls off the work that would. Nothing takes it back.
 * Raises `not_found` and `conflict` for a lead, `invalid` for a number that is none.
 */
export const suppressLead = (
  context: Context, ref: string, { reason, quote }: { readonly reason: SuppressionReason; readonly quote: string },
): Promise<Suppressed> => context.store.write((tx) => {
  const { identity, leads } = subjectOf(tx, context, ref);
  const writing = { tx, context, by: 'human' as const, source: 'salesos', seq: nextSeq(tx) };
  const identities = identity ? [identity] : [];
  const wishes = leads.length === 0 ? [null] : leads.map(({ key }) => key);
  const news = wishes.filter((key) => suppressPerson(writing, { key, identities, reason, quote }));
  evaluateLeads(tx, context, leads.map(({ key }) => key));
  return { subject: identity?.value ?? leads[0]?.id ?? ref, reason, leads: leads.map(({ id }) => id), isNew: news.length > 0 };
}, context.signal);

export interface SuppressionCheck {
  readonly subject: string;
  readonly suppressed: boolean;
  readonly reason: SuppressionReason | null; readonly source: string | null; readonly at: Instant | null;
  readonly leads: readonly string[];
}

/** Whether somebody may be written to: a lead, or an address that need not be anybody's. Raises `not_found`, `conflict` for a lead, `invalid` for a number that is none. */
export const checkSuppression = (context: Context, ref: string): Promise<SuppressionCheck> => context.store.read((tx) => {
  const { identity, leads } = subjectOf(tx, context, ref);
  const said = identity === undefined ? undefined : findSuppression(tx, identity);
  const ofLead = leads.flatMap(({ key }) => findLeadSuppression(tx, key) ?? [])[0];
  const found = said ?? ofLead;
  return {
    subject: identity?.value ?? leads[0]?.id ?? ref, suppressed: found !== undefined, reason: found?.reason ?? null, source: said?.source ?? null, at: found?.at ?? null,
    leads: leads.map(({ id }) => id),
  };
}, context.signal);

const PAGE = 50_000;

/** Who may not be written to, the newest first. */
export async function* listSuppressions(context: Context, limit = Number.MAX_SAFE_INTEGER): AsyncGenerator<ListedSuppression> {
  let cursor: SuppressionCursor = { seq: Number.MAX_SAFE_INTEGER, kind: '', value: '' };
  for (let left = limit; left > 0;) {
    const page: readonly ListedSuppression[] = await context.store.read((tx) => listPage(tx, cursor, Math.min(left, PAGE)), context.signal);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    cursor = last;
    left -= page.length;
  }
}
