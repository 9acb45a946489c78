import { AppError } from '../../core/base/errors.ts';
import type { Instant } from '../../core/base/instant.ts';
import type { OwnEvent } from '../../core/ledger/event.ts';
import type { Member, Rules } from '../../core/playbook/rules.ts';
import { countOpenDealsByOwner, countOpenTasksByOwner, endAbsence, listAbsences, setAbsence } from '../../db/deal/team.ts';
import type { ReadTx } from '../../db/store.ts';
import { assignWaiting } from './assign.ts';
import type { Context } from '../context.ts';
import { actOnWorkspace } from '../ledger/act.ts';
import { human } from '../ledger/ledger.ts';
import { memberNamed } from '../playbook/playbook-ref.ts';

export interface MemberView {
  readonly id: string; readonly name: string; readonly email: string | null;
  /** Pipelines; null is all of them. */
  readonly skills: readonly string[] | null;
  readonly capacity: number | null;
  readonly openDeals: number; readonly openTasks: number;
  /** Share of the capacity that is taken; null without a limit. */
  readonly load: number | null;
  /** An absence that lies ahead has its times, and they are not away yet. */
  readonly away: boolean; readonly awaySince: Instant | null; readonly awayUntil: Instant | null;
  readonly zone: string | null;
}

const viewsOf = (tx: ReadTx, rules: Pick<Rules, 'team'>): readonly MemberView[] => {
  const absences = listAbsences(tx, tx.now);
  const deals = countOpenDealsByOwner(tx);
  const tasks = countOpenTasksByOwner(tx);
  return rules.team.members.map(({ id, name, email, skills, capacity, zone }: Member) => {
    const absence = absences.get(id);
    const openDeals = deals.get(id) ?? 0;
    return {
      id, name, email, skills, capacity, zone, openDeals, openTasks: tasks.get(id) ?? 0,
      load: capacity === null || capacity === 0 ? null : openDeals / capacity,
      away: absence !== undefined && absence.since <= tx.now, awaySince: absence?.since ?? null, awayUntil: absence?.until ?? null,
    };
  });
};

const viewOf = (tx: ReadTx, context: Context, id: string): MemberView => {
  const view = viewsOf(tx, context.rules).find((member) => member.id === id);
  if (!view) throw new AppError('internal', `member ${id} is in the playbook and not in the list`);
  return view;
};

/** Everybody of the playbook's team, in its order. */
export const listTeam = (context: Context): Promise<readonly MemberView[]> => context.store.read((tx) => viewsOf(tx, context.rules), context.signal);

/** One member by id or name. Raises `not_found`. */
export const showMember = (context: Context, ref: string): Promise<MemberView> =>
  context.store.read((tx) => viewOf(tx, context, memberNamed(context.rules, ref).id), context.signal);

export interface MemberChange { readonly member: MemberView; readonly events: readonly OwnEvent[] }

export interface Absence { readonly member: string; readonly from?: Instant | null; readonly until: Instant | null }

/**
 * From now on, or from a moment ahead, nothing new goes to the member, until a moment or until they are back. One absence at a time: another takes the
 * place of the one that was planned. Raises `not_found`, `invalid` for times that make no absence, `conflict` when one that has begun would be lost.
 */
export const leaveMember = (context: Context, { member, from = null, until }: Absence): Promise<MemberChange> =>
  context.store.write((tx) => {
    const { id, name } = memberNamed(context.rules, member);
    const isAhead = from !== null && from > tx.now;
    if (until !== null && until <= tx.now) throw new AppError('invalid', '--until is in the past.', { hint: 'Give a moment ahead: --until "next mon"' });
    if (until !== null && from !== null && until <= from) throw new AppError('invalid', '--until is not after --from.', { hint: 'Give the first day back: --from 2026-03-02 --until 2026-03-09' });
    const known = listAbsences(tx, tx.now).get(id);
    if (isAhead && known && known.since <= tx.now) {
      throw new AppError('conflict', `${name} is away now.`, { hint: `One absence at a time: salesos team back ${id}, or change its end with --until alone.` });
    }
    const events = actOnWorkspace(tx, context, [human('member.left', { member: id, until, ...(isAhead ? { from } : {}) })]);
    setAbsence(tx, { member: id, since: isAhead ? from : known && known.since <= tx.now ? known.since : tx.now, until });
    return { member: viewOf(tx, context, id), events };
  }, context.signal);

/** The member takes part in routing again, and an absence that was planned is off; deals that wait for an owner are assigned. Raises `not_found`, `conflict` when they were not away. */
export const returnMember = (context: Context, ref: string): Promise<MemberChange> =>
  context.store.write((tx) => {
    const { id, name } = memberNamed(context.rules, ref);
    if (!endAbsence(tx, id)) throw new AppError('conflict', `${name} is not away.`, { hint: 'See: salesos team list' });
    const events = actOnWorkspace(tx, context, [human('member.returned', { member: id })]);
    const assigned = assignWaiting(tx, context);
    return { member: viewOf(tx, context, id), events: [...events, ...assigned] };
  }, context.signal);
