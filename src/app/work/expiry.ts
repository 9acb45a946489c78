import { expiredRule } from '../../core/decide/job.ts';
import type { Effect } from '../../core/ledger/effect.ts';
import { listApprovalsToRemind, listExpiredApprovals, listExpiredRecommendations } from '../../db/work/approval.ts';
import { loadRecords, saveRecord, snapshot } from '../../db/ledger/lead-record.ts';
import type { Tx } from '../../db/store.ts';
import { endAbsence, listEndedAbsences } from '../../db/deal/team.ts';
import { assignWaiting } from '../deal/assign.ts';
import { giveNotice } from '../advise/notice.ts';
import type { Context } from '../context.ts';
import { evaluateLeads } from '../ledger/evaluate.ts';
import { applyEffects, applyToWorkspace } from '../ledger/ledger.ts';

/** So many leads in one transaction. */
const AT_ONCE = 200;

const byPolicy = (effect: Pick<Effect, 'type' | 'payload'>, rule = 'policy.expired'): Effect => ({ ...effect, by: 'rule', rule, causeSeq: null }) as unknown as Effect;

interface Ended { readonly lead_key: number; readonly effects: readonly Effect[] }

/** Records what time has ended, by lead, and evaluates those leads. */
const end = (tx: Tx, context: Context, ended: readonly Ended[]): number => {
  const byLead = new Map<number, Effect[]>();
  for (const { lead_key, effects } of ended) byLead.set(lead_key, [...byLead.get(lead_key) ?? [], ...effects]);
  const keys = [...byLead.keys()];
  for (const [key, record] of loadRecords(tx, keys, { now: tx.now })) {
    const before = snapshot(record);
    applyEffects(tx, record, byLead.get(key) ?? [], { playbookVersion: context.playbookVersion });
    saveRecord(tx, { before, after: record });
  }
  evaluateLeads(tx, context, keys);
  return ended.length;
};

/** Transaction after transaction until one is not full. */
const inParts = async (context: Context, part: (tx: Tx) => number): Promise<number> => {
  let total = 0;
  for (;;) {
    const count = await context.store.write(part, context.signal);
    total += count;
    if (count < AT_ONCE) return total;
  }
};

/** Approvals past their time: the job is cancelled as `approval_expired`. How many. */
export const expireApprovals = (context: Context): Promise<number> =>
  inParts(context, (tx) => end(tx, context, listExpiredApprovals(tx, AT_ONCE).map(({ id, lead_key, job, action }) => ({
    lead_key,
    effects: [
      byPolicy({ type: 'approval.expired', payload: { id } }, expiredRule(action)),
      byPolicy({ type: 'job.cancelled', payload: { id: job, reason: 'approval_expired' } }, expiredRule(action)),
    ],
  }))));

/** Says of approvals that their time is running out, all of them in one notice. How many. */
export const remindOfApprovals = (context: Context): Promise<number> =>
  inParts(context, (tx) => {
    const rows = listApprovalsToRemind(tx, AT_ONCE);
    const [first] = rows;
    if (!first) return 0;
    giveNotice(tx, context, {
      kind: 'approval_expiring', urgency: 'high', key: `approval_expiring:${first.id}`,
      title: rows.length === 1 ? `${first.action} waits for your yes, and not much longer` : `${rows.length} approvals wait for your yes, and not much longer`,
      text: `Unanswered they are cancelled. salesos approvals${rows.length === 1 ? ` show ${first.id}` : ''}`,
    });
    return end(tx, context, rows.map(({ id, lead_key }) => ({ lead_key, effects: [byPolicy({ type: 'approval.reminded', payload: { id } }, 'policy.reminded')] })));
  });

/** Recommendations past their time. How many. */
export const expireRecommendations = (context: Context): Promise<number> =>
  inParts(context, (tx) => end(tx, context, listExpiredRecommendations(tx, AT_ONCE).map(({ id, lead_key }) =>
    ({ lead_key, effects: [byPolicy({ type: 'recommendation.expired', payload: { id } })] }))));

/** Members whose absence is over take part again, and deals that waited for them are assigned. How many came back. */
export const endAbsences = (context: Context): Promise<number> =>
  context.store.write((tx) => {
    const members = listEndedAbsences(tx);
    if (members.length === 0) return 0;
    for (const member of members) endAbsence(tx, member);
    applyToWorkspace(tx, members.map((member) => byPolicy({ type: 'member.returned', payload: { member } })), { playbookVersion: context.playbookVersion });
    assignWaiting(tx, context);
    return members.length;
  }, context.signal);
